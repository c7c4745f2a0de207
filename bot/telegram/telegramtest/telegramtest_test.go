package telegramtest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// The tests here talk to the server over a real socket, as another process does.

const token = "111:AAA"

func started(t *testing.T) (*Server, *Bot) {
	t.Helper()
	s, err := Start(Config{})
	require.NoError(t, err)
	t.Cleanup(s.Close)
	return s, s.AddBot(token, "up_power_bot")
}

type reply struct {
	OK          bool            `json:"ok"`
	Result      json.RawMessage `json:"result"`
	ErrorCode   int             `json:"error_code"`
	Description string          `json:"description"`
	Parameters  parameters      `json:"parameters"`
}

func ask(t *testing.T, s *Server, method string, pairs ...string) reply {
	t.Helper()
	form := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	res, err := http.PostForm(s.URL+"/bot"+token+"/"+method, form)
	require.NoError(t, err)
	return read(t, res)
}

func read(t *testing.T, res *http.Response) reply {
	t.Helper()
	defer res.Body.Close()
	var r reply
	require.NoError(t, json.NewDecoder(res.Body).Decode(&r))
	if r.OK {
		require.Equal(t, http.StatusOK, res.StatusCode)
	} else {
		require.Equal(t, r.ErrorCode, res.StatusCode)
	}
	return r
}

// TestEveryMethodIsInTheSpec: each method that is carried out is in the table and the other way round.
func TestEveryMethodIsInTheSpec(t *testing.T) {
	s, err := readSpec()
	require.NoError(t, err)
	require.Contains(t, s.Source, "core.telegram.org")
	for name := range handlers() {
		require.Contains(t, s.Methods, name)
	}
	for name := range s.Methods {
		require.Contains(t, handlers(), name)
	}
	require.Equal(t, specParam{Types: []string{"String"}, Required: true, Max: 4096, Min: 1, Unit: "characters"}, s.Methods["sendMessage"]["text"])
	require.Equal(t, specParam{Types: []string{"String"}, Max: 64, Min: 1, Unit: "bytes"}, s.Types["InlineKeyboardButton"]["callback_data"])
}

// TestRefusals: sentences of the real server; a violation is what no program should ask.
func TestRefusals(t *testing.T) {
	long := strings.Repeat("क", 4097)
	data65 := strings.Repeat("a", 65)
	for name, c := range map[string]struct {
		method    string
		pairs     []string
		says      string
		violation bool
	}{
		"too long":          {"sendMessage", []string{"chat_id", "5", "text", long}, "Bad Request: message is too long", false},
		"too long in UTF16": {"sendMessage", []string{"chat_id", "5", "text", strings.Repeat("😀", 2049)}, "Bad Request: message is too long", false},
		"empty":             {"sendMessage", []string{"chat_id", "5", "text", "  "}, "Bad Request: message text is empty", false},
		"no text":           {"sendMessage", []string{"chat_id", "5"}, "Bad Request: message text is empty", true},
		"no chat":           {"sendMessage", []string{"text", "x"}, "Bad Request: chat_id is empty", true},
		"unknown chat":      {"sendMessage", []string{"chat_id", "6", "text", "x"}, "Bad Request: chat not found", false},
		"unknown parameter": {"sendMessage", []string{"chat_id", "5", "text", "x", "colour", "red"}, "Bad Request: unknown parameter colour", true},
		"odd boolean":       {"sendMessage", []string{"chat_id", "5", "text", "x", "protect_content", "yes"}, "", true},
		"data over 64":      {"sendMessage", []string{"chat_id", "5", "text", "x", "reply_markup", `{"inline_keyboard":[[{"text":"b","callback_data":"` + data65 + `"}]]}`}, "Bad Request: BUTTON_DATA_INVALID", false},
		"button field":      {"sendMessage", []string{"chat_id", "5", "text", "x", "reply_markup", `{"inline_keyboard":[[{"text":"b","colour":"x"}]]}`}, "", true},
		"button, no text":   {"sendMessage", []string{"chat_id", "5", "text", "x", "reply_markup", `{"inline_keyboard":[[{"callback_data":"x"}]]}`}, "", true},
		"markup no JSON":    {"sendMessage", []string{"chat_id", "5", "text", "x", "reply_markup", `x`}, "", true},
		"no UTF-8":          {"sendMessage", []string{"chat_id", "5", "text", "a\xff"}, "Bad Request: strings must be encoded in UTF-8", true},
		"reply to nothing":  {"sendMessage", []string{"chat_id", "5", "text", "x", "reply_parameters", `{"message_id":99}`}, "Bad Request: message to be replied not found", false},
		"caption":           {"sendPhoto", []string{"chat_id", "5", "photo", "x", "caption", long[:1025*3]}, "Bad Request: message caption is too long", false},
		"unknown file":      {"sendPhoto", []string{"chat_id", "5", "photo", "nothing"}, "", false},
		"album of one":      {"sendMediaGroup", []string{"chat_id", "5", "media", `[{"type":"photo","media":"x"}]`}, "", true},
		"edit of nothing":   {"editMessageText", []string{"chat_id", "5", "message_id", "99", "text", "x"}, "Bad Request: message to edit not found", false},
		"old tap":           {"answerCallbackQuery", []string{"callback_query_id", "1"}, "Bad Request: query is too old and response timeout expired or query ID is invalid", false},
		"command":           {"setMyCommands", []string{"commands", `[{"command":"सूची","description":"x"}]`}, "Bad Request: BOT_COMMAND_INVALID", false},
		"language":          {"setMyCommands", []string{"commands", `[]`, "language_code", "hi-Latn"}, "Bad Request: invalid language code specified", false},
		"scope":             {"setMyCommands", []string{"commands", `[]`, "scope", `{"type":"chat"}`}, "", true},
		"description":       {"setMyDescription", []string{"description", strings.Repeat("क", 513)}, "", true},
		"webhook":           {"setWebhook", []string{"url", "nowhere"}, "Bad Request: bad webhook: invalid webhook URL specified", false},
		"webhook secret":    {"setWebhook", []string{"url", "https://x.example/", "secret_token", "a b"}, "Bad Request: secret token contains unallowed characters", false},
		"file id":           {"getFile", []string{"file_id", "x"}, "Bad Request: wrong file_id or the file is temporarily unavailable", false},
	} {
		t.Run(name, func(t *testing.T) {
			s, b := started(t)
			b.Person(5, "hi").Open()
			r := ask(t, s, c.method, c.pairs...)
			require.False(t, r.OK)
			require.Equal(t, 400, r.ErrorCode)
			if c.says != "" {
				require.Equal(t, c.says, r.Description)
			}
			require.Equal(t, c.violation, len(s.Violations()) > 0, s.Violations())
		})
	}
}

