package twitter

import (
	"context"
	"encoding/json"
	"errors"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"sunwai/bot"
)

const (
	// mentionsEvery and messagesEvery: X answers 300 and 15 such questions in 15 minutes.
	// https://docs.x.com/x-api/fundamentals/rate-limits
	mentionsEvery = 15 * time.Second
	messagesEvery = 65 * time.Second
	// firstLook is how far back an account looks that has never looked before.
	firstLook = 24 * time.Hour
	// overlap is what is asked for again each time: ids of the same moment are not in order. X bills a post once a day.
	overlap      = 5 * time.Second
	longestWait  = time.Minute     // between two tries with X
	longestPause = 5 * time.Second // between two tries with our own inbox
)

// Names of the cursors. Stored: never rename.
const (
	cursorMentions = "mentions"
	cursorMessages = "messages"
)

// Poll brings mentions, replies and direct messages until ctx ends, and returns ctx's error. How far it has come is written down
// only after the sink has stored what came, so a repeat is possible and a loss is not.
func (h *Handle) Poll(ctx context.Context, sink bot.Sink) error {
	if h.cursors == nil {
		return errors.New("twitter: polling needs a place for its cursors")
	}
	p := &poller{h: h, sink: sink, feeds: []*feed{
		{name: cursorMentions, every: mentionsEvery, page: h.mentionsPage, cost: h.meter.prices.MentionRead},
		{name: cursorMessages, every: messagesEvery, page: h.messagesPage, cost: h.meter.prices.DMEvent},
	}}
	for ctx.Err() == nil {
		_ = sleep(ctx, p.round(ctx)) // ctx is looked at
	}
	return ctx.Err()
}

// feed is one list that X keeps, newest first.
type feed struct {
	name  string
	every time.Duration
	page  func(ctx context.Context, since, token string) (page, error)
	cost  int64 // of each thing read

	due    time.Time
	read   bool   // the cursor was
	cursor string // the newest id whose event, and all before, is stored
	seen   map[string]struct{}
}

// page is a part of a list.
type page struct {
	items []item
	next  string
}

// item is what X lists; event is nil for what says nothing to us.
type item struct {
	id    string
	event *bot.Inbound
}

// poller is the state of one Poll.
type poller struct {
	h        *Handle
	sink     bot.Sink
	feeds    []*feed
	failures int    // in a row
	code     string // of the health last reported
}

// round asks what is due and returns how long to wait before the next round.
func (p *poller) round(ctx context.Context) time.Duration {
	now := p.h.clock.Now()
	var wait time.Duration = -1
	for _, f := range p.feeds {
		if !now.Before(f.due) {
			pause, err := p.look(ctx, f)
			if err == nil {
				pause = f.every
			}
			f.due = p.h.clock.Now().Add(pause)
		}
		if until := f.due.Sub(p.h.clock.Now()); wait < 0 || until < wait {
			wait = until
		}
	}
	return max(wait, time.Millisecond)
}

// look reads a list down to what is known and hands over what is new, oldest first.
func (p *poller) look(ctx context.Context, f *feed) (pause time.Duration, err error) {
	if !f.read {
		if f.cursor, err = p.h.cursors.Cursor(ctx, p.h.account.Key, f.name); err != nil {
			return p.ours(ctx, err), err
		}
		if f.cursor == "" {
			f.cursor = flakeAt(p.h.clock.Now().Add(-firstLook))
		}
		f.read, f.seen = true, map[string]struct{}{}
	}
	since := idBefore(f.cursor, overlap)
	items, pause, err := p.list(ctx, f, since)
	if err != nil {
		return pause, err
	}
	slices.Reverse(items)
	var events []bot.Inbound
	newest := f.cursor
	for _, i := range items {
		if _, known := f.seen[i.id]; known {
			continue
		}
		if newer(i.id, newest) {
			newest = i.id
		}
		if i.event != nil {
			events = append(events, *i.event)
		}
	}
	if err := p.store(ctx, events); err != nil {
		return p.ours(ctx, err), err
	}
	p.h.meter.Add(ctx, f.cost*int64(len(events)))
	for _, i := range items {
		f.seen[i.id] = struct{}{}
	}
	if newest != f.cursor {
		if err := p.h.cursors.SetCursor(ctx, p.h.account.Key, f.name, newest); err != nil {
			return p.ours(ctx, err), err // it is stored: the worst is a repeat
		}
		f.cursor = newest
	}
	floor := idBefore(f.cursor, 2*overlap)
	for id := range f.seen {
		if !newer(id, floor) {
			delete(f.seen, id)
		}
	}
	return 0, nil
}

// list reads pages until one reaches back to since. A page that fails is asked for again: what lies behind it is older
// and would be lost if the newer were taken first.
func (p *poller) list(ctx context.Context, f *feed, since string) (items []item, pause time.Duration, err error) {
	for token := ""; ; {
		got, err := f.page(ctx, since, token)
		if err != nil {
			pause := p.theirs(ctx, err)
			if token == "" || ctx.Err() != nil {
				return nil, pause, err
			}
			if err := sleep(ctx, pause); err != nil {
				return nil, pause, err
			}
			continue
		}
		p.well()
		reached := got.next == ""
		for _, i := range got.items {
			if !newer(i.id, since) {
				reached = true
				continue
			}
			items = append(items, i)
		}
		if reached {
			return items, 0, nil
		}
		token = got.next
	}
}

