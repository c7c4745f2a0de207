package handlers_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// joined is a master and so many complaints of others that wait with it.
func joined(t *testing.T, n int) (*world, models.Complaint, []models.Complaint) {
	w := staffed(t)
	master := w.complaint("mohan", outage)
	var waiting []models.Complaint
	for i := range n {
		c := w.complaint(fmt.Sprint("p", i), outage)
		told := w.tap("anil", "duplicate", fmt.Sprintf("%s of %s", c.Number, master.Number))
		require.Equal(t, []string{"citizen.joined"}, kinds(to(told, fmt.Sprint("p", i))))
		require.Equal(t, []string{"officer.joined_with"}, kinds(to(told, "anil")))
		require.Equal(t, models.Duplicate, w.now(c).Status)
		waiting = append(waiting, w.now(c))
	}
	require.Equal(t, n, w.now(master).Joined)
	return w, w.now(master), waiting
}

// TestWhoWaitsIsToldWhatTheMastersPeopleAreTold: each by his own number, and never the master's; the code, questions and answers
// are the master's alone.
func TestWhoWaitsIsToldWhatTheMastersPeopleAreTold(t *testing.T) {
	w, master, waiting := joined(t, 2)
	n := string(master.Number)
	for _, x := range []struct {
		act  func() []models.Intent
		told []string
	}{
		{func() []models.Intent { return w.tap("anil", "accept", n) }, []string{"citizen.accepted"}},
		{func() []models.Intent { return w.tap("anil", "ask", n+" कहाँ?") }, nil},
		{func() []models.Intent { return w.say("mohan", "गोमती नगर में") }, nil},
		{func() []models.Intent { return w.tap("anil", "note", n+" देखा") }, nil},
		{func() []models.Intent { return w.tap("anil", "handover", n+" JAL") }, []string{"citizen.handed_over"}},
		{func() []models.Intent { return w.tap("farid", "handover", n+" POWER") }, []string{"citizen.handed_over"}},
		{func() []models.Intent { return w.tap("anil", "resolve", n+" चालू है") }, []string{"citizen.resolved", "citizen.truth"}},
	} {
		told := x.act()
		for i := range waiting {
			his := to(told, fmt.Sprint("p", i))
			require.Equal(t, x.told, kinds(his))
			for _, in := range his {
				require.Equal(t, waiting[i].Number, in.Args.Number)
				require.Equal(t, waiting[i].ID, in.Complaint)
				require.NotContains(t, raw(t, in), n, "no number that is not the reader's")
			}
		}
	}
	require.Equal(t, models.Resolved, w.now(master).Status)
	for i, c := range waiting {
		c = w.now(c)
		require.Equal(t, models.Resolved, c.Status)
		require.Equal(t, models.RemindTruth, c.NextAction)
		require.EqualValues(t, 1, c.DoerOfficer, "whose work it was")
		require.True(t, c.OnTime)
		if i == 0 {
			w.tap("p0", "truth", string(c.Number)+":yes")
			require.Equal(t, models.Confirmed, w.now(c).Closure, "each yes closes one")
			require.Equal(t, models.Resolved, w.now(master).Status)
			continue
		}
		w.tap("p1", "truth", string(c.Number)+":no")
		require.NotEmpty(t, to(w.tap("p1", "appeal", string(c.Number)+":nothing_done"), "sunita"), "each appeals for himself")
	}
}

// TestOneMansCodeIsNotHisNeighboursYes: by code the master closes, and who waits is asked.
func TestOneMansCodeIsNotHisNeighboursYes(t *testing.T) {
	w := staffed(t)
	words := "लखनऊ में ट्रांसफार्मर का तेल निकल गया"
	master, c := w.complaint("mohan", words), w.complaint("asha", words)
	w.tap("anil", "duplicate", string(c.Number)+" "+string(master.Number))
	told := w.tap("anil", "resolve", string(master.Number)+" बदल दिया")
	require.Equal(t, []string{"citizen.reported"}, kinds(to(told, "asha")), "no code")
	told = w.tap("anil", "code", string(master.Number)+" "+w.now(master).ClosingCode)
	require.Equal(t, []string{"citizen.truth"}, kinds(to(told, "asha")))
	require.Equal(t, models.ByCode, w.now(master).Closure)
	require.Equal(t, models.Resolved, w.now(c).Status)
	require.Equal(t, models.NotClosed, w.now(c).Closure)
}

