package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/i18n"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// sureAloud is how certain a complaint must be to be registered from what was said in public: a wrong answer there is read by all.
const sureAloud = 0.9

// aloud takes something said where everybody reads it. It is a Post first; what it is decides what is made of it. Nothing but the
// one answer of a registered complaint is said there.
func (v *Conversation) aloud(ctx context.Context, t *handlers.Turn) error {
	s, err := overhear(ctx, t)
	if err != nil || s.seen {
		return err
	}
	for _, try := range []func(context.Context, *handlers.Turn, *scene) (bool, error){
		sameToOthers, ofAuthor, underAnswer, sameHere,
	} {
		if taken, err := try(ctx, t, s); taken || err != nil {
			return finish(t, s, err)
		}
	}
	return finish(t, s, judge(ctx, t, s))
}

// scene is what was said in public and what was said around it before.
type scene struct {
	post   models.PublicPost
	around []models.PublicPost // complaints in the same thread, or what it replies to; oldest first
	own    []models.PublicPost // all of the same author there
	seen   bool                // it was dealt with already
}

// overhear makes the Post and reads what is around it.
func overhear(ctx context.Context, t *handlers.Turn) (*scene, error) {
	in := t.In.Public
	s := &scene{post: models.PublicPost{ID: t.IDs.Next(), Platform: t.Account.Platform, Account: t.Account.Key, Ref: t.In.MessageID,
		Thread: in.Thread, Author: t.In.Peer, Conversation: t.Conv.ID, How: string(in.How), State: models.PostCounted,
		MayAnswer: in.May == bot.Can, At: t.Now}}
	t.Text = handlers.WithoutHandles(t.Text)
	t.ReadAs(handlers.AsSaid(t.Text))
	listen(t)
	s.post.Lang = t.Conv.Lang
	q := models.PostQuery{Platform: t.Account.Platform, Refs: refs(t)}
	var err error
	aroundIt := q
	aroundIt.Complaints = true
	if s.around, err = t.Read.Posts(ctx, aroundIt); err != nil {
		return s, err
	}
	q.Author = t.In.Peer
	if s.own, err = t.Read.Posts(ctx, q); err != nil {
		return s, err
	}
	s.seen = slices.ContainsFunc(s.own, func(p models.PublicPost) bool { return p.Ref == s.post.Ref && p.Account == s.post.Account })
	return s, nil
}

