package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestFirstAndSecond: places in the list that are named by their order are parted, and each citizen is told only his part.
func TestFirstAndSecond(t *testing.T) {
	for _, text := range []string{"pehla ho gaya, doosra kal hoga", "pehla ho gaya doosra kal tak ho jayega", "पहला हो गया, दूसरा कल होगा", "first done second will be done tomorrow", "pehli wali ho gayi aur doosri wali kal hogi"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		told := w.say("anil", text)
		require.Contains(t, kinds(to(told, "anil")), "officer.ask_resolve", text)
		require.Equal(t, models.Assigned, w.now(a).Status, text)
		require.Equal(t, models.InProgress, w.now(b).Status, text)
		require.Empty(t, to(told, "mohan"), text)
	}
	w, a, _ := twoFaults(t)
	w.say("anil", "list")
	told := w.say("anil", "pehli wali shikayat ka fuse badla aur doosri wali ka khamba seedha kiya")
	require.Contains(t, texts(to(told, "mohan")), "fuse badla")
	require.Equal(t, models.Resolved, w.now(a).Status)
	w, _, _ = twoFaults(t)
	require.Equal(t, []string{"officer.list"}, kinds(w.say("anil", "pehla ho gaya, doosra kal hoga")), "which is which only the list says")
}

// TestWhatIsNoOrder: the words for first and second say other things too.
func TestWhatIsNoOrder(t *testing.T) {
	for _, text := range []string{"pehle dekhta hu", "doosre vibhag ka hai", "doosra transformer lagaya", "pehle ka kaam baki hai", "second hand meter lagaya", "dusre ko bhej do"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", text)
		require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
	}
}

// TestBothWell: that two are well says that both are done, and what was done is asked of each; that they were read it only says without "both".
func TestBothWell(t *testing.T) {
	for text, want := range map[string]string{"1 aur 2 dono theek": "officer.each_own", "1 2 dono theek hai": "officer.each_own", "dono theek hain": "officer.each_own", "दोनों ठीक": "officer.each_own", "1 and 2 both ok": "officer.each_own",
		"1 2 theek hai": "officer.several", "remaining tomorrow": "officer.several", "baki kal": "officer.several", "बाकी कल": "officer.several", "baki kal ho jayega": "officer.several",
		"kaam baki hai kal hoga": "officer.which"} {
		w, a, _ := twoFaults(t)
		w.say("anil", "list")
		require.Equal(t, []string{want}, kinds(w.say("anil", text)), text)
		require.Equal(t, models.Assigned, w.now(a).Status, text)
	}
	w, a, b := twoFaults(t)
	w.say("anil", "list")
	told := w.say("anil", "1 2 theek hai")
	w.press("anil", told[0].Buttons, 3)
	require.Equal(t, []models.Status{models.InProgress, models.InProgress}, []models.Status{w.now(a).Status, w.now(b).Status})
}
