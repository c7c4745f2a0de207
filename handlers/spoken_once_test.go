package handlers_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// stormsOf are storms that are there already.
type stormsOf map[models.ID]models.Storm

func (s stormsOf) Storm(_ context.Context, id models.ID) (models.Storm, error) { return s[id], nil }

func (stormsOf) Likes(_ context.Context, _ time.Time, of ...models.Likeness) ([]models.Likes, error) {
	return make([]models.Likes, len(of)), nil
}

func (stormsOf) StormReported(context.Context, models.ID, int) ([]models.Complaint, error) {
	return nil, nil
}

func (stormsOf) StormPlaces(context.Context, models.Storm, time.Time, int) ([]models.Complaint, error) {
	return nil, nil
}

// stormy is a world with a storm of three complaints, called by the third.
func stormy(t *testing.T) (*world, []models.Complaint) {
	w := staffed(t)
	var all []models.Complaint
	for _, who := range []string{"mohan", "asha", "ravi"} {
		all = append(all, w.complaint(who, outage))
	}
	s := models.Storm{ID: 77, Category: all[0].Category, Area: all[0].Area, Lead: all[2].ID, Number: all[2].Number, Doer: all[0].Doer,
		DoerOfficer: 1, Active: true, StartedAt: w.clock.Now(), Count: 3, Version: 1, WaveDone: true}
	w.deps.Storms = &handlers.Storms{Read: stormsOf{77: s}}
	w.restart()
	for _, c := range all {
		w.put(c, func(c *models.Complaint) { c.Watch.Storm = 77 })
	}
	return w, all
}

// TestATimeForOneHouse: a time that is named for one house of a storm is the storm's only when the officer says so; a number alone may be
// hours or a clock.
func TestATimeForOneHouse(t *testing.T) {
	for text, want := range map[string]string{"expect 18:30": "officer.expect_set", "expect +3": "officer.expect_set", "expect 3": "officer.expect_hours", "expect ३": "officer.expect_hours",
		"3 ghante lagenge": "officer.expect_set", "mishra ji ke ghar 3 ghante lagenge": "officer.expect_whom", "एक घर का मीटर 3 घंटे में लगेगा": "officer.expect_whom"} {
		w, _ := stormy(t)
		require.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
	}
	for answer, want := range map[string]string{"1": "officer.expect_set", "2": "officer.accepted"} {
		w, all := stormy(t)
		require.Equal(t, "officer.expect_whom", to(w.say("anil", "expect "+string(all[0].Number)+" +3"), "anil")[0].Kind)
		told := w.say("anil", answer)
		require.Equal(t, want, to(told, "anil")[0].Kind, answer)
		require.Empty(t, to(told, "asha"), answer) // the storm's are told by the clock
	}
	w, all := stormy(t)
	w.say("anil", "expect "+string(all[0].Number)+" 3")
	require.Equal(t, "officer.expect_whom", to(w.say("anil", "2"), "anil")[0].Kind, "by the clock")
	told := w.say("anil", "2")
	require.Equal(t, time.Date(2026, 11, 24, 15, 0, 0, 0, models.IST()).UTC(), to(told, "mohan")[1].Args.At)

	w = staffed(t) // no storm: the time of the one complaint
	w.complaint("mohan", outage)
	require.Equal(t, "citizen.expected", to(w.say("anil", "expect 18:30"), "mohan")[1].Kind)
}

// TestOneOfAStorm: who names one complaint of a storm, or replies to its card, speaks of that one; else of all.
func TestOneOfAStorm(t *testing.T) {
	for _, x := range []struct {
		name, says      string
		numbered, reply int // whose number is said, whose message is replied to; 0: nobody's
		want            string
	}{
		{"nothing is named", "तार जोड़ दिया", 0, 0, "officer.restored_sent"},
		{"nothing is named", "1 घंटे में", 0, 0, "officer.expect_set"},
		{"nothing is named", "ok done", 0, 0, "officer.ask_restored"},
		{"nothing is named", "dekhte hain", 0, 0, "officer.all_taken"},
		{"the storm's number", "तार जोड़ दिया", 3, 0, "officer.restored_sent"},
		{"the storm's message", "तार जोड़ दिया", 0, 3, "officer.restored_sent"},
		{"the storm's message", "काम पूरा तार जोड़ दिया", 0, 3, "officer.restored_sent"},
		{"one house", "तार जोड़ दिया", 2, 0, "officer.resolved"},
		{"one house", "1 घंटे में", 2, 0, "officer.accepted"},
		{"one house", "ok done", 2, 0, "officer.ask_resolve"},
		{"one house", "dekhte hain", 2, 0, "officer.accepted"},
		{"one card", "तार जोड़ दिया", 0, 2, "officer.resolved"},
		{"one card", "1 घंटे में", 0, 2, "officer.accepted"},
		{"one card", "काम पूरा तार जोड़ दिया", 0, 2, "officer.resolved"},
		{"one card", "ले लिया", 0, 2, "officer.accepted"},
		{"one card", "ठीक हो गया", 0, 2, "officer.ask_resolve"},
		{"one card", "ठीक हो गया, तार जोड़ दिया", 0, 2, "officer.resolved"},
		{"the storm's message", "ठीक हो गया", 0, 3, "officer.ask_restored"},
		{"nothing is named", "ठीक हो गया", 0, 0, "officer.ask_restored"},
	} {
		t.Run(x.name+" "+x.says, func(t *testing.T) {
			w, all := stormy(t)
			in := bot.Inbound{Text: x.says}
			if x.numbered > 0 {
				in.Text = string(all[x.numbered-1].Number) + " " + x.says
			}
			if x.reply > 0 {
				in.ReplyTo = string(all[x.reply-1].Number)
			}
			require.Equal(t, x.want, to(w.send("anil", in), "anil")[0].Kind)
		})
	}
}

