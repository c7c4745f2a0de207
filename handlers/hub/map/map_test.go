package districts

import (
	"net/url"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
)

// noon is a Friday in India.
var noon = time.Date(2026, 11, 27, 7, 0, 0, 0, time.UTC)

func up(t *testing.T) *directory.Directory {
	d, err := directory.UttarPradesh()
	require.NoError(t, err)
	return d
}

func draw(t *testing.T, query string, figures map[string]models.DistrictFigures, scope models.HubScope) view {
	t.Helper()
	words, err := i18n.New()
	require.NoError(t, err)
	q, err := url.ParseQuery(query)
	require.NoError(t, err)
	dir := up(t)
	own := texts()
	text := func(key string, holes ...string) string {
		require.Contains(t, own, key)
		said := own[key].En
		for i := 0; i+1 < len(holes); i += 2 {
			said = replaced(said, holes[i], holes[i+1])
		}
		return said
	}
	return drawing{asked: ask(q, models.DayOf(noon), dir.Departments()), figures: figures, scope: scope, dir: dir,
		say: speaker{lang: models.English, words: words, now: noon, text: text}}.view()
}

func replaced(text, hole, with string) string {
	for i := 0; i+len(hole)+2 <= len(text); i++ {
		if text[i:i+len(hole)+2] == "{"+hole+"}" {
			return text[:i] + with + text[i+len(hole)+2:]
		}
	}
	return text
}

// Every district of the directory has one place, and no two have the same.
func TestTheLayoutIsTheState(t *testing.T) {
	places := cells()
	taken := map[[2]float64]string{}
	for _, d := range up(t).Districts() {
		at, ok := places[d.Code]
		require.True(t, ok, d.Names.En)
		require.Empty(t, taken[at], d.Names.En)
		taken[at] = d.Code
	}
	require.Len(t, places, 75)
	// Neighbours on the map are neighbours in the layout; the corners of the state are where they belong.
	near := func(a, b string) bool {
		ax, ay := middle(places[a])
		bx, by := middle(places[b])
		return (ax-bx)*(ax-bx)+(ay-by)*(ay-by) < 1.1*cellWidth*cellWidth
	}
	for _, pair := range [][2]string{{"162", "186"}, {"162", "129"}, {"157", "156"}, {"118", "163"}, {"187", "135"}, {"172", "177"}, {"148", "137"}, {"161", "153"}} {
		require.True(t, near(pair[0], pair[1]), pair)
	}
	require.Less(t, places["177"][1], places["162"][1], "Saharanpur is in the north")
	require.Greater(t, places["184"][1], places["162"][1], "Sonbhadra is in the south")
	require.Less(t, places["167"][0], places["162"][0], "Mathura is in the west")
	require.Greater(t, places["126"][0], places["162"][0], "Ballia is in the east")
}

func TestWhatIsAsked(t *testing.T) {
	departments := up(t).Departments()
	today := models.DayOf(noon)
	for query, want := range map[string]struct {
		measure, department string
		from, to            int64
	}{
		"":                                  {"open", "", today, today},
		"measure=first&department=POWER":    {"first", "POWER", today, today},
		"measure=x&department=NONE&on=x":    {"open", "", today, today},
		"on=2026-11-20":                     {"open", "", today - 7, today - 7},
		"on=2030-01-01":                     {"open", "", today, today},
		"on=1990-01-01":                     {"open", "", today - longestBack, today - longestBack},
		"period=week":                       {"open", "", today - 4, today},
		"period=week&on=2026-11-19":         {"open", "", today - 11, today - 5},
		"period=week&on=2026-11-16":         {"open", "", today - 11, today - 5},
		"period=week&on=2026-11-22":         {"open", "", today - 11, today - 5},
		"measure=satisfied&on=%00&period=x": {"satisfied", "", today, today},
	} {
		q, err := url.ParseQuery(query)
		require.NoError(t, err)
		a := ask(q, today, departments)
		require.Equal(t, want, struct {
			measure, department string
			from, to            int64
		}{a.measure.Code, a.department, a.from(), a.day}, query)
		again, err := url.Parse(a.address())
		require.NoError(t, err)
		require.Equal(t, a.query(), ask(again.Query(), today, departments).query(), "an address leads to itself")
	}
}

func TestMapAndTableSayTheSame(t *testing.T) {
	busy := models.DistrictFigures{Stocked: true, Figures: models.Figures{Stock: models.Stock{Open: 40, Overdue: 10}, Flow: models.Flow{OnTime: 8,
		Closures: map[models.Closure]int{models.ByCode: 5, models.Confirmed: 2, models.Unconfirmed: 3}, Ratings: map[models.Rating]int{models.Good: 3, models.Poor: 1},
		Responses: models.Spread{models.Bucket(3 * time.Hour): 4}}}}
	for name, want := range map[string][2]string{"open": {"40", "c-2"}, "overdue": {"25%", "c-bad2"}, "on_time": {"40%", "c-bad2"},
		"confirmed": {"70%", "c-good"}, "first": {"3 h", "c-warn"}, "satisfied": {"75%", "c-good"}} {
		v := draw(t, "measure="+name, map[string]models.DistrictFigures{"162": busy}, models.HubScope{})
		require.Len(t, v.Cells, 75)
		require.Len(t, v.Rows, 75)
		require.Empty(t, v.Others)
		require.False(t, v.Unknown)
		for _, c := range v.Cells {
			r := v.Rows[slices.IndexFunc(v.Rows, func(r row) bool { return r.Code == c.Code })]
			inTable := r.Values[slices.IndexFunc(measures(), func(m measure) bool { return m.Code == name })]
			require.Equal(t, inTable.Rows, c.Rows)
			require.Contains(t, c.Spoken, inTable.Text)
			require.Contains(t, c.Spoken, c.Name)
			if c.Code == "162" {
				require.Equal(t, want, [2]string{c.Value, c.Class}, name)
				require.Equal(t, c.Class, inTable.Class)
			} else if name != "open" {
				require.Equal(t, [2]string{"–", "c-none"}, [2]string{c.Value, c.Class})
			} else {
				require.Equal(t, "0", c.Value, "nothing is open there")
			}
		}
	}
}

func TestWhatNobodyCounted(t *testing.T) {
	v := draw(t, "measure=open&on=2026-11-20", nil, models.HubScope{})
	require.True(t, v.Unknown)
	require.True(t, slices.ContainsFunc(v.Times, func(c choice) bool { return c.Here && c.Text != "" }))
	require.NotEmpty(t, v.Later)
	v = draw(t, "", nil, models.HubScope{Districts: []string{"162"}})
	require.Len(t, v.Rows, 1)
	outside := 0
	for _, c := range v.Cells {
		if c.Outside {
			outside++
		}
	}
	require.Equal(t, 74, outside)
	require.True(t, v.Narrow, "what is said of staff is counted and not listed")
	require.False(t, draw(t, "", nil, models.HubScope{}).Narrow)
	require.Empty(t, v.Later, "there is no tomorrow")
}

func TestRowsBehindAFigure(t *testing.T) {
	v := draw(t, "measure=confirmed&department=POWER&period=week&on=2026-11-18", map[string]models.DistrictFigures{}, models.HubScope{})
	at := slices.IndexFunc(v.Cells, func(c cell) bool { return c.Code == "162" })
	require.Equal(t, "/hub/complaints?by=closed&department=POWER&district=162&from=2026-11-16&status=closed&to=2026-11-22", v.Cells[at].Rows)
	require.Equal(t, "16 Nov to 22 Nov", v.When)
}

func TestEveryClassHasItsColour(t *testing.T) {
	css, err := embedded.ReadFile("static/map.css")
	require.NoError(t, err)
	for _, m := range measures() {
		require.Len(t, m.kind, len(m.from)+1)
		require.True(t, slices.IsSorted(m.from))
		for _, class := range m.kind {
			require.Contains(t, string(css), "."+class+" {")
		}
	}
}
