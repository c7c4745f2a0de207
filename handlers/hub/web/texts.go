package web

import (
	"maps"

	"sunwai/models"
)

// texts are the words of the frame around all pages.
func texts() map[string]models.Names {
	return map[string]models.Names{
		"web.title":       {Hi: "सुनवाई हब", En: "Sunwai hub"},
		"web.brand":       {Hi: "सुनवाई", En: "Sunwai"},
		"web.skip":        {Hi: "सीधे मुख्य भाग पर", En: "Skip to the main part"},
		"web.menu":        {Hi: "मेन्यू", En: "Menu"},
		"web.nav":         {Hi: "पन्ने", En: "Pages"},
		"web.pager":       {Hi: "आगे-पीछे", En: "Earlier and later"},
		"web.search":      {Hi: "नंबर या शब्द खोजें", En: "Number or words"},
		"web.search.go":   {Hi: "खोजें", En: "Search"},
		"web.theme.dark":  {Hi: "गहरा रंग", En: "Dark"},
		"web.theme.light": {Hi: "हल्का रंग", En: "Light"},
		"web.user":        {Hi: "मेरा खाता", En: "My account"},
		"web.sign_out":    {Hi: "बाहर निकलें", En: "Sign out"},
		"web.sign_in":     {Hi: "प्रवेश", En: "Sign in"},
		"web.sessions":    {Hi: "मेरे सत्र और पासवर्ड", En: "My sessions and password"},
		"web.live":        {Hi: "लाइव", En: "Live"},
		"web.not_live":    {Hi: "संपर्क टूटा, जोड़ रहे हैं", En: "Connection lost, reconnecting"},
		"web.news":        {Hi: "{n} नए – दिखाएँ", En: "{n} new – show"},
		"web.next":        {Hi: "आगे", En: "Next"},
		"web.previous":    {Hi: "पीछे", En: "Previous"},
		"web.first":       {Hi: "शुरू से", En: "From the start"},
		"web.empty":       {Hi: "यहाँ अभी कुछ नहीं है।", En: "Nothing here yet."},
		"web.close":       {Hi: "बंद करें", En: "Close"},
		"web.cancel":      {Hi: "रहने दें", En: "Cancel"},
		"web.save":        {Hi: "सहेजें", En: "Save"},
		"web.day.wrong":   {Hi: "“{day}” कोई तारीख़ नहीं है। उस दिन से छाँटा नहीं गया।", En: "“{day}” is no date. The list is not narrowed by it."},
		"web.day.order":   {Hi: "“इस दिन तक” की तारीख़ “इस दिन से” के पहले की है, इसलिए कुछ नहीं मिल सकता।", En: "The last day is before the first, so nothing can be found."},
		"web.all":         {Hi: "सभी", En: "All"},
		"web.none":        {Hi: "कोई नहीं", En: "None"},
		"web.yes":         {Hi: "हाँ", En: "Yes"},
		"web.no":          {Hi: "नहीं", En: "No"},
		"web.back":        {Hi: "वापस", En: "Back"},
		"web.home":        {Hi: "पहले पन्ने पर जाएँ", En: "Go to the first page"},
		"web.done":        {Hi: "हो गया।", En: "Done."},
		"web.printed":     {Hi: "छापा गया", En: "Printed"},
		"web.ago":         {Hi: "{time} पहले", En: "{time} ago"},
		"web.just_now":    {Hi: "अभी", En: "just now"},
		"web.in":          {Hi: "{time} में", En: "in {time}"},

		"web.level.L0":   {Hi: "कर्मी (L0)", En: "Worker (L0)"},
		"web.level.L1":   {Hi: "क्षेत्र (L1)", En: "Field (L1)"},
		"web.level.L2":   {Hi: "ज़िला (L2)", En: "District (L2)"},
		"web.level.L3":   {Hi: "शासन (L3)", En: "Secretary (L3)"},
		"web.level.L4":   {Hi: "हब (L4)", En: "Hub (L4)"},
		"web.level.desk": {Hi: "डेस्क", En: "Desk"},
		"web.level.AA":   {Hi: "अपीलीय अधिकारी", En: "Appellate officer"},

		"web.error.401.title": {Hi: "पहले प्रवेश करें", En: "Please sign in"},
		"web.error.kept":      {Hi: "जो लिखा था, वह यहाँ है। फिर चाहिए तो कॉपी कर लें।", En: "This is what you wrote. Copy it if you need it again."},
		"web.error.401.late":  {Hi: "प्रवेश इस बीच समाप्त हो गया था। कुछ दर्ज नहीं हुआ।", En: "You were signed out meanwhile. Nothing was saved."},
		"web.error.401":       {Hi: "यह पन्ना प्रवेश के बाद खुलता है।", En: "This page opens after signing in."},
		"web.error.403.title": {Hi: "इसकी अनुमति नहीं है", En: "Not allowed"},
		"web.error.403":       {Hi: "आपकी भूमिका में यह पन्ना नहीं आता। ज़रूरत हो तो हब के व्यवस्थापक से कहें।", En: "Your role does not include this page. Ask the hub's administrator if you need it."},
		"web.error.404.title": {Hi: "यह यहाँ नहीं है", En: "Not here"},
		"web.error.404":       {Hi: "या तो यह पता ग़लत है, या यह आपके क्षेत्र का नहीं है।", En: "The address is wrong, or this lies outside what you look after."},
		"web.error.409.title": {Hi: "इस बीच कुछ बदल गया", En: "Changed meanwhile"},
		"web.error.409":       {Hi: "किसी और ने अभी इसे बदला है। पन्ना फिर खोलकर देखें, फिर करें।", En: "Somebody else has just changed this. Open the page again, look, then act."},
		"web.error.413.title": {Hi: "यह बहुत बड़ा है", En: "Too large"},
		"web.error.413":       {Hi: "फ़ाइल या लेख छोटा करके फिर भेजें।", En: "Send a smaller file or text."},
		"web.error.413.text":  {Hi: "लेख बहुत लंबा है। छोटा करके फिर भेजें।", En: "The text is too long. Shorten it and send it again."},
		"web.error.422.title": {Hi: "यह नहीं हो सका", En: "This could not be done"},
		"web.error.422":       {Hi: "जो भरा गया उसे एक बार देखें और फिर भेजें।", En: "Please look over what was filled in and send it again."},
		"web.error.500.title": {Hi: "हमारी ओर से कुछ रुक गया", En: "Something failed on our side"},
		"web.error.500":       {Hi: "कुछ भी आधा नहीं बदला गया। थोड़ी देर में फिर कोशिश करें।", En: "Nothing was half changed. Please try again in a moment."},
		"web.error.503.title": {Hi: "अभी डेटाबेस तक नहीं पहुँच रहे", En: "The database is out of reach"},
		"web.error.503":       {Hi: "संदेश फिर भी जमा हो रहे हैं। थोड़ी देर में फिर कोशिश करें।", En: "Messages are kept all the same. Please try again in a moment."},
	}
}

