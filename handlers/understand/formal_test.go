package understand

import (
	"cmp"
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/handlers"
	"sunwai/models"
)

// What an application, a clerk or a newspaper writes is heard like what people say.
func TestWordsOfOfficeAreHeardInPlainOnes(t *testing.T) {
	for text, want := range map[string]struct {
		danger   models.Danger
		category string
	}{
		"बालिका गुम है, थाना चिनहट":            {models.ChildInDanger, "POLICE.MISSING"},
		"11 वर्षीय बालक गुम":                   {models.ChildInDanger, "POLICE.MISSING"},
		"balika gum ho gayi hai":               {models.ChildInDanger, "POLICE.MISSING"},
		"13 वर्षीय किशोरी लापता, परिजन परेशान": {models.ChildInDanger, "POLICE.MISSING"},
		"मेरा पुत्र मोहित उम्र 11 वर्ष विद्यालय गया था, वापस नहीं लौटा":            {models.ChildInDanger, "POLICE.MISSING"},
		"My minor daughter aged 14 years has been enticed away by unknown persons": {models.ChildInDanger, "POLICE.MISSING"},
		"ससुराल पक्ष द्वारा प्रार्थिनी के साथ मारपीट की जाती है":                   {models.WomanInDanger, "POLICE.DOWRY"},
		"जर्जर विद्यालय भवन कभी भी धराशायी हो सकता है":                             {models.OtherDanger, "EDU_BASIC.BUILDING"},
		"शिक्षक द्वारा बालक को बेरहमी से पीटा गया":                                 {models.ChildInDanger, "EDU_BASIC.CHILD"},
		"विद्युत पोल क्षतिग्रस्त, गिरने की संभावना":                                {models.Electrocution, "POWER.HAZARD"},
		"बाल विवाह रुकवाइए":                                                        {models.ChildInDanger, "WCD.CHILD_MARRIAGE"},
	} {
		u := read(t, text)
		assert.Equal(t, want.danger, u.Danger, text)
		assert.Equal(t, want.category, cmp.Or(u.Likely, u.Category), text)
		assert.Equal(t, handlers.Complaint, u.Intent, text)
	}
}

// A wall of which an application says that it may cost lives was noise.
func TestAHazardInWordsOfOfficeIsNoNoise(t *testing.T) {
	for _, text := range []string{"दीवार क्षतिग्रस्त है, जनहानि हो सकती है", "पेड़ जर्जर अवस्था में है, कभी भी अप्रिय घटना घटित हो सकती है"} {
		u := read(t, text)
		assert.Equal(t, models.OtherDanger, u.Danger, text)
		assert.Equal(t, handlers.Complaint, u.Intent, text)
	}
}

// The same words stand in what endangers nobody: whose son somebody is, schemes, hostels, and what an office did.
func TestWordsOfOfficeAloneAreNoDanger(t *testing.T) {
	for _, text := range []string{
		"बिजली काटने की धमकी दी जा रही है", "पेंशन बंद करने की धमकी दी जा रही है", "my ward is dark at night", "मेरी पुत्री का अंकपत्र नहीं मिल रहा, जनपद बस्ती", "गेहूं की फसल हवा से धराशाई हो गई",
		"पैमाइश कराई जाए जिससे अप्रिय घटना की आशंका न रहे", "वोल्टेज गिरने की संभावना रहती है", "स्ट्रीट लाइट का पोल क्षतिग्रस्त", "बालिका गुम हो गई थी, मिल गई", "तटबंध क्षतिग्रस्त है मरम्मत कराई जाए",
		"मृतक के परिजनों ने हत्या की आशंका जताई", "बाल विवाह रोकें अभियान",
		"ग्राम रामपुर निवासी रमेश पुत्र श्री सुरेश का राशन कार्ड नहीं बना", "बालिका विद्यालय में शौचालय नहीं है", "बालक बालिकाओं की छात्रवृत्ति नहीं आई",
		"मेरी पुत्री का जन्म प्रमाण पत्र नहीं बना", "पुत्र द्वारा दिए गए आवेदन पर कार्यवाही नहीं हुई", "बालिका छात्रावास में पानी नहीं आता",
		"किशोरी बालिका योजना का पुष्टाहार नहीं मिला", "विद्यालय विलय से बच्चे घर बैठे", "मेरी पुत्री आयु 16 वर्ष का आय प्रमाण पत्र", "पुलिया क्षतिग्रस्त है आवागमन बाधित",
		"प्रार्थी द्वारा दिनांक 5 नवंबर को प्रार्थना पत्र दिया गया, कार्यवाही नहीं हुई", "वृद्ध पिता की पेंशन बंद है", "पुत्र की मृत्यु के बाद पारिवारिक लाभ नहीं मिला",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// How old somebody is may stand before the number, and on which day he left between him and that.
func TestWhoLeftOnADayIsMissing(t *testing.T) {
	for text, danger := range map[string]models.Danger{
		"मेरी बेटी उम्र 14 वर्ष दिनांक 12 नवंबर को घर से बिना बताए कहीं चली गई": models.ChildInDanger,
		"मेरी बेटी उम्र 14 वर्ष घर से चली गई":                                   models.ChildInDanger,
		"mera ladka age 15 ghar se bhag gaya":                           models.ChildInDanger,
		"beti 12 november ko ghar se nikli thi aaj tak wapas nahi aayi": models.ChildInDanger,
		"मेरे पति दिनांक 12 नवंबर को घर से निकले थे, आज तक वापस नहीं आए": models.NoDanger,
		"mera bhai delhi gaya tha 12 november ko, wapas nahi aaya": models.NoDanger,
		"meri biwi ghar se bina bataye chali gayi wapas nahi aayi": models.NoDanger,
	} {
		u := read(t, text)
		assert.Equal(t, "POLICE.MISSING", u.Category, text)
		assert.Equal(t, danger, u.Danger, text)
	}
	for _, text := range []string{"beti ghar se chali gayi hai, bijli wapas nahi aayi", "bhai ghar se light chali gayi wapas nahi aayi", "beta school gaya tha, bag wapas nahi laya",
		"मेरी बेटी उम्र 19 वर्ष घर से चली गई", "umra 60 varsh pension nahi mili beta ghar se chala gaya"} {
		u := read(t, text)
		assert.NotEqual(t, "POLICE.MISSING", u.Category, text)
		assert.Equal(t, models.NoDanger, u.Danger, text)
	}
}
