package console_test

import (
	"bytes"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	hub "sunwai/bot/console"
	"sunwai/models"
)

const asha = "c0123456789abcdef"

// post sends a form as the page does.
func (s *stage) post(path string, fields url.Values, change ...func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "http://127.0.0.1:8080"+path, strings.NewReader(fields.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Origin", "http://127.0.0.1:8080")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	for _, c := range change {
		c(r)
	}
	w := httptest.NewRecorder()
	s.page.ServeHTTP(w, r)
	return w
}

// from makes the form of a citizen of the power department's handle.
func from(pairs ...string) url.Values {
	v := url.Values{"account": {"power"}, "peer": {asha}}
	for i := 0; i < len(pairs); i += 2 {
		v.Set(pairs[i], pairs[i+1])
	}
	return v
}

func TestEveryDeedReachesTheInbox(t *testing.T) {
	s := newStage(t)
	require.Equal(t, http.StatusNoContent, s.post("/console/say", from("text", "नमस्ते")).Code)
	said := s.hub.Transcript(hub.Chat{Account: "power", Peer: asha})
	require.Len(t, said, 2, "words and their echo")
	require.Equal(t, http.StatusNoContent, s.post("/console/reply", from("text", "जवाब", "reply_to", said[1].ID)).Code)
	require.Equal(t, http.StatusNoContent, s.post("/console/edit", from("text", "नमस्कार", "message", said[0].ID)).Code)
	require.Equal(t, http.StatusNoContent, s.post("/console/place", from("lat", "26.85", "lon", "80.99", "venue", "गोमती नगर")).Code)
	require.Equal(t, http.StatusNoContent, s.post("/console/say", from("text", "बिजली नहीं है")).Code)
	said = s.hub.Transcript(hub.Chat{Account: "power", Peer: asha})
	require.Equal(t, http.StatusNoContent, s.post("/console/tap", from("message", said[len(said)-1].ID, "row", "0", "column", "1")).Code)

	got := s.events()
	kinds := []bot.Kind{}
	for _, in := range got {
		kinds = append(kinds, in.Kind)
	}
	require.Equal(t, []bot.Kind{bot.MessageIn, bot.MessageIn, bot.EditedIn, bot.MessageIn, bot.MessageIn, bot.TapIn}, kinds)
	require.Equal(t, said[1].ID, got[1].ReplyTo)
	require.Equal(t, &models.Location{Lat: 26.85, Lon: 80.99}, got[3].Location)
	require.Equal(t, "गोमती नगर", got[3].Venue)
	require.Equal(t, "wrong", got[5].Tap.Command)
	require.Equal(t, "hi", got[0].LangHint)
}

func TestAnOfficerSpeaksFromHisPhoneOnly(t *testing.T) {
	s := newStage(t)
	require.Equal(t, http.StatusNoContent, s.post("/console/say", url.Values{"account": {"power"}, "peer": {"demo-1"}, "text": {"सूची"}}).Code)
	for name, v := range map[string]url.Values{
		"another account's": {"account": {"jal"}, "peer": {"demo-1"}, "text": {"x"}},
		"an invented one":   {"account": {"power"}, "peer": {"demo-99"}, "text": {"x"}},
		"no account":        {"account": {"nobody"}, "peer": {asha}, "text": {"x"}},
		"no peer":           {"account": {"power"}, "text": {"x"}},
	} {
		require.Equal(t, http.StatusNotFound, s.post("/console/say", v).Code, name)
	}
	require.Len(t, s.events(), 1)
}

func TestBadFormsAreRefusedInTheReadersLanguage(t *testing.T) {
	cases := map[string]struct {
		path   string
		form   url.Values
		change func(*http.Request)
		status int
		words  string
	}{
		"nothing said":      {"/console/say", from("text", " "), nil, 422, "कुछ लिखें"},
		"too long":          {"/console/say", from("text", strings.Repeat("क", 4097)), nil, 413, "बहुत लंबा"},
		"a huge form":       {"/console/say", from("text", strings.Repeat("क", 100_000)), nil, 413, "संदेश बहुत लंबा"},
		"JSON":              {"/console/say", from("text", "x"), func(r *http.Request) { r.Header.Set("Content-Type", "application/json") }, 415, "इस रूप में"},
		"no type":           {"/console/say", from("text", "x"), func(r *http.Request) { r.Header.Del("Content-Type") }, 415, "इस रूप में"},
		"a form as upload":  {"/console/upload", from("text", "x"), nil, 415, "इस रूप में"},
		"no boundary":       {"/console/upload", from("text", "x"), func(r *http.Request) { r.Header.Set("Content-Type", "multipart/form-data") }, 400, "इस रूप में"},
		"broken upload":     {"/console/upload", from("text", "x"), func(r *http.Request) { r.Header.Set("Content-Type", "multipart/form-data; boundary=x") }, 400, "इस रूप में"},
		"bad escape":        {"/console/say", from("text", "x"), func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader("text=%zz")) }, 400, "इस रूप में"},
		"a place off earth": {"/console/place", from("lat", "91", "lon", "0"), nil, 422, "ऐसी कोई जगह नहीं"},
		"no number":         {"/console/place", from("lat", "x", "lon", "0"), nil, 422, "ऐसी कोई जगह नहीं"},
		"NaN":               {"/console/place", from("lat", "NaN", "lon", "0"), nil, 422, "ऐसी कोई जगह नहीं"},
		"no such button":    {"/console/tap", from("message", "1", "row", "0", "column", "0"), nil, 404, "अब नहीं है"},
		"no row":            {"/console/tap", from("message", "1"), nil, 422, "नहीं हो सका"},
		"reply to nothing":  {"/console/reply", from("text", "x", "reply_to", "1"), nil, 404, "अब नहीं है"},
		"edit of nothing":   {"/console/edit", from("text", "x", "message", "1"), nil, 404, "अब नहीं है"},
		"again of nothing":  {"/console/again", from("message", "1"), nil, 404, "अब नहीं है"},
		"in English":        {"/console/say", from("text", " "), func(r *http.Request) { r.AddCookie(&http.Cookie{Name: "sunwai_console_lang", Value: "en"}) }, 422, "Write something"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			s := newStage(t)
			var change []func(*http.Request)
			if c.change != nil {
				change = append(change, c.change)
			}
			w := s.post(c.path, c.form, change...)
			require.Equal(t, c.status, w.Code, w.Body)
			require.Contains(t, w.Body.String(), c.words)
			require.Empty(t, s.events())
		})
	}
}

