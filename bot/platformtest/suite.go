package platformtest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
)

// private stands in every text that is sent and must never turn up in an error or a log.
const private = "निजी-शब्द-zx81"

// suite is one part at work: it remembers every error it meets, to look for secrets in them at the end.
type suite struct {
	*Fixture
	harness Harness
	errors  []string
}

func newSuite(t *testing.T, h Harness) *suite {
	t.Helper()
	f := h.New(t)
	require.NotNil(t, f.Platform, "Fixture.Platform")
	require.NotNil(t, f.Logs, "Fixture.Logs")
	require.NotEmpty(t, f.Peer, "Fixture.Peer")
	return &suite{Fixture: f, harness: h}
}

// note remembers an error in all the ways in which it may be printed, and all that it wraps.
func (s *suite) note(err error) {
	for ; err != nil; err = errors.Unwrap(err) {
		s.errors = append(s.errors, fmt.Sprintf("%v\n%+v\n%#v", err, err, err))
	}
}

// finish looks for what must not be there.
func (s *suite) finish(t *testing.T) {
	t.Helper()
	if s.Health != nil {
		for _, h := range s.Health() {
			s.note(h.Err)
		}
	}
	p := s.Platform
	printed := map[string]string{
		"an error":             strings.Join(s.errors, "\n"),
		"the log":              s.Logs(),
		"the adapter, printed": fmt.Sprintf("%v\n%+v\n%#v\n%s", p, p, p, p),
	}
	for where, text := range printed {
		for _, secret := range s.Secrets {
			require.NotContains(t, text, secret, "%s holds a secret", where)
		}
		require.NotContains(t, text, private, "%s holds somebody's words", where)
	}
	for _, where := range []string{"an error", "the log"} {
		require.NotContains(t, printed[where], string(s.Peer), "%s holds a peer", where)
	}
	if s.Strays != nil {
		require.Empty(t, s.Strays(), "the adapter tried to reach something else than the platform")
	}
}

// send sends to the fixture's person; an error is remembered and must be a *bot.SendError.
func (s *suite) send(ctx context.Context, t *testing.T, out bot.Outbound) (bot.Receipt, *bot.SendError) {
	t.Helper()
	out.To = s.Peer
	receipt, err := s.Platform.Send(ctx, out)
	return receipt, s.sendError(t, err)
}

func (s *suite) sendError(t *testing.T, err error) *bot.SendError {
	t.Helper()
	if err == nil {
		return nil
	}
	s.note(err)
	var e *bot.SendError
	require.ErrorAs(t, err, &e)
	require.NotEmpty(t, e.Verdict)
	return e
}

// mustSend sends and returns the newest message that the person sees.
func (s *suite) mustSend(t *testing.T, out bot.Outbound) (bot.Receipt, Seen) {
	t.Helper()
	receipt, err := s.send(t.Context(), t, out)
	require.Nil(t, err)
	require.NotEmpty(t, receipt.MessageID, "a receipt names the message")
	seen := s.Seen()
	require.NotEmpty(t, seen, "nothing arrived")
	return receipt, seen[len(seen)-1]
}

// started runs something that ends with its context, and ends it when the test does.
type started struct {
	cancel context.CancelFunc
	done   chan error
}

func start(t *testing.T, run func(ctx context.Context) error) *started {
	ctx, cancel := context.WithCancel(t.Context())
	s := &started{cancel: cancel, done: make(chan error, 1)}
	go func() { s.done <- run(ctx) }()
	t.Cleanup(cancel)
	return s
}

// stop ends it and waits. In a bubble this is for ever if it does not obey, which synctest reports.
func (s *started) stop(t *testing.T) {
	t.Helper()
	s.cancel()
	if err := <-s.done; err != nil {
		require.ErrorIs(t, err, context.Canceled, "it ends with its context, not with an error of its own")
	}
}

// poll starts polling into a channel. refuse decides by how often the sink was called whether it fails.
func (s *suite) poll(t *testing.T, refuse func(call int) bool) (*started, chan bot.Inbound) {
	t.Helper()
	events := make(chan bot.Inbound, 1000)
	calls := 0
	sink := func(_ context.Context, in []bot.Inbound) error {
		calls++
		for _, e := range in {
			events <- e
		}
		if refuse != nil && refuse(calls) {
			return errors.New("the store is away")
		}
		return nil
	}
	poller := s.Platform.(bot.Poller)
	return start(t, func(ctx context.Context) error { return poller.Poll(ctx, sink) }), events
}

// next waits for an event; time passes as it needs to.
func next(t *testing.T, events <-chan bot.Inbound) bot.Inbound {
	t.Helper()
	select {
	case e := <-events:
		return e
	case <-time.After(time.Hour): // of the bubble's clock
		require.FailNow(t, "no event came")
		return bot.Inbound{}
	}
}
