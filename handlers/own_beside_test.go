package handlers_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/bot"
	"sunwai/models"
)

// atHomeWithWork is an officer with two complaints in his list who has just complained of something of his own, which is asked for its place.
func atHomeWithWork(t *testing.T) (w *world, work []models.Complaint, own models.Complaint) {
	w = readingWorld(t)
	bill := w.complaint("mohan", tooHighABill)
	voltage := w.complaint("asha", "voltage bahut kam aata hai, Indira Nagar Lucknow")
	for _, item := range w.say("anil", "list")[0].Args.Items {
		if item.Number == bill.Number {
			work = append(work, bill)
		} else {
			work = append(work, voltage)
		}
	}
	own = w.complaint("anil", "complaint: mere ghar ke samne kooda nahi uth raha")
	return w, work, own
}

// TestAnOfficersCommandBesideHisOwnComplaint: while a complaint of his own is asked about, his commands, places of his list and what his work is called by are of his
// work, and a reply to a card is of that card; nothing of it is added to what he complained of.
func TestAnOfficersCommandBesideHisOwnComplaint(t *testing.T) {
	for text, want := range map[string]string{
		"ask 1 kab se band hai": "officer.asked", "ask 2 is it correct now": "officer.asked", "tell 2 kal tak hoga": "officer.which", "later 2 5 din material nahi hai": "officer.which",
		"1 ka fuse badal diya": "officer.resolved", "pehli wali ka fuse badal diya": "officer.resolved", "bill wali le li": "officer.accepted", "open 2": "officer.open", "pehli wali le li": "officer.accepted",
	} {
		w, _, own := atHomeWithWork(t)
		n := len(w.messages[own.ID])
		told := kinds(to(w.say("anil", text), "anil"))
		assert.True(t, slices.Contains(told, want), "%s: %v", text, told)
		assert.Len(t, w.messages[own.ID], n, text)
	}
	for _, text := range []string{"note kal subah", "dekh raha hu", "ask kab se", "yahan koi nahi mila", "kal"} {
		w, work, own := atHomeWithWork(t)
		n := len(w.messages[own.ID])
		w.send("anil", bot.Inbound{Text: text, ReplyTo: string(work[0].Number)})
		assert.Len(t, w.messages[own.ID], n, text)
	}
	for _, text := range []string{"kooda 3 din se nahi utha", "note mera ghar aliganj lucknow me hai", "note kooda roz padha rahta hai", "nali wali gali ke paas", "batao kab uthega"} {
		w, work, _ := atHomeWithWork(t)
		w.say("anil", text)
		assert.Equal(t, models.Assigned, w.now(work[0]).Status, text)
		assert.Equal(t, models.Assigned, w.now(work[1]).Status, text)
	}
}
