package audit_test

import (
	"context"
	"crypto/rand"
	"encoding/csv"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/audit"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/pgtest"
	"sunwai/models/store/sqlitetest"
)

var start = time.Date(2026, 11, 27, 7, 0, 0, 0, time.UTC)

type world struct {
	*store.Store
	t     *testing.T
	clock *modelstest.TestClock
	ids   *models.IDs
	kit   *web.Kit
}

func each(t *testing.T, test func(w *world)) {
	t.Helper()
	for name, url := range map[string]func(t *testing.T) string{
		"sqlite":   func(t *testing.T) string { return sqlitetest.New(t) },
		"postgres": func(t *testing.T) string { return pgtest.New(t) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(newWorld(t, url(t)))
		})
	}
}

func newWorld(t *testing.T, url string) *world {
	ring, err := keys.New(rand.Reader)
	require.NoError(t, err)
	w := &world{t: t, clock: modelstest.NewClock(start)}
	w.ids = models.NewIDs(w.clock.Now, rand.Reader)
	w.Store, err = store.Open(t.Context(), store.Options{URL: url, Keys: ring, Clock: w.clock})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, w.Store.Close()) })
	_, err = w.Migrate(t.Context())
	require.NoError(t, err)
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	catalog, err := i18n.New()
	require.NoError(t, err)
	m := audit.Module(audit.Deps{Log: w.Store, Clock: w.clock, Names: func(ctx context.Context, who []models.ID) (map[models.ID]string, error) {
		names := map[models.ID]string{}
		for _, id := range who {
			if u, err := w.WebUser(ctx, id); err == nil {
				names[id] = u.Name
			}
		}
		return names, nil
	}})
	w.kit, err = web.New(web.Deps{Words: catalog, Directory: func() web.Directory { return up }, Clock: w.clock, Log: slog.New(slog.DiscardHandler),
		Modules: []web.Module{m, others("complaint.do.accept", "काम लिया", "Accept"), others("rules.thing.holiday", "छुट्टी", "Holiday"),
			others("triage.verdict.spam", "बेकार", "Spam"), others("letters.kind.dead", "नहीं पहुँचे", "Not delivered", "letters.reason.too_late", "देर", "Too late"),
			others("desk.outcome.reached", "बात हो गई", "Talked")}, SignIn: "/hub/door"})
	require.NoError(t, err)
	return w
}

// others is another page, with some of its texts: each a key and its words in Hindi and English.
func others(texts ...string) web.Module {
	name, _, _ := strings.Cut(texts[0], ".")
	m := web.Module{Name: name, Texts: map[string]models.Names{}}
	for i := 0; i < len(texts); i += 3 {
		m.Texts[texts[i]] = models.Names{Hi: texts[i+1], En: texts[i+2]}
	}
	return m
}

var auditor = access.User{ID: 5, Name: "लेखा परीक्षक", Roles: []access.Role{access.Auditor}}

func (w *world) ask(method, target string, u access.User) *httptest.ResponseRecorder {
	rec, r := httptest.NewRecorder(), httptest.NewRequest(method, "https://hub.test"+target, nil)
	w.kit.ServeHTTP(rec, r.WithContext(access.WithUser(r.Context(), u)))
	return rec
}

// note writes lines, a second apart, and chains them.
func (w *world) note(lines ...models.AuditLine) {
	w.t.Helper()
	for _, l := range lines {
		require.NoError(w.t, w.Audit(w.t.Context(), l))
		w.clock.Advance(time.Second)
	}
	for {
		n, err := w.ChainAudit(w.t.Context(), 100)
		require.NoError(w.t, err)
		if n == 0 {
			return
		}
	}
}

// complaint makes one with a number.
func (w *world) complaint() models.Complaint {
	w.t.Helper()
	n, err := models.NewNumber(w.clock.Now(), rand.Reader)
	require.NoError(w.t, err)
	c := models.Complaint{ID: w.ids.Next(), Number: n, Status: models.Registered, Department: "POWER", Category: "POWER/SUPPLY", RegisteredAt: w.clock.Now()}
	_, err = w.Apply(w.t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{c}}})
	require.NoError(w.t, err)
	return c
}

// rows are the bodies of the shown lines.
func rows(body string) []string {
	return regexp.MustCompile(`(?s)<tr><td class="num">.*?</tr>`).FindAllString(body, -1)
}

