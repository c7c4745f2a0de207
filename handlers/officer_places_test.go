package handlers_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// TestOnlyANameIsADepartment: the words that lead to a department's name stand in the names of some others, "class 1 to 8".
func TestOnlyANameIsADepartment(t *testing.T) {
	for _, text := range []string{"handover 1 to jal nigam", "handover 1 jal nigam", "handover 1 ko jal nigam", "transfer 1 to the jal nigam", "1 जल निगम को भेजो"} {
		w, _, _ := twoFaults(t)
		n := w.say("anil", "list")[0].Args.Items[0].Number
		if told := w.say("anil", text); kinds(told)[0] == "officer.hand_there" {
			w.press("anil", told[0].Buttons, 1)
		}
		for _, c := range w.complaints {
			require.Equal(t, c.Number == n, c.Department == "JAL", text)
			require.Contains(t, []string{"POWER", "JAL"}, c.Department, text)
		}
	}
	for _, text := range []string{"handover 1 to", "handover 1 to the", "handover 1 to ramesh"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", text)
		require.Equal(t, []string{"POWER", "POWER"}, []string{w.now(a).Department, w.now(b).Department}, text)
	}
}

// TestAPlaceIsOneComplaint: a number that is the place of one complaint in the list and of another in the choice, or may count, is asked about, and two
// reports are not told as one.
func TestAPlaceIsOneComplaint(t *testing.T) {
	for _, text := range []string{"2 fuse badal diye", "2 lineman aur bheje", "2 jumper jod diye"} {
		w, a, b := twoFaults(t)
		listed := w.say("anil", "list")[0].Args.Items
		w.say("anil", "1 pe lineman bhej diya")
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.which"}, kinds(told), text)
		require.Equal(t, []models.Number{listed[0].Number, listed[1].Number}, []models.Number{told[0].Args.Items[0].Number, told[0].Args.Items[1].Number}, "as they are listed")
		w.say("anil", "2")
		for _, c := range []models.Complaint{a, b} {
			require.False(t, w.now(c).Status == models.Resolved && c.Number == listed[0].Number, text)
		}
	}
	w, a, b := twoFaults(t)
	w.say("anil", "fuse badal diya")
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "2 khamba seedha kar diya")), "it is no more of the same report")
	require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status})
	w, _, _ = twoFaults(t)
	w.say("anil", "list")
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "5 ho gaya")), "there is no fifth")
	require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.say("anil", "2")))
}

// TestNoOthersIsADate: what is said of another place of the list is no date and no reason of the complaint that is asked about.
func TestNoOthersIsADate(t *testing.T) {
	for _, text := range []string{"2 bajat nahi hai", "2 ka photo bhejta hu", "2 par lineman bhej diya"} {
		w, a, b := twoFaults(t)
		listed := w.say("anil", "list")[0].Args.Items
		require.Equal(t, []string{"officer.ask_later"}, kinds(w.say("anil", "1 nahi ho payega")), text)
		w.say("anil", text)
		for _, c := range []models.Complaint{a, b} {
			if c.Number == listed[0].Number {
				require.Equal(t, c.ResolutionDue, w.now(c).ResolutionDue, text)
				require.Zero(t, w.now(c).Watch.InterimWish, text)
			}
		}
	}
	for _, text := range []string{"2 din lagenge saman nahi hai", "2 december tak, saman nahi hai", "2 ko ho jayega"} {
		w, _, _ := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", "1 nahi ho payega")
		require.NotContains(t, kinds(w.say("anil", text)), "officer.which", text)
	}
}

// TestToSomebodyAbove: news that is written as to a superior is told to the citizen only if that is chosen.
func TestToSomebodyAbove(t *testing.T) {
	for text, asked := range map[string]bool{"ji sir ho jayega": true, "ok sir shaam tak ho jayega": true,
		"lineman bhej diya": false, "lineman bhej diya sir": false, "sir kal tak ho jayega": false, "shaam tak ho jayega": false} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		told := w.say("anil", text)
		require.Equal(t, asked, kinds(told)[0] == "officer.doubt.whom", "%s %v", text, kinds(told))
		require.Equal(t, asked, len(to(told, "mohan")) == 0, text)
	}
	w := readingWorld(t)
	c := w.complaint("mohan", outage)
	w.say("anil", "sir le liya")
	require.Equal(t, models.InProgress, w.now(c).Status, "that he has taken it says nothing that is another's")
}

