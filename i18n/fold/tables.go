package fold

// respelt are the words people type in Latin letters whose sound no rule gives: English words, the
// Hindi words where ड़ is typed r (eastern Uttar Pradesh), and short forms of chat. The second is a
// spelling that the rules read rightly. Small letters, every form that people type. A word that is also Hindi as it
// stands has no place here: use (उसे), age (आगे), bare (बारे) would be heard wrongly.
var respelt = map[string]string{
	// English
	"bus": "bas", "buses": "bases", "light": "lait", "lights": "laits", "line": "lain", "lines": "lains", "wire": "vayar",
	"wires": "vayars", "fire": "fayar", "pipe": "paip", "pipeline": "paiplain", "time": "taim", "fuse": "fyuj", "phase": "fej",
	"gate": "get", "rate": "ret", "date": "det", "late": "let", "case": "kes", "plate": "plet", "jail": "jel",
	"rail": "rel", "mail": "mel", "call": "kol", "hall": "hol", "wall": "vol", "mall": "mol", "ball": "bol", "water": "vatar",
	"college": "kolej", "engineer": "injiniyar", "emergency": "imarjensi", "agency": "ejensi", "register": "rajistar",
	"registry": "rajistri", "digital": "dijital", "general": "janral", "ration": "rashan", "payment": "pement",
	"highway": "haive", "railway": "relve", "holiday": "holide", "cut": "kat", "cutting": "kating", "judge": "jaj",
	"bridge": "brij", "size": "saij", "price": "prais", "crime": "kraim", "license": "laisens", "licence": "laisens",
	"document": "dokyument", "certificate": "sartifiket", "ambulance": "embulens", "user": "yujar", "unit": "yunit",
	"new": "nyu", "news": "nyuj", "sewer": "sivar", "view": "vyu", "school": "skul", "iskool": "skul", "ischool": "skul", "station": "steshan",
	"bulb": "balb", "tube": "tyub", "tubewell": "tyubvel", "nurse": "nars", "nurses": "narses",
	"wifi": "vaifai", "online": "onlain", "offline": "oflain", "village": "vilej", "package": "paikej", "leakage": "likej",
	"private": "praivet", "drive": "draiv", "driver": "draivar", "mobile": "mobail", "site": "sait", "side": "said",
	"website": "vebsait", "write": "rait", "bike": "baik", "nine": "nain", "five": "faiv", "one": "van", "hydrant": "haidrent",
	"bypass": "baipas", "byepass": "baipas", "tyre": "tayar", "type": "taip", "lady": "ledi", "baby": "bebi", "duty": "dyuti",
	"public": "pablik", "department": "dipartment", "government": "garmet", "govt": "garmet", "page": "pej",
	"train": "tren", "drain": "dren", "drains": "drens", "chain": "chen", "paint": "pent", "rain": "ren", "power": "pavar", "tower": "tavar",
	"pump": "pamp", "dump": "damp", "truck": "trak", "trucks": "traks", "club": "klab", "drum": "dram", "gutter": "gatar",
	"stage": "stej", "wage": "vej", "message": "mesej", "house": "haus", "area": "eriya", "manager": "mainejar",
	// ड़ and ढ़ typed r
	"sarak": "sadak", "sarake": "sadke", "sarke": "sadke", "sarakon": "sadkon", "sarko": "sadko", "kura": "kuda", "koora": "kuda",
	"kure": "kude", "koore": "kude", "gari": "gadi", "gaari": "gadi", "garee": "gadi", "gariyan": "gadiyan", "gariyon": "gadiyon",
	"thora": "thoda", "thori": "thodi", "thore": "thode", "chaura": "chauda", "chauri": "chaudi",
	"larka": "ladka", "larke": "ladke", "larki": "ladki", "larkiyan": "ladkiyan", "larai": "ladai", "ghora": "ghoda", "kapra": "kapda", "kapre": "kapde",
	"jhagra": "jhagda", "pahar": "pahad", "bhir": "bhid", "bheer": "bhid", "perh": "ped", "chhor": "chhod", "chhora": "chhoda",
	"tora": "toda", "tori": "todi", "jora": "joda", "phora": "foda", "ukhra": "ukhda", "ukhri": "ukhdi", "pakra": "pakda", "lakri": "lakdi",
	"jhaaru": "jhadu", "jharu": "jhadu", "garbar": "gadbad", "garbari": "gadbadi", "parhai": "padhai", "barh": "badh", "baarh": "badh", "garha": "gaddha",
	"garhe": "gaddhe", "hapur": "hapud",
	// gh for the Persian sound that Devanagari writes ग
	"ghaziabad": "gajiyabad", "ghazipur": "gajipur", "ghalat": "galat", "gharib": "garib", "ghareeb": "garib",
	"verma": "varma", "lucknow": "lakhnau",
	// chat
	"ye": "yah", "yeh": "yah", "wo": "vah", "woh": "vah",
	"bohot": "bahut", "bohat": "bahut", "bht": "bahut", "bhot": "bahut", "bhut": "bahut", "boht": "bahut", "hn": "han", "hain": "hai", "hoon": "hu", "hun": "hu",
	"yahan": "yaha", "wahan": "waha", "vahan": "vaha", "kahan": "kaha", "jahan": "jaha", "haan": "ha", "han": "ha", "kyun": "kyo", "kyu": "kyo",
	"maan": "ma", "plz": "pliz", "pls": "pliz", "please": "pliz", "thnx": "thanks",
	"chhetra": "kshetra", "chetra": "kshetra",
}

// sameKey joins keys of words that are one word to people though they sound different.
var sameKey = map[string]string{
	"asptl": "hsptl", // अस्पताल, hospital
	"ahptl": "hsptl",
	"furm":  "frm",  // फॉर्म, फार्म
	"kulni": "klni", // कॉलोनी, कालोनी
	"afis":  "ufis", // आफिस, ऑफिस
}
