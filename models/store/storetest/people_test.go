package storetest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/bulk"
)

func officer(id models.ID, posts ...models.Post) models.Officer {
	o := models.Officer{ID: id, Name: fmt.Sprint("अधिकारी ", id), Lang: models.Hindi, OnShift: true}
	for _, p := range posts {
		o.Postings = append(o.Postings, models.Posting{Officer: id, Post: p})
	}
	return o
}

func TestOfficersJoinOnceByTheirInvitation(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		l1 := models.Post{Department: "POWER", Area: "162", Level: models.L1}
		l2 := models.Post{Department: "POWER", Area: "162", Level: models.L2}
		made := officer(7, l1, l2)
		v0, err := b.RosterVersion(t.Context())
		require.NoError(t, err)
		require.NoError(t, b.CreateOfficer(t.Context(), made))
		require.ErrorIs(t, b.CreateOfficer(t.Context(), made), models.ErrConflict)
		v1, err := b.RosterVersion(t.Context())
		require.NoError(t, err)
		require.Equal(t, v0+1, v1)
		list, err := b.Officers(t.Context())
		require.NoError(t, err)
		require.Equal(t, []models.Officer{made}, list)

		code, err := b.CreateInvitation(t.Context(), models.Invitation{ID: 70, Officer: 7, Account: "power", Expires: start.Add(time.Hour)})
		require.NoError(t, err)
		require.Len(t, code, 26)
		inv, err := b.InvitationByCode(t.Context(), " "+strings.ToUpper(code))
		require.NoError(t, err)
		require.Equal(t, models.Invitation{ID: 70, Officer: 7, Account: "power", Expires: start.Add(time.Hour)}, inv)
		open, err := b.OpenInvitations(t.Context())
		require.NoError(t, err)
		require.Equal(t, map[models.ID]time.Time{7: start.Add(time.Hour)}, open)
		_, err = b.InvitationByCode(t.Context(), code+"x")
		require.ErrorIs(t, err, models.ErrNotFound)

		inv.Used = start
		joined := made
		joined.Address, joined.OnShift, joined.LeaveTill = address("power", "77"), false, start.Add(time.Hour)
		join := models.ChangeSet{Officers: []models.Officer{joined}, Invitations: []models.Invitation{inv}}
		_, err = b.Apply(t.Context(), []models.ChangeSet{join})
		require.NoError(t, err)
		got, err := b.Officer(t.Context(), 7)
		require.NoError(t, err)
		require.Equal(t, joined, got)
		_, err = b.Apply(t.Context(), []models.ChangeSet{join})
		require.ErrorIs(t, err, models.ErrConflict, "used")
		inv, err = b.InvitationByCode(t.Context(), code)
		require.NoError(t, err)
		require.Equal(t, start, inv.Used)
		open, err = b.OpenInvitations(t.Context())
		require.NoError(t, err)
		require.Empty(t, open, "he has joined")
	})
}

func TestAccessTakenBackStaysSo(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		before := officer(7, models.Post{Department: "POWER", Area: "162", Level: models.L1})
		require.NoError(t, b.CreateOfficer(t.Context(), before))
		code, err := b.CreateInvitation(t.Context(), models.Invitation{ID: 70, Officer: 7, Expires: start.Add(time.Hour)})
		require.NoError(t, err)
		require.NoError(t, b.DismissOfficer(t.Context(), models.Reassignment{ID: b.ids.Next(), At: b.clock.Now(), Officer: 7}))
		require.ErrorIs(t, b.DismissOfficer(t.Context(), models.Reassignment{ID: b.ids.Next(), At: b.clock.Now(), Officer: 8}), models.ErrNotFound)
		_, err = b.InvitationByCode(t.Context(), code)
		require.ErrorIs(t, err, models.ErrNotFound)
		before.OnShift = false // a turn that read him before
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Officers: []models.Officer{before}}})
		require.NoError(t, err)
		o, err := b.Officer(t.Context(), 7)
		require.NoError(t, err)
		require.True(t, o.Revoked)
		require.False(t, o.OnShift)
		_, err = b.Officer(t.Context(), 99)
		require.ErrorIs(t, err, models.ErrNotFound)
	})
}

