package facebook_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/facebook"
	"sunwai/bot/facebook/facebooktest"
	"sunwai/bot/meta/metatest"
	"sunwai/models"
)

func (w *world) mustSend(t *testing.T, out bot.Outbound) []facebooktest.Message {
	t.Helper()
	before := len(w.person.Received())
	out.To = psid
	_, err := w.Send(t.Context(), out)
	require.NoError(t, err)
	return w.person.Received()[before:]
}

func verdictOf(t *testing.T, err error) *bot.SendError {
	t.Helper()
	var e *bot.SendError
	require.True(t, errors.As(err, &e), "%v", err)
	return e
}

func taps(labels ...string) (rows [][]bot.Label) {
	for i, l := range labels {
		rows = append(rows, []bot.Label{{Text: l, Command: "pick", Arg: string(rune('a' + i))}})
	}
	return rows
}

func titles(m facebooktest.Message) (list []string) {
	for _, b := range m.Buttons {
		list = append(list, b.Title)
	}
	return list
}

// What stands below a text takes the form that has room for it.
func TestForms(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		got := w.mustSend(t, bot.Outbound{Text: "सही?", Buttons: taps("हाँ", "नहीं", "दूसरा विभाग")})
		require.Len(t, got, 1)
		require.Equal(t, []string{"हाँ", "नहीं", "दूसरा विभाग"}, titles(got[0]))
		require.False(t, got[0].Buttons[0].Quick, "up to three short ones below a short text are buttons, which stay")

		got = w.mustSend(t, bot.Outbound{Text: "क्या?", Buttons: taps("1", "2", "3", "4")})
		require.True(t, got[0].Buttons[3].Quick, "more are quick replies")
		got = w.mustSend(t, bot.Outbound{Text: strings.Repeat("क", 641), Buttons: taps("ठीक")})
		require.Len(t, got, 1)
		require.True(t, got[0].Buttons[0].Quick, "a longer text too")

		long := "उत्तर प्रदेश राज्य विद्युत उत्पादन निगम"
		got = w.mustSend(t, bot.Outbound{Text: "कौन?", Buttons: taps(long, "जल")})
		require.Equal(t, "कौन?\n1 "+long+"\n2 जल", got[0].Text, "what is cut in the title stands above it whole")
		require.True(t, strings.HasPrefix(got[0].Buttons[0].Title, "1 उत्तर"))
		require.Equal(t, "2 जल", got[0].Buttons[1].Title)

		thirteen := strings.Split("1 2 3 4 5 6 7 8 9 10 11 12 13", " ")
		require.Len(t, w.mustSend(t, bot.Outbound{Text: "?", Buttons: taps(thirteen...)})[0].Buttons, 13)
		got = w.mustSend(t, bot.Outbound{Text: "?", Buttons: taps(append(thirteen, "चौदह")...)})
		require.Empty(t, got[0].Buttons)
		require.True(t, strings.HasSuffix(got[0].Text, "\n14 चौदह"), "more than all that are numbers to answer with")

		got = w.mustSend(t, bot.Outbound{Text: "कहाँ?", Buttons: append(taps("गोमती नगर"), []bot.Label{{Text: "जगह भेजें", Location: true}})})
		require.Equal(t, []string{"गोमती नगर"}, titles(got[0]), "Messenger cannot ask for a place")

		site := []bot.Label{{Text: "वेबसाइट", URL: "https://sunwai.example.in/"}}
		got = w.mustSend(t, bot.Outbound{Text: "देखें", Buttons: [][]bot.Label{site}})
		require.Equal(t, "https://sunwai.example.in/", got[0].Buttons[0].URL)
		got = w.mustSend(t, bot.Outbound{Text: "देखें", Buttons: append(taps("1", "2", "3"), site)})
		require.Equal(t, "देखें\nवेबसाइट: https://sunwai.example.in/", got[0].Text)
		require.Len(t, got[0].Buttons, 3)

		full := strings.Repeat("क", 1990)
		got = w.mustSend(t, bot.Outbound{Text: full, Buttons: taps(append(thirteen, "चौदह")...)})
		require.Len(t, got, 2, "numbers that no longer fit follow")
		require.True(t, strings.HasPrefix(got[0].Text, full))
		require.True(t, strings.HasSuffix(got[1].Text, "14 चौदह"))
	})
}

func TestFileForms(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		file := func(size int64) bot.Upload {
			return bot.Upload{Kind: models.Photo, MIME: "image/jpeg", Name: "photo.jpg", Size: size,
				Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("data")), nil }}
		}
		got := w.mustSend(t, bot.Outbound{Text: "सड़क", Files: []bot.Upload{file(4), file(0)}})
		require.Len(t, got, 3)
		require.EqualValues(t, 4, got[1].Files[0].Size, "a size that is not told is measured")
		require.Equal(t, "सड़क", got[2].Text)
		_, err := w.Send(t.Context(), bot.Outbound{To: psid, Files: []bot.Upload{file(25<<20 + 1)}})
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict)
	})
}

