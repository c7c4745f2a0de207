package meta

import (
	"bytes"
	"encoding/json"
	"net/http"
	"regexp"
	"time"

	"sunwai/bot"
)

// Meaning is what an error says about a message. After is how long to wait at least.
type Meaning struct {
	Verdict bot.Verdict
	After   time.Duration
}

// Told is an error as Meta writes it, in answers and in webhooks.
// https://developers.facebook.com/docs/graph-api/guides/error-handling
type Told struct {
	Code      int    `json:"code"`
	Subcode   int    `json:"error_subcode"`
	Message   string `json:"message"`
	Title     string `json:"title"` // in webhooks
	Transient bool   `json:"is_transient"`
	Data      struct {
		Details string `json:"details"`
	} `json:"error_data"`
}

// common are the codes of the Graph API itself; codes from 200 to 299 are missing permissions.
func common(code int) (Meaning, bool) {
	m, ok := map[int]Meaning{
		1:   {Verdict: bot.TryAgain},
		2:   {Verdict: bot.TryAgain, After: 5 * time.Second},
		3:   {Verdict: bot.Unauthorized},
		4:   {Verdict: bot.Throttled, After: time.Minute}, // the app's calls in an hour
		10:  {Verdict: bot.Unauthorized},
		17:  {Verdict: bot.Throttled, After: time.Minute},
		32:  {Verdict: bot.Throttled, After: time.Minute},
		33:  {Verdict: bot.Unauthorized}, // the account is gone, or not this token's
		100: {Verdict: bot.Refused},
		102: {Verdict: bot.Unauthorized},
		190: {Verdict: bot.Unauthorized},
		368: {Verdict: bot.Unauthorized}, // stopped for breaking a policy: the owner must act
		613: {Verdict: bot.Throttled, After: time.Minute},
	}[code]
	if !ok && code >= 200 && code <= 299 {
		return Meaning{Verdict: bot.Unauthorized}, true
	}
	return m, ok
}

// read reads an answer: what was asked for, or why not.
func (c *Client) read(res *http.Response, body []byte, into any) error {
	var answer struct {
		Error *Told `json:"error"`
	}
	if !bytes.HasPrefix(bytes.TrimSpace(body), []byte("{")) || json.Unmarshal(body, &answer) != nil {
		return notMetas(res)
	}
	if answer.Error != nil && answer.Error.Code != 0 {
		return c.Failure(res.StatusCode, retryAfter(res), *answer.Error)
	}
	if res.StatusCode < 200 || res.StatusCode > 299 {
		return notMetas(res) // JSON of a proxy, which knows nothing of tokens and people
	}
	if into != nil && json.Unmarshal(body, into) != nil {
		return &bot.SendError{Verdict: bot.TryAgain, Code: res.StatusCode, Reason: "the answer cannot be read"}
	}
	return nil
}

// Failure is what an error of Meta's means. status is that of HTTP, 0 in a webhook.
func (c *Client) Failure(status int, after time.Duration, told Told) *bot.SendError {
	m, known := c.cfg.Verdict(told)
	if !known {
		m, known = common(told.Code)
	}
	switch {
	case known:
	case status == http.StatusUnauthorized:
		m.Verdict = bot.Unauthorized
	case status == http.StatusTooManyRequests:
		m.Verdict = bot.Throttled
	case told.Transient || status >= 500:
		m.Verdict = bot.TryAgain
	default:
		m.Verdict = bot.Refused
	}
	e := &bot.SendError{Verdict: m.Verdict, After: max(m.After, after), Code: told.Code, Reason: c.clean(told)}
	if e.Verdict == bot.Throttled {
		if after > 0 {
			e.After = after
		}
		e.After = max(e.After, time.Second)
	}
	return e
}

// notMetas is an answer of somebody between Meta and us.
func notMetas(res *http.Response) *bot.SendError {
	return bot.Stranger(res.StatusCode, retryAfter(res), "Meta's")
}

// ids are a phone and a user's id.
var ids = regexp.MustCompile(`\d{5,}|[A-Z]{2}\.[A-Za-z0-9]+`)

// clean keeps of Meta's words what cannot be anybody's secret, text or id.
func (c *Client) clean(told Told) string {
	s := told.Message
	if s == "" {
		s = told.Title
	}
	if told.Data.Details != "" {
		s += ": " + told.Data.Details
	}
	return bot.Redacted(s, c.hide, ids)
}
