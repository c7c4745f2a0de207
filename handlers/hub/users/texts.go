package users

import "sunwai/models"

func texts() map[string]models.Names {
	return map[string]models.Names{
		"users.title": {Hi: "उपयोगकर्ता", En: "Users"}, "users.new": {Hi: "नया उपयोगकर्ता", En: "New user"}, "users.one": {Hi: "उपयोगकर्ता", En: "User"},
		"users.lead": {Hi: "इस वेबसाइट पर कौन आ सकता है, और क्या देख और कर सकता है।", En: "Who may sign in on this website, and what each may see and do."},
		"users.name": {Hi: "नाम", En: "Name"}, "users.login": {Hi: "लॉगिन नाम", En: "Sign-in name"}, "users.login.hint": {Hi: "2 से 64 छोटे अंग्रेज़ी अक्षर, अंक और . _ - @", En: "2 to 64 small letters, digits and . _ - @"},
		"users.identity": {Hi: "पहचान सेवा में पहचान", En: "Identity at the provider"}, "users.identity.hint": {Hi: "ईमेल या पहचान। बदलना हो तभी लिखें।", En: "E-mail or subject. Only when it is new."},
		"users.roles": {Hi: "भूमिकाएँ", En: "Roles"}, "users.role": {Hi: "भूमिका", En: "Role"}, "users.state": {Hi: "हाल", En: "State"}, "users.part": {Hi: "क्या देखता है", En: "Sees"},
		"users.role.hub": {Hi: "हब", En: "Hub"}, "users.role.admin": {Hi: "विभाग व्यवस्थापक", En: "Department admin"}, "users.role.officer": {Hi: "अधिकारी", En: "Officer"},
		"users.role.operator": {Hi: "ऑपरेटर", En: "Operator"}, "users.role.publisher": {Hi: "सूचना अधिकारी", En: "Publisher"}, "users.role.auditor": {Hi: "लेखा परीक्षक", En: "Auditor"},
		"users.does.hub": {Hi: "सब देखता और चलाता है", En: "sees and steers everything"}, "users.does.admin": {Hi: "अधिकारी, विषय और उपयोगकर्ता", En: "officers, categories and users"},
		"users.does.officer": {Hi: "शिकायतें और रिपोर्ट", En: "complaints and reports"}, "users.does.operator": {Hi: "फ़ोन, छँटाई, न पहुँचे संदेश", En: "calls, triage, dead letters"},
		"users.does.publisher": {Hi: "लोगों को सूचना", En: "tells people"}, "users.does.auditor": {Hi: "देखता है, बदलता नहीं", En: "looks, changes nothing"},
		"users.state.working": {Hi: "चालू", En: "Working"}, "users.state.invited": {Hi: "अभी नहीं जुड़े", En: "Not enrolled yet"}, "users.state.locked": {Hi: "ग़लत कोड, रुका है", En: "Locked: wrong codes"},
		"users.state.disabled": {Hi: "बंद", En: "Disabled"}, "users.wait": {Hi: "{time} बाद फिर कोशिश हो सकती है", En: "may try again in {time}"},
		"users.last": {Hi: "पिछला प्रवेश", En: "Last sign-in"}, "users.never": {Hi: "कभी नहीं", En: "never"}, "users.totp": {Hi: "ऑथेंटिकेटर", En: "Authenticator"},
		"users.totp.yes": {Hi: "जुड़ा है", En: "set up"}, "users.totp.no": {Hi: "नहीं जुड़ा", En: "not set up"}, "users.you": {Hi: "आप", En: "you"},
		"users.departments": {Hi: "विभाग", En: "Departments"}, "users.districts": {Hi: "ज़िले", En: "Districts"}, "users.department": {Hi: "विभाग", En: "Department"},
		"users.departments.all": {Hi: "सभी विभाग", En: "All departments"}, "users.districts.all": {Hi: "सभी ज़िले", En: "All districts"}, "users.some.departments": {Hi: "केवल चुने हुए विभाग", En: "Only the chosen departments"},
		"users.some.districts": {Hi: "केवल चुने हुए ज़िले", En: "Only the chosen districts"}, "users.pick.departments": {Hi: "विभाग चुनें", En: "Choose departments"}, "users.pick.districts": {Hi: "ज़िले चुनें", En: "Choose districts"}, "users.officer": {Hi: "शिकायतों पर किस अधिकारी के रूप में काम करे", En: "Works on complaints as this officer"},
		"users.officer.none": {Hi: "किसी के नहीं: केवल देखे", En: "None: looks only"}, "users.officer.hint": {Hi: "अधिकारी के पन्ने पर लिखी संख्या। ख़ाली: केवल देखे।", En: "The number on the officer's page. Empty: looks only."}, "users.officer.kept": {Hi: "जो अभी है", En: "As it is now"},
		"users.show": {Hi: "दिखाएँ", En: "Show"}, "users.any": {Hi: "सभी", En: "All"}, "users.empty": {Hi: "ऐसा कोई उपयोगकर्ता नहीं।", En: "No such user."},
		"users.make": {Hi: "बनाएँ और लिंक दिखाएँ", En: "Make and show the link"}, "users.save": {Hi: "सहेजें", En: "Save"}, "users.back": {Hi: "सभी उपयोगकर्ता", En: "All users"},
		"users.rights": {Hi: "नाम और अधिकार", En: "Name and rights"}, "users.door": {Hi: "प्रवेश", En: "Signing in"}, "users.sessions": {Hi: "{n} जगह प्रवेश है", En: "signed in at {n} browsers"},
		"users.out": {Hi: "हर जगह से बाहर करें", En: "Sign out everywhere"}, "users.reset": {Hi: "नया प्रवेश लिंक", En: "New enrolment link"},
		"users.reset.note": {Hi: "पासवर्ड, ऑथेंटिकेटर और खुले प्रवेश हट जाएँगे। फ़ोन खो जाए या पासवर्ड किसी और को पता चले, तब।", En: "Password, authenticator and sessions are taken away: for a lost phone, or a password that somebody else knows."},
		"users.reset.sure": {Hi: "हाँ, सब हटे और नया लिंक बने", En: "Yes, take all away and make a new link"}, "users.disable": {Hi: "बंद करें", En: "Disable"}, "users.disable.sure": {Hi: "हाँ, इन्हें अभी बाहर करें", En: "Yes, shut this person out now"},
		"users.enable": {Hi: "फिर चालू करें", En: "Enable"}, "users.link": {Hi: "प्रवेश का लिंक", En: "Enrolment link"}, "users.link.for": {Hi: "{name} ({login}) के लिए", En: "For {name} ({login})"},
		"users.link.note": {Hi: "यह लिंक एक बार चलता है, {date} तक, और यहाँ फिर नहीं दिखेगा। केवल उसी व्यक्ति को दें।", En: "This link works once, until {date}, and is not shown again. Give it to that person alone."},
		"users.link.done": {Hi: "आगे", En: "Go on"}, "users.done.change": {Hi: "अधिकार बदल दिए गए।", En: "The rights are changed."}, "users.done.disable": {Hi: "बंद कर दिया गया, सब प्रवेश समाप्त।", En: "Disabled; all sessions have ended."},
		"users.done.enable": {Hi: "फिर चालू है।", En: "Enabled again."}, "users.done.out": {Hi: "हर जगह से बाहर कर दिया गया।", En: "Signed out everywhere."},
		"users.wrong.name": {Hi: "नाम लिखें, 80 अक्षरों तक।", En: "Write a name, up to 80 letters."}, "users.wrong.login": {Hi: "लॉगिन नाम ऐसा नहीं हो सकता।", En: "This cannot be a sign-in name."},
		"users.wrong.taken": {Hi: "यह लॉगिन नाम या पहचान किसी और की है।", En: "This sign-in name or identity is somebody else's."}, "users.wrong.roles": {Hi: "कम से कम एक भूमिका चुनें।", En: "Choose at least one role."},
		"users.wrong.above": {Hi: "यह भूमिका आपके अधिकार से ऊपर है।", En: "This role may do more than you may."}, "users.wrong.part": {Hi: "विभाग और ज़िले चुनें।", En: "Choose departments and districts."},
		"users.wrong.scope": {Hi: "यह आपके क्षेत्र से बाहर है।", En: "This lies outside your part of the state."}, "users.wrong.officer": {Hi: "यह अधिकारी आपके क्षेत्र का नहीं।", En: "This officer is not of your part of the state."},
		"users.wrong.sure": {Hi: "पहले “हाँ” पर निशान लगाएँ।", En: "Tick “yes” first."}, "users.wrong.last": {Hi: "सब कुछ चलाने वाला यह आख़िरी उपयोगकर्ता है। पहले किसी और को बनाएँ।", En: "This is the last user who may manage everything. Make another one first."},
	}
}
