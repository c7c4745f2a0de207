package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// "Is it really done?" is seldom answered with yes or no: people name the thing that they wait for and say that it came, did not come, came by
// half, or that the report is a lie ("pani aa gaya", "doctor nahi aaya tha", "aadhi nali saaf hui"). Who names what his own complaint or the
// report named answers the question, whatever department the words would belong to without it.

// mostOfIt is up to how many words are such an answer: more is a story.
const mostOfIt = 14

// heardOfIt is what the words of such an answer say of the thing.
type heardOfIt struct {
	came, not  int  // the places of the first "it came" and of the first thing that was not done, counted from 1; 0: none
	deed       bool // somebody did something: "bahut achha kaam kiya" says of nothing that it came
	half, lie  bool // it was done by half; whoever reported it lies
	stays      bool // it is as broken as it was
	late, more bool // it took long; somebody else's shall be seen to, too
	ontime     bool // it came when it should
}

func hearOfIt(t *handlers.Turn) (h heardOfIt) {
	words := t.Words()
	for s := range spots(t, "verdict", words) {
		end := len(words) - len(fold.Words(s.after))
		switch s.name {
		case "came", "did":
			h.deed = h.deed || s.name == "did"
			h.arrived(t, words, s.at, end)
		case "half":
			name, _, _ := t.Deps.Words.Command("verdict", s.after)
			h.half = h.half || name != "when" // "half an hour ago"
		case "lie":
			h.lie = h.lie || end >= len(words) || !isNot(t, words[end])
		case "still":
			h.stays = !leadsOn(t, s.after) || h.stays
		case "late":
			h.late = true
		case "more":
			h.more = true
		case "ontime":
			h.ontime = true
		}
	}
	return h
}

// leadsOn reports whether some words say which one is meant: "wahi hai jo chahiye tha" says nothing of what was there before.
func leadsOn(t *handlers.Turn, text string) bool {
	return slices.ContainsFunc(fold.Words(text), func(w string) bool {
		_, is := t.Deps.Words.Answer("relative", w)
		return is
	})
}

// arrived notes whether what the words from one place to another say is denied: before them, or behind ("aaya hi nahi").
func (h *heardOfIt) arrived(t *handlers.Turn, words []string, from, end int) {
	next := end
	for next < len(words) && saysLittle(t, words[next]) {
		next++
	}
	before := from - 1
	if _, still := t.Deps.Words.Answer("still", words[max(0, before)]); still {
		before-- // "not yet repaired"
	}
	if before >= 0 && isNot(t, words[before]) || next < len(words) && next-end <= 1 && isNot(t, words[next]) {
		if h.not == 0 {
			h.not = from + 1
		}
		return
	}
	if h.came == 0 {
		h.came = from + 1
	}
}

// saysLittle reports whether a word may stand between a thing and what is said of it.
func saysLittle(t *handlers.Turn, word string) bool {
	name, _, is := t.Deps.Words.Command("verdict", word)
	return is && name == "any"
}

// tellsHowItIs is the answer that a message gives by what it tells of the complaint's own things.
func tellsHowItIs(t *handlers.Turn, c models.Complaint, own things) (models.Truth, bool) {
	u := t.Said()
	if t.Text == "" || len(t.Words()) > mostOfIt || u.Area != "" || u.District != "" || strings.Contains(t.Text, "?") || asksBack(t) {
		return "", false
	}
	if _, _, guessed := t.Within("perhaps"); guessed {
		return "", false
	}
	if names, _ := noTimeYet(t); len(names) > 0 {
		return "", false
	}
	if sawNothing(t, own) {
		return models.No, true
	}
	h := hearOfIt(t)
	if h.more {
		return "", false
	}
	if !h.lie && !own.named(t) && !sameMatter(t, c) && !finerName(t, c, u) {
		return "", false
	}
	if doneAtLast(t) && !t.Said().Blames() && !isDanger(t.Said().Danger) {
		return models.Yes, true
	}
	if said, is := h.no(t, c, own); is {
		return said, true
	}
	return models.Yes, h.yes(t, own)
}

// no is the "no" or "partly" of such words.
func (h heardOfIt) no(t *handlers.Turn, c models.Complaint, own things) (models.Truth, bool) {
	yes, _, is := t.Deps.Words.Command("truth", t.Text)
	affirms := is && yes == string(models.Yes)
	switch {
	case endsWell(t):
		return "", false // "nobody came, but the light is back"
	case h.lie || h.stays || own.notYet(t):
		return models.No, true
	case h.half:
		return models.Partly, !affirms // "yes, partly" is asked
	case h.came > 0 && h.not > h.came:
		return models.Partly, true
	case h.not > 0 && h.came == 0 && (!t.Said().Again || c.Is(t.Said().Category)):
		return models.No, true
	}
	return models.No, h.came == 0 && beginsNo(t, c)
}

