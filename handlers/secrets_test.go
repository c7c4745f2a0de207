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

const secret = "गुलाबी मकान"

// sensitive is a complaint of asha's whose words nobody but shanti may read, and she only by `open`.
func sensitive(t *testing.T) (*world, models.Complaint) {
	w := staffed(t)
	c := w.complaint("asha", "लखनऊ में दहेज के लिए मारते हैं, "+secret)
	require.True(t, c.Sensitive)
	require.True(t, c.Discreet)
	require.EqualValues(t, 7, c.DoerOfficer)
	return w, c
}

// TestSensitiveWordsStayBehindOpen drives a sensitive complaint through everything that writes to somebody. Only the answer to
// `open`, to the officer named for it, holds the words; what the complainant is told holds the number alone.
func TestSensitiveWordsStayBehindOpen(t *testing.T) {
	w, c := sensitive(t)
	n := string(c.Number)
	steps := []func() []models.Intent{
		func() []models.Intent { return w.say("asha", "और सुनिए, "+secret) },
		func() []models.Intent {
			return w.send("asha", bot.Inbound{Files: photo(), Text: secret + " की फ़ोटो"})
		},
		func() []models.Intent { return w.tap("shanti", "accept", n) },
		func() []models.Intent { return w.tap("shanti", "ask", n+" "+secret+" कहाँ है?") },
		func() []models.Intent {
			return w.send("asha", bot.Inbound{ReplyTo: n, Text: secret + " चौक में", Location: &models.Location{Lat: 26.85, Lon: 80.95}})
		},
		func() []models.Intent { return w.tap("asha", "remind", n) },
		func() []models.Intent { return w.tap("shanti", "assign", n+" verma") },
		func() []models.Intent { return w.tap("verma", "assign", n+" shanti") },
		func() []models.Intent { return w.tap("shanti", "reject", n+" RTI "+secret) },
		func() []models.Intent { return w.tap("verma", "return", n+" "+secret+" देखें") },
		func() []models.Intent { return w.tap("shanti", "list", "") },
		func() []models.Intent { return w.tap("shanti", "note", n+" "+secret) },
		func() []models.Intent { return w.tap("shanti", "resolve", n+" "+secret+" गए") },
		func() []models.Intent { return w.tap("asha", "truth", n+":no") },
		func() []models.Intent { return w.say("asha", secret+" में कोई नहीं आया") },
		func() []models.Intent { return w.tap("verma", "uphold", n+" "+secret+" फिर जाएँ") },
		func() []models.Intent { return w.tap("shanti", "handover", n+" POWER "+secret) },
	}
	for i, step := range steps {
		for _, in := range step() {
			require.NotEqual(t, "error", in.Kind, "step %d: %s", i, in.Args.Code)
			require.NotContains(t, raw(t, in), secret, "step %d tells %s in %s", i, in.To.Peer, in.Kind)
			if in.To != at("asha") {
				require.Empty(t, in.Args.Area, "step %d: %s", i, in.Kind)
				require.Nil(t, in.Args.Location, "step %d", i)
				require.Empty(t, in.Files, "step %d", i)
				continue
			}
			require.Empty(t, in.Args.Category+in.Args.Department+in.Args.Area+in.Args.Place, "step %d: %s", i, in.Kind)
			require.Nil(t, in.Args.Post, "step %d: %s names the office", i, in.Kind)
		}
	}
}

func TestOpenOfASensitiveComplaint(t *testing.T) {
	w, c := sensitive(t)
	for _, who := range []string{"verma", "ips", "anil", "chief", "desk", "asha", "mallory"} {
		for _, in := range w.tap(who, "open", string(c.Number)) {
			require.NotContains(t, raw(t, in), secret, who)
			require.Equal(t, "error", in.Kind, who)
		}
	}
	require.Contains(t, raw(t, w.tap("shanti", "open", string(c.Number))[0]), secret)
}

