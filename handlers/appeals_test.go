package handlers_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// post adds an officer of the power department.
func (w *world) post(name string, level models.Level) models.Officer {
	id := models.ID(len(w.officers) + 1)
	o := models.Officer{ID: id, Name: name, Lang: models.English, Address: at(name),
		Postings: []models.Posting{{Officer: id, Post: models.Post{Department: "POWER", Area: models.StateArea, Level: level}}}}
	w.officers = append(w.officers, o)
	return o
}

// appealed is a complaint in its nth appeal; the earlier ones were dismissed.
func (w *world) appealed(c models.Complaint, n int) []models.Intent {
	w.t.Helper()
	number := string(c.Number)
	for i := 1; ; i++ {
		w.tap("mohan", "truth", number+":no")
		told := w.tap("mohan", "appeal", number+":nobody_came")
		require.Equal(w.t, models.Appealed, w.now(c).Status)
		if i == n {
			return told
		}
		w.dismiss(c)
	}
}

func (w *world) dismiss(c models.Complaint) []models.Intent {
	w.t.Helper()
	decider, ok := w.deps.Roster().Officer(w.now(c).AnswerableOfficer)
	require.True(w.t, ok)
	told := w.tap(decider.Name, "dismiss", string(c.Number)+" मौके पर देखा")
	require.Equal(w.t, models.Closed, w.now(c).Status)
	return told
}

// TestWhoDecidesHasTheDateThatWasPromised: the card, the list and the whole story show until when is to be decided, and what is added in between is
// told to who decides.
func TestWhoDecidesHasTheDateThatWasPromised(t *testing.T) {
	w := staffed(t)
	c := w.resolved("mohan", outage)
	w.clock.Advance(3 * time.Hour)
	told := w.appealed(c, 1)
	promised := to(told, "mohan")[0].Args.Due
	require.False(t, promised.IsZero())
	require.False(t, promised.Equal(w.now(c).ResolutionDue), "nothing is tested where both are one")
	require.Equal(t, promised, to(told, "sunita")[0].Args.Due)
	w.clock.Advance(time.Hour)
	require.Equal(t, promised, w.tap("sunita", "list", "")[0].Args.Items[0].Due)
	open := w.tap("sunita", "open", string(c.Number))[0].Args
	require.Equal(t, promised, open.Due)
	require.False(t, slices.ContainsFunc(open.Items, func(i models.Item) bool { return strings.HasPrefix(i.Code, "why.") }))
	told = w.say("mohan", "बिजली अब तक नहीं आई")
	require.Equal(t, []string{"officer.added"}, kinds(to(told, "sunita")))
}

// TestTheSecondAppealIsTheAppellateOfficers, who sees nothing before it and nothing else; where nobody is posted as such, it is the
// department's highest level's, and never again whoever decided the first.
func TestTheSecondAppealIsTheAppellateOfficers(t *testing.T) {
	t.Run("posted", func(t *testing.T) {
		w := staffed(t)
		judge := w.post("judge", models.AA)
		c := w.resolved("mohan", outage)
		require.Equal(t, []string{"error.not_found"}, kinds(w.tap("judge", "open", string(c.Number))), "not his yet")
		require.NotEmpty(t, to(w.appealed(c, 1), "sunita"))
		told := w.dismiss(c)
		require.Equal(t, "look_again", buttonOf(to(told, "mohan")[0]), "a second look is offered")
		told = w.appealed(c, 1)
		require.Equal(t, []string{"officer.card"}, kinds(to(told, "judge")))
		require.Equal(t, judge.ID, w.now(c).AnswerableOfficer)
		require.Equal(t, models.AA, to(told, "mohan")[0].Args.Post.Level)
		require.Contains(t, kinds(w.tap("sunita", "uphold", string(c.Number)+" सही")), "error.not_decider")
		require.Contains(t, kinds(w.tap("judge", "uphold", string(c.Number)+" right")), "citizen.upheld")
	})
	t.Run("nobody posted", func(t *testing.T) {
		w := staffed(t)
		c := w.resolved("mohan", outage)
		require.NotEmpty(t, to(w.appealed(c, 2), "rao"))
	})
	t.Run("the highest level decided the first", func(t *testing.T) {
		w := staffed(t)
		c := w.resolved("mohan", outage)
		w.put(c, func(c *models.Complaint) { c.Answerable.Level, c.AnswerableOfficer = models.L2, 2 }) // it had climbed
		require.NotEmpty(t, to(w.appealed(c, 1), "rao"))
		w.dismiss(c)
		require.NotEmpty(t, to(w.appealed(c, 1), "chief"), "not rao again")
	})
	t.Run("the appellate officer did the work", func(t *testing.T) {
		w := staffed(t)
		judge := w.post("judge", models.AA)
		c := w.resolved("mohan", outage)
		w.put(c, func(c *models.Complaint) { c.DoerOfficer = judge.ID })
		require.NotEmpty(t, to(w.appealed(c, 2), "rao"), "he does not judge his own work")
	})
}

func buttonOf(in models.Intent) string {
	for _, row := range in.Buttons {
		for _, b := range row {
			return b.Label[len("button."):]
		}
	}
	return ""
}

