package facebook

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"sunwai/bot"
	"sunwai/bot/meta"
)

// permissions are what the page's token must be allowed to do. https://developers.facebook.com/docs/permissions
var permissions = []string{"pages_messaging", "pages_manage_metadata", "pages_read_engagement", "pages_read_user_content", "pages_manage_engagement"}

// fields are what the page must have subscribed our app to, and the app its webhook.
// https://developers.facebook.com/docs/graph-api/reference/page/subscribed_apps
var fields = []string{"feed", "mention", "messages", "message_edits", "messaging_postbacks", "messaging_referrals", "message_deliveries", "message_reads"}

// Check asks Meta which page this is, what our token may do, and whether news of the page can reach us.
func (p *Page) Check(ctx context.Context) (bot.Identity, error) {
	var got struct {
		Name     string `json:"name"`
		Username string `json:"username"`
	}
	err := p.client.Do(ctx, meta.Call{Method: http.MethodGet, Path: p.path(""), Query: url.Values{"fields": {"name,username"}}}, &got)
	if err != nil {
		return bot.Identity{}, err
	}
	id := bot.Identity{Handle: bot.Clean(got.Username), Name: bot.Clean(got.Name)}
	if id.Handle == "" {
		id.Handle = p.account.Handle // a page need not have a name in its address
	}
	standing, err := p.client.Standing(ctx)
	if err != nil {
		id.Trouble = "what the token may do cannot be told: " + err.Error()
		return id, nil
	}
	hook, hooked := standing.Hook(Object)
	id.Webhook = hook.URL
	var wrong []string
	if list := meta.Missing(permissions, standing.Scopes); len(list) > 0 {
		wrong = append(wrong, "the token lacks "+strings.Join(list, ", ")+": make it anew with them (Business settings, System users, Generate token), and the page's token of that")
	}
	if !standing.Expires.IsZero() {
		wrong = append(wrong, "the token ends on "+standing.Expires.Format("2006-01-02")+": take a system user's, which does not")
	}
	if !hooked {
		wrong = append(wrong, "the app has no webhook for pages: set it in Meta's dashboard")
	} else if list := meta.Missing(fields, hook.Fields); len(list) > 0 {
		wrong = append(wrong, "the app's webhook lacks the fields "+strings.Join(list, ", ")+": subscribe to them in Meta's dashboard, under Webhooks, Page")
	}
	if list, err := p.unsubscribed(ctx, standing.AppID); err != nil {
		wrong = append(wrong, "what the page has subscribed to cannot be told: "+err.Error())
	} else if len(list) > 0 {
		wrong = append(wrong, "the page has not subscribed our app to "+strings.Join(list, ", ")+": POST "+p.path("subscribed_apps")+"?subscribed_fields="+strings.Join(fields, ",")+" with the page's token")
	}
	id.Trouble = strings.Join(wrong, "; ")
	return id, nil
}

// unsubscribed lists the fields that the page does not tell our app of.
func (p *Page) unsubscribed(ctx context.Context, app string) ([]string, error) {
	var answer struct {
		Data []struct {
			ID     text     `json:"id"`
			Fields []string `json:"subscribed_fields"`
		} `json:"data"`
	}
	err := p.client.Do(ctx, meta.Call{Method: http.MethodGet, Path: p.path("subscribed_apps"), Query: url.Values{"fields": {"id,subscribed_fields"}}}, &answer)
	if err != nil {
		return nil, err
	}
	for _, a := range answer.Data {
		if string(a.ID) == app {
			return meta.Missing(fields, a.Fields), nil
		}
	}
	return fields, nil
}
