package telegram

import (
	"errors"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
	"sunwai/models"
)

// rule says what one of Telegram's errors means for a message. Telegram has few codes and many sentences,
// and it changes the latter's capitals, so they are compared folded.
type rule struct {
	code    int
	holds   string // part of the description, in small letters; "" holds always
	verdict bot.Verdict
}

// rules are read from above; the first that fits wins. The sentences are those of the Bot API server:
// https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/Client.cpp
func rules() []rule {
	return []rule{
		{http.StatusTooManyRequests, "", bot.Throttled},
		{http.StatusUnauthorized, "", bot.Unauthorized},
		{http.StatusNotFound, "method not found", bot.Refused}, // an old local Bot API server
		{http.StatusNotFound, "", bot.Unauthorized},            // a token that is no token
		{http.StatusBadRequest, "logged out", bot.Unauthorized},
		{http.StatusForbidden, "", bot.PeerGone},
		{http.StatusBadRequest, "chat not found", bot.PeerGone}, // never wrote to this account, or is deleted
		{http.StatusBadRequest, "message is not modified", bot.Unchanged},
		{http.StatusBadRequest, "message to edit not found", bot.EditGone},
		{http.StatusBadRequest, "message can't be edited", bot.EditGone},
		{http.StatusBadRequest, "message_id_invalid", bot.EditGone},
		{http.StatusBadRequest, "file is temporarily unavailable", bot.TryAgain},
		{http.StatusConflict, "", bot.TryAgain},
		{http.StatusRequestTimeout, "", bot.TryAgain},
	}
}

// failure turns whatever a call failed with into the error that the gateway understands.
func (b *Bot) failure(status int, err error) *bot.SendError {
	var lost *wireError
	if errors.As(err, &lost) {
		return noAnswer(lost)
	}
	var told *tgbotapi.Error
	if !errors.As(err, &told) {
		e := unreadable()
		e.Code = status
		return e
	}
	e := &bot.SendError{Code: told.Code, Reason: b.clean(told.Message)}
	switch {
	case told.Code == 0: // JSON, but not Telegram's: a proxy's, which knows nothing of tokens and people
		e.Code, e.Verdict, e.Reason = status, bot.TryAgain, notTelegrams
	case told.MigrateToChatID != 0:
		e.Verdict, e.NewPeer = bot.Moved, models.Peer(strconv.FormatInt(told.MigrateToChatID, 10))
	default:
		e.Verdict = verdict(told.Code, told.Message)
		e.After = time.Duration(told.RetryAfter) * time.Second
	}
	if e.Verdict == bot.Throttled && e.After <= 0 {
		e.After = time.Second
	}
	return e
}

func verdict(code int, description string) bot.Verdict {
	folded := strings.ToLower(description)
	for _, r := range rules() {
		if r.code == code && strings.Contains(folded, r.holds) {
			return r.verdict
		}
	}
	if code >= 400 && code < 500 {
		return bot.Refused
	}
	return bot.TryAgain
}

// notTelegrams is the reason for an answer of a proxy or a provider. Its own words may be anything: none are kept.
const notTelegrams = "the answer is not Telegram's"

// noAnswer is a call that Telegram itself did not answer: a provider's 403 page must not make anybody "gone".
func noAnswer(lost *wireError) *bot.SendError {
	e := bot.Stranger(lost.status, lost.after, "Telegram's")
	e.Reason = lost.reason
	return e
}

func unreadable() *bot.SendError {
	return &bot.SendError{Verdict: bot.TryAgain, Reason: "the answer cannot be read"}
}

func refused(reason string) *bot.SendError {
	return &bot.SendError{Verdict: bot.Refused, Reason: reason}
}

// ids are a chat and a phone.
var ids = regexp.MustCompile(`\d{5,}`)

// clean keeps of a foreign description what cannot be anybody's secret, text or id.
func (b *Bot) clean(s string) string {
	return bot.Redacted(s, b.hide, ids)
}
