package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/handlers"
	"sunwai/models"
)

// TestTheClosingCodeStaysHis: a citizen who typed the code for us gave it to the officer who must prove the work, whose card showed it among the words.
func TestTheClosingCodeStaysHis(t *testing.T) {
	for _, x := range []struct{ before, behind string }{{"", ""}, {"code ", ""}, {"", " hai"}} {
		w := accountOf(t, "JAL")
		c := w.complaint("mohan", "handpump kharab hai, gaon bilsanda pilibhit")
		reported := w.in(c, models.Reported)
		text := x.before + reported.ClosingCode + x.behind
		assert.Equal(t, []string{"citizen.code_here"}, kinds(to(w.say("mohan", text), "mohan")), text)
		assert.Equal(t, models.Reported, w.now(c).Status, text)
	}
	c := models.Complaint{ClosingCode: "3977"}
	for text, shown := range map[string]string{
		"ye lo code 3977 aur band karo": "ye lo code •••• aur band karo", "कोड ३९७७ है": "कोड •••• है", "bill 13977 ka aaya": "bill 13977 ka aaya", "3978 nahi": "3978 nahi",
	} {
		assert.Equal(t, shown, handlers.Hidden(&c, text))
	}
	assert.Equal(t, "3977 rupaye", handlers.Hidden(&models.Complaint{}, "3977 rupaye"))
}

// TestANumberToldBesideSomethingIsKept: "mera number 98… hai, mistri ko de dena" was added with dots, and nobody could call.
func TestANumberToldBesideSomethingIsKept(t *testing.T) {
	for text, kept := range map[string]bool{
		"mera number 9876533333 hai, mistri ko bhej dena jaldi": true, "मेरा नंबर 9876533333 है, पानी अब भी बह रहा है": true, "pani ab bhi beh raha hai, 9876533333 se likh raha hu": true,
		"mistri ka number 9876533333 hai wo nahi uthata": false, "mera number 9876533333 chori ho gaya": false, "9876533333 par mistri baat nahi karta": false,
	} {
		w := accountOf(t, "JAL")
		c := w.complaint("mohan", "paani ki pipeline leak hai, gaon barhaj deoria")
		w.say("mohan", text)
		assert.Equal(t, kept, w.people[c.Complainant].Phone != "", text)
	}
}
