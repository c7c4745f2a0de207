package whatsapp_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/bot/platformtest"
	"sunwai/bot/whatsapp"
	"sunwai/models"
)

func number(t testing.TB, key, id string, secret meta.AppSecret) *whatsapp.Number {
	n, err := whatsapp.New(whatsapp.Config{Account: models.Account{Key: key, Platform: models.WhatsApp}, PhoneNumberID: id, Token: token,
		AppSecret: secret, Clock: models.ClockFunc(func() time.Time { return time.Unix(1795408200, 0) })})
	require.NoError(t, err)
	return n
}

func change(id, from, wamid string) string {
	return `{"field":"messages","value":{"metadata":{"display_phone_number":"1","phone_number_id":"` + id + `"},"messages":[{"from_user_id":"` +
		from + `","id":"` + wamid + `","timestamp":"1795408200","type":"text","text":{"body":"x"}}]}}`
}

func receive(t *testing.T, r *meta.Receiver, secret meta.AppSecret, body string) (bot.News, error) {
	t.Helper()
	req := httptest.NewRequest("POST", "/webhook/meta", nil)
	req.Header.Set(meta.SignatureHeader, secret.Sign([]byte(body)))
	return r.Receive(req, []byte(body))
}

// One delivery for several numbers books each to its own; another app's numbers cannot be spoken for.
func TestManyNumbers(t *testing.T) {
	numbers := []*whatsapp.Number{number(t, "power", "11", "s1"), number(t, "water", "22", "s1"), number(t, "other-app", "33", "s2")}
	var log bytes.Buffer
	r, err := meta.NewReceiver([]meta.AppSecret{"s1", "s1", "s2"}, "verify", map[string]meta.Reader{
		whatsapp.Object: whatsapp.Reader(numbers, jsonLog(&log))}, nil)
	require.NoError(t, err)
	body := `{"object":"whatsapp_business_account","entry":[{"changes":[` + change("11", "IN.1", "a") + `,` + change("22", "IN.1", "b") + `]},{"changes":[` +
		change("33", "IN.2", "c") + `,` + change("44", "IN.2", "d") + `,7]},"x"]}`
	for secret, want := range map[meta.AppSecret][]string{"s1": {"power", "water"}, "s2": {"other-app"}} {
		log.Reset()
		news, err := receive(t, r, secret, body)
		require.NoError(t, err)
		var got []string
		for _, e := range news.Events {
			got = append(got, e.Account)
		}
		require.Equal(t, want, got)
		require.Contains(t, log.String(), `"what":"unknown_number"`)
		require.NotContains(t, log.String(), "IN.2")
	}
	_, err = receive(t, r, "s3", body)
	require.ErrorIs(t, err, bot.ErrUnsigned)
	_, err = receive(t, r, "s3", `{`)
	require.ErrorIs(t, err, bot.ErrUnsigned, "nothing is parsed before it is verified")
	_, err = receive(t, r, "s1", `{`)
	require.ErrorIs(t, err, bot.ErrMalformed)
	news, err := receive(t, r, "s1", `{"object":"page","entry":[{}]}`)
	require.NoError(t, err)
	require.Empty(t, news.Events)
}

// In whatever order changes stand, and however often, the same events come of them; what is cut anywhere is malformed, and what is a
// megabyte is read like what is not.
func TestOrderRepeatsCutAndLarge(t *testing.T) {
	r, err := meta.NewReceiver([]meta.AppSecret{"s1"}, "verify", map[string]meta.Reader{
		whatsapp.Object: whatsapp.Reader([]*whatsapp.Number{number(t, "power", "11", "s1"), number(t, "water", "22", "s1")}, nil)}, nil)
	require.NoError(t, err)
	envelope := func(list []string) string {
		return `{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[` + strings.Join(list, ",") + `]}]}`
	}
	ids := func(list []string) map[string]bool {
		news, err := receive(t, r, "s1", envelope(list))
		require.NoError(t, err)
		got := map[string]bool{}
		for _, e := range news.Events {
			got[e.Account+" "+e.EventID] = true
		}
		return got
	}
	changes := []string{change("11", "IN.1", "a"), change("11", "IN.1", "b"), change("22", "IN.1", "c"), change("22", "IN.2", "d")}
	want := ids(changes)
	require.Len(t, want, len(changes))
	random := rand.New(rand.NewPCG(3, 4))
	for range 20 {
		again := append(append([]string(nil), changes...), changes[random.IntN(len(changes))])
		random.Shuffle(len(again), func(i, j int) { again[i], again[j] = again[j], again[i] })
		require.Equal(t, want, ids(again))
	}
	whole := envelope(changes[:2])
	for cut := range len(whole) {
		news, err := receive(t, r, "s1", whole[:cut])
		require.ErrorIs(t, err, bot.ErrMalformed, whole[:cut])
		require.Empty(t, news.Events)
	}
	var many []string
	for i := range 3000 {
		many = append(many, change("11", "IN.1", fmt.Sprint("wamid.", i)))
	}
	large := envelope(many)
	require.Greater(t, len(large), 500_000)
	news, err := receive(t, r, "s1", large+strings.Repeat(" ", max(0, 1<<20-len(large))))
	require.NoError(t, err)
	require.Len(t, news.Events, 3000)
}

