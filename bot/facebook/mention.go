package facebook

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"sunwai/bot"
	"sunwai/bot/meta"
)

const (
	// lookTime bounds how long a delivery waits for the words of mentions: Meta wants its answer within seconds.
	lookTime = 3 * time.Second
	// mostLooks bounds how many are asked for in one delivery.
	mostLooks = 5
	// blindFor is how long a page that may not read other pages does not ask again.
	blindFor = time.Hour
)

// silent is a mention that came without its words.
type silent struct {
	page *Page
	id   string // of the post or comment
}

// fillIn asks for the words of mentions on other pages, which the webhook leaves out. It is allowed to apps that Meta has given
// Page Public Content Access; where it is not, or fails, the mention is counted without them: a delivery must not fail for it, since others'
// messages are in it. https://developers.facebook.com/docs/features-reference/page-public-content-access
func (r *reading) fillIn(ctx context.Context) {
	if len(r.silent) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, lookTime)
	defer cancel()
	for _, s := range r.silent[:min(len(r.silent), mostLooks)] {
		words := s.page.wordsOf(ctx, s.id)
		for i := range r.news.Events {
			if in := &r.news.Events[i]; words != "" && in.Account == s.page.account.Key && in.MessageID == s.id && in.Kind == bot.OtherIn {
				in.Kind, in.Text = bot.MessageIn, words
			}
		}
	}
}

// wordsOf reads a post or comment; "" when it cannot be read.
func (p *Page) wordsOf(ctx context.Context, id string) string {
	if p.clock.Now().Unix() < p.blind.Load() {
		return ""
	}
	var got struct {
		Message text `json:"message"`
	}
	err := p.client.Do(ctx, meta.Call{Method: http.MethodGet, Path: "/" + id, Query: url.Values{"fields": {"message"}}}, &got)
	e, failed := err.(*bot.SendError)
	switch {
	case !failed:
		return bot.Clean(string(got.Message))
	case e.Verdict == bot.Unauthorized:
		p.blind.Store(p.clock.Now().Add(blindFor).Unix())
	}
	p.log.Info("the words of a mention cannot be read", "verdict", string(e.Verdict), "code", e.Code)
	return ""
}
