package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestWorkReportedBeforeThePlaceIsKnown: where it is was asked first, but whether the work is done is the newer question.
func TestWorkReportedBeforeThePlaceIsKnown(t *testing.T) {
	for text, want := range map[string]models.Truth{"haan ho gaya": models.Yes, "nahi": models.No, "kuch nahi hua": models.No, "नहीं, अभी तक कोई नहीं आया": models.No, "1": models.Yes} {
		w := accountOf(t, "HEALTH")
		c := w.complaint("mohan", "जिला अस्पताल में डॉक्टर नहीं बैठते")
		w.put(c, func(c *models.Complaint) { c.Status = models.Resolved })
		w.say("mohan", text)
		require.Equal(t, want, w.now(c).Truth, text)
		require.Equal(t, c.ID, w.newest().ID, "%s: it is no complaint of its own", text)
	}
}
