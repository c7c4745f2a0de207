package handlers

import (
	"strings"

	"sunwai/i18n"
)

// The number from which somebody is threatened or cheated is what the police look for, and nobody calls it back. It is another's only where that is said: it torments
// ("is number se 98… dhamki aati hai"), or is his who does ("thag ka number 98…"). Whoever wants to be called, wants secrecy, says "mine" or writes from it may well
// name his own there, and "this number" alone points to nobody.

// What such words are is listed in i18n/lists; here stands in what order they say it.
const (
	begun   = `(?:^|[^\p{L}\p{M}])`
	ended   = `(?:[^\p{L}\p{M}]|$)`
	aNumber = `(?:<telephone>\s+)?<number>`
	// Words that show that somebody was called from it.
	fromThis = `(?:<this>|<that>|<unknown>)\s+` + aNumber
	// What whoever calls so does: with the call itself, and in what he says.
	badCalls  = `(?:<bad>\s+<message>s?|<always>\s+<message>s?\s+<comes>)`
	torment   = `(?:` + badCalls + `|<torments>)`
	meanwhile = `(?:(?:<meanwhile>|<message>)[\s,]+){0,6}?`
	said      = `(?:\p{L}|\p{M})*(?:\s+<does>)*`
	isIt      = `(?:\s+(?:<it>|<is>))*[\s:,()-]*$`
)

var (
	torments = i18n.NewExpression(`(?i)` + begun + `(?:` + torment + `|<cheats>)`)
	// "Is number se 98… dhamki aati hai", "98… is number se gali deta hai", "gande call aate hain is number se 98…".
	fromBefore    = i18n.NewExpression(`(?i)` + begun + fromThis + `\s*(?:<from>|<by>)[\s:,()-]*$`)
	strangeBefore = i18n.NewExpression(`(?i)` + begun + `<unknown>\s+` + aNumber + `[\s:,()-]*$`)
	callsBefore   = i18n.NewExpression(`(?i)` + begun + badCalls + said + `\s+(?:` + fromThis + `\s*<from>|<from_it>)[\s:,()-]*$`)
	tormentsSoon  = i18n.NewExpression(`(?i)^[\s,:)-]*(?:(?:<from>|<by>)\s+)?` + meanwhile + torment)
	fromAfter     = i18n.NewExpression(`(?i)^[\s,:)-]*(?:(?:` + fromThis + `|` + aNumber + `)\s*)?(?:<from>|<by>)[\s,]+` + meanwhile + torment)
	// "Dhamki deta hai, uska number 98…", "98… thag ka number hai". Whose "his" is, is sure only right behind what he does.
	hisBefore     = i18n.NewExpression(`(?i)` + begun + `(?:` + torment + `|<cheats>)` + said + `(?:\s+<took>)?[\s,]+(?:<his>|<whose>)\s+` + aNumber + isIt)
	culpritBefore = i18n.NewExpression(`(?i)` + begun + `<culprit>\s+<of_him>\s+` + aNumber + isIt)
	culpritAfter  = i18n.NewExpression(`(?i)^[\s,:)-]*(?:(?:<it>|<is>)\s+)?<culprit>\s+<of_him>\s+` + aNumber + ended)
	// "98… blackmails me", "from 98… I get threats", "I get threatening calls from 98…", "98… se mujhe dhamki milti hai": nothing stands between it and what it does.
	tormentsMe   = i18n.NewExpression(`(?i)^[\s,:)-]*<torments_me>\s+<me_or_mine>` + ended)
	getsAfter    = i18n.NewExpression(`(?i)^[\s,)-]*<i_get>\s+` + torment + `(?:\p{L}|\p{M})*`)
	fromAlone    = i18n.NewExpression(`(?i)^[\s,:(-]*<stranger_from>\s+(?:<determiner>\s+)?(?:` + aNumber + `)?[\s:,()-]*$`)
	getsBefore   = i18n.NewExpression(`(?i)` + begun + torment + `(?:\p{L}|\p{M})*\s+(?:<calls_from>\s+){0,2}<stranger_from>\s+(?:<determiner>\s+)?(?:` + aNumber + `)?[\s:()-]*$`)
	onlyNumber   = i18n.NewExpression(`(?i)^[\s,:(-]*(?:<determiner>\s+)?(?:` + aNumber + `)?[\s:,()-]*$`)
	fromStranger = i18n.NewExpression(`(?i)` + begun + `<stranger_from>` + ended)
	fromBeside   = i18n.NewExpression(`(?i)^[\s,:)-]*(?:` + aNumber + `\s+)?(?:<from>|<by>)\s+(?:<meanwhile>\s+){0,6}?` + torment)
	mineAnywhere = i18n.NewExpression(`(?i)` + begun + `(?:<my>|<own>)` + ended)
	// Whoever else is spoken of may be whose it is.
	victim = i18n.NewExpression(`(?i)` + begun + `<victim>` + ended)
	// Who is cheated is not who cheats. A tenant and a man may be either.
	victims = i18n.NewExpression(`(?i)` + begun + `(?:<cheated_one>|<somebody>\s+(?:<was_done>\s+(?:\p{L}+\s+)?<cheated>|<with_him>\s+(?:\p{L}+\s+)?<cheats>))` + ended)
	// "Hum Ramesh 98…" is who writes, and "98… se pareshan kar raha hu" is what he does himself.
	introduced  = i18n.NewExpression(`(?i)` + begun + `<i_am>\s+([\p{L}\p{M}]{3,})(?:\s+([\p{L}\p{M}]{3,}))?[\s,:()-]*$`)
	isNoName    = i18n.NewExpression(`(?i)^(?:` + aNumber + `|<no_persons_name>)$`)
	doesHimself = i18n.NewExpression(`(?i)^[\s,:)-]*(?:(?:` + fromThis + `|` + aNumber + `)\s*)?<from>[\s,]+` + meanwhile + `<troubled>\s+(?:<do>|<be>)\s*<is_doing>\s+<am>` + ended)
	// His own all the same, wherever in a message. On his telephone he is called, and it is no number.
	minesPhone = i18n.NewExpression(`(?i)` + begun + `<my>\s+<telephone>\s+<into>` + ended)
	mayBeOwn   = i18n.NewExpression(`(?i)` + begun + `(?:<i_did>|<my>|<own>|<secret>|<identity>\s+(?:\S+\s+)?<not>\s+<be_told>|<complains>|<call_me>|` +
		`<this>\s+(?:` + aNumber + `\s+)?<on>|<contact>\s+(?:\S+\s+)?<please_do>)` + ended)
)

