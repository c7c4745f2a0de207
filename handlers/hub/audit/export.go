package audit

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// exportPage is how many lines are read at once; exportMost is how many a file has: a sheet takes no more.
const (
	exportPage = 1000
	exportMost = 1_000_000
)

// export writes what the filter shows, all of it, as a table for sheets. The codes stand beside the words: they stay what they are.
func (p page) export(c *web.Call) error {
	ctx := c.Context()
	a := ask(c.R.URL.Query())
	q, err := p.query(ctx, a)
	if err != nil {
		return err
	}
	if err := p.Log.Audit(ctx, models.AuditLine{Who: c.User.ID, Action: models.AuditExported}); err != nil {
		return err
	}
	q.Limit = exportPage
	list, err := p.Log.AuditLines(ctx, q)
	if err != nil {
		return err
	}
	h := c.W.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Content-Disposition", fmt.Sprintf(`attachment; filename="sunwai-audit-%s.csv"`, p.Clock.Now().In(models.IST()).Format(dayForm)))
	h.Set("Cache-Control", "no-store")
	_, _ = c.W.Write([]byte("\ufeff")) // so that sheets read Devanagari
	w := csv.NewWriter(c.W)
	if err := w.Write([]string{c.T("audit.seq"), c.T("audit.at"), c.T("audit.who.id"), c.T("audit.who"), c.T("audit.action.code"), c.T("audit.action"), c.T("audit.number"), c.T("audit.object")}); err != nil {
		return nil //nolint:nilerr // the reader is gone
	}
	for written := 0; len(list) > 0 && written < exportMost; written += len(list) {
		if err := p.rows(c, w, list); err != nil {
			// The file has begun: who reads it must see that it is not whole.
			panic(http.ErrAbortHandler)
		}
		q.Before = list[len(list)-1].ID
		if list, err = p.Log.AuditLines(ctx, q); err != nil {
			panic(http.ErrAbortHandler)
		}
	}
	w.Flush()
	return nil
}

func (p page) rows(c *web.Call, w *csv.Writer, list []models.AuditLine) error {
	lines, err := p.named(c, list)
	if err != nil {
		return err
	}
	for _, l := range lines {
		if err := w.Write([]string{fmt.Sprint(l.Seq), l.At.In(models.IST()).Format(time.RFC3339), fmt.Sprint(int64(l.Who)), web.Harmless(l.Name),
			l.Action, l.Said, l.Number.String(), l.Object}); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}
