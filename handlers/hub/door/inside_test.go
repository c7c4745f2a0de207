package door

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/web"
)

func TestNetworks(t *testing.T) {
	d := &Door{Deps: Deps{Proxies: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32"), netip.MustParsePrefix("10.0.0.0/8")}}}
	for _, c := range []struct{ peer, said, want string }{
		{"203.0.113.9:4711", "", "203.0.113.9/32"},
		{"203.0.113.9:4711", "198.51.100.1", "203.0.113.9/32"}, // a stranger says what he likes
		{"127.0.0.1:4711", "198.51.100.1", "198.51.100.1/32"},
		{"127.0.0.1:4711", "1.1.1.1, 198.51.100.1, 10.0.0.7", "198.51.100.1/32"}, // what lies before it was made up
		{"127.0.0.1:4711", "nonsense", "127.0.0.1/32"},
		{"127.0.0.1:4711", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"},
		{"[2001:db8:1:2::1]:9", "", "2001:db8:1:2::/64"},
		{"[::ffff:203.0.113.9]:9", "", "203.0.113.9/32"},
		{"", "", "unknown"},
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.RemoteAddr = c.peer
		if c.said != "" {
			r.Header.Set("X-Forwarded-For", c.said)
		}
		require.Equal(t, c.want, d.network(r), c)
	}
}

func TestAgents(t *testing.T) {
	for header, want := range map[string]string{
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0": "Edge, Windows",
		"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36":               "Chrome, Android",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1":     "Safari, iPhone",
		"": "?, ?", "curl/8": "?, ?", "रवि का फ़ोन <script>": "?, ?",
	} {
		require.Equal(t, want, agentOf(header))
	}
}

func FuzzNext(f *testing.F) {
	for _, s := range []string{"/hub", "//x", "/hub/../..", "/hub?x=1#y", "https://x/hub", "\\\\x", "/hub/\x00", "/%2e%2e/hub", "/hub/%0d%0aSet-Cookie:x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, wish string) {
		got := next(wish)
		if got != web.Prefix && !strings.HasPrefix(got, web.Prefix+"/") && !strings.HasPrefix(got, web.Prefix+"?") {
			t.Fatalf("%q leads to %q", wish, got)
		}
		if strings.ContainsAny(got, "\r\n\\") || strings.Contains(got, "//") && !strings.Contains(got, "?") {
			t.Fatalf("%q leads to %q", wish, got)
		}
	})
}

func FuzzTokens(f *testing.F) {
	for _, s := range []string{"", "x", unguessable(), strings.Repeat("A", 43), strings.Repeat("/", 43), strings.Repeat("A", 42) + "B"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, cookie string) {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header.Set("Cookie", sessionCookie+"="+cookie)
		got := jar{}.get(r, sessionCookie)
		if got != "" && (!goodToken(got) || strings.ContainsAny(got, "/+=; ")) {
			t.Fatalf("%q is taken for the token %q", cookie, got)
		}
	})
}

func FuzzTyped(f *testing.F) {
	for _, s := range []string{"123456", "१२३ ४५६", "AAAAA-bbbbb", "\x00", strings.Repeat("9", 1000)} {
		f.Add(s)
	}
	secret := "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
	f.Fuzz(func(t *testing.T, code string) {
		got := typed(code)
		if len(got) > 34 || strings.Trim(got, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
			t.Fatalf("%q becomes %q", code, got)
		}
		step, err := stepOf(secret, got, time.Unix(1_800_000_000, 0))
		if err != nil || step != 0 && len(got) != 6 {
			t.Fatalf("%q: %d %v", code, step, err)
		}
	})
}

func TestAQRCodeHasItsRest(t *testing.T) {
	address, err := keyAddress("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "sunita@up")
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(address, "otpauth://totp/Sunwai:sunita@up?"), address)
	require.Contains(t, address, "secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
	svg, err := web.QR(address, `a "b"`)
	require.NoError(t, err)
	require.Contains(t, string(svg), "M4 4h1v1h-1z", "the corner of the first pattern, four squares from the edge")
	require.Contains(t, string(svg), "a &#34;b&#34;")
	require.NotContains(t, string(svg), "style=")
}
