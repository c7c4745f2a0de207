package meta

import (
	"regexp"
	"strconv"
	"strings"

	"sunwai/bot"
)

// Choice is a label that can be tapped, with what travels in it.
type Choice struct{ ID, Label string }

// Choices are what is below a message, sorted by how Meta's platforms can show it.
type Choices struct {
	Tapped []Choice
	Links  []bot.Label
	Place  string // the label that asks for a place; only WhatsApp can
}

// ChoicesOf sorts the labels of a message. maxData is how many bytes a button can carry.
func ChoicesOf(rows [][]bot.Label, maxData int) (Choices, error) {
	var c Choices
	for _, row := range rows {
		for _, l := range row {
			text := strings.TrimSpace(bot.Clean(l.Text))
			switch {
			case l.URL != "":
				c.Links = append(c.Links, bot.Label{Text: text, URL: l.URL})
			case l.Location:
				c.Place = text
			default:
				id, err := buttonData(l, maxData)
				if err != nil {
					return c, err
				}
				c.Tapped = append(c.Tapped, Choice{id, text})
			}
		}
	}
	return c, nil
}

// LinkLines writes links as lines of text, for where they cannot stand beside buttons.
func (c Choices) LinkLines() (lines []string) {
	for _, l := range c.Links {
		lines = append(lines, l.Text+": "+l.URL)
	}
	return lines
}

// Distinct reports whether all that can be tapped has words and carries something of its own.
func (c Choices) Distinct() bool {
	ids := map[string]bool{}
	for _, t := range c.Tapped {
		if ids[t.ID] || t.Label == "" {
			return false
		}
		ids[t.ID] = true
	}
	return true
}

// Numbered writes choices as lines to answer by number: those of the open question's choices.
func Numbered(list []Choice) string {
	var b strings.Builder
	for i, c := range list {
		b.WriteString("\n" + strconv.Itoa(i+1) + " " + c.Label)
	}
	return b.String()
}

// buttonData is what travels in a button and comes back: "command:arg", or "command" alone.
func buttonData(l bot.Label, maxData int) (string, error) {
	data := l.Command
	if l.Arg != "" {
		data += ":" + l.Arg
	}
	switch {
	case l.Command == "" || strings.Contains(l.Command, ":"):
		return "", Refused("a button has no command that can travel")
	case len(data) > maxData:
		return "", Refused("a button's command and argument are over " + strconv.Itoa(maxData) + " bytes")
	case strings.TrimSpace(data) != data:
		return "", Refused("a button's command and argument have spaces around them")
	}
	return data, nil
}

// commandShape tells our own data from a payload that somebody else wrote into a template or a menu.
var commandShape = regexp.MustCompile(`^[a-z][a-z0-9_.]*(:|$)`)

// ParseData is the way back; false: it is nothing of ours.
func ParseData(data string) (command, arg string, ours bool) {
	if !commandShape.MatchString(data) {
		return "", "", false
	}
	command, arg, _ = strings.Cut(data, ":")
	return command, arg, true
}

// Refused is the error of a message that will never be taken.
func Refused(reason string) *bot.SendError {
	return &bot.SendError{Verdict: bot.Refused, Reason: reason}
}
