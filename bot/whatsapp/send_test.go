package whatsapp_test

import (
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