// refs are the ids that tell what a post belongs to.
func refs(t *handlers.Turn) (out []string) {
	for _, r := range []string{t.In.MessageID, t.In.Public.Thread, t.In.ReplyTo} {
		if r != "" && !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}

// finish writes the Post.
func finish(t *handlers.Turn, s *scene, err error) error {
	if err != nil {
		return err
	}
	if s.post.State != models.PostTriage {
		s.post.Text = "" // its words are with the complaint, or nobody needs them
	}
	t.Add(func(cs *models.ChangeSet) { cs.Posts = append(cs.Posts, s.post) })
	return nil
}

// sameToOthers takes a post that names several of our handles: the first of them has dealt with it.
func sameToOthers(_ context.Context, _ *handlers.Turn, s *scene) (bool, error) {
	for _, p := range s.own {
		if p.Ref == s.post.Ref {
			if s.post.Complaint = p.Complaint; p.Complaint != 0 {
				s.post.State = models.PostAdded
			}
			return true, nil
		}
	}
	return false, nil
}

// ofAuthor takes what an author adds to a complaint of his: in its thread, by its number, in the same words again, or about
// the same matter as an open one.
func ofAuthor(ctx context.Context, t *handlers.Turn, s *scene) (bool, error) {
	for i := len(s.own) - 1; i >= 0; i-- {
		c, ok := t.Own(s.own[i].Complaint)
		if !ok || s.own[i].State == models.PostMeToo || t.Text != "" && anotherDepartment(t, c) || !c.Status.Open() && isComplaint(t, t.Said()) {
			continue // a matter of its own
		}
		return true, addAloud(ctx, t, s, c)
	}
	if n, ok := models.FindNumber(t.Text); ok {
		for _, c := range t.Mine {
			if c.Number == n {
				return true, addAloud(ctx, t, s, c)
			}
		}
	}
	u := t.Said()
	print := fingerprint(t)
	for _, c := range t.Mine {
		if print != "" && c.Fingerprint == print && c.Status.Open() && t.Now.Sub(c.RegisteredAt) < sameText {
			s.post.State, s.post.Complaint = models.PostAdded, c.ID
			return true, nil
		}
	}
	if c, ok := similar(t, u); ok && u.Intent == handlers.Complaint {
		return true, addAloud(ctx, t, s, c)
	}
	if c, err := only(t, func(c models.Complaint) bool { return c.Status == models.Resolved }); err == nil && t.Text != "" && deniedAloud(t, c) {
		return true, addAloud(ctx, t, s, c)
	}
	return false, nil
}

// underAnswer takes a reply to an answer of ours by the author of the complaint.
func underAnswer(ctx context.Context, t *handlers.Turn, s *scene) (bool, error) {
	c, err := answered(ctx, t)
	if err != nil || c.ID == 0 || c.Person != t.Conv.Person {
		return false, err
	}
	return true, addAloud(ctx, t, s, c)
}

// answered is the complaint that the post's answer of ours was about; zero: it replies to no answer of ours.
func answered(ctx context.Context, t *handlers.Turn) (models.Complaint, error) {
	if t.In.ReplyTo == "" {
		return models.Complaint{}, nil
	}
	id, err := t.Read.AboutAnswer(ctx, t.Account.Key, t.In.ReplyTo)
	if err != nil {
		return models.Complaint{}, notFoundIsNil(err)
	}
	c, err := t.Read.Complaint(ctx, id)
	return t.Held(c), notFoundIsNil(err)
}

// addAloud keeps what an author adds in public. What is over is looked at by a human: "not done" is no answer that may be
// taken from a post.
func addAloud(ctx context.Context, t *handlers.Turn, s *scene, found models.Complaint) error {
	c := t.Hold(found)
	s.post.State, s.post.Complaint = models.PostAdded, c.ID
	if t.Text == "" && len(t.In.Files) == 0 {
		return nil
	}
	if !c.Status.Open() {
		s.post.Words = t.WordsOf(c, models.AddedWords, t.Text)
		t.Files(c, s.post.Words)
		t.Event(c, models.EventAdded, "public", s.post.Words)
		t.Triage("post", c)
		return nil
	}
	var err error
	if _, s.post.Words, err = keep(ctx, t, c); err != nil || c.Status != models.NeedsInfo {
		return err
	}
	t.Event(c, models.EventAnswered, "", s.post.Words)
	return t.EndPause(c, "answered") // whatever is said about it now is the reply: the limit runs on
}

// sameHere counts who says under somebody's complaint that he has the same trouble: one voice each, and no new complaint.
func sameHere(ctx context.Context, t *handlers.Turn, s *scene) (bool, error) {
	if !saysSame(t) {
		return false, nil
	}
	c, err := theirs(ctx, t, s)
	if err != nil || c.ID == 0 || c.Person == t.Conv.Person {
		return false, err
	}
	s.post.Complaint = c.ID
	if slices.ContainsFunc(s.own, func(p models.PublicPost) bool { return p.State == models.PostMeToo && p.Complaint == c.ID }) {
		s.post.Complaint = 0 // he was counted already
		return true, nil
	}
	s.post.State = models.PostMeToo
	t.Event(&c, models.EventMeToo, "", 0)
	return true, nil
}

// theirs is the complaint of somebody else that a post stands under: the one it replies to, else the only one in its thread.
func theirs(ctx context.Context, t *handlers.Turn, s *scene) (models.Complaint, error) {
	if c, err := answered(ctx, t); err != nil || c.ID != 0 {
		return c, err
	}
	var found []models.ID
	for _, p := range s.around {
		if p.Ref == t.In.ReplyTo {
			found = []models.ID{p.Complaint}
			break
		}
		if !slices.Contains(found, p.Complaint) {
			found = append(found, p.Complaint)
		}
	}
	if len(found) != 1 {
		return models.Complaint{}, nil
	}
	c, err := t.Read.Complaint(ctx, found[0])
	return c, notFoundIsNil(err)
}

// judge decides what a post is: surely a complaint, perhaps one, or something else.
func judge(ctx context.Context, t *handlers.Turn, s *scene) error {
	u := t.Said()
	switch {
	case t.Text == "" && len(t.In.Files) == 0:
		return nil
	case press(t):
		if u.Intent == handlers.Complaint && u.Sure >= sureAloud && t.In.Public.How != bot.Quote {
			doubt(t, s)
		}
		return nil
	case isComplaint(t, u):
		return registerAloud(ctx, t, s)
	case u.Danger != models.NoDanger && u.Danger != "":
		doubt(t, s)
		answerAloud(t, s, models.Complaint{Danger: u.Danger, Sensitive: true})
		return nil
	case u.Intent == handlers.Complaint, u.Intent == handlers.Abuse, u.Intent == handlers.Addition, u.Abusive, t.Text == "":
		doubt(t, s)
	}
	return nil
}

// isComplaint: it complains, of something or somewhere that can be named. "UP's board is the worst" complains of neither.
func isComplaint(t *handlers.Turn, u handlers.Understanding) bool {
	cat, known := t.Directory().Category(u.Category)
	return u.Intent == handlers.Complaint && u.Sure >= sureAloud && !bare(t) && (known && !cat.Other || u.Area != "" || u.District != "")
}

// press reports whether a post is a newspaper's or a channel's, by how it names itself.
func press(t *handlers.Turn) bool {
	name := strings.ToLower(strings.ReplaceAll(t.In.Public.Author, "_", ""))
	return slices.ContainsFunc(pressWords(), func(mark string) bool { return strings.Contains(name, mark) })
}

var pressWords = i18n.NewWords("press")

// doubt leaves a post to a human at the hub, and says nothing to anybody.
func doubt(t *handlers.Turn, s *scene) {
	s.post.State, s.post.Text = models.PostTriage, t.Text
	t.Add(func(cs *models.ChangeSet) {
		cs.Triage = append(cs.Triage, models.TriageItem{ID: t.IDs.Next(), At: t.Now, Kind: "post", Conversation: t.Conv.ID, Post: s.post.ID})
	})
}

// registerAloud makes a complaint of a post, answers it once in public, and goes on in private where that is allowed.
func registerAloud(ctx context.Context, t *handlers.Turn, s *scene) error {
	c := t.Hold(draft(t, ""))
	s.post.State, s.post.Complaint = models.PostRegistered, c.ID
	s.post.Words = t.WordsOf(c, models.OriginalWords, t.Text)
	files := t.Files(c, s.post.Words)
	if err := t.Register(ctx, c, t.Text, files); err != nil {
		return err
	}
	begin(t, c)
	t.Conv.Continues = c.ID
	if !t.Said().Abusive {
		answerAloud(t, s, *c)
	}
	return sayPrivately(ctx, t, c)
}

// answerAloud gives the one answer of an author's thread, if the platform lets us. Where it does not, a human sees that nobody
// was told.
func answerAloud(t *handlers.Turn, s *scene, c models.Complaint) {
	if slices.ContainsFunc(s.own, func(p models.PublicPost) bool { return p.Answered }) {
		return
	}
	if !s.post.MayAnswer {
		t.Triage(models.Unanswered, &c)
		return
	}
	s.post.Answered = true
	c.Danger = t.Said().CallsFor(c.Danger)
	in := handlers.PublicAnswer(&c, s.post)
	if in.Kind == "public.registered" && handlers.RepliesInPrivate(t.Account.Platform) && !t.Muted() {
		in.Kind = "public.registered.sent"
	}
	t.Say(in)
}

// sayPrivately says once in private what was understood and asks what is missing, where a platform lets us write first to who
// said something in public.
func sayPrivately(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	if !handlers.RepliesInPrivate(t.Account.Platform) || t.Muted() {
		return nil
	}
	t.Conv.Continues = 0
	storm, err := t.StormOf(ctx, c)
	if err != nil {
		return err
	}
	sayRegistered(t, c, "", storm)
	t.Add(func(cs *models.ChangeSet) {
		last := &cs.Intents[len(cs.Intents)-1]
		last.PrivateTo = t.In.MessageID
		if !c.Sensitive && c.Area == "" { // in the same message: there is no second one before the person answers
			last.Args.Flags = append(last.Args.Flags, "citizen.ask_place")
		}
	})
	switch {
	case c.Sensitive:
		askSafe(t, c)
	case c.Area == "":
		t.Ask("place", c.ID)
	}
	return nil
}

// continued is the first private message of who complained in public: it goes on with the same complaint. He is told now what
// could not be said there.
func (v *Conversation) continued(ctx context.Context, t *handlers.Turn) (bool, error) {
	found, ok := t.Own(t.Conv.Continues)
	if !ok {
		return false, nil
	}
	t.Conv.Continues = 0
	if !found.Status.Open() {
		return true, sayStatus(ctx, t, found)
	}
	c := t.Hold(found)
	talk := t.Text == "" && len(t.In.Files) == 0 && t.In.Location == nil || isTalk(t) || isPointer(t, *c)
	own := t.Text != "" && anotherDepartment(t, *c)
	if c.Status == models.NeedsInfo && !talk && !own {
		return true, answer(ctx, t, found)
	}
	if !talk && !own {
		if _, _, err := keep(ctx, t, c); err != nil {
			return true, err
		}
	}
	storm, err := t.StormOf(ctx, c)
	if err != nil {
		return true, err
	}
	sayRegistered(t, c, "", storm)
	sayTogether(t, c)
	if own {
		return false, nil
	}
	askNext(t, c)
	if c.Area == "" {
		return true, nil
	}
	return true, secondOnceSafe(ctx, t, c)
}

// sayTogether tells of what else came of the same post: there was one answer where everybody reads, with one number. What is asked stays asked.
func sayTogether(t *handlers.Turn, c *models.Complaint) {
	ask := t.Conv.Ask
	for _, twin := range together(t, c) {
		sayRegistered(t, twin, "", models.Storm{})
		unasked(t)
	}
	t.Conv.Ask = ask
}

// isPointer reports whether a message only names the complaint: "26-8214-5093-9", "my number is …".
func isPointer(t *handlers.Turn, c models.Complaint) bool {
	n, ok := models.FindNumber(t.Text)
	return ok && n == c.Number && len(fold.Words(t.Text)) <= 8
}
