package door_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/door"
	"sunwai/models"
)

func (w *world) ticket(kind models.TicketKind, who, officer models.ID) string {
	w.t.Helper()
	token, err := w.MakeTicket(w.t.Context(), models.WebTicket{ID: w.ids.Next(), Kind: kind, Who: who, Officer: officer, MadeAt: w.clock.Now(),
		Expires: w.clock.Now().Add(time.Hour)})
	require.NoError(w.t, err)
	return token
}

var (
	shownSecret = regexp.MustCompile(`class="secret">([A-Z2-7 ]+)<`)
	shownCode   = regexp.MustCompile(`<li>([a-z2-7]{5}-[a-z2-7]{5})</li>`)
)

func TestEnrolling(t *testing.T) {
	each(t, func(w *world) {
		u := models.WebUser{ID: w.ids.Next(), Login: "ravi", Name: "रवि", Roles: []string{"operator"}, MadeAt: w.clock.Now()}
		require.NoError(w.t, w.CreateWebUser(w.t.Context(), u))
		path := door.Path + "/enrol/" + w.ticket(models.TicketEnrol, u.ID, 0)
		b := w.browser("10.0.0.1")
		for range 2 { // looking uses nothing up
			p := b.get(path)
			require.Equal(w.t, http.StatusOK, p.code)
			require.Contains(w.t, p.body, `नमस्ते <b lang="hi">रवि</b>`)
			require.NotContains(w.t, p.body, `class="qr"`)
		}
		require.Equal(w.t, http.StatusUnprocessableEntity, b.post(path, "password", "short", "again", "short").code)
		p := b.post(path, "password", password, "again", password)
		require.Equal(w.t, http.StatusOK, p.code)
		require.Contains(w.t, p.body, `<svg class="qr"`)
		found := shownSecret.FindStringSubmatch(p.body)
		require.NotNil(w.t, found)
		mine := strings.ReplaceAll(found[1], " ", "")
		require.Equal(w.t, found[1], shownSecret.FindStringSubmatch(b.get(path).body)[1], "the same until it is over")
		got, err := w.WebUser(w.t.Context(), u.ID)
		require.NoError(w.t, err)
		require.Empty(w.t, got.Password, "half an enrolment changes nothing")

		require.Equal(w.t, http.StatusUnprocessableEntity, b.post(path, "code", "000000").code)
		code, err := totp.GenerateCode(mine, w.clock.Now())
		require.NoError(w.t, err)
		p = b.post(path, "code", code)
		require.Equal(w.t, http.StatusOK, p.code)
		codes := shownCode.FindAllStringSubmatch(p.body, -1)
		require.Len(w.t, codes, 10)
		require.Equal(w.t, http.StatusGone, b.get(path).code, "once")
		require.Equal(w.t, http.StatusGone, b.post(path, "code", code).code)

		require.Equal(w.t, door.Path+"/code", b.post(door.Path, "login", "ravi", "password", password).at)
		require.Equal(w.t, http.StatusUnauthorized, b.post(door.Path+"/code", "code", code).code, "the code that showed that it works is used")
		b.post(door.Path+"/code", "code", codes[3][1])
		require.Equal(w.t, "रवि|operator||", b.get("/hub/who").body)
	})
}

// Who was given a password by the machine's owner sets up an authenticator before anything else.
func TestAPasswordAloneOpensNothing(t *testing.T) {
	each(t, func(w *world) {
		u := models.WebUser{ID: w.ids.Next(), Login: "first", Name: "पहले", Roles: []string{"hub"}, MadeAt: w.clock.Now()}
		hash, err := door.HashPassword(password)
		require.NoError(w.t, err)
		u.Password = hash
		require.NoError(w.t, w.CreateWebUser(w.t.Context(), u))
		b := w.browser("10.0.0.1")
		p := b.post(door.Path, "login", "first", "password", password)
		require.Contains(w.t, p.at, door.Path+"/enrol/")
		require.Contains(w.t, p.body, `<svg class="qr"`)
		require.Equal(w.t, door.Path, b.get("/hub/who").at)
		mine := strings.ReplaceAll(shownSecret.FindStringSubmatch(p.body)[1], " ", "")
		code, err := totp.GenerateCode(mine, w.clock.Now())
		require.NoError(w.t, err)
		require.Len(w.t, shownCode.FindAllString(b.post(p.at, "code", code).body, -1), 10)
	})
}

