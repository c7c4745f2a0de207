package citizen

import (
	"context"
	"slices"
	"strconv"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// add keeps more words, photos or a place with a complaint and tells the doer. Several photos in a row are confirmed by one message that is
// edited; words are answered each time, because a message that is changed into itself is no answer.
func add(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	if found.Status == models.Duplicate && !apartFrom(t, found) {
		return addToWaiting(ctx, t, found)
	}
	if s := found.Status; !s.Open() && s != models.Draft && s != models.Duplicate {
		return addToClosed(ctx, t, found)
	}
	if apartFrom(t, found) {
		return registerApart(ctx, t, found)
	}
	if found.Status == models.NeedsInfo {
		return answer(ctx, t, found) // whatever is said about it now is the reply: the limit runs on
	}
	c := t.Hold(found)
	was := c.Sensitive
	inRow := t.Now.Before(t.Conv.BurstUntil) || t.In.Group != "" && t.In.Group == t.Conv.MediaGroup
	if t.In.Group != "" {
		t.Conv.MediaGroup = t.In.Group
	}
	t.Conv.Complaint = c.ID
	if inRow {
		t.Conv.BurstUntil = t.Now.Add(models.BurstWindow)
	}
	moved, _, err := keep(ctx, t, c)
	if err != nil {
		return err
	}
	if moved == changed || c.Sensitive && !was {
		if err := understood(ctx, t, c); err != nil || !vague(t, found) || c.Sensitive {
			return err
		}
		return second(ctx, t, c, t.Text) // nothing was told of before this: it may be a letter of several matters
	}
	t.Say(models.Intent{Kind: "citizen.added", Complaint: c.ID, Edit: inRow && t.Text == "", Args: models.Args{Number: c.Number},
		Ref: "added/" + strconv.FormatInt(int64(c.ID), 10)})
	if c.Anonymous && !found.Anonymous {
		t.Say(models.Intent{Kind: "citizen.secret_kept", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	}
	return nil
}

// keep takes words, photos or a place into a complaint and tells the doer, and says nothing to who brought them. It returns
// whether the complaint is about something else or somewhere else now, and the words.
func keep(ctx context.Context, t *handlers.Turn, c *models.Complaint) (moved change, words models.ID, err error) {
	words = t.WordsOf(c, models.AddedWords, t.Text)
	files := t.Files(c, words)
	t.Event(c, models.EventAdded, "", words)
	worse := raise(t, c)
	if err := heedSecrecy(ctx, t, c); err != nil {
		return same, 0, err
	}
	if err := keepTold(ctx, t, *c); err != nil {
		return same, 0, err
	}
	if moved, err = sharpen(ctx, t, c); err != nil {
		return same, 0, err
	}
	return moved, words, pass(ctx, t, c, moved, worse, files)
}

// pass hands on what was added. Danger is told by a message of its own, to who has it and to who answers above him, however often: a
// changed message makes no sound.
func pass(ctx context.Context, t *handlers.Turn, c *models.Complaint, moved, worse change, files []models.ID) error {
	if worse == same {
		return reroute(ctx, t, c, moved, t.Text, files)
	}
	if moved == changed {
		if err := reroute(ctx, t, c, moved, t.Text, files); err != nil {
			return err
		}
		return t.Alarm(ctx, c, files, c.DoerOfficer)
	}
	return t.Alarm(ctx, c, files)
}

// change says whether something about a complaint is different now.
type change int

const (
	same change = iota
	changed
)

// raise notes danger that is spoken of, and reports whether it is: who cries again is no less in danger than who cries first.
func raise(t *handlers.Turn, c *models.Complaint) change {
	if t.Text == "" || !isDanger(t.Said().Danger) {
		return same
	}
	if !isDanger(c.Danger) {
		c.Danger = t.Said().Danger
		if c.Number != "" {
			c.Endangered(t.Rules(c), t.Now)
		}
	}
	return changed
}

func isDanger(d models.Danger) bool { return d != "" && d != models.NoDanger }

// sharpen takes a place out of an addition when the complaint has none yet, and what it is about when that was not said, or not
// exactly: a photo first and then its words are one complaint, and so is one sentence in two messages.
func sharpen(ctx context.Context, t *handlers.Turn, c *models.Complaint) (change, error) {
	before := *c
	if t.In.Location != nil || c.Area == "" && t.Text != "" {
		setPlace(t, c, t.Said())
	}
	if t.Text != "" && unread(t, *c) {
		if u := t.Said(); u.Intent == handlers.Complaint && u.Department != "" {
			fileUnder(t, c, u)
			c.Confidence = u.Confidence
			cat, _ := t.Directory().Category(c.Category)
			c.AgainstStaff = c.AgainstStaff || u.Staff || cat.Conduct
		}
	}
	if err := clearer(ctx, t, c); err != nil {
		return same, err
	}
	if c.Area != before.Area || c.Department != before.Department || c.Category != before.Category {
		return changed, nil
	}
	return same, nil
}

// unread reports whether nothing was said yet of what a complaint is about: a photo, a voice note, words without a subject.
func unread(t *handlers.Turn, c models.Complaint) bool {
	cat, known := t.Directory().Category(c.NamedCategory())
	return c.Confidence == 0 && correctable(c) && (!known || cat.Other)
}

// reroute hands a complaint to whom it now belongs, or tells the doer what was added.
func reroute(ctx context.Context, t *handlers.Turn, c *models.Complaint, moved change, added string, files []models.ID) error {
	if moved == same || !correctable(*c) {
		return t.RefreshCard(ctx, c, added, files)
	}
	t.Plan(c, c.RegisteredAt)
	earlier, err := fileIDs(ctx, t, c) // a new doer has seen none of them
	if err != nil {
		return err
	}
	if err := t.Assign(ctx, c, handlers.Telling{Why: "placed", Files: append(earlier, files...)}); err != nil {
		return err
	}
	if c.Area != "" {
		handlers.NextDue(c, models.NothingDue, time.Time{})
	}
	return nil
}

func fileIDs(ctx context.Context, t *handlers.Turn, c *models.Complaint) (ids []models.ID, err error) {
	list, err := t.Read.AttachmentsOf(ctx, c.ID)
	for _, a := range list {
		ids = append(ids, a.ID)
	}
	return ids, err
}

// addAndAsk adds a message to a like complaint at once, so that it is lost in no case, and asks whether it is a new one. The
// answer carries the words' id: it is understood whatever is said in between.
func addAndAsk(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	if apartFrom(t, c) {
		return registerApart(ctx, t, c)
	}
	if err := add(ctx, t, c); err != nil {
		return err
	}
	askSameOrNew(t, c)
	return nil
}

// similar is an open complaint that the message may be about: the same kind, in the same place or with no place said. Words that say
// neither what nor where ("nobody has come yet") are about what the same department has already.
func similar(t *handlers.Turn, u handlers.Understanding) (models.Complaint, bool) {
	department, category := subject(t, u)
	cat, known := t.Directory().Category(category)
	nothingNew := !known || cat.Other
	for _, c := range t.Mine {
		same := c.Is(u.Category) && (u.District == "" || sameDistrict(t, c, u))
		if open(c) && (same || nothingNew && (u.District == "" || onlyThere(t, c, u)) && c.Department == department && department != "") {
			return t.Held(c), true
		}
	}
	return models.Complaint{}, false
}

// onlyThere reports whether a few words name the place of a complaint and no matter: "गोमती नगर में नहीं उठा".
func onlyThere(t *handlers.Turn, c models.Complaint, u handlers.Understanding) bool {
	return len(t.Words()) <= longestStill && u.Place != "" && sameDistrict(t, c, u) && t.SameLocality(u.Place, c.Place) && !namesMatter(u)
}

func sameDistrict(t *handlers.Turn, c models.Complaint, u handlers.Understanding) bool {
	d, ok := t.Directory().District(c.Area)
	return ok && d.Code == u.District
}

// askSameOrNew asks whether the words just kept with a complaint are a new one.
func askSameOrNew(t *handlers.Turn, c models.Complaint) {
	var words models.ID
	t.Add(func(cs *models.ChangeSet) {
		for _, m := range cs.Messages { // another department may have been told them too
			if m.Complaint == c.ID {
				words = m.ID
			}
		}
	})
	n := string(c.Number)
	sayBoth(t, c, models.Choice{Command: "same", Arg: n + ":same"}, models.Choice{Command: "same", Arg: n + ":new:" + strconv.FormatInt(int64(words), 10)})
}

// sameOrNew keeps the addition, or registers its words as a complaint of their own, once.
func sameOrNew(ctx context.Context, t *handlers.Turn, arg string) error {
	n, answer := cutArg(arg)
	answer, id := cutArg(answer)
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	if answer == "same" {
		t.Done()
		t.SayKey("citizen.same_kept")
		return nil
	}
	words, err := addedWords(ctx, t, found, id)
	if err != nil {
		return err
	}
	if answer != "new" && answer != "again" || words.Text == "" {
		return stale()
	}
	t.Done()
	t.Event(t.Hold(found), models.EventCorrected, "new", words.ID)
	t.Text = words.Text
	t.ReadAs(words.Text) // what was understood until here is the answer, "new"
	asAnother(t)
	if answer == "again" {
		return likeBefore(ctx, t, found)
	}
	return register(ctx, t, "")
}

// addedWords finds what was added to a complaint, unless it has become one of its own already.
func addedWords(ctx context.Context, t *handlers.Turn, c models.Complaint, id string) (models.Message, error) {
	said, err := t.Read.Messages(ctx, c.ID)
	if err != nil {
		return models.Message{}, notFoundIsNil(err)
	}
	events, err := t.Read.Events(ctx, c.ID)
	if err != nil {
		return models.Message{}, notFoundIsNil(err)
	}
	for _, m := range said {
		made := slices.ContainsFunc(events, func(e models.Event) bool { return e.Words == m.ID && e.Code == "new" })
		if (m.Kind == models.AddedWords || m.Kind == models.AnswerWords) && strconv.FormatInt(int64(m.ID), 10) == id && !m.Erased && !made {
			return m, nil
		}
	}
	return models.Message{}, nil
}

// addToClosed is a message about a complaint that is over: it is kept, and "no" counts for thirty days; later it is a new
// matter.
func addToClosed(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	if notForHim(t, found) {
		return blamedOfDone(ctx, t, found)
	}
	if mayObject(t, found) {
		if taken, err := objects(ctx, t, found); taken || err != nil {
			return err
		}
	}
	if !mayAnswer(t, found) {
		t.Say(models.Intent{Kind: "citizen.is_over", Complaint: found.ID, Args: models.Args{Number: found.Number, Status: found.Status}})
		return nil
	}
	if taken, err := denied(ctx, t, found); taken || err != nil {
		return err
	}
	return keepAndAsk(ctx, t, found)
}

// keepAndAsk keeps what says neither yes nor no, and asks again whether the work is done.
func keepAndAsk(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	c := t.Hold(found)
	wordsID := t.WordsOf(c, models.AddedWords, t.Text)
	t.Files(c, wordsID)
	t.Event(c, models.EventAdded, "", wordsID)
	if saysNoHarm(t) {
		return askTruth(ctx, t, *c)
	}
	return askTruthOf(ctx, t, *c)
}

// addition is a message that says of itself that it adds to an earlier one.
func addition(ctx context.Context, t *handlers.Turn, _ string) error {
	c, err := only(t, open)
	if err != nil {
		return complain(ctx, t, "")
	}
	return add(ctx, t, c)
}

// addCommand is `add N words`; without words it asks for them.
func addCommand(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, open)
	if err != nil {
		return err
	}
	_, words, ok := leadingNumber(arg)
	if !ok {
		words = arg
	}
	if words == "" && len(t.In.Files) == 0 {
		t.Ask("add", c.ID)
		t.Say(models.Intent{Kind: "citizen.add_what", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return nil
	}
	t.Text = words
	return add(ctx, t, c)
}

// photo asks for a picture of a complaint.
func photo(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, open)
	if err != nil {
		return err
	}
	t.Ask("add", c.ID)
	t.Say(models.Intent{Kind: "citizen.send_photo", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// addFree takes what was asked for by `add`.
func addFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok {
		return false, nil
	}
	t.Done()
	return true, add(ctx, t, c)
}
