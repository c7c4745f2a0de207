package whatsapp

import (
	"strconv"
	"strings"

	"sunwai/bot"
	"sunwai/models"
)

// Limits of interactive messages, in units of text. https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-list-messages
// and …/interactive-reply-buttons-messages
const (
	maxButtons     = 3
	maxButtonTitle = 20
	maxRows        = 10
	maxRowTitle    = 24
	maxDescription = 72
	maxRowID       = 200
)

// choice is a label that can be tapped.
type choice struct{ id, label string }

// choices are what is below a message, sorted by how WhatsApp can show it.
type choices struct {
	tapped []choice
	links  []string // lines of text: a link cannot stand beside buttons
	place  string   // the label that asks for a place
}

func choicesOf(rows [][]bot.Label) (choices, error) {
	var c choices
	for _, row := range rows {
		for _, l := range row {
			text := strings.TrimSpace(clean(l.Text))
			switch {
			case l.URL != "":
				c.links = append(c.links, text+": "+l.URL)
			case l.Location:
				c.place = text
			default:
				id, err := buttonData(l)
				if err != nil {
					return c, err
				}
				c.tapped = append(c.tapped, choice{id, text})
			}
		}
	}
	return c, nil
}

// buttonData is what travels in a button and comes back in a reply: "command:arg", or "command" alone.
func buttonData(l bot.Label) (string, error) {
	data := l.Command
	if l.Arg != "" {
		data += ":" + l.Arg
	}
	switch {
	case l.Command == "" || strings.Contains(l.Command, ":"):
		return "", refused("a button has no command that can travel")
	case len(data) > maxRowID:
		return "", refused("a button's command and argument are over 200 bytes")
	case strings.TrimSpace(data) != data:
		return "", refused("a button's command and argument have spaces around them")
	}
	return data, nil
}

// parseData is the way back.
func parseData(data string) (command, arg string) {
	command, arg, _ = strings.Cut(data, ":")
	return command, arg
}

// numbered writes choices as lines to answer by number: those of the open question's choices.
func numbered(list []choice) string {
	var b strings.Builder
	for i, c := range list {
		b.WriteString("\n" + strconv.Itoa(i+1) + " " + c.label)
	}
	return b.String()
}

// interactive: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages#interactive-object
type interactive struct {
	Type   string      `json:"type"`
	Body   textObject  `json:"body"`
	Action interaction `json:"action"`
}

type textObject struct {
	Text string `json:"text"`
}

type interaction struct {
	Name     string    `json:"name,omitempty"`
	Button   string    `json:"button,omitempty"`
	Buttons  []button  `json:"buttons,omitempty"`
	Sections []section `json:"sections,omitempty"`
}

type button struct {
	Type  string `json:"type"`
	Reply reply  `json:"reply"`
}

type reply struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

type section struct {
	Rows []listRow `json:"rows"`
}

type listRow struct {
	ID          string `json:"id"`
	Title       string `json:"title"`
	Description string `json:"description,omitempty"`
}

// tappable reports whether choices can be buttons or a list: all of them distinct, and not too many.
func tappable(list []choice) bool {
	ids := map[string]bool{}
	for _, c := range list {
		if ids[c.id] || c.label == "" {
			return false
		}
		ids[c.id] = true
	}
	return len(list) > 0 && len(list) <= maxRows
}

// ask makes the message of choices that are tappable: reply buttons when all of their words fit, else a list, which has
// room for them below a title.
func ask(body string, list []choice, lang models.Lang) *interactive {
	titles := map[string]bool{}
	fits := len(list) <= maxButtons
	for _, c := range list {
		fits = fits && bot.UTF16(c.label) <= maxButtonTitle && !titles[c.label]
		titles[c.label] = true
	}
	if !fits {
		return listOf(body, list, lang)
	}
	q := &interactive{Type: "button", Body: textObject{body}}
	for _, c := range list {
		q.Action.Buttons = append(q.Action.Buttons, button{"reply", reply{c.id, c.label}})
	}
	return q
}

func listOf(body string, list []choice, lang models.Lang) *interactive {
	q := &interactive{Type: "list", Body: textObject{body}, Action: interaction{Button: choose(lang)}}
	titles := map[string]bool{}
	var rows []listRow
	for i, c := range list {
		r := listRow{ID: c.id, Title: bot.Fit(c.label, maxRowTitle, bot.UTF16)}
		if titles[r.Title] { // titles must differ
			mark := " " + strconv.Itoa(i+1)
			r.Title = bot.Fit(c.label, maxRowTitle-len(mark), bot.UTF16) + mark
		}
		titles[r.Title] = true
		if r.Title != c.label {
			r.Description = bot.Fit(c.label, maxDescription, bot.UTF16)
		}
		rows = append(rows, r)
	}
	q.Action.Sections = []section{{rows}}
	return q
}

// choose is what stands on the button that opens a list. Reply buttons and rows come with words of the catalogue; this is
// the one word that only this platform needs.
func choose(lang models.Lang) string {
	words := map[models.Lang]string{models.English: "Choose", models.HindiLatn: "Chunein"}
	if w, ok := words[lang]; ok {
		return w
	}
	return "चुनें"
}

// askPlace asks for the person's place by a button of WhatsApp's own.
// https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-location-request-messages
func askPlace(body string) *interactive {
	return &interactive{Type: "location_request_message", Body: textObject{body}, Action: interaction{Name: "send_location"}}
}
