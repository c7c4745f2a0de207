package handlers

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sunwai/bot"
	"sunwai/i18n"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// A citizen writes his Aadhaar number, a one-time password or his own phone number into a complaint although nobody asked. The hub keeps
// the words; an officer's phone shows them without what only harms in other hands. The number of a stranger who called, of a meter, a bill or
// an account stays: the work hangs on it.

const (
	digit   = `[0-9०-९]`
	begins  = `[6-9६-९]`        // a mobile number
	dash    = `[ \x{a0}‐‑–—-]`  // between digits
	between = `[ .\x{a0}‐‑–—-]` // between groups of digits
	dashes  = " -\u00a0‐‑–—"
	away    = "••••"

	shortestOTP, mobileDigits, aadhaarDigits = 3, 10, 12
	aMobile                                  = `(?:\(?(?:\+ ?|00|००)?(?:91|९१)\)?` + between + `{0,2}|[0०][ -]?)?(?:` +
		`\(?` + begins + digit + `{2}\)?` + between + `{0,2}` + digit + `{3}` + between + `{0,2}` + digit + `{4}|` +
		`\(?` + begins + digit + `{4}\)?` + between + `{1,2}` + digit + `{5}|` +
		begins + digit + `{3}` + between + `{1,2}` + digit + `{3}` + between + `{1,2}` + digit + `{3}|` +
		begins + digit + `(?:` + dash + `?` + digit + `){8})`
)

// passwordWords are the words by which otpBefore and otpAfter know a password.
var passwordWords = i18n.NewWords("password", "pin")

var (
	aadhaar = bot.NewExpression(digit + `{4}` + between + `{0,2}` + digit + `{4}` + between + `{0,2}` + digit + `{4}`)
	// In the groups that mobile numbers are written in, dots and two blanks may stand between; anywhere, one blank or dash.
	mobile     = bot.NewExpression(aMobile)
	fourDigits = bot.NewExpression(digit + `{4}`)
	otp        = bot.NewExpression(`[0-9]{3}[ -][0-9]{3}\b|` + digit + `{3,8}`)

	aadhaarSaid = i18n.NewExpression(`(?i)` + begun + `<aadhaar>` + ended)
	// Numbers with a name of their own, said right before them, in the same message: "Javid" ends in no "id", and "kilometer" in no meter.
	otherNumber = i18n.NewExpression(`(?i)` + begun + `<numbered_thing>(?:[\s.:#-]*(?:<number>|<count_number>)[\s.:#-]*|[ \t.:#-]*)$`)
	// "aadhaar id" names the very number that is hidden.
	aadhaarBefore = i18n.NewExpression(`(?i)` + begun + `<aadhaar>[\s.:#-]*<card>?[\s.:#-]*<of_him>?[\s.:#-]*<its_id>[\s.:#-]*(?:<number>|<count_number>)?[\s.:#-]*$`)
	// Who calls from a number, or what is behind it, is somebody else.
	strangerAfter = i18n.NewExpression(`(?i)^[\s,]*<stranger_does>(\s|$)`)
	// "9876543210 se baat kar lo": it is to be called, and nobody has called from it.
	toBeCalled     = i18n.NewExpression(`(?i)^[\s,]*<from>\s+<speak>\s+<bid>`)
	strangerBefore = i18n.NewExpression(`(?i)(^|\s)<stranger_from>[\s:]*$`)
	// What is measured is no number to call.
	measureAfter = i18n.NewExpression(`(?i)^\s*<measure>([\s,.।]|$)`)
	// "Mera number … se baat karo" is his own all the same; "mere phone par … se call aaya" is not.
	ownBefore = i18n.NewExpression(`(?i)` + begun + `(?:<my>|<call_me_at>)(?:[\s.:#,-]+(?:<telephone>|<number>|<number_short>|<it>|<is>|<reached_at>))*[\s.:#,-]*$`)

	otpBefore = i18n.NewExpression(`(?i)(?:<password>|<pin_of>\s*(?:<of_him>\s*)?<pin>)(?:[\s:=-]+(?:<is>|<it>|<number>|<is_mine>|<code_came>))*[\s:=-]*$`)
	otpAfter  = i18n.NewExpression(`(?i)^[\s,]*(?:(?:<is>|<it>|<is_mine>)\s+)*<password>(\s|[.,।]|$)`)

	// A name told in so many words, of who asked that it be kept back.
	nameSaid = i18n.NewExpression(`(?i)(<my_own>\s+<name>[\s:–—-]+|(?:<name_is>[\s:–—-]|<my_name>\s*[:–—-])\s*|<called>\s+)` +
		`((?:(?:<title>|[a-z])\.\s*)*(?:\S+\s+){0,4}?\S+?)(\s+<name_ends>(?:[\s,.।]|$)|[,.।\n]|$)`)
	// Told without "my": the whole message, or of who speaks. Whose son he is names him too.
	nameBare   = i18n.NewExpression(`(?i)^(\s*(?:<name>|<name_label>)[\s:–—-]+)(\S+(?:\s+\S+){0,2})(\s*)$`)
	nameSpeaks = i18n.NewExpression(`(?i)((?:^|\s)<i>\s+)(\S+(?:\s+\S+){0,2}?)(\s+<speaks>\s+<going_on>)`)
	nameFather = i18n.NewExpression(`(?i)((?:^|\s)<father>\s+(?:<shri>\s+)?)([^\s,.।]+)()`)
	// What stands there of who speaks, or is done to a name, is none.
	noBareName = i18n.NewExpression(`(?i)(^|\s)<no_bare_name>(\s|$)`)
	// "Mera naam gupt rakhe" and "mera naam list se kat gaya hai" tell none.
	noName    = i18n.NewExpression(`(?i)(^|\s)<no_name>(\s|$)`)
	glued     = i18n.NewExpression(`(?i)(^|[^a-z])<glued>$`) // "mob9876543210"
	onlyDigit = bot.NewExpression(digit)
)