func TestFates(t *testing.T) {
	n := number(t, "power", "11", "s1")
	status := func(fields string) json.RawMessage {
		return json.RawMessage(`{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"11"},"statuses":[{` + fields + `}]}}]}`)
	}
	read := whatsapp.Reader([]*whatsapp.Number{n}, nil)
	at := time.Unix(1795408200, 0).UTC()
	for name, c := range map[string]struct {
		fields string
		want   *bot.Fate
		err    bot.Verdict
	}{
		"sent":      {`"id":"w","status":"sent","timestamp":"1795408200","recipient_id":"919812345678"`, &bot.Fate{Peer: "919812345678", State: bot.Sent}, ""},
		"delivered": {`"id":"w","status":"delivered","recipient_id":"919812345678","recipient_user_id":"IN.5"`, &bot.Fate{Peer: "IN.5", State: bot.Delivered}, ""},
		"read":      {`"id":"w","status":"read","recipient_user_id":"IN.5"`, &bot.Fate{Peer: "IN.5", State: bot.Read}, ""},
		"failed": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":131047,"title":"Re-engagement message"}]`,
			&bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.WindowClosed},
		"gone":          {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":131026,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.PeerGone},
		"failed 131056": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":131056,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.TryAgain},
		"failed 130429": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":130429,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.Throttled},
		"failed 130472": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":130472,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.WindowClosed},
		"failed 131049": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":131049,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.WindowClosed},
		"failed 131050": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":131050,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.WindowClosed},
		"failed 132015": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":132015,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.WindowClosed},
		"failed 132016": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":132016,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.WindowClosed},
		"failed 132012": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":132012,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.Refused},
		"failed 131053": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":131053,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.Refused},
		"failed 131042": {`"id":"w","status":"failed","recipient_user_id":"IN.5","errors":[{"code":131042,"title":"x"}]`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.Unauthorized},
		"no reason":     {`"id":"w","status":"failed","recipient_user_id":"IN.5"`, &bot.Fate{Peer: "IN.5", State: bot.Failed}, bot.Refused},
		"future":        {`"id":"w","status":"played","recipient_user_id":"IN.5"`, nil, ""},
		"nobody":        {`"id":"w","status":"read"`, nil, ""},
		"no id":         {`"status":"read","recipient_user_id":"IN.5"`, nil, ""},
	} {
		news := read(t.Context(), "s1", []json.RawMessage{status(c.fields)})
		require.Empty(t, news.Events, name)
		if c.want == nil {
			require.Empty(t, news.Fates, name)
			continue
		}
		require.Len(t, news.Fates, 1, name)
		got := news.Fates[0]
		if c.err != "" {
			require.NotNil(t, got.Err, name)
			require.Equal(t, c.err, got.Err.Verdict, name)
		}
		got.Err = nil
		c.want.Account, c.want.MessageID, c.want.At = "power", whatsapp.Hashed("w"), at
		require.Equal(t, *c.want, got, name)
	}
}

// FuzzDecode: whatever comes signed, decoding ends with events that can be stored, or with none.
func FuzzDecode(f *testing.F) {
	for _, body := range platformtest.Recorded(f, os.DirFS("testdata/webhooks")) {
		f.Add(body)
	}
	n := number(f, "k", numberID, "s")
	read := whatsapp.Reader([]*whatsapp.Number{n}, nil)
	f.Fuzz(func(t *testing.T, body []byte) {
		r := httptest.NewRequest("POST", "/", nil)
		r.Header.Set(meta.SignatureHeader, meta.AppSecret("s").Sign(body))
		events, err := n.Decode(r, body)
		if err != nil {
			require.ErrorIs(t, err, bot.ErrMalformed)
			return
		}
		var e struct{ Entry []json.RawMessage }
		require.NoError(t, json.Unmarshal(body, &e))
		for _, fate := range read(t.Context(), "s", e.Entry).Fates {
			require.NotEmpty(t, fate.Peer)
			require.Equal(t, fate.State == bot.Failed, fate.Err != nil)
		}
		for _, in := range events {
			require.Equal(t, "k", in.Account)
			require.Equal(t, in.Kind == bot.MigrateIn, in.NewPeer != "")
			require.Equal(t, in.Kind == bot.TapIn, in.Tap != nil)
			platformtest.RequireStorable(t, in)
		}
	})
}

// BenchmarkReceive: verifying and reading one delivery with one message, as the webhook does.
func BenchmarkReceive(b *testing.B) {
	r, err := meta.NewReceiver([]meta.AppSecret{"s"}, "verify", map[string]meta.Reader{
		whatsapp.Object: whatsapp.Reader([]*whatsapp.Number{number(b, "k", "11", "s")}, nil)}, nil)
	require.NoError(b, err)
	for name, k := range map[string]int{"1 event": 1, "100 events": 100} {
		body := []byte(`{"object":"whatsapp_business_account","entry":[{"changes":[` +
			strings.TrimSuffix(strings.Repeat(change("11", "IN.1", "wamid.HBgM")+",", k), ",") + `]}]}`)
		req := httptest.NewRequest("POST", "/webhook/meta", nil)
		req.Header.Set(meta.SignatureHeader, meta.AppSecret("s").Sign(body))
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(body)))
			for b.Loop() {
				if news, err := r.Receive(req, body); err != nil || len(news.Events) != k {
					b.Fatal(err)
				}
			}
		})
	}
}
