package citizen

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"sunwai/handlers"
	"sunwai/models"
)

// sayRegistered is the answer to a complaint: number, what was understood, who has it, by when.
func sayRegistered(t *handlers.Turn, c *models.Complaint, how string, storm models.Storm) {
	post := c.Doer
	in := models.Intent{
		Kind: "citizen.registered", Complaint: c.ID, Ref: "registered/" + strconv.FormatInt(int64(c.ID), 10),
		Args: models.Args{Number: c.Number, Category: c.Category, Department: c.Department, Area: c.Area,
			Place: c.Place, Due: c.ResolutionDue, Post: &post, Status: c.Status, Code: how},
	}
	remark(t, c, how, &in)
	others(t, c, how, storm, &in)
	soon(t, c, &in)
	flag(&in, c.Anonymous, "citizen.registered.secret")
	flag(&in, c.ShowPhone, "citizen.registered.number")
	flag(&in, !t.Conv.Greeted, "citizen.first")
	t.Conv.Greeted = true
	flag(&in, !c.Sensitive && t.Warned == "" && len(t.Directory().CategoryHelplines(c.Category)) > 0, "citizen.registered.call")
	switch {
	case quiet(t, c):
		in.Kind = "citizen.registered.quiet"
	case c.Sensitive:
		in.Kind = "citizen.registered.discreet"
		in.Args = models.Args{Number: c.Number, Due: c.ResolutionDue, Flags: neutral(in.Args.Flags)}
		in.Buttons = handlers.SafeQuestion(c).Buttons
	default:
		in.Buttons = registeredButtons(c)
		offerJoining(t, c, &in)
		offer(t, c, in.Buttons)
	}
	t.Say(in)
}

// flag adds a sentence to what is said, where it is true.
func flag(in *models.Intent, when bool, key string) {
	if when {
		in.Args.Flags = append(in.Args.Flags, key)
	}
}

// remark says what is particular about how it was registered: with whom, from where, against whom.
func remark(t *handlers.Turn, c *models.Complaint, how string, in *models.Intent) {
	own, isDepartment := t.Account.Office.Department()
	dep, _ := t.Directory().Department(c.Department)
	flag(in, how == "heard", "citizen.registered.heard")
	flag(in, how == "" && foreign(t.Text), "citizen.registered.script")
	another := isDepartment && own != c.Department && c.Department != "" && !dep.Central
	flag(in, another && c.Status == models.Assigned, "citizen.registered.elsewhere")
	flag(in, another && c.Status != models.Assigned, "citizen.registered.elsewhere.later") // nobody there has it yet
	flag(in, dep.Central, "citizen.registered.central")
	flag(in, t.Said().Outside != "" && c.Location == nil, "citizen.registered.outside")
	flag(in, c.AgainstStaff && !c.Sensitive, "citizen.registered.staff")
	flag(in, t.Said().Abusive && !isDanger(t.Said().Danger), "citizen.calm") // what he was threatened with is no anger of his
}

// others says who else is known to have it, since when it is known, and which other place was named.
func others(t *handlers.Turn, c *models.Complaint, how string, storm models.Storm, in *models.Intent) {
	if storm.ID != 0 {
		in.Args.Count = othersIn(storm)
		flag(in, true, "citizen.storm.known")
	}
	if at := t.ExpectedAt(storm, c.Place); at.After(t.Now) {
		in.Args.At = at
		flag(in, true, "citizen.storm.expected")
	}
	if p, ok := t.Known(c); ok && storm.ID == 0 {
		in.Args.At = p.Since
		flag(in, true, "citizen.known")
	}
	if other := t.Said().Also; other != "" && how == "" && t.Said().District != "" && sameDistrict(t, *c, t.Said()) {
		in.Args.Name = t.AreaName(other)
		flag(in, true, "citizen.registered.two")
	}
}

// soon adds to what is said of a danger by when somebody must answer: the limit for the work is far off.
func soon(t *handlers.Turn, c *models.Complaint, in *models.Intent) {
	if c.Danger == models.NoDanger || c.Danger == "" || !in.Args.At.IsZero() {
		return
	}
	in.Args.Danger, in.Args.At, in.Priority = c.Danger, t.AnswerBy(c), models.Reply
}

// quiet reports whether somebody wrote that he does not want to live, and nothing else: he needs no subject, no limit and no buttons.
func quiet(t *handlers.Turn, c *models.Complaint) bool {
	cat, known := t.Directory().Category(c.Category)
	return c.Danger == models.SelfHarm && (!known || cat.Other) && !c.Sensitive
}

// foreign reports whether most of a text is in letters that are not read here: Urdu, Gurmukhi, Tamil.
func foreign(text string) bool {
	letters, ours := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if unicode.In(r, unicode.Devanagari, unicode.Latin) {
				ours++
			}
		}
	}
	return letters > 2*ours
}

// othersIn is how many have complained of the same besides who has just done so, as far as they are counted.
func othersIn(s models.Storm) int {
	if s.Version == 0 { // he has made it a storm
		return s.Count - 1
	}
	return s.Count
}

// neutral leaves out of the optional lines what would say whose matter a sensitive complaint is: whoever else holds the phone reads it.
func neutral(flags []string) []string {
	return slices.DeleteFunc(flags, func(f string) bool {
		return strings.HasPrefix(f, "citizen.registered.elsewhere") || f == "citizen.registered.central" || f == "citizen.storm.known" || f == "citizen.storm.expected" || f == "citizen.known" || f == "citizen.registered.two"
	})
}
