package whatsapp_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/meta/metatest"
	"sunwai/bot/whatsapp"
	"sunwai/bot/whatsapp/whatsapptest"
	"sunwai/models"
)

func inWorld(t *testing.T, change func(*whatsapptest.Config, *whatsapp.Config), test func(t *testing.T, w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) { test(t, newWorld(t, change)) })
}

func (w *world) mustSend(t *testing.T, out bot.Outbound) []whatsapptest.Message {
	t.Helper()
	before := len(w.person.Received())
	if out.To == "" {
		out.To = bsuid
	}
	_, err := w.Send(t.Context(), out)
	require.NoError(t, err)
	return w.person.Received()[before:]
}

func taps(labels ...string) (rows [][]bot.Label) {
	for i, l := range labels {
		rows = append(rows, []bot.Label{{Text: l, Command: "pick", Arg: string(rune('a' + i))}})
	}
	return rows
}

func labels(m whatsapptest.Message) (list []string) {
	for _, b := range m.Buttons {
		list = append(list, b.Label())
	}
	return list
}

// What stands below a text takes the form that has room for it.
func TestForms(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		got := w.mustSend(t, bot.Outbound{Text: "सही?", Buttons: taps("हाँ", "नहीं", "दूसरा विभाग")})
		require.Len(t, got, 1)
		require.Equal(t, []string{"हाँ", "नहीं", "दूसरा विभाग"}, labels(got[0]))
		require.False(t, got[0].Buttons[0].List, "up to three short ones are buttons")

		got = w.mustSend(t, bot.Outbound{Text: "क्यों?", Lang: models.English, Buttons: taps("अपने शब्दों में बताया", "नहीं")})
		require.True(t, got[0].Buttons[0].List, "a long one makes a list")
		require.Equal(t, "अपने शब्दों में बताया", got[0].Buttons[0].Title)

		long := "उत्तर प्रदेश राज्य विद्युत उत्पादन निगम लिमिटेड क्षेत्रीय कार्यालय"
		got = w.mustSend(t, bot.Outbound{Text: "कौन?", Buttons: taps(long, long, "जल", "पुलिस")})
		require.Equal(t, []string{long, long, "जल", "पुलिस"}, labels(got[0]), "what is cut in the title stands below it whole")
		require.NotEqual(t, got[0].Buttons[0].Title, got[0].Buttons[1].Title)
		require.True(t, strings.HasSuffix(got[0].Buttons[0].Title, "…"))

		ten := strings.Split("1 2 3 4 5 6 7 8 9 10", " ")
		require.Len(t, w.mustSend(t, bot.Outbound{Text: "?", Buttons: taps(ten...)})[0].Buttons, 10)
		got = w.mustSend(t, bot.Outbound{Text: "?", Buttons: taps(append(ten, "ग्यारह")...)})
		require.Equal(t, "text", got[0].Type)
		require.True(t, strings.HasSuffix(got[0].Text, "\n11 ग्यारह"), "more are numbered")

		got = w.mustSend(t, bot.Outbound{Text: "कहाँ?", Buttons: [][]bot.Label{{{Text: "जगह भेजें", Location: true}}}})
		require.Len(t, got, 1)
		require.True(t, got[0].Place)
		require.Equal(t, "कहाँ?", got[0].Text)
		got = w.mustSend(t, bot.Outbound{Text: "कहाँ?", Buttons: append(taps("गोमती नगर"), []bot.Label{{Text: "जगह भेजें", Location: true}})})
		require.Len(t, got, 2)
		require.Equal(t, []string{"गोमती नगर"}, labels(got[0]))
		require.Equal(t, []string{"जगह भेजें", ""}, []string{got[1].Text, strings.Join(labels(got[1]), "")})

		got = w.mustSend(t, bot.Outbound{Text: "देखें", Buttons: [][]bot.Label{{{Text: "वेबसाइट", URL: "https://sunwai.example.in/"}}}})
		require.Equal(t, "देखें\nवेबसाइट: https://sunwai.example.in/", got[0].Text)

		words := strings.Repeat("शब्द ", 400) + "अंत"
		got = w.mustSend(t, bot.Outbound{Text: words, Buttons: taps("ठीक")})
		require.Len(t, got, 2, "a text over 1,024 goes ahead of its buttons")
		require.Equal(t, strings.Fields(words), strings.Fields(got[0].Text+" "+got[1].Text))
		require.Equal(t, []string{"ठीक"}, labels(got[1]))
	})
}

