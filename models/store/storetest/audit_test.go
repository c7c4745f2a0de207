package storetest

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/bulk"
)

func (b *bench) audit(t *testing.T, lines ...models.AuditLine) {
	t.Helper()
	for _, l := range lines {
		require.NoError(t, b.Audit(t.Context(), l))
		b.clock.Advance(time.Second)
	}
	for {
		n, err := b.ChainAudit(t.Context(), 3)
		require.NoError(t, err)
		if n == 0 {
			return
		}
	}
}

func (b *bench) verdict(t *testing.T) models.AuditVerdict {
	t.Helper()
	v, err := b.VerifyAudit(t.Context(), nil)
	require.NoError(t, err)
	return v
}

func someLines() []models.AuditLine {
	var list []models.AuditLine
	for i := range 8 {
		list = append(list, models.AuditLine{Who: models.ID(1 + i%2), Action: "complaint.opened", Complaint: models.ID(100 + i)})
	}
	return append(list, models.AuditLine{Who: 1, Action: models.AuditSignedIn}, models.AuditLine{Who: 2, Action: "directory.changed", Object: "category:POWER/SUPPLY"})
}

func TestTheAuditIsChained(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.Equal(t, models.AuditVerdict{}, b.verdict(t), "an empty one is whole")
		b.audit(t, someLines()...)
		require.NoError(t, b.Audit(t.Context(), models.AuditLine{Who: 1, Action: "x"}))
		v := b.verdict(t)
		require.Equal(t, models.AuditWhole, v.Fault)
		require.Equal(t, []int64{10, 10, 1}, []int64{v.Lines, v.Head.Seq, v.Waiting})
		noted := v.Head
		b.audit(t, someLines()...)
		v, err := b.VerifyAudit(t.Context(), &noted)
		require.NoError(t, err)
		require.Equal(t, models.AuditWhole, v.Fault, "what was noted before is part of it")
		noted.Hash = append([]byte{noted.Hash[0] ^ 1}, noted.Hash[1:]...)
		v, err = b.VerifyAudit(t.Context(), &noted)
		require.NoError(t, err)
		require.Equal(t, models.AuditOther, v.Fault)
		noted.Seq = 1000
		v, err = b.VerifyAudit(t.Context(), &noted)
		require.NoError(t, err)
		require.Equal(t, models.AuditTruncated, v.Fault)
	})
}

// Several replicas chain at the same time; every line has its place once.
func TestOneChainsTheAudit(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				for range 25 {
					if err := b.Audit(t.Context(), models.AuditLine{Who: 1, Action: "complaint.opened"}); err != nil {
						t.Error(err)
					}
					if _, err := b.ChainAudit(t.Context(), 10); err != nil {
						t.Error(err)
					}
				}
			})
		}
		all.Wait()
		b.audit(t)
		v := b.verdict(t)
		require.Equal(t, models.AuditWhole, v.Fault)
		require.Equal(t, int64(100), v.Lines)
		require.Zero(t, v.Waiting)
	})
}

func TestTheAuditRefusesWords(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		for _, l := range []models.AuditLine{{}, {Action: "Opened it"}, {Action: "रवि"}, {Action: "x", Object: "राम का घर"}, {Action: "x", Object: "a b"},
			{Action: "x", Object: strings.Repeat("a", 121)}, {Action: "x", Object: "+919876543210"}} {
			require.Error(t, b.Audit(t.Context(), l))
		}
		require.Zero(t, b.verdict(t).Waiting)
	})
}

// unguarded takes the database's own guards away, as somebody would who has the right to, and changes something.
func (b *bench) unguarded(t *testing.T, change string, args ...any) {
	t.Helper()
	db := b.connect(t)
	triggers := map[bulk.Dialect][]string{
		bulk.SQLite:   {`DROP TRIGGER audit_lines_stay`, `DROP TRIGGER audit_lines_kept`, `DROP TRIGGER audit_heads_grow`, `DROP TRIGGER audit_heads_stay`},
		bulk.Postgres: {`ALTER TABLE audit_lines DISABLE TRIGGER USER`, `ALTER TABLE audit_heads DISABLE TRIGGER USER`},
	}[b.Dialect()]
	for _, text := range triggers {
		_, err := db.ExecContext(t.Context(), text)
		require.NoError(t, err)
	}
	_, err := db.ExecContext(t.Context(), change, args...)
	require.NoError(t, err)
}