func TestWhatCannotBeStoredIsSaidSo(t *testing.T) {
	s := newStage(t)
	s.fail(errors.New("the database is away"))
	w := s.post("/console/say", from("text", "सीता का संदेश"))
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.Contains(t, w.Body.String(), "फिर भेजें")
	require.NotContains(t, s.log.String(), "सीता", "no words of people in the log")
	require.NotContains(t, s.log.String(), asha, "no peers either")
	failed := s.hub.Transcript(hub.Chat{Account: "power", Peer: asha})[0]
	require.Equal(t, hub.Failed, failed.State)
	s.fail(nil)
	require.Equal(t, http.StatusNoContent, s.post("/console/again", from("message", failed.ID)).Code)
}

func (s *stage) upload(name string, body io.Reader, fields url.Values) *httptest.ResponseRecorder {
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	for key := range fields {
		require.NoError(s.t, form.WriteField(key, fields.Get(key)))
	}
	part, err := form.CreateFormFile("file", name)
	require.NoError(s.t, err)
	_, err = io.Copy(part, body)
	require.NoError(s.t, err)
	require.NoError(s.t, form.Close())
	return s.post("/console/upload", nil, func(r *http.Request) {
		r.Header.Set("Content-Type", form.FormDataContentType())
		r.Body, r.ContentLength = io.NopCloser(&b), int64(b.Len())
	})
}

func TestUploads(t *testing.T) {
	s := newStage(t)
	require.Equal(t, http.StatusNoContent, s.upload("खंभा.png", bytes.NewReader(pixels()), from("text", "यह देखें")).Code)
	require.Equal(t, http.StatusNoContent, s.upload("voice", strings.NewReader("\x1a\x45\xdf\xa3 webm"), from("as", "voice")).Code)
	require.Equal(t, http.StatusNoContent, s.upload("photo.jpg", strings.NewReader("MZ\x90 program"), from()).Code)
	got := s.events()
	require.Equal(t, models.Photo, got[0].Files[0].Kind)
	require.Equal(t, "खंभा.png", got[0].Files[0].Name)
	require.Equal(t, "यह देखें", got[0].Text)
	require.Equal(t, models.Voice, got[1].Files[0].Kind)
	require.Equal(t, models.Document, got[2].Files[0].Kind, "its bytes say what it is")

	for name, want := range map[string]struct {
		ref, mime, how string
	}{"picture": {got[0].Files[0].Ref, "image/png", ""}, "program": {got[2].Files[0].Ref, "application/octet-stream", "attachment"}} {
		w := s.get("/console/file/" + want.ref)
		require.Equal(t, http.StatusOK, w.Code, name)
		require.Equal(t, want.mime, w.Header().Get("Content-Type"), name)
		require.Equal(t, want.how, w.Header().Get("Content-Disposition"), name)
		require.Equal(t, "nosniff", w.Header().Get("X-Content-Type-Options"), name)
		require.Contains(t, w.Header().Get("Content-Security-Policy"), "sandbox", name)
	}
	for _, id := range []string{strings.Repeat("0", 32), "..%2f..%2fetc%2fpasswd", "x"} {
		require.Equal(t, http.StatusNotFound, s.get("/console/file/"+id).Code, id)
	}
}

func TestTooLargeAnUpload(t *testing.T) {
	s := newStage(t)
	for name, size := range map[string]int64{"by one byte": hub.MaxFile + 1, "by far": 25 << 20} {
		w := s.upload("film.mp4", io.LimitReader(zeros{}, size), from())
		require.Equal(t, http.StatusRequestEntityTooLarge, w.Code, name)
		require.Contains(t, w.Body.String(), "20 MB", name)
	}
	require.Empty(t, s.events())
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }
