package benchtest

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// botAPI answers everything at once, except getUpdates, which it holds as Telegram does when there is no news.
type botAPI struct {
	*httptest.Server
	sent     atomic.Int64 // messages
	messages atomic.Int64 // ids given
	holding  atomic.Int64 // polls held now
	calls    atomic.Int64
	last     atomic.Int64 // when the last call that is no poll came, Unix nanoseconds

	mu    sync.Mutex
	heard func(chat int64, text string, at time.Time) // of messages; nil: nobody listens
}

func newBotAPI(b *testing.B) *botAPI {
	a := &botAPI{}
	a.Server = httptest.NewUnstartedServer(a)
	b.Cleanup(func() {
		a.CloseClientConnections()
		a.Close()
	})
	return a
}

func (a *botAPI) listen(heard func(chat int64, text string, at time.Time)) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.heard = heard
}

// ServeHTTP answers /bot<token>/<method>.
func (a *botAPI) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	at := time.Now()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	a.calls.Add(1)
	method := r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:]
	result := "true"
	switch {
	case method == "getUpdates":
		a.hold(r, body)
		result = "[]"
	case strings.HasPrefix(method, "send"), strings.HasPrefix(method, "editMessage"):
		result = a.message(body, at)
	case method == "getMyCommands":
		result = "[]"
	case strings.HasPrefix(method, "getMy"), method == "getWebhookInfo":
		result = "{}"
	}
	if method != "getUpdates" {
		a.last.Store(at.UnixNano())
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = io.WriteString(w, `{"ok":true,"result":`+result+`}`)
}

func (a *botAPI) hold(r *http.Request, body []byte) {
	params, _ := url.ParseQuery(string(body))
	seconds, _ := strconv.Atoi(params.Get("timeout"))
	a.holding.Add(1)
	defer a.holding.Add(-1)
	timer := time.NewTimer(time.Duration(seconds) * time.Second)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-r.Context().Done():
	}
}

func (a *botAPI) message(body []byte, at time.Time) string {
	params, _ := url.ParseQuery(string(body))
	chat, _ := strconv.ParseInt(params.Get("chat_id"), 10, 64)
	a.sent.Add(1)
	a.mu.Lock()
	heard := a.heard
	a.mu.Unlock()
	if heard != nil {
		heard(chat, params.Get("text"), at)
	}
	return fmt.Sprintf(`{"message_id":%d,"date":1,"chat":{"id":%d,"type":"private"}}`, a.messages.Add(1), chat)
}

// houseForm is how a complaint is known again in the message to the officer.
var houseForm = regexp.MustCompile(`H-(\d+)`)

// house returns the number in a text, -1 if there is none.
func house(text string) int {
	found := houseForm.FindStringSubmatch(text)
	if found == nil {
		return -1
	}
	n, _ := strconv.Atoi(found[1])
	return n
}
