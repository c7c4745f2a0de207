package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// People tell what is wrong first and why behind it, or what comes of it: "too many dogs", "the garbage is not lifted, that is why they come". It is one
// matter, though the cause sounds like another work.

// longestCause is how many words such a message may have; in more a story of its own is told.
const longestCause = 16

// tellsWhy reports whether a message tells why a complaint's trouble is so, or what comes of it: it begins or ends with "because", or what stands on one
// side of it is of the complaint or says no more than that it happens. "The street light is out, that is why it is dark" has both sides of its own.
func tellsWhy(t *handlers.Turn, c models.Complaint) bool {
	words := t.Words()
	if len(words) > longestCause {
		return false
	}
	for s := range spots(t, "cause", words) {
		before, after := words[:s.at], fold.Words(s.after)
		if s.name == "why" && (onlyHappens(t, c, before) || onlyHappens(t, c, after)) {
			return true
		}
	}
	return false
}

// onlyHappens reports whether words name no matter but the complaint's.
func onlyHappens(t *handlers.Turn, c models.Complaint, words []string) bool {
	if !slices.ContainsFunc(words, func(w string) bool {
		said, is := t.Deps.Words.Answer("cause", w)
		return (!is || said != "happens") && len(naming(t, []string{w})) > 0
	}) {
		return true
	}
	u := t.SaidIn(strings.Join(words, " "))
	return namesMatter(u) && c.Is(u.Category)
}

// because adds what tells why to the complaint that was just spoken of. What would be another department's is asked about, and not registered at once:
// "no doctor came, that is why" behind a buffalo that died speaks of no hospital.
func because(ctx context.Context, t *handlers.Turn) (bool, error) {
	ofService(t)
	c, ok := t.Own(t.Conv.Complaint)
	another := ok && anotherDepartment(t, c)
	if !ok || !open(c) || t.Text == "" || isTalk(t) || elsewhereTold(t, c) || another && (isDanger(t.Said().Danger) || ofOneBefore(t, c) || alarms(t)) ||
		!toldWhy(t) && !tellsWhy(t, c) {
		return false, nil
	}
	if recent, err := justSpokenOf(ctx, t, c); err != nil || !recent {
		return err != nil, err
	}
	if d, _ := t.Directory().Department(t.Said().Department); another && !d.Central {
		return true, addAndAsk(ctx, t, c)
	}
	return true, add(ctx, t, c)
}

// ofOneBefore reports whether what is named is a matter of the department that has another complaint, which is open: "the dogs are mad, that is why" goes there.
func ofOneBefore(t *handlers.Turn, c models.Complaint) bool {
	return slices.ContainsFunc(t.Mine, func(m models.Complaint) bool { return m.ID != c.ID && open(m) && m.Department == t.Said().Department })
}

// alarms reports whether what is named is a danger by what it is: "isliye ambulance nahi aa pati" behind a road.
func alarms(t *handlers.Turn) bool {
	cat, known := t.Directory().Category(t.Said().Category)
	return known && isDanger(cat.Danger)
}

// toldWhy reports whether a message says what people at some office told the person: "at the bank they say that the number is not linked" is why no pension
// comes, and complains of no bank.
func toldWhy(t *handlers.Turn) bool {
	u := t.Said()
	names, _ := t.Deps.Words.Heard("cause", t.Text)
	return slices.Contains(names, "told") && len(t.Words()) <= longestCause && !u.Blames() && !isDanger(u.Danger) && u.Crime == ""
}

// ofService turns back to the complaint of what was not done, where its own trouble is told on behind what somebody was blamed for: whoever judges him
// mends nothing.
func ofService(t *handlers.Turn) {
	u := t.Said()
	c, ok := t.Own(t.Conv.Complaint)
	if !ok || !c.AgainstStaff || u.Blames() || t.Text == "" {
		return
	}
	for _, m := range t.Mine {
		if m.ID != c.ID && open(m) && !m.AgainstStaff && t.Now.Sub(m.RegisteredAt) < stillSpeaking && m.Is(u.Category) {
			t.Conv.Complaint = m.ID
			return
		}
	}
}

// elsewhereTold reports whether a message names another place than the complaint's.
func elsewhereTold(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	return u.District != "" && c.Area != "" && !sameDistrict(t, c, u) || atAnotherPlace(c, u)
}
