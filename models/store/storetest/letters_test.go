package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestLettersAreReadRetriedAndDiscarded(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		cs := b.register(t, b.state(t, key("power", "919876543210")), b.receive(t, "power", "919876543210", 1).ID, "बिजली नहीं है")
		lost := models.Attachment{ID: b.ids.Next(), Complaint: cs.Complaints[0].ID, Account: "power", Kind: models.Voice, Ref: "f", State: models.AttachmentFailed, Reason: "gone", At: start}
		ours := models.Attachment{ID: b.ids.Next(), Complaint: cs.Complaints[0].ID, Account: models.MadeHere, Kind: models.Document, Ref: "case", State: models.AttachmentFailed,
			Reason: models.ReasonUnmade, At: start}
		cs.Attachments = []models.Attachment{lost, ours}
		require.NoError(t, b.write(t, cs))
		in := intent("919876543210", "citizen.resolved", models.Notice)
		in.Complaint = cs.Complaints[0].ID
		b.say(t, in)
		b.deliver(t, "citizen.registered", models.Delivery{State: models.OutboxSent, SentRef: "1"})
		b.deliver(t, "officer.new", models.Delivery{State: models.OutboxSent, SentRef: "2"})
		b.deliver(t, "citizen.resolved", models.Delivery{State: models.OutboxDead, Code: "refused"})
		row := b.receive(t, "water", "5", 2)
		require.NoError(t, b.ParkInbox(t.Context(), row.ID, "panic"))
		require.NoError(t, b.write(t, models.ChangeSet{Triage: []models.TriageItem{{ID: b.ids.Next(), At: start, Kind: "parked", Inbox: row.ID}}}))

		counts, err := b.LetterCounts(t.Context(), models.LetterScope{})
		require.NoError(t, err)
		require.Equal(t, []models.LetterCount{{What: models.DeadLetter, Account: "power", Code: "refused", Count: 1},
			{What: models.LostFile, Account: models.MadeHere, Code: models.ReasonUnmade, Count: 1}, {What: models.LostFile, Account: "power", Code: "gone", Count: 1}, {What: models.ParkedLetter, Account: "water", Code: "panic", Count: 1}}, counts)

		dead := b.letters(t, models.LetterQuery{What: models.DeadLetter})
		require.Len(t, dead, 1)
		require.Equal(t, models.Letter{What: models.DeadLetter, ID: dead[0].ID, At: start, GivenUp: start, Account: "power", Platform: dead[0].Platform, Kind: "citizen.resolved",
			Complaint: cs.Complaints[0].ID, Number: cs.Complaints[0].Number, Code: "refused", Tries: 1, Peer: "210", Whole: models.WordsHere}, dead[0])
		require.Empty(t, b.letters(t, models.LetterQuery{What: models.DeadLetter, Before: dead[0].ID}))
		require.Empty(t, b.letters(t, models.LetterQuery{What: models.DeadLetter, Account: "water"}))
		parked, files := b.letters(t, models.LetterQuery{What: models.ParkedLetter}), b.letters(t, models.LetterQuery{What: models.LostFile})
		require.Equal(t, []string{"panic", models.ReasonUnmade, "gone"}, []string{parked[0].Code, files[0].Code, files[1].Code})
		require.Equal(t, []models.Whole{models.WordsHere, models.WordsHere}, []models.Whole{files[0].Whole, files[1].Whole}, "where a person's file was is kept for some days")
		require.Empty(t, parked[0].Peer, "too short to show a part of")
		event, err := b.ParkedEvent(t.Context(), parked[0].ID)
		require.NoError(t, err)
		require.Equal(t, row.Payload, event.Payload)

		for _, x := range []struct {
			what models.LetterKind
			ids  []int64
			all  string
			n    int64
		}{{models.DeadLetter, nil, "water", 0}, {models.DeadLetter, nil, "power", 1}, {models.DeadLetter, []int64{dead[0].ID}, "", 0},
			{models.ParkedLetter, []int64{parked[0].ID}, "", 1}, {models.LostFile, []int64{files[0].ID}, "", 1}, {models.LostFile, []int64{files[1].ID}, "", 1}} {
			n, err := b.RetryLetters(t.Context(), models.LetterChoice{What: x.what, Letters: x.ids, Account: x.all}, b.note("letters.retry"))
			require.NoError(t, err)
			require.Equal(t, x.n, n, x)
		}
		require.Contains(t, b.heads(t, 10), "citizen.resolved")
		waiting, err := b.PendingInbox(t.Context(), []string{"water"}, 10)
		require.NoError(t, err)
		require.Len(t, waiting, 1)
		require.Empty(t, b.tasks(t, models.TriageQuery{}), "it waits in the triage no more")
		require.Len(t, b.raw(t, `SELECT id FROM audit_waiting`), 4, "noted once each")

		b.deliver(t, "citizen.resolved", models.Delivery{State: models.OutboxDead, Code: "refused"})
		n, err := b.DiscardLetters(t.Context(), models.LetterChoice{What: models.DeadLetter, Letters: []int64{dead[0].ID}}, b.note("letters.discard"))
		require.NoError(t, err)
		require.EqualValues(t, 1, n)
		require.Empty(t, b.letters(t, models.LetterQuery{What: models.DeadLetter}))
	})
}