// Every code has its meaning, and none of them leaks.
func TestVerdicts(t *testing.T) {
	type code struct{ code, sub int }
	inWorld(t, nil, func(t *testing.T, w *world) {
		for c, want := range map[code]bot.Verdict{
			{10, 2018278}: bot.WindowClosed, {10, 2018065}: bot.WindowClosed, {10, 2018108}: bot.PeerGone, {10, 0}: bot.Unauthorized,
			{551, 0}: bot.PeerGone, {200, 1545041}: bot.PeerGone, {100, 2018001}: bot.PeerGone, {100, 0}: bot.Refused, {100, 2018109}: bot.Refused,
			{4, 0}: bot.Throttled, {17, 0}: bot.Throttled, {32, 0}: bot.Throttled, {613, 0}: bot.Throttled, {80006, 0}: bot.Throttled,
			{190, 463}: bot.Unauthorized, {200, 0}: bot.Unauthorized, {230, 0}: bot.Unauthorized, {368, 0}: bot.Unauthorized,
			{1, 0}: bot.TryAgain, {2, 0}: bot.TryAgain, {1200, 0}: bot.TryAgain, {424242, 0}: bot.Refused,
		} {
			w.fake.Fail(metatest.Tells(metatest.Error{Status: 400, Code: c.code, Subcode: c.sub, Message: "about '" + psid + "' by " + token}))
			_, err := w.Send(t.Context(), bot.Outbound{To: psid, Text: "x"})
			require.Equal(t, want, verdictOf(t, err).Verdict, c)
			for _, secret := range []string{psid, token} {
				require.NotContains(t, err.Error(), secret)
			}
		}
		for status, want := range map[int]bot.Verdict{500: bot.TryAgain, 502: bot.TryAgain, 401: bot.Unauthorized, 429: bot.Throttled, 404: bot.Refused} {
			w.fake.Fail(metatest.Says(status, 999999, "unheard of"))
			_, err := w.Send(t.Context(), bot.Outbound{To: psid, Text: "x"})
			require.Equal(t, want, verdictOf(t, err).Verdict, status)
		}
		w.fake.Fail(metatest.Page(http.StatusOK, `{"ok":true}`))
		_, err := w.Send(t.Context(), bot.Outbound{To: psid, Text: "x"})
		require.Equal(t, bot.TryAgain, verdictOf(t, err).Verdict, "JSON of a proxy")
		w.person.Block()
		_, err = w.Send(t.Context(), bot.Outbound{To: psid, Text: "x"})
		require.Equal(t, bot.PeerGone, verdictOf(t, err).Verdict)
	})
}

func TestWhatIsRefusedUnsent(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		for name, out := range map[string]bot.Outbound{
			"nobody": {Text: "x"}, "no id": {To: "x/messages", Text: "x"}, "nothing": {To: psid, Text: " \n"},
			"too long": {To: psid, Text: strings.Repeat("x", 2001)}, "a command that cannot travel": {To: psid, Text: "x", Buttons: [][]bot.Label{{{Text: "y", Command: "a:b"}}}},
			"public, no post": {PublicTo: "../me", Text: "x"}, "public, nothing": {PublicTo: "1_2"}, "public, buttons": {PublicTo: "1_2", Text: "x", Buttons: taps("y")},
			"public, a link": {PublicTo: "1_2", Text: "यहाँ https://x.example"}, "public, a domain": {PublicTo: "1_2", Text: "यहाँ up.gov.in पर"},
			"private, no post": {PrivateTo: "x", Text: "x"}, "private, too long": {PrivateTo: "1_2", Text: strings.Repeat("x", 2001)}, "private, nothing": {PrivateTo: "1_2"},
			"private, files": {PrivateTo: "1_2", Text: "x", Files: []bot.Upload{{}}},
		} {
			_, err := w.Send(t.Context(), out)
			require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, name)
		}
		_, err := w.Send(t.Context(), bot.Outbound{To: psid, Text: "x", Edit: "fb.x"})
		require.Equal(t, bot.EditGone, verdictOf(t, err).Verdict)
	})
}