// TestDoneBehindOrBefore: "done 3" names a place as "3 done" does, and a nod to one place takes no other's work.
func TestDoneBehindOrBefore(t *testing.T) {
	w, a, b := twoFaults(t)
	listed := w.say("anil", "list")[0].Args.Items
	w.say("anil", "2 done")
	told := w.say("anil", "done 1")
	require.Equal(t, []string{"officer.ask_resolve"}, kinds(told))
	require.Equal(t, listed[0].Number, told[0].Args.Number)
	require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status})
	w, _, _ = twoFaults(t)
	w.say("anil", "resolve")
	w.say("anil", "1")
	require.Equal(t, []string{"officer.doubt.resolve"}, kinds(w.say("anil", "done 3")), "three are done, or the third")
	w, a, b = twoFaults(t)
	listed = w.say("anil", "list")[0].Args.Items
	for i, text := range []string{"1 haan", "2 ok", "1 thik hai"} {
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.ask_taken"}, kinds(told), text)
		require.Equal(t, listed[i%2].Number, told[0].Args.Number, text)
	}
	require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status})
}

// TestASlipInWordsThatAreHeld: who is asked what is to be done with his words and says that they were a slip takes nothing back that was reported before.
func TestASlipInWordsThatAreHeld(t *testing.T) {
	w, a, _ := twoFaults(t)
	w.say("anil", "resolve "+a.Number.Short()+" fuse badal diya")
	require.Equal(t, models.Resolved, w.now(a).Status)
	require.Contains(t, kinds(w.say("anil", "khamba dekhne me theek lag raha")), "officer.doubt.words")
	require.Equal(t, []string{"officer.cancelled"}, kinds(w.say("anil", "galti se likh diya")))
	require.Equal(t, models.Resolved, w.now(a).Status)
	require.Equal(t, []string{"officer.report_mistaken"}, kinds(to(w.say("anil", "galti se likh diya"), "anil")), "now it is the report")
}

// TestHeldOfAnotherPlace: what is held of one place of the list is not told of another with what is said of that.
func TestHeldOfAnotherPlace(t *testing.T) {
	w, a, b := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "sab le liya")
	w.say("anil", "1 bhai kal tak kar denge")
	w.say("anil", "2 samay chahiye")
	w.say("anil", "saman nahi hai")
	require.Equal(t, []bool{true, true}, []bool{a.ResolutionDue.Equal(w.now(a).ResolutionDue), b.ResolutionDue.Equal(w.now(b).ResolutionDue)})
}

// TestASirBeforeThePlace: who is spoken to before a place, or behind it, does not hide whose the words are.
func TestASirBeforeThePlace(t *testing.T) {
	for _, text := range []string{"sir 2 ka fuse badal diya", "2 sir resolve fuse badal diya"} {
		w, a, b := twoFaults(t)
		listed := w.say("anil", "list")[0].Args.Items
		w.say("anil", "1 pe lineman bhej diya")
		w.say("anil", text)
		for _, c := range []models.Complaint{a, b} {
			require.Equal(t, c.Number == listed[1].Number, slices.Contains([]models.Status{models.Resolved, models.Reported}, w.now(c).Status), text)
		}
	}
	w, a, b := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "sir 2 ghante me ho jayega")
	require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status})
}

// TestWhatWasDoneBeforeOfWhich: who says what was done before of which complaint it was is asked that, and what he said is held.
func TestWhatWasDoneBeforeOfWhich(t *testing.T) {
	w, a, b := twoFaults(t)
	w.say("anil", "resolve")
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "fuse badla")))
	w.say("anil", "1")
	require.NotEqual(t, w.now(a).Status, w.now(b).Status)
	w, a, b = twoFaults(t)
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "fuse badla")))
	require.Equal(t, []string{"officer.doubt.resolve"}, kinds(w.say("anil", "1")))
	require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status})
}

