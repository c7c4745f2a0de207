package door

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/base32"
	"fmt"
	"strings"
	"time"
	"unicode"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/totp"
)

// Codes of authenticators: RFC 6238 with what all apps take.
const (
	codePeriod = 30 // seconds
	codeSkew   = 1  // steps before and after: clocks of phones are wrong by so much
	issuer     = "Sunwai"
	// Recovery codes.
	recoveries  = 10
	recoveryLen = 10 // letters: 50 bits
)

func codeOptions() totp.ValidateOpts {
	return totp.ValidateOpts{Period: codePeriod, Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1}
}

// stepOf finds the step whose code this is; 0 when it is none of now.
func stepOf(secret, code string, now time.Time) (step int64, err error) {
	for skew := int64(-codeSkew); skew <= codeSkew; skew++ {
		n := now.Unix()/codePeriod + skew
		right, err := totp.GenerateCodeCustom(secret, time.Unix(n*codePeriod, 0), codeOptions())
		if err != nil {
			return 0, fmt.Errorf("making an authenticator's code: the secret cannot be read")
		}
		if subtle.ConstantTimeCompare([]byte(right), []byte(code)) == 1 {
			step = n
		}
	}
	return step, nil
}

// newSecret draws an authenticator's secret.
func newSecret() (string, error) {
	key, err := totp.Generate(totp.GenerateOpts{Issuer: issuer, AccountName: "x", Rand: rand.Reader})
	if err != nil {
		return "", fmt.Errorf("drawing an authenticator's secret: %w", err)
	}
	return key.Secret(), nil
}

// address is what the QR code says to the authenticator.
func keyAddress(secret, login string) (string, error) {
	raw, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(secret)
	if err != nil {
		return "", fmt.Errorf("reading an authenticator's secret")
	}
	key, err := totp.Generate(totp.GenerateOpts{Issuer: issuer, AccountName: login, Secret: raw, Rand: rand.Reader})
	if err != nil {
		return "", fmt.Errorf("writing an authenticator's address: %w", err)
	}
	return key.URL(), nil
}

// newRecoveries draws the codes that do once each without an authenticator.
func newRecoveries() []string {
	list := make([]string, recoveries)
	for i := range list {
		raw := make([]byte, 8)
		_, _ = rand.Read(raw) // never fails: crypto/rand ends the program instead
		code := strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(raw))[:recoveryLen]
		list[i] = code[:recoveryLen/2] + "-" + code[recoveryLen/2:]
	}
	return list
}

// typed writes a code as it is kept: Latin digits of any script's, small letters, no spaces; a recovery code with its hyphen.
func typed(text string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(text) {
		switch {
		case r >= '०' && r <= '९':
			b.WriteRune('0' + r - '०')
		case r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b.WriteRune(r)
		}
		if b.Len() > 32 {
			return ""
		}
	}
	code := b.String()
	if len(code) == recoveryLen {
		return code[:recoveryLen/2] + "-" + code[recoveryLen/2:]
	}
	return code
}

// spaced writes a secret in groups of four, for who types it.
func spaced(secret string) string {
	var groups []string
	for len(secret) > 4 {
		groups, secret = append(groups, secret[:4]), secret[4:]
	}
	return strings.Join(append(groups, secret), " ")
}