// After 24 hours only what an officer wrote, for 7 days.
func TestWindow(t *testing.T) {
	news := bot.Outbound{To: psid, Text: "काम पूरा हुआ"}
	human := bot.Outbound{To: psid, Text: "खंभे का नंबर बताइए", Human: true}
	inWorld(t, nil, func(t *testing.T, w *world) {
		time.Sleep(25 * time.Hour)
		for _, window := range []bot.Window{bot.WindowOpen, bot.WindowShut} { // whether we know or Meta says so
			news.Window, human.Window = window, window
			_, err := w.Send(t.Context(), news)
			require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict)
			require.Equal(t, "HUMAN_AGENT", w.mustSend(t, human)[0].Tag)
		}
		file := human
		file.Files = []bot.Upload{{Kind: models.Photo, MIME: "image/jpeg", Size: 1, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("x")), nil }}}
		require.Equal(t, "HUMAN_AGENT", w.mustSend(t, file)[0].Tag)
		time.Sleep(6 * 24 * time.Hour)
		_, err := w.Send(t.Context(), human)
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "it waits")
		w.person.Opened()
		human.Window = bot.WindowOpen
		require.Empty(t, w.mustSend(t, human)[0].Tag)
	})
	inWorld(t, func(there *facebooktest.Config, _ *facebook.Config) { there.NoHumanAgent = true }, func(t *testing.T, w *world) {
		time.Sleep(25 * time.Hour)
		human.Window = bot.WindowShut
		_, err := w.Send(t.Context(), human)
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "a tag that is not approved stops neither the message nor the page")
	})
}

// A comment gets one answer in public and one in private; then the person may write.
func TestPublicAndPrivate(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		time.Sleep(48 * time.Hour) // the person has not written for long
		stranger := w.fake.Person("88")
		comment := stranger.Comments(w.fake.OwnPost("सूचना"), "बिजली नहीं है")
		answer, err := w.Send(t.Context(), bot.Outbound{To: "88", PublicTo: comment.ID, Text: "शिकायत 26-8214-5093-7 दर्ज हुई। Messenger देखें।"})
		require.NoError(t, err)
		require.Equal(t, []string{"शिकायत 26-8214-5093-7 दर्ज हुई। Messenger देखें।"}, comment.Said())
		require.Regexp(t, `^[0-9]+_[0-9]+$`, answer.MessageID, "what people answer to names it")

		private, err := w.Send(t.Context(), bot.Outbound{To: "88", PrivateTo: comment.ID, Text: "सही?", Buttons: taps("हाँ")})
		require.NoError(t, err)
		require.Empty(t, private.NewPeer)
		got := stranger.Received()
		require.Equal(t, comment.ID, got[0].About)
		require.Equal(t, []string{"हाँ"}, titles(got[0]))
		_, err = w.Send(t.Context(), bot.Outbound{To: "88", PrivateTo: comment.ID, Text: "और"})
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "one only: what comes after it waits until he writes")
		_, err = w.Send(t.Context(), bot.Outbound{To: "88", Text: "और"})
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "a comment opens no window")

		post := stranger.Posts("सड़क टूटी है")
		private, err = w.Send(t.Context(), bot.Outbound{To: "another id", PrivateTo: post.ID, Text: "दर्ज हुई"})
		require.NoError(t, err)
		require.Equal(t, models.Peer("88"), private.NewPeer, "Meta says whom it went to")
		late := stranger.Posts("पुराना")
		time.Sleep(8 * 24 * time.Hour)
		_, err = w.Send(t.Context(), bot.Outbound{To: "88", PrivateTo: late.ID, Text: "x"})
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "after 7 days too")
		stranger.Opened()
		_, err = w.Send(t.Context(), bot.Outbound{To: "88", PrivateTo: comment.ID, Text: "और"})
		require.NoError(t, err, "he has written: it goes like any other")
		require.Empty(t, stranger.Received()[len(stranger.Received())-1].About)
		time.Sleep(25 * time.Hour)

		// A permission that is missing for one thing does not stop the page; a dead token does.
		for code, want := range map[int][2]bot.Verdict{10: {bot.Refused, bot.WindowClosed}, 200: {bot.Refused, bot.WindowClosed}, 368: {bot.Refused, bot.WindowClosed},
			190: {bot.Unauthorized, bot.Unauthorized}} {
			for i, out := range []bot.Outbound{{To: "88", PublicTo: post.ID, Text: "x"}, {To: "88", PrivateTo: post.ID, Text: "x"}} {
				w.fake.Fail(metatest.Says(http.StatusForbidden, code, "Permissions error"))
				_, err = w.Send(t.Context(), out)
				require.Equal(t, want[i], verdictOf(t, err).Verdict, code)
			}
		}
	})
}

