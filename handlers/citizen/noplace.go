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

// Not everybody who is asked "where is it?" names a place: he says yes, asks something himself, adds to what he said, begs for secrecy. None
// of that is a place on the officer's card. It is kept as his words, and the place is asked once more, in other words.

// notAPlace takes what is said in place of a place in a word or two: "yes", "ok", "🙏", "I do not know", or the number of a button above the question.
func notAPlace(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	if n, ok := t.Deps.Words.Ordinal(t.Text); ok {
		return true, byButton(ctx, t, c, n)
	}
	_, yesno := t.Deps.Words.Answer("yesno", t.Text)
	_, nods := t.Deps.Words.Answer("nod", t.Text)
	if !yesno && !nods && !unsure(t) && !handlers.Folded(t.Text) {
		return false, nil
	}
	if c.Area != "" {
		return true, cancel(ctx, t, "") // it has one, which stays
	}
	return true, onceMore(t, t.Hold(c), "citizen.ask_place_again")
}

// byButton takes a number for a button of what was said about the complaint before it was asked where it is. The first one cannot be meant
// where there is one below the question too.
func byButton(ctx context.Context, t *handlers.Turn, c models.Complaint, n int) error {
	var above []models.Button
	for _, row := range registeredButtons(&c) {
		above = append(above, row...)
	}
	if n < 2 || n > len(above) || t.Now.Sub(c.RegisteredAt) > stillSpeaking {
		return onceMore(t, t.Hold(c), "citizen.ask_place_again")
	}
	b := above[n-1]
	return taps()[b.Command](ctx, t, b.Arg)
}

// otherWords keeps what names no place and says something else, and asks again.
func otherWords(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	listen(t)
	if stillTyping(t) && c.Status != models.NeedsInfo && !isDanger(c.Danger) && !foreign(t.Text) {
		return add(ctx, t, c)
	}
	if t.Conv.Misfits > 0 && c.Area == "" && c.Status != models.NeedsInfo && c.Status != models.Duplicate {
		return addedForDesk(ctx, t, t.Hold(c))
	}
	if err := add(ctx, t, c); err != nil {
		return err
	}
	held := t.Hold(c)
	if held.Area != "" || t.Conv.Ask.Kind != "place" {
		return nil
	}
	return onceMore(t, held, "citizen.ask_place_again")
}

// notYetRead is how soon after the piece before it a message was typed before its writer had read what was asked: who tells one matter in eight
// pieces is asked where it is once, and reminded when he has done.
const notYetRead = 20 * time.Second

// stillTyping reports whether a message came so soon.
func stillTyping(t *handlers.Turn) bool {
	return t.Now.Before(t.Conv.BurstUntil.Add(notYetRead - models.BurstWindow))
}

// sameThere takes "same place" where the place of the person's last complaint was offered with the question.
func sameThere(ctx context.Context, t *handlers.Turn) (bool, error) {
	offered := t.Conv.Ask.Choices
	if len(offered) == 0 || offered[0].Command != "area" || len(t.In.Files) > 0 {
		return false, nil
	}
	says := slices.DeleteFunc(t.Words(), func(w string) bool {
		_, is := t.Deps.Words.Answer("same", w)
		agrees, _ := t.Deps.Words.Answer("yesno", w) // a "no" stays, and is another place: "not same place"
		return agrees == "yes" || !is && aboutPlace(t, w)
	})
	if said, is := t.Deps.Words.Answer("same", strings.Join(says, " ")); !is || said != "same" {
		return false, nil
	}
	listen(t)
	return true, area(ctx, t, offered[0].Arg)
}

