package whatsapp

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"sunwai/bot"
	"sunwai/bot/meta"
)

// permissions are what a number's token must be allowed to do; fields what the app's webhook must bring.
// https://developers.facebook.com/docs/whatsapp/business-management-api/get-started
var (
	permissions = []string{"whatsapp_business_messaging", "whatsapp_business_management"}
	fields      = []string{"messages", "user_id_update"}
)

// standing is how a number stands at Meta.
// https://developers.facebook.com/docs/whatsapp/business-management-api/manage-phone-numbers
type standing struct {
	Display  string `json:"display_phone_number"`
	Name     string `json:"verified_name"`
	Quality  string `json:"quality_rating"`
	NameIs   string `json:"name_status"`
	Verified string `json:"code_verification_status"`
}

// Check asks Meta which number this is and how it stands there, what our token may do, and whether the app's webhook leads to us.
func (n *Number) Check(ctx context.Context) (bot.Identity, error) {
	var got standing
	ask := "display_phone_number,verified_name,quality_rating,name_status,code_verification_status"
	err := n.client.Do(ctx, meta.Call{Method: http.MethodGet, Path: "/" + n.id, Query: url.Values{"fields": {ask}}}, &got)
	if err != nil {
		return bot.Identity{}, err
	}
	id := bot.Identity{Handle: "+" + digits(got.Display), Name: bot.Clean(got.Name)}
	if digits(n.account.Handle) == digits(got.Display) {
		id.Handle = n.account.Handle // however the owner likes to write it
	}
	wrong := n.troubles(got)
	app, err := n.client.Standing(ctx)
	if err != nil {
		wrong = append(wrong, "what the token may do cannot be told: "+err.Error())
	} else {
		hook, more := ofApp(app)
		id.Webhook, wrong = hook, append(append(wrong, more...), n.unheard(ctx, app.AppID)...)
	}
	id.Trouble = strings.Join(wrong, "; ")
	return id, nil
}

func (n *Number) troubles(got standing) (wrong []string) {
	for _, t := range []struct {
		there bool
		what  string
	}{
		{got.NameIs == "DECLINED" || got.NameIs == "EXPIRED", "Meta has not approved the display name"},
		{got.Verified == "NOT_VERIFIED" || got.Verified == "EXPIRED", "the number is not verified by its code"},
		{got.Quality == "RED", "Meta rates the number's quality as low: people block it, and it may be limited"},
		{n.business == "", "business_account_id is not set: neither its templates nor whether it tells our app anything can be looked at"},
		{n.template.Name == "", "no template is set: news later than 24 hours after somebody wrote waits until he writes again"},
	} {
		if t.there {
			wrong = append(wrong, t.what)
		}
	}
	return wrong
}

func ofApp(app meta.Standing) (hook string, wrong []string) {
	if list := meta.Missing(permissions, app.Scopes); len(list) > 0 {
		wrong = append(wrong, "the token lacks "+strings.Join(list, ", ")+": make it anew with them (Business settings, System users, Generate token)")
	}
	if !app.Expires.IsZero() {
		wrong = append(wrong, "the token ends on "+app.Expires.Format("2006-01-02")+": take a system user's, which does not")
	}
	h, hooked := app.Hook(Object)
	if !hooked {
		return "", append(wrong, "the app has no webhook for WhatsApp: set it in Meta's dashboard")
	}
	if list := meta.Missing(fields, h.Fields); len(list) > 0 {
		wrong = append(wrong, "the app's webhook lacks the fields "+strings.Join(list, ", ")+": subscribe to them in Meta's dashboard, under Webhooks")
	}
	return h.URL, wrong
}

// unheard says what is wrong when the business account does not tell our app what happens to its numbers: then no webhook comes, however right all
// else is. https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/subscribed_apps
func (n *Number) unheard(ctx context.Context, app string) []string {
	if n.business == "" {
		return nil
	}
	var got struct {
		Data []struct {
			App struct {
				ID text `json:"id"`
			} `json:"whatsapp_business_api_data"`
			Elsewhere text `json:"override_callback_uri"` // where this account's news goes instead of the app's webhook
		} `json:"data"`
	}
	edge := "/" + n.business + "/subscribed_apps"
	if err := n.client.Do(ctx, meta.Call{Method: http.MethodGet, Path: edge}, &got); err != nil {
		return []string{"which apps the business account tells its news cannot be told: " + err.Error()}
	}
	for _, s := range got.Data {
		switch {
		case string(s.App.ID) != app:
		case s.Elsewhere != "":
			return []string{"the business account's news goes to " + bot.Clean(string(s.Elsewhere)) + " instead of the app's webhook: POST " + edge + " with the number's token and without override_callback_uri"}
		default:
			return nil
		}
	}
	return []string{"the business account does not tell our app what people write: POST " + edge + " with the number's token"}
}

// Templates asks which templates the business account has, by "name/language", and how each stands: APPROVED, PENDING, REJECTED, PAUSED …
// nil: the account is not known. https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/message_templates
func (n *Number) Templates(ctx context.Context) (map[string]string, error) {
	if n.business == "" {
		return nil, nil
	}
	const most = "500" // Meta lets an account have 250 names, or 6,000 when it is verified: ours are among the newest
	var got struct {
		Data []struct {
			Name     string `json:"name"`
			Language string `json:"language"`
			Status   string `json:"status"`
		} `json:"data"`
	}
	err := n.client.Do(ctx, meta.Call{Method: http.MethodGet, Path: "/" + n.business + "/message_templates",
		Query: url.Values{"fields": {"name,language,status"}, "limit": {most}}}, &got)
	if err != nil {
		return nil, err
	}
	list := make(map[string]string, len(got.Data))
	for _, t := range got.Data {
		list[t.Name+"/"+t.Language] = t.Status
	}
	return list, nil
}
