package audit

import (
	"strings"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// actions are the words of what other pages and the door note. A code without words is shown as it is.
func actions() map[string]models.Names {
	return map[string]models.Names{
		models.AuditSignedIn:       {Hi: "प्रवेश किया", En: "Signed in"},
		models.AuditRefused:        {Hi: "प्रवेश नहीं मिला", En: "Was refused"},
		models.AuditWaits:          {Hi: "कई ग़लत कोशिशें, रोका गया", En: "Had to wait: too many tries"},
		models.AuditSignedOut:      {Hi: "बाहर निकला", En: "Signed out"},
		models.AuditSignedOutAll:   {Hi: "हर जगह से बाहर निकला", En: "Signed out everywhere"},
		models.AuditPassword:       {Hi: "पासवर्ड चुना", En: "Chose a password"},
		models.AuditAuthentic:      {Hi: "ऑथेंटिकेटर जोड़ा", En: "Set up an authenticator"},
		models.AuditRecovery:       {Hi: "रिकवरी कोड काम में लिया", En: "Used a recovery code"},
		models.AuditUserMade:       {Hi: "उपयोगकर्ता बनाया", En: "Made a user"},
		models.AuditUserReset:      {Hi: "उपयोगकर्ता का प्रवेश फिर से शुरू कराया", En: "Reset a user"},
		models.AuditUserDisabled:   {Hi: "उपयोगकर्ता बंद किया", En: "Disabled a user"},
		models.AuditUserEnabled:    {Hi: "उपयोगकर्ता फिर चालू किया", En: "Enabled a user"},
		models.AuditUserChanged:    {Hi: "उपयोगकर्ता के अधिकार बदले", En: "Changed a user's rights"},
		models.AuditUserOut:        {Hi: "उपयोगकर्ता को हर जगह से बाहर किया", En: "Signed a user out everywhere"},
		"officer.invited":          {Hi: "अधिकारी को न्योता दिया", En: "Invited an officer"},
		"officer.leave":            {Hi: "अधिकारी की छुट्टी लिखी", En: "Noted an officer's leave"},
		"officer.posted":           {Hi: "अधिकारी के पद बदले", En: "Changed an officer's posts"},
		"officer.revoked":          {Hi: "अधिकारी की पहुँच वापस ली", En: "Revoked an officer"},
		"letters.retried":          {Hi: "न पहुँचे संदेश फिर भेजे", En: "Tried dead letters again"},
		"letters.discarded":        {Hi: "न पहुँचे संदेश छोड़े", En: "Gave up dead letters"},
		models.AuditListed:         {Hi: "यह सूची देखी", En: "Looked at the audit"},
		models.AuditExported:       {Hi: "यह सूची निकाली", En: "Exported the audit"},
		models.AuditVerified:       {Hi: "कड़ी जाँची", En: "Verified the chain"},
		"complaint.opened":         {Hi: "शिकायत खोली", En: "Opened a complaint"},
		"complaint.phone_revealed": {Hi: "फ़ोन नंबर देखा", En: "Revealed a phone number"},
		"complaint.act.":           {Hi: "शिकायत पर काम: {code}", En: "Acted on a complaint: {code}"},
		"report.exported":          {Hi: "रिपोर्ट निकाली", En: "Exported a report"},
		"complaint.file_seen":      {Hi: "शिकायत की फ़ाइल देखी", En: "Saw a file of a complaint"},
		"complaints.exported":      {Hi: "शिकायतों की सूची निकाली", En: "Exported the list of complaints"},
		"complaints.bulk.":         {Hi: "एक साथ कई शिकायतों पर काम: {code}", En: "Acted on many complaints: {code}"},
		"complaints.bulk_undone":   {Hi: "एक साथ किया काम वापस लिया", En: "Took an act on many back"},
		"problem.opened":           {Hi: "एक जैसी शिकायतें पढ़ीं", En: "Read complaints of one problem"},
		"problem.confirmed":        {Hi: "बड़ी समस्या मानी", En: "Confirmed a known problem"},
		"desk.caller":              {Hi: "फ़ोन करने वाले की शिकायतें देखीं", En: "Looked up a caller"},
		"desk.phone_shown":         {Hi: "फ़ोन करने के लिए नंबर देखा", En: "Saw a phone to call back"},
		"desk.read_out":            {Hi: "फ़ोन पर समाचार पढ़कर सुनाए", En: "Read news out"},
		"desk.status_read":         {Hi: "फ़ोन पर स्थिति बताई", En: "Told how a complaint stands"},
		"desk.code_owed":           {Hi: "बंद करने का कोड बताने के लिए कॉल लिखी", En: "Noted a call that is to tell a closing code"},
		"desk.code_read":           {Hi: "फ़ोन पर बंद करने का कोड बताया", En: "Told a closing code"},
		"desk.check_failed":        {Hi: "फ़ोन पर पहचान नहीं मिली", En: "A caller was not who he said"},
		"desk.registered":          {Hi: "फ़ोन पर शिकायत दर्ज की", En: "Registered for a caller"},
		"desk.said":                {Hi: "फ़ोन पर कही बात लिखी", En: "Wrote down what a caller said"},
		"desk.ended":               {Hi: "फ़ोन पूरा किया", En: "Ended a call"},
		"triage.opened":            {Hi: "छँटाई में एक बात खोली", En: "Opened something in the triage"},
		"triage.decided":           {Hi: "छँटाई में तय किया", En: "Decided in the triage"},
		"triage.undone":            {Hi: "छँटाई का फ़ैसला वापस लिया", En: "Took a decision of the triage back"},
		"triage.review_exported":   {Hi: "सुधारों की फ़ाइल निकाली", En: "Exported what was corrected"},
		"officers.exported":        {Hi: "अधिकारियों की सूची निकाली", En: "Exported the officers"},
		"officers.imported":        {Hi: "अधिकारियों की सूची भरी", En: "Imported officers"},
		"areas.imported":           {Hi: "क्षेत्रों की सूची भरी", En: "Imported Areas"},
		"areas.exported":           {Hi: "क्षेत्रों की सूची निकाली", En: "Exported the Areas"},
		"accounts.checked":         {Hi: "हैंडलों की जाँच कराई", En: "Had the accounts checked"},
		"directory.changed":        {Hi: "निर्देशिका में बदलाव किया", En: "Changed the directory"},
		"directory.undone":         {Hi: "निर्देशिका का बदलाव वापस लिया", En: "Took a change of the directory back"},
	}
}

// said is an action in words: its own, those of all that begin like it, or the code.
func said(c *web.Call, code string) string {
	if begin, ok := c.Closest("audit.do.", code); ok {
		return c.T("audit.do."+begin, "code", command(c, strings.TrimPrefix(code, begin)))
	}
	return code
}

// command is what the complaint's page calls a command, or its code.
func command(c *web.Call, code string) string {
	key := "complaint.do." + code
	if words := c.T(key); words != key {
		return words
	}
	return code
}

// bulkOf is the id of what was done to many complaints at once, where an object is that.
func bulkOf(object string) (string, bool) {
	rest, ok := strings.CutPrefix(object, "bulk:")
	id, _, _ := strings.Cut(rest, ",")
	return id, ok && id != "" && strings.Trim(id, "0123456789") == ""
}

func texts() map[string]models.Names {
	t := map[string]models.Names{
		"audit.title":           {Hi: "लेखा-जोखा", En: "Audit"},
		"audit.lead":            {Hi: "किसने क्या देखा और क्या किया। इसमें जुड़ता ही है, मिटता कुछ नहीं।", En: "Who saw and did what. Lines are only ever added."},
		"audit.by.bulk":         {Hi: "एक साथ किया काम", En: "what was done to many"},
		"audit.by.bulk.n":       {Hi: "शिकायतें: {n}", En: "complaints: {n}"},
		"audit.by.password":     {Hi: "पासवर्ड से", En: "by password"},
		"audit.by.code":         {Hi: "ऑथेंटिकेटर के कोड से", En: "by the authenticator's code"},
		"audit.by.oidc":         {Hi: "विभाग के अपने प्रवेश से", En: "by the department's own sign-in"},
		"audit.by.link":         {Hi: "बॉट के लिंक से", En: "by a link from the bot"},
		"audit.by.training":     {Hi: "अभ्यास के दरवाज़े से", En: "by the training door"},
		"audit.of.session":      {Hi: "एक प्रवेश", En: "one session"},
		"audit.of.file":         {Hi: "एक फ़ाइल", En: "a file"},
		"audit.of.call":         {Hi: "फ़ोन", En: "a call"},
		"audit.of.callback":     {Hi: "वापसी फ़ोन", En: "a call back"},
		"audit.of.triage":       {Hi: "छँटाई की एक बात", En: "an item of the triage"},
		"audit.of.inbox":        {Hi: "एक संदेश", En: "a message"},
		"audit.of.result":       {Hi: "गड़बड़ी मिली", En: "something was found"},
		"audit.format.csv":      {Hi: "CSV", En: "CSV"},
		"audit.format.xlsx":     {Hi: "Excel", En: "Excel"},
		"audit.result.whole":    {Hi: "कड़ी पूरी", En: "the chain is whole"},
		"audit.only":            {Hi: "केवल यह", En: "Only this"},
		"audit.who":             {Hi: "कौन", En: "Who"},
		"audit.who.id":          {Hi: "पहचान", En: "Id"},
		"audit.who.none":        {Hi: "बिना प्रवेश", En: "not signed in"},
		"audit.who.gone":        {Hi: "अब नहीं", En: "no longer known"},
		"audit.action":          {Hi: "क्या किया", En: "What"},
		"audit.action.code":     {Hi: "कोड", En: "Code"},
		"audit.at":              {Hi: "कब", En: "When"},
		"audit.seq":             {Hi: "क्रम", En: "No."},
		"audit.number":          {Hi: "शिकायत नंबर", En: "Complaint number"},
		"audit.object":          {Hi: "किस पर", En: "About"},
		"audit.from":            {Hi: "इस दिन से", En: "From"},
		"audit.to":              {Hi: "इस दिन तक", En: "Until"},
		"audit.filter":          {Hi: "छाँटें", En: "Filter"},
		"audit.export":          {Hi: "CSV निकालें", En: "Export as CSV"},
		"audit.verify":          {Hi: "छेड़छाड़ की जाँच करें", En: "Check for tampering now"},
		"audit.whole":           {Hi: "कड़ी पूरी है: {lines} पंक्तियाँ, किसी में कुछ नहीं बदला गया।", En: "The chain is whole: {lines} lines, none of them touched."},
		"audit.head":            {Hi: "आख़िरी पंक्ति {seq}, छाप {hash}। इसे अलग लिख लें: बाद में “sunwai audit verify --noted” से मिलाई जा सकती है।", En: "Last line {seq}, mark {hash}. Note it elsewhere: “sunwai audit verify --noted” can compare it later."},
		"audit.fault.gap":       {Hi: "पंक्ति {at} नहीं है। किसी ने उसे हटाया है।", En: "Line {at} is missing. Somebody removed it."},
		"audit.fault.edited":    {Hi: "पंक्ति {at} वैसी नहीं है जैसी लिखी गई थी।", En: "Line {at} is not what was written."},
		"audit.fault.truncated": {Hi: "पंक्ति {at} से आगे की पंक्तियाँ नहीं हैं।", En: "The lines from {at} on are missing."},
		"audit.fault.added":     {Hi: "पंक्ति {at} से आगे ऐसी पंक्तियाँ हैं जो यहाँ नहीं लिखी गईं।", En: "From {at} on there are lines that were not written here."},
		"audit.fault.other":     {Hi: "लिखी हुई छाप इस कड़ी की नहीं है।", En: "The noted mark is not of this chain."},
		"audit.empty":           {Hi: "इस छँटाई में कुछ नहीं मिला।", En: "Nothing matches."},
		"audit.fresh":           {Hi: "नई पंक्तियाँ एक सेकंड में जुड़ती हैं।", En: "New lines appear within a second."},
	}
	for code, names := range actions() {
		t["audit.do."+code] = names
	}
	return t
}
