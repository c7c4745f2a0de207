package facebook

import (
	"strconv"
	"strings"

	"sunwai/bot"
	"sunwai/bot/meta"
)

// Limits of buttons, in units of text.
// https://developers.facebook.com/docs/messenger-platform/reference/templates/button and …/send-messages/quick-replies
const (
	maxButtons  = 3
	maxTitle    = 20
	maxTemplate = 640 // of the text above buttons
	maxReplies  = 13
)

// content is what is said. https://developers.facebook.com/docs/messenger-platform/reference/send-api#message
type content struct {
	Text       string       `json:"text,omitempty"`
	Attachment *attachment  `json:"attachment,omitempty"`
	Replies    []quickReply `json:"quick_replies,omitempty"`
}

type attachment struct {
	Type    string  `json:"type"`
	Payload payload `json:"payload"`
}

type payload struct {
	Template string   `json:"template_type,omitempty"`
	Text     string   `json:"text,omitempty"`
	Buttons  []button `json:"buttons,omitempty"`
}

type button struct {
	Type    string `json:"type"`
	Title   string `json:"title"`
	Payload string `json:"payload,omitempty"`
	URL     string `json:"url,omitempty"`
}

type quickReply struct {
	Type    string `json:"content_type"`
	Title   string `json:"title"`
	Payload string `json:"payload"`
}

// say makes the messages of a text with what is below it, the buttons below the last one: buttons when all of it fits, since they
// stay; else quick replies, which vanish once something is written; else numbers to answer with. whole: it must be one message.
func say(words string, c meta.Choices) []content {
	if fitsTemplate(words, c) {
		return []content{template(words, c)}
	}
	words = withLines(words, c.LinkLines())
	if len(c.Tapped) == 0 {
		return plain(words)
	}
	if !c.Distinct() || len(c.Tapped) > maxReplies {
		return plain(words + meta.Numbered(c.Tapped))
	}
	replies, cut := quickReplies(c.Tapped)
	if cut {
		words += meta.Numbered(c.Tapped) // what a button cannot show stands above it
	}
	list := plain(words)
	if len(list) == 0 {
		list = []content{{Text: nothingToSay}}
	}
	list[len(list)-1].Replies = replies
	return list
}

// nothingToSay stands above buttons that come without a text: Messenger demands one.
const nothingToSay = "👇"

func withLines(words string, lines []string) string {
	if words == "" {
		return strings.Join(lines, "\n")
	}
	return strings.Join(append([]string{words}, lines...), "\n")
}

// plain cuts a text into messages: only what was added to it can have made it too long.
func plain(words string) []content {
	if bot.UTF16(words) <= maxText && strings.TrimSpace(words) != "" {
		return []content{{Text: words}}
	}
	var list []content
	for _, part := range bot.Split(words, maxText, bot.UTF16) {
		list = append(list, content{Text: part})
	}
	return list
}

func fitsTemplate(words string, c meta.Choices) bool {
	n := len(c.Tapped) + len(c.Links)
	if n == 0 || n > maxButtons || !c.Distinct() || strings.TrimSpace(words) == "" || bot.UTF16(words) > maxTemplate {
		return false
	}
	for _, t := range c.Tapped {
		if bot.UTF16(t.Label) > maxTitle {
			return false
		}
	}
	for _, l := range c.Links {
		if l.Text == "" || bot.UTF16(l.Text) > maxTitle {
			return false
		}
	}
	return true
}

func template(words string, c meta.Choices) content {
	p := payload{Template: "button", Text: words}
	for _, t := range c.Tapped {
		p.Buttons = append(p.Buttons, button{Type: "postback", Title: t.Label, Payload: t.ID})
	}
	for _, l := range c.Links {
		p.Buttons = append(p.Buttons, button{Type: "web_url", Title: l.Text, URL: l.URL})
	}
	return content{Attachment: &attachment{Type: "template", Payload: p}}
}

// quickReplies makes the replies; cut: some do not show their whole label, and all are numbered.
func quickReplies(list []meta.Choice) (replies []quickReply, cut bool) {
	for _, c := range list {
		cut = cut || bot.UTF16(c.Label) > maxTitle
	}
	for i, c := range list {
		title := c.Label
		if cut {
			title = bot.Fit(strconv.Itoa(i+1)+" "+c.Label, maxTitle, bot.UTF16)
		}
		replies = append(replies, quickReply{Type: "text", Title: title, Payload: c.ID})
	}
	return replies, cut
}
