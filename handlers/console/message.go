package console

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"github.com/rivo/uniseg"

	"sunwai/bot"
	hub "sunwai/bot/console"
	"sunwai/models"
)

// Which of the two phones. The names stand in the page and in tests.
const (
	citizenPhone = "citizen"
	officerPhone = "officer"
)

// messageView is a message as the page shows it.
type messageView struct {
	hub.Message
	Phone string
	Own   bool // written on this phone
	Parts []textPart
	Quote *quoteView
	Files []fileView
	Rows  [][]keyView
	Map   *mapView
	State string
}

// textPart is plain text, or a link when URL is set.
type textPart struct{ Text, URL string }

type quoteView struct{ ID, Text string }

type fileView struct {
	hub.File
	URL   string
	Label string
	Size  string
}

type keyView struct {
	Row, Column int
	hub.Button
}

type mapView struct{ Name, Point string }

const quoteLength = 60 // characters of a quoted message

func (p *Page) viewMessage(l look, phone string, ch hub.Change) messageView {
	m := ch.Message
	v := messageView{Message: m, Phone: phone, Own: m.Way == hub.FromPerson, Parts: linkify(m.Text), State: string(m.State)}
	if quoted, ok := p.deps.Hub.Message(ch.Chat, m.ReplyTo); ok {
		v.Quote = &quoteView{ID: quoted.ID, Text: l.brief(quoted)}
	}
	for _, f := range m.Files {
		v.Files = append(v.Files, fileView{File: f, URL: "/console/file/" + url.PathEscape(f.ID), Label: l.text(string(f.Kind)), Size: sizeOf(f.Size)})
	}
	for r, row := range m.Buttons {
		var keys []keyView
		for c, b := range row {
			keys = append(keys, keyView{Row: r, Column: c, Button: b})
		}
		v.Rows = append(v.Rows, keys)
	}
	if m.Location != nil {
		v.Map = &mapView{Name: m.Venue, Point: fmt.Sprintf("%.4f, %.4f", m.Location.Lat, m.Location.Lon)}
	}
	return v
}

// brief is a message in one line: its words, or what it is instead of words.
func (l look) brief(m hub.Message) string {
	text := strings.Join(strings.Fields(m.Text), " ")
	switch {
	case text != "":
		return bot.Fit(text, quoteLength, bot.Runes)
	case len(m.Files) > 0:
		return l.text(string(m.Files[0].Kind))
	}
	return l.text("location")
}

// initial is the first letter of a name, for a picture where there is none.
func initial(name string) string {
	rest := name
	for rest != "" {
		var cluster string
		cluster, rest, _, _ = uniseg.FirstGraphemeClusterInString(rest, -1)
		if !strings.HasSuffix(cluster, virama) {
			break // a virama joins the next consonant: श्र is one letter to its readers
		}
	}
	return name[:len(name)-len(rest)]
}

const virama = "\u094d"

var links = regexp.MustCompile(`https?://[^\s<>"']+[^\s<>"'.,;:!?)\]।]`)

// linkify finds the links in a text. What is said is never read as markup.
func linkify(text string) []textPart {
	var parts []textPart
	at := 0
	for _, span := range links.FindAllStringIndex(text, -1) {
		if span[0] > at {
			parts = append(parts, textPart{Text: text[at:span[0]]})
		}
		parts = append(parts, textPart{Text: text[span[0]:span[1]], URL: text[span[0]:span[1]]})
		at = span[1]
	}
	if at < len(text) {
		parts = append(parts, textPart{Text: text[at:]})
	}
	return parts
}

func sizeOf(bytes int64) string {
	if bytes < 1<<20 {
		return fmt.Sprintf("%d KB", (bytes+1023)/1024)
	}
	return fmt.Sprintf("%.1f MB", float64(bytes)/(1<<20))
}

// Is reports whether a file is of a kind; templates ask.
func (f fileView) Is(kind string) bool { return f.Kind == models.MediaKind(kind) }
