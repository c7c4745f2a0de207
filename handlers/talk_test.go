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

const outage = "लखनऊ में बिजली नहीं है, घर अंधेरा है"

// TestARefusalChangesNothing: a half-done command is worse than none, but a helpline is not taken back.
func TestARefusalChangesNothing(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	told := w.say("mohan", "आग लगी है 26-8214-5093-1") // a wrong check digit
	require.Equal(t, []string{"citizen.danger", "error.number_check"}, kinds(told))
	require.Equal(t, c, w.now(c))
	messages := len(w.messages[c.ID])
	require.Equal(t, []string{"error.reject_reason"}, kinds(w.tap("anil", "reject", string(c.Number)+" मन नहीं")))
	require.Len(t, w.messages[c.ID], messages)
}

// TestDangerIsNamedFirst wherever it is spoken of: alone, added, in an answer, in a burst.
func TestDangerIsNamedFirst(t *testing.T) {
	for name, before := range map[string]func(w *world, c models.Complaint){
		"in the same breath":    func(*world, models.Complaint) {},
		"later":                 func(w *world, _ models.Complaint) { w.clock.Advance(3 * time.Hour) },
		"in an answer":          func(w *world, c models.Complaint) { w.tap("anil", "ask", string(c.Number)+" कहाँ?") },
		"to a question of ours": func(w *world, c models.Complaint) { w.tap("mohan", "where", string(c.Number)) },
	} {
		t.Run(name, func(t *testing.T) {
			w := staffed(t)
			c := w.complaint("mohan", outage)
			before(w, c)
			told := to(w.say("mohan", "बिजली के खंभे में आग लग गई"), "mohan")
			require.Equal(t, "citizen.danger", told[0].Kind)
			require.Equal(t, models.Urgent, told[0].Priority)
			require.Len(t, slices.DeleteFunc(told, func(in models.Intent) bool { return in.Kind != "citizen.danger" }), 1, "once")
		})
	}
	w := staffed(t)
	c := w.complaint("mohan", outage)
	told := to(w.say("mohan", "बिजली के खंभे में आग लग गई"), "anil")
	require.Equal(t, models.Fire, w.now(c).Danger)
	require.Len(t, told, 1)
	require.Equal(t, models.Urgent, told[0].Priority)
	require.False(t, told[0].Edit, "a changed message makes no sound")
}

// TestSmallWordsAreNoNewMatter: what names no matter is added to the complaint that stands open, and whether it is another one is not asked, however
// much the account makes of it; what speaks for its department without the account is asked about.
func TestSmallWordsAreNoNewMatter(t *testing.T) {
	for _, s := range []scene{
		{"POLICE", "mobile chori ho gaya gomti nagar lucknow", ""}, {"HEALTH", "PHC me doctor nahi aate gaon pipri barabanki", ""}, {"URBAN", "nali jam hai aliganj lucknow", ""},
	} {
		for text, want := range map[string][]string{
			"abhi tak koi nahi aaya": {"citizen.added"}, "अभी तक कोई नहीं आया": {"citizen.added"}, "nobody has come yet": {"citizen.added"}, "kal aana": {"citizen.added"},
			"jaldi karo": {"citizen.added"}, "pehle wala": {"citizen.added"}, "निकल गया": {"citizen.added"}, "दोनों": {"citizen.added"}, "wahi wala": {"citizen.added"},
			"sadak bhi tooti hai": {"citizen.registered", "citizen.ask_place"},
		} {
			w := accountOf(t, s.department)
			w.complaint("mohan", s.complaint)
			w.clock.Advance(2 * time.Hour)
			require.Equal(t, want, kinds(to(w.say("mohan", text), "mohan")), "%s: %s", s.department, text)
		}
	}
	w := accountOf(t, "HEALTH")
	w.complaint("mohan", "PHC me doctor nahi aate gaon pipri barabanki")
	w.clock.Advance(2 * time.Hour)
	require.Equal(t, []string{"citizen.added", "citizen.same_or_new"}, kinds(to(w.say("mohan", "ward me pankha nahi"), "mohan")))
}

