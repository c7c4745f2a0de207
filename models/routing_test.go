package models

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// places is a small tree: state > zone > two districts > tehsils, by code to parent.
type places map[string]Area

func (p places) Ancestors(code string) []Area {
	var up []Area
	for a, ok := p[code]; ok; a, ok = p[a.Parent] {
		up = append(up, a)
	}
	return up
}

func testTree() places {
	p := places{}
	for _, a := range []Area{
		{Code: StateArea, Kind: State}, {Code: "zone:1", Kind: Zone, Parent: StateArea},
		{Code: "162", Kind: District, Parent: "zone:1"}, {Code: "163", Kind: District, Parent: "zone:1"},
		{Code: "tehsil:766", Kind: Tehsil, Parent: "162"}, {Code: "sub:9", Kind: SubDivision, Parent: "tehsil:766"},
	} {
		p[a.Code] = a
	}
	return p
}

var noon = time.Date(2026, 10, 5, 6, 30, 0, 0, time.UTC)

func post(department, area string, level Level) Post {
	return Post{Department: department, Area: area, Level: level}
}

// joined is an officer who can be told, in these posts.
func joined(id ID, posts ...Post) Officer {
	o := Officer{ID: id, Address: Address{Telegram, "power", Peer(strconv.FormatInt(int64(id), 10))}}
	for _, p := range posts {
		o.Postings = append(o.Postings, Posting{Officer: id, Post: p})
	}
	return o
}

func changed(o Officer, change func(*Officer)) Officer {
	change(&o)
	return o
}

func away(o *Officer)      { o.LeaveTill = noon.Add(time.Hour) }
func backAgain(o *Officer) { o.LeaveTill = noon }
func invited(o *Officer)   { o.Address = Address{} }
func revoked(o *Officer)   { o.Revoked = true }

func TestRoute(t *testing.T) {
	l1 := func(area string) Post { return post("POWER", area, L1) }
	district, tehsil := l1("162"), l1("tehsil:766")
	hubL4, desk := hubPost(L4), hubPost(Desk)
	for _, c := range []struct {
		name     string
		officers []Officer
		area     string
		level    Level
		want     Post
		officer  ID // 0: nobody can be told
	}{
		{"smallest staffed Area", []Officer{joined(1, district), joined(2, tehsil)}, "sub:9", L1, tehsil, 2},
		{"climbs to the district", []Officer{joined(1, district)}, "sub:9", L1, district, 1},
		{"climbs to the state", []Officer{joined(1, l1(StateArea))}, "sub:9", L1, l1(StateArea), 1},
		{"climbs to the zone", []Officer{joined(1, l1("zone:1"))}, "162", L1, l1("zone:1"), 1},
		{"not into another district", []Officer{joined(1, l1("163")), joined(2, l1(StateArea))}, "162", L1, l1(StateArea), 2},
		{"not down", []Officer{joined(1, tehsil)}, "162", L1, district, 0},
		{"not another department", []Officer{joined(1, post("JAL", "162", L1))}, "162", L1, district, 0},
		{"the same level anywhere before the next level", []Officer{joined(1, post("POWER", "162", L2)), joined(2, l1(StateArea))}, "162", L1, l1(StateArea), 2},
		{"next level", []Officer{joined(1, post("POWER", "162", L2))}, "sub:9", L1, post("POWER", "162", L2), 1},
		{"secretary", []Officer{joined(1, post("POWER", StateArea, L3))}, "sub:9", L1, post("POWER", StateArea, L3), 1},
		{"hub before its desk", []Officer{joined(1, desk), joined(2, hubL4)}, "sub:9", L1, hubL4, 2},
		{"desk at the last", []Officer{joined(1, desk)}, "sub:9", L1, desk, 1},
		{"never down a level", []Officer{joined(1, district), joined(2, hubL4)}, "162", L2, hubL4, 2},
		{"worker level", []Officer{joined(1, district), joined(2, post("POWER", "162", L0))}, "162", L0, post("POWER", "162", L0), 2},
		{"desk's own work", []Officer{joined(1, desk), joined(2, hubL4)}, "162", Desk, desk, 1},
		{"desk empty", []Officer{joined(2, hubL4)}, "162", Desk, hubL4, 2},
		{"on leave: higher Area", []Officer{changed(joined(1, tehsil), away), joined(2, district)}, "tehsil:766", L1, district, 2},
		{"back from leave", []Officer{changed(joined(1, tehsil), backAgain), joined(2, district)}, "tehsil:766", L1, tehsil, 1},
		{"on leave, but nobody else", []Officer{changed(joined(1, tehsil), away)}, "tehsil:766", L1, tehsil, 1},
		{"not joined: higher Area", []Officer{changed(joined(1, tehsil), invited), joined(2, district)}, "tehsil:766", L1, district, 2},
		{"not joined, and nobody else", []Officer{changed(joined(1, tehsil), invited)}, "sub:9", L1, tehsil, 0},
		{"not joined at the next level", []Officer{changed(joined(1, post("POWER", "162", L2)), invited), changed(joined(2, desk), invited)}, "sub:9", L1, district, 0},
		{"revoked", []Officer{changed(joined(1, tehsil), revoked)}, "tehsil:766", L1, district, 0},
		{"nobody", nil, "sub:9", L1, district, 0},
		{"nobody, no place", nil, "", L1, l1(StateArea), 0},
		{"nobody, L3", nil, "sub:9", L3, post("POWER", StateArea, L3), 0},
		{"nobody, L4", nil, "sub:9", L4, hubL4, 0},
		{"no place", []Officer{joined(1, district), joined(2, l1(StateArea))}, "", L1, l1(StateArea), 2},
		{"unknown place", []Officer{joined(1, district), joined(2, l1(StateArea))}, "tehsil:0", L1, l1(StateArea), 2},
		{"unknown level", []Officer{joined(1, district)}, "162", "L9", district, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := NewRoster(c.officers, fixed(noon))
			p, o, ok := r.Route(testTree(), "POWER", c.area, c.level, nil)
			require.Equal(t, c.want, p)
			require.Equal(t, c.officer, o.ID)
			require.Equal(t, c.officer != 0, ok)
		})
	}
}

