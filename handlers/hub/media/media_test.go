package media_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	store "sunwai/bot/media"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/media"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"

	"image"
	"image/png"
)

// folder is a handful of files and complaints.
type folder struct {
	files      map[models.ID]models.Attachment
	complaints map[models.ID]models.Complaint
	content    map[string][]byte
	audited    []models.AuditLine
	deaf       error
	clean      func(io.ReadSeeker, io.Writer) error
	noting     sync.Mutex
}

func (f *folder) Attachments(_ context.Context, ids []models.ID) (list []models.Attachment, err error) {
	if a, ok := f.files[ids[0]]; ok {
		list = append(list, a)
	}
	return list, nil
}

func (f *folder) Complaint(_ context.Context, id models.ID) (models.Complaint, error) {
	return f.complaints[id], nil
}

type closing struct{ *bytes.Reader }

func (closing) Close() error { return nil }

func (f *folder) site(t *testing.T) http.Handler {
	catalog, err := i18n.New()
	require.NoError(t, err)
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	m := media.Module(media.Deps{Read: f, Open: func(hash string) (io.ReadSeekCloser, error) { return closing{bytes.NewReader(f.content[hash])}, nil },
		Clean: f.clean, Sees: func(officer models.ID, c models.Complaint) bool { return officer == c.DoerOfficer }, District: func(area string) string { return area },
		Audit: func(_ context.Context, l models.AuditLine) error {
			if err := errors.Join(l.Check(), f.deaf); err != nil {
				return err
			}
			f.noting.Lock()
			defer f.noting.Unlock()
			f.audited = append(f.audited, l)
			return nil
		}})
	kit, err := web.New(web.Deps{Words: catalog, Directory: func() web.Directory { return up }, Clock: modelstest.NewClock(time.Date(2026, 11, 27, 6, 0, 0, 0, time.UTC)),
		Log: slog.New(slog.DiscardHandler), Modules: []web.Module{m}})
	require.NoError(t, err)
	return web.Guard(kit)
}

func ask(h http.Handler, u access.User, path string) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest("GET", path, nil)
	h.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	return w
}

func picture(t *testing.T) []byte {
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, 30, 20))))
	return append(b.Bytes(), "<script>hidden</script>"...)
}

func newFolder(t *testing.T) *folder {
	stored := func(id, complaint models.ID, kind models.MediaKind, mime string) models.Attachment {
		return models.Attachment{ID: id, Complaint: complaint, Kind: kind, MIME: mime, Hash: string(kind) + "-hash", State: models.AttachmentStored}
	}
	f := &folder{clean: store.Clean, files: map[models.ID]models.Attachment{}, content: map[string][]byte{"photo-hash": picture(t), "voice-hash": []byte("OggS sound"), "document-hash": []byte("<html>")},
		complaints: map[models.ID]models.Complaint{
			1: {ID: 1, Department: "POWER", Area: "162", DoerOfficer: 9}, 2: {ID: 2, Department: "POWER", Area: "162", Sensitive: true, DoerOfficer: 9},
			3: {ID: 3, Department: "POWER", Area: "162", AgainstStaff: true, DoerOfficer: 9}}}
	for _, a := range []models.Attachment{stored(11, 1, models.Photo, "image/png"), stored(12, 1, models.Voice, "audio/ogg"), stored(13, 1, models.Document, "image/heic"),
		stored(21, 2, models.Photo, "image/png"), stored(31, 3, models.Voice, "audio/ogg")} {
		f.files[a.ID] = a
	}
	pending := stored(14, 1, models.Photo, "image/png")
	pending.State = models.AttachmentPending
	f.files[14] = pending
	return f
}

var operator = access.User{ID: 5, Roles: []access.Role{access.Operator}}

