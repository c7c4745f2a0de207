package handlers

import (
	"strings"

	"sunwai/bot"
)

// Whose a number is, said in so many words. To whom somebody paid is not himself, and in a fraud it is all that the police have: he wrote "maine" beside it, and the
// number was covered, and kept to call him back at. From which he writes is his own, though "se" stands behind it as behind a caller's.

const (
	gap      = `[\s,:()-]+`
	anyMoney = `(?:pais[ae]|rup\S*|rs\.?|inr|money|payment|amount|upi|phone\s?pe|paytm|pay\s?tm|g\s?pay|google\s?pay|bhim|neft|imps|transfer\S*|deposit\S*|advance|lakh|hazar|hajar|` +
		`[0-9०-९]{3,7}|₹|पैस[ेा]|रुप\S*|फोन\s?पे|फ़ोन\s?पे|पेटीएम|गूगल\s?पे|यूपीआई|ट्रांसफर|लाख|हजार|हज़ार)`
	// What was paid, has gone, or was made to be paid. What shall be paid, or was not, is said otherwise.
	gave = `(?:bhej[ei]?|bheja|bhijwa\S*|bhej (?:diy[ae]|di|diye)|kiy[ae]|kiye|kar (?:diy[ae]|di|diye)|karwa\S*|karaya|karaye|daal[ae]|dal[ae]|daal diye|dal diye|diy[ae]|diye|de diy[ae]|` +
		`ga?ye|gaya|chal[ei] gaye|chala gaya|mangwa\S*|mangay[ae]|mangaye|liye|liya|le liye|bhar[ae]|jama kiy[ae]|jama kar\S*|transfer (?:kiy[ae]|hu[ae])|paid|sent|` +
		`भेज[ेाी]?|भेज दिए|भेज दिये|भेज दिया|भिजवा\S*|किए|किये|किया|कर दिए|कर दिया|करवा\S*|कराया|कराए|डाल[ेा]|डाल दिए|दिए|दिये|दिया|दे दिए|दे दिया|गए|गये|गया|चले गए|मंगवा\S*|मँगवा\S*|मंगाए|` +
		`लिए|लिये|लिया|जमा किए|जमा कर\S*)`
	toward = `(?:(?:wale|vale|वाले)\s+)?(?:` + aNumber + `\s+)?(?:(?:wale|vale|वाले)\s+)?(?:(?:upi|account|khate|खाते|यूपीआई)\s+)?(?:par|pe|pr|per|ko|me|mein|पर|को|में)`
	// What may stand between: whatever denies, asks back or is said of a telephone makes it something else.
	plain   = `(?:(?:[^\s.।!?]+)\s+){0,6}?`
	ending  = `(?:\s+(?:the|thi|tha|hai|hain|h|थे|थी|था|हैं|है))*`
	someone = `(?:jis|jiss|us|uss|is|iss|un|jin|usi|isi|जिस|उस|इस|उन|जिन|उसी|इसी)\s+(?:` + aNumber + `|upi(?:\s+id)?|account|khate|khata|खाते|यूपीआई)\s+(?:par|pe|pr|ko|me|mein|पर|को|में)|` +
		`(?:jisko|jise|jisse|usko|use|जिसको|जिसे|उसको|उसे)`
	numbered = `(?:(?:uska|jiska|unka|us|wo|woh|ye|yeh|hai|h|he|is|was|that|the|उसका|जिसका|वह|वो|यह|ये|है)\s+|` + aNumber + `\s+)*`
	writes   = `(?:likh|bol|(?:msg|mess?age|sms|whatsapp|baat|bat|shikayat|sikayat|complaint?|lik)(?:\s+(?:kar|kr))?|लिख|बोल|(?:मैसेज|बात|शिकायत|कंप्लेंट)(?:\s+कर)?)`
	hisWords = `(?:uska|us aadmi ka|us admi ka|us ladke ka|us bande ka|(?:thag|thug|fraud|chor)(?:\s+wale)?\s+ka|उसका|उस आदमी का|उस लड़के का|ठग का|चोर का|his|the (?:fraud|cheat|thief)['’]?s)`
)