// TestAccepted: what is at the limits passes.
func TestAccepted(t *testing.T) {
	s, b := started(t)
	p := b.Person(5, "hi").Open()
	require.True(t, ask(t, s, "sendMessage", "chat_id", "5", "text", strings.Repeat("क", 4096)).OK)
	require.True(t, ask(t, s, "sendMessage", "chat_id", "5", "text", "x", "reply_parameters", `{"message_id":99,"allow_sending_without_reply":true}`,
		"reply_markup", `{"inline_keyboard":[[{"text":"b","callback_data":"`+strings.Repeat("a", 64)+`"},{"text":"u","url":"https://x.example"}]]}`).OK)
	require.True(t, ask(t, s, "sendMessage", "chat_id", "5", "text", "x", "reply_markup", `{"keyboard":[[{"text":"l","request_location":true}]],"one_time_keyboard":true}`).OK)
	require.True(t, ask(t, s, "setMyCommands", "commands", `[{"command":"a_1","description":"x"}]`, "scope", `{"type":"chat","chat_id":5}`, "language_code", "hi").OK)
	require.Empty(t, s.Violations())
	require.Len(t, p.Received(), 3)
	require.Error(t, p.Tap("u"), "a link")
	require.Error(t, p.Tap("l"), "asks for a place")
	require.Error(t, p.Tap("nothing"))
	require.NoError(t, p.Tap("b"))
	require.Equal(t, 1, b.Pending())

	raw := `{"chat_id":5,"text":"as JSON","link_preview_options":{"is_disabled":true}}`
	res, err := http.Post(s.URL+"/bot"+token+"/sendMessage", "application/json", strings.NewReader(raw))
	require.NoError(t, err)
	require.True(t, read(t, res).OK)
	require.False(t, p.Received()[3].Preview)
}

