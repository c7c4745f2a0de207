package twitter

import (
	"strings"
	"unicode"

	"sunwai/bot"
	"sunwai/models"
)

// maxDigits is how many digits in a row an answer in public may have besides a complaint's number: a helpline has up to
// five, a PIN code six, a phone ten.
const maxDigits = 6

var (
	// digitRun is digits of any script with what people write between them.
	digitRun = bot.NewExpression(`\p{Nd}(?:[ \x{a0}\x{2009}\x{202f}()./\x{2010}-\x{2015}-]{0,3}\p{Nd})*`)
	mail     = bot.NewExpression(`[\pL\pN._%+-]+@[\pL\pN-]+\.[\pL]+`)
	tagged   = bot.NewExpression(`[@＠][A-Za-z0-9_]+`)
)

// unfit says why a text must not stand in public, "" if it may. It is the last of several nets: what is said in public is
// made of texts that have no place for anything personal.
func unfit(text string) string {
	switch {
	case len(links(text)) > 0, strings.Contains(text, "://"), mail().MatchString(text):
		return "an answer in public holds a link or an address" // X also bills it twenty times as high
	case tagged().MatchString(text):
		return "an answer in public calls somebody by his handle"
	case phonelike(text):
		return "an answer in public holds what may be a phone number"
	}
	return ""
}

// phonelike reports whether there are more digits in a row than a phone could be, besides complaint numbers.
func phonelike(text string) bool {
	for n, ok := models.FindNumber(text); ok; n, ok = models.FindNumber(text) {
		written := n.String()
		if !strings.Contains(text, written) {
			break // in another form than ours: no text of ours writes it so
		}
		text = strings.ReplaceAll(text, written, " № ")
	}
	for _, run := range digitRun().FindAllString(text, -1) {
		digits := 0
		for _, r := range run {
			if unicode.IsDigit(r) {
				digits++
			}
		}
		if digits > maxDigits {
			return true
		}
	}
	return false
}
