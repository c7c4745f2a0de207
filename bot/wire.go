package bot

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"time"
)

// What adapters have in common when they speak HTTP: an error holds neither a URL, which may hold a token, nor foreign words, which
// may hold anything.

// Lost is the error of a connection that broke, in our own few words: those of net/http hold the URL.
func Lost(ctx context.Context, err error) *SendError {
	var timeout net.Error
	var dns *net.DNSError
	var op *net.OpError
	reason := "the connection failed"
	switch {
	case errors.Is(ctx.Err(), context.Canceled):
		reason = "cancelled"
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		reason = "no answer in time"
	case errors.As(err, &dns):
		reason = "the host's name is not found"
	case errors.As(err, &op) && op.Op == "dial":
		reason = "no connection"
	}
	return &SendError{Verdict: TryAgain, Reason: reason}
}

// Stranger is the error of an answer that is not the platform's but a proxy's or a provider's: whatever its status, it says nothing of the
// message, the person or the token. Its own words may be anything: none are kept. after is how long it wants to be left alone; whose
// names the platform: "Meta's".
func Stranger(status int, after time.Duration, whose string) *SendError {
	e := &SendError{Verdict: TryAgain, Code: status, After: after, Reason: "the answer is not " + whose}
	switch status {
	case http.StatusTooManyRequests:
		e.Verdict, e.After = Throttled, max(after, time.Second)
	case http.StatusRequestEntityTooLarge:
		e.Verdict = Refused
	}
	return e
}

// maxReason bounds a platform's words in an error, in bytes.
const maxReason = 160

var (
	quotation = regexp.MustCompile(`"[^"]*"?|'[^' ]+'`) // somebody's text, address or id
	foreign   = regexp.MustCompile(`[^ -~]+`)           // platforms' own words are plain English
)

// Redacted keeps of a platform's words what cannot be anybody's secret, text or id. hide takes out our secrets, ids finds what the platform's
// ids and people's numbers look like.
func Redacted(words string, hide *strings.Replacer, ids *regexp.Regexp) string {
	s := hide.Replace(words)
	s = quotation.ReplaceAllString(s, "…")
	s = ids.ReplaceAllString(s, "#")
	s = foreign.ReplaceAllString(s, "…")
	if len(s) > maxReason {
		s = strings.ToValidUTF8(s[:maxReason], "")
	}
	return s
}

// Clean takes out what the database refuses, U+0000 and bytes that are no UTF-8, and the two marks that turn the order of letters by force:
// no script needs them, and words and names of files show otherwise than they are.
func Clean(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	for _, mark := range [...]string{"\x00", "\u202d", "\u202e"} {
		s = strings.ReplaceAll(s, mark, "")
	}
	return s
}

// ReadJSON reads JSON; a field of another type than expected spoils that field alone: encoding/json reads the rest all the same.
func ReadJSON(raw []byte, into any) bool {
	var wrongType *json.UnmarshalTypeError
	err := json.Unmarshal(raw, into)
	return err == nil || errors.As(err, &wrongType)
}

// ReadLoosely reads a string that a platform sometimes writes as a number; "" when it is of another type, as if it were not there.
func ReadLoosely(raw []byte) (string, error) {
	if len(raw) > 0 && raw[0] == '"' {
		var s string
		err := json.Unmarshal(raw, &s)
		return s, err
	}
	var n json.Number
	if json.Unmarshal(raw, &n) != nil {
		return "", nil
	}
	return n.String(), nil
}

// Endpoint takes a configured address to which the paths of an API can be added: http or https, a host, and nothing behind it.
func Endpoint(address string) (u *url.URL, ok bool) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, false
	}
	return u, u.RawQuery == "" && u.Fragment == "" && u.User == nil
}