// TestDaysOfWorkAreNoLeave: the open question about a leave takes days, not what is said of the work.
func TestDaysOfWorkAreNoLeave(t *testing.T) {
	for text, leave := range map[string]bool{"3 din": true, "कल": true, "5 दिसंबर से 9 दिसंबर": true,
		"2 din lagenge samaan nahi hai": false, "2 दिन में हो जाएगा": false, "लाइनमैन भेज दिया, 2 दिन लगेंगे": false, "kal transformer badal diya": false} {
		w := staffed(t)
		w.complaint("mohan", outage)
		require.Equal(t, "officer.ask_leave", to(w.say("anil", "sick leave"), "anil")[0].Kind)
		w.say("anil", text)
		require.Equal(t, leave, !w.officers[0].LeaveTill.IsZero(), text)
	}
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.say("anil", "sick leave")
	w.send("anil", bot.Inbound{Text: "2 din", ReplyTo: string(c.Number)})
	require.True(t, w.officers[0].LeaveTill.IsZero(), "a reply to a card")
}

// TestTakenBackOnce: only what an officer gave from his own post comes back, once, and only where he says so and nothing else.
func TestTakenBackOnce(t *testing.T) {
	handed := func(by string) (*world, models.Complaint) {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		require.Contains(t, kinds(w.say(by, "भेजें "+string(c.Number)+" जल निगम")), "officer.handed_over")
		return w, c
	}
	for text, back := range map[string]bool{"galti se bhej diya": true, "गलती से": true, "by mistake": true, "wapas lo": true,
		"galti se jal nigam bhej diya": true, "गलती से फीडर बंद था, चालू कर दिया": false,
		"by mistake the feeder was off, supply restored": false, "गलती से भेज दिया था लाइनमैन, तार जोड़ दिया": false} {
		w, c := handed("anil")
		b := w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
		told := w.say("anil", text)
		require.Equal(t, back, w.now(c).Department == "POWER", text)
		if !back {
			require.Equal(t, "officer.resolved", to(told, "anil")[0].Kind, text)
			require.NotEqual(t, models.Assigned, w.now(b).Status, text)
		}
	}
	w, c := handed("anil")
	arg := string(c.Number) + " " + c.Category
	require.Contains(t, kinds(w.tap("anil", "undo", arg)), "officer.taken_back")
	require.Equal(t, []string{"error.nothing_back"}, kinds(w.tap("anil", "undo", arg)), "once")
	w.say("anil", "भेजें "+string(c.Number)+" जल निगम")
	w.tap("anil", "undo", arg)
	w.say("anil", "भेजें "+string(c.Number)+" जल निगम")
	require.Equal(t, 1, w.now(c).Handovers)
	require.Contains(t, kinds(w.tap("anil", "undo", arg)), "officer.taken_back")
	require.Equal(t, []string{"error.nothing_back"}, kinds(w.tap("anil", "undo", arg)))
	require.Equal(t, 0, w.now(c).Handovers)

	w, c = handed("sunita") // what was with anil
	require.Equal(t, []string{"error.nothing_back"}, kinds(w.say("sunita", "वापस लो "+string(c.Number))))
	require.Equal(t, "JAL", w.now(c).Department)
}

// opens is what a platform with a window does before the turn: the conversation says of this very message that it has come.
func (w *world) opens(who string) {
	talk := w.talks[at(who)]
	talk.LastInAt = w.clock.Now()
	w.talks[at(who)] = talk
}

// TestSpokenOfLast: words without a number are about what the officer acted on a short while ago, also on WhatsApp, and unless a new card has
// come since.
func TestSpokenOfLast(t *testing.T) {
	for name, x := range map[string]struct {
		later  time.Duration
		newOne bool
		want   string
	}{
		"just now":         {5 * time.Minute, false, "officer.resolved"},
		"yesterday":        {24 * time.Hour, false, "officer.which"},
		"a new card since": {5 * time.Minute, true, "officer.which"},
	} {
		w := staffed(t)
		a := w.complaint("mohan", outage)
		w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
		w.clock.Advance(time.Minute)
		w.say("anil", "ले लिया "+string(a.Number))
		w.clock.Advance(x.later)
		if x.newOne {
			w.complaint("ravi", "लखनऊ में बिजली का ट्रांसफार्मर, तेल गिर रहा है")
			w.clock.Advance(time.Minute)
		}
		w.opens("anil")
		require.Equal(t, x.want, to(w.say("anil", "fuse badal diya"), "anil")[0].Kind, name)
	}
}