// TestARejectedMasterLeavesNobodyWaiting: all hear the reason, and each may appeal.
func TestARejectedMasterLeavesNobodyWaiting(t *testing.T) {
	w, master, waiting := joined(t, 2)
	w.tap("anil", "reject", string(master.Number)+" RTI पत्र 5")
	told := w.tap("sunita", "approve", string(master.Number))
	for i, c := range waiting {
		his := to(told, fmt.Sprint("p", i))
		require.Equal(t, []string{"citizen.rejected"}, kinds(his))
		require.Equal(t, string(c.Number)+":rejected", his[0].Buttons[0][0].Arg)
		require.Equal(t, models.Rejected, w.now(c).Status)
		require.Equal(t, models.RTI, w.now(c).RejectReason)
		require.NotEmpty(t, to(w.tap(fmt.Sprint("p", i), "appeal", his[0].Buttons[0][0].Arg), "rao"))
	}
}

// TestAWithdrawnMasterTakesNobodyWithIt: who waited longest is the master now, with the same doer.
func TestAWithdrawnMasterTakesNobodyWithIt(t *testing.T) {
	for _, how := range []string{"withdrawn", "forgotten"} {
		t.Run(how, func(t *testing.T) {
			w, master, waiting := joined(t, 3)
			w.tap("anil", "accept", string(master.Number))
			var told []models.Intent
			if how == "withdrawn" {
				told = w.tap("mohan", "withdrawn", string(master.Number)+":yes")
			} else {
				told = w.tap("mohan", "forgotten", "yes")
			}
			require.Equal(t, models.Withdrawn, w.now(master).Status)
			heir := w.now(waiting[0])
			require.Equal(t, models.Assigned, heir.Status)
			require.EqualValues(t, 1, heir.DoerOfficer)
			require.Zero(t, heir.Master)
			require.Equal(t, 2, heir.Joined)
			require.Contains(t, kinds(to(told, "anil")), "officer.card")
			for _, c := range waiting[1:] {
				require.Equal(t, heir.ID, w.now(c).Master)
			}
			told = w.tap("anil", "resolve", string(heir.Number)+" चालू है")
			require.Contains(t, kinds(to(told, "p2")), "citizen.truth")
		})
	}
}

// TestSplitAgain: a complaint that was joined wrongly is worked by itself.
func TestSplitAgain(t *testing.T) {
	w, master, waiting := joined(t, 2)
	n := string(waiting[0].Number)
	require.Equal(t, []string{"error.not_found"}, kinds(w.tap("farid", "split", n)), "another department's man")
	told := w.tap("anil", "split", n)
	require.Equal(t, []string{"citizen.split"}, kinds(to(told, "p0")))
	require.Contains(t, kinds(to(told, "anil")), "officer.card")
	c := w.now(waiting[0])
	require.Equal(t, models.Assigned, c.Status)
	require.Zero(t, c.Master)
	require.EqualValues(t, 1, c.DoerOfficer)
	require.Equal(t, waiting[0].ResolutionDue, c.ResolutionDue, "no limit moved")
	told = w.tap("anil", "resolve", string(master.Number)+" चालू है")
	require.Empty(t, to(told, "p0"), "it has nothing to do with it any more")
	require.NotEmpty(t, to(told, "p1"))
	require.Contains(t, kinds(w.tap("anil", "split", n)), "error.illegal_move")
}

// TestChainsEndAtOneMaster: of a duplicate's duplicate, and of a master that is joined itself.
func TestChainsEndAtOneMaster(t *testing.T) {
	w, master, waiting := joined(t, 2)
	late := w.complaint("p8", outage)
	w.tap("anil", "duplicate", string(late.Number)+" of "+string(waiting[0].Number))
	require.Equal(t, master.ID, w.now(late).Master, "the master's, not the duplicate's")
	other := w.complaint("p9", outage)
	w.tap("anil", "duplicate", string(master.Number)+" की "+string(other.Number))
	for _, c := range append(waiting, master, late) {
		require.Equal(t, models.Duplicate, w.now(c).Status)
		require.Equal(t, other.ID, w.now(c).Master)
	}
	require.Equal(t, 4, w.now(other).Joined)
	told := w.tap("anil", "resolve", string(other.Number)+" चालू है")
	for _, who := range []string{"mohan", "p0", "p1", "p8", "p9"} {
		require.Contains(t, kinds(to(told, who)), "citizen.truth", who)
	}
}

