package main

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/meta"
	"sunwai/bot/platformtest"
	"sunwai/bot/twitter"
)

// Two apps of Meta's and two of X's serve in one program; each may speak for its own accounts only.
const (
	otherSecret = "secret-of-another-app"
	otherUser   = "1593000000000000002"
)

// withOtherApps adds accounts that belong to apps of their own.
func (e *everywhere) withOtherApps() {
	e.add(fmt.Sprintf(`
[[account]]
platform = "whatsapp"
office = "JAL"
key = "jal-wa"
phone_number_id = "7007"
token_file = "wa.token"
app_secret_file = "other.secret"
[[account]]
platform = "twitter"
handle = "UPJalSunwai"
office = "JAL"
key = "jal-x"
user_id = %q
token_file = "x.token"
token_secret_file = "x.token.secret"
consumer_key_file = "other.key"
consumer_secret_file = "other.secret"
mode = "webhook"
`, otherUser), map[string]string{"other.secret": otherSecret, "other.key": "other-consumer-key"})
}

// written is a message to a number of ours, as Meta brings it.
func written(number, mid, text string) []byte {
	return fmt.Appendf(nil, `{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp",`+
		`"metadata":{"display_phone_number":"91522","phone_number_id":%q},"messages":[{"from_user_id":"IN.77120865530274","id":%q,"timestamp":"%d","type":"text","text":{"body":%q}}]}}]}]}`,
		number, mid, time.Now().Unix(), text)
}

// sentDM is a direct message to an account of ours, as X brings it.
func sentDM(account, id, text string) []byte {
	return fmt.Appendf(nil, `{"data":{"event_uuid":%q,"event_type":"dm.received","filter":{"user_id":%q},"payload":{"direct_message_events":[{"type":"message_create","id":%q,`+
		`"created_timestamp":"%d","message_create":{"target":{"recipient_id":%q},"sender_id":"1402000000000000077","message_data":{"text":%q}}}],"users":{}}}}`,
		id, account, id, time.Now().UnixMilli(), account, text)
}

// knock brings a body to the program and returns the status of its answer.
func (s *serving) knock(path, header string, body []byte, signatures ...string) int {
	s.t.Helper()
	r, err := http.NewRequest(http.MethodPost, s.url+path, bytes.NewReader(body))
	require.NoError(s.t, err)
	r.Header[http.CanonicalHeaderKey(header)] = signatures
	res, err := http.DefaultClient.Do(r)
	require.NoError(s.t, err)
	res.Body.Close()
	return res.StatusCode
}

// hook is one webhook under attack: how its right owner and a stranger sign, and what is said to whom.
type hook struct {
	path, header string
	sign, other  func([]byte) string // by the app of ours, by another one of ours
	ours, theirs func(id, text string) []byte
	strange      string // a signature that nobody made
}

func hooks() map[string]hook {
	x := xSecrets()
	consumer := twitter.Consumer{Key: x["x.key"], Secret: x["x.secret"]}
	return map[string]hook{
		"power-wa": {"/webhook/meta", meta.SignatureHeader, meta.AppSecret(metaSecret).Sign, meta.AppSecret(otherSecret).Sign,
			func(id, text string) []byte { return written("106540352242922", id, text) },
			func(id, text string) []byte { return written("7007", id, text) }, "sha256=" + strings.Repeat("0", 64)},
		"power-x": {"/webhook/twitter", twitter.SignatureHeader, consumer.Sign, twitter.Consumer{Secret: otherSecret}.Sign,
			func(id, text string) []byte { return sentDM(xUser, id, text) },
			func(id, text string) []byte { return sentDM(otherUser, id, text) }, "sha256=" + strings.Repeat("A", 43) + "="},
	}
}

