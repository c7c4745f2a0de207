package media_test

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/media"
	"sunwai/models"
)

// TestFilesThatNothingPointsAt: what is old and nobody's goes; what is used, what is new, and what is stored again at the very moment stay.
func TestFilesThatNothingPointsAt(t *testing.T) {
	dir := t.TempDir()
	s, err := media.Open(dir)
	require.NoError(t, err)
	put := func(text string) string {
		t.Helper()
		kept, err := s.Put(t.Context(), strings.NewReader(text), 1000)
		require.NoError(t, err)
		return kept.Hash
	}
	path := func(hash string) string { return filepath.Join(dir, hash[:2], hash[2:4], hash) }
	age := func(hash string) {
		t.Helper()
		old := time.Now().Add(-2 * media.Settled)
		require.NoError(t, os.Chtimes(path(hash), old, old))
	}
	used, unused, again, fresh := put("%PDF-1.7 used"), put("%PDF-1.7 unused"), put("%PDF-1.7 again"), put("%PDF-1.7 fresh")
	age(used)
	age(unused)
	age(again)
	asked := map[string]bool{}
	removed := 0
	for part := range media.Parts {
		n, err := s.RemoveUnused(t.Context(), part, func(_ context.Context, hashes []string) ([]string, error) {
			for _, h := range hashes {
				require.Equal(t, int64(part), first(t, h))
				asked[h] = true
				if h == again {
					put("%PDF-1.7 again") // somebody sends the same while we ask
				}
			}
			return []string{used}, nil
		})
		require.NoError(t, err)
		removed += n
	}
	require.Equal(t, map[string]bool{used: true, unused: true, again: true}, asked)
	require.Equal(t, 1, removed)
	for hash, there := range map[string]bool{used: true, unused: false, again: true, fresh: true} {
		f, err := s.Open(hash)
		if !there {
			require.ErrorIs(t, err, models.ErrNotFound)
			continue
		}
		require.NoError(t, err)
		f.Close()
	}
	left, err := os.ReadDir(filepath.Join(dir, "incoming"))
	require.NoError(t, err)
	require.Empty(t, left)
}

func first(t *testing.T, hash string) int64 {
	t.Helper()
	n, err := strconv.ParseInt(hash[:2], 16, 64)
	require.NoError(t, err)
	return n
}

// A folder is claimed once. One whose mark was not written, because the disk was full, is claimed by the next look.
func TestAFolderIsOneInstallations(t *testing.T) {
	dir := t.TempDir()
	s, err := media.Open(dir)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "owner"), nil, 0o600))
	for _, is := range []struct {
		mark string
		ours bool
	}{{"ours", true}, {"theirs", false}, {"ours", true}} {
		got, err := s.Claim(is.mark)
		require.NoError(t, err)
		require.Equal(t, is.ours, got, is.mark)
	}
}
