package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// More time that somebody below has asked for is granted or refused in words too: "ok time de do", "extension approved", "2 दिन का समय दीजिए".

// wished takes a superior's word on more time that was asked for. What names another time than that one, or is only an "ok", shows what was asked, with both
// decisions.
func (v *Conversation) wished(ctx context.Context, t *handlers.Turn) (bool, error) {
	if awaited := t.Conv.Ask.Kind != "" && !loose(t.Conv.Ask.Kind); awaited || !onlyWritten(t) {
		return false, nil
	}
	if name, rest, is := t.Deps.Words.Command("officer", t.Text); is && v.meant(t, name, rest) && !v.misleads(t, t.Text, name, rest) && !decidesWish(t, name) {
		return false, nil
	}
	token, words, hasToken := numbered(t.Text)
	if s := listen(t, words); s.has("question") || s.has("off") || strings.HasSuffix(strings.TrimSpace(words), "?") {
		return false, nil // "leave approved" is of no complaint
	}
	names, left := t.Deps.Words.Heard("granting", words)
	names = slices.DeleteFunc(names, func(n string) bool { return n == "time" })
	answer, _ := t.Deps.Words.Answer("yesno", words)
	bare := len(names) == 0 && (nod(t, words) || answer == "no") // a bare "no" refuses nothing either
	if len(names) != 1 && !bare || len(juniors(t)) == 0 {
		return false, nil
	}
	c, one, err := wishWaits(ctx, t, token)
	if err != nil || !one {
		return err != nil, err
	}
	if !hasToken {
		if waits, err := decidesOwn(ctx, t); waits || err != nil {
			return err != nil, err
		}
	}
	timed := slices.ContainsFunc(left, func(w string) bool { return digits(w) || dated(t, w) })
	if says := slices.ContainsFunc(left, func(w string) bool { return saysOfWish(t, w) }); says && !timed && !bare {
		return false, nil
	}
	opened := t.Conv.Ask.Shown
	other := !hasToken && opened != nil && opened.Opened != "" && opened.Opened != c.Number // what he looked at last is another one
	t.Done()
	if bare || other || timed && !sameSpan(t, c, words) {
		return true, showWish(ctx, t, c)
	}
	return true, v.perform(ctx, t, v.commands[names[0]], c, "")
}

// decidesWish reports whether a command's word may be the answer to a wish for more time, "samay badha do" too. What begins with a slash is none.
func decidesWish(t *handlers.Turn, name string) bool {
	return slices.Contains([]string{"grant", "refuse", "approve", "later", "cancel"}, name) && !strings.HasPrefix(t.Text, "/")
}

// saysOfWish reports whether a word says something besides that time is given.
func saysOfWish(t *handlers.Turn, w string) bool {
	_, unit := t.Deps.Words.Answer("unit", w)
	return !unit && !slices.ContainsFunc([]func(*handlers.Turn, string) bool{polite, ofNumber, isTo, pointsOnly, copula, nod}, func(is func(*handlers.Turn, string) bool) bool {
		return is(t, w)
	})
}

// sameSpan reports whether words name no other time than that which was asked for.
func sameSpan(t *handlers.Turn, c models.Complaint, words string) bool {
	at, _, ok := whenSaid(t, words, t.Directory().Calendar(c.Area).Close)
	return ok && models.LocalDate(at) == models.LocalDate(c.Watch.InterimWish)
}

// wishWaits is the one complaint below this officer on which he is to grant more time: the one that is named, or the only one.
func wishWaits(ctx context.Context, t *handlers.Turn, token string) (c models.Complaint, one bool, err error) {
	asked := func(c models.Complaint) bool {
		_, o, told := superiorOf(t, c)
		return !c.Watch.InterimWish.IsZero() && c.Watch.InterimWish.After(t.Now) && told && o.ID == t.Officer.ID
	}
	if token != "" {
		c, _, err = find(ctx, t, token)
		return c, err == nil && asked(c), ignoreRefusal(err)
	}
	list, _, err := t.Read.Complaints(ctx, models.ComplaintQuery{Others: idsOf(juniors(t)), Statuses: openStatuses(), Limit: mostSearched})
	list = slices.DeleteFunc(list, func(c models.Complaint) bool { return !asked(c) })
	if err != nil || len(list) != 1 {
		return c, false, err
	}
	return list[0], true, nil
}

// decidesOwn reports whether something else waits for this officer's decision, or work of his own: a bare word may be of that.
func decidesOwn(ctx context.Context, t *handlers.Turn) (bool, error) {
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Appealed, models.Flagged}, Limit: mostNamed})
	if err != nil || slices.ContainsFunc(list, func(c models.Complaint) bool { return waitsFor(t, c) }) {
		return true, err
	}
	work, err := doing(ctx, t, busy())
	return len(work) > 0, err
}

// showWish shows once more what was asked for, with both decisions.
func showWish(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	reason, err := t.LaterReason(ctx, &c)
	if err != nil {
		return err
	}
	n := string(c.Number)
	t.Ask(whichOne, c.ID, models.Choice{Command: "grant", Arg: n}, models.Choice{Command: "refuse", Arg: n})
	t.Say(handlers.Wish(&c, reason))
	return nil
}

// wishNamed shows the only wish for more time to a superior whose words on a time were not understood: "12 tak hi samay do".
func wishNamed(ctx context.Context, t *handlers.Turn) (bool, error) {
	if len(juniors(t)) == 0 || listen(t, t.Text).has("off") {
		return false, nil
	}
	names, _ := t.Deps.Words.Heard("granting", t.Text)
	_, _, timed := whenSaid(t, t.Text, officeClose)
	if len(names) == 0 && !timed {
		return false, nil
	}
	c, one, err := wishWaits(ctx, t, "")
	if err != nil || !one {
		return err != nil, err
	}
	return true, showWish(ctx, t, c)
}
