package complaint_test

import (
	"net/http"
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"
)

// A complaint's number is in its address too, as people type or paste it; nobody learns so of one that he may not see.
func TestTheAddressMayHoldTheNumber(t *testing.T) {
	o := newOffice(t)
	for _, number := range []string{"26-8214-5093-9", "26821450939", "26 8214 5093 9", "२६-८२१४-५०९३-९", "२६ ८२१४ ५०९३ ९", "26–8214–5093–9", " 26-8214-5093-9.", "#26-8214-5093-9"} {
		w := o.ask(doer, "GET", "/hub/complaints/"+url.PathEscape(number), nil)
		require.Equal(t, http.StatusSeeOther, w.Code, number)
		require.Equal(t, "/hub/complaints/5", w.Header().Get("Location"), number)
	}
	unknown, hidden := o.ask(doer, "GET", "/hub/complaints/26-0000-0001-5?lang=en", nil), o.ask(elsewhere, "GET", "/hub/complaints/26-8214-5093-9?lang=en", nil)
	require.Equal(t, http.StatusNotFound, unknown.Code)
	require.Equal(t, http.StatusNotFound, hidden.Code)
	mistyped := o.ask(doer, "GET", "/hub/complaints/26-8214-5093-7?lang=en", nil)
	require.Equal(t, http.StatusUnprocessableEntity, mistyped.Code)
	require.Contains(t, mistyped.Body.String(), "A digit in the number seems wrong", "a digit is wrong, and he is told so")
	for _, other := range []string{"x", "0", "99", "123456789012345678"} {
		require.Equal(t, http.StatusNotFound, o.ask(doer, "GET", "/hub/complaints/"+other, nil).Code, other)
	}
	require.Equal(t, http.StatusOK, o.ask(doer, "GET", "/hub/complaints/5", nil).Code)
}