// Words are deleted some days after a message was given up: then it can be seen, and not be sent again.
func TestLettersWithoutWords(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.say(t, intent("919876543210", "citizen.resolved", models.Notice))
		b.deliver(t, "citizen.resolved", models.Delivery{State: models.OutboxDead, Code: "refused"})
		b.clock.Advance(10 * 24 * time.Hour)
		_, err := b.Purge(t.Context(), b.clock.Now().Add(-time.Hour))
		require.NoError(t, err)
		dead := b.letters(t, models.LetterQuery{What: models.DeadLetter})
		require.Equal(t, models.WordsGone, dead[0].Whole)
		n, err := b.RetryLetters(t.Context(), models.LetterChoice{What: models.DeadLetter, Letters: []int64{dead[0].ID}}, b.note("letters.retry"))
		require.NoError(t, err)
		require.Zero(t, n)
	})
}

func (b *bench) letters(t testing.TB, q models.LetterQuery) []models.Letter {
	t.Helper()
	list, err := b.Letters(t.Context(), q)
	require.NoError(t, err)
	return list
}

// Who looks after a part of the state has its letters: of its complaints, and of its accounts where no complaint is known yet.
func TestLettersOfAPart(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		cs := b.register(t, b.state(t, key("power", "919876543210")), b.receive(t, "power", "919876543210", 1).ID, "बिजली नहीं है")
		c := &cs.Complaints[0]
		c.Department, c.Area = "POWER", "162"
		cs.Attachments = []models.Attachment{{ID: b.ids.Next(), Complaint: c.ID, Account: "power", Kind: models.Voice, Ref: "f", State: models.AttachmentFailed, Reason: "gone", At: start}}
		require.NoError(t, b.write(t, cs))
		in := intent("919876543210", "citizen.resolved", models.Notice)
		in.Complaint = c.ID
		b.say(t, in)
		b.say(t, intent("919876543210", "citizen.help", models.Notice)) // about no complaint
		b.deliver(t, "citizen.registered", models.Delivery{State: models.OutboxSent, SentRef: "1"})
		for _, kind := range []string{"citizen.resolved", "citizen.help"} {
			b.deliver(t, kind, models.Delivery{State: models.OutboxDead, Code: "refused"})
		}
		require.NoError(t, b.ParkInbox(t.Context(), b.receive(t, "water", "5", 2).ID, "panic"))
		within := func(departments, districts []string, accounts ...string) models.LetterScope {
			return models.LetterScope{HubScope: models.HubScope{Departments: departments, Districts: districts}, Accounts: accounts}
		}
		power, jal := []string{"POWER"}, []string{"JAL"}
		for name, x := range map[string]struct {
			scope              models.LetterScope
			dead, parked, file int
		}{
			"the whole":                 {within(nil, nil), 2, 1, 1},
			"its department":            {within(power, nil, "power"), 2, 0, 1},
			"without the account":       {within(power, nil), 1, 0, 1},
			"another department":        {within(jal, nil, "water"), 0, 1, 0},
			"its district":              {within(nil, []string{"162"}), 1, 0, 1},
			"another district":          {within(power, []string{"118"}), 0, 0, 0},
			"both, and another besides": {within([]string{"JAL", "POWER"}, []string{"118", "162"}), 1, 0, 1},
		} {
			got := map[models.LetterKind]int{}
			for _, what := range []models.LetterKind{models.DeadLetter, models.ParkedLetter, models.LostFile} {
				got[what] = len(b.letters(t, models.LetterQuery{What: what, Within: x.scope}))
			}
			require.Equal(t, map[models.LetterKind]int{models.DeadLetter: x.dead, models.ParkedLetter: x.parked, models.LostFile: x.file}, got, name)
			counts, err := b.LetterCounts(t.Context(), x.scope)
			require.NoError(t, err)
			sum := 0
			for _, n := range counts {
				sum += n.Count
			}
			require.Equal(t, x.dead+x.parked+x.file, sum, name)
		}
		// Nobody changes what he does not see, whatever he names.
		all := b.letters(t, models.LetterQuery{What: models.DeadLetter})
		choice := models.LetterChoice{What: models.DeadLetter, Letters: []int64{all[0].ID, all[1].ID}, Account: "power", Within: within(jal, nil, "water")}
		n, err := b.DiscardLetters(t.Context(), choice, b.note("letters.discard"))
		require.NoError(t, err)
		require.Zero(t, n)
		choice.Within = within(nil, []string{"162"})
		n, err = b.RetryLetters(t.Context(), choice, b.note("letters.retry"))
		require.NoError(t, err)
		require.EqualValues(t, 1, n, "that of the complaint; the other one's place is not known")
	})
}

