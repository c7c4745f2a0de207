package storetest

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/bulk"
)

const (
	ashasPhone  = "+919876500001"
	mohansPhone = "+919876500002"
)

func (b *bench) spoken(text string, must models.Must) models.SpokenLine {
	return models.SpokenLine{ID: b.ids.Next(), At: b.clock.Now(), Account: "desk", Peer: ashasPhone, Kind: "citizen.truth", Lang: models.Hindi, Text: text, Must: must}
}

func (b *bench) owed(phone string) models.Callback {
	return models.Callback{ID: b.ids.Next(), At: b.clock.Now(), Account: "desk", Phone: phone, Lang: models.Hindi, Reason: models.CallNews, State: models.CallWaiting}
}

func (b *bench) note(what string) models.AuditLine { return models.AuditLine{Who: 5, Action: what} }

func TestWhatIsReadOut(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		news, question := b.spoken("दर्ज हो गई", models.MayWait), b.spoken("क्या काम सच में हो गया?", models.MustHear)
		require.NoError(t, b.KeepSpoken(t.Context(), news, nil))
		first, second := b.owed(ashasPhone), b.owed(ashasPhone)
		require.NoError(t, b.KeepSpoken(t.Context(), question, &first))
		require.NoError(t, b.KeepSpoken(t.Context(), b.spoken("कोड: 4821", models.MustHear), &second))
		calls, err := b.Callbacks(t.Context(), 10)
		require.NoError(t, err)
		require.Equal(t, []models.Callback{first}, calls, "one call tells everything")
		require.NoError(t, b.OweCall(t.Context(), b.owed(ashasPhone)))
		other := b.owed(mohansPhone)
		other.Reason = models.CallCode
		require.NoError(t, b.OweCall(t.Context(), other))
		calls, err = b.Callbacks(t.Context(), 10)
		require.NoError(t, err)
		require.ElementsMatch(t, []models.Callback{first, other}, calls)
		_, err = b.TakeCallback(t.Context(), other.ID, 5, "मीना")
		require.NoError(t, err)
		require.NoError(t, b.EndCallback(t.Context(), other.ID, 5, models.CallNotAsked, start))

		lines, err := b.SpokenTo(t.Context(), ashasPhone)
		require.NoError(t, err)
		require.Len(t, lines, 3)
		require.Equal(t, question, lines[1])
		none, err := b.SpokenTo(t.Context(), mohansPhone)
		require.NoError(t, err)
		require.Empty(t, none)

		require.NoError(t, b.HeardSpoken(t.Context(), mohansPhone, []models.ID{question.ID}, 5, b.note("desk.heard")))
		require.NoError(t, b.HeardSpoken(t.Context(), ashasPhone, []models.ID{news.ID, question.ID}, 5, b.note("desk.heard")))
		lines, err = b.SpokenTo(t.Context(), ashasPhone)
		require.NoError(t, err)
		require.Equal(t, []bool{true, true, false}, []bool{!lines[0].HeardAt.IsZero(), !lines[1].HeardAt.IsZero(), !lines[2].HeardAt.IsZero()})
		calls, err = b.Callbacks(t.Context(), 10)
		require.NoError(t, err)
		require.Len(t, calls, 1, "he has not heard the code yet")

		b.clock.Advance(time.Hour)
		require.NoError(t, b.HeardSpoken(t.Context(), ashasPhone, []models.ID{lines[2].ID}, 5, b.note("desk.heard")))
		calls, err = b.Callbacks(t.Context(), 10)
		require.NoError(t, err)
		require.Empty(t, calls)
		require.Empty(t, b.raw(t, `SELECT id FROM callbacks WHERE phone IS NOT NULL`), "a call that is over has no phone")
		f, err := b.CallFigures(t.Context(), start)
		require.NoError(t, err)
		require.Equal(t, models.CallFigures{Reached: 1, Average: time.Hour}, f)

		n, err := b.PurgeSpoken(t.Context(), start.Add(time.Minute))
		require.NoError(t, err)
		require.EqualValues(t, 2, n)
		lines, err = b.SpokenTo(t.Context(), ashasPhone)
		require.NoError(t, err)
		require.Equal(t, []string{"", "", "कोड: 4821"}, []string{lines[0].Text, lines[1].Text, lines[2].Text})
	})
}

