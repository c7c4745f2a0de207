package notify

import (
	"strings"

	"sunwai/bot"
	"sunwai/models"
)

// template fills in the approved template that says the same as an intent; nil when there is none, or when something that it
// needs is not known. Hindi in Latin letters has no templates of its own: its reader's is the Hindi one.
func (r *Renderer) template(in models.Intent) *bot.Template {
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
