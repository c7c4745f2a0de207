package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAnOddLineChoosesNothing: a line that was not understood makes the complaint that was only read not the one that is meant: it is asked before anything is done.
func TestAnOddLineChoosesNothing(t *testing.T) {
	for _, odd := range []string{"ye kya hai", "kaunsa khamba hai", "bahut purana hai", "jaldi nahi kar sakte"} {
		for _, text := range []string{"line jod di", "3 ghante me ho jayega", "le liya", "lineman bheja", "ja rahe hain"} {
			for _, opens := range []string{"2", "open 2", "2 kya hai"} {
				w, a, b := twoFaults(t)
				w.say("anil", "list")
				w.say("anil", opens)
				w.say("anil", odd)
				told := w.say("anil", text)
				require.Empty(t, to(told, "asha"), odd+", "+text)
				require.Empty(t, to(told, "mohan"), odd+", "+text)
				require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, odd+", "+text)
			}
		}
	}
	w, a, _ := twoFaults(t) // what was named by its number is spoken of on
	w.say("anil", a.Number.Short()+" bahut purana hai")
	require.Contains(t, texts(to(w.say("anil", "line jod di"), "mohan")), "line jod di")
}

// TestAHandoverStaysOne: behind "another department's", a department's name while it is asked which complaint is meant goes to no citizen: it is handed over there.
func TestAHandoverStaysOne(t *testing.T) {
	for _, said := range []string{"dusre vibhag ka hai", "doosre vibhag ka kaam hai", "not ours", "handover"} {
		for _, to1 := range []string{"jal nigam", "jal nigam ka hai", "Jal Nigam"} {
			w, a, b := twoFaults(t)
			w.say("anil", "list")
			w.say("anil", "2")
			require.Equal(t, []string{"officer.if_opened"}, kinds(w.say("anil", said)), said)
			told := w.say("anil", to1)
			require.Equal(t, []string{"officer.if_opened"}, kinds(told), said+", "+to1)
			told = w.say("anil", "haan")
			require.NotContains(t, kinds(told), "citizen.told", said+", "+to1)
			require.Equal(t, "JAL", w.now(b).Department, said+", "+to1)
			require.Equal(t, "POWER", w.now(a).Department)
		}
		w, _, b := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", "2")
		w.say("anil", said)
		require.Equal(t, []string{"officer.if_opened"}, kinds(w.say("anil", "gomti nagar wala")), said)
		require.Equal(t, []string{"officer.if_opened"}, kinds(w.say("anil", "Uttar Pradesh Jal Nigam")), said)
		require.NotContains(t, kinds(w.say("anil", "haan")), "citizen.told")
		require.Equal(t, models.Assigned, w.now(b).Status)
		require.Equal(t, "JAL", w.now(b).Department, said) // it begins as the police do
	}
}

// TestItsNumberSaysNothing: the number of the complaint that is asked about is no answer that its citizen reads.
func TestItsNumberSaysNothing(t *testing.T) {
	for _, asked := range []string{"resolve A ", "tell A ", "ask A ", "later A "} {
		w, a, b := twoFaults(t)
		w.say("anil", named(asked, a, b))
		require.Empty(t, to(w.say("anil", a.Number.Short()), "mohan"), asked)
		require.Empty(t, to(w.say("anil", a.Number.String()), "mohan"), asked)
	}
}

// TestAnotherThanTheOneOpened: "is it about N?" is answered by another one's number, or by its place where the question has no such answer.
func TestAnotherThanTheOneOpened(t *testing.T) {
	w, a, b := twoFaults(t)
	c := w.complaint("ravi", "लखनऊ में बिजली का बिल गलत आया है")
	for _, answer := range []string{c.Number.Short(), "3"} {
		w.say("anil", "list")
		w.say("anil", "2")
		require.Equal(t, []string{"officer.if_opened"}, kinds(w.say("anil", "lineman bheja")))
		require.Contains(t, texts(to(w.say("anil", answer), "ravi")), "lineman bheja", answer)
		require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status})
	}
}

// TestClosedOnceMore: what is reported and asked to be closed once more is asked for its proof, and not again for what was done.
func TestClosedOnceMore(t *testing.T) {
	for _, text := range []string{"2 band kar do", "close 2", "2 close kar dijiye", "B band kar do"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", b.Number.Short()+" khamba seedha kar diya")
		require.Equal(t, models.Reported, w.now(b).Status)
		require.Equal(t, []string{"officer.proof_needed"}, kinds(w.say("anil", named(text, a, b))), text)
		require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.say("anil", "close 1")))
	}
}

// TestDutyWithoutALeave: who has no leave to end is told how a shift begins.
func TestDutyWithoutALeave(t *testing.T) {
	for _, text := range []string{"duty join kar li", "duty join kar liya"} {
		w, _, _ := twoFaults(t)
		require.Equal(t, []string{"error.shift_how"}, kinds(w.say("anil", text)), text)
	}
}
