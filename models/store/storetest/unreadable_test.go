package storetest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// damage makes a sealed column of a row one that nobody can open.
func (b *bench) damage(t testing.TB, table, column string, id any) {
	t.Helper()
	damaged := append([]byte{0xF5, 0x01}, make([]byte, 60)...)
	done, err := b.connect(t).ExecContext(t.Context(), fmt.Sprintf("UPDATE %s SET %s = $1 WHERE id = $2", table, column), damaged, id)
	require.NoError(t, err)
	n, err := done.RowsAffected()
	require.NoError(t, err)
	require.Equal(t, int64(1), n)
}

// another registers one more complaint of a peer.
func (b *bench) another(t testing.TB, peer models.Peer, event int, change func(*models.ChangeSet)) models.Complaint {
	t.Helper()
	row := b.receive(t, "power", peer, event)
	cs := b.register(t, b.state(t, key("power", peer)), row.ID, "गोमती नगर में बिजली नहीं है")
	change(&cs)
	_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
	require.NoError(t, err)
	return cs.Complaints[0]
}

// readings are lists that are read for many people at once, or for one who has more than one thing in it: each with two complaints of one
// person, the first of which (or what belongs to it) is damaged.
func readings() map[string]func(ctx context.Context, b *bench, bad, good models.Complaint) (int, error) {
	later, areas := start.Add(48*time.Hour), models.Likeness{Category: "POWER.SUPPLY", Area: "162"}
	list := func(list []models.Complaint, err error) (int, error) { return len(list), err }
	return map[string]func(ctx context.Context, b *bench, bad, good models.Complaint) (int, error){
		"due": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			found, _, err := b.DueComplaints(ctx, later, models.DueMark{}, 10)
			return len(found), err
		},
		"limits": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			found, _, err := b.WatchedComplaints(ctx, later, models.DueMark{}, 10)
			return len(found), err
		},
		"by id": func(ctx context.Context, b *bench, bad, good models.Complaint) (int, error) {
			return list(b.ComplaintsByID(ctx, []models.ID{bad.ID, good.ID}))
		},
		"his own": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			states, err := b.LoadTurns(ctx, []models.TurnKey{key("power", "1")})
			if err != nil {
				return 0, err
			}
			return len(states[0].Mine), nil
		},
		"an officer's": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			found, _, err := b.Complaints(ctx, models.ComplaintQuery{Officer: 77, Statuses: models.OpenStatuses()})
			return len(found), err
		},
		"of a department": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			return list(b.OpenOf(ctx, "POWER", 0, 1)) // the damaged one is a whole page
		},
		"newest": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			return list(b.NewestComplaints(ctx, 10))
		},
		"ending": func(ctx context.Context, b *bench, bad, good models.Complaint) (int, error) {
			return list(b.ComplaintsEnding(ctx, []string{bad.Number.Short(), good.Number.Short()}))
		},
		"alike": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			return list(b.LikeOnes(ctx, areas.Category, areas.Area, start.Add(-time.Hour), 10))
		},
		"likely the same": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			likes, err := b.Likes(ctx, start.Add(-time.Hour), areas)
			if err != nil {
				return 0, err
			}
			return len(likes[0].Open), nil
		},
		"unjoined": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			return list(b.Unjoined(ctx, models.Storm{Category: areas.Category, Area: areas.Area}, start.Add(-time.Hour), 10))
		},
		"where a storm is": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			return list(b.StormPlaces(ctx, models.Storm{Category: areas.Category, Area: areas.Area}, start.Add(-time.Hour), 10))
		},
		"of a caller": func(ctx context.Context, b *bench, _, _ models.Complaint) (int, error) {
			return list(b.ComplaintsByPhone(ctx, "+919876543210", 10))
		},
	}
}

// One damaged complaint stands in no list, and takes no list with it.
func TestADamagedComplaintTakesNoListWithIt(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		ready := func(cs *models.ChangeSet) { cs.Complaints[0].Watch.At = start.Add(time.Hour) }
		bad, good := b.another(t, "1", 1, ready), b.another(t, "1", 2, ready)
		for name, read := range readings() {
			n, err := read(t.Context(), b, bad, good)
			require.NoError(t, err, name)
			require.Equal(t, map[bool]int{true: 1, false: 2}[name == "of a department"], n, name)
		}
		b.damage(t, "complaints", "place", bad.ID)
		for name, read := range readings() {
			n, err := read(t.Context(), b, bad, good)
			require.NoError(t, err, name)
			require.Equal(t, 1, n, name)
		}
		_, err := b.Complaint(t.Context(), bad.ID)
		require.Error(t, err, "it is not shown as if it had no place: who has read it might write it back so")
	})
}

