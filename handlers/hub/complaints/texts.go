package complaints

import "sunwai/models"

// texts are the words of the list.
func texts() map[string]models.Names {
	out := map[string]models.Names{}
	for _, part := range []map[string]models.Names{listTexts(), filterTexts(), valueTexts(), bulkTexts()} {
		for key, names := range part {
			out[key] = names
		}
	}
	return out
}

func listTexts() map[string]models.Names {
	return map[string]models.Names{
		"complaints.title":       {Hi: "शिकायतें", En: "Complaints"},
		"complaints.nav":         {Hi: "शिकायतें", En: "Complaints"},
		"complaints.count":       {Hi: "कुल {n}", En: "{n} in all"},
		"complaints.count.more":  {Hi: "{n} से ज़्यादा", En: "more than {n}"},
		"complaints.sorted":      {Hi: "क्रम", En: "Order"},
		"complaints.sort.due":    {Hi: "समय सीमा", En: "Due first"},
		"complaints.sort.urgent": {Hi: "सबसे ज़रूरी", En: "Most urgent"},
		"complaints.sort.newest": {Hi: "नई पहले", En: "Newest"},
		"complaints.sort.oldest": {Hi: "पुरानी पहले", En: "Oldest"},
		"complaints.none":        {Hi: "ऐसी कोई शिकायत नहीं मिली।", En: "No such complaint."},
		"complaints.unsearchable": {Hi: "इससे खोजा नहीं जा सकता। शिकायत का पूरा नंबर (11 अंक) या शब्द लिखें। फ़ोन नंबर से शिकायतें फ़ोन की डेस्क पर मिलती हैं।",
			En: "This cannot be searched for. Write the whole number of a complaint (11 digits), or words. By a phone number complaints are found at the desk."},
		"complaints.unknown": {Hi: "इस नंबर की शिकायत यहाँ नहीं है। नंबर एक बार देख लें।", En: "No complaint of this number here. Please check the number."},
		"complaints.ending":  {Hi: "अंत में {digits}:", En: "Ending in {digits}:"},
		"complaints.further": {Hi: "{date} तक देखा गया। ऐसी शिकायतें कम हैं; और पीछे देखने के लिए “आगे” दबाएँ।", En: "Looked through as far as {date}. Such complaints are rare; “Next” looks further."},
		"complaints.sealed":  {Hi: "संवेदनशील। शब्द केवल नामित अधिकारी देख सकते हैं।", En: "Sensitive. Only the named officer can read the words."},
		"complaints.staff":   {Hi: "कर्मचारी के बारे में", En: "About staff"},
		"complaints.staff.elsewhere": {Hi: "कर्मचारियों के बारे में शिकायतें आँकड़ों में गिनी जाती हैं, पर यहाँ उन्हीं को दिखती हैं जो उन पर फ़ैसला करते हैं।",
			En: "Complaints about staff are counted in the figures, but are listed only for those who decide on them."},
		"complaints.joined":   {Hi: "+{n} साथ", En: "+{n} joined"},
		"complaints.paused":   {Hi: "नागरिक से पूछा है", En: "Citizen was asked"},
		"complaints.unplaced": {Hi: "जगह पता नहीं", En: "No place yet"},
		"complaints.export":   {Hi: "डाउनलोड", En: "Download"},
		"complaints.export.hint": {Hi: "जो यहाँ दिख रहा है, सब पन्ने। नाम, फ़ोन, शब्द और संवेदनशील शिकायतें इसमें नहीं होतीं।",
			En: "What is shown here, all pages. Without names, phones, words and sensitive complaints."},
		"complaints.left_out":  {Hi: "{n} संवेदनशील शिकायतें इसमें नहीं हैं", En: "{n} sensitive complaints are left out"},
		"complaints.views":     {Hi: "मेरी सूचियाँ", En: "My views"},
		"complaints.view.name": {Hi: "इस सूची का नाम", En: "Name of this view"},
		"complaints.view.save": {Hi: "इस सूची को सहेजें", En: "Save this view"},
		"complaints.view.drop": {Hi: "हटाएँ: {name}", En: "Remove: {name}"},
		"complaints.filters":   {Hi: "और छाँटें", En: "More filters"},
		"complaints.apply":     {Hi: "दिखाएँ", En: "Show"},
		"complaints.clear":     {Hi: "सब हटाएँ", En: "Clear all"},
		"complaints.active":    {Hi: "चुने हुए", En: "Chosen"},
		"complaints.remove":    {Hi: "हटाएँ", En: "remove"},
		"complaints.keys":      {Hi: "कीबोर्ड", En: "Keyboard"},
		"complaints.keys.move": {Hi: "नीचे / ऊपर", En: "down / up"},
		"complaints.keys.open": {Hi: "खोलें", En: "open"},
		"complaints.keys.pick": {Hi: "चुनें", En: "select"},
		"complaints.keys.find": {Hi: "खोजें", En: "search"},
		"complaints.pick":      {Hi: "चुनें: {number}", En: "Select {number}"},
		"complaints.pick.all":  {Hi: "इस पन्ने की सब चुनें", En: "Select all on this page"},
		"complaints.picked":    {Hi: "चुनी हुई शिकायतों पर", En: "With the selected"},
	}
}