func TestTheDatabaseGuardsTheAudit(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.audit(t, someLines()...)
		require.NoError(t, b.Audit(t.Context(), models.AuditLine{Who: 1, Action: "waits"}))
		tries := []string{`UPDATE audit_lines SET who = 5`, `DELETE FROM audit_lines WHERE seq = 10`, `DELETE FROM audit_lines`,
			`UPDATE audit_heads SET seq = 3`, `UPDATE audit_heads SET hash = NULL, seq = 99`, `DELETE FROM audit_heads`,
			`UPDATE audit_waiting SET who = 5`}
		if b.Dialect() == bulk.Postgres {
			tries = append(tries, `TRUNCATE audit_lines`, `TRUNCATE audit_heads`)
		}
		for _, text := range tries {
			_, err := b.connect(t).ExecContext(t.Context(), text)
			require.ErrorContains(t, err, "append-only", text)
		}
		require.Equal(t, models.AuditWhole, b.verdict(t).Fault)
	})
}

func TestWhatIsDoneToTheAuditIsSeen(t *testing.T) {
	for name, c := range map[string]struct {
		change string
		fault  models.AuditFault
		at     int64
	}{
		"edited":              {`UPDATE audit_lines SET who = 77 WHERE seq = 4`, models.AuditEdited, 4},
		"another time":        {`UPDATE audit_lines SET at = (SELECT at FROM audit_lines WHERE seq = 1) WHERE seq = 4`, models.AuditEdited, 4},
		"another complaint":   {`UPDATE audit_lines SET complaint = 0 WHERE seq = 2`, models.AuditEdited, 2},
		"another object":      {`UPDATE audit_lines SET object = '' WHERE seq = 10`, models.AuditEdited, 10},
		"another action":      {`UPDATE audit_lines SET action = 'wall.seen' WHERE seq = 1`, models.AuditEdited, 1},
		"another hash":        {`UPDATE audit_lines SET hash = (SELECT hash FROM audit_lines WHERE seq = 1) WHERE seq = 3`, models.AuditEdited, 3},
		"deleted":             {`DELETE FROM audit_lines WHERE seq = 4`, models.AuditGap, 4},
		"the first deleted":   {`DELETE FROM audit_lines WHERE seq = 1`, models.AuditGap, 1},
		"cut off":             {`DELETE FROM audit_lines WHERE seq > 7`, models.AuditTruncated, 8},
		"all cut off":         {`DELETE FROM audit_lines`, models.AuditTruncated, 1},
		"the head moved back": {`UPDATE audit_heads SET seq = 7, hash = (SELECT hash FROM audit_lines WHERE seq = 7)`, models.AuditAdded, 8},
		"the head changed":    {`UPDATE audit_heads SET hash = (SELECT hash FROM audit_lines WHERE seq = 7)`, models.AuditTruncated, 11},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, b *bench) {
				b.audit(t, someLines()...)
				b.unguarded(t, c.change)
				v := b.verdict(t)
				require.Equal(t, c.fault, v.Fault)
				require.Equal(t, c.at, v.At)
			})
		})
	}
}

// Who cuts the newest lines off and sets the head back as well is seen by whoever noted the head before.
func TestANotedHeadShowsWhatTheDatabaseCannot(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.audit(t, someLines()...)
		noted := b.verdict(t).Head
		b.unguarded(t, `DELETE FROM audit_lines WHERE seq > 7`)
		b.unguardedAgain(t, `UPDATE audit_heads SET seq = 7, hash = (SELECT hash FROM audit_lines WHERE seq = 7)`)
		require.Equal(t, models.AuditWhole, b.verdict(t).Fault)
		v, err := b.VerifyAudit(t.Context(), &noted)
		require.NoError(t, err)
		require.Equal(t, models.AuditTruncated, v.Fault)
	})
}

func (b *bench) unguardedAgain(t *testing.T, change string) {
	t.Helper()
	_, err := b.connect(t).ExecContext(t.Context(), change)
	require.NoError(t, err)
}