// An officer's card that is held, or was given up and may be tried again, must not bring him the words of somebody who was forgotten since.
func TestWhatIsHeldOfAForgottenPersonIsNotSent(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		mine := b.register(t, b.state(t, key("power", "1")), b.receive(t, "power", "1", 1).ID, "बिजली का खंभा गिरा")
		other := b.register(t, b.state(t, key("power", "2")), b.receive(t, "power", "2", 2).ID, "बिजली का तार")
		dead := mine.Intents[1]
		dead.Kind, dead.To = "officer.dead", address("power", "officer78")
		held := mine.Intents[1]
		held.Kind, held.To, held.NotBefore = "officer.held", address("water", "officer79"), start.Add(time.Hour)
		news := mine.Intents[0]
		news.Kind, news.Priority, news.NotBefore = "citizen.truth", models.Notice, start.Add(time.Hour)
		mine.Intents = append(mine.Intents, dead, held, news)
		_, err := b.Apply(t.Context(), []models.ChangeSet{mine, other})
		require.NoError(t, err)
		b.deliver(t, "officer.dead", models.Delivery{State: models.OutboxDead, Code: "refused"})

		c := b.state(t, key("power", "1")).Mine[0]
		c.Status = models.Withdrawn
		gone := models.Intent{To: address("power", "officer77"), Kind: "officer.withdrawn", Priority: models.Notice, Complaint: c.ID, Args: models.Args{Number: c.Number}}
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{c}, Erase: []models.ID{c.Complainant}, Intents: []models.Intent{gone}}})
		require.NoError(t, err)

		var all, waiting []int64
		for _, said := range b.raw(t, `SELECT id, state FROM outbox`) {
			all = append(all, said[0].(int64))
			if said[1] == "waiting" {
				waiting = append(waiting, said[0].(int64))
			}
		}
		still, err := b.StillWaiting(t.Context(), all)
		require.NoError(t, err)
		require.ElementsMatch(t, waiting, still)
		still, err = b.StillWaiting(t.Context(), nil)
		require.NoError(t, err)
		require.Empty(t, still)
		about := func(where string) [][]any {
			return b.raw(t, `SELECT kind, state FROM outbox WHERE complaint = $1 AND `+where+` ORDER BY id`, int64(c.ID))
		}
		require.Equal(t, [][]any{{"citizen.registered", "waiting"}, {"officer.withdrawn", "waiting"}}, about("args IS NOT NULL"))
		require.Equal(t, [][]any{{"officer.new", "cancelled"}, {"officer.dead", "dead"}, {"officer.held", "cancelled"}, {"citizen.truth", "cancelled"}},
			about("args IS NULL"), "nor is he asked next morning whether it is done")
		require.Len(t, b.raw(t, `SELECT 1 FROM outbox WHERE kind = 'officer.new' AND state = 'waiting' AND args IS NOT NULL`), 1, "the other's")
	})
}

// Whoever is forgotten is so at all his addresses: where he lives and the words of an open question are not kept at the others either. As long as a
// complaint is to be worked to its end, what is asked of it stays.
func TestForgettingReachesTheOtherAddresses(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		first, stranger := b.state(t, key("power", "1")), b.state(t, key("power", "2"))
		person := b.ids.Next()
		put := func(st models.TurnState, whose models.ID) models.Conversation {
			t.Helper()
			c := st.Conversation
			c.ID, c.Person, c.LastPlace, c.LastArea = b.ids.Next(), whose, "गोमती नगर", "162"
			c.Ask = models.Ask{Kind: "register", Text: "बिजली शायद नहीं है", At: start}
			require.NoError(t, b.write(t, models.ChangeSet{Conversation: &c}))
			return c
		}
		put(first, person)
		put(b.state(t, key("water", "1")), person)
		put(stranger, b.ids.Next())
		forget := func() {
			t.Helper()
			c := b.state(t, key("power", "1")).Conversation
			c.Ask, c.LastPlace, c.LastArea = models.Ask{Kind: "sure", At: start}, "", ""
			require.NoError(t, b.write(t, models.ChangeSet{Conversation: &c, Forgotten: []models.ID{person}}))
		}
		working := b.register(t, b.state(t, key("water", "1")), 0, "गोमती नगर में बिजली नहीं है")
		working.Complaints[0].EraseAtClose = true
		working.Conversation.Ask = models.Ask{Kind: "place", At: start}
		require.NoError(t, b.write(t, working))
		forget()
		other := b.state(t, key("water", "1")).Conversation
		require.Equal(t, "place", other.Ask.Kind)
		require.Empty(t, other.LastPlace)

		c := b.state(t, key("water", "1")).Mine[0]
		c.Status = models.Withdrawn
		require.NoError(t, b.write(t, models.ChangeSet{Complaints: []models.Complaint{c}, Erase: []models.ID{c.Complainant}}))
		forget()
		other = b.state(t, key("water", "1")).Conversation
		require.Zero(t, other.Ask)
		require.Empty(t, other.LastPlace+other.LastArea)
		require.Equal(t, "sure", b.state(t, key("power", "1")).Conversation.Ask.Kind, "what the turn itself asks")
		require.Equal(t, "गोमती नगर", b.state(t, key("power", "2")).Conversation.LastPlace)
	})
}

