package offices

import "sunwai/models"

func texts() map[string]models.Names {
	return map[string]models.Names{
		"offices.officers": {Hi: "अधिकारी", En: "Officers"}, "offices.accounts": {Hi: "हैंडल", En: "Accounts"},
		"offices.department": {Hi: "विभाग", En: "Department"},

		"offices.posts": {Hi: "पद", En: "Posts"}, "offices.level": {Hi: "स्तर", En: "Level"}, "offices.name": {Hi: "नाम", En: "Name"}, "offices.area": {Hi: "क्षेत्र", En: "Area"},
		"offices.lang": {Hi: "भाषा", En: "Language"}, "offices.state": {Hi: "हाल", En: "State"}, "offices.since": {Hi: "कब से", En: "Since"}, "offices.till": {Hi: "{date} तक", En: "till {date}"},
		"offices.state.working": {Hi: "काम पर", En: "At work"}, "offices.state.leave": {Hi: "छुट्टी पर", En: "On leave"}, "offices.state.invited": {Hi: "अभी नहीं जुड़े", En: "Not joined yet"}, "offices.state.revoked": {Hi: "हटाए गए", En: "Revoked"},
		"offices.vacancies": {Hi: "जिन पदों पर कोई नहीं", En: "Posts that nobody holds"}, "offices.all": {Hi: "सभी विभाग", En: "All departments"}, "offices.show": {Hi: "दिखाएँ", En: "Show"},
		"offices.invite": {Hi: "अधिकारी को न्योता", En: "Invite an officer"}, "offices.invite.make": {Hi: "न्योता बनाएँ", En: "Make the invitation"}, "offices.hub": {Hi: "सुनवाई केंद्र", En: "The hub"},
		"offices.invited": {Hi: "{name} के लिए न्योता", En: "Invitation for {name}"}, "offices.invited.note": {Hi: "यह लिंक एक बार चलता है, {date} तक। केवल उसी अधिकारी को दें।", En: "This link works once, until {date}. Give it to that officer alone."},
		"offices.qr": {Hi: "न्योते का QR कोड", En: "QR code of the invitation"}, "offices.revoke": {Hi: "हटाएँ", En: "Revoke"}, "offices.revoke.sure": {Hi: "हाँ, पहुँच वापस लें; खुला काम दूसरों को जाए", En: "Yes, take the access back; open work goes to others"},
		"offices.export": {Hi: "CSV में लें", En: "Export as CSV"}, "offices.import": {Hi: "CSV से जोड़ें", En: "Import from CSV"}, "offices.import.kind": {Hi: "क्या", En: "What"}, "offices.areas": {Hi: "क्षेत्र", En: "Areas"},
		"offices.import.table": {Hi: "तालिका यहाँ चिपकाएँ", En: "Paste the table here"}, "offices.import.file": {Hi: "या फ़ाइल चुनें", En: "or choose a file"}, "offices.import.try": {Hi: "क्या बदलेगा, दिखाएँ", En: "Show what would change"},
		"offices.import.do": {Hi: "बदलें", En: "Change it"}, "offices.import.done": {Hi: "बदल दिया गया।", En: "Changed."}, "offices.import.columns": {Hi: "पहली पंक्ति: {columns}", En: "First line: {columns}"},
		"offices.import.sum": {Hi: "{changes} बदलाव, {wrong} ग़लत पंक्तियाँ", En: "{changes} changes, {wrong} wrong lines"}, "offices.import.wrong": {Hi: "ग़लत पंक्तियाँ ठीक होने तक कुछ नहीं बदलेगा।", En: "Nothing changes until the wrong lines are mended."},
		"offices.line": {Hi: "पंक्ति", En: "Line"}, "offices.line.new": {Hi: "नया", En: "New"}, "offices.line.changed": {Hi: "बदलेगा", En: "Changed"}, "offices.line.same": {Hi: "वैसा ही", En: "Same"}, "offices.line.wrong": {Hi: "ग़लत", En: "Wrong"},
		"offices.wrong.csv": {Hi: "यह CSV नहीं पढ़ी जा सकी।", En: "This is not readable as CSV."}, "offices.wrong.empty": {Hi: "तालिका ख़ाली है या बहुत बड़ी है।", En: "The table is empty or too large."},
		"offices.wrong.department": {Hi: "ऐसा कोई विभाग नहीं", En: "No such department"}, "offices.wrong.name": {Hi: "नाम नहीं है या बहुत लंबा है", En: "The name is missing or too long"},
		"offices.wrong.scope": {Hi: "यह विभाग आपके क्षेत्र में नहीं", En: "This department is not yours"}, "offices.wrong.level": {Hi: "यह स्तर इस विभाग में नहीं होता", En: "This department has no such level"},
		"offices.wrong.area": {Hi: "ऐसा कोई क्षेत्र नहीं", En: "No such Area"}, "offices.wrong.lang": {Hi: "भाषा hi, en या hi-Latn लिखें", En: "The language is hi, en or hi-Latn"}, "offices.wrong.twice": {Hi: "यह पंक्ति दो बार है", En: "This line stands twice"},
		"offices.wrong.kind": {Hi: "क्षेत्र का प्रकार या ऊपर का क्षेत्र ठीक नहीं", En: "The kind or the parent does not fit"},
		"offices.officer":    {Hi: "अधिकारी", En: "Officer"}, "offices.number": {Hi: "अधिकारी संख्या", En: "Officer's number"}, "offices.open": {Hi: "खुला काम", En: "Open work"}, "offices.back": {Hi: "सभी अधिकारी", En: "All officers"},
		"offices.waits": {Hi: "वहाँ रुकी शिकायतें: {n}", En: "complaints waiting there: {n}"}, "offices.post.ends": {Hi: "यह पद छोड़ें", En: "ends"},
		"offices.leave": {Hi: "छुट्टी", En: "Leave"}, "offices.leave.from": {Hi: "पहला दिन", En: "First day"}, "offices.leave.till": {Hi: "आख़िरी दिन", En: "Last day"}, "offices.leave.now": {Hi: "ख़ाली: आज से", En: "empty: from today"}, "offices.lang.hi": {Hi: "हिन्दी", En: "Hindi"}, "offices.lang.en": {Hi: "अंग्रेज़ी", En: "English"}, "offices.lang.hi-Latn": {Hi: "हिन्दी, अंग्रेज़ी अक्षरों में", En: "Hindi in Latin letters"},
		"offices.leave.stand_in": {Hi: "काम कौन देखे", En: "Who has the work meanwhile"}, "offices.leave.nobody": {Hi: "कोई एक नहीं: नई शिकायतें साथियों को", En: "Nobody in particular: new complaints go to colleagues"},
		"offices.leave.note": {Hi: "छुट्टी लिखें", En: "Note the leave"}, "offices.leave.over": {Hi: "छुट्टी समाप्त करें", En: "End the leave"}, "offices.leave.is": {Hi: "छुट्टी: {from} से {till} तक", En: "On leave from {from} till {till}"},
		"offices.leave.is.now": {Hi: "छुट्टी: {till} तक", En: "On leave till {till}"}, "offices.leave.with": {Hi: "काम {name} के पास", En: "{name} has the work"},
		"offices.transfer": {Hi: "पद बदलें", En: "Change the posts"}, "offices.transfer.lead": {Hi: "तबादले में पुराना पद छोड़ें और नया चुनें। पहले दिखेगा कि क्या बदलेगा।", En: "For a transfer end the old post and choose the new one. What would change is shown first."},
		"offices.transfer.now": {Hi: "अभी के पद", En: "Posts now"}, "offices.transfer.new": {Hi: "नया पद", En: "New post"}, "offices.transfer.none": {Hi: "कोई नया पद नहीं", En: "No new post"},
		"offices.transfer.to": {Hi: "छोड़ा हुआ काम किसे मिले", En: "Who gets what is left open"}, "offices.transfer.next": {Hi: "जो उस पद पर हो, या अगला", En: "Whoever holds the post, or the next one"}, "offices.transfer.try": {Hi: "क्या बदलेगा, दिखाएँ", En: "Show what would change"},
		"offices.plan": {Hi: "क्या बदलेगा", En: "What would change"}, "offices.plan.for": {Hi: "{name}: क्या बदलेगा", En: "{name}: what would change"}, "offices.plan.do": {Hi: "बदलें", En: "Change it"}, "offices.plan.not": {Hi: "रहने दें", En: "Leave it"},
		"offices.plan.ends": {Hi: "छूटेगा", En: "Ends"}, "offices.plan.begins": {Hi: "मिलेगा", En: "Begins"}, "offices.plan.gives": {Hi: "काम जाएगा", En: "Work goes"}, "offices.plan.waits": {Hi: "किसी के पास नहीं", En: "With nobody"}, "offices.plan.answers": {Hi: "जवाबदेही जाएगी", En: "Answering goes"},
		"offices.plan.what": {Hi: "क्या", En: "What"}, "offices.plan.who": {Hi: "किसके पास", En: "To whom"}, "offices.plan.vacant": {Hi: "इस पद पर फिर कोई नहीं रहेगा", En: "Nobody will hold this post then"}, "offices.plan.hidden": {Hi: "कर्मचारी के ख़िलाफ़ शिकायत", En: "complaint against staff"},
		"offices.plan.sum": {Hi: "उनके पास {total} खुली शिकायतें हैं; {shown} देखी गईं।", En: "{total} open complaints are with this officer; {shown} were gone through."}, "offices.plan.nobody": {Hi: "{n} शिकायतें किसी के पास नहीं जाएँगी: वहाँ कोई अधिकारी नहीं है।", En: "{n} complaints would be with nobody: no officer is there."},
		"offices.plan.later": {Hi: "बाकी शिकायतें भी उन्हीं नियमों से जाएँगी।", En: "The rest goes by the same rules."},
		"offices.done.leave": {Hi: "छुट्टी लिखी गई, सबको बता दिया गया।", En: "The leave is noted, and those concerned are told."}, "offices.done.back": {Hi: "छुट्टी समाप्त।", En: "The leave is over."}, "offices.done.posts": {Hi: "पद बदल गए। छोड़ा हुआ काम कुछ पलों में दूसरों को जाएगा।", En: "The posts are changed. What was left open goes to others within moments."},
		"offices.wrong.leave": {Hi: "दिन ठीक नहीं: आख़िरी दिन आज या बाद का हो, और छुट्टी 190 दिन तक की।", En: "The days do not fit: the last day is today or later, and a leave is no longer than 190 days."}, "offices.wrong.stand_in": {Hi: "यह साथी उन दिनों काम नहीं देख सकते।", En: "This colleague cannot have the work in those days."},
		"offices.wrong.successor": {Hi: "यह अधिकारी काम नहीं ले सकते।", En: "This officer cannot take the work."}, "offices.wrong.same": {Hi: "कुछ नहीं बदलेगा: छोड़ने या जोड़ने का पद चुनें।", En: "Nothing would change: choose a post that ends or begins."},
		"offices.handle": {Hi: "हैंडल", En: "Handle"}, "offices.platform": {Hi: "मंच", En: "Platform"}, "offices.office": {Hi: "किसका", En: "Office"}, "offices.connection": {Hi: "संपर्क", En: "Connection"},
		"offices.connection.ok": {Hi: "ठीक है", En: "Working"}, "offices.connection.down": {Hi: "टूटा है", En: "Down"}, "offices.connection.unknown": {Hi: "पता नहीं", En: "Not known yet"},
		"offices.last_in": {Hi: "आख़िरी संदेश", En: "Last message"}, "offices.followers": {Hi: "फ़ॉलोअर", En: "Followers"}, "offices.cost": {Hi: "इस महीने का ख़र्च", En: "Cost this month"},
	}
}
