package twitter_test

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/platformtest"
	"sunwai/bot/twitter"
	"sunwai/models"
)

func handle(t testing.TB, key, id string, app twitter.Consumer) *twitter.Handle {
	h, err := twitter.New(twitter.Config{Account: models.Account{Key: key, Platform: models.Twitter}, UserID: id, App: app,
		Token: twitter.Token{Token: tokenKey, Secret: tokenSec}, Clock: models.ClockFunc(func() time.Time { return time.Unix(1795408200, 0) })})
	require.NoError(t, err)
	return h
}

func activity(to, id string) string {
	return `{"event_uuid":"1","filter":{"user_id":"` + to + `"},"event_type":"dm.received","payload":{"direct_message_events":[{"type":"message_create","id":"` +
		id + `","created_timestamp":"1795408200123","message_create":{"target":{"recipient_id":"` + to + `"},"sender_id":"` + peerID + `","message_data":{"text":"बिजली नहीं"}}}]}}`
}

func receive(t *testing.T, r *twitter.Receiver, by twitter.Consumer, body string) (bot.News, error) {
	t.Helper()
	req := httptest.NewRequest(http.MethodPost, "/webhook/twitter", nil)
	req.Header.Set(twitter.SignatureHeader, by.Sign([]byte(body)))
	return r.Receive(req, []byte(body))
}

// The reference value of X's own sample. https://docs.x.com/x-api/webhooks/introduction
func TestChallengeVector(t *testing.T) {
	app := twitter.Consumer{Key: "k", Secret: "consumer_secret"}
	require.Equal(t, "sha256=v1WdiCVwy17uGTMWveHGlqQXN/qW1bQraNXXByRO2YA=", app.Sign([]byte("challenge_string")))
	r, err := twitter.NewReceiver(app, []*twitter.Handle{handle(t, "power", "11", app)}, nil)
	require.NoError(t, err)
	got, err := r.Challenge(httptest.NewRequest(http.MethodGet, "/webhook/twitter?crc_token=challenge_string&nonce=x", nil))
	require.NoError(t, err)
	require.Equal(t, "application/json", got.ContentType)
	require.JSONEq(t, `{"response_token":"sha256=v1WdiCVwy17uGTMWveHGlqQXN/qW1bQraNXXByRO2YA="}`, string(got.Body))
	for _, path := range []string{"/webhook/twitter", "/webhook/twitter?crc_token=", "/webhook/twitter?crc_token=" + strings.Repeat("x", 600),
		"/webhook/other?crc_token=x"} {
		_, err := r.Challenge(httptest.NewRequest(http.MethodGet, path, nil))
		require.ErrorIs(t, err, bot.ErrUnsigned, path)
	}
}

// X's question is answered with the signature of whatever it holds, made as those of bodies are: nobody may have a body of his own signed.
func TestAChallengeSignsNoBody(t *testing.T) {
	app := twitter.Consumer{Key: "k", Secret: "consumer_secret"}
	r, err := twitter.NewReceiver(app, []*twitter.Handle{handle(t, "power", "11", app)}, nil)
	require.NoError(t, err)
	forged := `{"for_user_id":"11","direct_message_events":[{"type":"message_create","id":"5","created_timestamp":"1764225000000","message_create":` +
		`{"target":{"recipient_id":"11"},"sender_id":"77","message_data":{"text":"bijli nahi"}}}]}`
	news, err := receive(t, r, app, forged)
	require.NoError(t, err)
	require.Len(t, news.Events, 1, "it would be taken if it were signed")
	for _, token := range []string{forged, " " + forged, "{}", `{"a":1}`, "[]", "a b", "a\nb", "नमस्ते", `"x"`} {
		_, err := r.Challenge(httptest.NewRequest(http.MethodGet, "/webhook/twitter?"+url.Values{"crc_token": {token}}.Encode(), nil))
		require.ErrorIs(t, err, bot.ErrUnsigned, token)
	}
	for _, token := range []string{"9b4507b3-9040-4669-9ca3-6b94edb50553", "MTQ2_-+/YQ==", "true", "7"} {
		_, err := r.Challenge(httptest.NewRequest(http.MethodGet, "/webhook/twitter?"+url.Values{"crc_token": {token}}.Encode(), nil))
		require.NoError(t, err, token)
		news, _ := receive(t, r, app, token)
		require.Empty(t, news.Events, "what is signed brings nothing")
	}
}