func TestFileForms(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		file := func(kind models.MediaKind, mime string) bot.Upload {
			return bot.Upload{Kind: kind, MIME: mime, Name: "photo.jpg", Size: 4,
				Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("data")), nil }}
		}
		for _, c := range []struct {
			kind       models.MediaKind
			mime, want string
		}{
			{models.Photo, "image/jpeg", "image"}, {models.Photo, "image/webp", "document"}, {models.Video, "video/mp4", "video"},
			{models.Voice, "audio/ogg; codecs=opus", "audio"}, {models.Sticker, "image/webp", "sticker"}, {models.Document, "application/pdf", "document"},
			{models.Video, "video/webm", "document"},
		} {
			got := w.mustSend(t, bot.Outbound{Files: []bot.Upload{file(c.kind, c.mime)}})
			require.Equal(t, c.want, got[0].Type, c.mime)
		}
		got := w.mustSend(t, bot.Outbound{Text: "सड़क", Files: []bot.Upload{file(models.Photo, "image/jpeg"), file(models.Photo, "image/png")}})
		require.Equal(t, []string{"", "सड़क"}, []string{got[0].Text, got[1].Text}, "the text stands below the last one")
		huge := file(models.Document, "application/pdf")
		huge.Size = 100<<20 + 1
		_, err := w.Send(t.Context(), bot.Outbound{To: bsuid, Files: []bot.Upload{huge}})
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict)
	})
}

func verdictOf(t *testing.T, err error) *bot.SendError {
	t.Helper()
	var e *bot.SendError
	require.True(t, errors.As(err, &e), "%v", err)
	return e
}

// Every code has its meaning, and none of them leaks.
func TestVerdicts(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		for code, want := range map[int]bot.Verdict{
			131047: bot.WindowClosed, 131026: bot.PeerGone, 130429: bot.Throttled, 131048: bot.Throttled, 80007: bot.Throttled, 4: bot.Throttled,
			131056: bot.TryAgain, 131000: bot.TryAgain, 131016: bot.TryAgain, 131057: bot.TryAgain, 2: bot.TryAgain,
			190: bot.Unauthorized, 10: bot.Unauthorized, 200: bot.Unauthorized, 299: bot.Unauthorized, 33: bot.Unauthorized, 368: bot.Unauthorized,
			131031: bot.Unauthorized, 131042: bot.Unauthorized, 133010: bot.Unauthorized, 100: bot.Refused, 131009: bot.Refused,
			131051: bot.Refused, 131049: bot.WindowClosed, 424242: bot.Refused,
		} {
			w.fake.Fail(metatest.Says(http.StatusBadRequest, code, "about '"+phone+"' and "+bsuid+" by "+token))
			_, err := w.Send(t.Context(), bot.Outbound{To: bsuid, Text: "x"})
			e := verdictOf(t, err)
			require.Equal(t, want, e.Verdict, code)
			if want != bot.WindowClosed { // said in our own words
				require.Equal(t, code, e.Code)
			}
			for _, secret := range []string{phone, bsuid, token} {
				require.NotContains(t, err.Error(), secret)
			}
		}
		w.fake.Fail(whatsapptest.TooManyToOne())
		_, err := w.Send(t.Context(), bot.Outbound{To: bsuid, Text: "x"})
		require.Equal(t, 6*time.Second, verdictOf(t, err).After, "one chat waits, not the account")
		for status, want := range map[int]bot.Verdict{500: bot.TryAgain, 502: bot.TryAgain, 401: bot.Unauthorized, 429: bot.Throttled, 404: bot.Refused} {
			w.fake.Fail(metatest.Says(status, 999999, "unheard of"))
			_, err := w.Send(t.Context(), bot.Outbound{To: bsuid, Text: "x"})
			require.Equal(t, want, verdictOf(t, err).Verdict, status)
		}
		w.fake.Fail(metatest.Page(http.StatusOK, `{"ok":true}`))
		_, err = w.Send(t.Context(), bot.Outbound{To: bsuid, Text: "x"})
		require.Equal(t, bot.TryAgain, verdictOf(t, err).Verdict, "JSON of a proxy")
		w.fake.Fail(metatest.Page(http.StatusFound, ""))
		_, err = w.Send(t.Context(), bot.Outbound{To: bsuid, Text: "x"})
		require.Equal(t, bot.TryAgain, verdictOf(t, err).Verdict, "redirects are not followed")
	})
}

