package storetest

import (
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func address(account string, peer models.Peer) models.Address {
	return models.Address{Platform: models.Telegram, Account: account, Peer: peer}
}

func key(account string, peer models.Peer) models.TurnKey {
	return models.TurnKey{Address: address(account, peer), Scope: "telegram"}
}

// state loads one turn's state.
func (b *bench) state(t testing.TB, k models.TurnKey) models.TurnState {
	t.Helper()
	states, err := b.LoadTurns(t.Context(), []models.TurnKey{k})
	require.NoError(t, err)
	require.Len(t, states, 1)
	return states[0]
}

// receive stores one message and returns its row.
func (b *bench) receive(t testing.TB, account string, peer models.Peer, n int) models.InboxRow {
	t.Helper()
	rows, err := b.StoreInbound(t.Context(), []models.InboxEvent{event(account, peer, n)})
	require.NoError(t, err)
	require.Len(t, rows, 1)
	return rows[0]
}

// register is what a turn makes of a first complaint.
func (b *bench) register(t testing.TB, st models.TurnState, row int64, words string) models.ChangeSet {
	t.Helper()
	now := b.clock.Now()
	number, err := models.NewNumber(now, rand.Reader)
	require.NoError(t, err)
	conv := st.Conversation
	cs := models.ChangeSet{Inbox: row, Scope: conv.Scope}
	if conv.ID == 0 {
		conv.ID = b.ids.Next()
	}
	if conv.Person == 0 {
		conv.Person = b.ids.Next()
		cs.Persons = []models.Person{{ID: conv.Person, Lang: models.Hindi, At: now}}
	}
	who := models.Complainant{ID: b.ids.Next(), Person: conv.Person, Name: "रामदीन गुप्त", Relation: "पड़ोसी", Phone: "+919876543210"}
	post := models.Post{Department: "POWER", Area: "162", Level: models.L1}
	c := models.Complaint{ID: b.ids.Next(), Number: number, Status: models.Assigned, Department: "POWER", Category: "POWER.SUPPLY",
		Area: "162", Place: "गोमती नगर विराम खंड", Location: &models.Location{Lat: 26.85, Lon: 80.99}, Lang: models.Hindi, Confidence: 0.9,
		Account: conv.Address.Account, Office: "POWER", Conversation: conv.ID, Address: conv.Address, Person: conv.Person,
		Complainant: who.ID, Doer: post, DoerOfficer: 77, Answerable: post, AnswerableOfficer: 77, Danger: models.NoDanger,
		RegisteredAt: now, AssignedAt: now, FirstResponseDue: now.Add(4 * time.Hour), ResolutionDue: now.Add(24 * time.Hour),
		ClosingCode: "4711", NextAction: models.AskPlace1, NextActionAt: now.Add(4 * time.Hour)}
	conv.Complaint, conv.LastInAt, conv.Lang, conv.Greeted = c.ID, now, models.Hindi, true
	conv.LastArea, conv.LastPlace = "162", "गोमती नगर विराम खंड"
	msg := models.Message{ID: b.ids.Next(), Complaint: c.ID, At: now, Kind: models.OriginalWords,
		By: models.Actor{Role: models.CitizenRole}, Text: words}
	cs.Conversation = &conv
	cs.Complainants = []models.Complainant{who}
	cs.Complaints = []models.Complaint{c}
	cs.Messages = []models.Message{msg}
	for _, to := range []models.Status{models.Registered, models.Assigned} {
		cs.Events = append(cs.Events, models.Event{ID: b.ids.Next(), Complaint: c.ID, At: now, Kind: models.EventMoved,
			By: models.Actor{Role: models.CitizenRole}, From: models.Draft, To: to, Post: post, Words: msg.ID})
	}
	cs.Intents = []models.Intent{
		{To: conv.Address, Conversation: conv.ID, Kind: "citizen.registered", Lang: models.Hindi, Priority: models.Reply,
			Args: models.Args{Number: number, Due: c.ResolutionDue, Place: c.Place}, Complaint: c.ID, Ref: fmt.Sprint("told/", c.ID),
			Buttons: [][]models.Button{{{Label: "button.right", Command: "right"}, {Text: "गोमती नगर", Command: "place", Arg: "x"}}}},
		{To: address("power", "officer77"), Kind: "officer.new", Lang: models.Hindi, Priority: models.Notice, Complaint: c.ID,
			Args: models.Args{Number: number, Text: words}, Ref: fmt.Sprint("card/", c.ID, "/77"), Protect: true},
	}
	return cs
}

func TestARegistrationIsKeptWhole(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		row := b.receive(t, "power", "1", 1)
		st := b.state(t, key("power", "1"))
		require.Equal(t, models.Conversation{Address: address("power", "1"), Scope: "telegram"}, st.Conversation)
		cs := b.register(t, st, row.ID, "गोमती नगर में बिजली नहीं है")
		said, err := b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		require.Len(t, said, 2)
		require.Less(t, said[0].ID, said[1].ID)
		require.Equal(t, cs.Intents[0], said[0].Intent)
		require.Equal(t, cs.Intents[1], said[1].Intent)

		want := cs.Complaints[0]
		want.Version = 1
		got, err := b.Complaint(t.Context(), want.ID)
		require.NoError(t, err)
		require.Equal(t, want, got)
		got, err = b.ComplaintByNumber(t.Context(), want.Number)
		require.NoError(t, err)
		require.Equal(t, want, got)

		after := b.state(t, key("power", "1"))
		conv := *cs.Conversation
		conv.Version = 1
		require.Equal(t, conv, after.Conversation)
		require.Equal(t, []models.Complaint{want}, after.Mine)

		words, err := b.Messages(t.Context(), want.ID)
		require.NoError(t, err)
		require.Equal(t, cs.Messages, words)
		events, err := b.Events(t.Context(), want.ID)
		require.NoError(t, err)
		require.Equal(t, cs.Events, events)
		who, err := b.Complainant(t.Context(), want.Complainant)
		require.NoError(t, err)
		require.Equal(t, cs.Complainants[0], who)
		pending, err := b.PendingInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Empty(t, pending)
		waiting, err := b.PendingOutbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Equal(t, said, waiting)
	})
}

func TestATurnIsDoneOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		row := b.receive(t, "power", "1", 1)
		st := b.state(t, key("power", "1"))
		_, err := b.Apply(t.Context(), []models.ChangeSet{b.register(t, st, row.ID, "एक")})
		require.NoError(t, err)
		// Another replica runs the same turn from the new state: only the inbox row can tell.
		again := b.register(t, b.state(t, key("power", "1")), row.ID, "एक")
		_, err = b.Apply(t.Context(), []models.ChangeSet{again})
		require.ErrorIs(t, err, models.ErrConflict)
		_, err = b.Complaint(t.Context(), again.Complaints[0].ID)
		require.ErrorIs(t, err, models.ErrNotFound)
		waiting, err := b.PendingOutbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, waiting, 2)
	})
}

func TestATurnWaitsForEarlierOnesOfItsConversation(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		first, second := b.receive(t, "power", "1", 1), b.receive(t, "power", "1", 2)
		other := b.receive(t, "power", "2", 3)
		_, err := b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "1")), second.ID, "दो")})
		require.ErrorIs(t, err, models.ErrConflict)
		_, err = b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "2")), other.ID, "और")})
		require.NoError(t, err)
		for _, row := range []models.InboxRow{first, second} {
			_, err = b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "1")), row.ID, "फिर")})
			require.NoError(t, err)
		}
	})
}

func TestAnOldVersionIsRefusedAndNothingOfItsBatchIsWritten(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		_, err := b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "1")), 0, "एक")})
		require.NoError(t, err)
		st := b.state(t, key("power", "1"))
		newer := b.register(t, st, 0, "दो")
		c := st.Mine[0]
		c.Status = models.InProgress
		newer.Complaints = append(newer.Complaints, c)
		_, err = b.Apply(t.Context(), []models.ChangeSet{newer})
		require.NoError(t, err)

		for name, change := range map[string]func(cs *models.ChangeSet){
			"conversation": func(cs *models.ChangeSet) { cs.Conversation = &st.Conversation },
			"complaint":    func(cs *models.ChangeSet) { cs.Complaints = []models.Complaint{st.Mine[0]} },
			"other":        func(cs *models.ChangeSet) { cs.Others = []models.Conversation{st.Conversation} },
		} {
			var old models.ChangeSet
			change(&old)
			innocent := b.register(t, b.state(t, key("power", models.Peer("new"+name))), 0, "तीन")
			_, err = b.Apply(t.Context(), []models.ChangeSet{innocent, old})
			require.ErrorIs(t, err, models.ErrConflict, name)
			_, err = b.Complaint(t.Context(), innocent.Complaints[0].ID)
			require.ErrorIs(t, err, models.ErrNotFound, name)
		}
	})
}

