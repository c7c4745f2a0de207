// Package meta is what Facebook and WhatsApp share: an app's webhook with its handshake and signature, and calls to the
// Graph API. It knows neither platform; each adapter gives it the reader for its own objects.
package meta

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"net/http"
	"strings"
)

// SignatureHeader carries the signature of a webhook's body.
// https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads
const SignatureHeader = "X-Hub-Signature-256"

// AppSecret is an app's secret. It is never printed.
type AppSecret string

// Format hides the secret from every verb.
func (AppSecret) Format(f fmt.State, _ rune) { fmt.Fprint(f, "[secret]") }

// Proof shows Meta that a call with a token comes from the app that the token is for.
// https://developers.facebook.com/docs/graph-api/guides/secure-requests#appsecret_proof
func (s AppSecret) Proof(token string) string { return hex.EncodeToString(s.sum([]byte(token))) }

// Sign makes the value of SignatureHeader for a body.
func (s AppSecret) Sign(body []byte) string { return "sha256=" + hex.EncodeToString(s.sum(body)) }

// Signed reports whether a request carries the signature of its raw body. It compares in constant time; without a
// secret nothing is signed.
func (s AppSecret) Signed(r *http.Request, body []byte) bool {
	values := r.Header.Values(SignatureHeader)
	if s == "" || len(values) != 1 { // of two signatures one is a stranger's
		return false
	}
	told, ok := strings.CutPrefix(values[0], "sha256=")
	if !ok {
		return false
	}
	got, err := hex.DecodeString(told)
	return err == nil && hmac.Equal(got, s.sum(body))
}

func (s AppSecret) sum(data []byte) []byte {
	m := hmac.New(sha256.New, []byte(s))
	m.Write(data) // a hash takes everything
	return m.Sum(nil)
}

// equal compares hashes in constant time, so that neither a secret nor its length can be found by measuring.
func equal(told, secret string) bool {
	a, b := sha256.Sum256([]byte(told)), sha256.Sum256([]byte(secret))
	return secret != "" && subtle.ConstantTimeCompare(a[:], b[:]) == 1
}
