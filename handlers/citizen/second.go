package citizen

import (
	"context"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// surelySecond is how certain another complaint in a message must be to be offered as one of its own.
const surelySecond = 0.8

// second looks for another department's matter in a message that was registered as one complaint: "no electricity, and the drain is
// blocked". One complaint goes to one officer, who can do nothing about the other. It is kept as a draft, so that silence brings it to the
// hub, and asked about. What was asked about the first goes first: whoever is in danger is told whom to call, and whether it is safe to answer.
func second(ctx context.Context, t *handlers.Turn, first *models.Complaint, text string) error {
	if mayKeepSecond(t, first) {
		whatElse(t, first, text, t.Said())
	}
	return askLeft(ctx, t, first)
}

// askLeft asks once more about what was kept of an earlier letter, where something new was complained of instead of an answer. What he has now
// complained of himself is not asked about.
func askLeft(ctx context.Context, t *handlers.Turn, fresh *models.Complaint) error {
	if !mayAskSecond(t) {
		return nil
	}
	var left []models.Complaint
	for _, m := range t.Mine {
		if m.Number == "" {
			continue
		}
		for _, c := range keptUntil(t, m.ID, m.RegisteredAt.Add(models.DraftSilence)) {
			if c.Category != fresh.Category {
				left = append(left, c)
				continue
			}
			own := t.Hold(c)
			handlers.NextDue(own, models.NothingDue, time.Time{})
			if err := t.Move(own, models.Void, "joined", 0); err != nil {
				return err
			}
		}
	}
	return askFirstOf(ctx, t, left)
}

// whatElse keeps what else a text tells of, and asks about it.
func whatElse(t *handlers.Turn, first *models.Complaint, text string, u handlers.Understanding) {
	crimeBeside(t, first, text, u)
	if u.Mixed { // reading a message again, piece by piece, costs more than all else of its turn
		lookForSecond(t, first, text, matters(t, text))
	}
}

// crimeBeside keeps for whoever meets crimes what somebody in an office did whose conduct was registered: he may want no more than that.
func crimeBeside(t *handlers.Turn, first *models.Complaint, text string, u handlers.Understanding) {
	c, kept := keepCrime(t, first, text, u)
	if kept && mayAskSecond(t) {
		askSecond(t, c, text)
	}
}

// keepCrime keeps it, and asks nothing; once, also where it was said in public before.
func keepCrime(t *handlers.Turn, first *models.Complaint, text string, u handlers.Understanding) (c *models.Complaint, kept bool) {
	if u.Crime == "" || has(t, u.Crime) {
		return nil, false
	}
	if i := slices.IndexFunc(t.Mine, func(m models.Complaint) bool {
		return m.Status == models.Draft && m.Category == u.Crime && m.NextAction == models.DraftExpires && m.NextActionAt.Equal(first.RegisteredAt.Add(models.DraftSilence))
	}); i >= 0 {
		c = t.Hold(t.Mine[i])
		c.Area, c.Place, c.PIN = first.Area, first.Place, first.PIN
		return c, true
	}
	whole, said := t.Text, t.Said()
	u.Department, _, _ = strings.Cut(u.Crime, ".")
	u.Category, u.Staff, u.Confidence = u.Crime, false, 1
	t.Text = text
	t.Take(u)
	c = keepSecond(t, first)
	t.Text = whole
	t.Take(said)
	return c, true
}

// mayKeepSecond: only a complaint whose place is known lends it to another. Where it is asked first whether it is safe to answer, the place may be
// told last, or never: what else there is must not be forgotten until then.
func mayKeepSecond(t *handlers.Turn, first *models.Complaint) bool {
	return first.Area != "" && mayAskSecond(t) || t.Conv.Ask.Kind == "safe"
}

// mayAskSecond: nothing else may wait for an answer.
func mayAskSecond(t *handlers.Turn) bool { return t.Conv.Ask.Kind == "" || t.Conv.Ask.Kind == offers }

// secondOncePlaced looks for it when the place was told only now, in what the complaint was made of.
func secondOncePlaced(ctx context.Context, t *handlers.Turn, first *models.Complaint) error {
	if first.Sensitive {
		return secondOnceSafe(ctx, t, first)
	}
	if !mayKeepSecond(t, first) {
		return nil
	}
	said, err := t.Read.Messages(ctx, first.ID)
	if err != nil {
		return notFoundIsNil(err)
	}
	at := slices.IndexFunc(said, func(m models.Message) bool { return m.Kind == models.OriginalWords && !m.Erased })
	if at >= 0 {
		whatElse(t, first, said[at].Text, t.Understand.Understand(said[at].Text, hintOf(t)))
	}
	return askLeft(ctx, t, first)
}

// secondOnceSafe asks about what was kept of a message when it was registered, once it is known that it is safe to answer and where it is. Who says that it is
// not is shown none of his words again: the hub looks at what was kept.
func secondOnceSafe(ctx context.Context, t *handlers.Turn, first *models.Complaint) error {
	if !mayAskSecond(t) || first.RegisteredAt.IsZero() || first.Discreet {
		return nil
	}
	kept := keptUntil(t, first.ID, first.RegisteredAt.Add(models.DraftSilence))
	for _, m := range kept {
		if c := t.Hold(m); c.Area == "" {
			c.Area, c.Place, c.PIN = first.Area, first.Place, first.PIN
		}
	}
	return askFirstOf(ctx, t, kept)
}

// mostOthers is how many matters of a letter are kept beside the first, which may be about none of them ("I write for forty families"): more are no
// letter but a list, and each would be asked about.
const mostOthers = 5

// lookForSecond keeps each other matter of the pieces of a text as a draft and asks about the first of them; the next one is asked about when
// that is answered.
func lookForSecond(t *handlers.Turn, first *models.Complaint, text string, pieces []string) {
	if len(pieces) < 2 {
		return
	}
	whole, said := t.Text, t.Said()
	var kept []*models.Complaint
	who := ""
	for _, piece := range pieces {
		u := t.SaidIn(piece)
		if onlyIntroduces(t, piece, u) {
			who = strings.TrimSpace(who + " " + saysWho(t, piece))
			continue
		}
		same := func(c *models.Complaint) bool { return c.Is(u.Category) }
		if len(kept) == mostOthers || !another(t, first, u) || len(pieces) == 2 && ownPiece(said, u) || completes(t, first, who, piece) || complainedOf(t, first, u.Category) || slices.ContainsFunc(kept, same) {
			continue
		}
		t.Text = piece
		t.Take(u)
		kept = append(kept, keepSecond(t, first))
		if len(kept) == 1 && mayAskSecond(t) {
			askSecond(t, kept[0], piece)
		}
	}
	t.Text = whole
	t.Take(said)
}

// nextSecond asks about the next matter of the message of which one was answered, unless something else is asked.
func nextSecond(ctx context.Context, t *handlers.Turn, answered models.Complaint) error {
	if !mayAskSecond(t) {
		return nil
	}
	return askFirstOf(ctx, t, keptWith(t, answered))
}

// askFirstOf asks about the first of what is kept.
func askFirstOf(ctx context.Context, t *handlers.Turn, kept []models.Complaint) error {
	if len(kept) == 0 {
		return nil
	}
	words, err := t.AllWords(ctx, &kept[0])
	if err != nil {
		return err
	}
	askSecond(t, t.Hold(kept[0]), words)
	return nil
}

// keptWith are the other matters of the message of which one is asked about, the oldest first.
func keptWith(t *handlers.Turn, asked models.Complaint) []models.Complaint {
	return keptUntil(t, asked.ID, asked.NextActionAt)
}

// keptUntil are the matters that were kept of one message, but for one: what is kept together waits as long.
func keptUntil(t *handlers.Turn, but models.ID, until time.Time) (kept []models.Complaint) {
	for _, m := range slices.Backward(t.Mine) {
		if m = t.Held(m); m.ID != but && m.Status == models.Draft && m.NextAction == models.DraftExpires && !until.IsZero() && m.NextActionAt.Equal(until) {
			kept = append(kept, m)
		}
	}
	return kept
}

// allKept registers all that was kept of a letter, where "register them all" answers the question about the first of them, or those of them that
// the answer names ("yes, the drain too, and the ration too"). The next of the others is asked about.
func allKept(ctx context.Context, t *handlers.Turn, asked models.Complaint) (bool, error) {
	others := keptWith(t, asked)
	if len(others) == 0 {
		return false, nil
	}
	kept := append([]models.Complaint{asked}, others...)
	wanted := kept
	if !wantsAll(t) {
		if wanted = namedOf(t, kept); len(wanted) < 2 {
			return false, nil
		}
	}
	t.Done()
	for _, m := range wanted {
		c := t.Hold(m)
		handlers.NextDue(c, models.NothingDue, time.Time{})
		if err := registerKept(ctx, t, c); err != nil {
			return true, err
		}
	}
	for _, m := range kept {
		if !slices.ContainsFunc(wanted, func(w models.Complaint) bool { return w.ID == m.ID }) {
			words, err := t.AllWords(ctx, &m)
			if err != nil {
				return true, err
			}
			askSecond(t, t.Hold(m), words)
			break
		}
	}
	return true, nil
}

// namedOf are the kept matters that an answer names one by one, and denies none: "haan, nali wala bhi aur ration wala bhi".
func namedOf(t *handlers.Turn, kept []models.Complaint) (named []models.Complaint) {
	const answer = 12
	if said := t.Said(); len(t.Words()) > answer || denies(t) || asksBack(t) || said.Repaired || said.Came || strings.Contains(t.Text, "?") {
		return nil
	}
	pieces := sentences(strings.ReplaceAll(t.Text, ",", "\n"))
	for _, m := range kept {
		if slices.ContainsFunc(pieces, func(piece string) bool {
			u := t.SaidIn(piece)
			return u.Department == m.Department && namesMatter(u) && !u.Since && u.District == "" && !isDanger(u.Danger)
		}) {
			named = append(named, m)
		}
	}
	return named
}

// wantsAll reports whether nothing is said but "all", with or without a yes. "All is well" says how it stands.
func wantsAll(t *handlers.Turn) bool {
	said, left := t.Deps.Words.Heard("yesno", t.Text)
	names, left := t.Deps.Words.Heard("speech", strings.Join(left, " "))
	_, left = t.Deps.Words.Heard("called", strings.Join(left, " "))
	_, isTruth := t.Deps.Words.Answer("truth", t.Text)
	return len(names) == 1 && names[0] == "all" && !slices.Contains(said, "no") && len(left) == 0 && !isTruth
}

// another reports whether a piece of a message surely complains of something that another department does.
func another(t *handlers.Turn, first *models.Complaint, u handlers.Understanding) bool {
	cat, ok := t.Directory().Category(u.Category)
	return ok && !cat.Other && !cat.Hides(u.Danger) && u.Intent == handlers.Complaint && u.Sure >= surelySecond &&
		u.Department != first.Department && u.Confidence >= surelySecond && (u.District == "" || sameDistrict(t, *first, u))
}

// complainedOf reports whether the person has written of that by itself, after the first.
func complainedOf(t *handlers.Turn, first *models.Complaint, category string) bool {
	return slices.ContainsFunc(t.Mine, func(c models.Complaint) bool {
		return c.ID != first.ID && c.Is(category) && !c.RegisteredAt.Before(first.RegisteredAt)
	})
}

// surelyWrong is how certain a message must be to complain of something for it to be asked about: "near the police station" names one too.
const surelyWrong = 0.9

// perhapsAnother reports whether what follows a complaint at once may be another matter: another department's, though not which exactly, or of
// the same department what is an office's work beside what is mended at any hour (a wire has fallen, and the bill is wrong), lies somewhere
// else or is decided by another authority. It is kept with the first and asked about: people tell one trouble in several messages, and an
// officer can do nothing about what is not his.
func perhapsAnother(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	if len(t.Words()) > half && elsewhereSaid(t, c) {
		u = t.SaidIn(t.Text) // few words are drawn to the department that they are written to
	}
	least := surelyWrong
	if _, left := t.Deps.Words.Heard("besides", t.Text); len(left) < len(strings.Fields(t.Text)) {
		least = sure // "the bill is too high, too": it says itself that it is one more
	}
	if t.Text == "" || u.Intent != handlers.Complaint || u.Sure < least || u.Danger != "" && u.Danger != models.NoDanger ||
		!pointsTo(u) || c.Sensitive || c.Status == models.NeedsInfo || unread(t, c) || vague(t, c) {
		return false
	}
	cat, known := t.Directory().Category(u.Category)
	if u.Department == c.Department && !elsewhereTold(t, c) && tellsWhy(t, c) {
		return false
	}
	if isDanger(c.Danger) && known && cat.Other && comes(t, u.Department) && u.District == "" {
		return false // "112 is not answered" is said of it: who stands beside a wire that sparks is asked nothing
	}
	if u.Department != c.Department || u.District != "" && c.Area != "" && !sameDistrict(t, c, u) {
		return true // "there is no power in Sitapur either"
	}
	if !known || cat.Other {
		return elsewhereSaid(t, c)
	}
	has, _ := t.Directory().Category(c.NamedCategory())
	return !c.Is(u.Category) && (cat.Clock != has.Clock || atAnotherPlace(c, u) || anotherDoor(t, c))
}

// atAnotherPlace reports whether a message names a place that shares no word with the complaint's: the bill is wrong in Indira Nagar, and the
// village has no electricity.
func atAnotherPlace(c models.Complaint, u handlers.Understanding) bool {
	was, now := fold.Words(c.Place), fold.Words(u.Place)
	return len(was) > 0 && len(now) > 0 && !slices.ContainsFunc(now, func(w string) bool {
		return slices.ContainsFunc(was, func(v string) bool { return fold.Skeleton(v) == fold.Skeleton(w) })
	})
}

// keepSecond keeps the message, which is a piece of the first's, as a draft that lies where the first does.
func keepSecond(t *handlers.Turn, first *models.Complaint) *models.Complaint {
	c := t.Hold(draft(t, ""))
	if c.Area == "" {
		c.Area, c.Place, c.PIN = first.Area, first.Place, first.PIN
	}
	c.Anonymous = c.Anonymous || first.Anonymous // whoever asked it anywhere in the letter asked it for this
	t.WordsOf(c, models.OriginalWords, t.Text)
	handlers.NextDue(c, models.DraftExpires, t.Now.Add(models.DraftSilence))
	return c
}

func askSecond(t *handlers.Turn, c *models.Complaint, words string) {
	in, choices := handlers.SecondQuestion(c, words)
	t.Ask("draft", c.ID, choices...)
	t.Say(in)
}

// aLetter is of how many departments the parts between commas must complain for each to be a matter: "no light, one cannot study" is one.
const aLetter = 3

// matters are the pieces of a text that may be matters of their own. A sentence is taken apart at its commas only where it is a letter: "house
// 45, ward 7" tells where.
func matters(t *handlers.Turn, text string) (out []string) {
	for _, sentence := range sentences(text) {
		parts := strings.Split(sentence, ",")
		if len(parts) < aLetter {
			out = append(out, sentence)
			continue
		}
		departments := map[string]bool{}
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
			u := t.SaidIn(parts[i])
			cat, known := t.Directory().Category(u.Category)
			if known && !cat.Other && u.Intent == handlers.Complaint && u.Sure >= surelySecond && u.Confidence >= surelySecond {
				departments[u.Department] = true
			}
		}
		if len(departments) < aLetter {
			parts = []string{sentence}
		}
		out = append(out, parts...)
	}
	return out
}

// joints are where people join one matter to another.
var joints = strings.NewReplacer("\n", "\x00", "।", "\x00", ". ", "\x00", ";", "\x00", " और ", "\x00", " तथा ", "\x00", " एवं ", "\x00",
	" aur ", "\x00", " or ", "\x00", " and ", "\x00", " & ", "\x00", " also ", "\x00", " साथ ही ", "\x00", " 2) ", "\x00")

// sentences takes a text apart at its joints; a single word is no matter.
func sentences(text string) (out []string) {
	marked := joints.Replace(text)
	for piece := range strings.SplitSeq(marked, "\x00") {
		piece = strings.Trim(strings.TrimSpace(piece), "0123456789.,() ")
		if strings.Contains(piece, " ") {
			out = append(out, piece)
		}
	}
	return out
}
