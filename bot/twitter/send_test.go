package twitter_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/twitter"
	"sunwai/bot/twitter/twittertest"
	"sunwai/models"
)

func inWorld(t *testing.T, change func(*twittertest.Config, *twitter.Config), test func(t *testing.T, w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) { test(t, newWorld(t, change)) })
}

func verdictOf(t *testing.T, err error) *bot.SendError {
	t.Helper()
	var e *bot.SendError
	require.True(t, errors.As(err, &e), "%v", err)
	return e
}

const said = "शिकायत 26-8214-5093-9 दर्ज हो गई है। विभाग: बिजली। स्थिति यहीं बताई जाएगी।"

// An answer in public goes below a post whose author called us, once, with a button into the private conversation.
func TestAnswer(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		called := w.person.Say("@" + ourName + " गोमती नगर में बिजली नहीं")
		receipt, err := w.Send(t.Context(), bot.Outbound{PublicTo: called.ID, Text: said})
		require.NoError(t, err)
		answers := w.server.Answers(called)
		require.Len(t, answers, 1)
		require.Equal(t, said, answers[0].Text)
		require.Equal(t, receipt.MessageID, answers[0].ID)
		require.Equal(t, "https://x.com/messages/compose?recipient_id="+ourID, answers[0].DeepLink)

		_, err = w.Send(t.Context(), bot.Outbound{PublicTo: called.ID, Text: said})
		require.Equal(t, bot.Unchanged, verdictOf(t, err).Verdict, "it was said already, the answer was lost: as good as done")
		require.Len(t, w.server.Answers(called), 1)

		reply := w.person.Reply(&answers[0], "अब भी नहीं")
		_, err = w.Send(t.Context(), bot.Outbound{PublicTo: reply.ID, Text: "धन्यवाद, 26-8214-5093-9 में जोड़ा गया।"})
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, "X put our handle there, not he: final")
		quote := w.person.Quote(&answers[0], "झूठ")
		_, err = w.Send(t.Context(), bot.Outbound{PublicTo: quote.ID, Text: "26-8214-5093-9 फिर से देखी जाएगी।"})
		require.NoError(t, err)
		_, err = w.Send(t.Context(), bot.Outbound{PublicTo: "2092000000000000005", Text: "वह पोस्ट नहीं रही।"})
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict)
		require.Empty(t, w.person.Received(), "nothing of it in private")
	})
	inWorld(t, func(_ *twittertest.Config, c *twitter.Config) { c.DeepLink = twitter.WithoutDeepLink }, func(t *testing.T, w *world) {
		called := w.person.Say("@" + ourName + " बिजली नहीं")
		_, err := w.Send(t.Context(), bot.Outbound{PublicTo: called.ID, Text: said})
		require.NoError(t, err)
		require.Empty(t, w.server.Answers(called)[0].DeepLink)
	})
}

// What must not stand in public is never sent, whoever wrote it.
func TestUnfitAnswers(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		called := w.person.Say("@" + ourName + " बिजली नहीं")
		for _, text := range []string{
			"देखें https://up.gov.in", "देखें pgportal.gov.in पर", "देखें UP.GOV.IN।", "http://x", "लिखें ram@up.gov.in", "xn--h2brj9c.xn--h2brj9c",
			"कॉल करें 9812345678", "+91 98123 45678", "(0522) 223-7777", "९८१२३४५६७८ पर", "98-12-34-56-78", "9812 345 678", "९८१२-३४५-६७८",
			"26-8214-5093-9 और 9812345678", "26-8214-5093-8 गलत अंक", "@ramdin_up आपकी शिकायत", "", "  \n ", strings.Repeat("क", 281), strings.Repeat("₹", 141),
		} {
			_, err := w.Send(t.Context(), bot.Outbound{PublicTo: called.ID, Text: text})
			require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, "%q", text)
			require.Zero(t, verdictOf(t, err).Code, "%q was not even sent", text)
		}
		require.Empty(t, w.server.Answers(called))
		for _, text := range []string{said, strings.Repeat("क", 280), "112 पर कॉल करें, 26-8214-5093-9 दर्ज है", "लखनऊ 226010, 26-8214-5093-9", "3.5 घंटे में",
			"26-8214-5093-9, 25 नवंबर शाम 5:30 बजे तक", "कनि. अभि. (वि.) ने ले ली।"} {
			_, err := w.Send(t.Context(), bot.Outbound{PublicTo: called.ID, Text: text})
			require.NoError(t, err, "%q", text)
		}
		for _, out := range []bot.Outbound{{PublicTo: "x", Text: said}, {PublicTo: called.ID, Text: said, Buttons: [][]bot.Label{{{Text: "x"}}}},
			{PublicTo: called.ID, Text: said, Files: []bot.Upload{picture("image/jpeg", 4)}}} {
			_, err := w.Send(t.Context(), out)
			require.Equal(t, bot.Refused, verdictOf(t, err).Verdict)
		}
	})
}

