package problems

import "sunwai/models"

func texts() map[string]models.Names {
	return map[string]models.Names{
		"problems.title":      {Hi: "मालूम समस्याएँ", En: "Known problems"},
		"problems.proposed":   {Hi: "क्या ये एक ही समस्या हैं?", En: "Is each of these one problem?"},
		"problems.largest":    {Hi: "सबसे बड़ी {n} यहाँ हैं, कुल {all} में से।", En: "These are the largest {n} of {all}."},
		"problems.none":       {Hi: "अभी कहीं एक जैसी कई शिकायतें नहीं हैं।", En: "Nowhere are there many complaints of the same now."},
		"problems.known":      {Hi: "जिन पर काम चल रहा है", En: "Being worked on"},
		"problems.known.none": {Hi: "अभी कोई मालूम समस्या नहीं।", En: "No known problem now."},
		"problems.what":       {Hi: "विषय", En: "What"},
		"problems.where":      {Hi: "कहाँ", En: "Where"},
		"problems.count":      {Hi: "शिकायतें", En: "Complaints"},
		"problems.first":      {Hi: "पहली", En: "First"},
		"problems.last":       {Hi: "आख़िरी", En: "Last"},
		"problems.look":       {Hi: "देखें", En: "Look"},
		"problems.main":       {Hi: "मुख्य शिकायत", En: "Main complaint"},
		"problems.waiting":    {Hi: "साथ जुड़ी", En: "Joined"},
		"problems.since":      {Hi: "कब से", En: "Since"},
		"problems.choose":     {Hi: "जो एक ही समस्या की हैं, उन्हें चुनें", En: "Choose those that are of the same problem"},
		"problems.how": {Hi: "सबसे पुरानी चुनी हुई शिकायत सबकी ओर से रहेगी। उसका काम होने पर सबको उनके ऐप और भाषा में एक साथ बताया जाएगा, और हर एक से पूछा जाएगा। नए शिकायतकर्ता को बताया जाएगा कि समस्या मालूम है।",
			En: "The oldest one chosen stands for all. When its work is reported, each is told in his app and language and asked whether it is true. Whoever complains later is told that the problem is known."},
		"problems.confirm":    {Hi: "हाँ, यह एक समस्या है", En: "Yes, this is one problem"},
		"problems.no_officer": {Hi: "जोड़ने के लिए आपका खाता किसी अधिकारी से जुड़ा होना चाहिए।", En: "To join complaints your account must be an officer's."},
		"problems.done":       {Hi: "{n} शिकायतें जुड़ गईं।", En: "{n} complaints were joined."},
		"problems.left":       {Hi: "ये नहीं जुड़ सकीं", En: "These could not be joined"},
		"problems.back":       {Hi: "सभी समस्याएँ", En: "All problems"},
	}
}