// Nothing that is forged, cut, too large or of another app's account is booked, whatever it claims; what is genuine is booked once, however
// often it comes.
func TestNobodySpeaksForAnother(t *testing.T) {
	e := installEverywhere(t)
	e.withOtherApps()
	s := e.start()
	s.ready()
	for account, h := range hooks() {
		forged := h.ours("9001", "forged "+noLight)
		right := h.sign(forged)
		for name, signatures := range map[string][]string{
			"none": nil, "empty": {""}, "nobody's": {h.strange}, "of another body": {h.sign(append([]byte(" "), forged...))}, "cut": {right[:len(right)-4]},
			"without its kind": {strings.TrimPrefix(right, "sha256=")}, "two": {right, right}, "of no secret": {meta.AppSecret("").Sign(forged)},
			"of an app that is not ours": {meta.AppSecret("unknown").Sign(forged)},
		} {
			require.Equal(t, http.StatusUnauthorized, s.knock(h.path, h.header, forged, signatures...), "%s: %s", account, name)
		}
		require.Equal(t, http.StatusOK, s.knock(h.path, h.header, forged, h.other(forged)), "%s: the other app of ours speaks, for nobody of its own", account)
		theirs := h.theirs("9002", "forged "+noLight)
		require.Equal(t, http.StatusOK, s.knock(h.path, h.header, theirs, h.sign(theirs)), "%s: and we for none of its", account)
		large := append(h.ours("9003", "forged "), bytes.Repeat([]byte(" "), 1<<20)...)
		require.Equal(t, http.StatusRequestEntityTooLarge, s.knock(h.path, h.header, large, h.sign(large)), account)
		cut := forged[:len(forged)/2]
		require.Equal(t, http.StatusBadRequest, s.knock(h.path, h.header, cut, h.sign(cut)), account)

		genuine := h.ours("9004", "genuine "+noLight)
		for range 3 {
			require.Equal(t, http.StatusOK, s.knock(h.path, h.header, genuine, h.sign(genuine)), account)
		}
	}
	// All that was stored is done when nothing waits; what was forged would be there by now, stored before its answer.
	require.Eventually(t, func() bool { return len(e.booked()) == 2 }, patience, 20*time.Millisecond)
	require.Equal(t, map[string]string{"power-wa": "1", "power-x": "1"}, e.pairs("SELECT account, count(*) FROM inbox GROUP BY account"), "replays and forgeries store nothing")
	require.Equal(t, map[string]string{"power-wa": "POWER", "power-x": "POWER"}, e.booked())
	require.Zero(t, s.stop(), s.log.tail(4000))
	for _, private := range []string{"forged", "genuine", "IN.7712", otherSecret, metaSecret} {
		require.NotContains(t, s.log.tail(1<<20), private)
	}
}

// Who sends his request byte by byte is cut off: before the header is whole after some seconds, and with the body after half a minute.
func TestSlowRequestsAreCutOff(t *testing.T) {
	head := "POST /webhook/meta HTTP/1.1\r\nHost: sunwai.test\r\n"
	for name, c := range map[string]struct {
		sent  string
		after time.Duration
	}{
		"a header": {head, headerTimeout},
		"a body":   {head + "Content-Length: 1000\r\n\r\n{", readTimeout},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				network := platformtest.NewNet()
				began := time.Now()
				log := slog.New(slog.DiscardHandler)
				s, err := listen("[http] listen", "127.0.0.1:0", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					_, err := new(bytes.Buffer).ReadFrom(r.Body)
					require.Error(t, err)
					w.WriteHeader(http.StatusBadRequest)
				}), log)
				require.NoError(t, err)
				require.NoError(t, s.listener.Close())
				s.listener = network.Listen("sunwai.test")
				served := make(chan error, 1)
				go func() { served <- s.serve() }()
				conn, err := network.DialContext(t.Context(), "", "sunwai.test:80")
				require.NoError(t, err)
				_, err = conn.Write([]byte(c.sent))
				require.NoError(t, err)
				rest := make([]byte, 4096)
				for err == nil {
					_, err = conn.Read(rest) // until it is cut
				}
				require.Equal(t, c.after, time.Since(began).Round(time.Second))
				s.stop(t.Context())
				require.NoError(t, <-served)
			})
		})
	}
}

// An address that takes webhooks must not answer for an app whose secret it does not have.
func TestServeRefusesAnAppWithoutItsSecret(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	i.add(`
[[account]]
platform = "whatsapp"
office = "JAL"
key = "jal-wa"
phone_number_id = "7007"
token_file = "wa.token"
[meta]
verify_token_file = "meta.verify"
`, map[string]string{"wa.token": whatsToken, "meta.verify": metaVerify})
	_, errs, code := i.try("serve")
	require.NotZero(t, code)
	require.Contains(t, errs, "app_secret")
}
