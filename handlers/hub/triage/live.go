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
type latest = web.Marked[waiting]

type waiting struct {
	tasks []models.TriageTask // newest first
	about map[models.ID]*models.Complaint
}

// mostNew is how many of the newest things an open page counts; of more it says so many.
const mostNew = 200

// feed reads what came last, once for all pages that are open.
func (p *Page) feed() *web.Feed[latest] {
	return web.NewsFeed("what came into the triage", p.Store.TriageMark, p.readLatest, p.Log)
}

func (p *Page) readLatest(ctx context.Context) (w waiting, err error) {
	if w.tasks, err = p.Store.LatestTriage(ctx, mostNew); err != nil {
		return w, err
	}
	w.about, err = p.complaints(ctx, w.tasks)
	return w, err
}

// liveAddress is where the news of a page come from that was made when the newest thing of its reader was this one.
func (p *Page) liveAddress(c *web.Call, kind string, shown []seen) (string, error) {
	now, err := p.latest.Now(c.Context())
	if err != nil {
		return "", err
	}
	var newest models.ID
	for _, t := range now.Last.tasks {
		if _, sees := p.sight(c.User, t, now.Last.about[t.Complaint]); sees { // of what he may not see the address says nothing
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
		for _, t := range l.Last.tasks {
			if _, sees := p.sight(c.User, t, l.Last.about[t.Complaint]); sees && t.ID > models.ID(since) && (len(kinds) == 0 || slices.Contains(kinds, t.TriageItem.Kind)) {
				n.Count++
			}
		}
		return c.SayNews(n)
	})
}
