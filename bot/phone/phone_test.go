package phone_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/phone"
	"sunwai/bot/platformtest"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/modelstest"
)

const asha = models.Peer("+919876500001")

var desk = models.Account{Key: "phone-hub", Platform: models.Phone, Handle: "+91 522 2237777", Office: models.HubOffice}

// book keeps what the desk reads out, as the store does, and fails as a database does.
type book struct {
	mu    sync.Mutex
	lines []models.SpokenLine
	calls []models.Callback
	away  platformtest.Trouble
}

func (b *book) KeepSpoken(ctx context.Context, l models.SpokenLine, call *models.Callback) error {
	b.mu.Lock()
	trouble := b.away
	b.away = ""
	b.mu.Unlock()
	if trouble == platformtest.NoAnswer {
		<-ctx.Done()
		return ctx.Err()
	}
	if trouble != "" {
		return errors.New("the database is away; it quotes " + l.Text + string(l.Peer))
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.lines = append(b.lines, l)
	if call != nil {
		b.calls = append(b.calls, *call)
	}
	return nil
}

func (b *book) read() []models.SpokenLine {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]models.SpokenLine(nil), b.lines...)
}

func open(t *testing.T) (*phone.Line, *book) {
	b := &book{}
	l, err := phone.New(phone.Config{Account: desk, Keep: b, Clock: modelstest.NewClock(time.Date(2026, 11, 27, 6, 0, 0, 0, time.UTC))})
	require.NoError(t, err)
	return l, b
}

// TestPlatform: the phone is a platform like the others, as far as reading out goes.
func TestPlatform(t *testing.T) {
	const heard = "what is said is read out: there is nothing to tap, to change or to carry along"
	const person = "the desk writes down what callers say, on its page: nothing is delivered by a network"
	platformtest.Run(t, platformtest.Harness{
		New: func(t *testing.T) *platformtest.Fixture {
			l, b := open(t)
			return &platformtest.Fixture{Platform: l, Peer: asha, Logs: func() string { return "" }, Seen: func() (all []platformtest.Seen) {
				for _, line := range b.read() {
					all = append(all, platformtest.Seen{ID: line.At.String(), Text: line.Text})
				}
				return all
			}}
		},
		Lacks: map[platformtest.Part]string{
			platformtest.Buttons: heard, platformtest.Edits: heard, platformtest.Files: heard, platformtest.Fetching: heard, platformtest.Presenting: heard,
			platformtest.Polling: person, platformtest.Outages: person, platformtest.Webhooks: person, platformtest.Decoding: person,
			platformtest.Acknowledge: person, platformtest.Linking: "a phone opens no link",
			platformtest.Failures: "only the database can fail, and that is tried again: see below", platformtest.Cancelling: "see below",
		},
	})
}

func TestACallIsOwedForWhatMustBeHeard(t *testing.T) {
	l, b := open(t)
	send := func(out bot.Outbound) {
		out.To, out.Text, out.Lang, out.About = asha, "सुनिए", models.Hindi, "26821450937"
		r, err := l.Send(t.Context(), out)
		require.NoError(t, err)
		require.NotEmpty(t, r.MessageID)
	}
	send(bot.Outbound{Kind: "citizen.registered"})
	require.Empty(t, b.calls)
	send(bot.Outbound{Kind: "citizen.truth", Neutral: true})
	require.Empty(t, b.calls, "who may not be safe is not called")
	send(bot.Outbound{Kind: "citizen.truth"})
	require.Len(t, b.calls, 1)
	require.Equal(t, []any{string(asha), models.CallNews, models.CallWaiting, "phone-hub", models.Hindi},
		[]any{b.calls[0].Phone, b.calls[0].Reason, b.calls[0].State, b.calls[0].Account, b.calls[0].Lang})
	lines := b.read()
	require.Equal(t, []models.Must{models.MayWait, models.MayWait, models.MustHear}, []models.Must{lines[0].Must, lines[1].Must, lines[2].Must})
	require.Equal(t, models.Number("26821450937"), lines[0].Number)
}

// What must be heard are messages that exist.
func TestEveryKindThatMustBeHeardHasWords(t *testing.T) {
	texts, err := i18n.New()
	require.NoError(t, err)
	for _, kind := range phone.MustHearKinds() {
		require.True(t, texts.Has(kind), kind)
		require.True(t, phone.MustHear(kind))
	}
	require.False(t, phone.MustHear("citizen.registered"))
}

func TestFailuresAreTriedAgainAndQuoteNothing(t *testing.T) {
	l, b := open(t)
	verdict := func(ctx context.Context, out bot.Outbound) bot.Verdict {
		_, err := l.Send(ctx, out)
		var e *bot.SendError
		require.ErrorAs(t, err, &e)
		require.NotContains(t, err.Error(), "निजी")
		require.NotContains(t, err.Error(), "98765")
		return e.Verdict
	}
	b.away = platformtest.ServerError
	require.Equal(t, bot.TryAgain, verdict(t.Context(), bot.Outbound{To: asha, Text: "निजी"}))
	gone, cancel := context.WithCancel(t.Context())
	b.away = platformtest.NoAnswer
	time.AfterFunc(time.Millisecond, cancel)
	require.Equal(t, bot.TryAgain, verdict(gone, bot.Outbound{To: asha, Text: "निजी"}))
	require.Equal(t, bot.TryAgain, verdict(gone, bot.Outbound{To: asha, Text: "निजी"}))
	for _, out := range []bot.Outbound{{To: asha}, {To: "98765", Text: "निजी"}, {To: asha, Text: strings.Repeat("क", 2001)}} {
		require.Equal(t, bot.Refused, verdict(t.Context(), out))
	}
	require.Empty(t, b.read())
	_, err := phone.New(phone.Config{Account: desk})
	require.Error(t, err)
}

func TestIsPhone(t *testing.T) {
	for text, want := range map[string]bool{"+919876500001": true, "+15551234567": true, "919876500001": false, "+0198765000": false, "+91": false, "+9198765a0001": false, "": false,
		"+1234567890123456": false} {
		require.Equal(t, want, phone.IsPhone(text), text)
	}
}
