package notify

import (
	"fmt"
	"strings"

	"sunwai/bot"
	"sunwai/models"
)

// secret is how a message is announced whose words must not stand in a template: by a line, and by a button that asks for them.
type secret struct {
	line, label, command string
}

func secrets() map[string]secret {
	return map[string]secret{"citizen.code": {"citizen.code.late", "button.code", "showcode"}}
}

// template is how an intent is said where its reader wrote too long ago. nil: as it is, by the general template.
func (r *Renderer) template(in models.Intent) (*bot.Template, error) {
	out := r.approved(in)
	hidden, is := secrets()[in.Kind]
	if !is {
		return out, nil
	}
	if out == nil {
		out = &bot.Template{}
	}
	var err error
	if out.Line, err = r.d.Texts.Text(string(in.Lang), hidden.line, r.holes(in.Lang, models.Args{Number: in.Args.Number})); err != nil {
		return nil, fmt.Errorf("rendering %s: %w", in.Kind, err)
	}
	label, err := r.d.Texts.Text(string(in.Lang), hidden.label, nil)
	if err != nil {
		return nil, fmt.Errorf("rendering a button of %s: %w", in.Kind, err)
	}
	out.Taps = []bot.Label{{Text: label, Command: hidden.command, Arg: string(in.Args.Number)}}
	return out, nil
}

// approved fills in the template made for an intent; nil when there is none, or when something that it needs is not known. Hindi in
// Latin letters has no templates of its own: its reader's is the Hindi one.
func (r *Renderer) approved(in models.Intent) *bot.Template {
	t, ok := r.d.Directory().Template(in.Kind)
	if !ok {
		return nil
	}
	out := &bot.Template{Name: t.Name, Lang: in.Lang, Buttons: len(t.Buttons)}
	if out.Lang != models.English {
		out.Lang = models.Hindi
	}
	holes := r.holes(out.Lang, in.Args)
	for _, hole := range t.Holes(out.Lang) {
		value := strings.Join(strings.Fields(holes[hole]), " ")
		if value == "" {
			return nil
		}
		out.Values = append(out.Values, value)
	}
	return out
}
