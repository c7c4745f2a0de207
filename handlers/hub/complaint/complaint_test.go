package complaint_test

import (
	"bytes"
	"context"
	"errors"
	"html"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/complaint"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
)

var noon = time.Date(2026, 11, 27, 6, 30, 0, 0, time.UTC)

// office is the page over a handful of complaints, and what it was asked to do.
type office struct {
	http.Handler
	complaints map[models.ID]models.Complaint
	messages   []models.Message
	events     []models.Event
	sees       map[models.ID][]models.ID // officer -> complaints
	others     []models.Presence
	acted      []handlers.Act
	refuse     error
	unnoted    error
	audited    []string
}

func (o *office) Complaint(_ context.Context, id models.ID) (models.Complaint, error) {
	c, ok := o.complaints[id]
	if !ok {
		return c, models.ErrNotFound
	}
	return c, nil
}

func (o *office) ComplaintByNumber(_ context.Context, n models.Number) (models.Complaint, error) {
	for _, c := range o.complaints {
		if c.Number == n {
			return c, nil
		}
	}
	return models.Complaint{}, models.ErrNotFound
}

func (o *office) Messages(context.Context, models.ID) ([]models.Message, error) {
	return o.messages, nil
}
func (o *office) Events(context.Context, models.ID) ([]models.Event, error) { return o.events, nil }
func (o *office) AttachmentsOf(context.Context, models.ID) ([]models.Attachment, error) {
	return []models.Attachment{{ID: 71, Message: 31, Kind: models.Photo, State: models.AttachmentStored, By: models.Actor{Role: models.CitizenRole}, At: noon}}, nil
}
func (o *office) Sendings(context.Context, models.ID) ([]models.Sending, error) {
	return []models.Sending{{Kind: "citizen.registered", To: models.Address{Platform: models.WhatsApp}, SentAt: noon, ReadAt: noon.Add(time.Minute)}}, nil
}
func (o *office) Unsent(context.Context, models.ID) ([]models.Unsent, error) {
	return []models.Unsent{{Kind: "citizen.question", Platform: models.WhatsApp, State: models.OutboxWaiting, Code: "window_closed", At: noon}}, nil
}
func (o *office) PublicAnswers(context.Context, models.ID) ([]models.PublicAnswer, error) {
	return nil, nil
}
func (o *office) Complainant(context.Context, models.ID) (models.Complainant, error) {
	return models.Complainant{ID: 8, Phone: "+919876543210"}, nil
}
func (o *office) Followers(context.Context, models.ID) ([]models.Complaint, error) { return nil, nil }
func (o *office) MeToos(context.Context, models.ID) (int, error)                   { return 3, nil }
func (o *office) Feedback(context.Context, models.ID) ([]models.Feedback, error) {
	return []models.Feedback{{Truth: "no", At: noon}}, nil
}
func (o *office) Present(context.Context, models.Presence) ([]models.Presence, error) {
	return o.others, nil
}

func (o *office) Act(_ context.Context, a handlers.Act) ([]models.Intent, error) {
	o.acted = append(o.acted, a)
	if o.refuse != nil {
		return nil, o.refuse
	}
	return []models.Intent{{Kind: "officer.accepted", Args: models.Args{Number: o.complaints[a.Complaint].Number}}}, nil
}

func (o *office) Offers(officer models.ID, c models.Complaint) (bool, []string) {
	for _, id := range o.sees[officer] {
		if id == c.ID {
			return true, []string{"accept", "ask", "assign", "code", "expect", "handover", "later", "note", "open", "reject", "resolve"}
		}
	}
	return false, nil
}

func (o *office) FirstAnswer(c models.Complaint) models.Limit {
	return c.FirstAnswer(models.Rules{DangerFirst: 15 * time.Minute})
}
func (o *office) Why(models.Complaint, models.Lang) []models.Item {
	return []models.Item{{Code: "why.from", Due: noon}}
}

func (o *office) Aloud(context.Context, models.ID, models.Complaint, string) (handlers.Aloud, error) {
	return handlers.Aloud{}, models.ErrNotFound
}

func (o *office) Goes(context.Context, models.Complaint) (handlers.Door, error) {
	return handlers.Door{At: models.WhatsApp}, nil
}