// TestAfterTheLastAppealTheNextDoorsAreNamed, those of the department; and nothing of it where it is not safe.
func TestAfterTheLastAppealTheNextDoorsAreNamed(t *testing.T) {
	for name, discreet := range map[string]bool{"openly": false, "discreet": true} {
		t.Run(name, func(t *testing.T) {
			w := staffed(t)
			c := w.resolved("mohan", outage)
			w.appealed(c, 2)
			w.put(c, func(c *models.Complaint) { c.Discreet = discreet })
			in := to(w.dismiss(c), "mohan")[0]
			require.Equal(t, []string{"citizen.next_doors"}, in.Args.Flags)
			require.Empty(t, in.Buttons)
			in.Lang = models.English
			text, err := w.renderer.Text(in)
			require.NoError(t, err)
			if discreet {
				require.NotContains(t, text, "Electricity")
				require.Contains(t, text, "Lokayukta")
				return
			}
			require.Contains(t, text, "Electricity Ombudsman")
			told := w.tap("mohan", "appeal", string(c.Number)+":came_back")
			require.Equal(t, []string{"citizen.closed"}, kinds(told))
			require.Contains(t, told[0].Args.Flags, "citizen.next_doors")
			require.Equal(t, models.Closed, w.now(c).Status)
		})
	}
}

// TestUpheldIsNeverOnTimeAgain, however soon it is done the second time.
func TestUpheldIsNeverOnTimeAgain(t *testing.T) {
	w := staffed(t)
	c := w.resolved("mohan", outage)
	require.True(t, c.OnTime)
	w.appealed(c, 1)
	w.tap("sunita", "uphold", string(c.Number)+" बिजली बंद मिली")
	require.False(t, w.now(c).OnTime)
	require.True(t, w.now(c).Overturned)
	w.clock.Advance(time.Minute)
	w.tap("anil", "resolve", string(c.Number)+" अब चालू है")
	require.Equal(t, models.Resolved, w.now(c).Status)
	require.True(t, w.now(c).ResolutionDue.After(w.clock.Now()))
	require.False(t, w.now(c).OnTime)
	w.tap("mohan", "truth", string(c.Number)+":yes")
	require.Equal(t, models.Confirmed, w.now(c).Closure)
	require.False(t, w.now(c).OnTime)
	rounds, err := w.Feedback(t.Context(), c.ID)
	require.NoError(t, err)
	require.Equal(t, []models.Truth{models.No, models.Yes}, []models.Truth{rounds[0].Truth, rounds[1].Truth}, "both answers are kept")
}

// TestPoorOffersAnAppeal with the four reasons, as "no" does.
func TestPoorOffersAnAppeal(t *testing.T) {
	w := staffed(t)
	c := w.resolved("mohan", outage)
	w.tap("mohan", "truth", string(c.Number)+":yes")
	told := w.tap("mohan", "rate", string(c.Number)+":poor")
	require.Equal(t, []string{"citizen.appeal_offer"}, kinds(told))
	var reasons []string
	for _, row := range told[0].Buttons {
		reasons = append(reasons, row[0].Arg[len(c.Number)+1:])
	}
	require.Equal(t, []string{"nothing_done", "partly_done", "nobody_came", "came_back", "no"}, reasons)
	require.NotEmpty(t, to(w.say("mohan", "4"), "sunita"))
	require.True(t, slices.ContainsFunc(w.events[c.ID], func(e models.Event) bool { return e.Code == "came_back" }))
}

// TestARejectionIsAppealedOnce.
func TestARejectionIsAppealedOnce(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	n := string(c.Number)
	w.tap("anil", "reject", n+" RTI पत्र संख्या 5")
	w.tap("sunita", "approve", n)
	require.Equal(t, models.Rejected, w.now(c).Status)
	require.NotEmpty(t, to(w.tap("mohan", "appeal", n+":rejected"), "rao"))
	told := to(w.tap("rao", "dismiss", n+" सही कारण"), "mohan")
	require.Equal(t, []string{"citizen.dismissed"}, kinds(told))
	require.Contains(t, told[0].Args.Flags, "citizen.next_doors")
	require.Empty(t, told[0].Buttons)
	told = w.tap("mohan", "appeal", n+":rejected")
	require.Equal(t, []string{"citizen.stays_rejected"}, kinds(told))
	require.Equal(t, models.Rejected, w.now(c).Status)
	require.Equal(t, 1, w.now(c).Appeals)
}

// TestASecondAppealHasItsLimitToo: who decides it has his time, and when that passes the hub answers.
func TestASecondAppealHasItsLimitToo(t *testing.T) {
	require.True(t, models.AA.Higher(models.L2))
	require.True(t, models.L4.Higher(models.AA))
	w := staffed(t)
	w.post("judge", models.AA)
	c := w.resolved("mohan", outage)
	w.appealed(c, 2)
	now := w.now(c)
	require.Equal(t, models.AA, now.Answerable.Level)
	require.False(t, now.Watch.AnswerDue.IsZero())
	require.False(t, now.Watch.At.IsZero(), "the clock looks")
	rules := w.deps.Directory().Rules(now.Category, now.Area, now.Danger)
	l, ok := now.Lapsed(rules, now.Watch.AnswerDue)
	require.True(t, ok)
	require.Equal(t, models.NotDecided, l.Lapse)
	up, ok := now.Answerable.Level.Above()
	require.True(t, ok)
	require.Equal(t, models.L4, up)
}
