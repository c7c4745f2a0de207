package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/cmd/sunwai/config"
)

// at writes a record of a moment: slog.Logger takes the time of day.
func at(t *testing.T, h slog.Handler, when time.Time, level slog.Level, message string, args ...any) {
	t.Helper()
	r := slog.NewRecord(when, level, message, 0)
	r.Add(args...)
	require.NoError(t, h.Handle(context.Background(), r))
}

func TestAnOutageDoesNotFillTheLog(t *testing.T) {
	var text strings.Builder
	h := quietly(slog.NewTextHandler(&text, nil))
	now := time.Date(2026, 11, 29, 6, 0, 0, 0, time.UTC)
	away := errors.New("the database is away")
	for i := range 500 {
		at(t, h, now.Add(time.Duration(i)*100*time.Millisecond), slog.LevelError, "storing a message", "inbox", i, "err", away)
		at(t, h, now, slog.LevelInfo, "ready", "inbox", i)
	}
	require.Equal(t, repeatsKept, strings.Count(text.String(), "storing a message"))
	require.Equal(t, 500, strings.Count(text.String(), "ready"), "what is no warning is all written")

	at(t, h, now.Add(50*time.Second), slog.LevelError, "storing a message", "inbox", 1, "err", errors.New("another reason"))
	require.Equal(t, 1, strings.Count(text.String(), "another reason"))
	at(t, h.WithAttrs([]slog.Attr{slog.String("account", "power")}), now.Add(50*time.Second), slog.LevelError, "storing a message", "inbox", 1, "err", away)
	require.Equal(t, 1, strings.Count(text.String(), "account=power"), "another account's is another record")

	at(t, h, now.Add(2*time.Minute), slog.LevelWarn, "back again")
	require.Contains(t, text.String(), `level=ERROR msg="storing a message" left_out=495`)
	require.Contains(t, text.String(), "back again")
	at(t, h, now.Add(2*time.Minute), slog.LevelError, "storing a message", "inbox", 7, "err", away)
	require.Equal(t, repeatsKept+4, strings.Count(text.String(), "storing a message"), "the next minute is counted anew")
}

func TestTooManyKindsAreNotRemembered(t *testing.T) {
	var text strings.Builder
	h := quietly(slog.NewTextHandler(&text, nil))
	for i := range repeatsKinds + 10 {
		at(t, h, time.Unix(0, 0), slog.LevelError, "bad", "err", errors.New(strings.Repeat("x", i)))
	}
	require.Len(t, h.seen.kinds, repeatsKinds)
	require.Equal(t, repeatsKinds+10, strings.Count(text.String(), "msg=bad"))
}

// fails is a handler that cannot write what was left out.
type fails struct{ slog.Handler }

func (h fails) Handle(ctx context.Context, r slog.Record) (err error) {
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "left_out" {
			err = errors.New("cannot be written")
		}
		return true
	})
	if err != nil {
		return err
	}
	return h.Handler.Handle(ctx, r)
}

func TestWhatFollowsIsWrittenAllTheSame(t *testing.T) {
	var text strings.Builder
	h := quietly(fails{slog.NewTextHandler(&text, nil)})
	now := time.Date(2026, 11, 29, 6, 0, 0, 0, time.UTC)
	for range repeatsKept + 1 {
		at(t, h, now, slog.LevelError, "storing a message")
	}
	require.Error(t, h.Handle(context.Background(), slog.NewRecord(now.Add(time.Hour), slog.LevelError, "another fault", 0)))
	require.Contains(t, text.String(), "another fault")
}

// The program's own logger, and panics: a message that no turn survives comes again and again.
func TestTheProgramsLogIsQuiet(t *testing.T) {
	for _, format := range []string{"json", "text"} {
		var text strings.Builder
		log := (&app{surroundings: surroundings{err: &text}}).logger(&config.Config{Log: config.Log{Level: "info", Format: format}})
		for i := range 50 {
			log.Error("panic in a turn", "inbox", i, "account", "power", "panic", "string", "stack", fmt.Sprintf("goroutine %d [running]", i))
		}
		log.Error("panic in a turn", "inbox", 50, "account", "jal", "panic", "string", "stack", "goroutine 50 [running]")
		require.Equal(t, repeatsKept+1, strings.Count(text.String(), "panic in a turn"), format)
		require.Contains(t, text.String(), "goroutine 4 [running]", "what is written has its stack")
	}
}
