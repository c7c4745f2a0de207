package whatsapp

import (
	"slices"
	"time"

	"sunwai/bot"
	"sunwai/bot/meta"
)

// verdict is what WhatsApp's own codes mean; those of the Graph API are package meta's.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
func verdict(code int) (meta.Meaning, bool) {
	m, ok := map[int]meta.Meaning{
		80007:  {Verdict: bot.Throttled, After: time.Minute}, // the business account's calls in an hour
		130429: {Verdict: bot.Throttled, After: time.Second}, // the number's messages in a second
		130472: {Verdict: bot.WindowClosed},                  // the person is in an experiment of Meta's: no templates for a while
		130497: {Verdict: bot.Refused},                       // not to this country
		131000: {Verdict: bot.TryAgain},
		131005: {Verdict: bot.Unauthorized}, // a permission is missing
		131008: {Verdict: bot.Refused},
		131009: {Verdict: bot.Refused},
		131016: {Verdict: bot.TryAgain, After: 10 * time.Second},
		131021: {Verdict: bot.Refused}, // to oneself
		131026: {Verdict: bot.PeerGone},
		131030: {Verdict: bot.Refused},      // a test number writes to invited people only
		131031: {Verdict: bot.Unauthorized}, // the account is locked
		131037: {Verdict: bot.Unauthorized}, // the display name is not approved
		131042: {Verdict: bot.Unauthorized}, // nobody pays
		131045: {Verdict: bot.Unauthorized}, // the number is not registered
		131047: {Verdict: bot.WindowClosed},
		131048: {Verdict: bot.Throttled, After: time.Hour}, // too many people have blocked us
		131049: {Verdict: bot.WindowClosed},                // Meta thinks the person hears enough
		131050: {Verdict: bot.WindowClosed},                // the person wants no templates
		131051: {Verdict: bot.Refused},
		131052: {Verdict: bot.Refused},
		131053: {Verdict: bot.Refused},
		// To one person too fast: that chat waits, not the account.
		131056: {Verdict: bot.TryAgain, After: 6 * time.Second},
		131057: {Verdict: bot.TryAgain, After: time.Minute}, // maintenance
		131062: {Verdict: bot.Refused},                      // not by a business-scoped id
		132000: {Verdict: bot.Refused},                      // templates: a wrong number of variables,
		132001: {Verdict: bot.Refused},                      // no such template in this language,
		132005: {Verdict: bot.Refused},                      // too long,
		132007: {Verdict: bot.Refused},                      // against the rules,
		132012: {Verdict: bot.Refused},                      // a variable of another form,
		132015: {Verdict: bot.Refused},                      // paused,
		132016: {Verdict: bot.Refused},                      // stopped
		133004: {Verdict: bot.TryAgain, After: time.Minute},
		133010: {Verdict: bot.Unauthorized}, // the number is not registered
		135000: {Verdict: bot.TryAgain},
	}[code]
	return m, ok
}

// ofTemplates are the codes that say of a template, and not of the message, that it cannot be used now: by what is approved, or
// while Meta has paused or stopped it because people dislike it. Others may say the same, and the person himself opens the window.
func ofTemplates(code int) bool { return slices.Contains([]int{132001, 132007, 132015, 132016}, code) }
