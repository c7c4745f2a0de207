package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// Of whom nothing is known is lost; "pata nahi" is no lease, and of a file, a pension or why it says only that somebody does not know.
func TestWhoIsGoneWithoutATrace(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text, danger := range map[string]models.Danger{
		"mera beta teen din se pata nahi kahan hai, Aliganj Lucknow": models.ChildInDanger, "beti ka kuch pata nahi": models.ChildInDanger,
		"बेटे का तीन दिन से कुछ पता नहीं": models.ChildInDanger, "beti kal se pata nahi kahan hai": models.ChildInDanger,
		"पता नहीं मेरा बेटा कहाँ है": models.ChildInDanger, "mera beta kahan hai pata nahi": models.ChildInDanger,
		"no trace of my daughter": models.ChildInDanger, "I dont know where my son is since yesterday": models.ChildInDanger,
		"हमार बेटवा के तीन दिन से पता नइखे": models.ChildInDanger, "mere bhai ka pata nahi": models.NoDanger,
		"pati ka pata nahi 5 din se": models.NoDanger, "pita ji ghar nahi laute 3 din se": models.NoDanger, "मेरे भाई की कोई खबर नहीं": models.NoDanger,
		"mere pati 5 din se pata nahi kahan chale gaye": models.NoDanger, "no news of my father since 5 days": models.NoDanger,
		"papa ka kuch pata nahi chal raha kumbh me": models.NoDanger, "mere pati bijli theek karne gaye the, 2 din se pati ka pata nahi": models.NoDanger,
	} {
		for _, account := range []string{"", "POLICE", "POWER"} {
			u := r.Understand(text, handlers.Hint{Department: account})
			require.Equal(t, "POLICE.MISSING", u.Category, text+account)
			require.Equal(t, danger, u.Danger, text)
			require.GreaterOrEqual(t, u.Confidence, 0.5, text+account)
			require.Equal(t, "POLICE", u.Departments[0].Code, text+account)
		}
	}
	for text, want := range map[string]string{
		"patta nahi mila": "REVENUE.PRIVATELAND", "पट्टा नहीं मिला": "REVENUE.PRIVATELAND", "zameen ka patta nahi mila abhi tak": "REVENUE.PRIVATELAND",
		"patte ki zameen par kabza": "REVENUE.PRIVATELAND", "pata nahi, bijli to hai": "POWER.OTHER", "पता नहीं, बिजली तो है": "POWER.OTHER",
		"bete ke scholarship ka pata nahi": "SOCIAL.SCHOLARSHIP", "no information about my father's pension": "SOCIAL.PENSION",
		"bhai kuch pata nahi bijli ka": "POWER.OTHER", "beta do din se bijli nahi pata nahi kab aayegi": "POWER.SUPPLY",
	} {
		u := read(t, text)
		require.Equal(t, want, u.Category, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
	}
	for _, text := range []string{
		"bhai kuch pata nahi", "bhai ki file pata nahi kahan hai", "bhai pata nahi kahan hai file", "bete ko kuch pata nahi chalta", "beti ko pata nahi tha",
		"I dont know where my son studies", "pati ka kuch pata nahi kya karta hai", "bhai ki khabar nahi leta koi officer", "haan ho gaya par kisne kiya pata nahi",
	} {
		u := read(t, text)
		require.NotContains(t, []string{"POLICE.MISSING", "REVENUE.PRIVATELAND"}, u.Category, text)
	}
}

// Who set out and is not back, or cannot be reached, is looked for; what somebody keeps, and what or who else did not come, is not.
func TestWhoSetOutAndIsNotBack(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text, danger := range map[string]models.Danger{
		"beti subah college gayi thi phone band hai": models.ChildInDanger, "मेरी बेटी सुबह कॉलेज गई थी फोन बंद है": models.ChildInDanger,
		"my daughter went to college in the morning and her phone is off": models.ChildInDanger, "ladka school se ghar nahi aaya": models.ChildInDanger,
		"लड़का स्कूल से घर नहीं आया": models.ChildInDanger, "my son did not come home from school": models.ChildInDanger,
		"bachcha school se nahi lauta": models.ChildInDanger, "बच्चा स्कूल से नहीं लौटा": models.ChildInDanger, "beti ghar se nikli hai phone nahi lag raha": models.ChildInDanger,
		"beti coaching gayi thi abhi tak ghar nahi aayi": models.ChildInDanger, "बेटा ट्यूशन गया था अभी तक नहीं आया मोबाइल बंद है": models.ChildInDanger,
		"laika iskool gail rahe ghare na aail": models.ChildInDanger, "लइका स्कूल गइल रहे अबहीं ले घरे ना आइल": models.ChildInDanger,
		"beti mayke ke liye nikli thi phone band hai": models.ChildInDanger,
		"मेरी पोती मेले में बिछड़ गई":                 models.ChildInDanger, "ladki school gayi thi raste se gayab": models.ChildInDanger, "bitiya iskool se na lauti": models.ChildInDanger,
		"hamar lariki ghare na lautal": models.ChildInDanger, "bachchi mele me kho gayi": models.ChildInDanger, "mandbuddhi bhai kahin chala gaya mil nahi raha": models.NoDanger,
		"bhai ka phone band hai 3 din se pata nahi kahan hai":    models.NoDanger,
		"mera bhai kal delhi gaya tha uska phone switch off hai": models.NoDanger, "पिताजी दवा लेने गए थे दो दिन से नहीं आए": models.NoDanger,
		"pati subah khet gaye the ab tak nahi aaye": models.NoDanger, "husband went to office and did not come home": models.NoDanger,
		"bhai ka pata nahi sahi salamat hai ya nahi": models.NoDanger, "bhai ki koi khabar nahi aayi": models.NoDanger, "beta ghar nahi pahuncha phone band hai": models.ChildInDanger,
		"bachcha school se nahi aaya": models.ChildInDanger, "बच्चा स्कूल से नहीं आया": models.ChildInDanger, "bachcha school gaya tha kitab lene ghar nahi aaya": models.ChildInDanger,
		"bachche ko school bheja tha school se nahi aaya": models.ChildInDanger,
	} {
		u := r.Understand(text, handlers.Hint{})
		require.Equal(t, "POLICE.MISSING", u.Category, text)
		require.Equal(t, danger, u.Danger, text)
	}
	for _, text := range []string{
		"my brother has not returned my documents", "my son has not returned the school books", "my brother did not return the money", "bhai paise nahi lauta raha",
		"भाई ने जमीन के कागज नहीं लौटाए", "padosi ka beta cycle nahi lauta raha", "beta result lene gaya tha abhi tak nahi aaya result",
		"pati bank gaye the paisa nahi aaya", "bhai bijli office gaya tha waha phone nahi uthate", "beta thane gaya tha koi nahi aaya",
		"mere pati BSNL office gaye the phone band hai", "beti school gayi thi teacher nahi aaye", "bhai gas cylinder ghar nahi aaya", "ladke wale ghar nahi aaye",
		"bhai ambulance ghar nahi aayi", "beta bhi gaya tha phone band hai office ka", "बेटा राशन लेने गया था राशन नहीं मिला", "maa bazar gayi thi bus nahi aayi",
		"beti ka phone kho gaya", "bhai aadhar card kho gaya", "bhai mera purse bus me kho gaya", "bete ki cycle gayab hai", "bhai ghar se mobile gayab",
		"bhai hospital se doctor gayab hai", "bachche school se gayab rehte hain", "bhai sahab ka phone band hai",
		"patni maike gayi thi wapas nahi aayi", "bahu mayke se nahi lauti", "पत्नी मायके गई थी वापस नहीं आई",
		"bachche ko kitab school se nahi aayi", "bachche ki dress school se nahi aayi", "teacher school se nahi aaya", "beti school se paise nahi aaye",
		"bhai ka pata nahi badla aadhar me", "पति का पता नहीं बदला वोटर कार्ड में", "pita ka pata nahi likha ration card me", "didi ka koi khabar nahi aayi pension form ki",
		"bhai ghar nahi pahuncha saman delivery ka", "my son did not return the bicycle to school", "my father has not returned the library book", "husband has not returned money to bank",
	} {
		u := read(t, text)
		require.NotEqual(t, "POLICE.MISSING", u.Category, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
	}
}

// Whose telephone is dead decides who cannot be reached: his own who set out, or that of the office he went to.
func TestWhoseTelephoneIsDead(t *testing.T) {
	for _, text := range []string{
		"papa block gaye the, sachiv ka phone nahi lag raha", "bhai ration lene gaya tha, dealer ka mobile band hai", "bhai tehsil gaya tha lekhpal phone nahi utha raha",
		"mummy aspatal gayi thi doctor nahi aaye phone band hai", "papa khad lene gaye the, samiti ka phone band", "पापा ब्लॉक गए थे, सचिव का फोन नहीं लग रहा",
		"भाई राशन लेने गया था, डीलर का मोबाइल बंद है", "bhai gas lene gaya tha agency ka phone nahi lag raha", "pati bijli ghar gaye the JE ka phone band hai",
		"pati bijli ghar gaye the lineman phone nahi utha raha", "beta bank gaya tha manager ka phone band", "bhai panchayat gaya tha pradhan ka phone switch off",
		"papa kachehri gaye the vakil phone nahi uthate", "my father went to the block, secretary phone is off", "maa anganwadi gayi thi didi ka phone band nahi khuli office ka phone band",
		"bhai thekedar ke ghar gaya tha thekedar ka phone band hai", "पिताजी खाद लेने गए थे, समिति का फोन बंद", "beti school gayi thi teacher ka phone nahi lag raha",
		"bhai kotedar se ration lene gaya tha kotedar phone nahi utha raha", "papa gaye the lekhpal ke liye lekhpal ka mobile band",
	} {
		require.NotEqual(t, "POLICE.MISSING", read(t, text).Category, text)
	}
	for _, text := range []string{
		"beti subah college gayi thi uska phone band hai", "papa subah block gaye the unka phone nahi lag raha", "bhai kal delhi gaya tha phone switch off hai",
		"पापा कल खेत गए थे उनका फोन बंद है", "mera beta subah nikla tha papa pareshan hain mobile band hai", "beta tuition gaya tha abhi tak nahi aaya phone bhi nahi lag raha",
		"my daughter went to college in the morning and her phone is off", "my son left for school, his mobile is switched off", "pati kaam par gaye the kal se phone band hai",
		"bhai bazar gaya tha bhai ka phone nahi lag raha", "beti nikli hai delhi ke liye phone band hai", "behan sasural gayi thi uska mobile band hai",
		"बेटी कोचिंग गई थी फोन नहीं उठा रही", "beti coaching gayi thi phone nahi utha rahi", "papa lekhpal se milne gaye the unka phone band hai", "my father went to the doctor and his phone is off",
		"bhai ration lene gaya tha uska mobile subah se band hai mobile band", "chacha tehsil gaye the phone nahi lag raha", "दादी मंदिर गई थी फोन बंद है", "maa dawa lene gayi thi phone band hai",
		"pati bank gaye the mobile band hai", "beta dost ke sath subah gaya tha dono ke phone band hain",
	} {
		require.Equal(t, "POLICE.MISSING", read(t, text).Category, text)
	}
}

// TestOnesOwnCannotBeFound: "my daughter cannot be found" was an alarm for a child and filed with the cane, or as some matter of the police.
func TestOnesOwnCannotBeFound(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text, danger := range map[string]models.Danger{
		"meri putri nahi mil rahi hai": models.ChildInDanger, "मेरी पुत्री नहीं मिल रही है": models.ChildInDanger, "meri beti nahi mil rahi hai": models.ChildInDanger,
		"मेरा बेटा नहीं मिल रहा है": models.ChildInDanger, "hamari beti mele me nahi mil rahi hai": models.ChildInDanger, "our son cannot be found": models.ChildInDanger,
		"my daughter cannot be found": models.ChildInDanger, "mera bhai nahi mil raha hai": models.NoDanger,
	} {
		for _, account := range []string{"", "POLICE", "POWER"} {
			u := r.Understand(text, handlers.Hint{Department: account})
			require.Equal(t, "POLICE.MISSING", u.Category, text+account)
			require.Equal(t, danger, u.Danger, text)
		}
	}
	for _, text := range []string{ // something is not given to them, or he is not met
		"meri beti ko scholarship nahi mil rahi hai", "meri beti ki scholarship nahi mil rahi hai", "meri beti nahi mil rahi scholarship", "मेरे पिता की पेंशन नहीं मिल रही है",
		"bhaiya nahi mil raha hai ration", "mera bhai nahi mil raha hai ration", "mere papa ko dawai nahi mil rahi", "mere bhai se nahi mil rahe hai", "meri gaay nahi mil rahi hai",
		"मेरे बेटे को किताब नहीं मिल रही है", "my son cannot be found a job",
	} {
		for _, account := range []string{"", "SOCIAL"} {
			require.NotEqual(t, "POLICE.MISSING", r.Understand(text, handlers.Hint{Department: account}).Category, text+account)
		}
	}
}

// TestMayIsWrittenForIn: who speaks to his telephone has "gaon may" typed for "gaon me", and that was a village of this name.
func TestMayIsWrittenForIn(t *testing.T) {
	for _, text := range []string{"gaon may bijli nahi hai", "mohalle may pani nahi aa raha hai", "school may teacher nahi aate"} {
		require.Empty(t, read(t, text).Place, text)
	}
	require.Equal(t, "gaon maya", read(t, "gaon maya may pani nahi aa raha hai").Place)
	require.Equal(t, "129", read(t, "barabanki may bijli nahi hai").District)
	require.Equal(t, "EDU_BASIC.STAFF", read(t, "teacher daru pee kar aata hai").Category)
	require.Equal(t, "HEALTH.OTHER", read(t, "sarkari aspatal ki fees badha di gayi hai").Category)
	require.Equal(t, "HEALTH.PRIVATE", read(t, "private hospital ki fees bahut hai").Category)
	require.Equal(t, "CANE.PAYMENT", read(t, "ganna ka paisa nahi mila mill ne 1 saal se").Category)
}
