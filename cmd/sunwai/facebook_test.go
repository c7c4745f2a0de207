package main

import (
	"database/sql"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/facebook/facebooktest"
	"sunwai/cmd/sunwai/config"
)

// fbToken is the token of a page.
func fbToken(key string) string { return "EAAfacebookTokenOfTheTest" + key }

// withPages adds Facebook pages to the installation, by key and office.
func (i *installation) withPages(pages ...[2]string) (*facebooktest.Server, []*facebooktest.Page) {
	server, err := facebooktest.Start(facebooktest.Config{Clock: time.Now, Secret: metaSecret, Receipts: true})
	require.NoError(i.t, err)
	i.t.Cleanup(server.Close)
	server.Hook("page", outside+"/webhook/meta", facebooktest.Fields()...)
	var text strings.Builder
	var made []*facebooktest.Page
	secrets := map[string]string{"meta.secret": metaSecret, "meta.verify": metaVerify}
	for n, p := range pages {
		id := fmt.Sprint(110022003300 + n)
		fmt.Fprintf(&text, `
[[account]]
platform = "facebook"
handle = "Page%d"
office = %q
key = %q
page_id = %q
token_file = "%s.token"
`, n, p[1], p[0], id, p[0])
		secrets[p[0]+".token"] = fbToken(p[0])
		made = append(made, server.AddPage(id, fmt.Sprintf("Page%d", n), fbToken(p[0])))
	}
	fmt.Fprintf(&text, "[meta]\nendpoint = %q\napp_secret_file = \"meta.secret\"\nverify_token_file = \"meta.verify\"\n", server.URL)
	i.add(text.String(), secrets)
	return server, made
}

