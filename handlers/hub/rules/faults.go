package rules

import (
	"strconv"
	"strings"

	"sunwai/handlers/hub/web"
	"sunwai/models"
	"sunwai/models/directory"
)

// faultSaid is a fault of the directory in the reader's language, with where it is.
func faultSaid(c *web.Call, f *directory.Fault) string {
	holes := []string{}
	for i, a := range f.Args {
		holes = append(holes, "a"+strconv.Itoa(i), a)
	}
	return strings.Join(append(whereSaid(c, f), c.T("rules.fault."+f.Kind, holes...)), ": ")
}

// whereSaid is where a fault is: its department, and the kinds of things that its place names.
func whereSaid(c *web.Call, f *directory.Fault) (parts []string) {
	if f.Department != "" {
		parts = append(parts, c.T("rules.department")+" "+f.Department)
	}
	for part := range strings.SplitSeq(f.Where(), ": ") {
		word, rest, _ := strings.Cut(part, " ")
		if clock, level, step := strings.Cut(word, "."); step && rest == "" {
			parts = append(parts, c.T("rules.ladder."+clock), c.T("rules.f."+level))
		}
		if _, known := spots()["rules.spot."+word]; known {
			parts = append(parts, strings.TrimSpace(c.T("rules.spot."+word)+" "+rest))
		}
	}
	return parts
}

// spots are the words by which the directory's checks say where something is.
func spots() map[string]models.Names {
	return map[string]models.Names{
		"rules.spot.category":      {Hi: "विषय", En: "category"},
		"rules.spot.post":          {Hi: "पद", En: "post"},
		"rules.spot.handle":        {Hi: "छोटा नाम", En: "short name"},
		"rules.spot.after_appeals": {Hi: "अपीलों के बाद की जगह", En: "door after appeals"},
		"rules.spot.next_door":     {Hi: "सही जगह", En: "where it is decided"},
		"rules.spot.template":      {Hi: "संदेश", En: "message"},
		"rules.spot.number":        {Hi: "नंबर", En: "number"},
		"rules.spot.holiday":       {Hi: "छुट्टी", En: "holiday"},
		"rules.spot.desk":          {Hi: "डेस्क के पास", En: "The desk has"},
		"rules.spot.reason":        {Hi: "कारण", En: "reason"},
	}
}

