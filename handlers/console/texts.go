package console

import "sunwai/models"

// texts are the page's own words. What the bot says, the statuses and the dates stand in the catalogues; these
// are the labels around the phones.
func texts() map[string]models.Names {
	return map[string]models.Names{
		"title":      {Hi: "सुनवाई", En: "Sunwai"},
		"tagline":    {Hi: "जो लिखा, वह दर्ज हुआ", En: "What you write is registered"},
		"training":   {Hi: "अभ्यास कक्ष: यहाँ का कुछ भी इस कंप्यूटर से बाहर नहीं जाता", En: "Training room: nothing here leaves this computer"},
		"noscript":   {Hi: "यह पन्ना जावास्क्रिप्ट से चलता है। कृपया उसे चालू करें।", En: "This page works with JavaScript. Please switch it on."},
		"skip":       {Hi: "सीधे नागरिक के फ़ोन पर", En: "Skip to the citizen's phone"},
		"views":      {Hi: "क्या देखना है", En: "What to show"},
		"news":       {Hi: "नया", En: "new"},
		"citizen":    {Hi: "नागरिक", En: "Citizen"},
		"officer":    {Hi: "अधिकारी", En: "Officer"},
		"registered": {Hi: "दर्ज", En: "Registered"},

		"citizen.phone":   {Hi: "नागरिक का फ़ोन", En: "The citizen's phone"},
		"citizen.new":     {Hi: "नया नागरिक", En: "New citizen"},
		"citizen.which":   {Hi: "कौन लिख रहा है", En: "Who is writing"},
		"officer.phone":   {Hi: "अधिकारी का फ़ोन", En: "The officer's phone"},
		"officer.which":   {Hi: "किस अधिकारी का फ़ोन", En: "Whose phone"},
		"officer.auto":    {Hi: "जिसके पास काम है", En: "Whoever is in charge"},
		"officer.none":    {Hi: "अभी कोई अधिकारी नहीं", En: "No officer yet"},
		"officer.none.do": {Hi: "पहला अधिकारी जुड़ते ही उसका फ़ोन यहाँ दिखेगा।", En: "The first officer to join has the phone here."},
		"hub.group":       {Hi: "राज्य का हब", En: "State hub"},

		"accounts":        {Hi: "विभाग चुनें", En: "Choose a department"},
		"accounts.open":   {Hi: "दूसरा विभाग चुनें", En: "Choose another department"},
		"accounts.search": {Hi: "विभाग खोजें: बिजली, jal, @…", En: "Find a department: power, jal, @…"},
		"accounts.none":   {Hi: "इस नाम का कोई विभाग नहीं", En: "No department of this name"},
		"close":           {Hi: "बंद करें", En: "Close"},
		"office.hub":      {Hi: "सुनवाई हब", En: "State hub"},
		"office.cm":       {Hi: "मुख्यमंत्री कार्यालय", En: "Chief Minister's office"},
		"office.minister": {Hi: "मंत्री कार्यालय", En: "Minister's office"},
		"office.district": {Hi: "ज़िला", En: "District"},

		"chat":            {Hi: "बातचीत", En: "Conversation"},
		"empty.citizen":   {Hi: "समस्या और जगह अपने शब्दों में लिखें, किसी भी भाषा में।", En: "Write the problem and the place in your own words, in any language."},
		"empty.try":       {Hi: "आज़माएँ", En: "Try"},
		"empty.officer":   {Hi: "नई शिकायत यहाँ अपने आप आएगी।", En: "A new complaint arrives here by itself."},
		"start":           {Hi: "शुरू करें", En: "Start"},
		"from.person":     {Hi: "इस फ़ोन से:", En: "From this phone:"},
		"from.us":         {Hi: "विभाग से:", En: "From the department:"},
		"edited":          {Hi: "बदला गया", En: "edited"},
		"protected":       {Hi: "आगे भेजने के लिए नहीं", En: "Not to be forwarded"},
		"state.sending":   {Hi: "भेजा जा रहा है", En: "Being sent"},
		"state.delivered": {Hi: "दर्ज हो गया", En: "Stored"},
		"state.failed":    {Hi: "नहीं पहुँचा", En: "Not delivered"},
		"again":           {Hi: "फिर भेजें", En: "Send again"},
		"tapped":          {Hi: "(दबाया गया)", En: "(tapped)"},
		"keys":            {Hi: "बटन", En: "Buttons"},
		"reply":           {Hi: "इसका जवाब दें", En: "Reply to this"},
		"edit":            {Hi: "यह संदेश बदलें", En: "Edit this message"},
		"photo":           {Hi: "फ़ोटो", En: "Photo"},
		"video":           {Hi: "वीडियो", En: "Video"},
		"voice":           {Hi: "आवाज़", En: "Voice note"},
		"document":        {Hi: "फ़ाइल", En: "File"},
		"location":        {Hi: "जगह", En: "Place"},

		"write":         {Hi: "यहाँ लिखें", En: "Write here"},
		"send":          {Hi: "भेजें", En: "Send"},
		"attach":        {Hi: "फ़ोटो, आवाज़, जगह या फ़ाइल भेजें", En: "Send a photo, a voice note, a place or a file"},
		"attach.photo":  {Hi: "फ़ोटो", En: "Photo"},
		"attach.voice":  {Hi: "आवाज़ की फ़ाइल", En: "Voice file"},
		"attach.file":   {Hi: "फ़ाइल", En: "File"},
		"attach.place":  {Hi: "जगह", En: "Place"},
		"attach.speak":  {Hi: "बोलकर भेजें", En: "Speak"},
		"commands":      {Hi: "आदेश", En: "Commands"},
		"replying":      {Hi: "जवाब:", En: "Reply to:"},
		"editing":       {Hi: "बदलाव:", En: "Editing:"},
		"cancel":        {Hi: "रहने दें", En: "Cancel"},
		"recording":     {Hi: "रिकॉर्ड हो रहा है", En: "Recording"},
		"recording.end": {Hi: "रोककर भेजें", En: "Stop and send"},

		"place.title":  {Hi: "जगह भेजें", En: "Share a place"},
		"place.known":  {Hi: "जानी-पहचानी जगहें", En: "Known places"},
		"place.own":    {Hi: "अपनी जगह", En: "Own place"},
		"place.here":   {Hi: "जहाँ यह कंप्यूटर है", En: "Where this computer is"},
		"place.lat":    {Hi: "अक्षांश", En: "Latitude"},
		"place.lon":    {Hi: "देशांतर", En: "Longitude"},
		"place.denied": {Hi: "ब्राउज़र ने जगह नहीं बताई।", En: "The browser did not tell the place."},

		"cases":          {Hi: "क्या दर्ज हुआ", En: "What was registered"},
		"cases.empty":    {Hi: "ऐसे चलता है", En: "How it works"},
		"cases.how.1":    {Hi: "समस्या अपने शब्दों में लिखी या बोली जाती है।", En: "The problem is written or spoken in one's own words."},
		"cases.how.2":    {Hi: "शिकायत उसी समय दर्ज होती है: नंबर, अधिकारी का पद और समय सीमा के साथ।", En: "The complaint is registered at once: with a number, the officer's post and a date."},
		"cases.how.3":    {Hi: "अधिकारी को उसी समय फ़ोन पर बताया जाता है। जवाब बटन या शब्दों से।", En: "The officer is told by phone at once, and answers with buttons or words."},
		"cases.how.4":    {Hi: "काम हुआ या नहीं, यह नागरिक से पूछा जाता है।", En: "The citizen is asked whether it is really done."},
		"case.number":    {Hi: "शिकायत", En: "Complaint"},
		"case.place":     {Hi: "जगह", En: "Place"},
		"case.no.place":  {Hi: "अभी पता नहीं", En: "not known yet"},
		"case.doer":      {Hi: "किसके पास", En: "With"},
		"case.nobody":    {Hi: "अभी किसी के पास नहीं", En: "nobody yet"},
		"case.due":       {Hi: "समय सीमा", En: "Due"},
		"case.overdue":   {Hi: "समय निकल गया", En: "overdue"},
		"case.sensitive": {Hi: "संवेदनशील: विवरण केवल नामित अधिकारी देखते हैं", En: "Sensitive: only named officers see the details"},
		"case.danger":    {Hi: "ख़तरा", En: "Danger"},
		"case.history":   {Hi: "पूरा इतिहास", En: "Whole history"},
		"case.steps":     {Hi: "कहाँ तक पहुँची", En: "How far it has come"},

		"offline":         {Hi: "जुड़ाव टूट गया, फिर कोशिश हो रही है…", En: "Connection lost, trying again…"},
		"mic.denied":      {Hi: "ब्राउज़र ने माइक की अनुमति नहीं दी। आवाज़ की फ़ाइल भेजी जा सकती है।", En: "The browser did not allow the microphone. A voice file can be sent instead."},
		"error":           {Hi: "यह नहीं हो सका। फिर कोशिश करें।", En: "This did not work. Please try again."},
		"error.stored":    {Hi: "संदेश अभी दर्ज नहीं हो सका। थोड़ी देर में “फिर भेजें” दबाएँ।", En: "The message could not be stored yet. Tap “Send again” in a moment."},
		"error.empty":     {Hi: "कुछ लिखें या फ़ाइल चुनें।", En: "Write something or choose a file."},
		"error.too_long":  {Hi: "संदेश बहुत लंबा है (4096 अक्षरों तक, फ़ाइल के साथ 1024 तक)।", En: "The message is too long (up to 4,096 characters, 1,024 with a file)."},
		"error.too_large": {Hi: "फ़ाइल बहुत बड़ी है। 20 MB तक की फ़ाइल भेजें।", En: "The file is too large. Send one of up to 20 MB."},
		"error.bad_place": {Hi: "ऐसी कोई जगह नहीं। अक्षांश -90 से 90, देशांतर -180 से 180।", En: "There is no such place. Latitude -90 to 90, longitude -180 to 180."},
		"error.not_found": {Hi: "यह संदेश या खाता अब नहीं है। पन्ना फिर खोलें।", En: "This message or account is gone. Reload the page."},
		"error.type":      {Hi: "इस रूप में नहीं लिया जा सकता।", En: "It cannot be taken in this form."},
	}
}

