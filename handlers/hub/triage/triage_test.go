package triage_test

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"log/slog"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/hubtest"
	"sunwai/handlers/hub/triage"
	"sunwai/models"
)

// table is the triage of a house with one operator at it.
type table struct {
	*hubtest.House
	page *triage.Page
	site http.Handler
	user *access.User
}

func newTable(t *testing.T) *table {
	h := hubtest.Open(t)
	u := hubtest.User(5, hubtest.Operator, access.Hub)
	p := triage.New(triage.Deps{Store: h.Store, Acts: h, Understand: h.Reader, Directory: func() triage.Directory { return h.Dir }, Clock: h.Clock, Say: h.Words, Log: slog.New(slog.DiscardHandler)})
	m := p.Module()
	return &table{House: h, page: p, user: &u, site: h.Site(&u, m)}
}

func (b *table) post(path string, pairs ...string) (int, string) {
	b.T.Helper()
	code, to, body := b.Post(b.site, path, pairs...)
	if code == http.StatusSeeOther {
		return code, to
	}
	return code, body
}

// draft leaves a doubtful message of somebody in the triage.
func (b *table) draft(who models.Peer, text string) models.TriageTask {
	b.T.Helper()
	b.Say(who, text)
	c := b.newest()
	require.Equal(b.T, models.Draft, c.Status)
	return b.wait("draft", c.ID)
}

func (b *table) newest() models.Complaint {
	b.T.Helper()
	list, err := b.Store.NewestComplaints(b.T.Context(), 1)
	require.NoError(b.T, err)
	return list[0]
}

func (b *table) wait(kind string, complaint models.ID) models.TriageTask {
	b.T.Helper()
	item := models.TriageItem{ID: b.IDs.Next(), At: b.Clock.Now(), Kind: kind, Complaint: complaint}
	require.NoError(b.T, b.Keep(b.T.Context(), models.ChangeSet{Triage: []models.TriageItem{item}}))
	t, err := b.Store.TriageTask(b.T.Context(), item.ID)
	require.NoError(b.T, err)
	return t
}

func (b *table) complaint(id models.ID) models.Complaint {
	b.T.Helper()
	c, err := b.Store.Complaint(b.T.Context(), id)
	require.NoError(b.T, err)
	return c
}

func picture(t *testing.T) []byte {
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, 60, 40))))
	return b.Bytes()
}

func TestADraftBecomesWhatSomebodySaysItIs(t *testing.T) {
	b := newTable(t)
	first, second := b.draft("asha", "बिजली"), b.draft("mohan", "पानी")
	page := b.Get(b.site, "/hub/triage")
	require.Contains(t, page, "अधूरा संदेश")
	code, to := b.post("/hub/triage/next", "kind", "doubtful")
	require.Equal(t, http.StatusSeeOther, code)
	require.Equal(t, "/hub/triage/"+id(first)+"?kind=doubtful", to)
	page = b.Get(b.site, to)
	for _, want := range []string{"बिजली", `data-key="1"`, `data-key="5"`, "शिकायत नहीं", "<select name=\"subject\""} {
		require.Contains(t, page, want)
	}
	code, to = b.post("/hub/triage/"+id(first)+"/decide", "verdict", "complaint", "kind", "doubtful", "subject", "POWER.SUPPLY", "area", "162", "place", "गोमती नगर")
	require.Equal(t, http.StatusSeeOther, code, to)
	require.Equal(t, "/hub/triage/"+id(second)+"?done="+id(first)+"&kind=doubtful", to, "the next one at once")
	c := b.complaint(first.Complaint)
	require.Equal(t, []any{models.Assigned, "POWER.SUPPLY", "162", "गोमती नगर"}, []any{c.Status, c.Category, c.Area, c.Place})
	require.Contains(t, strings.Join(b.Told, "\n"), "asha < शिकायत दर्ज हो गई। नंबर: "+c.Number.String())
	page = b.Get(b.site, to)
	require.Contains(t, page, "शिकायत दर्ज हुई")
	require.NotContains(t, page, "/undo", "what people were told of is not taken back")
	code, _ = b.post("/hub/triage/"+id(first)+"/decide", "verdict", "spam")
	require.Equal(t, http.StatusConflict, code)

	told := len(b.Told)
	code, to = b.post("/hub/triage/"+id(second)+"/decide", "verdict", "nothing", "kind", "doubtful")
	require.Equal(t, http.StatusSeeOther, code)
	require.Equal(t, "/hub/triage?done="+id(second)+"&kind=doubtful", to)
	require.Equal(t, models.Void, b.complaint(second.Complaint).Status)
	require.Len(t, b.Told, told, "who asked for nothing is told nothing")
	require.Contains(t, b.Get(b.site, to), "कुछ भी छाँटना बाकी नहीं")
	require.Contains(t, b.Audited(), "triage.decided")
}

