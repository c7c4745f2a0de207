package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/bot"
	"sunwai/models"
)

// TestAnAnswerOfMoreDangerIsToldOnce: who knows of the danger has just read the answer; whom it is new to is alarmed.
func TestAnAnswerOfMoreDangerIsToldOnce(t *testing.T) {
	for before, alarms := range map[models.Danger]int{models.NoDanger: 2, models.OtherDanger: 1} {
		w := reading(t)
		c := w.complaint("mohan", "bijli nahi aa rahi, Aliganj Lucknow")
		w.put(w.in(c, models.NeedsInfo), func(c *models.Complaint) { c.Danger = before })
		told := kinds(to(w.send("mohan", bot.Inbound{ReplyTo: string(c.Number), Text: "haan, wahan aag lagi hai"}), "anil"))
		assert.Len(t, told, alarms, "%s: %v", before, told)
	}
}