// closures say by what a complaint was closed; they are never added up silently.
func closures() map[models.Closure]models.Names {
	return map[models.Closure]models.Names{
		models.ByCode:      {Hi: "बंद, कोड से पुष्टि", En: "Closed by code"},
		models.Confirmed:   {Hi: "बंद, नागरिक ने पुष्टि की", En: "Closed, confirmed"},
		models.Unconfirmed: {Hi: "बंद, बिना पुष्टि", En: "Closed, unconfirmed"},
		models.Disputed:    {Hi: "बंद, नागरिक सहमत नहीं", En: "Closed, disputed"},
		models.Dismissed:   {Hi: "बंद, अपील नहीं मानी गई", En: "Closed, appeal dismissed"},
	}
}

// tones group the statuses by colour. A colour never stands alone: the word is beside it.
func tones() map[models.Status]string {
	return map[models.Status]string{
		models.Registered: "new", models.Assigned: "given", models.InProgress: "work", models.NeedsInfo: "asked",
		models.Reported: "asked", models.Resolved: "done", models.Closed: "closed", models.Appealed: "again",
		models.Flagged: "again", models.Rejected: "off", models.Duplicate: "off", models.Withdrawn: "off", models.Void: "off",
	}
}

// happened are the lines of the history for what is no new status; a new status is told by its own word.
func happened() map[models.EventKind]models.Names {
	return map[models.EventKind]models.Names{
		models.EventAdded:      {Hi: "बात जोड़ी गई", En: "Something was added"},
		models.EventCorrected:  {Hi: "सुधार हुआ", En: "Corrected"},
		models.EventHandedOver: {Hi: "दूसरे विभाग को भेजी गई", En: "Handed over to another department"},
		models.EventAsked:      {Hi: "नागरिक से पूछा गया", En: "The citizen was asked"},
		models.EventAnswered:   {Hi: "नागरिक ने जवाब दिया", En: "The citizen answered"},
		models.EventTold:       {Hi: "नागरिक को लिखा", En: "Wrote to the citizen"},
		models.EventNoted:      {Hi: "टिप्पणी लिखी गई", En: "Noted"},
		models.EventReminded:   {Hi: "नागरिक ने याद दिलाया", En: "The citizen reminded"},
		models.EventTruth:      {Hi: "नागरिक ने बताया कि काम हुआ या नहीं", En: "The citizen said whether it is done"},
		models.EventRated:      {Hi: "नागरिक ने काम कैसा रहा बताया", En: "The citizen rated the work"},
		models.EventProof:      {Hi: "सबूत मिला", En: "Proof received"},
		models.EventEscalated:  {Hi: "ऊपर भेजी गई", En: "Escalated"},
		models.EventErased:     {Hi: "नागरिक की जानकारी मिटाई गई", En: "The citizen's details were erased"},
		models.EventWrongCode:  {Hi: "ग़लत कोड डाला गया", En: "A wrong code was entered"},
	}
}
