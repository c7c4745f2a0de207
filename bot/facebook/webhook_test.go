package facebook_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/facebook"
	"sunwai/bot/meta"
	"sunwai/bot/platformtest"
	"sunwai/models"
)

func page(t testing.TB, key, id string, secret meta.AppSecret) *facebook.Page {
	p, err := facebook.New(facebook.Config{Account: models.Account{Key: key, Platform: models.Facebook}, PageID: id, Token: token, Endpoint: "http://127.0.0.1:1",
		AppSecret: secret, Clock: models.ClockFunc(func() time.Time { return time.Unix(1795408200, 0) })})
	require.NoError(t, err)
	return p
}

// message is an entry of Messenger, comment one of the feed.
func message(page, from, mid string) string {
	return fmt.Sprintf(`{"id":"%s","time":1795408200000,"messaging":[{"sender":{"id":"%s"},"recipient":{"id":"%s"},"timestamp":1795408200000,"message":{"mid":"%s","text":"x"}}]}`, page, from, page, mid)
}

func comment(page, from, id string) string {
	return fmt.Sprintf(`{"id":"%s","time":1795408200,"changes":[{"field":"feed","value":{"item":"comment","verb":"add","post_id":"%s_9","comment_id":"9_%s","parent_id":"%s_9","from":{"id":"%s"},"message":"x","created_time":1795408200}}]}`, page, page, id, page, from)
}

func envelope(entries ...string) string {
	return `{"object":"page","entry":[` + strings.Join(entries, ",") + `]}`
}

func receiver(t testing.TB, log *slog.Logger, pages ...*facebook.Page) *meta.Receiver {
	r, err := meta.NewReceiver([]meta.AppSecret{"s1", "s2"}, "verify", map[string]meta.Reader{facebook.Object: facebook.Reader(pages, log)}, nil)
	require.NoError(t, err)
	return r
}

func receive(t testing.TB, r *meta.Receiver, secret meta.AppSecret, body string) (bot.News, error) {
	t.Helper()
	req := httptest.NewRequest("POST", "/webhook/meta", nil)
	req.Header.Set(meta.SignatureHeader, secret.Sign([]byte(body)))
	return r.Receive(req, []byte(body))
}

func accounts(news bot.News) (list []string) {
	for _, e := range news.Events {
		list = append(list, e.Account)
	}
	return list
}

// One delivery for several pages books each entry to its own; another app's pages cannot be spoken for.
func TestManyPages(t *testing.T) {
	var log bytes.Buffer
	r := receiver(t, slog.New(slog.NewJSONHandler(&log, nil)), page(t, "power", "11", "s1"), page(t, "water", "22", "s1"), page(t, "roads", "33", "s1"), page(t, "other-app", "44", "s2"))
	entries := []string{message("11", "7", "a"), comment("22", "7", "1"), message("33", "8", "b"), message("44", "7", "c"), message("55", "7", "d"), comment("11", "22", "2"), `"x"`}
	for secret, want := range map[meta.AppSecret][]string{"s1": {"power", "water", "roads"}, "s2": {"other-app"}} {
		log.Reset()
		news, err := receive(t, r, secret, envelope(entries...))
		require.NoError(t, err)
		require.Equal(t, want, accounts(news))
		require.Contains(t, log.String(), `"what":"unknown_page"`)
	}
	require.NotContains(t, log.String(), `"7"`)
	_, err := receive(t, r, "s3", envelope(entries...))
	require.ErrorIs(t, err, bot.ErrUnsigned)
	_, err = receive(t, r, "s3", `{`)
	require.ErrorIs(t, err, bot.ErrUnsigned, "nothing is parsed before it is verified")
}

// In whatever order a delivery's entries stand, and however often, the same events come of it.
func TestOrderAndRepeats(t *testing.T) {
	r := receiver(t, nil, page(t, "power", "11", "s1"), page(t, "water", "22", "s1"))
	entries := []string{message("11", "7", "a"), message("11", "7", "b"), comment("22", "7", "1"), comment("22", "8", "2"), message("22", "9", "c")}
	ids := func(list []string) map[string]bool {
		news, err := receive(t, r, "s1", envelope(list...))
		require.NoError(t, err)
		got := map[string]bool{}
		for _, e := range news.Events {
			got[e.Account+" "+e.EventID] = true
		}
		return got
	}
	want := ids(entries)
	require.Len(t, want, len(entries))
	random := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		again := append(append([]string(nil), entries...), entries[random.IntN(len(entries))])
		random.Shuffle(len(again), func(i, j int) { again[i], again[j] = again[j], again[i] })
		require.Equal(t, want, ids(again))
	}
}

