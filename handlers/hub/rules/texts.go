package rules

import (
	"maps"

	"sunwai/models"
)

func texts() map[string]models.Names {
	all := map[string]models.Names{
		"rules.title": {Hi: "निर्देशिका", En: "Directory"}, "rules.tab.departments": {Hi: "विभाग", En: "Departments"}, "rules.tab.calendar": {Hi: "समय और छुट्टियाँ", En: "Hours and holidays"},
		"rules.tab.helplines": {Hi: "हेल्पलाइन", En: "Helplines"}, "rules.tab.ladder": {Hi: "किसे कब बताया जाए", En: "Who is told when"}, "rules.tab.templates": {Hi: "WhatsApp के संदेश", En: "WhatsApp messages"},
		"rules.tab.changes": {Hi: "बदलाव", En: "Changes"}, "rules.search": {Hi: "विषय खोजें: नाम, शब्द या कोड", En: "Find a category: name, word or code"}, "rules.found.none": {Hi: "ऐसा कोई विषय नहीं मिला।", En: "No such category was found."},
		"rules.department": {Hi: "विभाग", En: "Department"}, "rules.code": {Hi: "कोड", En: "Code"}, "rules.categories": {Hi: "विषय", En: "Categories"}, "rules.category": {Hi: "विषय", En: "Category"},
		"rules.joined": {Hi: "जुड़े अधिकारी", En: "Officers joined"}, "rules.waiting": {Hi: "न्योता गया", En: "Invited"}, "rules.vacant": {Hi: "ख़ाली पद", En: "Vacant posts"},
		"rules.limits": {Hi: "पहला जवाब · काम पूरा", En: "First response · resolution"}, "rules.marks": {Hi: "ख़ास बात", En: "Marks"}, "rules.words": {Hi: "शब्द", En: "Words"}, "rules.go": {Hi: "आगे", En: "Go to"},
		"rules.complaints": {Hi: "शिकायतें", En: "Complaints"}, "rules.officers": {Hi: "अधिकारी", En: "Officers"}, "rules.posts": {Hi: "पद", En: "Posts"}, "rules.name": {Hi: "नाम", En: "Name"},
		"rules.central": {Hi: "केंद्र सरकार का विषय, सही जगह", En: "Of the central government; the right place"}, "rules.door": {Hi: "सही जगह", En: "Where it is decided"}, "rules.other": {Hi: "बाक़ी सब", En: "Everything else"}, "rules.none": {Hi: "कोई नहीं", En: "None"},
		"rules.edit": {Hi: "बदलें", En: "Change"}, "rules.edit.department": {Hi: "विभाग का नाम बदलें", En: "Change the department's name"}, "rules.saved": {Hi: "बदल दिया गया। अब से यही लागू है।", En: "Changed. It holds from now on."},
		"rules.retired.list": {Hi: "हटाए गए विषय", En: "Retired categories"}, "rules.retired.note": {Hi: "इनमें नई शिकायत नहीं आती। पुरानी शिकायतों में यही नाम दिखता है।", En: "They take no new complaints. Older complaints keep these names."},
		"rules.class.limit": {Hi: "हर जगह", En: "everywhere"}, "rules.class.limit_city": {Hi: "शहर", En: "city"}, "rules.class.limit_town": {Hi: "क़स्बा", En: "town"}, "rules.class.limit_village": {Hi: "गाँव", En: "village"},
		"rules.clock.round": {Hi: "दिन-रात", En: "Day and night"}, "rules.clock.office": {Hi: "कार्यालय के घंटे", En: "Office hours"},
		"rules.t.m": {Hi: "{n} मिनट", En: "{n} minutes"}, "rules.t.m.one": {Hi: "{n} मिनट", En: "{n} minute"}, "rules.t.h": {Hi: "{n} घंटे", En: "{n} hours"}, "rules.t.h.one": {Hi: "{n} घंटा", En: "{n} hour"},
		"rules.t.d": {Hi: "{n} दिन", En: "{n} days"}, "rules.t.d.one": {Hi: "{n} दिन", En: "{n} day"}, "rules.t.d.office": {Hi: "{n} कार्य दिवस", En: "{n} working days"}, "rules.t.d.office.one": {Hi: "{n} कार्य दिवस", En: "{n} working day"},
		"rules.hours.offices": {Hi: "ज़िलों के कार्यालय", En: "Offices in the districts"}, "rules.hours.secretariat": {Hi: "सचिवालय", En: "Secretariat"}, "rules.holidays": {Hi: "आने वाली छुट्टियाँ", En: "Coming holidays"},
		"rules.holidays.none": {Hi: "आगे कोई छुट्टी दर्ज नहीं है।", En: "No coming holiday is entered."}, "rules.holidays.past": {Hi: "बीती छुट्टियाँ", En: "Past holidays"},
		"rules.saturdays.none": {Hi: "कोई नहीं", En: "none"}, "rules.saturdays.all": {Hi: "सभी", En: "all"}, "rules.saturday.1": {Hi: "पहला", En: "1st"}, "rules.saturday.2": {Hi: "दूसरा", En: "2nd"}, "rules.saturday.3": {Hi: "तीसरा", En: "3rd"},
		"rules.saturday.4": {Hi: "चौथा", En: "4th"}, "rules.saturday.5": {Hi: "पाँचवाँ", En: "5th"},
		"rules.ladder.state": {Hi: "सबके लिए", En: "For all"}, "rules.ladder.round": {Hi: "दिन-रात के विषय", En: "Day and night"}, "rules.ladder.office": {Hi: "कार्यालय के घंटों के विषय", En: "In office hours"}, "rules.ladder.danger": {Hi: "जान का ख़तरा", En: "Danger to life"},
		"rules.ladder.usual": {Hi: "राज्य के अनुसार", En: "As the state has it"}, "rules.ladder.note": {Hi: "समय सीमा निकलने पर हर स्तर के पास इतना समय है। इसके बाद अगले स्तर को बताया जाता है।", En: "When a limit has passed, each level has this long. Then the next one is told."},
		"rules.unchecked": {Hi: "किसी ने फ़ोन करके नहीं देखा", En: "Nobody has called it yet"}, "rules.danger.whom": {Hi: "ख़तरे में किसे फ़ोन करें", En: "Whom to call in danger"}, "rules.danger.first": {Hi: "पहला नंबर सबसे पहले बताया जाता है।", En: "The first number is told first."},
		"rules.lines.categories": {Hi: "विषयों के अपने नंबर", En: "Numbers of single categories"}, "rules.templates.renamed": {Hi: "नया नाम, Meta की मंज़ूरी चाहिए", En: "A new name: Meta must approve it"},
		"rules.templates.general": {Hi: "इस संदेश का नाम सेटिंग में लिखा है, इसलिए यहाँ नहीं बदलता।", En: "This message's name stands in the configuration, so that it does not change here."},
		"rules.templates.note": {
			Hi: "WhatsApp पर 24 घंटे बाद केवल वही संदेश जाते हैं जिन्हें Meta ने पहले मंज़ूर किया हो। लिखावट बदलने पर संदेश को नया नाम मिलता है और मंज़ूरी फिर लेनी होती है। तब तक आम संदेश जाता है।",
			En: "After 24 hours WhatsApp takes only messages that Meta has approved. A message with other words gets a new name and must be approved again; until then the general message is sent."},
		"rules.taken": {Hi: "हटेगा", En: "taken away"}, "rules.left": {Hi: "लागू नहीं, क्योंकि फ़ाइलें बदल गई हैं:", En: "Left out, because the files have changed:"}, "rules.left.badge": {Hi: "लागू नहीं", En: "Left out"},
		"rules.undoes": {Hi: "वापस लिया", En: "Takes back"}, "rules.undone": {Hi: "वापस लिया गया", En: "Taken back"}, "rules.undo": {Hi: "वापस लें", En: "Take back"}, "rules.undo.title": {Hi: "बदलाव वापस लें", En: "Take a change back"},
		"rules.changes.note": {Hi: "जो यहाँ बदला गया, वह किसने, कब और क्यों बदला। कोई पंक्ति मिटती नहीं।", En: "What was changed here, by whom, when and why. No line is ever deleted."}, "rules.changes.none": {Hi: "अभी कुछ नहीं बदला गया।", En: "Nothing has been changed yet."},
		"rules.nothing": {Hi: "कुछ नहीं बदला।", En: "Nothing was changed."}, "rules.faults": {Hi: "यह बदलाव नहीं हो सकता", En: "This cannot be changed so"}, "rules.would": {Hi: "क्या बदलेगा", En: "What would change"},
		"rules.do": {Hi: "बदलें", En: "Change it"}, "rules.try": {Hi: "क्या बदलेगा, दिखाएँ", En: "Show what would change"}, "rules.reason": {Hi: "कारण", En: "Reason"}, "rules.reason.hint": {Hi: "जैसे आदेश की संख्या और तारीख। किसी व्यक्ति का नाम न लिखें।", En: "Such as the number and date of the order. No names of people."},
		"rules.concerned": {
			Hi: "{total} खुली शिकायतों की समय सीमा नए हिसाब से अलग होती: {earlier} पहले, {later} बाद में; {overdue} की सीमा अभी निकल जाती। उनकी पुरानी समय सीमा बनी रहती है।",
			En: "{total} open complaints would be due at another time: {earlier} earlier, {later} later, {overdue} of them overdue at once. They keep the time that was promised."},
		"rules.concerned.more": {Hi: "इससे ज़्यादा भी हो सकती हैं।", En: "There may be more."}, "rules.concerned.none": {Hi: "किसी खुली शिकायत की समय सीमा नहीं बदलती।", En: "No open complaint would be due at another time."},
		"rules.concerned.open": {Hi: "{open} खुली शिकायतें इस विषय की हैं। वे इसी नाम से चलती रहेंगी।", En: "{open} open complaints have this category. They go on under its name."},
		"rules.replan":         {Hi: "खुली शिकायतों को भी नई सीमा देनी हो तो सर्वर पर यह चलाएँ। लोगों को नई तारीख बताई जाती है:", En: "To give open complaints the new limits too, run this on the server. Their people are told the new date:"},
		"rules.note.template":  {Hi: "नई लिखावट नए नाम से Meta को भेजें (sunwai templates --saved)। मंज़ूरी तक आम संदेश जाता है।", En: "Submit the new text under its new name to Meta (sunwai templates --saved). Until it is approved the general message is sent."},
		"rules.note.words":     {Hi: "बदलते ही नए शब्द समझे जाएँगे।", En: "New words are understood as soon as it is changed."}, "rules.note.retired": {Hi: "इस विषय में नई शिकायत नहीं आएगी।", En: "No new complaint will get this category."},
		"rules.note.marks": {Hi: "यह अब से आने वाली शिकायतों पर लागू होगा।", En: "This holds for complaints that come from now on."}, "rules.note.ladder": {Hi: "यह खुली शिकायतों पर भी लागू होगा।", En: "This holds for open complaints too."},
	}
	maps.Copy(all, fieldTexts())
	maps.Copy(all, spots())
	maps.Copy(all, faultTexts())
	return all
}

