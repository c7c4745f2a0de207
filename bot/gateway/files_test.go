package gateway_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

// shelf is a Media that can be full.
type shelf struct {
	mu    sync.Mutex
	full  error
	kept  []string
	limit int64
}

func (s *shelf) Put(_ context.Context, r io.Reader, limit int64) (bot.Stored, error) {
	s.mu.Lock()
	full := s.full
	s.mu.Unlock()
	if full != nil {
		return bot.Stored{}, full
	}
	content, err := io.ReadAll(r)
	if err != nil {
		return bot.Stored{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.limit = limit
	s.kept = append(s.kept, string(content))
	return bot.Stored{Hash: "hash", Size: int64(len(content)), MIME: "image/jpeg"}, nil
}

func (s *shelf) fill(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.full = err
}

// give makes a fetch of a file.
func give(content string, size int64, err error) func() (io.ReadCloser, int64, error) {
	return func() (io.ReadCloser, int64, error) {
		if err != nil {
			return nil, 0, err
		}
		return io.NopCloser(strings.NewReader(content)), size, nil
	}
}

// withFile runs a test in which a message brings one file; edit changes it before.
func withFile(t *testing.T, fetch func() (io.ReadCloser, int64, error), edit func(*models.Attachment),
	test func(t *testing.T, w *world, s *shelf, file func() models.Attachment)) {
	s := &shelf{}
	inWorld(t, func(o *gateway.Options, w *world) {
		o.Media = s
		leisurely(o, w)
		w.phones["a"].fetches = map[string]func() (io.ReadCloser, int64, error){"ref": fetch}
		w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
			a := models.Attachment{ID: 1, Account: "a", Ref: "ref", State: models.AttachmentPending}
			if edit != nil {
				edit(&a)
			}
			cs := answer(in, "thanks")
			cs.Attachments = []models.Attachment{a}
			return cs, nil
		}
	}, func(t *testing.T, w *world) {
		test(t, w, s, func() (a models.Attachment) {
			w.store.set(func(m *memory) {
				require.Len(t, m.files, 1)
				a = m.files[0]
			})
			return a
		})
	})
}

func TestFileIsFetched(t *testing.T) {
	withFile(t, give("photo", 5, nil), nil, func(t *testing.T, w *world, s *shelf, file func() models.Attachment) {
		w.say("a", "p", "see")
		w.pass(10 * time.Millisecond)
		a := file()
		require.Equal(t, models.AttachmentStored, a.State)
		require.Equal(t, "hash", a.Hash)
		require.Equal(t, int64(5), a.Size)
		require.Equal(t, "image/jpeg", a.MIME)
		require.Equal(t, []string{"photo"}, s.kept)
		require.Equal(t, int64(20<<20), s.limit)
	})
}

func TestFilesThatAreNotTaken(t *testing.T) {
	for name, c := range map[string]struct {
		fetch  func() (io.ReadCloser, int64, error)
		edit   func(*models.Attachment)
		full   error
		state  models.AttachmentState
		reason string
	}{
		"said to be too large": {give("x", -1, nil), func(a *models.Attachment) { a.Size = 25 << 20 }, nil,
			models.AttachmentRefused, "too_large"},
		"found too large":    {give("x", 25<<20, nil), nil, nil, models.AttachmentRefused, "too_large"},
		"is too large":       {give("x", -1, nil), nil, models.NewError(models.CodeTooLarge, ""), models.AttachmentRefused, "too_large"},
		"a program":          {give("x", -1, nil), nil, models.NewError(models.CodeFileKind, ""), models.AttachmentRefused, "forbidden_type"},
		"refused":            {give("", 0, failure(bot.Refused)), nil, nil, models.AttachmentFailed, "gone"},
		"platform is silent": {give("", 0, failure(bot.TryAgain)), nil, nil, models.AttachmentPending, ""},
	} {
		t.Run(name, func(t *testing.T) {
			withFile(t, c.fetch, c.edit, func(t *testing.T, w *world, s *shelf, file func() models.Attachment) {
				s.fill(c.full)
				w.say("a", "p", "see")
				w.pass(10 * time.Millisecond)
				require.Equal(t, c.state, file().State)
				require.Equal(t, c.reason, file().Reason)
			})
		})
	}
}

// A platform that fails is asked again, longer each time; what it cuts off is no file.
func TestFetchingAgain(t *testing.T) {
	tries := 0
	fetch := func() (io.ReadCloser, int64, error) {
		switch tries++; tries {
		case 1:
			return nil, 0, failure(bot.TryAgain)
		case 2:
			return nil, 0, errors.New("not even a SendError")
		case 3:
			return nil, 0, &bot.SendError{Verdict: bot.Throttled, After: time.Minute}
		case 4:
			return io.NopCloser(io.MultiReader(strings.NewReader("ph"), iotest.ErrReader(errBroken))), 5, nil
		case 5:
			panic("words of a person")
		}
		return io.NopCloser(strings.NewReader("photo")), 5, nil
	}
	withFile(t, fetch, nil, func(t *testing.T, w *world, s *shelf, file func() models.Attachment) {
		w.say("a", "p", "see")
		w.pass(time.Minute)
		require.Equal(t, models.AttachmentPending, file().State)
		w.pass(3 * time.Hour)
		require.Equal(t, models.AttachmentStored, file().State)
		require.Equal(t, []string{"photo"}, s.kept)
		require.Equal(t, 6, tries)
	})
}

func TestFetchingGivenUp(t *testing.T) {
	tries := 0
	fetch := func() (io.ReadCloser, int64, error) {
		tries++
		return nil, 0, failure(bot.TryAgain)
	}
	withFile(t, fetch, nil, func(t *testing.T, w *world, _ *shelf, file func() models.Attachment) {
		w.say("a", "p", "see")
		w.pass(4 * time.Hour)
		require.Equal(t, models.AttachmentPending, file().State)
		w.pass(time.Hour)
		require.Equal(t, models.AttachmentFailed, file().State)
		require.Equal(t, "gone", file().Reason)
		require.Equal(t, 10, tries, "none is counted twice, by who claims and who fails")
	})
}

// A full disk costs time, never the file: it counts no try, for days.
func TestFullDisk(t *testing.T) {
	withFile(t, give("photo", 5, nil), nil, func(t *testing.T, w *world, s *shelf, file func() models.Attachment) {
		s.fill(errors.New("no space left on device"))
		w.say("a", "p", "see")
		w.pass(3 * time.Hour)
		require.Equal(t, models.AttachmentPending, file().State)
		require.Zero(t, file().Tries)
		require.Equal(t, []string{"thanks"}, w.phones["a"].texts("p"), "the person is answered")
		s.fill(nil)
		w.pass(2 * time.Minute)
		require.Equal(t, models.AttachmentStored, file().State)
	})
}

// Not being able to note the result costs a second fetch, no more.
func TestFileDoneThatFails(t *testing.T) {
	withFile(t, give("photo", 5, nil), nil, func(t *testing.T, w *world, s *shelf, file func() models.Attachment) {
		fails := true
		w.store.set(func(m *memory) {
			m.failOn = func(call string) error {
				if call == "FileDone" && fails {
					fails = false
					return errAway
				}
				return nil
			}
		})
		w.say("a", "p", "see")
		w.pass(10 * time.Minute)
		require.Equal(t, models.AttachmentStored, file().State)
		require.Len(t, s.kept, 2)
	})
}

// Few files at once; stopping gives up what is on its way and leaves it pending.
func TestFewFilesAtOnce(t *testing.T) {
	var now, most atomic.Int32
	inWorld(t, func(o *gateway.Options, w *world) {
		o.Media = &shelf{}
		slow := func() (io.ReadCloser, int64, error) {
			for n := now.Add(1); ; {
				if was := most.Load(); n <= was || most.CompareAndSwap(was, n) {
					break
				}
			}
			time.Sleep(10 * time.Second)
			now.Add(-1)
			return io.NopCloser(strings.NewReader("photo")), 5, nil
		}
		w.phones["a"].fetches = map[string]func() (io.ReadCloser, int64, error){"ref": slow}
		w.store.files = make([]models.Attachment, 10)
		for i := range w.store.files {
			w.store.files[i] = models.Attachment{ID: models.ID(i + 1), Account: "a", Ref: "ref", State: models.AttachmentPending}
		}
	}, func(t *testing.T, w *world) {
		w.pass(50 * time.Second)
		require.Equal(t, int32(4), most.Load())
		w.store.set(func(m *memory) {
			for _, a := range m.files {
				require.Equal(t, models.AttachmentStored, a.State)
			}
		})
	})
}

func TestPrometheus(t *testing.T) {
	registry := prometheus.NewRegistry()
	metrics, err := gateway.NewPrometheus(registry)
	require.NoError(t, err)
	_, err = gateway.NewPrometheus(registry)
	require.Error(t, err, "registered twice")
	inWorld(t, func(o *gateway.Options, _ *world) { o.Metrics = metrics }, func(t *testing.T, w *world) {
		w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
			if in.In.Text == "panic" {
				panic("9876543210")
			}
			return answer(in, in.In.Text), nil
		}
		in := w.message("a", "secret-peer", "one")
		require.NoError(t, w.Accept(context.Background(), []bot.Inbound{in, in, w.message("nobody", "p", "x")}))
		w.say("b", "p", "panic")
		w.phones["a"].failing(script("two", bot.Throttled))
		w.say("a", "secret-peer", "two")
		w.pass(time.Minute)
		w.store.set(func(m *memory) { m.away = true })
		w.pass(2 * time.Second)
	})
	got := gather(t, registry)
	for _, want := range []string{
		`sunwai_inbox_events_total{seen=new} 3`, `sunwai_inbox_events_total{seen=repeat} 1`, `sunwai_inbox_dropped_total{} 1`,
		`sunwai_turns_total{account=a,result=done} 2`, `sunwai_turns_total{account=b,result=failed} 3`,
		`sunwai_turns_total{account=b,result=parked} 1`, `sunwai_turns_total{account=b,result=late} 1`,
		`sunwai_outbox_sends_total{account=a,verdict=sent} 2`, `sunwai_outbox_sends_total{account=a,verdict=throttled} 1`,
		`sunwai_panics_total{where=turn} 4`, `sunwai_inbox_lag_seconds{account=a} 2`, `sunwai_leases_held{} 0`,
		`sunwai_outbox_depth{account=a} 0`,
	} {
		require.Contains(t, got, want)
	}
	all := strings.Join(got, "\n")
	require.NotContains(t, all, "secret-peer")
	require.NotContains(t, all, "9876543210")
	require.NotContains(t, got, "sunwai_store_failures_total{} 0")
}

// gather lists the metrics as name{labels} value; of a histogram the count.
func gather(t *testing.T, r *prometheus.Registry) (list []string) {
	t.Helper()
	families, err := r.Gather()
	require.NoError(t, err)
	for _, f := range families {
		for _, m := range f.GetMetric() {
			var labels bytes.Buffer
			for i, l := range m.GetLabel() {
				if i > 0 {
					labels.WriteByte(',')
				}
				fmt.Fprintf(&labels, "%s=%s", l.GetName(), l.GetValue())
			}
			value := m.GetCounter().GetValue() + m.GetGauge().GetValue()
			if h := m.GetHistogram(); h != nil {
				value = float64(h.GetSampleCount())
			}
			list = append(list, fmt.Sprintf("%s{%s} %v", f.GetName(), labels.String(), value))
		}
	}
	return list
}