func newOffice(t *testing.T) *office {
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	texts, err := i18n.New()
	require.NoError(t, err)
	at := modelstest.NewClock(noon)
	post := models.Post{Department: "POWER", Area: "162", Level: models.L1}
	roster := models.NewRoster([]models.Officer{
		{ID: 1, Name: "अनिल", Address: models.Address{Platform: models.Console, Account: "a", Peer: "1"}, Postings: []models.Posting{{Officer: 1, Post: post}}},
		{ID: 2, Name: "Sunita", Address: models.Address{Platform: models.Console, Account: "a", Peer: "2"}, Postings: []models.Posting{{Officer: 2, Post: post}}},
	}, at.Now)
	base := models.Complaint{Version: 4, Status: models.Assigned, Department: "POWER", Category: "POWER.SUPPLY", Area: "162", Lang: models.Hindi, Confidence: .93,
		Doer: post, DoerOfficer: 1, Answerable: post, AnswerableOfficer: 2, Complainant: 8, Place: "गोमती नगर", Location: &models.Location{Lat: 26.85, Lon: 80.95},
		RegisteredAt: noon, ResolutionDue: noon.Add(-time.Hour), Danger: models.NoDanger}
	o := &office{complaints: map[models.ID]models.Complaint{}, sees: map[models.ID][]models.ID{1: {5}, 9: {5}},
		messages: []models.Message{{ID: 31, Kind: models.OriginalWords, At: noon, By: models.Actor{Role: models.CitizenRole}, Text: "बिजली <b>नहीं</b>", Channel: models.Channel{Platform: models.WhatsApp}}},
		events: []models.Event{{ID: 32, At: noon.Add(time.Minute), Kind: models.EventMoved, To: models.Assigned, By: models.Actor{Role: models.SystemRole}},
			{ID: 33, At: noon.Add(time.Hour), Kind: models.EventTruth, Code: "no", By: models.Actor{Role: models.CitizenRole}}}}
	for i, change := range []func(*models.Complaint){func(*models.Complaint) {}, func(c *models.Complaint) { c.Sensitive = true }, func(c *models.Complaint) { c.AgainstStaff = true }} {
		c := base
		c.ID, c.Number = models.ID(5+i), []models.Number{"26821450939", "26000000018", "26000000026"}[i]
		change(&c)
		o.complaints[c.ID] = c
	}
	m := complaint.Module(complaint.Deps{Read: o, Acts: o, Directory: func() complaint.Directory { return up }, Roster: func() *models.Roster { return roster }, Clock: at,
		Say: func(in models.Intent) (string, error) { return in.Kind + "\nwhy " + in.Args.Code, nil },
		Keep: func(_ context.Context, r io.Reader, _ int64) (bot.Stored, error) {
			body, err := io.ReadAll(r)
			if string(body) == "exe" {
				return bot.Stored{MIME: "application/x-msdownload"}, err
			}
			return bot.Stored{Hash: "h", MIME: "image/png", Size: int64(len(body))}, err
		},
		Names: func(context.Context, []models.ID) (map[models.ID]string, error) {
			return map[models.ID]string{77: "Meena"}, nil
		},
		Audit: func(_ context.Context, _ access.User, action string, _ models.ID) error {
			if strings.HasPrefix(action, "complaint.act.") && o.unnoted != nil {
				return o.unnoted
			}
			o.audited = append(o.audited, action)
			return nil
		}})
	kit, err := web.New(web.Deps{Words: texts, Directory: func() web.Directory { return up }, Clock: at, Log: slog.New(slog.DiscardHandler), Modules: []web.Module{m}})
	require.NoError(t, err)
	o.Handler = web.Guard(kit)
	return o
}

func (o *office) ask(u access.User, method, target string, form url.Values, headers ...string) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest(method, "https://hub.test"+target, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	o.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	return w
}

var (
	doer      = access.User{ID: 101, Officer: 1, Roles: []access.Role{access.Officer}}
	hub       = access.User{ID: 102, Officer: 9, Roles: []access.Role{access.Hub}}
	auditor   = access.User{ID: 103, Roles: []access.Role{access.Auditor}}
	elsewhere = access.User{ID: 104, Roles: []access.Role{access.Auditor}, Scope: models.HubScope{Districts: []string{"118"}}}
	water     = access.User{ID: 105, Officer: 3, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"JAL"}}}
	unlinked  = access.User{ID: 107, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"POWER"}}}
	chief     = access.User{ID: 106, Officer: 4, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"POWER"}}}
)

