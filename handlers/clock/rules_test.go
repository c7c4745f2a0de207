package clock

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
	"sunwai/models/directory"
)

var update = flag.Bool("update", false, "write the tables of docs/rules.md anew; review the diff")

const rulesFile = "../../docs/rules.md"

// TestRules compares the tables that officials read with what the program does.
func TestRules(t *testing.T) {
	text, err := os.ReadFile(rulesFile)
	require.NoError(t, err)
	d, err := directory.UttarPradesh()
	require.NoError(t, err)
	want := string(text)
	for name, table := range map[string]string{"hours": hoursTable(d), "ladder": ladderTable(d), "fixed": fixedTable(), "limits": limitsTable(d)} {
		before, rest, ok := strings.Cut(want, "<!-- "+name+" -->\n")
		require.True(t, ok, "no place for %s", name)
		_, after, ok := strings.Cut(rest, "<!-- /"+name+" -->")
		require.True(t, ok, "no end of %s", name)
		want = before + "<!-- " + name + " -->\n" + table + "<!-- /" + name + " -->" + after
	}
	if *update {
		require.NoError(t, os.WriteFile(rulesFile, []byte(want), 0o644))
		return
	}
	require.Equal(t, want, string(text), "the rules were changed: run with -update and review the diff")
}

func hoursTable(d *directory.Directory) string {
	var b strings.Builder
	b.WriteString("| | open | close | Saturdays closed |\n|---|---|---|---|\n")
	for _, x := range []struct {
		name string
		cal  models.Calendar
	}{{"offices in the districts", d.Calendar(models.StateArea)}, {"secretariat (L3 and L4)", d.Secretariat()}} {
		closed := make([]string, len(x.cal.ClosedSaturdays))
		for i, n := range x.cal.ClosedSaturdays {
			closed[i] = fmt.Sprint(n)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", x.name, clockFace(x.cal.Open), clockFace(x.cal.Close), strings.Join(closed, ", "))
	}
	q := models.Nights()
	fmt.Fprintf(&b, "| quiet hours | %s | %s | |\n", clockFace(q.From), clockFace(q.To))
	return b.String()
}

func clockFace(d time.Duration) string {
	return fmt.Sprintf("%02d:%02d", d/time.Hour, d%time.Hour/time.Minute)
}

func ladderTable(d *directory.Directory) string {
	day := d.Calendar(models.StateArea).Day()
	round, office := d.Rules("POWER.SUPPLY", models.StateArea, models.NoDanger), d.Rules("POWER.BILL", models.StateArea, models.NoDanger)
	danger := d.Rules("POWER.HAZARD", models.StateArea, models.Electrocution)
	var b strings.Builder
	b.WriteString("| time of | round | office | danger |\n|---|---|---|---|\n")
	row := func(name string, r, o, x, day time.Duration) {
		cell := func(t, day time.Duration) string {
			if t == 0 {
				return ""
			}
			return length(t, day)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", name, cell(r, 24*time.Hour), cell(o, day), cell(x, 24*time.Hour))
	}
	row("the first answer in danger, where the category gives more", 0, 0, danger.DangerFirst, day)
	row("the district head (L2), then the secretary is told", round.Ladder.L2, office.Ladder.L2, danger.Ladder.L2, day)
	row("the secretary (L3), then the hub is told", round.Ladder.L3, office.Ladder.L3, danger.Ladder.L3, d.Secretariat().Day())
	row("the hub (L4), then it is told again", round.Ladder.L4, office.Ladder.L4, danger.Ladder.L4, d.Secretariat().Day())
	row("a decision: an appeal, out of remit", round.Decide, office.Decide, danger.Decide, day)
	row("the desk, day and night, where no category counts yet", round.Desk, office.Desk, 0, 24*time.Hour)
	fmt.Fprintf(&b, "\n| | |\n|---|---|\n| the doer is warned after | %d %% of the limit |\n| L2 hears singly | %d a day |\n| L3 and L4 hear at | %d:00 and %d:00 |\n",
		round.WarnAt, handlers.SinglyADay, models.DigestHours()[0], models.DigestHours()[1])
	return b.String()
}

func fixedTable() string {
	var b strings.Builder
	b.WriteString("| | |\n|---|---|\n")
	for _, x := range []struct {
		name string
		time time.Duration
	}{
		{"a withdrawal this early, before acceptance, never counted", models.VoidWindow},
		{"a question to the citizen holds the limit at most", models.PauseLimit},
		{"a later date lies ahead at most", models.LongestInterim},
		{"\"is it really done?\" is asked again after", models.TruthReminder},
		{"silence closes a complaint unconfirmed after", models.TruthSilence},
		{"\"no\" is heard after closing for", models.NoCounts},
		{"photo and place of a proof belong together within", models.ProofWindow},
		{"like complaints make a storm within", models.StormWindow},
		{"a storm is over after silence of", models.StormSilence},
		{"a morning is not sent later than", morningLate},
	} {
		fmt.Fprintf(&b, "| %s | %s |\n", x.name, length(x.time, 24*time.Hour))
	}
	for _, x := range []struct {
		name  string
		count int
	}{
		{"handovers, then the hub decides", models.MaxHandovers}, {"appeals, then the next doors are named", models.MaxAppeals},
		{"wrong closing codes a day", models.MaxCodeTries}, {"like complaints that make a storm", models.StormSize},
		{"ratings in 30 days from which an officer is told them", ratedFrom},
	} {
		fmt.Fprintf(&b, "| %s | %d |\n", x.name, x.count)
	}
	return b.String()
}

// length writes a time as the directory does: "30m", "6h", "3d".
func length(t, day time.Duration) string {
	switch {
	case t%day == 0:
		return fmt.Sprintf("%dd", t/day)
	case t%time.Hour == 0:
		return fmt.Sprintf("%dh", t/time.Hour)
	}
	return fmt.Sprintf("%dm", t/time.Minute)
}

func limitsTable(d *directory.Directory) string {
	var b strings.Builder
	b.WriteString("| category | | clock | limit | city | town | village |\n|---|---|---|---|---|---|---|\n")
	for _, dep := range d.Departments() {
		for _, c := range dep.Categories {
			day := 24 * time.Hour
			if c.Clock == models.OfficeClock {
				day = d.Calendar(models.StateArea).Day()
			}
			cells := make([]string, 0, 4)
			for _, class := range []models.PlaceClass{models.AnyPlace, models.City, models.Town, models.Village} {
				l, ok := c.Limits[class]
				if !ok {
					cells = append(cells, "")
					continue
				}
				cells = append(cells, length(l.FirstResponse, day)+" / "+length(l.Resolution, day))
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", c.Code, strings.ReplaceAll(c.Names.En, "|", "/"), c.Clock, strings.Join(cells, " | "))
		}
	}
	return b.String()
}
