package complaints

import (
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// longestName bounds the name of a saved view, in characters.
const longestName = 40

// beside is what the page shows of the user: his views, and what he can still take back.
func (p *page) beside(c *web.Call) ([]view, []waiting, error) {
	saved, err := p.Store.HubViews(c.Context(), c.User.ID)
	if err != nil {
		return nil, nil, fmt.Errorf("reading saved views: %w", err)
	}
	var views []view
	for _, v := range saved {
		views = append(views, view{Name: v.Name, URL: path + "?" + v.Query, Drop: fmt.Sprintf("%s/views/%d/drop", path, v.ID)})
	}
	bulks, err := p.Store.WaitingBulks(c.Context(), c.User.ID)
	if err != nil {
		return nil, nil, fmt.Errorf("reading what can be taken back: %w", err)
	}
	var list []waiting
	for _, b := range bulks {
		list = append(list, p.waiting(c, b))
	}
	return views, list, nil
}

func (p *page) saveView(c *web.Call) error {
	name := strings.Join(strings.Fields(c.Form("name")), " ")
	if name == "" || utf8.RuneCountInString(name) > longestName {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	v, err := url.ParseQuery(c.Form("query"))
	if err != nil {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	a := read(v)
	if err := p.Store.SaveHubView(c.Context(), models.HubView{ID: p.IDs.Next(), User: c.User.ID, Name: name, Query: a.Encode()}); err != nil {
		return fmt.Errorf("saving a view: %w", err)
	}
	return c.Go(a.address())
}

func (p *page) dropView(c *web.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	if err := p.Store.DropHubView(c.Context(), c.User.ID, id); err != nil {
		return fmt.Errorf("forgetting a view: %w", err)
	}
	return c.Go(path)
}

// waiting is a bulk that can still be taken back.
type waiting struct {
	Text, URL, Undo string
	Due             time.Time
	Seconds         int // until then
}

func (p *page) waiting(c *web.Call, b models.Bulk) waiting {
	left := max(0, int(b.Due.Sub(p.Clock.Now()).Round(time.Second)/time.Second))
	return waiting{Text: p.title(c, b), URL: fmt.Sprintf("%s/bulk/%d", path, b.ID), Undo: fmt.Sprintf("%s/bulk/%d/undo", path, b.ID), Due: b.Due, Seconds: left}
}