func TestTwoTurnsCannotMakeOnePersonTwice(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		// One human writes to two accounts at the same moment: two conversations, one person.
		one := b.register(t, b.state(t, key("power", "1")), 0, "बिजली")
		two := b.register(t, b.state(t, key("water", "1")), 0, "पानी")
		_, err := b.Apply(t.Context(), []models.ChangeSet{one, two})
		require.ErrorIs(t, err, models.ErrConflict, "also within one batch")
		_, err = b.Apply(t.Context(), []models.ChangeSet{one})
		require.NoError(t, err)
		_, err = b.Apply(t.Context(), []models.ChangeSet{two})
		require.ErrorIs(t, err, models.ErrConflict)
		st := b.state(t, key("water", "1"))
		require.Equal(t, one.Conversation.Person, st.Conversation.Person, "known from the other account")
		require.Zero(t, st.Conversation.Version)
		require.Len(t, st.Mine, 1)
		_, err = b.Apply(t.Context(), []models.ChangeSet{b.register(t, st, 0, "पानी")})
		require.NoError(t, err)
		require.Len(t, b.state(t, key("power", "1")).Mine, 2)
		// A page's peer id is another human than Telegram's.
		require.Zero(t, b.state(t, models.TurnKey{Address: models.Address{Platform: models.Facebook, Account: "fb", Peer: "1"}, Scope: "facebook:9"}).Conversation.Person)
	})
}

func TestAPersonsOwnStateIsLoadedForMany(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		for n := range models.MineLimit + 3 {
			_, err := b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "1")), 0, fmt.Sprint("शिकायत ", n))})
			require.NoError(t, err)
			b.clock.Advance(time.Second)
		}
		closed := b.register(t, b.state(t, key("power", "2")), 0, "पुरानी")
		closed.Complaints[0].Status = models.Closed
		_, err := b.Apply(t.Context(), []models.ChangeSet{closed})
		require.NoError(t, err)

		keys := []models.TurnKey{key("power", "2"), key("power", "new"), key("power", "1"), key("power", "2")}
		states, err := b.LoadTurns(t.Context(), keys)
		require.NoError(t, err)
		require.Len(t, states, 4)
		for i, k := range keys {
			require.Equal(t, k.Address, states[i].Conversation.Address)
		}
		require.Len(t, states[0].Mine, 1, "closed, but not long ago")
		require.Empty(t, states[1].Mine)
		require.Len(t, states[2].Mine, models.MineLimit)
		require.Greater(t, states[2].Mine[0].ID, states[2].Mine[1].ID)
		require.Equal(t, states[0], states[3])

		b.clock.Advance(models.NoCounts + time.Minute)
		states, err = b.LoadTurns(t.Context(), keys)
		require.NoError(t, err)
		require.Empty(t, states[0].Mine, "closed and long ago")
		require.Len(t, states[2].Mine, models.MineLimit, "still open")
	})
}

// Two hundred turns at once on ten conversations, every tenth of which touches one complaint of somebody else: whoever
// loses runs again. In the end each was counted once.
func TestManyTurnsAtOnceLoseNothing(t *testing.T) {
	const turns, people, sharing = 200, 10, 20
	each(t, func(t *testing.T, b *bench) {
		for p := range people {
			_, err := b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", models.Peer(fmt.Sprint(p)))), 0, "शुरू")})
			require.NoError(t, err)
		}
		shared := b.state(t, key("power", "0")).Mine[0].ID
		var conflicts atomic.Int64
		var wg sync.WaitGroup
		for n := range turns {
			wg.Go(func() {
				for {
					err := b.bump(t, key("power", models.Peer(fmt.Sprint(n%people))), shared, n < sharing)
					if err == nil {
						return
					}
					if !errors.Is(err, models.ErrConflict) {
						t.Error(err)
						return
					}
					conflicts.Add(1)
				}
			})
		}
		wg.Wait()
		c, err := b.Complaint(t.Context(), shared)
		require.NoError(t, err)
		require.Equal(t, sharing, c.CodeTries)
		require.EqualValues(t, sharing+1, c.Version)
		sum := 0
		for p := range people {
			sum += b.state(t, key("power", models.Peer(fmt.Sprint(p)))).Conversation.Misfits
		}
		require.Equal(t, turns, sum)
		t.Logf("%d conflicts", conflicts.Load())
	})
}

