package handlers

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sunwai/bot"
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

// passwords are the words by which otpBefore and otpAfter know a password, in small letters.
var passwords = []string{"otp", "cvv", "password", "passcode", "pin", "ओटीपी", "ओ टी पी", "पासवर्ड", "सीवीवी"}

var (
	aadhaar = bot.NewExpression(digit + `{4}` + between + `{0,2}` + digit + `{4}` + between + `{0,2}` + digit + `{4}`)
	// In the groups that mobile numbers are written in, dots and two blanks may stand between; anywhere, one blank or dash.
	mobile     = bot.NewExpression(aMobile)
	fourDigits = bot.NewExpression(digit + `{4}`)
	otp        = bot.NewExpression(`[0-9]{3}[ -][0-9]{3}\b|` + digit + `{3,8}`)

	aadhaarSaid = bot.NewExpression(`(?i)\ba+dh?a+r\b|\buid\b|आधार`)
	// Numbers with a name of their own, said right before them, in the same message: "Javid" ends in no "id", and "kilometer" in no meter.
	otherNumber = bot.NewExpression(`(?i)(?:^|[^\p{L}\p{M}])(account|a/c|khata|consumer|connection|meter|reading|bill|utr|transaction|txn|ref|id|registration|application|aavedan|avedan|token|` +
		`complaint|shikayat|खाता|खाते|उपभोक्ता|कनेक्शन|मीटर|रीडिंग|बिल|आवेदन|पंजीकरण|शिकायत|टोकन|रसीद|संदर्भ)(?:[\s.:#-]*(?:no|num|number|nambar|sankhya|id|नंबर|नम्बर|संख्या|आईडी)[\s.:#-]*|[ \t.:#-]*)$`)
	// "aadhaar id" names the very number that is hidden.
	aadhaarBefore = bot.NewExpression(`(?i)(?:\ba+dh?a+r|\buid|आधार)[\s.:#-]*(?:card|कार्ड)?[\s.:#-]*(?:ka|का)?[\s.:#-]*(?:id|registration|आईडी|पंजीकरण)[\s.:#-]*(?:no|num|number|nambar|sankhya|नंबर|नम्बर|संख्या)?[\s.:#-]*$`)
	// Who calls from a number, or what is behind it, is somebody else.
	strangerAfter = bot.NewExpression(`(?i)^[\s,]*(se|ne|wala|wale|waale|walo|called|calls|is calling|से|ने|वाला|वाले|वालों)(\s|$)`)
	// "9876543210 se baat kar lo": it is to be called, and nobody has called from it.
	toBeCalled     = bot.NewExpression(`(?i)^[\s,]*(?:se|से)\s+(?:baat|bat|sampark|contact|बात|संपर्क|सम्पर्क)\s+(?:kar|kr|kij|kiji|कर|कीजि)`)
	strangerBefore = bot.NewExpression(`(?i)(^|\s)(from|by)[\s:]*$`)
	// What is measured is no number to call.
	measureAfter = bot.NewExpression(`(?i)^\s*(litres?|liters?|ltr|units?|kwh|km|rs|rupees|rupaye|रुपये|रुपए|लीटर|यूनिट)([\s,.।]|$)`)
	// "Mera number … se baat karo" is his own all the same; "mere phone par … se call aaya" is not.
	ownBefore = bot.NewExpression(`(?i)(?:^|[^\p{L}\p{M}])(?:mera|mere|meri|hamara|hamare|my|call me|मेरा|मेरे|मेरी|हमारा|हमारे)` +
		`(?:[\s.:#,-]+(?:mobile|mob|phone|fon|contact|whatsapp|wp|number|nambar|nmbr|num|no|ye|yeh|hai|is|at|मोबाइल|फ़ोन|फोन|संपर्क|व्हाट्सएप|नंबर|नम्बर|न|यह|ये|है))*[\s.:#,-]*$`)

	otpBefore = bot.NewExpression(`(?i)(otp|cvv|password|passcode|(atm|upi|card|debit)\s*(ka\s*)?pin|ओटीपी|ओ टी पी|पासवर्ड|सीवीवी)((\s|[:=-])+(is|was|hai|h|tha|no|num|number|nambar|code|mera|aaya|aayi|ye|yeh|है|था|नंबर|कोड|मेरा|आया|यह|ये))*[\s:=-]*$`)
	otpAfter  = bot.NewExpression(`(?i)^[\s,]*((is|was|mera|my|the|hai|h|ye|yeh|is my|मेरा|है|यह|ये)\s+)*(otp|cvv|ओटीपी|पासवर्ड|password)(\s|[.,।]|$)`)

	// A name told in so many words, of who asked that it be kept back.
	nameSaid = bot.NewExpression(`(?i)((?:mera|hamara|hamar|mer|मेरा|हमारा|हमार)\s+(?:naam|nam|नाम|नांव)[\s:–—-]+|my name(?:\s+is[\s:–—-]|['’]s\s|\s*[:–—-])\s*|i am called\s+)` +
		`((?:(?:mohd|md|mo|dr|smt|shri|sri|km|mr|mrs|ms|[a-z]|मो|डॉ|डा)\.\s*)*(?:\S+\s+){0,4}?\S+?)(\s+(?:hai|h|hain|ba|है|हैं|बा|हूँ|and|aur|और)(?:[\s,.।]|$)|[,.।\n]|$)`)
	// Told without "my": the whole message, or of who speaks. Whose son he is names him too.
	nameBare   = bot.NewExpression(`(?i)^(\s*(?:naam|nam|name|नाम)[\s:–—-]+)(\S+(?:\s+\S+){0,2})(\s*)$`)
	nameSpeaks = bot.NewExpression(`(?i)((?:^|\s)(?:main|mai|मैं)\s+)(\S+(?:\s+\S+){0,2}?)(\s+(?:bol|likh|बोल|लिख)\s+(?:rah|rha|rhi|रह))`)
	nameFather = bot.NewExpression(`(?i)((?:^|\s)(?:pita|putra|s/o|d/o|w/o|पिता|पुत्र)\s+(?:shri\s+|sri\s+|श्री\s+)?)([^\s,.।]+)()`)
	// What stands there of who speaks, or is done to a name, is none.
	noBareName = bot.NewExpression(`(?i)(^|\s)(jod\S*|jud\S*|hat\S*|badal\S*|sudhar\S*|chadh\S*|hai|h|hain|kya|sach|jhooth|jhuth|phir|fir|yahan|ghar|wahi|roz|bhi|hi|aap\S*|जोड़\S*|जुड़\S*|हट\S*|बदल\S*|सुधार\S*|चढ़\S*|है|हैं|क्या|सच|झूठ|फिर|यहाँ|यहां|घर|वही|भी|ही|आप\S*)(\s|$)`)
	// "Mera naam gupt rakhe" and "mera naam list se kat gaya hai" tell none.
	noName = bot.NewExpression(`(?i)(^|\s)(gupt|gopniya|mat|na|nahi|nahin|nhi|kisi|kisiko|chhupa\S*|chupa\S*|secret|hidden|not|गुप्त|गोपनीय|मत|न|ना|नहीं|किसी|छिपा\S*|छुपा\S*|` +
		`me|mein|se|ka|ki|ke|ko|par|ne|kat|kata|list|suchi|galat|gaya|diya|likha|darj|में|से|का|की|के|को|पर|ने|कट|कटा|लिस्ट|सूची|गलत|गया|दिया|लिखा|दर्ज)(\s|$)`)
	glued     = bot.NewExpression(`(?i)(^|[^a-z])(mob|mobile|ph|phone|no|num|number|call)$`) // "mob9876543210"
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
	return slices.ContainsFunc(passwords, func(w string) bool { return strings.Contains(text, w) })
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
