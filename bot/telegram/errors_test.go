package telegram_test

import (
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/telegram/telegramtest"
)

// TestVerdicts: each sentence of Telegram's and what it means.
func TestVerdicts(t *testing.T) {
	for name, c := range map[string]struct {
		failure telegramtest.Failure
		want    bot.SendError
	}{
		"flood":           {telegramtest.TooMany(35), bot.SendError{Verdict: bot.Throttled, After: 35 * time.Second, Code: 429}},
		"flood, unsaid":   {telegramtest.Says(429, "Too Many Requests"), bot.SendError{Verdict: bot.Throttled, After: time.Second, Code: 429}},
		"flood of a page": {telegramtest.Page(429, "<html>"), bot.SendError{Verdict: bot.Throttled, After: time.Second, Code: 429}},
		"blocked":         {telegramtest.Blocked(), bot.SendError{Verdict: bot.PeerGone, Code: 403}},
		"deleted":         {telegramtest.Deactivated(), bot.SendError{Verdict: bot.PeerGone, Code: 403}},
		"cannot begin":    {telegramtest.Says(403, "Forbidden: bot can't initiate conversation with a user"), bot.SendError{Verdict: bot.PeerGone, Code: 403}},
		"unknown chat":    {telegramtest.Says(400, "Bad Request: chat not found"), bot.SendError{Verdict: bot.PeerGone, Code: 400}},
		"moved":           {telegramtest.Migrated(-100777), bot.SendError{Verdict: bot.Moved, Code: 400, NewPeer: "-100777"}},
		"dead token":      {telegramtest.Unauthorized(), bot.SendError{Verdict: bot.Unauthorized, Code: 401}},
		"no token":        {telegramtest.Says(404, "Not Found"), bot.SendError{Verdict: bot.Unauthorized, Code: 404}},
		"logged out":      {telegramtest.Says(400, "Logged out"), bot.SendError{Verdict: bot.Unauthorized, Code: 400}},
		"old server":      {telegramtest.Says(404, "Not Found: method not found"), bot.SendError{Verdict: bot.Refused, Code: 404}},
		"too long":        {telegramtest.Says(400, "Bad Request: MESSAGE_TOO_LONG"), bot.SendError{Verdict: bot.Refused, Code: 400}},
		"too large":       {telegramtest.Says(413, "Request Entity Too Large"), bot.SendError{Verdict: bot.Refused, Code: 413}},
		"too large, page": {telegramtest.Page(413, "<html>413</html>"), bot.SendError{Verdict: bot.Refused, Code: 413}},
		"restart":         {telegramtest.ServerError(), bot.SendError{Verdict: bot.TryAgain, Code: 500}},
		"bad gateway":     {telegramtest.BadGateway(), bot.SendError{Verdict: bot.TryAgain, Code: 502}},
		"provider's page": {telegramtest.Page(403, "<html>"), bot.SendError{Verdict: bot.TryAgain, Code: 403}},
		"proxy's JSON":    {telegramtest.Page(401, `{"error":"proxy"}`), bot.SendError{Verdict: bot.TryAgain, Code: 401}},
		"redirect":        {telegramtest.Page(302, ""), bot.SendError{Verdict: bot.TryAgain, Code: 302}},
		"cut JSON":        {telegramtest.Page(200, `{"ok":true,"resu`), bot.SendError{Verdict: bot.TryAgain, Code: 200}},
		"odd result":      {telegramtest.Page(200, `{"ok":true,"result":"x"}`), bot.SendError{Verdict: bot.TryAgain}},
		"array":           {telegramtest.Page(200, `[1]`), bot.SendError{Verdict: bot.TryAgain, Code: 200}},
		"reset":           {telegramtest.Reset(), bot.SendError{Verdict: bot.TryAgain}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t)
				w.fake.Fail("sendMessage", c.failure)
				_, err := w.Send(t.Context(), bot.Outbound{To: to, Text: "x"})
				got := *refusal(t, err)
				require.NotEmpty(t, got.Reason)
				got.Reason = ""
				require.Equal(t, c.want, got)
			})
		})
	}
}