// TestBecomesSensitive: what turns out to be sensitive later is guarded from then on, and the person asked whether it is safe.
func TestBecomesSensitive(t *testing.T) {
	t.Run("the person corrects the department", func(t *testing.T) {
		w := staffed(t)
		c := w.complaint("asha", "लखनऊ में बिजली नहीं दहेज की बात भी है")
		c = w.put(c, func(c *models.Complaint) {
			c.Department, c.Category, c.Sensitive, c.Discreet = "POWER", "POWER.SUPPLY", false, false
		})
		told := w.tap("asha", "department", string(c.Number)+":POLICE")
		require.True(t, w.now(c).Sensitive, "%v", w.now(c).Category)
		mine := to(told, "asha")
		require.Len(t, mine, 1)
		require.Empty(t, mine[0].Args.Category)
		require.Equal(t, "safe", w.talks[at("asha")].Ask.Kind)
		for _, in := range told {
			require.NotContains(t, raw(t, in), "दहेज")
		}
	})
	t.Run("an officer hands it over", func(t *testing.T) {
		w := staffed(t)
		c := w.complaint("asha", "लखनऊ में बिजली नहीं दहेज की बात भी है")
		c = w.put(c, func(c *models.Complaint) {
			c.Department, c.Category, c.Sensitive, c.Discreet, c.Status = "POWER", "POWER.SUPPLY", false, false, models.Assigned
			c.Doer, c.DoerOfficer = models.Post{Department: "POWER", Area: "162", Level: models.L1}, 1
		})
		told := w.tap("anil", "handover", string(c.Number)+" POLICE")
		require.True(t, w.now(c).Sensitive)
		for _, in := range to(told, "shanti") {
			require.NotContains(t, raw(t, in), "दहेज")
		}
		require.Equal(t, []string{"citizen.news"}, kinds(to(told, "asha")))
	})
	t.Run("the desk listens to a voice note", func(t *testing.T) {
		w := staffed(t)
		w.send("asha", bot.Inbound{Files: []bot.File{{Kind: models.Voice, Ref: "v"}}})
		c := w.newest()
		told := w.tap("desk", "fill", string(c.Number)+" लखनऊ में दहेज के लिए मारते हैं")
		require.True(t, w.now(c).Sensitive)
		require.Equal(t, []string{"citizen.ask_safe"}, kinds(to(told, "asha")))
		require.NotEmpty(t, to(told, "shanti"))
	})
}

// TestAgainstStaff: neither the officer who may be meant nor his superior hears of it, whatever happens to it.
func TestAgainstStaff(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में बिजली जोड़ने के लिए रिश्वत माँगी")
	require.EqualValues(t, 3, c.DoerOfficer, "the secretary's")
	n := string(c.Number)
	hidden := func(told []models.Intent) {
		t.Helper()
		require.NotEmpty(t, told)
		require.Empty(t, to(told, "anil"))
		require.Empty(t, to(told, "sunita"))
	}
	hidden(w.tap("mohan", "remind", n))
	hidden(w.tap("rao", "accept", n))
	require.Equal(t, []string{"error.unknown_officer"}, kinds(w.tap("rao", "assign", n+" anil")))
	require.Equal(t, []string{"error.unknown_officer"}, kinds(w.tap("rao", "assign", n+" sunita")))
	hidden(w.tap("rao", "resolve", n+" जाँच की गई"))
	hidden(w.tap("mohan", "appeal", n+":nobody_came"))
	require.EqualValues(t, 6, w.now(c).AnswerableOfficer)
	hidden(w.tap("chief", "uphold", n+" फिर जाँच"))
	require.EqualValues(t, 3, w.now(c).DoerOfficer)
	for _, who := range []string{"anil", "sunita"} {
		for act, words := range officersActs() {
			require.Equal(t, []string{"error.not_found"}, kinds(w.tap(who, act, n+" "+words)), "%s %s", who, act)
		}
	}
}

