package platformtest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

func basics(t *testing.T, s *suite) {
	account := s.Platform.Account()
	require.NotEmpty(t, account.Key)
	require.NotEmpty(t, account.Platform)
	require.NotEmpty(t, s.Platform.Scope())
	l := s.Platform.Limits()
	require.Positive(t, l.Text)
	require.NotNil(t, l.Count)
	require.Zero(t, l.Count(""))
	require.Positive(t, l.Count("नमस्ते"))
	require.Equal(t, l.Count("ab"), l.Count("a")+l.Count("b"))
	require.Positive(t, l.PerSecond)
	require.GreaterOrEqual(t, l.PerChat, time.Duration(0))
	if l.ButtonRows > 0 {
		require.Positive(t, l.ButtonsPerRow)
		require.Positive(t, l.ButtonLabel)
		require.GreaterOrEqual(t, l.ButtonData, 20, "a command and a complaint's id must fit")
	}
}

// texts: what is said arrives as it was said, whatever looks like markup in it.
func texts(t *testing.T, s *suite) {
	for name, text := range map[string]string{
		"hindi":     "बिजली नहीं आ रही है। " + private,
		"markup":    `<b>5 & 6</b> "q" 'q' *a* _b_ [c](http://d.example) \e {f} #g |h| ~i~ ` + "`j` " + private,
		"emoji":     "👩‍👩‍👧‍👦 🇮🇳 " + private,
		"many rows": "1\n2\n\n3 " + private,
		"at limit":  atLimit(s.Platform.Limits(), "क"),
		"surrogate": atLimit(s.Platform.Limits(), "😀"),
	} {
		t.Log(name)
		_, seen := s.mustSend(t, bot.Outbound{Text: text})
		require.Equal(t, text, seen.Text, name)
	}
	first, _ := s.mustSend(t, bot.Outbound{Text: "एक " + private, Silent: true, Protect: true})
	second, _ := s.mustSend(t, bot.Outbound{Text: "दो " + private, ReplyTo: first.MessageID})
	require.NotEqual(t, first.MessageID, second.MessageID)
	_, seen := s.mustSend(t, bot.Outbound{Text: "तीन " + private, ReplyTo: "987654"})
	require.Equal(t, "तीन "+private, seen.Text, "an answer to a message that is gone arrives all the same")
}

func atLimit(l bot.Limits, letter string) string {
	return strings.Repeat(letter, l.Text/l.Count(letter))
}

// buttons: labels arrive, and a tap brings command and argument back.
func buttons(t *testing.T, s *suite) {
	l := s.Platform.Limits()
	longest := strings.Repeat("7", l.ButtonData-len("right")-1)
	s.mustSend(t, bot.Outbound{Text: "क्या यह सही है? " + private, Buttons: [][]bot.Label{
		{{Text: "सही", Command: "right", Arg: longest}},
		{{Text: "विभाग बदलें", Command: "department"}},
		{{Text: "वेबसाइट", URL: "https://sunwai.example.in/"}},
	}})
	seen := s.Seen()
	require.Subset(t, seen[len(seen)-1].Buttons, []string{"सही", "विभाग बदलें"})

	poll, events := s.poll(t, nil)
	s.Tap("सही")
	tapped := next(t, events)
	require.Equal(t, bot.TapIn, tapped.Kind)
	require.Equal(t, s.Peer, tapped.Peer)
	require.Equal(t, s.Platform.Account().Key, tapped.Account)
	require.NotNil(t, tapped.Tap)
	require.Equal(t, []string{"right", longest}, []string{tapped.Tap.Command, tapped.Tap.Arg})
	require.Equal(t, seen[len(seen)-1].ID, tapped.MessageID, "a tap names the message that it hangs on")
	s.Tap("विभाग बदलें")
	tapped = next(t, events)
	require.Equal(t, []string{"department", ""}, []string{tapped.Tap.Command, tapped.Tap.Arg})
	poll.stop(t)

	before := len(s.Seen())
	_, err := s.send(t.Context(), t, bot.Outbound{Text: "x " + private,
		Buttons: [][]bot.Label{{{Text: "बहुत लंबा", Command: "right", Arg: longest + "7"}}}})
	require.NotNil(t, err, "a button over the limit is no message")
	require.Equal(t, bot.Refused, err.Verdict)
	require.Len(t, s.Seen(), before)
}

// edits: a message is changed in place; what cannot be changed says so.
func edits(t *testing.T, s *suite) {
	button := [][]bot.Label{{{Text: "ठीक", Command: "ok"}}}
	sent, _ := s.mustSend(t, bot.Outbound{Text: "37 शिकायतें " + private, Buttons: button})
	before := len(s.Seen())

	edit := bot.Outbound{Text: "38 शिकायतें " + private, Buttons: button, Edit: sent.MessageID}
	_, seen := s.mustSend(t, edit)
	require.Equal(t, "38 शिकायतें "+private, seen.Text)
	require.Equal(t, sent.MessageID, seen.ID)
	require.Positive(t, seen.Edits)
	require.Len(t, s.Seen(), before, "an edit is no new message")

	if _, err := s.send(t.Context(), t, edit); err != nil {
		require.Equal(t, bot.Unchanged, err.Verdict, "the same edit again")
	}
	s.Lose(sent.MessageID)
	edit.Text = "39 शिकायतें " + private
	_, err := s.send(t.Context(), t, edit)
	require.NotNil(t, err)
	require.Equal(t, bot.EditGone, err.Verdict)
	edit.Edit = "no id of any platform"
	_, err = s.send(t.Context(), t, edit)
	require.NotNil(t, err)
	require.Equal(t, bot.EditGone, err.Verdict)
}

