package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// TestAChangedMessageBelongsToItsOwnComplaint: the newest complaint is not what an older message was about, and a change that nobody made
// adds nothing.
func TestAChangedMessageBelongsToItsOwnComplaint(t *testing.T) {
	w := staffed(t)
	said := func(kind bot.Kind, id, text string) []models.Intent {
		return w.turn("mohan", bot.Inbound{Kind: kind, MessageID: id, Text: text})
	}
	first := to(said(bot.MessageIn, "1", outage), "mohan")[0].Complaint
	w.clock.Advance(time.Hour)
	second := to(said(bot.MessageIn, "2", "लखनऊ में बिजली का मीटर ख़राब है"), "mohan")[0].Complaint
	require.NotEqual(t, first, second)

	require.Empty(t, said(bot.EditedIn, "1", outage), "nothing was changed")
	told := said(bot.EditedIn, "1", outage+", ट्रांसफार्मर के पास")
	require.Equal(t, first, to(told, "mohan")[0].Complaint)
	require.Len(t, w.messages[first], 2)
	require.Len(t, w.messages[second], 1)
}
