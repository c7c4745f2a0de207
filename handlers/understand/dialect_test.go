package understand

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// What is told in Awadhi and Bhojpuri endangers as much as what is told in the words of the examples.
func TestADangerIsHeardInAwadhiAndBhojpuri(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"हमरे बेटवा के मरद जने लाठी से मारत हैं, मूड़ फूटि गवा":        models.Crime,
		"पुलिया धसकि गै है, रात मा कउनो गिरि जाई":                      models.OtherDanger,
		"ओकर मरद रोज पी के मारेला, आजु त मुड़ी फोड़ दिहलस":             models.WomanInDanger,
		"जिये क मन नइखे करत, आजु फंसरी लगा लेब":                        models.SelfHarm,
		"गैस महकत बा पूरे घर में, का करीं":                             models.Fire,
		"sasur humka ghar ma band kai ke marat hain, bachawa hamke ab": models.WomanInDanger,
	} {
		assert.Equal(t, want, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"साहेब बिजुली क तार नवा लागल बा, अब ठीक बा", "खम्भा गाड़े के है, दरखास दिहे रहे", "बाबू जी क पेंसिन नाही आवत है", "ओकर मरद परदेस गइल बा, राशन कारड चाही",
		"दारू क दुकान हटावा जाय", "रेल क फाटक पर जाम लागत बा", "बेतवा पुल का काम चार साल से अधर में लटका है, दो बार शिलान्यास हो चुका", "अस्पताल तक जाने वाला रास्ता टूटा पड़ा है",
		"Surface looks like crocodile back after one monsoon. Bah", "बाढ़ में मड़ई बह गई कुछ नहीं मिला अबहिन ले", "nadi me machhri maare ke patta chahi", "जरजर इस्कूल तोड़ि के नवा बनत है मगर काम धीमा है", "आम के फल लटकल बा डार पर", "जननी सुरक्षा का पैसा नाही मिलल",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// Several who fell ill of what they ate or drank, or of what others died of, are in danger however long the story is, and whichever stands first.
func TestManyWhoFellIllAtOnce(t *testing.T) {
	for _, text := range []string{
		"कानपुर देहात में मिलावटी शराब पीने से बीमार हुए 8 लोग अस्पताल में, ठेका अब भी खुला, कार्रवाई शून्य।", "nal ka pani pike 10 admi bimar hai",
		"jahrili daru pike ramlal andha ho gaya", "गांव के 60 लोगों को पीलिया हो गया है, दो की मृत्यु हो चुकी है",
	} {
		assert.Equal(t, models.Medical, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"पिछले साल 40 लोगों को डेंगू हुआ था 2 की मौत हो गई थी, जांच की मांग", "50 लोगों को टीका लगा, बुखार आया", "स्कूल में 50 बच्चे बीमार हुए थे अब ठीक हैं",
		"100 logon ko pension mili nahi, 3 ki mrityu ho chuki hai", "daru ki dukan me 10 log roz jhagda karte hain",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// A team that does not come is of no game, a picture that somebody threatens to spread is no news, and what was put right and is as it was is not over.
func TestWhatOnlySoundsLikeGamesNewsAndRepairs(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"Gaon me 6 log bimar the aur aaj subah se 3 aur behosh gir gaye, koi team nahi aayi": models.Medical,
		"mahila hostel ke bathroom me camera mila, chowkidar bola video viral kar dunga":     models.WomanInDanger,
		"तार ठीक कर दिया था लेकिन फिर टूट कर गिर गया है, बच्चे खेल रहे हैं":                  models.Electrocution,
		"gas leak ho rahi hai theek kar diya jaye":                                           models.Fire,
		"tar latak raha tha, theek kar diya tha, ab fir latak raha hai":                      models.Electrocution,
		"portal par likha hai ठीक कर दिया गया जबकि तार अब भी लटक रहा है":                     models.Electrocution,
		"septic tank me safai karmi bina mask ke utaare ja rahe hain roz":                    models.OtherDanger,
		"प्रार्थिनी की पुत्री उम्र 15 वर्ष दिनांक 28 नवम्बर से घर से लापता है। काफी खोजबीन की गयी, पता नहीं चला": models.ChildInDanger,
		"मेरा पुत्र आकस्मिक सेवा में भर्ती है, हालत चिन्ताजनक है, ड्यूटी पर कोई चिकित्सक उपस्थित नहीं है":        models.Medical,
		"क्षेत्र में जंगली हाथियों का झुंड विचरण कर रहा है, विगत रात्रि एक किसान को कुचल दिया":                   models.OtherDanger,
	} {
		assert.Equal(t, want, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"team india ne match me aag laga di",
		"बिना पानी के फसल मरि जाई", "दुआरे पर पानी भरल बा मरि जाई तब अइहैं का", "मोर मर रहे हैं", "नल से पानी गिरत बा दिन भर", "चूल्हा जरत बा",
		"विद्यालय की हालत चिंताजनक", "विद्युत प्रवाह हो रहा है नियमित धन्यवाद", "gaon ke 10 log sharab pee kar bimar rehte hain theka hatao",
		"video viral hua jisme neta ji nach rahe hain", "Stay wire was earthed by the lineman the same day, no shock now", "सीवर सफाई की मशीन चाहिए, मास्क बांटे जाएं",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// Who tells what somebody called him or wrote, who complains of a brothel, and who names a corporation abuses nobody.
func TestWhoTellsOfAbuseAbusesNobody(t *testing.T) {
	for _, text := range []string{
		"usne FB par mujhe bhosdike likha hai, screenshot hai, karyawahi karo",
		"randi khana chal raha hai hotal me, mohalle ki izzat ka sawal hai", "mc (municipal corporation) ka office kaha hai",
		"bc sakhi angutha lagwa ke paisa nahi deti", "bloody stains in the hospital ward never cleaned",
	} {
		assert.False(t, read(t, text).Abusive, text)
	}
	for _, text := range []string{"madarchod jhoot bolte ho", "mc kab aayegi bijli", "randi ki aulad sachiv", "sale harami likh ke do kab aayega"} {
		assert.True(t, read(t, text).Abusive, text)
	}
}
