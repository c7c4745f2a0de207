package main

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/cmd/sunwai/config"
	"sunwai/handlers"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
)

// office is a database with a directory of the owner's own, and one open complaint of each of two categories.
type office struct {
	t       *testing.T
	folder  string // of the configuration
	numbers []models.Number
}

func newOffice(t *testing.T) *office {
	o := &office{t: t, folder: t.TempDir()}
	files, err := directory.UttarPradeshFiles()
	require.NoError(t, err)
	require.NoError(t, os.CopyFS(filepath.Join(o.folder, "state"), files))
	text := "[database]\nurl = \"sqlite:sunwai.db\"\n[directory]\ndir = \"state\"\n[[account]]\nkey = \"power\"\nplatform = \"telegram\"\nhandle = \"UPPowerTestBot\"\noffice = \"POWER\"\ntoken_env = \"SUNWAI_TEST_TOKEN\"\n"
	require.NoError(t, os.WriteFile(filepath.Join(o.folder, "sunwai.toml"), []byte(text), 0o600))
	o.must("", "migrate")
	o.must("", "seed")
	return o
}

// run runs one command as a person would.
func (o *office) run(in string, args ...string) (out string, code int) {
	var stdout, stderr bytes.Buffer
	code = execute(o.t.Context(), append([]string{"--config", filepath.Join(o.folder, "sunwai.toml")}, args...),
		surroundings{in: strings.NewReader(in), out: &stdout, err: &stderr, environ: []string{"SUNWAI_TEST_TOKEN=1:x"}})
	return stdout.String() + stderr.String(), code
}

func (o *office) must(in string, args ...string) string {
	o.t.Helper()
	out, code := o.run(in, args...)
	require.Zero(o.t, code, out)
	return out
}

// with opens the database beside the commands.
func (o *office) with(do func(s *store.Store, deps *handlers.Deps)) {
	o.t.Helper()
	a := &app{surroundings: surroundings{err: &bytes.Buffer{}, environ: []string{"SUNWAI_TEST_TOKEN=1:x"}}, configFile: filepath.Join(o.folder, "sunwai.toml")}
	require.NoError(o.t, a.withStore(o.t.Context(), func(_ *config.Config, s *store.Store) error {
		deps, err := ownerDeps(o.t.Context(), s)
		require.NoError(o.t, err)
		do(s, deps)
		return nil
	}))
}

// complain registers complaints as a citizen's turn would.
func (o *office) complain(categories ...string) {
	o.with(func(s *store.Store, deps *handlers.Deps) {
		deps.Loads = &handlers.Loads{}
		for i, category := range categories {
			w := handlers.NewWork(deps, models.Actor{Role: models.CitizenRole})
			c := w.Hold(models.Complaint{ID: deps.IDs.Next(), Status: models.Draft, Department: "POWER", Category: category, Area: "162", Lang: models.Hindi,
				Danger: models.NoDanger, Account: "power", Conversation: models.ID(i + 1), Person: models.ID(i + 1),
				Address: models.Address{Platform: models.Telegram, Account: "power", Peer: models.Peer(category)}})
			require.NoError(o.t, w.Register(o.t.Context(), c, "बिजली", nil))
			_, err := s.Apply(o.t.Context(), []models.ChangeSet{w.Changes()})
			require.NoError(o.t, err)
			o.numbers = append(o.numbers, c.Number)
		}
	})
}

func (o *office) due(n models.Number) (due time.Time) {
	o.with(func(s *store.Store, _ *handlers.Deps) {
		c, err := s.ComplaintByNumber(o.t.Context(), n)
		require.NoError(o.t, err)
		due = c.ResolutionDue
	})
	return due
}

// change replaces a text in a file of the directory.
func (o *office) change(file, old, text string) {
	path := filepath.Join(o.folder, "state", file)
	was, err := os.ReadFile(path)
	require.NoError(o.t, err)
	require.Contains(o.t, string(was), old)
	require.NoError(o.t, os.WriteFile(path, []byte(strings.Replace(string(was), old, text, 1)), fs.FileMode(0o600)))
}

