package handlers_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func sprintf(format string, args ...any) string { return fmt.Sprintf(format, args...) }

// byNumber is a complaint as it is now.
func (w *world) byNumber(n models.Number) models.Complaint {
	for _, c := range w.complaints {
		if c.Number == n {
			return c
		}
	}
	return models.Complaint{}
}

const billWrong = "लखनऊ में बिजली का बिल गलत है"

// TestSoManyDaysMore: who only asks for so many days more is asked why, and no citizen reads the asking; days that end within the limit are counted from it.
func TestSoManyDaysMore(t *testing.T) {
	for _, text := range []string{"10 din aur chahiye", "10 दिन और चाहिए", "need 10 more days", "10 more days required", "I will need another 10 days", "extend by 10 days", "10 din ka samay dijiye",
		"10 दिन का अतिरिक्त समय चाहिए", "10 din ki mohlat chahiye", "समय सीमा 10 दिन बढ़ा दी जाए", "2 din aur chahiye", "2 दिन का समय दीजिए", "extend by 2 days",
		"कार्य हेतु 5 दिन का अतिरिक्त समय प्रदान करने का कष्ट करें"} {
		w := readingWorld(t)
		c := w.complaint("mohan", billWrong)
		w.say("anil", "accept")
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.ask_why_later"}, kinds(told), text)
		require.True(t, told[0].Args.Due.After(c.ResolutionDue), text)
		require.Contains(t, kinds(to(w.say("anil", "meter nahi aaya"), "mohan")), "citizen.later", text)
		require.Equal(t, told[0].Args.Due, w.now(c).ResolutionDue, text)
	}
	w := readingWorld(t)
	c := w.complaint("mohan", billWrong)
	told := w.say("anil", "later "+c.Number.Short()+" 14/12 2 din aur chahiye meter nahi aaya")
	require.Contains(t, kinds(told), "citizen.later")
	require.Equal(t, 14, w.now(c).ResolutionDue.In(models.IST()).Day(), "the date that is named is the date")
	for text, kind := range map[string]string{"extend 1 saman nahi hai": "officer.ask_later", "extend 1": "officer.ask_later", "extend 1 by 2 days": "officer.ask_why_later", "extend %s saman nahi hai": "officer.ask_later"} {
		w := readingWorld(t)
		c := w.complaint("mohan", billWrong)
		w.say("anil", "accept")
		w.say("anil", "list")
		require.Equal(t, []string{kind}, kinds(w.say("anil", strings.ReplaceAll(text, "%s", c.Number.Short()))), text)
	}
	for _, text := range []string{"need 10 more days, transformer not available", "10 din aur chahiye meter nahi hai", "10 दिन का समय और दिया जाए, सामग्री उपलब्ध नहीं है"} {
		w := readingWorld(t)
		w.complaint("mohan", billWrong)
		w.say("anil", "accept")
		require.Contains(t, kinds(to(w.say("anil", text), "mohan")), "citizen.later", text)
	}
	for _, text := range []string{"2 din aur lagenge", "do din aur lagenge", "3 दिन और लगेंगे", "is kaam me 5 din aur lagenge kyunki pole nahi hai", "2 khambe aur chahiye", "5 more poles needed", "2 din me ho jayega", "nagrik ko 5 din ka samay diya hai", "5 din se bijli nahi hai", "5 din pehle badla tha",
		"gave 2 more days to the consumer to pay", "consumer 5 din ka samay chahta hai", "extend line to the new pole", "aur 2 din ka kaam baki hai"} {
		w := readingWorld(t)
		w.complaint("mohan", billWrong)
		w.say("anil", "accept")
		assert.NotContains(t, kinds(w.say("anil", text)), "officer.ask_why_later", text)
	}
}

// TestADateIsNotLostToABid: who bids somebody something where a reason is awaited gives none, and the date stays; a colleague, a list and a command are what they are.
func TestADateIsNotLostToABid(t *testing.T) {
	for _, text := range []string{"meter lab bhejo", "मीटर लैब भेजो", "team bhejo"} {
		w := readingWorld(t)
		c := w.complaint("mohan", billWrong)
		w.say("anil", "accept")
		due := w.say("anil", "20 din lagenge")[0].Args.Due
		require.Equal(t, []string{"officer.ask_why_later"}, kinds(w.say("anil", text)), text)
		w.say("anil", "meter lab bhejna hai")
		require.Equal(t, due, w.now(c).ResolutionDue, text)
	}
	for text, kind := range map[string]string{"list bhejo": "officer.list", "mukesh ko bhejo": "officer.ask_assign", "kal tak karo": ""} {
		w := readingWorld(t)
		w.complaint("mohan", billWrong)
		w.say("anil", "accept")
		w.say("anil", "20 din lagenge")
		told := kinds(w.say("anil", text))
		assert.NotContains(t, told, "officer.ask_why_later", text)
		if kind != "" {
			assert.Contains(t, told, kind, text)
		}
	}
}

// TestWhoseReason: a reason that begins with the place of another complaint is asked about with both, and the date waits; the place of its own is no part of it.
func TestWhoseReason(t *testing.T) {
	for pick, kind := range map[string]string{"1": "citizen.accepted", "2": "citizen.later"} {
		w, a, b := twoFaults(t)
		other := 1
		if w.say("anil", "list")[0].Args.Items[0].Number == a.Number {
			other = 2
		}
		w.say("anil", a.Number.Short()+" me 20 din lagenge")
		told := w.say("anil", sprintf("%d dawai kal tak aayegi", other))
		require.Equal(t, []string{"officer.doubt.other"}, kinds(told), raw(t, told[0]))
		told = w.say("anil", pick)
		require.Contains(t, kinds(told), kind)
		require.Equal(t, pick == "2", w.now(a).ResolutionDue.After(a.ResolutionDue))
		require.Equal(t, b.ResolutionDue, w.now(b).ResolutionDue)
	}
}

