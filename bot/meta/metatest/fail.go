package metatest

import (
	"fmt"
	"net/http"

	"sunwai/bot/platformtest"
)

// Error is an error as Meta writes it.
type Error struct {
	Status, Code, Subcode int
	Message               string
	Details               string
	RetryAfter            int // seconds; 0: not said
}

func (e *Error) json() map[string]any {
	m := map[string]any{"message": fmt.Sprintf("(#%d) %s", e.Code, e.Message), "type": "OAuthException", "code": e.Code, "fbtrace_id": "A1b2C3"}
	if e.Subcode != 0 {
		m["error_subcode"] = e.Subcode
	}
	if e.Details != "" {
		m["error_data"] = map[string]any{"details": e.Details}
	}
	return m
}

// Failure is an answer that is not the one hoped for. Make them with the functions below.
type Failure struct {
	how   manner
	error Error
	body  string
}

type manner string

const (
	tells  manner = "tells" // an answer of Meta's with an error
	page   manner = "page"  // an answer of somebody else's, or none
	hangs  manner = "hangs"
	resets manner = "resets"
)

// Tells is an error of Meta's.
func Tells(e Error) Failure { return Failure{how: tells, error: e} }

// Says is an error of Meta's, by the status of HTTP and Meta's code.
func Says(status, code int, message string) Failure {
	return Tells(Error{Status: status, Code: code, Message: message, Details: message})
}

// DeadToken is 190.
func DeadToken() Failure { return Says(401, 190, "Error validating access token: Session has expired") }

// Page is any answer that is not Meta's, e.g. Page(403, "<html>…") or Page(200, "").
func Page(status int, body string) Failure {
	return Failure{how: page, error: Error{Status: status}, body: body}
}

// Hang never answers; it ends when the caller gives up.
func Hang() Failure { return Failure{how: hangs} }

// Reset breaks the connection without an answer.
func Reset() Failure { return Failure{how: resets} }

// FilesFail is for FailFor in place of a token: the next files are not given.
const FilesFail = "\x00files"

// FailFor makes the next calls with a token fail, each by one failure.
func (s *Core) FailFor(token string, failures ...Failure) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failures[token] = append(s.failures[token], failures...)
}

func (s *Core) nextFailure(token string) (Failure, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := s.failures[token]
	if len(list) == 0 {
		return Failure{}, false
	}
	s.failures[token] = list[1:]
	return list[0], true
}

func (s *Core) fail(w http.ResponseWriter, r *http.Request, f Failure) {
	switch f.how {
	case tells:
		answer(w, nil, &f.error)
	case page:
		w.WriteHeader(f.error.Status)
		_, _ = w.Write([]byte(f.body)) // the caller may be gone
	case hangs:
		select {
		case <-r.Context().Done():
		case <-s.ctx.Done():
		}
	case resets:
		platformtest.Reset(w)
	}
}
