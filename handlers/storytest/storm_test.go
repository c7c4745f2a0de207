package storytest

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
	"sunwai/models/store/pgtest"
)

// atOnce runs many turns from one state and writes them together, as the gateway does: one by one where they hinder each other,
// and anew where somebody was quicker.
func (s *stage) atOnce(list []gateway.TurnInput) {
	run := func(list []gateway.TurnInput) error {
		sets := make([]models.ChangeSet, len(list))
		for i, in := range list {
			key := models.TurnKey{Address: models.Address{Platform: in.Account.Platform, Account: in.Account.Key, Peer: in.In.Peer}, Scope: in.Scope}
			states, err := s.store.LoadTurns(s.ctx, []models.TurnKey{key})
			require.NoError(s.t, err)
			list[i].State, list[i].Batched = states[0], len(list) > 1
			sets[i], err = s.engine.Turn(s.ctx, list[i])
			require.NoError(s.t, err)
		}
		good, err := s.engine.Check(s.ctx, sets)
		require.NoError(s.t, err)
		for i := range good {
			if list[i].Batched = false; !good[i] {
				sets[i], err = s.engine.Turn(s.ctx, list[i])
				require.NoError(s.t, err)
			}
		}
		_, err = s.store.Apply(s.ctx, sets)
		for i := range sets {
			if err == nil {
				sets[i].After()
				s.remember(sets[i].Complaints)
			}
		}
		return err
	}
	err := run(list)
	if errors.Is(err, models.ErrConflict) {
		for _, in := range list {
			for err = run([]gateway.TurnInput{in}); errors.Is(err, models.ErrConflict); {
				err = run([]gateway.TurnInput{in})
			}
			require.NoError(s.t, err)
		}
	}
	require.NoError(s.t, err)
}

// TestAStormOfOneMoment: a hundred complain within minutes, twenty in the same moment. The officer has four cards at most and one
// message that changes; each complainant is told and asked once.
func TestAStormOfOneMoment(t *testing.T) {
	for name, url := range map[string]string{"sqlite": "", "postgres": pgtest.New(t)} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t)
			if url != "" {
				s = newStageOn(t, url)
			}
			s.lines(staff + "\n@ 2026-11-25 10:00")
			const people = 120
			for from := 0; from < people; from += 20 {
				var batch []gateway.TurnInput
				for i := from; i < from+20; i++ {
					s.events++
					id := fmt.Sprint(s.events)
					batch = append(batch, gateway.TurnInput{Account: s.accounts["power"], Scope: "console", In: bot.Inbound{Account: "power", EventID: id,
						MessageID: "m" + id, Kind: bot.MessageIn, Peer: models.Peer(fmt.Sprintf("c%d", i)), At: s.clock.Now(),
						Text: fmt.Sprintf("गोमती नगर लखनऊ में मकान %d में बिजली नहीं आ रही", i)}})
				}
				s.atOnce(batch)
				s.lines("@ +20s")
			}
			require.Len(t, s.made, people)
			cards := s.heard("anil", "“")
			require.Less(t, len(cards), models.StormSize, "one by one until it is a storm; of one moment none")
			storms := map[string]bool{}
			for _, m := range s.sent["anil"] {
				if strings.Contains(m.text, "शिकायतें") {
					storms[m.id] = true
				}
			}
			require.Len(t, storms, 1, "one message, which changes")
			require.NotEmpty(t, s.heard("anil", fmt.Sprintf("%d शिकायतें", people)))
			require.Empty(t, s.heard("anil", "समय सीमा पास है"))

			lead := s.newestStorm()
			s.lines("anil to power: expect " + lead + " +2\n@ +20s\n@ +20s")
			require.Len(t, s.heard("c0", "उम्मीद"), 1)
			require.Len(t, s.heard("c119", "उम्मीद"), 1)
			s.lines("anil to power: restored " + lead + " फ़ीडर चालू\n@ +20s\n@ +20s\n@ +20s")
			for i := range people {
				require.Len(t, s.heard(fmt.Sprintf("c%d", i), "क्या काम सच में हो गया"), 1, "c%d is asked once", i)
			}
			require.Len(t, s.heard("anil", "“"), len(cards), "and none after it")
		})
	}
}

