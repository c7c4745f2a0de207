package twittertest

import (
	"net/http"
	"strconv"
	"time"

	"sunwai/bot/platformtest"
)

// Failure is an answer that is not the one hoped for. Make them with the functions below.
type Failure struct {
	how   manner
	error problem
	wait  time.Duration // of TooMany
	body  string
}

type manner string

const (
	tells  manner = "tells" // an answer of X's with an error
	page   manner = "page"  // an answer of somebody else's, or none
	hangs  manner = "hangs"
	resets manner = "resets"
)

// Says is an error of X's, by the status of HTTP, the last part of its type ("" none) and its words.
func Says(status int, kind, detail string) Failure {
	return Failure{how: tells, error: problem{status: status, kind: kind, title: http.StatusText(status), detail: detail}}
}

// TooMany is a 429 whose window ends after a time.
func TooMany(wait time.Duration) Failure {
	f := Says(429, "", "Too Many Requests")
	f.wait = wait
	return f
}

// DeadToken is a 401.
func DeadToken() Failure { return Says(401, "", "Unauthorized") }

// ServerError is a 503 of X's own.
func ServerError() Failure { return Says(503, "", "Service Unavailable") }

// Page is any answer that is not X's, e.g. Page(403, "<html>…") or Page(200, "").
func Page(status int, body string) Failure {
	return Failure{how: page, error: problem{status: status}, body: body}
}

// Hang never answers; it ends when the caller gives up.
func Hang() Failure { return Failure{how: hangs} }

// Reset breaks the connection without an answer.
func Reset() Failure { return Failure{how: resets} }

// Fail makes the next calls fail, each by one failure.
func (s *Server) Fail(failures ...Failure) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failures = append(s.failures, failures...)
}

// FailAt makes calls fail after so many more have not.
func (s *Server) FailAt(after int, failures ...Failure) {
	fine := make([]Failure, after)
	s.Fail(append(fine, failures...)...)
}

// nextFailure is what is to become of a request. One whose connection broke breaks again when Go's transport repeats it by
// itself, unchanged.
func (s *Server) nextFailure(r *http.Request) (Failure, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	who := r.Header.Get("Authorization")
	if s.broken[who] {
		return Reset(), true
	}
	if len(s.failures) == 0 {
		return Failure{}, false
	}
	f := s.failures[0]
	s.failures = s.failures[1:]
	if f.how == "" {
		return Failure{}, false
	}
	if f.how == resets {
		s.broken[who] = true
	}
	return f, true
}

func (s *Server) fail(w http.ResponseWriter, r *http.Request, f Failure) {
	switch f.how {
	case tells:
		p := f.error
		if f.wait > 0 {
			p.header = map[string]string{"x-rate-limit-limit": "15", "x-rate-limit-remaining": "0",
				"x-rate-limit-reset": strconv.FormatInt(s.now().Add(f.wait).Unix(), 10)}
		}
		answer(w, nil, nil, &p)
	case page:
		w.WriteHeader(f.error.status)
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