// Hidden is what an officer reads of a citizen's words on a complaint.
func Hidden(c *models.Complaint, text string) string {
	if c.Anonymous {
		text = withoutName(text)
	}
	digits := countDigits(text)
	if c.ClosingCode != "" && digits >= len(c.ClosingCode) { // who types it for us gives it to nobody who must prove the work
		text = without(fourDigits(), text, func(_, number, _ string) bool { return fold.Digits(number) == c.ClosingCode })
	}
	if digits >= shortestOTP && passwordSaid(text) {
		text = without(otp(), text, func(before, _, after string) bool {
			return otpBefore().MatchString(before) || otpAfter().MatchString(after)
		})
	}
	if digits >= aadhaarDigits {
		text = without(aadhaar(), text, func(before, number, _ string) bool {
			return (strings.ContainsAny(number, dashes) || aadhaarSaid().MatchString(text)) && (!otherNumber().MatchString(before) || aadhaarBefore().MatchString(before))
		})
	}
	if c.ShowPhone || digits < mobileDigits {
		return text
	}
	return without(mobile(), text, func(before, number, after string) bool {
		if strings.HasPrefix(after, "@") || otherNumber().MatchString(before) || measureAfter().MatchString(after) {
			return false
		}
		if !c.Anonymous && others(before, number, after) {
			return false
		}
		return ownBefore().MatchString(before) || writesFrom(before, after) || toBeCalled().MatchString(after) || !strangerAfter().MatchString(after) && !strangerBefore().MatchString(before)
	})
}

// countDigits counts the digits of a text. Every officer's card asks this of every message, and most hold too few for any number.
func countDigits(text string) (n int) {
	for _, r := range text {
		if unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// passwordSaid reports whether a text names what otpBefore and otpAfter look for.
func passwordSaid(text string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc(passwordWords(), func(w string) bool { return strings.Contains(text, w) })
}

// Shown is what an officer reads of what was said about a complaint: a citizen's words as Hidden leaves them, whoever typed them. The
// desk writes down what he spoke.
func Shown(c *models.Complaint, m models.Message) string {
	if m.By.Role == models.CitizenRole || citizens(m.Kind) {
		return Hidden(c, m.Text)
	}
	return m.Text
}

// without blots out the numbers of a kind that are for nobody else, and leaves a longer row of digits alone: it is no number of that kind.
func without(kind *regexp.Regexp, text string, secret func(before, number, after string) bool) string {
	var b strings.Builder
	done := 0
	for _, at := range kind.FindAllStringIndex(text, -1) {
		before, number, after := text[:at[0]], text[at[0]:at[1]], text[at[1]:]
		if touches(before, after) || !secret(before, number, after) {
			continue
		}
		b.WriteString(text[done:at[0]])
		b.WriteString(onlyDigit().ReplaceAllString(number, "•"))
		done = at[1]
	}
	return b.String() + text[done:]
}

// touches reports whether a digit or a Latin letter stands right before or behind a number: it is part of a longer one, or of a code.
func touches(before, after string) bool {
	part := func(r rune) bool { return unicode.IsDigit(r) || r < unicode.MaxASCII && unicode.IsLetter(r) }
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return before != "" && part(last) && !glued().MatchString(before) || after != "" && part(next)
}

// withoutName blots out the names that are told, and with them whose child he is.
func withoutName(text string) string {
	own := func(name string) bool { return !noName().MatchString(name) }
	bare := func(name string) bool { return own(name) && !noBareName().MatchString(name) }
	blotted := withoutNames(nameSaid(), withoutNames(nameBare(), withoutNames(nameSpeaks(), text, bare), bare), own)
	if blotted == text {
		return text
	}
	return withoutNames(nameFather(), blotted, bare)
}

// withoutNames blots out what stands in the second group of a pattern where it is a name.
func withoutNames(kind *regexp.Regexp, text string, is func(name string) bool) string {
	var b strings.Builder
	done := 0
	for _, at := range kind.FindAllStringSubmatchIndex(text, -1) {
		if !is(text[at[4]:at[5]]) {
			continue
		}
		b.WriteString(text[done:at[4]])
		b.WriteString(away)
		done = at[5]
	}
	return b.String() + text[done:]
}
