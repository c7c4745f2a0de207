package handlers

import (
	"strings"

	"sunwai/bot"
)

// The number from which somebody is threatened or cheated is what the police look for, and nobody calls it back. It is another's only where that is said: it torments
// ("is number se 98… dhamki aati hai"), or is his who does ("thag ka number 98…"). Whoever wants to be called, wants secrecy, says "mine" or writes from it may well
// name his own there, and "this number" alone points to nobody.

const (
	aNumber = `(?:(?:mobile|phone|whatsapp|मोबाइल|फोन|फ़ोन)\s+)?(?:number|nambar|nmbr|num|no\.?|नंबर|नम्बर)`
	begun   = `(?:^|[^\p{L}\p{M}])`
	ended   = `(?:[^\p{L}\p{M}]|$)`
	// Words that show that somebody was called from it.
	fromThis = `(?:is|iss|us|uss|isi|usi|in|un|unknown|anjan|anjaan|इस|उस|इसी|उसी|इन|उन|अनजान|अज्ञात)\s+` + aNumber
	// What whoever calls so does: with the call itself, and in what he says. "Gali" is a street as well, and "ganda" is said of water.
	message  = `(?:call|phone|fon|msg|mess?age|video|कॉल|काल|फोन|फ़ोन|मैसेज|वीडियो)`
	badCalls = `(?:(?:gand[aei]|fraud|farji|farzi|thug|dhamki (?:bhar[ae]|wal[ae])|गंद[ेी]|फर्जी|धमकी भरे) ` + message + `s?|(?:roz|baar baar|bar bar|raat ko|lagatar|रोज|रोज़|बार बार|रात को) ` + message +
		`s? (?:aa?t|aa?y|aa? ra|आ)|threatening ` + message + `|obscene ` + message + `)`
	torment = `(?:` + badCalls + `|dhamk|dhamak|ga+li(?:ya|yo| d| bak)|gaali|gand[aei] (?:photo|baat|gal|ga+l)|ashli|a?shleel|pareshan kar|tang kar|blackmail|threat|abus|harass|stalk|obscene|` +
		`धमक|गाली|गालिय|गंद[ेी] (?:फोटो|बात|गाल)|अश्लील|परेशान कर|तंग कर|ब्लैकमेल)`
	cheats = `(?:thag|thug|fraud|dhokh|scam|cheat(?:ed|s|ing)? me|ठग|धोख|फ्रॉड)`
	// What may stand between a number and what is done from it, of whom it is done to and how. Whatever else may tell what the citizen himself did from it.
	meanwhile = `(?:(?:mujhe|mujhko|hame|hamein|humko|hamko|koi|ek|aadmi|admi|ladka|log|wo|woh|roz|baar|bar|raat|din|ko|bhi|jaan|se|marne|ki|bahut|aur|kar|karke|karta|karte|aata|aate|aati|hai|hain|` +
		`he|i am|am|being|getting|receiving|calls|messages|` + message + `|मुझे|हमें|कोई|एक|आदमी|लड़का|वो|वह|रोज|रोज़|बार|रात|दिन|को|भी|जान|से|मारने|की|बहुत|और|कर|करके|करता|आता|आते|है|हैं)[\s,]+){0,6}?`
	said     = `(?:\p{L}|\p{M})*(?:\s+(?:de|deta|dete|deti|di|diya|raha|rahe|rahi|mil|aa|aata|aati|aate|kar|karta|karte|karti|kiya|hai|h|hain|me|us|दे|देता|देते|दी|रहा|रहे|मिल|आ|आती|आता|आते|करता|किया|है|हैं))*`
	culprits = `(?:(?:caller|thug|thag|fraud|fraudster|scammer|dalal|gunde|dhamki dene wale|ठग|दलाल|गुंडे|धमकी देने वाले)\s+(?:ka|का))`
	isIt     = `(?:\s+(?:ye|yeh|hai|is|h|यह|ये|है))*[\s:,()-]*$`
)

