package citizen

import (
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// "Aa gaya" is good news of the electricity and of a lost child. Of a husband who beats, of thieves, of a leopard, of
// a flood it is a cry, and a wire that lies on the road is the worse for the current that is back.

// grave reports whether a complaint is of danger that somebody's coming, or a "found", does not end: only that it is over does. Who is missing
// is waited for.
func grave(t *handlers.Turn, c models.Complaint) bool {
	if missed(t, c) {
		return false
	}
	switch c.Danger {
	case models.Crime, models.WomanInDanger, models.ChildInDanger, models.OtherDanger, models.Fire, models.Electrocution, models.Disaster:
		return true
	case models.Medical: // the ambulance has come; but who was stabbed may be found again
		return c.Sensitive || meets(t, c.Department, models.Crime)
	}
	return c.Sensitive
}

// missed reports whether a complaint is of somebody who is missing. A leopard is searched for too, and nobody waits for it.
func missed(t *handlers.Turn, c models.Complaint) bool {
	cat, _ := t.Directory().Category(c.Category)
	return cat.Search && isDanger(c.Danger) && c.Danger != models.OtherDanger
}

// noNews reports whether a message says that somebody came where that is no good news, or no end.
func noNews(t *handlers.Turn, c models.Complaint) bool {
	if !grave(t, c) && !missed(t, c) {
		return false
	}
	who := arrivals(t)
	return len(who) > 0 && (grave(t, c) || slices.Contains(who, "help"))
}

// arrivals are the kinds of words in a message that say that somebody or something has come, or comes.
func arrivals(t *handlers.Turn) []string {
	names, _ := t.Deps.Words.Heard("arrived", t.Text)
	return names
}

// shortlyCome is up to how many words say that somebody has come and tell of nothing else.
const shortlyCome = 6

// saysWhoCame reports whether a message says that somebody is there or comes, where that is no end of it.
func saysWhoCame(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	helped := slices.Contains(arrivals(t), "help") // the fire brigade has come: that is no other fire
	return len(t.Words()) <= shortlyCome && (!known || cat.Other || helped) && !u.Blames() && noNews(t, c) && !denies(t) && !asksBack(t)
}

// aboutOther reports whether good news is rather of another complaint than the one of danger: the one just spoken of waits for something.
func aboutOther(t *handlers.Turn, c models.Complaint) bool {
	other, ok := t.Own(t.Conv.Complaint)
	return ok && t.Said().Repaired && other.ID != c.ID && open(other) && !grave(t, other)
}