func TestUpload(t *testing.T) {
	s, b := started(t)
	p := b.Person(5, "hi").Open()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	require.NoError(t, w.WriteField("chat_id", "5"))
	require.NoError(t, w.WriteField("caption", "सड़क"))
	part, err := w.CreateFormFile("photo", "p.jpg")
	require.NoError(t, err)
	_, err = part.Write([]byte("jpeg"))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	res, err := http.Post(s.URL+"/bot"+token+"/sendPhoto", w.FormDataContentType(), &body)
	require.NoError(t, err)
	require.True(t, read(t, res).OK)
	got := p.Received()[0]
	require.Equal(t, "सड़क", got.Text)
	require.EqualValues(t, 4, got.Files[0].Size)

	r := ask(t, s, "getFile", "file_id", got.Files[0].ID)
	var f struct {
		Path string `json:"file_path"`
	}
	require.NoError(t, json.Unmarshal(r.Result, &f))
	res, err = http.Get(s.URL + "/file/bot" + token + "/" + f.Path)
	require.NoError(t, err)
	data, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	require.NoError(t, res.Body.Close())
	require.Equal(t, "jpeg", string(data))
	big := b.PutFile("document", "d", "", nil, 25<<20)
	require.Equal(t, "Bad Request: file is too big", ask(t, s, "getFile", "file_id", big).Description)
}

// TestGetUpdates: offset, limit, holding, and who is sent away.
func TestGetUpdates(t *testing.T) {
	s, b := started(t)
	p := b.Person(5, "hi")
	for i := range 3 {
		p.Write(fmt.Sprint(i))
	}
	ids := func(r reply) (all []int) {
		var updates []wireUpdate
		require.NoError(t, json.Unmarshal(r.Result, &updates))
		for _, u := range updates {
			all = append(all, u.UpdateID)
		}
		return all
	}
	require.Equal(t, []int{1001, 1002}, ids(ask(t, s, "getUpdates", "limit", "2")))
	require.Equal(t, []int{1001, 1002, 1003}, ids(ask(t, s, "getUpdates")), "nothing was confirmed")
	require.Equal(t, []int{1003}, ids(ask(t, s, "getUpdates", "offset", "1003")))
	require.Equal(t, 1, b.Pending())
	require.Empty(t, ids(ask(t, s, "getUpdates", "offset", "1004")))

	held := make(chan reply, 1)
	go func() { held <- ask(t, s, "getUpdates", "timeout", "50") }()
	awaitHolding(b)
	p.Write("जागो")
	require.Equal(t, []int{1004}, ids(<-held), "it answers as soon as there is something")

	go func() { held <- ask(t, s, "getUpdates", "offset", "1005", "timeout", "50") }()
	awaitHolding(b)
	second := make(chan reply, 1)
	go func() { second <- ask(t, s, "getUpdates", "offset", "1005", "timeout", "50") }()
	require.Equal(t, saysOtherPoller, (<-held).Description)
	awaitHolding(b)
	require.True(t, ask(t, s, "setWebhook", "url", "http://127.0.0.1:1/").OK)
	require.Equal(t, saysHookSet, (<-second).Description)
	require.Equal(t, saysHookActive, ask(t, s, "getUpdates").Description)
	require.True(t, ask(t, s, "deleteWebhook").OK)
	require.True(t, ask(t, s, "getUpdates").OK)
	require.True(t, ask(t, s, "getUpdates", "allowed_updates", `["callback_query"]`).OK)
	p.Write("ungehört")
	require.Zero(t, b.Pending(), "only what was asked for")
}

func awaitHolding(b *Bot) {
	for {
		changed := b.Changed()
		b.mu.Lock()
		holding := b.holding != nil
		b.mu.Unlock()
		if holding {
			return
		}
		<-changed
	}
}

// TestFailures: each failure over a socket, and that it is over afterwards.
func TestFailures(t *testing.T) {
	s, b := started(t)
	b.Person(5, "hi").Open()
	send := func() reply { return ask(t, s, "sendMessage", "chat_id", "5", "text", "x") }
	b.Fail("sendMessage", TooMany(3), Blocked(), Unauthorized(), ServerError(), Migrated(-100))
	require.Equal(t, reply{ErrorCode: 429, Description: "Too Many Requests: retry after 3", Parameters: parameters{RetryAfter: 3}}, send())
	require.Equal(t, 403, send().ErrorCode)
	require.Equal(t, 401, send().ErrorCode)
	require.Equal(t, 500, send().ErrorCode)
	require.EqualValues(t, -100, send().Parameters.MigrateToChatID)
	require.True(t, send().OK)

	b.Fail("sendMessage", BadGateway(), Reset(), LostAnswer())
	post := func(ctx context.Context) (*http.Response, error) {
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.URL+"/bot"+token+"/sendMessage", strings.NewReader("chat_id=5&text=x"))
		require.NoError(t, err)
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		return http.DefaultClient.Do(r)
	}
	res, err := post(t.Context())
	require.NoError(t, err)
	require.Equal(t, 502, res.StatusCode)
	require.NoError(t, res.Body.Close())
	received := len(b.Person(5, "hi").Received())
	_, err = post(t.Context())
	require.Error(t, err)
	require.Len(t, b.Person(5, "hi").Received(), received)
	_, err = post(t.Context())
	require.Error(t, err)
	require.Len(t, b.Person(5, "hi").Received(), received+1, "carried out, the answer lost")

	b.FailAlways(AnyMethod, Hang())
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	before := b.Count("sendMessage")
	go func() { _, err := post(ctx); done <- err }()
	for {
		changed := b.Changed() // first: what changes after it was looked for is not missed
		if b.Count("sendMessage") > before {
			break
		}
		<-changed
	}
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
	b.Heal()
	require.True(t, send().OK)

	b.Revoke()
	require.Equal(t, 401, send().ErrorCode)
}

