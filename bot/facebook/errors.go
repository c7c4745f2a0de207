package facebook

import (
	"time"

	"sunwai/bot"
	"sunwai/bot/meta"
)

// verdict is what Messenger's own codes mean; those of the Graph API are package meta's.
// https://developers.facebook.com/docs/messenger-platform/error-codes
func verdict(told meta.Told) (meta.Meaning, bool) {
	if m, ok := bySubcode()[told.Subcode]; ok {
		return m, true
	}
	m, ok := map[int]meta.Meaning{
		551:   {Verdict: bot.PeerGone}, // the person is not available: he has blocked us, or is gone
		1200:  {Verdict: bot.TryAgain, After: 5 * time.Second},
		10900: {Verdict: bot.Refused},                       // private reply: given already,
		10901: {Verdict: bot.Refused},                       // not by this page,
		10902: {Verdict: bot.Refused},                       // or longer ago than 7 days
		10903: {Verdict: bot.Refused},                       // not to this person
		80001: {Verdict: bot.Throttled, After: time.Minute}, // the page's calls in a while
		80006: {Verdict: bot.Throttled, After: time.Minute}, // Messenger's
	}[told.Code]
	return m, ok
}

// bySubcode are meanings that the code alone does not tell: code 10 is a missing permission or a window that is shut.
func bySubcode() map[int]meta.Meaning {
	return map[int]meta.Meaning{
		1545041: {Verdict: bot.PeerGone}, // the person is not available
		2018001: {Verdict: bot.PeerGone}, // no such person at this page
		2018065: {Verdict: bot.WindowClosed},
		2018108: {Verdict: bot.PeerGone}, // the person receives no messages from us
		2018278: {Verdict: bot.WindowClosed},
		2018109: {Verdict: bot.Refused}, // the file is too large
		2018047: {Verdict: bot.Refused}, // the file cannot be read there
	}
}

// ofThis turns an error about a post, a comment or a tag into one about this message alone: a permission that is missing for it
// must not stop all that the page has to say.
func ofThis(err error) error {
	e, ok := err.(*bot.SendError)
	if !ok || e.Verdict != bot.Unauthorized || e.Code == deadToken {
		return err
	}
	return &bot.SendError{Verdict: bot.Refused, Code: e.Code, Reason: e.Reason}
}

// deadToken is the code of a token that has expired or was taken back.
const deadToken = 190