func TestFetch(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		for _, link := range []string{"https://evil.example/x", "http://graph.test.evil/x", "https://fbcdn.net.evil/x", "http://scontent.xx.fbcdn.net/x", "http://127.0.0.1/x", "x", ""} {
			_, _, err := w.Fetch(t.Context(), link)
			require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, link)
			if len(link) > 1 {
				require.NotContains(t, fmt.Sprintf("%+v", err), link)
			}
		}
		link := w.server.Link(w.server.PutFile([]byte("photo"), "image/jpeg"))
		time.Sleep(6 * time.Minute)
		_, _, err := w.Fetch(t.Context(), link)
		require.Equal(t, bot.TryAgain, verdictOf(t, err).Verdict, "a link that has run out")
		require.NotContains(t, fmt.Sprintf("%+v", err), link, "a link opens the photo for whoever has it")
		ended, stop := context.WithCancel(t.Context())
		stop()
		_, _, err = w.Fetch(ended, link)
		require.NotContains(t, fmt.Sprintf("%+v", err), "/files/", "net/http would tell it")
		_, _, err = w.Fetch(t.Context(), w.server.Link(w.server.PutFile(make([]byte, 25<<20+1), "video/mp4")))
		require.Equal(t, http.StatusRequestEntityTooLarge, verdictOf(t, err).Code)
	})
}

func TestCheck(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		check := func() bot.Identity {
			id, err := w.Check(t.Context())
			require.NoError(t, err)
			return id
		}
		require.Equal(t, bot.Identity{Handle: "UPPowerSunwai", Name: "Sunwai", Webhook: "https://sunwai.test/webhook/meta"}, check())
		w.fake.Allow(time.Now().Add(time.Hour).Unix(), "pages_messaging", "pages_read_engagement")
		w.fake.Subscribe("messages")
		w.server.Hook("page", "https://sunwai.test/webhook/meta", "feed", "messages")
		got := check().Trouble
		for _, want := range []string{"the token lacks pages_manage_metadata, pages_read_user_content, pages_manage_engagement", "the token ends on 20",
			"the app's webhook lacks the fields mention", "the page has not subscribed our app to feed, mention",
			": POST /" + pageID + "/subscribed_apps?subscribed_fields=feed,mention,messages,"} {
			require.Contains(t, got, want)
		}
		w.fake.Fail(metatest.Page(http.StatusOK, `{"name":"x"}`), metatest.Says(400, 100, "no debugging of '"+token+"'"))
		id := check()
		require.Equal(t, "UPPowerSunwai", id.Handle, "a page need not have a name in its address")
		require.Contains(t, id.Trouble, "cannot be told")
		require.NotContains(t, id.Trouble, token)
	})
}

func TestPresentAndLink(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		require.NoError(t, w.Present(t.Context(), []bot.Presentation{
			{Audience: bot.CitizenAudience, Description: strings.Repeat("शिकायत ", 40)}, {Audience: bot.CitizenAudience, Lang: models.English, Description: "Complain here."},
			{Audience: bot.CitizenAudience, Lang: models.HindiLatn, Description: "Yahan likhiye."},
		}))
		require.Equal(t, "Complain here.", w.fake.Greeting("en_US"))
		require.True(t, strings.HasSuffix(w.fake.Greeting("default"), "…"))
		require.NoError(t, w.Present(t.Context(), []bot.Presentation{{Audience: bot.OfficerAudience, Peer: psid}}))
		require.Equal(t, "https://m.me/UPPowerSunwai?ref=aZ09_-code", w.Link("aZ09_-code"))
		require.Equal(t, "facebook:"+pageID, w.Scope())
	})
}

func TestNewRefuses(t *testing.T) {
	good := facebook.Config{Account: models.Account{Key: "k"}, PageID: "1", Token: "secretToken", AppSecret: "s3", Clock: models.ClockFunc(time.Now)}
	_, err := facebook.New(good)
	require.NoError(t, err)
	for name, change := range map[string]func(*facebook.Config){
		"no key":       func(c *facebook.Config) { c.Account.Key = "" },
		"no id":        func(c *facebook.Config) { c.PageID = "../1" },
		"no token":     func(c *facebook.Config) { c.Token = "" },
		"odd token":    func(c *facebook.Config) { c.Token = "secretToken\n" },
		"no secret":    func(c *facebook.Config) { c.AppSecret = "" },
		"no clock":     func(c *facebook.Config) { c.Clock = nil },
		"bad endpoint": func(c *facebook.Config) { c.Endpoint = "graph.facebook.com" },
		"bad version":  func(c *facebook.Config) { c.Version = "25" },
	} {
		c := good
		change(&c)
		_, err := facebook.New(c)
		require.Error(t, err, name)
		require.NotContains(t, err.Error(), "secretToken", name)
	}
}

func TestFollowers(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.fake.Followers = 88_001
		n, err := w.Followers(t.Context())
		require.NoError(t, err)
		require.Equal(t, 88_001, n)
		w.fake.Fail(metatest.Page(http.StatusOK, `{"id":"1"}`))
		_, err = w.Followers(t.Context())
		require.Error(t, err, "no figure is not nobody")
	})
}
