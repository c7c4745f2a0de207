package storytest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// everything is all that officers can say to see something, with the number of a complaint.
func everything(n models.Number) []string {
	out := []string{"list", "overdue", "report", "help", n.String(), "list " + n.String()}
	for _, command := range []string{"open", "why", "accept", "ask %s x", "note %s x", "handover %s JAL", "assign %s mukesh", "resolve %s x", "proof %s", "code %s 1234",
		"reject %s RTI x", "approve", "return %s x", "uphold %s x", "dismiss %s x", "place %s लखनऊ", "fill %s x", "later %s 20 x", "grant", "refuse", "expect %s +2", "restored %s x"} {
		if !strings.Contains(command, "%s") {
			command += " %s"
		}
		out = append(out, fmt.Sprintf(command, n.String()))
	}
	return out
}

// longLife lets a complaint pass every limit up to the top and through nights, digests, mornings and a reminder.
func (s *stage) longLife(citizen, account string) {
	for range 30 {
		s.lines("@ +7h")
	}
	s.lines(fmt.Sprintf("%s to %s: याद दिलाओ\n@ +12h\n@ +12h", citizen, account))
	for _, who := range []string{"anil", "sunita", "rao"} {
		s.lines(who + " to power: report")
	}
}

// TestASensitiveComplaintIsReadByNobodyElse: in no notice of any kind, to anybody, in no list and no digest, stand its words or
// its place; nobody but the officers it was given to learns that it exists.
func TestASensitiveComplaintIsReadByNobodyElse(t *testing.T) {
	const secret = "गुलाबी मकान"
	s := newStage(t)
	s.lines(staff + "\nofficer mukesh = POLICE 162 L1 hi police\n@ 2026-11-25 10:00")
	s.lines("asha to police: लखनऊ में ससुराल वाले दहेज मांगते हैं, " + secret)
	c := s.newest()
	require.True(t, c.Sensitive)
	doer := s.name(c.DoerOfficer)
	other := map[string]string{"shanti": "mukesh", "mukesh": "shanti"}[doer]
	require.NotEmpty(t, other)
	s.lines("asha to police: और सुनिए " + secret + " चौक के पीछे")
	s.lines(doer + " to police: later {S} 20 " + secret + " की जाँच")
	s.lines(doer + " to police: later {S} 25 " + secret + " फिर")
	s.lines(doer + " to police: leave 3 " + other)
	s.lines("@ +1h")
	require.Empty(t, s.heard(other, c.Number.String()), "a stand-in gets nothing that only named officers may read")
	s.longLife("asha", "police")
	for who, account := range map[string]string{other: "police", "anil": "power", "sunita": "power", "rao": "power", "desk": "hub"} {
		require.Empty(t, s.heard(who, c.Number.String()), "%s learns that it exists", who)
		for _, words := range everything(c.Number) {
			_, err := s.play(who + " to " + account + ": " + words)
			require.NoError(t, err)
			require.Empty(t, s.heard(who, secret), "%s reads it by %q", who, words)
		}
	}
	for _, who := range []string{doer, "verma", "ips", "chief"} {
		for _, m := range s.sent[models.Peer(who)] {
			require.NotContains(t, m.text, secret, "%s without asking", who)
			require.NotContains(t, m.text, "लखनऊ में", who)
			require.False(t, strings.Contains(m.text, c.Number.String()) && strings.Contains(m.text, "जगह:"), "%s is told the place: %s", who, m.text)
		}
	}
	require.NotEmpty(t, s.heard("verma", c.Number.String()), "who must answer is told that he must")
	for _, m := range s.sent["asha"] {
		require.NotContains(t, m.text, "दहेज", "the complainant's telephone may be in other hands")
	}
	s.lines(doer + " to police: open " + c.Number.String())
	require.NotEmpty(t, s.heard(doer, secret))
}

func (s *stage) newest() models.Complaint {
	c, err := s.store.ComplaintByNumber(s.ctx, s.made[len(s.made)-1])
	require.NoError(s.t, err)
	return c
}

func (s *stage) name(id models.ID) string {
	o, _ := s.roster.Officer(id)
	return o.Name
}

// TestAComplaintAboutStaffPassesOverThem: neither the officer nor his immediate superior learns of it, whatever happens to it and
// whatever they say; also not in somebody's place, by a storm, or when somebody above them goes.
func TestAComplaintAboutStaffPassesOverThem(t *testing.T) {
	const secret = "काला चश्मा"
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00\nrao to power: leave 2 sunita")
	for i := range 6 { // as many as would be a storm
		s.lines(fmt.Sprintf("c%d to power: लखनऊ में बिजली विभाग के जेई ने मीटर के लिए रिश्वत मांगी, %s %d", i, secret, i))
		c := s.newest()
		require.True(t, c.AgainstStaff)
		require.NotContains(t, []string{"anil", "sunita"}, s.name(c.DoerOfficer))
		require.Zero(t, c.Watch.Storm)
	}
	s.lines("@ +1h\n@ 2026-11-30 10:00")
	s.longLife("c0", "power")
	s.lines("revoke rao\n@ +5s\n@ +1d")
	for _, n := range s.made {
		c, err := s.store.ComplaintByNumber(s.ctx, n)
		require.NoError(t, err)
		require.NotContains(t, []string{"anil", "sunita"}, s.name(c.DoerOfficer))
		require.NotContains(t, []string{"anil", "sunita"}, s.name(c.AnswerableOfficer))
		for _, who := range []string{"anil", "sunita"} {
			require.Empty(t, s.heard(who, n.String()), "%s is told of it", who)
		}
	}
	n := s.made[0]
	for _, who := range []string{"anil", "sunita"} {
		for _, words := range everything(n) {
			_, err := s.play(who + " to power: " + words)
			require.NoError(t, err)
			require.Empty(t, s.heard(who, secret), "%s reads it by %q", who, words)
		}
		require.Empty(t, s.heard(who, "आज सुबह:"), "%s can count it in his morning", who)
		for _, figures := range s.heard(who, "आज की स्थिति:") {
			require.Contains(t, figures, "खुली: 0")
		}
	}
	require.NotEmpty(t, s.heard("chief", n.String()), "the hub is told that it waits")
}

// TestTheNightIsQuiet: between 21 and 7 nobody is written to unasked of an office matter, officers neither.
func TestTheNightIsQuiet(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 16:00\nmohan to power: गोमती नगर लखनऊ में बिजली का बिल गलत आया है")
	for range 14 * 24 {
		before := map[models.Peer]int{}
		for who, list := range s.sent {
			before[who] = len(list)
		}
		s.lines("@ +1h")
		h := s.clock.Now().In(models.IST()).Hour()
		if h >= 21 || h < 7 {
			for who, list := range s.sent {
				require.Len(t, list, before[who], "%s is woken at %s", who, s.clock.Now().In(models.IST()).Format(time.DateTime))
			}
		}
	}
	require.NotEmpty(t, s.heard("chief", "समय सीमा पार"))
}
