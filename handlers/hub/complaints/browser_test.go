package complaints_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
	"sunwai/handlers/hub/access"
	"sunwai/models"
)

// shoot keeps a picture of the page when SCREENSHOTS names a folder.
func shoot(t *testing.T, p *consoletest.Page, name string) {
	t.Helper()
	if dir := os.Getenv("SCREENSHOTS"); dir != "" {
		consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
		p.Screenshot(filepath.Join(dir, name+".png"))
	}
}

// served is the website with one user signed in.
func (s *stage) served(t *testing.T, u access.User) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// busy fills the list with what a day brings.
func (s *stage) busy(t *testing.T) {
	t.Helper()
	for i, x := range []struct {
		words, department, category, area string
		change                            func(*models.Complaint)
	}{
		{"गोमती नगर विराम खंड में तीन दिन से बिजली नहीं आ रही, ट्रांसफार्मर जल गया है, बच्चे और बूढ़े परेशान हैं, कोई फ़ोन नहीं उठाता", "POWER", "POWER.SUPPLY", "162", func(c *models.Complaint) { c.Joined = 37 }},
		{"खंभे से तार टूटकर सड़क पर गिरा है", "POWER", "POWER.HAZARD", "162", func(c *models.Complaint) { c.Danger, c.ResolutionDue = models.Electrocution, noon.Add(-90*time.Minute) }},
		{"Gomti nagar me bijli bill galat aaya hai", "POWER", "POWER.BILL", "118", func(c *models.Complaint) { c.Status, c.Address.Platform = models.InProgress, models.WhatsApp }},
		{"Sewer is overflowing in front of the school", "JAL", "JAL.SEWER", "118", func(c *models.Complaint) {
			c.Status, c.Answerable.Level, c.ResolutionDue = models.NeedsInfo, models.L2, noon.Add(-30*time.Hour)
			c.PausedAt = noon
		}},
		{"", "POLICE", "POLICE.WOMEN", "162", func(c *models.Complaint) { c.Sensitive, c.DoerOfficer = true, 5 }},
		{"लाइनमैन पैसे माँगता है", "POWER", "POWER.OTHER", "162", func(c *models.Complaint) { c.AgainstStaff, c.Answerable.Level = true, models.L3 }},
		{"सड़क बन गई, धन्यवाद", "PWD", "PWD.ROAD", "118", func(c *models.Complaint) { c.Status, c.Closure = models.Closed, models.Confirmed }},
		{"हैंडपंप ख़राब", "JAL", "JAL.HANDPUMP", "", func(c *models.Complaint) { c.Status, c.ResolutionDue = models.Registered, time.Time{} }},
	} {
		s.clock.Set(noon.Add(time.Duration(i-9) * time.Hour))
		s.complain(t, x.words, func(c *models.Complaint) {
			c.Department, c.Category, c.Area = x.department, x.category, x.area
			x.change(c)
		})
	}
	s.clock.Set(noon)
}

func TestPictures(t *testing.T) {
	s := newStage(t)
	s.busy(t)
	require.NoError(t, s.SaveHubView(t.Context(), models.HubView{ID: 1, User: hub.ID, Name: "लखनऊ की देर", Query: "district=162&overdue=1"}))
	address := s.served(t, hub)
	for _, x := range []struct {
		name, path string
		screen     consoletest.Screen
	}{
		{"list-1920-hi", "/hub/complaints?lang=hi", consoletest.Screen{Width: 1920, Height: 1080}}, {"list-1280-en", "/hub/complaints?lang=en&department=POWER&open=1&sort=urgent", consoletest.Desk},
		{"list-360-hi", "/hub/complaints?lang=hi&sort=newest", consoletest.Phone}, {"list-360-en", "/hub/complaints?lang=en", consoletest.Screen{Width: 360, Height: 2400}},
		{"list-1280-dark", "/hub/complaints?lang=hi&theme=dark&level=L2&q=sewer", consoletest.Desk}, {"list-light", "/hub/complaints?theme=light&district=162", consoletest.Desk},
	} {
		t.Run(x.name, func(t *testing.T) {
			p := consoletest.Visit(t, address+x.path, x.screen, `document.querySelector("main h1")`)
			require.True(t, consoletest.Evaluate[bool](p, `document.documentElement.scrollWidth <= innerWidth`), "it must not be wider than the screen")
			shoot(t, p, x.name)
		})
	}
}

// Selected by keys, confirmed, seen counting down, taken back.
func TestABulkByKeyboard(t *testing.T) {
	s := newStage(t)
	s.busy(t)
	p := consoletest.Visit(t, s.served(t, hub)+"/hub/complaints?lang=hi&department=POWER&open=1&sort=oldest", consoletest.Desk, `document.querySelector("[data-list]")`)
	for _, key := range []string{"j", "x", "j", "k", "j", "x", "j", "x"} {
		p.Do(chromedp.KeyEvent(key))
	}
	p.Wait(`document.querySelector("[data-picked]").textContent === "3"`)
	require.True(t, consoletest.Evaluate[bool](p, `document.activeElement.closest("tr").classList.contains("here")`))
	shoot(t, p, "bulk-1-picked")
	p.Do(chromedp.Click(chromedp.CSS(`[value="assign"]`)))
	p.Wait(`document.querySelector("select[name=words]")`)
	shoot(t, p, "bulk-2-choose")
	consoletest.Evaluate[int](p, `(document.querySelector("select[name=words]").value = "सुनीता", 1)`)
	p.Do(chromedp.Click(chromedp.CSS(`.ask button`)))
	p.Wait(`document.querySelector(".do .strong")`)
	shoot(t, p, "bulk-3-confirm")
	p.Do(chromedp.Click(chromedp.CSS(`.do .strong`)))
	p.Wait(`document.querySelector(".waits .left")?.textContent.includes("सेकंड में होगा")`)
	shoot(t, p, "bulk-4-waits")
	p.Do(chromedp.Click(chromedp.CSS(`.waits button`)))
	p.Wait(`document.querySelector(".toast.good")?.textContent.includes("वापस लिया गया")`)
	shoot(t, p, "bulk-5-undone")
	s.clock.Advance(time.Hour)
	more, err := s.sweeper.Once(t.Context())
	require.NoError(t, err)
	require.False(t, more)
	require.Empty(t, s.acted)
}

// A filter works at once with a script; the address says what is shown.
func TestFiltersAtOnce(t *testing.T) {
	s := newStage(t)
	s.busy(t)
	p := consoletest.Visit(t, s.served(t, hub)+"/hub/complaints?lang=hi", consoletest.Desk, `document.querySelector("[data-list]")`)
	p.Do(chromedp.Click(chromedp.CSS(`[name=danger]`)))
	p.Wait(`document.querySelectorAll("[data-list] tbody tr").length === 1 && location.search.includes("danger=1")`)
	require.True(t, consoletest.Evaluate[bool](p, `document.querySelector(".chip").textContent.includes("जान का ख़तरा")`))
	require.Equal(t, 1, consoletest.Evaluate[int](p, `document.querySelectorAll("main").length`))
	p.Do(chromedp.Click(chromedp.CSS(`.chip`)))
	p.Wait(`document.querySelectorAll("[data-list] tbody tr").length === 8`)
}