// TestWhatIsNeverJoined.
func TestWhatIsNeverJoined(t *testing.T) {
	w := staffed(t)
	a, b := w.complaint("mohan", outage), w.complaint("asha", outage)
	join := func() []string { return kinds(w.tap("anil", "duplicate", string(a.Number)+" of "+string(b.Number))) }
	for name, change := range map[string]func(*models.Complaint){
		"sensitive": func(c *models.Complaint) { c.Sensitive = true },
		"staff":     func(c *models.Complaint) { c.AgainstStaff = true },
		"over":      func(c *models.Complaint) { c.Status = models.Closed },
	} {
		before := w.now(b)
		w.put(b, change)
		require.Equal(t, []string{"error.cannot_join"}, join(), name)
		require.Equal(t, models.Assigned, w.now(a).Status)
		w.put(b, func(c *models.Complaint) { *c = before })
	}
	require.Equal(t, []string{"error.cannot_join"}, kinds(w.tap("anil", "duplicate", string(a.Number)+" of "+string(a.Number))), "with itself")
	require.Equal(t, []string{"officer.ask_duplicate"}, kinds(w.tap("anil", "duplicate", string(a.Number))))
	require.Equal(t, []string{"error.which_master"}, kinds(w.say("anil", "वही वाली")))
	theirs := w.complaint("p1", "लखनऊ में नल सूखा पड़ा है कई दिन से")
	require.Equal(t, []string{"error.not_found"}, kinds(w.tap("anil", "duplicate", string(a.Number)+" of "+string(theirs.Number))), "what he may not see is as unknown as what does not exist")
	require.Equal(t, []string{"error.not_doer"}, kinds(w.tap("desk", "accept", string(a.Number))))
	require.Contains(t, kinds(w.tap("desk", "duplicate", string(a.Number)+" of "+string(b.Number))), "officer.joined_with", "the desk joins what belongs together")
}

// TestWhoWaitsIsHeard: what he adds and reminds of reaches the doer, his status is the work's, and he may withdraw alone.
func TestWhoWaitsIsHeard(t *testing.T) {
	w, master, waiting := joined(t, 2)
	n := string(waiting[0].Number)
	w.clock.Advance(2 * time.Hour)
	told := w.say("p0", waiting[0].Number.String()+" हमारे यहाँ तीन मकान और अंधेरे में हैं भाई साहब")
	require.Equal(t, []string{"citizen.added"}, kinds(to(told, "p0")))
	require.Contains(t, to(told, "anil")[0].Args.Text, "तीन मकान")
	told = w.tap("p0", "remind", n)
	require.Equal(t, []string{"citizen.reminded"}, kinds(to(told, "p0")))
	require.Contains(t, kinds(to(told, "sunita")), "officer.reminded")
	require.Equal(t, []string{"citizen.reminded_today"}, kinds(to(w.tap("p1", "remind", string(waiting[1].Number)), "p1")), "once a day for the one work")
	w.tap("anil", "accept", string(master.Number))
	told = w.tap("p0", "status", n)
	require.Equal(t, models.InProgress, told[0].Args.Status)
	require.Equal(t, waiting[0].Number, told[0].Args.Number)
	require.NotContains(t, raw(t, told[0]), string(master.Number))
	require.Equal(t, []string{"citizen.withdraw_ask"}, kinds(w.tap("p0", "withdraw", n)))
	w.tap("p0", "withdrawn", n+":yes")
	require.Equal(t, models.Withdrawn, w.now(waiting[0]).Status)
	require.Equal(t, models.InProgress, w.now(master).Status)
	followers, err := w.Followers(context.Background(), master.ID)
	require.NoError(t, err)
	require.Len(t, followers, 1)
	open := to(w.tap("anil", "open", string(master.Number)), "anil")[0]
	require.Equal(t, 1, open.Args.Count)
	require.Contains(t, open.Args.Flags, "line.followers")
}

// TestWhoWaitsIsLeftAsleep in quiet hours.
func TestWhoWaitsIsLeftAsleep(t *testing.T) {
	w, master, _ := joined(t, 1)
	w.clock.Set(time.Date(2026, 11, 24, 17, 0, 0, 0, time.UTC)) // 22:30
	told := to(w.tap("anil", "accept", string(master.Number)), "p0")
	require.False(t, told[0].NotBefore.IsZero())
}