func filterTexts() map[string]models.Names {
	return map[string]models.Names{
		"complaints.by.q":             {Hi: "शब्द या नंबर", En: "Words or number"},
		"complaints.by.department":    {Hi: "विभाग", En: "Department"},
		"complaints.by.category":      {Hi: "विषय", En: "Category"},
		"complaints.by.district":      {Hi: "ज़िला", En: "District"},
		"complaints.by.status":        {Hi: "स्थिति", En: "Status"},
		"complaints.by.level":         {Hi: "जवाबदेह स्तर", En: "Answerable level"},
		"complaints.by.platform":      {Hi: "माध्यम", En: "Channel"},
		"complaints.by.account":       {Hi: "हैंडल", En: "Handle"},
		"complaints.by.language":      {Hi: "भाषा", En: "Language"},
		"complaints.by.closure":       {Hi: "कैसे बंद हुई", En: "Closed by"},
		"complaints.by.by":            {Hi: "दर्ज होने का दिन", En: "Registered"},
		"complaints.by.from":          {Hi: "इस दिन से", En: "From"},
		"complaints.by.to":            {Hi: "इस दिन तक", En: "Up to"},
		"complaints.unanswered":       {Hi: "पहला जवाब बाक़ी", En: "Awaiting a first response"},
		"complaints.moment.responded": {Hi: "जवाब का दिन", En: "Answered"},
		"complaints.moment.resolved":  {Hi: "काम होने का दिन", En: "Done"},
		"complaints.moment.closed":    {Hi: "बंद होने का दिन", En: "Closed"},
		"complaints.moment.rated":     {Hi: "राय देने का दिन", En: "Rated"},
		"complaints.rating.good":      {Hi: "राय: अच्छा", En: "Rated good"},
		"complaints.rating.fair":      {Hi: "राय: ठीक-ठाक", En: "Rated fair"},
		"complaints.rating.poor":      {Hi: "राय: ख़राब", En: "Rated poor"},
		"complaints.danger":           {Hi: "जान का ख़तरा", En: "Danger to life"},
		"complaints.overdue":          {Hi: "समय निकल गया", En: "Overdue"},
		"complaints.open":             {Hi: "खुली सब", En: "All open"},

		"complaints.column.number":     {Hi: "नंबर", En: "Number"},
		"complaints.column.words":      {Hi: "क्या कहा", En: "What was said"},
		"complaints.column.status":     {Hi: "स्थिति", En: "Status"},
		"complaints.column.department": {Hi: "विभाग", En: "Department"},
		"complaints.column.category":   {Hi: "विषय", En: "Category"},
		"complaints.column.place":      {Hi: "जगह", En: "Place"},
		"complaints.column.level":      {Hi: "जवाबदेह", En: "Answerable"},
		"complaints.column.danger":     {Hi: "ख़तरा", En: "Danger"},
		"complaints.column.overdue":    {Hi: "देर", En: "Overdue"},
		"complaints.column.registered": {Hi: "दर्ज", En: "Registered"},
		"complaints.column.due":        {Hi: "समय सीमा", En: "Due"},
		"complaints.column.closed":     {Hi: "बंद", En: "Closed"},
		"complaints.column.closure":    {Hi: "कैसे बंद", En: "Closed by"},
		"complaints.column.platform":   {Hi: "माध्यम", En: "Channel"},
		"complaints.column.language":   {Hi: "भाषा", En: "Language"},
	}
}

func valueTexts() map[string]models.Names {
	return map[string]models.Names{
		"complaints.language.hi":      {Hi: "हिन्दी", En: "Hindi"},
		"complaints.language.hi-Latn": {Hi: "हिन्दी, रोमन अक्षर", En: "Hindi in Latin letters"},
		"complaints.language.en":      {Hi: "अंग्रेज़ी", En: "English"},

		"complaints.closure.code":        {Hi: "नागरिक के कोड से", En: "Citizen's code"},
		"complaints.closure.confirmed":   {Hi: "नागरिक ने “हाँ” कहा", En: "Citizen said yes"},
		"complaints.closure.unconfirmed": {Hi: "बिना पुष्टि", En: "Unconfirmed"},
		"complaints.closure.disputed":    {Hi: "नागरिक ने “नहीं” कहा", En: "Citizen said no"},
		"complaints.closure.dismissed":   {Hi: "अपील नहीं मानी गई", En: "Appeal dismissed"},
	}
}