// Accounts of several apps share the receiver: each app is asked for at its own address, and speaks for its own accounts only.
func TestManyApps(t *testing.T) {
	one, two := twitter.Consumer{Key: "k1", Secret: "s1"}, twitter.Consumer{Key: "k2", Secret: "s2"}
	var log bytes.Buffer
	r, err := twitter.NewReceiver(one, []*twitter.Handle{handle(t, "power", "11", one), handle(t, "water", "22", one), handle(t, "roads", "33", two)}, jsonLog(&log))
	require.NoError(t, err)
	names := r.Names()
	require.Len(t, names, 2)
	require.Equal(t, "twitter", names[0])
	require.Regexp(t, `^twitter-[0-9a-f]{8}$`, names[1])
	for i, app := range []twitter.Consumer{one, two} {
		got, err := r.Challenge(httptest.NewRequest(http.MethodGet, "/webhook/"+names[i]+"?crc_token=t", nil))
		require.NoError(t, err)
		require.Contains(t, string(got.Body), app.Sign([]byte("t")))
	}
	body := `{"data":[` + activity("11", "1") + `,` + activity("22", "2") + `,` + activity("33", "3") + `,` + activity("44", "4") + `,7]}`
	for app, want := range map[twitter.Consumer][]string{one: {"power", "water"}, two: {"roads"}} {
		log.Reset()
		news, err := receive(t, r, app, body)
		require.NoError(t, err)
		var got []string
		for _, e := range news.Events {
			got = append(got, e.Account)
		}
		require.Equal(t, want, got)
		require.Contains(t, log.String(), `"what":"unknown_account"`)
		require.NotContains(t, log.String(), peerID)
		require.NotContains(t, log.String(), "बिजली")
	}
	stranger := twitter.Consumer{Key: "k3", Secret: "s3"}
	_, err = receive(t, r, stranger, body)
	require.ErrorIs(t, err, bot.ErrUnsigned)
	_, err = receive(t, r, stranger, `{`)
	require.ErrorIs(t, err, bot.ErrUnsigned, "nothing is parsed before it is verified")
	_, err = receive(t, r, one, body[:len(body)-3])
	require.ErrorIs(t, err, bot.ErrMalformed, "cut off")
	news, err := receive(t, r, one, `{"for_user_id":"33","direct_message_events":[{"type":"message_create","id":"5"}]}`)
	require.NoError(t, err)
	require.Empty(t, news.Events, "another app's account")
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", r, r, r), "s1")

	_, err = twitter.NewReceiver(one, []*twitter.Handle{handle(t, "power", "11", one), handle(t, "power-2", "11", one)}, nil)
	require.ErrorContains(t, err, "two accounts")
	_, err = twitter.NewReceiver(one, nil, nil)
	require.Error(t, err)
}

// A delivery of a megabyte, one that came before, and one whose events are out of order: each event keeps its own id and time.
func TestOddDeliveries(t *testing.T) {
	app := app()
	r, err := twitter.NewReceiver(app, []*twitter.Handle{handle(t, "power", "11", app)}, nil)
	require.NoError(t, err)
	var list []string
	for i := range 2000 {
		list = append(list, activity("11", fmt.Sprint(3000-i)))
	}
	body := `{"data":[` + strings.Join(list, ",") + `]}`
	require.Greater(t, len(body), 500_000)
	news, err := receive(t, r, app, body)
	require.NoError(t, err)
	require.Len(t, news.Events, 2000)
	require.Equal(t, []string{"dm.3000", "dm.1001"}, []string{news.Events[0].EventID, news.Events[1999].EventID})
	again, err := receive(t, r, app, body)
	require.NoError(t, err)
	require.Equal(t, news, again, "a repeat has the same ids")
	_, err = receive(t, r, app, `{"data":{"event_type":"dm.received","payload":"`+strings.Repeat("x", 1<<20)+`"}}`)
	require.NoError(t, err)
	whole := `{"data":` + activity("11", "1") + `}`
	for cut := range len(whole) {
		news, err := receive(t, r, app, whole[:cut])
		require.ErrorIs(t, err, bot.ErrMalformed, whole[:cut])
		require.Empty(t, news.Events)
	}
	_, err = receive(t, r, app, strings.Repeat(`{"data":`, 20000))
	require.ErrorIs(t, err, bot.ErrMalformed)
}

// FuzzDecode: whatever comes signed, decoding ends with events that can be stored, or with none.
func FuzzDecode(f *testing.F) {
	for _, body := range platformtest.Recorded(f, os.DirFS("testdata/webhooks")) {
		f.Add(body)
	}
	h := handle(f, "k", ourID, app())
	f.Fuzz(func(t *testing.T, body []byte) {
		r := httptest.NewRequest(http.MethodPost, "/", nil)
		r.Header.Set(twitter.SignatureHeader, app().Sign(body))
		events, err := h.Decode(r, body)
		if err != nil {
			require.ErrorIs(t, err, bot.ErrMalformed)
			return
		}
		for _, in := range events {
			require.Equal(t, "k", in.Account)
			require.Regexp(t, `^(dm|post|deleted)\.[0-9]{1,19}$|^chat\.`, in.EventID)
			require.Regexp(t, `^[0-9]{1,19}$`, string(in.Peer))
			require.NotEqual(t, models.Peer(ourID), in.Peer, "never an echo of our own")
			require.Equal(t, time.UTC, in.At.Location())
			platformtest.RequireStorable(t, in)
		}
	})
}

// BenchmarkReceive: verifying and reading one delivery, as the webhook does.
func BenchmarkReceive(b *testing.B) {
	r, err := twitter.NewReceiver(app(), []*twitter.Handle{handle(b, "k", "11", app())}, nil)
	require.NoError(b, err)
	mention := `{"event_type":"post.mention.create","filter":{"user_id":"11"},"payload":{"id":"2092200000000000001","text":"@UPPower बिजली नहीं","author_id":"77",` +
		`"created_at":"2026-11-23T09:15:00.000Z","conversation_id":"2092200000000000001","entities":{"mentions":[{"start":0,"end":8,"id":"11"}]}},"includes":{"users":[{"id":"77","username":"x"}]}}`
	for name, body := range map[string]string{
		"1 message":    `{"data":` + activity("11", "1") + `}`,
		"1 mention":    `{"data":` + mention + `}`,
		"100 messages": `{"data":[` + strings.TrimSuffix(strings.Repeat(activity("11", "1")+",", 100), ",") + `]}`,
	} {
		raw := []byte(body)
		req := httptest.NewRequest(http.MethodPost, "/webhook/twitter", nil)
		req.Header.Set(twitter.SignatureHeader, app().Sign(raw))
		want := strings.Count(body, "event_type")
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(raw)))
			for b.Loop() {
				if news, err := r.Receive(req, raw); err != nil || len(news.Events) != want {
					b.Fatal(err, len(news.Events))
				}
			}
		})
	}
}
