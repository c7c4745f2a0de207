package complaint_test

import (
	"cmp"
	"context"
	"html"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/complaint"
	"sunwai/handlers/hub/hubtest"
	"sunwai/models"
)

// pageOf serves the page over a whole house.
func pageOf(t *testing.T, h *hubtest.House, u *access.User) http.Handler {
	t.Helper()
	m := complaint.Module(complaint.Deps{Read: h.Store, Acts: h, Directory: func() complaint.Directory { return h.Dir }, Roster: h.Roster, Clock: h.Clock, Say: h.Words,
		Keep:  h.Media.Put,
		Names: func(context.Context, []models.ID) (map[models.ID]string, error) { return nil, nil },
		Audit: func(ctx context.Context, u access.User, action string, complaint models.ID) error {
			return h.Store.Audit(ctx, models.AuditLine{Who: u.ID, Action: action, Complaint: complaint})
		}})
	return h.Site(u, m)
}

// newest is the complaint registered last of a person's.
func newest(t *testing.T, h *hubtest.House) models.Complaint {
	t.Helper()
	list, _, err := h.Store.Complaints(t.Context(), models.ComplaintQuery{Officer: hubtest.Engineer, Limit: 10})
	require.NoError(t, err)
	require.NotEmpty(t, list)
	return slices.MaxFunc(list, func(a, b models.Complaint) int { return cmp.Compare(a.ID, b.ID) })
}

var unmarked = regexp.MustCompile(`<[^>]*>`)

func shown(body string) string {
	return strings.Join(strings.Fields(html.UnescapeString(unmarked.ReplaceAllString(body, " "))), " ")
}

