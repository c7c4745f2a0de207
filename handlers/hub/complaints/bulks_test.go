package complaints_test

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/models"
)

// What was done to many complaints is found again: who did it, how many it reached, why not the others. One's own, or everybody's for who
// reads the log of the whole state; of others' complaints nobody learns so.
func TestWhatWasDoneToManyIsFoundAgain(t *testing.T) {
	s := newStage(t)
	auditor := access.User{ID: 77, Roles: []access.Role{access.Auditor}}
	part := access.User{ID: 78, Roles: []access.Role{access.Auditor}, Scope: models.HubScope{Departments: []string{"POWER"}}}
	require.Contains(t, s.page(t, hub, "/hub/complaints/bulk?lang=en"), "Nothing was done to many complaints at once yet")
	a, b := s.complain(t, "क", nil), s.complain(t, "ख", nil)
	w := s.ask(hub, "POST", "/hub/complaints/bulk/do", url.Values{"act": {"assign"}, "words": {"सुनीता"}, "pick": picks(a, b)})
	job := w.Header().Get("Location")
	require.Contains(t, s.page(t, hub, "/hub/complaints/bulk?lang=en"), "Waits for a minute")
	require.Contains(t, s.page(t, hub, job+"?lang=en"), "/undo")
	require.NotContains(t, s.page(t, auditor, job+"?lang=en"), "/undo", "he looks only")
	b.DoerOfficer = 2 // somebody else was quicker
	_, err := s.Apply(t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{b}}})
	require.NoError(t, err)
	s.clock.Advance(models.UndoWindow)
	_, err = s.sweeper.Once(t.Context())
	require.NoError(t, err)

	for _, u := range []access.User{hub, auditor} {
		require.Contains(t, s.page(t, u, "/hub/complaints"), `href="/hub/complaints/bulk"`, "the list leads there")
		body := s.page(t, u, "/hub/complaints/bulk?lang=en")
		for _, want := range []string{"Assigning 2 complaints", "1 of 2 done, 1 not", "Somebody changed it meanwhile", "user " + strconv.Itoa(int(hub.ID)), job} {
			require.Contains(t, body, want)
		}
		require.Contains(t, s.page(t, u, job+"?lang=en"), a.Number.String())
	}
	require.NotContains(t, s.page(t, part, "/hub/complaints/bulk"), job, "he reads the log of a part of the state")
	require.Equal(t, http.StatusNotFound, s.ask(part, "GET", job, nil).Code)
	require.Equal(t, http.StatusForbidden, s.ask(access.User{ID: 79, Roles: []access.Role{access.Operator}}, "GET", "/hub/complaints/bulk", nil).Code)
	require.Equal(t, http.StatusNotFound, s.ask(hub, "GET", "/hub/complaints/bulk?before=x", nil).Code)
}

// Of what another did, only those complaints are named that the reader sees himself.
func TestOthersBulksNameNothingHidden(t *testing.T) {
	s := newStage(t)
	second := access.User{ID: 80, Officer: 2, Roles: []access.Role{access.Hub}} // an officer about whom something is said
	plain := s.complain(t, "क", nil)
	staff := s.complain(t, "ख", func(c *models.Complaint) { c.AgainstStaff, c.DoerOfficer, c.AnswerableOfficer = true, 1, 1 })
	require.NoError(t, s.AddBulk(t.Context(), models.Bulk{ID: 5, At: noon, Due: noon.Add(time.Minute), User: hub.ID, Officer: 9, Lang: models.English, Command: "assign", State: models.BulkWaiting,
		Items: []models.BulkItem{{Complaint: plain.ID, Number: plain.Number, State: models.BulkItemWaiting}, {Complaint: staff.ID, Number: staff.Number, State: models.BulkItemWaiting}}}))
	body := s.page(t, second, "/hub/complaints/bulk/5")
	require.Contains(t, body, plain.Number.String())
	require.NotContains(t, body, staff.Number.String())
	require.Contains(t, s.page(t, hub, "/hub/complaints/bulk/5"), staff.Number.String(), "his own")
}

// A long list goes on.
func TestTheListOfBulksGoesOn(t *testing.T) {
	s := newStage(t)
	for i := range 25 {
		require.NoError(t, s.AddBulk(t.Context(), models.Bulk{ID: models.ID(100 + i), At: noon, Due: noon.Add(time.Hour), User: hub.ID, Officer: 9, Lang: models.English, Command: "assign",
			State: models.BulkWaiting, Items: []models.BulkItem{{Complaint: models.ID(i + 1), Number: "26000000018", State: models.BulkItemWaiting}}}))
	}
	first, second := s.page(t, hub, "/hub/complaints/bulk"), s.page(t, hub, "/hub/complaints/bulk?before=105")
	require.Equal(t, 20, strings.Count(first, `<th scope="row">`))
	require.Contains(t, first, "before=105")
	require.Equal(t, 5, strings.Count(second, `<th scope="row">`))
	require.NotContains(t, second, `rel="next"`)
}

// Figures count what is said about staff, and the list of who looks after a part of the state does not have it: it says so.
func TestTheListSaysWhatIsCountedElsewhere(t *testing.T) {
	s := newStage(t)
	const note = "Complaints about staff are counted in the figures"
	part := access.User{ID: 81, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Districts: []string{"162"}}}
	require.Contains(t, s.page(t, part, "/hub/complaints?lang=en"), note)
	for _, u := range []access.User{hub, doer} { // the one sees them, and the other's first page counts what his list has
		require.NotContains(t, s.page(t, u, "/hub/complaints?lang=en"), note)
	}
}
