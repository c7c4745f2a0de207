package console_test

import (
	"bufio"
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	hub "sunwai/bot/console"
	"sunwai/models"
)

// listener reads a page's live stream.
type listener struct {
	t      *testing.T
	body   *bufio.Scanner
	cancel context.CancelFunc
	lastID string
}

type sse struct{ name, data string }

func (s *stage) listen(t *testing.T, officer, lastID string) *listener {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	q := url.Values{"account": {"power"}, "peer": {asha}, "officer": {officer}}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.server.URL+"/console/events?"+q.Encode(), nil)
	require.NoError(t, err)
	if lastID != "" {
		r.Header.Set("Last-Event-ID", lastID)
	}
	answer, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, answer.StatusCode)
	require.Equal(t, "text/event-stream; charset=utf-8", answer.Header.Get("Content-Type"))
	t.Cleanup(func() { cancel(); _ = answer.Body.Close() })
	return &listener{t: t, body: bufio.NewScanner(answer.Body), cancel: cancel}
}

// next reads events up to and including the one that the test waits for.
func (l *listener) until(name, words string) []sse {
	l.t.Helper()
	var got []sse
	var e sse
	for l.body.Scan() {
		line := l.body.Text()
		if v, ok := strings.CutPrefix(line, "event: "); ok {
			e.name = v
		}
		if v, ok := strings.CutPrefix(line, "id: "); ok {
			l.lastID = v
		}
		if v, ok := strings.CutPrefix(line, "data: "); ok {
			e.data += v + "\n"
		}
		if line != "" || e.name == "" {
			continue
		}
		got = append(got, e)
		if e.name == name && strings.Contains(e.data, words) {
			return got
		}
		e = sse{}
	}
	require.Fail(l.t, "the stream ended before", "%s %q; got %v", name, words, got)
	return nil
}

func names(events []sse) []string {
	var out []string
	for _, e := range events {
		out = append(out, e.name)
	}
	return out
}

func TestTheStreamFillsBothPhonesAndTheColumn(t *testing.T) {
	s := newStage(t)
	l := s.listen(t, "auto", "")
	require.Equal(t, []string{"reset", "citizen", "officer", "mark"}, names(l.until("mark", "")))

	require.Equal(t, http.StatusNoContent, s.post("/console/say", from("text", "बिजली नहीं है")).Code)
	l.until("case", "26-8214-5093-7")
	s.post("/console/say", from("text", "<b>मोटा</b>"))
	last := l.until("message", "संदेश मिला: &lt;b&gt;मोटा")
	for _, e := range last {
		require.NotContains(t, e.data, "<b>मोटा", "what people write is never markup")
	}
}

func TestABrowserThatWasAwayIsSentTheRest(t *testing.T) {
	s := newStage(t)
	s.post("/console/say", from("text", "पहला"))
	l := s.listen(t, "auto", "")
	l.until("message", "संदेश मिला: पहला")
	l.until("mark", "")
	at := l.lastID
	l.cancel()

	s.post("/console/say", from("text", "दूसरा"))
	again := s.listen(t, "auto", at)
	events := again.until("message", "संदेश मिला: दूसरा")
	require.NotContains(t, names(events), "reset")
	for _, e := range events {
		require.NotContains(t, e.data, "पहला")
	}

	for _, strange := range []string{"other-5-1", "x", "1-2-3-4", strings.Repeat("9", 400)} {
		require.Equal(t, "reset", s.listen(t, "auto", strange).until("message", "पहला")[0].name, "another life: everything anew")
	}
}

func TestTheRightPhoneIsSentWhollyWhenItChangesHands(t *testing.T) {
	s := newStage(t)
	s.post("/console/say", url.Values{"account": {"power"}, "peer": {"demo-2"}, "text": {"मैं अधिशासी"}})
	l := s.listen(t, "auto", "")
	for _, e := range l.until("mark", "") {
		require.NotContains(t, e.data, "मैं अधिशासी")
	}
	// The same browser comes back and wants another officer: that phone's past is new to it.
	l = s.listen(t, "2", l.lastID)
	l.until("officer", "अधिशासी अभियंता")
	l.until("message", "संदेश मिला: मैं अधिशासी")
}

func TestTheStreamIsForCitizensOfThePage(t *testing.T) {
	s := newStage(t)
	for name, q := range map[string]string{"an officer's peer": "account=power&peer=demo-1", "no account": "account=x&peer=" + asha, "nobody": ""} {
		require.Equal(t, http.StatusNotFound, s.get("/console/events?"+q).Code, name)
	}
}

func TestCloseEndsTheStreams(t *testing.T) {
	s := newStage(t)
	l := s.listen(t, "auto", "")
	l.until("mark", "")
	s.page.Close()
	s.page.Close() // twice does no harm
	for l.body.Scan() {
		require.Empty(t, l.body.Text())
	}
	require.NoError(t, l.body.Err())
}

func TestNothingPrivateOfASensitiveComplaintIsShown(t *testing.T) {
	s := newStage(t)
	s.post("/console/say", from("text", "बिजली नहीं है"))
	s.mu.Lock()
	s.cases[0].Complaint.Sensitive = true
	s.mu.Unlock()
	for _, e := range s.listen(t, "auto", "").until("case", "26-8214-5093-7") {
		if e.name == "case" {
			require.NotContains(t, e.data, "गोमती नगर")
			require.NotContains(t, e.data, "बिजली")
			require.NotContains(t, e.data, "अवर अभियंता")
			require.Contains(t, e.data, "संवेदनशील")
		}
	}
}

func TestDraftsAreNotShown(t *testing.T) {
	s := newStage(t)
	s.post("/console/say", from("text", "बिजली नहीं है"))
	s.mu.Lock()
	s.cases[0].Complaint.Number = ""
	s.mu.Unlock()
	require.NotContains(t, names(s.listen(t, "auto", "").until("mark", "")), "case")
}

func TestManyStreamsSeeTheSame(t *testing.T) {
	s := newStage(t)
	a, b := s.listen(t, "auto", ""), s.listen(t, "1", "")
	chat := hub.Chat{Account: "power", Peer: asha}
	_, err := s.hub.Say(context.Background(), chat, hub.Input{Location: &models.Location{Lat: 26.9, Lon: 80.9}, Venue: "घर"})
	require.NoError(t, err)
	a.until("message", "26.9000, 80.9000")
	b.until("message", "26.9000, 80.9000")
}

// deadlines is a connection whose server limits how long a request may take.
type deadlines struct {
	*httptest.ResponseRecorder
	read, write []time.Time
}

func (d *deadlines) SetReadDeadline(t time.Time) error  { d.read = append(d.read, t); return nil }
func (d *deadlines) SetWriteDeadline(t time.Time) error { d.write = append(d.write, t); return nil }

func TestAStreamOutlivesTheServersDeadlines(t *testing.T) {
	s := newStage(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel() // one round is enough
	w := &deadlines{ResponseRecorder: httptest.NewRecorder()}
	r := httptest.NewRequest(http.MethodGet, "http://127.0.0.1/console/events?account=power&officer=auto&peer="+asha, nil)
	s.page.ServeHTTP(w, r.WithContext(ctx))
	require.Equal(t, []time.Time{{}}, w.read)
	require.Equal(t, []time.Time{{}}, w.write)
	require.Contains(t, w.Body.String(), "event: mark")
}
