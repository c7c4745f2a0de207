package telegram_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/telegram/telegramtest"
	"sunwai/models"
)

const to = models.Peer("918273645")

func file(kind models.MediaKind, mime, name string, data []byte) bot.Upload {
	return bot.Upload{Kind: kind, MIME: mime, Name: name, Size: int64(len(data)),
		Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }}
}

func refusal(t *testing.T, err error) *bot.SendError {
	t.Helper()
	var e *bot.SendError
	require.ErrorAs(t, err, &e)
	return e
}

// TestRequests: what each message looks like to Telegram, call by call.
func TestRequests(t *testing.T) {
	jpeg, pdf := []byte("\xff\xd8jpeg"), []byte("%PDF")
	photo := func(n int) (all []bot.Upload) {
		for range n {
			all = append(all, file(models.Photo, "image/jpeg", "p.jpg", jpeg))
		}
		return all
	}
	button := [][]bot.Label{{{Text: "ठीक", Command: "ok", Arg: "1"}}}
	long := strings.Repeat("क", 1025)
	for name, c := range map[string]struct {
		out  bot.Outbound
		want []string // method, then parameters that must be there
	}{
		"plain": {bot.Outbound{Text: "<b>1 & 2</b>"},
			[]string{`sendMessage link_preview_options={"is_disabled":true} text=<b>1 & 2</b>`}},
		"everything": {bot.Outbound{Text: "x", ReplyTo: "7", Silent: true, Protect: true, Buttons: button},
			[]string{`sendMessage disable_notification=true link_preview_options={"is_disabled":true} protect_content=true ` +
				`reply_markup={"inline_keyboard":[[{"text":"ठीक","callback_data":"ok:1"}]]} ` +
				`reply_parameters={"message_id":7,"allow_sending_without_reply":true} text=x`}},
		"an odd reply is left out": {bot.Outbound{Text: "x", ReplyTo: "abc"},
			[]string{`sendMessage link_preview_options={"is_disabled":true} text=x`}},
		"ask for a place": {bot.Outbound{Text: "कहाँ?", Buttons: [][]bot.Label{
			{{Text: "जगह भेजें", Location: true}}, {{Text: "लखनऊ", Command: "place", Arg: "162"}, {Text: "साइट", URL: "https://x.example"}}}},
			[]string{`sendMessage link_preview_options={"is_disabled":true} reply_markup={"keyboard":[[{"text":"जगह भेजें","request_location":true}],[{"text":"लखनऊ"}]],"resize_keyboard":true,"one_time_keyboard":true} text=कहाँ?`}},
		"photo with a caption": {bot.Outbound{Text: "x", Files: photo(1), Buttons: button},
			[]string{`sendPhoto caption=x reply_markup={"inline_keyboard":[[{"text":"ठीक","callback_data":"ok:1"}]]} [photo]`}},
		"photo and a long text": {bot.Outbound{Text: long, Files: photo(1), Buttons: button, ReplyTo: "7"},
			[]string{`sendPhoto reply_parameters={"message_id":7,"allow_sending_without_reply":true} [photo]`,
				`sendMessage disable_notification=true link_preview_options={"is_disabled":true} reply_markup={"inline_keyboard":[[{"text":"ठीक","callback_data":"ok:1"}]]} text=` + long}},
		"album": {bot.Outbound{Text: "x", Files: photo(2)},
			[]string{`sendMediaGroup media=[{"type":"photo","media":"attach://file0","caption":"x"},{"type":"photo","media":"attach://file1"}] [file0 file1]`}},
		"album and buttons": {bot.Outbound{Text: "x", Files: photo(2), Buttons: button},
			[]string{`sendMediaGroup media=[{"type":"photo","media":"attach://file0"},{"type":"photo","media":"attach://file1"}] [file0 file1]`,
				`sendMessage disable_notification=true link_preview_options={"is_disabled":true} reply_markup={"inline_keyboard":[[{"text":"ठीक","callback_data":"ok:1"}]]} text=x`}},
		"album, buttons, no words": {bot.Outbound{Files: photo(3), Buttons: button},
			[]string{`sendMediaGroup media=[{"type":"photo","media":"attach://file0"},{"type":"photo","media":"attach://file1"}] [file0 file1]`,
				`sendPhoto disable_notification=true reply_markup={"inline_keyboard":[[{"text":"ठीक","callback_data":"ok:1"}]]} [photo]`}},
		"photo beside video, document apart": {bot.Outbound{Files: []bot.Upload{photo(1)[0], file(models.Video, "video/mp4", "v.mp4", jpeg), file(models.Document, "application/pdf", "d.pdf", pdf)}},
			[]string{`sendMediaGroup media=[{"type":"photo","media":"attach://file0"},{"type":"video","media":"attach://file1"}] [file0 file1]`,
				`sendDocument disable_notification=true [document]`}},
		"voice": {bot.Outbound{Text: "x", Files: []bot.Upload{file(models.Voice, "audio/ogg; codecs=opus", "", jpeg)}},
			[]string{`sendVoice caption=x [voice]`}},
		"odd types go as documents": {bot.Outbound{Files: []bot.Upload{file(models.Photo, "image/heic", "", jpeg), file(models.Voice, "audio/amr", "", jpeg)}},
			[]string{`sendMediaGroup media=[{"type":"document","media":"attach://file0"},{"type":"document","media":"attach://file1"}] [file0 file1]`}},
		"sticker has no caption": {bot.Outbound{Text: "x", Files: []bot.Upload{file(models.Sticker, "image/webp", "", jpeg)}},
			[]string{`sendSticker [sticker]`, `sendMessage disable_notification=true link_preview_options={"is_disabled":true} text=x`}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t)
				c.out.To = to
				receipt, err := w.Send(t.Context(), c.out)
				require.NoError(t, err)
				require.Equal(t, c.want, calls(w.fake))
				require.Equal(t, mainMessage(w), receipt.MessageID)
			})
		})
	}
}