func TestWhoIsWrittenTo(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.mustSend(t, bot.Outbound{To: bsuid, Text: "id"})
		w.mustSend(t, bot.Outbound{To: phone, Text: "phone"})
		for _, to := range []models.Peer{"", "x", "IN.", "in.12", "+919812345678", "IN.1/messages"} {
			_, err := w.Send(t.Context(), bot.Outbound{To: to, Text: "x"})
			require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, to)
		}
		_, err := w.Send(t.Context(), bot.Outbound{To: bsuid, Text: "x", Edit: "wa.x"})
		require.Equal(t, bot.EditGone, verdictOf(t, err).Verdict)
		_, err = w.Send(t.Context(), bot.Outbound{To: bsuid, Text: " \n"})
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict)
		_, err = w.Send(t.Context(), bot.Outbound{To: bsuid, Text: strings.Repeat("x", 4097)})
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict)
	})
}

// After 24 hours: the template if there is one, else nothing.
func TestWindow(t *testing.T) {
	news := bot.Outbound{To: bsuid, Text: "काम पूरा होने की सूचना है।\n\n\tक्या काम    सचमुच हुआ?", About: "26821450937", Lang: models.Hindi,
		Buttons: taps("हाँ, हो गया", "अधूरा", "नहीं हुआ")}
	inWorld(t, nil, func(t *testing.T, w *world) {
		time.Sleep(25 * time.Hour)
		for _, window := range []bot.Window{bot.WindowOpen, bot.WindowShut} { // whether we know or Meta says so
			news.Window = window
			_, err := w.Send(t.Context(), news)
			require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict)
		}
		require.Empty(t, w.person.Received())
	})
	withTemplate := func(_ *whatsapptest.Config, c *whatsapp.Config) { c.Template.Name = "complaint_news" }
	inWorld(t, withTemplate, func(t *testing.T, w *world) {
		time.Sleep(25 * time.Hour)
		_, err := w.Send(t.Context(), news)
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "a template that is not approved loses nothing")
		w.fake.Approve("complaint_news", "hi")
		_, err = w.Send(t.Context(), news)
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "one that is not known is not tried again for a while")
		time.Sleep(10 * time.Minute)
		for _, window := range []bot.Window{bot.WindowOpen, bot.WindowShut} {
			news.Window = window
			got := w.mustSend(t, news)
			require.Equal(t, "complaint_news/hi", got[0].Template)
			require.Equal(t, "26-8214-5093-7\nकाम पूरा होने की सूचना है। · क्या काम सचमुच हुआ? · 1 हाँ, हो गया · 2 अधूरा · 3 नहीं हुआ\n", got[0].Text)
		}
		news.Lang = models.HindiLatn
		require.Equal(t, "complaint_news/hi", w.mustSend(t, news)[0].Template, "en is not approved")
		w.fake.Approve("complaint_news", "en")
		time.Sleep(10 * time.Minute)
		require.Equal(t, "complaint_news/en", w.mustSend(t, news)[0].Template)

		about := news
		about.About = ""
		_, err = w.Send(t.Context(), about)
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "about no complaint: it waits")
		w.person.Opened()
		about.Window = bot.WindowOpen
		require.Equal(t, "interactive", w.mustSend(t, about)[0].Type)
	})
}

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