// TestOkOfAnOlderQuestion: a bare "ok" answers a question only while it is fresh and no other work has come since.
func TestOkOfAnOlderQuestion(t *testing.T) {
	for _, x := range []struct {
		asks, want string
		later      time.Duration
		newOne     bool
	}{
		{"ok", "officer.accepted", time.Minute, false},
		{"ok", "officer.ask_taken", 2 * time.Hour, false},
		{"ok", "officer.which", time.Minute, true},
		{"nagar nigam ko bhej do", "", time.Minute, false}, // it is handed over
		{"nagar nigam ko bhej do", "officer.ask_taken", 2 * time.Hour, false},
		{"nagar nigam ko bhej do", "officer.which", time.Minute, true},
	} {
		w := staffed(t)
		a := w.complaint("mohan", outage)
		w.clock.Advance(time.Minute)
		w.say("anil", x.asks)
		w.clock.Advance(x.later)
		if x.newOne {
			w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
			w.clock.Advance(time.Minute)
		}
		told := kinds(to(w.say("anil", "ok"), "anil"))
		if x.want == "" {
			require.Equal(t, "URBAN", w.now(a).Department)
			continue
		}
		require.Equal(t, x.want, told[0], x)
		require.Equal(t, "POWER", w.now(a).Department, x)
	}
}

// TestAllIsAllAndNothingElse: "all over the place" takes nothing but what is meant; and a storm is taken however much else waits.
func TestAllIsAllAndNothingElse(t *testing.T) {
	for text, want := range map[string]string{"सब देख रहे हैं": "officer.all_taken", "सब जगह देख रहे हैं": "officer.which"} {
		w := staffed(t)
		w.complaint("mohan", outage)
		w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
		require.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
	}
	w := staffed(t)
	meter := w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
	c := w.complaint("mohan", outage)
	s := models.Storm{ID: 77, Category: c.Category, Area: c.Area, Lead: c.ID, Number: c.Number, Doer: c.Doer, DoerOfficer: 1, Active: true,
		StartedAt: w.clock.Now(), Count: 5, Version: 1, WaveDone: true}
	w.deps.Storms = &handlers.Storms{Read: stormsOf{77: s}}
	w.restart()
	w.put(c, func(c *models.Complaint) { c.Watch.Storm = 77 })
	for i := range 60 {
		other := meter
		other.ID, other.Number = meter.ID-models.ID(i)-1, ""
		w.complaints[other.ID] = other
	}
	require.Equal(t, "officer.all_taken", to(w.send("anil", bot.Inbound{Text: "dekhte hain", ReplyTo: string(c.Number)}), "anil")[0].Kind)
	require.Equal(t, models.InProgress, w.now(c).Status)
	require.Equal(t, models.Assigned, w.now(meter).Status)
}

// TestMoreThanTakenOfAStorm: what the words say besides is kept, and not only of a complaint that stands alone.
func TestMoreThanTakenOfAStorm(t *testing.T) {
	w, all := stormy(t)
	require.Equal(t, "officer.all_taken", to(w.say("anil", "supervisor khud dekhenge"), "anil")[0].Kind)
	notes := w.messages[all[2].ID]
	require.Equal(t, "supervisor khud dekhenge", notes[len(notes)-1].Text)
}

// TestALeaveInASentence: days that are said with "I" and nothing else need no question; what ends a leave is no day of one, and no "cancel".
func TestALeaveInASentence(t *testing.T) {
	for _, text := range []string{"I will be on leave from 1 Dec to 3 Dec", "main 1 dec se 3 dec tak chhutti par rahunga", "मैं 1 दिसंबर से 3 दिसंबर तक छुट्टी पर रहूँगा"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		require.Equal(t, []string{"officer.leave_till.from"}, kinds(to(w.say("anil", text), "anil")), text)
	}
	for text, want := range map[string]string{
		"cancel my leave": "officer.leave_over", "I am back from leave": "officer.leave_over", "मेरी छुट्टी रद्द कर दो": "officer.leave_over", "chhutti cancel karo": "officer.leave_over",
		"chhutti se wapas aa gaya": "officer.leave_over", "cancel": "officer.cancelled", "I will be on leave from 1 Dec to 3 Dec, Ramesh will officiate": "officer.ask_leave",
	} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		w.say("anil", "chhutti 3 din")
		require.Equal(t, []string{want}, kinds(to(w.say("anil", text), "anil")), text)
	}
}
