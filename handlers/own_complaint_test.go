package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// atHome has an officer with work complain of something of his own, which is asked for its place.
func atHome(t *testing.T) (w *world, work, own models.Complaint) {
	w = readingWorld(t)
	work = w.complaint("mohan", outage)
	own = w.complaint("anil", "complaint: mere ghar ke samne kooda nahi uth raha")
	require.Empty(t, own.Area)
	return w, work, own
}

// TestAnOfficersOwnComplaintWaitsBesideHisWork: while a complaint of his own is asked for its place, what he says of his posting is heard, and the place is
// still taken after it.
func TestAnOfficersOwnComplaintWaitsBesideHisWork(t *testing.T) {
	for text, want := range map[string]string{"le liya sir": "officer.accepted", "lineman bhej diya, 1 ghante me ho jayega": "officer.told", "लाइनमैन भेज दिया": "officer.told",
		"fuse badal diya": "officer.resolved", "team sent, will be restored by 6 pm": "officer.told", "kal chutti par hu": "officer.leave_till.day", "list": "officer.list", "list gomti nagar": "officer.list.none_like",
		"dekhte hain": "officer.accepted", "budget nahi hai": "officer.no_means"} {
		w, _, own := atHome(t)
		require.Contains(t, kinds(to(w.say("anil", text), "anil")), want, text)
		w.say("anil", "gomti nagar lucknow")
		require.NotEmpty(t, w.now(own).Area, text)
	}
}

// TestWhatIsOfHisOwnComplaintIsACitizens: what names a place, or is of what he complained of, is still said as a citizen.
func TestWhatIsOfHisOwnComplaintIsACitizens(t *testing.T) {
	for _, text := range []string{"alambagh lucknow me hai", "kooda uth gaya", "kal se nahi utha hai", "hamare ghar ke paas", "ok", "गोमती नगर, लखनऊ", "koi nahi aaya"} {
		w, work, _ := atHome(t)
		w.say("anil", text)
		require.Equal(t, models.Assigned, w.now(work).Status, text)
	}
}
