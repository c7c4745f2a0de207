// Package seal encrypts personal data in the database, with AES-256-GCM. A value carries its key's number, and
// table.column is bound in as associated data, so that a value moved to another column cannot be opened. Values that
// must be found again have a blind index beside them, an HMAC under a key of its own.
package seal

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"sync"

	"sunwai/models"
	"sunwai/models/store/keys"
)

// The form of a sealed value: magic byte, form, key number (4 bytes, big endian), nonce, ciphertext with tag.
// The magic byte occurs in no UTF-8 text, so the database's CHECK can tell sealed from plain.
// Stored: never change.
const (
	magic    = 0xF5
	form     = 0x01
	nonceLen = 12
	tagLen   = 16
	headLen  = 2 + 4
	// Overhead is how many bytes longer a sealed value is.
	Overhead = headLen + nonceLen + tagLen
	// IndexLen is the length of a blind index: 128 bits of the HMAC tell all the people of a country apart.
	IndexLen = 16
)

// ErrSealed: a value cannot be opened: other keys, another column, or it was changed.
var ErrSealed = models.ErrUnreadable

// ErrNewer: it was sealed with a key newer than ours. It is ErrSealed too, and passes when we have begun with the newer keys file.
var ErrNewer = models.ErrNewerKey

// ErrPlain: a value could not be sealed, so it is not stored.
var ErrPlain = errors.New("not storing personal data in the clear")

// Sealer seals and opens. Safe for concurrent use.
type Sealer struct {
	newest uint32
	aeads  map[uint32]cipher.AEAD
	macs   sync.Pool
}

// New makes a sealer of the keys.
func New(k *keys.Ring) (*Sealer, error) {
	s := &Sealer{aeads: map[uint32]cipher.AEAD{}}
	for n, key := range k.Seal() {
		block, err := aes.NewCipher(key)
		if err != nil {
			return nil, fmt.Errorf("seal key %d: %w", n, err)
		}
		if s.aeads[n], err = cipher.NewGCM(block); err != nil {
			return nil, fmt.Errorf("seal key %d: %w", n, err)
		}
	}
	s.newest, _ = k.Newest()
	index := k.Index()
	s.macs.New = func() any { return hmac.New(sha256.New, index) }
	return s, nil
}

// Seal seals plain for a place, written as table.column. Every call gives other bytes.
func (s *Sealer) Seal(place string, plain []byte) []byte {
	out := make([]byte, headLen+nonceLen, Overhead+len(plain))
	out[0], out[1] = magic, form
	binary.BigEndian.PutUint32(out[2:], s.newest)
	nonce := out[headLen : headLen+nonceLen]
	_, _ = rand.Read(nonce) // never fails: crypto/rand ends the program instead
	return s.aeads[s.newest].Seal(out, nonce, plain, []byte(place))
}

// Open opens what Seal made for the same place.
func (s *Sealer) Open(place string, sealed []byte) ([]byte, error) {
	if !IsSealed(sealed) {
		return nil, fmt.Errorf("%s: %w: not sealed", place, ErrSealed)
	}
	n := binary.BigEndian.Uint32(sealed[2:])
	aead, ok := s.aeads[n]
	switch {
	case !ok && n > s.newest:
		return nil, fmt.Errorf("%s: %w: sealed %w", place, ErrSealed, ErrNewer)
	case !ok:
		return nil, fmt.Errorf("%s: %w: sealed with a key that is not in the file", place, ErrSealed)
	}
	body := sealed[headLen:]
	plain, err := aead.Open(nil, body[:nonceLen], body[nonceLen:], []byte(place))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", place, ErrSealed)
	}
	return plain, nil
}

// Newest reports whether a value is sealed with the newest key.
func (s *Sealer) Newest(sealed []byte) bool {
	return IsSealed(sealed) && binary.BigEndian.Uint32(sealed[2:]) == s.newest
}

// IsSealed reports whether b has the form of a sealed value; the CHECKs of the tables ask the same.
func IsSealed(b []byte) bool { return len(b) >= Overhead && b[0] == magic && b[1] == form }

// Index returns the blind index of parts for a use ("peer", "phone" …): equal parts, equal index, and
// nothing to read out of it. Lengths are mixed in, so that no two lists of parts run together.
func (s *Sealer) Index(use string, parts ...string) []byte {
	mac, _ := s.macs.Get().(hash.Hash)
	defer s.macs.Put(mac)
	mac.Reset()
	var n [4]byte
	write := func(p string) {
		binary.BigEndian.PutUint32(n[:], uint32(len(p)))
		mac.Write(n[:])
		mac.Write([]byte(p))
	}
	write(use)
	for _, p := range parts {
		write(p)
	}
	return mac.Sum(make([]byte, 0, sha256.Size))[:IndexLen]
}

type contextKey struct{}

// With puts the sealer where the sealed columns of this package find it: GORM hands them nothing but the context.
func With(ctx context.Context, s *Sealer) context.Context {
	return context.WithValue(ctx, contextKey{}, s)
}

// From returns the sealer of a context. Without one nothing can be sealed, and so nothing is stored.
func From(ctx context.Context) (*Sealer, error) {
	s, ok := ctx.Value(contextKey{}).(*Sealer)
	if !ok {
		return nil, fmt.Errorf("%w: no keys in the context", ErrPlain)
	}
	return s, nil
}
