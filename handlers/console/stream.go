package console

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"sunwai/bot"
	hub "sunwai/bot/console"
	"sunwai/models"
)

// events is the live stream of one open page (text/event-stream): pieces of the page as they change, each an
// event whose data is HTML. A browser that was away says with Last-Event-ID what it has; it is sent the rest.
func (p *Page) events(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	s := stream{page: p, look: p.lookFor(r), choice: q.Get("officer"), sent: make(map[models.ID]string),
		left: hub.Chat{Account: q.Get("account"), Peer: models.Peer(q.Get("peer"))}}
	account, ok := p.deps.Hub.Account(s.left.Account)
	if !ok || !citizenPeer.MatchString(string(s.left.Peer)) {
		p.refuse(w, r, http.StatusNotFound, "error.not_found")
		return
	}
	s.office = account.Office
	s.resume(r.Header.Get("Last-Event-ID"))

	out := http.NewResponseController(w)
	_ = out.SetWriteDeadline(time.Time{}) // a stream has no end; not every server has deadlines to lift
	_ = out.SetReadDeadline(time.Time{})  // that of the request would end the connection under it
	w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	if _, err := fmt.Fprint(w, "retry: 1000\n\n"); err != nil {
		return
	}
	tick := time.NewTicker(lookAgain)
	defer tick.Stop()
	for {
		changed := p.deps.Hub.Changed() // before reading, so that nothing is missed
		if _, err := w.Write(s.round(r.Context())); err != nil || out.Flush() != nil {
			return
		}
		select {
		case <-changed:
		case <-tick.C:
		case <-r.Context().Done():
			return
		case <-p.closed:
			return
		}
	}
}

// stream is what one open page has been sent.
type stream struct {
	page   *Page
	look   look
	left   hub.Chat
	office models.Office // of the left phone's account
	choice string        // of the officer: an id; anything else is who is in charge

	begun   bool
	marked  bool
	rev     int64                // of the hub; everything up to it was sent
	told    bool                 // who is on the right, be it nobody
	officer string               // id of the officer on the right phone, "" for nobody
	resumed string               // the officer the browser had when it came back
	right   hub.Chat             // the officer's phone
	sent    map[models.ID]string // cards as last sent
	buf     bytes.Buffer
	uneasy  bool // a failure was logged; once is enough
}

// resume reads "epoch-revision-officer". Another epoch's revisions mean nothing: everything is sent anew.
func (s *stream) resume(lastEventID string) {
	parts := strings.SplitN(lastEventID, "-", 3)
	if len(parts) != 3 || parts[0] != s.page.deps.Hub.Epoch() {
		return
	}
	if rev, err := strconv.ParseInt(parts[1], 10, 64); err == nil && rev > 0 {
		s.rev, s.resumed = rev, parts[2]
	}
}

// round gathers what has changed since the last one. What cannot be read now is tried again next time.
func (s *stream) round(ctx context.Context) []byte {
	s.buf.Reset()
	if !s.begun {
		s.begin()
	}
	cases, err := s.page.cases(ctx)
	if err != nil {
		s.complain(fmt.Errorf("reading what was registered: %w", err))
	}
	s.cards(cases)
	rightRev := s.pickOfficer(ctx, cases)
	s.messages(rightRev)
	if s.buf.Len() == 0 {
		s.buf.WriteString(": still here\n\n") // finds out whether somebody is there
	}
	return s.buf.Bytes()
}

// begin tells a page that comes new, or from another life of the process, to empty its phones.
func (s *stream) begin() {
	s.begun = true
	if s.rev == 0 {
		s.event("reset", nil)
	}
	s.piece("citizen", commandsView{Phone: citizenPhone, List: s.page.commands(s.look, s.left, bot.CitizenAudience)})
}

// cards sends the cards that are new or have changed, the oldest first: the page puts new ones on top.
func (s *stream) cards(cases []Case) {
	now := s.page.deps.Clock.Now()
	for i := len(cases) - 1; i >= 0; i-- {
		html, err := s.look.render("case", s.look.viewCase(cases[i], now))
		if err != nil {
			s.complain(err)
			continue
		}
		id := cases[i].Complaint.ID
		if s.sent[id] != string(html) {
			s.sent[id] = string(html)
			s.event("case", html)
		}
	}
}

// pickOfficer finds whose phone is on the right and returns up to which revision that phone was sent.
func (s *stream) pickOfficer(ctx context.Context, cases []Case) int64 {
	officers, err := s.page.deps.Officers(ctx)
	if err != nil {
		s.complain(fmt.Errorf("reading the officers: %w", err))
		return s.rev
	}
	o, ok := choose(s.choice, cases, officers, s.left, s.office)
	id := ""
	if ok {
		id = idOf(o)
		s.right, _ = hub.ChatAt(o.Address)
	}
	if id == s.officer && s.told {
		return s.rev
	}
	was := s.resumed
	s.officer, s.resumed, s.told = id, "", true
	s.piece("officer", s.page.viewOfficer(s.look, o))
	if id != "" && id == was {
		return s.rev // the browser has this phone up to where it left
	}
	return 0
}

func (s *stream) messages(rightRev int64) {
	hubs := s.page.deps.Hub
	left, rev := hubs.Since(s.rev, s.left)
	var right []hub.Change
	if s.officer != "" {
		right, _ = hubs.Since(rightRev, s.right)
	}
	phones := []struct {
		name    string
		changes []hub.Change
	}{{citizenPhone, left}, {officerPhone, right}}
	id := s.page.deps.Hub.Epoch() + "-" + strconv.FormatInt(rev, 10) + "-" + s.officer
	for _, phone := range phones {
		for _, ch := range phone.changes {
			s.piece("message", s.page.viewMessage(s.look, phone.name, ch))
		}
	}
	if rev != s.rev || rightRev != s.rev || !s.marked {
		s.mark(id) // only now has the browser everything up to rev
		s.marked = true
	}
	s.rev = rev
}

// piece sends a piece of the page: the template has the event's name.
func (s *stream) piece(name string, view any) {
	html, err := s.look.render(name, view)
	if err != nil {
		s.complain(err)
		return
	}
	s.event(name, html)
}

// event writes one event. An event without data would not be dispatched.
func (s *stream) event(name string, html []byte) {
	s.buf.WriteString("event: " + name + "\n")
	for line := range bytes.Lines(append(html, '\n')) {
		s.buf.WriteString("data: ")
		s.buf.Write(line)
	}
	s.buf.WriteByte('\n')
}

// mark tells the browser how far it has come, for Last-Event-ID.
func (s *stream) mark(id string) { s.buf.WriteString("event: mark\nid: " + id + "\ndata: -\n\n") }

func (s *stream) complain(err error) {
	if s.uneasy || errors.Is(err, context.Canceled) {
		return
	}
	s.uneasy = true
	s.page.deps.Log.Warn("console stream", "error", err)
}
