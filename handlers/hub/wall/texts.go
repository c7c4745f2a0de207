package wall

import "sunwai/models"

func texts() map[string]models.Names {
	return map[string]models.Names{
		"wall.title":   {Hi: "लाइव पटल: सभी हैंडल", En: "Wall: all handles"},
		"wall.nav":     {Hi: "लाइव पटल", En: "Wall"},
		"wall.today":   {Hi: "आज अब तक", En: "Today so far"},
		"wall.than":    {Hi: "पिछले हफ़्ते इसी समय: {n}", En: "Last week, same time: {n}"},
		"wall.screen":  {Hi: "पूरा परदा", En: "Full screen"},
		"wall.leave":   {Hi: "परदे से बाहर", En: "Leave full screen"},
		"wall.filling": {Hi: "पुरानी शिकायतें अभी गिनी जा रही हैं: आँकड़े अभी कम दिख रहे हैं।", En: "Earlier complaints are still being counted: figures are too low for now."},

		"wall.received":    {Hi: "आज दर्ज", En: "Received today"},
		"wall.resolved":    {Hi: "आज काम पूरा बताया", En: "Reported done today"},
		"wall.code":        {Hi: "नागरिक के कोड से बंद", En: "closed by the citizen's code"},
		"wall.confirmed":   {Hi: "नागरिक ने “हाँ” कहा", En: "citizen said yes"},
		"wall.unconfirmed": {Hi: "बिना जवाब बंद", En: "closed unanswered"},
		"wall.disputed":    {Hi: "नागरिक असहमत", En: "closed, disputed"},
		"wall.open":        {Hi: "अभी खुली", En: "Open now"},
		"wall.unanswered":  {Hi: "पहला जवाब बाक़ी", En: "awaiting a first response"},
		"wall.overdue":     {Hi: "समय निकल गया", En: "Overdue now"},
		"wall.on_time":     {Hi: "समय पर", En: "On time"},
		"wall.satisfied":   {Hi: "“अच्छा” कहा", En: "Rated good"},
		"wall.ratings":     {Hi: "राय मिलीं", En: "ratings"},

		"wall.alarms":      {Hi: "इन हैंडल पर अभी ध्यान दें", En: "These handles need somebody now"},
		"wall.no_alarm":    {Hi: "सभी हैंडल चल रहे हैं, कोई चुप नहीं है।", En: "All handles are up and none is silent."},
		"wall.silent":      {Hi: "{time} (दफ़्तर के समय) से जवाब नहीं, {n} इंतज़ार में", En: "No answer for {time} of office hours, {n} waiting"},
		"wall.down":        {Hi: "{time} से संपर्क टूटा: {why}", En: "Connection down for {time}: {why}"},
		"wall.code.other":  {Hi: "कारण पता नहीं", En: "cause unknown"},
		"wall.handles":     {Hi: "हैंडल", En: "Handles"},
		"wall.departments": {Hi: "विभाग", En: "Departments"},
		"wall.districts":   {Hi: "ज़िले", En: "Districts"},
		"wall.others":      {Hi: "मुख्यमंत्री कार्यालय, मंत्री, हब", En: "Chief Minister's office, ministers, hub"},
		"wall.none":        {Hi: "अभी कोई हैंडल नहीं जुड़ा है।", En: "No handle is connected yet."},

		"wall.code.unauthorized": {Hi: "प्लेटफ़ॉर्म ने अनुमति नहीं मानी", En: "the platform refuses our credentials"},
		"wall.code.conflict":     {Hi: "यही हैंडल कहीं और भी चल रहा है", En: "the same handle is served elsewhere too"},
		"wall.code.unreachable":  {Hi: "प्लेटफ़ॉर्म तक पहुँच नहीं", En: "the platform is out of reach"},
		"wall.code.server_error": {Hi: "प्लेटफ़ॉर्म में गड़बड़ी", En: "the platform has trouble"},
		"wall.code.spending":     {Hi: "इस महीने का ख़र्च पूरा", En: "this month's spending limit is reached"},
		"wall.code.budget":       {Hi: "प्लेटफ़ॉर्म की संदेश-सीमा पूरी", En: "the platform's message limit is used up"},

		"wall.tile.open":      {Hi: "खुली", En: "Open"},
		"wall.tile.overdue":   {Hi: "समय निकला", En: "Overdue"},
		"wall.tile.oldest":    {Hi: "सबसे लंबा इंतज़ार", En: "Longest wait"},
		"wall.tile.nobody":    {Hi: "कोई नहीं", En: "nobody"},
		"wall.tile.first":     {Hi: "पहला जवाब", En: "First response"},
		"wall.tile.half":      {Hi: "आधे इतने में", En: "half within"},
		"wall.tile.messages":  {Hi: "संदेश आज", En: "Messages today"},
		"wall.tile.followers": {Hi: "फ़ॉलोअर", En: "Followers"},
		"wall.tile.good":      {Hi: "सब समय पर", En: "all in time"},
		"wall.tile.warn":      {Hi: "कुछ का समय निकला", En: "some overdue"},
		"wall.tile.bad":       {Hi: "ध्यान दें", En: "needs attention"},
		"wall.hours":          {Hi: "आज {n} संदेश, सबसे ज़्यादा {hour} बजे ({most})", En: "{n} messages today, most at {hour}:00 ({most})"},
		"wall.tile.rest":      {Hi: "कुछ खुला नहीं, आज कोई संदेश नहीं", En: "nothing open, no message today"},
		"wall.hours.none":     {Hi: "आज कोई संदेश नहीं", En: "no message today"},

		"wall.worst":       {Hi: "जिन ज़िलों में सबसे ज़्यादा शिकायतों का समय निकला", En: "Districts with the largest overdue share"},
		"wall.worst.none":  {Hi: "किसी ज़िले में किसी शिकायत का समय नहीं निकला।", En: "Nothing is overdue in any district."},
		"wall.worst.share": {Hi: "हिस्सा", En: "Share"},
		"wall.worst.of":    {Hi: "{open} में {n}", En: "{n} of {open}"},
		"wall.district":    {Hi: "ज़िला", En: "District"},
		"wall.map":         {Hi: "नक़्शा", En: "Map"},
		"wall.legend":      {Hi: "रंग सीमा से तय होते हैं, क्रम से नहीं: समय पर {good}% से ऊपर अच्छा, {fair}% से नीचे ख़राब; खुली शिकायतों में {late}% या ज़्यादा का समय निकला हो तो ख़राब; दफ़्तर के {silent} तक जवाब न मिले तो चेतावनी।", En: "Colours follow limits, not ranks: on time is good from {good}% and bad below {fair}%; overdue is bad from {late}% of those open; a handle is silent after {silent} of office hours without an answer."},
	}
}