// TestMoreTimeGrantedInWords: a superior's word on the only wish for more time is the decision; another time, or a mere "ok", shows the wish.
func TestMoreTimeGrantedInWords(t *testing.T) {
	wish := func() (*world, models.Complaint) {
		w := readingWorld(t)
		c := w.complaint("mohan", billWrong)
		w.say("anil", "accept")
		w.say("anil", "later "+c.Number.Short()+" 10/12 meter ki jaanch baaki hai")
		w.say("anil", "later "+c.Number.Short()+" 14/12 reading nahi mili")
		require.False(t, w.now(c).Watch.InterimWish.IsZero())
		return w, w.now(c)
	}
	for _, text := range []string{"समय दे दो", "ok time de do", "extension granted", "extension approved", "मंज़ूर है", "manzoor", "samay badha do", "समय दिया जाए", "de do", "ok de do", "%s theek hai de do", "%s manzoor", "%s extension approved",
		"%s 14 दिसंबर तक समय दिया जाए"} {
		w, c := wish()
		if len(text) > 2 && text[0] == '%' {
			text = sprintf(text, c.Number.Short())
		}
		told := w.say("sunita", text)
		assert.Contains(t, kinds(to(told, "anil")), "officer.later_granted", text)
		assert.Equal(t, c.Watch.InterimWish, w.now(c).ResolutionDue, text)
	}
	for _, text := range []string{"no extension", "extension not granted", "samay nahi milega", "समय नहीं मिलेगा", "manzoor nahi", "नामंज़ूर", "अस्वीकृत", "aswikrit", "rejected", "refuse", "mana kar do"} {
		w, c := wish()
		assert.Contains(t, kinds(to(w.say("sunita", text), "anil")), "officer.later_refused", text)
		assert.Equal(t, c.ResolutionDue, w.now(c).ResolutionDue, text)
	}
	for _, text := range []string{"12 tak hi samay do", "5 din ka samay do", "2 दिन का समय दीजिए", "ok", "nahi", "no", "%s ok", "%s nahi", "samay nahi milega, kal tak karo"} {
		w, c := wish()
		require.Equal(t, []string{"officer.later_asked"}, kinds(w.say("sunita", strings.ReplaceAll(text, "%s", c.Number.Short()))), text)
		require.Equal(t, c.ResolutionDue, w.now(c).ResolutionDue, text)
		require.Contains(t, kinds(to(w.say("sunita", "2"), "anil")), "officer.later_refused", text)
	}
	for text, kind := range map[string]string{"approved": "officer.later_asked", "manzoor": "officer.later_asked", "samay de do": "officer.later_asked", "not approved": "officer.later_asked", "no extension": "officer.later_asked"} {
		w, c := wish()
		w.say("sunita", "open "+w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है").Number.Short())
		require.Equal(t, []string{kind}, kinds(w.say("sunita", text)), "%s: she has looked at another one", text)
		require.Equal(t, c.Watch.InterimWish, w.now(c).Watch.InterimWish, text)
	}
	for _, text := range []string{"list", "neeche", "%s jaldi karo", "samay de diya", "hello", "leave approved", "chhutti manzoor hai", "अवकाश स्वीकृत", "leave not approved", "approved?", "%s approved?",
		"kya approved hai", "approved kya", "no time", "time nahi hai", "samay nahi hai", "समय नहीं है", "abhi time nahi", "list manzoor", "approved nahi hai", "don't approve", "budget approved", "/approve %s"} {
		w, c := wish()
		if strings.Contains(text, "%") {
			text = sprintf(text, c.Number.Short())
		}
		w.say("sunita", text)
		assert.Equal(t, c.Watch.InterimWish, w.now(c).Watch.InterimWish, text)
	}
}

// TestTheOnlyOnesNumber: the number of the only complaint is told to nobody; what counts is.
func TestTheOnlyOnesNumber(t *testing.T) {
	for text, told := range map[string]string{"resolve 1 garbage removed": "garbage removed", "काम हो गया 1 कूड़ा उठा लिया": "कूड़ा उठा लिया", "resolve 1. line jodi": "line jodi",
		"tell 1 team nikal gayi": "team nikal gayi", "resolve 2 fuse badle": "2 fuse badle", "resolve 1 ghante me ho gaya": "1 ghante me ho gaya", "resolve 1 jagah line jodi": "1 jagah line jodi"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		require.Equal(t, told, to(w.say("anil", text), "mohan")[0].Args.Text, text)
	}
}

// TestADecisionThatOnlyPoints: "uphold it" says no reason that the citizen could read.
func TestADecisionThatOnlyPoints(t *testing.T) {
	for text, kind := range map[string]string{"uphold it": "officer.ask_uphold", "dismiss it please": "officer.ask_dismiss", "%s uphold it": "officer.ask_uphold"} {
		w := readingWorld(t)
		c := w.in(w.complaint("mohan", outage), models.Appealed)
		if text[0] == '%' {
			text = sprintf(text, c.Number.Short())
		}
		require.Equal(t, []string{kind}, kinds(w.say("sunita", text)), text)
		require.Equal(t, models.Appealed, w.now(c).Status, text)
	}
}
