package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// vague reports whether of a complaint no more is known than its department: "the electricity in my house", half a sentence.
func vague(t *handlers.Turn, c models.Complaint) bool {
	cat, known := t.Directory().Category(c.NamedCategory())
	return correctable(c) && (!known || cat.Other)
}

// goesOn reports whether a message says what a complaint is about of which that was not said, or not exactly.
func goesOn(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	cat, ok := t.Directory().Category(u.Category)
	return ok && !cat.Other && u.Intent == handlers.Complaint && (unread(t, c) || vague(t, c) && u.Department == c.Department)
}

// clearer finds what a complaint is about in all its words together: the first half of a sentence did not say it, and limits hang on it.
// The department stays, which was said back to the person.
func clearer(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	if t.Text == "" || c.Department == "" || c.AgainstStaff || !vague(t, *c) {
		return nil
	}
	if filed, known := t.Directory().Category(c.Category); known && !filed.Other && tellsWhy(t, *c) {
		return nil // "trees were felled, that is why they come" is no matter of felled trees, where it was said that monkeys come
	}
	words, err := t.AllWords(ctx, c)
	if err != nil {
		return err
	}
	u := t.Understand.Understand(strings.ReplaceAll(words, "\n", " "), handlers.Hint{Department: c.Department})
	if cat, ok := t.Directory().Category(u.Category); ok && !cat.Other && u.Department == c.Department {
		c.FileUnder(u.Filed(), u.Category)
		c.Confidence = u.Confidence
	}
	return nil
}

// besides reports whether words say more than where something is: every word that belongs to no name of the place.
func besides(t *handlers.Turn, said []string, place, area string) bool {
	named := fold.Words(place)
	for _, a := range t.Directory().Ancestors(area) {
		for _, lang := range models.Langs() {
			named = append(named, fold.Words(a.Names.In(lang))...)
		}
		for _, alias := range t.Directory().Aliases(a.Code) {
			named = append(named, fold.Words(alias)...)
		}
	}
	return slices.ContainsFunc(said, func(w string) bool { return !slices.Contains(named, w) })
}
