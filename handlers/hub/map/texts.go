package districts

import "sunwai/models"

func texts() map[string]models.Names {
	return map[string]models.Names{
		"map.title":             {Hi: "नक़्शा: 75 ज़िले", En: "Map: 75 districts"},
		"map.nav":               {Hi: "नक़्शा", En: "Map"},
		"map.own":               {Hi: "केवल वे शिकायतें, जिनका काम या जवाब आपके ज़िम्मे है।", En: "Only complaints that you have to do or to answer for."},
		"map.narrow":            {Hi: "कर्मचारियों के बारे में शिकायतें यहाँ गिनी जाती हैं, पर सूची में उन्हीं को दिखती हैं जो उन पर फ़ैसला करते हैं।", En: "Complaints about staff are counted here, but listed only for those who decide on them."},
		"map.measure":           {Hi: "क्या दिखाएँ", En: "Measure"},
		"map.measure.open":      {Hi: "खुली शिकायतें", En: "Open complaints"},
		"map.measure.overdue":   {Hi: "समय निकलने का हिस्सा", En: "Overdue share"},
		"map.measure.on_time":   {Hi: "समय पर", En: "On time"},
		"map.measure.confirmed": {Hi: "नागरिक ने पक्का किया", En: "Confirmed by citizens"},
		"map.measure.first":     {Hi: "पहला जवाब (आधे इतने में)", En: "First response (half within)"},
		"map.measure.satisfied": {Hi: "“अच्छा” कहा", En: "Rated good"},
		"map.department":        {Hi: "विभाग", En: "Department"},
		"map.departments":       {Hi: "सभी विभाग", En: "All departments"},
		"map.period":            {Hi: "समय", En: "Time"},
		"map.day":               {Hi: "दिन", En: "Day"},
		"map.week":              {Hi: "हफ़्ता", En: "Week"},
		"map.today":             {Hi: "आज अब तक", En: "today so far"},
		"map.from_to":           {Hi: "{from} से {to}", En: "{from} to {to}"},
		"map.earlier":           {Hi: "पहले", En: "Earlier"},
		"map.later":             {Hi: "बाद में", En: "Later"},
		"map.show":              {Hi: "दिखाएँ", En: "Show"},
		"map.cell":              {Hi: "{name}: {measure} {value}", En: "{name}: {measure} {value}"},
		"map.shows":             {Hi: "{measure}, {when}", En: "{measure}, {when}"},
		"map.table.one":         {Hi: "यहाँ वही आँकड़ा है जो ऊपर चुना गया है।", En: "This is the figure that is chosen above."},
		"map.table":             {Hi: "यही आँकड़े तालिका में", En: "The same figures as a table"},
		"map.district":          {Hi: "ज़िला", En: "District"},
		"map.below":             {Hi: "{n} से कम", En: "below {n}"},
		"map.from":              {Hi: "{n} से", En: "from {n}"},
		"map.none":              {Hi: "आँकड़ा नहीं", En: "no figure"},
		"map.minute":            {Hi: "1 मिनट के अंदर", En: "under a minute"},
		"map.short.minutes":     {Hi: "{n} मि", En: "{n} min"},
		"map.short.hours":       {Hi: "{n} घं", En: "{n} h"},
		"map.short.days":        {Hi: "{n} दिन", En: "{n} d"},
		"map.unknown":           {Hi: "इस समय का यह आँकड़ा दर्ज नहीं है। उस दिन के अंत में कितनी खुली थीं, यह तब नहीं गिना गया था।", En: "This figure was not kept for that time: nobody counted then how many were open at the end of the day."},
		"map.rest":              {Hi: "बाक़ी ज़िले", En: "Other districts"},
		"map.hint":              {Hi: "किसी ज़िले पर उँगली या माउस रखें: सारे आँकड़े यहाँ दिखेंगे। दबाने पर उसकी शिकायतें खुलती हैं।", En: "Rest on a district or move with Tab to see its figures here. Opening it lists the complaints."},
	}
}
