package door

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"
)

// Passwords: long rather than odd (https://pages.nist.gov/800-63-4/sp800-63b.html, 3.1.1).
const (
	shortestPassword = 12  // characters
	longestPassword  = 256 // characters: hashing takes no more time than for a short one, reading does
	fewestLetters    = 5   // different characters
)

// hashesAtOnce bounds the memory that signing in takes, at 19 MiB each.
const hashesAtOnce = 4

// hashParams are OWASP's (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id).
func hashParams() *argon2id.Params {
	return &argon2id.Params{Memory: 19 * 1024, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}
}

// HashPassword makes what is kept of a password: argon2id in its usual text form.
func HashPassword(password string) (string, error) {
	hash, err := argon2id.CreateHash(password, hashParams())
	if err != nil {
		return "", errors.New("hashing a password failed") // the cause is nobody's business
	}
	return hash, nil
}

// CheckPassword says why a password is not taken, as the key of a text ("" when it is).
func CheckPassword(password, login string) string {
	different := map[rune]bool{}
	for _, r := range password {
		different[r] = true
	}
	switch n := utf8.RuneCountInString(password); {
	case n < shortestPassword:
		return "door.password.short"
	case n > longestPassword || !utf8.ValidString(password):
		return "door.password.long"
	case len(different) < fewestLetters, strings.Contains(strings.ToLower(password), strings.ToLower(login)):
		return "door.password.easy"
	}
	return ""
}

// matches compares a password with what is kept of one; with nothing kept it takes as long and is false.
func (d *Door) matches(ctx context.Context, password, hash string) (bool, error) {
	select {
	case d.hashes <- struct{}{}:
		defer func() { <-d.hashes }()
	case <-ctx.Done():
		return false, ctx.Err()
	}
	nobodys, err := d.dummy() // for known logins too: the first of either waits as long
	if err != nil {
		return false, err
	}
	against := hash
	if against == "" {
		against = nobodys
	}
	if len(password) > 4*longestPassword {
		password = ""
	}
	same, err := argon2id.ComparePasswordAndHash(password, against)
	if err != nil {
		return false, fmt.Errorf("comparing a password: what is kept of it cannot be read")
	}
	return same && hash != "", nil
}