// beginsNo reports whether a message begins with a "no" and tells more of the same trouble, or parts the "no" from it with a comma.
func beginsNo(t *handlers.Turn, c models.Complaint) bool {
	first, rest, _ := strings.Cut(t.Text, " ")
	after, denied := afterNo(t, t.Text)
	if !denied || saysWell(t, after) || isThanks(t, after) {
		return false
	}
	if first != strings.TrimRight(first, ",।.") && len(strings.Fields(rest)) > 2 {
		return true
	}
	u := t.Said()
	return u.Intent == handlers.Complaint && c.Is(u.Category) && u.Sure >= sure
}

func isThanks(t *handlers.Turn, text string) bool {
	_, left := t.Deps.Words.Heard("settled", text)
	return len(left) == 0
}

// yes reports whether such words say that what was waited for has come, and name nothing else.
func (h heardOfIt) yes(t *handlers.Turn, own things) bool {
	u := t.Said()
	if h.came == 0 && !h.late && !own.nowDone(t) || h.half || h.not > 0 || denies(t) || u.Blames() || isDanger(u.Danger) || saysAgain(t) || doubts(t) || underway(t) ||
		butAt(t) > 0 && !h.late || len(t.In.Files) > 0 {
		return false
	}
	if _, _, undone := t.Within("undone"); undone {
		return false
	}
	said, rest, is := t.Deps.Words.Command("truth", t.Text)
	begins := is && said == string(models.Yes) && rest != ""
	if h.late {
		return begins
	}
	_, left := t.Deps.Words.Heard("verdict", t.Text)
	if h.came == 0 {
		left = own.without(t, left)
	}
	return (own.denied || own.late && h.ontime || begins && !own.came) && !slices.ContainsFunc(left, func(w string) bool { return !own.has(w) })
}

// things are the words of a complaint and of the report on it, by their sound.
type things struct {
	sounds       map[string]bool
	reported     map[string]bool   // those of the report
	awaited      map[string]string // what the complaint says is not done, and of what: "light nahi jal rahi", "kooda nahi uthta"
	denied, came bool              // the complaint says that something did not come; that something came
	paid         bool              // it is of money, which comes into an account
	late         bool              // what it is of comes late
	visits       bool              // it is of what comes and goes: a van, a team
}

// ownThings reads them. The name of a place is none: much else is there.
func ownThings(ctx context.Context, t *handlers.Turn, c models.Complaint) (things, error) {
	own := things{sounds: map[string]bool{}, reported: map[string]bool{}, awaited: map[string]string{}}
	all, err := t.Read.Messages(ctx, c.ID)
	if err != nil {
		return own, notFoundIsNil(err)
	}
	for _, m := range all {
		atOnce := m.Kind == models.AddedWords && m.At.Sub(c.RegisteredAt) < stillSpeaking // a complaint comes in pieces
		if m.Erased || m.Kind != models.OriginalWords && m.Kind != models.DeskWords && m.Kind != models.ReportWords && !atOnce {
			continue
		}
		words := fold.Words(m.Text)
		for i, w := range words {
			if m.Kind != models.ReportWords && i > 0 && isNot(t, words[i-1]) && !saysLittle(t, w) {
				own.awaited[stem(w)] = ofWhat(t, words[:i-1])
			}
			own.sounds[stem(w)] = true
			own.visits = own.visits || m.Kind == models.OriginalWords && visits(t, w)
			if m.Kind == models.ReportWords {
				own.reported[stem(w)] = true
			}
			own.denied = own.denied || m.Kind != models.ReportWords && isNot(t, w)
		}
		if m.Kind != models.ReportWords {
			names, _ := t.Deps.Words.Heard("verdict", m.Text)
			own.came = own.came || slices.Contains(names, "came") || slices.Contains(names, "did")
			own.late = own.late || slices.Contains(names, "late")
			names, _ = t.Deps.Words.Heard("payment", m.Text)
			own.paid = own.paid || slices.Contains(names, "of")
		}
	}
	for _, name := range calledSo(t, c) {
		for _, w := range fold.Words(name) {
			delete(own.sounds, stem(w))
			delete(own.reported, stem(w))
		}
	}
	return own, nil
}

// stem is a word by its sound without its ending: "safai" is of "saaf".
func stem(word string) string {
	s := fold.Skeleton(word)
	if end := len(s) - 1; end > 1 && strings.IndexByte("aeiou", s[end]) >= 0 {
		return s[:end]
	}
	return s
}