// Whatever is put around them, a phone, a link or a handle never gets out in public.
func TestNothingPersonalInPublic(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		called := w.person.Say("@" + ourName + " बिजली नहीं")
		r := rand.New(rand.NewPCG(4, 2))
		pick := func(list ...string) string { return list[r.IntN(len(list))] }
		for range 3000 {
			bad := pick("9812345678", "98123 45678", "+91-9812345678", "९८१२३४५६७८", "0522-2237777", "up.gov.in", "https://t.co/a", "www.x.co.in/p", "a@b.com", "@ramdin")
			text := pick("", "शिकायत ", "26-8214-5093-9 ", "। ", "(", "\n", "no.", "पर ") + bad + pick("", " पर", "।", ")", " 26-8214-5093-9", "\n")
			_, err := w.Send(t.Context(), bot.Outbound{PublicTo: called.ID, Text: text})
			require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, "%q", text)
		}
		require.Empty(t, w.server.Answers(called))
	})
}

func picture(mime string, size int) bot.Upload {
	return bot.Upload{Kind: models.Photo, MIME: mime, Name: "photo", Size: int64(size), Open: func() (io.ReadCloser, error) {
		return io.NopCloser(bytes.NewReader(bytes.Repeat([]byte("x"), size))), nil
	}}
}

// Small pictures go at once, large ones and films in parts; what X cannot carry is said to be missing.
func TestUploads(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		send := func(out bot.Outbound) []twittertest.Message {
			before := len(w.person.Received())
			out.To = peerID
			_, err := w.Send(t.Context(), out)
			require.NoError(t, err)
			return w.person.Received()[before:]
		}
		film := picture("video/mp4", 2<<20+17)
		film.Kind, film.Size = models.Video, 0 // not measured
		got := send(bot.Outbound{Text: "तीन", Files: []bot.Upload{picture("image/jpeg", 100), picture("image/png", 3<<20), film, picture("image/gif", 10)}})
		require.Len(t, got, 4)
		require.Equal(t, []int64{100, 3 << 20, 2<<20 + 17, 10}, []int64{got[0].Files[0].Size, got[1].Files[0].Size, got[2].Files[0].Size, got[3].Files[0].Size})
		require.Equal(t, []string{"", "", "", "तीन"}, []string{got[0].Text, got[1].Text, got[2].Text, got[3].Text}, "the text stands below the last one")

		got = send(bot.Outbound{Text: "आदेश", Instead: "(a file)", Files: []bot.Upload{{Kind: models.Document, MIME: "application/pdf", Size: 4}}})
		require.Equal(t, "आदेश\n(a file)", got[0].Text)
		got = send(bot.Outbound{Instead: "(a file)", Files: []bot.Upload{{Kind: models.Voice, MIME: "audio/ogg", Size: 4}}})
		require.Equal(t, "(a file)", got[0].Text)

		_, err := w.Send(t.Context(), bot.Outbound{To: peerID, Files: []bot.Upload{picture("image/jpeg", 5<<20+1)}})
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict)
		short := picture("video/mp4", 2<<20)
		short.Size = 3 << 20
		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, Files: []bot.Upload{short}})
		require.Equal(t, bot.TryAgain, verdictOf(t, err).Verdict)
	})
}

