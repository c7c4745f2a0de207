package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// What stands there and may hurt somebody is heard by what it is and what is wrong with it, in either script and however
// it is spelt, whatever else the message says.
func TestHazardsStandUntilPutRight(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"Report of a pole leaning over the tea stall opposite the tehsil": models.Electrocution,
		"खंभे का निचला हिस्सा गल गया है":                                  models.Electrocution,
		"khamba tedha ho gaya h":                                                                              models.Electrocution,
		"dp box ka dhakkan nahi hai, gali me bachche ghumte hai":                                              models.Electrocution,
		"junction box lying open beside the temple, your team has not come":                                   models.Electrocution,
		"मीटर बॉक्स खुला पड़ा है":                                                                             models.Electrocution,
		"Complained two months ago, the cables still hang so low that trucks pull them. Issue not resolved":   models.Electrocution,
		"2 mahine pehle bola tha, taar aaj bhi latak rahe hai":                                                models.Electrocution,
		"minister ke ghar ke samne ka transformer sparking kar raha hai":                                      models.Electrocution,
		"the lid of the manhole is missing outside gate two":                                                  models.OtherDanger,
		"सीवर का ढक्कन गायब है":                                                                               models.OtherDanger,
		"पंचायत घर की दीवार कभी भी गिर सकती है":                                                               models.OtherDanger,
		"the balcony above our lane is about to fall":                                                         models.OtherDanger,
		"boys set fire to the rubbish behind our school each night, please come before any accident":          models.Fire,
		"they refill gas cylinders in the basement, it can explode and kill people, please raid the premises": models.Fire,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

// Work asked for on the same things is no danger.
func TestWorkOnWiresIsNoHazard(t *testing.T) {
	for _, text := range []string{
		"street light pole number 12 does not glow", "खंभे की लाइट खराब है", "transformer ki capacity badhaiye, low voltage rehta hai",
		"ट्रांसफार्मर जल गया है तीन दिन से लाइट नहीं", "khambe ko khet se hatwane hetu aavedan", "नया खंभा और केबल लगवाने बाबत",
		"manhole se pani overflow ho raha hai", "wire theft from the tube well, FIR not written", "बिजली का पोल दूसरी जगह लगाया जाए",
		"open drain stinks and mosquitoes breed", "new building permission pending", "tree cutting permission needed",
		"transformer sparking was repaired yesterday and has been resolved, thanks",
		"cable tv bill is wrong", "रेलवे पुल का टेंडर कब होगा", "लाइन में खड़े खड़े पैर टूट गए",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// Who says "I" is not therefore in despair.
func TestFirstPersonIsNoDespair(t *testing.T) {
	for _, text := range []string{
		"I don't know why my refund has not come, I have written thrice", "i just want to sleep till noon", "my phone is dying, i will call later",
		"I can't believe they won, I am screaming", "mujhe nahi pata ye form kaise bharna hai", "मैं बहुत परेशान हूं, पेंशन नहीं आई",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"i want to die", "nobody would miss me, i am planning to end my life tonight", "ab jeena nahi hai mujhe, sab ko alvida",
		"मेरी मौत का जिम्मेदार मेरा अफसर होगा, अब जीना नहीं चाहता", "bas ab suicide hi ek rasta hai mere liye",
	} {
		require.Equal(t, models.SelfHarm, read(t, text).Danger, text)
	}
}

// Who hangs on a machine, who fell ill of one meal, and whom a beast has taken.
func TestLivesThatHangOnWhatIsTold(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"maa bimar hai oxygen machine band hai bijli nahi": models.Medical, "माँ ऑक्सीजन मशीन पर है बिजली नहीं है": models.Medical,
		"my father is on oxygen concentrator and there is no electricity since 4 hours": models.Medical,
		"ghar me ventilator par mareej hai bijli chali gayi":                            models.Medical,
		"घर में मरीज ऑक्सीजन कंसंट्रेटर पर है लाइट कट गई है":                            models.Medical,
		"sharab pikar do log andhe ho gaye":                                             models.Medical, "कच्ची शराब पीने से गांव के लोग बीमार": models.Medical,
		"khana khakar 20 bachche bimar":                models.Medical,
		"bhandare ka prasad khakar gaon ke log bimar":  models.Medical,
		"children fell sick after eating mid day meal": models.Medical,
		"खाना खाकर पूरा परिवार बीमार हो गया":           models.Medical,
		"ganda pani peene se 5 log mar gaye":           models.Medical,
		"bachche ganda pani pi kar bimar ho rahe hain": models.Medical,
		"tendua bachche ko utha le gaya":               models.OtherDanger,
		"तेंदुआ बच्चे को उठा ले गया":                   models.OtherDanger,
		"bhediya bachche ko le gaya":                   models.OtherDanger,
		"leopard took away my child":                   models.OtherDanger,
		"guldar ne aurat ko kheench liya":              models.OtherDanger,
		"हमारे गांव में कल शाम को भेड़िया एक छोटे बच्चे को घर के आंगन से उठा ले गया अभी तक पता नहीं है": models.OtherDanger,
		"oxygen plant me bijli connection chahiye":          models.NoDanger,
		"aspatal me oxygen machine kharab hai":              models.NoDanger,
		"khana khakar so gaye bijli nahi thi":               models.NoDanger,
		"hotel me khana khakar bill jyada diya":             models.NoDanger,
		"mid day meal khane se bachche bimar ho sakte hain": models.NoDanger,
		"bandar roti utha le gaya":                          models.NoDanger,
		"tendue ke hamle ka muavza nahi mila":               models.NoDanger,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
	require.NotEqual(t, models.OtherDanger, read(t, "sher singh ne mere bhai ko maar dala").Danger)
	require.Equal(t, "FSDA.POISONING", read(t, "khana khakar 20 bachche bimar").Category)
}

// TestALampThatIsDark: a lamp on a pole that does not burn hurts nobody, and neither does one that burns by day, and a wire or current beside it does.
func TestALampThatIsDark(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"खंभे की बत्ती नहीं जल रही": models.NoDanger, "khambe ki batti nahi jal rahi": models.NoDanger, "khambe ka bulb jal gaya": models.NoDanger,
		"khambe ki batti nahi jal rahi aur taar latak raha hai": models.Electrocution, "खंभे की बत्ती नहीं जल रही, खंभे में करंट आ रहा है": models.Electrocution,
		"light jal rahi hai ab bhi": models.NoDanger, "लाइट जल रही है अब भी": models.NoDanger,
		"ghar jal raha hai ab bhi": models.Fire, "aag lagi hai aur light bhi jal rahi hai": models.Fire, "dukan jal rahi hai ab bhi": models.Fire,
		"light jal rahi hai dhuan nikal raha hai": models.Fire, "light jal rahi hai taar se chingari nikal rahi hai": models.Electrocution,
		"khamba jal raha hai": models.Fire, "खंभे की बत्ती से चिंगारी निकल रही है": models.Electrocution,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
	require.Equal(t, "URBAN.STREETLIGHT", read(t, "खंभे की बत्ती नहीं जल रही").Category)
	require.Equal(t, "URBAN.STREETLIGHT", read(t, "khambe ka bulb jal gaya").Category)
	require.Equal(t, "URBAN.STREETLIGHT", read(t, "din me light jal rahi hai").Category)
}

// TestWhatIsSeenAndDug: a beast in the village is one in either script, a bomb or a boiler that went off and a mine that buried
// somebody are heard, and earth that is dug for sale buries nobody.
func TestWhatIsSeenAndDug(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"तेंदुआ दिखा गाँव में": models.OtherDanger, "tendua dikha gaon me": models.OtherDanger, "हाथी खेत में घुस आया": models.OtherDanger,
		"hathi park ki light band hai": models.NoDanger, "pichle saal gaon me tendua dikha tha": models.NoDanger, "हाथी मेला लगता है गांव में": models.NoDanger,
		"khadan me majdoor dab gaya": models.Medical, "khadan band karwao": models.NoDanger, "boiler fat gaya factory me": models.Fire,
		"kachchi sharab pine se 3 log mare": models.Medical, "pichle saal kachchi sharab se log mare the": models.NoDanger,
		"boiler kharab hai hospital ka": models.NoDanger,
		"bomb phata gaon me":            models.Crime, "बम फट गया बाजार में": models.Crime,
		"mehngai bomb phut gaya bill dekhkar": models.NoDanger, "महंगाई का बम फूटा": models.NoDanger, "bomb phata shaadi me": models.NoDanger,
		"दीवाली में बम फूटा खिड़की टूटी": models.NoDanger, "patakha bomb phata diwali me": models.NoDanger, "patakhe ka bomb phata hath jal gaya": models.Medical,
		"mitti khod rahe hain raat me JCB se": models.NoDanger, "मिट्टी खोद रहे हैं रात में जेसीबी से": models.NoDanger,
		"JCB se mitti khod rahe hain aur mazdoor dab gaye": models.Disaster, "mitti dhas gayi mazdoor dab gaye": models.Disaster,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}