func TestWhatWasGivenUpLast(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		mark := func() string {
			t.Helper()
			m, err := b.LetterMark(t.Context())
			require.NoError(t, err)
			return m
		}
		before := mark()
		cs := b.register(t, b.state(t, key("power", "919876543210")), b.receive(t, "power", "919876543210", 1).ID, "बिजली नहीं है")
		lost := models.Attachment{ID: b.ids.Next(), Complaint: cs.Complaints[0].ID, Account: "power", Kind: models.Voice, Ref: "f", State: models.AttachmentPending, At: start}
		cs.Complaints[0].Department, cs.Complaints[0].Area, cs.Attachments = "POWER", "162", []models.Attachment{lost}
		require.NoError(t, b.write(t, cs))
		in := intent("919876543210", "citizen.resolved", models.Notice)
		in.Complaint = cs.Complaints[0].ID
		b.say(t, in)
		b.deliver(t, "citizen.registered", models.Delivery{State: models.OutboxSent, SentRef: "1"})
		require.Equal(t, before, mark(), "nothing is given up yet")
		b.clock.Advance(time.Hour)
		b.deliver(t, "citizen.resolved", models.Delivery{State: models.OutboxDead, Code: "refused"})
		require.NotEqual(t, before, mark())
		before = mark()
		row := b.receive(t, "water", "5", 2)
		require.NoError(t, b.ParkInbox(t.Context(), row.ID, "panic"))
		lost.State, lost.Reason = models.AttachmentFailed, "gone"
		b.clock.Advance(time.Minute)
		require.NoError(t, b.FileDone(t.Context(), lost))
		require.NotEqual(t, before, mark())
		list, err := b.LatestLetters(t.Context(), 10)
		require.NoError(t, err)
		require.Len(t, list, 3)
		for _, l := range list {
			want := models.LetterNews{What: l.What, ID: l.ID, At: start.Add(time.Hour), Account: "power", Complaint: cs.Complaints[0].ID, Department: "POWER", Area: "162"}
			switch l.What {
			case models.ParkedLetter:
				want = models.LetterNews{What: l.What, ID: row.ID, At: start.Add(time.Hour), Account: "water"}
			case models.LostFile:
				want.At = want.At.Add(time.Minute)
			}
			require.Equal(t, want, l)
		}
		b.planned(t, `SELECT id FROM outbox WHERE state = 'dead' ORDER BY done_at DESC, id DESC LIMIT 1`, nil, "outbox_dead_done")
		b.planned(t, `SELECT id FROM inbox WHERE state = 'parked' ORDER BY done_at DESC, id DESC LIMIT 1`, nil, "inbox_parked_done")
		b.planned(t, `SELECT id FROM attachments WHERE state = 'failed' AND not_before IS NOT NULL ORDER BY not_before DESC, id DESC LIMIT 1`, nil, "attachments_lost_done")
	})
}

func TestWhatCameLastIntoTheTriage(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		one, two := b.ids.Next(), b.ids.Next()
		before, err := b.TriageMark(t.Context())
		require.NoError(t, err)
		require.NoError(t, b.write(t, models.ChangeSet{Triage: []models.TriageItem{{ID: one, At: start, Kind: "post"}, {ID: two, At: start, Kind: "draft"}}}))
		after, err := b.TriageMark(t.Context())
		require.NoError(t, err)
		require.NotEqual(t, before, after)
		list, err := b.LatestTriage(t.Context(), 1)
		require.NoError(t, err)
		require.Equal(t, two, list[0].ID)
		require.Len(t, list, 1)
		require.NoError(t, b.EndTriage(t.Context(), one, 5, models.IsNothing))
		done, err := b.TriageMark(t.Context())
		require.NoError(t, err)
		require.NotEqual(t, after, done)
		b.planned(t, `SELECT max(id), count(*) FROM triage WHERE done_at IS NULL`, nil, "triage_open")
	})
}