func TestWhoSawWhat(t *testing.T) {
	each(t, func(w *world) {
		require.NoError(w.t, w.CreateWebUser(w.t.Context(), models.WebUser{ID: 7, Login: "sunita", Name: "=सुनीता", MadeAt: start}))
		c := w.complaint()
		w.note(models.AuditLine{Who: 7, Action: models.AuditSignedIn, Object: "by:password"}, models.AuditLine{Action: models.AuditRefused},
			models.AuditLine{Who: 7, Action: "complaint.opened", Complaint: c.ID}, models.AuditLine{Who: 8, Action: "complaint.act.accept", Complaint: c.ID},
			models.AuditLine{Who: 8, Action: "never.heard_of"})
		p := w.ask("GET", audit.Path, auditor)
		require.Equal(w.t, http.StatusOK, p.Code)
		list := rows(p.Body.String())
		require.Len(w.t, list, 5)
		require.Contains(w.t, list[0], "never.heard_of")
		require.Contains(w.t, list[1], "शिकायत पर काम: काम लिया")
		require.Contains(w.t, list[1], "अब नहीं")
		require.Contains(w.t, list[2], "शिकायत खोली")
		require.Contains(w.t, list[2], c.Number.String())
		require.Contains(w.t, list[2], fmt.Sprintf(`href="/hub/complaints/%d"`, c.ID))
		require.Contains(w.t, list[3], "बिना प्रवेश")
		require.Contains(w.t, list[4], "=सुनीता")
		require.Contains(w.t, list[4], `href="/hub/audit?who=7"`)

		for query, n := range map[string]int{"?who=7": 2, "?action=complaint.opened": 1, "?number=" + c.Number.String(): 2, "?object=by:password": 1,
			"?from=2026-11-27&to=2026-11-27&who=8": 2, "?from=2026-11-28": 0, "?to=2026-11-26": 0, "?who=x&from=never&before=-1&action=%20": 6,
			"?object=" + url.QueryEscape("राम का घर"): 7} {
			w.note() // the looks themselves are lines too
			got := len(rows(w.ask("GET", audit.Path+query, auditor).Body.String()))
			if strings.HasPrefix(query, "?who=x") || strings.HasPrefix(query, "?object=%E0") {
				require.GreaterOrEqual(w.t, got, 5, "what makes no sense is as if it were not asked for")
				continue
			}
			require.Equal(w.t, n, got, query)
		}
		other, err := models.NewNumber(start, rand.Reader)
		require.NoError(w.t, err)
		for number, says := range map[string]string{other.String(): "शिकायत नहीं मिली", "12": "11 अंक"} {
			p := w.ask("GET", audit.Path+"?who=7&number="+number, auditor)
			require.Equal(w.t, http.StatusUnprocessableEntity, p.Code)
			require.Empty(w.t, rows(p.Body.String()))
			require.Contains(w.t, p.Body.String(), says)
			require.Contains(w.t, p.Body.String(), `name="number" value="`+number+`"`, "it stays in the form, to be mended")
			require.Contains(w.t, p.Body.String(), `<option value="7" selected`, "and so does what else was chosen")
			require.NotContains(w.t, p.Body.String(), "lines.csv")
		}
	})
}

// What was done to many complaints at once is said in words and leads to its page.
func TestWhatWasDoneToManyHasItsPage(t *testing.T) {
	w := newWorld(t, sqlitetest.New(t))
	w.note(models.AuditLine{Who: 7, Action: "complaints.bulk.handover", Object: "bulk:253202,n:4"}, models.AuditLine{Who: 7, Action: "complaints.bulk_undone", Object: "bulk:253202"})
	list := rows(w.ask("GET", audit.Path, auditor).Body.String())
	require.Len(t, list, 2)
	require.Contains(t, list[0], `href="/hub/complaints/bulk/253202" title="bulk:253202">एक साथ किया काम</a>`)
	require.Contains(t, list[1], `href="/hub/complaints/bulk/253202" title="bulk:253202,n:4">शिकायतें: 4</a>`)
}