// TestReplan: a changed directory changes no promise by itself; the command says first what it will change, and asks.
func TestReplan(t *testing.T) {
	o := newOffice(t)
	o.complain("POWER.SUPPLY", "POWER.BILL")
	supply, bill := o.numbers[0], o.numbers[1]
	before, billDue := o.due(supply), o.due(bill)
	require.Contains(t, o.must("", "replan", "--department", "power"), "Nothing changes")

	o.change("departments/01-power.toml", `limit        = "2h / 24h"`, `limit        = "2h / 36h"`)
	o.must("", "seed")
	require.Equal(t, before, o.due(supply), "open complaints keep what was promised")

	said := o.must("", "replan", "--department", "POWER", "--dry-run")
	require.Regexp(t, `POWER\.SUPPLY +1 +0 +0`, said)
	require.NotContains(t, said, "BILL")
	require.Equal(t, before, o.due(supply))
	require.Contains(t, o.must("no\n", "replan", "--department", "POWER"), "Nothing was changed")
	require.Equal(t, before, o.due(supply))

	require.Contains(t, o.must("yes\n", "replan", "--department", "POWER"), "Changed the limits of 1 complaints")
	require.Equal(t, before.Add(12*time.Hour), o.due(supply))
	require.Equal(t, billDue, o.due(bill))
	require.Contains(t, o.must("", "replan", "--department", "POWER"), "Nothing changes", "done once")
	o.with(func(s *store.Store, _ *handlers.Deps) {
		c, err := s.ComplaintByNumber(t.Context(), supply)
		require.NoError(t, err)
		events, err := s.Events(t.Context(), c.ID)
		require.NoError(t, err)
		require.Equal(t, models.EventReplanned, events[len(events)-1].Kind)
	})
	_, code := o.run("", "replan", "--department", "NOPE")
	require.Equal(t, exitFailed, code)
}

// TestTransferAndRevoke note in one step what is to be given away; a successor must be able to take it.
func TestTransferAndRevoke(t *testing.T) {
	o := newOffice(t)
	o.with(func(s *store.Store, deps *handlers.Deps) {
		for id, peer := range map[models.ID]models.Peer{101: "1", 102: "2", 103: ""} {
			x := models.Officer{ID: id, Name: "क", Lang: models.Hindi, Postings: []models.Posting{{Officer: id, Post: models.Post{Department: "POWER", Area: "162", Level: models.L1}}}}
			if peer != "" {
				x.Address = models.Address{Platform: models.Telegram, Account: "power", Peer: peer}
			}
			require.NoError(t, s.CreateOfficer(t.Context(), x))
		}
	})
	for _, args := range [][]string{
		{"officer", "revoke", "x"}, {"officer", "revoke", "999"}, {"officer", "revoke", "101", "--to", "103"}, {"officer", "revoke", "101", "--to", "101"},
		{"officer", "transfer", "101", "--department", "POWER", "--area", "nowhere", "--level", "L1"},
		{"officer", "transfer", "101", "--department", "POWER", "--area", "163", "--level", "L4"},
	} {
		out, code := o.run("", args...)
		require.Equal(t, exitFailed, code, "%v: %s", args, out)
	}
	require.Contains(t, o.must("", "officer", "transfer", "101", "--department", "POWER", "--area", "187", "--level", "L2", "--to", "102"), "POWER/187/L2")
	require.Contains(t, o.must("", "officer", "revoke", "102"), "revoked")
	out, code := o.run("", "officer", "transfer", "102", "--department", "POWER", "--area", "187", "--level", "L2")
	require.Equal(t, exitFailed, code, "who has no access any more holds no post")
	require.Contains(t, out, "officer invite")
	o.with(func(s *store.Store, _ *handlers.Deps) {
		list, err := s.Reassignments(context.WithoutCancel(t.Context()))
		require.NoError(t, err)
		require.Len(t, list, 2)
		require.EqualValues(t, 102, list[0].To)
		moved, err := s.Officer(t.Context(), 101)
		require.NoError(t, err)
		require.Equal(t, models.Post{Department: "POWER", Area: "187", Level: models.L2}, moved.Postings[0].Post)
		gone, err := s.Officer(t.Context(), 102)
		require.NoError(t, err)
		require.True(t, gone.Revoked)
	})
}

// Who has a link that is of no use any more waits for a new one: that is not "invited".
func TestAnOfficerWhoseLinkHasExpiredIsListedSo(t *testing.T) {
	now := time.Date(2026, 11, 29, 20, 0, 0, 0, time.UTC)
	for want, at := range map[string]struct {
		officer models.Officer
		invited time.Time
	}{
		"invited until 2026-11-30": {models.Officer{}, now.Add(time.Hour)}, // in India it is the next day
		"link expired":             {models.Officer{}, now},
		"at work":                  {models.Officer{Address: models.Address{Platform: models.Telegram, Account: "power", Peer: "1"}}, time.Time{}},
		"revoked":                  {models.Officer{Revoked: true}, now.Add(time.Hour)},
	} {
		require.Equal(t, want, officerState(at.officer, at.invited, now))
	}
}
