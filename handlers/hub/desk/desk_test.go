package desk_test

import (
	"fmt"
	"html"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/desk"
	"sunwai/handlers/hub/hubtest"
	"sunwai/models"
)

// room is the desk of a house with one operator in it.
type room struct {
	*hubtest.House
	site http.Handler
	user *access.User
	call string // the page of the call
}

func newRoom(t *testing.T) *room {
	h := hubtest.Open(t)
	u := hubtest.User(5, hubtest.Operator, access.Operator)
	m := desk.Module(desk.Deps{Store: h.Store, Accounts: []models.Account{hubtest.Desk}, Accept: h.Accept, Understand: h.Reader,
		Directory: func() desk.Directory { return h.Dir }, Clock: h.Clock, IDs: h.IDs, Quiet: models.Nights(),
		Sees: func(officer models.ID, c models.Complaint) bool { sees, _ := h.Offers(officer, c); return sees }})
	return &room{House: h, user: &u, site: h.Site(&u, m)}
}

func (r *room) caller(phone string) {
	r.T.Helper()
	code, to, body := r.Post(r.site, "/hub/desk/calls", "phone", phone)
	require.Equal(r.T, http.StatusSeeOther, code, body)
	require.Regexp(r.T, `^/hub/desk/calls/\d+$`, to)
	require.NotContains(r.T, to, strings.TrimPrefix(strings.ReplaceAll(phone, " ", ""), "0"), "a number that stands in an address is kept by whoever logs it")
	r.call = to
}

// do sends a form of the call and shows the page after it.
func (r *room) do(what string, pairs ...string) string {
	r.T.Helper()
	if what == "register" || what == "say" {
		n := regexp.MustCompile(`name="n" value="(\d+)"`).FindStringSubmatch(r.page())
		pairs = append(pairs, "n", n[1])
	}
	code, to, body := r.Post(r.site, r.call+"/"+what, pairs...)
	if code == http.StatusSeeOther {
		return r.Get(r.site, to)
	}
	return body
}

func (r *room) page() string { r.T.Helper(); return r.Get(r.site, r.call) }

var bigNumber = regexp.MustCompile(`class="big num">([0-9-]+)<`)

