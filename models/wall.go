package models

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
)

// DayOf numbers the days of India's calendar: the day that holds a moment, counted from 1 January 1970. 0 for the zero time.
func DayOf(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	_, offset := t.In(IST()).Zone()
	return floor(t.Unix()+int64(offset), 24*60*60)
}

// DayStart is the moment at which a day of DayOf begins, in UTC.
func DayStart(day int64) time.Time {
	y, m, d := time.Unix(day*24*60*60, 0).UTC().Date()
	return time.Date(y, m, d, 0, 0, 0, 0, IST()).UTC()
}

func floor(n, by int64) int64 {
	if n%by < 0 {
		return n/by - 1
	}
	return n / by
}

// spreadSteps is how many buckets a Spread has for each doubling of a time: what it tells is off by 4.5 per cent at most.
// Stored: never change.
const spreadSteps = 8

// Spread is how often which times occurred, by buckets that grow with the time: as much as is needed to say within
// which time so many of them came, and small enough to be kept for every department, district and day. The zero Spread is empty.
type Spread map[int]int

// Bucket is the place of a time in a Spread; all under a second have the same.
func Bucket(d time.Duration) int {
	if d < time.Second {
		return 0
	}
	return 1 + int(math.Log2(d.Seconds())*spreadSteps)
}

// middle is the time that stands for all of a bucket.
func middle(bucket int) time.Duration {
	if bucket == 0 {
		return 0
	}
	return time.Duration(math.Exp2((float64(bucket-1)+0.5)/spreadSteps) * float64(time.Second))
}

// Count is how many times there are.
func (s Spread) Count() (n int) {
	for _, c := range s {
		n += c
	}
	return n
}

// Within is the time within which a share (50, 90) of the times lies, by the nearest rank; false when there are none.
func (s Spread) Within(percent int) (time.Duration, bool) {
	n := s.Count()
	if n == 0 {
		return 0, false
	}
	left := max(1, (percent*n+99)/100)
	for _, b := range slices.Sorted(maps.Keys(s)) {
		if left -= s[b]; left <= 0 {
			return middle(b), true
		}
	}
	return 0, false
}

// String is how a Spread is stored: "12:3 40:1".
func (s Spread) String() string {
	var b strings.Builder
	for _, bucket := range slices.Sorted(maps.Keys(s)) {
		if s[bucket] == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strconv.Itoa(bucket))
		b.WriteByte(':')
		b.WriteString(strconv.Itoa(s[bucket]))
	}
	return b.String()
}

// ParseSpread reads what String wrote; what it cannot read is left out.
func ParseSpread(text string) Spread {
	if text == "" {
		return nil
	}
	out := Spread{}
	out.Read(text)
	return out
}

// Read adds what String wrote. It is done for thousands of rows at once: no words are cut out.
func (s Spread) Read(text string) {
	bucket, n, inCount, digits := 0, 0, false, 0
	for i := 0; i <= len(text); i++ {
		switch {
		case i == len(text) || text[i] == ' ':
			if inCount && digits > 0 {
				s[bucket] += n
			}
			bucket, n, inCount, digits = 0, 0, false, 0
		case text[i] == ':' && !inCount && digits > 0:
			bucket, n, inCount, digits = n, 0, true, 0
		case text[i] >= '0' && text[i] <= '9':
			n, digits = n*10+int(text[i]-'0'), digits+1
		default: // nothing of ours: the rest of this word is not read
			for i+1 < len(text) && text[i+1] != ' ' {
				i++
			}
			inCount, digits = false, 0
		}
	}
}

// Flow is what happened in some time, as handlers/report counts it (docs/reports.md says what each figure means).
type Flow struct {
	Received  int             // registered
	Resolved  int             // reported as done with the proof it needs: the officers' claim
	Closures  map[Closure]int // closed, by what: never added up silently
	OnTime    int             // of those closed
	Ratings   map[Rating]int  // that count
	Aside     int             // ratings that do not
	Responses Spread          // first responses
}

// Closed is how many were closed, by whatever.
func (f Flow) Closed() (n int) {
	for _, c := range f.Closures {
		n += c
	}
	return n
}

// Confirmed is how many were closed by the complainant's own word or code.
func (f Flow) Confirmed() int { return f.Closures[ByCode] + f.Closures[Confirmed] }

// Rated is how many ratings count.
func (f Flow) Rated() (n int) {
	for _, c := range f.Ratings {
		n += c
	}
	return n
}

// Share is closed on time / (closed + open and overdue), in per cent; false when there is nothing to divide by.
func (f Flow) Share(overdue int) (int, bool) { return percent(f.OnTime, f.Closed()+overdue) }

// ConfirmedShare is how many of those closed the complainant confirmed, in per cent.
func (f Flow) ConfirmedShare() (int, bool) { return percent(f.Confirmed(), f.Closed()) }

// Satisfied is how many of the ratings are good, in per cent.
func (f Flow) Satisfied() (int, bool) { return percent(f.Ratings[Good], f.Rated()) }

