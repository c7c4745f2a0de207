package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestWhetherTheLastMessageWasRead: who waits for a citizen's answer sees whether the question was read, where a platform tells.
func TestWhetherTheLastMessageWasRead(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	now := w.clock.Now()
	on := func(platform models.PlatformName) models.Sending {
		return models.Sending{To: models.Address{Platform: platform}, SentAt: now}
	}
	read, lost, silent, older := on("whatsapp"), on("facebook"), on("telegram"), on("whatsapp")
	older.FailedAt = now.Add(-time.Hour)
	read.DeliveredAt, read.ReadAt = now.Add(time.Second), now.Add(time.Minute)
	lost.FailedAt = now.Add(time.Minute)
	w.sendings = []models.Sending{older, read, lost, silent}

	require.Equal(t, []string{"officer.open"}, kinds(w.tap("anil", "open", string(c.Number))))
	var told []string
	for _, item := range w.tap("anil", "open", string(c.Number))[0].Args.Items {
		if item.Code == "event.sent.read" || item.Code == "event.sent.delivered" || item.Code == "event.sent.failed" {
			told = append(told, item.Code+" "+item.Channel)
		}
	}
	require.Equal(t, []string{"event.sent.read whatsapp", "event.sent.failed facebook"}, told)
}