func TestANewPhone(t *testing.T) {
	each(t, func(w *world) {
		w.user("sunita", "hub")
		b := w.browser("10.0.0.1")
		b.signIn("sunita")
		require.Equal(w.t, http.StatusUnprocessableEntity, b.post(door.Path+"/me/authenticator", "present", "wrong").code)
		p := b.post(door.Path+"/me/authenticator", "present", password)
		require.Contains(w.t, p.body, `<svg class="qr"`)
		w.clock.Advance(time.Minute)
		other := w.browser("10.0.0.2")
		other.signIn("sunita") // the old one holds until the new one works
		mine := strings.ReplaceAll(shownSecret.FindStringSubmatch(p.body)[1], " ", "")
		code, err := totp.GenerateCode(mine, w.clock.Now())
		require.NoError(w.t, err)
		require.Contains(w.t, b.post(p.at, "code", code).body, "रिकवरी कोड")
		require.Equal(w.t, door.Path, other.get("/hub/who").at, "sessions of the old one end")
		w.clock.Advance(time.Minute)
		other.post(door.Path, "login", "sunita", "password", password)
		require.Equal(w.t, http.StatusUnauthorized, other.post(door.Path+"/code", "code", w.otp()).code)
	})
}

func TestResetEndsAll(t *testing.T) {
	w := one(t, nil)
	u := w.user("sunita", "hub")
	b := w.browser("10.0.0.1")
	b.signIn("sunita")
	require.NoError(t, w.ResetWebUser(t.Context(), u.ID))
	require.Equal(t, door.Path, b.get("/hub/who").at)
	require.Equal(t, http.StatusUnauthorized, b.post(door.Path, "login", "sunita", "password", password).code)
	require.Equal(t, http.StatusOK, b.get(door.Path+"/enrol/"+w.ticket(models.TicketEnrol, u.ID, 0)).code)
	require.NoError(t, w.DisableWebUser(t.Context(), u.ID))
	require.Equal(t, http.StatusGone, b.get(door.Path+"/enrol/"+w.ticket(models.TicketEnrol, u.ID, 0)).code)
}

func (w *world) officer(posts ...models.Post) models.Officer {
	w.t.Helper()
	o := models.Officer{ID: w.ids.Next(), Name: "अधिकारी", Lang: models.Hindi}
	for _, p := range posts {
		o.Postings = append(o.Postings, models.Posting{Officer: o.ID, Post: p})
	}
	require.NoError(w.t, w.CreateOfficer(w.t.Context(), o))
	return o
}

func TestAnOfficersLinkFromTheBot(t *testing.T) {
	each(t, func(w *world) {
		o := w.officer(models.Post{Department: "POWER", Area: "162", Level: models.L1}, models.Post{Department: "POWER", Area: "tehsil:766", Level: models.L2})
		path := door.Path + "/link/" + w.ticket(models.TicketLink, o.ID, o.ID)
		preview := w.browser("10.0.0.5")
		for range 3 {
			p := preview.get(path)
			require.Equal(w.t, http.StatusOK, p.code)
			require.Contains(w.t, p.body, `<p class="as" lang="hi">अधिकारी</p>`)
			require.Empty(w.t, preview.cookie("session"))
		}
		b := w.browser("10.0.0.1")
		b.post(path)
		who := b.get("/hub/who")
		require.Regexp(w.t, `^अधिकारी\|officer\|POWER\|162`, who.body)
		require.Equal(w.t, http.StatusGone, preview.post(path).code, "once")
		require.Equal(w.t, http.StatusGone, preview.get(door.Path+"/link/"+strings.Repeat("A", 43)).code)
		require.Equal(w.t, http.StatusGone, preview.get(door.Path+"/link/x").code)
		require.Equal(w.t, http.StatusOK, b.get(door.Path+"/me").code)
		require.NotContains(w.t, b.get(door.Path+"/me").body, "/me/password")

		late := door.Path + "/link/" + w.ticket(models.TicketLink, o.ID, o.ID)
		require.NoError(w.t, w.DismissOfficer(w.t.Context(), models.Reassignment{ID: w.ids.Next(), At: w.clock.Now(), Officer: o.ID}))
		require.Equal(w.t, door.Path, b.get("/hub/who").at, "access taken back ends it")
		require.Equal(w.t, http.StatusGone, b.post(late).code)
	})
}