func percent(part, all int) (int, bool) {
	if all <= 0 {
		return 0, false
	}
	return (100*part + all/2) / all, true
}

// Add adds what happened elsewhere or at another time.
func (f *Flow) Add(o Flow) {
	f.Received += o.Received
	f.Resolved += o.Resolved
	f.OnTime += o.OnTime
	f.Aside += o.Aside
	f.Closures = added(f.Closures, o.Closures)
	f.Ratings = added(f.Ratings, o.Ratings)
	f.Responses = added(f.Responses, o.Responses)
}

func added[M ~map[K]int, K comparable](into, from M) M {
	if into == nil && len(from) > 0 {
		into = make(M, len(from))
	}
	for k, n := range from {
		if into[k] += n; into[k] == 0 {
			delete(into, k)
		}
	}
	return into
}

// Stock is how things stand at a moment.
type Stock struct {
	Open       int
	Unanswered int       // open, and no officer has answered yet
	Overdue    int       // open, the limit has passed, and no question holds the clock
	Oldest     time.Time // since when the oldest unanswered one waits; zero: none
}

// Add adds what stands elsewhere.
func (s *Stock) Add(o Stock) {
	s.Open += o.Open
	s.Unanswered += o.Unanswered
	s.Overdue += o.Overdue
	if s.Oldest.IsZero() || !o.Oldest.IsZero() && o.Oldest.Before(s.Oldest) {
		s.Oldest = o.Oldest
	}
}

// OverdueShare is how many of those open are overdue, in per cent.
func (s Stock) OverdueShare() (int, bool) { return percent(s.Overdue, s.Open) }

// Figures are a day so far and how things stand.
type Figures struct {
	Flow  Flow
	Stock Stock
}

// Add adds figures of elsewhere.
func (f *Figures) Add(o Figures) {
	f.Flow.Add(o.Flow)
	f.Stock.Add(o.Stock)
}

// Connection is how the way to a platform stands.
type Connection struct {
	Known bool
	OK    bool
	Code  string    // what is wrong, as bot.Health says it
	Since time.Time // it has been so
}

// HandleFigures are one account's.
type HandleFigures struct {
	Account      Account
	Figures                        // of all that came by it, wherever it lies now
	By           map[Place]Figures // the same, by the department with which it lies; of a district's own account also by the district
	Messages     int               // of people, today
	Hours        [24]int           // of these, by India's hour
	LastIn       time.Time
	LastResponse time.Time // of an officer, to a complaint that came by this account
	Posts        int       // said in public, and nobody has decided yet what it is
	OldestPost   time.Time
	Connection   Connection
	Followers    []DayCount // the last days that are known, oldest first
}

// Came adds what came by the account and lies in a place.
func (h *HandleFigures) Came(at Place, f Figures) {
	if h.By == nil {
		h.By = map[Place]Figures{}
	}
	sum := h.By[at]
	sum.Add(f)
	h.By[at] = sum
	h.Add(f)
}

// In is a handle's figures as they are for who looks after a part of the state: of what came by it, only what lies there. His list of what
// came by it has no more. Of a department's handle districts are not known apart: it is for who looks after the department in all of them.
func (h HandleFigures) In(s HubScope) HandleFigures {
	if s.All() {
		return h
	}
	h.Figures = Figures{}
	for at, f := range h.By {
		if s.Has(at.Department, at.District) {
			h.Add(f)
		}
	}
	return h
}

// DayCount is a number as it stood on a day (DayOf).
type DayCount struct {
	Day   int64
	Count int
}

// Place is a department in a district; either may be empty: not known yet.
type Place struct {
	Department, District string
}

// WallFigures are all that the wall shows.
type WallFigures struct {
	Version int64     // grows with every change
	At      time.Time // of the reading
	Filling bool      // complaints from before are still being counted: what is shown is too low
	Handles []HandleFigures
	Places  map[Place]Figures // without first responses: nothing sums these up by place here
	// Before says how the wall stood at this time of the day a week ago, by "d:" and a department's code or "z:" and a
	// district's; nil when nobody looked then.
	Before map[string]Figures
}

// Sum adds up what lies in a scope.
func (w WallFigures) Sum(s HubScope) Figures {
	var out Figures
	for at, f := range w.Places {
		if s.Has(at.Department, at.District) {
			out.Add(f)
		}
	}
	return out
}

// DistrictQuery asks for the districts' figures of some days.
type DistrictQuery struct {
	Department string // empty: all
	From, To   int64  // DayOf; To belongs to it
	Today      int64  // how things stand is known for now and for the end of earlier days
	Scope      HubScope
}

// Has reports whether a place is asked for.
func (q DistrictQuery) Has(at Place) bool {
	return q.Scope.Has(at.Department, at.District) && (q.Department == "" || q.Department == at.Department)
}

// DistrictFigures are one district's. Stock is as at the end of the last day; Stocked says whether it is known.
type DistrictFigures struct {
	Figures
	Stocked bool
}
