package letters

import (
	"context"
	"net/url"
	"strconv"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// latest is what was given up last.
type latest = web.Marked[[]models.LetterNews]

// mostNew is how many of the newest letters of each kind an open page counts.
const mostNew = 100

// feed reads what was given up last, once for all pages that are open.
func (p *Page) feed() *web.Feed[latest] {
	return web.NewsFeed("what was given up", p.Store.LetterMark, func(ctx context.Context) ([]models.LetterNews, error) {
		return p.Store.LatestLetters(ctx, mostNew)
	}, p.Log)
}

// liveAddress is where the news of a page come from that was made when this was given up last.
func (p *Page) liveAddress(c *web.Call, v view, shown []models.Letter) (string, error) {
	now, err := p.latest.Now(c.Context())
	if err != nil {
		return "", err
	}
	var newest time.Time
	for _, l := range now.Last {
		if p.sees(c.User, l) { // of what he may not see the address says nothing
			newest = later(newest, l.At)
		}
	}
	for _, l := range shown { // what is on the page is no news, if it was read a moment later
		newest = later(newest, l.GivenUp)
	}
	since := int64(0)
	if !newest.IsZero() {
		since = newest.UnixMicro()
	}
	q := url.Values{"what": {string(v.What)}, "since": {strconv.FormatInt(since, 10)}}
	if v.Account != "" {
		q.Set("account", v.Account)
	}
	return "/hub/letters/live?" + q.Encode(), nil
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// live counts for one reader what was given up since his page was made.
func (p *Page) live(c *web.Call) error {
	since, err := strconv.ParseInt(c.Query("since"), 10, 64)
	if err != nil {
		return models.ErrNotFound
	}
	what, account := models.LetterKind(c.Query("what")), c.Query("account")
	return web.FollowFeed(c, p.latest, func(l latest) (string, error) {
		n := web.News{URL: address(what, account, 0)}
		for _, x := range l.Last {
			if x.What == what && (account == "" || x.Account == account) && x.At.UnixMicro() > since && p.sees(c.User, x) {
				n.Count++
			}
		}
		return c.SayNews(n)
	})
}

// sees says of one letter what the store's LetterScope says of many.
func (p *Page) sees(u access.User, l models.LetterNews) bool {
	if u.Scope.All() {
		return true
	}
	if l.Complaint != 0 {
		return !l.AgainstStaff && u.Scope.Has(l.Department, p.District(l.Area))
	}
	for _, a := range p.Known() {
		if a.Key == l.Account {
			return has(u.Scope, a.Office)
		}
	}
	return false
}
