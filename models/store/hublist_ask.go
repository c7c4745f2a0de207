package store

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
	"sunwai/models/store/search"
)

// asked is a query of the website's list as the database is asked: districts are their Areas, words are tokens.
type asked struct {
	models.HubQuery
	departments []string // nil: all
	areas       []string // nil: all
	tokens      []string // nil: no words
	everyStaff  bool     // sees what is said against whatever officer
	empty       bool     // nothing can be found
	windows     int      // how long is looked
	candidates  int
}

// listed are the statuses that the list shows when none is asked for.
func listed() []models.Status {
	return []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Reported, models.Appealed, models.Flagged,
		models.Resolved, models.Closed, models.Rejected, models.Duplicate, models.Withdrawn}
}

// ask looks up what the query means.
func (s *Store) ask(ctx context.Context, q models.HubQuery) (asked, error) {
	a := asked{HubQuery: q, windows: maxWindows, candidates: maxCandidates}
	if len(a.Statuses) == 0 {
		a.Statuses = listed()
	}
	if a.By == models.ByRegistered {
		a.By = ""
	}
	if !a.Overdue.IsZero() || a.Unanswered {
		a.Statuses = slices.DeleteFunc(slices.Clone(a.Statuses), func(st models.Status) bool { return !st.Open() })
	}
	a.departments = q.Viewer.Scope.Departments
	if q.Department != "" {
		a.departments = narrow(q.Department, a.departments)
	}
	var err error
	if a.areas, err = s.areasOf(ctx, q); err != nil {
		return a, err
	}
	if q.Text != "" {
		a.tokens = search.Tokens(q.Text)
		a.empty = len(a.tokens) == 0
	}
	if a.Viewer.Officer, a.everyStaff, err = s.viewer(ctx, q.Viewer); err != nil {
		return a, err
	}
	a.empty = a.empty || len(a.Statuses) == 0 || a.departments != nil && len(a.departments) == 0 || a.areas != nil && len(a.areas) == 0
	return a, nil
}

// narrow is one of the codes, or nothing; no codes at all are every code.
func narrow(code string, to []string) []string {
	if len(to) == 0 || slices.Contains(to, code) {
		return []string{code}
	}
	return []string{}
}

// areasOf are all Areas of the district asked for and of those the reader may see; nil when none is asked for.
func (s *Store) areasOf(ctx context.Context, q models.HubQuery) ([]string, error) {
	scope := q.Viewer.Scope.Districts
	if q.District == "" && len(scope) == 0 {
		return nil, nil
	}
	if q.District == "" {
		return s.below(ctx, scope)
	}
	inside, err := s.below(ctx, []string{q.District})
	if err != nil || len(scope) == 0 {
		return inside, err
	}
	allowed, err := s.below(ctx, scope)
	return slices.DeleteFunc(inside, func(code string) bool { return !slices.Contains(allowed, code) }), err
}

// below are Areas with everything in them, also those that the directory does not know.
func (s *Store) below(ctx context.Context, codes []string) ([]string, error) {
	from := `SELECT value AS code FROM json_each($1)`
	if s.dialect == bulk.Postgres {
		from = `SELECT unnest($1::text[]) AS code`
	}
	found, err := s.readDB().QueryContext(ctx, `WITH RECURSIVE inside AS (`+from+` UNION SELECT a.code FROM inside JOIN areas AS a ON a.parent = inside.code)
		SELECT code FROM inside ORDER BY code`, s.texts(codes))
	if err != nil {
		return nil, err
	}
	return collect[string](found)
}

// revokedOfficer is nobody's id: who acted as an officer whose access was taken back has nothing of his.
const revokedOfficer models.ID = -1

// viewer says as whom somebody reads, and whether he sees what is said against whatever officer: it reaches neither that officer nor his
// superior. Who has a post at the hub is neither; nor is somebody without any post who may see the whole state. All others see what they
// have to do or to answer for.
func (s *Store) viewer(ctx context.Context, v models.HubViewer) (as models.ID, everyStaff bool, err error) {
	if v.Officer == 0 {
		return 0, v.Scope.All(), nil
	}
	var revoked, posts int
	err = s.readDB().QueryRowContext(ctx, `SELECT (SELECT count(*) FROM officers WHERE id = $1 AND revoked),
		(SELECT count(*) FROM postings WHERE officer = $1 AND department = $2)`, int64(v.Officer), models.HubDepartment).Scan(&revoked, &posts)
	if revoked > 0 {
		return revokedOfficer, false, err
	}
	return v.Officer, posts > 0, err
}

// clause gathers conditions and their arguments.
type clause struct {
	s    *Store
	text []string
	args []any
}

// arg is the place of an argument.
func (w *clause) arg(v any) string {
	w.args = append(w.args, v)
	return "$" + strconv.Itoa(len(w.args))
}

func (w *clause) and(parts ...string) { w.text = append(w.text, strings.Join(parts, "")) }

func (w *clause) where() string { return strings.Join(w.text, " AND ") }

