package rows

import (
	"encoding/json"
	"strings"
	"time"

	"sunwai/models"
)

// RollupDelta says that a turn changed a complaint, or that people wrote to an account.
type RollupDelta struct {
	Complaint models.ID
	Account   string // that people wrote to
	Messages  int
	At        time.Time
}

// TableName is the plural that it is.
func (RollupDelta) TableName() string { return "rollup_deltas" }

// RollupComplaint is what a complaint has been counted as.
type RollupComplaint struct {
	Complaint  models.ID `gorm:"primaryKey;autoIncrement:false"`
	Account    string
	Department string
	District   string
	Open       bool
	Since      *time.Time
	OverdueAt  *time.Time
	Late       bool
	Registered int64
	Responded  int64
	Response   int
	Resolved   int64
	Closed     int64
	Closure    models.Closure
	OnTime     bool
	Rating     string
	Rated      string // days, as a list
}

// AsideRating stands in RollupComplaint.Rating for one that does not count. Stored: never rename.
const AsideRating = "aside"

// RatedDays are the days on which it was rated.
func (r RollupComplaint) RatedDays() []int64 { return list[int64](r.Rated) }

// Days writes a list of days for RollupComplaint.Rated.
func Days(days []int64) string { return text(days) }

// RollupNow is how things stand in a cell.
type RollupNow struct {
	Cell         string `gorm:"primaryKey"`
	Open         int
	Unanswered   int
	Overdue      int
	Oldest       *time.Time
	LastResponse *time.Time
	LastIn       *time.Time
}

// TableName is singular.
func (RollupNow) TableName() string { return "rollup_now" }

// Stock returns the model.
func (r RollupNow) Stock() models.Stock {
	return models.Stock{Open: r.Open, Unanswered: r.Unanswered, Overdue: r.Overdue, Oldest: when(r.Oldest)}
}

// RollupDay is what happened in a cell on a day.
type RollupDay struct {
	Day         int64  `gorm:"primaryKey;autoIncrement:false"`
	Cell        string `gorm:"primaryKey"`
	Received    int
	Resolved    int
	ByCode      int
	Confirmed   int
	Unconfirmed int
	Disputed    int
	Dismissed   int
	OnTime      int
	Good        int
	Fair        int
	Poor        int
	Aside       int
	Responses   string
	Messages    int
	Hours       string
	Open        int
	Overdue     int
}

// kept is where a count of a kind is kept.
type kept[K any] struct {
	kind K
	n    *int
}

// closures and ratings are where a day keeps each kind. No maps: a wall reads thousands of days.
func (r *RollupDay) closures() [5]kept[models.Closure] {
	return [...]kept[models.Closure]{{models.ByCode, &r.ByCode}, {models.Confirmed, &r.Confirmed}, {models.Unconfirmed, &r.Unconfirmed},
		{models.Disputed, &r.Disputed}, {models.Dismissed, &r.Dismissed}}
}

func (r *RollupDay) ratings() [3]kept[models.Rating] {
	return [...]kept[models.Rating]{{models.Good, &r.Good}, {models.Fair, &r.Fair}, {models.Poor, &r.Poor}}
}

// Flow returns the model.
func (r RollupDay) Flow() models.Flow {
	f := models.Flow{Received: r.Received, Resolved: r.Resolved, OnTime: r.OnTime, Aside: r.Aside, Responses: models.ParseSpread(r.Responses)}
	for _, k := range r.closures() {
		if *k.n != 0 {
			if f.Closures == nil {
				f.Closures = map[models.Closure]int{}
			}
			f.Closures[k.kind] = *k.n
		}
	}
	for _, k := range r.ratings() {
		if *k.n != 0 {
			if f.Ratings == nil {
				f.Ratings = map[models.Rating]int{}
			}
			f.Ratings[k.kind] = *k.n
		}
	}
	return f
}

// Add adds the counts of what happened, which may be less than nothing when a complaint is counted anew.
func (r *RollupDay) Add(f models.Flow, messages int) {
	r.Received += f.Received
	r.Resolved += f.Resolved
	r.OnTime += f.OnTime
	r.Aside += f.Aside
	r.Messages += messages
	for _, k := range r.closures() {
		*k.n += f.Closures[k.kind]
	}
	for _, k := range r.ratings() {
		*k.n += f.Ratings[k.kind]
	}
}