func TestRouteOfTheHub(t *testing.T) {
	r := NewRoster([]Officer{joined(1, hubPost(L4)), joined(2, hubPost(Desk))}, fixed(noon))
	p, o, ok := r.Route(testTree(), HubDepartment, "162", L1, nil)
	require.True(t, ok)
	require.Equal(t, hubPost(L4), p)
	require.EqualValues(t, 1, o.ID)
	p, _, ok = NewRoster(nil, fixed(noon)).Route(testTree(), HubDepartment, "162", L1, nil)
	require.False(t, ok)
	require.Equal(t, hubPost(L4), p)
}

func TestRouteChoosesTheLeastBusy(t *testing.T) {
	p := post("POWER", "162", L1)
	officers := []Officer{joined(4, p), joined(3, p), joined(2, p), joined(1, p), changed(joined(5, p), away)}
	hour := func(h int) time.Time { return noon.Add(time.Duration(h) * time.Hour) }
	for name, c := range map[string]struct {
		load map[ID]Load
		want ID
	}{
		"all equal: lowest ID":       {nil, 1},
		"fewest open":                {map[ID]Load{1: {Open: 3}, 2: {Open: 2}, 3: {Open: 1, LastAssigned: hour(5)}, 4: {Open: 2}}, 3},
		"longest idle":               {map[ID]Load{1: {1, hour(3)}, 2: {1, hour(1)}, 3: {1, hour(2)}, 4: {2, hour(0)}}, 2},
		"never assigned is idle":     {map[ID]Load{1: {1, hour(-1)}, 2: {1, hour(-2)}, 3: {1, hour(-3)}, 4: {Open: 1}}, 4},
		"on leave is not least":      {map[ID]Load{1: {Open: 9}, 2: {Open: 8}, 3: {Open: 9}, 4: {Open: 9}}, 2},
		"equal open and idle: by ID": {map[ID]Load{1: {Open: 9}, 2: {1, hour(1)}, 3: {1, hour(1)}, 4: {1, hour(1)}}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			r := NewRoster(officers, fixed(noon))
			_, o, ok := r.Route(testTree(), "POWER", "162", L1, func(id ID) Load { return c.load[id] })
			require.True(t, ok)
			require.Equal(t, c.want, o.ID)
		})
	}
}