// A card that is given up in the very moment in which its complainant is forgotten keeps no words that could be tried again by hand.
func TestWhatIsGivenUpWhileSomebodyIsForgotten(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		if b.Dialect() != bulk.Postgres {
			t.Skip("SQLite has one writer")
		}
		require.NoError(t, b.write(t, b.register(t, b.state(t, key("power", "1")), b.receive(t, "power", "1", 1).ID, "बिजली का खंभा गिरा")))
		dying, err := b.connect(t).BeginTx(t.Context(), nil)
		require.NoError(t, err)
		_, err = dying.ExecContext(t.Context(), `UPDATE outbox SET state = 'dead' WHERE kind = 'officer.new'`)
		require.NoError(t, err)
		c := b.state(t, key("power", "1")).Mine[0]
		c.Status = models.Withdrawn
		done := make(chan error, 1)
		go func() {
			done <- b.write(t, models.ChangeSet{Complaints: []models.Complaint{c}, Erase: []models.ID{c.Complainant}})
		}()
		require.Eventually(t, func() bool {
			return len(b.raw(t, `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`)) > 0
		}, patience, 10*time.Millisecond)
		require.NoError(t, dying.Commit())
		require.NoError(t, <-done)
		require.Equal(t, [][]any{{"dead", true}}, b.raw(t, `SELECT state, args IS NULL FROM outbox WHERE kind = 'officer.new'`))
	})
}

// Whoever was forgotten stays so when his chat gets the id of one that has written already: what he had complained of does not become his again.
func TestForgottenComplaintsDoNotMoveAlong(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.write(t, b.register(t, b.state(t, key("power", "1")), b.receive(t, "power", "1", 1).ID, "बिजली का खंभा गिरा")))
		gone := b.state(t, key("power", "1")).Mine[0]
		gone.Status = models.Withdrawn
		require.NoError(t, b.write(t, models.ChangeSet{Complaints: []models.Complaint{gone}, Erase: []models.ID{gone.Complainant}}))
		require.NoError(t, b.write(t, b.register(t, b.state(t, key("power", "1")), b.receive(t, "power", "1", 2).ID, "बिजली नहीं है")))
		require.NoError(t, b.write(t, b.register(t, b.state(t, key("power", "2")), b.receive(t, "power", "2", 3).ID, "तार टूटा")))
		require.NoError(t, b.PeerMoved(t.Context(), address("power", "1"), "2"))
		mine := b.state(t, key("power", "2")).Mine
		require.Len(t, mine, 2, "his two others")
		for _, c := range mine {
			require.NotEqual(t, gone.ID, c.ID)
			require.Equal(t, models.Peer("2"), c.Address.Peer)
		}
		c, err := b.Complaint(t.Context(), gone.ID)
		require.NoError(t, err)
		require.Empty(t, c.Address.Peer)
		require.Zero(t, c.Person)
	})
}

