package main

import (
	"fmt"
	"net/http"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/twitter"
	"sunwai/bot/twitter/twittertest"
)

const (
	xUser   = "1593000000000000001"
	xPerson = "1402000000000000077"
)

func xSecrets() map[string]string {
	return map[string]string{"x.key": "x-consumer-key-of-the-test", "x.secret": "x-consumer-secret-of-the-test",
		"x.token": xUser + "-tokenOfTheTest", "x.token.secret": "x-token-secret-of-the-test"}
}

// withX adds an account on X to the installation.
func (i *installation) withX(mode string) (*twittertest.Server, *twittertest.Account) {
	secrets := xSecrets()
	server, err := twittertest.Start(twittertest.Config{Clock: time.Now, App: twitter.Consumer{Key: secrets["x.key"], Secret: secrets["x.secret"]},
		Client: &http.Client{Timeout: patience, Transport: leadTo(i.listen)}})
	require.NoError(i.t, err)
	i.t.Cleanup(server.Close)
	i.add(fmt.Sprintf(`
[[account]]
platform = "twitter"
handle = "UPPowerSunwai"
office = "POWER"
key = "power-x"
user_id = %q
token_file = "x.token"
token_secret_file = "x.token.secret"
mode = %q
[twitter]
endpoint = %q
consumer_key_file = "x.key"
consumer_secret_file = "x.secret"
monthly_limit = "50"
`, xUser, mode, server.URL), secrets)
	return server, server.AddAccount(xUser, "UPPowerSunwai", twitter.Token{Token: secrets["x.token"], Secret: secrets["x.token.secret"]})
}

// A citizen who writes a direct message on X and an officer on Telegram, on the real program, which makes its webhook and its
// subscriptions itself.
func TestTwitterLoop(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	x, account := i.withX("webhook")
	doctor, _, code := i.try("doctor")
	require.Zero(t, code, doctor)
	require.Contains(t, doctor, "no webhook leads to "+outside+"/webhook/twitter yet")

	s := i.start()
	s.ready()
	ctx := within(t)
	require.NoError(t, x.AwaitHooked(ctx, 5))
	hooks, subscriptions := x.Hooked()
	require.Equal(t, []int{1, 5}, []int{hooks, subscriptions})
	for path, status := range map[string]int{"/webhook/twitter?crc_token=abc": 200, "/webhook/twitter": 403, "/webhook/twitter-0?crc_token=abc": 404} {
		res, err := http.Get(s.url + path)
		require.NoError(t, err)
		res.Body.Close()
		require.Equal(t, status, res.StatusCode, path)
	}

	s.delivers(x, x.Post())

	officer := i.engineer(ctx)
	citizen := account.Person(xPerson, "ramdin_up")
	hears := hearing(ctx, t, citizen)
	citizen.Write(noLight)
	told := hears(registered)
	id := numberForm.FindString(told.Text)
	require.NotEmpty(t, id)
	card := heard(t, officer, id)
	require.Contains(t, card.Text, noLight)

	citizen.Photo([]byte("\xff\xd8\xff\xe0\x00\x10JFIF\x00 a broken pole"), "")
	hears("जोड़")
	require.NoError(t, officer.Tap("ले लिया"))
	hears("ने शिकायत ले ली है")
	officer.Write("resolve " + id + " बिजली चालू है")
	hears("क्या काम सच में हो गया?")
	citizen.Write("1")
	hears("काम कैसा रहा?")
	citizen.Write("अच्छा")
	hears(id + " बंद की गई")

	doctor, _, code = i.try("doctor")
	require.Zero(t, code, doctor)
	require.Contains(t, doctor, "ok     account power-x: @UPPowerSunwai")
	require.Zero(t, s.stop(), s.log.tail(4000))
	log := s.log.tail(1 << 20)
	private := []string{"गोमती", xPerson, "ramdin_up", id}
	for _, secret := range xSecrets() {
		private = append(private, secret)
	}
	for _, p := range private {
		require.NotContains(t, log+doctor, p)
	}
	require.Empty(t, x.Violations())
}

// Where no webhook is paid for, news is asked for: what came while the program was down is answered once it is up, and once
// only, because how far it was read stands in the database.
func TestTwitterPolled(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	x, account := i.withX("poll")
	citizen := account.Person(xPerson, "ramdin_up")
	citizen.Write(noLight)
	ctx := within(t)
	for range 2 {
		asked := account.Asked()
		s := i.start()
		s.ready()
		m, err := citizen.Await(ctx, registered)
		require.NoError(t, err)
		require.NotEmpty(t, numberForm.FindString(m.Text))
		require.NoError(t, account.AwaitAsked(ctx, asked))
		require.Zero(t, s.stop(), s.log.tail(4000))
	}
	said := 0
	for _, m := range citizen.Received() {
		if numberForm.MatchString(m.Text) {
			said++
		}
	}
	require.Equal(t, 1, said, "%+v", citizen.Received())
	require.Empty(t, x.Violations())
}

