package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhoIsAfraidToBeKnownIsAnswered: "will the lekhpal come to know?" and "my name should remain secret" were added for an officer to read.
func TestWhoIsAfraidToBeKnownIsAnswered(t *testing.T) {
	const kept, asked = "citizen.secret_kept", "citizen.ask_hide"
	for text, kind := range map[string]string{
		"My name should remain secret": kept, "please dont disclose my name": kept, "my identity should be kept secret": kept, "mai kaun hu mat batana": kept,
		"please keep my identity hidden": kept, "confidential please": kept, "मेरी पहचान उजागर न करें": kept, "meri pehchan ujagar na ho": kept, "शिकायत गोपनीय रखी जाए": kept,
		"doshiyon ke naam ujagar kiye jaye": "", "पहचान पत्र नहीं है": "", "गुप्त जाँच कराई जाए": "",
		"लेखपाल को पता तो नहीं चलेगा?": asked, "lekhpal ko pata to nahi chalega": asked, "pradhan ko to pata nahi chalega na": asked, "do not reveal my name": kept,
		"लेखपाल को मालूम तो नहीं होगा": asked, "dont tell them who i am": kept, "kya unko pata chalega ki maine likha?": asked, "क्या उसको पता चलेगा कि मैंने लिखा है?": asked,
		"will he know that I wrote this?": asked, "unko pata na chale ki maine likha": kept, "उनको पता न चले कि मैंने लिखा": kept, "please don't let them know I wrote": kept,
		"abhi tak kuch nahi hua": "", "mera naam Ramesh hai": "", "lekhpal ka naam Rajesh hai": "", "kisi ko nahi bheja": "", "my name is wrong in the khatauni": "",
		"the secret papers are with him": "", "lekhpal ko sab pata hai": "", "kaun hai lekhpal": "", "when will action be taken": "", "how many days will it take?": "",
	} {
		w := accountOf(t, "REVENUE")
		c := w.complaint("mohan", "lekhpal varasat ke 5000 mang raha hai, tehsil Hasanganj Unnao")
		told := kinds(to(w.say("mohan", text), "mohan"))
		require.Equal(t, kind == kept, w.now(c).Anonymous, text)
		for _, of := range []string{kept, asked} {
			require.Equal(t, kind == of, len(told) > 0 && told[0] == of, text)
		}
		if kind != asked {
			continue
		}
		require.Equal(t, []string{"citizen.not_hidden"}, kinds(to(w.say("mohan", "nahi"), "mohan")), text)
		require.False(t, w.now(c).Anonymous, text)
		w.say("mohan", text)
		require.Equal(t, []string{kept}, kinds(to(w.say("mohan", "haan"), "mohan")), text)
		require.True(t, w.now(c).Anonymous, text)
		require.Equal(t, []string{kept}, kinds(to(w.say("mohan", text), "mohan")), text)
	}
	for _, text := range []string{"When will action be taken?", "how many days will it take?", "how much time will it take", "by when will it be done"} {
		w := readingWorld(t)
		w.complaint("mohan", "aliganj lucknow me bijli nahi aa rahi")
		require.Equal(t, []string{"citizen.status"}, kinds(to(w.say("mohan", text), "mohan")), text)
	}
}

// TestWhetherTheFamilyLearns: "kya bhai ko pata chalega?" of whoever is beaten at home was added for the officer, since everybody is called brother.
func TestWhetherTheFamilyLearns(t *testing.T) {
	for _, text := range []string{"क्या भाई को पता चलेगा?", "kya bhai ko pata chalega", "papa ko pata chal jayega kya"} {
		w := accountOf(t, "POLICE")
		w.say("mohan", "meri mummy ko bhai aur bhabhi marte hain, gaon beniganj hardoi")
		w.say("mohan", "haan")
		require.Equal(t, []string{"citizen.secret_kept"}, kinds(to(w.say("mohan", text), "mohan")), text)
	}
	for _, text := range []string{"please don't tell my son", "dont tell my husband"} {
		w := accountOf(t, "POLICE")
		w.say("mohan", "my son beats me, Aashiana Lucknow")
		w.say("mohan", "yes")
		require.Equal(t, []string{"citizen.secret_kept"}, kinds(to(w.say("mohan", text), "mohan")), text)
	}
}

// TestWhetherTheNameShallBeHidden takes the word itself for an answer, and a refusal for one; what tells of something else is none.
func TestWhetherTheNameShallBeHidden(t *testing.T) {
	const kept, not, other = "citizen.secret_kept", "citizen.not_hidden", ""
	for text, want := range map[string]string{
		"haan chhupa do": kept, "naam chhupana hai": kept, "sirf number chhupao": kept, "छिपा दो": kept, "please hide it": kept, "gupt rakho": kept,
		"chhupao mat": not, "mat chhupao": not, "मत छिपाओ": not, "dont hide it": not, "dont keep it secret": not, "gupt mat rakho": not,
		"naam dikhne do": not, "unko dikhao": not, "दिखने दो": not, "na chhupao": not, "let them see": not, "mat dikhao": kept, "bhaiya chhupa do": kept, "chhupa do na": kept,
		"kotedar ne ration chhupa diya": other, "dealer ration chhupa leta hai": other, "कोटेदार ने राशन छिपा दिया": other, "he is hiding grain": other, "chhupa ke bech deta hai": other,
		"please keep my identity hidden": kept, "गोपनीय रखा जाए": kept, "haan ji gupt rakha jaye": kept, "haan chhupao warna maarega": kept, "number dikhao naam chhupao": kept,
		"chhupane ki zarurat nahi": not, "mujhe nahi chhupana": not, "mat chhupao, dikhne do": not,
		"gaana mat bajane do": other, "aur agar wo puche": other, "अगर वो आए": other,
	} {
		w := accountOf(t, "FOOD")
		c := w.complaint("mohan", "kotedar ration kam deta hai, gaon semri barabanki")
		require.Equal(t, []string{"citizen.ask_hide"}, kinds(to(w.say("mohan", "kya kotedar ko pata chalega ki maine likha"), "mohan")), text)
		told := kinds(to(w.say("mohan", text), "mohan"))
		require.Equal(t, want == kept, w.now(c).Anonymous, text)
		require.Equal(t, want != other, len(told) > 0 && told[0] == want, "%s %v", text, told)
	}
}

// TestWhoBegsOrIsAskedSomethingElseIsObeyed: where a wish stands beside the question, or something is asked already, nothing more is asked.
func TestWhoBegsOrIsAskedSomethingElseIsObeyed(t *testing.T) {
	for _, text := range []string{"will you tell him my name? please dont", "will they know? I don't want that", "will they know my name? no one must know", "he will know my name and harm me",
		"kya mera naam dikhega? nahi dikhna chahiye", "क्या मेरा नाम दिखेगा? नहीं दिखना चाहिए"} {
		w := accountOf(t, "FOOD")
		c := w.complaint("mohan", "kotedar ration kam deta hai, gaon semri barabanki")
		w.say("mohan", text)
		require.True(t, w.now(c).Anonymous, text)
	}
	w := accountOf(t, "WCD")
	c := w.complaint("mohan", "mera pati mujhe roz marta hai, gaon semri Gonda")
	require.Equal(t, []string{"citizen.secret_kept"}, kinds(to(w.say("mohan", "kya unko pata chalega ki maine likha"), "mohan")))
	require.True(t, w.now(c).Anonymous)
}