func TestCallsThatWeOwe(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		asked := b.owed(ashasPhone)
		asked.Reason = models.CallAsked
		require.NoError(t, b.write(t, models.ChangeSet{Callbacks: []models.Callback{asked, b.owed(ashasPhone), b.owed(mohansPhone)}}))
		calls, err := b.Callbacks(t.Context(), 10)
		require.NoError(t, err)
		require.Len(t, calls, 2)
		require.Equal(t, ashasPhone, calls[0].Phone)

		got, err := b.TakeCallback(t.Context(), asked.ID, 5, "रवि")
		require.NoError(t, err)
		require.Equal(t, models.CallCalling, got.State)
		require.Equal(t, "रवि", got.ByName)
		_, err = b.TakeCallback(t.Context(), asked.ID, 6, "मीना")
		require.ErrorIs(t, err, models.ErrConflict)
		require.ErrorIs(t, b.EndCallback(t.Context(), asked.ID, 6, models.CallReached, time.Time{}), models.ErrConflict)
		b.clock.Advance(models.CallInHand)
		_, err = b.TakeCallback(t.Context(), asked.ID, 6, "मीना")
		require.NoError(t, err, "a call that somebody forgot is another's")

		for i := range models.CallTries {
			_, err = b.TakeCallback(t.Context(), asked.ID, 6, "मीना")
			require.NoError(t, err, i)
			require.NoError(t, b.EndCallback(t.Context(), asked.ID, 6, models.CallFailed, b.clock.Now().Add(time.Hour)))
		}
		_, err = b.TakeCallback(t.Context(), asked.ID, 6, "मीना")
		require.ErrorIs(t, err, models.ErrConflict, "given up")
		f, err := b.CallFigures(t.Context(), start)
		require.NoError(t, err)
		require.Equal(t, models.CallFigures{Open: 1, Oldest: start, NoAnswer: 1}, f)
		require.NoError(t, b.write(t, models.ChangeSet{Callbacks: []models.Callback{b.owed(ashasPhone)}}))
		calls, err = b.Callbacks(t.Context(), 10)
		require.NoError(t, err)
		require.Len(t, calls, 2, "news later is owed anew")
	})
}

func TestCallersAndTheirComplaints(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		call := models.Call{ID: b.ids.Next(), At: start, Account: "desk", Phone: ashasPhone, User: 5}
		require.NoError(t, b.StartCall(t.Context(), call))
		got, err := b.Call(t.Context(), call.ID)
		require.NoError(t, err)
		require.Equal(t, call, got)
		call.Asked = 1
		require.NoError(t, b.UpdateCall(t.Context(), call, 0))
		require.ErrorIs(t, b.UpdateCall(t.Context(), call, 0), models.ErrConflict)

		// One complaint by a call, one by another channel that names the phone, one of somebody else.
		row := b.receive(t, "desk", ashasPhone, 1)
		said, err := b.SaidState(t.Context(), "desk", row.EventID)
		require.NoError(t, err)
		require.Equal(t, models.SaidWaiting, said)
		k := models.TurnKey{Address: models.Address{Platform: models.Phone, Account: "desk", Peer: ashasPhone}, Scope: models.CallScope}
		cs := b.register(t, b.state(t, k), row.ID, "बिजली नहीं है")
		cs.Scope = models.CallScope
		require.NoError(t, b.write(t, cs))
		said, err = b.SaidState(t.Context(), "desk", row.EventID)
		require.NoError(t, err)
		require.Equal(t, models.SaidDone, said)
		other := b.register(t, b.state(t, key("power", "7")), b.receive(t, "power", "7", 2).ID, "पानी नहीं है")
		other.Complainants[0].Phone = ashasPhone
		require.NoError(t, b.write(t, other))
		require.NoError(t, b.write(t, b.register(t, b.state(t, key("power", "8")), b.receive(t, "power", "8", 3).ID, "सड़क टूटी")))
		list, err := b.ComplaintsByPhone(t.Context(), ashasPhone, 10)
		require.NoError(t, err)
		require.Len(t, list, 2)
		require.ElementsMatch(t, []models.ID{cs.Complaints[0].ID, other.Complaints[0].ID}, []models.ID{list[0].ID, list[1].ID})
		list, err = b.ComplaintsByPhone(t.Context(), mohansPhone, 10)
		require.NoError(t, err)
		require.Empty(t, list)
		b.planned(t, `SELECT c.id FROM complainants AS p JOIN complaints AS c ON c.complainant = p.id WHERE p.phone_bix = $1 AND c.complainant <> 0`, []any{make([]byte, 16)},
			"complainants_phone", "complaints_complainant")

		b.clock.Advance(25 * time.Hour)
		require.NoError(t, b.StartCall(t.Context(), models.Call{ID: b.ids.Next(), At: b.clock.Now(), Account: "desk", Phone: mohansPhone, User: 5}))
		got, err = b.Call(t.Context(), call.ID)
		require.NoError(t, err)
		require.Empty(t, got.Phone)
		_, err = b.Call(t.Context(), 1)
		require.ErrorIs(t, err, models.ErrNotFound)
	})
}