func TestTheAuditsPagesAndFile(t *testing.T) {
	each(t, func(w *world) {
		require.NoError(w.t, w.CreateWebUser(w.t.Context(), models.WebUser{ID: 7, Login: "sunita", Name: "=सुनीता", MadeAt: start}))
		for range 60 {
			w.note(models.AuditLine{Who: 7, Action: "complaint.opened"}, models.AuditLine{Who: 7, Action: "complaint.phone_revealed"})
		}
		seen := 0
		for at := audit.Path + "?who=7"; at != ""; {
			body := w.ask("GET", at, auditor).Body.String()
			seen += len(rows(body))
			next := regexp.MustCompile(`rel="next" href="([^"]+)"`).FindStringSubmatch(body)
			if at = ""; next != nil {
				at = strings.ReplaceAll(next[1], "&amp;", "&")
				require.Contains(w.t, at, "who=7")
			}
		}
		require.Equal(w.t, 120, seen)

		p := w.ask("GET", audit.Path+"/lines.csv?who=7&action=complaint.opened", auditor)
		require.Equal(w.t, http.StatusOK, p.Code)
		require.Contains(w.t, p.Header().Get("Content-Disposition"), "sunwai-audit-2026-11-27.csv")
		require.Equal(w.t, "no-store", p.Header().Get("Cache-Control"))
		table, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(p.Body.String(), "\ufeff"))).ReadAll()
		require.NoError(w.t, err)
		require.Len(w.t, table, 61)
		require.Equal(w.t, "'=सुनीता", table[1][3], "no formula")
		require.Equal(w.t, "complaint.opened", table[1][4])
		w.note()
		own, err := w.AuditLines(w.t.Context(), models.AuditQuery{Who: auditor.ID, Action: models.AuditExported})
		require.NoError(w.t, err)
		require.Len(w.t, own, 1, "that it was taken away is noted")
	})
}

func TestVerifyingFromThePage(t *testing.T) {
	each(t, func(w *world) {
		w.note(models.AuditLine{Who: 7, Action: "complaint.opened"}, models.AuditLine{Who: 7, Action: "complaint.opened"})
		p := w.ask("POST", audit.Path+"/verify", auditor)
		require.Contains(w.t, p.Body.String(), "कड़ी पूरी है: 2 पंक्तियाँ")
		v, err := w.VerifyAudit(w.t.Context(), nil)
		require.NoError(w.t, err)
		require.Contains(w.t, p.Body.String(), fmt.Sprintf("%x", v.Head.Hash))
	})
}

func TestWhoMaySeeTheAudit(t *testing.T) {
	each(t, func(w *world) {
		for _, role := range access.Roles() {
			for _, r := range w.kit.Routes() {
				want := http.StatusForbidden
				if role == access.Hub || role == access.Auditor {
					want = http.StatusOK
				}
				require.Equal(w.t, want, w.ask(r.Method, r.Path, access.User{ID: 9, Roles: []access.Role{role}}).Code, "%s %s", role, r.Path)
			}
		}
		for _, r := range w.kit.Routes() {
			part := access.User{ID: 9, Roles: []access.Role{access.Auditor}, Scope: models.HubScope{Departments: []string{"POWER"}}}
			require.Equal(w.t, http.StatusForbidden, w.ask(r.Method, r.Path, part).Code, "the log names everybody's: %s", r.Path)
		}
		require.Equal(w.t, http.StatusSeeOther, w.ask("GET", audit.Path, access.User{}).Code)
	})
}

// The page in a real browser, small and large, in both languages: nothing is wider than the screen and nothing is refused.
func TestTheAuditInABrowser(t *testing.T) {
	w := newWorld(t, sqlitetest.New(t))
	require.NoError(t, w.CreateWebUser(t.Context(), models.WebUser{ID: 7, Login: "sunita", Name: "सुनीता वर्मा", Roles: []string{"hub"}, MadeAt: start}))
	c := w.complaint()
	for range 20 {
		w.note(models.AuditLine{Who: 7, Action: models.AuditSignedIn, Object: "by:password"}, models.AuditLine{Action: models.AuditRefused, Object: "by:password"},
			models.AuditLine{Who: 7, Action: "complaint.opened", Complaint: c.ID}, models.AuditLine{Who: 7, Action: "complaint.act.accept", Complaint: c.ID})
	}
	guarded := web.Guard(w.kit)
	s := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		guarded.ServeHTTP(rw, r.WithContext(access.WithUser(r.Context(), auditor)))
	}))
	t.Cleanup(s.Close)
	for name, x := range map[string]struct {
		query  string
		screen consoletest.Screen
	}{"audit-phone-hi": {"?lang=hi", consoletest.Phone}, "audit-desk-en": {"?lang=en", consoletest.Desk}, "audit-1920-dark-hi": {"?lang=hi&theme=dark", consoletest.Screen{Width: 1920, Height: 1080}}} {
		t.Run(name, func(t *testing.T) {
			p := consoletest.Visit(t, s.URL+audit.Path+x.query, x.screen, `document.querySelectorAll(".lines tbody tr").length === 50`)
			p.Do(chromedp.Click(chromedp.CSS(".head form button")))
			p.Wait(`document.querySelector(".toast.good")`)
			require.True(t, consoletest.Evaluate[bool](p, `document.documentElement.scrollWidth <= innerWidth`))
			if dir := os.Getenv("SCREENSHOTS"); dir != "" {
				consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
				p.Screenshot(filepath.Join(dir, name+".png"))
			}
		})
	}
}
