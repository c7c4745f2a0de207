package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// hisHome reports whether a message says no more than whence the culprit is: "chor Gorakhpur ka rehne wala hai". Where it happened is another matter. Only of whom
// nothing but the deed is said: "he", a relative or an officer may as well be who suffers, or who serves where it is. Outside the state he serves nowhere, and whoever
// "he" is, what happens here happens elsewhere: "wo log delhi ke hai"; and who "was" from there has come and gone: "ladke Gorakhpur ke the".
func hisHome(t *handlers.Turn, found handlers.Understanding) bool {
	return isHome(t, t.Text, found)
}

// isHome is hisHome of some words, and of what was understood of them.
func isHome(t *handlers.Turn, text string, found handlers.Understanding) bool {
	if found.District == "" && found.Outside == "" {
		return false
	}
	name, abroad := homeSaid(t, text)
	if name == "" || abroad && found.Outside == "" {
		return false
	}
	of := t.SaidIn(name)
	return of.District == found.District && (of.District != "" || of.Outside != "")
}

// homeSaid is what is left of words that say whence a culprit is, which may be a place; "" where they say more, or nothing of the kind. Of whom only "they" is said it counts abroad.
func homeSaid(t *handlers.Turn, text string) (name string, abroad bool) {
	const few, longest = 10, 3
	if len(fold.Words(text)) > few {
		return "", false
	}
	names, left := t.Deps.Words.Heard("his_home", text)
	said := func(name string) bool { return slices.Contains(names, name) }
	if said("mine") || len(left) > longest || !said("person") && !said("they") || !said("home") && !said("of") && !said("was") {
		return "", false
	}
	return strings.Join(left, " "), !said("person") && !said("was")
}

// withoutHisHome is what was understood of a message, with the place that all of it but whence the culprit is tells: "chor Gorakhpur ke the, ghar se gehne le gaye". Where
// people are a nuisance is where they live. Only clauses with a culprit in them are read again.
func withoutHisHome(t *handlers.Turn, u handlers.Understanding) handlers.Understanding {
	clauses := clausesOf(t.Text)
	if u.District == "" && u.Outside == "" || len(clauses) < 2 || t.In.Location != nil {
		return u
	}
	rest := slices.DeleteFunc(slices.Clone(clauses), func(clause string) bool {
		name, _ := homeSaid(t, clause)
		return name != "" && isHome(t, clause, t.SaidIn(clause))
	})
	if len(rest) == len(clauses) || len(rest) == 0 {
		return u
	}
	if does, _ := t.Deps.Words.Heard("nuisance", t.Text); len(does) > 0 {
		return u
	}
	of := t.SaidIn(strings.Join(rest, ", "))
	u.Area, u.District, u.Place, u.Village, u.PIN, u.Outside, u.Placed = of.Area, of.District, of.Place, of.Village, of.PIN, of.Outside, of.Placed
	return u
}

// toldHisHome has whoever looks for him read it, and asks again where it happened if that is not known. Who asks it tells nothing.
func toldHisHome(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Complaint)
	if asked, is := t.Own(t.Conv.Ask.Complaint); is && t.Conv.Ask.Kind == "place" {
		c, ok = asked, is
	}
	u := t.Said()
	if !ok || !open(c) || t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || missed(t, c) || isDanger(u.Danger) ||
		!isNews(t, c) || !hisHome(t, u) {
		return false, nil
	}
	asks, _ := t.Deps.Words.Heard("asks_whence", t.Text)
	switch theirs, err := theirsIsThePlace(ctx, t, c); {
	case err != nil:
		return true, err
	case c.Area != "" && strings.Contains(t.Text, "?"), c.Area == "" && theirs && u.Outside == "":
		return false, nil
	case c.Area == "" && (len(asks) > 0 || strings.Contains(t.Text, "?")):
		listen(t)
		askPlace(t, t.Hold(c))
		return true, nil
	}
	listen(t)
	u.Area, u.District, u.Place, u.PIN, u.Outside, u.Placelike = "", "", "", "", "", false
	t.Take(u)
	if err := add(ctx, t, c); err != nil {
		return true, err
	}
	if held := t.Hold(c); held.Area == "" {
		askPlace(t, held)
	}
	return true, nil
}

// theirsIsThePlace reports whether a complaint is of people who are a nuisance where they live: "gunde pareshan karte hai", "chor mohalle me ghoomte hai". What
// somebody did once he did where he may not live.
func theirsIsThePlace(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	said, err := t.Read.Messages(ctx, c.ID)
	if err != nil {
		return false, notFoundIsNil(err)
	}
	return slices.ContainsFunc(said, func(m models.Message) bool {
		who, _ := t.Deps.Words.Heard("his_home", m.Text)
		does, _ := t.Deps.Words.Heard("nuisance", m.Text)
		return m.Kind == models.OriginalWords && !m.Erased && len(does) > 0 && slices.Contains(who, "person")
	}), nil
}