func TestAVoiceNoteIsListenedTo(t *testing.T) {
	b := newTable(t)
	b.SayFile("asha", models.Photo, picture(t))
	c := b.newest()
	require.Equal(t, models.Registered, c.Status)
	code, to := b.post("/hub/triage/next", "kind", "voice")
	require.Equal(t, http.StatusSeeOther, code)
	page := b.Get(b.site, to)
	require.Regexp(t, `<img src="/hub/media/\d+"`, page)
	require.Contains(t, page, "लिखें")
	path := strings.Split(to, "?")[0]
	version := regexp.MustCompile(`name="version" value="(\d+)"`).FindStringSubmatch(page)[1]
	code, body := b.post(path+"/decide", "verdict", "filled", "version", version)
	require.Equal(t, 422, code, "nothing was filled in")
	require.Contains(t, body, `<textarea name="words"`)
	code, _ = b.post(path+"/decide", "verdict", "filled", "version", "99", "words", "x")
	require.Equal(t, http.StatusConflict, code, "it has changed since: an answer of the person's, say")
	code, body = b.post(path+"/decide", "verdict", "filled", "version", version, "words", "ट्रांसफार्मर जल गया है", "area", "162", "kind", "voice")
	require.Equal(t, http.StatusSeeOther, code, body)
	now := b.complaint(c.ID)
	require.Equal(t, []any{models.Assigned, "POWER", "162"}, []any{now.Status, now.Department, now.Area})
	require.Equal(t, hubtest.Engineer, now.DoerOfficer)
	require.Contains(t, b.Get(b.site, "/hub/triage"), "कुछ भी छाँटना बाकी नहीं", "that it had no place is settled with it")
}

func TestOneAtATime(t *testing.T) {
	b := newTable(t)
	first := b.draft("asha", "बिजली")
	b.post("/hub/triage/next")
	b.user.ID, b.user.Name = 6, "मीना"
	require.Contains(t, b.Get(b.site, "/hub/triage"), "रवि सिंह अभी देख रहे हैं")
	_, to := b.post("/hub/triage/next")
	require.Equal(t, "/hub/triage", to, "nothing is free")
	code, _ := b.post("/hub/triage/"+id(first)+"/decide", "verdict", "spam")
	require.Equal(t, http.StatusConflict, code)
	b.Clock.Advance(models.TriageClaim)
	code, _ = b.post("/hub/triage/" + id(first) + "/claim")
	require.Equal(t, http.StatusSeeOther, code)
}