// exact compares what the facets only hint at, and what they do not have. No sealed column is read.
func (a asked) exact(w *clause, p stretch) {
	s := w.s
	w.and("status ", s.in(w.arg(texts(s, p.statuses))))
	if a.departments != nil {
		w.and("department ", s.in(w.arg(s.texts(a.departments))))
	}
	if a.areas != nil {
		w.and("area ", s.in(w.arg(s.texts(a.areas))))
	}
	for _, f := range []struct{ column, value string }{{"category", a.Category}, {"answerable_level", string(a.Level)},
		{"at_platform", string(a.Platform)}, {"account", a.Account}, {"lang", string(a.Lang)}} {
		if f.value != "" {
			w.and(f.column, " = ", w.arg(f.value))
		}
	}
	if len(a.Closures) > 0 {
		w.and("closure ", s.in(w.arg(texts(s, a.Closures))))
	}
	if len(a.Ratings) > 0 {
		w.and("rating ", s.in(w.arg(texts(s, a.Ratings))))
	}
	if a.Unanswered {
		w.and("open AND responded_at IS NULL")
	}
	if a.Danger || p.danger == onlyDanger {
		w.and("danger NOT IN ('', 'none')")
	} else if p.danger == noDanger {
		w.and("danger IN ('', 'none')")
	}
	if !a.Overdue.IsZero() {
		w.and("open AND paused_at IS NULL AND resolution_due < ", w.arg(rows.Stamp(a.Overdue)))
	}
	a.moment(w)
	if a.tokens != nil {
		w.and("NOT sensitive")
	}
	if !a.everyStaff || a.Mine {
		theirs := "1 = 0" // who is no officer has none of his own
		if a.Viewer.Officer != 0 {
			theirs = strings.ReplaceAll("(doer_officer = $ OR answerable_officer = $)", "$", w.arg(int64(a.Viewer.Officer)))
		}
		if !a.Mine {
			theirs = "(NOT against_staff OR " + theirs + ")"
		}
		w.and(theirs)
	}
}

// moment bounds what happened from a time until another. Ratings have their times apart: there may be one in each round of work.
func (a asked) moment(w *clause) {
	column := map[models.HubMoment]string{"": "registered_at", models.ByResponded: "responded_at", models.ByResolved: "resolved_at", models.ByClosed: "closed_at",
		models.ByRated: "f.at"}[a.By]
	if column == "" {
		w.and("1 = 0") // no such moment
		return
	}
	var bounds []string
	if !a.From.IsZero() {
		bounds = append(bounds, column+" >= "+w.arg(rows.Stamp(a.From)))
	}
	if !a.To.IsZero() {
		bounds = append(bounds, column+" < "+w.arg(rows.Stamp(a.To)))
	}
	switch {
	case a.By == models.ByRated:
		w.and("EXISTS (SELECT 1 FROM feedback AS f WHERE ", strings.Join(append(bounds, "f.complaint = complaints.id AND f.rating <> ''"), " AND "), ")")
	case len(bounds) > 0:
		w.and(bounds[0])
		w.text = append(w.text, bounds[1:]...)
	}
}

func texts[T ~string](s *Store, values []T) any {
	plain := make([]string, len(values))
	for i, v := range values {
		plain[i] = string(v)
	}
	return s.texts(plain)
}

// facets are the conditions on facets: those with one value in one comparison, all others as a list each. Facets that were not
// worked out match.
func (a asked) facets(w *clause, p stretch) {
	var mask, value int64
	one := func(f rows.Facet, bits int64) { mask, value = mask|f.Mask(), value|bits }
	var many []string
	some := func(f rows.Facet, bits []int64) {
		slices.Sort(bits)
		bits = slices.Compact(bits)
		if len(bits) == 1 {
			one(f, bits[0])
			return
		}
		many = append(many, "(facets & "+w.arg(f.Mask())+") "+w.s.in(w.arg(ids(w.s, bits))))
	}
	some(rows.StatusFacet, mapped(p.statuses, rows.StatusBits))
	if a.departments != nil {
		some(rows.DepartmentFacet, mapped(a.departments, rows.DepartmentFacet.Hash))
	}
	if a.areas != nil {
		some(rows.AreaFacet, mapped(a.areas, rows.AreaFacet.Hash))
	}
	if len(a.Closures) > 0 {
		some(rows.ClosureFacet, mapped(a.Closures, rows.ClosureBits))
	}
	for _, f := range []struct {
		facet rows.Facet
		asked bool
		bits  int64
	}{
		{rows.CategoryFacet, a.Category != "", rows.CategoryFacet.Hash(a.Category)},
		{rows.LevelFacet, a.Level != "", rows.LevelBits(a.Level)},
		{rows.PlatformFacet, a.Platform != "", rows.PlatformFacet.Hash(string(a.Platform))},
		{rows.AccountFacet, a.Account != "", rows.AccountFacet.Hash(a.Account)},
		{rows.LangFacet, a.Lang != "", rows.LangBits(a.Lang)},
		{rows.PausedFacet, !a.Overdue.IsZero(), 0},
		{rows.DangerFacet, a.Danger || p.danger == onlyDanger, rows.DangerFacet.Yes()},
		{rows.DangerFacet, p.danger == noDanger, 0},
	} {
		if f.asked {
			one(f.facet, f.bits)
		}
	}
	cond := "(facets & " + w.arg(mask) + ") = " + w.arg(value)
	w.and("(facets = 0 OR ", strings.Join(append([]string{cond}, many...), " AND "), ")")
}

func mapped[T, U any](list []T, f func(T) U) []U {
	out := make([]U, len(list))
	for i, v := range list {
		out[i] = f(v)
	}
	return out
}

// longestDraft is how long something may have been a draft and still be found by the time it was registered.
const longestDraft = 31 * 24 * time.Hour

// between bounds IDs by the time of registration, which is before all other moments. An ID is made when the words came; what was a draft was registered later.
func (a asked) between() (from, to models.ID) {
	to = models.FirstID(time.Date(2094, 1, 1, 0, 0, 0, 0, time.UTC))
	if !a.To.IsZero() {
		to = models.FirstID(a.To)
	}
	if !a.From.IsZero() && a.By == "" {
		from = models.FirstID(a.From.Add(-longestDraft))
	}
	return from, to
}