// TestANodIsNoAddition: who says that it is enough or well, as his village does, adds nothing; who asks what his number is gets it.
func TestANodIsNoAddition(t *testing.T) {
	w := accountOf(t, "HEALTH")
	w.complaint("mohan", "PHC me doctor nahi aate gaon pipri barabanki")
	for text, want := range map[string]string{"bas": "citizen.right", "bas itna hi": "citizen.right", "बस": "citizen.right", "chalo thik": "citizen.right", "hau": "citizen.right",
		"number kya hai": "citizen.my", "नंबर क्या है": "citizen.my"} {
		told := to(w.say("mohan", text), "mohan")
		require.Equal(t, []string{want}, kinds(told), text)
	}
}

// TestNewOrSame: the answer is understood whatever came in between, and makes one complaint only.
func TestNewOrSame(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.clock.Advance(3 * time.Hour)
	told := to(w.say("mohan", "लखनऊ में बिजली का खंभा टेढ़ा है"), "mohan")
	require.Equal(t, []string{"citizen.added", "citizen.same_or_new"}, kinds(told))
	fresh := told[1].Buttons[0][1]
	w.say("mohan", "भाषा") // another question
	w.say("mohan", "रद्द")
	require.Equal(t, "citizen.registered", to(w.tap("mohan", fresh.Command, fresh.Arg), "mohan")[0].Kind)
	made := w.newest()
	require.NotEqual(t, c.ID, made.ID)
	require.Equal(t, "लखनऊ में बिजली का खंभा टेढ़ा है", w.messages[made.ID][0].Text)
	require.Equal(t, []string{"error.stale_button"}, kinds(w.tap("mohan", fresh.Command, fresh.Arg)), "once")
	require.Len(t, w.complaints, 2)
	require.Equal(t, []string{"error.stale_button"}, kinds(w.tap("mohan", "same", string(c.Number)+":new:"+fmt.Sprint(w.messages[c.ID][0].ID))),
		"only what was added")

	w.clock.Advance(3 * time.Hour)
	w.say("mohan", "बिजली अब तक नहीं आई")
	require.Equal(t, "citizen.registered", to(w.say("mohan", "नई"), "mohan")[0].Kind, "said in words")
}

// TestPhotoThenItsWords is one complaint, of what the words say.
func TestPhotoThenItsWords(t *testing.T) {
	w := staffed(t)
	w.send("mohan", bot.Inbound{Files: photo()})
	c := w.newest()
	require.Empty(t, c.Department)
	w.say("mohan", outage)
	require.Len(t, w.complaints, 1)
	require.Equal(t, "POWER.SUPPLY", w.now(c).Category)
	require.EqualValues(t, 1, w.now(c).DoerOfficer)
}

func TestBurst(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	require.False(t, to(w.say("mohan", "कल रात से परेशान"), "mohan")[0].Edit == false && len(w.complaints) > 1)
	w.say("mohan", "लखनऊ में नल भी सूखा पड़ा है") // surely another department's matter
	require.Len(t, w.complaints, 2)
	w.clock.Advance(time.Hour)
	require.False(t, to(w.send("mohan", bot.Inbound{ReplyTo: string(c.Number), Text: "अब तक नहीं आई"}), "mohan")[0].Edit, "an hour later it is told anew")
}

// TestRegisterFirst: eleven digits in a complaint are somebody's account; they keep nothing from being registered.
func TestRegisterFirst(t *testing.T) {
	for _, account := range []string{"34567890123", "26821450931", "26821450939"} {
		w := staffed(t)
		w.complaint("mohan", "लखनऊ में बिजली बिल खाता "+account+" से दो बार पैसा कटा")
	}
}

