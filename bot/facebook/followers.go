package facebook

import (
	"context"
	"net/http"
	"net/url"

	"sunwai/bot"
	"sunwai/bot/meta"
)

// Followers asks Meta how many follow the page. https://developers.facebook.com/docs/graph-api/reference/page (followers_count)
func (p *Page) Followers(ctx context.Context) (int, error) {
	var got struct {
		Followers *int `json:"followers_count"`
	}
	if err := p.client.Do(ctx, meta.Call{Method: http.MethodGet, Path: p.path(""), Query: url.Values{"fields": {"followers_count"}}}, &got); err != nil {
		return 0, err
	}
	if got.Followers == nil || *got.Followers < 0 {
		return 0, &bot.SendError{Verdict: bot.TryAgain, Code: http.StatusOK, Reason: "the answer does not say how many follow the page"}
	}
	return *got.Followers, nil
}
