package rules_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// Two change one entry: the second keeps what he typed, sees what the first has changed, and goes on from there.
func TestTwoChangeOneEntry(t *testing.T) {
	a := newArchive(t)
	target := edits + "category/POWER.SUPPLY"
	first := a.form(t, hub, target, "v.limit", "1h / 2h", "v.limit_city", "", "v.proof", "yes", "v.hi", "बिजली बंद")
	second := a.form(t, power, target, "v.limit", "2h / 5h", "v.limit_city", "1h / 4h", "v.en", "Power is off", "v.words_en", "no juice:5\nload shedding:2")
	code, _ := a.ask(hub, "POST", target, with(first, "mode", "apply"))
	require.Equal(t, http.StatusSeeOther, code)
	made := len(a.changes)

	code, text := a.ask(power, "POST", target, with(second, "mode", "apply"))
	require.Equal(t, http.StatusConflict, code)
	require.Len(t, a.changes, made, "nothing is changed over the head of the first")
	require.Contains(t, text, "Somebody else changed this while you were writing")
	for _, kept := range []string{`name="v.limit" value="2h / 5h"`, `name="v.en" value="Power is off"`, "no juice:5\nload shedding:2</textarea>", `name="reason" value="order 12"`} {
		require.Contains(t, text, kept, "what the second typed")
	}
	require.Regexp(t, `now:\s*<span class="now">1h / 2h</span>`, text, "both changed it")
	require.Regexp(t, `name="v.limit_city" value="1h / 4h"[^/]*/?>[^<]*(<span class="hint">[^<]*</span>)?<span class="theirs">Somebody else has just emptied this`, text)
	require.Contains(t, text, `name="v.hi" value="बिजली बंद"`, "he has not touched it: the first one's value")
	require.NotContains(t, text, "Do it")

	again := a.read(text, "v.limit", "2h / 5h")
	code, text = a.ask(power, "POST", target, again)
	require.Equal(t, http.StatusOK, code)
	require.Contains(t, text, "2h / 5h</ins>")
	require.NotContains(t, text, "बिजली बंद</ins>", "what the first changed is no change of the second's")
	code, _ = a.ask(power, "POST", target, with(again, "mode", "apply"))
	require.Equal(t, http.StatusSeeOther, code)
	c, _ := a.now.Category("POWER.SUPPLY")
	require.Equal(t, models.Names{Hi: "बिजली बंद", En: "Power is off"}, models.Names{Hi: c.Names.Hi, En: c.Names.En})
	require.True(t, c.Proof)
}

// Something else of the directory changes in the moment of saving: nothing typed is lost, and once more will do.
func TestAChangeInTheSameMoment(t *testing.T) {
	a := newArchive(t)
	target := edits + "category/POWER.SUPPLY"
	form := with(a.form(t, power, target, "v.limit", "2h / 5h"), "mode", "apply")
	a.fail = models.ErrConflict
	code, text := a.ask(power, "POST", target, form)
	require.Equal(t, http.StatusConflict, code)
	require.Contains(t, text, `name="v.limit" value="2h / 5h"`)
	a.fail = nil
	code, _ = a.ask(power, "POST", target, form)
	require.Equal(t, http.StatusSeeOther, code)
}
