package main

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
	"sunwai/models/store"
)

// What was changed on the website is listed, written for the files, and told of when the files have outgrown it: nothing stops then.
func TestChangesAndTheFiles(t *testing.T) {
	o := newOffice(t)
	require.Contains(t, o.must("", "directory", "changes"), "Nothing of the directory was changed")
	o.with(func(s *store.Store, deps *handlers.Deps) {
		version, err := s.DirectoryVersion(t.Context())
		require.NoError(t, err)
		change := models.DirectoryChange{Edit: 1, By: 7, At: time.Date(2026, 11, 2, 6, 0, 0, 0, time.UTC), Thing: models.ThingCategory, Key: "POWER.SUPPLY", Field: "limit", From: "2h / 24h", To: "1h / 12h", Reason: "order 12"}
		word := change
		word.Edit, word.Field, word.From, word.To = 2, "words_en", "", "no juice:5"
		template := change
		template.Edit, template.Thing, template.Key, template.Field, template.From, template.To = 3, models.ThingTemplate, "complaint_accepted", "name", "complaint_accepted", "complaint_accepted_2"
		require.NoError(t, s.ChangeDirectory(t.Context(), version, 0, []models.DirectoryChange{change, word, template}))
	})
	require.Regexp(t, `2026-11-02 +7 +category POWER.SUPPLY +limit +2h / 24h +1h / 12h +order 12 +yes`, o.must("", "directory", "changes"))
	out := o.must("", "directory", "changes", "--toml")
	require.Contains(t, out, "# departments/01-power.toml: category POWER.SUPPLY (limit, words_en)\n[[category]]\ncode = 'SUPPLY'")
	require.Contains(t, out, "limit = '1h / 12h'")
	require.Contains(t, o.must("", "templates", "--saved"), `"name":"complaint_accepted_2"`)
	require.NotContains(t, o.must("", "templates"), `"name":"complaint_accepted_2"`)
	said, _ := o.run("", "doctor")
	require.Contains(t, said, "ok     directory: 3 changes made on the website")

	o.change("departments/01-power.toml", `limit        = "2h / 24h"`, `limit        = "3h / 24h"`)
	o.must("", "seed")
	said, _ = o.run("", "doctor")
	require.Contains(t, said, `WRONG  directory: the change of category POWER.SUPPLY, limit to "1h / 12h" (by user 7 on 2026-11-02), is left out: it says something else by now`)
	require.Contains(t, o.must("", "directory", "changes"), "NO: it says something else by now")
	o.with(func(_ *store.Store, deps *handlers.Deps) {
		c, _ := deps.Directory().Category("POWER.SUPPLY")
		require.Equal(t, 3*time.Hour, c.Limits[models.AnyPlace].FirstResponse)
		require.Equal(t, 1, countWords(deps, "no juice"), "what still fits holds")
	})
	o.change("departments/01-power.toml", `limit        = "3h / 24h"`, `limit        = "1h / 12h"`)
	o.must("", "seed")
	said, _ = o.run("", "doctor")
	require.NotContains(t, said, "is left out", "the files have it by now")
}

func countWords(deps *handlers.Deps, text string) (n int) {
	for k := range deps.Directory().Keywords() {
		if k.Text == text {
			n++
		}
	}
	return n
}