// A mention is registered and answered in public once, with nothing personal; by the button below the answer the same person goes on in
// private. What he takes back is erased, and what he writes in a way that nobody can read is said to him by another.
func TestTwitterMention(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	x, account := i.withX("webhook")
	s := i.start()
	s.ready()
	ctx := within(t)
	require.NoError(t, x.AwaitHooked(ctx, 5))
	s.delivers(x, x.Post())
	officer := i.engineer(ctx)

	citizen := account.Person(xPerson, "ramdin_up")
	called := citizen.Say("@UPPowerSunwai " + noLight + " मेरा नंबर 9812345678")
	answer, err := x.AwaitAnswer(ctx, called)
	require.NoError(t, err)
	id := numberForm.FindString(answer.Text)
	require.NotEmpty(t, id, answer.Text)
	require.Equal(t, "https://x.com/messages/compose?recipient_id="+xUser, answer.DeepLink)
	for _, private := range []string{"9812345678", "ramdin", "गोमती"} {
		require.NotContains(t, answer.Text, private)
	}
	card := heard(t, officer, id)
	require.Contains(t, card.Text, noLight)
	require.Empty(t, citizen.Received(), "nobody is written to in private who has not written")

	require.NoError(t, x.AwaitHooked(ctx, 6), "his deletions are subscribed to")
	citizen.Delete(called)
	citizen.Write("status") // a conversation's turns are in order: when this is answered, the words are gone
	m, err := citizen.Await(ctx, id)
	require.NoError(t, err)
	require.NotContains(t, m.Text, "ramdin")
	require.Len(t, x.Answers(called), 1, "one answer in public")
	officer.Write("open " + id)
	opened := heard(t, officer, "दर्ज: ")
	require.Contains(t, opened.Text, id)
	require.NotContains(t, opened.Text, "3 दिन से", "what was taken back is erased, the complaint stays")

	require.Zero(t, s.stop(), s.log.tail(4000))
	log := s.log.tail(1 << 20)
	for _, private := range []string{"गोमती", "9812345678", xPerson, "ramdin_up", id} {
		require.NotContains(t, log, private)
	}
	require.Empty(t, x.Violations())
}

// An answer that X refuses is not tried again. The complaint stays, and the hub sees by bot that its author does not know the number.
func TestTwitterRefusesAnAnswer(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	x, account := i.withX("webhook")
	account.RefuseAnswers()
	s := i.start()
	s.ready()
	ctx := within(t)
	require.NoError(t, x.AwaitHooked(ctx, 5))
	s.delivers(x, x.Post())
	desk := i.join(i.power, 901, "--account", "UPPowerTestBot", "--department", "hub", "--area", "all", "--level", "desk", "--name", "लता")
	heard(t, desk, "स्वागत")
	citizen := account.Person(xPerson, "ramdin_up")
	called := citizen.Say("@UPPowerSunwai " + noLight)
	require.Eventually(t, func() bool {
		return len(i.pairs(`SELECT kind, complaint FROM triage WHERE kind = 'answer_refused'`)) == 1
	}, patience, 20*time.Millisecond)
	require.Equal(t, 1, account.Refused(), "what X refuses is not tried again")
	require.Empty(t, x.Answers(called))

	desk.Write("posts")
	shown := heard(t, desk, "जवाब नहीं जा सका")
	id := numberForm.FindString(shown.Text)
	require.NotEmpty(t, id)
	require.NotContains(t, shown.Text, "ramdin")
	citizen.Write("नमस्ते")
	told, err := citizen.Await(ctx, registered)
	require.NoError(t, err)
	require.Contains(t, told.Text, id, "in private he is told all of it")
	desk.Write("posts")
	heard(t, desk, "देखने के लिए कोई पोस्ट नहीं है।")
	require.Zero(t, s.stop(), s.log.tail(4000))
	require.Empty(t, x.Violations())
}

// Whoever works at the hub hears by bot that most of the month's money is spent.
func TestTwitterMoneyIsNearlySpent(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	x, account := i.withX("webhook")
	i.extra = append(i.extra, "SUNWAI_TWITTER_MONTHLY_LIMIT=0.03")
	s := i.start()
	s.ready()
	ctx := within(t)
	require.NoError(t, x.AwaitHooked(ctx, 5))
	s.delivers(x, x.Post())
	desk := i.join(i.power, 901, "--account", "UPPowerTestBot", "--department", "hub", "--area", "all", "--level", "desk", "--name", "लता")
	heard(t, desk, "स्वागत")
	desk.Write("shift on") // at night only who works then hears of it at once
	heard(t, desk, "ड्यूटी")
	citizen := account.Person(xPerson, "ramdin_up")
	citizen.Write(noLight)
	_, err := citizen.Await(ctx, registered)
	require.NoError(t, err)
	citizen.Write("स्थिति")
	warned := heard(t, desk, "खर्च का 80%")
	require.Contains(t, warned.Text, "UPPowerSunwai")
	require.Zero(t, s.stop(), s.log.tail(4000))
}
