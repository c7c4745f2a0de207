package audit_test

import (
	"html"
	"net/http"
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/audit"
	"sunwai/models"
	"sunwai/models/store/sqlitetest"
)

// What lines are about is said in words, and leads to all lines about it; codes are for the file and for whoever points at the words.
func TestWhatALineIsAboutIsSaidInWords(t *testing.T) {
	w := newWorld(t, sqlitetest.New(t))
	require.NoError(t, w.CreateWebUser(t.Context(), models.WebUser{ID: 7, Login: "sunita", Name: "सुनीता", MadeAt: start}))
	for _, x := range []struct{ action, object, hi, en string }{
		{"user.disabled", "user:7", "सुनीता", "सुनीता"},
		{"user.disabled", "user:8", "अब नहीं", "no longer known"},
		{"officer.posted", "officer:7=POWER/162/L1,POWER/118/L1", "सुनीता", "सुनीता"},
		{"officer.invited", "post:POWER/162/L1", "अवर अभियंता (विद्युत)", "Junior Engineer (Electricity)"},
		{"directory.changed", "category:POWER.SUPPLY", "बिजली नहीं आ रही", "No electricity"},
		{"directory.changed", "department:POWER", "ऊर्जा विभाग (बिजली)", "Energy Department (electricity)"},
		{"directory.changed", "holiday", "छुट्टी", "Holiday"},
		{"complaint.file_seen", "file:11", "एक फ़ाइल", "a file"},
		{"triage.decided", "triage:44/spam", "छँटाई की एक बात: बेकार", "an item of the triage: Spam"},
		{"desk.ended", "call:9/reached", "फ़ोन: बात हो गई", "a call: Talked"},
		{"desk.read_out", "call:9,lines:3", "फ़ोन", "a call"},
		{"letters.discarded", "dead:3/too_late", "नहीं पहुँचे: 3, देर", "Not delivered: 3, Too late"},
		{"letters.retried", "dead:all/power", "नहीं पहुँचे: सभी", "Not delivered: All"},
		{"complaints.exported", "format:csv", "CSV", "CSV"},
		{"audit.verified", "result:whole", "कड़ी पूरी", "the chain is whole"},
		{"audit.verified", "result:edited", "गड़बड़ी मिली", "something was found"},
		{"auth.refused", "by:oidc/nonce", "विभाग के अपने प्रवेश से", "by the department&#39;s own sign-in"},
		{"later.thing", "unheard:of", "unheard:of", "unheard:of"},
	} {
		w.note(models.AuditLine{Who: 7, Action: x.action, Object: x.object})
		at := audit.Path + "?object=" + url.QueryEscape(x.object)
		link := `<a class="about" href="` + html.EscapeString(at) + `" title="` + html.EscapeString(x.object) + `">`
		for lang, want := range map[string]string{"hi": x.hi, "en": x.en} {
			body := w.ask(http.MethodGet, audit.Path+"?lang="+lang+"&object="+url.QueryEscape(x.object), auditor).Body.String()
			require.Contains(t, body, link+want+"</a>", x.object)
			require.Contains(t, body, ` selected>`+want+"</option>", x.object)
		}
	}
	require.NotContains(t, w.ask(http.MethodGet, audit.Path, auditor).Body.String(), `name="object"`, "nobody knows what to type there")
}

func TestTheAuditSaysThatADayIsNone(t *testing.T) {
	w := newWorld(t, sqlitetest.New(t))
	require.Contains(t, w.ask(http.MethodGet, audit.Path+"?lang=en&from=2026-02-30", auditor).Body.String(), "“2026-02-30” is no date")
	require.Contains(t, w.ask(http.MethodGet, audit.Path+"?lang=en&from=2026-02-03&to=2026-02-01", auditor).Body.String(), "The last day is before the first")
	require.NotContains(t, w.ask(http.MethodGet, audit.Path+"?lang=en&from=2026-02-03&to=2026-02-03", auditor).Body.String(), "toast")
}
