package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// A complaint's subject is read out of its words, and may be guessed: who has the work sees at once that it is another. What is only another department's
// is handed over; what is of another subject of the same department is corrected here, and the citizen learns of it.

// refile files a complaint under the subject that is named. The work stays with who has it, and so does the limit, unless the subject that it really is
// has a shorter one: nobody gains time by saying that it is something else.
func refile(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	said := subjectSaid(t, c.Department, words)
	to := said.is
	if to == "" && !said.wrong {
		to = subjectIn(t, c.Department, words)
	}
	switch {
	case to == "":
		return prompt(t, "subject", *c)
	case to == c.Category:
		t.Say(models.Intent{Kind: "officer.subject_is", Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category}})
		return nil
	}
	if err := t.LeaveStorm(ctx, c); err != nil {
		return err
	}
	t.Correct(c, "category", c.Category, to)
	c.FileUnder(to, to)
	t.Event(c, models.EventCorrected, "department", 0) // the subject, in its history
	keepSooner(t, c)
	t.Say(models.Intent{Kind: "officer.subject_set", Complaint: c.ID, Buttons: handlers.CardButtons(c, t.Officer),
		Args: models.Args{Number: c.Number, Category: c.Category, Due: t.AwaitedBy(c)}})
	if o, ok := t.Roster().Officer(c.DoerOfficer); ok && o.ID != t.Officer.ID && !o.Revoked {
		t.TellOfficer(o, c, models.Intent{Kind: "officer.subject_set", Args: models.Args{Number: c.Number, Category: c.Category, Due: t.AwaitedBy(c)}})
	}
	return tellMoved(ctx, t, c)
}

// keepSooner plans a complaint anew from now where its subject has a shorter limit than what is left, and else leaves its limits.
func keepSooner(t *handlers.Turn, c *models.Complaint) {
	was := *c
	t.Plan(c, t.Now)
	if was.ResolutionDue.IsZero() || c.ResolutionDue.Before(was.ResolutionDue) {
		c.RespondedAt = was.RespondedAt
		return
	}
	c.Watch, c.FirstResponseDue, c.ResolutionDue, c.RespondedAt = was.Watch, was.FirstResponseDue, was.ResolutionDue, was.RespondedAt
}

// offerSubjects shows the subjects of its department that a complaint may be of.
func offerSubjects(t *handlers.Turn, c models.Complaint, in *models.Intent) {
	d, _ := t.Directory().Department(c.Department)
	for _, cat := range d.Categories {
		if cat.Code == c.Category || !mayRefile(cat) || len(t.Conv.Ask.Choices) == mostNamed {
			continue
		}
		arg := string(c.Number) + " " + cat.Code
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: "subject", Arg: arg})
		in.Buttons = append(in.Buttons, handlers.Row(models.Button{Text: cat.Names.In(t.Conv.Lang), Command: "subject", Arg: arg}))
	}
}

// mayRefile reports whether an officer can say that a complaint is of a category: what is sensitive or about staff goes to others than him.
func mayRefile(cat models.Category) bool { return !cat.Sensitive && !cat.Conduct }

// subjectIn is the category of a department that words name: by its code, by its name, or by what they tell of.
func subjectIn(t *handlers.Turn, department, words string) string {
	words = strings.Trim(strings.TrimSpace(words), ".,;:।!")
	if words == "" {
		return ""
	}
	d, _ := t.Directory().Department(department)
	said := sounds(words)
	for _, cat := range d.Categories {
		named := slices.ContainsFunc([]string{cat.Names.Hi, cat.Names.En, cat.Names.Latn}, func(n string) bool { return slices.Equal(sounds(n), said) })
		if (cat.Code == words || named) && mayRefile(cat) {
			return cat.Code
		}
	}
	if code := toldOf(t, department, words); code != "" {
		return code
	}
	if code := partOfName(d, said); code != "" {
		return code
	}
	lang := models.HindiLatn
	if t.SaidIn(words).Script == "Deva" {
		lang = models.Hindi
	}
	return toldOf(t, department, words+" "+t.Deps.Words.Words(string(lang), "subject_of.not")[0]) // "dawai" is of medicine that is not there
}

// toldOf is the category of a department that words tell of.
func toldOf(t *handlers.Turn, department, words string) string {
	u := t.Understand.Understand(words, handlers.Hint{Department: department})
	cat, known := t.Directory().Category(u.Category)
	if !known || cat.Other || !mayRefile(cat) || u.Department != department {
		return ""
	}
	return cat.Code
}

// partOfName is the one category of a department in whose name some words stand: "doctor" of "doctor ya staff nahi".
func partOfName(d models.Department, said []string) (code string) {
	for _, cat := range d.Categories {
		names := sounds(cat.Names.Hi + " " + cat.Names.En + " " + cat.Names.Latn)
		if !mayRefile(cat) || slices.ContainsFunc(said, func(w string) bool { return !slices.Contains(names, w) }) {
			continue
		}
		if code != "" {
			return ""
		}
		code = cat.Code
	}
	return code
}

// aboutSubject is what words say of the subject of a complaint.
type aboutSubject struct {
	wrong   bool   // that it is wrong
	not, is string // the category that is denied, and the one that is said in its place
	theirs  string // the department whose matter is said in its place
}

// longestSubject is how many words say what the subject is, and longestMatter how many name one of them.
const (
	longestSubject = 14
	longestMatter  = 4
)