func (p *poller) store(ctx context.Context, events []bot.Inbound) error {
	if len(events) == 0 {
		return nil
	}
	return p.sink(ctx, events)
}

// ours is the pause after our own side failed; X is not to blame.
func (p *poller) ours(ctx context.Context, err error) time.Duration {
	if ctx.Err() == nil {
		p.h.log.Warn("news could not be stored and is asked for again", "err", err)
	}
	return p.backoff(longestPause)
}

// theirs is the pause after X failed.
func (p *poller) theirs(ctx context.Context, err error) time.Duration {
	var e *bot.SendError
	if ctx.Err() != nil || !errors.As(err, &e) {
		return time.Second
	}
	code := codeServerError
	switch {
	case e.Verdict == bot.Unauthorized:
		code = codeUnauthorized
	case e.Code == 0:
		code = codeUnreachable
	}
	p.report(bot.Health{Code: code, Err: e})
	return max(p.backoff(longestWait), e.After)
}

func (p *poller) backoff(most time.Duration) time.Duration {
	p.failures++
	return min(time.Second<<min(p.failures-1, 10), most)
}

func (p *poller) well() {
	p.failures = 0
	p.report(bot.Health{OK: true})
}

// report tells a change.
func (p *poller) report(health bot.Health) {
	code := health.Code
	if health.OK {
		code = "ok"
	}
	if p.code == code {
		return
	}
	p.code = code
	health.Account, health.At = p.h.account.Key, p.h.clock.Now()
	p.h.health(health)
}

// mentionsPage asks for posts that name us. https://docs.x.com/x-api/users/get-mentions
func (h *Handle) mentionsPage(ctx context.Context, since, token string) (page, error) {
	q := url.Values{"max_results": {"100"}, "since_id": {since}, "post.fields": {postFields}, "expansions": {postExpansions},
		"media.fields": {mediaFields}, "user.fields": {"username"}}
	return h.page(ctx, "/2/users/"+h.id+"/mentions", q, token, func(raw json.RawMessage, in includes) item {
		var p post
		if !bot.ReadJSON(raw, &p) || p.ID.id() == "" {
			return item{}
		}
		e, why := h.post(p, in)
		return found(p.ID, e, why)
	})
}

// page asks for one page of a list, whose entries are read one by one: one that cannot be read must not hide the others.
func (h *Handle) page(ctx context.Context, path string, q url.Values, token string, read func(json.RawMessage, includes) item) (page, error) {
	if token != "" {
		q.Set("pagination_token", token)
	}
	var answer struct {
		Data     []json.RawMessage `json:"data"`
		Includes includes          `json:"includes"`
		Meta     struct {
			Next text `json:"next_token"`
		} `json:"meta"`
	}
	if _, err := h.ask(ctx, path, q, &answer); err != nil {
		return page{}, err
	}
	got := page{next: string(answer.Meta.Next)}
	for _, raw := range answer.Data {
		if i := read(raw, answer.Includes); i.id != "" {
			got.items = append(got.items, i)
		}
	}
	return got, nil
}

// found is an entry of a list; one that is left out, because of why, has its id alone.
func found(id text, e bot.Inbound, why string) item {
	if why != "" {
		return item{id: string(id)}
	}
	return item{id: string(id), event: &e}
}

// dmEvent is a direct message of version 2. https://docs.x.com/x-api/direct-messages/get-dm-events
type dmEvent struct {
	ID           text      `json:"id"`
	Type         text      `json:"event_type"`
	Text         text      `json:"text"`
	Sender       text      `json:"sender_id"`
	Conversation text      `json:"dm_conversation_id"`
	Created      text      `json:"created_at"`
	Attachments  mediaKeys `json:"attachments"`
}

// messagesPage asks for direct messages of the last 30 days. X knows no since_id here.
func (h *Handle) messagesPage(ctx context.Context, _, token string) (page, error) {
	q := url.Values{"max_results": {"100"}, "event_types": {"MessageCreate"}, "dm_event.fields": {dmFields}, "expansions": {dmExpansions},
		"media.fields": {mediaFields}}
	return h.page(ctx, "/2/dm_events", q, token, func(raw json.RawMessage, in includes) item {
		var m dmEvent
		if !bot.ReadJSON(raw, &m) || m.ID.id() == "" {
			return item{}
		}
		e, why := h.dmEvent(m, in)
		return found(m.ID, e, why)
	})
}

// ownLink is the link that X puts behind a text for its own file.
var ownLink = regexp.MustCompile(`\s*https://t\.co/[A-Za-z0-9]+\s*$`)

// dmEvent reads a direct message of version 2. A conversation of two has both their ids in its name; an answer in one of more
// would tell strangers about somebody's complaint.
func (h *Handle) dmEvent(m dmEvent, in includes) (bot.Inbound, string) {
	e, why := h.message(m.ID, m.Sender)
	switch {
	case why != "":
		return e, why
	case m.Type != "MessageCreate":
		return e, skipService
	case m.Conversation != "" && !strings.Contains(string(m.Conversation), "-"):
		return e, skipGroup
	}
	e.At = h.at(m.Created, m.ID)
	said := string(m.Text)
	for _, key := range m.Attachments.Keys {
		for _, x := range in.Media {
			if x.it.Key == key {
				e.Files = append(e.Files, x.it.file()...)
			}
		}
	}
	if len(m.Attachments.Keys) > 0 {
		said = ownLink.ReplaceAllString(said, "")
	}
	e.Text = plainText(said)
	return finished(e), ""
}
