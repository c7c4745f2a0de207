package complaints

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// asked is what the address of the list asks for. Names of fields stand in saved views and links of other pages: never rename.
type asked struct {
	url.Values
}

const (
	dayLayout = "2006-01-02"
	// longNumber is how many digits in a row are somebody's phone: they are taken out of addresses and searches.
	longNumber = 10
)

// fields are the names that the list understands, in the order of the form.
func fields() []string {
	return []string{"q", "department", "category", "district", "status", "level", "platform", "account", "language", "closure", "rating", "danger", "overdue", "open",
		"unanswered", "by", "from", "to", "sort"}
}

// read keeps what the list understands of an address.
func read(v url.Values) asked {
	a := asked{url.Values{}}
	for _, name := range fields() {
		for _, value := range v[name] {
			if value = strings.TrimSpace(value); value != "" && !slices.Contains(a.Values[name], value) && len(value) <= 200 {
				a.Add(name, value)
			}
		}
	}
	if q := a.Get("q"); q != "" {
		a.Set("q", searchable(q))
		if a.Get("q") == "" {
			a.Del("q")
		}
	}
	if a.Get("status") == "open" {
		a.Del("status")
		a.Set("open", "1")
	}
	return a
}

// searchable are the words of a search without long numbers, also where they are written in groups: nobody is found by his phone here.
func searchable(q string) string {
	var out, digits []string
	n := 0
	flush := func() {
		if n < longNumber {
			out = append(out, digits...)
		}
		digits, n = nil, 0
	}
	for _, w := range fold.Words(q) {
		if strings.Trim(w, "0123456789") == "" {
			digits, n = append(digits, w), n+len(w)
			continue
		}
		flush()
		out = append(out, w)
	}
	flush()
	return strings.Join(out, " ")
}

// query is what the store is asked.
func (a asked) query(u access.User, now time.Time) models.HubQuery {
	q := models.HubQuery{Viewer: u.Viewer(), Mine: u.OnlyOwn(), Department: a.Get("department"), Category: a.Get("category"), District: a.Get("district"),
		Level: models.Level(a.Get("level")), Platform: models.PlatformName(a.Get("platform")), Account: a.Get("account"), Lang: models.Lang(a.Get("language")),
		Danger: a.Has("danger"), Unanswered: a.Has("unanswered"), By: models.HubMoment(a.Get("by")), Text: a.Get("q"), Sort: models.HubSort(a.Get("sort"))}
	for _, v := range a.Values["closure"] {
		q.Closures = append(q.Closures, models.Closure(v))
	}
	for _, v := range a.Values["rating"] {
		q.Ratings = append(q.Ratings, models.Rating(v))
	}
	for _, s := range a.Values["status"] {
		q.Statuses = append(q.Statuses, models.Status(s))
	}
	if a.Has("open") {
		q.Statuses = slices.DeleteFunc(statuses(), func(s models.Status) bool { return !s.Open() })
	}
	if a.Has("overdue") {
		q.Overdue = now
	}
	if from, ok := day(a.Get("from")); ok {
		q.From = from
	}
	if to, ok := day(a.Get("to")); ok {
		q.To = to.AddDate(0, 0, 1) // the day itself belongs to it
	}
	return q
}

// day is the beginning of a day in India.
func day(s string) (time.Time, bool) {
	at, err := time.ParseInLocation(dayLayout, s, models.IST())
	return at.UTC(), err == nil
}

// address is the list with the filters as they are, changed in pairs of name and value; an empty value takes one away.
func (a asked) address(change ...string) string {
	v := url.Values{}
	for name, list := range a.Values {
		v[name] = slices.Clone(list)
	}
	for i := 0; i+1 < len(change); i += 2 {
		v.Del(change[i])
		if change[i+1] != "" {
			v.Set(change[i], change[i+1])
		}
	}
	if len(v) == 0 {
		return path
	}
	return path + "?" + v.Encode()
}

// without is the address with one value of a field taken away.
func (a asked) without(name, value string) string {
	v := url.Values{}
	for n, list := range a.Values {
		v[n] = slices.Clone(list)
	}
	v[name] = slices.DeleteFunc(v[name], func(s string) bool { return s == value })
	if len(v[name]) == 0 {
		v.Del(name)
	}
	if len(v) == 0 {
		return path
	}
	return path + "?" + v.Encode()
}

// statuses can be filtered by.
func statuses() []models.Status {
	return []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Reported, models.Resolved, models.Closed,
		models.Appealed, models.Flagged, models.Rejected, models.Duplicate, models.Withdrawn, models.Void}
}
