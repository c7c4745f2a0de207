package twitter

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	//lint:ignore SA1019 it is not developed any more, and nor is the version that it calls
	gotwitter "github.com/dghubble/go-twitter/twitter"
	"github.com/dghubble/oauth1"

	"sunwai/bot"
)

// API is by which version of X's API we speak.
type API string

const (
	// Current is version 2.
	Current API = "2"
	// Old is version 1.1, by go-twitter's own calls: for whoever still has it, by contract or behind a proxy that translates. X has switched
	// it off for everybody else.
	Old API = "1.1"
)

// oldWay brings one call of go-twitter's to where it belongs, in time, and keeps the answer: the library takes a refusal whose form it does not
// know for success. The library signs for api.twitter.com and has no setting for another host.
type oldWay struct {
	ctx  context.Context
	base http.RoundTripper
	to   *url.URL // nil: X itself
	res  *http.Response
	body []byte
	long bool // the answer is longer than any of X's
}

// RoundTrip sends a request that is signed already.
func (o *oldWay) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(o.ctx)
	if o.to != nil {
		r.URL.Scheme, r.URL.Host, r.Host = o.to.Scheme, o.to.Host, o.to.Host
		r.URL.Path = strings.TrimRight(o.to.Path, "/") + r.URL.Path
	}
	res, err := o.base.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer+1))
	if err != nil {
		return nil, err
	}
	o.res, o.body, o.long = res, body, len(body) > maxAnswer
	kept := *res
	kept.Body = io.NopCloser(bytes.NewReader(body))
	return &kept, nil
}

// old makes one call by go-twitter, and says itself what the answer means. The header is there also when it failed, if anybody answered.
func (c *client) old(ctx context.Context, about subject, call func(*gotwitter.Client) error) (http.Header, error) {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	way := &oldWay{ctx: ctx, base: c.plain.Transport, to: c.oldTo}
	if way.base == nil {
		way.base = http.DefaultTransport
	}
	signing := oauth1.Config{ConsumerKey: c.app.Key, ConsumerSecret: c.app.Secret}
	signed := signing.Client(context.WithValue(ctx, oauth1.HTTPClient, &http.Client{Transport: way}), oauth1.NewToken(c.token.Token, c.token.Secret))
	signed.CheckRedirect = c.plain.CheckRedirect
	err := call(gotwitter.NewClient(signed))
	switch {
	case way.res == nil:
		return nil, bot.Lost(ctx, err)
	case way.long:
		return way.res.Header, c.notXs(way.res)
	}
	if failed := c.read(way.res, way.body, about, nil); failed != nil || err == nil {
		return way.res.Header, failed
	}
	return way.res.Header, &bot.SendError{Verdict: bot.TryAgain, Code: way.res.StatusCode, Reason: "the answer cannot be read"}
}

// oldDirect sends a direct message. https://developer.x.com/en/docs/twitter-api/v1/direct-messages/sending-and-receiving/api-reference/new-event
func (h *Handle) oldDirect(ctx context.Context, to string, text string) (http.Header, string, error) {
	id := ""
	head, err := h.client.old(ctx, aPerson, func(x *gotwitter.Client) error {
		event, _, err := x.DirectMessages.EventsNew(&gotwitter.DirectMessageEventsNewParams{Event: &gotwitter.DirectMessageEvent{Type: "message_create",
			Message: &gotwitter.DirectMessageEventMessage{Target: &gotwitter.DirectMessageTarget{RecipientID: to}, Data: &gotwitter.DirectMessageData{Text: text}}}})
		if event != nil {
			id = event.ID
		}
		return err
	})
	return head, id, err
}

// oldAnswer says something in public. https://developer.x.com/en/docs/twitter-api/v1/tweets/post-and-engage/api-reference/post-statuses-update
func (h *Handle) oldAnswer(ctx context.Context, to, text string) (string, error) {
	post, err := strconv.ParseInt(to, 10, 64)
	if err != nil {
		return "", refused("what is answered is no post of X's")
	}
	id := ""
	_, err = h.client.old(ctx, aThing, func(x *gotwitter.Client) error {
		made, _, err := x.Statuses.Update(text, &gotwitter.StatusUpdateParams{InReplyToStatusID: post, AutoPopulateReplyMetadata: gotwitter.Bool(true)})
		if made != nil {
			id = made.IDStr
		}
		return err
	})
	return id, err
}

// oldCheck asks which account this is. That is all that version 1.1 tells.
func (h *Handle) oldCheck(ctx context.Context) (bot.Identity, error) {
	var me gotwitter.User
	head, err := h.client.old(ctx, aThing, func(x *gotwitter.Client) error {
		got, _, err := x.Accounts.VerifyCredentials(&gotwitter.AccountVerifyParams{SkipStatus: gotwitter.Bool(true), IncludeEntities: gotwitter.Bool(false)})
		if got != nil {
			me = *got
		}
		return err
	})
	if err != nil {
		return bot.Identity{}, err
	}
	id := bot.Identity{Handle: bot.Clean(me.ScreenName), Name: bot.Clean(me.Name), Webhook: h.hook}
	troubles := append([]string{`api = "1.1": the webhook must be registered by hand, files and the button below answers are left out`}, missing(head.Get("X-Access-Level"))...)
	if me.IDStr != h.id {
		troubles = append(troubles, "the access token belongs to the user_id "+numbersOnly(me.IDStr))
	}
	id.Trouble = strings.Join(troubles, "; ")
	return id, nil
}

func numbersOnly(s string) string {
	if idShape.MatchString(s) {
		return s
	}
	return "of nobody"
}
