package report

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	"log/slog"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/media"
	"sunwai/handlers"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/pgtest"
	"sunwai/models/store/sqlitetest"
)

// house is a real store and a real media folder with reports on top.
type house struct {
	*store.Store
	clock   *modelstest.TestClock
	ids     *models.IDs
	media   *media.Store
	folder  string
	reports *Reports
	maker   *Maker
}

// onBoth runs a test on both databases.
func onBoth(t *testing.T, test func(t *testing.T, h *house)) {
	for name, url := range map[string]func() string{
		"sqlite": func() string { return sqlitetest.New(t) },
		"postgres": func() string {
			return pgtest.NewOn(t, pgtest.Fast, pgtest.Template(t, pgtest.Fast, "report", migrated))
		},
	} {
		t.Run(name, func(t *testing.T) { test(t, newHouse(t, url())) })
	}
}

// testKeys are always the same, so that a migrated database can be copied.
func testKeys() (*keys.Ring, error) {
	return keys.New(strings.NewReader(strings.Repeat("test keys only! ", 2*keys.Size/16)))
}

func migrated(url string) error {
	ring, err := testKeys()
	if err != nil {
		return err
	}
	s, err := store.Open(context.Background(), store.Options{URL: url, Keys: ring, Clock: modelstest.NewClock(now)})
	if err != nil {
		return err
	}
	defer s.Close()
	_, err = s.Migrate(context.Background())
	return err
}

func newHouse(t *testing.T, url string) *house {
	h := &house{clock: modelstest.NewClock(now)}
	h.ids = models.NewIDs(h.clock.Now, rand.Reader)
	ring, err := testKeys()
	require.NoError(t, err)
	h.Store, err = store.Open(t.Context(), store.Options{URL: url, Keys: ring, Clock: h.clock})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	_, err = h.Migrate(t.Context())
	require.NoError(t, err)
	h.folder = filepath.Join(t.TempDir(), "media")
	h.media, err = media.Open(h.folder)
	require.NoError(t, err)
	texts, err := theTexts()
	require.NoError(t, err)
	d := state(t)
	h.reports = New(Deps{Read: h.Store, Cases: h.Store, Media: opened{h.media}, Texts: texts, Fonts: theLetters, Directory: func() *directory.Directory { return d }})
	h.maker = NewMaker(h.reports, h.Store, h.media, h.clock, slog.New(slog.DiscardHandler))
	return h
}

type opened struct{ *media.Store }

func (o opened) Open(hash string) (io.ReadSeekCloser, error) { return o.Store.Open(hash) }

func (h *house) apply(t *testing.T, cs models.ChangeSet) {
	t.Helper()
	_, err := h.Apply(t.Context(), []models.ChangeSet{cs})
	require.NoError(t, err)
}

// complaint stores one of Lucknow's power department that was registered at a time.
func (h *house) complaint(t *testing.T, at time.Time) models.Complaint {
	t.Helper()
	number, err := models.NewNumber(at, rand.Reader)
	require.NoError(t, err)
	post := models.Post{Department: "POWER", Area: "162", Level: models.L1}
	c := models.Complaint{ID: h.ids.Next(), Number: number, Status: models.Assigned, Department: "POWER", Category: "POWER.SUPPLY", Area: "162",
		Account: "power", Address: models.Address{Platform: models.Telegram, Account: "power", Peer: "1"}, Complainant: h.ids.Next(), Doer: post,
		DoerOfficer: theDoer, Answerable: post, Danger: models.NoDanger, RegisteredAt: at, ResolutionDue: at.Add(time.Hour)}
	h.apply(t, models.ChangeSet{Complaints: []models.Complaint{c}, Complainants: []models.Complainant{{ID: c.Complainant, Person: 1}},
		Messages: []models.Message{{ID: h.ids.Next(), Complaint: c.ID, At: at, Kind: models.OriginalWords, Text: "क्षेत्र में बिजली नहीं है"}}})
	return c
}