// TestWebhook: the secret comes along, what is refused comes again, and a chat's updates keep their order.
func TestWebhook(t *testing.T) {
	s, b := started(t)
	var mu sync.Mutex
	seen := map[int64][]string{}
	tries := 0
	all := make(chan struct{})
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var u wireUpdate
		raw, _ := io.ReadAll(r.Body)
		mu.Lock()
		defer mu.Unlock()
		if tries++; tries%4 == 1 {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		if json.Unmarshal(raw, &u) != nil || r.Header.Get("X-Telegram-Bot-Api-Secret-Token") != "s3" {
			t.Error("not as Telegram brings it")
			return
		}
		seen[u.Message.Chat.ID] = append(seen[u.Message.Chat.ID], u.Message.Text)
		if len(seen[5]) == 10 && len(seen[6]) == 10 {
			close(all)
		}
	}))
	defer site.Close()
	for i := range 10 {
		b.Person(5, "hi").Write(fmt.Sprint(i))
		b.Person(6, "hi").Write(fmt.Sprint(i))
	}
	require.True(t, ask(t, s, "setWebhook", "url", site.URL, "secret_token", "s3").OK)
	<-all
	mu.Lock()
	defer mu.Unlock()
	want := []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}
	require.Equal(t, want, seen[5])
	require.Equal(t, want, seen[6])
}

// TestPeople: what people do arrives at the bot, and what it does is what they see.
func TestPeople(t *testing.T) {
	s, b := started(t)
	p := b.Person(5, "hi")
	p.Start("CODE")
	id := p.Write("बिजली")
	p.Edit(id, "बिजली नहीं")
	p.Reply(id, "और")
	p.Forward("दूसरे की")
	p.SendPhoto([]byte("jpeg"), "फ़ोटो")
	require.Len(t, p.SendAlbum([][]byte{{1}, {2}}, "दो"), 2)
	for _, kind := range []string{"video", "voice", "audio", "document", "sticker"} {
		p.SendFile(kind, "n", "m/x", []byte(kind), 0)
	}
	p.ShareLocation(26.8, 80.9)
	p.ShareVenue(26.8, 80.9, "घर", "लखनऊ")
	p.ShareContact("919876543210")
	p.Block()
	require.Equal(t, 403, ask(t, s, "sendMessage", "chat_id", "5", "text", "x").ErrorCode)
	p.Unblock()
	require.Equal(t, 18, b.Pending())
	require.True(t, ask(t, s, "sendMessage", "chat_id", "5", "text", "नंबर 1", "reply_markup", `{"keyboard":[[{"text":"हाँ"}]]}`).OK)
	m, err := p.Await(t.Context(), Holds("नंबर"))
	require.NoError(t, err)
	require.NoError(t, p.Tap("हाँ"))
	require.Equal(t, "Bad Request: message can't be edited", ask(t, s, "editMessageText", "chat_id", "5", "message_id", fmt.Sprint(m.ID), "text", "x").Description)
	require.True(t, ask(t, s, "deleteMessage", "chat_id", "5", "message_id", fmt.Sprint(m.ID)).OK)
	require.Empty(t, p.Received())
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = p.Await(ended, Holds("nothing"))
	require.ErrorIs(t, err, context.Canceled)
	require.Nil(t, s.Bot("9:unknown"))
	require.Same(t, b, s.Bot(token))
}

// BenchmarkUpdates: a person writes, a poller takes a hundred at a time.
func BenchmarkUpdates(b *testing.B) {
	s, err := Start(Config{})
	require.NoError(b, err)
	defer s.Close()
	tg := s.AddBot(token, "x")
	p := tg.Person(5, "hi")
	for b.Loop() {
		id := p.Write("गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
		if id%100 == 0 {
			res, err := http.PostForm(s.URL+"/bot"+token+"/getUpdates", url.Values{"offset": {fmt.Sprint(id + 1000)}})
			require.NoError(b, err)
			_, _ = io.Copy(io.Discard, res.Body)
			_ = res.Body.Close()
		}
	}
}
