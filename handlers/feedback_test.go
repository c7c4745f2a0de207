package handlers_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// resolved is a complaint of somebody's that waits for the answer whether it is true.
func (w *world) resolved(who, words string) models.Complaint {
	w.t.Helper()
	c := w.complaint(who, words)
	w.tap("anil", "resolve", string(c.Number)+" ठीक कर दिया")
	require.Equal(w.t, models.Resolved, w.now(c).Status)
	return w.now(c)
}

// byCode is a complaint closed by the code that its complainant was told.
func (w *world) byCode(who, words string) models.Complaint {
	w.t.Helper()
	c := w.complaint(who, words)
	w.tap("anil", "resolve", string(c.Number)+" बदल दिया")
	w.tap("anil", "code", string(c.Number)+" "+w.now(c).ClosingCode)
	require.Equal(w.t, models.ByCode, w.now(c).Closure)
	return w.now(c)
}

// TestWhatALateAnswerMakesOfAClosing: for thirty days an answer changes what a complaint counts as; a code stays a code.
func TestWhatALateAnswerMakesOfAClosing(t *testing.T) {
	for _, x := range []struct {
		closed models.Closure
		answer string
		is     models.Closure
	}{
		{models.Unconfirmed, "yes", models.Confirmed}, {models.Unconfirmed, "no", models.Disputed}, {models.Unconfirmed, "partly", models.Disputed},
		{models.Confirmed, "no", models.Disputed}, {models.Confirmed, "yes", models.Confirmed}, {models.Disputed, "yes", models.Confirmed},
		{models.ByCode, "no", models.ByCode}, {models.ByCode, "yes", models.ByCode}, {models.Dismissed, "no", models.Dismissed},
	} {
		for _, days := range []int{0, 29, 30} {
			t.Run(fmt.Sprintf("%s/%s/%d", x.closed, x.answer, days), func(t *testing.T) {
				w := staffed(t)
				c := w.resolved("mohan", outage)
				w.put(c, func(c *models.Complaint) { c.Status, c.Closure, c.ClosedAt = models.Closed, x.closed, w.clock.Now() })
				w.clock.Advance(time.Duration(days) * 24 * time.Hour)
				told := w.tap("mohan", "truth", string(c.Number)+":"+x.answer)
				require.NotEmpty(t, told)
				if days == 30 {
					require.Equal(t, x.closed, w.now(c).Closure, "too late to count")
					require.Empty(t, w.feedback)
					return
				}
				require.Equal(t, x.is, w.now(c).Closure)
				require.Equal(t, models.Closed, w.now(c).Status)
				require.Equal(t, models.Truth(x.answer), w.feedback[0].Truth)
				require.Equal(t, x.is, w.feedback[0].Closure)
			})
		}
	}
}

// TestTheDoerNeverSeesWhoAnswered: whatever the complainant says and rates, the doer is told nothing then, and sees no more
// of it afterwards than how the complaint stands.
func TestTheDoerNeverSeesWhoAnswered(t *testing.T) {
	for _, answer := range []string{"yes", "partly", "no"} {
		w := staffed(t)
		c := w.resolved("mohan", outage)
		n := string(c.Number)
		var told []models.Intent
		told = append(told, w.tap("mohan", "truth", n+":"+answer)...)
		if answer == "yes" {
			told = append(told, w.tap("mohan", "rate", n+":poor")...)
		}
		told = append(told, w.tap("mohan", "appeal", n+":no")...)
		require.Empty(t, to(told, "anil"), answer)
		require.Equal(t, models.Closed, w.now(c).Status)
		for _, in := range w.tap("anil", "open", n) {
			require.Empty(t, in.Args.Truth)
			require.Empty(t, in.Args.Rating)
			require.Empty(t, in.Args.Closure, "confirmed or disputed is what the complainant said")
			for _, item := range in.Args.Items {
				require.NotContains(t, []string{"event.truth", "event.rated"}, item.Code)
				require.NotContains(t, []string{"yes", "no", "partly", "poor"}, item.Text)
			}
		}
		for _, in := range w.tap("sunita", "open", n) {
			require.NotEmpty(t, in.Args.Closure, "his superior may know")
		}
	}
}

// TestNobodyIsAskedAboutHisOwnWork: neither doer nor who answers, nor who stands above them.
func TestNobodyIsAskedAboutHisOwnWork(t *testing.T) {
	for who, own := range map[string]bool{"anil": true, "sunita": true, "rao": true, "farid": false, "chief": false} {
		t.Run(who, func(t *testing.T) {
			w := staffed(t)
			require.NotEmpty(t, w.say(who, "complaint: "+outage))
			c := w.newest()
			require.EqualValues(t, 1, c.DoerOfficer)
			w.tap("anil", "resolve", string(c.Number)+" ठीक कर दिया")
			told := to(w.tap(who, "truth", string(c.Number)+":yes"), who)
			if own {
				require.Equal(t, []string{"error.own_feedback"}, kinds(told))
				require.Equal(t, models.Resolved, w.now(c).Status)
				require.Empty(t, w.feedback)
				w.put(c, func(c *models.Complaint) { c.Status, c.ClosedAt = models.Closed, w.clock.Now() })
				require.Equal(t, []string{"error.own_feedback"}, kinds(to(w.tap(who, "rate", string(c.Number)+":good"), who)))
				return
			}
			require.Equal(t, models.Confirmed, w.now(c).Closure)
		})
	}
}

