package complaint

import (
	"maps"

	"sunwai/models"
)

// allTexts are the words of the page, of what was done, and of what can be done.
func allTexts() map[string]models.Names {
	all := texts()
	maps.Copy(all, textsOfDeeds())
	maps.Copy(all, textsOfActs())
	return all
}

// textsOfDeeds name what happened, by the kind of an event or of words.
func textsOfDeeds() map[string]models.Names {
	return map[string]models.Names{
		"complaint.did.moved": {Hi: "स्थिति", En: "Status"}, "complaint.did.added": {Hi: "कुछ और जोड़ा", En: "Added something"},
		"complaint.did.corrected": {Hi: "सुधारा", En: "Corrected"}, "complaint.did.handed_over": {Hi: "दूसरे विभाग को दी", En: "Handed over"},
		"complaint.did.corrected.unsafe": {Hi: "नागरिक ने बताया: यहाँ लिखना सुरक्षित नहीं", En: "Said that it is not safe to write here"},
		"complaint.did.corrected.place":  {Hi: "जगह सुधारी", En: "Corrected the place"}, "complaint.did.corrected.department": {Hi: "विषय सुधारा", En: "Corrected the subject"},
		"complaint.did.corrected.danger": {Hi: "ख़तरे का निशान", En: "Marked as dangerous"},
		"complaint.did.corrected.new":    {Hi: "एक बात की अलग शिकायत बनी", En: "A part became a complaint of its own"},
		"complaint.did.added.withdraw_called_in": {Hi: "आई हुई कॉल में कहा गया कि वापस ली जाए; वापस नहीं हुई",
			En: "Asked in a call that came in to withdraw it; not withdrawn"},
		"complaint.did.asked": {Hi: "नागरिक से पूछा", En: "Asked the citizen"}, "complaint.did.answered": {Hi: "नागरिक ने जवाब दिया", En: "The citizen answered"},
		"complaint.did.noted": {Hi: "टिप्पणी", En: "Note"}, "complaint.did.reminded": {Hi: "नागरिक ने याद दिलाया", En: "The citizen reminded"},
		"complaint.did.truth": {Hi: "काम सच में हुआ या नहीं, बताया", En: "Said whether it is really done"},
		"complaint.did.rated": {Hi: "काम कैसा रहा, बताया", En: "Rated the work"},
		"complaint.did.proof": {Hi: "सबूत", En: "Proof"}, "complaint.did.escalated": {Hi: "ऊपर के अधिकारी को गई", En: "Escalated"},
		"complaint.did.erased": {Hi: "मिटाया गया", En: "Erased"}, "complaint.did.wrong_code": {Hi: "ग़लत कोड", En: "Wrong code"},
		"complaint.did.later": {Hi: "और समय", En: "More time"}, "complaint.did.storm": {Hi: "एक जैसी कई शिकायतें", En: "Many alike"},
		"complaint.did.replanned":  {Hi: "समय सीमा बदली", En: "Limit changed"},
		"complaint.did.taken_back": {Hi: "लिखने वाले ने संदेश हटाया", En: "Its author deleted the message"},
		"complaint.did.reworded":   {Hi: "लिखने वाले ने संदेश बदला", En: "Its author changed the message"},
		"complaint.did.me_too":     {Hi: "किसी और ने भी यही बताया", En: "Somebody else said the same"},
		"complaint.did.linked":     {Hi: "दूसरे ऐप पर भी बात हो रही है", En: "Talked about in another app too"}, "complaint.did.joined": {Hi: "साथ जुड़ी", En: "Joined"},
		"complaint.did.original": {Hi: "लिखा", En: "Wrote"}, "complaint.did.question": {Hi: "पूछा", En: "Asked"}, "complaint.did.answer": {Hi: "जवाब", En: "Answered"},
		"complaint.did.report": {Hi: "काम की रिपोर्ट", En: "Reported the work"}, "complaint.did.note": {Hi: "टिप्पणी", En: "Note"},
		"complaint.did.reason": {Hi: "कारण", En: "Reason"}, "complaint.did.decision": {Hi: "निर्णय", En: "Decision"},
		"complaint.did.told": {Hi: "नागरिक को लिखा", En: "Wrote to the citizen"},
		"complaint.did.desk": {Hi: "डेस्क ने सुनकर लिखा", En: "Written down by the desk"}, "complaint.did.files": {Hi: "फ़ाइलें", En: "Files"},
	}
}

