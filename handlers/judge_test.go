package handlers_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/handlers/citizen"
	"sunwai/handlers/officer"
	"sunwai/models"
)

func (w *world) judged(j handlers.Judgement) (said []models.Intent, cs models.ChangeSet, err error) {
	w.t.Helper()
	cs, said, err = handlers.NewActs(*w.deps, officer.New(citizen.New())).Judge(context.Background(), j)
	if err == nil {
		w.apply(cs)
	}
	return said, cs, err
}

// A draft that nobody answered becomes what a human says it is.
func TestADraftIsJudged(t *testing.T) {
	for verdict, want := range map[models.Verdict]struct {
		status models.Status
		told   []string
	}{
		models.IsComplaint:  {models.Assigned, []string{"officer.card", "citizen.registered"}},
		models.IsSuggestion: {models.Void, []string{"citizen.suggestion"}},
		models.IsNothing:    {models.Void, nil},
		models.IsSpam:       {models.Void, nil},
	} {
		t.Run(string(verdict), func(t *testing.T) {
			w := staffed(t)
			w.say("mohan", "शायद लखनऊ में बिजली")
			c := w.newest()
			require.Equal(t, models.Draft, c.Status)
			item := models.TriageItem{ID: 77, Kind: "draft", Complaint: c.ID}
			said, cs, err := w.judged(handlers.Judgement{Officer: 5, User: 5, Lang: models.English, Item: item, Verdict: verdict,
				As: handlers.Subject{Department: "POWER", Category: "POWER.SUPPLY", Area: "162", Place: "गोमती नगर"}})
			require.NoError(t, err)
			now := w.now(c)
			require.Equal(t, want.status, now.Status)
			require.Equal(t, want.told, kinds(cs.Intents))
			require.Equal(t, []models.TriageEnd{{ID: 77, User: 5, Verdict: verdict}}, cs.Triaged)
			require.Equal(t, "intent", cs.Corrections[0].Field)
			require.Equal(t, string(verdict), cs.Corrections[0].To)
			if verdict == models.IsComplaint {
				require.Equal(t, []string{"officer.post_registered"}, kinds(said))
				require.Equal(t, []string{"POWER.SUPPLY", "162", "गोमती नगर"}, []string{now.Category, now.Area, now.Place})
				require.NotEmpty(t, now.Number)
			} else {
				require.Empty(t, said)
				require.Empty(t, now.Number)
			}
			_, _, err = w.judged(handlers.Judgement{Officer: 5, Item: item, Verdict: verdict})
			require.ErrorIs(t, err, models.ErrConflict, "once")
		})
	}
}

func TestOnlyTheHubJudges(t *testing.T) {
	w := staffed(t)
	w.say("mohan", "शायद लखनऊ में बिजली")
	c := w.newest()
	for _, id := range []models.ID{1, 99} {
		_, _, err := w.judged(handlers.Judgement{Officer: id, Item: models.TriageItem{Complaint: c.ID}, Verdict: models.IsComplaint})
		require.True(t, models.IsCode(err, models.CodeNotYours))
	}
	require.Equal(t, models.Draft, w.now(c).Status)
}

// What the desk chose on a page counts more than what is read out of the words.
func TestTheDeskChoosesOnAPage(t *testing.T) {
	w := staffed(t)
	w.send("mohan", bot.Inbound{Kind: bot.MessageIn, Files: []bot.File{{Kind: models.Voice, Ref: "v"}}})
	c := w.newest()
	require.Empty(t, c.Department+c.Area)
	_, _, err := w.byPage(handlers.Act{Officer: 5, Lang: models.Hindi, Complaint: c.ID, Version: c.Version, Command: "fill", Words: "तीन दिन से नहीं आ रही",
		As: handlers.Subject{Department: "POWER", Category: "POWER.SUPPLY", Area: "162"}})
	require.NoError(t, err)
	now := w.now(c)
	require.Equal(t, []string{"POWER", "POWER.SUPPLY", "162"}, []string{now.Department, now.Category, now.Area})
	require.Equal(t, models.Assigned, now.Status)
}
