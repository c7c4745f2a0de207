package web

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"sunwai/models"
)

// failure is what a page says of an error.
type failure struct {
	Code         int
	Title, Words string
	SignIn       string // address of the sign-in page; "" when that does not help
	Kept         string // what somebody wrote into the form that failed
}

// fail answers with an error: what is for people in their language, everything else as ours, logged once. Errors of ours are never
// shown: they could hold anything.
func (k *Kit) fail(c *Call, err error) {
	f := failure{Code: http.StatusInternalServerError}
	for _, known := range []struct {
		is   error
		code int
	}{{errSignedOut, http.StatusUnauthorized}, {ErrForbidden, http.StatusForbidden}, {models.ErrNotFound, http.StatusNotFound},
		{models.ErrConflict, http.StatusConflict}} {
		if errors.Is(err, known.is) {
			f.Code = known.code
		}
	}
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		f.Code = http.StatusRequestEntityTooLarge
	}
	f.Title, f.Words = c.T(key(f.Code)+".title"), c.T(key(f.Code))
	if f.Code == http.StatusRequestEntityTooLarge && !c.withFiles() {
		f.Words = c.T("web.error.413.text")
	}
	if refusal, ok := models.AsError(err); ok {
		f = k.refused(c, refusal)
	}
	switch f.Code {
	case http.StatusInternalServerError:
		if errors.Is(err, context.Canceled) {
			return // the reader went away
		}
		k.deps.Log.ErrorContext(c.Context(), "serving a page of the hub", "route", c.R.Pattern, "err", err)
	case http.StatusUnauthorized:
		if k.deps.SignIn != "" {
			f.SignIn = k.deps.SignIn + "?next=" + url.QueryEscape(c.back())
		}
		if c.R.Method == http.MethodGet && !c.Partial() && f.SignIn != "" {
			http.Redirect(c.W, c.R, f.SignIn, http.StatusSeeOther)
			return
		}
		if c.R.Method == http.MethodPost {
			f.Words = c.T("web.error.401.late")
		}
	}
	f.Kept = c.kept()
	k.sayFailure(c, f)
}

// back is the page to come back to after signing in: the one that was asked for, with what it was narrowed by, or the one on which stood a form or
// the part of a page that a script asked for: a part alone is no page to come back to.
func (c *Call) back() string {
	if c.R.Method == http.MethodGet && !c.Partial() && c.Query("part") == "" {
		return c.R.URL.RequestURI()
	}
	from, err := url.Parse(c.R.Referer())
	if err != nil || from.Host != c.R.Host || from.Path == "" {
		return c.R.URL.Path
	}
	return from.RequestURI()
}

// kept is what somebody had written into a form that failed: his session had ended, or somebody else was quicker, and the page that he wrote on is
// gone. Of fields that hold sentences alone: no password and no code is ever shown again.
func (c *Call) kept() string {
	if c.R.Method != http.MethodPost || c.Partial() {
		return ""
	}
	form := c.sent()
	var out []string
	for _, name := range slices.Sorted(maps.Keys(form)) {
		if said := strings.TrimSpace(form.Get(name)); said != "" && sentences(name) {
			out = append(out, said)
		}
	}
	return strings.Join(out, "\n\n")
}

// sentences reports whether a field of our forms holds sentences.
func sentences(name string) bool {
	return name == "words" || name == "reason" || strings.HasPrefix(name, "v.")
}

// refused is an error for people in the words of the catalogues.
func (k *Kit) refused(c *Call, e *models.Error) failure {
	f := failure{Code: http.StatusUnprocessableEntity, Title: c.T(key(http.StatusUnprocessableEntity) + ".title")}
	switch e.Code {
	case models.CodeNotFound, models.CodeNotYours:
		f.Code = http.StatusNotFound
	case models.CodeConflict:
		f.Code = http.StatusConflict
	}
	f.Title = c.T(key(f.Code) + ".title")
	f.Words = c.Refusal(e, key(f.Code))
	return f
}

// Refusal is an error for people in the words of the catalogues, for a page that keeps what was filled in; otherwise is the text of the pages for
// one that they do not know.
func (c *Call) Refusal(e *models.Error, otherwise string) string {
	words, err := c.kit.deps.Words.Text(string(c.Lang), e.Key, e.Holes)
	if err != nil {
		return c.T(otherwise)
	}
	return words
}

func (k *Kit) sayFailure(c *Call, f failure) {
	c.Status(f.Code)
	if err := c.page("web/failure", f.Title, f); err != nil {
		k.deps.Log.ErrorContext(c.Context(), "saying what failed", "route", c.R.Pattern, "err", err)
		http.Error(c.W, http.StatusText(f.Code), f.Code)
	}
}

func key(code int) string { return "web.error." + strconv.Itoa(code) }

// panicked answers for a page that panicked. The server would log what it panicked with, which may be somebody's words: its type is
// logged, and what the runtime itself says, which holds none.
func (k *Kit) panicked(c *Call) {
	p := recover()
	if p == nil {
		return
	}
	if p == http.ErrAbortHandler { // an answer that began and must be seen not to be whole
		panic(p)
	}
	kind := fmt.Sprintf("%T", p)
	if e, ok := p.(runtime.Error); ok {
		kind = e.Error()
	}
	k.deps.Log.ErrorContext(c.Context(), "panic in a page of the hub", "route", c.R.Pattern, "panic", kind, "stack", string(debug.Stack()))
	code := http.StatusInternalServerError
	k.sayFailure(c, failure{Code: code, Title: c.T(key(code) + ".title"), Words: c.T(key(code))})
}