func TestWhoIsWrittenTo(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		for _, to := range []models.Peer{"", "x", "-1", "1/2", "12345678901234567890"} {
			_, err := w.Send(t.Context(), bot.Outbound{To: to, Text: "x"})
			require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, to)
		}
		_, err := w.Send(t.Context(), bot.Outbound{To: peerID, Text: "x", Edit: "5"})
		require.Equal(t, bot.EditGone, verdictOf(t, err).Verdict)
		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, Text: " \n"})
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict)
		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, Text: strings.Repeat("x", 10001)})
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict)

		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, Text: "x", Window: bot.WindowShut})
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "he has never written in private")
		require.Empty(t, w.person.Received())
		w.person.Block()
		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, Text: "x"})
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "he has, and wants no more: it waits, or goes by another channel")
	})
}

// Every answer of X's has its meaning, and none of them leaks.
func TestVerdicts(t *testing.T) {
	leak := `to "` + "बिजली" + `" of ` + peerID + " by " + tokenKey + " " + appWord + " @ramdin_up see https://x.com/a"
	for name, c := range map[string]struct {
		failure twittertest.Failure
		private bot.Verdict
		public  bot.Verdict
	}{
		"unauthorized":      {twittertest.Says(401, "", leak), bot.Unauthorized, bot.Unauthorized},
		"no permission":     {twittertest.Says(403, "oauth1-permissions", leak), bot.Unauthorized, bot.Unauthorized},
		"not enrolled":      {twittertest.Says(403, "client-not-enrolled", leak), bot.Unauthorized, bot.Unauthorized},
		"forbidden app":     {twittertest.Says(403, "client-forbidden", leak), bot.Unauthorized, bot.Unauthorized},
		"no credits":        {twittertest.Says(402, "", leak), bot.Unauthorized, bot.Unauthorized},
		"capped":            {twittertest.Says(429, "usage-capped", leak), bot.Unauthorized, bot.Unauthorized},
		"forbidden":         {twittertest.Says(403, "", leak), bot.WindowClosed, bot.Refused},
		"nobody":            {twittertest.Says(404, "resource-not-found", leak), bot.PeerGone, bot.Refused},
		"invalid":           {twittertest.Says(400, "invalid-request", leak), bot.Refused, bot.Refused},
		"too many":          {twittertest.TooMany(90 * time.Second), bot.Throttled, bot.TryAgain},
		"internal":          {twittertest.Says(500, "internal-error", leak), bot.TryAgain, bot.TryAgain},
		"unavailable":       {twittertest.Says(503, "", leak), bot.TryAgain, bot.TryAgain},
		"old, suspended":    {twittertest.Page(403, `{"errors":[{"code":64,"message":"suspended"}]}`), bot.Unauthorized, bot.Unauthorized},
		"old, locked":       {twittertest.Page(403, `{"errors":[{"code":326,"message":"locked"}]}`), bot.Unauthorized, bot.Unauthorized},
		"old, cannot":       {twittertest.Page(403, `{"errors":[{"code":349,"message":"You cannot send messages to this user."}]}`), bot.PeerGone, bot.PeerGone},
		"old, automated":    {twittertest.Page(403, `{"errors":[{"code":226,"message":"automated"}]}`), bot.Throttled, bot.TryAgain},
		"old, one code":     {twittertest.Page(401, `{"code":89,"message":"Invalid or expired token."}`), bot.Unauthorized, bot.Unauthorized},
		"a proxy's JSON":    {twittertest.Page(403, `{"ok":false}`), bot.TryAgain, bot.TryAgain},
		"a proxy's success": {twittertest.Page(201, `{"ok":true}`), bot.TryAgain, bot.TryAgain},
		"a redirect":        {twittertest.Page(302, ""), bot.TryAgain, bot.TryAgain},
		"a page, too many":  {twittertest.Page(429, "<html>"), bot.Throttled, bot.TryAgain},
		"a page, too large": {twittertest.Page(413, "<html>"), bot.Refused, bot.Refused},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, nil, func(t *testing.T, w *world) {
				called := w.person.Say("@" + ourName + " बिजली नहीं")
				for _, k := range []struct {
					out  bot.Outbound
					want bot.Verdict
				}{{bot.Outbound{To: peerID, Text: "बिजली"}, c.private}, {bot.Outbound{PublicTo: called.ID, Text: said}, c.public}} {
					w.server.Fail(c.failure)
					_, err := w.Send(t.Context(), k.out)
					require.Equal(t, k.want, verdictOf(t, err).Verdict)
					for _, secret := range []string{"बिजली", peerID, tokenKey, appWord, "ramdin", "x.com/a"} {
						require.NotContains(t, err.Error(), secret)
					}
				}
			})
		})
	}
}

