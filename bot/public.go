package bot

import (
	"strings"
	"unicode"

	"sunwai/models"
)

// phoneDigits is how many digits in a row, however they are grouped, are taken for a phone number or another number of
// somebody's. Helplines have at most five.
const phoneDigits = 6

// InPublic makes of a rendered intent the one text that everybody may read, or returns false: the intent is not of a kind
// that may be public, the platform has no answers in public, or the text holds what was not made for it. It is the last
// gate before a platform and believes nobody: buttons, files, edits and further parts are left behind, and the text is looked
// through again.
func InPublic(in models.Intent, parts []Outbound, limits Limits) (Outbound, bool) {
	said, may := in.ForPublic()
	if !may || limits.Public <= 0 || limits.Count == nil || len(parts) != 1 {
		return Outbound{}, false
	}
	text := parts[0].Text
	if text == "" || limits.Count(text) > limits.Public || Exposes(text, said.Args.Number) != Nothing {
		return Outbound{}, false
	}
	return Outbound{To: said.To.Peer, Text: text, Lang: said.Lang, PublicTo: said.PublicTo}, true
}

// link finds what platforms make a link of: a scheme, or a bare domain in any script (on X each costs a link's price and length).
var link = NewExpression(`(?i)://|www\.|[\p{L}\p{M}\p{N}_-]\.\p{L}[\p{L}\p{M}]`)

// Exposure is what must not stand where everybody reads it.
type Exposure string

// What is looked for.
const (
	Nothing    Exposure = ""
	ALink      Exposure = "link"
	AHandle    Exposure = "handle" // somebody's handle, a tag or an address
	ManyDigits Exposure = "digits" // what may be a phone number, or another number of somebody's
)

// Exposes says what of a text must not be public: a link, a handle or address, and digits besides the complaint's number and helplines.
// What is a name it cannot know.
func Exposes(text string, n models.Number) Exposure {
	switch {
	case strings.ContainsAny(text, "@＠#"):
		return AHandle
	case link().MatchString(text):
		return ALink
	}
	if n != "" {
		text = strings.ReplaceAll(text, n.String(), "")
	}
	digits := 0
	for _, r := range text {
		switch {
		case unicode.IsDigit(r):
			if digits++; digits >= phoneDigits {
				return ManyDigits
			}
		case unicode.IsSpace(r), unicode.In(r, unicode.Cf, unicode.Mn), strings.ContainsRune("-–.()+/", r): // inside a number
		default:
			digits = 0
		}
	}
	return Nothing
}
