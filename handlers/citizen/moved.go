package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// Whoever reads "Place: Gomti Nagar, Lucknow" in our answer and writes "Sitapur" says that it is wrong. As a note to the officer in Lucknow it
// helps nobody. The name of a district alone is asked about, since it can be said for other reasons; a place in it is taken. Of who is missing it is
// news, and who looks for him reads it.

// moved is the kind of that question. Stored: never rename.
const moved = "moved"

// namedIn is how many words may name another district, unless they look like nothing but a place: more is a story.
const namedIn = 6

// otherDistrict takes what names another district than that of the complaint spoken about and tells nothing else.
func otherDistrict(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil {
		return false, nil
	}
	u := t.Said()
	if len(t.Words()) > namedIn && !u.Placelike {
		return false, nil
	}
	if !u.Placelike && (u.District == "" || u.Intent != handlers.Noise && !saysWhere(t, u)) {
		return false, nil
	}
	c, err := only(t, open)
	if err != nil || c.Area == "" || c.Status == models.NeedsInfo || c.Status == models.Duplicate || t.Now.Sub(c.RegisteredAt) > sameSpot {
		return false, nil
	}
	if _, lacks := lacksPlace(t); lacks {
		return false, nil
	}
	own, _ := t.Directory().District(c.Area)
	news := isNews(t, c)
	if news && (!u.Placelike || besides(t, t.Words(), "", u.Area)) {
		return whereSeen(ctx, t, c)
	}
	unsure := u.District == "" && u.Place == "" && u.Outside == ""
	if unsure { // "Rampur" alone is a district, where a place was asked for
		u = t.Understand.Understand(t.Text, handlers.Hint{Department: c.Department, District: own.Code, Where: true})
	}
	switch {
	case own.Code != "" && u.Outside != "" && u.District == "" && t.Said().Placelike && !news:
		return true, abroad(ctx, t, c)
	case own.Code == "" || u.District == "" || u.Outside != "":
		return false, nil
	case u.District == own.Code:
		return alreadyThere(ctx, t, c, u)
	case t.Said().Placelike && t.SaidIn(u.Place).Place != "":
		return true, misplaced(ctx, t, c, t.Text)
	case unsure, news, u.Place != "", !nothingElse(t, u): // or a village there, or a friend ("dost Kanpur me hai")
		if _, _, err := keep(ctx, t, t.Hold(c)); err != nil {
			return true, err
		}
	}
	askMoved(t, c, u.Area)
	if !unsure {
		t.Conv.Ask.Text = u.Place
	}
	return true, nil
}

// abroad answers who names a place outside the state and nothing else: the officer reads it, and nothing moves.
func abroad(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	if _, _, err := keep(ctx, t, t.Hold(c)); err != nil {
		return err
	}
	sayFarOff(t, c)
	return nil
}

// isNews reports whether a place that is told of a complaint is rather where somebody or something is now than where it happened: of who is missing,
// of danger, of what was stolen.
func isNews(t *handlers.Turn, c models.Complaint) bool {
	return missed(t, c) || grave(t, c) || meets(t, c.Department, models.Crime)
}

// whereSeen has who looks for it read that: "Kanpur station par dekha gaya". It stays where it is, and good news goes its own way.
func whereSeen(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	u := t.Said()
	if u.Repaired && !grave(t, c) || isDanger(u.Danger) || u.Blames() {
		return false, nil
	}
	listen(t)
	u.Area, u.District, u.Place, u.PIN = "", "", "", ""
	t.Take(u)
	return true, add(ctx, t, c)
}

// saysWhere reports whether a message says that something is in the district, and not what: "ye Sitapur ka mamla hai". An account of a
// department takes such words for a complaint to it.
func saysWhere(t *handlers.Turn, u handlers.Understanding) bool {
	cat, known := t.Directory().Category(u.Category)
	if known && !cat.Other || u.Place != "" || isDanger(u.Danger) || u.Blames() {
		return false
	}
	said, left := t.Deps.Words.Heard("lies", t.Text)
	if len(said) == 0 || len(left) < 2 {
		return len(said) > 0 && len(left) == 1
	}
	return !besides(t, left, "", u.Area) // "Gautam Buddha Nagar"
}

// nothingElse reports whether a message names the district, and no more that an officer may want to read.
func nothingElse(t *handlers.Turn, u handlers.Understanding) bool {
	_, left := t.Deps.Words.Heard("lies", t.Text)
	return onlyNames(t, strings.Join(left, " "), u)
}

