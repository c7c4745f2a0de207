package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhoIsAfraidToBeKnownIsAnswered: "will the lekhpal come to know?" and "my name should remain secret" were added for an officer to read.
func TestWhoIsAfraidToBeKnownIsAnswered(t *testing.T) {
	for text, secret := range map[string]bool{
		"My name should remain secret": true, "please dont disclose my name": true, "my identity should be kept secret": true, "mai kaun hu mat batana": true,
		"लेखपाल को पता तो नहीं चलेगा?": true, "lekhpal ko pata to nahi chalega": true, "pradhan ko to pata nahi chalega na": true, "do not reveal my name": true,
		"लेखपाल को मालूम तो नहीं होगा": true, "dont tell them who i am": true,
		"abhi tak kuch nahi hua": false, "mera naam Ramesh hai": false, "lekhpal ka naam Rajesh hai": false, "kisi ko nahi bheja": false, "my name is wrong in the khatauni": false,
		"the secret papers are with him": false, "lekhpal ko sab pata hai": false, "kaun hai lekhpal": false, "when will action be taken": false, "how many days will it take?": false,
	} {
		w := accountOf(t, "REVENUE")
		c := w.complaint("mohan", "lekhpal varasat ke 5000 mang raha hai, tehsil Hasanganj Unnao")
		told := kinds(to(w.say("mohan", text), "mohan"))
		require.Equal(t, secret, w.now(c).Anonymous, text)
		require.Equal(t, secret, len(told) > 0 && told[0] == "citizen.secret_kept", text)
	}
	for _, text := range []string{"When will action be taken?", "how many days will it take?", "how much time will it take", "by when will it be done"} {
		w := readingWorld(t)
		w.complaint("mohan", "aliganj lucknow me bijli nahi aa rahi")
		require.Equal(t, []string{"citizen.status"}, kinds(to(w.say("mohan", text), "mohan")), text)
	}
}