// planned looks that a statement is answered by these indexes, and goes through no table: planned as the store has it planned.
func (b *bench) planned(t testing.TB, statement string, args []any, indexes ...string) {
	t.Helper()
	conn, err := b.connect(t).Conn(t.Context())
	require.NoError(t, err)
	defer conn.Close()
	explain := `EXPLAIN QUERY PLAN `
	if b.Dialect() == bulk.Postgres {
		explain = `EXPLAIN `
		_, err := conn.ExecContext(t.Context(), `SET enable_seqscan = off`)
		require.NoError(t, err)
	}
	found, err := conn.QueryContext(t.Context(), explain+statement, args...)
	require.NoError(t, err)
	defer found.Close()
	cols, err := found.Columns()
	require.NoError(t, err)
	plan := ""
	for found.Next() {
		line, into := make([]any, len(cols)), make([]any, len(cols))
		for i := range line {
			into[i] = &line[i]
		}
		require.NoError(t, found.Scan(into...))
		plan += fmt.Sprintln(line[len(line)-1])
	}
	require.NoError(t, found.Err())
	for _, index := range indexes {
		require.Contains(t, plan, index)
	}
	require.NotContains(t, plan, "Seq Scan")
}

func TestWrongAnswersAtTheDesk(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		for i := range 3 {
			most, err := b.WrongAtDesk(t.Context(), "2026-11-23", 7, ashasPhone, 1)
			require.NoError(t, err)
			require.Equal(t, i+1, most)
		}
		most, err := b.WrongAtDesk(t.Context(), "2026-11-23", 7, mohansPhone, 0)
		require.NoError(t, err)
		require.Equal(t, 3, most, "another caller about the same complaint")
		most, err = b.WrongAtDesk(t.Context(), "2026-11-23", 8, ashasPhone, 0)
		require.NoError(t, err)
		require.Equal(t, 3, most, "the same caller about another one")
		most, err = b.WrongAtDesk(t.Context(), "2026-11-24", 7, ashasPhone, 0)
		require.NoError(t, err)
		require.Zero(t, most)
		most, err = b.WrongAtDesk(t.Context(), "2026-11-23", 7, ashasPhone, -1)
		require.NoError(t, err)
		require.Equal(t, 2, most, "one was right")
	})
}

// Who is forgotten has nothing read out to him any more.
func TestForgettingReachesWhatIsReadOut(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		cs := b.register(t, b.state(t, key("power", "1")), b.receive(t, "power", "1", 1).ID, "बिजली नहीं है")
		require.NoError(t, b.write(t, cs))
		line := b.spoken("काम हो गया", models.MayWait)
		line.Number = cs.Complaints[0].Number
		require.NoError(t, b.KeepSpoken(t.Context(), line, nil))
		require.NoError(t, b.write(t, models.ChangeSet{Erase: []models.ID{cs.Complaints[0].Complainant}}))
		lines, err := b.SpokenTo(t.Context(), ashasPhone)
		require.NoError(t, err)
		require.Empty(t, lines[0].Text)
	})
}