// add writes more configuration and its secrets.
func (i *installation) add(text string, secrets map[string]string) {
	file, err := os.OpenFile(filepath.Join(i.dir, "sunwai.toml"), os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(i.t, err)
	_, err = file.WriteString(text)
	require.NoError(i.t, err)
	require.NoError(i.t, file.Close())
	for name, secret := range secrets {
		require.NoError(i.t, os.WriteFile(filepath.Join(i.dir, name), []byte(secret+"\n"), 0o600))
	}
}

// A citizen on Messenger and an officer on Telegram, on the real program.
func TestMessengerLoop(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	server, pages := i.withPages([2]string{"power-fb", "POWER"})
	s := i.start()
	s.ready()
	s.delivers(server, s.meta())
	ctx := within(t)
	officer := i.engineer(ctx)

	const peer = "77120865530274"
	citizen := pages[0].Person(peer)
	hears := hearing(ctx, t, citizen)
	citizen.Write(noLight)
	told := hears(registered)
	id := numberForm.FindString(told.Text)
	require.NotEmpty(t, id)
	require.NotEmpty(t, told.Buttons)
	require.Contains(t, told.Text, "यहाँ जवाब अपने आप भेजे जाते हैं।")
	card := heard(t, officer, id)
	require.Contains(t, card.Text, noLight)
	citizen.Photo([]byte("\xff\xd8\xff\xe0\x00\x10JFIF a photo of a transformer"))
	stored := `SELECT complaint, state FROM attachments WHERE account = 'power-fb'`
	require.Eventually(t, func() bool { return slices.Contains(slices.Collect(maps.Values(i.pairs(stored))), "stored") }, patience, 20*time.Millisecond)
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
	require.Contains(t, doctor, "ok     account power-fb")
	server.Hook("page", "https://elsewhere.test/webhook/meta", facebooktest.Fields()...)
	doctor, _, code = i.try("doctor")
	require.NotZero(t, code)
	require.Contains(t, doctor, "WRONG  account power-fb: @Page0: the app's webhook leads to https://elsewhere.test")
	require.Zero(t, s.stop(), s.log.tail(4000))
	require.Equal(t, map[string]string{"": ""}, i.pairs(`SELECT ref, coalesce(hex(source), '') FROM attachments`), "a link that needs no token")
	log := s.log.tail(1 << 20)
	for _, private := range []string{"गोमती", peer, id, fbToken(""), metaSecret, metaVerify, "m_1", "/files/"} {
		require.NotContains(t, log+doctor, private)
	}
	require.Empty(t, server.Violations())
}

// A comment is answered once for everybody to read, and once in private; there it goes on.
func TestCommentGoesOnInPrivate(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	server, pages := i.withPages([2]string{"power-fb", "POWER"})
	s := i.start()
	s.ready()
	s.delivers(server, s.meta())
	ctx := within(t)
	officer := i.engineer(ctx)

	citizen := pages[0].Person("88001122")
	hears := hearing(ctx, t, citizen)
	comment := citizen.Comments(pages[0].OwnPost("बिजली बिल की नई सुविधा"), noLight)
	answer, err := comment.AwaitAnswer(ctx)
	require.NoError(t, err)
	id := numberForm.FindString(answer)
	require.NotEmpty(t, id, answer)
	for _, private := range []string{"गोमती", "बिजली", "88001122", "Ramdin", "http"} {
		require.NotContains(t, answer, private)
	}
	told := hears(registered)
	require.Equal(t, comment.ID, told.About, "the one private reply that Facebook allows")
	require.Contains(t, told.Text, id)
	require.Contains(t, told.Text, "गोमती नगर")
	heard(t, officer, id)
	require.NoError(t, officer.Tap("ले लिया")) // he has not written to us: the news waits
	require.Eventually(t, func() bool {
		return i.pairs("SELECT kind, code FROM outbox WHERE state = 'waiting' AND account = 'power-fb'")["citizen.accepted"] == "window_closed"
	}, patience, 20*time.Millisecond)
	citizen.Write("स्थिति")
	hears("ने शिकायत ले ली है")
	comment.Edits(noLight + ", ट्रांसफार्मर जला है")
	comment.Removes()
	citizen.Comments(comment, "धन्यवाद")
	citizen.Write("स्थिति")
	require.Eventually(t, func() bool {
		return i.pairs("SELECT kind, count(*) FROM inbox WHERE state = 'done' GROUP BY kind")["deleted"] == "1"
	}, patience, 20*time.Millisecond)
	require.Len(t, comment.Said(), 1, "one answer in public, whatever follows")
	require.Zero(t, s.stop(), s.log.tail(4000))
	require.NotContains(t, s.log.tail(1<<20), "गोमती")
	require.Empty(t, server.Violations())
}

// One delivery for three pages, and one for two numbers, of five departments: each complaint is its own department's.
func TestDeliveriesForMany(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	server, pages := i.withPages([2]string{"power-fb", "POWER"}, [2]string{"jal-fb", "JAL"}, [2]string{"pwd-fb", "PWD"})
	numbers := [][2]string{{"health-wa", "HEALTH"}, {"urban-wa", "URBAN"}}
	secrets, more := map[string]string{}, ""
	for n, x := range numbers {
		more += fmt.Sprintf("[[account]]\nplatform = \"whatsapp\"\noffice = %q\nkey = %q\nphone_number_id = \"%d\"\ntoken_file = \"%s.token\"\n", x[1], x[0], 501+n, x[0])
		secrets[x[0]+".token"] = whatsToken + x[0]
	}
	i.add(more, secrets)
	s := i.start()
	s.ready()

	words := map[string]string{"power-fb": noLight, "jal-fb": "हमारे गाँव में जल जीवन मिशन का नल सूखा है, हैंडपंप भी खराब है", "pwd-fb": "लखनऊ सीतापुर हाईवे पर सड़क में बड़े गड्ढे हैं",
		"health-wa": "लखनऊ के सरकारी अस्पताल में डॉक्टर नहीं हैं", "urban-wa": "गोमती नगर लखनऊ में कूड़ा नहीं उठ रहा"}
	var entries []any
	for n, key := range []string{"power-fb", "jal-fb", "pwd-fb"} {
		person := pages[n].Person(fmt.Sprint(9000 + n)).Opened()
		entries = append(entries, pages[n].Entry(person.Event(map[string]any{"message": map[string]any{"mid": fmt.Sprint("m_", n), "text": words[key]}})))
	}
	server.PushJSON(map[string]any{"object": "page", "entry": entries})
	var changes []any
	for n := range numbers {
		changes = append(changes, map[string]any{"field": "messages", "value": map[string]any{"messaging_product": "whatsapp",
			"metadata": map[string]any{"display_phone_number": "91522", "phone_number_id": fmt.Sprint(501 + n)},
			"messages": []any{map[string]any{"from_user_id": fmt.Sprint("IN.90", n), "id": fmt.Sprint("wamid.", n), "timestamp": fmt.Sprint(time.Now().Unix()),
				"type": "text", "text": map[string]any{"body": words[numbers[n][0]]}}}}})
	}
	server.PushJSON(map[string]any{"object": "whatsapp_business_account", "entry": []any{map[string]any{"id": "waba", "changes": changes}}})
	s.delivers(server, s.meta())

	want := map[string]string{"power-fb": "POWER", "jal-fb": "JAL", "pwd-fb": "PWD", "health-wa": "HEALTH", "urban-wa": "URBAN"}
	require.Eventually(t, func() bool { return len(i.booked()) == len(want) }, patience, 20*time.Millisecond)
	require.Equal(t, want, i.booked(), s.log.tail(4000))
	require.Zero(t, s.stop(), s.log.tail(4000))
}

// booked is the department of each account's complaint.
func (i *installation) booked() map[string]string {
	return i.pairs("SELECT account, department FROM complaints")
}

// change changes the database past the store.
func (i *installation) change(query string, args ...any) {
	db, err := sql.Open("sqlite", strings.TrimPrefix(i.database, sqlitePrefix)+"?_pragma=busy_timeout(10000)&_time_format=sqlite")
	require.NoError(i.t, err)
	defer db.Close()
	_, err = db.Exec(query, args...)
	require.NoError(i.t, err)
}

// pairs reads two columns of the database past the store.
func (i *installation) pairs(query string) map[string]string {
	db, err := sql.Open("sqlite", strings.TrimPrefix(i.database, sqlitePrefix)+"?_pragma=busy_timeout(10000)")
	require.NoError(i.t, err)
	defer db.Close()
	found, err := db.Query(query)
	if err != nil {
		return nil // the writer is at work
	}
	defer found.Close()
	list := map[string]string{}
	for found.Next() {
		var key, value string
		require.NoError(i.t, found.Scan(&key, &value))
		list[key] = value
	}
	if found.Err() != nil {
		return nil
	}
	return list
}

// Meta's webhook of a program without any account of Meta's is not there.
func TestNoMetaWithoutAccounts(t *testing.T) {
	receivers, err := newReceivers(&config.Config{}, nil, slog.New(slog.NewTextHandler(io.Discard, nil)))
	require.NoError(t, err)
	require.Empty(t, receivers)
}