func bulkTexts() map[string]models.Names {
	return map[string]models.Names{
		"complaints.bulk.assign":    {Hi: "अधिकारी को दें", En: "Assign"},
		"complaints.bulk.handover":  {Hi: "दूसरे विभाग को दें", En: "Hand over"},
		"complaints.bulk.merge":     {Hi: "एक साथ जोड़ें", En: "Merge"},
		"complaints.bulk.duplicate": {Hi: "नंबर के साथ जोड़ें", En: "Close as duplicate"},

		"complaints.bulk.assign.ask":    {Hi: "किस अधिकारी को दें?", En: "To which officer?"},
		"complaints.bulk.handover.ask":  {Hi: "किस विभाग को दें?", En: "To which department?"},
		"complaints.bulk.merge.ask":     {Hi: "कौन-सी शिकायत मुख्य रहेगी? बाकी उसके साथ रुकेंगी।", En: "Which one stays the main one? The others wait with it."},
		"complaints.bulk.duplicate.ask": {Hi: "किस शिकायत के साथ जोड़ें? उसका नंबर लिखें।", En: "Which complaint are they duplicates of? Its number:"},
		"complaints.bulk.reason":        {Hi: "कारण (नए विभाग को दिखेगा)", En: "Reason (the new department reads it)"},
		"complaints.bulk.look":          {Hi: "देखें, क्या होगा", En: "See what will happen"},
		"complaints.bulk.choose":        {Hi: "चुनें", En: "Choose"},
		"complaints.bulk.do":            {Hi: "{n} शिकायतों पर यह करें", En: "Do this to {n} complaints"},
		"complaints.bulk.minute":        {Hi: "एक मिनट तक इसे वापस लिया जा सकता है। तब तक किसी को कुछ नहीं बताया जाता।", En: "For one minute it can be taken back. Until then nobody is told anything."},
		"complaints.bulk.will":          {Hi: "क्या होगा", En: "What will happen"},
		"complaints.bulk.cannot":        {Hi: "नहीं होगा", En: "Not possible"},
		"complaints.bulk.title":         {Hi: "कई शिकायतों पर काम", En: "Acting on many complaints"},
		"complaints.bulk.undo":          {Hi: "वापस लें", En: "Undo"},
		"complaints.bulk.in":            {Hi: "{n} सेकंड में होगा", En: "Will be done in {n} seconds"},
		"complaints.bulk.at":            {Hi: "{time} पर होगा", En: "Will be done at {time}"},
		"complaints.bulk.reload":        {Hi: "अभी की स्थिति देखें", En: "See how far it is"},
		"complaints.bulk.state.waiting": {Hi: "अभी कुछ नहीं हुआ, किसी को कुछ नहीं बताया गया।", En: "Nothing has been done yet and nobody was told."},
		"complaints.bulk.state.running": {Hi: "काम चल रहा है।", En: "It is being done."},
		"complaints.bulk.state.done":    {Hi: "पूरा हुआ: {done} हुईं, {not} नहीं हुईं।", En: "Finished: {done} done, {not} not done."},
		"complaints.bulk.state.undone":  {Hi: "वापस लिया गया। कुछ नहीं बदला, किसी को कुछ नहीं बताया गया।", En: "Taken back. Nothing was changed and nobody was told."},
		"complaints.bulk.list":          {Hi: "सूची पर वापस", En: "Back to the list"},

		"complaints.bulks.title":         {Hi: "एक साथ किए गए काम", En: "Done to many at once"},
		"complaints.bulks.lead":          {Hi: "आपने जो काम एक साथ कई शिकायतों पर किए, और हर एक का क्या हुआ।", En: "What you did to many complaints at once, and what became of each."},
		"complaints.bulks.lead.all":      {Hi: "एक साथ कई शिकायतों पर किया गया काम: किसने किया, कितनी पर हुआ, और बाकी पर क्यों नहीं।", En: "What was done to many complaints at once: by whom, to how many, and why not to the others."},
		"complaints.bulks.none":          {Hi: "एक साथ कई शिकायतों पर अभी कोई काम नहीं हुआ। शिकायतों की सूची में कई शिकायतें चुनकर नीचे काम चुनें।", En: "Nothing was done to many complaints at once yet. Select several in the list of complaints, and choose below it what to do."},
		"complaints.bulks.what":          {Hi: "क्या किया", En: "What"},
		"complaints.bulks.when":          {Hi: "कब", En: "When"},
		"complaints.bulks.who":           {Hi: "किसने", En: "By"},
		"complaints.bulks.became":        {Hi: "नतीजा", En: "What became of it"},
		"complaints.bulks.asked":         {Hi: "{time} को कहा गया", En: "Asked for on {time}"},
		"complaints.bulks.counts":        {Hi: "{n} में {done} हुईं, {not} नहीं", En: "{done} of {n} done, {not} not"},
		"complaints.bulks.state.waiting": {Hi: "एक मिनट रुका है", En: "Waits for a minute"},
		"complaints.bulks.state.running": {Hi: "चल रहा है", En: "Being done"},
		"complaints.bulks.state.done":    {Hi: "पूरा हुआ", En: "Finished"},
		"complaints.bulks.state.undone":  {Hi: "वापस लिया", En: "Taken back"},

		"complaints.bulk.does.assign":    {Hi: "{n} शिकायतें अधिकारी को देना", En: "Assigning {n} complaints"},
		"complaints.bulk.does.handover":  {Hi: "{n} शिकायतें दूसरे विभाग को देना", En: "Handing over {n} complaints"},
		"complaints.bulk.does.duplicate": {Hi: "{n} शिकायतें जोड़ना", En: "Joining {n} complaints to another"},

		"complaints.choice.officer": {Hi: "{name} ({n} शिकायतों के लिए)", En: "{name} (for {n} complaints)"},
		"complaints.will.assign":    {Hi: "{name} को मिलेगी ({post})। उन्हें और अब तक के अधिकारी को बताया जाएगा।", En: "Goes to {name} ({post}). They are told."},
		"complaints.will.handover":  {Hi: "{department} को जाएगी। नागरिक और नए अधिकारी को बताया जाएगा। समय सीमा नहीं बदलेगी।", En: "Goes to {department}. The citizen and the new officer are told. The limit stays."},
		"complaints.will.duplicate": {Hi: "{number} के साथ रुकेगी, उसी के साथ उत्तर मिलेगा। नागरिक को बताया जाएगा।",
			En: "Waits with {number} and is answered when it is. The citizen is told."},

		"complaints.why.changed":         {Hi: "इस बीच किसी ने इसे बदला है। सूची फिर खोलें।", En: "Somebody changed it meanwhile. Open the list again."},
		"complaints.why.not_yours":       {Hi: "यह आपके अधिकार में नहीं है।", En: "It is not yours to act on."},
		"complaints.why.state":           {Hi: "इस स्थिति में यह नहीं हो सकता।", En: "Not possible in its present state."},
		"complaints.why.no_post":         {Hi: "इस अधिकारी का पद इस विभाग और जगह का नहीं है।", En: "This officer has no post for its department and place."},
		"complaints.why.same_department": {Hi: "यह पहले से इसी विभाग में है।", En: "It is with this department already."},
		"complaints.why.never_joined":    {Hi: "संवेदनशील और कर्मचारी के बारे में शिकायतें जोड़ी नहीं जातीं।", En: "Sensitive ones and those about staff are never joined."},
		"complaints.why.no_master":       {Hi: "जोड़ने के लिए कम से कम दो शिकायतें चाहिए, और एक खुली हो।", En: "Merging needs at least two complaints, one of them open."},
		"complaints.why.master_over":     {Hi: "वह शिकायत खुली नहीं है, या उसके साथ कुछ जोड़ा नहीं जाता।", En: "That complaint is not open, or nothing may be joined to it."},
		"complaints.why.none":            {Hi: "इनमें से किसी पर यह नहीं हो सकता।", En: "It is possible for none of these."},
		"complaints.why.interrupted":     {Hi: "काम के बीच प्रोग्राम रुका था। शिकायत खोलकर देख लें, हुआ या नहीं।", En: "The program was stopped in between. Open the complaint to see whether it was done."},
		"complaints.why.failed":          {Hi: "हमारी ओर से कुछ रुक गया। शिकायत नहीं बदली।", En: "Something failed on our side. The complaint was not changed."},

		"complaints.item.waiting": {Hi: "रुकी है", En: "Waiting"},
		"complaints.item.begun":   {Hi: "चल रहा है", En: "Being done"},
		"complaints.item.done":    {Hi: "हो गया", En: "Done"},
		"complaints.item.refused": {Hi: "नहीं हुआ", En: "Not done"},
		"complaints.item.changed": {Hi: "नहीं हुआ", En: "Not done"},
		"complaints.item.failed":  {Hi: "नहीं पता", En: "Look at it"},
		"complaints.item.undone":  {Hi: "वापस लिया", En: "Taken back"},
	}
}