func TestACallFromTheFirstWordToTheYes(t *testing.T) {
	r := newRoom(t)
	r.caller("098765 00001")
	require.Contains(t, html.UnescapeString(r.page()), "+91 98765 00001", "who typed it reads it back")
	refused := r.do("register", "words", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही", "name", "सीता देवी", "complainant_phone", "98765", "area", "162", "place", "गोमती नगर")
	for _, kept := range []string{"10 अंक", "3 दिन से बिजली", `value="सीता देवी"`, `value="98765"`, `<option value="162" selected>`, `value="गोमती नगर"`} {
		require.Contains(t, refused, kept, "nobody says it twice")
	}
	page := r.do("register", "words", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही", "name", "सीता देवी", "relation", "माँ", "complainant_phone", "9876500077")
	number := bigNumber.FindStringSubmatch(page)
	require.NotNil(t, number, page)
	require.Contains(t, page, "दो छह, ", "and spelled")
	require.Regexp(t, `पढ़कर मिला लें:\s+<b\s+lang="hi">सीता देवी</b>\s+\(<span\s+lang="hi">माँ</span>\)\s+<b\s+class="num">&#43;91 98765 00077</b>`, page)
	require.Contains(t, page, "शिकायत दर्ज हो गई")
	n, err := models.ParseNumber(number[1])
	require.NoError(t, err)
	c, err := r.Store.ComplaintByNumber(t.Context(), n)
	require.NoError(t, err)
	require.Equal(t, models.Assigned, c.Status)
	who, err := r.Store.Complainant(t.Context(), c.Complainant)
	require.NoError(t, err)
	require.Equal(t, []string{"सीता देवी", "माँ", "+919876500077"}, []string{who.Name, who.Relation, who.Phone})

	// The officer works; what the caller must hear is a call that we owe.
	_, err = r.Act(t.Context(), handlers.Act{Officer: hubtest.Engineer, Complaint: c.ID, Version: c.Version, Command: "resolve", Words: "तार जोड़ दिया गया"})
	require.NoError(t, err)
	r.do("end", "outcome", "ended")
	r.Clock.Advance(2 * time.Hour)
	queue := r.Get(r.site, "/hub/desk")
	require.Contains(t, queue, "••••••0001")
	take := regexp.MustCompile(`/hub/desk/callbacks/\d+/take`).FindString(queue)
	code, to, _ := r.Post(r.site, take)
	require.Equal(t, http.StatusSeeOther, code)
	r.call = to
	page = html.UnescapeString(r.page())
	require.Contains(t, page, `href="tel:+919876500001"`)
	require.Contains(t, page, "क्या काम सच में हो गया?")
	lines := regexp.MustCompile(`name="line" value="(\d+)"`).FindAllStringSubmatch(page, -1)
	var heard []string
	for _, l := range lines {
		heard = append(heard, "line", l[1])
	}
	require.Contains(t, r.do("heard", heard...), "सुनाने को कुछ नया नहीं है")
	page = r.do("say", "words", "1")
	require.Contains(t, page, "काम कैसा रहा?")
	c, err = r.Store.Complaint(t.Context(), c.ID)
	require.NoError(t, err)
	require.Equal(t, []any{models.Closed, models.Yes}, []any{c.Status, c.Truth})
	r.do("end", "outcome", "reached")
	queue = r.Get(r.site, "/hub/desk")
	require.Contains(t, queue, "अभी किसी को फ़ोन करना बाकी नहीं है")
	require.Contains(t, queue, "2 घंटे", "the average of today")
	require.Contains(t, strings.Join(r.Audited(), " "), "desk.caller desk.registered")
	require.Contains(t, r.Audited(), "desk.phone_shown")
	require.Contains(t, r.Audited(), "desk.read_out")
	require.NotRegexp(t, `98765 ?000(01|77)`, r.Log.String())
}

// What somebody says who is not at the complainant's phone: his last digits, five tries a day.
func TestTheIdentityCheck(t *testing.T) {
	r := newRoom(t)
	r.Say("mohan", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही, मेरा फ़ोन 9876500055")
	list, err := r.Store.NewestComplaints(t.Context(), 1)
	require.NoError(t, err)
	c := list[0]
	r.caller("9876500001")
	require.NotContains(t, r.page(), c.Number.String())
	page := r.do("check", "number", c.Number.String(), "digits", "0001")
	require.Contains(t, page, "मेल नहीं खाते")
	require.NotContains(t, page, "अधिकारी को भेजी गई")
	require.Contains(t, page, `name="number" value="`+c.Number.String()+`"`, "one digit may be wrong: the rest is not asked again")
	require.Contains(t, r.do("check", "number", "26-8214-5093-9", "digits", "0055"), "मेल नहीं खाते", "what does not exist is as wrong")
	page = r.do("check", "number", c.Number.String(), "digits", "००५५")
	require.Contains(t, page, c.Number.String())
	require.Contains(t, page, "अधिकारी को भेजी गई")
	for range models.MaxDeskTries {
		r.do("check", "number", c.Number.String(), "digits", "1111")
	}
	require.Contains(t, r.do("check", "number", c.Number.String(), "digits", "0055"), "कल तक बंद")
	require.Contains(t, r.Audited(), "desk.status_read")
	require.Contains(t, r.Audited(), "desk.check_failed")
}

func TestACallIsItsOperatorsAlone(t *testing.T) {
	r := newRoom(t)
	r.caller("9876500001")
	r.user.ID = 6
	code, _, _ := r.Post(r.site, r.call+"/say", "words", "x", "n", "0")
	require.Equal(t, http.StatusNotFound, code)
	r.user.ID = 5
	require.Contains(t, r.do("say", "words", " "), "पहले बात लिखें")
	code, _, _ = r.Post(r.site, r.call+"/say", "words", "नमस्ते", "n", "7")
	require.Equal(t, http.StatusConflict, code, "a page that is old")
	r.do("end", "outcome", "ended")
	code, _, _ = r.Post(r.site, r.call+"/say", "words", "x", "n", "0")
	require.Equal(t, http.StatusNotFound, code)
	for _, bad := range []string{"", "12345", "hello", "+1"} {
		code, _, body := r.Post(r.site, "/hub/desk/calls", "phone", bad)
		require.Equal(t, 422, code, bad)
		require.Contains(t, body, "10 अंक")
	}
	r.user.Roles = []access.Role{access.Officer}
	code, _, _ = r.Post(r.site, "/hub/desk/calls", "phone", "9876500001")
	require.Equal(t, http.StatusForbidden, code)
}

func TestWhatIsUnderstoodWhileHeTalks(t *testing.T) {
	r := newRoom(t)
	for words, want := range map[string][]string{
		"": {"लिखते ही यहाँ दिखेगा"},
		"बिजली नहीं आ रही":                    {"बिजली", "किस ज़िले में"},
		"गोमती नगर लखनऊ में बिजली नहीं आ रही": {"गोमती नगर", "लखनऊ"},
		"पति मारता है, बचाओ":                  {"112", "खतरा हो तो"},
	} {
		code, _, body := r.Post(r.site, "/hub/desk/preview", "words", words)
		require.Equal(t, http.StatusOK, code)
		for _, w := range want {
			require.Contains(t, body, w, words)
		}
	}
}

func TestNobodyIsCalledAtNight(t *testing.T) {
	r := newRoom(t)
	require.NoError(t, r.Keep(t.Context(), models.ChangeSet{Callbacks: []models.Callback{{ID: r.IDs.Next(), At: r.Clock.Now(), Phone: "+919876500001", Lang: models.Hindi,
		Reason: models.CallAsked, State: models.CallWaiting}}}))
	page := r.Get(r.site, "/hub/desk")
	take := regexp.MustCompile(`/hub/desk/callbacks/\d+/take`).FindString(page)
	require.NotEmpty(t, take)
	r.Clock.Set(time.Date(2026, 11, 24, 17, 0, 0, 0, time.UTC)) // 22:30
	require.NotContains(t, r.Get(r.site, "/hub/desk"), take)
	code, _, body := r.Post(r.site, take)
	require.Equal(t, 422, code)
	require.Contains(t, body, "रात 9 से")
}

// alone finds four digits in a text that are no part of a longer number: a code is drawn at random, and the number of the complaint, a phone or
// the id in an address may hold it.
func alone(code string) string { return `[^0-9-]` + code + `[^0-9-]` }

// Who did the work may know the end of the complainant's phone; that must not be enough to learn the code that closes it.
func TestTheClosingCodeIsForTheComplainantsOwnPhone(t *testing.T) {
	r := newRoom(t)
	r.caller("9876500001")
	r.do("register", "words", "गोमती नगर लखनऊ में ट्रांसफार्मर जल गया", "complainant_phone", "9876500077")
	c := r.newest()
	_, err := r.Act(t.Context(), handlers.Act{Officer: hubtest.Engineer, Complaint: c.ID, Version: c.Version, Command: "resolve", Words: "तार जोड़ दिया गया"})
	require.NoError(t, err)
	c = r.newest()
	require.Len(t, c.ClosingCode, 4)
	code := `<b class="num">` + c.ClosingCode + `</b>`
	require.Regexp(t, alone(c.ClosingCode), code)
	r.caller("9876500099")
	page := r.do("check", "number", c.Number.String(), "digits", "0077")
	require.Contains(t, page, `class="big num">`+c.Number.String(), "how it stands is for who knows the digits")
	require.NotContains(t, page, code)
	require.NotContains(t, r.Audited(), "desk.code_read")
	for _, own := range []string{"9876500077", "9876500001"} {
		r.caller(own)
		page = r.do("check", "number", c.Number.String(), "digits", "0077")
		require.Contains(t, page, `class="big num">`+c.Number.String(), own)
		require.NotRegexp(t, alone(c.ClosingCode), page, "the phone that a caller shows can be forged")
		require.Contains(t, page, r.call+"/code", own)
	}
	require.NotContains(t, r.Audited(), "desk.code_read")

	// What tells it is a call of ours: one is owed to whom the work was reported, and to the other phone when it is asked for.
	r.caller("9876500077")
	r.do("check", "number", c.Number.String(), "digits", "0077")
	require.Contains(t, r.do("code"), "जिन्हें फ़ोन करना है")
	r.do("end", "outcome", "ended")
	for _, end := range []string{"0001", "0077"} {
		queue := r.Get(r.site, "/hub/desk")
		take := regexp.MustCompile(`(?s)••••••` + end + `.*?(/hub/desk/callbacks/\d+/take)`).FindStringSubmatch(queue)
		require.NotNil(t, take, end)
		_, to, _ := r.Post(r.site, take[1])
		r.call = to
		require.Contains(t, r.do("check", "number", c.Number.String(), "digits", "0077"), code, end)
		r.do("end", "outcome", "reached")
	}
	require.Contains(t, r.Audited(), "desk.code_read")
}

// The phone that a call shows can be forged, and one that was only written proves nothing: without the digits nothing is read out but to the
// phone that the complaint was registered from.
func TestOnlyThePhoneItWasRegisteredFromNeedsNoDigits(t *testing.T) {
	r := newRoom(t)
	r.Say("mohan", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही, मेरा फ़ोन 9876500055")
	list, err := r.Store.NewestComplaints(t.Context(), 1)
	require.NoError(t, err)
	written := list[0]
	r.caller("9876500001")
	r.do("register", "words", "गोमती नगर लखनऊ में ट्रांसफार्मर जल गया", "complainant_phone", "9876500077")
	called := r.newest()
	require.Contains(t, r.do("check", "number", called.Number.String()), "अधिकारी को भेजी गई")
	for _, x := range []struct {
		c             models.Complaint
		phone, digits string
	}{{written, "9876500055", "0055"}, {called, "9876500077", "0077"}} {
		r.caller(x.phone)
		page := r.do("check", "number", x.c.Number.String())
		require.Contains(t, page, "मेल नहीं खाते", x.phone)
		require.NotContains(t, page, "अधिकारी को भेजी गई", x.phone)
		require.Contains(t, r.do("check", "number", x.c.Number.String(), "digits", x.digits), "अधिकारी को भेजी गई", x.phone)
	}
}

func TestANumberOfNobodyLocksLikeAnother(t *testing.T) {
	r := newRoom(t)
	r.Say("mohan", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही, मेरा फ़ोन 9876500055")
	const nobodys = "26-8214-5093-9"
	for i, number := range []string{nobodys, r.newest().Number.String()} {
		for try := range models.MaxDeskTries + 1 {
			r.caller("98765010" + string(rune('0'+i)) + string(rune('0'+try))) // another one each time
			want := "मेल नहीं खाते"
			if try == models.MaxDeskTries {
				want = "कल तक बंद"
			}
			require.Contains(t, r.do("check", "number", number, "digits", "0001"), want, "%s %d", number, try)
		}
	}
	r.caller("9876502000")
	require.Contains(t, r.do("check", "number", "26-0000-0001-8", "digits", "0001"), "मेल नहीं खाते", "others go on")
}

func TestManyTriesAtOnceAreMany(t *testing.T) {
	r := newRoom(t)
	r.Say("mohan", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही, मेरा फ़ोन 9876500055")
	number := r.newest().Number.String()
	r.caller("9876500001")
	var all sync.WaitGroup
	var looked atomic.Int32
	for range 30 {
		all.Go(func() {
			if _, _, body := r.Post(r.site, r.call+"/check", "number", number, "digits", "0001"); strings.Contains(body, "मेल नहीं खाते") {
				looked.Add(1)
			}
		})
	}
	all.Wait()
	require.EqualValues(t, models.MaxDeskTries, looked.Load())
}

func TestWhatIsSaidAboutStaffIsNotReadToThem(t *testing.T) {
	r := newRoom(t)
	r.caller("9876500001")
	r.do("register", "words", "अलीगंज लखनऊ में बिजली विभाग के जेई ने कनेक्शन के लिए रिश्वत माँगी")
	c := r.newest()
	require.True(t, c.AgainstStaff)
	r.do("end", "outcome", "ended")
	r.user.Officer = hubtest.Engineer
	r.Clock.Advance(time.Minute)
	r.caller("9876500001")
	known := fmt.Sprintf(`name="complaint" value="%d"`, c.ID)
	require.NotContains(t, r.page(), known)
	require.Contains(t, r.do("check", "number", c.Number.String(), "digits", "0001"), "मेल नहीं खाते")
	r.user.Officer = hubtest.Operator
	require.Contains(t, r.page(), known, "the hub's desk is not who it is about")
}

func (r *room) newest() models.Complaint {
	r.T.Helper()
	list, err := r.Store.NewestComplaints(r.T.Context(), 1)
	require.NoError(r.T, err)
	return list[0]
}
