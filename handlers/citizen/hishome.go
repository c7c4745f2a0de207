package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
)

// hisHome reports whether a message says no more than whence the culprit is: "chor Gorakhpur ka rehne wala hai". Where it happened is another matter. Only of whom
// nothing but the deed is said: "he", a relative or an officer may as well be who suffers, or who serves where it is.
func hisHome(t *handlers.Turn, found handlers.Understanding) bool {
	const few, name = 10, 3
	if found.District == "" && found.Outside == "" || len(t.Words()) > few || strings.Contains(t.Text, "?") {
		return false
	}
	names, left := t.Deps.Words.Heard("his_home", t.Text)
	said := func(name string) bool { return slices.Contains(names, name) }
	if said("mine") || len(left) == 0 || len(left) > name || !said("person") || !said("home") && !said("of") {
		return false
	}
	of := t.SaidIn(strings.Join(left, " "))
	return of.District == found.District && (of.District != "" || of.Outside != "")
}

// toldHisHome has whoever looks for him read it, and asks again where it happened if that is not known.
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
