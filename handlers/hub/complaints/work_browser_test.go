package complaints_test

import (
	"context"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/console/consoletest"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/complaints"
	"sunwai/handlers/hub/hubtest"
	"sunwai/models"
)

// inBulk ticks complaints in the list, chooses what is to be done to them, fills in what is asked and has it done.
func inBulk(p *consoletest.Page, list, act, answer string, picked ...models.Complaint) {
	p.Go(list)
	p.Wait(`document.querySelector("[data-list]")`)
	for _, c := range picked {
		click(p, fmt.Sprintf(`input[name=pick][value^="%d:"]`, c.ID))
	}
	p.Wait(fmt.Sprintf(`document.querySelector("[data-picked]").textContent === "%d"`, len(picked)))
	click(p, fmt.Sprintf(`[name=act][value=%q]`, act))
	p.Wait(`document.querySelector(".ask")`)
	consoletest.Evaluate[int](p, fmt.Sprintf(`(() => {
		const field = document.querySelector('.ask [name="words"]');
		if (field.type === "radio") document.querySelector('.ask [value=%q]').checked = true; else field.value = %q;
		return 1;
	})()`, answer, answer))
	click(p, `.ask button`)
	p.Wait(`document.querySelector(".do .strong")`)
	click(p, `.do .strong`)
	p.Wait(`document.querySelector(".waits .left")`)
}

// click clicks what is there, wherever the page has moved it meanwhile.
func click(p *consoletest.Page, selector string) {
	p.Wait(fmt.Sprintf(`document.querySelector(%q)`, selector))
	consoletest.Evaluate[int](p, fmt.Sprintf(`(setTimeout(() => document.querySelector(%q).click(), 0), 1)`, selector))
}

// TestABulkIsTheOfficersOwnCommand: each act on many, in a browser and through the real engine: what is taken back within the minute is as if it had
// never been asked; what is not is done to each complaint by its command, and people hear of it.
func TestABulkIsTheOfficersOwnCommand(t *testing.T) {
	h := hubtest.Open(t)
	h.WithSuperiors()
	u := hubtest.User(5, hubtest.Chief, access.Hub)
	m := complaints.Module(complaints.Deps{Store: h.Store, Acts: h, Directory: func() complaints.Directory { return h.Dir }, Roster: h.Roster,
		Accounts: func() []models.Account { return []models.Account{hubtest.Power} }, Clock: h.Clock, IDs: h.IDs, Log: slog.New(slog.DiscardHandler), Audit: h.Store.Audit,
		Names: func(context.Context, []models.ID) (map[models.ID]string, error) { return map[models.ID]string{}, nil }})
	server := httptest.NewServer(h.Site(&u, m))
	t.Cleanup(server.Close)
	list := server.URL + "/hub/complaints?lang=hi"
	sweeper := &complaints.Sweeper{Bulks: h.Store, Act: h.Act, Clock: h.Clock, Log: slog.New(slog.DiscardHandler)}

	said := map[models.Peer]string{"asha": "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही", "mohan": "अलीगंज लखनऊ में बिजली का बिल गलत आया है", "sita": "इंदिरा नगर लखनऊ में मीटर जल गया है"}
	var all []models.Complaint
	for _, who := range []models.Peer{"asha", "mohan", "sita"} {
		h.Say(who, said[who])
		h.Clock.Advance(time.Minute)
	}
	all, _, err := h.Store.Complaints(t.Context(), models.ComplaintQuery{Officer: hubtest.Engineer, Limit: 10})
	require.NoError(t, err)
	require.Len(t, all, 3)
	now := func(i int) models.Complaint {
		t.Helper()
		c, err := h.Store.Complaint(t.Context(), all[i].ID)
		require.NoError(t, err)
		return c
	}
	minute := func() bool {
		t.Helper()
		h.Clock.Advance(2 * time.Minute)
		more, err := sweeper.Once(t.Context())
		require.NoError(t, err)
		return more
	}
	p := consoletest.Visit(t, list, consoletest.Desk, `document.querySelector("[data-list]")`)

	inBulk(p, list, "assign", "सुनीता राय", all[0], all[1])
	p.Do(chromedp.Click(chromedp.CSS(`.waits button`)))
	p.Wait(`document.querySelector(".toast.good")?.textContent.includes("वापस लिया गया")`)
	require.False(t, minute())
	require.Equal(t, hubtest.Engineer, now(0).DoerOfficer, "taken back")

	inBulk(p, list, "assign", "सुनीता राय", all[0], all[1])
	require.Equal(t, hubtest.Engineer, now(0).DoerOfficer, "its minute is not over")
	require.True(t, minute())
	require.Equal(t, []models.ID{hubtest.Head, hubtest.Head, hubtest.Engineer}, []models.ID{now(0).DoerOfficer, now(1).DoerOfficer, now(2).DoerOfficer})

	told := len(h.Told)
	inBulk(p, list, "merge", all[0].Number.String(), all[0], all[1])
	require.True(t, minute())
	require.Equal(t, models.Duplicate, now(1).Status)
	require.Equal(t, all[0].ID, now(1).Master)
	require.NotEmpty(t, h.Told[told:], "who waits now is told")

	inBulk(p, list, "duplicate", all[0].Number.String(), all[2])
	require.True(t, minute())
	require.Equal(t, all[0].ID, now(2).Master)

	inBulk(p, list, "handover", "URBAN", all[0])
	_, err = h.Act(t.Context(), handlers.Act{Officer: hubtest.Head, Lang: models.Hindi, Complaint: all[0].ID, Version: now(0).Version, Command: "accept"})
	require.NoError(t, err)
	require.True(t, minute())
	require.Equal(t, "POWER", now(0).Department, "what was changed within the minute is not handed over unseen")
	p.Go(consoletest.Evaluate[string](p, `location.href`))
	p.Wait(`document.querySelector(".outcomes")?.textContent.includes("बदल")`)

	inBulk(p, list, "handover", "URBAN", all[0])
	require.True(t, minute())
	require.Equal(t, "URBAN", now(0).Department)
}
