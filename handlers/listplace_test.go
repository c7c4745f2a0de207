package handlers_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestPlaceInTheList: what is counted down from the list that was shown stands for the number: "accept 2", "2". What counts something of the work does not.
func TestPlaceInTheList(t *testing.T) {
	list := func(ask string) (*world, []models.Complaint) {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
		w.complaint("ravi", "लखनऊ में बिजली का बिल गलत है")
		var shown []models.Complaint
		for _, item := range to(w.say("anil", ask), "anil")[0].Args.Items {
			c, err := w.ComplaintByNumber(context.Background(), item.Number)
			require.NoError(t, err)
			shown = append(shown, c)
		}
		require.Len(t, shown, 3)
		return w, shown
	}
	for _, text := range []string{"accept 2", "ले लिया २", "accept 2.", "le liya 2", "/accept 2"} {
		for _, ask := range []string{"list", "मेरे काम", "accept"} { // the choice that "accept" offers is one, too
			w, shown := list(ask)
			require.Equal(t, "officer.accepted", to(w.say("anil", text), "anil")[0].Kind, text)
			require.Equal(t, models.InProgress, w.now(shown[1]).Status, text)
			require.Equal(t, models.Assigned, w.now(shown[0]).Status, text)
		}
	}
	w, shown := list("list")
	told := to(w.say("anil", "3"), "anil")
	require.Equal(t, "officer.open", told[0].Kind)
	require.Equal(t, shown[2].Number, told[0].Args.Number)
	for text, want := range map[string]string{"resolve 2 pole badle": "officer.which", "accept 9": "officer.which", "2 lineman bheje": "officer.which", "ok": "officer.which", "list 2": "officer.list"} {
		w, _ := list("list")
		require.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
	}
	w, shown = list("list")
	require.Equal(t, "officer.ask_resolve", to(w.say("anil", "resolve 1"), "anil")[0].Kind)
	require.Equal(t, shown[0].ID, w.talks[at("anil")].Ask.Complaint)
	for _, text := range []string{"2 done jumper jod diya", "2 ka jumper jod diya", "२ ठीक कर दिया, जंपर जोड़ दिया", "2 pe lineman bhej diya"} {
		w, shown = list("list")
		w.say("anil", "accept 1")
		told := w.say("anil", text)
		require.NotEqual(t, models.Assigned, w.now(shown[1]).Status, text)
		require.NotContains(t, raw(t, to(told, "anil")[0]), "2 done", text)
	}
	for _, text := range []string{"2 lineman bheje hain", "2 ghante me ho jayega", "2 pole badal diye", "2 din lagenge samaan nahi hai"} {
		w, shown = list("list")
		w.say("anil", "accept 1")
		w.say("anil", text)
		require.Equal(t, models.Assigned, w.now(shown[1]).Status, text)
	}
	w, shown = list("list")
	for i, text := range []string{"accept 1", "open 2", "accept 2", "accept 3"} {
		w.say("anil", text)
		require.Equal(t, models.InProgress, w.now(shown[max(0, i-1)]).Status, "it is worked off")
	}
	for _, text := range []string{"2 se 3 din lagenge", "2 से 3 दिन लगेंगे", "2 to 3 days", "3 me se 2 ho gaye", "3 में से 2 हो गए",
		"2 jagah line jod di", "2 जगह लाइन जोड़ दी", "2 complaints done"} {
		w, _ = list("list")
		require.Equal(t, "officer.which", to(w.say("anil", text), "anil")[0].Kind, "%s: it counts", text)
	}
	w, shown = list("list")
	for _, text := range []string{"1 le liya", "२ ले लिया", "3 le liya"} {
		w.say("anil", text)
	}
	for _, c := range shown {
		require.Equal(t, models.InProgress, w.now(c).Status, "in words too")
	}
	w, _ = list("list")
	w.say("anil", "1 done")
	told = to(w.say("anil", "2 done"), "anil")
	require.Equal(t, "officer.ask_resolve", told[0].Kind, "it is no report of the first")
	w, _ = list("list")
	w.clock.Advance(time.Hour)
	require.Equal(t, "officer.which", to(w.say("anil", "accept 2"), "anil")[0].Kind, "the list is old")
}