// What is due is passed from mark to mark, also over what cannot be opened.
func TestWhatIsDueIsPassedFromMarkToMark(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		c := b.made(t, 0, func(c *models.Complaint) { c.Watch.At = start; c.NextAction = models.NothingDue })
		b.multiply(t, c, 24, start.Add(-time.Minute))
		_, err := b.connect(t).ExecContext(t.Context(), `UPDATE complaints SET watch_at = (SELECT watch_at FROM complaints AS o WHERE o.id = $1)
			WHERE id BETWEEN $2 AND $3`, c.ID+3, c.ID+3, c.ID+9) // the same moment
		require.NoError(t, err)
		for n := models.ID(1); n <= 5; n++ {
			b.damage(t, "complaints", "place", c.ID+n)
		}
		var got []models.ID
		pages := 0
		for from := (models.DueMark{}); ; pages++ {
			list, next, err := b.WatchedComplaints(t.Context(), start.Add(time.Hour), from, 5)
			require.NoError(t, err)
			for _, c := range list {
				got = append(got, c.ID)
			}
			if from = next; from.IsZero() {
				break
			}
		}
		require.Equal(t, 5, pages)
		var want []models.ID
		for n := models.ID(6); n <= 24; n++ {
			want = append(want, c.ID+n)
		}
		require.Equal(t, append(want, c.ID), got)
	})
}

// One damaged officer, storm, message, file or task of the triage takes none of the others with it.
func TestADamagedRowTakesNoListWithIt(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		ctx := t.Context()
		storm := func(area string) models.Storm {
			return models.Storm{ID: b.ids.Next(), Category: "POWER.SUPPLY", Area: area, Lead: 1, Active: true, StartedAt: start, LastAt: start, WaveDone: true}
		}
		storms := []models.Storm{storm("1"), storm("2")}
		files := make([]models.Attachment, 2)
		for i := range files {
			files[i] = models.Attachment{ID: b.ids.Next(), Account: "power", Kind: models.Photo, Ref: "https://cdn/photo", State: models.AttachmentPending, At: start}
		}
		suggestions := make([]models.Suggestion, 2)
		for i := range suggestions {
			suggestions[i] = models.Suggestion{ID: b.ids.Next(), At: start, Department: "POWER", Text: "और बिजलीघर"}
		}
		c := b.another(t, "1", 1, func(cs *models.ChangeSet) {
			cs.Storms, cs.Suggestions = storms, suggestions
			for i := range files {
				files[i].Complaint = cs.Complaints[0].ID
			}
			cs.Attachments = files
			more := cs.Messages[0]
			more.ID = b.ids.Next()
			cs.Messages = append(cs.Messages, more)
		})
		for id := models.ID(7); id < 9; id++ {
			require.NoError(t, b.CreateOfficer(ctx, officer(id, c.Doer)))
			require.NoError(t, b.CreateWebUser(ctx, models.WebUser{ID: id, Login: fmt.Sprint("user", id), Name: "आशा", MadeAt: start}))
		}
		jobs := []models.Bulk{b.bulk(t, 1), b.bulk(t, 1)}
		said, err := b.Messages(ctx, c.ID)
		require.NoError(t, err)

		b.damage(t, "officers", "name", 7)
		b.damage(t, "web_users", "name", 7)
		b.damage(t, "storms", "said", storms[0].ID)
		b.damage(t, "attachments", "source", files[0].ID)
		b.damage(t, "suggestions", "text", suggestions[0].ID)
		b.damage(t, "messages", "text", said[0].ID)
		b.damage(t, "bulk_jobs", "words", jobs[0].ID)

		officers, err := b.Officers(ctx)
		require.NoError(t, err)
		require.Len(t, officers, 1)
		require.Equal(t, models.ID(8), officers[0].ID)
		require.Len(t, officers[0].Postings, 1)
		_, err = b.Officer(ctx, 7)
		require.Error(t, err)
		require.NotErrorIs(t, err, models.ErrNotFound, "he is there")
		users, err := b.WebUsers(ctx)
		require.NoError(t, err)
		require.Len(t, users, 1)
		open, err := b.OpenStorms(ctx)
		require.NoError(t, err)
		require.Len(t, open, 1)
		list, _, err := b.Suggestions(ctx, "POWER", start.Add(-time.Hour), start.Add(time.Hour), 10)
		require.NoError(t, err)
		require.Len(t, list, 1)
		messages, err := b.Messages(ctx, c.ID)
		require.NoError(t, err)
		require.Equal(t, said[1:], messages)
		waiting, err := b.WaitingBulks(ctx, 1)
		require.NoError(t, err)
		require.Len(t, waiting, 1)
		seen, err := b.AttachmentsOf(ctx, c.ID)
		require.NoError(t, err)
		require.Len(t, seen, 1)

		pending, err := b.PendingFiles(ctx, []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, pending, 1)
		require.Equal(t, files[1].ID, pending[0].ID)
		require.Equal(t, "failed", fmt.Sprint(b.raw(t, `SELECT state FROM attachments WHERE id = $1`, files[0].ID)[0][0]), "nobody can fetch it: the website shows it as given up")
	})
}