// asked stores that an action-taken report is asked for.
func (h *house) asked(t *testing.T, c models.Complaint) models.ID {
	t.Helper()
	a := models.Attachment{ID: h.ids.Next(), Complaint: c.ID, Account: models.MadeHere, Kind: models.Document, Ref: models.ActionRef(models.Hindi),
		Name: "x.pdf", State: models.AttachmentPending, By: models.Actor{Role: models.CitizenRole}, At: h.clock.Now()}
	h.apply(t, models.ChangeSet{Attachments: []models.Attachment{a}})
	return a.ID
}

func (h *house) file(t *testing.T, id models.ID) models.Attachment {
	t.Helper()
	list, err := h.Attachments(t.Context(), []models.ID{id})
	require.NoError(t, err)
	require.Len(t, list, 1)
	return list[0]
}

func (h *house) content(t *testing.T, a models.Attachment) []byte {
	t.Helper()
	require.Equal(t, models.AttachmentStored, a.State)
	f, err := h.media.Open(a.Hash)
	require.NoError(t, err)
	defer f.Close()
	b, err := io.ReadAll(f)
	require.NoError(t, err)
	return b
}

func TestFilesAreMadeOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		id := h.asked(t, h.complaint(t, now))
		var wg sync.WaitGroup
		var mu sync.Mutex
		made := 0
		for range 3 { // replicas
			wg.Go(func() {
				n, err := h.maker.Sweep(context.Background())
				mu.Lock()
				defer mu.Unlock()
				made += n
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		require.Equal(t, 1, made)
		a := h.file(t, id)
		require.Equal(t, "application/pdf", a.MIME)
		require.Contains(t, said(t, h.content(t, a)), "क्षेत्र में बिजली नहीं है")
	})
}

// Who claimed a file and died holds nobody up for long.
func TestAFileIsMadeAfterACrash(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		id := h.asked(t, h.complaint(t, now))
		_, err := h.PendingFiles(t.Context(), []string{models.MadeHere}, 10) // and then the power goes
		require.NoError(t, err)
		n, err := h.maker.Sweep(t.Context())
		require.NoError(t, err)
		require.Zero(t, n)
		h.clock.Advance(6 * time.Minute)
		n, err = h.maker.Sweep(t.Context())
		require.NoError(t, err)
		require.Equal(t, 1, n)
		require.Equal(t, models.AttachmentStored, h.file(t, id).State)
	})
}

// refusing is a media folder that takes nothing.
type refusing struct {
	*media.Store
	why error
}

func (r refusing) Put(context.Context, io.Reader, int64) (bot.Stored, error) {
	return bot.Stored{}, r.why
}

func TestWhatCannotBeMadeIsGivenUp(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		id := h.asked(t, h.complaint(t, now))
		h.maker.keep = refusing{h.media, media.ErrTooLarge}
		tries := 0
		for h.file(t, id).State == models.AttachmentPending {
			n, err := h.maker.Sweep(t.Context())
			require.NoError(t, err)
			tries += n
			require.Less(t, tries, 10)
			h.clock.Advance(2 * time.Minute)
		}
		a := h.file(t, id)
		require.Equal(t, len(makeWaits)+1, tries)
		require.Equal(t, []string{string(models.AttachmentFailed), models.ReasonUnmade}, []string{string(a.State), a.Reason})
	})
}

// A night with a full disk costs nobody his report.
func TestAFullDiskGivesNothingUp(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		id := h.asked(t, h.complaint(t, now))
		room := h.maker.keep
		h.maker.keep = refusing{h.media, errors.New("no space left on device")}
		for range 20 {
			n, err := h.maker.Sweep(t.Context())
			require.NoError(t, err)
			require.Equal(t, 1, n)
			require.Equal(t, models.AttachmentPending, h.file(t, id).State)
			h.clock.Advance(diskAgain)
		}
		h.maker.keep = room
		_, err := h.maker.Sweep(t.Context())
		require.NoError(t, err)
		require.Equal(t, models.AttachmentStored, h.file(t, id).State)
	})
}

