package offices_test

import (
	"net/http"
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"
)

// What cannot be made says why, and nothing that was filled in is lost.
func TestAnInvitationThatCannotBeMadeStaysFilledIn(t *testing.T) {
	b := newBureau(t)
	form := url.Values{"name": {"मीना"}, "lang": {"en"}, "department": {"JAL"}, "area": {"Lucknoww"}, "level": {"L2"}}
	page := b.ask(hub, "POST", "/hub/officers?lang=en", form)
	require.Equal(t, http.StatusUnprocessableEntity, page.Code)
	for _, want := range []string{`<details class="card folded" open>`, `role="alert">No such Area: write the name or code of a district<`, `name="name" value="मीना"`,
		`value="JAL" selected`, `value="Lucknoww"`, `value="L2" selected`, `value="en" selected`} {
		require.Contains(t, page.Body.String(), want)
	}
	require.Empty(t, b.invited)
	form = url.Values{"seen": {b.seen(hub, "/hub/officers/1")}, "end": {"POWER/162/L1"}, "department": {"JAL"}, "area": {"Agraa"}, "level": {"L3"}, "to": {"5"}}
	page = b.ask(hub, "POST", "/hub/officers/1/posts?lang=en", form)
	require.Equal(t, http.StatusUnprocessableEntity, page.Code)
	for _, want := range []string{`value="POWER/162/L1" checked`, `value="JAL" selected`, `value="Agraa"`, `value="L3" selected`, `value="5" selected`} {
		require.Contains(t, page.Body.String(), want)
	}
	form.Set("area", "आगरा")
	require.Contains(t, b.ask(hub, "POST", "/hub/officers/1/posts?lang=en", form).Body.String(), `name="area" value="118"`)
}
