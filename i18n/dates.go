package i18n

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// ist is the time of every date we write. India has had one zone without summer time since 1945, so no zone file is needed.
var ist = time.FixedZone("IST", 5*3600+1800)

// calendarFile is how a catalogue says its language writes dates.
type calendarFile struct {
	Months   []string      `toml:"months"`
	Date     string        `toml:"date"`      // holes day, month
	YearDate string        `toml:"year_date"` // holes day, month, year
	Time     string        `toml:"time"`      // holes part, clock
	Both     string        `toml:"both"`      // holes date, time
	Parts    []daypartFile `toml:"parts"`
}

// daypartFile is a part of the day and the hour (0-23) it begins at.
type daypartFile struct {
	From int    `toml:"from"`
	Name string `toml:"name"`
}

// calendar is a calendarFile, checked.
type calendar struct {
	months                     [12]string
	parts                      [24]string // by hour
	date, yearDate, time, both pieces
}

func (f calendarFile) read() (calendar, error) {
	var c calendar
	if copy(c.months[:], f.Months) != len(c.months) || len(f.Months) != len(c.months) {
		return c, errors.New("months must be twelve")
	}
	if len(f.Parts) == 0 || f.Parts[0].From != 0 {
		return c, errors.New("parts must begin at hour 0")
	}
	for i, p := range f.Parts {
		if p.Name == "" || p.From > 23 || i > 0 && p.From <= f.Parts[i-1].From {
			return c, fmt.Errorf("part %d of the day needs a name and a later hour than the one before", i+1)
		}
		for h := p.From; h < 24; h++ {
			c.parts[h] = p.Name
		}
	}
	for _, form := range []struct {
		name, text, holes string
		into              *pieces
	}{
		{"date", f.Date, "day month", &c.date},
		{"year_date", f.YearDate, "day month year", &c.yearDate},
		{"time", f.Time, "part clock", &c.time},
		{"both", f.Both, "date time", &c.both},
	} {
		p, err := compile(form.text)
		if err != nil {
			return c, fmt.Errorf("%s: %w", form.name, err)
		}
		for _, hole := range strings.Fields(form.holes) {
			if !strings.Contains(form.text, open+hole+close) {
				return c, fmt.Errorf("%s needs the hole %s", form.name, hole)
			}
		}
		if len(p)/2 != len(strings.Fields(form.holes)) {
			return c, fmt.Errorf("%s has other holes than %s", form.name, form.holes)
		}
		*form.into = p
	}
	return c, nil
}

// Date is a day in IST: "24 नवंबर", with the year when it is not now's.
func (c *Catalog) Date(lang string, at, now time.Time) string {
	return c.locale(lang).calendar.day(at.In(ist), now.In(ist))
}

// DateTime is a day and an hour in IST: "24 नवंबर, शाम 5 बजे", "24 Nov, 5 pm". Minutes only where there are any.
func (c *Catalog) DateTime(lang string, at, now time.Time) string {
	cal, local := &c.locale(lang).calendar, at.In(ist)
	return fill(cal.both, Holes{"date": cal.day(local, now.In(ist)), "time": cal.clock(local)})
}

func (c *calendar) day(at, now time.Time) string {
	holes := Holes{"day": strconv.Itoa(at.Day()), "month": c.months[at.Month()-1]}
	if at.Year() == now.Year() {
		return fill(c.date, holes)
	}
	holes["year"] = strconv.Itoa(at.Year())
	return fill(c.yearDate, holes)
}

func (c *calendar) clock(at time.Time) string {
	clock := strconv.Itoa((at.Hour()+11)%12 + 1)
	if m := at.Minute(); m != 0 {
		clock += ":" + string([]byte{'0' + byte(m/10), '0' + byte(m%10)})
	}
	return fill(c.time, Holes{"part": c.parts[at.Hour()], "clock": clock})
}

// fill fills a form of the calendar, whose holes were checked when it was read.
func fill(p pieces, holes Holes) string {
	s, _ := p.Execute(&filling{holes: holes})
	return s
}

// Duration says a length of time simply, in one unit: "30 मिनट", "2 घंटे", "36 घंटे", "3 दिन". What is not whole is
// rounded to the nearest; less than a minute is a minute. The error is ErrMissing.
func (c *Catalog) Duration(lang string, d time.Duration) (string, error) {
	const day = 24 * time.Hour
	d = max(d.Abs(), time.Minute)
	for _, unit := range []struct {
		key   string
		size  time.Duration
		loose time.Duration // from here on also when it is not whole
	}{
		{"duration.days", day, 2 * day},
		{"duration.hours", time.Hour, 2 * time.Hour},
	} {
		if d >= unit.loose || d >= unit.size && d%unit.size == 0 {
			return c.Plural(lang, unit.key, int(d.Round(unit.size)/unit.size), nil)
		}
	}
	return c.Plural(lang, "duration.minutes", int(d.Round(time.Minute)/time.Minute), nil)
}
