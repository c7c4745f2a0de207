package officer

import (
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

var _ handlers.Commander = (*Conversation)(nil)

// Offers says whether the officer sees a complaint, and which commands about one complaint he may give now, sorted.
func (v *Conversation) Offers(t *handlers.Turn, c models.Complaint) (sees bool, commands []string) {
	for name, cmd := range v.commands {
		if cmd.about == oneComplaint && allowed(t, c, cmd.needs) == nil && (cmd.in == nil || slices.Contains(cmd.in, c.Status)) {
			commands = append(commands, name)
		}
	}
	slices.Sort(commands)
	return slices.Contains(commands, "open"), commands
}
