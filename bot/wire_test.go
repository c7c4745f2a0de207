package bot_test

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
)

// An error of a broken connection says what broke and never where it led: the address may hold a token.
func TestLostHoldsNoAddress(t *testing.T) {
	ended, stop := context.WithCancel(t.Context())
	stop()
	inner := errors.New("secret")
	for want, c := range map[string]struct {
		ctx context.Context
		err error
	}{
		"cancelled":                    {ended, inner},
		"no answer in time":            {t.Context(), context.DeadlineExceeded},
		"the host's name is not found": {t.Context(), &net.DNSError{Name: "secret"}},
		"no connection":                {t.Context(), &net.OpError{Op: "dial", Err: inner}},
		"the connection failed":        {t.Context(), inner},
	} {
		e := bot.Lost(c.ctx, &url.Error{Op: "Get", URL: "https://x/secret", Err: c.err})
		require.Equal(t, want, e.Reason)
		require.Equal(t, bot.TryAgain, e.Verdict)
		require.NotContains(t, e.Error(), "secret")
	}
}

func TestStrangersSayNothingOfAMessage(t *testing.T) {
	for status, want := range map[int]bot.Verdict{403: bot.TryAgain, 404: bot.TryAgain, 401: bot.TryAgain, 502: bot.TryAgain,
		http.StatusTooManyRequests: bot.Throttled, http.StatusRequestEntityTooLarge: bot.Refused} {
		require.Equal(t, want, bot.Stranger(status, 0, "Meta's").Verdict, status)
	}
	require.Equal(t, time.Second, bot.Stranger(429, 0, "X's").After, "never at once")
	require.Equal(t, time.Minute, bot.Stranger(429, time.Minute, "X's").After)
}

func TestRedacted(t *testing.T) {
	hide, ids := strings.NewReplacer("token1", "<secret>"), regexp.MustCompile(`\d{5,}`)
	require.Equal(t, "bad <secret> for # said … …", bot.Redacted(`bad token1 for 9198765 said "whatever it was" नमस्ते`, hide, ids))
	require.LessOrEqual(t, len(bot.Redacted(strings.Repeat("x ", 300), hide, ids)), 160)
}

func TestReadLoosely(t *testing.T) {
	for raw, want := range map[string]string{`"a"`: "a", `12345678901234567890`: "12345678901234567890", `true`: "", `{"a":1}`: "", `null`: "", `[1]`: ""} {
		got, err := bot.ReadLoosely([]byte(raw))
		require.NoError(t, err, raw)
		require.Equal(t, want, got, raw)
	}
	_, err := bot.ReadLoosely([]byte(`"\ud800`))
	require.Error(t, err)
}

func TestCleanLeavesWhatPeopleWrite(t *testing.T) {
	for text, want := range map[string]string{
		"बिजली\x00 नहीं":             "बिजली नहीं",
		"bijli \xff nahi":            "bijli \uFFFD nahi",
		"\u202egpj.exe":              "gpj.exe",
		"a\u202db\u202ec":            "abc",
		"क्\u200dष ग\u200c 👩\u200d👧": "क्\u200dष ग\u200c 👩\u200d👧",
		"\u200fگومتی نگر\u200e":      "\u200fگومتی نگر\u200e",
	} {
		require.Equal(t, want, bot.Clean(text))
	}
}
