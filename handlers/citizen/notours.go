package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// matterNamed is how many words may name a matter where one is put in the place of another: more tells of both.
const matterNamed = 2

// otherMatter takes "not the drain, the ration one" and "no, not the bill, the meter is broken": the complaint becomes that, with these words, and
// goes to whose matter it is, as if its department had been called wrong. While somebody works on it the words are added as ever.
func otherMatter(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	if !correctable(c) {
		return false, nil
	}
	if c.Sensitive {
		if _, denied := deniesSubject(t, c); denied {
			return mistitled(ctx, t, c, "")
		}
		return false, nil
	}
	code, named := otherDepartment(t, c)
	if named {
		t.Done()
		listen(t)
		return true, toDepartment(ctx, t, t.Hold(c), code)
	}
	code, category, ok := insteadOfMatter(t, c)
	if rest, denied := deniesSubject(t, c); denied && (!ok || rest == "") { // "not the street light" names one, not two
		return mistitled(ctx, t, c, rest)
	}
	if !ok {
		return false, nil
	}
	if own, err := ownThings(ctx, t, c); err != nil || category == "" && own.denied && !namesOne(t) {
		return false, err // "no light, water" of who has no light says it once more
	}
	t.Done()
	listen(t)
	held := t.Hold(c)
	t.Event(held, models.EventAdded, "", t.WordsOf(held, models.AddedWords, t.Text))
	if category != "" {
		return true, toCategory(ctx, t, held, category)
	}
	return true, toDepartment(ctx, t, held, code)
}

// toCategory makes a complaint one of another kind of the same department: its limit is another, and who has it may be another.
func toCategory(ctx context.Context, t *handlers.Turn, c *models.Complaint, category string) error {
	was, _ := t.Directory().Category(c.Category)
	if is, _ := t.Directory().Category(category); was.Conduct != is.Conduct {
		c.AgainstStaff = is.Conduct // whom it passes over hangs on it
	}
	t.Correct(c, "category", c.Category, category)
	c.FileUnder(category, category)
	t.Event(c, models.EventCorrected, "department", 0) // the subject, in its history
	if err := reroute(ctx, t, c, changed, t.Text, nil); err != nil {
		return err
	}
	return understood(ctx, t, c)
}

// insteadOfMatter is what is named or told of behind a comma instead of the complaint's own matter, which is denied before it: another department, or
// another category of its own.
func insteadOfMatter(t *handlers.Turn, c models.Complaint) (department, category string, ok bool) {
	clauses := clausesOf(t.Text)
	for len(clauses) > 2 { // "no, sorry, not the bill"
		if name, _ := matterIn(t, clauses[0]); name != "" {
			break
		}
		clauses = clauses[1:]
	}
	if len(clauses) == 1 {
		clauses = atDenial(t, c, clauses[0])
	}
	if len(clauses) != 2 || t.Said().Blames() || isDanger(t.Said().Danger) || strings.Contains(t.Text, "?") {
		return "", "", false
	}
	own, denied := matterIn(t, clauses[0])
	if last, is := matterIn(t, clauses[1]); is && !denied { // "it is the meter, not the bill"
		own, denied, clauses[1] = last, true, clauses[0]
	}
	if !denied || own == "" {
		return "", "", false
	}
	if category, ok = otherKind(t, c, own, clauses[1]); ok {
		return c.Department, category, true
	}
	other, denies := matterIn(t, clauses[1])
	if denies {
		return "", "", false
	}
	from, _ := departmentOf(t, own, handlers.Hint{Department: c.Department})
	to, known := departmentOf(t, other, handlers.Hint{})
	return to, "", known && from == c.Department && to != from
}

// atDenial cuts "not the bill but the meter", in which nobody pauses, in two where both halves name something of the complaint's department and tell
// nothing: "no bill came, the meter runs fast" tells of both.
func atDenial(t *handlers.Turn, c models.Complaint, text string) []string {
	words := strings.Fields(text)
	if len(words) > renamed+mended {
		return nil
	}
	not := slices.IndexFunc(words, func(w string) bool {
		said, is := t.Deps.Words.Answer("denial", w)
		return is && said == "not"
	})
	if not < 0 {
		return nil
	}
	first := afterName(t, c, words, 0)
	cut, denied := not+1, 0 // "bill nahi meter"
	switch {
	case t.Said().Lang == "en" && first < not: // "the meter not the bill"
		cut, denied = not, 1
	case t.Said().Lang == "en" || not == 0:
		cut = afterName(t, c, words, not+1)
	case not == len(words)-1: // "meter ki hai bill ki nahi"
		cut, denied = afterName(t, c, words, first)-1, 1
	}
	halves := [2]string{strings.Join(words[:cut], " "), strings.Join(words[cut:], " ")}
	if denied == 1 {
		halves[0], halves[1] = halves[1], halves[0]
	}
	if !onlyCalls(t, c, halves[0]) || !onlyCalls(t, c, halves[1]) {
		return nil
	}
	return halves[:]
}

// afterName is where the first name of a matter ends from a word on.
func afterName(t *handlers.Turn, c models.Complaint, words []string, from int) int {
	for i := from; i < len(words); i++ {
		if callsMatter(t, c, words[i]) {
			return i + 1
		}
	}
	return len(words)
}

// onlyCalls reports whether words call one of the department's matters by its name, and are small ones otherwise.
func onlyCalls(t *handlers.Turn, c models.Complaint, text string) bool {
	called := false
	for w := range strings.FieldsSeq(text) {
		_, lies := t.Deps.Words.Answer("lies", w)
		_, denies := t.Deps.Words.Answer("denial", w)
		_, calls := t.Deps.Words.Answer("called", w)
		switch {
		case lies || denies || calls:
		case callsMatter(t, c, w):
			called = true
		default:
			return false
		}
	}
	return called
}

