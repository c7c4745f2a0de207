package officer

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// mostLate is how many overdue complaints of those below an officer are shown beside how much each of them has.
const mostLate = 5

// juniorsWork shows what the officers below this one have to do: how much each has, and what is overdue longest.
func juniorsWork(ctx context.Context, t *handlers.Turn, _ *models.Complaint, rest string) error {
	if len(juniors(t)) == 0 {
		t.SayKey("officer.below.nobody")
		return nil
	}
	names, left := t.Deps.Words.Heard("work", rest)
	return sayJuniors(ctx, t, names, strings.Join(left, " "))
}

// sayJuniors shows what was asked for by these words, or says that there is none.
func sayJuniors(ctx context.Context, t *handlers.Turn, names []string, like string) error {
	q := models.ComplaintQuery{}
	if slices.Contains(names, "late") || slices.Contains(names, "tardy") {
		q.Overdue = t.Now
	}
	shown, err := ofJuniors(ctx, t, q, like)
	if err == nil && !shown {
		noneBelow(t, q)
	}
	return err
}

// asksOfJuniors answers a superior who asks for work by those below him, by an Area or an officer: "mere zile me kitne pending hain", "lucknow me kitne
// overdue". Of one who has nobody below it is his own work that is asked for.
func asksOfJuniors(ctx context.Context, t *handlers.Turn, names []string, like string) (bool, error) {
	all := juniors(t)
	_, named := calledBelow(t, all, like)
	ranks := slices.Contains(names, "rank") // "kis vibhag me sabse zyada pending hai"
	if len(all) == 0 || !named && !ranks && !slices.Contains(names, "below") {
		return false, nil
	}
	if ranks && !named {
		like = ""
	}
	return true, sayJuniors(ctx, t, names, like)
}

// namesBelow reports whether words name an officer below this one, or an Area where one works.
func namesBelow(t *handlers.Turn, words string) bool {
	if words == "" {
		return false
	}
	_, named := calledBelow(t, juniors(t), words)
	return named
}

// noneBelow says that those below have nothing of what was asked for.
func noneBelow(t *handlers.Turn, q models.ComplaintQuery) {
	if q.Overdue.IsZero() {
		t.SayKey("officer.below.none")
		return
	}
	t.SayKey("officer.below.none_late")
}

// overMe reports whether an officer stands over a post: of his department, lower, in an Area of his. Over the departments stands who steps in for
// the state: the hub, and with it the Chief Minister's office.
func overMe(t *handlers.Turn, p models.Post) bool {
	if stepsIn(t.Officer) {
		return p.Department != models.HubDepartment
	}
	return slices.ContainsFunc(t.Officer.Postings, func(mine models.Posting) bool {
		if mine.Post.Department != p.Department || !mine.Post.Level.Higher(p.Level) {
			return false
		}
		return slices.ContainsFunc(t.Directory().Ancestors(p.Area), func(a models.Area) bool { return a.Code == mine.Post.Area })
	})
}

// juniors are the officers who hold a post below this officer's.
func juniors(t *handlers.Turn) (list []models.Officer) {
	if !slices.ContainsFunc(t.Officer.Postings, func(p models.Posting) bool { return p.Post.Level.Higher(models.L1) }) {
		return nil
	}
	t.Roster().Officers(func(o models.Officer) bool {
		if o.ID != t.Officer.ID && slices.ContainsFunc(o.Postings, func(p models.Posting) bool { return overMe(t, p.Post) }) {
			list = append(list, o)
		}
		return true
	})
	return list
}

// standsOver reports whether a complaint is of those below an officer, and he may see it.
func standsOver(t *handlers.Turn, c models.Complaint) bool {
	if stepsIn(t.Officer) {
		return !c.Sensitive && !c.AgainstStaff && c.DoerOfficer != 0 && overMe(t, c.Doer) && sees(t, c)
	}
	return aboveBy(t, c, strictly) && sees(t, c)
}

// idsOf are the ids of officers.
func idsOf(list []models.Officer) (ids []models.ID) {
	for _, o := range list {
		ids = append(ids, o.ID)
	}
	return ids
}

// below is what those who stand below an officer have, as far as it was asked for.
type below struct {
	loads []models.Workload  // by officer and post
	late  []models.Complaint // the longest overdue first
}