// textsOfActs name the commands and what they need.
func textsOfActs() map[string]models.Names {
	return map[string]models.Names{
		"complaint.do": {Hi: "क्या करना है", En: "What to do"}, "complaint.more": {Hi: "और काम", En: "More"},
		"complaint.do.accept":  {Hi: "काम लिया", En: "Accept"},
		"complaint.do.resolve": {Hi: "काम हो गया", En: "Resolve"},
		"complaint.do.proof":   {Hi: "सबूत दें", En: "Give proof"},
		"complaint.do.code":    {Hi: "कोड भरें", En: "Enter the code"},
		"complaint.do.ask":     {Hi: "नागरिक से पूछें", En: "Ask the citizen"},
		"complaint.do.note":    {Hi: "टिप्पणी लिखें", En: "Write a note"},
		"complaint.do.approve": {Hi: "सहमत: यह दायरे से बाहर है", En: "Agree: out of remit"}, "complaint.do.return": {Hi: "वापस भेजें", En: "Send back"},
		"complaint.do.uphold": {Hi: "अपील सही है", En: "Uphold the appeal"}, "complaint.do.dismiss": {Hi: "अपील ख़ारिज", En: "Dismiss the appeal"},
		"complaint.do.grant": {Hi: "और समय दें", En: "Grant the time"}, "complaint.do.refuse": {Hi: "और समय न दें", En: "Refuse the time"},
		"complaint.do.assign": {Hi: "दूसरे अधिकारी को दें", En: "Assign to an officer"}, "complaint.do.handover": {Hi: "दूसरे विभाग को दें", En: "Hand over"},
		"complaint.do.later": {Hi: "और समय चाहिए", En: "More time is needed"}, "complaint.do.expect": {Hi: "कब तक ठीक होगा", En: "When it will be restored"},
		"complaint.do.restored": {Hi: "सबका काम हो गया", En: "Restored for all"}, "complaint.do.place": {Hi: "जगह बताएँ", En: "Say the place"},
		"complaint.do.fill": {Hi: "सुनकर या पढ़कर लिखें", En: "Write down what is said"}, "complaint.do.duplicate": {Hi: "दूसरी शिकायत से जोड़ें", En: "Join to another"},
		"complaint.do.split":  {Hi: "अलग करें", En: "Split off"},
		"complaint.do.reject": {Hi: "यह नहीं हो सकता", En: "Cannot be acted on"},
		"complaint.do.helper": {Hi: "दूसरों के लिए लिखने वाला", En: "Writes for others"},

		"complaint.do.tell":        {Hi: "नागरिक को निजी जवाब", En: "Answer privately"},
		"complaint.words.tell":     {Hi: "संदेश, जैसा नागरिक पढ़ेगा", En: "The message as the citizen will read it"},
		"complaint.do.escalate":    {Hi: "ऊपर भेजें", En: "Escalate"},
		"complaint.words.escalate": {Hi: "कारण, जैसा ऊपर के अधिकारी पढ़ेंगे", En: "Why, as the superior will read it"},
		"complaint.do.public":      {Hi: "सबके सामने जवाब", En: "Answer publicly"},
		"complaint.words.public":   {Hi: "{app} पर सबके सामने: नाम, मोबाइल नंबर और लिंक न लिखें", En: "On {app}, for everybody to read: no names, phone numbers or links"},
		"complaint.preview":        {Hi: "देखें, कैसा दिखेगा", En: "See how it will look"},
		"complaint.preview.title":  {Hi: "{app} पर सबके सामने ऐसे दिखेगा", En: "For everybody to read on {app}"},
		"complaint.preview.final":  {Hi: "लिखने के बाद वापस नहीं होगा।", En: "It cannot be taken back."},
		"complaint.publish":        {Hi: "सबके सामने लिख दें", En: "Write it in public"}, "complaint.unpublish": {Hi: "न लिखें", En: "Do not write it"},
		"complaint.door.waits": {Hi: "नागरिक को अभी {app} पर नहीं लिखा जा सकता। संदेश रुका रहेगा, उनके लिखते ही जाएगा।", En: "The citizen cannot be written to on {app} now. The message waits until they write."},
		"complaint.door.template": {Hi: "नागरिक ने 24 घंटे से नहीं लिखा। संदेश {app} की स्वीकृत सूचना में जाएगा।",
			En: "The citizen has not written for 24 hours. The message goes in an approved {app} notice."},
		"complaint.door.human": {Hi: "नागरिक ने 24 घंटे से नहीं लिखा। संदेश {app} पर अधिकारी के संदेश के रूप में जाएगा, यदि {app} उसे ले।", En: "The citizen has not written for 24 hours. The message goes on {app} as an officer’s own, if {app} takes it."},
		"complaint.door.next":  {Hi: "{app} अभी बंद है। संदेश {next} से जाएगा।", En: "{app} is closed now. The message goes by {next}."},

		"complaint.words":           {Hi: "शब्दों में", En: "In words"},
		"complaint.do.danger":       {Hi: "ख़तरे का निशान", En: "Mark as dangerous"},
		"complaint.words.danger":    {Hi: "क्या ख़तरा है", En: "What the danger is"},
		"complaint.words.ask":       {Hi: "सवाल, जैसा नागरिक पढ़ेगा", En: "The question as the citizen will read it"},
		"complaint.words.note":      {Hi: "नागरिक को नहीं दिखता", En: "The citizen does not see this"},
		"complaint.words.resolve":   {Hi: "क्या काम हुआ, जैसा नागरिक पढ़ेगा", En: "What was done, as the citizen will read it"},
		"complaint.words.proof":     {Hi: "कुछ कहना हो तो", En: "If there is something to say"},
		"complaint.words.handover":  {Hi: "क्यों", En: "Why"},
		"complaint.words.reject":    {Hi: "प्रमाण: पत्र संख्या, तारीख़, आदेश", En: "Evidence: letter number, date, order"},
		"complaint.words.later":     {Hi: "कारण, जैसा नागरिक पढ़ेगा", En: "The reason as the citizen will read it"},
		"complaint.words.place":     {Hi: "ज़िला, तहसील या मोहल्ला", En: "District, tehsil or locality"},
		"complaint.words.duplicate": {Hi: "मुख्य शिकायत का नंबर", En: "Number of the main complaint"},
		"complaint.words.expect":    {Hi: "18:30, या +2 (दो घंटे में)", En: "18:30, or +2 (in two hours)"},
		"complaint.words.fill":      {Hi: "आवाज़ या चिट्ठी में क्या कहा गया", En: "What the voice note or letter says"},
		"complaint.words.return":    {Hi: "क्या करना बाक़ी है", En: "What remains to be done"},
		"complaint.words.uphold":    {Hi: "निर्णय", En: "The decision"},
		"complaint.words.dismiss":   {Hi: "निर्णय और कारण", En: "The decision and why"},
		"complaint.words.restored":  {Hi: "क्या ठीक हुआ", En: "What was restored"},
		"complaint.choose.assign":   {Hi: "किसे", En: "To whom"}, "complaint.choose.handover": {Hi: "किस विभाग को", En: "To which department"},
		"complaint.choose.reject": {Hi: "किस कारण से", En: "For which reason"}, "complaint.choose.helper": {Hi: "कौन", En: "Who"},
		"complaint.photos": {Hi: "फ़ोटो, काम के बाद की", En: "Photos taken after the work"},
		"complaint.code":   {Hi: "नागरिक का चार अंकों का कोड", En: "The citizen's four digits"},
		"complaint.date":   {Hi: "तारीख़", En: "Date"}, "complaint.hour": {Hi: "समय", En: "Time"},

		"complaint.reason.SUB_JUDICE": {Hi: "मामला अदालत में है", En: "Before a court"}, "complaint.reason.RTI": {Hi: "सूचना का अधिकार", En: "Right to Information"},
		"complaint.reason.SERVICE_MATTER": {Hi: "नौकरी का मामला", En: "Service matter"}, "complaint.reason.AID_OR_JOB": {Hi: "आर्थिक मदद या नौकरी", En: "Aid or a job"},
		"complaint.reason.PRIVATE_DISPUTE": {Hi: "आपसी विवाद", En: "Private dispute"},
		"complaint.reason.CENTRAL":         {Hi: "केंद्र सरकार का मामला", En: "Central government"},
		"complaint.reason.DECIDED":         {Hi: "पहले ही तय हो चुका", En: "Decided already"},
		"complaint.helper.village_head":    {Hi: "ग्राम प्रधान", En: "Village head"}, "complaint.helper.service_centre": {Hi: "जन सेवा केंद्र", En: "Service centre"},
		"complaint.helper.journalist": {Hi: "पत्रकार", En: "Journalist"}, "complaint.helper.off": {Hi: "निशान हटाएँ", En: "Take the mark back"},
	}
}
