package notify

import (
	"fmt"
	"strings"

	"sunwai/bot"
	"sunwai/models"
)

// windowClosed is the code of a message that waited until its reader wrote (bot.WindowClosed).
const windowClosed = string(bot.WindowClosed)

// public renders what everybody will read: of the intent only its number and its helplines are looked at, or the words that an officer
// wrote for that, so that nothing else can get out. What is too long for the platform loses the names of the helplines' services first; the number and the helpline
// are never cut.
func (r *Renderer) public(row models.OutboxRow, limits bot.Limits) ([]bot.Outbound, error) {
	in, may := row.ForPublic()
	if !may {
		return nil, fmt.Errorf("rendering %s: not a text for the public", row.Kind)
	}
	if in.Kind == models.PublicWords { // looked through when they were written, and by the last gate again
		return []bot.Outbound{{To: row.To.Peer, Text: in.Args.Text, PublicTo: in.PublicTo}}, nil
	}
	holes := map[string]string{"number": in.Args.Number.String(), "helpline": r.helplines(in.Lang, in.Args.Danger, "")}
	for {
		text, err := r.d.Texts.Text(string(in.Lang), in.Kind, holes)
		if err != nil {
			return nil, fmt.Errorf("rendering %s: %w", in.Kind, err)
		}
		numbers := r.helplineNumbers(in.Args.Danger)
		if limits.Count(text) <= limits.Public || holes["helpline"] == numbers {
			return []bot.Outbound{{To: row.To.Peer, Text: text, PublicTo: in.PublicTo}}, nil
		}
		holes["helpline"] = numbers
	}
}

func (r *Renderer) helplineNumbers(d models.Danger) string {
	var parts []string
	for _, l := range r.d.Directory().Helplines(d) {
		parts = append(parts, l.Number)
	}
	return strings.Join(parts, ", ")
}

// late says before a message that had to wait for its reader of when it is: he would take it for today's.
func (r *Renderer) late(row models.OutboxRow, text string) (string, error) {
	if row.Code != windowClosed || row.Moved {
		return text, nil
	}
	key := "line.late_news"
	if row.Args.Number != "" {
		key += ".number"
	}
	head, err := r.d.Texts.Text(string(row.Lang), key, r.holes(row.Lang, models.Args{Number: row.Args.Number, At: row.At}))
	if err != nil {
		return "", fmt.Errorf("rendering %s: %w", row.Kind, err)
	}
	return head + "\n" + text, nil
}