func TestAnswerPublicly(t *testing.T) {
	h := hubtest.Open(t)
	h.WithSuperiors()
	u := hubtest.User(1, hubtest.Chief, access.Hub)
	site := pageOf(t, h, &u)
	h.SayAloud("asha", "@power_up गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
	c := newest(t, h)
	page, way := "/hub/complaints/"+itoa(c.ID), "/hub/complaints/"+itoa(c.ID)+"/public"
	require.Contains(t, h.Get(site, page), `data-test="do-public"`)
	told := len(h.Told)

	t.Run("length and faults are told while it is written", func(t *testing.T) {
		for words, want := range map[string]string{"कल तक": "5 / 280", strings.Repeat("अ", 281): "281 / 280", "फ़ोन 98765 43210": "मोबाइल नंबर", "देखें uppcl.org": "लिंक"} {
			r := httptest.NewRequest("POST", way, strings.NewReader(url.Values{"words": {words}}.Encode()))
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			r.Header.Set("HX-Request", "true")
			w := httptest.NewRecorder()
			site.ServeHTTP(w, r)
			require.Equal(t, 200, w.Code)
			require.NotContains(t, w.Body.String(), "<html")
			require.Contains(t, shown(w.Body.String()), want)
		}
	})
	t.Run("the complainant's own name and number are refused", func(t *testing.T) {
		who, err := h.Store.Complainant(t.Context(), c.Complainant)
		require.NoError(t, err)
		who.Name, who.Phone = "राम दीन गुप्ता", "+919876543210"
		require.NoError(t, h.Keep(t.Context(), models.ChangeSet{Complainants: []models.Complainant{who}}))
		for _, words := range []string{"श्री गुप्ता जी, काम हो रहा है", "Shri Gupta ji", "नंबर के अंत में 3210"} {
			status, _, body := h.Post(site, way, "words", words, "version", itoa(models.ID(c.Version)), "step", "publish")
			require.Equal(t, http.StatusUnprocessableEntity, status, words)
			require.Contains(t, html.UnescapeString(body), words, "what was written is not lost")
		}
	})
	t.Run("shown first, then said once", func(t *testing.T) {
		words := "तार टूट गया था।\r\nआज शाम 6 बजे तक बिजली आ जाएगी।"
		status, _, body := h.Post(site, way, "words", words, "version", itoa(models.ID(c.Version)), "step", "preview")
		require.Equal(t, 200, status)
		require.Contains(t, shown(body), "एक्स पर सबके सामने ऐसे दिखेगा तार टूट गया था। आज शाम 6 बजे")
		require.Len(t, h.Told, told, "nothing is said by looking at it")

		status, _, body = h.Post(site, way, "words", words, "version", itoa(models.ID(c.Version+1)), "step", "publish")
		require.Equal(t, http.StatusConflict, status, body)
		status, _, body = h.Post(site, way, "words", words, "version", itoa(models.ID(c.Version)), "step", "publish")
		require.Equal(t, 200, status)
		require.Equal(t, []string{"everybody < तार टूट गया था।\nआज शाम 6 बजे तक बिजली आ जाएगी।"}, h.Told[told:])
		require.Contains(t, shown(body), "नागरिक को लिखा हब, मीना गुप्ता · एक्स (सबके सामने)")
		require.Contains(t, shown(body), "भेजा गया एक्स (सबके सामने)")
		require.Contains(t, h.Audited(), "complaint.act.publish")
	})
	t.Run("an older page says nothing, neither its words nor the new ones once more", func(t *testing.T) {
		told := len(h.Told)
		for _, words := range []string{"तार टूट गया था।\r\nआज शाम 6 बजे तक बिजली आ जाएगी।", "कल तक बिजली आ जाएगी।"} {
			status, _, body := h.Post(site, way, "words", words, "version", itoa(models.ID(c.Version)), "step", "publish")
			require.Equal(t, http.StatusConflict, status)
			require.Contains(t, shown(body), shown(words), "it can be copied")
		}
		require.Empty(t, h.Told[told:])
	})
}

func TestWhoMayNotAnswerPublicly(t *testing.T) {
	h := hubtest.Open(t)
	h.WithSuperiors()
	h.SayAloud("asha", "@power_up गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
	c := newest(t, h)
	h.Say("mohan", "गोमती नगर लखनऊ में 5 दिन से पानी की मोटर बंद है, बिजली नहीं")
	private := newest(t, h)
	for name, who := range map[string]access.User{"the hub's desk, without the permission": hubtest.User(1, hubtest.Operator, access.Operator),
		"the field, whatever the website lets him": hubtest.User(1, hubtest.Engineer, access.Officer, access.Publisher)} {
		site := pageOf(t, h, &who)
		require.NotContains(t, h.Get(site, "/hub/complaints/"+itoa(c.ID)), "do-public", name)
		status, _, _ := h.Post(site, "/hub/complaints/"+itoa(c.ID)+"/public", "words", "कल तक", "version", itoa(models.ID(c.Version)), "step", "publish")
		require.Contains(t, []int{http.StatusForbidden, http.StatusNotFound}, status, name)
		status, _, _ = h.Post(site, "/hub/complaints/"+itoa(c.ID)+"/act", "words", "कल तक", "version", itoa(models.ID(c.Version)), "command", "publish")
		require.Equal(t, http.StatusUnprocessableEntity, status, "not by the other way either")
	}
	head := hubtest.User(1, hubtest.Head, access.Officer, access.Publisher)
	site := pageOf(t, h, &head)
	require.Contains(t, h.Get(site, "/hub/complaints/"+itoa(c.ID)), "do-public")
	require.False(t, strings.Contains(h.Get(site, "/hub/complaints/"+itoa(private.ID)), "do-public"), "what was not said in public is not answered there")
	status, _, body := h.Post(site, "/hub/complaints/"+itoa(private.ID)+"/public", "words", "कल तक", "version", itoa(models.ID(private.Version)), "step", "publish")
	require.Equal(t, http.StatusUnprocessableEntity, status)
	require.Contains(t, shown(body), "सबके सामने नहीं लिखी गई थी")
	require.NotContains(t, strings.Join(h.Told, "\n"), "कल तक")
}

func TestAnswerPrivatelyAndEscalate(t *testing.T) {
	h := hubtest.Open(t)
	h.WithSuperiors()
	u := hubtest.User(1, hubtest.Chief, access.Hub)
	site := pageOf(t, h, &u)
	h.Say("asha", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
	c := newest(t, h)
	act := func(command, words string) string {
		t.Helper()
		c, err := h.Store.Complaint(t.Context(), c.ID)
		require.NoError(t, err)
		status, _, body := h.Post(site, "/hub/complaints/"+itoa(c.ID)+"/act", "command", command, "words", words, "version", itoa(models.ID(c.Version)))
		require.Equal(t, 200, status, body)
		return shown(body)
	}
	told := len(h.Told)
	require.Contains(t, act("tell", "लाइनमैन निकल गया है"), "संदेश नागरिक को भेज दिया गया")
	require.Equal(t, []string{"asha < " + c.Number.String() + ": राज्य सोशल मीडिया हब ने लिखा है: लाइनमैन निकल गया है"}, h.Told[told:])
	told = len(h.Told)
	require.Contains(t, act("escalate", "अस्पताल की बिजली है"), "ऊपर के अधिकारी को गई हब, मीना गुप्ता · 24 नवंबर, सुबह 10 बजे अस्पताल की बिजली है", "the reason stands in the story")
	require.Contains(t, strings.Join(h.Told[told:], "\n"), "सुनीता राय < "+c.Number.String()+": बिजली नहीं आ रही। ऊपर भेजी गई")
	after, err := h.Store.Complaint(t.Context(), c.ID)
	require.NoError(t, err)
	require.Equal(t, hubtest.Head, after.AnswerableOfficer)
	require.Equal(t, hubtest.Engineer, after.DoerOfficer)
}

func itoa(id models.ID) string { return strconv.FormatInt(int64(id), 10) }
