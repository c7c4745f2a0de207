package console_test

import (
	"context"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/console"
	"sunwai/models"
	"sunwai/models/modelstest"
)

func TestFilesGoBothWays(t *testing.T) {
	hub, _ := newHub(t)
	ctx := context.Background()
	p := hub.Platform(power)
	_, err := p.Send(ctx, bot.Outbound{To: citizen.Peer, Files: []bot.Upload{{Kind: models.Photo, Name: "proof.png", Open: func() (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader("\x89PNG\x0D\x0A\x1A\x0A proof")), nil
	}}}})
	require.NoError(t, err)
	shown := hub.Transcript(citizen)[0].Files[0]
	body, size, mime, err := hub.Open(shown.ID)
	require.NoError(t, err)
	defer func() { require.NoError(t, body.Close()) }()
	require.Equal(t, "image/png", mime)
	require.EqualValues(t, 14, size)

	_, err = p.Send(ctx, bot.Outbound{To: citizen.Peer, Files: []bot.Upload{{Open: func() (io.ReadCloser, error) { return nil, os.ErrNotExist }}}})
	requireVerdict(t, bot.TryAgain, err)

	sent, err := hub.Keep("virus.jpg", strings.NewReader("MZ\x90\x00 this program"))
	require.NoError(t, err)
	require.Equal(t, models.Document, sent.Kind, "the name does not make it a photo")
	fetched, n, err := p.(bot.Fetcher).Fetch(ctx, sent.ID)
	require.NoError(t, err)
	require.NoError(t, fetched.Close())
	require.Equal(t, sent.Size, n)

	for _, ref := range []string{"", "../../etc/passwd", strings.Repeat("0", 32), strings.Repeat("z", 32)} {
		_, _, err = p.(bot.Fetcher).Fetch(ctx, ref)
		requireVerdict(t, bot.Refused, err, ref)
	}
}

func TestAFileCanBeFetchedAfterARestart(t *testing.T) {
	dir := t.TempDir()
	cfg := console.Config{Accounts: []models.Account{power}, Clock: modelstest.NewClock(time.Unix(1e9, 0)), Dir: dir}
	before := console.New(cfg)
	f, err := before.Keep("a.ogg", strings.NewReader("OggS voice"))
	require.NoError(t, err)
	require.Equal(t, models.Voice, f.Kind)
	require.NoError(t, before.Close())

	body, _, err := console.New(cfg).Platform(power).(bot.Fetcher).Fetch(context.Background(), f.ID)
	require.NoError(t, err)
	require.NoError(t, body.Close())
}

func TestTooLargeAFileLeavesNothingBehind(t *testing.T) {
	dir := t.TempDir()
	hub := console.New(console.Config{Clock: modelstest.NewClock(time.Unix(1e9, 0)), Dir: dir})
	_, err := hub.Keep("film.mp4", io.LimitReader(zeros{}, console.MaxFile+1))
	require.True(t, models.IsCode(err, models.CodeTooLarge), "%v", err)
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Empty(t, left)
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }
