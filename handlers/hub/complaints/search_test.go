package complaints_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
	"sunwai/handlers/hub/access"
	"sunwai/models"
)

// Five digits name a complaint in its own chat; here they find all that end so, of those that the reader may see, beside what the words find.
func TestTheEndOfANumberFindsIt(t *testing.T) {
	s := newStage(t)
	c := s.complain(t, "गोमती नगर में बिजली नहीं", nil)
	short := c.Number.Short()
	words := s.complain(t, "मीटर नंबर "+short+" ख़राब है", nil)
	secret := s.complain(t, "x", func(c *models.Complaint) { c.Sensitive, c.Department, c.Category = true, "POLICE", "POLICE.WOMEN" })
	link := func(c models.Complaint) string { return fmt.Sprintf(`href="/hub/complaints/%d"`, c.ID) }
	for _, q := range []string{short, short[:4] + "-" + short[4:], strings.NewReplacer("0", "०", "1", "१", "2", "२", "3", "३").Replace(short)} {
		body := s.page(t, hub, "/hub/complaints?lang=en&q="+q)
		require.Contains(t, body, "Ending in", q)
		require.Contains(t, body, link(c), q)
	}
	require.Contains(t, s.page(t, hub, "/hub/complaints?q="+short), link(words), "whoever wrote the digits is found too")
	sealed := s.page(t, water, "/hub/complaints?q="+secret.Number.Short())
	require.NotContains(t, sealed, link(secret), "another department's")
	require.NotContains(t, sealed, "अंत में")
	require.Contains(t, sealed, "ऐसी कोई शिकायत नहीं मिली")
	require.Contains(t, s.page(t, hub, "/hub/complaints?lang=en&q="+secret.Number.Short()), link(secret))
	for _, q := range []string{short[1:], "1" + short, "bijli+" + short} {
		require.NotContains(t, s.page(t, hub, "/hub/complaints?lang=en&q="+q), "Ending in", q)
	}
}

func TestADayThatIsNoneIsSaid(t *testing.T) {
	s := newStage(t)
	c := s.complain(t, "बिजली नहीं", nil)
	for query, said := range map[string]string{"from=2026-02-30": "“2026-02-30” is no date", "to=yesterday": "“yesterday” is no date",
		"from=2026-11-28&to=2026-11-01": "The last day is before the first", "from=2026-11-01&to=2026-13-01": "“2026-13-01” is no date"} {
		require.Contains(t, s.page(t, hub, "/hub/complaints?lang=en&"+query), said)
	}
	body := s.page(t, hub, "/hub/complaints?lang=en&from=2026-11-27&to=2026-11-27")
	require.NotContains(t, body, "toast")
	require.Contains(t, body, c.Number.String())
}

// A full page of the list is no longer than a phone has patience for, also where all are overdue and have much to say.
func TestAFullPageOnAPhone(t *testing.T) {
	s := newStage(t)
	for range 45 {
		s.complain(t, "गोमती नगर विराम खंड में तीन दिन से बिजली नहीं आ रही, ट्रांसफार्मर जल गया है, बच्चे और बूढ़े परेशान हैं, कोई फ़ोन नहीं उठाता, कृपया जल्दी ठीक कराएँ", func(c *models.Complaint) {
			c.Danger, c.ResolutionDue, c.Joined, c.Department, c.Category = models.Electrocution, noon.Add(-30*time.Hour), 12, "URBAN", "URBAN.GARBAGE"
		})
	}
	for name, u := range map[string]access.User{"hi": hub, "en": hub} {
		p := consoletest.Visit(t, s.served(t, u)+"/hub/complaints?lang="+name, consoletest.Phone, `document.querySelector("[data-list]")`)
		consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
		shoot(t, p, "full-360-"+name)
		require.Equal(t, 40, consoletest.Evaluate[int](p, `document.querySelectorAll("[data-list] tbody tr").length`))
		require.LessOrEqual(t, consoletest.Evaluate[float64](p, `document.documentElement.scrollHeight / innerHeight`), 10.0, consoletest.Evaluate[string](p, `[...document.querySelectorAll("tr:nth-child(3), tr:nth-child(3) *, [data-list], main, main > *")].map(e=>e.tagName+"."+e.className+" "+Math.round(e.getBoundingClientRect().height)+" "+Math.round(e.getBoundingClientRect().top)).join("\n")`))
		require.True(t, consoletest.Evaluate[bool](p, `document.documentElement.scrollWidth <= innerWidth`))
	}
}