func TestTheWholeStory(t *testing.T) {
	o := newOffice(t)
	w := o.ask(hub, "GET", "/hub/complaints/5?lang=hi", nil)
	require.Equal(t, http.StatusOK, w.Code)
	for _, want := range []string{"26-8214-5093-9", "बिजली &lt;b&gt;नहीं&lt;/b&gt;", "समय निकल गया", "/hub/media/71", "पढ़ा गया", "नागरिक के लिखने का इंतज़ार", "••••••3210", "93%", "<path d=\"M", `class="pin"`,
		"और 3 लोगों ने", "काम सच में हुआ या नहीं", "गोमती नगर", "अनिल", "why "} {
		require.Contains(t, w.Body.String(), want)
	}
	require.NotContains(t, w.Body.String(), "9876543210")
	require.NotRegexp(t, regexp.MustCompile(`[>"(]complaint\.[a-z]`), w.Body.String(), "every key has its text")
	require.Equal(t, []string{"complaint.opened"}, o.audited)
	english := o.ask(hub, "GET", "/hub/complaints/5?lang=en", nil).Body.String()
	require.Contains(t, english, "The whole story")
	require.Contains(t, english, `<blockquote class="said" lang="hi">`)
}

func TestWhoSeesWhat(t *testing.T) {
	const nothing, number, all = "nothing", "number", "all"
	o := newOffice(t)
	for _, x := range []struct {
		who                      string
		u                        access.User
		plain, sensitive, staffs string
	}{
		{"the doer", doer, all, nothing, nothing},
		{"the hub", hub, all, number, nothing}, // of staff: the officers' rules let the hub see it; here they do not
		{"an auditor", auditor, all, number, all},
		{"an auditor of another district", elsewhere, nothing, nothing, nothing},
		{"another department's admin", water, nothing, nothing, nothing},
		{"the department's admin", chief, all, number, nothing},
		{"the department's admin whose post is not known here", unlinked, all, number, nothing},
		{"a head, of what is done by somebody as high as he", access.User{ID: 9, Officer: 44, Roles: []access.Role{access.Officer}, Over: true}, nothing, number, nothing},
		{"a publisher", access.User{ID: 9, Roles: []access.Role{access.Publisher}}, nothing, nothing, nothing},
	} {
		for path, want := range map[string]string{"/hub/complaints/5": x.plain, "/hub/complaints/6": x.sensitive, "/hub/complaints/7": x.staffs} {
			w := o.ask(x.u, "GET", path, nil)
			got := nothing
			if w.Code == http.StatusOK {
				got = number
				if strings.Contains(w.Body.String(), "गोमती नगर") {
					got = all
				}
			}
			require.Equal(t, want, got, "%s %s", x.who, path)
		}
	}
	require.Equal(t, http.StatusNotFound, o.ask(hub, "GET", "/hub/complaints/999", nil).Code)
}

func TestTheDoerNeverSeesWhoAnswered(t *testing.T) {
	o := newOffice(t)
	body := o.ask(doer, "GET", "/hub/complaints/5", nil).Body.String()
	require.NotContains(t, body, "काम सच में हुआ या नहीं")
	require.NotContains(t, body, "नागरिक ने क्या कहा")
}

