package letters

import (
	"strings"

	"sunwai/models"
)

// kindNames are what people call the kinds of messages, events and files. What has no name of its own is named by what its name begins with.
func kindNames() map[string]models.Names {
	return map[string]models.Names{
		"":           {Hi: "संदेश", En: "Message"},
		"citizen.":   {Hi: "शिकायत करने वाले को संदेश", En: "Message to a citizen"},
		"officer.":   {Hi: "अधिकारी को संदेश", En: "Message to an officer"},
		"hub.":       {Hi: "हब को संदेश", En: "Message to the hub"},
		"public.":    {Hi: "सार्वजनिक जवाब", En: "Public answer"},
		"report.":    {Hi: "रिपोर्ट", En: "Report"},
		"message":    {Hi: "आया हुआ संदेश", En: "Message that came"},
		"edited":     {Hi: "बदला हुआ संदेश", En: "Changed message"},
		"tap":        {Hi: "दबाया गया बटन", En: "Tapped button"},
		"member":     {Hi: "बातचीत शुरू या बंद", En: "Conversation begun or stopped"},
		"migrate":    {Hi: "चैट की नई पहचान", En: "Chat with a new id"},
		"deleted":    {Hi: "हटाया गया संदेश", En: "Deleted message"},
		"delivery":   {Hi: "पहुँचने की सूचना", En: "Delivery mark"},
		"unreadable": {Hi: "जो पढ़ा नहीं जा सका", En: "What could not be read"},
		"other":      {Hi: "कुछ और", En: "Something else"},
		"photo":      {Hi: "फ़ोटो", En: "Photo"},
		"video":      {Hi: "वीडियो", En: "Video"},
		"voice":      {Hi: "बोला हुआ संदेश", En: "Voice note"},
		"document":   {Hi: "दस्तावेज़", En: "Document"},
		"sticker":    {Hi: "स्टिकर", En: "Sticker"},

		"citizen.registered":      {Hi: "शिकायत दर्ज होने की सूचना", En: "Complaint registered"},
		"citizen.accepted":        {Hi: "काम शुरू होने की सूचना", En: "Work has begun"},
		"citizen.added":           {Hi: "बात जुड़ने की सूचना", En: "Addition noted"},
		"citizen.question":        {Hi: "अधिकारी का सवाल", En: "An officer's question"},
		"citizen.ask_department":  {Hi: "विभाग पूछा गया", En: "Asked for the department"},
		"citizen.ask_place":       {Hi: "जगह पूछी गई", En: "Asked for the place"},
		"citizen.ask_safe":        {Hi: "पूछा गया: यहाँ जवाब देना सुरक्षित है?", En: "Asked whether it is safe to answer"},
		"citizen.draft":           {Hi: "पूछा गया: शिकायत दर्ज करें?", En: "Asked whether to register"},
		"citizen.draft_what":      {Hi: "पूछा गया: समस्या क्या है?", En: "Asked what is wrong"},
		"citizen.handed_over":     {Hi: "दूसरे विभाग को भेजने की सूचना", En: "Handed over"},
		"citizen.resolved":        {Hi: "काम हो जाने की सूचना", En: "Resolved"},
		"citizen.reported":        {Hi: "काम बताया गया, सबूत बाकी", En: "Reported done, proof missing"},
		"citizen.proof":           {Hi: "काम का सबूत", En: "Proof of the work"},
		"citizen.code":            {Hi: "काम पूरा होने का कोड", En: "Closing code"},
		"citizen.truth":           {Hi: "पूछा गया: काम सच में हुआ?", En: "Asked whether it is really done"},
		"citizen.truth_back":      {Hi: "कॉल करके पूछना: काम सच में हुआ?", En: "To be asked in our call: is it really done?"},
		"citizen.withdraw_back":   {Hi: "कॉल करके पूछना: शिकायत वापस लें?", En: "To be asked in our call: withdraw?"},
		"citizen.rating":          {Hi: "राय पूछी गई", En: "Asked for a rating"},
		"citizen.closed":          {Hi: "शिकायत बंद होने की सूचना", En: "Closed"},
		"citizen.closed_by_code":  {Hi: "कोड से बंद होने की सूचना", En: "Closed by code"},
		"citizen.closed_silent":   {Hi: "जवाब न मिलने पर बंद होने की सूचना", En: "Closed without an answer"},
		"citizen.rejected":        {Hi: "न लिए जाने की सूचना", En: "Rejected"},
		"citizen.appealed":        {Hi: "दोबारा देखने की सूचना", En: "Appeal noted"},
		"citizen.upheld":          {Hi: "अपील मानने की सूचना", En: "Appeal upheld"},
		"citizen.dismissed":       {Hi: "अपील न मानने की सूचना", En: "Appeal dismissed"},
		"citizen.reminded":        {Hi: "याद दिलाने की सूचना", En: "Reminder passed on"},
		"citizen.expected":        {Hi: "संभावित समय की सूचना", En: "Expected time"},
		"citizen.replanned":       {Hi: "नई तारीख़ की सूचना", En: "New date"},
		"citizen.joined":          {Hi: "एक साथ जोड़ने की सूचना", En: "Joined with others"},
		"citizen.split":           {Hi: "अलग शिकायत बनने की सूचना", En: "Split off"},
		"citizen.status":          {Hi: "शिकायत का हाल", En: "Status"},
		"citizen.my":              {Hi: "अपनी शिकायतों की सूची", En: "List of own complaints"},
		"citizen.withdrawn":       {Hi: "वापस लेने की सूचना", En: "Withdrawn"},
		"citizen.danger":          {Hi: "हेल्पलाइन नंबर", En: "Helpline numbers"},
		"citizen.welcome":         {Hi: "पहला संदेश", En: "First greeting"},
		"citizen.help":            {Hi: "मदद", En: "Help"},
		"citizen.official":        {Hi: "असली हैंडल की सूची", En: "Official handles"},
		"citizen.suggestion":      {Hi: "सुझाव का धन्यवाद", En: "Thanks for a suggestion"},
		"citizen.late":            {Hi: "देर की सूचना", En: "Told of a delay"},
		"citizen.escalated":       {Hi: "ऊपर के अधिकारी को जाने की सूचना", En: "Gone to a superior"},
		"citizen.told":            {Hi: "निजी जवाब", En: "Private answer"},
		"citizen.corrected":       {Hi: "सुधार की सूचना", En: "Correction noted"},
		"citizen.truth_reminder":  {Hi: "फिर पूछा गया: काम सच में हुआ?", En: "Asked again whether it is really done"},
		"citizen.pause_over":      {Hi: "जवाब का इंतज़ार ख़त्म होने की सूचना", En: "The wait for an answer is over"},
		"citizen.later":           {Hi: "ज़्यादा समय माँगने की सूचना", En: "More time is asked for"},
		"citizen.call_back":       {Hi: "फ़ोन आने की सूचना", En: "Will be called back"},
		"citizen.file_refused":    {Hi: "फ़ाइल न ले पाने की सूचना", En: "File not taken"},
		"citizen.file_empty":      {Hi: "खाली फ़ाइल की शिकायत रद्द", En: "Complaint of an empty file cancelled"},
		"citizen.unreadable":      {Hi: "न पढ़ पाने की सूचना", En: "Could not be read"},
		"citizen.report_file":     {Hi: "कार्रवाई रिपोर्ट", En: "Action-taken report"},
		"citizen.link_code":       {Hi: "जोड़ने का कोड", En: "Linking code"},
		"officer.card":            {Hi: "अधिकारी को शिकायत", En: "Complaint to an officer"},
		"officer.added":           {Hi: "अधिकारी को जुड़ी बात", En: "Addition, to an officer"},
		"officer.answer":          {Hi: "अधिकारी को सवाल का जवाब", En: "Answer, to an officer"},
		"officer.reminded":        {Hi: "अधिकारी को याद", En: "Reminder to an officer"},
		"officer.warned":          {Hi: "अधिकारी को समय की चेतावनी", En: "Warning to an officer"},
		"officer.climbed":         {Hi: "ऊपर के अधिकारी को देरी की सूचना", En: "Overdue, to a superior"},
		"officer.escalated":       {Hi: "ऊपर के अधिकारी को भेजी गई", En: "Escalated, to a superior"},
		"officer.lapsed":          {Hi: "अधिकारी को समय निकलने की सूचना", En: "Overdue, to the officer"},
		"officer.digest":          {Hi: "देरी की इकट्ठी सूचना", En: "Digest of what is overdue"},
		"officer.morning":         {Hi: "सुबह का सार", En: "Morning summary"},
		"officer.storm":           {Hi: "एक जैसी कई शिकायतों का संदेश", En: "Storm card"},
		"officer.withdrawn":       {Hi: "अधिकारी को वापसी की सूचना", En: "Withdrawn, to an officer"},
		"officer.file_empty":      {Hi: "अधिकारी को खाली फ़ाइल की सूचना", En: "Empty file, to an officer"},
		"officer.handed_over":     {Hi: "अधिकारी को सौंपने की सूचना", En: "Handed over, to an officer"},
		"officer.taken_away":      {Hi: "अधिकारी से काम हटने की सूचना", En: "Taken away from an officer"},
		"officer.received":        {Hi: "अधिकारी को मिले काम की सूचना", En: "Work received by an officer"},
		"officer.stands_in":       {Hi: "छुट्टी में काम देखने की सूचना", En: "Stands in for a colleague"},
		"officer.relieved":        {Hi: "छुट्टी वाला काम लौटने की सूचना", En: "Stands in no more"},
		"officer.proof_needed":    {Hi: "अधिकारी से सबूत माँगा गया", En: "Proof asked of an officer"},
		"officer.proof_forwarded": {Hi: "अधिकारी को सबूत भेजा गया", En: "Proof forwarded to an officer"},
		"officer.flagged":         {Hi: "मंज़ूरी के लिए भेजा गया", En: "Sent for approval"},
		"officer.suggestions":     {Hi: "सुझावों का सार", En: "Digest of suggestions"},
		"officer.periodic":        {Hi: "अधिकारी को रिपोर्ट", En: "Report to an officer"},
		"officer.web":             {Hi: "वेबसाइट का लिंक", En: "Link to the website"},
		"public.registered":       {Hi: "सार्वजनिक जवाब: दर्ज हुई", En: "Public answer: registered"},
		"public.unreadable":       {Hi: "सार्वजनिक जवाब: पढ़ा नहीं गया", En: "Public answer: could not be read"},
		"hub.audit":               {Hi: "जाँच के लिए चुनी गई शिकायतें", En: "Complaints chosen for the audit"},
		"hub.coercion":            {Hi: "दबाव की आशंका", En: "Suspected coercion"},
	}
}

const kindKey = "letters.what."

// NameKey is the key of the text that names what a letter is.
func (l letter) NameKey() string {
	names := kindNames()
	for kind := l.Kind; ; {
		if _, ok := names[kind]; ok {
			return kindKey + kind
		}
		trimmed := strings.TrimSuffix(kind, ".")
		kind = trimmed[:strings.LastIndexByte(trimmed, '.')+1]
	}
}
