package audit

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"sunwai/models"
)

// asked is what the reader wants to see, as it stands in the address. Numbers, codes and dates: no names.
type asked struct {
	Who    models.ID
	Action string
	Number string
	Object string
	From   string // 2026-11-27
	To     string // with this day
	before models.ID
}

const dayForm = "2006-01-02"

// ask reads the address. What makes no sense there is left out, as if it were not asked for.
func ask(q url.Values) asked {
	text := func(name string) string { return strings.TrimSpace(q.Get(name)) }
	a := asked{Action: text("action"), Number: text("number"), Object: text("object"), From: text("from"), To: text("to")}
	a.Who, a.before = number(text("who")), number(text("before"))
	if (models.AuditLine{Action: "x", Object: a.Object}).Check() != nil {
		a.Object = ""
	}
	if (models.AuditLine{Action: a.Action}).Check() != nil {
		a.Action = ""
	}
	for _, day := range []*string{&a.From, &a.To} {
		if _, err := time.ParseInLocation(dayForm, *day, models.IST()); err != nil {
			*day = ""
		}
	}
	return a
}

func number(text string) models.ID {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < 0 {
		return 0
	}
	return models.ID(n)
}

// query is what the database is asked.
func (p page) query(ctx context.Context, a asked) (models.AuditQuery, error) {
	q := models.AuditQuery{Who: a.Who, Action: a.Action, Object: a.Object, Before: a.before}
	if at, err := time.ParseInLocation(dayForm, a.From, models.IST()); err == nil {
		q.From = at.UTC()
	}
	if at, err := time.ParseInLocation(dayForm, a.To, models.IST()); err == nil {
		q.To = at.AddDate(0, 0, 1).UTC()
	}
	if a.Number == "" {
		return q, nil
	}
	n, err := models.ParseNumber(a.Number)
	if err != nil {
		return q, err
	}
	c, err := p.Log.ComplaintByNumber(ctx, n)
	if errors.Is(err, models.ErrNotFound) {
		return q, models.NewError(models.CodeNotFound, "error.not_found")
	}
	q.Complaint = c.ID
	return q, err
}

// values is the address again.
func (a asked) values() url.Values {
	q := url.Values{}
	for name, v := range map[string]string{"action": a.Action, "number": a.Number, "object": a.Object, "from": a.From, "to": a.To} {
		if v != "" {
			q.Set(name, v)
		}
	}
	if a.Who != 0 {
		q.Set("who", fmt.Sprint(int64(a.Who)))
	}
	if a.before != 0 {
		q.Set("before", fmt.Sprint(int64(a.before)))
	}
	return q
}

func (a asked) with(name string, id models.ID) string {
	q := a.values()
	q.Set(name, fmt.Sprint(int64(id)))
	return Path + "?" + q.Encode()
}

func (a asked) address() string { return Path + a.query("") }

func (a asked) without(name string) string { return Path + a.query(name) }

// query is the part of the address after the path, without one field.
func (a asked) query(without string) string {
	q := a.values()
	q.Del(without)
	if len(q) == 0 {
		return ""
	}
	return "?" + q.Encode()
}