func TestTheAuditIsRead(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		begin := b.clock.Now()
		b.audit(t, someLines()...)
		numbers := func(q models.AuditQuery) (out []int64) {
			t.Helper()
			list, err := b.AuditLines(t.Context(), q)
			require.NoError(t, err)
			for _, l := range list {
				out = append(out, l.Seq)
			}
			return out
		}
		require.Equal(t, []int64{10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, numbers(models.AuditQuery{}))
		require.Equal(t, []int64{9, 7, 5, 3, 1}, numbers(models.AuditQuery{Who: 1}))
		require.Equal(t, []int64{9}, numbers(models.AuditQuery{Action: models.AuditSignedIn}))
		require.Equal(t, []int64{8, 7, 6, 5, 4, 3, 2, 1}, numbers(models.AuditQuery{Action: "complaint."}))
		require.Equal(t, []int64{4}, numbers(models.AuditQuery{Complaint: 103}))
		require.Equal(t, []int64{10}, numbers(models.AuditQuery{Object: "category:POWER/SUPPLY"}))
		require.Equal(t, []int64{4, 3}, numbers(models.AuditQuery{From: begin.Add(2 * time.Second), To: begin.Add(4 * time.Second)}))
		first, err := b.AuditLines(t.Context(), models.AuditQuery{Limit: 4})
		require.NoError(t, err)
		require.Equal(t, []int64{6, 5, 4, 3}, numbers(models.AuditQuery{Limit: 4, Before: first[3].ID}))
		require.Equal(t, begin.Add(9*time.Second), first[0].At)
		actions, err := b.AuditActions(t.Context())
		require.NoError(t, err)
		require.Equal(t, []string{"complaint.opened", "directory.changed", models.AuditSignedIn}, actions)
	})
}

// However long the log is, a page of it is found by an index.
func TestTheAuditIsReadByIndexes(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.audit(t, someLines()...)
		for where, index := range map[string]string{
			"who = 1": "audit_lines_who", "action = 'x'": "audit_lines_action", "complaint = 5 AND complaint <> 0": "audit_lines_complaint",
			"object = 'x' AND object <> ''": "audit_lines_object",
		} {
			plan := b.plan(t, `SELECT * FROM audit_lines WHERE `+where+` AND id < 9000000000000000000 ORDER BY id DESC LIMIT 50`)
			require.Contains(t, plan, index)
			require.NotContains(t, plan, "Seq Scan")
			require.NotContains(t, plan, "TEMP B-TREE")
		}
	})
}

// plan is how the database finds what a query asks for.
func (b *bench) plan(t *testing.T, query string) string {
	t.Helper()
	explain := `EXPLAIN QUERY PLAN `
	if b.Dialect() == bulk.Postgres {
		explain = `EXPLAIN `
	}
	conn, err := b.connect(t).Conn(t.Context())
	require.NoError(t, err)
	defer conn.Close()
	if b.Dialect() == bulk.Postgres {
		_, err := conn.ExecContext(t.Context(), `SET enable_seqscan = off`) // as every connection of the store has it
		require.NoError(t, err)
	}
	found, err := conn.QueryContext(t.Context(), explain+query)
	require.NoError(t, err)
	defer found.Close()
	cols, err := found.Columns()
	require.NoError(t, err)
	var out strings.Builder
	for found.Next() {
		row := make([]any, len(cols))
		for i := range row {
			row[i] = new(any)
		}
		require.NoError(t, found.Scan(row...))
		fmt.Fprintln(&out, *row[len(row)-1].(*any))
	}
	require.NoError(t, found.Err())
	return out.String()
}

// BenchmarkAudit is what a page view pays, what chaining costs a line, and what a look through the whole chain costs a line.
func BenchmarkAudit(b *testing.B) {
	for name, dialect := range dialects {
		s := openAt(b, dialect(b), 0)
		b.Run(name+"/note", func(b *testing.B) {
			for b.Loop() {
				require.NoError(b, s.Audit(b.Context(), models.AuditLine{Who: 1, Action: "complaint.opened", Complaint: 5}))
			}
		})
		b.Run(name+"/chain", func(b *testing.B) {
			const lines = 500 // what one replica chains at once
			for b.Loop() {
				b.StopTimer()
				for {
					n, err := s.ChainAudit(b.Context(), lines)
					require.NoError(b, err)
					if n == 0 {
						break
					}
				}
				for range lines {
					require.NoError(b, s.Audit(b.Context(), models.AuditLine{Who: 1, Action: "complaint.opened", Complaint: 5}))
				}
				b.StartTimer()
				n, err := s.ChainAudit(b.Context(), lines)
				require.NoError(b, err)
				require.Equal(b, lines, n)
			}
			b.ReportMetric(lines*float64(b.N)/b.Elapsed().Seconds(), "lines/s")
		})
		b.Run(name+"/verify", func(b *testing.B) {
			var v models.AuditVerdict
			for b.Loop() {
				var err error
				v, err = s.VerifyAudit(b.Context(), nil)
				require.NoError(b, err)
			}
			require.Equal(b, models.AuditWhole, v.Fault)
			b.ReportMetric(float64(v.Lines)*float64(b.N)/b.Elapsed().Seconds(), "lines/s")
		})
	}
}