// TestAPlaceAmongQuestions: the place of photographed work that comes while something else is asked in words is the proof's.
func TestAPlaceAmongQuestions(t *testing.T) {
	w := staffed(t)
	done := w.complaint("mohan", "लखनऊ में तेल रिस रहा है")
	other := w.complaint("asha", outage)
	w.say("anil", "resolve "+done.Number.Short()+" तेल भरा")
	w.send("anil", bot.Inbound{Files: photo()})
	w.say("anil", "later "+other.Number.Short())
	require.NotContains(t, kinds(w.send("anil", bot.Inbound{Location: &models.Location{Lat: 26.85, Lon: 80.95}})), "officer.ask_later")
	require.NotNil(t, w.now(done).ProofPlace)
}

// TestAReasonElsewhere: what is lacking may be another department's to give; that work is not one's own hands nothing over.
func TestAReasonElsewhere(t *testing.T) {
	for _, text := range []string{"dusre vibhag ki anumati baki hai", "needs permission of other department"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		require.Contains(t, kinds(w.say("anil", "1 parso tak ho jayega")), "officer.ask_why_later", text)
		w.say("anil", text)
		require.Equal(t, 1, w.now(a).Watch.Interims+w.now(b).Watch.Interims, text)
	}
}

// TestPoliteAfterAPlace: politeness behind a command's place is no note, no reason and no answer to what was asked before.
func TestPoliteAfterAPlace(t *testing.T) {
	for text, want := range map[string]string{"note 1 please": "officer.ask_note", "escalate 1 please": "officer.ask_escalate", "ask 1 please": "officer.ask_ask", "tell 1 kripya": "officer.ask_tell"} {
		w, _, _ := twoFaults(t)
		w.say("anil", "list")
		require.Equal(t, []string{want}, kinds(w.say("anil", text)), text)
		require.Equal(t, []string{"officer.ask_tell"}, kinds(w.say("anil", "tell 2 please")), text)
	}
	w, a, b := twoFaults(t)
	listed := w.say("anil", "list")[0].Args.Items
	require.Equal(t, []string{"officer.hand_there"}, kinds(w.say("anil", "1 jal nigam ko bhejo")))
	told := w.say("anil", "2 jal nigam ko transfer kar do")
	require.Equal(t, []string{"officer.hand_there"}, kinds(told))
	require.Equal(t, listed[1].Number, told[0].Args.Number)
	require.Equal(t, []string{"POWER", "POWER"}, []string{w.now(a).Department, w.now(b).Department})
}

// TestTheSameForEachIsChosenByItsPlaceAlone: what stands behind a place of the list is of that complaint.
func TestTheSameForEachIsChosenByItsPlaceAlone(t *testing.T) {
	w, a, b := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "dono me team bheji hai")
	w.say("anil", "3 bill sahi kar rahe hai")
	require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status})
}

// TestAReportOfAnotherPlace: a command for another complaint is no report of the one that was asked about.
func TestAReportOfAnotherPlace(t *testing.T) {
	w, a, b := twoFaults(t)
	w.say("anil", "list")
	require.Contains(t, kinds(w.say("anil", "1 resolve")), "officer.ask_resolve")
	w.say("anil", "resolve 2 bill sahi kiya")
	require.NotContains(t, []models.Status{w.now(a).Status, w.now(b).Status}, models.Resolved)
}

// TestWhatIsNotDoneChoosesNoReport: a place with a "not" behind it does not send the report that is held.
func TestWhatIsNotDoneChoosesNoReport(t *testing.T) {
	for _, text := range []string{"2 is not done yet", "2 abhi nahi hua", "1 नहीं हुआ"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "transformer replaced")))
		told := w.say("anil", text)
		require.Empty(t, to(told, "mohan"), text)
		require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
	}
}
