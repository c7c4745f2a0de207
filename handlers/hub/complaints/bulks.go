package complaints

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strconv"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// bulksPerPage is how many bulks a page of the list has.
const bulksPerPage = 20

// bulksPage is what was done to many complaints at once: by the reader, or by everybody.
type bulksPage struct {
	Whole             bool // everybody's
	Rows              []bulkLine
	First, Next, List string
}

// bulkLine is one bulk in the list.
type bulkLine struct {
	models.Bulk
	Text, URL, By string
	Said, Kind    string // how far it has come: key of a text, and its colour
	Counts        bool   // something was done, or tried
	Number        int    // of complaints
	Done, Not     int
	Reasons       []reason
}

// reason is why some of a bulk were not done.
type reason struct {
	Key string
	N   int
}

// seesAll reports whether a user reads what others did to many complaints: who reads the log of who did what, for the whole state.
func seesAll(u access.User) bool { return u.May(access.SeeAudit) && u.Scope.All() }

// visible is a bulk that the reader may see. Of somebody else's he learns of those complaints alone that he sees himself.
func (p *page) visible(c *web.Call, id models.ID) (models.Bulk, error) {
	if !seesAll(c.User) {
		b, err := p.Store.Bulk(c.Context(), c.User.ID, id)
		if err != nil {
			return b, fmt.Errorf("reading a bulk: %w", err)
		}
		return b, nil
	}
	b, err := p.Store.AnyBulk(c.Context(), id)
	if err != nil || b.User == c.User.ID {
		if err != nil {
			err = fmt.Errorf("reading a bulk: %w", err)
		}
		return b, err
	}
	var list []models.ID
	for _, x := range b.Items {
		list = append(list, x.Complaint)
	}
	seen, err := p.Store.HubRows(c.Context(), models.HubQuery{Viewer: c.User.Viewer(), Mine: c.User.OnlyOwn()}, list)
	if err != nil {
		return b, fmt.Errorf("reading a bulk: %w", err)
	}
	b.Items = slices.DeleteFunc(b.Items, func(x models.BulkItem) bool {
		return !slices.ContainsFunc(seen, func(r models.HubRow) bool { return r.ID == x.Complaint })
	})
	return b, nil
}

// bulks lists what was done to many complaints at once, how many it reached, and why not the others.
func (p *page) bulks(c *web.Call) error {
	v := bulksPage{Whole: seesAll(c.User), List: path}
	q := models.BulkQuery{User: c.User.ID, Limit: bulksPerPage + 1}
	if v.Whole {
		q.User = 0
	}
	if before := c.Query("before"); before != "" {
		n, err := strconv.ParseInt(before, 10, 64)
		if err != nil || n <= 0 {
			return models.ErrNotFound
		}
		q.Before, v.First = models.ID(n), path+"/bulk"
	}
	list, err := p.Store.Bulks(c.Context(), q)
	if err != nil {
		return fmt.Errorf("listing bulks: %w", err)
	}
	if len(list) > bulksPerPage {
		list = list[:bulksPerPage]
		v.Next = path + "/bulk?" + url.Values{"before": {strconv.FormatInt(int64(list[len(list)-1].ID), 10)}}.Encode()
	}
	var users []models.ID
	for _, b := range list {
		users = append(users, b.User)
	}
	slices.Sort(users)
	names, err := p.Names(c.Context(), slices.Compact(users))
	if err != nil {
		return fmt.Errorf("naming who did what: %w", err)
	}
	for _, b := range list {
		v.Rows = append(v.Rows, p.bulkLine(c, b, names[b.User]))
	}
	return c.Page("complaints/bulks", "complaints.bulks.title", v)
}

func (p *page) bulkLine(c *web.Call, b models.Bulk, by string) bulkLine {
	l := bulkLine{Bulk: b, Text: p.title(c, b), URL: fmt.Sprintf("%s/bulk/%d", path, b.ID), By: by, Number: len(b.Items), Said: "complaints.bulks.state." + string(b.State),
		Kind: map[models.BulkState]string{models.BulkWaiting: "warn", models.BulkRunning: "info", models.BulkUndone: "plain"}[b.State]}
	why := map[string]int{}
	for _, x := range b.Items {
		switch {
		case x.State == models.BulkItemDone:
			l.Done++
		case x.State.Over():
			l.Not++
			why[x.Reason]++
		}
	}
	l.Counts = b.State == models.BulkDone || b.State == models.BulkRunning
	if b.State == models.BulkDone {
		l.Kind = "good"
		if l.Not > 0 {
			l.Kind = "warn"
		}
	}
	if !l.Counts {
		return l
	}
	for key, n := range why {
		if key != "" {
			l.Reasons = append(l.Reasons, reason{key, n})
		}
	}
	slices.SortFunc(l.Reasons, func(a, b reason) int { return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Key, b.Key)) })
	return l
}
