package whatsapp_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/meta/metatest"
	"sunwai/bot/whatsapp"
	"sunwai/bot/whatsapp/whatsapptest"
	"sunwai/models"
)

// A message that has a template of its own goes in it, with its answers to tap; else in the general one.
func TestTemplateOfItsOwn(t *testing.T) {
	truth := bot.Outbound{To: bsuid, Text: "26-8214-5093-7: क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं", About: "26821450937", Lang: models.Hindi, Window: bot.WindowShut,
		Buttons: taps("हाँ, हो गया", "अधूरा", "नहीं हुआ"), Template: &bot.Template{Name: "complaint_truth", Lang: models.Hindi, Values: []string{"26-8214-5093-7"}, Buttons: 3}}
	inWorld(t, func(_ *whatsapptest.Config, c *whatsapp.Config) { c.Template.Name = "complaint_news" }, func(t *testing.T, w *world) {
		time.Sleep(25 * time.Hour)
		w.fake.ApproveForm("complaint_news", "hi", 2)
		require.Equal(t, "complaint_news/hi", w.mustSend(t, truth)[0].Template, "its own is not approved yet")
		w.fake.ApproveForm("complaint_truth", "hi", 1, "हाँ, हो गया", "अधूरा", "नहीं हुआ")
		time.Sleep(10 * time.Minute)
		got := w.mustSend(t, truth)[0]
		require.Equal(t, "complaint_truth/hi", got.Template)
		require.Equal(t, "26-8214-5093-7\n", got.Text)
		require.Equal(t, []string{"हाँ, हो गया", "अधूरा", "नहीं हुआ"}, labels(got))
		require.NoError(t, w.person.Tap("अधूरा"))

		latin := truth
		latin.Lang = models.HindiLatn
		w.fake.ApproveForm("complaint_news", "en", 2)
		require.Equal(t, "complaint_news/en", w.mustSend(t, latin)[0].Template, "his own words in Latin letters rather than Hindi in Devanagari")

		other := truth
		other.Buttons = taps("हाँ", "नहीं")
		require.Equal(t, "complaint_news/hi", w.mustSend(t, other)[0].Template, "other answers than those that were approved")
		w.fake.ApproveForm("complaint_truth", "hi", 2, "x")
		require.Equal(t, "complaint_news/hi", w.mustSend(t, truth)[0].Template, "one that was changed loses nothing")
		long := truth
		long.Template = &bot.Template{Name: "complaint_question", Lang: models.Hindi, Values: []string{"26-8214-5093-7", "अवर अभियंता", strings.Repeat("क", 2000)}}
		w.fake.ApproveForm("complaint_question", "hi", 3)
		require.LessOrEqual(t, bot.UTF16(w.mustSend(t, long)[0].Text), 750)
	})
}

// book is a ledger that is away at first.
type book struct {
	sum  int64
	away bool
}

func (b *book) Spend(_ context.Context, account, month string, more int64) (int64, error) {
	if b.away {
		return 0, errors.New("the database is away")
	}
	b.sum += more
	return b.sum, nil
}

// Each template costs; what is said within the 24 hours, and what Meta refuses, does not. What could not be written down is written with the next.
func TestTemplatesCost(t *testing.T) {
	ledger := &book{away: true}
	inWorld(t, func(_ *whatsapptest.Config, c *whatsapp.Config) {
		c.Template.Name, c.Price, c.Ledger = "complaint_news", 1_400, ledger
	}, func(t *testing.T, w *world) {
		news := bot.Outbound{To: bsuid, Text: "26-8214-5093-7: काम शुरू हो गया", About: "26821450937", Lang: models.Hindi}
		w.mustSend(t, news)
		require.Zero(t, w.Spending(), "within the 24 hours")
		time.Sleep(25 * time.Hour)
		news.Window = bot.WindowShut
		_, err := w.Send(t.Context(), news)
		require.Error(t, err, "not approved yet")
		w.fake.ApproveForm("complaint_news", "hi", 2)
		time.Sleep(10 * time.Minute)
		w.mustSend(t, news)
		require.Equal(t, int64(1_400), w.Spending().Spent, "kept until it can be written down")
		ledger.away = false
		w.mustSend(t, news)
		require.Equal(t, int64(2_800), ledger.sum)
		require.Equal(t, bot.Spending{Month: time.Now().UTC().Format("2006-01"), Spent: 2_800}, w.Spending())
	})
}