func TestHowFilesAreServed(t *testing.T) {
	f := newFolder(t)
	h := f.site(t)
	photo := ask(h, operator, "/hub/media/11")
	require.Equal(t, http.StatusOK, photo.Code)
	require.Equal(t, "image/jpeg", photo.Header().Get("Content-Type"))
	require.Empty(t, photo.Header().Get("Content-Disposition"))
	require.NotContains(t, photo.Body.String(), "hidden")
	voice := ask(h, operator, "/hub/media/12")
	require.Equal(t, "OggS sound", voice.Body.String())
	require.Equal(t, `attachment; filename="voice-12.ogg"`, voice.Header().Get("Content-Disposition"))
	odd := ask(h, operator, "/hub/media/13")
	require.Contains(t, odd.Header().Get("Content-Disposition"), "attachment")
	require.Contains(t, odd.Header().Get("Content-Security-Policy"), "sandbox")
	for _, w := range []*httptest.ResponseRecorder{photo, voice, odd} {
		require.Equal(t, "nosniff", w.Header().Get("X-Content-Type-Options"))
		require.Equal(t, "no-store", w.Header().Get("Cache-Control"))
	}
	require.Len(t, f.audited, 3)
	require.Equal(t, models.AuditLine{Who: 5, Action: "complaint.file_seen", Complaint: 1, Object: "file:11"}, f.audited[0])
	require.Equal(t, http.StatusNotFound, ask(h, operator, "/hub/media/14").Code)
	require.Equal(t, http.StatusNotFound, ask(h, operator, "/hub/media/99").Code)

	f.deaf = errors.New("the audit is away")
	require.Equal(t, http.StatusInternalServerError, ask(h, operator, "/hub/media/11").Code, "what cannot be noted is not shown")
}

func TestWhoSeesAFile(t *testing.T) {
	h := newFolder(t).site(t)
	user := func(officer models.ID, scope models.HubScope, roles ...access.Role) access.User {
		return access.User{ID: 5, Officer: officer, Scope: scope, Roles: roles}
	}
	elsewhere, here := models.HubScope{Departments: []string{"JAL"}}, models.HubScope{Districts: []string{"162"}}
	for _, x := range []struct {
		who  access.User
		path string
		want int
	}{
		{user(9, models.HubScope{}, access.Officer), "/hub/media/11", 200}, {user(8, models.HubScope{}, access.Officer), "/hub/media/11", 404},
		{user(0, here, access.Admin), "/hub/media/11", 200}, {user(0, elsewhere, access.Admin), "/hub/media/11", 404},
		{user(0, models.HubScope{}, access.Publisher), "/hub/media/11", 403}, {access.User{}, "/hub/media/11", 401},
		{user(0, models.HubScope{}, access.Hub), "/hub/media/21", 404}, {user(9, models.HubScope{}, access.Officer), "/hub/media/21", 200},
		{user(8, models.HubScope{}, access.Hub), "/hub/media/31", 404}, {user(0, models.HubScope{}, access.Hub), "/hub/media/31", 200},
		{user(0, here, access.Admin), "/hub/media/31", 404}, {user(0, models.HubScope{Departments: []string{"POWER"}}, access.Admin), "/hub/media/31", 404},
	} {
		require.Equal(t, x.want, ask(h, x.who, x.path).Code, "%+v %s", x.who, x.path)
	}
}

// A page of a complaint asks for all of its pictures at once, and each takes much memory while it is drawn.
func TestFewPicturesAreDrawnTogether(t *testing.T) {
	f := newFolder(t)
	var now, most atomic.Int32
	f.clean = func(io.ReadSeeker, io.Writer) error {
		n := now.Add(1)
		for seen := most.Load(); n > seen && !most.CompareAndSwap(seen, n); seen = most.Load() {
		}
		for range 200 {
			runtime.Gosched()
		}
		now.Add(-1)
		return nil
	}
	h := f.site(t)
	var all sync.WaitGroup
	for range 24 {
		all.Go(func() { ask(h, operator, "/hub/media/11") })
	}
	all.Wait()
	require.LessOrEqual(t, most.Load(), int32(2))
	require.Positive(t, most.Load())
}