func TestRouteExcept(t *testing.T) {
	field, head := post("POWER", "162", L1), post("POWER", "162", L2)
	r := NewRoster([]Officer{joined(1, field), joined(2, field), joined(3, head), joined(4, hubPost(L4))}, fixed(noon))
	for name, c := range map[string]struct {
		exclude []ID
		want    ID
	}{
		"nobody":                      {nil, 1},
		"the doer":                    {[]ID{1}, 2},
		"the whole post":              {[]ID{1, 2}, 3},
		"and the immediate superior":  {[]ID{1, 2, 3}, 4},
		"everybody: nobody is chosen": {[]ID{1, 2, 3, 4}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			p, o, ok := r.RouteExcept(testTree(), "POWER", "162", L1, nil, Except(c.exclude...))
			require.Equal(t, c.want, o.ID)
			require.Equal(t, c.want != 0, ok)
			require.NotEmpty(t, p.Level)
		})
	}
}

func TestAbove(t *testing.T) {
	head, secretary := post("POWER", "162", L2), post("POWER", StateArea, L3)
	full := []Officer{joined(1, post("POWER", "162", L1), head), joined(2, head), joined(3, secretary), joined(4, hubPost(L4))}
	for _, c := range []struct {
		name     string
		officers []Officer
		level    Level
		want     Post
		officer  ID
	}{
		{"L1", full, L1, head, 1},
		{"L2", full, L2, secretary, 3},
		{"L3", full, L3, hubPost(L4), 4},
		{"L4 is the top", full, L4, hubPost(L4), 0},
		{"desk", full, Desk, hubPost(L4), 4},
		{"no doer yet", full, "", post("POWER", "162", L1), 1},
		{"a level without staff is passed", full[2:], L1, secretary, 3},
		{"nobody", nil, L1, head, 0},
		{"nobody at all above L3", nil, L3, hubPost(L4), 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, o, ok := NewRoster(c.officers, fixed(noon)).Above(testTree(), "POWER", "tehsil:766", c.level)
			require.Equal(t, c.want, p)
			require.Equal(t, c.officer, o.ID)
			require.Equal(t, c.officer != 0, ok)
		})
	}
	p, o, ok := NewRoster(full, fixed(noon)).AboveExcept(testTree(), "POWER", "162", L1, Except(1))
	require.True(t, ok)
	require.Equal(t, head, p)
	require.EqualValues(t, 2, o.ID, "one man in both chairs does not decide about himself")
}

func TestAnswerable(t *testing.T) {
	field, head := post("POWER", "162", L1), post("POWER", "162", L2)
	for _, c := range []struct {
		name     string
		officers []Officer
		doer     Post
		want     Post
		officer  ID
	}{
		{"the doer's own post", []Officer{joined(1, field), joined(2, head)}, field, field, 1},
		{"a head who does it himself", []Officer{joined(1, field), joined(2, head)}, head, head, 2},
		{"a worker's foreman", []Officer{joined(1, field), joined(9, post("POWER", "162", L0))}, post("POWER", "162", L0), field, 1},
		{"nobody told yet", []Officer{joined(1, field)}, Post{}, field, 1},
		{"on leave: still his", []Officer{changed(joined(1, field), away), joined(2, head)}, field, field, 1},
		{"post is empty", []Officer{joined(2, head)}, field, head, 2},
		{"not joined", []Officer{changed(joined(1, field), invited), joined(2, head)}, field, head, 2},
		{"nobody", nil, field, head, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, o, ok := NewRoster(c.officers, fixed(noon)).Answerable(testTree(), "POWER", "sub:9", c.doer)
			require.Equal(t, c.want, p)
			require.Equal(t, c.officer, o.ID)
			require.Equal(t, c.officer != 0, ok)
		})
	}
}

