package handlers_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// TestWhoIsNotSafeIsNotCalled: a caller's "it is done" is asked again in a call that we make, unless whoever is complained of may take that.
func TestWhoIsNotSafeIsNotCalled(t *testing.T) {
	for _, safe := range []bool{false, true} {
		w, c := sensitive(t)
		c = w.put(w.in(c, models.Resolved), func(c *models.Complaint) { c.Discreet = !safe })
		talk := w.talks[at("asha")]
		talk.Ask = models.Ask{} // whether it is safe was asked long ago
		w.talks[at("asha")] = talk
		told := kinds(to(w.send("asha", bot.Inbound{Text: "हाँ", CalledIn: true}), "asha"))
		assert.Equal(t, safe, has(told, handlers.TruthInOurCall), told)
		assert.Equal(t, !safe, has(told, "citizen.added"), told)
		assert.Equal(t, models.NoAnswer, w.now(c).Truth)
	}
}

func has(kinds []string, kind string) bool {
	for _, k := range kinds {
		if k == kind {
			return true
		}
	}
	return false
}

// TestStopNamesNothingOfWhoIsNotSafe: nor that there was a complaint, which is over.
func TestStopNamesNothingOfWhoIsNotSafe(t *testing.T) {
	for _, status := range []models.Status{models.Assigned, models.Closed} {
		w, c := sensitive(t)
		w.in(c, status)
		told := to(w.say("asha", "stop"), "asha")
		require.Len(t, told, 1)
		assert.Equal(t, "citizen.stopped", told[0].Kind)
		assert.Empty(t, told[0].Args.Number, status)
		assert.Empty(t, told[0].Args.Flags, status)
	}
}

// TestThePlaceOfWhoIsNotSafeIsNotRead: not when it stays what it was either.
func TestThePlaceOfWhoIsNotSafeIsNotRead(t *testing.T) {
	for _, safe := range []bool{false, true} {
		w, c := sensitive(t)
		c = w.put(c, func(c *models.Complaint) { c.Place, c.Discreet = secret, !safe })
		told := to(w.tap("asha", "moved", string(c.Number)+":no:168"), "asha")
		require.Equal(t, []string{"citizen.place_stays"}, kinds(told))
		assert.Equal(t, safe, told[0].Args.Place == secret)
	}
}

// TestThanksOfWhoDespairs: he is told whom to talk to, and not asked whether some other work is done.
func TestThanksOfWhoDespairs(t *testing.T) {
	for _, despairs := range []bool{false, true} {
		w := reading(t)
		c := w.complaint("mohan", outage)
		if despairs {
			w.say("mohan", "लखनऊ, अब जीने का मन नहीं है, मर जाना चाहता हूँ")
		}
		w.in(c, models.Resolved)
		told := kinds(to(w.say("mohan", "धन्यवाद"), "mohan"))
		assert.Equal(t, despairs, has(told, "citizen.thanks.self"), told)
		assert.Equal(t, !despairs, has(told, "citizen.truth"), told)
	}
}

// TestWhoStabbedComesAgain: of who bleeds by another's hand "he has come" is a cry, and the police have it; of an accident it ends it.
func TestWhoStabbedComesAgain(t *testing.T) {
	for department, cries := range map[string]bool{"POLICE": true, "POWER": false} {
		w := reading(t)
		c := w.complaint("mohan", "bijli nahi aa rahi, Aliganj Lucknow")
		w.put(c, func(c *models.Complaint) {
			c.Department, c.Category, c.Danger = department, department+".OTHER", models.Medical
		})
		told := kinds(to(w.say("mohan", "aa gaya"), "mohan"))
		assert.Equal(t, !cries, has(told, "citizen.fixed"), "%s: %v", department, told)
	}
}

// TestAnotherDespairs: who sees somebody about to jump is told whom to call for help, and only then who talks with those who despair; nobody asks
// him where he himself is.
func TestAnotherDespairs(t *testing.T) {
	for text, another := range map[string]bool{"pul par ek ladka khada hai kudne wala hai": true, "main marna chahta hu": false} {
		w := reading(t)
		told := to(w.say("mohan", text), "mohan")
		require.Contains(t, kinds(told), "citizen.danger", text)
		for _, in := range told {
			switch in.Kind {
			case "citizen.danger":
				assert.Equal(t, another, in.Args.Danger == models.OtherDanger, text)
				assert.Equal(t, another, slices.Contains(in.Args.Flags, "citizen.danger.another"), text)
			case "citizen.ask_place":
				assert.Equal(t, another, in.Args.Danger != models.SelfHarm, text)
			}
		}
		for _, in := range to(w.say("mohan", "koi nahi aaya abhi tak"), "mohan") {
			assert.True(t, in.Kind != "citizen.danger" || another == (in.Args.Danger == models.OtherDanger), text)
		}
	}
}
