package door

import (
	"crypto/rand"
	"encoding/base64"
	"net/http"
	"time"
)

// Names of the cookies. Over https they begin with __Host-: a browser takes such a one from this very host alone, and sends it back
// by https only (https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes).
const (
	sessionCookie = "sunwai_session"
	stepCookie    = "sunwai_step"    // the password was right
	outsideCookie = "sunwai_outside" // at the identity provider
	deviceCookie  = "sunwai_device"  // somebody signed in here before
)

// tokenLen is the length of every token: 32 random bytes in base64url.
const tokenLen = 43

// goodToken reports whether a text could be a token at all: what could not is not looked for.
func goodToken(text string) bool {
	if len(text) != tokenLen {
		return false
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(text)
	return err == nil && len(raw) == 32
}

// unguessable draws what nobody guesses, in the form of a token.
func unguessable() string {
	secret := make([]byte, 32)
	_, _ = rand.Read(secret) // never fails: crypto/rand ends the program instead
	return base64.RawURLEncoding.EncodeToString(secret)
}

// jar writes and reads the cookies.
type jar struct{ secure bool }

func (j jar) name(name string) string {
	if j.secure {
		return "__Host-" + name
	}
	return name
}

// set gives a browser a token. life 0: until the browser is closed.
func (j jar) set(w http.ResponseWriter, name, token string, life time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: j.name(name), Value: token, Path: "/", MaxAge: int(life.Seconds()), Secure: j.secure, HttpOnly: true,
		SameSite: http.SameSiteLaxMode})
}

func (j jar) clear(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: j.name(name), Path: "/", MaxAge: -1, Secure: j.secure, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

// get is the token that a browser brings; "" when it brings none that could be one.
func (j jar) get(r *http.Request, name string) string {
	c, err := r.Cookie(j.name(name))
	if err != nil || !goodToken(c.Value) {
		return ""
	}
	return c.Value
}