var (
	torments = bot.NewExpression(`(?i)` + begun + `(?:` + torment + `|` + cheats + `)`)
	// "Is number se 98… dhamki aati hai", "98… is number se gali deta hai", "gande call aate hain is number se 98…".
	fromBefore    = bot.NewExpression(`(?i)` + begun + fromThis + `\s*(?:se|say|ne|से|ने)[\s:,()-]*$`)
	strangeBefore = bot.NewExpression(`(?i)` + begun + `(?:unknown|anjan|anjaan|अनजान|अज्ञात)\s+` + aNumber + `[\s:,()-]*$`)
	callsBefore   = bot.NewExpression(`(?i)` + begun + badCalls + said + `\s+(?:` + fromThis + `\s*(?:se|से)|from (?:this|an unknown|unknown|the same) number)[\s:,()-]*$`)
	tormentsSoon  = bot.NewExpression(`(?i)^[\s,:)-]*(?:(?:se|ne|से|ने)\s+)?` + meanwhile + torment)
	fromAfter     = bot.NewExpression(`(?i)^[\s,:)-]*(?:(?:` + fromThis + `|` + aNumber + `)\s*)?(?:se|ne|से|ने)[\s,]+` + meanwhile + torment)
	// "Dhamki deta hai, uska number 98…", "98… thag ka number hai". Whose "his" is, is sure only right behind what he does.

	hisBefore = bot.NewExpression(`(?i)` + begun + `(?:` + torment + `|` + cheats + `)` + said + `(?:\s+(?:liya|gaya|लिया|गया))?[\s,]+(?:uska|unka|jiska|his|us (?:aadmi|admi|ladke) ka|उसका|उनका|उस आदमी का)\s+` +
		aNumber + isIt)
	culpritBefore = bot.NewExpression(`(?i)` + begun + culprits + `\s+` + aNumber + isIt)
	culpritAfter  = bot.NewExpression(`(?i)^[\s,:)-]*(?:(?:ye|yeh|hai|यह|ये|है)\s+)?` + culprits + `\s+` + aNumber + ended)
	// Whoever else is spoken of may be whose it is.
	victim = bot.NewExpression(`(?i)` + begun + `(?:beti|behan|bahan|behen|bhai|bhaiya|maa|mata|mummy|pita|papa|patni|wife|biwi|beta|bete|bachch\S*|ladki|aurat|mahila|dost|friend|saheli|didi|chacha|bhabhi|` +
		`husband|son|daughter|sister|brother|mother|father|girl|woman|boy|child\S*|cousin|her|बेटी|बहन|भाई|माँ|मां|माता|पिता|पापा|पत्नी|बीवी|बेटा|बेटे|बच्च\S*|लड़की|औरत|महिला|दोस्त|सहेली|दीदी|चाचा|भाभी|` +
		`gawah|ko|गवाह|को|(?:ki|ke) (?:dukan|ghar)|(?:की|के) (?:दुकान|घर))` + ended)
	// Who is cheated is not who cheats. A tenant and a man may be either.
	victims = bot.NewExpression(`(?i)` + begun + `(?:old (?:man|woman|lady|person)|farmers?|widows?|bujurg|buzurg|kisan|kisaan|mazdoor|majdoor|vidhwa|budh[ei]|budhiya|किसान|बुजुर्ग|बुज़ुर्ग|मजदूर|मज़दूर|विधवा|बूढ़े|बुढ़िया|` +
		`(?:man|men|person|tenant|villager|worker|labourer|student|customer|shopkeeper)s?\s+(?:was|were|is being|are being|got|has been|have been)\s+(?:\p{L}+\s+)?(?:cheat|threat|abus|harass|scam|duped|defraud|blackmail|stalk|looted)\p{L}*|` +
		`(?:kirayedar|dukandar|aadmi|admi|vyakti|student|chhatra|किरायेदार|दुकानदार|आदमी|व्यक्ति|छात्र|छात्रा)\s+(?:se|ke sath|ke saath|से|के साथ)\s+(?:\p{L}+\s+)?` + cheats + `)` + ended)
	// "Hum Ramesh 98…" is who writes, and "98… se pareshan kar raha hu" is what he does himself.
	introduced = bot.NewExpression(`(?i)` + begun + `(?:hum|ham|main|mai|myself|i am|i'm|this is|हम|मैं)\s+([\p{L}\p{M}]{3,})(?:\s+([\p{L}\p{M}]{3,}))?[\s,:()-]*$`)
	isNoName   = bot.NewExpression(`(?i)^(?:` + aNumber + `|iss|uss|isi|usi|unknown|anjan|anjaan|log|logo|sab|bahut|bhut|roz|roj|kya|kyu|hai|hain|hun|hoon|raha|rahe|rahi|pareshan|preshan|getting|receiving|being|from|this|that|the|` +
		`harassed|threatened|call|phone|mobile|dhamki|gali|wala|wale|yahan|abhi|aaj|kal|par|mein|nahi|अनजान|अज्ञात|लोग|सब|बहुत|रोज|रोज़|क्या|हैं|हूँ|हूं|रहा|रहे|रही|परेशान|धमकी|यहाँ|अभी|आज|नहीं|फोन|कॉल)$`)
	doesHimself = bot.NewExpression(`(?i)^[\s,:)-]*(?:(?:` + fromThis + `|` + aNumber + `)\s*)?(?:se|say|से)[\s,]+` + meanwhile + `(?:pareshan|preshan|tang|try|koshish|परेशान|तंग|कोशिश)\s+(?:kar|ho|kr|कर|हो)\s*(?:raha|rahi|rha|rhi|रहा|रही)\s+` +
		`(?:hu|hun|hoon|hoo|hh?u|हूँ|हूं|हुँ)` + ended)
	// His own all the same, wherever in a message. On his telephone he is called, and it is no number.
	minesPhone = bot.NewExpression(`(?i)` + begun + `(?:mere|मेरे)\s+(?:phone|mobile|fon|whatsapp|फोन|फ़ोन|मोबाइल|व्हाट्सएप)\s+(?:par|pe|me|पर|में)` + ended)
	mayBeOwn   = bot.NewExpression(`(?i)` + begun + `(?:maine|mene|hamne|humne|i (?:called|call|phoned)|मैंने|हमने|` +
		`mera|mere|meri|hamara|hamare|hamari|my|mine|apna|apne|apni|registered|मेरा|मेरे|मेरी|हमारा|हमारे|हमारी|अपना|अपने|अपनी|` +
		`gupt\S*|gopniya|gopaniya|chh?upa\S*|secret\S*|confidential\S*|anonym\S*|disclose|reveal|(?:naam|nam|pehchan|kisi ko)\s+(?:\S+\s+)?(?:na|mat|nahi|nhi)\s+(?:bat\S*|le\S*|khol\S*|aaye|aa)|` +
		`गुप्त|गोपनीय|छिपा\S*|छुपा\S*|(?:नाम|पहचान|किसी को)\s+(?:\S+\s+)?(?:न|ना|मत|नहीं)\s+(?:बता\S*|ले\S*|खोल\S*|आए|आये)|` +
		`likh\S*|likha?|shik\S?yat\S*|complain\S*|complaint\S*|registr\S*|recharge\S*|writ\S*|wrote|bol ra\S*|bol rh\S*|speaking|लिख\S*|शिकायत\S*|रिचार्ज\S*|बोल रह\S*|` +
		`call me|call back|callback|reach me|ring me|contact me|phone me|message me|text me|whatsapp me|(?:is|isi|iss)\s+(?:` + aNumber + `\s+)?(?:par|pe|pr)|(?:इस|इसी)\s+(?:` + aNumber + `\s+)?पर|` +
		`(?:call|phone|fon|baat|bat|sampark|contact|whatsapp|msg|mess?age|कॉल|काल|फोन|फ़ोन|बात|संपर्क|सम्पर्क|मैसेज)\s+(?:\S+\s+)?(?:kar(?:e|en|ein|o|iye|iyega|na|ne|wa\S*|do)|kr(?:e|o|na|iye)|` +
		`kar (?:lo|le|len|den|de|do|dijiye|sak\S*)|kij\S*|lagao|lagaye|करें|करे|करो|करना|करिए|करवा\S*|कर लें|कर लो|कर दें|कीजि\S*))` + ended)
)

// others reports whether a number is told as that of whoever torments somebody, was paid, or called.
func others(before, number, after string) bool {
	if paidTo(before, after) || calledFrom(before, after) {
		return true
	}
	earlier, later, ownBeside := besidesOwn(before, after)
	text := earlier + number + later
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
	case callsBefore().MatchString(before), fromAfter().MatchString(after),
		(fromBefore().MatchString(before) || strangeBefore().MatchString(before)) && tormentsSoon().MatchString(after):
		return true
	case hisBefore().MatchString(before), culpritBefore().MatchString(before), culpritAfter().MatchString(after):
		return torments().MatchString(text) && !victim().MatchString(text) && !victims().MatchString(text)
	}
	return false
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