func TestTakingBack(t *testing.T) {
	b := newTable(t)
	b.Say("asha", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
	task := b.wait("many", b.newest().ID)
	path := "/hub/triage/" + id(task)
	_, to := b.post(path+"/decide", "verdict", "seen")
	require.Contains(t, b.Get(b.site, to), path+"/undo")
	code, to := b.post(path + "/undo")
	require.Equal(t, http.StatusSeeOther, code)
	require.Contains(t, b.Get(b.site, to), "देख लिया")
	b.post(path+"/decide", "verdict", "later")
	require.NotContains(t, b.Get(b.site, "/hub/triage"), path+`"`)
	b.Clock.Advance(models.TriageLater)
	require.Contains(t, b.Get(b.site, "/hub/triage"), path+`"`)
	b.post(path+"/decide", "verdict", "seen")
	b.Clock.Advance(models.TriageUndo + time.Second)
	code, _ = b.post(path + "/undo")
	require.Equal(t, http.StatusConflict, code)
	code, _ = b.post(path+"/decide", "verdict", "complaint")
	require.Equal(t, 422, code, "no such choice for this kind")
}

// What a user must not see is not there: outside his part of the state, about himself, confidential words.
func TestWhoSeesWhat(t *testing.T) {
	b := newTable(t)
	b.Say("asha", "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
	open := b.wait("many", b.newest().ID)
	b.Say("sita", "दहेज के लिए ससुराल वाले मारते हैं, अलीगंज लखनऊ")
	secret := b.wait("overdue", b.newest().ID)
	require.True(t, b.newest().Sensitive)
	require.Contains(t, b.Get(b.site, "/hub/triage/"+id(secret)), "ससुराल", "it is this operator's own: nobody else is there")
	b.user.Officer = 0
	page := b.Get(b.site, "/hub/triage/"+id(secret))
	require.NotContains(t, page, "ससुराल")
	require.Contains(t, page, "केवल तय अधिकारी")
	b.Say("mohan", "अलीगंज लखनऊ में बिजली विभाग के जेई ने कनेक्शन के लिए रिश्वत माँगी")
	staff := b.wait("overdue", b.newest().ID)
	require.True(t, b.newest().AgainstStaff)
	require.Contains(t, b.Get(b.site, "/hub/triage/"+id(staff)), "रिश्वत", "he looks after the whole state")
	b.user.Scope = models.HubScope{Departments: []string{"POWER"}}
	require.NotContains(t, b.Get(b.site, "/hub/triage"), id(staff), "whose post is not known may be the one it is about")
	code, _ := b.post("/hub/triage/"+id(staff)+"/decide", "verdict", "seen")
	require.Equal(t, http.StatusNotFound, code)
	b.user.Scope = models.HubScope{Departments: []string{"JAL"}}
	require.Contains(t, b.Get(b.site, "/hub/triage"), "कुछ भी छाँटना बाकी नहीं")
	code, _ = b.post("/hub/triage/"+id(open)+"/decide", "verdict", "seen")
	require.Equal(t, http.StatusNotFound, code)
	b.user.Roles = []access.Role{access.Admin}
	code, _ = b.post("/hub/triage/next")
	require.Equal(t, http.StatusForbidden, code)
}

func TestTheReviewFileHoldsNothingPersonal(t *testing.T) {
	b := newTable(t)
	b.Say("asha", "मेरा नाम आशा वर्मा है, बिजली 9876543210")
	c := b.newest()
	task := b.wait("unplaced", c.ID)
	code, body := b.post("/hub/triage/"+id(task)+"/decide", "verdict", "filled", "version", strconv.FormatInt(c.Version, 10), "subject", "JAL", "area", "162")
	require.Equal(t, http.StatusSeeOther, code, body)
	routing, district := b.Get(b.site, "/hub/triage/review/routing.tsv"), b.Get(b.site, "/hub/triage/review/district.tsv")
	require.Equal(t, "lang\tdept\talt\ttext\nhi\tJAL\t\tमेरा नाम … है, बिजली …\n", routing)
	require.Equal(t, "kind\tgold\ttext\ncorrected\tLucknow\tमेरा नाम … है, बिजली …\n", district)
	b.Say("mohan", `=HYPERLINK("x") बिजली नहीं आ रही`)
	c = b.newest()
	task = b.wait("unplaced", c.ID)
	code, body = b.post("/hub/triage/"+id(task)+"/decide", "verdict", "filled", "version", strconv.FormatInt(c.Version, 10), "subject", "JAL", "area", "162")
	require.Equal(t, http.StatusSeeOther, code, body)
	require.Contains(t, b.Get(b.site, "/hub/triage/review/routing.tsv"), "\t'=HYPERLINK", "no sheet calculates what a citizen wrote")
	b.user.Roles = []access.Role{access.Operator}
	w := b.Get(b.site, "/hub/triage")
	require.NotContains(t, w, "routing.tsv")
	require.Equal(t, "फ़ोन … पर …", triage.Masked("फ़ोन ९८७६५ 43210\tपर a@b.in", ""))
	require.Equal(t, "hamara naam … bijli nahi, मेर नांव …", triage.Masked("hamara naam Ramdin Gupta bijli nahi, मेर नांव रामदीन", ""))
	require.Equal(t, "मैं … … बोल रहा हूँ, … के घर बिजली नहीं", triage.Masked("मैं रामदीन गुप्ता बोल रहा हूँ, Gupta के घर बिजली नहीं", "Ramdin Gupta"))
}

func id(t models.TriageTask) string { return strconv.FormatInt(int64(t.ID), 10) }

// photographed is a page of handwriting, more or less.
func photographed(t *testing.T) []byte {
	p := image.NewGray(image.Rect(0, 0, 600, 800))
	for i := range p.Pix {
		x, y := i%600, i/600
		p.Pix[i] = 235
		if y%40 < 3 && x > 60 && x < 540 && (x/7+y)%5 != 0 {
			p.Pix[i] = 60
		}
	}
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, p))
	return b.Bytes()
}

// A page that is open says how much has come since, of the kind that it shows; its list stays as it is.
func TestNewThingsAreCounted(t *testing.T) {
	b := newTable(t)
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { b.page.Run(ctx) })
	b.draft("first", "बिजली")
	all, voices := b.Live(b.site, "/hub/triage"), b.Live(b.site, "/hub/triage?kind=voice")
	for _, next := range []func() string{all, voices} {
		require.NotContains(t, next(), "नए", "what the page shows is not new")
	}
	second := b.draft("second", "बिजली")
	b.page.Stir()
	require.Regexp(t, `href="/hub/triage"[^>]*>1 नए – दिखाएँ`, all())
	require.NoError(t, b.Store.EndTriage(t.Context(), second.ID, 9, models.IsNothing))
	b.page.Stir()
	require.NotContains(t, all(), "नए", "a colleague has done it")
	*b.user = access.User{ID: 6, Roles: []access.Role{access.Operator}, Scope: models.HubScope{Departments: []string{"JAL"}}}
	other := b.Live(b.site, "/hub/triage")
	require.NotContains(t, other(), "नए")
	b.draft("third", "बिजली")
	stop()
	running.Wait()
	require.Empty(t, voices()+other(), "nothing came that these would show")
}
