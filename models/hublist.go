package models

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// HubSort is the order of the website's list. In saved views and addresses of pages: never rename.
type HubSort string

// The orders. Those by due time begin with what is open; what is over follows, newest first.
const (
	SortDue    HubSort = "due"    // the earliest due time first, then what has none yet
	SortUrgent HubSort = "urgent" // danger to life first, each by due time
	SortNewest HubSort = "newest"
	SortOldest HubSort = "oldest"
)

// HubSorts are all orders, as they are offered.
func HubSorts() []HubSort { return []HubSort{SortDue, SortUrgent, SortNewest, SortOldest} }

// HubMoment is a moment of a complaint's life that lists can be narrowed by. In addresses of pages and saved views: never rename.
type HubMoment string

// The moments.
const (
	ByRegistered HubMoment = "registered" // as when it is empty
	ByResponded  HubMoment = "responded"
	ByResolved   HubMoment = "resolved"
	ByClosed     HubMoment = "closed"
	ByRated      HubMoment = "rated" // a rating was given
)

// HubQuery asks for a page of complaints as the website lists them. Empty fields do not restrict. Drafts are never listed, what was
// withdrawn before it counted only when its status is asked for.
type HubQuery struct {
	Viewer     HubViewer
	Mine       bool // only what the viewer's officer has to do or to answer for
	Department string
	Category   string
	District   string // code of an Area: all below it counts
	Statuses   []Status
	Level      Level // of who must answer
	Platform   PlatformName
	Account    string // key of the account it came by
	Lang       Lang
	Closures   []Closure
	Ratings    []Rating
	Danger     bool
	Unanswered bool      // open, and no officer has answered yet
	Overdue    time.Time // open, due before this and its clock not held
	By         HubMoment // what From and To are about
	From, To   time.Time // from (included) until (not included)
	Text       string    // words in any script: all of them were said; never finds sensitive complaints
	Sort       HubSort   // empty: SortDue
	At         HubCursor
	Limit      int // 0: as many as a page has
}

// HubCursor is a place in a list: a row, and which way to read from there. The zero cursor is the beginning.
type HubCursor struct {
	Part int       // which of the list's parts (see SortDue) the row is in
	Due  time.Time // of the row, in a part that goes by due time
	ID   ID
	Back bool // the page before the row instead of the one after it
}

// IsZero reports whether it is the beginning.
func (c HubCursor) IsZero() bool { return c.ID == 0 }

// String writes a cursor for the address of a page. It holds no personal data.
func (c HubCursor) String() string {
	if c.IsZero() {
		return ""
	}
	way, due := "n", int64(0)
	if c.Back {
		way = "p"
	}
	if !c.Due.IsZero() {
		due = c.Due.UnixMicro()
	}
	return fmt.Sprintf("%s%d.%d.%d", way, c.Part, due, c.ID)
}

// ErrCursor: what should be a cursor is none.
var ErrCursor = errors.New("not a place in a list")

// ParseHubCursor reads what String wrote.
func ParseHubCursor(s string) (HubCursor, error) {
	if s == "" {
		return HubCursor{}, nil
	}
	parts := strings.Split(s[1:], ".")
	if len(parts) != 3 || s[0] != 'n' && s[0] != 'p' {
		return HubCursor{}, ErrCursor
	}
	var n [3]int64
	for i, p := range parts {
		var err error
		if n[i], err = strconv.ParseInt(p, 10, 64); err != nil || n[i] < 0 {
			return HubCursor{}, ErrCursor
		}
	}
	c := HubCursor{Part: int(n[0]), ID: ID(n[2]), Back: s[0] == 'p'}
	if n[1] != 0 {
		c.Due = time.UnixMicro(n[1]).UTC()
	}
	return c, nil
}

// HubRow is a complaint as the list shows it.
type HubRow struct {
	ID       ID
	Version  int64
	Number   Number
	Status   Status
	Category string
	Due      time.Time // of the resolution
	Sealed   bool      // sensitive, and not this reader's: nothing below is filled

	Department        string
	Area              string
	Words             string // the first of the citizen's words; personal data
	Anonymous         bool
	ShowPhone         bool
	Danger            Danger
	Sensitive         bool
	AgainstStaff      bool
	Answerable        Post
	AnswerableOfficer ID
	DoerOfficer       ID
	Platform          PlatformName
	Account           string
	Lang              Lang
	Closure           Closure
	RegisteredAt      time.Time
	ClosedAt          time.Time
	PausedAt          time.Time
	Joined            int // how many were ever joined to it
	Master            ID
}

// Overdue reports whether its limit has passed with the complaint still open and its clock not held.
func (r HubRow) Overdue(now time.Time) bool {
	return r.Status.Open() && !r.Due.IsZero() && r.PausedAt.IsZero() && now.After(r.Due)
}

// String keeps personal data out of logs.
func (r HubRow) String() string { return fmt.Sprintf("models.HubRow{ID:%d}", r.ID) }

// GoString is String.
func (r HubRow) GoString() string { return r.String() }

// HubPage is one page of the list.
type HubPage struct {
	Rows []HubRow
	// Next and Prev lead on; zero: there is nothing there. With Further the page is not full, and Next goes on looking.
	Next, Prev HubCursor
	// Further is set when looking was ended before the page was full: so far back was looked. Rare things among very many
	// complaints are found step by step, each in a bounded time.
	Further time.Time
}

// HubCount is how many complaints a query finds, counted up to a bound.
type HubCount struct {
	N    int
	More bool // there are more than N, or may be
}

// HubView is a saved query of one user.
type HubView struct {
	ID    ID
	User  ID
	Name  string // his own word for it
	Query string // as in the address of the page, without its "?"
}
