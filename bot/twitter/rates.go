package twitter

import (
	"net/http"
	"strconv"
	"sync"
	"time"

	"sunwai/bot"
)

// rates remember what X last said is left of the direct messages, and until when answers in public must wait.
type rates struct {
	mu     sync.Mutex
	left   map[string]rate // by the header's name
	public time.Time
}

type rate struct {
	count int
	until time.Time
}

// windows are the headers of X's two windows: that of 15 minutes and that of a day.
// https://docs.x.com/x-api/fundamentals/rate-limits
func windows() []string { return []string{"X-Rate-Limit", "X-User-Limit-24hour", "X-App-Limit-24hour"} }

// note keeps what an answer says of the direct messages.
func (r *rates) note(h http.Header) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, w := range windows() {
		count, err := strconv.Atoi(h.Get(w + "-Remaining"))
		reset, errR := strconv.ParseInt(h.Get(w+"-Reset"), 10, 64)
		if err != nil || errR != nil || count < 0 || reset <= 0 {
			continue
		}
		if r.left == nil {
			r.left = map[string]rate{}
		}
		r.left[w] = rate{count, time.Unix(reset, 0)}
	}
}

// Left is what X last said is left of the direct messages.
func (h *Handle) Left() []bot.Quota {
	now := h.clock.Now()
	h.rates.mu.Lock()
	defer h.rates.mu.Unlock()
	var list []bot.Quota
	for _, w := range windows() {
		if l, told := h.rates.left[w]; told && l.until.After(now) {
			list = append(list, bot.Quota{Count: l.count, Per: l.until.Sub(now)})
		}
	}
	return list
}

// waitPublic is how long X wants no answers in public.
func (r *rates) waitPublic(now time.Time) time.Duration {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.public.Sub(now)
}

func (r *rates) pausePublic(until time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.public = until
}