// newestStorm is the number by which officers speak of the storm: that of the complaint that made it one.
func (s *stage) newestStorm() string {
	for _, n := range s.made {
		c, err := s.store.ComplaintByNumber(s.ctx, n)
		require.NoError(s.t, err)
		if c.Watch.Storm != 0 {
			storm, err := s.store.Storm(s.ctx, c.Watch.Storm)
			require.NoError(s.t, err)
			return storm.Number.String()
		}
	}
	require.Fail(s.t, "no storm")
	return ""
}

// TestASlipBesideOtherWords: what is said of a storm while earlier words are still on their way reaches everybody it is meant for; that one
// report was a slip takes nothing from what was said of another locality.
func TestASlipBesideOtherWords(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00")
	for i, place := range []string{"आलमबाग", "अलीगंज", "अलीगंज", "आलमबाग", "आलमबाग"} {
		s.lines(fmt.Sprintf("c%d to power: %s लखनऊ में बिजली नहीं आ रही", i, place))
	}
	s.lines("@ +20s")
	for _, says := range []string{"अलीगंज में जंपर जोड़ दिया", "आलमबाग में फ़ीडर चालू कर दिया", "गलती से लिख दिया"} { // all before the clock has told anybody
		s.events++
		id := fmt.Sprint(s.events)
		s.atOnce([]gateway.TurnInput{{Account: s.accounts["power"], Scope: "console", In: bot.Inbound{Account: "power", EventID: id, MessageID: "m" + id,
			Kind: bot.MessageIn, Peer: "anil", At: s.clock.Now(), Text: says}}})
	}
	s.lines("@ +20s\n@ +20s")
	for i, asked := range []int{0, 1, 1, 0, 0} {
		require.Len(t, s.heard(fmt.Sprintf("c%d", i), "क्या काम सच में हो गया"), asked, "c%d", i)
	}
}

// TestNotThereYet: after "restored everywhere" words that name a quarter take the report back there and nowhere else, and only if they say that it is
// not true there.
func TestNotThereYet(t *testing.T) {
	people := []string{"आलमबाग", "अलीगंज", "गोमती नगर", "आलमबाग", "गोमती नगर विस्तार"}
	for words, back := range map[string][]string{
		"Alambagh me abhi nahi, galti se":              {"c0", "c3"},
		"आलमबाग में अभी नहीं":                          {"c0", "c3"},
		"alambagh abhi baki hai":                       {"c0", "c3"},
		"Alambagh not yet, sent by mistake":            {"c0", "c3"},
		"आलमबाग में अभी बिजली नहीं आई":                 {"c0", "c3"},
		"alambagh chhod kar sab theek":                 {"c0", "c3"},
		"आलमबाग में अभी काम चल रहा है":                 {"c0", "c3"},
		"gomti nagar me abhi nahi hui":                 {"c2"},
		"Gomti Nagar Vistar me abhi nahi":              {"c4"},
		"alambagh aur aliganj me abhi nahi":            {"c0", "c1", "c3"},
		"galti se likh diya":                           {"c0", "c1", "c2", "c3", "c4"},
		"abhi nahi hua, galti se report chali gayi":    {"c0", "c1", "c2", "c3", "c4"},
		"Alambagh me ab koi dikkat nahi":               nil,
		"आलमबाग में कोई शिकायत बाकी नहीं":              nil,
		"Alambagh me kya hua":                          nil,
		"Alambagh me bhi ho gaya, koi nahi bacha":      nil,
		"Aliganj me meter wala lineman nahi mila":      nil,
		"Rajajipuram me abhi nahi, galti se likh diya": nil, // nobody has complained from there: he is asked where
		"Alambagh me aa gayi, Aliganj me nahi":         nil,
		"Alambagh is fine now, no complaint":           nil,
		"गोमती नगर सेक्टर 9 में अभी नहीं":              nil,
	} {
		t.Run(words, func(t *testing.T) {
			s := newStage(t)
			s.lines(staff + "\n@ 2026-11-25 10:00")
			s.cutOff(people...)
			s.lines("@ +20s\nanil to power: restored sab jagah feeder chalu kiya\n@ +20s\n@ +20s\nanil to power: " + words + "\n@ +20s\n@ +20s")
			var told []string
			for i := range people {
				name := fmt.Sprintf("c%d", i)
				require.Len(t, s.heard(name, "क्या काम सच में हो गया"), 1, name)
				if len(s.heard(name, "रिपोर्ट गलती से")) > 0 {
					told = append(told, name)
				}
			}
			require.Equal(t, back, told)
		})
	}
}
