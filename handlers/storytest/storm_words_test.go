package storytest

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAStormOfManyWords: many complain of one fault in words of their own, with others' faults in between and late comers after it. What the officer
// says of one quarter, among all else that he has to do, is for that quarter, and for who complained of that fault.
func TestAStormOfManyWords(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00")
	quarter := []string{"गोमती नगर लखनऊ में बिजली नहीं आ रही", "Power cut in Gomtinagar Lucknow since 9 am", "लाइट कटी है गोमतीनगर लखनऊ",
		"vinay khand gomti nagar lucknow me andhera hai", "sir light kab aayegi gomti nagar lucknow", "electricity is out in my area gomti nagar lucknow pls help",
		"gomti nager lucknow bijli nhi aari", "vipul khand 3 gomti nagar lucknow power nahi"}
	elsewhere := []string{"gomti nagar extension lucknow me bijli gul", "no power in Aliganj lucknow for 1 hour", "new aliganj lucknow me bijli nahi", "Lucknow me bijli nahi hai",
		"लखनऊ में सुबह से बत्ती नहीं"}
	others := []string{"गोमती नगर में ट्रांसफार्मर फुंक गया लखनऊ", "gomti nagar lucknow me bijli ka bill galat aaya", "meter band hai gomti nagar lucknow", "pani nahi aa raha gomti nagar lucknow"}
	say := func(who string, words []string) {
		for i, w := range words {
			s.lines(fmt.Sprintf("%s%d to power: %s\n@ +10s", who, i, w))
		}
		s.lines("@ +20s")
	}
	heard := func(who string, words []string, part string, times int) {
		for i := range words {
			require.Len(t, s.heard(fmt.Sprintf("%s%d", who, i), part), times, "%s%d: %s", who, i, words[i])
		}
	}
	for round := range 3 {
		say(fmt.Sprint("q", round, "x"), quarter)
		say(fmt.Sprint("e", round, "x"), elsewhere)
		say(fmt.Sprint("o", round, "x"), others)
	}
	s.lines("anil to power: gomti nagar me 2 ghante me aa jayegi\n@ +20s\n@ +20s")
	s.lines("anil to power: gomti nagar me jumper jod diya\n@ +20s\nanil to power: 1\n@ +20s\n@ +20s")
	say("late", quarter)
	for round := range 3 {
		heard(fmt.Sprint("q", round, "x"), quarter, "jumper jod diya", 1)
		heard(fmt.Sprint("e", round, "x"), elsewhere, "jumper jod diya", 0)
		heard(fmt.Sprint("o", round, "x"), others, "jumper jod diya", 0)
	}
	heard("late", quarter, "jumper jod diya", 0)
	s.lines("anil to power: list\nanil to power: gomti nagar theek\n@ +20s\n@ +20s")
	heard("late", quarter, "gomti nagar theek", 1)
	heard("e0x", elsewhere, "gomti nagar theek", 0)
}

// TestWellThere: of which quarters of a storm the officer's words say that all is well; what is not plain is asked.
func TestWellThere(t *testing.T) {
	people := []string{"आलमबाग", "अलीगंज", "गोमती नगर", "आलमबाग", "नया अलीगंज"}
	for words, asked := range map[string][]string{
		"aliganj theek": {"c1"},
		"अलीगंज भी ठीक है":                              {"c1"},
		"Alambagh bhi theek hai":                        {"c0", "c3"},
		"naya aliganj theek":                            {"c4"},
		"restored everywhere except alambagh":           {"c1", "c2", "c4"},
		"alambagh baki hai baki sab jagah chalu kar di": {"c1", "c2", "c4"},
		"आलमबाग बाकी है, बाकी सब जगह चालू कर दी":        {"c1", "c2", "c4"},
		"alambagh chhodkar baki sab jagah chalu kar di": {"c1", "c2", "c4"},
		"alambagh is pending, rest all restored":        {"c1", "c2", "c4"},
		"only alambagh left, rest restored":             nil,
		"sab jagah chalu kar di":                        {"c0", "c1", "c2", "c3", "c4"},
		"aliganj ok":                                    nil,
		"aliganj theek hai kya":                         nil,
		"aliganj theek nahi hai":                        nil,
		"aliganj wale theek bol rahe hain":              nil,
		"theek hai":                                     nil,
		"gomti nagar vistar theek":                      nil,
		"aliganj ka meter theek":                        nil,
		"आलमबाग में आ जाएगी, अलीगंज में जंपर जोड़ दिया": nil,
	} {
		t.Run(words, func(t *testing.T) {
			s := newStage(t)
			s.lines(staff + "\n@ 2026-11-25 10:00")
			s.cutOff(people...)
			s.lines("@ +20s\nanil to power: " + words + "\n@ +20s\n@ +20s")
			told := s.whoHeard(len(people), "क्या काम सच में हो गया")
			require.Equal(t, asked, told)
		})
	}
}