func fieldTexts() map[string]models.Names {
	return map[string]models.Names{
		"rules.f.hi": {Hi: "हिंदी", En: "Hindi"}, "rules.f.en": {Hi: "अंग्रेज़ी", En: "English"}, "rules.f.latn": {Hi: "हिंदी, रोमन में", En: "Hindi in Latin letters"}, "rules.f.helpline": {Hi: "विभाग की हेल्पलाइन", En: "The department's helpline"},
		"rules.f.other": {Hi: "बाक़ी सब", En: "Everything else"}, "rules.f.handle_hi": {Hi: "छोटा नाम, हिंदी", En: "Short name, Hindi"}, "rules.f.handle_en": {Hi: "छोटा नाम, अंग्रेज़ी", En: "Short name, English"}, "rules.f.handle_latn": {Hi: "छोटा नाम, हैंडल के लिए", En: "Short name, for handles"},
		"rules.f.L1_hi": {Hi: "L1, क्षेत्र का अधिकारी, हिंदी", En: "L1, field officer, Hindi"}, "rules.f.L1_en": {Hi: "L1, क्षेत्र का अधिकारी, अंग्रेज़ी", En: "L1, field officer, English"}, "rules.f.L2_hi": {Hi: "L2, ज़िला प्रमुख, हिंदी", En: "L2, district head, Hindi"},
		"rules.f.L2_en": {Hi: "L2, ज़िला प्रमुख, अंग्रेज़ी", En: "L2, district head, English"}, "rules.f.L3_hi": {Hi: "L3, सचिव, हिंदी", En: "L3, secretary, Hindi"}, "rules.f.L3_en": {Hi: "L3, सचिव, अंग्रेज़ी", En: "L3, secretary, English"},
		"rules.h.handle_latn": {Hi: "2 से 12 छोटे अंग्रेज़ी अक्षर, अंक या _", En: "2 to 12 small letters, digits or _"}, "rules.wrong.handle": {Hi: "2 से 12 छोटे अंग्रेज़ी अक्षर, अंक या _ लिखें", En: "Write 2 to 12 small letters, digits or _"},
		"rules.f.clock": {Hi: "घड़ी", En: "Clock"}, "rules.f.limit": {Hi: "समय सीमा, हर जगह", En: "Limit, everywhere"}, "rules.f.limit_city": {Hi: "समय सीमा, शहर", En: "Limit, city"}, "rules.f.limit_town": {Hi: "समय सीमा, क़स्बा", En: "Limit, town"}, "rules.f.limit_village": {Hi: "समय सीमा, गाँव", En: "Limit, village"},
		"rules.f.ladder": {Hi: "किसे कब बताया जाए", En: "Who is told when"}, "rules.f.proof": {Hi: "सबूत", En: "Proof"}, "rules.f.sensitive": {Hi: "संवेदनशील", En: "Sensitive"}, "rules.f.conduct": {Hi: "कर्मचारी के ख़िलाफ़", En: "Against staff"}, "rules.f.search": {Hi: "खुली तलाश", En: "Open search"}, "rules.f.taken": {Hi: "कुछ ले लिया गया", En: "Something was taken"}, "rules.f.retired": {Hi: "हटाया गया", En: "Retired"}, "rules.f.danger": {Hi: "ख़तरा", En: "Danger"},
		"rules.f.words_hi": {Hi: "शब्द, हिंदी में", En: "Words in Hindi"}, "rules.f.words_en": {Hi: "शब्द, अंग्रेज़ी में", En: "Words in English"}, "rules.f.words_latn": {Hi: "शब्द, रोमन हिंदी में", En: "Words in Hindi, Latin letters"},
		"rules.f.numbers": {Hi: "नंबर", En: "Numbers"}, "rules.f.number": {Hi: "नंबर", En: "Number"}, "rules.f.checked": {Hi: "कब और किसने फ़ोन करके देखा", En: "Called when, by whom"}, "rules.f.exists": {Hi: "दर्ज", En: "Entered"},
		"rules.f.open": {Hi: "खुलने का समय", En: "Opens"}, "rules.f.close": {Hi: "बंद होने का समय", En: "Closes"}, "rules.f.closed_saturdays": {Hi: "बंद शनिवार", En: "Closed Saturdays"},
		"rules.f.L2": {Hi: "ज़िला प्रमुख (L2)", En: "District head (L2)"}, "rules.f.L3": {Hi: "सचिव (L3)", En: "Secretary (L3)"}, "rules.f.L4": {Hi: "राज्य का हब (L4)", En: "State's hub (L4)"}, "rules.f.decide": {Hi: "अपील पर फ़ैसला", En: "To decide an appeal"},
		"rules.f.first": {Hi: "पहला जवाब", En: "First response"}, "rules.f.desk": {Hi: "डेस्क के पास", En: "The desk has"}, "rules.f.warn_at": {Hi: "इतने प्रतिशत पर चेतावनी", En: "Warned at per cent"},
		"rules.f.name": {Hi: "मंच पर नाम", En: "Name at the platform"}, "rules.f.code": {Hi: "कोड", En: "Code"}, "rules.f.date": {Hi: "तारीख", En: "Date"}, "rules.f.areas": {Hi: "केवल इन ज़िलों में", En: "Only in these districts"},

		"rules.h.limit": {Hi: "पहला जवाब / काम पूरा, जैसे 4h / 3d। m मिनट, h घंटे, d दिन", En: "First response / resolution, as 4h / 3d. m minutes, h hours, d days"}, "rules.h.limit_city": {Hi: "ख़ाली: हर जगह वाली सीमा", En: "Empty: as everywhere"},
		"rules.h.limit_town": {Hi: "ख़ाली: हर जगह वाली सीमा", En: "Empty: as everywhere"}, "rules.h.limit_village": {Hi: "ख़ाली: हर जगह वाली सीमा", En: "Empty: as everywhere"}, "rules.h.ladder": {Hi: "L2 / L3 / L4, जैसे 2h / 8h / 1d। ख़ाली: राज्य के अनुसार", En: "L2 / L3 / L4, as 2h / 8h / 1d. Empty: as the state has it"},
		"rules.h.proof": {Hi: "काम पूरा तभी माना जाए जब कोड या जगह के साथ फ़ोटो मिले", En: "Solved only with the code, or a photo with a place"}, "rules.h.sensitive": {Hi: "केवल नामित अधिकारी पढ़ें", En: "Only named officers read it"},
		"rules.h.conduct": {Hi: "जिस अधिकारी की बात है, उसे और उसके सीधे वरिष्ठ को न जाए", En: "Passes over the officer it may be about, and his superior"},
		"rules.h.taken":   {Hi: "चोरी जैसी बात: नागरिक का \"मिल गया\" अच्छी ख़बर है", En: "Theft and the like: \"it was found\" is good news"},
		"rules.h.search":  {Hi: "औरत या बच्चे को ख़तरा हो तब भी सब पढ़ें: ढूँढ़ने वालों को जगह और बात दिखे", En: "Read by all even if a woman or child is in danger: whoever searches must see where and what"},
		"rules.h.retired": {Hi: "नई शिकायतें न लें", En: "Take no new complaints"}, "rules.h.danger": {Hi: "सबसे पहले हेल्पलाइन बताई जाती है", En: "The helpline is told before all else"},
		"rules.h.words_hi": {Hi: "एक पंक्ति में एक। वज़न चाहें तो आगे लिखें: ट्रांसफार्मर:5 (1 हल्का, 3 सामान्य, 5 पक्का)", En: "One a line. A weight may follow: word:5 (1 a hint, 3 usual, 5 decides)"}, "rules.h.words_en": {Hi: "एक पंक्ति में एक, जैसे transformer:5", En: "One a line, as transformer:5"},
		"rules.h.words_latn": {Hi: "एक पंक्ति में एक, जैसे bijli nahi:4", En: "One a line, as bijli nahi:4"}, "rules.h.numbers": {Hi: "बीच में ख़ाली जगह, पहला सबसे पहले बताया जाता है। हर नंबर हेल्पलाइन में दर्ज हो", En: "Parted by blanks, the first one first. Each must be a helpline that is entered"},
		"rules.h.checked": {Hi: "ख़ाली: अभी नहीं", En: "Empty: not yet"}, "rules.h.closed_saturdays": {Hi: "महीने का कौन-सा शनिवार, जैसे 2 4", En: "Which of a month, as 2 4"}, "rules.h.code": {Hi: "बड़े अंग्रेज़ी अक्षर और _, बाद में नहीं बदलता", En: "Capital letters and _; never changes later"},
		"rules.h.areas": {Hi: "ज़िलों के कोड, बीच में अल्पविराम। ख़ाली: पूरा राज्य", En: "Codes of districts, parted by commas. Empty: the whole state"},

		"rules.wrong.unknown": {Hi: "यह नहीं चुना जा सकता", En: "This cannot be chosen"}, "rules.wrong.missing": {Hi: "यह भरना ज़रूरी है", En: "This must be filled in"}, "rules.wrong.long": {Hi: "यह बहुत लंबा है", En: "This is too long"},
		"rules.wrong.limit": {Hi: "समय ऐसे लिखें: 4h / 3d", En: "Write times like this: 4h / 3d"}, "rules.wrong.ladder": {Hi: "समय ऐसे लिखें: 2h / 8h / 1d", En: "Write times like this: 2h / 8h / 1d"}, "rules.wrong.time": {Hi: "समय ऐसे लिखें: 30m, 4h या 2d", En: "Write a time like this: 30m, 4h or 2d"},
		"rules.wrong.clock": {Hi: "समय ऐसे लिखें: 10:00", En: "Write a time like this: 10:00"}, "rules.wrong.number": {Hi: "केवल फ़ोन नंबर लिखें", En: "Write telephone numbers only"}, "rules.wrong.words": {Hi: "किसी शब्द का वज़न 1 से 5 नहीं है, या वह बहुत लंबा है", En: "The weight of a word is not 1 to 5, or it is too long"},
		"rules.wrong.saturdays": {Hi: "1 से 5 तक के अंक लिखें", En: "Write digits from 1 to 5"}, "rules.wrong.percent": {Hi: "1 से 99 तक लिखें", En: "Write 1 to 99"}, "rules.wrong.code": {Hi: "केवल बड़े अंग्रेज़ी अक्षर और _", En: "Capital letters and _ only"},
		"rules.wrong.date": {Hi: "तारीख ठीक नहीं है", En: "This is no date"}, "rules.wrong.there": {Hi: "यह पहले से है", En: "It is there already"},

		"rules.new.department": {Hi: "नया विभाग", En: "New department"}, "rules.closed.list": {Hi: "हटाए गए विभाग", En: "Retired departments"},
		"rules.note.department": {
			Hi: "जब तक अधिकारी नहीं जुड़ते, इस विभाग की शिकायतें राज्य के हब के पास जाती हैं। अधिकारियों को न्योता अधिकारी पृष्ठ से जाता है; विभाग का अपना हैंडल सेटिंग में लिखा जाता है।",
			En: "Until officers have joined, complaints of this department go to the state's hub. Officers are invited on their page; a handle of its own stands in the configuration."},
		"rules.note.closed": {
			Hi: "हटाए गए विभाग को नई शिकायतें नहीं दी जातीं। उसकी पुरानी शिकायतें इसी नाम से चलती रहती हैं।",
			En: "A retired department is given no new complaints. Those that it has go on under its name."},
		"rules.new.category": {Hi: "नया विषय", En: "New category"}, "rules.new.holiday": {Hi: "नई छुट्टी", En: "New holiday"}, "rules.new.helpline": {Hi: "नई हेल्पलाइन", En: "New helpline"},
		"rules.remove.holiday": {Hi: "यह छुट्टी हटाएँ", En: "Take this holiday away"}, "rules.remove.helpline": {Hi: "यह हेल्पलाइन हटाएँ", En: "Take this helpline away"},
		"rules.thing.department": {Hi: "विभाग", En: "Department"}, "rules.thing.category": {Hi: "विषय", En: "Category"}, "rules.thing.lines": {Hi: "विषय की हेल्पलाइन", En: "Helplines of the category"}, "rules.thing.danger": {Hi: "ख़तरे की हेल्पलाइन", En: "Helplines of a danger"},
		"rules.thing.helpline": {Hi: "हेल्पलाइन", En: "Helpline"}, "rules.thing.holiday": {Hi: "छुट्टी", En: "Holiday"}, "rules.thing.hours": {Hi: "समय", En: "Hours"}, "rules.thing.ladder": {Hi: "किसे कब", En: "Who is told when"}, "rules.thing.template": {Hi: "WhatsApp का संदेश", En: "WhatsApp message"},
		"rules.danger.fire": {Hi: "आग", En: "Fire"}, "rules.danger.crime": {Hi: "अपराध", En: "Crime"}, "rules.danger.medical": {Hi: "बीमारी, चोट", En: "Illness, injury"}, "rules.danger.women": {Hi: "महिला को ख़तरा", En: "A woman in danger"}, "rules.danger.child": {Hi: "बच्चे को ख़तरा", En: "A child in danger"},
		"rules.danger.self_harm": {Hi: "अपनी जान का ख़तरा", En: "Self-harm"}, "rules.danger.electrocution": {Hi: "करंट का ख़तरा", En: "Electrocution"}, "rules.danger.disaster": {Hi: "आपदा", En: "Disaster"}, "rules.danger.other": {Hi: "और कोई ख़तरा", En: "Other danger"},
	}
}
