package handlers_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// statuses are all a complaint can be in once it has a number.
func statuses() []models.Status {
	return []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Reported, models.Resolved,
		models.Closed, models.Appealed, models.Flagged, models.Rejected, models.Duplicate, models.Withdrawn, models.Void}
}

// in puts a complaint into a status, with what belongs to it: a decision is the superior's.
func (w *world) in(c models.Complaint, s models.Status) models.Complaint {
	return w.put(c, func(c *models.Complaint) {
		c.Status, c.Resume = s, models.InProgress
		past := w.clock.Now().Add(-time.Hour)
		switch s {
		case models.Reported, models.Resolved:
			c.ClosingCode, c.ReportedAt, c.ResolvedAt = "7002", past, past
		case models.Closed:
			c.Closure, c.ClosedAt = models.Confirmed, past
		case models.Appealed, models.Flagged:
			c.Answerable, c.AnswerableOfficer = models.Post{Department: c.Department, Area: "162", Level: models.L2}, superiorOf(c)
			c.RejectReason = models.RTI
		case models.NeedsInfo:
			c.PausedAt, c.PauseUsed = past, true
		}
	})
}

func superiorOf(c *models.Complaint) models.ID {
	if c.Department == "POLICE" {
		return 8
	}
	return 2
}

// officersActs are what an officer can say of a complaint, complete with words.
func officersActs() map[string]string {
	return map[string]string{"open": "", "accept": "", "ask": "कहाँ?", "note": "देखा", "handover": "JAL", "assign": "sunita", "resolve": "ठीक किया",
		"proof": "", "code": "7002", "reject": "RTI पत्र संख्या 5", "approve": "", "return": "फिर देखें", "uphold": "सही", "dismiss": "ग़लत",
		"place": "लखनऊ", "fill": "बिजली नहीं", "split": ""}
}

// may is what each act may make of which status, by whom; everything else leaves the complaint as it is.
func may() map[string]map[string][]string {
	work := []string{"assigned", "in_progress", "needs_info"}
	from := func(list []string, to string) map[string][]string {
		out := map[string][]string{}
		for _, s := range list {
			out[s] = []string{to}
		}
		return out
	}
	waiting := append([]string{"registered"}, work...)
	return map[string]map[string][]string{
		"accept":   from(work, "in_progress"),
		"ask":      from(work, "needs_info"),
		"handover": from(waiting, "assigned"),
		"assign":   from(waiting, "assigned"),
		"resolve":  from(append([]string{"reported"}, work...), "resolved"),
		"code":     {"reported": {"closed"}, "resolved": {"closed"}},
		"reject":   from(waiting, "flagged"),
		"approve":  from([]string{"flagged"}, "rejected"),
		"return":   from([]string{"flagged"}, "in_progress"),
		"uphold":   from([]string{"appealed"}, "assigned"),
		"dismiss":  {"appealed": {"rejected", "closed"}},
		"place":    from([]string{"registered", "assigned"}, "assigned"),
		"fill":     from([]string{"registered", "assigned"}, "assigned"),
		"split":    from([]string{"duplicate"}, "assigned"),
	}
}

// rights says who may do what when the complaint is anil's.
func rights(who, act string) bool {
	decisions := []string{"approve", "return", "uphold", "dismiss"}
	desk := []string{"place", "fill"}
	if act == "split" {
		return who != "farid" && who != "mallory"
	}
	switch who {
	case "anil":
		return !slices.Contains(decisions, act) && !slices.Contains(desk, act)
	case "sunita":
		return !slices.Contains(desk, act)
	case "rao":
		return !slices.Contains(decisions, act) && !slices.Contains(desk, act)
	case "desk":
		return slices.Contains(desk, act)
	case "chief": // of the hub
		return slices.Contains(append(desk, "assign", "handover"), act)
	}
	return false
}

// TestEveryActInEveryStatus has everybody do everything to a complaint in every state, by word and by tap. What is not
// allowed changes nothing and is answered; nobody else's complaint can be told from none.
func TestEveryActInEveryStatus(t *testing.T) {
	for act, words := range officersActs() {
		for _, status := range statuses() {
			for _, who := range []string{"anil", "sunita", "rao", "farid", "desk", "chief", "mallory"} {
				t.Run(fmt.Sprintf("%s/%s/%s", act, status, who), func(t *testing.T) {
					w := staffed(t)
					c := w.in(w.complaint("mohan", "लखनऊ में बिजली नहीं है, घर अंधेरा है"), status)
					require.EqualValues(t, 1, c.DoerOfficer)
					words := words
					if act == "assign" && who == "sunita" {
						words = "anil" // not to himself
					}
					told := w.tap(who, act, strings.TrimSpace(string(c.Number)+" "+words))
					require.NotEmpty(t, to(told, who), "silence")
					after := w.now(c)
					legal := rights(who, act) && slices.Contains(may()[act][string(status)], string(after.Status))
					if after.Status != c.Status {
						require.True(t, legal, "%s became %s", c.Status, after.Status)
					}
					if rights(who, act) && len(may()[act][string(status)]) > 0 {
						require.True(t, legal, "%s did nothing to %s: %v", act, status, kinds(told))
					}
					if who == "farid" || who == "mallory" {
						unchangedAndUnknown(t, w, c, told)
					}
				})
			}
		}
	}
}

func unchangedAndUnknown(t *testing.T, w *world, c models.Complaint, told []models.Intent) {
	require.Equal(t, c, w.now(c))
	require.Len(t, told, 1)
	require.Equal(t, "error", told[0].Kind)
	require.Contains(t, []string{"error.not_found", "error.unknown_command"}, told[0].Args.Code)
	require.Empty(t, told[0].Args.Status)
	require.Empty(t, told[0].Args.Number)
}