// A panic is one file's failure, and its words go nowhere.
func TestAPanicIsAFailure(t *testing.T) {
	h := newHouse(t, sqlitetest.New(t))
	var log strings.Builder
	h.maker.log = slog.New(slog.NewTextHandler(&log, nil))
	id := h.asked(t, h.complaint(t, now))
	h.maker.reports = New(Deps{Cases: h.Store}) // without a directory
	_, err := h.maker.Sweep(t.Context())
	require.NoError(t, err)
	require.Equal(t, models.AttachmentPending, h.file(t, id).State)
	require.Contains(t, log.String(), "panic of type")
	require.NotContains(t, log.String(), "बिजली")
}

// Forgetting comes first, also while the report is being made.
func TestAReportOfWhoIsForgottenIsNotKept(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		c := h.complaint(t, now)
		id := h.asked(t, c)
		claimed, err := h.PendingFiles(t.Context(), []string{models.MadeHere}, 10)
		require.NoError(t, err)
		require.Len(t, claimed, 1)
		h.apply(t, models.ChangeSet{Erase: []models.ID{c.Complainant}})
		require.NoError(t, h.maker.one(t.Context(), claimed[0]))
		a := h.file(t, id)
		require.Equal(t, "erased", a.Reason)
		require.Empty(t, a.Hash)
		left, err := filepath.Glob(filepath.Join(h.folder, "*", "*", "*"))
		require.NoError(t, err)
		require.Empty(t, left)
	})
}

// A report is a copy of words: it goes as they go. Figures stay.
func TestActionReportsExpire(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		id := h.asked(t, h.complaint(t, now))
		figures := models.Attachment{ID: h.ids.Next(), Account: models.MadeHere, Kind: models.Document, Ref: spec(PNG).Ref(),
			State: models.AttachmentPending, At: now}
		h.apply(t, models.ChangeSet{Attachments: []models.Attachment{figures}})
		_, err := h.maker.Sweep(t.Context())
		require.NoError(t, err)
		hash := h.file(t, id).Hash
		h.clock.Advance(keepActions)
		n, err := h.maker.Expire(t.Context())
		require.NoError(t, err)
		require.Zero(t, n)
		h.clock.Advance(time.Second)

		// One that was noted to be old before the power went is taken away too.
		_, err = h.ExpireMade(t.Context(), h.clock.Now().Add(-keepActions), 10)
		require.NoError(t, err)
		n, err = h.maker.Expire(t.Context())
		require.NoError(t, err)
		require.Equal(t, 1, n)
		_, err = h.media.Open(hash)
		require.ErrorIs(t, err, models.ErrNotFound)
		require.Equal(t, models.ReasonExpired, h.file(t, id).Reason)
		n, err = h.maker.Expire(t.Context())
		require.NoError(t, err)
		require.Zero(t, n)
		h.content(t, h.file(t, figures.ID))
	})
}

// staff are heads who joined, and one who has not.
func staff() []models.Officer {
	var out []models.Officer
	for i, p := range []models.Post{{Department: "POWER", Area: "162", Level: models.L1}, {Department: "POWER", Area: "162", Level: models.L2},
		{Department: "POWER", Area: "all", Level: models.L3}, {Department: models.HubDepartment, Area: "all", Level: models.L4},
		{Department: "JAL", Area: "162", Level: models.L2}, {Department: "POWER", Area: "162", Level: models.L2}} {
		id := models.ID(i + 1)
		o := models.Officer{ID: id, Lang: models.Hindi, Postings: []models.Posting{{Officer: id, Post: p}},
			Address: models.Address{Platform: models.Telegram, Account: "power", Peer: models.Peer(strings.Repeat("o", i+1))}}
		if i == 5 {
			o.Address = models.Address{}
		}
		out = append(out, o)
	}
	return out
}

func (h *house) mornings() *Mornings {
	deps := &handlers.Deps{Clock: h.clock, IDs: h.ids, Directory: h.reports.d.Directory, Quiet: models.Nights()}
	return NewMornings(h.reports, deps, h.Store, staff, slog.New(slog.DiscardHandler))
}