func TestActing(t *testing.T) {
	o := newOffice(t)
	page := o.ask(doer, "GET", "/hub/complaints/5", nil).Body.String()
	for _, command := range []string{"accept", "resolve", "ask", "note", "handover", "assign", "later", "reject"} {
		require.Contains(t, page, `name="command" value="`+command+`"`)
	}
	require.NotContains(t, page, `value="expect"`, "there is no storm")
	require.NotContains(t, page, `value="open"`)

	for _, x := range []struct {
		form url.Values
		want string
	}{
		{url.Values{"command": {"handover"}, "choice": {"JAL"}, "words": {" पाइप का काम "}}, "JAL पाइप का काम"},
		{url.Values{"command": {"later"}, "date": {"2026-11-30"}, "hour": {"18:30"}, "words": {"तार आना है"}}, "30/11/2026 18:30 तार आना है"},
		{url.Values{"command": {"code"}, "code": {"७००२"}}, "७००२"},
		{url.Values{"command": {"accept"}}, ""},
	} {
		x.form.Set("version", "4")
		w := o.ask(doer, "POST", "/hub/complaints/5/act", x.form)
		require.Equal(t, http.StatusOK, w.Code)
		require.Contains(t, w.Body.String(), "officer.accepted", "what it was answered with")
		last := o.acted[len(o.acted)-1]
		require.Equal(t, x.want, last.Words)
		require.Equal(t, x.form.Get("command"), last.Command)
		require.EqualValues(t, 1, last.Officer)
		require.EqualValues(t, 4, last.Version)
	}
	require.Contains(t, o.audited, "complaint.act.handover")

	done := len(o.acted)
	for _, x := range []struct {
		u      access.User
		target string
		form   url.Values
		want   int
	}{
		{doer, "/hub/complaints/5/act", url.Values{"command": {"accept"}}, http.StatusUnprocessableEntity},
		{doer, "/hub/complaints/7/act", url.Values{"command": {"accept"}, "version": {"4"}}, http.StatusNotFound},
		{auditor, "/hub/complaints/5/act", url.Values{"command": {"accept"}, "version": {"4"}}, http.StatusForbidden},
	} {
		require.Equal(t, x.want, o.ask(x.u, "POST", x.target, x.form).Code)
	}
	require.Len(t, o.acted, done)

	o.refuse = models.NewError(models.CodeIllegalMove, "error.illegal_move").With("number", "26821450939")
	w := o.ask(doer, "POST", "/hub/complaints/5/act", url.Values{"command": {"accept"}, "version": {"4"}})
	require.Equal(t, http.StatusUnprocessableEntity, w.Code)
	require.Contains(t, w.Body.String(), "error.illegal_move", "the refusal stands above the complaint")
	o.refuse = models.ErrConflict
	require.Equal(t, http.StatusConflict, o.ask(doer, "POST", "/hub/complaints/5/act", url.Values{"command": {"accept"}, "version": {"3"}}).Code)
	o.refuse = errors.New("the database is away")
	require.Equal(t, http.StatusInternalServerError, o.ask(doer, "POST", "/hub/complaints/5/act", url.Values{"command": {"accept"}, "version": {"4"}}).Code)
}

func TestPhotos(t *testing.T) {
	o := newOffice(t)
	send := func(contents ...string) *httptest.ResponseRecorder {
		var body bytes.Buffer
		form := multipart.NewWriter(&body)
		require.NoError(t, form.WriteField("version", "4"))
		require.NoError(t, form.WriteField("command", "resolve"))
		require.NoError(t, form.WriteField("words", "बदल दिया"))
		for _, content := range contents {
			part, err := form.CreateFormFile("photo", "pole.png")
			require.NoError(t, err)
			_, err = part.Write([]byte(content))
			require.NoError(t, err)
		}
		require.NoError(t, form.Close())
		w, r := httptest.NewRecorder(), httptest.NewRequest("POST", "https://hub.test/hub/complaints/5/act", &body)
		r.Header.Set("Content-Type", form.FormDataContentType())
		o.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), doer)))
		return w
	}
	require.Equal(t, http.StatusOK, send("pixels", "").Code)
	require.Len(t, o.acted[0].Files, 1, "an empty field is no photo")
	require.Equal(t, "h", o.acted[0].Files[0].Hash)
	require.Equal(t, http.StatusUnprocessableEntity, send("exe").Code)
	many := send("1", "2", "3", "4", "5", "6")
	require.Equal(t, http.StatusUnprocessableEntity, many.Code)
	require.Contains(t, many.Body.String(), "5 फ़ोटो तक")
	require.NotContains(t, many.Body.String(), "MB", "none of them is too large")
	require.Len(t, o.acted, 1)
}