func (b *below) sum() (open, overdue int) {
	for _, x := range b.loads {
		open, overdue = open+x.Open, overdue+x.Overdue
	}
	return open, overdue
}

// count counts some complaints by whose they are to do.
func (b *below) count(t *handlers.Turn, list []models.Complaint) {
	for _, c := range list {
		i := slices.IndexFunc(b.loads, func(x models.Workload) bool { return x.Officer == c.DoerOfficer && x.Post == c.Doer })
		if i < 0 {
			i, b.loads = len(b.loads), append(b.loads, models.Workload{Officer: c.DoerOfficer, Post: c.Doer})
		}
		b.loads[i].Open++
		if c.Overdue(t.Now) {
			b.loads[i].Overdue++
		}
	}
}

// loadsBelow counts what some officers have in the posts that are below this officer's.
func loadsBelow(ctx context.Context, t *handlers.Turn, officers []models.ID) ([]models.Workload, error) {
	loads, err := t.Read.Workloads(ctx, officers, t.Now)
	return slices.DeleteFunc(loads, func(x models.Workload) bool { return !overMe(t, x.Post) }), err
}

// lookBelow reads what those below have: all of it, what an officer or an Area has that is named, or what is like some words.
func lookBelow(ctx context.Context, t *handlers.Turn, like string) (b below, err error) {
	all := juniors(t)
	if len(all) == 0 {
		return b, nil
	}
	mine := func(c models.Complaint) bool { return standsOver(t, c) }
	under := models.ComplaintQuery{Others: idsOf(all), Statuses: openStatuses(), Limit: mostSearched}
	if b.loads, err = loadsBelow(ctx, t, under.Others); err != nil {
		return b, err
	}
	if like != "" {
		of, named := calledBelow(t, all, like)
		if !named {
			of = fitting(t, like)
		}
		seen := mine
		mine = func(c models.Complaint) bool { return seen(c) && of(c) }
		b.loads = slices.DeleteFunc(b.loads, func(x models.Workload) bool {
			return !named || !of(models.Complaint{DoerOfficer: x.Officer, Doer: x.Post, Area: x.Post.Area})
		})
		if len(b.loads) == 0 { // by where it is, not by whose it is: it is looked through
			list, _, err := t.Read.Complaints(ctx, under)
			if err != nil {
				return b, err
			}
			b.count(t, slices.DeleteFunc(list, func(c models.Complaint) bool { return !mine(c) }))
		}
	}
	under.Overdue = t.Now
	b.late, _, err = t.Read.Complaints(ctx, under)
	b.late = slices.DeleteFunc(b.late, func(c models.Complaint) bool { return !mine(c) })
	return b, err
}

// calledBelow makes the test of what a junior, or whoever works in an Area, has that words name.
func calledBelow(t *handlers.Turn, all []models.Officer, like string) (of func(models.Complaint) bool, named bool) {
	asked := sounds(like)
	if len(asked) == 0 {
		return nil, false
	}
	within := func(names ...string) bool {
		has := sounds(strings.Join(names, " "))
		return !slices.ContainsFunc(asked, func(w string) bool { return !slices.Contains(has, w) })
	}
	var ids []models.ID
	areas, looked := map[string]bool{}, map[string]bool{}
	for _, o := range all {
		if within(o.Name) {
			ids = append(ids, o.ID)
		}
		for _, p := range o.Postings {
			if looked[p.Post.Area] {
				continue // every officer of a district has it
			}
			looked[p.Post.Area] = true
			for _, a := range t.Directory().Ancestors(p.Post.Area) {
				if within(append([]string{a.Names.Hi, a.Names.En, a.Names.Latn}, t.Directory().Aliases(a.Code)...)...) {
					areas[a.Code] = true
				}
			}
		}
	}
	if code, is := t.DepartmentNamed(like); is && len(ids)+len(areas) == 0 && stepsIn(t.Officer) {
		return func(c models.Complaint) bool { return c.Doer.Department == code }, true
	}
	return func(c models.Complaint) bool {
		return slices.Contains(ids, c.DoerOfficer) ||
			slices.ContainsFunc(t.Directory().Ancestors(c.Area), func(a models.Area) bool { return areas[a.Code] })
	}, len(ids)+len(areas) > 0
}

