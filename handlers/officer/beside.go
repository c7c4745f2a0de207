package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// An officer is a citizen too, and what he complained of himself may be asked about for days: where it is, whether it is the same. Meanwhile the work of
// his posting goes on.

// ofPosting reports whether words that may answer what he is asked as a citizen are of the complaints of his posting: he replies to one of them, names
// one, or says how work goes where that answers nothing.
func (v *Conversation) ofPosting(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.In.ReplyTo != "" {
		id, err := t.Read.AboutMessage(ctx, t.Conv.Address, t.In.ReplyTo)
		if err != nil {
			return false, ignoreMissing(err)
		}
		c, err := t.Read.Complaint(ctx, id)
		return err == nil && t.Conv.Ask.Complaint != id && sees(t, c) && c.Person != t.Conv.Person, ignoreMissing(err)
	}
	if _, chosen := t.Chosen(t.Text); chosen || t.Text == "" || t.In.Location != nil {
		return false, nil
	}
	list, _, err := namedIn(ctx, t, t.Text)
	if err != nil || slices.ContainsFunc(list, func(c models.Complaint) bool { return c.Person != t.Conv.Person }) {
		return err == nil, ignoreMissing(err)
	}
	if numbers, rest := placesIn(t, t.Text); len(numbers) > 0 && saidOfPlace(t, v, rest) && (len(t.In.Files) == 0 || !ofHisOwn(t, rest)) {
		t.Text = strings.Join(numbers, " ") + " " + rest // no answer as a citizen: where it stands beside one it is read as a place no longer
		return true, nil
	}
	if !saysOfHisWork(t) {
		return false, nil
	}
	work, err := doing(ctx, t, busy())
	if said := t.Said().Category; len(t.In.Files) > 0 { // what he sees at home is photographed, too: of his work is what names a subject of that
		return slices.ContainsFunc(work, func(c models.Complaint) bool { return said != "" && c.Is(said) }), err
	}
	return len(work) > 0, err
}

// bidsBeside reports whether a command is of an officer's posting though he is asked something as a citizen: it names a place of his list, and nothing behind that is of
// himself or of where he lives. Without a place its words must say how work goes, for it may as well be what he adds to what he complained of: "tell them I live in Aliganj".
func (v *Conversation) bidsBeside(ctx context.Context, t *handlers.Turn, name, rest string) bool {
	if t.Conv.Ask.Code != asCitizens || rest == "" || v.commands[name].about != oneComplaint || v.commands[name].needs == desk {
		return false
	}
	places, words := placesIn(t, rest)
	if placed := len(places) > 0 && !mayCount(t, words); !placed && !bidsOfWork(t, name, rest) || ofHisOwn(t, words) {
		return false
	}
	work, err := doing(ctx, t, busy())
	return err == nil && len(work) > 0
}

// bidsOfWork reports whether a command that names no complaint is of work all the same, by what stands behind its word: a question to somebody, how work goes, a new date.
func bidsOfWork(t *handlers.Turn, name, rest string) bool {
	if !slices.Contains([]string{"place", "same", "draft", "safe", "link"}, t.Conv.Ask.Kind) {
		return false
	}
	m, s := matterOf(t, rest, "")
	_, _, timed := whenSaid(t, rest, officeClose)
	switch name {
	case "ask":
		return s.has("question") && slices.ContainsFunc(strings.Fields(rest), func(w string) bool { return isFrom(t, w) }) // since when; "pucho unse kab aayega" is of his own
	case "later":
		return timed || digitsFirst(rest)
	case "tell", "note", "resolve":
		return m == moves || m == finished || m == noFunds || tellsAct(t, rest)
	}
	return false
}

// ofHisOwn reports whether words may be of what an officer complained of as a citizen: they are of its matter or of himself, or say where something is.
func ofHisOwn(t *handlers.Turn, words string) bool {
	said := t.SaidIn(words)
	if whose, _ := t.Deps.Words.Heard("whose", words); slices.Contains(whose, "mine") {
		return true
	}
	own, is := t.Own(t.Conv.Ask.Complaint)
	return said.District != "" || said.Place != "" || is && (own.Is(said.Category) || own.Department == said.Department && said.Category != "")
}

// saysOfHisWork reports whether words say how an officer's work goes, where a citizen is asked what nothing of that kind answers, and are not of the
// subject that he complained of.
func saysOfHisWork(t *handlers.Turn) bool {
	if !slices.Contains([]string{"place", "department", "same", "draft", "safe", "link"}, t.Conv.Ask.Kind) {
		return false
	}
	m, s := matterOf(t, t.Text, "")
	if m == unheard || m == nodded || m == upheld || m == rejected {
		return false
	}
	said := t.SaidIn(t.Text)
	if own, is := t.Own(t.Conv.Ask.Complaint); is && (own.Is(said.Category) || own.Department == said.Department && said.Category != "") {
		return false // "kooda uth gaya"
	}
	return said.District == "" || s.did() || s.has("sent") || m == taken
}

// ownPlace takes what names a place and no work while a complaint of his own waits for its place, also where the question is gone that asked for it.
func (v *Conversation) ownPlace(ctx context.Context, t *handlers.Turn) (bool, error) {
	at := slices.IndexFunc(t.Mine, func(c models.Complaint) bool { return c.Status.Open() && c.Area == "" && c.Number != "" })
	asks := t.Conv.Ask.Kind
	if at < 0 || asks != "" && asks != "proof" && asks != shownList || t.Text == "" && t.In.Location == nil || len(t.In.Files) > 0 || t.In.ReplyTo != "" {
		return false, nil
	}
	u := t.Understand.Understand(t.Text, handlers.Hint{Where: true})
	matter, known := t.Directory().Category(u.Category)
	if t.In.Location == nil && (u.District == "" && u.Area == "" || known && !matter.Other || len(t.Words()) > longestPlace) {
		return false, nil
	}
	shown := t.Conv.Ask
	t.Ask("place", t.Mine[at].ID)
	t.ReadAs(t.Text)
	err := v.speak(ctx, t, t.Text)
	if t.Conv.Ask.Kind == "" && shown.Kind == shownList {
		t.Conv.Ask = shown // it stands while it is worked off
	}
	return true, err
}

// longestPlace is how many words name a place at most.
const longestPlace = 8

// asksOn leaves open what he is asked as a citizen, once he has seen to his posting: its answer is still taken.
func asksOn(t *handlers.Turn, asked models.Ask) {
	own, is := t.Own(asked.Complaint)
	if asked.Code != asCitizens || t.Officer.ID == 0 || t.Conv.Ask.Kind != "" || !is || !own.Status.Open() {
		return
	}
	if name, _, _ := t.Deps.Words.Command("officer", t.Text); name == "cancel" {
		return
	}
	asked.Shown = t.Conv.Ask.Shown
	t.Conv.Ask = asked
}
