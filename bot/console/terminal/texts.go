package terminal

import (
	"sunwai/models"
)

// texts are the terminal's own words in one language.
type texts struct {
	citizen, welcome, help, now   string
	edited, failed, notStored     string
	place, sharePlace, unreadable string
	kinds                         map[models.MediaKind]string
	errors                        map[string]string // by catalogue key, else by code
}

func textsIn(lang models.Lang) texts {
	if lang == models.English {
		return english()
	}
	return hindi()
}

func hindi() texts {
	return texts{
		citizen: "नागरिक",
		welcome: "समस्या अपने शब्दों में लिखें। बटन का नंबर लिखने से बटन दबता है। /? से मदद।",
		help: "नंबर = बटन। /as officer, /as citizen, /as NAME, /to POWER, /new = नया नागरिक, /photo PATH, /voice PATH, /file PATH, " +
			"/place LAT,LON NAME, /reply TEXT, /edit TEXT, /again, /quit। बाकी सब, /status जैसे आदेश भी, विभाग को जाता है।",
		now: "अब: ", edited: "बदला गया", failed: "नहीं पहुँचा। /again से फिर भेजें।", notStored: "अभी दर्ज नहीं हो सका।",
		place: "जगह", sharePlace: "जगह ऐसे भेजें: /place 26.85,80.99 गोमती नगर", unreadable: "यह नहीं हो सका।",
		kinds: map[models.MediaKind]string{models.Photo: "फ़ोटो", models.Video: "वीडियो", models.Voice: "आवाज़", models.Document: "फ़ाइल", models.Sticker: "स्टिकर"},
		errors: map[string]string{
			models.CodeUnknownOfficer: "ऐसा कोई अधिकारी नहीं।", models.CodeUnknownDepartment: "इस नाम का कोई विभाग नहीं।",
			models.CodeTooLarge: "यह बहुत बड़ा है।", "error.file": "यह फ़ाइल नहीं खुली।", "error.place": "जगह ऐसे लिखें: /place 26.85,80.99",
			"error.bad_place": "ऐसी कोई जगह नहीं।", "error.nothing": "ऐसा कोई संदेश नहीं।", "error.empty": "कुछ लिखें।",
		},
	}
}

func english() texts {
	return texts{
		citizen: "Citizen",
		welcome: "Write the problem in your own words. A button's number taps it. /? for help.",
		help: "Number = button. /as officer, /as citizen, /as NAME, /to POWER, /new = another citizen, /photo PATH, /voice PATH, /file PATH, " +
			"/place LAT,LON NAME, /reply TEXT, /edit TEXT, /again, /quit. All else, also commands such as /status, goes to the department.",
		now: "Now: ", edited: "edited", failed: "not delivered. /again sends it once more.", notStored: "It could not be stored yet.",
		place: "place", sharePlace: "Share a place so: /place 26.85,80.99 Gomti Nagar", unreadable: "This did not work.",
		kinds: map[models.MediaKind]string{models.Photo: "photo", models.Video: "video", models.Voice: "voice note", models.Document: "file", models.Sticker: "sticker"},
		errors: map[string]string{
			models.CodeUnknownOfficer: "There is no such officer.", models.CodeUnknownDepartment: "There is no such department.",
			models.CodeTooLarge: "This is too large.", "error.file": "This file could not be opened.", "error.place": "Write a place so: /place 26.85,80.99",
			"error.bad_place": "There is no such place.", "error.nothing": "There is no such message.", "error.empty": "Write something.",
		},
	}
}

// refusal is an error's sentence.
func (t texts) refusal(e *models.Error) string {
	for _, key := range []string{e.Key, e.Code} {
		if words, ok := t.errors[key]; ok {
			return words
		}
	}
	return t.unreadable
}
