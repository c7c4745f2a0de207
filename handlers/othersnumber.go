package handlers

import "regexp"

// The number from which somebody is threatened or cheated is what the police look for: whoever complains of it names it as somebody else's, before it ("is number
// se 98…") or behind it ("98… is number se call aata hai"). Whoever wants to be called back says so, and of his own he says "mine".

const (
	aNumber = `(?:mobile\s+|phone\s+|whatsapp\s+|मोबाइल\s+|फोन\s+|फ़ोन\s+)?(?:number|nambar|nmbr|num|no\.?|नंबर|नम्बर)`
	// Words that show whose it is: this one, his, a stranger's.
	pointed = `(?:is|iss|us|uss|in|un|ye|yeh|wo|woh|ek|uska|uske|unka|iska|inka|jiska|anjan|unknown|fraud|farzi|farji|thug|this|that|his|her|their|these|an?|the|` +
		`इस|उस|इन|उन|ये|यह|वो|वह|एक|उसका|उनका|इसका|अनजान|अज्ञात|फर्जी|फ़र्ज़ी)`
)

var (
	fromNumberBefore = regexp.MustCompile(`(?i)(?:^|[^\p{L}\p{M}])(?:` + aNumber + `|mobile|phone|मोबाइल)\s*(?:se|ne|say|से|ने)[\s:,.()-]*$`)
	numberFromAfter  = regexp.MustCompile(`(?i)^[\s,:)-]*(?:` + pointed + `\s+)?` + aNumber + `\s*(?:se|ne|wala|wale|waala|waale|से|ने|वाला|वाले)(?:[\s,.।]|$)`)
	pointedBefore    = regexp.MustCompile(`(?i)(?:^|[^\p{L}\p{M}])(?:` + pointed + `|(?:caller|thug|thag|fraud|dalal|gunde|ladke|aadmi|admi|ठग|दलाल|गुंडे|लड़के|आदमी)\s+(?:ka|का))\s+` + aNumber +
		`(?:\s+(?:ye|yeh|hai|is|h|यह|ये|है))*[\s:,.()-]*$`)
	pointedAfter = regexp.MustCompile(`(?i)^[\s,:)-]*(?:` + pointed + `\s+)?(?:uska|unka|usi ka|his|उसका|उनका)\s+(?:` + aNumber + `\s+)?(?:hai|h|है)?(?:[\s,.।]|$)`)
	// What whoever calls so does. "Gali" is a street as well.
	torments = regexp.MustCompile(`(?i)dhamk|dhamak|gaali|galiya|gande? |gandi |ashl|pareshan kar|tang kar|blackmail|thag|thug|fraud|dhokh|(?:call|phone|fon|msg|message|video) (?:aa|aya|kar(?:ta|te|ti|ke|k |rah|raha|rahi)|par )|` +
		`threat|abus|harass|scam|cheat|stalk|obscene|calls? (?:me|us|my|from|at)|calling|धमक|गाली|गाल[िी]य|गंदे|गंदी|अश्ल|परेशान कर|तंग कर|ब्लैकमेल|ठग|धोख|(?:कॉल|काल|फोन|फ़ोन|मैसेज|वीडियो) (?:आ|कर(?:ता|ते|ती|के|क र))`)
	// His own all the same.
	ownAfter = regexp.MustCompile(`(?i)^[\s,:)-]*(?:(?:` + aNumber + `|hai|ye|yeh|है|यह|ये)\s+)*(?:mera|meri|mere|hamara|my|mine|मेरा|मेरे|मेरी|हमारा)(?:[\s,.।]|$)`)
	callHere = regexp.MustCompile(`(?i)^[\s,:)-]*(?:(?:hai|h|ye|yeh|par|pe|mujhe|please|plz|पर|है|मुझे|कृपया)[\s,]+)*(?:(?:se|से)\s+)?(?:baat|bat|sampark|contact|call|phone|fon|whatsapp|बात|संपर्क|सम्पर्क|कॉल|फोन|फ़ोन)` +
		`\s+(?:kar(?:o|e|en|ein|iye|na|lo|dena)|kar (?:lo|le|len|den|de|dijiye|sak)|kr(?:o|na|iye)?|kij|करें|करे|करो|कर लें|कर लो|कीजि)(?:[\s,.।]|\p{M}|\p{L}|$)`)
)

// others reports whether a number is told as that of whoever torments somebody.
func others(before, after, text string) bool {
	if ownBefore.MatchString(before) || ownAfter.MatchString(after) || callHere.MatchString(after) || toBeCalled.MatchString(after) {
		return false
	}
	if fromNumberBefore.MatchString(before) || numberFromAfter.MatchString(after) {
		return true
	}
	return (pointedBefore.MatchString(before) || pointedAfter.MatchString(after)) && torments.MatchString(text)
}

// OthersNumber reports whether the numbers in what somebody writes are all of others, who called him or are to be looked for: nobody calls him back there.
func OthersNumber(text string) bool {
	if countDigits(text) < mobileDigits {
		return false
	}
	any, own := false, false
	without(mobile, text, func(before, _, after string) bool {
		any = true
		own = own || ownBefore.MatchString(before) || toBeCalled.MatchString(after) ||
			!others(before, after, text) && !strangerAfter.MatchString(after) && !strangerBefore.MatchString(before)
		return false
	})
	return any && !own
}