// TestReasonsHoldNothing: Telegram quotes texts, links and ids in its sentences; we do not.
func TestReasonsHoldNothing(t *testing.T) {
	for says, want := range map[string]string{
		`Bad Request: can't parse entities: Unsupported start tag "निजी" at byte offset 5`: `Bad Request: can't parse entities: Unsupported start tag ... at byte offset 5`,
		`Bad Request: inline keyboard button URL 'https://t.me/x?start=CODE' is invalid`:   `Bad Request: inline keyboard button URL ... is invalid`,
		`Bad Request: user 918273645 is निजी`:                                              `Bad Request: user # is ...`,
		`Bad Request: token 110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw or bot%7E`:        `Bad Request: token <secret> or bot%7E`,
		`Bad Request: ` + strings.Repeat("long ", 100):                                     "",
	} {
		synctest.Test(t, func(t *testing.T) {
			w := newWorld(t)
			w.fake.Fail("sendMessage", telegramtest.Says(400, says))
			_, err := w.Send(t.Context(), bot.Outbound{To: to, Text: "x"})
			reason := strings.ReplaceAll(refusal(t, err).Reason, "…", "...")
			require.LessOrEqual(t, len(reason), 170)
			if want != "" {
				require.Equal(t, want, reason)
			}
		})
	}
}

// TestFetching: limits and troubles of the download itself.
func TestFetching(t *testing.T) {
	for name, c := range map[string]struct {
		claimed int64
		failure telegramtest.Failure
		want    bot.Verdict
	}{
		"over 20 MB":  {25 << 20, telegramtest.Failure{}, bot.Refused},
		"not ready":   {0, telegramtest.Says(404, "Not Found"), bot.TryAgain},
		"dead token":  {0, telegramtest.Unauthorized(), bot.Unauthorized},
		"throttled":   {0, telegramtest.Page(429, "slow"), bot.Throttled},
		"bad gateway": {0, telegramtest.BadGateway(), bot.TryAgain},
		"reset":       {0, telegramtest.Reset(), bot.TryAgain},
		"hangs":       {0, telegramtest.Hang(), bot.TryAgain},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t)
				if c.claimed == 0 {
					w.fake.Fail("file", c.failure, c.failure) // net/http itself tries a reset GET again
				}
				_, _, err := w.Fetch(t.Context(), w.fake.PutFile("document", "", "", []byte("x"), c.claimed))
				require.Equal(t, c.want, refusal(t, err).Verdict)
				require.NotContains(t, err.Error(), token)
			})
		})
	}
}

// TestFetchLies: a file that is larger than it said, or breaks off, is an error while it is read.
func TestFetchLies(t *testing.T) {
	for name, body := range map[string]http.HandlerFunc{
		"too large": func(rw http.ResponseWriter, _ *http.Request) {
			chunk := make([]byte, 1<<20)
			for range 25 {
				if _, err := rw.Write(chunk); err != nil {
					return
				}
			}
		},
		"breaks off": func(rw http.ResponseWriter, _ *http.Request) {
			rw.Header().Set("Content-Length", "100")
			_, _ = rw.Write([]byte("half"))
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t)
				w.site(t, "liar.test", func(rw http.ResponseWriter, r *http.Request) {
					switch r.URL.Path {
					case "/bot" + token + "/getFile":
						_, _ = io.WriteString(rw, `{"ok":true,"result":{"file_id":"a","file_path":"photos/a b?.jpg"}}`)
					case "/file/bot" + token + "/photos/a b?.jpg":
						body(rw, r)
					default:
						t.Errorf("asked for %s", r.URL.Path)
					}
				})
				w.server.URL = "http://liar.test"
				r, _, err := w.account(t).Fetch(t.Context(), "a")
				require.NoError(t, err)
				_, err = io.ReadAll(r)
				require.NoError(t, r.Close())
				e := refusal(t, err)
				require.NotContains(t, e.Error(), token)
			})
		})
	}
}

// TestHugeAnswer: an answer that never ends is not read into memory.
func TestHugeAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		written := 0
		w.site(t, "huge.test", func(rw http.ResponseWriter, _ *http.Request) {
			chunk := bytes.Repeat([]byte(" "), 1<<20)
			for written < 100<<20 {
				n, err := rw.Write(chunk)
				if written += n; err != nil {
					return
				}
			}
		})
		w.server.URL = "http://huge.test"
		_, err := w.account(t).Send(t.Context(), bot.Outbound{To: to, Text: "x"})
		require.Equal(t, "the answer is too large", refusal(t, err).Reason)
		synctest.Wait()
		require.Less(t, written, 20<<20)
	})
}
