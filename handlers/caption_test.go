package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

func captioned(ref, text string) bot.Inbound {
	return bot.Inbound{Text: text, Files: []bot.File{{Kind: models.Photo, Ref: ref, MIME: "image/jpeg"}}}
}

// TestACaptionOfOneOfSeveral: a photo with words under it is asked about with buttons where several can be meant; the one that is chosen gets both: the words
// as its report where they say what was done, a bare "ho gaya" has it asked.
func TestACaptionOfOneOfSeveral(t *testing.T) {
	for text, want := range map[string]string{"ho gaya": "officer.ask_resolve", "kaam poora": "officer.ask_resolve", "काम हो गया": "officer.ask_resolve", "done": "officer.ask_resolve",
		"bulb badal diya": "officer.resolved", "lineman laga hai": "officer.noted", "ye dekhiye": "officer.noted"} {
		for _, how := range []string{"tap", "1", "१"} {
			w, a, b := twoFaults(t)
			told := w.send("anil", captioned("p1", text))
			require.Equal(t, []string{"officer.proof_whose"}, kinds(told), text)
			require.Len(t, told[0].Buttons, 2, text)
			require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
			require.Empty(t, w.files[a.ID])
			if how == "tap" {
				told = w.press("anil", told[0].Buttons, 1)
			} else {
				told = w.say("anil", how)
			}
			require.Contains(t, kinds(told), want, text)
			require.Len(t, w.files[a.ID], 1, text)
			require.Empty(t, w.files[b.ID], text)
			require.Empty(t, to(told, "asha"))
			if want == "officer.ask_resolve" {
				require.Equal(t, models.Assigned, w.now(a).Status)
				require.Contains(t, texts(to(w.say("anil", "fuse badal diya"), "mohan")), "fuse badal diya")
				require.Equal(t, models.Resolved, w.now(a).Status)
			}
		}
	}
}

// TestACaptionNeedsItsProof: what needs proof has the photo already, and is asked for its place once what was done is said.
func TestACaptionNeedsItsProof(t *testing.T) {
	w := staffed(t)
	a := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	w.complaint("asha", outage)
	told := w.send("anil", captioned("p1", "ho gaya"))
	require.Equal(t, []string{"officer.proof_whose"}, kinds(told))
	require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.say("anil", a.Number.Short())))
	require.Equal(t, []string{"officer.place_or_code"}, kinds(to(w.say("anil", "tel bhar diya"), "anil")))
	require.Equal(t, models.Reported, w.now(a).Status)
	require.NotZero(t, w.now(a).ProofPhoto)
}

// TestACaptionThatNamesOne: words that name a complaint by its place are of that one, and the photo goes with them.
func TestACaptionThatNamesOne(t *testing.T) {
	for text, want := range map[string]string{"1 ho gaya": "officer.ask_resolve", "1 ka bulb badal diya": "officer.resolved"} {
		w, a, _ := twoFaults(t)
		w.say("anil", "list")
		require.Contains(t, kinds(w.send("anil", captioned("p1", text))), want, text)
		require.Len(t, w.files[a.ID], 1, text)
	}
}

// TestACaptionAfterAReport: right after a report, a photo whose words report work is asked about: nobody is sent what is another's.
func TestACaptionAfterAReport(t *testing.T) {
	for _, text := range []string{"bill theek kar diya", "meter badal diya", "khamba seedha kar diya"} {
		w, a, b := twoFaults(t)
		w.complaint("ravi", "लखनऊ में बिजली का बिल ग़लत है")
		w.say("anil", a.Number.Short()+" fuse badal diya")
		require.Equal(t, models.Resolved, w.now(a).Status)
		told := w.send("anil", captioned("p1", text))
		require.Equal(t, []string{"officer.proof_whose"}, kinds(told), text)
		require.Empty(t, w.files[a.ID], text)
		require.Equal(t, models.Assigned, w.now(b).Status)
		told = w.say("anil", a.Number.Short())
		require.Contains(t, kinds(to(told, "mohan")), "citizen.proof", text)
		require.Len(t, w.files[a.ID], 1, text)
	}
	w, a, _ := twoFaults(t)
	w.say("anil", a.Number.Short()+" fuse badal diya")
	require.Contains(t, kinds(to(w.send("anil", captioned("p1", "site ka photo")), "mohan")), "citizen.proof")
}