// waiting are the messages in the outbox, by whom they are for; nothing earlier than the clock allows.
func (h *house) waiting(t *testing.T) map[models.Peer][]models.OutboxRow {
	t.Helper()
	rows, err := h.PendingOutbox(t.Context(), []string{"power"}, 100)
	require.NoError(t, err)
	out := map[models.Peer][]models.OutboxRow{}
	for _, r := range rows {
		out[r.To.Peer] = append(out[r.To.Peer], r)
	}
	return out
}

func TestMorningsAreWrittenOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.complaint(t, yesterday().From.Add(10*time.Hour))
		h.complaint(t, yesterday().From.Add(11*time.Hour))
		var wg sync.WaitGroup
		var mu sync.Mutex
		written := 0
		for range 3 {
			wg.Go(func() {
				n, err := h.mornings().Sweep(context.Background())
				mu.Lock()
				defer mu.Unlock()
				written += n
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		require.Equal(t, 3, written, "a day's, a week's and a month's")
		n, err := h.mornings().Sweep(t.Context())
		require.NoError(t, err)
		require.Zero(t, n)

		h.clock.Advance(time.Minute)
		got := h.waiting(t)
		require.Len(t, got, 3, "the district's head, the secretary, the hub; nothing for who has nothing to read")
		for peer, files := range map[models.Peer]int{"oo": 1, "ooo": 2, "oooo": 2} {
			require.Len(t, got[peer], 1)
			require.Len(t, got[peer][0].Files, files)
			require.Equal(t, 2, got[peer][0].Args.Items[0].Count)
		}
		_, err = h.maker.Sweep(t.Context())
		require.NoError(t, err)
		pdf := h.file(t, got["oo"][0].Files[0])
		require.Contains(t, said(t, h.content(t, pdf)), "ऊर्जा विभाग (बिजली)")
		require.Equal(t, "sunwai-day-2026-11-26-POWER-162-hi.pdf", pdf.Name)
		kept, err := h.MadeFile(t.Context(), Spec{Period: yesterday(), Lang: models.English, Format: PNG}.Ref())
		require.NoError(t, err, "the state's are kept in both languages")
		require.Equal(t, "image/png", kept.MIME)
	})
}

func TestMorningsCatchUp(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		m := h.mornings()
		h.complaint(t, yesterday().From.Add(10*time.Hour))
		h.clock.Set(now.Add(-time.Minute)) // 07:59: the day before yesterday's, which has nothing
		n, err := m.Sweep(t.Context())
		require.NoError(t, err)
		require.Equal(t, 3, n)
		require.Empty(t, h.waiting(t))
		h.clock.Set(now)
		n, err = m.Sweep(t.Context())
		require.NoError(t, err)
		require.Equal(t, 1, n)

		// Down for three mornings, up again in the night: each day is told once, after the quiet hours.
		h.clock.Set(now.Add(3*24*time.Hour + 14*time.Hour)) // Monday, 22:00
		before := len(h.waiting(t)["oo"])
		n, err = m.Sweep(t.Context())
		require.NoError(t, err)
		require.Equal(t, 4, n, "three days and the week")
		require.Len(t, h.waiting(t)["oo"], before)
		h.clock.Set(now.Add(4*24*time.Hour - time.Hour + time.Second)) // 07:00
		require.Equal(t, "officer.periodic", h.waiting(t)["oo"][0].Kind)
		n, err = m.Sweep(t.Context())
		require.NoError(t, err)
		require.Zero(t, n)
	})
}

// A new installation has nothing to tell of the days before it.
func TestMorningsOfANewInstallation(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.complaint(t, now)
		n, err := h.mornings().Sweep(t.Context())
		require.NoError(t, err)
		require.Equal(t, 3, n)
		h.clock.Advance(time.Hour)
		require.Empty(t, h.waiting(t))
		files, err := h.PendingFiles(t.Context(), []string{models.MadeHere}, 10)
		require.NoError(t, err)
		require.Empty(t, files)
	})
}