func TestForgettingLeavesTheHistory(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		row := b.receive(t, "power", "1", 1)
		mine, other := b.register(t, b.state(t, key("power", "1")), row.ID, "बिजली का खंभा गिरा"), b.register(t, b.state(t, key("power", "2")), 0, "बिजली का तार")
		c := mine.Complaints[0]
		mine.Attachments = []models.Attachment{{ID: b.ids.Next(), Complaint: c.ID, Account: "power", Kind: models.Photo, Ref: "file", Name: "मेरा घर.jpg",
			Hash: "abc", State: models.AttachmentStored, At: start}}
		_, err := b.Apply(t.Context(), []models.ChangeSet{mine, other})
		require.NoError(t, err)
		b.deliver(t, "citizen.registered", models.Delivery{State: models.OutboxSent, SentRef: "9"})

		st := b.state(t, key("power", "1"))
		c = st.Mine[0]
		c.Status = models.Withdrawn
		st.Conversation.LastPlace = ""
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Conversation: &st.Conversation, Complaints: []models.Complaint{c},
			Events: []models.Event{{ID: b.ids.Next(), Complaint: c.ID, At: start, Kind: models.EventErased, By: models.Actor{Role: models.CitizenRole}}},
			Erase:  []models.ID{c.Complainant}}})
		require.NoError(t, err)

		who, err := b.Complainant(t.Context(), c.Complainant)
		require.NoError(t, err)
		require.Equal(t, models.Complainant{ID: c.Complainant, Person: c.Person, Erased: true}, who)
		got, err := b.Complaint(t.Context(), c.ID)
		require.NoError(t, err)
		require.Equal(t, models.Withdrawn, got.Status)
		require.Empty(t, got.Place+got.ClosingCode+string(got.Address.Peer)+got.PIN+got.Fingerprint)
		require.Nil(t, got.Location)
		words, err := b.Messages(t.Context(), c.ID)
		require.NoError(t, err)
		require.Len(t, words, 1)
		require.Empty(t, words[0].Text)
		require.True(t, words[0].Erased)
		files, err := b.AttachmentsOf(t.Context(), c.ID)
		require.NoError(t, err)
		require.Empty(t, files[0].Hash)
		require.Empty(t, files[0].Name)
		erased, err := b.ErasedFiles(t.Context(), 0, 10)
		require.NoError(t, err)
		require.Equal(t, []models.Attachment{{ID: files[0].ID, Hash: "abc"}}, erased, "its content is still to go")
		used, err := b.HashesInUse(t.Context(), []string{"abc"})
		require.NoError(t, err)
		require.Empty(t, used)
		require.NoError(t, b.FileGone(t.Context(), files[0].ID))
		erased, err = b.ErasedFiles(t.Context(), 0, 10)
		require.NoError(t, err)
		require.Empty(t, erased)
		events, err := b.Events(t.Context(), c.ID)
		require.NoError(t, err)
		require.Len(t, events, 3)
		found, _, err := b.Complaints(t.Context(), models.ComplaintQuery{Text: "बिजली"})
		require.NoError(t, err)
		require.Len(t, found, 1)
		require.Equal(t, other.Complaints[0].ID, found[0].ID)
		sent, err := b.SentBefore(t.Context(), address("power", "1"), fmt.Sprint("told/", c.ID))
		require.NoError(t, err)
		require.Empty(t, sent.Args)

		untouched, err := b.Complainant(t.Context(), other.Complainants[0].ID)
		require.NoError(t, err)
		require.Equal(t, other.Complainants[0], untouched)
		// Late files and late writes bring nothing back.
		files[0].Hash, files[0].State = "late", models.AttachmentStored
		require.ErrorIs(t, b.FileDone(t.Context(), files[0]), models.ErrNotFound)
		erased, err = b.ErasedFiles(t.Context(), 0, 10)
		require.NoError(t, err)
		require.Contains(t, erased, models.Attachment{ID: files[0].ID, Hash: "late"}, "what came too late goes like the rest")
		who.Name, who.Erased = "फिर", false
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Complainants: []models.Complainant{who}}})
		require.ErrorIs(t, err, models.ErrConflict)
	})
}

