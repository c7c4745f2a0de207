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

// nearly is the command that words are but for a slip, unless they say the opposite: "अस्वीकृत" is no slip of "स्वीकृत".
func nearly(t *handlers.Turn, words string) (name, rest string, is bool) {
	name, rest, is = t.Deps.Words.Near("officer", words)
	said, _ := t.Deps.Words.Heard("granting", words)
	return name, rest, is && (name == "refuse" || !slices.Contains(said, "refuse"))
}

// offerMeant asks whether a command was meant that was written with a slip of the finger.
func offerMeant(t *handlers.Turn, name, rest string) {
	word := t.Deps.Words.Words(string(t.Conv.Lang), "officer."+name)[0]
	full := word
	if rest != "" {
		full += " " + rest
	}
	t.Ask(whichOne, 0, models.Choice{Command: name, Arg: rest})
	t.Say(models.Intent{Kind: "officer.meant", Args: models.Args{Text: full},
		Buttons: [][]models.Button{handlers.Row(models.Button{Text: full, Command: name, Arg: rest})}})
}
