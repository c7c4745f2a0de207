package rules

import (
	"net/http"
	"slices"
	"strings"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// undoing finds what is to be taken back, and refuses what the user may not.
func (p *pages) undoing(c *web.Call) (form, []models.DirectoryChange, error) {
	id, err := c.ID("edit")
	if err != nil {
		return form{}, nil, err
	}
	list, err := p.editions(c)
	if err != nil {
		return form{}, nil, err
	}
	i := slices.IndexFunc(list, func(e edition) bool { return e.ID == id })
	if i < 0 {
		return form{}, nil, models.ErrNotFound
	}
	if list[i].UndoURL == "" {
		return form{}, nil, web.ErrForbidden
	}
	f := form{Thing: "undo", Title: c.T("rules.undo.title"), Back: state + "/changes", Action: list[i].UndoURL}
	return f, reversed(list[i].rows), nil
}

// reversed is what takes changes back, the last one first. A new category or department is not taken away: complaints may have it by now; it retires.
func reversed(rows []models.DirectoryChange) (list []models.DirectoryChange) {
	made := map[string]bool{}
	for _, x := range rows {
		kept := x.Thing == models.ThingDepartment || x.Thing == models.ThingCategory
		if department, _, _ := strings.Cut(x.Key, "."); kept && made[department] {
			continue // with it
		}
		if kept && x.Field == models.FieldExists && x.To == models.FieldYes {
			made[x.Key] = true
			list = append(list, models.DirectoryChange{Thing: x.Thing, Key: x.Key, Field: "retired", To: models.FieldYes, Undoes: x.Edit})
		}
	}
	for _, x := range slices.Backward(rows) {
		if department, _, _ := strings.Cut(x.Key, "."); !made[x.Key] && !made[department] {
			list = append(list, x.Reversed())
		}
	}
	return list
}

func (p *pages) undoForm(c *web.Call) error {
	f, changes, err := p.undoing(c)
	if err != nil {
		return err
	}
	for _, x := range changes {
		f.Steps = append(f.Steps, stepOf(c, x, ""))
	}
	return p.formPage(c, f)
}

func (p *pages) undo(c *web.Call) error {
	f, changes, err := p.undoing(c)
	if err != nil {
		return err
	}
	if f.Reason = typed(short, c.Form("reason")); f.Reason == "" {
		f.NoReason = true
		c.Status(http.StatusUnprocessableEntity)
		return p.formPage(c, f)
	}
	return p.settle(c, f, p.signed(c, changes, f.Reason, changes[0].Undoes), auditUndone)
}