var (
	paidAfter = bot.NewExpression(`(?i)^[\s,)-]*` + toward + `\s+(` + plain + `)` + gave + ending + `(?:[\s,;]|$)`)
	// "I paid Rs 5000 to …", "jis number par paise bheje wo hai …".
	paidBefore = bot.NewExpression(`(?i)` + begun + `(?:(?:paid|sent|transferred|transfered|deposited|paying|made (?:a |the )?payment(?: of)?|payment(?: was)? made)(?:[\s,]+(?:him|her|them|rs\.?|inr|rupees?|money|` +
		`the|an|a|amount|of|it|payment|advance|all|my|₹?[0-9][0-9,.]*k?|through|by|via|upi|phonepe|paytm|gpay|google pay))*[\s,]+(?:to|on|at|into|in)(?:[\s,]+(?:this|that|the|his|her|a|upi|phonepe|paytm|gpay|` +
		`google pay|mobile|phone|account|number|no\.?|of|id))*|(?:` + someone + `)\s+(` + plain + `)` + gave + ending + `(?:[\s,]+[0-9०-९]{3,7}(?:\s+(?:rs|rup\S*|रुप\S*))?)?` + gap + numbered + `)[\s:,()-]*$`)
	money  = bot.NewExpression(`(?i)` + begun + anyMoney)
	moneys = bot.NewExpression(`(?i)` + begun + anyMoney + `[\s,/-]*(?:` + aNumber + gap + `)?$`)
	// A recharge, a bill and a refund are for his own number, a call is no payment, and what never came was not paid.
	notPaid = bot.NewExpression(`(?i)` + begun + `(?:recharge\S*|richarge\S*|bill|refund\S*|wapas|vapas|wapis|return\S*|call|phone|fon|baat|bat|sampark|contact|msg|mess?age|sms|whatsapp|otp|link|nahi|nhi|nahin|not|na|` +
		`pension|kist|रिचार्ज|बिल|रिफंड|वापस|कॉल|काल|फोन|फ़ोन|बात|संपर्क|मैसेज|ओटीपी|लिंक|नहीं|नही|न|पेंशन|किस्त)` + ended)
	payApp = bot.NewExpression(`(?i)(?:phone|फोन|फ़ोन)\s?(?:pe|pay|पे)` + ended)

	writesBehind = bot.NewExpression(`(?i)^[\s,]*(?:` + aNumber + `\s+)?(?:se|say|से)\s+(?:(?:main|mai|me|mein|mei|मैं|मै)\s+)?(?:\S+\s+){0,2}?(?:` + writes + `\s+(?:raha|rahi|rha|rhi|rah|रहा|रही|रहे)|` + message + `\s+(?:karta|karti|krta|krti|करता|करती))\s+` +
		`(?:hu|hun|hoon|hoo|hoo?n|hh?u|हूँ|हूं|हुँ|हुं)` + ended)
	weWrite     = bot.NewExpression(`(?i)^[\s,]*(?:` + aNumber + `\s+)?(?:se|say|से)\s+(?:hum|ham|हम)\s+(?:\S+\s+){0,2}?` + writes + `\s+(?:rahe|rhe|रहे)` + ended)
	writesAhead = bot.NewExpression(`(?i)` + begun + `(?:i am|i'm|i’m|im|we are|we're)\s+(?:writing|calling|texting|messaging|speaking|complaining)(?:\s+(?:to\s+you|this|you))?\s+from(?:\s+(?:this|my|mobile|phone|number|the))*[\s:]*$`)

	// "98… se call aaya aur link bheja", and "ye uska number hai" as all of a message.
	cameFrom = bot.NewExpression(`(?i)^[\s,)-]*(?:` + aNumber + `\s+)?(?:se|say|से)[\s,]+(?:(?:ek|mujhe|mujhko|hame|koi|phir|fir|kal|aaj|fake|farji|एक|मुझे|हमें|कोई|फिर|कल|आज|फर्जी)\s+){0,3}` +
		`(?:` + message + `|link|otp|apk|लिंक|ओटीपी)\s+(?:bhi\s+)?(?:aaya|aayi|aaye|aya|ayi|aata|aati|aate|aa rah\S*|aa rh\S*|bheja|bheji|bheje|mila|आया|आयी|आई|आए|आता|आती|आ रह\S*|भेजा|भेजी|मिला)` + ended)
	hisAlone    = bot.NewExpression(`(?i)^\s*(?:(?:ye|yeh|aur|wo|यह|ये|और)\s+)?` + hisWords + `\s+` + aNumber + isIt)
	nothingMore = bot.NewExpression(`(?i)^[\s,.:)-]*(?:(?:hai|h|he|tha|है|था)[\s.।]*)?$`)
	itIsHis     = bot.NewExpression(`(?i)^[\s,:)-]*(?:(?:ye|yeh|hai|is|wo|यह|ये|है)\s+)*` + hisWords + `\s+` + aNumber + `(?:\s+(?:hai|h|tha|है|था))?[\s.।]*$`)

	phoneGone = bot.NewExpression(`(?i)` + begun + `(?:chori|chora|churaya?|band|block\S*|kho|gum|hack\S*|lost|stolen|dead|चोरी|चुरा\S*|बंद|ब्लॉक|खो|गुम|हैक)` + ended)

	// A number that is his own in so many words, and what says so.
	ownSaid = bot.NewExpression(`(?i)` + begun + `(?:mera|mere|meri|hamara|hamare|my|मेरा|मेरे|हमारा|हमारे)\s+(?:(?:mobile|mob|phone|fon|contact|whatsapp|number|nambar|nmbr|num|no\.?|ye|yeh|hai|is|मोबाइल|फ़ोन|फोन|` +
		`नंबर|नम्बर|यह|ये|है)[\s.:,-]+)*` + aMobile + `|` + aMobile + `[\s,]+(?:(?:ye|yeh|hai|is|wo|यह|ये|है)\s+)*(?:mera|my|hamara|मेरा|हमारा)(?:\s+(?:own|apna|mobile|phone|number|nambar|no|` +
		`मोबाइल|फोन|फ़ोन|नंबर|नम्बर))*(?:\s+(?:hai|h|है))?|` + aMobile + `[\s,]*(?:se|से)\s+(?:(?:main|mai|me|mein|मैं)\s+)?(?:\S+\s+){0,2}?` + writes + `\s+(?:raha|rahi|rha|rhi|रहा|रही)\s+(?:hu|hun|hoon|हूँ|हूं)`)
)

// calledFrom reports whether somebody was called or written to from a number, or whether all that a message says of it is that it is another's.
func calledFrom(before, after string) bool {
	if ownBefore().MatchString(before) {
		return false
	}
	own, behind := sentence(before, after)
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