// calls writes each call on one line: method, parameters but the chat, uploaded parts.
func calls(b *telegramtest.Bot) []string {
	var all []string
	for _, c := range b.Calls() {
		line := c.Method
		for _, name := range sortedKeys(c.Params) {
			if name != "chat_id" {
				line += " " + name + "=" + c.Params.Get(name)
			}
		}
		if len(c.Files) > 0 {
			line += " [" + strings.Join(c.Files, " ") + "]"
		}
		all = append(all, line)
	}
	return all
}

func sortedKeys(m map[string][]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	for i := range keys {
		for j := i; j > 0 && keys[j] < keys[j-1]; j-- {
			keys[j], keys[j-1] = keys[j-1], keys[j]
		}
	}
	return keys
}

// mainMessage is the one a receipt must name: what carries the text, or else the last; of an album the first.
func mainMessage(w *world) string {
	all := w.person.Received()
	main := all[len(all)-1]
	for _, m := range all {
		if m.Album == main.Album && m.Album != "" {
			main = m
			break
		}
	}
	for _, m := range all {
		if m.Text != "" {
			main = m
		}
	}
	return strconv.Itoa(main.ID)
}

// TestAlbumsOfTen: more than ten photos are several albums, and a single one left over is a photo.
func TestAlbumsOfTen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		var files []bot.Upload
		for range 21 {
			files = append(files, file(models.Photo, "image/jpeg", "p.jpg", []byte("x")))
		}
		_, err := w.Send(t.Context(), bot.Outbound{To: to, Files: files})
		require.NoError(t, err)
		require.Equal(t, 2, w.fake.Count("sendMediaGroup"))
		require.Equal(t, 1, w.fake.Count("sendPhoto"))
		require.Len(t, w.person.Received(), 21)
	})
}

