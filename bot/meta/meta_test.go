package meta_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/meta"
)

// The vectors are HMAC-SHA256 as RFC 4231, test case 2, has it.
func TestSignature(t *testing.T) {
	const want = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
	s := meta.AppSecret("Jefe")
	body := []byte("what do ya want for nothing?")
	require.Equal(t, "sha256="+want, s.Sign(body))
	require.Equal(t, want, s.Proof(string(body)))
	r := httptest.NewRequest(http.MethodPost, "/", nil)
	r.Header.Set(meta.SignatureHeader, "sha256="+want)
	require.True(t, s.Signed(r, body))
	require.False(t, s.Signed(r, body[1:]))
	require.False(t, meta.AppSecret("").Signed(r, body))
	require.NotContains(t, fmt.Sprintf("%v %s %#v %q", s, s, s, s), "Jefe")
}

func TestChallenge(t *testing.T) {
	r, err := meta.NewReceiver([]meta.AppSecret{"s"}, "verify-me", nil, nil)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		mode, token, challenge string
		ok                     bool
	}{
		"right":         {"subscribe", "verify-me", "1158201444", true},
		"wrong token":   {"subscribe", "verify-mE", "1158201444", false},
		"no token":      {"subscribe", "", "1158201444", false},
		"longer token":  {"subscribe", "verify-me ", "1158201444", false},
		"other mode":    {"unsubscribe", "verify-me", "1158201444", false},
		"no challenge":  {"subscribe", "verify-me", "", false},
		"too much said": {"subscribe", "verify-me", strings.Repeat("1", 257), false},
	} {
		q := url.Values{"hub.mode": {c.mode}, "hub.verify_token": {c.token}, "hub.challenge": {c.challenge}}
		got, err := r.Challenge(httptest.NewRequest(http.MethodGet, "/webhook/meta?"+q.Encode(), nil))
		if !c.ok {
			require.ErrorIs(t, err, bot.ErrUnsigned, name)
			require.Empty(t, got.Body, name)
			continue
		}
		require.NoError(t, err, name)
		require.Equal(t, c.challenge, string(got.Body), name)
		require.True(t, strings.HasPrefix(got.ContentType, "text/plain"))
	}
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", r, r, r), "verify-me")
}

func TestNewReceiverRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		secrets []meta.AppSecret
		verify  string
	}{"no app": {nil, "v"}, "an app without a secret": {[]meta.AppSecret{"s", ""}, "v"}, "no verify token": {[]meta.AppSecret{"s"}, ""}} {
		_, err := meta.NewReceiver(c.secrets, c.verify, nil, nil)
		require.Error(t, err, name)
	}
}
