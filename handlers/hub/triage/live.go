package triage

import (
	"context"
	"net/url"
	"slices"
	"strconv"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// latest is what waits and came last.
type latest struct {
	mark  string
	tasks []models.TriageTask // newest first
	about map[models.ID]*models.Complaint
}

// mostNew is how many of the newest things an open page counts; of more it says so many.
const mostNew = 200

// feed reads what came last, once for all pages that are open.
func (p *Page) feed() *web.Feed[latest] {
	var f *web.Feed[latest]
	f = web.NewFeed(web.Source[latest]{Name: "what came into the triage", Read: p.readLatest, Poll: web.NewsPoll,
		Changed: func(ctx context.Context, last latest) (bool, error) {
			if !f.Watched() {
				return true, nil // nobody looks: who comes reads anew
			}
			mark, err := p.Store.TriageMark(ctx)
			return mark != last.mark, err
		}}, p.Log)
	return f
}

func (p *Page) readLatest(ctx context.Context) (l latest, err error) {
	if l.mark, err = p.Store.TriageMark(ctx); err != nil { // before: what comes meanwhile is read again
		return l, err
	}
	if l.tasks, err = p.Store.LatestTriage(ctx, mostNew); err != nil {
		return l, err
	}
	l.about, err = p.complaints(ctx, l.tasks)
	return l, err
}

// liveAddress is where the news of a page come from that was made when the newest thing of its reader was this one.
func (p *Page) liveAddress(c *web.Call, kind string, shown []seen) (string, error) {
	now, err := p.latest.Now(c.Context())
	if err != nil {
		return "", err
	}
	var newest models.ID
	for _, t := range now.tasks {
		if _, sees := p.sight(c.User, t, now.about[t.Complaint]); sees { // of what he may not see the address says nothing
			newest = max(newest, t.ID)
		}
	}
	for _, t := range shown { // what is on the page is no news, if it was read a moment later
		newest = max(newest, t.ID)
	}
	return "/hub/triage/live?" + url.Values{"kind": {kind}, "since": {strconv.FormatInt(int64(newest), 10)}}.Encode(), nil
}

// live counts for one reader what has come since his page was made.
func (p *Page) live(c *web.Call) error {
	since, err := strconv.ParseInt(c.Query("since"), 10, 64)
	if err != nil {
		return models.ErrNotFound
	}
	kind := c.Query("kind")
	kinds := kindsOf(kind)
	return web.FollowFeed(c, p.latest, func(l latest) (string, error) {
		n := web.News{URL: address(kind, 0)}
		for _, t := range l.tasks {
			if _, sees := p.sight(c.User, t, l.about[t.Complaint]); sees && t.ID > models.ID(since) && (len(kinds) == 0 || slices.Contains(kinds, t.TriageItem.Kind)) {
				n.Count++
			}
		}
		return c.SayNews(n)
	})
}
