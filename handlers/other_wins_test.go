package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAnothersNumberWinsOverTheAwaitedProof: while the proof of one is awaited, before or after its report, what names another one by its number is that one's.
func TestAnothersNumberWinsOverTheAwaitedProof(t *testing.T) {
	for _, caption := range []string{"kal tak hoga", "ye dekho", "kaam chalu hai", ""} {
		for text, want := range map[string]models.Status{"A le liya": models.InProgress, "A ho gaya line jodi": models.Resolved, "line jod di A": models.Resolved} {
			w, a, b := twoFaults(t)
			w.send("anil", captioned("p1", caption))
			w.say("anil", b.Number.Short())
			told := w.say("anil", named(text+" ", a, b))
			require.Empty(t, to(told, "asha"), caption+", "+text)
			require.Equal(t, models.Assigned, w.now(b).Status, caption+", "+text)
			require.Equal(t, want, w.now(a).Status, caption+", "+text)
		}
	}
	w, _, b := twoFaults(t)
	w.send("anil", captioned("p1", "kal tak hoga"))
	w.say("anil", b.Number.Short())
	w.say("anil", b.Number.Short()+" khamba seedha kar diya")
	require.Equal(t, models.Reported, w.now(b).Status)
}

// TestACaptionThatNamesAnother: a photo whose words name a complaint by its number is that one's, whichever proof or report is awaited, and whatever was just
// resolved; nobody else sees it.
func TestACaptionThatNamesAnother(t *testing.T) {
	for _, text := range []string{"B khamba seedha kar diya", "B", "B ka photo", "khamba seedha kar diya B"} {
		for _, before := range []string{"A ho gaya fuse badal diya", "A ho gaya", "A le liya", "resolve A "} {
			w, a, b := twoFaults(t)
			w.say("anil", named(before+" ", a, b))
			told := w.send("anil", captioned("p1", named(text+" ", a, b)))
			require.Empty(t, to(told, "mohan"), before+", "+text)
			require.Empty(t, w.files[a.ID], before+", "+text)
			require.Len(t, w.files[b.ID], 1, before+", "+text)
		}
	}
	for text, want := range map[string]models.Status{"A fuse badal diya": models.Resolved, "A kal tak hoga": models.Assigned} {
		w, a, b := twoFaults(t)
		w.say("anil", b.Number.Short()+" khamba seedha kar diya")
		require.Equal(t, models.Reported, w.now(b).Status)
		told := w.send("anil", captioned("p1", named(text, a, b)))
		require.Empty(t, to(told, "asha"), text)
		require.Empty(t, w.files[b.ID], text)
		require.Len(t, w.files[a.ID], 1, text)
		require.Equal(t, want, w.now(a).Status, text)
	}
}

// TestACaptionAtAnothersPlace: a photo whose words begin with another one's place in the list is asked about.
func TestACaptionAtAnothersPlace(t *testing.T) {
	for _, text := range []string{"1 fuse badal diya", "1 ka fuse badal diya", "1 kal tak hoga", "1 ye dekhiye"} {
		w, _, b := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", b.Number.Short()+" khamba seedha kar diya")
		told := w.send("anil", captioned("p1", text))
		require.Empty(t, to(told, "asha"), text)
		require.Empty(t, w.files[b.ID], text)
	}
	for _, text := range []string{"2 ye dekhiye", "2 kal tak hoga"} {
		w, a, _ := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", a.Number.Short()+" fuse badal diya")
		require.Empty(t, to(w.send("anil", captioned("p1", text)), "mohan"), text)
		require.Empty(t, w.files[a.ID], text)
	}
}

// TestAnothersReportIsNotThisOnes: while it is asked what was done about one, a report or an acceptance at another one's place is asked about.
func TestAnothersReportIsNotThisOnes(t *testing.T) {
	for _, asked := range []string{"close 2", "resolve 2", "2 nipta diya", "2 band kar do"} {
		for _, text := range []string{"1 ho gaya line jodi", "1 solve ho gaya", "1 le liya", "1 done line jodi", "1 ho gaya khamba seedha kiya", "1 ka fuse badal diya"} {
			w, a, b := twoFaults(t)
			w.say("anil", "list")
			require.Contains(t, kinds(w.say("anil", asked)), "officer.ask_resolve", asked)
			told := w.say("anil", text)
			require.Empty(t, to(told, "asha"), asked+", "+text)
			require.Equal(t, models.Assigned, w.now(b).Status, asked+", "+text)
			if kinds(told)[0] == "officer.doubt.other" {
				require.Equal(t, models.Assigned, w.now(a).Status, asked+", "+text)
				require.Empty(t, to(w.press("anil", told[0].Buttons, 1), "asha"), asked+", "+text)
			}
		}
	}
	for _, text := range []string{"2 pole badle", "fuse badal diya", "1 fuse badla, 2 meter badle", "2 ghante me theek kiya"} {
		w, _, b := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", "resolve 2")
		require.NotEqual(t, []string{"officer.doubt.other"}, kinds(w.say("anil", text)), text)
		_ = b
	}
}

// TestACaptionOfWhatIsResolved: what names the subject of a complaint that was just resolved is not taken for the only one that is left.
func TestACaptionOfWhatIsResolved(t *testing.T) {
	for _, text := range []string{"bijli ka bill theek kar diya", "bill sahi kar diya", "bill theek kar diya"} {
		w := readingWorld(t)
		a := w.complaint("mohan", "लखनऊ में बिजली का बिल गलत आया है")
		b := w.complaint("asha", "लखनऊ में ट्रांसफार्मर जल गया है")
		w.say("anil", a.Number.Short()+" bill theek kar diya")
		require.Equal(t, models.Resolved, w.now(a).Status)
		told := w.send("anil", captioned("p1", text))
		require.Empty(t, to(told, "asha"), text)
		require.Equal(t, models.Assigned, w.now(b).Status, text)
	}
}

// TestAskedWhoseReport: while it is asked whose report one is, what is said next is not taken for either.
func TestAskedWhoseReport(t *testing.T) {
	w, a, b := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "resolve 2")
	ask := w.say("anil", "1 ho gaya line jodi")
	require.Equal(t, []string{"officer.doubt.other"}, kinds(ask))
	require.Equal(t, []string{a.Number.String(), b.Number.String()}, []string{ask[0].Buttons[0][0].Text, ask[0].Buttons[1][0].Text})
	told := w.say("anil", "line jod di hai")
	require.Empty(t, to(told, "asha"), kinds(told))
	require.Equal(t, models.Assigned, w.now(b).Status)
}

// TestAPhotoOfAnothersReport: while it is asked what was done about one, a photo whose words report at another one's place is asked about, and is shown to nobody.
func TestAPhotoOfAnothersReport(t *testing.T) {
	for _, text := range []string{"1 ho gaya line jodi", "1 solve ho gaya"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", "resolve 2")
		told := w.send("anil", captioned("p1", text))
		require.Equal(t, []string{"officer.proof_whose"}, kinds(told), text)
		require.Empty(t, w.files[b.ID], text)
		told = w.say("anil", a.Number.Short())
		require.Empty(t, to(told, "asha"), text)
		require.Len(t, w.files[a.ID], 1, text)
		require.Equal(t, models.Assigned, w.now(b).Status, text)
	}
}