// What is cut anywhere is malformed, and what is a megabyte is read like what is not.
func TestCutAndLarge(t *testing.T) {
	r := receiver(t, nil, page(t, "power", "11", "s1"))
	whole := envelope(message("11", "7", "a"), comment("11", "7", "1"))
	for cut := range len(whole) {
		news, err := receive(t, r, "s1", whole[:cut])
		require.ErrorIs(t, err, bot.ErrMalformed, whole[:cut])
		require.Empty(t, news.Events)
	}
	var entries []string
	for i := range 4000 {
		entries = append(entries, message("11", "7", fmt.Sprint("m_", i)))
	}
	large := envelope(entries...)
	require.Greater(t, len(large), 500_000)
	news, err := receive(t, r, "s1", large+strings.Repeat(" ", 1<<20-len(large)))
	require.NoError(t, err)
	require.Len(t, news.Events, 4000)
}

func TestFates(t *testing.T) {
	r := receiver(t, nil, page(t, "power", "11", "s1"))
	at := time.UnixMilli(1795408199000).UTC()
	for name, c := range map[string]struct {
		what string
		want []bot.Fate
	}{
		"delivered": {`"delivery":{"mids":["m_1","m_2"],"watermark":1795408199000}`, []bot.Fate{{MessageID: facebook.Hashed("m_1"), State: bot.Delivered}, {MessageID: facebook.Hashed("m_2"), State: bot.Delivered}}},
		"until":     {`"delivery":{"watermark":1795408199000}`, []bot.Fate{{State: bot.Delivered}}},
		"read":      {`"read":{"watermark":"1795408199000"}`, []bot.Fate{{State: bot.Read}}},
	} {
		news, err := receive(t, r, "s1", envelope(`{"id":"11","messaging":[{"sender":{"id":"7"},"recipient":{"id":"11"},"timestamp":1795408200000,`+c.what+`}]}`))
		require.NoError(t, err)
		require.Empty(t, news.Events, name)
		for i := range c.want {
			c.want[i].Account, c.want[i].Peer, c.want[i].At = "power", "7", at
		}
		require.Equal(t, c.want, news.Fates, name)
	}
}

// FuzzDecode: whatever comes signed, decoding ends with events that can be stored, or with none.
func FuzzDecode(f *testing.F) {
	for _, body := range platformtest.Recorded(f, os.DirFS("testdata/webhooks")) {
		f.Add(body)
	}
	p := page(f, "k", pageID, "s1")
	r := receiver(f, nil, p)
	f.Fuzz(func(t *testing.T, body []byte) {
		news, err := receive(t, r, "s1", string(body))
		if err != nil {
			require.ErrorIs(t, err, bot.ErrMalformed)
			return
		}
		for _, fate := range news.Fates {
			require.NotEmpty(t, fate.Peer)
			require.NotEqual(t, bot.Failed, fate.State)
		}
		for _, in := range news.Events {
			require.Equal(t, "k", in.Account)
			require.NotEqual(t, models.Peer(pageID), in.Peer)
			require.NotEmpty(t, in.MessageID)
			require.Equal(t, in.Kind == bot.TapIn, in.Tap != nil)
			platformtest.RequireStorable(t, in)
		}
	})
}

// BenchmarkReceive: verifying and reading one delivery, as the webhook does.
func BenchmarkReceive(b *testing.B) {
	r := receiver(b, nil, page(b, "k", "11", "s1"))
	for _, c := range []struct {
		name  string
		entry func(page, from, id string) string
	}{{"message", message}, {"comment", comment}} {
		for _, k := range []int{1, 100} {
			body := []byte(envelope(strings.Split(strings.TrimSuffix(strings.Repeat(c.entry("11", "7", "1")+"\n", k), "\n"), "\n")...))
			req := httptest.NewRequest("POST", "/webhook/meta", nil)
			req.Header.Set(meta.SignatureHeader, meta.AppSecret("s1").Sign(body))
			b.Run(fmt.Sprintf("%s %d", c.name, k), func(b *testing.B) {
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
}
