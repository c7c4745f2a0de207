package handlers

import (
	"strings"

	"sunwai/i18n"
)

// Whose a number is, said in so many words. To whom somebody paid is not himself, and in a fraud it is all that the police have: he wrote "maine" beside it, and the
// number was covered, and kept to call him back at. From which he writes is his own, though "se" stands behind it as behind a caller's.

const (
	gap      = `[\s,:()-]+`
	anyMoney = `(?:[0-9०-९]{3,7}|₹|<money>` + ended + `)`
	toward   = `(?:<of_kind>\s+)?(?:` + aNumber + `\s+)?(?:<of_kind>\s+)?(?:<account>\s+)?<into>`
	// What may stand between: whatever denies, asks back or is said of a telephone makes it something else.
	plain    = `(?:(?:[^\s.।!?]+)\s+){0,6}?`
	someone  = `(?:<which>|<this>|<that>)\s+(?:` + aNumber + `|<account>)\s+<into>|<to_whom>`
	numbered = `(?:(?:<his>|<whose>|<that>|<it>|<is>|` + aNumber + `)\s+)*`
	writes   = `<writes>(?:\s+<do>)?`
	ofHis    = `(?:<his>|<the_thiefs>)`
)

var (
	paidAfter = i18n.NewExpression(`(?i)^[\s,)-]*` + toward + `\s+(` + plain + `)<gave>(?:\s+<is>)*(?:[\s,;]|$)`)
	// "I paid Rs 5000 to …", "jis number par paise bheje wo hai …".
	paidBefore = i18n.NewExpression(`(?i)` + begun + `(?:<paid>(?:[\s,]+(?:<sum>|₹?[0-9][0-9,.]*k?))*[\s,]+<paid_to>(?:[\s,]+<paid_where>)*|(?:` + someone + `)\s+(` + plain + `)<gave>(?:\s+<is>)*` +
		`(?:[\s,]+[0-9०-९]{3,7}(?:\s+<rupees>)?)?` + gap + numbered + `)[\s:,()-]*$`)
	money   = i18n.NewExpression(`(?i)` + begun + anyMoney)
	moneys  = i18n.NewExpression(`(?i)` + begun + `(?:[0-9०-९]{3,7}|₹|<money>)[\s,/-]*(?:` + aNumber + gap + `)?$`)
	notPaid = i18n.NewExpression(`(?i)` + begun + `<not_paid>` + ended)
	payApp  = i18n.NewExpression(`(?i)<phone_of_app>\s*<pay_of_app>` + ended)

	writesBehind = i18n.NewExpression(`(?i)^[\s,]*(?:` + aNumber + `\s+)?<from>\s+(?:(?:<i>|<i_or_in>)\s+)?(?:\S+\s+){0,2}?(?:` + writes + `\s+(?:<is_doing>|<are_doing>)|<message>\s+<does_often>)\s+<am>` + ended)
	weWrite      = i18n.NewExpression(`(?i)^[\s,]*(?:` + aNumber + `\s+)?<from>\s+<we>\s+(?:\S+\s+){0,2}?` + writes + `\s+<are_doing>` + ended)
	writesAhead  = i18n.NewExpression(`(?i)` + begun + `<we_are>\s+<writing>(?:\s+<to_you>)?\s+<out_of>(?:\s+<from_my_phone>)*[\s:]*$`)

	// "98… se call aaya aur link bheja", "98… ne link bheja", and "ye uska number hai" as all of a message.
	sentBy      = i18n.NewExpression(`(?i)^[\s,)-]*(?:` + aNumber + `\s+)?<by>[\s,]+(?:<before_call>\s+){0,3}<link>\s+(?:<too>\s+)?<came>` + ended)
	cameFrom    = i18n.NewExpression(`(?i)^[\s,)-]*(?:` + aNumber + `\s+)?<from>[\s,]+(?:<before_call>\s+){0,3}(?:<message>|<link>)\s+(?:<too>\s+)?<came>` + ended)
	hisAlone    = i18n.NewExpression(`(?i)^\s*(?:<and_it>\s+)?` + ofHis + `\s+` + aNumber + isIt)
	nothingMore = i18n.NewExpression(`(?i)^[\s,.:)-]*(?:<is>[\s.।]*)?$`)
	itIsHis     = i18n.NewExpression(`(?i)^[\s,:)-]*(?:(?:<it>|<is>)\s+)*` + ofHis + `\s+` + aNumber + `(?:\s+<is>)?[\s.।]*$`)

	phoneGone = i18n.NewExpression(`(?i)` + begun + `<phone_gone>` + ended)

	// A number that is his own in so many words, and what says so.
	ownSaid = i18n.NewExpression(`(?i)` + begun + `<my>\s+(?:(?:<telephone>|<number>|<it>|<is>)[\s.:,-]+)*` + aMobile + `|` +
		aMobile + `[\s,]+(?:(?:<it>|<is>)\s+)*<is_mine>(?:\s+(?:<itself>|<telephone>|<number>))*(?:\s+<is>)?|` +
		aMobile + `[\s,]*<from>\s+(?:(?:<i>|<i_or_in>)\s+)?(?:\S+\s+){0,2}?` + writes + `\s+<is_doing>\s+<am>`)
)

// calledFrom reports whether somebody was called or written to from a number, or whether all that a message says of it is that it is another's.
func calledFrom(before, after string) bool {
	if ownBefore().MatchString(before) {
		return false
	}
	own, behind := sentence(before, after)
	if sentBy().MatchString(behind) && !introducesHimself(own) {
		return true
	}
	return cameFrom().MatchString(behind) || hisAlone().MatchString(before) && nothingMore().MatchString(after) || strings.TrimSpace(own) == "" && strings.TrimSpace(before) == "" && itIsHis().MatchString(after)
}

// paidTo reports whether a number is told as that to which money went.
func paidTo(before, after string) bool {
	if ownBefore().MatchString(before) {
		return false
	}
	before, after = sentence(before, after)
	if at := paidAfter().FindStringSubmatch(after); at != nil {
		said := payApp().ReplaceAllString(at[0], " paise ")
		return !notPaid().MatchString(said) && (money().MatchString(said) || moneys().MatchString(before))
	}
	at := paidBefore().FindStringSubmatch(before)
	if at == nil {
		return false
	}
	said := payApp().ReplaceAllString(at[0], " paise ")
	return !notPaid().MatchString(at[1]) && money().MatchString(said+" "+before)
}

// writesFrom reports whether it is the number that somebody writes from: "98… se likh raha hu". Whoever "bol raha tha" from it called him.
func writesFrom(before, after string) bool {
	return writesBehind().MatchString(after) || weWrite().MatchString(after) || writesAhead().MatchString(before)
}

// CalledOwn is the part of a text that calls a number his own who writes it; "" where none is, or where the telephone is gone.
func CalledOwn(text string) string {
	if countDigits(text) < mobileDigits || phoneGone().MatchString(text) {
		return ""
	}
	return ownSaid().FindString(text)
}

// besidesOwn is what stands before and behind a number, without the other numbers that are the citizen's own in so many words, and whether there are any.
func besidesOwn(before, after string) (earlier, later string, any bool) {
	earlier, later = ownSaid().ReplaceAllString(before, " "), ownSaid().ReplaceAllString(after, " ")
	return earlier, later, earlier != before || later != after
}
