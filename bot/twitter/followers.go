package twitter

import (
	"context"
	"net/http"
	"net/url"

	"sunwai/bot"
)

// Followers asks X how many follow the account. The old interface is not asked: it ends.
// https://docs.x.com/x-api/users/get-my-user, public_metrics
func (h *Handle) Followers(ctx context.Context) (int, error) {
	if h.api == Old {
		return 0, refused("X's old interface is not asked for followers")
	}
	var me struct {
		Data struct {
			Metrics *struct {
				Followers int `json:"followers_count"`
			} `json:"public_metrics"`
		} `json:"data"`
	}
	if _, err := h.client.do(ctx, call{method: http.MethodGet, path: "/2/users/me", query: url.Values{"user.fields": {"public_metrics"}}}, &me); err != nil {
		return 0, err
	}
	if me.Data.Metrics == nil || me.Data.Metrics.Followers < 0 {
		return 0, &bot.SendError{Verdict: bot.TryAgain, Code: http.StatusOK, Reason: "the answer does not say how many follow the account"}
	}
	return me.Data.Metrics.Followers, nil
}