// subjectSaid reads "yeh bill ka nahi meter ka mamla hai", "galat vishay", "not a bill complaint, it is the meter".
func subjectSaid(t *handlers.Turn, department, text string) (said aboutSubject) {
	if len(strings.Fields(text)) > longestSubject || strings.Contains(text, "?") {
		return said
	}
	if names, left := t.Deps.Words.Heard("subject", text); slices.Contains(names, "wrong") {
		said.wrong, text = true, strings.Join(left, " ")
		if said.is = subjectIn(t, department, text); !denies(t, left) {
			return said
		}
		said.is = ""
	}
	if disowns(t, text) {
		return said // "mere feeder ka nahi"
	}
	of := 0
	for _, m := range mattersIn(t, text) {
		category := subjectIn(t, department, m.name)
		if m.of {
			of++
		}
		switch {
		case len(strings.Fields(m.name)) > longestMatter, m.more:
			return aboutSubject{wrong: said.wrong}
		case m.denied && category != "" && said.not == "":
			said.not = category
		case m.denied && said.not == "" && t.SaidIn(m.name).Department == department:
			said.not = department // "bijli ka nahi, pani ka"
		case !m.denied && said.not != said.is && said.is != "":
			return aboutSubject{wrong: said.wrong} // two are said
		case !m.denied && category != "":
			said.is = category
		case !m.denied && m.of:
			said.theirs = theirMatter(t, department, m.name)
		case !m.denied:
			return aboutSubject{wrong: said.wrong} // "bill nahi mila"
		}
	}
	if said.wrong {
		return said
	}
	few := len(strings.Fields(text)) <= longestMatter && said.is != "" // "bill nahi meter"
	if said.not == "" || of == 0 && !few || said.is == said.not || said.not == department && said.is+said.theirs == "" {
		return aboutSubject{} // "light nahi hai, transformer jala hai" tells of both
	}
	said.wrong = true
	return said
}

// denies reports whether some words deny anything.
func denies(t *handlers.Turn, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		kind, _ := t.Deps.Words.Answer("subject_of", w)
		return kind == "not" || kind == "not_next"
	})
}

// theirMatter is the other department whose matter words surely name.
func theirMatter(t *handlers.Turn, department, words string) string {
	u := t.SaidIn(words)
	if d, known := t.Directory().Department(u.Department); !known || d.Code == department || u.Confidence < perhapsTheirs {
		return ""
	}
	return u.Department
}

// perhapsTheirs is how much must speak for a department for an officer's few words to name its matter: it is only offered.
const perhapsTheirs = 0.5

// matterSaid is one matter that words name.
type matterSaid struct {
	name       string
	denied, of bool // "… nahi"; "… ka", "… ka mamla"
	more       bool // it goes on behind that: "transformer ka tel"
}

// mattersIn parts words at what is denied and where they pause, and leaves out what says nothing of a matter: "bill | ka nahi | meter | ka mamla hai".
func mattersIn(t *handlers.Turn, text string) (list []matterSaid) {
	for _, clause := range strings.FieldsFunc(text, endsClause) {
		var m matterSaid
		end := func() {
			if m.name != "" {
				list = append(list, m)
			}
			m = matterSaid{}
		}
		ahead := false // the next one is denied
		for _, w := range strings.Fields(clause) {
			kind, _ := t.Deps.Words.Answer("subject_of", w)
			_, small := t.Deps.Words.Answer("lies", w)
			switch {
			case kind == "not" && m.name != "":
				m.denied = true
				end()
			case kind == "not", kind == "not_next":
				end()
				ahead = true
			case kind == "rather":
				end()
			case kind == "of" || ofNumber(t, w):
				m.of = m.of || m.name != "" || ahead
			case kind == "any" && m.of && m.name != "":
				end() // "aavas ka mamla hai | manrega ka nahi"
			case kind != "" || small:
			default:
				m.more = m.more || m.of && m.name != ""
				m.name = strings.TrimSpace(m.name + " " + w)
				m.denied, ahead = m.denied || ahead, false
			}
		}
		end()
	}
	return list
}

// otherSubject takes it that a complaint is of another subject, where no number says which complaint: the only one, the one spoken of, or the only one
// that is filed under what is denied.
func (v *Conversation) otherSubject(ctx context.Context, t *handlers.Turn) (bool, error) {
	said := subjectSaid(t, postedTo(t), t.Text)
	if !said.wrong {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil || len(list) == 0 {
		return err != nil, err
	}
	c, one, err := shown(ctx, t, list)
	if err != nil {
		return true, err
	}
	if !one || len(list) > 1 && said.not != "" && !c.Is(said.not) {
		fits := slices.DeleteFunc(slices.Clone(list), func(c models.Complaint) bool { return !c.Is(said.not) })
		if len(fits) != 1 {
			return true, v.do(ctx, t, "subject", t.Text)
		}
		c = fits[0]
	}
	return v.ofOtherSubject(ctx, t, c, t.Text)
}

// ofOtherSubject corrects the subject of a complaint where words say that it is another one. What is another department's is offered to it.
func (v *Conversation) ofOtherSubject(ctx context.Context, t *handlers.Turn, c models.Complaint, text string) (bool, error) {
	said := subjectSaid(t, c.Department, text)
	if !said.wrong || t.Account.Key == handlers.WebAccount {
		return false, nil
	}
	name := "subject"
	if said.is == "" && said.theirs != "" {
		name = "handover"
	}
	cmd := v.commands[name]
	if err := allowed(t, c, cmd.needs); err != nil {
		return true, err
	}
	t.Done()
	if name == "handover" {
		return offerDepartment(t, &c, said.theirs), nil
	}
	return true, v.perform(ctx, t, cmd, c, text)
}

// postedTo is the department that an officer is posted to.
func postedTo(t *handlers.Turn) string {
	if len(t.Officer.Postings) == 0 {
		return ""
	}
	return t.Officer.Postings[0].Post.Department
}
