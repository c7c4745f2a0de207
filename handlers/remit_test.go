package handlers_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestNotOursIsNoReason: it is refused, and the handover that it is stands ready.
func TestNotOursIsNoReason(t *testing.T) {
	for _, words := range []string{"हमारा नहीं", "not ours", "hamara nahi hai ye"} {
		t.Run(words, func(t *testing.T) {
			w := staffed(t)
			c := w.complaint("mohan", outage)
			told := w.tap("anil", "reject", string(c.Number)+" "+words)
			require.Equal(t, []string{"officer.not_ours"}, kinds(told))
			require.Equal(t, models.Assigned, w.now(c).Status)
			require.Empty(t, w.now(c).RejectReason)
			require.NotEmpty(t, told[0].Buttons)
			for _, row := range told[0].Buttons {
				require.Equal(t, "handover", row[0].Command)
				require.NotContains(t, row[0].Arg, "POWER")
			}
			require.Contains(t, kinds(w.say("anil", "जल निगम, यह नल का है")), "officer.handed_over", "the next words name the department")
			require.Equal(t, "JAL", w.now(c).Department)
		})
	}
}

func TestTheReasonsStandBesideTheHandover(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	told := w.tap("anil", "reject", string(c.Number))
	rows := told[0].Buttons
	require.Len(t, rows, len(models.RejectReasons())+1)
	require.Equal(t, "handover", rows[len(rows)-1][0].Command)
	require.Equal(t, []string{"officer.ask_handover"}, kinds(w.say("anil", "8")))
}

// TestARejectionNeedsTwo: the one who flags never approves, and the citizen hears the reason and the next door.
func TestARejectionNeedsTwo(t *testing.T) {
	for _, reason := range models.RejectReasons() {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		n := string(c.Number)
		require.Equal(t, []string{"officer.ask_evidence"}, kinds(w.tap("anil", "reject", n+" "+string(reason))), "evidence is asked for")
		require.Equal(t, models.Assigned, w.now(c).Status)
		require.Contains(t, kinds(w.say("anil", "पत्र संख्या 5, 3 मार्च")), "officer.flag_sent")
		require.Equal(t, []string{"error.not_decider"}, kinds(w.tap("anil", "approve", n)))
		told := to(w.tap("sunita", "approve", n), "mohan")
		require.Equal(t, []string{"citizen.rejected"}, kinds(told))
		told[0].Lang = models.English
		text, err := w.renderer.Text(told[0])
		require.NoError(t, err)
		door, ok := w.deps.Directory().NextDoors(string(reason))
		require.True(t, ok)
		require.Contains(t, text, door.Names.En)
		require.Contains(t, text, door.Door.En)
	}
}

// TestSomeRejectionsAreDrawnForTheHub, by number and month and nothing else; the officers are not told.
func TestSomeRejectionsAreDrawnForTheHub(t *testing.T) {
	w := staffed(t)
	month := models.AuditMonth(w.clock.Now())
	drawn, not := 0, 0
	for i := 0; drawn == 0 || not == 0; i++ {
		require.Less(t, i, 400, "about one in twenty is drawn")
		c := w.complaint("p"+strings.Repeat("x", i%7), outage+strings.Repeat(" आज", i+1))
		w.tap("anil", "reject", string(c.Number)+" RTI पत्र 5")
		before := len(w.triage)
		told := w.tap("sunita", "approve", string(c.Number))
		if models.AuditDrawn([]byte(month), c.Number) {
			drawn++
			require.Equal(t, []string{"hub.audit"}, kinds(to(told, "chief")))
			require.Equal(t, "audit", w.triage[before].Kind)
			require.Equal(t, c.ID, w.triage[before].Complaint)
		} else {
			not++
			require.Empty(t, to(told, "chief"))
			require.Len(t, w.triage, before)
		}
		require.NotContains(t, kinds(append(to(told, "anil"), to(told, "sunita")...)), "hub.audit")
		w.put(c, func(c *models.Complaint) { c.Status = models.Void }) // out of the way of the next one
	}
}
