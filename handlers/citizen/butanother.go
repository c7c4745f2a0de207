package citizen

import (
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// butAnother reads what follows the "but" of a message that begins by saying that the work is done, where that can be no part of the work: what an office
// does in its hours, of who waited for a supply, or the other way round ("the light is back, but the bill is wrong"). "But the voltage is low" is of
// the light still.
func butAnother(t *handlers.Turn, found models.Complaint) (handlers.Understanding, bool) {
	whole := t.Said()
	_, _, guessed := t.Within("perhaps")
	if butAt(t) == 0 || guessed || strings.Contains(t.Text, "?") || whole.Blames() || isDanger(whole.Danger) || t.Concerned(&found, t.Conv.Address) {
		return whole, false
	}
	own, known := t.Directory().Category(found.Category)
	for s := range spots(t, "but", t.Words()) {
		u := t.Understand.Understand(s.after, handlers.Hint{Department: found.Department})
		cat, is := t.Directory().Category(u.Category)
		if !known || !is || cat.Other || cat.Clock == own.Clock || u.Intent != handlers.Complaint || u.Sure < surelySecond || !pointsTo(u) || u.District != "" {
			break
		}
		u.Lang, u.Script = whole.Lang, whole.Script
		before := strings.TrimSpace(strings.TrimSuffix(strings.Join(t.Words(), " "), s.after))
		return u, saysWell(t, before) || t.SaidIn(before).Came
	}
	return whole, false
}

// butBeside reports whether a message tells behind a "but" of another matter of the same department: "the light is back, but the voltage is low". It is where
// the light is.
func butBeside(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	return butAt(t) > 0 && u.Department == c.Department && u.District == "" && !isDanger(u.Danger) && !u.Blames() && anotherMatter(t, c)
}
