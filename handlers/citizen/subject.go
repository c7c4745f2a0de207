package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// The subject of a complaint may be only likely, and is said back: who reads a wrong one says so, and is asked which one it is.

// whichSubject asks what kind of the department's matters it is, with the likeliest as buttons. The catch-all stands last.
func whichSubject(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, ever)
	if err != nil {
		return err
	}
	switch {
	case c.Status.Over():
		return isOver(c)
	case !correctable(c):
		return models.NewError(models.CodeTooLate, "error.department_fixed")
	case c.Department == "":
		return wrong(ctx, t, arg)
	case c.Sensitive:
		return askOrdinary(ctx, t, c)
	}
	return askKind(ctx, t, c, "")
}

// askKind asks it; the mark stands behind each choice.
func askKind(ctx context.Context, t *handlers.Turn, c models.Complaint, mark string) error {
	words, err := t.AllWords(ctx, &c)
	if err != nil {
		return err
	}
	n, lang := string(c.Number), t.Conv.Lang
	ask := models.Ask{Kind: "subject", Complaint: c.ID, At: t.Now}
	var rows [][]models.Button
	for _, cat := range otherKinds(t, c, words) {
		b := models.Button{Text: cat.Names.In(lang), Command: "category", Arg: n + ":" + cat.Code + mark}
		ask.Choices = append(ask.Choices, models.Choice{Command: b.Command, Arg: b.Arg})
		rows = append(rows, handlers.Row(b))
	}
	t.Conv.Ask = ask
	t.Say(models.Intent{Kind: "citizen.ask_subject", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: rows})
	return nil
}

// otherKinds are the categories that a complaint may be of instead of its own.
func otherKinds(t *handlers.Turn, c models.Complaint, words string) (list []models.Category) {
	u := t.Understand.Understand(strings.ReplaceAll(words, "\n", " "), handlers.Hint{Department: c.Department, Kinds: true})
	for _, code := range u.Kinds {
		if cat, ok := t.Directory().Category(code); ok && code != c.Category && !(c.Sensitive && cat.Sensitive) && len(list) < mostOffered {
			list = append(list, cat)
		}
	}
	if other := t.Directory().OtherCategory(c.Department); other.Code != c.Category {
		list = append(list, other)
	}
	return list
}

// category makes a complaint one of the kind that the citizen chose.
func category(ctx context.Context, t *handlers.Turn, arg string) error {
	n, code := cutArg(arg)
	code, mark := cutArg(code)
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	if d, ok := t.Directory().DepartmentOf(code); !ok || d.Code != found.Department || !correctable(found) {
		return stale()
	}
	c := t.Hold(found)
	if c.Sensitive {
		if err := openTo(ctx, t, c, code, mark); err != nil {
			return err
		}
	}
	t.Done()
	return toCategory(ctx, t, c, code)
}

// mistitled asks which subject it is, or takes the one that was said with it. Of a complaint that only named officers read it is asked first
// whether it is an ordinary matter.
func mistitled(ctx context.Context, t *handlers.Turn, c models.Complaint, rest string) (bool, error) {
	if !correctable(c) {
		listen(t)
		return true, add(ctx, t, c) // whoever works on it reads it; that it might be another matter is not asked
	}
	if c.Sensitive {
		listen(t) // whether it is safe stays asked
		return true, askOrdinary(ctx, t, c)
	}
	rest = strings.Trim(rest, ",।.!:- ")
	t.Done()
	listen(t)
	if rest == "" {
		return true, whichSubject(ctx, t, string(c.Number))
	}
	if !onlyDenies(t, rest) { // "the subject is wrong, it is no negligence" says what it is not
		if taken, err := retitled(ctx, t, c, rest); taken || err != nil {
			return taken, err
		}
	}
	return true, whichSubject(ctx, t, string(c.Number))
}

// onlyDenies reports whether words say what something is not, and behind it nothing that it is instead.
func onlyDenies(t *handlers.Turn, said string) bool {
	words := fold.Words(said)
	at := slices.IndexFunc(words, func(w string) bool {
		faults, _ := t.Deps.Words.Heard("fault", w) // "bill galat hai" says what is wrong
		return isNot(t, w) && len(faults) == 0
	})
	if at < 0 {
		return false
	}
	before, behind := naming(t, words[:at]), naming(t, words[at+1:])
	return len(behind) == 0 || len(before) == 0 && len(behind) == 1 // "not drugs"
}

