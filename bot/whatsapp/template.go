package whatsapp

import (
	"context"
	"strconv"
	"strings"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

const (
	// maxLine bounds a template's variable: with the template's own words the body stays below 1,024.
	maxLine = 700
	// unapprovedFor is how long a template that Meta does not know, or does not let us use now, is not tried again.
	unapprovedFor = 10 * time.Minute
)

// template: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages#template-object
type template struct {
	Name       string      `json:"name"`
	Language   language    `json:"language"`
	Components []component `json:"components"`
}

type language struct {
	Policy string `json:"policy"`
	Code   string `json:"code"`
}

type component struct {
	Type       string      `json:"type"`
	SubType    string      `json:"sub_type,omitempty"`
	Index      string      `json:"index,omitempty"`
	Parameters []parameter `json:"parameters"`
}

type parameter struct {
	Type    string `json:"type"`
	Text    string `json:"text,omitempty"`
	Payload string `json:"payload,omitempty"`
}

// sendTemplate says in an approved template what a message says. Without a template, or about no complaint, the message is to
// wait until the person writes. Files do not go along: he asks for them by writing.
func (n *Number) sendTemplate(ctx context.Context, out bot.Outbound, c meta.Choices) (bot.Receipt, error) {
	shut := &bot.SendError{Verdict: bot.WindowClosed, Reason: "the person wrote more than 24 hours ago"}
	for _, t := range n.templates(out, c) {
		key := t.Name + "/" + t.Language.Code
		if n.unknown.has(key, n.clock.Now()) {
			continue
		}
		receipt, err := n.post(ctx, out.To, message{Type: "template", Template: &t})
		if err == nil {
			n.meter.Pay(ctx, n.price)
		}
		e, failed := err.(*bot.SendError)
		if !failed || e.Verdict != bot.Refused {
			return receipt, err
		}
		// A template that is not approved, paused or changed must not lose the news.
		if shut.Code = e.Code; ofTemplates(e.Code) {
			n.unknown.put(key, n.clock.Now().Add(unapprovedFor))
		}
		n.log.Warn("a template is not taken", "template", t.Name, "language", t.Language.Code, "code", e.Code)
	}
	return bot.Receipt{}, shut
}

// templates are those that can say a message, the best first: the one made for it, then the one for everything, which has the
// message in one line. For Hindi in Latin letters the latter is better: it holds his own words.
func (n *Number) templates(out bot.Outbound, c meta.Choices) (list []template) {
	t := out.Template
	if t != nil && t.Line != "" {
		out.Text, c = t.Line, meta.Choices{} // the words themselves must not stand in a template
	}
	line := oneLine(out.Text, c)
	if n.template.Name == "" || out.About == "" || line == "" {
		return nil
	}
	for _, code := range n.codes(out.Lang) {
		list = append(list, filled(n.template.Name, code, []string{out.About.String(), line}, nil))
	}
	if t == nil || t.Name == "" {
		return list
	}
	if len(t.Taps) > 0 {
		var err error
		if c, err = meta.ChoicesOf([][]bot.Label{t.Taps}, maxRowID); err != nil {
			return list
		}
	}
	if t.Buttons > 0 && t.Buttons != len(c.Tapped) {
		return list
	}
	var tapped []meta.Choice
	if t.Buttons > 0 {
		tapped = c.Tapped
	}
	own := filled(t.Name, n.codes(t.Lang)[0], t.Values, tapped)
	if out.Lang == models.HindiLatn {
		return append(list, own)
	}
	return append([]template{own}, list...)
}

// filled is a template with its variables, and with what its buttons carry.
func filled(name, code string, values []string, tapped []meta.Choice) template {
	body := component{Type: "body"}
	for _, v := range values {
		body.Parameters = append(body.Parameters, parameter{Type: "text", Text: bot.Fit(v, maxLine/max(1, len(values)-1), bot.UTF16)})
	}
	t := template{Name: name, Language: language{"deterministic", code}, Components: []component{body}}
	for i, c := range tapped {
		t.Components = append(t.Components, component{Type: "button", SubType: "quick_reply", Index: strconv.Itoa(i),
			Parameters: []parameter{{Type: "payload", Payload: c.ID}}})
	}
	return t
}

// codes are Meta's codes of a language, the best first. Hindi in Latin letters is no language of Meta's: its reader gets the
// general template with Latin letters around his own words. Where one is not approved, Hindi will do.
func (n *Number) codes(lang models.Lang) []string {
	code := func(lang models.Lang, usual string) string {
		if c, ok := n.template.Codes[lang]; ok {
			return c
		}
		return usual
	}
	hindi := code(models.Hindi, "hi")
	best := hindi
	if lang == models.English || lang == models.HindiLatn {
		best = code(lang, "en")
	}
	if best == hindi {
		return []string{hindi}
	}
	return []string{best, hindi}
}

// oneLine is a text with its choices as a variable may hold it: no line breaks, no tabs, no runs of spaces.
func oneLine(text string, c meta.Choices) string {
	if len(c.Tapped) > 0 && !strings.Contains(text, c.Tapped[0].Label) {
		text += meta.Numbered(c.Tapped)
	}
	var lines []string
	for l := range strings.Lines(text) {
		if l = strings.Join(strings.Fields(l), " "); l != "" {
			lines = append(lines, l)
		}
	}
	return bot.Fit(strings.Join(lines, " · "), maxLine, bot.UTF16)
}

// memo remembers names for a while. Safe for concurrent use.
type memo struct {
	mu    sync.Mutex
	until map[string]time.Time
}

func (m *memo) has(name string, now time.Time) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return now.Before(m.until[name])
}

func (m *memo) put(name string, until time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.until == nil {
		m.until = map[string]time.Time{}
	}
	m.until[name] = until
}