// allTexts are the words of the toolkit.
func allTexts() map[string]models.Names {
	out := texts()
	maps.Copy(out, stateTexts())
	return out
}

// stateTexts are how a complaint stands, in the words of those who work on it: the list and the page behind it say the same. Citizens and callers are
// told in words of their own (status in the catalogues).
func stateTexts() map[string]models.Names {
	return map[string]models.Names{
		"web.state.draft":       {Hi: "दर्ज नहीं", En: "Not registered"},
		"web.state.registered":  {Hi: "दर्ज, किसी को नहीं मिली", En: "Registered, with nobody yet"},
		"web.state.assigned":    {Hi: "अधिकारी के पास", En: "With the officer"},
		"web.state.in_progress": {Hi: "काम चल रहा है", En: "In progress"},
		"web.state.needs_info":  {Hi: "नागरिक से पूछा है", En: "Citizen was asked"},
		"web.state.reported":    {Hi: "काम बताया, सबूत बाकी", En: "Reported, proof missing"},
		"web.state.resolved":    {Hi: "काम हुआ, पुष्टि बाकी", En: "Done, to be confirmed"},
		"web.state.closed":      {Hi: "बंद", En: "Closed"},
		"web.state.appealed":    {Hi: "अपील में", En: "Appealed"},
		"web.state.flagged":     {Hi: "दायरे से बाहर? फ़ैसला बाकी", En: "Out of remit? To be decided"},
		"web.state.rejected":    {Hi: "दायरे से बाहर", En: "Out of remit"},
		"web.state.duplicate":   {Hi: "दूसरी के साथ जुड़ी", En: "Joined to another"},
		"web.state.withdrawn":   {Hi: "वापस ली", En: "Withdrawn"},
		"web.state.void":        {Hi: "तुरंत वापस ली, गिनी नहीं", En: "Taken back at once, not counted"},
	}
}