// A template that Meta has paused or stopped is left alone for a while; what it was to say goes by the general one, or waits.
func TestTemplateThatIsPaused(t *testing.T) {
	news := bot.Outbound{To: bsuid, Text: "26-8214-5093-7: ले लिया गया।", About: "26821450937", Lang: models.Hindi, Window: bot.WindowShut,
		Template: &bot.Template{Name: "complaint_accepted", Lang: models.Hindi, Values: []string{"26-8214-5093-7"}}}
	for _, code := range []int{132007, 132015, 132016} {
		inWorld(t, func(_ *whatsapptest.Config, c *whatsapp.Config) { c.Template.Name = "complaint_news" }, func(t *testing.T, w *world) {
			time.Sleep(25 * time.Hour)
			w.fake.ApproveForm("complaint_news", "hi", 2)
			w.fake.ApproveForm("complaint_accepted", "hi", 1)
			w.fake.Fail(metatest.Says(400, code, "Template is Paused"))
			require.Equal(t, "complaint_news/hi", w.mustSend(t, news)[0].Template)
			require.Equal(t, "complaint_news/hi", w.mustSend(t, news)[0].Template, "it is not tried again at once")
			time.Sleep(10 * time.Minute)
			require.Equal(t, "complaint_accepted/hi", w.mustSend(t, news)[0].Template)
			w.fake.Fail(metatest.Says(400, code, "Template is Paused"), metatest.Says(400, code, "Template is Paused"))
			_, err := w.Send(t.Context(), news)
			require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "both: it waits, and is not lost")
		})
	}
}

// What must not stand in a template does not: it is announced, and a button of the template's own asks for it.
func TestTemplateAnnounces(t *testing.T) {
	code := bot.Outbound{To: bsuid, Text: "26-8214-5093-7 का कोड: 4711।", About: "26821450937", Lang: models.Hindi, Window: bot.WindowShut,
		Template: &bot.Template{Name: "complaint_code", Lang: models.Hindi, Values: []string{"26-8214-5093-7"}, Buttons: 1, Line: "एक कोड है। देखने के लिए यहाँ “कोड” लिखें।",
			Taps: []bot.Label{{Text: "कोड देखें", Command: "showcode", Arg: "26821450937"}}}}
	inWorld(t, func(_ *whatsapptest.Config, c *whatsapp.Config) { c.Template.Name = "complaint_news" }, func(t *testing.T, w *world) {
		time.Sleep(25 * time.Hour)
		w.fake.ApproveForm("complaint_news", "hi", 2)
		unknown := code
		general := *code.Template
		general.Name = ""
		unknown.Template = &general
		for _, out := range []bot.Outbound{code, unknown} {
			got := w.mustSend(t, out)[0]
			require.Equal(t, "complaint_news/hi", got.Template)
			require.Contains(t, got.Text, "एक कोड है।")
			require.NotContains(t, got.Text, "4711")
		}
		w.fake.ApproveForm("complaint_code", "hi", 1, "कोड देखें")
		time.Sleep(10 * time.Minute)
		got := w.mustSend(t, code)[0]
		require.Equal(t, "complaint_code/hi", got.Template)
		require.NotContains(t, got.Text, "4711")
		require.Equal(t, []string{"कोड देखें"}, labels(got))
		require.NoError(t, w.person.Tap("कोड देखें"))
		code.Window = bot.WindowOpen
		require.Contains(t, w.mustSend(t, code)[0].Text, "4711", "who has written is told")
	})
}