// When X wants no more answers in public for a while none is tried, and direct messages go on.
func TestPublicPause(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		called := w.person.Say("@" + ourName + " बिजली नहीं")
		w.server.Fail(twittertest.TooMany(10 * time.Minute))
		_, err := w.Send(t.Context(), bot.Outbound{PublicTo: called.ID, Text: said})
		require.Equal(t, 10*time.Minute, verdictOf(t, err).After)
		time.Sleep(time.Minute)
		w.server.Fail(twittertest.ServerError())
		_, err = w.Send(t.Context(), bot.Outbound{PublicTo: called.ID, Text: said})
		require.Equal(t, []any{bot.TryAgain, 9 * time.Minute}, []any{verdictOf(t, err).Verdict, verdictOf(t, err).After})
		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, Text: "x"})
		require.Equal(t, 503, verdictOf(t, err).Code, "this one was asked of X, and met the failure")
		time.Sleep(9 * time.Minute)
		_, err = w.Send(t.Context(), bot.Outbound{PublicTo: called.ID, Text: said})
		require.NoError(t, err)
	})
}

// What is left of the direct messages is X's word, as long as its window lasts.
func TestLeft(t *testing.T) {
	inWorld(t, func(c *twittertest.Config, _ *twitter.Config) { c.DMs = 2 }, func(t *testing.T, w *world) {
		require.Empty(t, w.Left())
		_, err := w.Send(t.Context(), bot.Outbound{To: peerID, Text: "1"})
		require.NoError(t, err)
		left := w.Left()
		require.Len(t, left, 1)
		require.Equal(t, 1, left[0].Count)
		require.InDelta(t, 15*time.Minute, left[0].Per, float64(2*time.Second))
		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, Text: "2"})
		require.NoError(t, err)
		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, Text: "3"})
		require.Equal(t, bot.Throttled, verdictOf(t, err).Verdict)
		require.InDelta(t, 15*time.Minute, verdictOf(t, err).After, float64(2*time.Second))
		require.Zero(t, w.Left()[0].Count)
		time.Sleep(16 * time.Minute)
		require.Empty(t, w.Left())
		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, Text: "3"})
		require.NoError(t, err)
	})
}

// A link to anywhere else is not followed with our signature, nor at all.
func TestFetchAsksOnlyX(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		for _, ref := range []string{"", "x", "http://evil.test/a", "https://evil.test/a", "https://twimg.com.evil.test/a", "ftp://x.test/a", "https://x.test/dm_media/1",
			"file:///etc/passwd", "http://ton.twitter.com/a", "https://x.test@evil.test/"} {
			_, _, err := w.Fetch(t.Context(), ref)
			require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, ref)
		}
		require.Empty(t, w.net.Strays())
		_, _, err := w.Fetch(t.Context(), w.server.DMFile("999"))
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, "it is gone")
		w.server.Fail(twittertest.Page(http.StatusBadGateway, "<html>"))
		_, _, err = w.Fetch(t.Context(), w.server.DMFile("999"))
		require.Equal(t, bot.TryAgain, verdictOf(t, err).Verdict)
	})
}