// citizensTaps are what buttons of citizens carry, for a number; forged ones too.
func citizensTaps(n string) [][2]string {
	long := strings.Repeat("9", 4000)
	return [][2]string{{"right", n}, {"wrong", n}, {"department", n + ":JAL"}, {"department", n + ":NOSUCH"}, {"department", n + ":HUB"}, {"where", n},
		{"area", n + ":162"}, {"area", n + ":x"}, {"photo", n}, {"same", n + ":same"}, {"same", n + ":new:1"}, {"same", n + ":new"}, {"same", ":"},
		{"safe", n + ":yes"}, {"safe", n + ":no"}, {"safe", n}, {"truth", n + ":yes"}, {"truth", n + ":no"}, {"truth", n + ":partly"}, {"truth", n + ":x"},
		{"rate", n + ":good"}, {"rate", n + ":poor"}, {"rate", n + ":11"}, {"appeal", n + ":nothing_done"}, {"appeal", n + ":no"}, {"appeal", n + ":<b>"},
		{"appeal", n + ":rejected"}, {"withdrawn", n + ":yes"}, {"withdrawn", n + ":no"}, {"withdrawn", n}, {"lang", "xx"}, {"lang", ""},
		{"forgotten", "x"}, {"forgotten", ""}, {"draft", "1:yes"}, {"draft", "x"}, {"draft", long}, {"showcode", n}, {"code", ""}, {"status", n}, {"add", n + " और"}, {"withdraw", n}, {"remind", n},
		{"accept", n}, {"open", n}, {"uphold", n + " x"}, {"truth", long}, {"status", long}, {"", ""}, {"list", ""}, {"start", long}}
}

// TestForgedTapsOfCitizens: whoever taps whatever, a complaint of somebody else stays as it is and shows nothing.
func TestForgedTapsOfCitizens(t *testing.T) {
	for _, status := range statuses() {
		w := staffed(t)
		c := w.in(w.complaint("mohan", "लखनऊ में बिजली नहीं है, घर अंधेरा है"), status)
		for _, tap := range citizensTaps(string(c.Number)) {
			w.put(c, func(x *models.Complaint) { *x = c })
			told := w.tap("mallory", tap[0], tap[1])
			require.NotEmpty(t, to(told, "mallory"), "silence to %v", tap)
			require.Equal(t, c, w.now(c), "%v in %s", tap, status)
			for _, in := range told {
				require.NotContains(t, raw(t, in), "अंधेरा")
				require.Empty(t, in.Args.Status, "%v shows how it stands: %s", tap, in.Kind)
			}
		}
	}
}

// TestEveryTapInEveryStatus: the person's own buttons, old ones too, are answered in every state.
func TestEveryTapInEveryStatus(t *testing.T) {
	for _, status := range statuses() {
		for i, tap := range citizensTaps("{N}") {
			t.Run(fmt.Sprintf("%s/%s/%d", status, tap[0], i), func(t *testing.T) {
				w := staffed(t)
				c := w.in(w.complaint("mohan", "लखनऊ में बिजली नहीं है, घर अंधेरा है"), status)
				told := w.tap("mohan", tap[0], strings.ReplaceAll(tap[1], "{N}", string(c.Number)))
				require.NotEmpty(t, to(told, "mohan"), "silence")
				after := w.now(c)
				if after.Status != c.Status {
					require.True(t, c.Status.CanBecome(after.Status) || c.Status == models.Reported, "%s became %s", c.Status, after.Status)
				}
				if tap[0] == "appeal" && tap[1] == "{N}:<b>" || tap[0] == "forgotten" {
					require.Equal(t, c.Status, after.Status)
					require.Empty(t, w.erased)
				}
			})
		}
	}
}

// TestAnythingAnswersWhatAnOfficerIsAsked: a place, a file or something without words is no fault of ours, whatever was asked last.
func TestAnythingAnswersWhatAnOfficerIsAsked(t *testing.T) {
	wordless := map[string]bot.Inbound{
		"place":   {Kind: bot.MessageIn, Location: &models.Location{Lat: 26.85, Lon: 80.94}},
		"photo":   {Kind: bot.MessageIn, Files: photo()},
		"sticker": {Kind: bot.MessageIn, Files: []bot.File{{Kind: models.Sticker, Ref: "s"}}},
		"contact": {Kind: bot.MessageIn, Contact: &bot.Contact{Phone: "+919415000000"}},
		"nothing": {Kind: bot.MessageIn},
		"odd":     {Kind: bot.OtherIn},
	}
	for _, act := range []string{"ask", "assign", "dismiss", "escalate", "expect", "fill", "handover", "later", "note", "place", "proof", "public", "reject",
		"resolve", "restored", "return", "tell", "uphold"} {
		for name, in := range wordless {
			t.Run(act+"/"+name, func(t *testing.T) {
				w := staffed(t)
				who, status := "anil", models.Assigned
				switch act {
				case "dismiss", "uphold":
					who, status = "sunita", models.Appealed
				case "return":
					who, status = "sunita", models.Flagged
				case "fill", "place":
					who = "desk"
				}
				c := w.in(w.complaint("mohan", outage), status)
				require.NotEmpty(t, to(w.tap(who, act, string(c.Number)), who))
				require.NotEmpty(t, to(w.turn(who, in), who), "silence")
			})
		}
	}
}
