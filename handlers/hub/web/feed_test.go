package web_test

import (
	"bufio"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
)

// well is something that changes and is read.
type well struct {
	water, reads atomic.Int64
	broken       atomic.Bool
	feed         *web.Feed[int64]
}

func newWell() *well {
	w := &well{}
	w.feed = web.NewFeed(web.Source[int64]{Name: "a well", Poll: time.Hour, Read: func(context.Context) (int64, error) {
		w.reads.Add(1)
		if w.broken.Load() {
			return 0, errors.New("dry")
		}
		return w.water.Load(), nil
	}, Changed: func(_ context.Context, last int64) (bool, error) { return w.water.Load() != last, nil }}, slog.New(slog.DiscardHandler))
	return w
}

// However many look, a change is read once; when nobody looks, not at all.
func TestAFeedReadsOnceForAChange(t *testing.T) {
	w := newWell()
	require.NoError(t, w.feed.Follow(t.Context()))
	require.Zero(t, w.reads.Load(), "nobody looks")
	var all []<-chan struct{}
	var stops []func()
	for range 500 {
		news, stop, err := w.feed.Watch()
		require.NoError(t, err)
		<-news
		all, stops = append(all, news), append(stops, stop)
	}
	for _, want := range []int64{0, 7} {
		w.water.Store(want)
		require.NoError(t, w.feed.Follow(t.Context()))
		for _, news := range all {
			<-news
			got, err := w.feed.Now(t.Context())
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
	}
	require.Equal(t, int64(2), w.reads.Load())
	w.broken.Store(true)
	require.Error(t, w.feed.Follow(t.Context()))
	_, err := w.feed.Now(t.Context())
	require.ErrorContains(t, err, "reading a well", "an old reading is not shown as a new one")
	w.broken.Store(false)
	got, err := w.feed.Now(t.Context())
	require.NoError(t, err)
	require.Equal(t, int64(7), got)
	for _, stop := range stops {
		stop()
	}
	require.False(t, w.feed.Watched())
}

// opened is an open stream of the site.
func (s *site) opened(t *testing.T, with func(context.Context) context.Context) *bufio.Reader {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.ServeHTTP(w, r.WithContext(with(access.WithUser(r.Context(), officer))))
	}))
	t.Cleanup(server.Close)
	answer, err := server.Client().Get(server.URL + "/hub/try")
	require.NoError(t, err)
	t.Cleanup(func() { answer.Body.Close() })
	require.Equal(t, "text/event-stream; charset=utf-8", answer.Header.Get("Content-Type"))
	return bufio.NewReader(answer.Body)
}

// line is the next line of a stream that says something, which a heartbeat does not; "" when it has ended.
func line(r *bufio.Reader) string {
	for {
		text, err := r.ReadString('\n')
		if err != nil {
			return ""
		}
		if text = strings.TrimSpace(text); text != "" && !strings.HasPrefix(text, ":") {
			return text
		}
	}
}

func TestALivePage(t *testing.T) {
	s, w := newSite(t), newWell()
	ctx, end := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { w.feed.Run(ctx) })
	s.do = func(c *web.Call) error {
		return web.FollowFeed(c, w.feed, func(n int64) (string, error) { return "<p>\n" + strconv.FormatInt(n/10, 10), nil })
	}
	r := s.opened(t, func(ctx context.Context) context.Context { return ctx })
	require.Equal(t, "retry: 1000", line(r))
	require.Equal(t, []string{"data: <p>", "data: 0"}, []string{line(r), line(r)})
	for _, n := range []int64{5, 20} { // five looks the same, and is not sent
		w.water.Store(n)
		require.NoError(t, w.feed.Follow(t.Context()))
	}
	require.Equal(t, []string{"data: <p>", "data: 2"}, []string{line(r), line(r)})
	end()
	running.Wait()
	require.Empty(t, line(r), "a stream ends when the process does")
	answer := s.ask("GET", "/hub/try", officer)
	require.Equal(t, http.StatusServiceUnavailable, answer.Code)
	require.Equal(t, "5", answer.Header().Get("Retry-After"))
}

func TestAStreamEndsWithItsSession(t *testing.T) {
	s := newSite(t)
	over, stopped := make(chan struct{}), make(chan struct{})
	s.do = func(c *web.Call) error {
		return web.Stream(c, make(chan int), func(int) (web.Event, error) { return web.Event{}, nil })
	}
	r := s.opened(t, func(ctx context.Context) context.Context {
		return access.WithWatch(ctx, func() (<-chan struct{}, func()) { return over, func() { close(stopped) } })
	})
	require.Equal(t, "retry: 1000", line(r))
	close(over)
	require.Empty(t, line(r))
	<-stopped
}

func TestWhatEndsAStreamIsLogged(t *testing.T) {
	s := newSite(t)
	news := make(chan int, 1)
	news <- 1
	s.do = func(c *web.Call) error {
		return web.Stream(c, news, func(int) (web.Event, error) { return web.Event{}, errors.New("dry") })
	}
	r := s.opened(t, func(ctx context.Context) context.Context { return ctx })
	require.Equal(t, "retry: 1000", line(r))
	require.Empty(t, line(r))
	require.Contains(t, s.log.String(), "dry")
}

// A panic in reading is a reading that failed: the program goes on, and so do those who watch.
func TestAFeedSurvivesAPanic(t *testing.T) {
	var bad, reads atomic.Int64
	feed := web.NewFeed(web.Source[int64]{Name: "a mine", Poll: time.Millisecond, Read: func(context.Context) (int64, error) {
		if bad.Load() > 0 {
			panic("words of a person")
		}
		return reads.Add(1), nil
	}, Changed: func(context.Context, int64) (bool, error) { return true, nil }}, slog.New(slog.DiscardHandler))
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { feed.Run(ctx); close(done) }()
	news, leave, err := feed.Watch()
	require.NoError(t, err)
	defer leave()
	<-news
	bad.Store(1)
	_, err = feed.Now(ctx)
	for err == nil { // it was read before
		feed.Stir()
		time.Sleep(time.Millisecond)
		_, err = feed.Now(ctx)
	}
	require.ErrorContains(t, err, "panic")
	require.NotContains(t, err.Error(), "words of a person")
	bad.Store(0)
	for range 3 {
		_, open := <-news
		require.True(t, open)
	}
	stop()
	<-done
}
