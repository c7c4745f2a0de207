package understand

import "fmt"

// classNames are the names of the lists in the files, in the order of the constants.
var classNames = [classCount]string{
	"greeting", "polite", "thanks", "praise", "status", "add", "suggestion", "question", "trouble", "filler",
	"fire", "fire burns", "fire alone", "fire thing", "fire hazard", "fire risk", "wire", "wire broken", "hazard", "current", "current flows",
	"electric alone", "structure", "about to fall", "collapsed", "trapped", "hole", "hole open", "falls in", "hole alone",
	"appeal", "medical", "medical now", "medical alone", "attack", "kill", "threat", "attack now", "now", "woman", "woman harmed", "woman alone",
	"child", "child lost", "child harmed", "self harm", "self harm alone", "other person", "self", "disaster", "disaster now", "drowning",
	"animal danger", "animal attacks", "dead wrong", "figurative", "news", "long ago", "no danger", "play",
	"line", "line loose", "pole", "pole unsafe", "box", "box open", "shock", "cover", "cover gone", "house", "falling", "warned", "shaft", "rubbish", "set alight",
	"ailing", "help needed", "crash", "hurt", "weapon", "attacks", "beaten", "victim", "at home", "beats", "girl or woman", "molests", "child gone", "child hurt", "death", "despair", "water", "engulfs", "gas", "leaks", "shaky", "below", "charged",
	"abuse", "abuse aimed", "aim", "animal", "abuse told", "abuse quoted", "abuse masked", "insult", "insult at", "community", "hate", "abuse of dirt", "dirt", "abuse initials", "staff", "staff fault",
	"place: district", "place: small before", "place: tehsil", "place: block", "place: thana", "place: road",
	"place: of the person", "place: here", "place: police", "place: name end", "place: name begin", "place: stop", "place: institution",
	"how", "to get", "wished", "has none", "how long", "status short", "asks when", "comes", "the matter", "came back", "span of time", "place: settlement", "repaired", "whether",
	"cry whole", "cry fire", "cry crime", "cry medical", "cry women", "cry child", "cry self", "cry disaster", "no cry",
	"staff acts", "staff in office", "staff addressed", "staff idle", "staff crime", "by staff", "takes", "staff slack", "staff on duty", "drunk", "money", "not of ours", "bribe",
	"earlier day", "road hole",
	"foul water", "fall sick",
	"to whom", "searched", "ill", "school and bus", "landlord", "she", "left home",
	"eaten", "many ill", "may fall ill", "life machine", "power gone", "beast", "beast takes",
	"staff absent", "staff at work", "staff above", "does not hear", "work wanted", "people died",
	"in custody", "in the thana", "takes money", "paid anyway", "own practice", "public post", "he suffers", "takes always",
	"harm done", "lacking", "care", "school things", "rent", "called so", "staff took", "took none", "not found",
	"parent", "kin", "beats at home", "no beating", "others do", "hurt at home", "woman at home", "over the land", "mortally ill", "of a person", "not answered", "other number", "entered", "gives back", "named post", "names of people", "never there", "end of a quarter", "outsider", "driver", "staff molests", "tampered", "preyed upon", "locked in", "married by choice", "called upon", "does or does not", "at the station", "not he",
	"our people", "no trace", "no trace of", "where gone", "meanwhile", "mine", "of them", "wonders", "himself", "kin child",
	"in-laws", "cruelty", "dowry", "dowry given", "enough",
	"befalls", "killed", "carried off", "no killing", "pit", "falls or caught", "thrown",
	"not back", "things that come", "set out", "not come", "phone dead", "phone of others", "kept", "visitors", "wakes", "school hour", "deep", "anybody", "flood", "flood enters", "teacher did", "hit", "lap", "away with", "pipe", "carcass", "elective", "crop taken", "accused", "smoke of a stove", "no current", "no abuse", "house of her parents", "belongings", "money sank", "searched now", "lost now", "not to be found", "lost where",
	"came or done", "waited for", "said with done", "only begun", "parts clauses", "called",
	"befell body", "current hits", "beast near", "wall falls",
	"clings",
	"beside a number", "held at", "number of", "number to call",
	"may be preyed upon", "who preys",
	"weakly molests", "with her",
	"go-between", "only asks", "in office", "work done", "takes besides",
	"things that fall", "got stuck", "me object", "on paper",
	"run over",
	"not waking", "passed away", "with child", "in the food", "in the dark",
	"no sleeper", "ran off", "age",
	"he is not up",
	"limbs",
	"goes for",
	"along with", "lifeless", "lost heart", "after a death",
	"leaves how", "young kin", "no age", "together with", "takes along",
	"his own", "answers calls", "case ends", "done to", "others doing", "done to others", "auxiliary",
	"flood papers", "only fills", "water comes", "lived in", "no rising", "tonight",
	"says", "favour", "gives", "only then", "or else", "lawful fee", "beside the fee", "swindled", "threatens", "for complaining", "put an end",
	"place: own name",
	"police staff", "stands by", "unlit",
	"threat of death", "place: where one lives", "robs", "no robbery",
	"and", "loots", "by those", "shop open", "no bomb", "buried", "on behalf", "earth dug", "taken to the doctor", "goes after", "also", "no way through",
	"means no danger", "tablets", "too many", "cattle", "instead", "on seeing",
	"pretended",
	"pills", "swallowed", "armed", "wrecks", "ruin", "will kill me", "gas smelt", "no trouble",
	"finishes", "to be finished", "wears down", "will finish", "breaks bones", "breaks limbs of", "breaks none", "shot or stabbed", "taken with a camera", "with a weapon", "strikes", "burns alive", "burnt", "alive", "burns her", "poured on",
	"may burn up", "burns up", "no blaze", "heights", "about to jump", "jumps for sport", "gathered", "many of them", "fell ill", "despairs", "fells", "henchmen", "named in politics", "goes on", "was doing", "murdered", "struck down", "long ill", "took poison",
	"status says",
	"fuel", "pours", "upon him", "upon", "upon whose", "douses", "leapt", "no leap", "ends him", "his end", "boasts", "buries", "firearm", "blade in hand", "aims", "at his body", "held up", "no threat with it", "down there",
	"went down", "went in", "not up again", "foul gas", "murder told", "today", "no murderer", "wants to die",
	"himself or herself", "who else", "I", "of oneself", "only tells", "will burn",
	"month",
	"place: gone",
	"beside locked in", "standing water",
	"comes well", "gets well", "as it should", "not as it should",
	"grows", "things that grow", "grows much", "gone at last", "of the same",
	"place: mistaken", "place: not that", "place: slip", "place: written", "place: sorry", "place: right",
	"place: sent to", "place: sent for", "place: of the matter", "place: it is",
	"parents", "beaten by somebody", "no one beats", "kidnaps now", "no kidnapping",
	"price", "paid privately",
	"runs", "part of a vehicle", "scholarship", "what it pays", "healers", "place of healers",
	"who beats his own", "aged or dated",
	"may strike", "strikes at home", "mother", "was struck", "not struck", "young of the house", "old of the house", "lets starve", "by a link", "money gone", "what money is in", "was paid", "place: at its seat", "others give", "not so, or no more", "goes without", "will publish", "team sent", "in league",
}

// classes knows the lists by name.
type classes struct{ ids map[string]class }

// newClasses checks that every list that a rule asks for is there, so that a list renamed by mistake does
// not go unnoticed.
func newClasses(l *lists) (classes, error) {
	c := classes{ids: make(map[string]class, classCount)}
	for id, name := range classNames {
		if len(l.words[name]) == 0 {
			return c, fmt.Errorf("the list [%s] is missing or empty", name)
		}
		c.ids[name] = class(id)
	}
	return c, nil
}
