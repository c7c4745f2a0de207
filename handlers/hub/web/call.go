package web

import (
	"bytes"
	"compress/gzip"
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/models"
)

// Call is one request to a page, with who asks and in which language.
type Call struct {
	W    http.ResponseWriter
	R    *http.Request
	User access.User
	Lang models.Lang // Hindi or English

	kit    *Kit
	status int // of the answer; 0: OK
}

// Context is the request's.
func (c *Call) Context() context.Context { return c.R.Context() }

// T is a text of the website in the reader's language. Holes are given as pairs of name and value.
func (c *Call) T(key string, holes ...string) string { return c.kit.text(c.Lang, key, holes...) }

// Partial reports whether a script on the page asks for a part of it.
func (c *Call) Partial() bool {
	return c.R.Header.Get("HX-Request") == "true" && c.R.Header.Get("HX-Request-Type") != "full"
}

// Page answers with a whole page in the frame: the template name fills its main part. Who asked for a part by script gets
// the main part alone.
func (c *Call) Page(name, titleKey string, data any) error {
	return c.page(name, c.T(titleKey), data)
}

// PageTitled is Page with a title of its own, such as a complaint's number. It must hold no personal data: titles stay in the
// history of browsers.
func (c *Call) PageTitled(name, title string, data any) error { return c.page(name, title, data) }

// Fragment answers with one template alone.
func (c *Call) Fragment(name string, data any) error {
	body, err := c.kit.render(c.Lang, name, data)
	if err != nil {
		return err
	}
	c.write(body)
	return nil
}

// Status sets the status of the answer.
func (c *Call) Status(code int) { c.status = code }

// Go sends the reader to another page after something was done, so that going back or reloading does not do it again.
func (c *Call) Go(path string) error {
	if c.Partial() {
		c.W.Header().Set("HX-Location", path)
		c.W.WriteHeader(http.StatusNoContent)
		return nil
	}
	http.Redirect(c.W, c.R, path, http.StatusSeeOther)
	return nil
}

func (c *Call) write(body []byte) {
	h := c.W.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Add("Vary", "HX-Request")
	h.Add("Vary", "Accept-Encoding")
	if packed := len(body) > worthPacking && strings.Contains(c.R.Header.Get("Accept-Encoding"), "gzip"); packed {
		h.Set("Content-Encoding", "gzip")
		body = pack(body)
	}
	if c.status != 0 {
		c.W.WriteHeader(c.status)
	}
	_, _ = c.W.Write(body) // a reader who is gone is no fault of ours
}

// worthPacking is from how many bytes on a page is sent packed: it must open on a slow phone. Pages hold no secret that somebody
// could guess by their length (https://breachattack.com): sessions are cookies, and forms are guarded by where they come from.
const worthPacking = 2 << 10

func pack(body []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestSpeed) // the level is a good one
	_, _ = w.Write(body)                            // a buffer takes everything
	_ = w.Close()
	return b.Bytes()
}

// Form is a field of the sent form, trimmed; "" when it is not there.
func (c *Call) Form(name string) string { return strings.TrimSpace(c.R.PostFormValue(name)) }

// Query is a field of the address, trimmed.
func (c *Call) Query(name string) string { return strings.TrimSpace(c.R.URL.Query().Get(name)) }

// Closest is the code itself or the longest beginning of it, ending in a dot, that has a text after a prefix: "officer.warned.late" is named by
// "officer.warned." or "officer." where it has no words of its own.
func (c *Call) Closest(prefix, code string) (begin string, ok bool) {
	for begin = code; begin != ""; {
		if key := prefix + begin; c.T(key) != key {
			return begin, true
		}
		begin = strings.TrimSuffix(begin, ".")
		begin = begin[:strings.LastIndexByte(begin, '.')+1]
	}
	return "", false
}

// WrongDays says which of two days that a list is narrowed by is none, or that the last lies before the first; "" when they are right. A list that is
// merely empty, or longer than asked for, would be taken for the answer.
func (c *Call) WrongDays(from, to string) string {
	var days [2]time.Time
	for i, day := range []string{from, to} {
		var err error
		if days[i], err = time.Parse(time.DateOnly, day); err != nil && day != "" {
			return c.T("web.day.wrong", "day", day)
		}
	}
	if from != "" && to != "" && days[1].Before(days[0]) {
		return c.T("web.day.order")
	}
	return ""
}

// ID reads a part of the path as an id; models.ErrNotFound when it is none.
func (c *Call) ID(name string) (models.ID, error) {
	n, err := strconv.ParseInt(c.R.PathValue(name), 10, 64)
	if err != nil || n <= 0 {
		return 0, models.ErrNotFound
	}
	return models.ID(n), nil
}
