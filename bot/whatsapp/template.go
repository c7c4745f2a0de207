package whatsapp

import (
	"context"
	"strings"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

// maxLine bounds the template's second variable: with the template's own words the body stays below 1,024.
const maxLine = 700

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
	Parameters []parameter `json:"parameters"`
}

type parameter struct {
	Type string `json:"type"`
	Text string `json:"text"`
}

// sendTemplate says in the approved template what a message says in one line. Without a template, or about no complaint, the
// message is to wait until the person writes. Files do not go along: he asks for them by writing.
func (n *Number) sendTemplate(ctx context.Context, out bot.Outbound, c meta.Choices) (bot.Receipt, error) {
	shut := &bot.SendError{Verdict: bot.WindowClosed, Reason: "the person wrote more than 24 hours ago"}
	line := oneLine(out.Text, c)
	if n.template.Name == "" || out.About == "" || line == "" {
		return bot.Receipt{}, shut
	}
	receipt, err := n.postTemplate(ctx, out, n.code(out.Lang), line)
	if e, ok := err.(*bot.SendError); ok && e.Code == noSuchTemplate && n.code(out.Lang) != n.code(models.Hindi) {
		receipt, err = n.postTemplate(ctx, out, n.code(models.Hindi), line)
	}
	if e, ok := err.(*bot.SendError); ok && e.Verdict == bot.Refused {
		// A template that is paused or changed must not lose the news.
		n.log.Warn("the template is not taken: messages wait until people write", "code", e.Code)
		shut.Code = e.Code
		return bot.Receipt{}, shut
	}
	return receipt, err
}

func (n *Number) postTemplate(ctx context.Context, out bot.Outbound, code, line string) (bot.Receipt, error) {
	return n.post(ctx, out.To, message{Type: "template", Template: &template{
		Name: n.template.Name, Language: language{"deterministic", code},
		Components: []component{{"body", []parameter{{"text", out.About.String()}, {"text", line}}}},
	}})
}

// code is Meta's code of a language. Hindi in Latin letters is no language of Meta's: its reader gets the
// template with Latin letters.
func (n *Number) code(lang models.Lang) string {
	if c, ok := n.template.Codes[lang]; ok {
		return c
	}
	if lang == models.English || lang == models.HindiLatn {
		return "en"
	}
	return "hi"
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
