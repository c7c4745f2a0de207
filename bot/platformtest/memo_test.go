package platformtest_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"sunwai/bot"
	"sunwai/bot/platformtest"
	"sunwai/models"
)

// memo is a platform in memory.
type memo struct {
	flaw  flaw
	token string

	mu      sync.Mutex
	changed chan struct{}
	seen    []platformtest.Seen
	data    []map[string]bot.Label // buttons by label, beside seen
	queue   []bot.Inbound
	trouble []platformtest.Trouble
	health  []bot.Health
	files   map[string][]byte
	acks    map[string]int
	log     strings.Builder
	strays  []string
	next    int
}

func newMemo(f flaw) *memo {
	return &memo{flaw: f, token: "memo-token-51", changed: make(chan struct{}), files: map[string][]byte{}, acks: map[string]int{}}
}

const memoPeer = "918273645"

func (m *memo) Format(s fmt.State, _ rune) {
	if m.flaw == printsToken {
		fmt.Fprint(s, m.token)
	}
	fmt.Fprint(s, "memo")
}

func (m *memo) Account() models.Account { return models.Account{Key: "memo", Platform: "memo"} }
func (m *memo) Scope() string           { return "memo" }
func (m *memo) Limits() bot.Limits {
	return bot.Limits{Text: 100, Caption: 20, Count: utf8.RuneCountInString, ButtonRows: 9, ButtonsPerRow: 2, ButtonLabel: 20,
		ButtonData: 40, Edit: bot.Can, Upload: 1 << 20, Download: 1 << 20, PerSecond: 100}
}

func (m *memo) fixture() *platformtest.Fixture {
	request := func(token string) *http.Request {
		r := httptest.NewRequest(http.MethodPost, "/", nil)
		r.Header.Set("Token", token)
		return r
	}
	return &platformtest.Fixture{
		Platform: m, Peer: memoPeer, Secrets: []string{m.token},
		Logs:   func() string { m.mu.Lock(); defer m.mu.Unlock(); return m.log.String() },
		Strays: func() []string { m.mu.Lock(); defer m.mu.Unlock(); return m.strays },
		Seen: func() []platformtest.Seen {
			m.mu.Lock()
			defer m.mu.Unlock()
			return append([]platformtest.Seen(nil), m.seen...)
		},
		Write:  func(text string) { m.push(bot.Inbound{Kind: bot.MessageIn, Text: text}) },
		Tap:    m.tap,
		Lose:   m.lose,
		Fail:   func(t platformtest.Trouble) { m.mu.Lock(); defer m.mu.Unlock(); m.trouble = append(m.trouble, t) },
		Health: func() []bot.Health { m.mu.Lock(); defer m.mu.Unlock(); return append([]bot.Health(nil), m.health...) },
		Store: func(data []byte) string {
			m.mu.Lock()
			defer m.mu.Unlock()
			ref := strconv.Itoa(len(m.files))
			m.files[ref] = data
			return ref
		},
		Acknowledged: func() int { m.mu.Lock(); defer m.mu.Unlock(); return len(m.acks) },
		Genuine:      func([]byte) *http.Request { return request(m.token) },
		Forged:       func([]byte) map[string]*http.Request { return map[string]*http.Request{"none": request("")} },
	}
}

// meet is a call of the platform: it meets a trouble if one is set.
func (m *memo) meet(ctx context.Context) error {
	m.mu.Lock()
	var t platformtest.Trouble
	if len(m.trouble) > 0 {
		t, m.trouble = m.trouble[0], m.trouble[1:]
	}
	if m.flaw == strays {
		m.strays = append(m.strays, "elsewhere")
	}
	m.mu.Unlock()
	if ctx.Err() != nil && m.flaw != ignoresContext {
		return &bot.SendError{Verdict: bot.TryAgain, Reason: "cancelled"}
	}
	if t == platformtest.NoAnswer {
		over := time.NewTimer(time.Minute)
		defer over.Stop()
		if m.flaw == ignoresContext {
			ctx = context.Background()
		}
		select {
		case <-ctx.Done():
		case <-over.C:
		}
		return &bot.SendError{Verdict: bot.TryAgain, Reason: "no answer"}
	}
	return m.troubled(t)
}