// naming leaves out the words that name no matter: small ones, those that deny, and what a complaint is called.
func naming(t *handlers.Turn, words []string) (left []string) {
	for _, w := range words {
		_, small := t.Deps.Words.Answer("lies", w)
		_, calls := t.Deps.Words.Answer("called", w)
		_, denies := t.Deps.Words.Answer("denial", w)
		if !small && !calls && !denies {
			left = append(left, w)
		}
	}
	return left
}

// retitled takes what names a category of the complaint's department, or another department, for what the complaint is about.
func retitled(ctx context.Context, t *handlers.Turn, c models.Complaint, said string) (bool, error) {
	u := t.Understand.Understand(said, handlers.Hint{Department: c.Department})
	cat, known := t.Directory().Category(u.Category) // what its words name: "help with the treatment" only guesses, and who is in danger would wait by it
	switch code, named := t.DepartmentCalled(said); {
	case named && code != c.Department:
		return true, toDepartment(ctx, t, t.Hold(c), code)
	case named, !known, cat.Sensitive, cat.Search, isDanger(u.Danger), u.Blames() && !cat.Conduct,
		isDanger(c.Danger) && cat.Clock != models.RoundClock: // danger does not wait by a few words: which one it is, is asked
		return false, nil
	case cat.Other && u.Department == c.Department:
		if cat, known = subjectCalled(t, c, said); !known {
			return false, nil
		}
	case u.Department != c.Department && !pointsTo(u), cat.Other:
		return false, nil
	}
	if c.Category == cat.Code && hasNot(t, fold.Words(said)) {
		return false, nil // "it is not the street light" names what it was taken for
	}
	held := t.Hold(c)
	t.Event(held, models.EventAdded, "", t.WordsOf(held, models.AddedWords, t.Text))
	if u.Department != c.Department {
		return true, toDepartment(ctx, t, held, u.Department)
	}
	if c.Category == cat.Code {
		return true, understood(ctx, t, held)
	}
	return true, toCategory(ctx, t, held, cat.Code)
}

// subjectCalled is the one category of the complaint's department, but its own, in whose name words stand: "the teacher".
func subjectCalled(t *handlers.Turn, c models.Complaint, said string) (found models.Category, ok bool) {
	d, _ := t.Directory().Department(c.Department)
	for _, cat := range d.Categories {
		if cat.Code == c.Category || cat.Sensitive || cat.Search || cat.Conduct || cat.Other || !inName(t, cat, said) {
			continue
		}
		if ok {
			return models.Category{}, false
		}
		found, ok = cat, true
	}
	return found, ok
}

// inName reports whether the words that are no small ones all stand in the name of a category: "help with the treatment" names no negligence in it.
func inName(t *handlers.Turn, cat models.Category, said string) bool {
	var name []string
	for _, lang := range models.Langs() {
		name = append(name, fold.Words(cat.Names.In(lang))...)
	}
	left := naming(t, fold.Words(said))
	return len(left) > 0 && !slices.ContainsFunc(left, func(w string) bool { return !slices.Contains(name, w) })
}

// subjectFree reads the answer to "which subject?": its name, or what it is about in few words. A story is added like any other.
func subjectFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok || c.Sensitive || !correctable(c) || t.Text == "" || len(t.In.Files) > 0 || len(t.Words()) > mended || t.Said().District != "" {
		return false, nil
	}
	if which, is := t.Deps.Words.Answer("none_of_them", t.Text); is && which == "none" {
		t.Done()
		return true, toCategory(ctx, t, t.Hold(c), t.Directory().OtherCategory(c.Department).Code)
	}
	if unsure(t) { // who does not know which of them it is leaves it as it is
		return true, cancel(ctx, t, "")
	}
	if onlyDenies(t, t.Text) {
		return true, whichSubject(ctx, t, string(c.Number)) // "it is not drugs"
	}
	taken, err := retitled(ctx, t, c, strings.Trim(t.Text, ",।.! "))
	if taken {
		t.Done()
	}
	return taken, err
}
