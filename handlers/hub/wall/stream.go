package wall

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// differing is what must be sent to make shown of what a page has: the parts, one after the other, each to be put in the place of
// the element with its id.
func differing(parts, shown map[string]string) string {
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(parts)) {
		if had, ok := shown[id]; !ok || had != parts[id] {
			b.WriteString(parts[id])
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// scopeKey names a scope: two who see the same part of the state have the same.
func scopeKey(s models.HubScope) string {
	sorted := func(list []string) string { return strings.Join(slices.Sorted(slices.Values(list)), ",") }
	return sorted(s.Departments) + "/" + sorted(s.Districts)
}

// stream sends the wall's changes until the reader goes.
func (w *Wall) stream(c *web.Call) error {
	if c.User.ListsOwn() {
		return models.ErrNotFound // his page is not live
	}
	seen := c.R.Header.Get("Last-Event-ID")
	if seen == "" {
		seen = c.Query("seen") // what the page itself shows
	}
	r, leave, err := w.live.join(c.Context(), c.Lang, c.User.Scope, seen)
	if errors.Is(err, web.ErrFull) {
		return c.Busy()
	}
	if err != nil {
		return err
	}
	defer leave()
	return web.Stream(c, r.messages, func(m message) (web.Event, error) { return web.Event{ID: w.live.id(m.number), Body: m.body}, nil })
}
