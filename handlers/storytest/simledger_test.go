package storytest

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"sunwai/models"
)

// ledger is what was written, as it was written. Two replicas may come here in another order than the database had them in: what
// hangs on order is taken down by the versions of the complaints.
type ledger struct {
	complaints    map[models.ID]models.Complaint // Version: as it is in the database now
	live          map[models.ID]bool             // open, or waiting for the complainant's answer
	registeredOn  map[string]int
	steps         map[models.ID]ladder
	escalatedTold map[models.ID]int
	waiting       map[models.ID]time.Time // alerts that were not told, and when they are due
	told          map[models.ID]bool
	singles       map[string]int
	slots         map[string]int
	appeals       map[string]map[models.ID]int  // by local date
	handed        map[string]map[models.ID]int  // by local date
	rated         map[string]map[models.ID]bool // by local date
	storms, died  int
	climbs        int
	alerts        int
	wrong         []string
	unordered     []models.ChangeSet // committed, and not taken down yet
}

// ladder is how a complaint climbed: the last step, and how many of them its complainant must have heard of.
type ladder struct {
	at   time.Time
	post models.Post
	told int
}

func newLedger() *ledger {
	return &ledger{complaints: map[models.ID]models.Complaint{}, live: map[models.ID]bool{}, registeredOn: map[string]int{},
		steps: map[models.ID]ladder{}, escalatedTold: map[models.ID]int{}, waiting: map[models.ID]time.Time{}, told: map[models.ID]bool{},
		singles: map[string]int{}, slots: map[string]int{}, appeals: map[string]map[models.ID]int{}, handed: map[string]map[models.ID]int{}, rated: map[string]map[models.ID]bool{}}
}

// note takes down one committed ChangeSet: at once what is only counted.
func (l *ledger) note(cs models.ChangeSet) {
	for _, in := range cs.Intents {
		if in.Kind == "citizen.escalated" || in.Kind == "citizen.escalated.answer" || in.Kind == "citizen.escalated.decide" {
			l.escalatedTold[in.Complaint]++
		}
	}
	for _, a := range cs.Alerts {
		l.alerts++
		if a.Nth > 0 {
			l.singles[fmt.Sprint(a.Officer, " on ", a.Day)]++
		}
		if !a.ToldAt.IsZero() {
			l.tell(a.ID)
		} else if !l.told[a.ID] {
			l.waiting[a.ID] = a.DueAt
		}
	}
	for _, id := range cs.Told {
		l.tell(id)
	}
	for _, s := range cs.Slots {
		l.slots[s.Name+" "+s.Slot]++
	}
	for _, s := range cs.Storms {
		if s.Version == 0 {
			l.storms++
		}
	}
	for _, e := range cs.Events {
		day := models.LocalDate(e.At)
		switch {
		case e.Kind == models.EventMoved && e.To == models.Appealed:
			count(l.appeals, day)[e.Complaint]++
		case e.Kind == models.EventHandedOver:
			count(l.handed, day)[e.Complaint]++
		case e.Kind == models.EventMoved && e.Code == "taken_back" && e.From == e.To:
			count(l.handed, day)[e.Complaint]--
		case e.Kind == models.EventRated:
			count(l.rated, day)[e.Complaint] = true
		}
	}
	l.unordered = append(l.unordered, models.ChangeSet{Complaints: cs.Complaints, Events: cs.Events})
}

func count[V any](days map[string]map[models.ID]V, day string) map[models.ID]V {
	if days[day] == nil {
		days[day] = map[models.ID]V{}
	}
	return days[day]
}

func (l *ledger) tell(alert models.ID) {
	if l.told[alert] {
		l.wrong = append(l.wrong, fmt.Sprintf("alert %d was told twice", alert))
	}
	l.told[alert] = true
	delete(l.waiting, alert)
}

// order takes down what hangs on order. It is called when nothing is being written.
func (l *ledger) order() {
	for len(l.unordered) > 0 {
		var later []models.ChangeSet
		for _, cs := range l.unordered {
			if !l.next(cs) {
				later = append(later, cs)
				continue
			}
			l.take(cs)
		}
		if len(later) == len(l.unordered) {
			l.wrong = append(l.wrong, fmt.Sprintf("%d changes were written over versions that nobody wrote", len(later)))
			later = nil
		}
		l.unordered = later
	}
}

// next reports whether changes follow on what is known.
func (l *ledger) next(cs models.ChangeSet) bool {
	return !slices.ContainsFunc(cs.Complaints, func(c models.Complaint) bool { return c.Version != l.complaints[c.ID].Version })
}

func (l *ledger) take(cs models.ChangeSet) {
	for _, e := range cs.Events {
		if e.Kind != models.EventEscalated {
			continue
		}
		l.climbs++
		if l.complaints[e.Complaint].Answerable == e.Post && e.Post.Level == models.L4 {
			continue // it stays at the top: nothing new for the complainant
		}
		s := l.steps[e.Complaint]
		if s.at.Equal(e.At) && s.post == e.Post {
			l.wrong = append(l.wrong, fmt.Sprintf("complaint %d took the same step twice", e.Complaint))
		}
		l.steps[e.Complaint] = ladder{e.At, e.Post, s.told + 1}
	}
	for _, c := range cs.Complaints {
		l.complaint(c, cs.Events)
	}
}

// complaint notes a complaint; its due time may be moved by what the rules name, and by nothing else.
func (l *ledger) complaint(c models.Complaint, events []models.Event) {
	was, known := l.complaints[c.ID]
	if known && was.Number != "" && !was.ResolutionDue.IsZero() && !c.ResolutionDue.Equal(was.ResolutionDue) && !mayMove(c, events) {
		l.wrong = append(l.wrong, fmt.Sprintf("the limit of %s moved from %s to %s without a reason", c.Number, was.ResolutionDue, c.ResolutionDue))
	}
	if known && c.Status.Open() && was.Status.Open() && c.ResolutionDue.Before(was.ResolutionDue) && !mayMove(c, events) {
		l.wrong = append(l.wrong, fmt.Sprintf("the limit of %s moved back", c.Number))
	}
	if c.Number != "" && (!known || was.Number == "") {
		l.registeredOn[models.LocalDate(c.RegisteredAt)]++
	}
	c.Version++
	l.complaints[c.ID] = c
	if c.Status.Open() || c.Status == models.Resolved {
		l.live[c.ID] = true
	} else {
		delete(l.live, c.ID)
	}
}

// alive are the complaints about which somebody may still do something, oldest first.
func (l *ledger) alive() []models.ID { return slices.Sorted(maps.Keys(l.live)) }

func mayMove(c models.Complaint, events []models.Event) bool {
	for _, e := range events {
		if e.Complaint != c.ID {
			continue
		}
		switch {
		case e.Kind == models.EventCorrected, e.Kind == models.EventReplanned, e.Kind == models.EventHandedOver:
			return true
		case e.Kind == models.EventLater && (e.Code == "named" || e.Code == "granted"):
			return true
		case e.Kind == models.EventMoved && e.From == models.NeedsInfo: // a question's pause ends
			return true
		case e.Code == "upheld", e.Code == "reopened", e.Code == "desk":
			return true
		}
	}
	return false
}
