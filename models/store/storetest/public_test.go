package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func (b *bench) post(ref, thread string, author models.Peer, state models.PostState, complaint models.ID) models.PublicPost {
	return models.PublicPost{ID: b.ids.Next(), Platform: models.Twitter, Account: "power", Ref: ref, Thread: thread, Author: author, How: "mention",
		State: state, Complaint: complaint, Lang: models.Hindi, MayAnswer: true, At: start}
}

func (b *bench) write(t testing.TB, cs models.ChangeSet) error {
	t.Helper()
	_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
	return err
}

func TestPostsAreFoundByIdThreadAndAuthor(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		first, reply := b.post("p1", "p1", "asha", models.PostRegistered, 7), b.post("p2", "p1", "mohan", models.PostMeToo, 7)
		other := b.post("p3", "", "asha", models.PostTriage, 0)
		other.Text = "बिजली?"
		require.NoError(t, b.write(t, models.ChangeSet{Posts: []models.PublicPost{first, reply, other}}))
		for _, x := range []struct {
			q    models.PostQuery
			want []models.PublicPost
		}{
			{models.PostQuery{Platform: models.Twitter, Refs: []string{"p1"}}, []models.PublicPost{first, reply}},
			{models.PostQuery{Platform: models.Twitter, Refs: []string{"p1"}, Author: "mohan"}, []models.PublicPost{reply}},
			{models.PostQuery{Platform: models.Twitter, Refs: []string{"p2", "p3"}}, []models.PublicPost{reply, other}},
			{models.PostQuery{Platform: models.Twitter, Author: "asha", Complaints: true}, []models.PublicPost{first}},
			{models.PostQuery{Platform: models.Facebook, Refs: []string{"p1"}}, []models.PublicPost{}},
			{models.PostQuery{Platform: models.Twitter, Refs: []string{""}}, []models.PublicPost{}},
		} {
			got, err := b.Posts(t.Context(), x.q)
			require.NoError(t, err)
			require.Equal(t, x.want, got)
		}
		n, err := b.MeToos(t.Context(), 7)
		require.NoError(t, err)
		require.Equal(t, 1, n)
		doubtful, total, err := b.DoubtfulPosts(t.Context(), 10)
		require.NoError(t, err)
		require.Equal(t, 1, total)
		require.Equal(t, []models.PublicPost{other}, doubtful)

		require.NoError(t, b.write(t, models.ChangeSet{Triage: []models.TriageItem{{ID: b.ids.Next(), At: start, Kind: "post", Post: other.ID}}}))
		waiting, err := b.TriageTasks(t.Context(), models.TriageQuery{})
		require.NoError(t, err)
		require.Len(t, waiting, 1)
		other.State, other.Complaint, other.Text = models.PostRegistered, 8, ""
		require.NoError(t, b.write(t, models.ChangeSet{Posts: []models.PublicPost{other}}))
		waiting, err = b.TriageTasks(t.Context(), models.TriageQuery{})
		require.NoError(t, err)
		require.Empty(t, waiting, "decided")
		got, err := b.Post(t.Context(), other.ID)
		require.NoError(t, err)
		require.Equal(t, other, got)
	})
}

// Whoever wants to answer an author a second time in a thread, or to count a voice twice, is refused and looks again.
func TestOneAnswerAndOneVoice(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		answered := b.post("p1", "t", "asha", models.PostRegistered, 7)
		answered.Answered = true
		require.NoError(t, b.write(t, models.ChangeSet{Posts: []models.PublicPost{answered}}))
		again := b.post("p2", "t", "asha", models.PostAdded, 7)
		again.Answered = true
		require.ErrorIs(t, b.write(t, models.ChangeSet{Posts: []models.PublicPost{again}}), models.ErrConflict)
		again.Answered = false
		require.NoError(t, b.write(t, models.ChangeSet{Posts: []models.PublicPost{again}}))
		somebody := b.post("p3", "t", "mohan", models.PostRegistered, 8)
		somebody.Answered = true
		require.NoError(t, b.write(t, models.ChangeSet{Posts: []models.PublicPost{somebody}}), "another author's own complaint")

		require.NoError(t, b.write(t, models.ChangeSet{Posts: []models.PublicPost{b.post("p4", "t", "lata", models.PostMeToo, 7)}}))
		require.ErrorIs(t, b.write(t, models.ChangeSet{Posts: []models.PublicPost{b.post("p5", "t", "lata", models.PostMeToo, 7)}}), models.ErrConflict)
		require.ErrorIs(t, b.write(t, models.ChangeSet{Posts: []models.PublicPost{b.post("p4", "t", "x", models.PostCounted, 0)}}), models.ErrConflict,
			"one row for a post at an account")
	})
}