// TestRefusedUnsent: what Telegram would refuse for its shape is not asked.
func TestRefusedUnsent(t *testing.T) {
	huge := file(models.Document, "", "", nil)
	huge.Size = 50<<20 + 1
	for name, out := range map[string]bot.Outbound{
		"empty":              {To: to, Text: " \n "},
		"peer of another":    {To: "console:5", Text: "x"},
		"no peer":            {Text: "x"},
		"button over 64":     {To: to, Text: "x", Buttons: [][]bot.Label{{{Text: "b", Command: "c", Arg: strings.Repeat("ा", 21)}}}},
		"button of nothing":  {To: to, Text: "x", Buttons: [][]bot.Label{{{Text: "b"}}}},
		"command with colon": {To: to, Text: "x", Buttons: [][]bot.Label{{{Text: "b", Command: "a:b"}}}},
		"file over 50 MB":    {To: to, Files: []bot.Upload{huge}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t)
				_, err := w.Send(t.Context(), out)
				require.Equal(t, bot.Refused, refusal(t, err).Verdict)
				require.Zero(t, w.fake.Count(telegramtest.AnyMethod))
			})
		})
	}
}

// TestEditing: captions, buttons alone, and what an edit cannot do.
func TestEditing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		button := [][]bot.Label{{{Text: "ठीक", Command: "ok"}}}
		sent, err := w.Send(t.Context(), bot.Outbound{To: to, Text: "फ़ोटो", Files: []bot.Upload{file(models.Photo, "image/jpeg", "p", []byte("x"))}})
		require.NoError(t, err)
		_, err = w.Send(t.Context(), bot.Outbound{To: to, Text: "नई बात", Edit: sent.MessageID, Buttons: button})
		require.NoError(t, err)
		seen := w.person.Received()
		require.Equal(t, "नई बात", seen[0].Text, "below a file it is the caption that changes")
		require.Len(t, seen[0].Buttons, 1)

		_, err = w.Send(t.Context(), bot.Outbound{To: to, Edit: sent.MessageID})
		require.NoError(t, err)
		seen = w.person.Received()
		require.Equal(t, "नई बात", seen[0].Text)
		require.Empty(t, seen[0].Buttons, "without words only the buttons change")

		for name, out := range map[string]bot.Outbound{
			"longer than a caption": {Text: strings.Repeat("क", 1025)},
			"a file":                {Text: "x", Files: []bot.Upload{file(models.Photo, "image/jpeg", "p", []byte("x"))}},
			"a place":               {Text: "x", Buttons: [][]bot.Label{{{Text: "जगह", Location: true}}}},
		} {
			out.To, out.Edit = to, sent.MessageID
			_, err = w.Send(t.Context(), out)
			require.Equal(t, bot.EditGone, refusal(t, err).Verdict, name)
		}
		theirs := w.person.Write("मेरा")
		_, err = w.Send(t.Context(), bot.Outbound{To: to, Text: "x", Edit: strconv.Itoa(theirs)})
		require.Equal(t, bot.EditGone, refusal(t, err).Verdict, "somebody else's message")
	})
}

// TestFileTrouble: a file that cannot be opened, ends early or grew is our own trouble, and hides its path.
func TestFileTrouble(t *testing.T) {
	open := func(r io.Reader, err error) func() (io.ReadCloser, error) {
		return func() (io.ReadCloser, error) { return io.NopCloser(r), err }
	}
	for name, c := range map[string]struct {
		upload bot.Upload
		want   bot.Verdict
	}{
		"not there":          {bot.Upload{Kind: models.Document, Size: 5, Open: open(nil, io.ErrClosedPipe)}, bot.TryAgain},
		"not there, no size": {bot.Upload{Kind: models.Document, Open: open(nil, io.ErrClosedPipe)}, bot.TryAgain},
		"ends early":         {bot.Upload{Kind: models.Document, Size: 500, Open: open(strings.NewReader("abc"), nil)}, bot.TryAgain},
		"grew":               {bot.Upload{Kind: models.Document, Size: 2, Open: open(strings.NewReader("abc"), nil)}, ""},
		"size unknown":       {bot.Upload{Kind: models.Document, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("abc")), nil }}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t)
				_, err := w.Send(t.Context(), bot.Outbound{To: to, Files: []bot.Upload{c.upload}})
				if c.want == "" {
					require.NoError(t, err)
					return
				}
				require.Equal(t, c.want, refusal(t, err).Verdict)
				require.Empty(t, w.person.Received())
			})
		})
	}
}

