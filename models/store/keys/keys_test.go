package keys

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"
)

func TestMadeKeysAreReadAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "keys")
	made, err := Make(path, rand.Reader)
	require.NoError(t, err)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	read, err := Load(path)
	require.NoError(t, err)
	require.Equal(t, made, read)
	n, key := read.Newest()
	require.EqualValues(t, 1, n)
	require.Len(t, key, Size)
	require.NotEqual(t, key, read.Index())

	_, err = Make(path, rand.Reader)
	require.ErrorIs(t, err, ErrExists)
	again, err := Load(path)
	require.NoError(t, err)
	require.Equal(t, made, again, "the file was not touched")
}

func TestKeysThatOthersCanReadAreRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "keys")
	_, err := Make(path, rand.Reader)
	require.NoError(t, err)
	for _, mode := range []os.FileMode{0o640, 0o604, 0o620, 0o700} {
		require.NoError(t, os.Chmod(path, mode))
		_, err = Load(path)
		require.ErrorContains(t, err, "chmod 600", mode)
	}
	require.NoError(t, os.Chmod(path, 0o400))
	_, err = Load(path)
	require.NoError(t, err)
}

func TestTheNewestKeySeals(t *testing.T) {
	k, err := New(rand.Reader)
	require.NoError(t, err)
	var text bytes.Buffer
	_, err = k.WriteTo(&text)
	require.NoError(t, err)
	second, err := New(rand.Reader)
	require.NoError(t, err)
	_, key := second.Newest()
	read, err := Parse(strings.NewReader(text.String() + "\n# added\nseal 7 " + encode(key) + "\n"))
	require.NoError(t, err)
	n, newest := read.Newest()
	require.EqualValues(t, 7, n)
	require.Equal(t, key, newest)
	require.Len(t, read.Seal(), 2)
	require.Equal(t, k.Index(), read.Index())
}

func TestBadKeyFilesAreRefusedWithoutQuotingThem(t *testing.T) {
	k, err := New(rand.Reader)
	require.NoError(t, err)
	_, secret := k.Newest()
	good := encode(secret)
	for name, text := range map[string]string{
		"empty": "", "no index": "seal 1 " + good, "no seal": "index " + good, "short": "seal 1 AAAA\nindex " + good,
		"twice": "seal 1 " + good + "\nseal 1 " + good + "\nindex " + good, "two indexes": "seal 1 " + good + "\nindex " + good + "\nindex " + good,
		"zero": "seal 0 " + good + "\nindex " + good, "word": "password " + good, "no number": "seal " + good + "\nindex " + good,
		"not base64": "seal 1 " + strings.Repeat("!", 44) + "\nindex " + good,
	} {
		_, err := Parse(strings.NewReader(text))
		require.Error(t, err, name)
		require.NotContains(t, err.Error(), good, name)
	}
}

func TestKeysAreNotPrinted(t *testing.T) {
	k, err := New(rand.Reader)
	require.NoError(t, err)
	_, secret := k.Newest()
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		text := fmt.Sprintf(format, k)
		require.NotContains(t, text, encode(secret))
		require.NotContains(t, text, fmt.Sprint(secret[:4])[1:])
	}
}

func FuzzParse(f *testing.F) {
	f.Add("seal 1 AAAA\nindex BBBB")
	f.Add("# x\n\nseal 65536 x")
	f.Fuzz(func(t *testing.T, text string) {
		if k, err := Parse(strings.NewReader(text)); err == nil {
			_, key := k.Newest()
			require.Len(t, key, Size)
		}
	})
}

func encode(key []byte) string { return base64.StdEncoding.EncodeToString(key) }

// TestProgramsBegunAtOnceHaveTheSameKeys: one of them makes the file, and nobody reads half of it.
func TestProgramsBegunAtOnceHaveTheSameKeys(t *testing.T) {
	for range 20 {
		path := filepath.Join(t.TempDir(), "keys")
		texts := make([]string, 8)
		var all errgroup.Group
		for i := range texts {
			all.Go(func() error {
				ring, err := Make(path, rand.Reader)
				if errors.Is(err, ErrExists) {
					ring, err = Load(path)
				}
				if err != nil {
					return err
				}
				var b strings.Builder
				_, err = ring.WriteTo(&b)
				texts[i] = b.String()
				return err
			})
		}
		require.NoError(t, all.Wait())
		for _, text := range texts {
			require.Equal(t, texts[0], text)
		}
		left, err := os.ReadDir(filepath.Dir(path))
		require.NoError(t, err)
		require.Len(t, left, 1, "nothing else is left in the folder")
	}
}
