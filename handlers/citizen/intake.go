package citizen

import (
	"context"
	"encoding/hex"
	"hash/fnv"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// sure is how certain a complaint must be to be registered without asking; below it the person is asked once.
const sure = 0.5

// How certain another department must be to get what was written to this one's handle: where a word says so, and where all words only sound like it
// ("nobody has come", "no, it was not done").
const (
	elsewhere   = 0.5
	soundsAlike = 0.55
)

// pointsTo reports whether it is certain enough whose what was understood is.
func pointsTo(u handlers.Understanding) bool {
	return u.Confidence >= soundsAlike || u.Confidence >= elsewhere && namesMatter(u)
}

// sameText is how long the same words to another handle are the same complaint.
const sameText = 24 * time.Hour

// intake takes a message that is no answer and no command. Whether it is safe to answer here stays asked, unless something else is.
func (v *Conversation) intake(ctx context.Context, t *handlers.Turn) error {
	asked := t.Conv.Ask
	t.Done()
	if asked.Kind == "safe" {
		defer func() {
			if t.Conv.Ask.Kind == "" {
				t.Conv.Ask = asked
			}
		}()
	}
	defer func() { staysAsked(t) }()
	if len(t.Words()) > 0 {
		listen(t) // whatever the words turn out to be
	}
	onlyPraises(t)
	for _, try := range []func(context.Context, *handlers.Turn) (bool, error){
		unreadable, contact, ownPhone, ownCode, chatter, reply, reportDenied, yesTakenBack, nod, officersWord, numbered, objected, writesFor, placeOnly,
		awaited, cryAgain, cameBack, repaired, finer, helpless, toldHisHome, otherDistrict, bareFact, completed, because, burst, fileOnly, complainedBefore, again, placeWords,
	} {
		if taken, err := try(ctx, t); taken || err != nil {
			return err
		}
	}
	beyondThanks(t)
	beyondIntroduction(t)
	besideWho(t)
	step, ok := v.intents[t.Said().Intent]
	if !ok || tellsLater(t) {
		step = misfit
	}
	return step(ctx, t, "")
}

func intents() map[handlers.Intent]step {
	return map[handlers.Intent]step{
		handlers.Complaint:  complain,
		handlers.StatusAsk:  status,
		handlers.Addition:   addition,
		handlers.Greeting:   greet,
		handlers.Thanks:     thanks("citizen.thanks"),
		handlers.Praise:     thanks("citizen.praise"),
		handlers.Suggestion: suggestion,
		handlers.Question:   asking,
		handlers.Abuse:      sayer("citizen.calm"),
		handlers.Noise:      misfit,
	}
}

// sayer answers with a text that has no holes.
func sayer(kind string) step {
	return func(_ context.Context, t *handlers.Turn, _ string) error {
		t.Conv.Misfits = 0
		t.SayKey(kind)
		return nil
	}
}

// unreadable answers what holds nothing we can read: a sticker, an empty message, an odd event.
func unreadable(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text != "" || t.In.Location != nil || t.In.Contact != nil || t.HasFile(models.Photo, models.Video, models.Voice, models.Document) {
		return false, nil
	}
	return true, misfit(ctx, t, "")
}

// reply adds to the complaint that the message of ours was about.
func reply(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.In.ReplyTo == "" {
		return false, nil
	}
	id, err := t.Read.AboutMessage(ctx, t.Conv.Address, t.In.ReplyTo)
	if err != nil {
		return false, notFoundIsNil(err)
	}
	c, ok := t.Own(id)
	if !ok {
		return false, nil
	}
	if c.Status == models.NeedsInfo {
		return true, answer(ctx, t, c)
	}
	if isCourtesy(t) {
		return false, nil // "thank you" under our answer is for us: it lengthens no complaint
	}
	return true, add(ctx, t, c)
}

// burst takes what follows the first message at once: people write one complaint in several messages. What surely is
// another department's matter is a complaint of its own.
func burst(ctx context.Context, t *handlers.Turn) (bool, error) {
	album := t.In.Group != "" && t.In.Group == t.Conv.MediaGroup
	if !album && !t.Now.Before(t.Conv.BurstUntil) {
		return false, nil
	}
	c, ok := t.Own(t.Conv.Complaint)
	if !ok || !open(c) {
		return false, nil
	}
	if isTalk(t) || t.Text != "" && (anotherDepartment(t, c) || saysNothing(t, t.Said())) {
		return false, nil
	}
	another, err := anotherWork(ctx, t, c)
	if err != nil {
		return true, err
	}
	if another || perhapsAnother(t, c) {
		return true, addAndAsk(ctx, t, c)
	}
	return true, add(ctx, t, c)
}

// isTalk reports whether a message in a burst is polite talk and not more of the complaint.
func isTalk(t *handlers.Turn) bool {
	if t.In.Location != nil || len(t.In.Files) > 0 {
		return false
	}
	if asksHowMuch(t, t.Said()) {
		return true
	}
	switch t.Said().Intent {
	case handlers.Greeting, handlers.Thanks, handlers.Praise, handlers.StatusAsk:
		return true
	case handlers.Question:
		return pointsTo(t.Said()) // "how do I get a new connection?", not "who will listen to us?"
	case handlers.Noise:
		return len(t.Words()) < 2
	}
	return false
}

// isCourtesy reports whether a message is thanks or praise and nothing else.
func isCourtesy(t *handlers.Turn) bool {
	if t.Text == "" || t.In.Location != nil || len(t.In.Files) > 0 {
		return false
	}
	i := t.Said().Intent
	return i == handlers.Thanks || i == handlers.Praise
}

// fileOnly takes a voice note, a photographed letter or a photo without words, or with none that say anything ("namaste sir, please look"):
// that is a complaint too. With one just spoken about it belongs to that.
func fileOnly(ctx context.Context, t *handlers.Turn) (bool, error) {
	if len(t.In.Files) == 0 || t.Text != "" && !speaksForItself(t) {
		return false, nil
	}
	if c, ok := askedAbout(t); ok {
		return true, answer(ctx, t, c)
	}
	if c, ok := t.Own(t.Conv.Complaint); ok && open(c) {
		if recent, err := justSpokenOf(ctx, t, c); err != nil || recent {
			if err != nil {
				return true, err
			}
			return true, add(ctx, t, c)
		}
	}
	if c, ok := showsWhether(t); ok {
		keepShown(t, t.Hold(c))
		t.Say(models.Intent{Kind: "citizen.added", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return true, askTruthOf(ctx, t, c)
	}
	return true, register(ctx, t, "heard")
}

// speaksForItself reports whether a file came with words that are not understood, or greet: what is wrong is to be seen or heard in it.
func speaksForItself(t *handlers.Turn) bool {
	i := t.Said().Intent
	return t.HasFile(models.Photo, models.Video, models.Voice, models.Document) && (i == handlers.Greeting || i == handlers.Noise)
}

// stillSpeaking is how long a complaint is the one just spoken about.
const stillSpeaking = 30 * time.Minute

// justSpokenOf reports whether the person has said something about a complaint a short while ago. It is read from the complaint's
// history: when he wrote last, the conversation says of this very message already where the platform has a window (WindowsOpened).
func justSpokenOf(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	return spokenOf(ctx, t, c, stillSpeaking)
}

// spokenOf is justSpokenOf for another while.
func spokenOf(ctx context.Context, t *handlers.Turn, c models.Complaint, within time.Duration) (bool, error) {
	if t.Now.Sub(c.RegisteredAt) < within {
		return true, nil
	}
	said, err := t.LastSaid(ctx, c.ID)
	if err != nil {
		return false, notFoundIsNil(err)
	}
	return !said.IsZero() && t.Now.Sub(said) < within, nil
}

// placeOnly takes a shared place: it belongs to the complaint that lacks one, to the one spoken about, or to what is complained of next.
func placeOnly(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.In.Location == nil || t.Text != "" || len(t.In.Files) > 0 {
		return false, nil
	}
	if c, ok := askedAbout(t); ok {
		return true, answer(ctx, t, c)
	}
	if c, ok := lacksPlace(t); ok {
		return true, placed(ctx, t, c)
	}
	if c, ok := t.Own(t.Conv.Complaint); ok && c.Status.Open() {
		if lately, err := spokenOf(ctx, t, c, sameSpot); lately || err != nil {
			if err != nil {
				return true, err
			}
			if asked, err := askElsewhere(ctx, t, c); asked || err != nil {
				return true, err
			}
			return true, placed(ctx, t, c)
		}
	}
	keepPin(t)
	return true, nil
}

// placeWords takes a place in a few words for the complaint that lacks one, also when the question is long past.
func placeWords(ctx context.Context, t *handlers.Turn) (bool, error) {
	const few = 6
	u := t.Said()
	if u.Area == "" && u.District == "" || len(t.Words()) > few || u.Intent == handlers.Complaint && u.Sure >= sure && !u.Placelike {
		return false, nil
	}
	c, ok := lacksPlace(t)
	if !ok {
		return false, nil
	}
	return true, placed(ctx, t, c)
}

// askedAbout is the complaint about which an officer waits for an answer: a photo or a place is one too.
func askedAbout(t *handlers.Turn) (models.Complaint, bool) {
	for _, c := range t.Mine {
		if c.Status == models.NeedsInfo {
			return t.Held(c), true
		}
	}
	return models.Complaint{}, false
}

func lacksPlace(t *handlers.Turn) (models.Complaint, bool) {
	for _, c := range t.Mine {
		if c.Status.Open() && c.Area == "" {
			return t.Held(c), true
		}
	}
	return models.Complaint{}, false
}

// again finds the same words sent before, to this handle or another: one complaint.
func again(_ context.Context, t *handlers.Turn) (bool, error) {
	if len(t.Mine) == 0 {
		return false, nil
	}
	print := fingerprint(t)
	for _, c := range t.Mine {
		if print != "" && c.Fingerprint == print && t.Now.Sub(c.RegisteredAt) < sameText && open(c) {
			t.Conv.Complaint = c.ID
			listen(t)
			t.Say(models.Intent{Kind: "citizen.already", Complaint: c.ID, Args: models.Args{Number: c.Number}})
			return true, nil
		}
	}
	return false, nil
}

// fingerprint is the same for the same words however they were spaced or cased. Short texts have none:
// "bijli nahi hai" today and next week are two complaints.
func fingerprint(t *handlers.Turn) string {
	w := t.Words()
	if len(w) < 4 {
		return ""
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(strings.Join(w, " "))) // never fails
	return hex.EncodeToString(h.Sum(nil))
}

// complain registers, or asks once whether to.
func complain(ctx context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits = 0
	u := t.Said()
	if saysNothing(t, u) {
		return askWhat(ctx, t)
	}
	if thanksForGood(t) {
		return thanks("citizen.thanks")(ctx, t, "")
	}
	if asksHowMuch(t, u) {
		return asking(ctx, t, "")
	}
	if c, ok := ofTheOpen(t, u); ok {
		return addSmall(ctx, t, c)
	}
	if tellsNothing(t, u) {
		askMatter(t)
		return nil
	}
	if u.Sure < sure || bare(t) || pasted(t) {
		return doubtful(ctx, t)
	}
	if taken, err := apart(ctx, t, u); taken || err != nil {
		return err
	}
	if c, ok := similar(t, u); ok {
		return addAndAsk(ctx, t, c)
	}
	return recorded(ctx, t)
}

// takeDown registers what is known to be about no complaint that there is.
func takeDown(ctx context.Context, t *handlers.Turn, u handlers.Understanding) error {
	if taken, err := apart(ctx, t, u); taken || err != nil {
		return err
	}
	return recorded(ctx, t)
}

// recorded registers a message, and asks about another matter in it.
func recorded(ctx context.Context, t *handlers.Turn) error {
	text := t.Text
	c, err := registered(ctx, t, "")
	if err != nil {
		return err
	}
	return second(ctx, t, c, text)
}

// bare reports whether the message is a single word: "light" may be a complaint, but not surely.
func bare(t *handlers.Turn) bool {
	return len(t.Words()) < 2 && len(t.In.Files) == 0 && t.In.Location == nil
}

func notFoundIsNil(err error) error {
	if isNotFound(err) {
		return nil
	}
	return err
}

// contact keeps the person's own number with his last complaint. It is hidden from officers unless he says otherwise.
func contact(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.In.Contact == nil {
		return false, nil
	}
	if t.In.Contact.Own != bot.Sender {
		t.SayKey("citizen.contact_unused")
		return true, nil
	}
	joined, err := knownPhone(ctx, t, t.In.Contact.Phone)
	if err != nil {
		return true, err
	}
	c, ok := t.Own(t.Conv.Complaint)
	if !ok {
		key := "citizen.contact_unused"
		if joined {
			key = "citizen.linked_phone"
		}
		t.SayKey(key)
		return true, nil
	}
	return true, keepPhone(ctx, t, c, t.In.Contact.Phone)
}