// faultTexts say what the directory's checks find, by the kinds of directory.FaultKinds. {a0}, {a1} … are what the check names: mostly {a0} is where.
func faultTexts() map[string]models.Names {
	return map[string]models.Names{
		"rules.fault.areas":         {Hi: "इस बदलाव से निर्देशिका ठीक नहीं रहती", En: "the directory would not be sound"},
		"rules.fault.name_en":       {Hi: "अंग्रेज़ी नाम नहीं है", En: "the English name is missing"},
		"rules.fault.name_hi":       {Hi: "हिन्दी नाम नहीं है", En: "the Hindi name is missing"},
		"rules.fault.name_latn":     {Hi: "रोमन में हिन्दी नाम नहीं है", En: "the Hindi name in Latin letters is missing"},
		"rules.fault.no_department": {Hi: "कोई विभाग नहीं बचता", En: "no department would be left"},
		"rules.fault.code":          {Hi: "कोड में केवल बड़े अंग्रेज़ी अक्षर और _ हों, और वह HUB न हो", En: "a code is capital letters and _, and not HUB"},
		"rules.fault.handle":        {Hi: "छोटा नाम 2 से 12 छोटे अंग्रेज़ी अक्षरों, अंकों या _ का हो", En: "a short name is 2 to 12 small letters, digits or _"},
		"rules.fault.handle_taken":  {Hi: "छोटा नाम {a1} विभाग {a2} का है", En: "the short name {a1} is that of {a2}"},
		"rules.fault.phone":         {Hi: "{a1} फ़ोन नंबर नहीं है", En: "{a1} is no telephone number"},
		"rules.fault.clock":         {Hi: "घड़ी दिन-रात की या कार्यालय के घंटों की हो", En: "the clock is day and night, or office hours"},
		"rules.fault.one_other":     {Hi: "बाक़ी सब लेने वाले विषय {a1} हैं; ठीक एक होना चाहिए", En: "{a1} categories take everything else; exactly one must"},
		"rules.fault.limit_missing": {Hi: "हर जगह वाली समय सीमा नहीं है", En: "the limit for everywhere is missing"},
		"rules.fault.limit_order": {Hi: "पहले जवाब की सीमा काम की सीमा से ज़्यादा न हो, और काम की सीमा एक साल के अंदर हो",
			En: "the first response comes before the resolution, and that within a year"},
		"rules.fault.word_twice":     {Hi: "विषय {a1}: शब्द {a3} दो बार है", En: "category {a1}: the word {a3} stands twice"},
		"rules.fault.no_words":       {Hi: "विषय {a1}: इस भाषा में कोई शब्द नहीं: {a2}", En: "category {a1}: no words in {a2}"},
		"rules.fault.nobody_to_call": {Hi: "ख़तरा {a1}: फ़ोन करने को कोई नंबर नहीं", En: "danger {a1}: nobody to call"},
		"rules.fault.danger":         {Hi: "ऐसा ख़तरा नहीं है: {a1}", En: "there is no such danger: {a1}"},
		"rules.fault.category":       {Hi: "ऐसा विषय नहीं है: {a1}", En: "there is no such category: {a1}"},
		"rules.fault.twice":          {Hi: "यह दो बार दर्ज है", En: "it is entered twice"},
		"rules.fault.reason":         {Hi: "ऐसा कारण नहीं है", En: "there is no such reason"},
		"rules.fault.reason_missing": {Hi: "कारण {a1} नहीं है", En: "the reason {a1} is missing"},
		"rules.fault.not_a_helpline": {Hi: "नंबर {a2} पहले हेल्पलाइन में दर्ज करें", En: "enter the number {a2} as a helpline first"},
		"rules.fault.percent":        {Hi: "चेतावनी का प्रतिशत 1 से 99 तक हो", En: "the per cent of a warning is 1 to 99"},
		"rules.fault.step_long":      {Hi: "{a1} एक साल से ज़्यादा है", En: "{a1} is over a year"},
		"rules.fault.danger_slow": {Hi: "जान के ख़तरे में किसी स्तर को दिन-रात के विषयों से ज़्यादा समय न मिले",
			En: "in danger to life no step may be longer than those of day and night"},
		"rules.fault.template_kinds":   {Hi: "दो संदेश एक ही काम के हैं: {a1}", En: "two messages are for {a1}"},
		"rules.fault.template_name":    {Hi: "नाम छोटे अंग्रेज़ी अक्षरों, अंकों और _ का हो, और एक ही बार आए", En: "a name is small letters, digits and _, and stands once"},
		"rules.fault.template_buttons": {Hi: "{a1} से ज़्यादा बटन नहीं हो सकते", En: "no more than {a1} buttons"},
		"rules.fault.template_general": {Hi: "आम संदेश एक ही हो, और उसमें पहले नंबर, फिर पंक्ति आए",
			En: "there is one general message, with the number and then the line"},
		"rules.fault.template_edges": {Hi: "जो भरा जाता है उसके पहले, बाद में और बीच में शब्द हों", En: "words must stand before, between and after what is filled in"},
		"rules.fault.template_hole": {Hi: "भरने की जगहें जैसी थीं वैसी ही लिखें; लिखावट एक पंक्ति की हो",
			En: "write the places that are filled in as they were; the text is one line"},
		"rules.fault.template_long":  {Hi: "यह {a1} अक्षरों से लंबा है", En: "it is over {a1} characters"},
		"rules.fault.template_twice": {Hi: "{a1} दो बार है", En: "{a1} stands twice"},
		"rules.fault.template_code": {Hi: "इस संदेश में कोड नहीं आ सकता: Meta उसे एक बार का पासवर्ड मानता है",
			En: "a code cannot stand here: Meta takes it for a one-time password"},
		"rules.fault.template_sample": {Hi: "{a1} का उदाहरण हिन्दी और अंग्रेज़ी में चाहिए", En: "{a1} needs an example in Hindi and English"},
		"rules.fault.template_button": {Hi: "बटन पर 1 से {a1} अक्षर हों", En: "a button has 1 to {a1} characters"},
		"rules.fault.area":            {Hi: "छुट्टी {a1}: इस कोड का कोई क्षेत्र नहीं: {a2}", En: "holiday {a1}: no Area has the code {a2}"},
		"rules.fault.holiday_twice":   {Hi: "{a1} को दो छुट्टियाँ हैं; नाम एक में मिला दें", En: "there are two holidays on {a1}; join their names in one"},
		"rules.fault.flag":            {Hi: "निशान पहचाना नहीं गया", En: "a mark is not known"},
		"rules.fault.ladder":          {Hi: "समय ऐसे लिखें: 2h / 8h / 1d", En: "write times like this: 2h / 8h / 1d"},
		"rules.fault.date":            {Hi: "तारीख ऐसे लिखें: 2026-10-20", En: "write a date like this: 2026-10-20"},
		"rules.fault.hour":            {Hi: "समय ऐसे लिखें: 10:00", En: "write a time like this: 10:00"},
		"rules.fault.limit":           {Hi: "समय ऐसे लिखें: 4h / 3d", En: "write times like this: 4h / 3d"},
		"rules.fault.time":            {Hi: "समय ऐसे लिखें: 30m, 6h या 3d, शून्य नहीं", En: "write a time like this: 30m, 6h or 3d, not zero"},
		"rules.fault.weight":          {Hi: "शब्द का वज़न 1 से 5 तक हो", En: "the weight of a word is 1 to 5"},
		"rules.fault.hours":           {Hi: "खुलने और बंद होने का समय या बंद शनिवार ठीक नहीं", En: "the hours or the closed Saturdays are not right"},
		"rules.fault.gone":            {Hi: "यह अब है ही नहीं", En: "it is not there any more"},
		"rules.fault.unknown":         {Hi: "यह यहाँ नहीं बदलता, या बहुत लंबा है", En: "this does not change here, or it is too long"},
		"rules.fault.other":           {Hi: "इस बीच यहाँ कुछ और लिखा गया है", En: "it says something else by now"},
		"rules.fault.kept":            {Hi: "जिसकी शिकायतें हैं वह मिटता नहीं, हटाया जाता है", En: "what complaints have is never taken away: it retires"},
		"rules.fault.value":           {Hi: "यह पढ़ा नहीं जा सका", En: "this cannot be read"},
		"rules.fault.nothing":         {Hi: "यह पहले से ऐसा ही है", En: "it is so already"},
		"rules.fault.not_there":       {Hi: "यह शब्द वहाँ नहीं है", En: "the word is not there"},
	}
}
