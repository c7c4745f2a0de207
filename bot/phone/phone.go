// Package phone is a platform without a network: people call, and the desk reads out what we have to tell them. Inbox,
// turns and outbox are the same as everywhere. What leaves the outbox is kept for the next call, or queued as a call to
// make if the person must hear it. No SMS is sent.
package phone

import (
	"context"
	"crypto/rand"
	"fmt"
	"strconv"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// maxText is the longest text that is kept in one piece, in letters: about two minutes of reading out.
const maxText = 2000

// Keeper keeps what is to be read out.
type Keeper interface {
	// KeepSpoken keeps a line, with the call that we owe because of it; nil: he hears it when he calls.
	KeepSpoken(ctx context.Context, l models.SpokenLine, call *models.Callback) error
}

// Config is what an account is made of.
type Config struct {
	Account models.Account
	Keep    Keeper
	Clock   models.Clock
	IDs     *models.IDs // nil: made here
}

// Line is one number of ours that people call.
type Line struct {
	account models.Account
	keep    Keeper
	clock   models.Clock
	ids     *models.IDs
}

var (
	_ bot.Platform = (*Line)(nil)
	_ bot.Checker  = (*Line)(nil)
)

// New makes an account.
func New(c Config) (*Line, error) {
	if c.Account.Key == "" || c.Keep == nil || c.Clock == nil {
		return nil, fmt.Errorf("account %q: a phone account needs a key, a clock and somewhere to keep what is read out", c.Account.Key)
	}
	ids := c.IDs
	if ids == nil {
		ids = models.NewIDs(c.Clock.Now, rand.Reader)
	}
	return &Line{account: c.Account, keep: c.Keep, clock: c.Clock, ids: ids}, nil
}

// Account is the number that people call.
func (l *Line) Account() models.Account { return l.account }

// Format prints which account it is, and nothing of what it keeps.
func (l *Line) Format(s fmt.State, _ rune) { fmt.Fprint(s, "the phone account ", l.account.Key) }

// Scope is the caller's phone, apart from phones that a platform vouches for.
func (l *Line) Scope() string { return models.CallScope }

// Limits are those of reading out: no buttons, so that choices are numbered in the text; nothing can be taken back.
func (l *Line) Limits() bot.Limits {
	return bot.Limits{Text: maxText, Caption: maxText, Count: bot.Runes, Edit: bot.Cannot, PerSecond: 1000, PerChat: time.Millisecond, Burst: 100}
}

// Send keeps a text to be read out. Files cannot be: a caller hears no pictures.
func (l *Line) Send(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	if ctx.Err() != nil {
		return bot.Receipt{}, &bot.SendError{Verdict: bot.TryAgain, Reason: "cancelled"}
	}
	switch {
	case !IsPhone(string(out.To)):
		return bot.Receipt{}, &bot.SendError{Verdict: bot.Refused, Reason: "no phone"}
	case strings.TrimSpace(out.Text) == "":
		return bot.Receipt{}, &bot.SendError{Verdict: bot.Refused, Reason: "nothing to read out"}
	case bot.Runes(out.Text) > maxText:
		return bot.Receipt{}, &bot.SendError{Verdict: bot.Refused, Reason: "too long to read out"}
	}
	line := models.SpokenLine{ID: l.ids.Next(), At: l.clock.Now().UTC(), Account: l.account.Key, Peer: out.To, Number: out.About, Kind: out.Kind,
		Lang: out.Lang, Text: out.Text}
	var call *models.Callback
	if mustHear()[out.Kind] && !out.Neutral {
		line.Must = models.MustHear
		call = &models.Callback{ID: l.ids.Next(), At: line.At, Account: l.account.Key, Phone: string(out.To), Lang: out.Lang,
			Reason: models.CallNews, State: models.CallWaiting}
	}
	if err := l.keep.KeepSpoken(ctx, line, call); err != nil {
		// The error may quote what was to be kept; that it failed is logged where it failed.
		return bot.Receipt{}, &bot.SendError{Verdict: bot.TryAgain, Reason: "it could not be kept"}
	}
	return bot.Receipt{MessageID: strconv.FormatInt(int64(line.ID), 10)}, nil
}

// Check says who we are: there is nobody to ask.
func (l *Line) Check(context.Context) (bot.Identity, error) {
	return bot.Identity{Handle: l.account.Handle, Name: l.account.Handle}, nil
}

// MustHear reports whether the person is called because of a message of this kind.
func MustHear(kind string) bool { return mustHear()[kind] }

// mustHear are the kinds for which the person is called: the work waits for him, or he for it. All else he hears when he calls, and so
// does everybody whom it may not be safe to call.
func mustHear() map[string]bool {
	return map[string]bool{
		"citizen.question": true, "citizen.reported": true, "citizen.resolved": true, "citizen.truth": true, "citizen.truth_reminder": true, "citizen.truth_number": true,
		"citizen.rejected": true, "citizen.closed": true, "citizen.ask_place": true,
		"citizen.truth_back": true, "citizen.withdraw_back": true, // asked in our call alone, for the same reason
		"citizen.code": true, // told in our call alone: the phone that a caller shows can be forged
	}
}

// shortest and longest are how many digits a phone in E.164 has (ITU-T E.164: at most fifteen).
const (
	shortest = 8
	longest  = 15
)

// IsPhone reports whether a text is a phone in E.164: a plus and digits.
func IsPhone(text string) bool {
	digits, ok := strings.CutPrefix(text, "+")
	if !ok || len(digits) < shortest || len(digits) > longest || digits[0] == '0' {
		return false
	}
	return strings.Trim(digits, "0123456789") == ""
}