func TestWhatAnOfficerSees(t *testing.T) {
	w := one(t, nil)
	for _, c := range []struct {
		posts []models.Post
		want  string
	}{
		{[]models.Post{{Department: "POWER", Area: "162", Level: models.L2}, {Department: "JAL", Area: "162", Level: models.L2}}, "अधिकारी|officer|JAL,POWER|162"},
		{[]models.Post{{Department: "POWER", Area: models.StateArea, Level: models.L3}}, "अधिकारी|officer|POWER||over"},
		{[]models.Post{{Department: "POWER", Area: "162", Level: models.L2}, {Department: "POWER", Area: "118", Level: models.L2}}, "अधिकारी|officer|POWER|118,162|over"},
		{[]models.Post{{Department: "POWER", Area: "162", Level: models.L2}, {Department: "POWER", Area: "118", Level: models.L1}}, "अधिकारी|officer|POWER|118,162"},
		{[]models.Post{{Department: "POWER", Area: "tehsil:766", Level: models.L2}}, "अधिकारी|officer|POWER|118"},
		{[]models.Post{{Department: "POWER", Area: "gone", Level: models.L1}}, "अधिकारी|officer|POWER|-"},
		{[]models.Post{{Department: models.HubDepartment, Area: models.StateArea, Level: models.Desk}}, "अधिकारी|officer,operator||"},
		{nil, "अधिकारी|officer|-|-"},
	} {
		o := w.officer(c.posts...)
		b := w.browser("10.0.0.1")
		b.post(door.Path + "/link/" + w.ticket(models.TicketLink, o.ID, o.ID))
		require.Equal(t, c.want, b.get("/hub/who").body)
	}
}

// Without any proof one comes in at one's own computer only, and only where it is wired.
func TestTraining(t *testing.T) {
	w := one(t, nil)
	u, o := w.user("demo", "hub"), w.officer(models.Post{Department: "POWER", Area: "162", Level: models.L1})
	b := w.browser("")
	require.NotContains(t, b.get(door.Path).body, "/training")
	require.Equal(t, http.StatusNotFound, b.post(door.Path+"/training", "who", "1").code)

	w2 := one(t, func(d *door.Deps) {
		d.PublicURL = ""
		d.Training = []door.Trainee{{User: u.ID, Names: models.Names{Hi: "हब", En: "Hub"}}, {Officer: o.ID, Names: models.Names{Hi: "अधिकारी", En: "Officer"}}}
	})
	require.NoError(t, w2.CreateWebUser(t.Context(), models.WebUser{ID: u.ID, Login: "demo", Name: "हब", Roles: []string{"hub"}, MadeAt: start}))
	require.NoError(t, w2.CreateOfficer(t.Context(), o))
	b = w2.browser("")
	require.Contains(t, b.get(door.Path).body, "हब")
	b.post(door.Path+"/training", "who", id(u.ID))
	require.Equal(t, "हब|hub||", b.get("/hub/who").body)
	b.post(door.Path+"/training", "who", id(o.ID))
	require.Equal(t, "अधिकारी|officer|POWER|162", b.get("/hub/who").body)
	require.Equal(t, http.StatusNotFound, b.post(door.Path+"/training", "who", "7").code)

	b.from = "10.0.0.1" // through a proxy: not this computer
	require.Equal(t, door.Path, b.get("/hub/who").at)
	require.NotContains(t, b.get(door.Path).body, "/training")
	require.Equal(t, http.StatusNotFound, b.post(door.Path+"/training", "who", id(u.ID)).code)
}