// ofJuniors shows what those below have of what was asked for, and reports whether there was any.
func ofJuniors(ctx context.Context, t *handlers.Turn, q models.ComplaintQuery, like string) (bool, error) {
	b, err := lookBelow(ctx, t, like)
	open, overdue := b.sum()
	if err != nil || open == 0 {
		return false, err
	}
	most := mostLate
	if !q.Overdue.IsZero() {
		if overdue == 0 {
			noneBelow(t, q)
			return true, nil
		}
		most = listLines
		b.loads = slices.DeleteFunc(b.loads, func(x models.Workload) bool { return x.Overdue == 0 })
	}
	in := models.Intent{Kind: "officer.below", Args: models.Args{Count: overdue, Total: open, Items: eachBelow(t, b.loads)}}
	t.Ask(shownList, 0)
	for _, c := range b.late[:min(len(b.late), most)] {
		o, _ := t.Roster().Officer(c.DoerOfficer)
		in.Args.Items = append(in.Args.Items, models.Item{Number: c.Number, Category: c.Category, Area: c.Area, Due: c.ResolutionDue, Text: o.Name})
		button := models.Button{Text: c.Number.String(), Command: "open", Arg: string(c.Number)}
		in.Buttons = append(in.Buttons, handlers.Row(button))
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: button.Command, Arg: button.Arg})
	}
	if len(b.late) > 0 {
		in.Args.Items = append(in.Args.Items, models.Item{Code: "officer.below.urge", Number: b.late[0].Number})
	}
	t.Shows(numbersOf(b.late[:min(len(b.late), most)]))
	t.Say(in)
	return true, nil
}

// eachBelow are the lines that say who has how much, most overdue first: by department where they are of several, by officer within one district, else by
// district.
func eachBelow(t *handlers.Turn, loads []models.Workload) (lines []models.Item) {
	district := func(p models.Post) string {
		if d, ok := t.Directory().District(p.Area); ok {
			return d.Code
		}
		return p.Area
	}
	byDistrict := slices.ContainsFunc(loads, func(x models.Workload) bool { return district(x.Post) != district(loads[0].Post) }) && len(loads) > listLines
	byDepartment := slices.ContainsFunc(loads, func(x models.Workload) bool { return x.Post.Department != loads[0].Post.Department })
	for _, x := range loads {
		line := models.Item{Code: "officer.below.officer", Area: x.Post.Area}
		if byDepartment {
			d, _ := t.Directory().Department(x.Post.Department)
			line = models.Item{Code: "officer.below.department", Text: d.Names.In(t.Officer.Lang)}
		} else if byDistrict {
			line = models.Item{Code: "officer.below.area", Area: district(x.Post)}
		} else if o, ok := t.Roster().Officer(x.Officer); ok {
			line.Text = o.Name
		}
		i := slices.IndexFunc(lines, func(l models.Item) bool { return l.Area == line.Area && l.Text == line.Text })
		if i < 0 {
			i, lines = len(lines), append(lines, line)
		}
		lines[i].Count, lines[i].Total = lines[i].Count+x.Overdue, lines[i].Total+x.Open
	}
	slices.SortStableFunc(lines, func(a, b models.Item) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(b.Total, a.Total), cmp.Compare(a.Text, b.Text), cmp.Compare(a.Area, b.Area))
	})
	if len(lines) > listLines {
		others := models.Item{Code: "officer.below.others"}
		for _, l := range lines[listLines-1:] {
			others.Count, others.Total = others.Count+l.Count, others.Total+l.Total
		}
		lines = append(lines[:listLines-1], others)
	}
	for i := range lines {
		if lines[i].Count > 0 {
			lines[i].Code += ".late"
		}
	}
	return lines
}

// besideOwn is the line under a superior's own list that says how much those below him have.
func besideOwn(ctx context.Context, t *handlers.Turn) ([]models.Item, error) {
	loads, err := loadsBelow(ctx, t, idsOf(juniors(t)))
	open, overdue := (&below{loads: loads}).sum()
	if err != nil || open == 0 {
		return nil, err
	}
	return []models.Item{{Code: "officer.below.beside", Count: overdue, Total: open}}, nil
}