func (x things) has(word string) bool {
	s := stem(word)
	return len(s) > 1 && x.sounds[s]
}

func isMoney(t *handlers.Turn, word string) bool {
	said, is := t.Deps.Words.Answer("payment", word)
	return is && said == "into"
}

// named reports whether the message names one of them: what the report is about, or what the complaint says did not come. "Bijli ka bill" is no
// electricity.
func (x things) named(t *handlers.Turn) bool {
	return slices.ContainsFunc(t.Words(), func(w string) bool {
		if x.paid && isMoney(t, w) {
			return true
		}
		_, _, little := t.Deps.Words.Command("verdict", w)
		return !little && !isNot(t, w) && (x.denied && x.has(w) || len(w) > 1 && x.reported[stem(w)])
	})
}

// saidOfIt takes such words as the answer they are. Conduct in them is a complaint of its own, past whom it blames; and who is in danger again
// need not be asked first whether a superior shall look at it.
func saidOfIt(ctx context.Context, t *handlers.Turn, found models.Complaint, own things) (bool, error) {
	said, is := tellsHowItIs(t, found, own)
	if !is || t.Concerned(&found, t.Conv.Address) || !mayAnswer(t, found) {
		return false, nil
	}
	n := string(found.Number)
	if blamesStaff(t, found) && said == models.Yes {
		return true, doneAndBlamed(ctx, t, found)
	}
	if said == models.Yes {
		return true, truth(ctx, t, n+":"+string(said))
	}
	if blamesStaff(t, found) {
		if err := truth(ctx, t, n+":"+string(said)); err != nil {
			return true, err
		}
		return true, registerApart(ctx, t, found)
	}
	return true, notWell(ctx, t, found, said)
}

// notWell keeps the words of a "no". Who is still in danger does not wait until he is asked whether a superior shall look at it.
func notWell(ctx context.Context, t *handlers.Turn, found models.Complaint, said models.Truth) error {
	c, n := t.Hold(found), string(found.Number)
	if len(t.Words()) > 2 {
		words := t.WordsOf(c, models.AddedWords, t.Text)
		t.Files(c, words)
		t.Event(c, models.EventAdded, "", words)
	}
	if isDanger(t.Said().Danger) && alarmsAgain(found) {
		if err := t.Alarm(ctx, c, nil); err != nil {
			return err
		}
		return appeal(ctx, t, n+":came_back")
	}
	return truth(ctx, t, n+":"+string(said))
}

// alarmsAgain reports whether a danger that goes on can be told with the complaint that was told of it first.
func alarmsAgain(c models.Complaint) bool { return isDanger(c.Danger) && c.Appeals < appealsOf(&c) }

// doneAndBlamed takes the "yes" of what blames somebody beside it.
func doneAndBlamed(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	if err := doneBeside(ctx, t, t.Hold(found)); err != nil {
		return err
	}
	return registerApart(ctx, t, found)
}

// limited reports whether a message says that the thing has come, but not as it should: "pani aa gaya par ganda hai".
func limited(t *handlers.Turn, c models.Complaint, own things) bool {
	if !butMore(t) {
		return false
	}
	if t.Said().District != "" {
		return t.Said().Repaired && sameMatter(t, c)
	}
	return t.Said().Repaired && sameMatter(t, c) || hearOfIt(t).came > 0 && (own.named(t) || t.Said().Department == c.Department && cameBut(t))
}

// cameBut reports whether nothing stands before a "but" than that it was done: "hua to hai lekin kachra wahi chhod gaye" is of that work still.
func cameBut(t *handlers.Turn) bool {
	before := strings.Join(t.Words()[:butAt(t)], " ")
	names, left := t.Deps.Words.Heard("verdict", before)
	return len(left) == 0 && (slices.Contains(names, "came") || slices.Contains(names, "did"))
}

// tellsOfOwn reports whether a message tells of the complaint's own thing that it came or did not, though not which: it is asked once more.
func tellsOfOwn(t *handlers.Turn, own things) bool {
	u, h := t.Said(), hearOfIt(t)
	return u.District == "" && !u.Blames() && !isDanger(u.Danger) && len(t.Words()) <= mostOfIt && own.named(t) && (h.came > 0 || h.not > 0)
}

// hasCome reports whether a message says, of work that nobody has reported, that what the complaint waits for has come: "mil gayi, dhanyavad".
func hasCome(t *handlers.Turn, c models.Complaint, own things) bool {
	said, is := tellsHowItIs(t, c, own)
	return is && said == models.Yes && !hearOfIt(t).deed
}