// others reports whether a number is told as that of whoever torments somebody, was paid, or called.
func others(before, number, after string) bool {
	if paidTo(before, after) || calledFrom(before, after) {
		return true
	}
	earlier, later, ownBeside := besidesOwn(before, after)
	text := earlier + number + later
	does := tormentsBeside(before, after)
	if does {
		text = mineAnywhere().ReplaceAllString(text, " ") // "my photos", "mere bete ko": his own is something else
	}
	if ownBefore().MatchString(before) || writesFrom(before, after) || mayBeOwn().MatchString(minesPhone().ReplaceAllString(text, " ")) {
		return false
	}
	if ownBeside && strangerAfter().MatchString(after) && !toBeCalled().MatchString(after) {
		return true
	}
	before, after = sentence(before, after)
	switch {
	case introducesHimself(before), doesHimself().MatchString(after):
		return false
	case does, callsBefore().MatchString(before), fromAfter().MatchString(after),
		(fromBefore().MatchString(before) || strangeBefore().MatchString(before)) && tormentsSoon().MatchString(after):
		return true
	case hisBefore().MatchString(before), culpritBefore().MatchString(before), culpritAfter().MatchString(after):
		return torments().MatchString(text) && !victim().MatchString(text) && !victims().MatchString(text)
	}
	return false
}

// tormentsBeside reports whether a number is said to be whence threats come right beside it, or to do it itself. Of whom they come else is named behind "from".
func tormentsBeside(before, after string) bool {
	before, after = sentence(before, after)
	switch {
	case tormentsMe().MatchString(after):
		return onlyNumber().MatchString(before)
	case getsBefore().MatchString(before):
		return true
	case fromAlone().MatchString(before):
		at := getsAfter().FindStringIndex(after)
		return at != nil && !fromStranger().MatchString(after[at[1]:])
	}
	return fromBeside().MatchString(after)
}

// sentence is what stands before and behind a number in its own sentence.
func sentence(before, after string) (string, string) {
	if at := strings.LastIndexFunc(before, stops); at >= 0 {
		before = before[at+1:] // what is left of a danda is no word
	}
	if at := strings.IndexFunc(after, stops); at >= 0 {
		after = after[:at]
	}
	return before, after
}

// stops reports whether a sentence ends there.
func stops(r rune) bool { return strings.ContainsRune(".।!?\n", r) }

// introducesHimself reports whether a name stands right before a number with which somebody says who he is: "hum Ramesh 98…".
func introducesHimself(before string) bool {
	at := introduced().FindStringSubmatch(before)
	return at != nil && !isNoName().MatchString(at[1]) && (at[2] == "" || !isNoName().MatchString(at[2]))
}

// OthersNumber reports whether the numbers in what somebody writes are all of others, who torment him: nobody calls him back there.
func OthersNumber(text string) bool {
	if countDigits(text) < mobileDigits {
		return false
	}
	any, own := false, false
	without(mobile(), text, func(before, number, after string) bool {
		any = true
		own = own || !others(before, number, after)
		return false
	})
	return any && !own
}

// WithoutOthers is what somebody writes without the numbers that are of others: the number that is left is his.
func WithoutOthers(text string) string {
	if countDigits(text) < mobileDigits {
		return text
	}
	return without(mobile(), text, others)
}
