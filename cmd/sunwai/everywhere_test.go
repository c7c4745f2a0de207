package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/facebook/facebooktest"
	"sunwai/bot/telegram/telegramtest"
	"sunwai/bot/twitter/twittertest"
	"sunwai/bot/whatsapp/whatsapptest"
)

// everywhere is one department on all four platforms, in one program.
type everywhere struct {
	*installation
	x      *twittertest.Server
	handle *twittertest.Account
	pages  *facebooktest.Server
	page   *facebooktest.Page
	whats  *whatsapptest.Server
	number *whatsapptest.Number
}

// installEverywhere configures POWER on Telegram, X, Facebook and WhatsApp.
func installEverywhere(t *testing.T) *everywhere {
	e := &everywhere{installation: install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))}
	e.x, e.handle = e.withX("webhook")
	var err error
	e.pages, err = facebooktest.Start(facebooktest.Config{Clock: time.Now, Secret: metaSecret})
	require.NoError(t, err)
	t.Cleanup(e.pages.Close)
	e.whats, err = whatsapptest.Start(whatsapptest.Config{Clock: time.Now, Secret: metaSecret, Statuses: true})
	require.NoError(t, err)
	t.Cleanup(e.whats.Close)
	e.page = e.pages.AddPage("110022003300", "UPPower", fbToken("everywhere"))
	e.number = e.whats.AddNumber("106540352242922", "915222237777", whatsToken)
	e.pages.Hook("page", outside+"/webhook/meta", facebooktest.Fields()...)
	e.pages.Hook("whatsapp_business_account", outside+"/webhook/meta", "messages", "user_id_update")
	e.add(fmt.Sprintf(`
[[account]]
platform = "facebook"
handle = "UPPower"
office = "POWER"
key = "power-fb"
page_id = "110022003300"
token_file = "fb.token"
[[account]]
platform = "whatsapp"
handle = "+91 5222237777"
office = "POWER"
key = "power-wa"
phone_number_id = "106540352242922"
business_account_id = %q
template = "complaint_news"
token_file = "wa.token"
[meta]
endpoint = %q
app_secret_file = "meta.secret"
verify_token_file = "meta.verify"
`, whatsapptest.Business, e.graph()), map[string]string{"fb.token": fbToken("everywhere"), "wa.token": whatsToken, "meta.secret": metaSecret, "meta.verify": metaVerify})
	return e
}

// graph is Meta's one server in front of both: who calls is known by his token.
func (e *everywhere) graph() string {
	to := func(address string) http.Handler {
		u, err := url.Parse(address)
		require.NoError(e.t, err)
		return httputil.NewSingleHostReverseProxy(u)
	}
	pages, whats := to(e.pages.URL), to(e.whats.URL)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "Bearer "+whatsToken {
			whats.ServeHTTP(w, r)
			return
		}
		pages.ServeHTTP(w, r)
	}))
	e.t.Cleanup(server.Close)
	return server.URL
}

// serve starts the program and all deliveries, with an officer at work.
func (e *everywhere) serve(ctx context.Context) (*serving, *telegramtest.Person) {
	s := e.start()
	s.ready()
	require.NoError(e.t, e.x.AwaitHooked(ctx, 5))
	s.delivers(e.x, e.x.Post())
	s.delivers(e.pages, s.meta())
	s.delivers(e.whats, s.meta())
	officer := e.engineer(ctx)
	return s, officer
}

// lastWrote lets a person have written to an account some time ago.
func (e *everywhere) lastWrote(account string, ago time.Duration) {
	e.change("UPDATE conversations SET last_in_at = ? WHERE account = ?", time.Now().UTC().Add(-ago), account)
}

var joinCode = regexp.MustCompile(`लिंक ([0-9-]+ \d{6})`)