func TestWordsThatAreTakenBackOrChanged(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		row := b.receive(t, "power", "1", 1)
		cs := b.register(t, b.state(t, key("power", "1")), row.ID, "ट्रांसफार्मर जल गया")
		added := models.Message{ID: b.ids.Next(), Complaint: cs.Complaints[0].ID, At: start, Kind: models.AddedWords, Text: "खंभा भी टूटा",
			Channel: models.Channel{Platform: models.Twitter, Account: "power", Public: true}, Ref: "p2"}
		cs.Messages = append(cs.Messages, added)
		cs.Attachments = []models.Attachment{
			{ID: b.ids.Next(), Complaint: cs.Complaints[0].ID, Message: added.ID, Account: "power", Kind: models.Photo, Name: "x.jpg", Ref: "f", Hash: "h", State: models.AttachmentStored, At: start},
			{ID: b.ids.Next(), Complaint: cs.Complaints[0].ID, Message: cs.Messages[0].ID, Account: "power", Kind: models.Photo, Ref: "g", Hash: "i", State: models.AttachmentStored, At: start}}
		require.NoError(t, b.write(t, cs))
		require.Len(t, b.find(t, "खंभा"), 1)

		require.NoError(t, b.write(t, models.ChangeSet{Reworded: []models.Message{{ID: added.ID, Text: "तार टूटा"}}}))
		require.Empty(t, b.find(t, "खंभा"))
		require.Len(t, b.find(t, "तार"), 1)

		require.NoError(t, b.write(t, models.ChangeSet{EraseWords: []models.ID{added.ID}}))
		require.Empty(t, b.find(t, "तार"))
		require.Len(t, b.find(t, "ट्रांसफार्मर"), 1)
		said, err := b.Messages(t.Context(), cs.Complaints[0].ID)
		require.NoError(t, err)
		require.Equal(t, "ट्रांसफार्मर जल गया", said[0].Text)
		require.True(t, said[1].Erased)
		require.Empty(t, said[1].Text)
		require.Equal(t, added.Channel, said[1].Channel)
		files, err := b.AttachmentsOf(t.Context(), cs.Complaints[0].ID)
		require.NoError(t, err)
		require.Equal(t, []string{"erased", ""}, []string{files[0].Reason, files[1].Reason})
		require.Empty(t, files[0].Hash+files[0].Name)
		gone, err := b.ErasedFiles(t.Context(), 0, 10)
		require.NoError(t, err)
		require.Equal(t, []models.Attachment{{ID: files[0].ID, Hash: "h"}}, gone)

		require.NoError(t, b.write(t, models.ChangeSet{Reworded: []models.Message{{ID: added.ID, Text: "फिर"}}}))
		said, err = b.Messages(t.Context(), cs.Complaints[0].ID)
		require.NoError(t, err)
		require.Empty(t, said[1].Text, "what was taken back stays so")
	})
}

// Who is forgotten is forgotten in public too, and by the phone that named him.
func TestForgettingReachesPostsAndPhones(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		row := b.receive(t, "power", "1", 1)
		cs := b.register(t, b.state(t, key("power", "1")), row.ID, "ट्रांसफार्मर जल गया")
		post := b.post("p1", "p1", "asha", models.PostRegistered, cs.Complaints[0].ID)
		cs.Posts = []models.PublicPost{post}
		cs.Phones = []models.VerifiedPhone{{Phone: "+919876543210", Person: cs.Conversation.Person}}
		require.NoError(t, b.write(t, cs))
		require.NoError(t, b.write(t, models.ChangeSet{Erase: []models.ID{cs.Complaints[0].Complainant}}))
		got, err := b.Post(t.Context(), post.ID)
		require.NoError(t, err)
		require.Empty(t, got.Ref+got.Thread+string(got.Author)+got.Text)
		require.Equal(t, models.PostRegistered, got.State, "the figures stay")
		who, err := b.PersonByPhone(t.Context(), "+919876543210")
		require.NoError(t, err)
		require.Zero(t, who)
	})
}

// Who said "stop" is told nothing more but the answer to what he writes himself.
func TestStopIsHonouredAtOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		row := b.receive(t, "power", "1", 1)
		require.NoError(t, b.write(t, b.register(t, b.state(t, key("power", "1")), row.ID, "बिजली")))
		conv := b.state(t, key("power", "1")).Conversation
		tell := func(kind string, p models.Priority) models.Intent {
			in := intent("1", kind, p)
			in.Conversation = conv.ID
			return in
		}
		stopped := conv
		stopped.Stopped = true
		require.NoError(t, b.write(t, models.ChangeSet{Conversation: &stopped, Intents: []models.Intent{tell("bye", models.Reply)}}))
		public := tell("public.registered", models.Notice)
		public.PublicTo = "post"
		said, err := b.Apply(t.Context(), []models.ChangeSet{{Intents: []models.Intent{tell("news", models.Notice), public}}})
		require.NoError(t, err)
		require.Len(t, said, 1)
		require.ElementsMatch(t, []string{"bye", "officer.new", "public.registered"}, b.heads(t, 10), "what waited is dropped too")

		back := b.state(t, key("power", "1")).Conversation
		back.Stopped = false
		require.NoError(t, b.write(t, models.ChangeSet{Conversation: &back, Intents: []models.Intent{tell("hello", models.Reply)}}))
		b.deliver(t, "bye", models.Delivery{State: models.OutboxSent})
		b.say(t, tell("news again", models.Notice))
		b.deliver(t, "hello", models.Delivery{State: models.OutboxSent})
		require.Contains(t, b.heads(t, 10), "news again")
	})
}

func TestAnAnswerInPublicHasItsOwnOrder(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.say(t, intent("1", "held", models.Notice))
		b.deliver(t, "held", models.Delivery{State: models.OutboxWaiting, NotBefore: start.Add(time.Hour), Code: "window_closed"})
		public := intent("1", "public.registered", models.Reply)
		public.PublicTo, public.Complaint = "post", 7
		b.say(t, intent("1", "behind", models.Notice), public)
		require.Equal(t, []string{"public.registered"}, b.heads(t, 10))
		row := b.deliver(t, "public.registered", models.Delivery{State: models.OutboxSent, SentRef: "answer"})
		require.Equal(t, "post", row.PublicTo)
		id, err := b.AboutAnswer(t.Context(), "power", "answer")
		require.NoError(t, err)
		require.EqualValues(t, 7, id)
		for _, wrong := range [][2]string{{"water", "answer"}, {"power", "post"}, {"power", ""}} {
			_, err = b.AboutAnswer(t.Context(), wrong[0], wrong[1])
			require.ErrorIs(t, err, models.ErrNotFound)
		}
	})
}