// TestTooManyRatingsOfOneOfficerAreSetAside, kept and shown; a marked helper's are not.
func TestTooManyRatingsOfOneOfficerAreSetAside(t *testing.T) {
	for name, marked := range map[string]bool{"anybody": false, "helper": true} {
		t.Run(name, func(t *testing.T) {
			w := staffed(t)
			rate := func(i int) (models.Complaint, []models.Intent) {
				c := w.resolved("mohan", fmt.Sprintf("%s, मकान %d", outage, i))
				if marked && i == 0 {
					require.Equal(t, []string{"officer.helper_marked"}, kinds(w.tap("desk", "helper", string(c.Number)+" प्रधान")))
				}
				w.tap("mohan", "truth", string(c.Number)+":yes")
				told := w.tap("mohan", "rate", string(c.Number)+":good")
				return w.now(c), told
			}
			for i := range models.MaxRatings + 2 {
				c, told := rate(i)
				over := i >= models.MaxRatings && !marked
				require.Equal(t, over, c.RatingAside, "rating %d", i+1)
				require.Equal(t, over, slices.Contains(told[0].Args.Flags, "citizen.rating_aside"), "it is said")
				require.Equal(t, models.Good, c.Rating, "it is kept")
			}
			w.clock.Advance(24 * time.Hour)
			c, _ := rate(99)
			require.False(t, c.RatingAside, "the next day counts anew")
		})
	}
}

// TestAnotherWordOnTheSameWorkIsNoFurtherRating.
func TestAnotherWordOnTheSameWorkIsNoFurtherRating(t *testing.T) {
	w := staffed(t)
	c := w.resolved("mohan", outage)
	w.tap("mohan", "truth", string(c.Number)+":yes")
	for range models.MaxRatings + 1 {
		w.tap("mohan", "rate", string(c.Number)+":fair")
	}
	w.tap("mohan", "rate", string(c.Number)+":good")
	require.False(t, w.now(c).RatingAside)
	require.Len(t, w.feedback, 1)
	require.Equal(t, models.Good, w.feedback[0].Rating)
}

// TestManyNoAfterCodesAreToldToTheHub: one officer, three people, within thirty days; not to him.
func TestManyNoAfterCodesAreToldToTheHub(t *testing.T) {
	w := staffed(t)
	deny := func(who string) []models.Intent {
		c := w.byCode(who, "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
		told := w.tap(who, "truth", string(c.Number)+":no")
		require.Equal(t, models.ByCode, w.now(c).Closure, "the figure stays what it was")
		require.NotContains(t, kinds(w.tap(who, "truth", string(c.Number)+":no")), "hub.coercion", "said twice is said once")
		return told
	}
	for _, who := range []string{"p1", "p2"} {
		require.Empty(t, to(deny(who), "chief"))
	}
	told := deny("p3")
	require.Equal(t, []string{"hub.coercion"}, kinds(to(told, "chief")))
	require.Equal(t, 3, to(told, "chief")[0].Args.Count)
	require.Equal(t, "anil", to(told, "chief")[0].Args.Name)
	require.Empty(t, to(told, "anil"))
	require.Equal(t, "coercion", w.triage[len(w.triage)-1].Kind)
	w.clock.Advance(models.CoercionWindow + time.Hour)
	require.Empty(t, to(deny("p4"), "chief"), "the earlier ones are long ago")
}

// TestHelpersAreMarkedByTheDeskOnly.
func TestHelpersAreMarkedByTheDeskOnly(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	require.Equal(t, []string{"error.not_desk"}, kinds(w.tap("anil", "helper", string(c.Number)+" प्रधान")))
	require.Equal(t, []string{"officer.ask_helper"}, kinds(w.tap("desk", "helper", string(c.Number))))
	require.Equal(t, []string{"error.helper_how"}, kinds(w.say("desk", "दोस्त")))
	require.Empty(t, w.helpers)
	require.Equal(t, []string{"officer.helper_marked"}, kinds(w.say("desk", "helper "+string(c.Number)+" journalist")))
	require.Equal(t, models.Journalist, w.helpers[c.Person].Kind)
	require.Equal(t, []string{"officer.helper_unmarked"}, kinds(w.say("desk", "helper "+string(c.Number)+" off")))
	require.Equal(t, models.NoHelper, w.helpers[c.Person].Kind)
}

// TestFiguresNeverAddUpSilently: by code, confirmed, unconfirmed and the rest stand side by side, and each is what it says.
func TestFiguresNeverAddUpSilently(t *testing.T) {
	w := staffed(t)
	want := map[string]int{"open": 1, "overdue": 0, "new": 1, "needs_info": 0, "resolved": 1, "code": 2, "confirmed": 1, "unconfirmed": 3,
		"disputed": 1, "dismissed": 0}
	w.complaint("mohan", outage)
	w.resolved("p1", outage)
	for i := range 2 {
		w.byCode(fmt.Sprint("q", i), "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	}
	c := w.resolved("p2", outage)
	w.tap("p2", "truth", string(c.Number)+":yes")
	w.tap("p2", "rate", string(c.Number)+":good")
	c = w.resolved("p3", outage)
	w.tap("p3", "truth", string(c.Number)+":no")
	w.tap("p3", "appeal", string(c.Number)+":no")
	for i := range 3 {
		w.put(w.resolved(fmt.Sprint("r", i), outage), func(c *models.Complaint) { c.Status, c.Closure = models.Closed, models.Unconfirmed })
	}
	got := map[string]int{}
	for _, item := range w.say("anil", "report")[0].Args.Items {
		got[item.Code[len("officer.report."):]] = item.Count
	}
	for name, n := range want {
		require.Equal(t, n, got[name], name)
	}
	require.Equal(t, 1, got["good"])
	require.Len(t, got, len(want)+3)
}
