package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// What befalls nobody is told in the words of what does, and only the words that say so are explained.
func TestWhereOneLivesAndWhatRuinsOne(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"I live in Delhi but my parents are in Gonda": models.NoDanger, "I live in Delhi but my parents are in Gonda, their light is cut for 3 days": models.NoDanger,
		"I live in Delhi and I want to die": models.SelfHarm, "I live in Delhi, my parents are in Gonda, I cannot go on any more": models.SelfHarm,
		"main Delhi me rehta hu ab jeena nahi chahta":                models.SelfHarm,
		"karja parivar ko khatam kar dega":                           models.NoDanger,
		"karja na diya to parivar ko khatam kar denge":               models.Crime,
		"karja wala parivar ko khatam kar dega":                      models.Crime,
		"nasha karke pati parivar ko khatam kar dega":                models.Crime,
		"bimari parivar ko khatam kar degi bachche dam tod rahe hai": models.Crime,
		"driver daru pi ke bus chala raha hai sawari bhari hai":      models.OtherDanger,
		"drunk driver is driving our school bus":                     models.OtherDanger,
		"ये लोग गैस खत्म कर देंगे":                                   models.NoDanger,
		"agency wale gas khatm kar denge":                            models.NoDanger,
		"गैस खत्म कर देंगे, घर में आग लग गई":                         models.Fire,
		"gas khatm kar denge, cylinder se gas leak ho rahi hai":      models.Fire,
		"gas khatm kar denge to hum jaan de denge":                   models.SelfHarm,
		"apni jaan khatm kar denge":                                  models.SelfHarm,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

// Tablets that are counted are poison; those that were given out, or taken against a fever, are none.
func TestTooManyTablets(t *testing.T) {
	for _, text := range []string{"I took 40 paracetamol tablets", "my daughter took 30 sleeping tablets, she is not waking, Aliganj Lucknow", "40 goli kha li", "beti ne 30 paracetamol nigal li", "लड़की ने 20 गोलियां खा लीं", "maine neend ki 25 goliyan kha li hain"} {
		u := read(t, text)
		require.Equal(t, models.Medical, u.Danger, text)
		require.Equal(t, "HEALTH.AMBULANCE", u.Category, text)
	}
	for _, text := range []string{
		"I took 2 paracetamol tablets but fever is there, PHC closed", "got 30 iron tablets from school, expired", "mujhe 40 tablets milni thi aanganwadi se",
		"paracetamol 500 kha li bukhar nahi gaya", "30 rupaye ki tablet kha li", "20 din tablet kha li", "doctor ne 10 goli likhi, kha li, aaram nahi mila", "TB ki dawa 6 mahine kha li par card nahi bana",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// Few words tell of a mob, of who was made off with, of a demand that nobody may make, of a beast and of who lies under a house.
func TestFewWordsOfViolence(t *testing.T) {
	for text, want := range map[string]struct {
		danger   models.Danger
		category string
	}{
		"Men with rods are breaking shops":     {models.Crime, "POLICE.ASSAULT"},
		"log lathi lekar dukane tod rahe hain": {models.Crime, "POLICE.ASSAULT"},
		"लाठी डंडे लेकर लोग दुकानें तोड़ रहे हैं":       {models.Crime, "POLICE.ASSAULT"},
		"nagar nigam dukan tod rahi hai bina notice":    {models.NoDanger, "URBAN.OTHER"},
		"missing school girl since yesterday":           {models.ChildInDanger, "POLICE.MISSING"},
		"missing school boy":                            {models.ChildInDanger, "POLICE.MISSING"},
		"girl missing school for 3 days as no bus":      {models.NoDanger, "EDU_BASIC.OTHER"},
		"beti ko gayab kar diya":                        {models.WomanInDanger, "POLICE.MISSING"},
		"बेटी को गायब कर दिया":                          {models.WomanInDanger, "POLICE.MISSING"},
		"beti ko ration card se gayab kar diya":         {models.NoDanger, "FOOD.CARD"},
		"sath sona padega tabhi kaam hoga":              {models.WomanInDanger, "POLICE.WOMEN"},
		"babu ne kaha sath sona padega tabhi kaam hoga": {models.WomanInDanger, "POLICE.WOMEN"},
		"बाबू ने कहा साथ सोना पड़ेगा तभी फाइल आगे बढ़ेगी":           {models.WomanInDanger, "POLICE.WOMEN"},
		"the clerk said sleep with me and your file will move":      {models.WomanInDanger, "POLICE.WOMEN"},
		"thand me pashuon ke sath sona pad raha hai awas nahi mila": {models.NoDanger, "RURAL.AWAS"},
		"jangli suar ne kisan par hamla kar diya":                   {models.OtherDanger, "FOREST.WILDANIMAL"},
		"जंगली सूअर ने किसान पर हमला कर दिया":                       {models.OtherDanger, "FOREST.WILDANIMAL"},
		"jangli suar khet me ghus gaye":                             {models.NoDanger, "FOREST.WILDANIMAL"},
		"malbe me dab gaye 3 log":                                   {models.Disaster, "REVENUE.DISASTER"},
		"मलबे में तीन लोग दबे हैं":                                  {models.Disaster, "REVENUE.DISASTER"},
		"truck ke niche admi dab gaya":                              {models.Medical, "HEALTH.AMBULANCE"},
		"transformer jal raha hai aur current aa raha hai":          {models.Electrocution, "POWER.TRANSFORMER"},
		"transformer jal raha hai chingari nikal rahi":              {models.Fire, "POWER.TRANSFORMER"},
	} {
		u := read(t, text)
		require.Equal(t, want.danger, u.Danger, text)
		require.Equal(t, want.category, u.Category, text)
	}
}

// Who says in so many words that somebody will kill him is in danger, whoever it is; heat, bills and roads kill nobody.
func TestWhoWillKill(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"he will kill me": models.Crime, "they will kill me": models.Crime, "my neighbour will kill me": models.Crime, "my uncle wants to kill me": models.Crime,
		"SHO will kill me": models.Crime, "someone wants to kill me": models.Crime, "my husband will kill me": models.WomanInDanger, "pati jaan se maar dega": models.WomanInDanger,
		"this heat will kill me": models.NoDanger, "your bills will kill me": models.NoDanger, "this road will kill us all": models.NoDanger,
		"the exam is going to kill me": models.NoDanger, "mosquitoes will kill us": models.NoDanger, "he will kill the stray dog": models.NoDanger,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

// A stone-throwing, gas that is smelt and a driver who is drunk are heard in long messages too; what only drowns in a manner of speaking is not.
func TestLongMessagesAndMannersOfSpeaking(t *testing.T) {
	for text, want := range map[string]struct {
		danger   models.Danger
		category string
	}{
		"mohalle me do guton me pathar chal rahe hain, dukane band ho gayi, koi police nahi hai":                              {models.Crime, "POLICE.ASSAULT"},
		"I smell gas all over our staircase, the IGL helpline keeps me on hold for 40 minutes.":                               {models.Fire, "FOOD.GAS_LEAK"},
		"The bus driver on the Kanpur route is totally drunk, driving on the wrong side, passengers are screaming right now.": {models.OtherDanger, "TRANSPORT.RASH"},
		"hamari pension 8 mahine se band hai, lekhpal kehta hai zyada bola to uthwa lenge, mujhe bahut dar lag raha hai":      {models.Crime, "POLICE.ASSAULT"},
		"lekhpal kehta hai kooda uthwa lenge": {models.NoDanger, "URBAN.GARBAGE"},
		"छात्रवृत्ति नहीं आई, बच्चे का भविष्य डूब रहा है":                             {models.NoDanger, "SOCIAL.SCHOLARSHIP"},
		"bachche ka bhavishya doob gaya, bachcha bhi nahar me doob gaya":              {models.Disaster, "REVENUE.DISASTER"},
		"I am dying to know when the metro line will reach our colony, any update?":   {models.NoDanger, "URBAN.OTHER"},
		"dying to know where my missing son is, he did not come home since yesterday": {models.ChildInDanger, "POLICE.MISSING"},
	} {
		u := read(t, text)
		require.Equal(t, want.danger, u.Danger, text)
		require.Equal(t, want.category, u.Category, text)
	}
}

// What neighbours, robbers and a station officer do is told in few words; the age of a child says nothing of how long ago it was.
func TestMoreFewWords(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"gaon ke log mujhe daayan bol kar nikalna chahte hain": models.WomanInDanger, "bank me lutere ghuse hain": models.Crime, "mandir ke bahar bomb jaisa packet": models.Crime,
		"meri 14 saal ki beti ko padosi le bhaga": models.ChildInDanger, "daroga ne kaha 50 hazar do warna encounter kar denge": models.Crime,
		"warden raat ko ladkiyon ke room me aata hai": models.ChildInDanger, "लड़के रास्ते में दुपट्टा खींचते हैं, अब स्कूल नहीं जाती": models.WomanInDanger,
		"somebody fell from the flyover": models.Medical, "my stepfather comes to my bed at night": models.ChildInDanger,
		"zehreeli sharab se gaon me 2 log khatm": models.Medical,
		"ration dealer aadha rashan le bhaga":    models.NoDanger, "mere bhai ko chuna laga ke 50 hazar le bhaga": models.NoDanger, "bandar mere bete ko dara kar chappal le bhaga": models.NoDanger,
		"bomb jaisi garmi hai": models.NoDanger, "14 saal ke bete ko padosi ne maar diya 2 saal pehle": models.NoDanger, "encounter kar do aise chor neta ka": models.NoDanger,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

// Who names his own people writes no news, whatever else of the news stands there.
func TestOnesOwnPeopleAreNoNews(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"my cousin is bleeding badly": models.Medical, "my cousin drank poison": models.Medical, "my cousin is missing since morning": models.ChildInDanger,
		"minister's convoy hit my father, he is unconscious": models.Medical, "my brother in army is being beaten by goons": models.Crime,
		"they have taken my cousin in a car by force":   models.Crime,
		"5 people killed in bus accident says minister": models.NoDanger, "our MLA was arrested for murder": models.NoDanger,
		"my brother in law beat me in the election": models.NoDanger,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

// What is said of a beast, of fireworks or of the night silences nothing that befell somebody beside it.
func TestWhatBefellSomebodyBesides(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"kutte ne bakri ko kaat liya aur mere bete ko bhi":                            models.OtherDanger,
		"bakri ko kaat liya tha jis kutte ne, ab usne mere bete ko bhi kaat liya hai": models.OtherDanger,
		"murgi ko kaat liya kutte ne aur beti ko bhi":                                 models.OtherDanger,
		"raat phir chale goli humare ghar par":                                        models.Crime,
		"diwali me bomb foota bete ki aankh chali gayi":                               models.Medical,
		"kutte ne bakri ko kaat liya":                                                 models.NoDanger,
		"mere bhai ki bakri ko kaat liya kutte ne":                                    models.NoDanger,
		"kutte ne bakri ko kaat liya. bhai ko bataya usne kuch nahi kiya":             models.NoDanger,
		"रात फिर चली गई लाइट":                                                         models.NoDanger,
		"diwali me bomb phootne se papa ko neend nahi aati":                           models.NoDanger,
		"doctor ne bachche ko goli likhi dawakhane me nahi hai":                       models.NoDanger,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}

// Whoever bleeds where a beast fell upon him needs an ambulance first, and a girl who was made off with is a child in danger.
func TestBleedingAndMadeOffWith(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"stray cow attacked my father he is bleeding": models.Medical,
		"saand ne kisan par hamla kiya wo ghayal hai": models.Medical,
		"jangli suar ne mahila par hamla kiya":        models.OtherDanger,
		"12 साल की बच्ची को ले भागा कोई":              models.ChildInDanger,
		"bachchi ko utha le gaya koi":                 models.ChildInDanger,
		"patni ko utha le gaye":                       models.Crime,
	} {
		require.Equal(t, want, read(t, text).Danger, text)
	}
}
