package reports

import "sunwai/models"

func texts() map[string]models.Names {
	return map[string]models.Names{
		"reports.title":           {Hi: "रिपोर्ट", En: "Reports"},
		"reports.kind":            {Hi: "अवधि", En: "Period"},
		"reports.kind.day":        {Hi: "दिन", En: "Day"},
		"reports.kind.week":       {Hi: "सप्ताह", En: "Week"},
		"reports.kind.month":      {Hi: "महीना", En: "Month"},
		"reports.day":             {Hi: "तारीख़", En: "Date"},
		"reports.department":      {Hi: "विभाग", En: "Department"},
		"reports.district":        {Hi: "ज़िला", En: "District"},
		"reports.state":           {Hi: "पूरा प्रदेश", En: "The whole state"},
		"reports.all":             {Hi: "सभी विभाग", En: "All departments"},
		"reports.show":            {Hi: "दिखाएँ", En: "Show"},
		"reports.earlier":         {Hi: "पहले", En: "Earlier"},
		"reports.later":           {Hi: "बाद में", En: "Later"},
		"reports.files":           {Hi: "फ़ाइल के रूप में", En: "As a file"},
		"reports.before":          {Hi: "पहले: {value}", En: "before: {value}"},
		"reports.closures":        {Hi: "कैसे बंद हुईं", En: "How complaints were closed"},
		"reports.closures.note":   {Hi: "ये अलग-अलग गिने जाते हैं और जोड़े नहीं जाते।", En: "These are counted apart and never added up."},
		"reports.ratings":         {Hi: "लोगों ने काम कैसा बताया", En: "How people rated the work"},
		"reports.channels":        {Hi: "कहाँ से आईं", En: "Where they came by"},
		"reports.categories":      {Hi: "किस बात की", En: "What they are about"},
		"reports.places":          {Hi: "कहाँ की", En: "Where they are from"},
		"reports.levels":          {Hi: "समय निकला, किसके पास", En: "Overdue, and who answers for them"},
		"reports.name":            {Hi: "नाम", En: "Name"},
		"reports.received":        {Hi: "मिलीं", En: "Received"},
		"reports.claimed":         {Hi: "अधिकारी ने कहा: हो गया", En: "Officers said done"},
		"reports.confirmed":       {Hi: "नागरिक ने माना", En: "Citizens confirmed"},
		"reports.on_time":         {Hi: "समय पर", En: "On time"},
		"reports.rank.department": {Hi: "विभाग, मिलती-जुलती संख्या वालों के बीच", En: "Departments, among those of like volume"},
		"reports.rank.district":   {Hi: "ज़िले, मिलती-जुलती संख्या वालों के बीच", En: "Districts, among those of like volume"},
		"reports.sample":          {Hi: "जाँच की 100 शिकायतें", En: "The 100 complaints to be checked"},
		"reports.sample.how": {Hi: "महीना पूरा होने पर बीज बताया जाता है। हर नंबर के पहले बीज रखकर SHA-256 निकालें; जिनके मान सबसे छोटे हैं, वे पहले आते हैं। जो चाहे, फिर से निकालकर देख सकता है।",
			En: "The seed is told when the month is over. Take SHA-256 of the seed followed by the eleven digits of each number; the smallest values come first. Anybody can draw again and compare."},
		"reports.sample.seed":  {Hi: "बीज", En: "Seed"},
		"reports.sample.of":    {Hi: "{month}: बंद हुई {of} शिकायतों में से {n}", En: "{month}: {n} of the {of} complaints that were closed"},
		"reports.sample.none":  {Hi: "उस महीने कोई शिकायत बंद नहीं हुई।", En: "No complaint was closed in that month."},
		"reports.sample.which": {Hi: "जाँच के लिए निकाली गईं", En: "Drawn to be checked"},
	}
}
