package complaint_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// Whatever a command is refused for, its form stands open as it was filled in: who wrote a report does not write it twice.
func TestARefusedFormStaysFilledIn(t *testing.T) {
	o := newOffice(t)
	illegal := models.NewError(models.CodeIllegalMove, "error.illegal_move").With("number", "26821450939")
	for want, refuse := range map[int]error{http.StatusUnprocessableEntity: illegal, http.StatusConflict: models.ErrConflict} {
		o.refuse = refuse
		for _, x := range []struct {
			form url.Values
			kept []string
		}{
			{url.Values{"command": {"resolve"}, "words": {"तार जोड़ा\r\nगया <b>"}}, []string{"तार जोड़ा\nगया &lt;b&gt;</textarea>"}},
			{url.Values{"command": {"handover"}, "choice": {"JAL"}, "words": {"पाइप"}}, []string{`value="JAL" selected`, "पाइप</textarea>"}},
			{url.Values{"command": {"later"}, "date": {"2026-11-30"}, "hour": {"18:30"}, "words": {"तार"}}, []string{`value="2026-11-30"`, `value="18:30"`, "तार</textarea>"}},
		} {
			x.form.Set("version", "4")
			w := o.ask(doer, "POST", "/hub/complaints/5/act", x.form)
			require.Equal(t, want, w.Code)
			require.Equal(t, 1, strings.Count(w.Body.String(), `<details class="do" open>`), "the form that was refused, and no other")
			for _, kept := range x.kept {
				require.Contains(t, w.Body.String(), kept)
			}
			require.NotContains(t, w.Body.String(), "जो लिखा था", "it stands in its form")
		}
		w := o.ask(doer, "POST", "/hub/complaints/5/act", url.Values{"command": {"restored"}, "words": {"सब ठीक"}, "version": {"4"}})
		require.Contains(t, w.Body.String(), "जो लिखा था: सब ठीक", "there is no form for it any more")
	}
}