func TestRemindedOncePerDay(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.clock.Set(time.Date(2026, 11, 24, 12, 30, 0, 0, time.UTC)) // 18:00
	require.Equal(t, []string{"officer.reminded", "officer.reminded", "citizen.reminded"}, kinds(w.say("mohan", "याद दिलाओ")))
	require.Equal(t, []string{"citizen.reminded_today"}, kinds(w.say("mohan", "याद दिलाओ")))
	w.clock.Set(time.Date(2026, 11, 25, 4, 30, 0, 0, time.UTC)) // the next day, after 16 hours
	require.Contains(t, kinds(w.say("mohan", "याद दिलाओ "+c.Number.Short())), "citizen.reminded")
}

// TestTwoAppeals: the second goes higher, and after it the next doors are named.
func TestTwoAppeals(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	n := string(c.Number)
	for i, decider := range []string{"sunita", "rao"} {
		w.tap("anil", "resolve", n+" ठीक किया")
		require.Equal(t, []string{"citizen.appeal_offer"}, kinds(w.tap("mohan", "truth", n+":no")))
		told := w.say("mohan", "कोई आया ही नहीं, झूठ लिखा है")
		require.Equal(t, []string{"officer.card"}, kinds(to(told, decider)), "appeal %d", i+1)
		require.Contains(t, to(told, decider)[0].Args.Text, "कोई आया ही नहीं", "who decides reads why")
		if i == 0 {
			require.Contains(t, kinds(w.tap(decider, "uphold", n+" सही बात")), "citizen.upheld")
		} else {
			told = to(w.tap(decider, "dismiss", n+" काम हो चुका"), "mohan")
			require.Equal(t, []string{"citizen.next_doors"}, told[0].Args.Flags)
		}
	}
	require.Equal(t, models.Closed, w.now(c).Status)
	require.Equal(t, []string{"citizen.closed"}, kinds(w.tap("mohan", "truth", n+":no")), "no third")
	require.Equal(t, []string{"citizen.closed"}, kinds(w.tap("mohan", "appeal", n+":came_back")))
	require.Equal(t, 2, w.now(c).Appeals)
}

// TestOnePauseInTheFirstHalf: a question holds the clock once, early, for three days at most and in the hours it counts in.
func TestOnePauseInTheFirstHalf(t *testing.T) {
	for name, x := range map[string]struct {
		words       string
		asked, told time.Duration // after registering
		held        time.Duration // how long the clock stood
	}{
		"round, early":         {outage, time.Hour, 3 * time.Hour, 2 * time.Hour},
		"round, late":          {outage, 20 * time.Hour, 21 * time.Hour, 0},
		"office, over a night": {"लखनऊ में मीटर तेज़ चलता है, बिल ज़्यादा", time.Hour, 25 * time.Hour, 24 * time.Hour},
		"office, at the most":  {"लखनऊ में मीटर तेज़ चलता है, बिल ज़्यादा", time.Hour, 24 * 4 * time.Hour, 3 * 24 * time.Hour},
	} {
		t.Run(name, func(t *testing.T) {
			w := staffed(t)
			w.clock.Set(time.Date(2026, 12, 3, 4, 30, 0, 0, time.UTC)) // a Thursday
			c := w.complaint("mohan", x.words)
			w.clock.Advance(x.asked)
			w.tap("anil", "ask", string(c.Number)+" मीटर नंबर?")
			w.clock.Advance(x.told - x.asked)
			require.Equal(t, []string{"citizen.answered"}, kinds(to(w.say("mohan", "एक दो तीन"), "mohan")))
			after := w.now(c)
			from := c.RegisteredAt.Add(x.asked)
			require.Equal(t, w.moved(c, from, from.Add(x.held)), after.ResolutionDue)
			require.True(t, after.PausedAt.IsZero())
			w.tap("anil", "ask", string(c.Number)+" और?")
			require.True(t, w.now(c).PausedAt.IsZero(), "only once")
			require.Equal(t, models.PauseEnds, w.now(c).NextAction, "but nobody waits for ever")
		})
	}
}

