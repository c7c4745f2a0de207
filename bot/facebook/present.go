package facebook

import (
	"context"
	"net/http"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

// getStarted is the payload of the button that begins a conversation.
const getStarted = "start"

// maxGreeting: https://developers.facebook.com/docs/messenger-platform/reference/messenger-profile-api/greeting
const maxGreeting = 160

// profile is what Messenger shows before the first message.
type profile struct {
	Greeting []greeting `json:"greeting,omitempty"`
	Start    struct {
		Payload string `json:"payload"`
	} `json:"get_started"`
}

type greeting struct {
	Locale string `json:"locale"`
	Text   string `json:"text"`
}

// locales are Facebook's for our languages; it has none for Hindi in Latin letters.
func locales() map[models.Lang]string {
	return map[models.Lang]string{"": "default", models.Hindi: "hi_IN", models.English: "en_US"}
}

// Present sets the greeting and the button that begins a conversation. Messenger shows no commands of ours.
// https://developers.facebook.com/docs/messenger-platform/reference/messenger-profile-api
func (p *Page) Present(ctx context.Context, list []bot.Presentation) error {
	var body profile
	body.Start.Payload = getStarted
	for _, one := range list {
		locale, known := locales()[one.Lang]
		words := one.Description
		if words == "" {
			words = one.Short
		}
		if words = bot.Clean(words); one.Audience == bot.CitizenAudience && known && words != "" {
			body.Greeting = append(body.Greeting, greeting{locale, bot.Fit(words, maxGreeting, bot.UTF16)})
		}
	}
	if len(body.Greeting) == 0 {
		return nil // an officer's commands: there is nothing to show
	}
	return p.client.Do(ctx, meta.Call{Method: http.MethodPost, Path: p.path("messenger_profile"), JSON: body}, nil)
}