func TestRosterIndexes(t *testing.T) {
	p := post("POWER", "162", L1)
	twice := joined(1, p, p)
	officers := []Officer{
		changed(joined(6, p), revoked), changed(joined(5, p), invited), changed(joined(4, p), away), joined(3, p), twice,
		changed(joined(7), func(o *Officer) { o.Address = twice.Address }),
	}
	r := NewRoster(officers, fixed(noon))
	slices.Reverse(officers) // the snapshot is its own

	var order []ID
	for _, o := range r.At(p) {
		order = append(order, o.ID)
	}
	require.Equal(t, []ID{1, 3, 4, 5}, order, "at work, on leave, not joined; no double posting, nobody revoked")
	require.Empty(t, r.At(post("POWER", "163", L1)))

	o, ok := r.Officer(6)
	require.True(t, ok)
	require.True(t, o.Revoked)
	_, ok = r.Officer(99)
	require.False(t, ok)

	o, ok = r.ByAddress(joined(3).Address)
	require.True(t, ok)
	require.EqualValues(t, 3, o.ID)
	o, _ = r.ByAddress(twice.Address)
	require.EqualValues(t, 7, o.ID, "the newer invitation")
	_, ok = r.ByAddress(joined(6).Address)
	require.False(t, ok, "revoked")
	_, ok = r.ByAddress(Address{})
	require.False(t, ok, "those who have not joined have no address in common")
}

func TestRosterSeesLeaveEnd(t *testing.T) {
	now := noon
	p := post("POWER", "162", L1)
	r := NewRoster([]Officer{changed(joined(1, p), away), joined(2, p)}, func() time.Time { return now })
	busy := func(id ID) Load { return Load{Open: int(id)} }
	_, o, _ := r.Route(testTree(), "POWER", "162", L1, busy)
	require.EqualValues(t, 2, o.ID)
	now = noon.Add(time.Hour)
	_, o, _ = r.Route(testTree(), "POWER", "162", L1, busy)
	require.EqualValues(t, 1, o.ID, "without a new snapshot")
}

func manyOfficers(n int) []Officer {
	officers := make([]Officer, n)
	for i := range officers {
		officers[i] = joined(ID(i+1), post("D"+strconv.Itoa(i%38), "tehsil:"+strconv.Itoa(i/38), L1), post("D"+strconv.Itoa(i%38), "162", L2))
	}
	return officers
}

func BenchmarkNewRoster(b *testing.B) {
	officers := manyOfficers(20_000)
	b.ReportAllocs()
	for b.Loop() {
		NewRoster(officers, fixed(noon))
	}
}

func BenchmarkRoute(b *testing.B) {
	tree := testTree()
	for _, n := range []int{100, 20_000} {
		officers := append(manyOfficers(n), joined(999_999, post("POWER", StateArea, L1)))
		r := NewRoster(officers, fixed(noon))
		b.Run(strconv.Itoa(n)+"_officers", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r.Route(tree, "POWER", "sub:9", L1, nil)
			}
		})
	}
}

// A second appeal is the appellate officer's; else the highest level's, else the hub's; never who is excluded.
func TestAppellate(t *testing.T) {
	officer := func(id ID, department string, level Level) Officer {
		return Officer{ID: id, Address: Address{Platform: Console, Account: "a", Peer: Peer(rune('a' + int(id)))},
			Postings: []Posting{{Officer: id, Post: Post{Department: department, Area: StateArea, Level: level}}}}
	}
	judge, secretary, hub := officer(1, "POWER", AA), officer(2, "POWER", L3), officer(3, HubDepartment, L4)
	away := judge
	away.LeaveTill = time.Date(2026, 12, 31, 0, 0, 0, 0, time.UTC)
	for name, x := range map[string]struct {
		officers []Officer
		except   []ID
		want     ID
	}{
		"appellate officer":       {[]Officer{judge, secretary, hub}, nil, 1},
		"on leave, but his":       {[]Officer{away, secretary, hub}, nil, 1},
		"he did the work":         {[]Officer{judge, secretary, hub}, []ID{1}, 2},
		"nobody posted":           {[]Officer{secretary, hub}, nil, 2},
		"both had to do with it":  {[]Officer{judge, secretary, hub}, []ID{1, 2}, 3},
		"another department's AA": {[]Officer{officer(4, "JAL", AA), secretary}, nil, 2},
		"nobody at all":           {nil, nil, 0},
	} {
		t.Run(name, func(t *testing.T) {
			r := NewRoster(x.officers, func() time.Time { return time.Date(2026, 11, 24, 6, 0, 0, 0, time.UTC) })
			post, o, told := r.Appellate(testTree(), "POWER", "162", Except(x.except...))
			require.Equal(t, x.want, o.ID)
			require.Equal(t, x.want != 0, told)
			require.NotEmpty(t, post.Level)
		})
	}
}