// moved is a limit moved by a time in which the clock stood still, in the hours in which the category counts.
func (w *world) moved(c models.Complaint, from, to time.Time) time.Time {
	dir := w.deps.Directory()
	cat, _ := dir.Category(c.Category)
	if cat.Clock == models.RoundClock {
		return c.ResolutionDue.Add(to.Sub(from))
	}
	cal := dir.Calendar(c.Area)
	return cal.Add(c.ResolutionDue, cal.Between(from, to))
}

// TestOfficersWordsAsAnswers: what was asked for is an answer, also when it sounds like the command.
func TestOfficersWordsAsAnswers(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.complaint("asha", "लखनऊ में बिजली के तार ढीले हैं")
	w.tap("anil", "resolve", string(c.Number))
	require.Contains(t, kinds(w.say("anil", "काम हो गया")), "officer.resolved")
	require.Equal(t, models.Resolved, w.now(c).Status)
}

// TestFilesOfOfficers: none is lost, and none stands for words that are needed.
func TestFilesOfOfficers(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	n := string(c.Number)
	for _, act := range []string{"ask", "reject"} {
		w.tap("anil", act, n)
		require.Equal(t, []string{"officer.ask_" + act}, kinds(w.send("anil", bot.Inbound{Files: photo()})), act)
	}
	for _, act := range []string{"handover", "assign"} { // no photo is a name: it is of the work
		w.tap("anil", act, n)
		require.Equal(t, []string{"officer.send_place"}, kinds(w.send("anil", bot.Inbound{Files: photo()})), act)
		w.clock.Advance(2 * time.Minute)
	}
	w.tap("anil", "resolve", n)
	require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.send("anil", bot.Inbound{Files: photo()})))
	require.NotZero(t, w.now(c).ProofPhoto)
	require.Contains(t, kinds(w.say("anil", "बदल दिया")), "officer.place_or_code", "the photo is here")
	require.Equal(t, []string{"error.which_complaint"}, kinds(w.send("sunita", bot.Inbound{Location: &models.Location{Lat: 26.8, Lon: 80.9}}))[:1:1])
	told := w.send("anil", bot.Inbound{Location: &models.Location{Lat: 26.8, Lon: 80.9}})
	require.Equal(t, []string{"officer.proof_checking"}, kinds(told))
	require.Equal(t, models.CheckProof, w.now(c).NextAction)
	require.Contains(t, kinds(w.settle(c)), "officer.resolved")
	w.send("anil", bot.Inbound{ReplyTo: n, Files: photo(), Text: "बाद की"})
	require.Len(t, w.files[c.ID], 4, "a photo of a note is kept")
}

// TestProofByTheDoerOnly: a reply with a photo proves nothing when somebody else sends it.
func TestProofByTheDoerOnly(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	w.tap("anil", "resolve", string(c.Number)+" बदल दिया")
	for _, who := range []string{"chief", "desk", "farid"} {
		told := w.send(who, bot.Inbound{ReplyTo: string(c.Number), Files: photo(), Location: &models.Location{Lat: 26.8, Lon: 80.9}})
		require.Equal(t, "error", told[0].Kind, who)
		require.Equal(t, models.Reported, w.now(c).Status, who)
	}
}

// TestTheHubHasTheLastWord: the fourth handover is its own, and it hands over for good.
func TestTheHubHasTheLastWord(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	n := string(c.Number)
	for _, step := range [][2]string{{"anil", "JAL"}, {"farid", "POWER"}, {"anil", "JAL"}, {"farid", "POWER"}} {
		w.tap(step[0], "handover", n+" "+step[1])
	}
	require.EqualValues(t, 6, w.now(c).DoerOfficer)
	require.Equal(t, c.ResolutionDue, w.now(c).ResolutionDue, "a handover moves no limit")
	w.tap("chief", "handover", n+" JAL")
	require.EqualValues(t, 4, w.now(c).DoerOfficer)
	require.Equal(t, models.Assigned, w.now(c).Status)
}