func TestFetch(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		ref := w.server.PutFile([]byte("photo"), "image/jpeg")
		body, size, err := w.Fetch(t.Context(), ref)
		require.NoError(t, err)
		require.EqualValues(t, 5, size)
		got, err := io.ReadAll(body)
		require.NoError(t, err)
		require.NoError(t, body.Close())
		require.Equal(t, "photo", string(got))

		// A link that leads elsewhere gets no token.
		for _, url := range []string{"https://evil.example/x", "http://graph.test.evil/x", "https://fbcdn.net.evil/x", "http://lookaside.fbsbx.com/x", "x", ""} {
			w.fake.Fail(metatest.Page(http.StatusOK, `{"id":"1","url":"`+url+`"}`))
			_, _, err = w.Fetch(t.Context(), ref)
			require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, url)
		}
		w.fake.Fail(metatest.Page(http.StatusOK, `{"id":"1","url":"http://graph.test/files/77"}`))
		_, _, err = w.Fetch(t.Context(), ref)
		require.Equal(t, bot.TryAgain, verdictOf(t, err).Verdict, "a link that has run out")
		w.fake.Fail(metatest.Page(http.StatusOK, `{"id":"1","file_size":209715200,"url":"http://graph.test/files/1"}`))
		_, _, err = w.Fetch(t.Context(), ref)
		require.Equal(t, http.StatusRequestEntityTooLarge, verdictOf(t, err).Code)
	})
}

func TestCheck(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		id, err := w.Check(t.Context())
		require.NoError(t, err)
		require.Equal(t, "+91 522 2237777", id.Handle, "as the owner writes it")
		require.Equal(t, "Sunwai", id.Name)
		require.Contains(t, id.Trouble, "no template")
		require.Contains(t, id.Trouble, "business_account_id is not set")
		w.fake.Fail(metatest.Page(http.StatusOK, `{"display_phone_number":"+91 1","quality_rating":"RED"}`))
		id, err = w.Check(t.Context())
		require.NoError(t, err)
		require.Equal(t, "+911", id.Handle)
		require.Contains(t, id.Trouble, "quality")
	})
	inWorld(t, nil, func(t *testing.T, w *world) {
		require.Equal(t, "https://wa.me/915222237777?text=%2Fstart%20a%2Bb", w.Link("a+b"))
		require.Equal(t, "whatsapp:main", w.Scope())
	})
}

// Nothing comes by the webhook when the business account has not subscribed our app, however right the app's settings are.
func TestCheckLooksWhetherTheBusinessAccountTellsUs(t *testing.T) {
	inWorld(t, func(_ *whatsapptest.Config, c *whatsapp.Config) { c.BusinessID = whatsapptest.Business }, func(t *testing.T, w *world) {
		check := func() string {
			id, err := w.Check(t.Context())
			require.NoError(t, err)
			return id.Trouble
		}
		const mend = "POST /" + whatsapptest.Business + "/subscribed_apps with the number's token"
		require.NotContains(t, check(), "business")
		w.server.Subscribe("777")
		require.Contains(t, check(), "the business account does not tell our app what people write: "+mend)
		w.server.Subscribe()
		require.Contains(t, check(), mend)
		w.server.SubscribeElsewhere(metatest.AppID, "https://old.example/hook")
		require.Contains(t, check(), "goes to https://old.example/hook instead")
		w.server.Subscribe("777", metatest.AppID)
		require.NotContains(t, check(), "business")
		require.Empty(t, w.server.Violations())
	})
}

func TestNewRefuses(t *testing.T) {
	good := whatsapp.Config{Account: models.Account{Key: "k"}, PhoneNumberID: "1", Token: "secretToken", AppSecret: "s3", Clock: models.ClockFunc(time.Now)}
	_, err := whatsapp.New(good)
	require.NoError(t, err)
	for name, change := range map[string]func(*whatsapp.Config){
		"no key":       func(c *whatsapp.Config) { c.Account.Key = "" },
		"no id":        func(c *whatsapp.Config) { c.PhoneNumberID = "../1" },
		"no token":     func(c *whatsapp.Config) { c.Token = "" },
		"odd token":    func(c *whatsapp.Config) { c.Token = "secretToken\n" },
		"no secret":    func(c *whatsapp.Config) { c.AppSecret = "" },
		"no clock":     func(c *whatsapp.Config) { c.Clock = nil },
		"bad endpoint": func(c *whatsapp.Config) { c.Endpoint = "graph.facebook.com" },
		"bad version":  func(c *whatsapp.Config) { c.Version = "25" },
		"bad template": func(c *whatsapp.Config) { c.Template.Name = "Complaint News" },
		"bad scope":    func(c *whatsapp.Config) { c.Portfolio = "A B" },
	} {
		c := good
		change(&c)
		_, err := whatsapp.New(c)
		require.Error(t, err, name)
		require.NotContains(t, err.Error(), "secretToken", name)
	}
}