func TestThePhoneNumberIsShownToWhoIsNotedFirst(t *testing.T) {
	o := newOffice(t)
	require.Equal(t, http.StatusForbidden, o.ask(doer, "POST", "/hub/complaints/5/phone", nil).Code)
	require.Empty(t, o.audited)
	w := o.ask(hub, "POST", "/hub/complaints/5/phone", nil, "HX-Request", "true")
	require.Equal(t, "+919876543210", html.UnescapeString(strings.TrimSpace(w.Body.String())))
	require.Equal(t, []string{"complaint.phone_revealed"}, o.audited)
	require.Equal(t, http.StatusNotFound, o.ask(hub, "POST", "/hub/complaints/6/phone", nil).Code, "what is sensitive is not the hub's")
}

// Who knows the last four digits is the complainant to the desk.
func TestNoOfficerSeesTheEndOfThePhone(t *testing.T) {
	o := newOffice(t)
	o.messages = append(o.messages, models.Message{ID: 35, Kind: models.AddedWords, At: noon, By: models.Actor{Role: models.CitizenRole}, Text: "मेरा नंबर 9876543210"},
		models.Message{ID: 36, Kind: models.DeskWords, At: noon, By: models.Actor{Role: models.HubRole, Officer: 9}, Text: "उनका मोबाइल 9876543210 है"})
	for _, u := range []access.User{doer, chief, auditor} {
		body := o.ask(u, "GET", "/hub/complaints/5", nil).Body.String()
		require.Contains(t, body, "••••••••••", "there is one")
		require.NotContains(t, body, "3210")
	}
	require.Contains(t, o.ask(hub, "GET", "/hub/complaints/5", nil).Body.String(), "9876543210", "the hub reads what was written")
}

func TestTwoOnTheSameComplaint(t *testing.T) {
	o := newOffice(t)
	o.others = []models.Presence{{User: 77, Doing: models.Typing}, {User: 78, Doing: models.Reading}}
	body := o.ask(doer, "POST", "/hub/complaints/5/here?lang=en", url.Values{"version": {"3"}}, "HX-Request", "true", "HX-Request-Type", "partial").Body.String()
	require.Contains(t, body, "Meena</b> is writing")
	require.Contains(t, body, "A colleague")
	require.Contains(t, body, "has just changed")
	require.NotContains(t, body, "<html")
	body = o.ask(doer, "POST", "/hub/complaints/5/here", url.Values{"version": {"4"}}, "HX-Request", "true", "HX-Request-Type", "partial").Body.String()
	require.NotContains(t, body, "बदला है")
}

func TestByNumber(t *testing.T) {
	o := newOffice(t)
	require.Equal(t, "/hub/complaints/5", o.ask(doer, "GET", "/hub/number/26-8214-5093-9", nil).Header().Get("Location"))
	require.Equal(t, "/hub/complaints/5", o.ask(doer, "GET", "/hub/number/"+url.PathEscape("२६ ८२१४ ५०९३ ९"), nil).Header().Get("Location"))
	for _, number := range []string{"26-8214-5093-7", "x", "26000000018"} {
		require.NotEqual(t, http.StatusSeeOther, o.ask(doer, "GET", "/hub/number/"+number, nil).Code, number)
	}
}

func TestNothingInline(t *testing.T) {
	body := newOffice(t).ask(doer, "GET", "/hub/complaints/5", nil).Body.String()
	require.NotRegexp(t, regexp.MustCompile(`(?i)<style|<script>|\sstyle=|\son[a-z]+="|hx-on`), body)
}

// What cannot be noted is not done: who reads that it failed can rely on it.
func TestNothingIsDoneUnnoted(t *testing.T) {
	o := newOffice(t)
	o.unnoted = errors.New("the log is away")
	require.Equal(t, http.StatusInternalServerError, o.ask(doer, "POST", "/hub/complaints/5/act", url.Values{"command": {"accept"}, "version": {"4"}}).Code)
	require.Empty(t, o.acted)
	o.unnoted = nil
	require.Equal(t, http.StatusUnprocessableEntity, o.ask(doer, "POST", "/hub/complaints/5/act", url.Values{"command": {"Drop TABLE"}, "version": {"4"}}).Code)
	require.Empty(t, o.acted)
	require.NotContains(t, strings.Join(o.audited, " "), "TABLE", "what was typed never comes into the log")
}