// TestNobodyToDoIt: handed to a department without anybody it waits, is in nobody's list, and is found by whoever joins.
func TestNobodyToDoIt(t *testing.T) {
	w := staffed(t)
	w.officers = slices.DeleteFunc(w.officers, func(o models.Officer) bool { return o.Name != "anil" })
	c := w.complaint("mohan", outage)
	w.tap("anil", "accept", string(c.Number))
	require.Contains(t, kinds(w.tap("anil", "handover", string(c.Number)+" JAL")), "citizen.handed_over")
	after := w.now(c)
	require.Equal(t, models.Registered, after.Status)
	require.Zero(t, after.DoerOfficer)
	require.Zero(t, after.AnswerableOfficer, "not in the list of who had it before")
	require.Equal(t, []string{"officer.list.none"}, kinds(w.say("anil", "list")))
	w.officers = append(w.officers, models.Officer{ID: 20, Name: "ravi", Postings: []models.Posting{{Officer: 20, Post: after.Doer}}})
	w.invitations["abcdefghijklmnopqrst"] = models.Invitation{ID: 1, Officer: 20, Expires: w.clock.Now().Add(time.Hour)}
	require.Equal(t, []string{"officer.joined", "officer.card"}, kinds(w.say("ravi", "/start abcdefghijklmnopqrst")))
	require.EqualValues(t, 20, w.now(c).DoerOfficer)
}

// TestACodeAloneIsAnInvitation: who types it without the command before it was asked what he complains of. Any other long word is a word.
func TestACodeAloneIsAnInvitation(t *testing.T) {
	w := staffed(t)
	w.officers = append(w.officers, models.Officer{ID: 20, Name: "ravi"})
	w.invitations["abcdefghijklmnopqrst"] = models.Invitation{ID: 1, Officer: 20, Expires: w.clock.Now().Add(time.Hour)}
	require.NotContains(t, kinds(w.say("ravi", "abcdefghijklmnopqrsu")), "error.invitation_invalid")
	require.Equal(t, []string{"officer.joined"}, kinds(w.say("ravi", "abcdefghijklmnopqrst")))
}

// TestTheEarlierDoerIsTold when a superior or the citizen takes a complaint away from him.
func TestTheEarlierDoerIsTold(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	require.Equal(t, []string{"officer.taken_away"}, kinds(to(w.tap("sunita", "handover", string(c.Number)+" JAL"), "anil")))
	require.Equal(t, []string{"officer.taken_away"}, kinds(to(w.tap("mohan", "department", string(c.Number)+":POWER"), "farid")))
}

// TestOfficerAsCitizen: what he complains of himself he answers for as a citizen, with a citizen's rights.
func TestOfficerAsCitizen(t *testing.T) {
	w := staffed(t)
	told := w.say("farid", "शिकायत हमारी गली में बिजली नहीं है")
	c := w.newest()
	require.Equal(t, []string{"citizen.registered", "citizen.ask_place"}, kinds(to(told, "farid")))
	require.Equal(t, []string{"citizen.corrected"}, kinds(to(w.say("farid", "लखनऊ"), "farid")), "the place he was asked for")
	require.EqualValues(t, 1, w.now(c).DoerOfficer)
	w.tap("anil", "resolve", string(c.Number)+" ठीक किया")
	require.Equal(t, []string{"citizen.rating"}, kinds(w.tap("farid", "truth", string(c.Number)+":yes")))
	require.Equal(t, []string{"citizen.closed"}, kinds(w.say("farid", "1")))
	require.Equal(t, models.Good, w.now(c).Rating)
	require.Equal(t, []string{"officer.list.none"}, kinds(w.say("farid", "list")), "an officer again")
}

