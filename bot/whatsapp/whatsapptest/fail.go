package whatsapptest

import (
	"net"
	"net/http"
)

// Failure is an answer that is not the one hoped for. Make them with the functions below.
type Failure struct {
	how   manner
	error graphError
	body  string
}

type manner string

const (
	tells  manner = "tells" // an answer of Meta's with an error
	page   manner = "page"  // an answer of somebody else's, or none
	hangs  manner = "hangs"
	resets manner = "resets"
)

// Says is an error of Meta's, by the status of HTTP and Meta's code.
func Says(status, code int, message string) Failure {
	return Failure{how: tells, error: graphError{status: status, code: code, message: message, details: message}}
}

// TooMany is 130429: too many messages of the number. seconds 0: Meta does not say for how long.
func TooMany(seconds int) Failure {
	return Failure{how: tells, error: graphError{status: 429, code: 130429, message: "Rate limit hit", retryAfter: seconds}}
}

// TooManyToOne is 131056: too many messages to one person.
func TooManyToOne() Failure { return Says(400, 131056, "Pair rate limit hit") }

// Undeliverable is 131026: the person has no WhatsApp any more.
func Undeliverable() Failure { return Says(400, 131026, "Message undeliverable") }

// Closed is 131047: the person wrote more than 24 hours ago.
func Closed() Failure { return Says(400, 131047, "Re-engagement message") }

// DeadToken is 190.
func DeadToken() Failure { return Says(401, 190, "Error validating access token: Session has expired") }

// ServerError is a 500 of Meta's own.
func ServerError() Failure { return Says(500, 131000, "Something went wrong") }

// Page is any answer that is not Meta's, e.g. Page(403, "<html>…") or Page(200, "").
func Page(status int, body string) Failure {
	return Failure{how: page, error: graphError{status: status}, body: body}
}

// Hang never answers; it ends when the caller gives up.
func Hang() Failure { return Failure{how: hangs} }

// Reset breaks the connection without an answer.
func Reset() Failure { return Failure{how: resets} }

// Fail makes the next calls with the number's token fail, each by one failure.
func (n *Number) Fail(failures ...Failure) {
	n.server.mu.Lock()
	defer n.server.mu.Unlock()
	n.failures = append(n.failures, failures...)
}

func (n *Number) nextFailure() (Failure, bool) {
	n.server.mu.Lock()
	defer n.server.mu.Unlock()
	if len(n.failures) == 0 {
		return Failure{}, false
	}
	f := n.failures[0]
	n.failures = n.failures[1:]
	return f, true
}

func (s *Server) fail(w http.ResponseWriter, r *http.Request, f Failure) {
	switch f.how {
	case tells:
		answer(w, nil, &f.error)
	case page:
		w.WriteHeader(f.error.status)
		_, _ = w.Write([]byte(f.body)) // the caller may be gone
	case hangs:
		select {
		case <-r.Context().Done():
		case <-s.ctx.Done():
		}
	case resets:
		reset(w)
	}
}

func reset(w http.ResponseWriter) {
	hijacker, ok := w.(http.Hijacker)
	if !ok {
		panic(http.ErrAbortHandler)
	}
	conn, _, err := hijacker.Hijack()
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0) // best effort: a reset instead of an end
	}
	_ = conn.Close()
}