// callsMatter reports whether a word by itself is the name of something of the complaint's department, or was said back in its subject.
func callsMatter(t *handlers.Turn, c models.Complaint, word string) bool {
	u := t.SaidIn(word)
	cat, _ := t.Directory().Category(c.Category)
	return u.Department == c.Department && pointsTo(u) || inName(t, cat, word)
}

// otherKind is the category that a clause tells of where the complaint's own is denied by its bare name, and is of the same department. What is
// not there is not denied so: "no power" is no name of a category.
func otherKind(t *handlers.Turn, c models.Complaint, own, clause string) (category string, ok bool) {
	if _, left := t.Deps.Words.Heard("besides", clause); len(left) < len(strings.Fields(clause)) {
		return "", false // "the meter, too": the one is not said in place of the other
	}
	hint := handlers.Hint{Department: c.Department}
	is := t.Understand.Understand(strings.TrimSpace(clause), hint)
	cat, known := t.Directory().Category(is.Category)
	if !known || cat.Other || cat.Sensitive || cat.Conduct || is.Department != c.Department || c.Is(is.Category) || is.District != "" {
		return "", false
	}
	if !c.Is(t.Understand.Understand(own, hint).Category) {
		return "", false
	}
	last := ""
	for w := range strings.FieldsSeq(own) { // "bill theek", "bill mila" name no category
		if _, small := t.Deps.Words.Answer("lies", w); small {
			continue // "bill ki baat"
		}
		if !callsMatter(t, c, w) {
			return "", false
		}
		last = w
	}
	if !c.Is(t.Understand.Understand(last, hint).Category) {
		return "", false // "nali saaf nahi" says of the drain that it is not clean
	}
	return is.Category, true
}

// otherDepartment is the department that a message says it is the work of, and no more than that: "this is the municipality's work, not electricity's".
// The complaint's own may be denied beside it.
func otherDepartment(t *handlers.Turn, c models.Complaint) (code string, ok bool) {
	const most = 12 // words
	if len(t.Words()) > most || strings.Contains(t.Text, "?") {
		return "", false
	}
	const small = 2                                            // words that say it: "police ka" alone may go on with anything
	denied, said, ahead := false, false, t.Said().Lang == "en" // "not electricity"; "bijli ka nahi"
	var list []string
	for _, clause := range clausesOf(t.Text) {
		_, left := t.Deps.Words.Heard("lies", clause)
		said = said || len(strings.Fields(clause))-len(left) >= small
		var name []string
		not := false // stood before the name
		for _, w := range append(left, "") {
			meant, small := t.Deps.Words.Answer("denial", w)
			switch {
			case w != "" && !small:
				name = append(name, w)
				continue
			case w != "" && meant != "not":
				continue
			}
			denied = denied || w != ""
			codes, all := departmentsIn(t, name)
			switch {
			case !all:
				return "", false
			case len(codes) == 0:
			case !ahead && w != "" && codes[len(codes)-1] != c.Department, ahead && not && codes[0] != c.Department:
				return "", false // "nagar nigam ka kaam nahi hai" denies the other
			}
			list, name, not = append(list, codes...), nil, w != ""
		}
	}
	others := slices.DeleteFunc(slices.Clone(list), func(d string) bool { return d == c.Department })
	if len(others) != 1 || !denied && (len(list) > 1 || !said) {
		return "", false
	}
	return others[0], true
}

// departmentsIn are the departments that words call, one or two of them, and whether the words say nothing else.
func departmentsIn(t *handlers.Turn, words []string) (codes []string, all bool) {
	if len(words) == 0 {
		return nil, true
	}
	if code, ok := t.DepartmentCalled(strings.Join(words, " ")); ok {
		return []string{code}, true
	}
	for i := 1; i < len(words); i++ {
		first, one := t.DepartmentCalled(strings.Join(words[:i], " "))
		second, two := t.DepartmentCalled(strings.Join(words[i:], " "))
		if one && two {
			return []string{first, second}, true
		}
	}
	return nil, false
}

// clausesOf cuts a text where it pauses. A question mark stays with what it asks.
func clausesOf(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",;।.!\n", r) })
}

// matterIn is a clause without the small words of a denial, and whether it denies; "" where it tells more than a name.
func matterIn(t *handlers.Turn, clause string) (name string, denies bool) {
	words := slices.DeleteFunc(strings.Fields(clause), func(w string) bool {
		said, is := t.Deps.Words.Answer("denial", w)
		denies = denies || said == "not"
		one, called := t.Deps.Words.Answer("called", w)
		return is || called && one == "one"
	})
	if len(words) > matterNamed {
		return "", denies
	}
	return strings.Join(words, " "), denies
}

// namesOne reports whether one of several is told apart: "the ration one".
func namesOne(t *handlers.Turn) bool {
	names, _ := t.Deps.Words.Heard("called", t.Text)
	return slices.Contains(names, "one")
}

// departmentOf is the department that is named, or surely has such a matter, as it is read by whom the hint says: drains are the village's and
// the town's.
func departmentOf(t *handlers.Turn, name string, by handlers.Hint) (code string, ok bool) {
	if name == "" {
		return "", false
	}
	if code, ok = t.DepartmentCalled(name); ok {
		return code, true
	}
	u := t.Understand.Understand(name, by)
	return u.Department, u.Department != "" && pointsTo(u) && namesMatter(u)
}
