package twitter

import (
	"strconv"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// text is a string that X sometimes writes as a number.
type text string

// UnmarshalJSON takes both.
func (t *text) UnmarshalJSON(raw []byte) error {
	s, err := bot.ReadLoosely(raw)
	if s != "" || err != nil {
		*t = text(s)
	}
	return err
}

// id is what it says if it is an id of X's, else "".
func (t text) id() string {
	if idShape.MatchString(string(t)) {
		return string(t)
	}
	return ""
}

func (t text) peer() models.Peer { return models.Peer(t.id()) }

const (
	endOfDates = 253402300800000 // 10000-01-01, milliseconds: a later time could not be stored
	firstFlake = 1288834974657   // X's epoch, milliseconds. https://docs.x.com/resources/fundamentals/x-ids
)

// millis is the time that a text of milliseconds says.
func (t text) millis() (time.Time, bool) {
	ms, err := strconv.ParseInt(string(t), 10, 64)
	if err != nil || ms <= 0 || ms >= endOfDates {
		return time.Time{}, false
	}
	return time.UnixMilli(ms).UTC(), true
}

// stamp is the time that a text in X's newer or older form says.
func (t text) stamp() (time.Time, bool) {
	for _, form := range []string{time.RFC3339, time.RubyDate} {
		if at, err := time.Parse(form, string(t)); err == nil && at.Unix() > 0 && at.Year() < 10000 {
			return at.UTC(), true
		}
	}
	return time.Time{}, false
}

// madeAt is when an id was made: the upper bits are milliseconds.
func madeAt(id string) (time.Time, bool) {
	n, err := strconv.ParseInt(id, 10, 64)
	if err != nil || n>>22 <= 0 {
		return time.Time{}, false
	}
	return time.UnixMilli(n>>22 + firstFlake).UTC(), true
}

// flakeAt is the first id of a time.
func flakeAt(at time.Time) string {
	return strconv.FormatInt(max((at.UnixMilli()-firstFlake)<<22, 1), 10)
}

// idBefore is an id that would have been made so long before another.
func idBefore(id string, d time.Duration) string {
	n, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		return id
	}
	return strconv.FormatInt(max(n-d.Milliseconds()<<22, 1), 10)
}

// newer reports whether id a was made after b. Ids are numbers without leading zeros; "" is older than all.
func newer(a, b string) bool {
	if len(a) != len(b) {
		return len(a) > len(b)
	}
	return a > b
}
