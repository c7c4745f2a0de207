package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// right is the button "this is right".
func right(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, ever)
	if err != nil {
		return err
	}
	if c.Status.Over() {
		return isOver(c) // nothing more comes of it
	}
	t.Say(models.Intent{Kind: "citizen.right", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// wrong asks which department it is, with the likeliest as buttons.
func wrong(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, ever)
	if err != nil {
		return err
	}
	if c.Status.Over() {
		return isOver(c)
	}
	if !correctable(c) {
		return models.NewError(models.CodeTooLate, "error.department_fixed")
	}
	words, err := t.AllWords(ctx, &c)
	if err != nil {
		return err
	}
	n := string(c.Number)
	ask := models.Ask{Kind: "department", Complaint: c.ID, At: t.Now}
	var rows [][]models.Button
	for _, dep := range likelier(t, words, c.Department) {
		ask.Choices = append(ask.Choices, models.Choice{Command: "department", Arg: n + ":" + dep.Code})
		rows = append(rows, handlers.Row(models.Button{Text: dep.Names.In(t.Conv.Lang), Command: "department", Arg: n + ":" + dep.Code}))
	}
	if c.Department != "" { // who finds no other department may have read a wrong subject
		b := handlers.Button("wrong_subject", "subject", n)
		ask.Choices = append(ask.Choices, models.Choice{Command: b.Command, Arg: b.Arg})
		rows = append(rows, handlers.Row(b))
	}
	t.Conv.Ask = ask
	t.Say(models.Intent{Kind: "citizen.ask_department", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: rows})
	return nil
}

const (
	guessed     = 0.01 // below it a guess is as good as any, and worse than what most people write about
	mostOffered = 4    // departments to choose from: more would not be read on a phone
)

// likelier lists departments that a complaint may be a matter of instead: the one he wrote to, what its words may mean, then those that the
// directory names first, which are those most people write to.
func likelier(t *handlers.Turn, words, not string) (list []models.Department) {
	seen := map[string]bool{not: true}
	add := func(d models.Department) {
		if !seen[d.Code] && len(list) < mostOffered {
			seen[d.Code] = true
			list = append(list, d)
		}
	}
	if own, is := t.Account.Office.Department(); is {
		d, _ := t.Directory().Department(own)
		add(d)
	}
	for _, g := range t.Understand.Understand(words, handlers.Hint{}).Departments {
		if d, ok := t.Directory().Department(g.Code); ok && g.Confidence >= guessed {
			add(d)
		}
	}
	for _, d := range t.Directory().Departments() {
		add(d)
	}
	return list
}

// correctable: while nobody works on it, the citizen's word moves it; later the officer hands it over.
func correctable(c models.Complaint) bool {
	return c.Status == models.Registered || c.Status == models.Assigned
}

// department moves a complaint to the department that the citizen named.
func department(ctx context.Context, t *handlers.Turn, arg string) error {
	n, code := cutArg(arg)
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	if _, ok := t.Directory().Department(code); !ok || !correctable(found) {
		return stale()
	}
	t.Done()
	return toDepartment(ctx, t, t.Hold(found), code)
}

func toDepartment(ctx context.Context, t *handlers.Turn, c *models.Complaint, code string) error {
	from := c.Department
	words, err := t.AllWords(ctx, c)
	if err != nil {
		return err
	}
	c.Department = code
	t.Refile(c, words)
	t.Event(c, models.EventCorrected, "department", 0)
	t.Correct(c, "department", from, code)
	t.Plan(c, c.RegisteredAt)
	files, err := fileIDs(ctx, t, c)
	if err != nil {
		return err
	}
	if err := t.Assign(ctx, c, handlers.Telling{Words: words, Why: "new", Files: files}); err != nil {
		return err
	}
	sayUnderstood(t, c)
	return nil
}

// routedRight reports whether it is said that the department is right, and beside it no more than that something else is wrong: that is the subject.
func routedRight(t *handlers.Turn) bool {
	left, right := saidRight(t)
	if !right {
		return false
	}
	if len(naming(t, left)) == 0 {
		return true
	}
	for i := range left {
		name, more, wrong := t.Deps.Words.Command("mend", strings.Join(left[i:], " "))
		if wrong && name == "subject" {
			return len(naming(t, append(left[:i:i], strings.Fields(more)...))) == 0
		}
	}
	return false
}

// saidRight reports whether a message says that the department is right, and what else it says. "It is not the right department", "isi vibhag ka nahi
// hai" say the opposite.
func saidRight(t *handlers.Turn) (left []string, right bool) {
	words := t.Words()
	for s := range spots(t, "routed", words) {
		after, before := fold.Words(s.after), slices.Clone(words[:s.at])
		for len(after) > 0 && aboutPlace(t, after[0]) {
			after = after[1:]
		}
		for len(before) > 0 && aboutPlace(t, before[len(before)-1]) {
			before = before[:len(before)-1]
		}
		beside := after // in English "not" stands before what it denies
		if t.SaidIn(t.Text).Lang == models.English {
			slices.Reverse(before)
			beside = before
		}
		if len(beside) > 0 && isNot(t, beside[0]) && !strings.EqualFold(beside[0], "no") { // "no, it is the right department"
			return nil, false
		}
		_, left = t.Deps.Words.Heard("but", strings.Join(words[:s.at], " ")+" "+s.after)
		return left, true
	}
	return nil, false
}

// noDepartment takes what answers "which department?" by no department: that it is the right one, and what it does not do; or whom the person blames.
func noDepartment(ctx context.Context, t *handlers.Turn, found models.Complaint) (bool, error) {
	u := t.SaidIn(t.Text)
	left, right := saidRight(t)
	rest := strings.Join(left, " ")
	code, named := t.DepartmentCalled(rest)
	cat, _ := t.Directory().Category(t.Understand.Understand(rest, handlers.Hint{Department: found.Department}).Category)
	switch {
	case u.Blames() && u.Intent == handlers.Complaint:
	case !right || found.Department == "" || named && code != found.Department || !cat.Other && !found.Is(cat.Code):
		return false, nil // something else of this department, or another's after all
	}
	t.Done()
	listen(t)
	return true, add(ctx, t, found)
}

// departmentFree reads a department's name or a better description as the answer to "which department?".
func departmentFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	found, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok || !correctable(found) || t.Text == "" {
		return false, nil
	}
	if found.Department != "" && routedRight(t) {
		t.Done()
		listen(t)
		return true, whichSubject(ctx, t, string(found.Number))
	}
	if taken, err := noDepartment(ctx, t, found); taken || err != nil {
		return taken, err
	}
	code, ok := t.DepartmentCalled(t.Text)
	if !ok {
		u := t.SaidIn(t.Text)
		code, ok = u.Department, u.Department != "" && pointsTo(u) && namesMatter(u) // "nobody listens to us" is nearer to one than to others, and names none
	}
	if !ok {
		t.Conv.Misfits++
		if names, _ := t.Deps.Words.Heard("unsure", t.Text); t.Conv.Misfits < 2 && !slices.Contains(names, "unknown") {
			t.SayKey("citizen.department_unknown")
			return true, nil
		}
		c := t.Hold(found)
		t.Done()
		t.Conv.Misfits = 0
		t.Triage("department", c)
		t.Say(models.Intent{Kind: "citizen.desk_places", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return true, nil
	}
	t.Done()
	if len(t.Words()) > 1 { // one word is said in every language
		listen(t)
	}
	if code == found.Department && !found.Sensitive { // "it is electricity's, but": something else is wrong then
		return true, whichSubject(ctx, t, string(found.Number))
	}
	return true, toDepartment(ctx, t, t.Hold(found), code)
}