func (m *memo) troubled(t platformtest.Trouble) error {
	e := map[platformtest.Trouble]bot.SendError{
		platformtest.Throttled:   {Verdict: bot.Throttled, After: platformtest.ThrottledFor, Code: 429},
		platformtest.Blocked:     {Verdict: bot.PeerGone, Code: 403},
		platformtest.DeadToken:   {Verdict: bot.Unauthorized, Code: 401},
		platformtest.ServerError: {Verdict: bot.TryAgain, Code: 500},
		platformtest.ForeignPage: {Verdict: bot.TryAgain, Code: 403},
		platformtest.EmptyAnswer: {Verdict: bot.TryAgain, Code: 200},
		platformtest.CutAnswer:   {Verdict: bot.TryAgain},
		platformtest.TooLong:     {Verdict: bot.Refused, Code: 400},
	}
	err, ok := e[t]
	if !ok {
		return nil
	}
	if m.flaw == leaksToken {
		err.Reason = "Post https://memo/" + m.token
	}
	if m.flaw == wrongVerdict && t == platformtest.ForeignPage {
		err.Verdict = bot.PeerGone
	}
	return &err
}

func (m *memo) Send(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	if err := m.meet(ctx); err != nil {
		return bot.Receipt{}, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	s, data, err := m.show(out)
	if err != nil {
		return bot.Receipt{}, err
	}
	if out.Edit != "" && m.flaw != editsAnew {
		for i := range m.seen {
			if m.seen[i].ID == out.Edit {
				s.ID, s.Edits = out.Edit, m.seen[i].Edits+1
				m.seen[i], m.data[i] = s, data
				return bot.Receipt{MessageID: s.ID}, nil
			}
		}
		return bot.Receipt{}, &bot.SendError{Verdict: bot.EditGone}
	}
	m.next++
	s.ID = strconv.Itoa(m.next)
	m.seen, m.data = append(m.seen, s), append(m.data, data)
	return bot.Receipt{MessageID: s.ID}, nil
}

// show makes of a message what the person sees.
func (m *memo) show(out bot.Outbound) (platformtest.Seen, map[string]bot.Label, error) {
	s, data := platformtest.Seen{Text: out.Text}, map[string]bot.Label{}
	switch l := m.Limits(); {
	case m.flaw == leaksText:
		m.log.WriteString(out.Text)
	case m.flaw == cutsText && l.Count(out.Text) >= l.Text:
		s.Text = string([]rune(out.Text)[:l.Text-1])
	case m.flaw == escapesText:
		s.Text = strings.ReplaceAll(out.Text, "&", "&amp;")
	case m.flaw == losesCaption && len(out.Files) > 0 && l.Count(out.Text) > l.Caption:
		s.Text = ""
	}
	for _, row := range out.Buttons {
		for _, b := range row {
			if len(b.Command)+1+len(b.Arg) > m.Limits().ButtonData {
				return s, nil, &bot.SendError{Verdict: bot.Refused}
			}
			s.Buttons = append(s.Buttons, b.Text)
			data[b.Text] = b
		}
	}
	for i, u := range out.Files {
		r, err := u.Open()
		if err != nil {
			return s, nil, &bot.SendError{Verdict: bot.TryAgain, Reason: "a file cannot be read"}
		}
		raw, _ := io.ReadAll(r)
		_ = r.Close()
		if sum := sha256.Sum256(raw); i != 1 || m.flaw != losesFile {
			s.Files = append(s.Files, platformtest.SeenFile{Size: int64(len(raw)), SHA256: hex.EncodeToString(sum[:])})
		}
	}
	return s, data, nil
}

func (m *memo) lose(id string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for i := range m.seen {
		if m.seen[i].ID == id {
			m.seen, m.data = append(m.seen[:i], m.seen[i+1:]...), append(m.data[:i], m.data[i+1:]...)
			return
		}
	}
}

func (m *memo) tap(label string) {
	m.mu.Lock()
	i := len(m.seen) - 1
	tap := bot.Inbound{Kind: bot.TapIn, MessageID: m.seen[i].ID}
	tap.Tap = &bot.Tap{ID: "tap" + strconv.Itoa(m.next), Command: m.data[i][label].Command, Arg: m.data[i][label].Arg}
	m.mu.Unlock()
	m.push(tap)
}

func (m *memo) push(in bot.Inbound) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.next++
	in.Account, in.Peer, in.EventID, in.At = "memo", memoPeer, strconv.Itoa(m.next), time.Now().UTC()
	if in.MessageID == "" {
		in.MessageID = in.EventID
	}
	m.queue = append(m.queue, in)
	close(m.changed)
	m.changed = make(chan struct{})
}