// alreadyThere answers who only names the place that is known: no officer need read it again.
func alreadyThere(ctx context.Context, t *handlers.Turn, c models.Complaint, u handlers.Understanding) (bool, error) {
	if u.Place != "" && joined(u.Place, c.Place) != c.Place || u.Area != u.District && u.Area != c.Area || !t.Said().Placelike {
		return false, nil
	}
	return true, right(ctx, t, string(c.Number))
}

func askMoved(t *handlers.Turn, c models.Complaint, area string) {
	n := string(c.Number)
	yes, no := n+":yes:"+area, n+":no:"+area
	t.Ask(moved, c.ID, models.Choice{Command: moved, Arg: yes}, models.Choice{Command: moved, Arg: no})
	t.Say(models.Intent{Kind: "citizen.ask_moved", Complaint: c.ID, Args: models.Args{Number: c.Number, Area: area},
		Buttons: [][]models.Button{handlers.Row(handlers.Button("yes", moved, yes), handlers.Button("no", moved, no))}})
}

// move is the answer to it.
func move(ctx context.Context, t *handlers.Turn, arg string) error {
	n, rest := cutArg(arg)
	answer, code := cutArg(rest)
	found, err := pick(ctx, t, n, open)
	if err != nil {
		return err
	}
	to, ok := t.Directory().District(code)
	if !ok || answer != "yes" && answer != "no" {
		return stale()
	}
	place := ""
	if t.Conv.Ask.Kind == moved && t.Conv.Ask.Complaint == found.ID {
		place = t.Conv.Ask.Text
	}
	pin := t.Pin
	if pin != nil && pin.Of == found.ID {
		t.Pin = nil
	} else {
		pin = nil
	}
	t.Done()
	if answer == "no" {
		t.Say(models.Intent{Kind: "citizen.place_stays", Complaint: found.ID, Args: models.Args{Number: found.Number, Area: found.Area, Place: shown(found)}})
		return nil
	}
	c := t.Hold(found)
	setPlace(t, c, handlers.Understanding{District: to.Code, Area: code, Place: place})
	if pin != nil {
		pinned(t, c, *pin)
		if c.Place == "" {
			c.Place = pin.Venue
		}
	}
	return placeKnown(ctx, t, c, changed)
}

// shown is the place of a complaint as it may be said in this chat.
func shown(c models.Complaint) string {
	if c.Discreet {
		return ""
	}
	return c.Place
}

// moveFree takes the rest of a "yes": "yes, it is in Sitapur".
func moveFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	said, rest, is := t.Deps.Words.Command("yesno", t.Text)
	if !is || said != "yes" || len(strings.Fields(rest)) > namedIn || len(t.Conv.Ask.Choices) == 0 {
		return false, nil
	}
	if u := t.Understand.Understand(rest, handlers.Hint{Where: true}); !u.Placelike {
		return false, nil
	}
	return true, move(ctx, t, t.Conv.Ask.Choices[0].Arg)
}

// villageIn reads "my village is in Unnao" as the district that it names: read as a place, "gaon unnao" is a village of that name in the district that is known.
func villageIn(ctx context.Context, t *handlers.Turn) (bool, error) {
	words := t.Words()
	c, err := only(t, open)
	if err != nil || len(words) < 3 || len(words) > namedIn || len(t.In.Files) > 0 || t.In.Location != nil || c.Status == models.NeedsInfo || isNews(t, c) {
		return false, nil
	}
	for len(words) > 2 && aboutPlace(t, words[0]) { // "mera"
		words = words[1:]
	}
	if kindOf(t, words[0]) != "village" || !aboutPlace(t, words[len(words)-1]) && !aboutPlace(t, words[1]) {
		return false, nil
	}
	name := slices.DeleteFunc(slices.Clone(words[1:]), func(w string) bool { return aboutPlace(t, w) })
	u := t.SaidIn(strings.Join(name, " "))
	own, known := t.Directory().District(c.Area)
	if len(name) != 1 || len(words)-len(name) < 3 || u.District == "" || u.Area != u.District || !byName(t, u.District) {
		return false, nil // "gaon Rampur me" is a village
	}
	switch {
	case known && own.Code == u.District:
		return true, right(ctx, t, string(c.Number))
	case known:
		return true, asksMoved(ctx, t, c, u.District)
	}
	t.Take(u)
	return false, nil
}