// One person on four platforms has one complaint under one number. News goes where he wrote last; where that window is closed, by the next
// channel that is open, and only there.
func TestOnePersonOnFourPlatforms(t *testing.T) {
	e := installEverywhere(t)
	ctx := within(t)
	s, officer := e.serve(ctx)
	onX := e.handle.Person(xPerson, "ramdin_up")
	onMessenger := e.page.Person("77120865530274")
	onWhatsApp := e.number.Person(whatsPerson, whatsPhone)
	onTelegram := e.power.Person(5150, "hi")

	answer, err := e.x.AwaitAnswer(ctx, onX.Say("@UPPowerSunwai "+noLight))
	require.NoError(t, err)
	id := numberForm.FindString(answer.Text)
	require.NotEmpty(t, id)
	hearsOnX := hearing(ctx, t, onX)
	hearsOnTelegram := func(text string) string {
		m := heard(t, onTelegram, text)
		return m.Text
	}
	hearsOnMessenger := hearing(ctx, t, onMessenger)
	hearsOnWhatsApp := hearing(ctx, t, onWhatsApp)
	code := func(told string) string {
		found := joinCode.FindStringSubmatch(told)
		require.Len(t, found, 2, told)
		return "लिंक " + found[1]
	}

	onX.Write("नमस्ते")
	require.Contains(t, hearsOnX(registered).Text, id)
	onX.Write("लिंक")
	onTelegram.Write(code(hearsOnX("को दूसरे ऐप पर जोड़ने का कोड").Text))
	hearsOnTelegram(id + ": अब यहाँ भी इसकी खबर आएगी")
	onTelegram.Write("लिंक")
	onMessenger.Write(code(hearsOnTelegram("को दूसरे ऐप पर जोड़ने का कोड")))
	hearsOnMessenger(id + ": अब यहाँ भी इसकी खबर आएगी")
	onMessenger.Write("लिंक")
	onWhatsApp.Write(code(hearsOnMessenger("को दूसरे ऐप पर जोड़ने का कोड").Text))
	hearsOnWhatsApp(id + ": अब यहाँ भी इसकी खबर आएगी")
	require.Eventually(t, func() bool { return e.pairs("SELECT count(*), count(DISTINCT person) FROM complaints")["1"] == "1" }, patience, 20*time.Millisecond)
	require.Eventually(t, func() bool {
		return e.pairs("SELECT count(*), count(DISTINCT person) FROM conversations WHERE person IN (SELECT person FROM complaints)")["4"] == "1"
	}, patience, 20*time.Millisecond)

	heard(t, officer, id)
	require.NoError(t, officer.Tap("ले लिया"))
	hearsOnWhatsApp("ने शिकायत ले ली है")

	// Three days later WhatsApp takes no free words and no template is approved; Messenger is closed too. X is open for ever.
	e.lastWrote("power-wa", 72*time.Hour)
	e.lastWrote("power-fb", 71*time.Hour)
	e.lastWrote("power-x", 70*time.Hour)
	officer.Write("ask " + id + " खंभा नंबर क्या है?")
	asked := hearsOnTelegram("खंभा नंबर क्या है?")
	require.Contains(t, asked, id)
	onTelegram.Write("खंभा 42 है")
	heard(t, officer, "खंभा 42")
	officer.Write("resolve " + id + " बिजली चालू है")
	hearsOnTelegram("क्या काम सच में हो गया?")
	require.NoError(t, onTelegram.Tap("हाँ, हो गया"))
	hearsOnTelegram("काम कैसा रहा?")
	for _, where := range []string{joined(onX.Received()), joined(onMessenger.Received()), joined(onWhatsApp.Received())} {
		require.NotContains(t, where, "खंभा नंबर", "told once")
		require.NotContains(t, where, "क्या काम सच में", "asked once")
	}

	e.number.ApproveForm("complaint_news", "hi", 2)
	doctor, _, ended := e.try("doctor")
	require.Zero(t, ended, doctor)
	require.Contains(t, doctor, "ok     account power-x")
	require.Contains(t, doctor, "ok     account power-fb")
	require.Contains(t, doctor, "note   account power-wa: @+91 5222237777: templates that are not approved")
	require.Zero(t, s.stop(), s.log.tail(4000))
	log := s.log.tail(1 << 20)
	for _, private := range []string{"गोमती", "खंभा", whatsPhone, whatsPerson, xPerson, "77120865530274", "ramdin_up", id, whatsToken, fbToken(""), metaSecret} {
		require.NotContains(t, log+doctor, private)
	}
	require.Empty(t, e.x.Violations())
	require.Empty(t, e.pages.Violations())
	require.Empty(t, e.whats.Violations())
}

// joined is all that somebody was told.
func joined[M any](list []M) string {
	var b strings.Builder
	for _, m := range list {
		fmt.Fprintf(&b, "%+v\n", m)
	}
	return b.String()
}

// Where no channel of a person is open what is to be told waits, and is told as old news when he writes.
func TestNewsWaitsForWhoHasNoOpenChannel(t *testing.T) {
	e := installEverywhere(t)
	ctx := within(t)
	s, officer := e.serve(ctx)
	citizen := e.page.Person("77120865530274")
	citizen.Write(noLight)
	told, err := citizen.Await(ctx, registered)
	require.NoError(t, err)
	id := numberForm.FindString(told.Text)
	require.NotEmpty(t, id)
	e.lastWrote("power-fb", 72*time.Hour)
	heard(t, officer, id)
	require.NoError(t, officer.Tap("ले लिया"))
	require.Eventually(t, func() bool {
		return e.pairs("SELECT kind, code FROM outbox WHERE state = 'waiting' AND account = 'power-fb'")["citizen.accepted"] == "window_closed"
	}, patience, 20*time.Millisecond)
	citizen.Write("नमस्ते")
	news, err := citizen.Await(ctx, "ने शिकायत ले ली है")
	require.NoError(t, err)
	require.Regexp(t, id+` पर .* की खबर है:`, news.Text)
	require.Zero(t, s.stop(), s.log.tail(4000))
	require.Empty(t, e.pages.Violations())
}
