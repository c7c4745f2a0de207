package main

import (
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/whatsapp/whatsapptest"
)

const (
	metaSecret  = "app-secret-of-the-test"
	metaVerify  = "word-of-the-webhook-1"
	whatsToken  = "EAAwhatsAppTokenOfTheTest"
	whatsPerson = "IN.77120865530274"
	whatsPhone  = "919812345678"
)

// withWhatsApp adds a WhatsApp number to the installation.
func (i *installation) withWhatsApp() (*whatsapptest.Server, *whatsapptest.Number) {
	server, err := whatsapptest.Start(whatsapptest.Config{Clock: time.Now, Secret: metaSecret, Statuses: true})
	require.NoError(i.t, err)
	i.t.Cleanup(server.Close)
	server.Hook("whatsapp_business_account", outside+"/webhook/meta", "messages", "user_id_update")
	i.add(fmt.Sprintf(`
[[account]]
platform = "whatsapp"
handle = "+91 5222237777"
office = "POWER"
key = "power-wa"
phone_number_id = "106540352242922"
template = "complaint_news"
business_account_id = "102290129340398"
token_file = "wa.token"
[meta]
endpoint = %q
app_secret_file = "meta.secret"
verify_token_file = "meta.verify"
`, server.URL), map[string]string{"wa.token": whatsToken, "meta.secret": metaSecret, "meta.verify": metaVerify})
	return server, server.AddNumber("106540352242922", "915222237777", whatsToken)
}

// A citizen on WhatsApp and an officer on Telegram, on the real program.
func TestWhatsAppLoop(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	meta, number := i.withWhatsApp()
	s := i.start()
	s.ready()

	for query, status := range map[string]int{"hub.verify_token=" + metaVerify: 200, "hub.verify_token=x": 403} {
		res, err := http.Get(s.url + "/webhook/meta?hub.mode=subscribe&hub.challenge=4711&" + query)
		require.NoError(t, err)
		body, err := io.ReadAll(res.Body)
		res.Body.Close()
		require.NoError(t, err)
		require.Equal(t, status, res.StatusCode)
		require.Equal(t, map[int]string{200: "4711", 403: ""}[status], string(body))
	}

	ctx := within(t)
	s.delivers(meta, s.meta())

	officer := i.engineer(ctx)
	citizen := number.Person(whatsPerson, whatsPhone)
	hears := hearing(ctx, t, citizen)
	citizen.Write(noLight)
	told := hears(registered)
	id := numberForm.FindString(told.Text)
	require.NotEmpty(t, id)
	require.NotEmpty(t, told.Buttons)
	card := heard(t, officer, id)
	require.Contains(t, card.Text, noLight)
	require.NoError(t, officer.Tap("ले लिया"))
	hears("ने शिकायत ले ली है")
	officer.Write("resolve " + id + " बिजली चालू है")
	hears("क्या काम सच में हो गया?")
	require.NoError(t, citizen.Tap("हाँ, हो गया"))
	hears("काम कैसा रहा?")
	require.NoError(t, citizen.Tap("अच्छा"))
	hears(id + " बंद की गई")

	doctor, _, code := i.try("doctor")
	require.Zero(t, code, doctor)
	require.Contains(t, doctor, "note   account power-wa: @+91 5222237777: templates that are not approved: complaint_news/hi (not submitted), ")
	require.Contains(t, doctor, "complaint_closed/hi (pending)")
	require.Zero(t, s.stop(), s.log.tail(4000))
	log := s.log.tail(1 << 20)
	for _, private := range []string{"गोमती", whatsPhone, whatsPerson, id, whatsToken, metaSecret, metaVerify, "wamid"} {
		require.NotContains(t, log+doctor, private)
	}
	require.Empty(t, meta.Violations())
}

// Three days after the citizen wrote, news goes in the templates made for it, and his answer to one of them is taken.
func TestWhatsAppAfterThreeDays(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	meta, number := i.withWhatsApp()
	number.ApproveForm("complaint_news", "hi", 2)
	number.ApproveForm("complaint_accepted", "hi", 3)
	number.ApproveForm("complaint_truth", "hi", 1, "हाँ, हो गया", "अधूरा", "नहीं हुआ")
	s := i.start()
	s.ready()
	s.delivers(meta, s.meta())
	ctx := within(t)
	officer := i.engineer(ctx)
	citizen := number.Person(whatsPerson, whatsPhone)
	hears := hearing(ctx, t, citizen)
	citizen.Write(noLight)
	id := numberForm.FindString(hears(registered).Text)
	require.NotEmpty(t, id)
	i.change("UPDATE conversations SET last_in_at = ? WHERE account = 'power-wa'", time.Now().UTC().Add(-72*time.Hour))

	heard(t, officer, id)
	require.NoError(t, officer.Tap("ले लिया"))
	require.Equal(t, "complaint_accepted/hi", hears(id+"\nअवर अभियंता").Template)
	officer.Write("resolve " + id + " बिजली चालू है")
	require.Equal(t, "complaint_news/hi", hears("बिजली चालू है").Template, "its own is not approved")
	require.Eventually(t, func() bool {
		list := citizen.Received()
		return list[len(list)-1].Template == "complaint_truth/hi"
	}, patience, 20*time.Millisecond, "%+v", citizen)
	require.NoError(t, citizen.Tap("हाँ, हो गया"))
	require.Empty(t, hears("काम कैसा रहा?").Template, "he has written: the window is open")

	found := i.pairs("SELECT state, count(*) FROM delivery_marks WHERE account = 'power-wa' GROUP BY state")
	require.NotEmpty(t, found["delivered"])
	require.Zero(t, s.stop(), s.log.tail(4000))
	require.Empty(t, meta.Violations())
}