// The phone of a caller goes after a day also where nobody calls any more.
func TestPhonesOfCallersGoByThemselves(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.StartCall(t.Context(), models.Call{ID: b.ids.Next(), At: start, Account: "desk", Phone: ashasPhone, User: 5}))
		for _, left := range []int{1, 0} {
			b.clock.Advance(13 * time.Hour)
			_, err := b.PurgeSpoken(t.Context(), b.clock.Now().Add(-store.KeepWords))
			require.NoError(t, err)
			require.Len(t, b.raw(t, `SELECT id FROM calls WHERE phone IS NOT NULL`), left)
		}
	})
}

// News that is kept in the moment in which the call ends that would have served for it is owed one of its own.
func TestNewsWhileACallEnds(t *testing.T) {
	b := openAt(t, dialects["postgres"](t), 0)
	db := b.connect(t)
	for i := range 80 {
		phone := fmt.Sprintf("+9198765%05d", i)
		call, again := b.owed(phone), b.owed(phone)
		line := b.spoken("कोड: 4821", models.MustHear)
		line.Peer = models.Peer(phone)
		require.NoError(t, b.OweCall(t.Context(), call))
		_, err := b.TakeCallback(t.Context(), call.ID, 5, "रवि")
		require.NoError(t, err)
		var both sync.WaitGroup
		var kept, ended error
		both.Go(func() { kept = b.KeepSpoken(t.Context(), line, &again) })
		both.Go(func() {
			time.Sleep(time.Duration(i%30) * 50 * time.Microsecond)
			ended = b.EndCallback(t.Context(), call.ID, 5, models.CallReached, time.Time{})
		})
		both.Wait()
		require.NoError(t, errors.Join(kept, ended))
		var owed int
		require.NoError(t, db.QueryRowContext(t.Context(), `SELECT count(*) FROM callbacks WHERE state = 'waiting'
			AND phone_bix = (SELECT phone_bix FROM callbacks WHERE id = $1)`, int64(call.ID)).Scan(&owed))
		require.Equal(t, 1, owed, i)
	}
}

// What he must hear and what came while he was called is owed a call of its own: he may have hung up before.
func TestNewsDuringACallIsOwedAnother(t *testing.T) {
	for _, end := range []models.CallOutcome{models.CallReached, models.CallNotAsked, models.CallFailed} {
		each(t, func(t *testing.T, b *bench) {
			call := b.owed(ashasPhone)
			require.NoError(t, b.KeepSpoken(t.Context(), b.spoken("क्या काम सच में हो गया?", models.MustHear), &call))
			for range models.CallTries - 1 {
				_, err := b.TakeCallback(t.Context(), call.ID, 5, "रवि")
				require.NoError(t, err)
				require.NoError(t, b.EndCallback(t.Context(), call.ID, 5, models.CallFailed, b.clock.Now()))
			}
			b.clock.Advance(time.Minute)
			_, err := b.TakeCallback(t.Context(), call.ID, 5, "रवि")
			require.NoError(t, err)
			b.clock.Advance(time.Minute)
			again := b.owed(ashasPhone)
			require.NoError(t, b.KeepSpoken(t.Context(), b.spoken("कोड: 4821", models.MustHear), &again))
			b.clock.Advance(time.Minute)
			require.NoError(t, b.EndCallback(t.Context(), call.ID, 5, end, b.clock.Now()))
			calls, err := b.Callbacks(t.Context(), 10)
			require.NoError(t, err)
			require.Len(t, calls, 1, end)
			require.Equal(t, models.Callback{ID: calls[0].ID, At: b.clock.Now(), Account: "desk", Phone: ashasPhone, Lang: models.Hindi,
				Reason: models.CallNews, State: models.CallWaiting}, calls[0])

			b.clock.Advance(time.Minute)
			_, err = b.TakeCallback(t.Context(), calls[0].ID, 6, "मीना")
			require.NoError(t, err)
			require.NoError(t, b.EndCallback(t.Context(), calls[0].ID, 6, models.CallReached, time.Time{}))
			calls, err = b.Callbacks(t.Context(), 10)
			require.NoError(t, err)
			require.Empty(t, calls, "nothing new came")
		})
	}
}