// One damaged conversation in which something is tried again must not keep the others' events from being found.
func TestADamagedRetryStopsNobody(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		bad, good := b.receive(t, "power", "1", 1), b.receive(t, "power", "2", 2)
		for _, r := range []models.InboxRow{bad, good} {
			require.NoError(t, b.RetryInbox(t.Context(), r.ID, start.Add(time.Minute), "failed"))
		}
		b.say(t, intent("1", "bad", models.Reply), intent("2", "good", models.Reply))
		said, err := b.PendingOutbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, said, 2)
		for _, r := range said {
			require.NoError(t, b.Delivered(t.Context(), []models.Delivery{{ID: r.ID, State: models.OutboxWaiting, NotBefore: start.Add(time.Minute), Code: "try_again"}}))
		}
		b.damage(t, "inbox", "peer", bad.ID)
		b.damage(t, "outbox", "peer", said[0].ID)
		in, err := b.RetriedInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, in, 1)
		require.Equal(t, models.Peer("2"), in[0].Peer)
		out, err := b.RetriedOutbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, out, 1)
		require.Equal(t, models.Peer("2"), out[0].Peer)
	})
}

// One damaged conversation stops neither the others' turns nor its own: what it asked and its place are lost, all else is kept, and what its turn
// writes is whole again.
func TestADamagedConversationGoesOn(t *testing.T) {
	for _, column := range []string{"peer", "ask", "last_place"} {
		t.Run(column, func(t *testing.T) {
			each(t, func(t *testing.T, b *bench) {
				for n, peer := range []models.Peer{"1", "2"} {
					cs := b.register(t, b.state(t, key("power", peer)), b.receive(t, "power", peer, n).ID, "गोमती नगर में बिजली नहीं है")
					cs.Conversation.Ask = models.Ask{Kind: "place", At: start}
					cs.Conversation.LastPlace = "गोमती नगर"
					require.NoError(t, b.write(t, cs))
				}
				was := b.state(t, key("power", "1"))
				b.damage(t, "conversations", column, was.Conversation.ID)
				want := was.Conversation
				switch column {
				case "ask":
					want.Ask = models.Ask{}
				case "last_place":
					want.LastPlace = ""
				}
				states, err := b.LoadTurns(t.Context(), []models.TurnKey{key("power", "1"), key("power", "2"), key("power", "3")})
				require.NoError(t, err)
				require.Equal(t, want, states[0].Conversation)
				require.Len(t, states[0].Mine, 1)
				require.Equal(t, "गोमती नगर", states[1].Conversation.LastPlace)
				require.Zero(t, states[2].Conversation.ID)
				at, err := b.LastIn(t.Context(), address("power", "1"))
				require.NoError(t, err)
				require.Equal(t, want.LastInAt, at)
				_, err = b.Conversation(t.Context(), want.ID)
				require.Equal(t, column == "peer", err != nil, "whoever has no address must not write to nobody")

				conv := states[0].Conversation
				require.NoError(t, b.write(t, models.ChangeSet{Conversation: &conv}))
				got, err := b.Conversation(t.Context(), want.ID)
				require.NoError(t, err)
				want.Version++
				require.Equal(t, want, got)
			})
		})
	}
}
