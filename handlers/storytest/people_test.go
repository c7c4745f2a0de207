package storytest

import (
	"fmt"

	"sunwai/bot"
	"sunwai/models"
)

// act has whoever has to do something about a complaint do it, or not, as he is.
func (m *simulation) act(c models.Complaint) {
	if m.busy[c.ID] || m.busy[c.Conversation] {
		return
	}
	chance := func(percent float64) bool { return m.rnd.Float64()*100 < percent }
	m.citizenActs(c, chance)
	if m.busy[c.ID] && !chance(1) { // now and then both act at the same moment
		return
	}
	doer, ok := m.roster.Officer(c.DoerOfficer)
	if decider, is := m.roster.Officer(c.AnswerableOfficer); is && m.decides(c, decider, chance) {
		m.busy[c.ID] = true
		return
	}
	if ok && !doer.Revoked && m.works(c, doer, chance) {
		m.busy[c.ID] = true
	}
}

// pace is how much of what he should do an officer does in an hour.
func (m *simulation) pace(o models.Officer) float64 {
	return map[mood]float64{diligent: 1, slow: 0.1, absent: 0, lying: 1.5}[m.moods[o.ID]]
}

func (m *simulation) works(c models.Complaint, o models.Officer, chance func(float64) bool) bool {
	pace := m.pace(o)
	if o.Postings[0].Post.Level == models.Desk {
		if c.Area == "" && chance(20) {
			m.tap(o, c, "place", m.places[m.rnd.IntN(len(m.places))].name)
			return true
		}
		return false
	}
	for _, x := range []struct {
		in      models.Status
		percent float64
		command string
		words   string
	}{
		{models.Assigned, 30, "accept", ""}, {models.Assigned, 1, "reject", "RTI पत्र 5"}, {models.Assigned, 1, "handover", "JAL यह पानी का है"},
		{models.InProgress, 8, "resolve", "काम कर दिया"}, {models.InProgress, 2, "ask", "मकान नंबर?"}, {models.InProgress, 2, "later", "9 सामान आ रहा है"},
		{models.InProgress, 0.5, "handover", "POWER यह बिजली का है"}, {models.Reported, 20, "code", c.ClosingCode}, {models.NeedsInfo, 1, "resolve", "मिल गया"},
	} {
		if c.Status == x.in && chance(x.percent*pace) {
			m.tap(o, c, x.command, x.words)
			return true
		}
	}
	if c.Watch.Storm != 0 && chance(3*pace) {
		m.tap(o, c, []string{"expect", "restored"}[m.rnd.IntN(2)], "+3")
		return true
	}
	return false
}

func (m *simulation) decides(c models.Complaint, o models.Officer, chance func(float64) bool) bool {
	pace := m.pace(o)
	switch {
	case c.Status == models.Flagged && chance(10*pace):
		m.tap(o, c, []string{"approve", "return"}[m.rnd.IntN(2)], "देखा")
	case c.Status == models.Appealed && chance(10*pace):
		m.tap(o, c, []string{"uphold", "dismiss"}[m.rnd.IntN(2)], "मौके पर देखा")
	case !c.Watch.InterimWish.IsZero() && chance(10*pace):
		m.tap(o, c, []string{"grant", "refuse"}[m.rnd.IntN(2)], "")
	default:
		return false
	}
	return true
}

// citizenActs has the complainant answer, remind, add, appeal or keep silent. Of a liar's work he mostly says no.
func (m *simulation) citizenActs(c models.Complaint, chance func(float64) bool) {
	say := func(command, arg string) {
		m.busy[c.ID], m.busy[c.Conversation] = true, true
		m.in(c.Account, c.Address.Peer, bot.Inbound{Kind: bot.TapIn, Tap: &bot.Tap{Command: command, Arg: arg}})
	}
	n := string(c.Number)
	yes := 70.0
	if m.moods[c.DoerOfficer] == lying {
		yes = 15
	}
	switch {
	case c.Address.Peer == "" || n == "":
	case c.Status == models.Resolved && c.Truth == models.NoAnswer && chance(4):
		answer := "no"
		if chance(yes) {
			answer = "yes"
		}
		say("truth", n+":"+answer)
		if answer == "yes" && chance(60) {
			say("rate", n+":"+[]string{"good", "good", "fair", "poor"}[m.rnd.IntN(4)])
		}
	case c.Status == models.Resolved && c.Truth == models.No && chance(10):
		say("appeal", n+":nothing_done")
	case c.Status == models.NeedsInfo && chance(5):
		m.busy[c.ID], m.busy[c.Conversation] = true, true
		m.in(c.Account, c.Address.Peer, bot.Inbound{Kind: bot.MessageIn, Text: fmt.Sprintf("मकान नंबर %d है", m.rnd.IntN(90))})
	case c.Status.Open() && chance(0.3):
		say("remind", n)
	case c.Status.Open() && chance(0.2):
		m.busy[c.ID], m.busy[c.Conversation] = true, true
		m.in(c.Account, c.Address.Peer, bot.Inbound{Kind: bot.MessageIn, Text: "add " + c.Number.String() + " बहुत परेशानी है"})
	case c.Status.Open() && chance(0.05):
		say("withdrawn", n+":yes")
	}
}
