package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAProtectedComplaintIsOpenedByItsOwnAnswerOnly: who says that a complaint which shows no subject was not understood is asked whether it is an
// ordinary matter, and only his "it is", and the subject that he then chooses, take its protection away.
func TestAProtectedComplaintIsOpenedByItsOwnAnswerOnly(t *testing.T) {
	for _, text := range []string{"विषय गलत है", "vishay galat hai", "the subject is wrong", "ye bal shramik ki shikayat nahi hai"} {
		w := accountOf(t, "LABOUR")
		c := w.complaint("mohan", "bal shramik se kaam karaya ja raha hai, aliganj lucknow")
		require.True(t, w.now(c).Sensitive)
		w.say("mohan", "1") // it is safe
		told := to(w.say("mohan", text), "mohan")
		require.Equal(t, "citizen.ask_ordinary", told[len(told)-1].Kind, text)
		require.Empty(t, told[len(told)-1].Args.Category, "it shows no subject")
		w.say("mohan", "1")
		require.True(t, w.now(c).Sensitive, "it stays protected")

		w.say("mohan", text)
		told = to(w.say("mohan", "2"), "mohan")
		require.Equal(t, "citizen.ask_subject", told[len(told)-1].Kind)
		require.True(t, w.now(c).Sensitive, "until it is known what it is")
		w.say("mohan", "1")
		require.False(t, w.now(c).Sensitive)
		cat, _ := w.deps.Directory().Category(w.now(c).Category)
		require.False(t, cat.Sensitive)
	}
}

// TestWhatIsADangerByItselfIsNotOpened: whoever holds an unlocked phone could open the words of who wrote of it.
func TestWhatIsADangerByItselfIsNotOpened(t *testing.T) {
	for _, text := range []string{"dahej ke liye pareshan karte hain, aliganj lucknow", "ladki ko school jate waqt ladke chhedte hain, aliganj lucknow", "koi obscene video bhej raha hai, aliganj lucknow"} {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", text)
		w.say("mohan", "1")
		require.Contains(t, kinds(to(w.say("mohan", "galat vishay"), "mohan")), "citizen.read_again", text)
		w.say("mohan", "2")
		w.say("mohan", "1")
		require.True(t, w.now(c).Sensitive, text)
	}
}

// TestWhoIsInDangerIsNotAskedToOpenIt: somebody else may hold the phone.
func TestWhoIsInDangerIsNotAskedToOpenIt(t *testing.T) {
	w := accountOf(t, "POLICE")
	c := w.complaint("mohan", "mera pati roz marta hai, aliganj lucknow")
	w.say("mohan", "1")
	told := kinds(to(w.say("mohan", "vishay galat hai"), "mohan"))
	require.Contains(t, told, "citizen.read_again")
	w.tap("mohan", "ordinary", string(c.Number)+":yes")
	w.tap("mohan", "category", string(c.Number)+":POLICE.OTHER:open")
	w.tap("mohan", "category", string(c.Number)+":POLICE.OTHER")
	require.True(t, w.now(c).Sensitive)
	require.Equal(t, models.WomanInDanger, w.now(c).Danger)
}

// TestWhoIsNotSafeIsNotAskedToOpenIt: the desk reads it again, and whether it is safe stays asked.
func TestWhoIsNotSafeIsNotAskedToOpenIt(t *testing.T) {
	for _, before := range []string{"", "2"} {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", "koi obscene video bhej raha hai, aliganj lucknow")
		if before != "" {
			w.say("mohan", before)
		}
		require.Contains(t, kinds(to(w.say("mohan", "vishay galat hai"), "mohan")), "citizen.read_again")
		w.tap("mohan", "ordinary", string(c.Number)+":yes")
		w.tap("mohan", "category", string(c.Number)+":POLICE.CYBER:open")
		require.True(t, w.now(c).Sensitive)
		if before == "" {
			w.say("mohan", "1")
			require.False(t, w.now(c).Discreet, "the answer to whether it is safe")
		}
	}
}
