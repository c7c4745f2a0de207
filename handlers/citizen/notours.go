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

// otherMatter takes "not the drain, the ration one": the complaint goes to whose matter the second is, with these words, as if its department had
// been called wrong. While somebody works on it the words are added as ever.
func otherMatter(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	code, ok := insteadOfMatter(t, c)
	if !ok || !correctable(c) {
		return false, nil
	}
	if own, err := ownThings(ctx, t, c); err != nil || own.denied && !namesOne(t) {
		return false, err // "no light, water" of who has no light says it once more
	}
	t.Done()
	listen(t)
	held := t.Hold(c)
	t.Event(held, models.EventAdded, "", t.WordsOf(held, models.AddedWords, t.Text))
	return true, toDepartment(ctx, t, held, code)
}

// insteadOfMatter is the department of what is named behind a comma instead of the complaint's own matter, which is denied before it.
func insteadOfMatter(t *handlers.Turn, c models.Complaint) (department string, ok bool) {
	clauses := strings.FieldsFunc(t.Text, func(r rune) bool { return strings.ContainsRune(",;।.!\n", r) })
	if len(clauses) != 2 || t.Said().Blames() || isDanger(t.Said().Danger) || strings.Contains(t.Text, "?") {
		return "", false
	}
	own, denied := matterIn(t, clauses[0])
	other, denies := matterIn(t, clauses[1])
	if !denied || denies {
		return "", false
	}
	from, _ := departmentOf(t, own)
	to, known := departmentOf(t, other)
	return to, known && from == c.Department && to != from
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

// departmentOf is the department that is named, or surely has such a matter.
func departmentOf(t *handlers.Turn, name string) (code string, ok bool) {
	if name == "" {
		return "", false
	}
	if code, ok = t.DepartmentCalled(name); ok {
		return code, true
	}
	u := t.Understand.Understand(name, handlers.Hint{})
	return u.Department, u.Department != "" && u.Confidence >= elsewhere && namesMatter(u)
}
