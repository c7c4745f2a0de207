package console_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	hub "sunwai/bot/console"
	"sunwai/handlers/console"
	"sunwai/models"
)

func TestInCharge(t *testing.T) {
	power := models.Post{Department: "POWER", Area: "162", Level: models.L1}
	jal := models.Post{Department: "JAL", Area: "all", Level: models.L1}
	desk := models.Post{Department: models.HubDepartment, Area: "all", Level: models.Desk}
	all := []models.Officer{
		officer(1, "power", power), officer(2, "power", models.Post{Department: "POWER", Area: "162", Level: models.L2}),
		officer(3, "jal", jal), officer(4, "hub", desk),
	}
	chat := hub.Chat{Account: "power", Peer: asha}
	mine := models.Complaint{Department: "JAL", DoerOfficer: 3, Address: chat.Address()}
	others := models.Complaint{Department: "POWER", DoerOfficer: 2}
	appealed := models.Complaint{Department: "POWER", Status: models.Appealed, DoerOfficer: 1, AnswerableOfficer: 2, Address: chat.Address()}
	nobodys := models.Complaint{Department: "POWER"}
	gone := officer(9, "power", power)
	gone.Revoked = true
	elsewhere := officer(8, "power", power)
	elsewhere.Address.Platform = models.Telegram

	for name, c := range map[string]struct {
		cases    []models.Complaint
		officers []models.Officer
		office   models.Office
		want     models.ID
	}{
		"nothing yet: the department's field officer":   {nil, all, "POWER", 1},
		"one's own, handed over: follows it":            {[]models.Complaint{others, mine}, all, "POWER", 3},
		"the newest of one's own":                       {[]models.Complaint{appealed, mine}, all, "POWER", 2},
		"the department's newest":                       {[]models.Complaint{others}, all, "POWER", 2},
		"with nobody yet":                               {[]models.Complaint{nobodys}, all, "POWER", 1},
		"a department without officers: the hub's desk": {nil, all, "URBAN", 4},
		"the hub's own handle":                          {nil, all, models.HubOffice, 4},
		"only others":                                   {nil, all[2:3], "POWER", 3},
		"revoked, or told elsewhere":                    {nil, []models.Officer{gone, elsewhere, all[3]}, "POWER", 4},
		"nobody at all":                                 {nil, nil, "POWER", 0},
	} {
		t.Run(name, func(t *testing.T) {
			var cases []console.Case
			for _, m := range c.cases {
				cases = append(cases, console.Case{Complaint: m})
			}
			got, ok := console.InCharge(cases, c.officers, chat, c.office)
			require.Equal(t, c.want, got.ID)
			require.Equal(t, c.want != 0, ok)
		})
	}
}

func TestThePageWithoutOfficers(t *testing.T) {
	s := newStage(t)
	s.officers = nil
	require.Contains(t, s.get("/").Body.String(), "अधिकारी का फ़ोन")
	events := s.listen(t, "auto", "").until("mark", "")
	require.Contains(t, events[2].data, "अभी कोई अधिकारी नहीं")
}

func TestThePageRemembersTheChoices(t *testing.T) {
	s := newStage(t)
	w := s.get("/?lang=en&account=jal")
	require.Contains(t, w.Body.String(), `<html lang="en">`)
	require.Contains(t, w.Body.String(), `data-account="jal"`)
	cookies := w.Result().Cookies()
	require.Len(t, cookies, 2)
	for _, c := range cookies {
		require.True(t, c.HttpOnly)
	}
	again := s.get("/", func(r *http.Request) {
		for _, c := range cookies {
			r.AddCookie(c)
		}
	})
	require.Contains(t, again.Body.String(), `<html lang="en">`)
	require.Contains(t, again.Body.String(), `data-account="jal"`)
	require.Contains(t, s.get("/?lang=xx&account=xx").Body.String(), `<html lang="hi">`, "what is not there is passed over")
}
