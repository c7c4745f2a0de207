package telegramtest

import (
	"fmt"
	"net/http"

	"sunwai/bot/platformtest"
)

// Failure is an answer that is not the one hoped for. Make them with the functions below.
type Failure struct {
	// Handled: the request is carried out, only its answer is lost.
	Handled bool

	how   manner
	error apiError
	body  string
}

type manner string

const (
	tells  manner = "tells" // an answer of Telegram's with ok false
	page   manner = "page"  // an answer of somebody else's, or none
	hangs  manner = "hangs"
	resets manner = "resets"
)

// TooMany is a 429: wait so many seconds.
func TooMany(seconds int) Failure {
	return Failure{how: tells, error: apiError{code: 429, retryAfter: seconds,
		description: fmt.Sprintf("Too Many Requests: retry after %d", seconds)}}
}

// Blocked is a 403: the person blocked the bot.
func Blocked() Failure {
	return Failure{how: tells, error: apiError{code: 403, description: "Forbidden: bot was blocked by the user"}}
}

// Deactivated is a 403: the person's account is deleted.
func Deactivated() Failure {
	return Failure{how: tells, error: apiError{code: 403, description: "Forbidden: user is deactivated"}}
}

// Unauthorized is a 401: the token is dead.
func Unauthorized() Failure {
	return Failure{how: tells, error: apiError{code: 401, description: "Unauthorized"}}
}

// Says is any other answer with ok false, e.g. Says(400, "Bad Request: chat not found").
func Says(code int, description string) Failure {
	return Failure{how: tells, error: apiError{code: code, description: description}}
}

// Migrated is a 400: the chat has a new id.
func Migrated(to int64) Failure {
	return Failure{how: tells, error: apiError{code: 400, migrateTo: to,
		description: "Bad Request: group chat was upgraded to a supergroup chat"}}
}

// ServerError is a 500 as Telegram says it while it restarts.
func ServerError() Failure {
	return Failure{how: tells, error: apiError{code: 500, description: "Internal Server Error: restart"}}
}

// BadGateway is a 502 with the HTML page of a proxy.
func BadGateway() Failure {
	return Page(502, "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>")
}

// Page is any answer that is not Telegram's, e.g. Page(403, "<html>…") or Page(200, "").
func Page(status int, body string) Failure {
	return Failure{how: page, error: apiError{code: status}, body: body}
}

// Hang never answers; it ends when the caller gives up.
func Hang() Failure { return Failure{how: hangs} }

// Reset breaks the connection without an answer.
func Reset() Failure { return Failure{how: resets} }

// LostAnswer carries the request out and breaks the connection then.
func LostAnswer() Failure { return Failure{how: resets, Handled: true} }

// AnyMethod stands for all methods in Fail and FailAlways.
const AnyMethod = "*"

// Fail makes the next calls of a method fail, each by one failure.
func (b *Bot) Fail(method string, failures ...Failure) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.script[method] = append(b.script[method], failures...)
}

// FailAlways makes every call of a method fail until Heal.
func (b *Bot) FailAlways(method string, f Failure) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.always[method] = f
}

// Heal ends all failures, also those not used yet. Requests that hang keep hanging.
func (b *Bot) Heal() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.script, b.always = map[string][]Failure{}, map[string]Failure{}
}

func (b *Bot) nextFailure(method string) (Failure, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, name := range []string{method, AnyMethod} {
		if next := b.script[name]; len(next) > 0 {
			b.script[name] = next[1:]
			return next[0], true
		}
		if f, ok := b.always[name]; ok {
			return f, true
		}
	}
	return Failure{}, false
}

func (s *Server) fail(w http.ResponseWriter, r *http.Request, f Failure) {
	switch f.how {
	case hangs:
		select {
		case <-r.Context().Done():
		case <-s.ctx.Done():
		}
	case resets:
		platformtest.Reset(w)
	case page:
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(f.error.code)
		_, _ = w.Write([]byte(f.body))
	default:
		answer(w, nil, &f.error)
	}
}