func (m *memo) Poll(ctx context.Context, sink bot.Sink) error {
	for ctx.Err() == nil {
		m.mu.Lock()
		changed, n := m.changed, len(m.queue)
		batch := append([]bot.Inbound(nil), m.queue...)
		if m.flaw == acksEarly {
			m.queue = nil
		}
		m.mu.Unlock()
		bounded, cancel := context.WithTimeout(ctx, 30*time.Second)
		err := m.meet(bounded)
		cancel()
		m.report(err)
		if err == nil && n > 0 {
			err = sink(ctx, batch)
			if m.mu.Lock(); err == nil || m.flaw == dropsOnError {
				m.queue = m.queue[min(n, len(m.queue)):]
			}
			m.mu.Unlock()
		}
		wait(ctx, changed, err != nil, n > 0)
	}
	return ctx.Err()
}

func wait(ctx context.Context, changed <-chan struct{}, failed, delivered bool) {
	switch {
	case failed:
		t := time.NewTimer(time.Second)
		defer t.Stop()
		select {
		case <-t.C:
		case <-ctx.Done():
		}
	case !delivered:
		select {
		case <-changed:
		case <-ctx.Done():
		}
	}
}

func (m *memo) report(err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	h := bot.Health{Account: "memo", OK: err == nil, Err: err}
	var e *bot.SendError
	if errors.As(err, &e) {
		h.Code = "server_error"
		if e.Code == 0 {
			h.Code = "unreachable"
		}
		if e.Verdict == bot.Unauthorized {
			h.Code = "unauthorized"
		}
	}
	if err == nil || m.flaw != silentOutage {
		m.health = append(m.health, h)
	}
}

func (m *memo) Decode(r *http.Request, body []byte) ([]bot.Inbound, error) {
	malformed := !bytes.HasSuffix(bytes.TrimSpace(body), []byte("}"))
	if m.flaw == parsesFirst && malformed {
		return nil, bot.ErrMalformed
	}
	if r.Header.Get("Token") != m.token && m.flaw != takesUnsigned {
		return nil, bot.ErrUnsigned
	}
	if malformed {
		return nil, bot.ErrMalformed
	}
	in := bot.Inbound{Account: "memo", EventID: "7", Kind: bot.MessageIn, Peer: memoPeer, MessageID: "7", Text: "बिजली",
		At: time.Date(2026, 11, 23, 4, 30, 0, 0, time.UTC)}
	if m.flaw == localTime {
		in.At = in.At.In(time.FixedZone("IST", 19800))
	}
	if m.flaw == forgetsAccount {
		in.Account = ""
	}
	return []bot.Inbound{in}, nil
}

func (m *memo) Fetch(ctx context.Context, ref string) (io.ReadCloser, int64, error) {
	if err := m.meet(ctx); err != nil {
		return nil, 0, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	data, ok := m.files[ref]
	if !ok {
		return nil, 0, &bot.SendError{Verdict: bot.Refused}
	}
	return io.NopCloser(bytes.NewReader(data)), -1, nil
}

func (m *memo) Acknowledge(ctx context.Context, in bot.Inbound) error {
	if in.Tap == nil {
		return nil
	}
	if err := m.meet(ctx); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.acks[in.Tap.ID]++
	return nil
}