// TestClosingCodeIsTheComplainants: it is in nothing that anybody else is told, and it cannot be guessed.
func TestClosingCodeIsTheComplainants(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	n := string(c.Number)
	told := w.tap("anil", "resolve", n+" बदल दिया")
	code := w.now(c).ClosingCode
	require.Len(t, code, 4)
	told = append(told, w.tap("anil", "open", n)...)
	told = append(told, w.tap("anil", "proof", n)...)
	told = append(told, w.tap("sunita", "open", n)...)
	told = append(told, w.tap("anil", "list", "")...)
	for _, in := range told {
		require.Equal(t, in.Kind == "citizen.code", strings.Contains(fmt.Sprint(in.Args.Code, in.Args.Text, in.Args.Items), code), in.Kind)
		if in.Kind == "citizen.code" {
			require.Equal(t, at("mohan"), in.To)
		}
	}
	var all []string
	for i := range 1000 {
		all = append(all, fmt.Sprintf("%04d", i*10+int(code[3]-'0')))
	}
	require.True(t, slices.Contains(all, code))
	for _, words := range []string{strings.Join(all, " "), "काम " + strings.Join(all, ", ")} {
		w.tap("anil", "resolve", n+" "+words)
		w.tap("anil", "proof", n+" "+words)
		w.tap("anil", "code", n+" "+words)
		w.say("anil", words)
		require.Equal(t, models.Reported, w.now(c).Status, "many tries in one message")
	}
	w.put(c, func(c *models.Complaint) { c.CodeTries = 0 })
	wrong := "0000"
	if code == wrong {
		wrong = "0001"
	}
	for range models.MaxCodeTries {
		require.Equal(t, []string{"error.wrong_code"}, kinds(w.tap("anil", "resolve", n+" काम "+wrong)))
	}
	require.Equal(t, []string{"error.code_locked"}, kinds(w.tap("anil", "code", n+" "+code)))
	require.Equal(t, []string{"error.code_locked"}, kinds(w.tap("sunita", "code", n+" "+code)), "not for another officer either")
	w.clock.Advance(24 * time.Hour)
	require.Equal(t, "officer.closed_by_code", w.say("anil", code)[0].Kind, "four digits alone")
	require.Equal(t, models.ByCode, w.now(c).Closure)
}

// TestNumbersOfOthers: nothing tells a number of somebody else's from one that does not exist.
func TestNumbersOfOthers(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में बिजली नहीं है, घर अंधेरा है")
	who := w.people[c.Complainant]
	who.Phone = "+919812345678"
	w.people[c.Complainant] = who
	none, err := models.NewNumber(w.clock.Now(), &counter{n: 99})
	require.NoError(t, err)
	for _, say := range []string{"status %s", "%s", "withdraw %s", "remind %s", "add %s अंधेरा", "status %s 1111", "/start %s"} {
		theirs := w.say("eve"+say, fmt.Sprintf(say, c.Number))
		nobodys := w.say("eva"+say, fmt.Sprintf(say, none))
		require.Equal(t, kinds(theirs), kinds(nobodys), say)
		require.NotContains(t, raw(t, theirs[0]), string(c.Number), say)
	}
	for range 8 { // right answers do not lock
		require.Equal(t, []string{"citizen.status.short"}, kinds(w.say("aunt", "status "+c.Number.String()+" 5678")))
	}
	w.put(c, func(c *models.Complaint) { c.Status, c.Truth = models.Resolved, models.NoAnswer })
	require.Equal(t, []string{"citizen.status.short"}, kinds(w.say("aunt", "status "+c.Number.String()+" 5678")), "the question is not hers")
	for range models.MaxNumberTries {
		require.Equal(t, []string{"error.phone_end"}, kinds(w.say("eve", "status "+c.Number.String()+" 0000")))
	}
	require.Equal(t, []string{"error.number_locked"}, kinds(w.say("eve", "status "+c.Number.String()+" 5678")))
}