func TestFilesAreClaimedByOne(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		cs := b.register(t, b.state(t, key("power", "1")), 0, "फोटो")
		c := cs.Complaints[0]
		for n := range 3 {
			cs.Attachments = append(cs.Attachments, models.Attachment{ID: b.ids.Next(), Complaint: c.ID, Account: "power", Kind: models.Photo,
				Ref: fmt.Sprint("ref", n), Name: "घर.jpg", State: models.AttachmentPending, At: start, By: models.Actor{Role: models.CitizenRole}})
		}
		_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		claimed, err := b.PendingFiles(t.Context(), []string{"power"}, 2)
		require.NoError(t, err)
		require.Len(t, claimed, 2)
		require.Equal(t, 1, claimed[0].Tries)
		rest, err := b.PendingFiles(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, rest, 1)
		none, err := b.PendingFiles(t.Context(), []string{"power", "water"}, 10)
		require.NoError(t, err)
		require.Empty(t, none)

		done := claimed[0]
		done.State, done.Hash, done.Size, done.MIME, done.NotBefore = models.AttachmentStored, "abc", 5, "image/jpeg", time.Time{}
		done.Complaint = 0 // a turn may have moved it meanwhile: not the fetcher's business
		require.NoError(t, b.FileDone(t.Context(), done))
		done.Complaint, done.Ref = c.ID, "" // where it came from is nobody's business any more
		got, err := b.Attachments(t.Context(), []models.ID{done.ID, 12345})
		require.NoError(t, err)
		require.Equal(t, []models.Attachment{done}, got)
		later := claimed[1]
		later.NotBefore = start.Add(time.Second)
		require.NoError(t, b.FileDone(t.Context(), later))
		b.clock.Advance(time.Second)
		again, err := b.PendingFiles(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, again, 1)
		require.Equal(t, later.ID, again[0].ID)
		b.clock.Advance(time.Hour)
		again, err = b.PendingFiles(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, again, 2, "whoever claimed them died")

		used, err := b.HashesInUse(t.Context(), []string{"abc", "def"})
		require.NoError(t, err)
		require.Equal(t, []string{"abc"}, used)
		// A turn that read the file before it was stored may say whose it is, not what it is.
		stale := cs.Attachments[0]
		stale.Complaint = 99
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Attachments: []models.Attachment{stale}}})
		require.NoError(t, err)
		got, err = b.Attachments(t.Context(), []models.ID{done.ID})
		require.NoError(t, err)
		require.Equal(t, "abc", got[0].Hash)
		require.Equal(t, models.ID(99), got[0].Complaint)
	})
}

// A file that was noted before sources were sealed is still fetched, and where it came from forgotten then. What we make ourselves
// is found by its own.
func TestSourcesOfFilesAreForgotten(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		made := models.Attachment{ID: b.ids.Next(), Account: models.MadeHere, Kind: models.Document, Ref: "day/2026-11-23", State: models.AttachmentPending, At: start}
		photo := models.Attachment{ID: b.ids.Next(), Account: "power", Kind: models.Photo, Ref: "https://cdn/x", State: models.AttachmentPending, At: start}
		require.NoError(t, b.write(t, models.ChangeSet{Attachments: []models.Attachment{made, photo}}))
		require.Len(t, b.raw(t, `UPDATE attachments SET source = NULL, ref = 'https://cdn/old' WHERE account = 'power' RETURNING id`), 1)
		list, err := b.PendingFiles(t.Context(), []string{"power", models.MadeHere}, 10)
		require.NoError(t, err)
		require.Equal(t, []string{"day/2026-11-23", "https://cdn/old"}, []string{list[0].Ref, list[1].Ref})
		for _, a := range list {
			a.NotBefore = start.Add(time.Minute)
			require.NoError(t, b.FileDone(t.Context(), a), "tried again later")
		}
		waiting, err := b.Attachments(t.Context(), []models.ID{photo.ID})
		require.NoError(t, err)
		require.Equal(t, "https://cdn/old", waiting[0].Ref)
		for _, a := range list {
			a.State, a.Reason = models.AttachmentFailed, "gone"
			require.NoError(t, b.FileDone(t.Context(), a))
		}
		require.Len(t, b.raw(t, `SELECT id FROM attachments WHERE account = 'power' AND ref = '' AND source IS NOT NULL`), 1, "sealed, it may be tried again")
		for _, left := range []int{1, 0} {
			_, err := b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
			require.NoError(t, err)
			require.Len(t, b.raw(t, `SELECT id FROM attachments WHERE source IS NOT NULL`), left)
			b.clock.Advance(store.KeepWords + time.Minute)
		}
		done, err := b.Attachments(t.Context(), []models.ID{made.ID, photo.ID})
		require.NoError(t, err)
		require.Equal(t, []string{"day/2026-11-23", ""}, []string{done[0].Ref, done[1].Ref})
		require.Empty(t, b.raw(t, `SELECT id FROM attachments WHERE account = 'power' AND (ref <> '' OR source IS NOT NULL)`))
	})
}