// TestUploadHasLength: no chunked body, which some proxies refuse, and a body that can be sent again.
func TestUploadHasLength(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		seen := make(chan *http.Request, 1)
		transport := w.client.Transport
		w.client.Transport = watch{transport, seen}
		b := w.account(t)
		w.client.Transport = transport
		_, err := b.Send(t.Context(), bot.Outbound{To: to, Text: "x", Files: []bot.Upload{file(models.Document, "application/pdf", "आवेदन \"1\".pdf", []byte("%PDF-1"))}})
		require.NoError(t, err)
		r := <-seen
		require.Empty(t, r.TransferEncoding)
		body, err := io.ReadAll(r.Body)
		require.NoError(t, err)
		require.EqualValues(t, len(body), r.ContentLength)
		require.NotNil(t, r.GetBody)
		again, err := r.GetBody()
		require.NoError(t, err)
		body2, err := io.ReadAll(again)
		require.NoError(t, err)
		require.Equal(t, body, body2)
		seenFile := w.person.Received()[0].Files[0]
		require.Equal(t, `आवेदन "1".pdf`, seenFile.Name)
		require.Equal(t, "application/pdf", seenFile.MIME)
	})
}

// TestMovedReceipt: a chat that moved is told in the receipt.
func TestMovedReceipt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.fake.Fail("sendMessage", telegramtest.Page(200, `{"ok":true,"result":{"message_id":9,"chat":{"id":-100555},"date":1}}`))
		receipt, err := w.Send(t.Context(), bot.Outbound{To: to, Text: "x"})
		require.NoError(t, err)
		require.Equal(t, bot.Receipt{MessageID: "9", NewPeer: "-100555"}, receipt)
	})
}

// TestNoRedirects: a redirect would carry the token, which is in the URL, to somebody else.
func TestNoRedirects(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.site(t, "thief.test", func(http.ResponseWriter, *http.Request) { t.Error("a redirect was followed") })
		w.site(t, "gate.test", func(rw http.ResponseWriter, r *http.Request) {
			http.Redirect(rw, r, "http://thief.test/", http.StatusTemporaryRedirect)
		})
		w.server.URL = "http://gate.test"
		_, err := w.account(t).Send(t.Context(), bot.Outbound{To: to, Text: "x"})
		require.Equal(t, bot.SendError{Verdict: bot.TryAgain, Code: 307, Reason: "the answer is empty"}, *refusal(t, err))
	})
}

// TestAcknowledgeTooOld: the spinner is gone by itself.
func TestAcknowledgeTooOld(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		id := w.person.TapData(5, "ok")
		w.fake.ExpireTaps()
		in := bot.Inbound{Kind: bot.TapIn, Tap: &bot.Tap{ID: id, Command: "ok"}}
		require.NoError(t, w.Acknowledge(t.Context(), in))
		require.Empty(t, w.fake.Answered())
		w.fake.Fail("answerCallbackQuery", telegramtest.Says(400, "Bad Request: CALLBACK_ODD"))
		require.Error(t, w.Acknowledge(t.Context(), in))
	})
}

// TestDeadlines: every call ends by itself, also if nobody bounds it.
func TestDeadlines(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.fake.FailAlways(telegramtest.AnyMethod, telegramtest.Hang())
		began := time.Now()
		_, err := w.Send(context.Background(), bot.Outbound{To: to, Text: "x"})
		require.Equal(t, bot.TryAgain, refusal(t, err).Verdict)
		require.Equal(t, "no answer in time", refusal(t, err).Reason)
		require.Equal(t, 10*time.Second, time.Since(began))
		began = time.Now()
		_, err = w.Send(context.Background(), bot.Outbound{To: to, Files: []bot.Upload{file(models.Photo, "image/jpeg", "p", []byte("x"))}})
		require.Equal(t, bot.TryAgain, refusal(t, err).Verdict)
		require.Equal(t, time.Minute, time.Since(began))
	})
}
