package whatsapp

import (
	"context"
	"net/http"
	"net/url"

	"sunwai/bot"
	"sunwai/bot/meta"
)

// Check asks Meta which number this is and how it stands there.
// https://developers.facebook.com/docs/whatsapp/business-management-api/manage-phone-numbers
func (n *Number) Check(ctx context.Context) (bot.Identity, error) {
	var got struct {
		Display  string `json:"display_phone_number"`
		Name     string `json:"verified_name"`
		Quality  string `json:"quality_rating"`
		NameIs   string `json:"name_status"`
		Verified string `json:"code_verification_status"`
	}
	fields := "display_phone_number,verified_name,quality_rating,name_status,code_verification_status"
	err := n.client.Do(ctx, meta.Call{Method: http.MethodGet, Path: "/" + n.id, Query: url.Values{"fields": {fields}}}, &got)
	if err != nil {
		return bot.Identity{}, err
	}
	id := bot.Identity{Handle: "+" + digits(got.Display), Name: meta.Clean(got.Name)}
	if digits(n.account.Handle) == digits(got.Display) {
		id.Handle = n.account.Handle // however the owner likes to write it
	}
	for _, t := range []struct {
		there bool
		what  string
	}{
		{got.NameIs == "DECLINED" || got.NameIs == "EXPIRED", "Meta has not approved the display name"},
		{got.Verified == "NOT_VERIFIED" || got.Verified == "EXPIRED", "the number is not verified by its code"},
		{got.Quality == "RED", "Meta rates the number's quality as low: people block it, and it may be limited"},
		{n.template.Name == "", "no template is set: news later than 24 hours after somebody wrote waits until he writes again"},
	} {
		if t.there {
			id.Trouble = t.what
			break
		}
	}
	return id, nil
}