// ledger is a store of what accounts cost, in memory.
type ledger struct {
	by  map[string]int64
	err error
}

func (l *ledger) Spend(_ context.Context, account, month string, more int64) (int64, error) {
	if l.err == nil {
		l.by[account+" "+month] += more
	}
	return l.by[account+" "+month], l.err
}

// At 80 percent of the month's money the owner is told, once; at 100 only people with open complaints are written to, and
// nothing is said in public; the next month everything goes again.
func TestCosts(t *testing.T) {
	book := &ledger{by: map[string]int64{}}
	var asked []models.Number
	inWorld(t, func(_ *twittertest.Config, c *twitter.Config) {
		c.Costs = twitter.Costs{Limit: 100_000, Ledger: book, Open: func(_ context.Context, to models.Address, about models.Number) (bool, error) {
			require.Equal(t, models.Address{Platform: models.Twitter, Account: "power-x", Peer: peerID}, to)
			asked = append(asked, about)
			return about == "26821450939", nil
		}}
	}, func(t *testing.T, w *world) {
		called := w.person.Say("@" + ourName + " बिजली नहीं")
		require.NotNil(t, w.server.Next())
		send := func(out bot.Outbound) error {
			_, err := w.Send(t.Context(), out)
			return err
		}
		require.NoError(t, send(bot.Outbound{PublicTo: called.ID, Text: said})) // 10
		for range 4 {
			require.NoError(t, send(bot.Outbound{To: peerID, Text: "x"})) // 4 x 15
		}
		w.server.Fail(twittertest.ServerError())
		require.Error(t, send(bot.Outbound{To: peerID, Text: "x"}), "what failed costs nothing")
		require.Equal(t, map[string]int64{"power-x 2000-01": 70_000}, book.by)
		require.Empty(t, w.health.all())
		w.person.Write("आ गया") // 10
		body := w.server.Next()
		_, err := w.Decode(w.server.Signed(body), body)
		require.NoError(t, err)
		require.Equal(t, bot.Spending{Month: "2000-01", Spent: 80_000, Limit: 100_000}, w.Spending())
		require.NoError(t, send(bot.Outbound{To: peerID, Text: "x"})) // with it 95
		require.Len(t, w.health.all(), 1)
		require.Equal(t, []any{"spending", false, "power-x"}, []any{w.health.all()[0].Code, w.health.all()[0].OK, w.health.all()[0].Account})
		require.Empty(t, asked)
		require.NoError(t, send(bot.Outbound{To: peerID, Text: "x"})) // 110
		require.Len(t, w.health.all(), 1, "once a month")

		require.Equal(t, bot.WindowClosed, verdictOf(t, send(bot.Outbound{To: peerID, Text: "x"})).Verdict, "it waits")
		require.NoError(t, send(bot.Outbound{To: peerID, Text: "x", About: "26821450939"}))
		require.Equal(t, bot.Refused, verdictOf(t, send(bot.Outbound{PublicTo: called.ID, Text: "नई " + said})).Verdict)
		require.Equal(t, []models.Number{"", "26821450939"}, asked)

		time.Sleep(31 * 24 * time.Hour)
		require.NoError(t, send(bot.Outbound{To: peerID, Text: "x"}))
		require.EqualValues(t, 15_000, book.by["power-x 2000-02"])
		book.err = errors.New("the database is away")
		require.NoError(t, send(bot.Outbound{To: peerID, Text: "x"}), "nothing waits for bookkeeping")
		book.err = nil
		require.NoError(t, send(bot.Outbound{To: peerID, Text: "x"}))
		require.EqualValues(t, 45_000, book.by["power-x 2000-02"], "and it is not forgotten")
	})
}
