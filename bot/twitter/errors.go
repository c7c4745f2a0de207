package twitter

import (
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"

	"sunwai/bot"
)

// problem is an error as X writes it: in version 2 by RFC 7807, from some corners of it in the way of version 1.1.
// https://docs.x.com/x-api/fundamentals/response-codes-and-errors
type problem struct {
	Type    string `json:"type"`
	Title   string `json:"title"`
	Detail  string `json:"detail"`
	Message string `json:"message"`
	Code    int    `json:"code"`
	Errors  []struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
		Detail  string `json:"detail"`
	} `json:"errors"`
}

// tells reports whether it is X's word at all.
func (p problem) tells() bool {
	return p.Title != "" || p.Detail != "" || p.Message != "" || len(p.Errors) > 0
}

func (p problem) code() int {
	if p.Code == 0 && len(p.Errors) > 0 {
		return p.Errors[0].Code
	}
	return p.Code
}

func (p problem) words() string {
	s := p.Title
	for _, more := range []string{p.Detail, p.Message} {
		if more != "" && more != s {
			s += ": " + more
		}
	}
	for _, e := range p.Errors {
		s += ": " + e.Message + e.Detail
	}
	return strings.TrimLeft(s, ": ")
}

// byKind is what the last part of a problem's type means. The host before it differs by endpoint.
func byKind() map[string]bot.Verdict {
	return map[string]bot.Verdict{
		"oauth1-permissions":         bot.Unauthorized, // the app may not write, or no direct messages
		"client-forbidden":           bot.Unauthorized,
		"client-not-enrolled":        bot.Unauthorized,
		"unsupported-authentication": bot.Unauthorized,
		"not-authorized-for-client":  bot.Unauthorized,
		"usage-capped":               bot.Unauthorized, // the month's posts, or the credits, are used up: the owner must act
		"credits":                    bot.Unauthorized,
		"invalid-request":            bot.Refused,
		"operational-disconnect":     bot.TryAgain,
		"internal-error":             bot.TryAgain,
	}
}

// byCode is what the codes of version 1.1 mean, which some answers of version 2 still have.
// https://developer.x.com/en/support/x-api/error-troubleshooting
func byCode() map[int]bot.Verdict {
	return map[int]bot.Verdict{
		32: bot.Unauthorized, 64: bot.Unauthorized, 89: bot.Unauthorized, 135: bot.Unauthorized, 215: bot.Unauthorized,
		261: bot.Unauthorized, 326: bot.Unauthorized, // suspended, locked, no permission
		50: bot.PeerGone, 108: bot.PeerGone, 349: bot.PeerGone, // nobody there, or he has blocked us
		150: bot.WindowClosed,
		88:  bot.Throttled, 226: bot.Throttled, // 226: it looks automated
		130: bot.TryAgain, 131: bot.TryAgain,
		187: bot.Unchanged, // we have said just that
		186: bot.Refused, 385: bot.Refused, 433: bot.Refused,
	}
}

const (
	cautious = 15 * time.Minute // X's window, when it does not say how long
	longest  = 24 * time.Hour
)

var duplicate = regexp.MustCompile(`(?i)duplicate content`)

// failure is what an answer of X's with an error means.
func (c *client) failure(res *http.Response, p problem, about subject) *bot.SendError {
	e := &bot.SendError{Code: res.StatusCode, Reason: c.clean(p.words())}
	kind := p.Type[strings.LastIndexByte(p.Type, '/')+1:]
	known, ok := byKind()[kind]
	if !ok {
		known, ok = byCode()[p.code()]
	}
	switch {
	case res.StatusCode == http.StatusForbidden && duplicate.MatchString(p.words()):
		e.Verdict = bot.Unchanged
	case ok:
		e.Verdict = known
	case res.StatusCode == http.StatusUnauthorized, res.StatusCode == http.StatusPaymentRequired:
		e.Verdict = bot.Unauthorized
	case res.StatusCode == http.StatusTooManyRequests:
		e.Verdict = bot.Throttled
	case res.StatusCode >= 500:
		e.Verdict = bot.TryAgain
	case res.StatusCode == http.StatusForbidden && about == aPerson:
		// He has not written to us, or has closed his messages, or blocked us: X does not say which. What we have to say
		// waits until he writes, or goes by another channel of his.
		e.Verdict = bot.WindowClosed
	case res.StatusCode == http.StatusNotFound && about == aPerson:
		e.Verdict = bot.PeerGone
	default:
		e.Verdict = bot.Refused
	}
	if e.Verdict == bot.Throttled {
		e.After = c.until(res)
	}
	return e
}

// until is how long X wants to be left alone.
func (c *client) until(res *http.Response) time.Duration {
	now := c.clock.Now()
	for _, h := range []string{"X-Rate-Limit-Reset", "X-User-Limit-24hour-Reset", "X-App-Limit-24hour-Reset"} {
		if h != "X-Rate-Limit-Reset" && res.Header.Get(strings.Replace(h, "Reset", "Remaining", 1)) != "0" {
			continue
		}
		if s, err := strconv.ParseInt(res.Header.Get(h), 10, 64); err == nil && s > 0 {
			if wait := time.Unix(s, 0).Sub(now); wait > 0 {
				return min(max(wait, time.Second), longest)
			}
		}
	}
	if s, err := strconv.Atoi(res.Header.Get("Retry-After")); err == nil && s > 0 {
		return min(time.Duration(s)*time.Second, longest)
	}
	if res.Header.Get("X-Rate-Limit-Reset") != "" {
		return time.Second // it is over by now
	}
	return cautious
}

// notXs is an answer of somebody between X and us.
func (c *client) notXs(res *http.Response) *bot.SendError {
	after := time.Duration(0)
	if res.StatusCode == http.StatusTooManyRequests {
		after = c.until(res)
	}
	return bot.Stranger(res.StatusCode, after, "X's")
}

func refused(reason string) *bot.SendError {
	return &bot.SendError{Verdict: bot.Refused, Reason: reason}
}

// ids are numbers, handles, addresses, and lists of whatever it is.
var ids = regexp.MustCompile(`\d{5,}|@\w+|https?://\S+|\[[^\]]*\]?`)

// clean keeps of X's words what cannot be anybody's secret, text or id.
func (c *client) clean(s string) string {
	return bot.Redacted(s, c.hide, ids)
}