// TestSentAwayFromAStorm: what is sent to another district or department out of a storm is told to whoever has it there, and is not restored here.
func TestSentAwayFromAStorm(t *testing.T) {
	for words, to := range map[string]string{"%s Sitapur ka hai\nanil to power: haan": "bina", "handover %s jal nigam": "rekha"} {
		t.Run(to, func(t *testing.T) {
			s := newStage(t)
			s.lines(staff + "\nofficer bina = POWER 183 L1 hi power\naccount water = JAL\nofficer rekha = JAL 162 L1 hi water\n@ 2026-11-25 10:00")
			s.cutOff("आलमबाग", "अलीगंज", "गोमती नगर", "आलमबाग", "अलीगंज")
			s.lines("@ +20s")
			number := regexp.MustCompile(`\d\d-\d{4}-\d{4}-\d`).FindString(s.heard("c1", "नंबर")[0])
			s.lines("anil to power: " + fmt.Sprintf(words, number) + "\n@ +20s")
			require.NotEmpty(t, s.heard(to, number))
			s.lines("anil to power: sab jagah chalu kar di\n@ +20s\n@ +20s")
			require.NotEmpty(t, s.heard("c4", "क्या काम सच में हो गया"))
			require.Empty(t, s.heard("c1", "क्या काम सच में हो गया"))
		})
	}
}

// TestNotFailingThere: of which quarters the officer's words take back that a storm is over. That the power is not off there is no fault there.
func TestNotFailingThere(t *testing.T) {
	people := []string{"आलमबाग", "अलीगंज", "गोमती नगर", "आलमबाग", "नया अलीगंज"}
	for words, told := range map[string][]string{
		"Aliganj me bijli nahi aa rahi":       {"c1"},
		"Alambagh me abhi bijli nahi aayi":    {"c0", "c3"},
		"अलीगंज में बिजली गुल है":             {"c1"},
		"no power in Aliganj":                 {"c1"},
		"Aliganj me bijli band nahi hai":      nil,
		"अलीगंज में बिजली गुल नहीं है":        nil,
		"Aliganj me light nahi gayi ab":       nil,
		"Alambagh me bijli nahi kati":         nil,
		"there is not a power cut in Aliganj": nil,
		"Aliganj me light nahi thi, ab hai":   nil,
		"अलीगंज में बिजली नहीं थी, अब आ रही है": nil,
		"Aliganj ghar 5 me light nahi": nil,
		"अलीगंज मकान नंबर 12 में बिजली नहीं": nil,
		"Aliganj me gharo me light nahi":         {"c1"},
		"Aliganj me bijli nahi jayegi":           nil,
		"अलीगंज में बिजली नहीं जाएगी":            nil,
		"Aliganj me light nahi thi, ab bhi nahi": {"c1"},
		"Aliganj me bijli nahi aayegi":           {"c1"},
	} {
		t.Run(words, func(t *testing.T) {
			s := newStage(t)
			s.lines(staff + "\n@ 2026-11-25 10:00")
			s.cutOff(people...)
			s.lines("@ +20s\nanil to power: sab jagah chalu kar di\n@ +20s\n@ +20s\nanil to power: " + words + "\n@ +20s\n@ +20s")
			back := s.whoHeard(len(people), "गलती")
			require.Equal(t, told, back)
		})
	}
}

// cutOff has somebody complain from each place that there is no power: "c0" from the first.
func (s *stage) cutOff(places ...string) {
	for i, place := range places {
		s.lines(fmt.Sprintf("c%d to power: %s लखनऊ में बिजली नहीं आ रही", i, place))
	}
}

// whoHeard are those of the first so many complainants who have heard words.
func (s *stage) whoHeard(people int, words string) (names []string) {
	for i := range people {
		if name := fmt.Sprintf("c%d", i); len(s.heard(name, words)) > 0 {
			names = append(names, name)
		}
	}
	return names
}
