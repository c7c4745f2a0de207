package seal

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models/store/keys"
)

func sealer(t testing.TB) (*Sealer, *keys.Ring) {
	k, err := keys.New(rand.Reader)
	require.NoError(t, err)
	s, err := New(k)
	require.NoError(t, err)
	return s, k
}

func TestSealedOpensInItsPlaceOnly(t *testing.T) {
	s, _ := sealer(t)
	plain := []byte("रामदीन")
	one, two := s.Seal("complainants.name", plain), s.Seal("complainants.name", plain)
	require.NotEqual(t, one, two, "equal values must not look equal")
	require.True(t, IsSealed(one))
	require.Len(t, one, len(plain)+Overhead)
	got, err := s.Open("complainants.name", one)
	require.NoError(t, err)
	require.Equal(t, plain, got)
	_, err = s.Open("complainants.relation", one)
	require.ErrorIs(t, err, ErrSealed)
	for i := range one {
		broken := bytes.Clone(one)
		broken[i] ^= 1
		_, err = s.Open("complainants.name", broken)
		require.ErrorIs(t, err, ErrSealed, i)
		require.NotContains(t, err.Error(), "राम")
	}
	for _, short := range [][]byte{nil, {}, plain, one[:len(one)-1], one[:Overhead-1]} {
		_, err = s.Open("complainants.name", short)
		require.ErrorIs(t, err, ErrSealed)
	}
	other, _ := sealer(t)
	_, err = other.Open("complainants.name", one)
	require.ErrorIs(t, err, ErrSealed)
}

func TestOldKeysStillOpen(t *testing.T) {
	old, k := sealer(t)
	sealed := old.Seal("a.b", []byte("x"))
	var text strings.Builder
	_, err := k.WriteTo(&text)
	require.NoError(t, err)
	key := make([]byte, keys.Size)
	both, err := keys.Parse(strings.NewReader(text.String() + fmt.Sprintf("seal 2 %s\n", base64.StdEncoding.EncodeToString(key))))
	require.NoError(t, err)
	s, err := New(both)
	require.NoError(t, err)
	got, err := s.Open("a.b", sealed)
	require.NoError(t, err)
	require.Equal(t, "x", string(got))
	_, err = old.Open("a.b", s.Seal("a.b", []byte("y")))
	require.ErrorIs(t, err, ErrSealed, "the newest seals")
	require.Equal(t, old.Index("u", "x"), s.Index("u", "x"))
}

func TestTextIsNeverTakenForSealed(t *testing.T) {
	for _, text := range []string{"", "plain", strings.Repeat("बिजली ", 40), string([]rune{0xF5, 1}) + strings.Repeat("x", 60)} {
		require.False(t, IsSealed([]byte(text)))
	}
}

func FuzzOpen(f *testing.F) {
	s, _ := sealer(f)
	f.Add([]byte{}, "a.b")
	f.Add(s.Seal("a.b", []byte("x")), "a.c")
	f.Fuzz(func(t *testing.T, b []byte, place string) {
		if plain, err := s.Open(place, b); err == nil && place != "a.b" {
			t.Fatalf("opened %d bytes", len(plain))
		}
	})
}
