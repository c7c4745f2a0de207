package complaints

import (
	"fmt"
	"strconv"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// bulkPage is what becomes of a bulk.
type bulkPage struct {
	models.Bulk
	waiting
	Rows  []bulkRow
	Done  int
	Not   int
	Mine  bool // the reader's own: he alone can take it back
	By    string
	Over  bool // done or taken back: nothing changes any more
	Again string
	List  string
	All   string
}

type bulkRow struct {
	models.BulkItem
	URL   string
	State string // key of a text
	Kind  string
}

// begin keeps a bulk that was confirmed. It is done in a minute, so that taking it back takes back everything.
func (p *page) begin(c *web.Call) error {
	f, err := p.plan(c)
	if err != nil {
		return err
	}
	if f.Words == "" || f.Problem != "" {
		return p.confirm(c) // it says what is missing, or why nothing can be done
	}
	now := p.Clock.Now()
	name, _ := command(f.Act)
	b := models.Bulk{ID: p.IDs.Next(), At: now, Due: now.Add(models.UndoWindow), User: c.User.ID, Officer: c.User.Officer, Lang: c.Lang, Command: name,
		Words: f.Words, State: models.BulkWaiting}
	if f.Act == actHandover && f.Reason != "" {
		b.Words += " " + f.Reason
	}
	for _, x := range f.Rows {
		item := models.BulkItem{Complaint: x.ID, Version: x.c.Version, Number: x.Number, State: models.BulkItemWaiting}
		if x.Why != "" {
			item.State, item.Reason = models.BulkItemRefused, x.Why
		}
		b.Items = append(b.Items, item)
	}
	if err := p.audit(c.Context(), c.User, auditBulk+name, fmt.Sprintf("bulk:%d,n:%d", b.ID, f.Can)); err != nil {
		return err
	}
	if err := p.Store.AddBulk(c.Context(), b); err != nil {
		return fmt.Errorf("keeping a bulk: %w", err)
	}
	return c.Go(fmt.Sprintf("%s/bulk/%d", path, b.ID))
}

// bulk shows how far a bulk has come.
func (p *page) bulk(c *web.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	b, err := p.visible(c, id)
	if err != nil {
		return err
	}
	names, err := p.Names(c.Context(), []models.ID{b.User})
	if err != nil {
		return fmt.Errorf("naming who did it: %w", err)
	}
	v := bulkPage{Bulk: b, waiting: p.waiting(c, b), Over: b.State == models.BulkDone || b.State == models.BulkUndone, List: path, All: path + "/bulk",
		Again: fmt.Sprintf("%s/bulk/%d", path, b.ID), Mine: b.User == c.User.ID, By: names[b.User]}
	for _, x := range b.Items {
		r := bulkRow{BulkItem: x, URL: fmt.Sprintf("%s/%d", path, x.Complaint), State: "complaints.item." + string(x.State), Kind: map[models.BulkItemState]string{
			models.BulkItemDone: "good", models.BulkItemRefused: "bad", models.BulkItemChanged: "bad", models.BulkItemFailed: "bad"}[x.State]}
		switch {
		case b.State == models.BulkUndone && !x.State.Over():
			r.State = "complaints.item.undone"
		case x.State == models.BulkItemDone:
			v.Done++
		case x.State.Over():
			v.Not++
		}
		v.Rows = append(v.Rows, r)
	}
	return c.Page("complaints/bulk", "complaints.bulk.title", v)
}

// undo takes a bulk back.
func (p *page) undo(c *web.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	if err := p.Store.UndoBulk(c.Context(), c.User.ID, id); err != nil {
		return fmt.Errorf("taking a bulk back: %w", err)
	}
	if err := p.audit(c.Context(), c.User, auditUndone, fmt.Sprintf("bulk:%d", id)); err != nil {
		return err
	}
	return c.Go(fmt.Sprintf("%s/bulk/%d", path, id))
}

// title says what a bulk does.
func (p *page) title(c *web.Call, b models.Bulk) string {
	n := 0
	for _, x := range b.Items {
		if x.State != models.BulkItemRefused || b.State != models.BulkWaiting {
			n++
		}
	}
	return c.T("complaints.bulk.does."+b.Command, "n", strconv.Itoa(n))
}

// sweepEvery is how often it is looked whether a bulk is due.
const sweepEvery = 2 * time.Second