// bump counts one up in a conversation, and perhaps in a complaint of somebody else.
func (b *bench) bump(t *testing.T, k models.TurnKey, complaint models.ID, too bool) error {
	states, err := b.LoadTurns(t.Context(), []models.TurnKey{k})
	if err != nil {
		return err
	}
	states[0].Conversation.Misfits++
	cs := models.ChangeSet{Conversation: &states[0].Conversation}
	if too {
		c, err := b.Complaint(t.Context(), complaint)
		if err != nil {
			return err
		}
		c.CodeTries++
		cs.Complaints = []models.Complaint{c}
	}
	_, err = b.Apply(t.Context(), []models.ChangeSet{cs})
	return err
}

func TestANumberIsNeverGivenTwice(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		one := b.register(t, b.state(t, key("power", "1")), 0, "एक")
		_, err := b.Apply(t.Context(), []models.ChangeSet{one})
		require.NoError(t, err)
		two := b.register(t, b.state(t, key("power", "2")), 0, "दो")
		two.Complaints[0].Number = one.Complaints[0].Number
		_, err = b.Apply(t.Context(), []models.ChangeSet{two})
		require.ErrorIs(t, err, models.ErrConflict)
		for n := range 2 { // drafts have none, all of them
			draft := b.register(t, b.state(t, key("power", models.Peer(fmt.Sprint("d", n)))), 0, "शायद")
			draft.Complaints[0].Number, draft.Complaints[0].Status = "", models.Draft
			_, err = b.Apply(t.Context(), []models.ChangeSet{draft})
			require.NoError(t, err)
		}
	})
}

func TestAnIDBelongsToWhomItWasGiven(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		one := b.register(t, b.state(t, key("power", "1")), 0, "एक")
		one.Attachments = []models.Attachment{{ID: b.ids.Next(), Complaint: one.Complaints[0].ID, Account: "power", Kind: models.Photo, Ref: "f", State: models.AttachmentPending, At: start}}
		_, err := b.Apply(t.Context(), []models.ChangeSet{one})
		require.NoError(t, err)
		for name, steal := range map[string]func(cs *models.ChangeSet){
			"person":      func(cs *models.ChangeSet) { cs.Persons[0].ID = one.Persons[0].ID; cs.Persons[0].At = start.Add(1e9) },
			"complainant": func(cs *models.ChangeSet) { cs.Complainants[0].ID = one.Complainants[0].ID },
			"message":     func(cs *models.ChangeSet) { cs.Messages[0].ID = one.Messages[0].ID },
			"event":       func(cs *models.ChangeSet) { cs.Events[0].ID = one.Events[0].ID },
			"complaint":   func(cs *models.ChangeSet) { cs.Complaints[0].ID = one.Complaints[0].ID },
			"attachment": func(cs *models.ChangeSet) {
				cs.Attachments = []models.Attachment{{ID: one.Attachments[0].ID, Account: "water", Kind: models.Photo, State: models.AttachmentPending, At: start}}
			},
		} {
			two := b.register(t, b.state(t, key("power", models.Peer(name))), 0, "दो")
			steal(&two)
			_, err = b.Apply(t.Context(), []models.ChangeSet{two})
			require.ErrorIs(t, err, models.ErrConflict, name)
		}
	})
}

// With one connection a transaction that used the store's own handle would wait for itself for ever.
func TestOneConnectionIsEnough(t *testing.T) {
	b := openAt(t, dialects["postgres"](t), 1)
	row := b.receive(t, "power", "1", 1)
	cs := b.register(t, b.state(t, key("power", "1")), row.ID, "एक")
	_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
	require.NoError(t, err)
	st := b.state(t, key("power", "1"))
	c := st.Mine[0]
	c.Department = "JAL"
	_, err = b.Apply(t.Context(), []models.ChangeSet{{Conversation: &st.Conversation, Complaints: []models.Complaint{c},
		Events: []models.Event{{ID: b.ids.Next(), Complaint: c.ID, At: start, Kind: models.EventCorrected}}, Erase: []models.ID{c.Complainant}}})
	require.NoError(t, err)
	require.NoError(t, b.PeerMoved(t.Context(), address("power", "1"), "2"))
	require.NoError(t, b.PeerStopped(t.Context(), address("power", "2")))
	_, err = b.Purge(t.Context(), start.Add(time.Hour))
	require.NoError(t, err)
	_, err = b.Hold(t.Context(), "me", []string{"power"}, time.Second)
	require.NoError(t, err)
	_, err = b.PendingFiles(t.Context(), []string{"power"}, 10)
	require.NoError(t, err)
	_, err = b.Migrate(t.Context())
	require.NoError(t, err)
}
