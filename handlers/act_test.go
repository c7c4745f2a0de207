package handlers_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/citizen"
	"sunwai/handlers/officer"
	"sunwai/models"
)

// byPage runs a command as the website does and keeps what it changes.
func (w *world) byPage(act handlers.Act) ([]models.Intent, []models.Intent, error) {
	w.t.Helper()
	people := citizen.New()
	cs, said, err := handlers.NewActs(*w.deps, officer.New(people)).Run(context.Background(), act)
	if err != nil {
		return nil, nil, err
	}
	w.apply(cs)
	return said, cs.Intents, nil
}

func (w *world) offers(id models.ID, c models.Complaint) (bool, []string) {
	return handlers.NewActs(*w.deps, officer.New(citizen.New())).Offers(id, c)
}

func TestAnActOnAPageIsTheSameAsInAChat(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	said, told, err := w.byPage(handlers.Act{Officer: 1, Lang: models.English, Complaint: c.ID, Version: c.Version, Command: "accept"})
	require.NoError(t, err)
	require.Equal(t, []string{"officer.accepted"}, kinds(said))
	require.Equal(t, models.English, said[0].Lang)
	require.Equal(t, []string{"citizen.accepted"}, kinds(told), "nothing goes to the officer's messenger that stands on his page")
	require.Equal(t, models.InProgress, w.now(c).Status)
	last := w.events[c.ID][len(w.events[c.ID])-1]
	require.Equal(t, models.Actor{Role: models.OfficerRole, Officer: 1}, last.By)
}

func TestAPageThatIsOldChangesNothing(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.tap("anil", "accept", string(c.Number))
	_, _, err := w.byPage(handlers.Act{Officer: 1, Complaint: c.ID, Version: c.Version, Command: "handover", Words: "JAL"})
	require.ErrorIs(t, err, models.ErrConflict)
	require.Equal(t, "POWER", w.now(c).Department)
}

func TestWhatAPageRefuses(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	secret := w.complaint("asha", "दहेज माँग रहे हैं, लखनऊ")
	for name, x := range map[string]struct {
		act  handlers.Act
		code string
	}{
		"another department's":   {handlers.Act{Officer: 4, Complaint: c.ID, Command: "accept"}, models.CodeNotFound},
		"not there":              {handlers.Act{Officer: 99, Complaint: c.ID, Command: "accept"}, models.CodeRevoked},
		"no such command":        {handlers.Act{Officer: 1, Complaint: c.ID, Command: "drop"}, models.CodeIllegalMove},
		"a citizen's command":    {handlers.Act{Officer: 1, Complaint: c.ID, Command: "withdraw"}, models.CodeIllegalMove},
		"a command of no number": {handlers.Act{Officer: 1, Complaint: c.ID, Command: "list"}, models.CodeIllegalMove},
		"words are missing":      {handlers.Act{Officer: 1, Complaint: c.ID, Command: "ask"}, models.CodeBadInput},
		"not in this status":     {handlers.Act{Officer: 1, Complaint: c.ID, Command: "split"}, models.CodeIllegalMove},
		"sensitive, and the hub": {handlers.Act{Officer: 6, Complaint: secret.ID, Command: "open"}, models.CodeNotFound},
	} {
		held, err := w.Complaint(context.Background(), x.act.Complaint)
		require.NoError(t, err)
		x.act.Version = held.Version
		_, _, err = w.byPage(x.act)
		require.True(t, models.IsCode(err, x.code), "%s: %v", name, err)
		require.Equal(t, held, w.now(held), name)
	}
	_, _, err := w.byPage(handlers.Act{Officer: 1, Complaint: 12345, Command: "accept"})
	require.ErrorIs(t, err, models.ErrNotFound)
}

func TestWhatAPageOffers(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	sees, may := w.offers(1, c)
	require.True(t, sees)
	require.Subset(t, may, []string{"accept", "ask", "assign", "handover", "note", "open", "reject", "resolve"})
	require.NotContains(t, may, "approve")
	require.NotContains(t, may, "list", "about no complaint")
	sees, may = w.offers(4, c)
	require.False(t, sees)
	require.Empty(t, may)
	sees, may = w.offers(6, c)
	require.True(t, sees)
	require.Subset(t, may, []string{"fill", "duplicate"}, "the hub's")
	sees, _ = w.offers(0, c)
	require.False(t, sees)
}

func TestAPhotoOfAPage(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	hash := "5f" + string(c.Number)
	_, _, err := w.byPage(handlers.Act{Officer: 1, Complaint: c.ID, Version: c.Version, Command: "resolve", Words: "बदल दिया",
		Files: []models.Attachment{{Kind: models.Photo, Hash: hash, MIME: "image/jpeg", Size: 12}}})
	require.NoError(t, err)
	files := w.files[c.ID]
	require.Len(t, files, 1)
	require.Equal(t, models.AttachmentStored, files[0].State)
	require.Equal(t, hash, files[0].Hash)
	require.Equal(t, handlers.WebAccount, files[0].Account)
	require.Equal(t, models.Reported, w.now(c).Status, "a photo without a place proves nothing")
}
