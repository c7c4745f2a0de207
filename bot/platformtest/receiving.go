package platformtest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// polling: an event is acknowledged when it is stored and not before.
func polling(t *testing.T, s *suite) {
	s.Write("पहला " + private)
	poll, events := s.poll(t, func(call int) bool { return call <= 2 })
	first := next(t, events)
	require.Equal(t, bot.MessageIn, first.Kind)
	require.Equal(t, "पहला "+private, first.Text)
	require.Equal(t, s.Peer, first.Peer)
	require.Equal(t, s.Platform.Account().Key, first.Account)
	require.NotEmpty(t, first.EventID)
	require.NotEmpty(t, first.MessageID)
	require.False(t, first.At.IsZero())
	require.Equal(t, "UTC", first.At.Location().String())
	require.Equal(t, first, next(t, events), "the sink failed: the same event comes again")
	require.Equal(t, first, next(t, events), "and again")

	var texts []string
	for i := range 5 {
		s.Write(fmt.Sprintf("%d %s", i, private))
		texts = append(texts, next(t, events).Text)
	}
	for i, text := range texts {
		require.Equal(t, fmt.Sprintf("%d %s", i, private), text, "in order, and what was stored does not come again")
	}
	poll.stop(t)

	// A process that dies before it has stored anything is started again: a new reader gets the event.
	poll, events = s.poll(t, func(int) bool { return true })
	s.Write("दूसरा " + private)
	lost := nextText(t, events, "दूसरा "+private)
	poll.stop(t)
	poll, events = s.poll(t, nil)
	require.Equal(t, lost, nextText(t, events, "दूसरा "+private))
	poll.stop(t)
}

// nextText passes over what a fresh reader may hear again.
func nextText(t *testing.T, events <-chan bot.Inbound, text string) bot.Inbound {
	t.Helper()
	for {
		if e := next(t, events); e.Text == text {
			return e
		}
	}
}

// outages: polling goes on after every failure, and Health tells of both.
func outages(t *testing.T, s *suite) {
	codes := map[Trouble]string{
		DeadToken: "unauthorized", ServerError: "server_error", ForeignPage: "server_error",
		EmptyAnswer: "server_error", CutAnswer: "unreachable", NoAnswer: "unreachable", Throttled: "server_error",
	}
	for trouble, code := range codes {
		t.Log(trouble)
		heard := len(s.Health())
		s.Fail(trouble)
		poll, events := s.poll(t, nil)
		s.Write(string(trouble) + private)
		require.Equal(t, string(trouble)+private, nextText(t, events, string(trouble)+private).Text)
		synctest.Wait()
		poll.stop(t)
		reports := s.Health()[heard:]
		require.GreaterOrEqual(t, len(reports), 2, "%s: one report that it fails, one that it works", trouble)
		require.False(t, reports[0].OK, trouble)
		require.Equal(t, code, reports[0].Code, trouble)
		require.Error(t, reports[0].Err)
		require.Equal(t, s.Platform.Account().Key, reports[0].Account)
		require.True(t, reports[len(reports)-1].OK, trouble)
	}
}

// fetching: a file arrives whole; one that is not there, or too large, is an error.
func fetching(t *testing.T, s *suite) {
	fetcher := s.Platform.(bot.Fetcher)
	data := bytes.Repeat([]byte("फ़ोटो"), 20000)
	body, size, err := fetcher.Fetch(t.Context(), s.Store(data))
	require.NoError(t, err)
	got, err := io.ReadAll(body)
	require.NoError(t, err)
	require.NoError(t, body.Close())
	require.Equal(t, data, got)
	require.Contains(t, []int64{int64(len(data)), -1}, size)

	_, _, err = fetcher.Fetch(t.Context(), "no file of "+private)
	require.NotNil(t, s.sendError(t, err))

	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = fetcher.Fetch(ended, s.Store(data))
	require.NotNil(t, s.sendError(t, err))
	if s.Fail == nil {
		return
	}
	s.Fail(DeadToken)
	_, _, err = fetcher.Fetch(t.Context(), s.Store(data))
	require.Equal(t, bot.Unauthorized, s.sendError(t, err).Verdict)
}

// acknowledge: a tap is answered once it is stored; a second time does no harm.
func acknowledge(t *testing.T, s *suite) {
	s.mustSend(t, bot.Outbound{Text: "? " + private, Buttons: [][]bot.Label{{{Text: "हाँ", Command: "yes"}}}})
	poll, events := s.poll(t, nil)
	s.Tap("हाँ")
	tapped := next(t, events)
	poll.stop(t)
	require.Zero(t, s.Acknowledged(), "polling itself answers nothing")

	a := s.Platform.(bot.Acknowledger)
	require.NoError(t, a.Acknowledge(t.Context(), tapped))
	require.Equal(t, 1, s.Acknowledged())
	s.note(a.Acknowledge(t.Context(), tapped))
	require.NoError(t, a.Acknowledge(t.Context(), bot.Inbound{Kind: bot.MessageIn}), "nothing to answer")
	tapped.Tap = &bot.Tap{ID: "1", Command: "yes"}
	require.NoError(t, a.Acknowledge(t.Context(), tapped), "a tap that the platform has forgotten is no trouble")
	if s.Fail == nil {
		return
	}
	s.Fail(DeadToken)
	tapped.Tap = &bot.Tap{ID: "2", Command: "yes"}
	require.Error(t, s.sendError(t, a.Acknowledge(t.Context(), tapped)))
}

// checking: the platform says who we are, or what is wrong.
func checking(t *testing.T, s *suite) {
	c := s.Platform.(bot.Checker)
	id, err := c.Check(t.Context())
	require.NoError(t, err)
	require.Equal(t, s.Platform.Account().Handle, id.Handle)
	if s.Fail == nil {
		return
	}
	s.Fail(DeadToken)
	_, err = c.Check(t.Context())
	require.Equal(t, bot.Unauthorized, s.sendError(t, err).Verdict)
}

// presenting: the same twice is no error, and nor is a language that the platform does not know.
func presenting(t *testing.T, s *suite) {
	p := s.Platform.(bot.Presenter)
	hints := []bot.CommandHint{{Command: "status", Description: "शिकायत की स्थिति"}, {Command: "help", Description: "मदद"}}
	all := []bot.Presentation{
		{Audience: bot.CitizenAudience, Commands: hints, Description: "यहाँ शिकायत लिखें।", Short: "शिकायत"},
		{Audience: bot.CitizenAudience, Lang: models.Hindi, Commands: hints},
		{Audience: bot.CitizenAudience, Lang: models.English, Commands: hints},
		{Audience: bot.CitizenAudience, Lang: models.HindiLatn, Commands: hints},
		{Audience: bot.OfficerAudience, Peer: s.Peer, Commands: hints[:1]},
	}
	require.NoError(t, p.Present(t.Context(), all))
	require.NoError(t, p.Present(t.Context(), all))
	if s.Fail == nil {
		return
	}
	s.Fail(DeadToken)
	require.Error(t, s.sendError(t, p.Present(t.Context(), all)))
}

// linking: a link is a URL that holds the account and the payload.
func linking(t *testing.T, s *suite) {
	l := s.Platform.(bot.Linker)
	link := l.Link("aZ09_-code")
	require.Contains(t, link, "aZ09_-code")
	require.Contains(t, link, "://")
	require.NotContains(t, l.Link(""), "aZ09_-code")
}