// addedForDesk keeps what was said when the place had been asked for twice: the desk finds it, and nobody asks a third time.
func addedForDesk(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	moved, _, err := keep(ctx, t, c)
	if err != nil {
		return err
	}
	t.Done()
	t.Conv.Misfits = 0
	if c.Area == "" {
		t.Triage("unplaced", c)
	}
	if moved == changed {
		sayUnderstood(t, c)
		return nil
	}
	t.Say(models.Intent{Kind: "citizen.desk_places.added", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// knowsNoMore reports whether somebody says beside a place that he does not know the rest: "village Dhanpura, district not known".
func knowsNoMore(t *handlers.Turn) bool {
	names, _ := t.Deps.Words.Heard("unsure", t.Text)
	return slices.Contains(names, "district") || slices.Contains(names, "unknown") && t.Conv.Ask.Kind == "place"
}

// deskFinds leaves it to the desk to find the district of a village: to ask for it again is deaf.
func deskFinds(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	t.WordsOf(c, models.AddedWords, t.Text)
	if c.Place == "" {
		c.Place = t.Said().Place
	}
	if err := t.RefreshCard(ctx, c, t.Text, nil); err != nil {
		return err
	}
	leftToDesk(t, c)
	return nil
}

// leftToDesk says so, where a village was named and no more is known of it.
func leftToDesk(t *handlers.Turn, c *models.Complaint) bool {
	if c.Place == "" || !knowsNoMore(t) {
		return false
	}
	t.Done()
	t.Conv.Misfits = 0
	t.Triage("unplaced", c)
	t.Say(models.Intent{Kind: "citizen.desk_places", Complaint: c.ID, Args: models.Args{Number: c.Number, Place: c.Place}})
	return true
}

// onceMore asks once more, then leaves it to the desk. Whose letters are not read is told which are.
func onceMore(t *handlers.Turn, c *models.Complaint, kind string) error {
	t.Conv.Misfits++
	if foreign(t.Text) {
		kind = "citizen.script"
	}
	if t.Conv.Misfits >= 2 {
		t.Done()
		t.Conv.Misfits = 0
		t.Triage("unplaced", c)
		kind = "citizen.desk_places"
	}
	t.Say(models.Intent{Kind: kind, Complaint: c.ID, Args: models.Args{Number: c.Number, Place: c.Place}})
	return nil
}

// finer takes what a person says of the place after he has named the district, in pieces: "Sitapur", then "Biswan", then "Mohalla Qila".
func finer(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Complaint)
	if !ok || !open(c) || c.Area == "" || t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil {
		return false, nil
	}
	if c.Status == models.NeedsInfo || c.Status == models.Duplicate || t.Now.Sub(c.RegisteredAt) > stillSpeaking {
		return false, nil
	}
	if _, lacks := lacksPlace(t); lacks {
		return false, nil // the place is still owed for another one, and was asked for
	}
	u, ok := pieceOf(t, c)
	if !ok {
		return false, nil
	}
	place := joined(u.Place, c.Place)
	if u.Area != u.District && c.Area != u.District && u.Area != c.Area {
		place = u.Place // another tehsil: the one named first was wrong
	}
	if place == c.Place && u.Area == c.Area {
		return false, nil
	}
	held := t.Hold(c)
	moved := same
	if u.Area != u.District && u.Area != held.Area {
		held.Area, moved = u.Area, changed
	}
	held.Place = place
	return true, placeKnown(ctx, t, held, moved)
}

// pieceOf reads a message as a smaller place in the district of a complaint: a tehsil of it, or what is called a quarter or a village.
func pieceOf(t *handlers.Turn, c models.Complaint) (handlers.Understanding, bool) {
	own, ok := t.Directory().District(c.Area)
	if !ok || !t.Said().Placelike {
		return handlers.Understanding{}, false
	}
	u := t.Understand.Understand(t.Text, handlers.Hint{District: own.Code, Where: true})
	if u.Place == "" || u.Outside != "" || u.District != "" && u.District != own.Code {
		return handlers.Understanding{}, false
	}
	if u.District == "" { // not known: only what calls itself a place
		if t.Said().Place == "" {
			return handlers.Understanding{}, false
		}
		u.District, u.Area = own.Code, own.Code
	}
	return u, true
}

// longestJoined is up to how many letters pieces of a place are put together.
const longestJoined = 80

// joined puts a smaller place before what was said of it already.
func joined(piece, place string) string {
	holds := func(long, short string) bool {
		return strings.Contains(" "+strings.Join(fold.Words(long), " ")+" ", " "+strings.Join(fold.Words(short), " ")+" ")
	}
	both := piece + ", " + place
	switch {
	case holds(place, piece):
		return place
	case place == "" || holds(piece, place) || len([]rune(both)) > longestJoined:
		return piece
	}
	return both
}

// around is the place of an answer to "where is it?" together with what was named first: the ward that was asked about lies in the town that is named now,
// and a lane in the quarter that is known. Whoever names it again, or says no, names another.
func around(t *handlers.Turn, c models.Complaint, u handlers.Understanding) string {
	words := strings.Fields(t.Text)
	if u.Place == "" || c.Place == "" || len(words) == 0 {
		return u.Place
	}
	if said, _ := t.Deps.Words.Answer("denial", strings.Trim(words[0], ",।.!")); said != "" {
		return u.Place
	}
	again := fold.Words(c.Place)
	if slices.ContainsFunc(fold.Words(u.Place), func(w string) bool {
		return !isKind(t, w) && slices.ContainsFunc(again, func(x string) bool { return sameName(w, x) })
	}) {
		return u.Place
	}
	if c.Area != "" {
		return sameKinds(t, c, u)
	}
	if !t.NamesPlace(c.Place) {
		return u.Place
	}
	return joined(c.Place, u.Place)
}

// sameKinds joins what is named to what is known of the place where both can be true: one is called a village, a ward or a part of one, and the other not so.
// Of two villages, or two quarters, the second is meant.
func sameKinds(t *handlers.Turn, c models.Complaint, u handlers.Understanding) string {
	kind, was := kindOf(t, u.Place), kindOf(t, c.Place)
	switch own, _ := t.Directory().District(c.Area); {
	case u.District != own.Code || kind == was:
		return u.Place
	case was == "part" || kind == "" && t.SaidIn(u.Place).District != "" || was == "ward" && kind == "village":
		return joined(c.Place, u.Place)
	case kind == "":
		return u.Place
	}
	return joined(u.Place, c.Place)
}

// kindOf is what the name of a place says that it is: "village", "ward", "part"; "" for the name of a quarter or a town.
func kindOf(t *handlers.Turn, place string) string {
	names, _ := t.Deps.Words.Heard("kind_of_place", place)
	for _, kind := range [...]string{"part", "ward", "village"} {
		if slices.Contains(names, kind) {
			return kind
		}
	}
	return ""
}

func isKind(t *handlers.Turn, word string) bool {
	_, is := t.Deps.Words.Answer("kind_of_place", word)
	return is
}
