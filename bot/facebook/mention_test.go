package facebook_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/meta/metatest"
)

// news is what the next deliveries bring.
func (w *world) news(t *testing.T, n int) (list []bot.Inbound) {
	t.Helper()
	for range n {
		body := w.server.Next()
		require.NotNil(t, body)
		events, err := w.Decode(w.server.Signed(body), body)
		require.NoError(t, err, "a delivery does not fail for somebody's words")
		list = append(list, events...)
	}
	return list
}

// Facebook tells of a mention below another page without its words: they are read where that is allowed; else the mention is counted.
func TestMentionsElsewhere(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		post := w.person.Mentions("@UPPowerSunwai गोमती नगर में बिजली नहीं है")
		in := w.news(t, 1)[0]
		require.Equal(t, bot.MessageIn, in.Kind)
		require.Equal(t, post.Text, in.Text)
		require.Equal(t, bot.Mention, in.Public.How)
		require.Equal(t, post.ID, in.MessageID)

		w.server.Shut()
		w.person.Mentions("secret words")
		in = w.news(t, 1)[0]
		require.Equal(t, bot.OtherIn, in.Kind)
		require.Empty(t, in.Text)
		require.NotContains(t, w.logs.String(), "secret words")
		w.server.Open()
		w.person.Mentions("x")
		require.Equal(t, bot.OtherIn, w.news(t, 1)[0].Kind, "it is not asked for again at once")
		time.Sleep(time.Hour)
		w.person.Mentions("x")
		require.Equal(t, bot.MessageIn, w.news(t, 1)[0].Kind)
	})
}

// A delivery waits for words some seconds, all in all, and brings everything.
func TestMentionsElsewhereMayFail(t *testing.T) {
	for name, failures := range map[string][]metatest.Failure{
		"it hangs":   {metatest.Hang()},
		"it breaks":  {metatest.Reset()},
		"a 503":      {metatest.Page(http.StatusServiceUnavailable, "<html>")},
		"it is gone": {metatest.Says(400, 100, "Object does not exist")},
		"too often":  {metatest.Says(400, 4, "Application request limit reached")},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, nil, func(t *testing.T, w *world) {
				w.person.Mentions("one")
				w.person.Comments(w.fake.OwnPost("news"), "two")
				w.fake.Fail(failures...)
				began := time.Now()
				in := w.news(t, 2)
				require.LessOrEqual(t, time.Since(began), 3*time.Second)
				require.Equal(t, []bot.Kind{bot.OtherIn, bot.MessageIn}, []bot.Kind{in[0].Kind, in[1].Kind})
			})
		})
	}
}