// TestForgetReachesEverything, also what is older than what a turn is handed.
func TestForgetReachesEverything(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	for i := range 30 {
		old := w.now(c)
		old.ID, old.Complainant, old.Status, old.Number = models.ID(i+1), models.ID(1000+i), models.Closed, ""
		w.complaints[old.ID] = old
	}
	require.Equal(t, []string{"error.stale_button"}, kinds(w.tap("mohan", "forgotten", "maybe")))
	require.Empty(t, w.erased)
	w.tap("mohan", "forgotten", "yes")
	require.Len(t, w.erased, 31)
}

// TestDraft: what may be a complaint is asked about once, has no number until yes, and is only its writer's to answer.
func TestDraft(t *testing.T) {
	w := staffed(t)
	told := w.say("mohan", "शायद लखनऊ में बिजली")
	c := w.newest()
	require.Equal(t, []string{"citizen.draft"}, kinds(told))
	require.Equal(t, models.Draft, c.Status)
	require.Empty(t, c.Number)
	yes, no := told[0].Buttons[0][0], told[0].Buttons[0][1]
	require.Equal(t, []string{"error.stale_button"}, kinds(w.tap("eve", yes.Command, yes.Arg)))
	require.Equal(t, models.Draft, w.now(c).Status)
	w.say("mohan", "भाषा") // another question in between
	require.Contains(t, kinds(w.tap("mohan", yes.Command, yes.Arg)), "citizen.registered")
	require.Equal(t, models.Assigned, w.now(c).Status)
	require.NotContains(t, kinds(w.tap("mohan", yes.Command, yes.Arg)), "citizen.registered", "twice")
	w.tap("mohan", no.Command, no.Arg)
	require.Equal(t, models.Assigned, w.now(c).Status, "too late for no")

	told = w.say("asha", "शायद लखनऊ में बिजली")
	dropped := w.newest()
	require.Equal(t, []string{"citizen.draft_dropped"}, kinds(w.say("asha", "नहीं")))
	require.Equal(t, models.Void, w.now(dropped).Status)
	require.NotContains(t, kinds(w.tap("asha", told[0].Buttons[0][0].Command, told[0].Buttons[0][0].Arg)), "citizen.registered")
}

// TestRatingAfterTheCode is asked by the officer's turn and still answered by a number or a word.
func TestRatingAfterTheCode(t *testing.T) {
	for said, want := range map[string]models.Rating{"1": models.Good, "२": models.Fair, "ख़राब": models.Poor, "accha": models.Good} {
		w := staffed(t)
		c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
		w.tap("anil", "resolve", string(c.Number)+" बदल दिया")
		w.say("anil", w.now(c).ClosingCode)
		require.Equal(t, models.Closed, w.now(c).Status)
		w.say("mohan", said)
		require.Equal(t, want, w.now(c).Rating, said)
	}
}

// TestAReplyToWhatIsOver is kept, and heard as the no that it is.
func TestAReplyToWhatIsOver(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.tap("anil", "resolve", string(c.Number)+" ठीक किया")
	require.Equal(t, []string{"citizen.appeal_offer"}, kinds(w.send("mohan", bot.Inbound{ReplyTo: string(c.Number), Text: "शाम को फिर चली गई"})))
	kept := w.messages[c.ID]
	require.Equal(t, "शाम को फिर चली गई", kept[len(kept)-1].Text)
}

// TestAnUnknownIntentIsNoPanic: a reader that says something new is answered like one that understood nothing.
func TestLongAndOddMessages(t *testing.T) {
	for _, text := range []string{"", " ", "\u200d", "🙏", strings.Repeat("क्ष ", 1300), strings.Repeat("9", 4096), "/" + strings.Repeat("x", 4000), "{{.number}}", "<b>x</b>",
		"status " + strings.Repeat("1 ", 2000), strings.Repeat("-", 4096), "\x00\xff"} {
		for _, who := range []string{"mohan", "anil", "desk"} {
			w := staffed(t)
			require.NotEmpty(t, to(w.say(who, text), who), "%.20q", text)
		}
	}
}
