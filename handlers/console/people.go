package console

import (
	"slices"
	"strconv"
	"strings"

	hub "sunwai/bot/console"
	"sunwai/models"
)

// InCharge is the officer whose turn it is for what a citizen's chat says: the one who has the newest complaint that
// came by this chat, else the newest of the account's department, else the department's field officer, else the
// hub's desk. ok is false when nobody has a phone on the console.
func InCharge(cases []Case, officers []models.Officer, chat hub.Chat, office models.Office) (models.Officer, bool) {
	department, _ := office.Department()
	ours := []func(models.Complaint) bool{
		func(c models.Complaint) bool { return c.Address == chat.Address() },
		func(c models.Complaint) bool { return c.Department == department },
	}
	for _, is := range ours {
		for _, c := range cases {
			if !is(c.Complaint) {
				continue
			}
			if o, ok := withPhone(officers, func(o models.Officer) bool { return o.ID != 0 && o.ID == handler(c.Complaint) }); ok {
				return o, true
			}
		}
	}
	for _, is := range []func(models.Post) bool{
		func(p models.Post) bool { return p.Department == department && p.Level == models.L1 },
		func(p models.Post) bool { return p.Department == models.HubDepartment && p.Level == models.Desk },
		func(p models.Post) bool { return true },
	} {
		if o, ok := withPhone(officers, func(o models.Officer) bool {
			return slices.ContainsFunc(o.Postings, func(p models.Posting) bool { return is(p.Post) })
		}); ok {
			return o, true
		}
	}
	return models.Officer{}, false
}

// handler is who must act now: whoever decides, or else whoever does the work.
func handler(c models.Complaint) models.ID {
	if c.Status == models.Appealed || c.Status == models.Flagged {
		return c.AnswerableOfficer
	}
	return c.DoerOfficer
}

func withPhone(officers []models.Officer, fits func(models.Officer) bool) (models.Officer, bool) {
	for _, o := range officers {
		if _, ok := hub.ChatAt(o.Address); ok && !o.Revoked && fits(o) {
			return o, true
		}
	}
	return models.Officer{}, false
}

// choose finds the officer that a reader wants to see.
func choose(choice string, cases []Case, officers []models.Officer, chat hub.Chat, office models.Office) (models.Officer, bool) {
	if o, ok := withPhone(officers, func(o models.Officer) bool { return idOf(o) == choice }); ok {
		return o, true
	}
	return InCharge(cases, officers, chat, office)
}

func idOf(o models.Officer) string { return strconv.FormatInt(int64(o.ID), 10) }

// officerGroup is one group of the list to choose from.
type officerGroup struct {
	Name    string
	Choices []officerChoice
}

type officerChoice struct{ ID, Name string }

// groups lists the officers to choose from: those of the account's department by level, then the hub's.
func (l look) groups(officers []models.Officer, department string) []officerGroup {
	own := officerGroup{}
	if d, ok := l.lookup().Department(department); ok {
		own.Name = d.Names.In(l.lang)
	}
	state := officerGroup{Name: l.text("hub.group")}
	for _, o := range officers {
		if _, ok := hub.ChatAt(o.Address); !ok || o.Revoked {
			continue
		}
		for _, p := range o.Postings {
			c := officerChoice{ID: idOf(o), Name: l.choice(p.Post)}
			if p.Post.Department == department {
				own.Choices = append(own.Choices, c)
				break
			}
			if p.Post.Department == models.HubDepartment {
				state.Choices = append(state.Choices, c)
				break
			}
		}
	}
	byName := func(a, b officerChoice) int { return strings.Compare(a.Name, b.Name) }
	slices.SortStableFunc(own.Choices, byName)
	slices.SortStableFunc(state.Choices, byName)
	return slices.DeleteFunc([]officerGroup{own, state}, func(g officerGroup) bool { return len(g.Choices) == 0 })
}

// choice names a post in the list; the level comes first, so that they stand in its order.
func (l look) choice(p models.Post) string {
	name := string(p.Level) + " · " + l.post(p)
	if p.Level == models.Desk { // "Desk" is no level that people know
		name = l.post(p)
	}
	return name
}