// notCarried stands for what a platform does not carry.
const notCarried = "(एक फ़ाइल)"

// files: every byte arrives, and a text that is too long for a caption arrives too.
func files(t *testing.T, s *suite) {
	l := s.Platform.Limits()
	photo := bytes.Repeat([]byte("\xff\xd8\xff\xe0 jpeg "), 5000)
	for name, c := range map[string]struct {
		files []bot.Upload
		text  string
	}{
		"photo":           {[]bot.Upload{upload(models.Photo, "image/jpeg", photo)}, "सड़क " + private},
		"no words":        {[]bot.Upload{upload(models.Photo, "image/jpeg", photo)}, ""},
		"album":           {albumOf(3, photo), "तीन फ़ोटो " + private},
		"mixed":           {[]bot.Upload{upload(models.Photo, "image/jpeg", photo), upload(models.Document, "application/pdf", []byte("%PDF"))}, "दो " + private},
		"odd type":        {[]bot.Upload{upload(models.Photo, "image/x-unknown", photo)}, "अजीब " + private},
		"voice":           {[]bot.Upload{upload(models.Voice, "audio/ogg", []byte("OggS"))}, "आवाज़ " + private},
		"caption's limit": {albumOf(1, photo), strings.Repeat("क", l.Caption)},
		"over caption":    {albumOf(1, photo), strings.Repeat("क", min(l.Caption+1, l.Text))},
		"album and more":  {albumOf(2, photo), strings.Repeat("ख", min(l.Caption+1, l.Text))},
	} {
		t.Log(name)
		before := len(s.Seen())
		_, err := s.send(t.Context(), t, bot.Outbound{Text: c.text, Files: c.files, Instead: notCarried, Buttons: [][]bot.Label{{{Text: "ठीक", Command: "ok"}}}})
		require.Nil(t, err, name)
		text, hashes, buttons := "", []string{}, 0
		for _, m := range s.Seen()[before:] {
			text += m.Text
			buttons += len(m.Buttons)
			for _, f := range m.Files {
				hashes = append(hashes, f.SHA256)
			}
		}
		carried := s.harness.carried(c.files)
		if len(carried) == len(c.files) {
			require.Equal(t, c.text, text, name)
		} else {
			require.True(t, strings.HasPrefix(text, c.text) && strings.Contains(text, notCarried), "%s: the text arrives, and that a file is missing: %q", name, text)
		}
		require.Equal(t, hashesOf(t, carried), hashes, name)
		if l.ButtonRows > 0 {
			require.Equal(t, 1, buttons, "%s: the buttons arrive once", name)
		}
	}
	broken := upload(models.Photo, "image/jpeg", photo)
	broken.Open = func() (io.ReadCloser, error) { return nil, io.ErrClosedPipe }
	_, err := s.send(t.Context(), t, bot.Outbound{Text: private, Files: []bot.Upload{broken}})
	require.NotNil(t, err, "a file that cannot be opened is no message")
}

// carried are the files that the platform can carry.
func (h Harness) carried(files []bot.Upload) []bot.Upload {
	if h.Carries == nil {
		return files
	}
	return slices.DeleteFunc(slices.Clone(files), func(u bot.Upload) bool { return !h.Carries(u.MIME) })
}

func upload(kind models.MediaKind, mime string, data []byte) bot.Upload {
	return bot.Upload{Kind: kind, MIME: mime, Name: "file", Size: int64(len(data)),
		Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }}
}

func albumOf(n int, data []byte) []bot.Upload {
	var all []bot.Upload
	for i := range n {
		all = append(all, upload(models.Photo, "image/jpeg", append(bytes.Clone(data), byte(i))))
	}
	return all
}

func hashesOf(t *testing.T, files []bot.Upload) []string {
	hashes := []string{}
	for _, f := range files {
		r, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		sum := sha256.Sum256(data)
		hashes = append(hashes, hex.EncodeToString(sum[:]))
	}
	return hashes
}

// failures: each failure has its verdict, and the message passes when the trouble is over.
func failures(t *testing.T, s *suite) {
	for trouble, want := range verdicts() {
		t.Log(trouble)
		s.Fail(trouble)
		_, err := s.send(t.Context(), t, bot.Outbound{Text: private})
		require.NotNil(t, err, trouble)
		require.Equal(t, want, err.Verdict, trouble)
		if trouble == Throttled {
			require.Equal(t, ThrottledFor, err.After)
		}
		_, err = s.send(t.Context(), t, bot.Outbound{Text: private})
		require.Nil(t, err, "after %s", trouble)
	}
}

// cancelling: a context that ends, ends the call.
func cancelling(t *testing.T, s *suite) {
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := s.send(ended, t, bot.Outbound{Text: private})
	require.NotNil(t, err)
	require.Equal(t, bot.TryAgain, err.Verdict)

	s.Fail(NoAnswer)
	began := time.Now() // the bubble's clock: nothing but a wait moves it
	running := start(t, func(ctx context.Context) error {
		ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
		defer cancel()
		_, err := s.send(ctx, t, bot.Outbound{Text: private})
		if err == nil || err.Verdict != bot.TryAgain {
			t.Errorf("a call without an answer: %v", err)
		}
		return nil
	})
	require.NoError(t, <-running.done)
	require.Equal(t, 3*time.Second, time.Since(began), "the call ends exactly with its context")
}
