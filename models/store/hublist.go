package store

import (
	"context"
	"database/sql"
	"slices"
	"strconv"
	"strings"
	"time"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

const (
	// hubLimit is how many complaints a page of the website's list has: on a phone about nine screens.
	hubLimit = 40
	// hubCountLimit bounds how far they are counted.
	hubCountLimit = 1000
	// hubWords is how many characters of what was said the list shows.
	hubWords = 140
)

// HubComplaints returns a page of the website's list. What of a complaint the reader may not see is not in it.
func (s *Store) HubComplaints(ctx context.Context, q models.HubQuery) (models.HubPage, error) {
	page, err := s.hubPage(s.sealed(ctx), q)
	return page, doing("listing complaints", err)
}

func (s *Store) hubPage(ctx context.Context, q models.HubQuery) (models.HubPage, error) {
	if q.Limit <= 0 {
		q.Limit = hubLimit
	}
	a, err := s.ask(ctx, q)
	if err != nil || a.empty {
		return models.HubPage{}, err
	}
	hits, further, err := s.hits(ctx, a, q.Limit+1)
	if err != nil {
		return models.HubPage{}, err
	}
	return s.pageOf(ctx, a, hits, further)
}

// pageOf makes a page of what was found, which is one more than a page has where there is more.
func (s *Store) pageOf(ctx context.Context, a asked, hits []key, further key) (page models.HubPage, err error) {
	more := len(hits) > a.Limit
	hits = hits[:min(len(hits), a.Limit)]
	if a.At.Back {
		slices.Reverse(hits)
	}
	var ahead models.HubCursor // the way it was read
	switch {
	case more && a.At.Back:
		ahead = hits[0].before()
	case more:
		ahead = hits[len(hits)-1].after()
	case further.id != 0:
		ahead, page.Further = further.after(), further.id.MadeAt()
		ahead.Back = a.At.Back
	}
	behind := a.At // the way it came from
	behind.Back = !behind.Back && !behind.IsZero()
	if len(hits) > 0 && !a.At.IsZero() {
		behind = hits[0].before()
		if a.At.Back {
			behind = hits[len(hits)-1].after()
		}
	}
	page.Next, page.Prev = ahead, behind
	if a.At.Back {
		page.Next, page.Prev = behind, ahead
	}
	page.Rows, err = s.hubRows(ctx, a, hits)
	return page, err
}

// HubCount counts what a query finds, up to a bound, and never for longer than a page takes.
func (s *Store) HubCount(ctx context.Context, q models.HubQuery) (models.HubCount, error) {
	q.At, q.Limit, q.Sort = models.HubCursor{}, hubCountLimit, models.SortDue // in whatever order; this one is the quickest to look through
	a, err := s.ask(ctx, q)
	a.windows, a.candidates = countWindows, countCandidates
	if err != nil || a.empty {
		return models.HubCount{}, doing("counting complaints", err)
	}
	hits, further, err := s.hits(ctx, a, hubCountLimit+1)
	n := min(len(hits), hubCountLimit)
	return models.HubCount{N: n, More: len(hits) > n || further.id != 0}, doing("counting complaints", err)
}

// hits finds up to so many complaints in the order of the list, and where looking was ended before there were as many.
func (s *Store) hits(ctx context.Context, a asked, n int) (out []key, further key, err error) {
	list, few, err := s.few(ctx, a)
	if err != nil {
		return nil, key{}, err
	}
	if few {
		out, err = s.hitsOf(ctx, a, list, n)
		return out, key{}, err
	}
	w, err := s.walkFrom(ctx, a)
	if err != nil {
		return nil, key{}, err
	}
	for len(out) < n {
		found, err := w.next(ctx)
		if err != nil {
			return nil, key{}, err
		}
		if len(found) == 0 {
			return out, w.further, nil
		}
		if found, err = s.exactly(ctx, a, w.parts[found[0].part], found); err != nil {
			return nil, key{}, err
		}
		out = append(out, found...)
	}
	return out[:n], key{}, nil
}

// few are all complaints that can be found, where they are few by the officer or by the words.
func (s *Store) few(ctx context.Context, a asked) (list []models.ID, few bool, err error) {
	switch {
	case a.Mine:
		if list, err = s.handled(ctx, a.Viewer.Officer); err == nil && a.tokens != nil {
			list, err = s.saidIn(ctx, a.tokens, list)
		}
		return list, true, err
	case a.tokens != nil:
		return s.said(ctx, a.tokens)
	}
	return nil, false, nil
}

// mostHandled bounds how many complaints of one officer are listed: years of them.
const mostHandled = 10_000

// handled are the complaints that an officer has or had to do or to answer for, from two indexes; the newest of very many.
func (s *Store) handled(ctx context.Context, officer models.ID) ([]models.ID, error) {
	if officer == 0 {
		return nil, nil
	}
	found, err := s.readDB().QueryContext(ctx, `SELECT id FROM complaints WHERE doer_officer = $1 AND doer_officer <> 0
		UNION SELECT id FROM complaints WHERE answerable_officer = $1 AND answerable_officer <> 0 AND answerable_officer <> doer_officer
		ORDER BY id DESC LIMIT `+strconv.Itoa(mostHandled), int64(officer))
	if err != nil {
		return nil, err
	}
	return collect[models.ID](found)
}

// HubRows returns those of the complaints that a reader may see, as the list shows them, in the order asked for.
func (s *Store) HubRows(ctx context.Context, q models.HubQuery, list []models.ID) ([]models.HubRow, error) {
	q = models.HubQuery{Viewer: q.Viewer, Mine: q.Mine}
	ctx = s.sealed(ctx)
	a, err := s.ask(ctx, q)
	if err != nil {
		return nil, doing("reading complaints", err)
	}
	keys, err := s.exactly(ctx, a, stretch{statuses: append(listed(), models.Void)}, mapped(list, func(id models.ID) key { return key{id: id} }))
	if err != nil {
		return nil, doing("reading complaints", err)
	}
	out, err := s.hubRows(ctx, a, keys)
	return out, doing("reading complaints", err)
}

// exactly are those candidates of a part that are what is asked for.
func (s *Store) exactly(ctx context.Context, a asked, p stretch, candidates []key) ([]key, error) {
	list := mapped(candidates, func(k key) models.ID { return k.id })
	if a.tokens != nil {
		var err error
		if list, err = s.saidIn(ctx, a.tokens, list); err != nil {
			return nil, err
		}
	}
	c := clause{s: s}
	c.and("id ", s.in(c.arg(ids(s, list))))
	a.exact(&c, p)
	found, err := s.readDB().QueryContext(ctx, `SELECT id FROM complaints WHERE `+c.where(), c.args...)
	if err != nil {
		return nil, err
	}
	matches, err := collect[models.ID](found)
	is := make(map[models.ID]bool, len(matches))
	for _, id := range matches {
		is[id] = true
	}
	return slices.DeleteFunc(candidates, func(k key) bool { return !is[k.id] }), err
}

// hitsOf orders those of a few complaints that are what is asked for.
func (s *Store) hitsOf(ctx context.Context, a asked, list []models.ID, n int) ([]key, error) {
	c := clause{s: s}
	c.and("id ", s.in(c.arg(ids(s, list))))
	a.exact(&c, stretch{statuses: a.Statuses})
	found, err := s.readDB().QueryContext(ctx, `SELECT id, resolution_due, status, danger NOT IN ('', 'none') FROM complaints WHERE `+c.where(), c.args...)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	parts := a.parts()
	var all []key
	for found.Next() {
		var k key
		var due *time.Time
		if err := found.Scan(&k.id, &due, &k.status, &k.danger); err != nil {
			return nil, err
		}
		if due != nil {
			k.due = due.UTC()
		}
		if k.part = slices.IndexFunc(parts, func(p stretch) bool { return p.has(k) }); k.part < 0 {
			continue
		}
		if parts[k.part].order != byDue {
			k.due = time.Time{}
		}
		all = append(all, k)
	}
	return pageFrom(all, a.At, compare(parts), n), found.Err()
}

// pageFrom sorts and takes up to n behind a cursor, in the order in which they are read from there.
func pageFrom(all []key, at models.HubCursor, order func(x, y key) int, n int) []key {
	slices.SortFunc(all, order)
	from := key{part: at.Part, due: at.Due, id: at.ID}
	if !at.IsZero() {
		all = slices.DeleteFunc(all, func(k key) bool { c := order(k, from); return c == 0 || (c < 0) != at.Back })
	}
	if at.Back {
		slices.Reverse(all)
	}
	return all[:min(n, len(all))]
}

// hubColumns are what the list shows. None of them is sealed.
const hubColumns = `id, version, number, status, category, department, area, danger, sensitive, against_staff, answerable_department, answerable_area,
	answerable_level, answerable_officer, doer_officer, at_platform, account, lang, closure, joined, master, registered_at, closed_at, paused_at, resolution_due, anonymous, show_phone`

// hubRows reads complaints in the order of their keys.
func (s *Store) hubRows(ctx context.Context, a asked, keys []key) ([]models.HubRow, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	list := mapped(keys, func(k key) models.ID { return k.id })
	found, err := s.readDB().QueryContext(ctx, `SELECT `+hubColumns+` FROM complaints WHERE id `+s.in("$1"), ids(s, list))
	if err != nil {
		return nil, err
	}
	defer found.Close()
	byID := map[models.ID]models.HubRow{}
	for found.Next() {
		r, err := scanHubRow(found)
		if err != nil {
			return nil, err
		}
		byID[r.ID] = r
	}
	if err := found.Err(); err != nil {
		return nil, err
	}
	words, err := s.firstWords(ctx, list)
	out := make([]models.HubRow, 0, len(keys))
	for _, id := range list {
		r, ok := byID[id]
		if !ok {
			continue
		}
		r.Words = words[id]
		out = append(out, sealedFrom(r, a.Viewer))
	}
	return out, err
}

// sealedFrom leaves of a sensitive complaint its number and category, unless the reader is the officer named for it.
func sealedFrom(r models.HubRow, v models.HubViewer) models.HubRow {
	if !r.Sensitive || v.Officer != 0 && (v.Officer == r.DoerOfficer || v.Officer == r.AnswerableOfficer) {
		return r
	}
	return models.HubRow{ID: r.ID, Version: r.Version, Number: r.Number, Status: r.Status, Category: r.Category, Due: r.Due, Sealed: true}
}

func scanHubRow(found *sql.Rows) (models.HubRow, error) {
	var r models.HubRow
	var times [4]*time.Time
	p := &r.Answerable
	err := found.Scan(&r.ID, &r.Version, &r.Number, &r.Status, &r.Category, &r.Department, &r.Area, &r.Danger, &r.Sensitive, &r.AgainstStaff,
		&p.Department, &p.Area, &p.Level, &r.AnswerableOfficer, &r.DoerOfficer, &r.Platform, &r.Account, &r.Lang, &r.Closure, &r.Joined, &r.Master,
		&times[0], &times[1], &times[2], &times[3], &r.Anonymous, &r.ShowPhone)
	for i, into := range []*time.Time{&r.RegisteredAt, &r.ClosedAt, &r.PausedAt, &r.Due} {
		if times[i] != nil {
			*into = times[i].UTC()
		}
	}
	return r, err
}

// firstWords are the beginnings of what was said first about complaints that are not sensitive.
func (s *Store) firstWords(ctx context.Context, list []models.ID) (map[models.ID]string, error) {
	said, err := readable[rows.Message](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("complaint IN ? AND kind IN ('original', 'desk')", list).Order("id")
	})
	out := map[models.ID]string{}
	for _, m := range said {
		if _, has := out[m.Complaint]; !has {
			out[m.Complaint] = beginning(string(m.Text))
		}
	}
	return out, err
}

// beginning is a line of a text, cut between words.
func beginning(text string) string {
	line := strings.Join(strings.Fields(text), " ")
	runes := []rune(line)
	if len(runes) <= hubWords {
		return line
	}
	cut := string(runes[:hubWords])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = strings.TrimRight(cut[:i], "0123456789०१२३४५६७८९ +-") // half a phone number is known by no mask
	}
	return cut + " …"
}