// AddTexts adds what is kept as a text.
func (r *RollupDay) AddTexts(responses models.Spread, hours [24]int) {
	if len(responses) > 0 {
		all := models.Flow{Responses: models.ParseSpread(r.Responses)}
		all.Add(models.Flow{Responses: responses})
		r.Responses = all.Responses.String()
	}
	if hours == [24]int{} {
		return
	}
	sum := r.HourCounts()
	for i, n := range hours {
		sum[i] += n
	}
	r.Hours = text(sum[:])
}

// Sum adds another day's counts; its first responses are read into spread.
func (r *RollupDay) Sum(o RollupDay, spread models.Spread) {
	r.Received += o.Received
	r.Resolved += o.Resolved
	r.OnTime += o.OnTime
	r.Aside += o.Aside
	mine, theirs := r.closures(), o.closures()
	for i := range mine {
		*mine[i].n += *theirs[i].n
	}
	said, heard := r.ratings(), o.ratings()
	for i := range said {
		*said[i].n += *heard[i].n
	}
	spread.Read(o.Responses)
}

// HourCounts are the messages by hour.
func (r RollupDay) HourCounts() (out [24]int) {
	copy(out[:], list[int](r.Hours))
	return out
}

// RollupMoment is how the wall stood at a moment.
type RollupMoment struct {
	Slot int64 `gorm:"primaryKey;autoIncrement:false"`
	Body string
}

// FromFigures makes the row of a moment.
func FromFigures(slot int64, figures map[string]models.Figures) (RollupMoment, error) {
	body, err := json.Marshal(figures)
	return RollupMoment{Slot: slot, Body: string(body)}, err
}

// Figures returns the model.
func (r RollupMoment) Figures() (out map[string]models.Figures, err error) {
	err = json.Unmarshal([]byte(r.Body), &out)
	return out, err
}

// RollupMark is how far the figures have come.
type RollupMark struct {
	ID       int64 `gorm:"primaryKey;autoIncrement:false"`
	Version  int64
	FoldedAt time.Time
	Filled   int64
	Day      int64
	Slot     int64
}

// AccountHealth is how the way to an account's platform stands.
type AccountHealth struct {
	Account string `gorm:"primaryKey"`
	Code    string
	Since   time.Time
}

// TableName is singular.
func (AccountHealth) TableName() string { return "account_health" }

// Model returns the connection.
func (r AccountHealth) Model() models.Connection {
	return models.Connection{Known: true, OK: r.Code == "", Code: r.Code, Since: r.Since.UTC()}
}

// AccountFollowers is how many followed an account on a day.
type AccountFollowers struct {
	Account   string `gorm:"primaryKey"`
	Day       int64  `gorm:"primaryKey;autoIncrement:false"`
	Followers int
}

// TableName is the plural that it is.
func (AccountFollowers) TableName() string { return "account_followers" }

// AccountCell, WayCell and PlaceCell name cells. Stored: never rename.
//
// AccountCell has what people wrote to an account and when an officer last answered.
func AccountCell(key string) string { return "a:" + key }

// WayCell is what came by an account and lies with a department now; of a district's own account also in which district, for all others would be as
// many cells as places for each. Who looks after one department or district lists no more of what came by its handle than that, so its tile is
// added up of those cells that are his.
func WayCell(key string, office models.Office, at models.Place) string {
	cell := "w:" + key + ":" + at.Department
	if _, ok := office.District(); ok {
		cell += ":" + at.District
	}
	return cell
}

// OfWay reads WayCell. apart says whether districts are counted apart.
func OfWay(cell string) (key string, at models.Place, apart, ok bool) {
	rest, ok := strings.CutPrefix(cell, "w:")
	if !ok {
		return "", at, false, false
	}
	key, rest, ok = strings.Cut(rest, ":")
	at.Department, at.District, apart = strings.Cut(rest, ":")
	return key, at, apart, ok
}

// PlaceCell is a department in a district.
func PlaceCell(p models.Place) string { return "p:" + p.Department + ":" + p.District }

// OfAccount reads AccountCell.
func OfAccount(cell string) (key string, ok bool) { return strings.CutPrefix(cell, "a:") }

// OfPlace reads PlaceCell.
func OfPlace(cell string) (models.Place, bool) {
	rest, ok := strings.CutPrefix(cell, "p:")
	department, district, _ := strings.Cut(rest, ":")
	return models.Place{Department: department, District: district}, ok
}
