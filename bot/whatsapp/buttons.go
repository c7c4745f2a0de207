package whatsapp

import (
	"strconv"

	"sunwai/bot"
	"sunwai/bot/meta"
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
func tappable(c meta.Choices) bool {
	return len(c.Tapped) > 0 && len(c.Tapped) <= maxRows && c.Distinct()
}

// ask makes the message of choices that are tappable: reply buttons when all of their words fit, else a list, which has
// room for them below a title.
func ask(body string, list []meta.Choice, lang models.Lang) *interactive {
	titles := map[string]bool{}
	fits := len(list) <= maxButtons
	for _, c := range list {
		fits = fits && bot.UTF16(c.Label) <= maxButtonTitle && !titles[c.Label]
		titles[c.Label] = true
	}
	if !fits {
		return listOf(body, list, lang)
	}
	q := &interactive{Type: "button", Body: textObject{body}}
	for _, c := range list {
		q.Action.Buttons = append(q.Action.Buttons, button{"reply", reply{c.ID, c.Label}})
	}
	return q
}

func listOf(body string, list []meta.Choice, lang models.Lang) *interactive {
	q := &interactive{Type: "list", Body: textObject{body}, Action: interaction{Button: choose(lang)}}
	titles := map[string]bool{}
	var rows []listRow
	for i, c := range list {
		r := listRow{ID: c.ID, Title: bot.Fit(c.Label, maxRowTitle, bot.UTF16)}
		if titles[r.Title] { // titles must differ
			mark := " " + strconv.Itoa(i+1)
			r.Title = bot.Fit(c.Label, maxRowTitle-len(mark), bot.UTF16) + mark
		}
		titles[r.Title] = true
		if r.Title != c.Label {
			r.Description = bot.Fit(c.Label, maxDescription, bot.UTF16)
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
