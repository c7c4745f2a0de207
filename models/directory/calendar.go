package directory

import (
	"fmt"
	"maps"
	"time"

	"sunwai/models"
)

// calendarFile is calendar.toml. All offices of India keep one time, so that no zone stands in it.
type calendarFile struct {
	Offices     hoursFile     `toml:"offices"`
	Secretariat hoursFile     `toml:"secretariat"`
	Holiday     []holidayFile `toml:"holiday"`
}

type hoursFile struct {
	Open            string `toml:"open"` // "10:00"
	Close           string `toml:"close"`
	ClosedSaturdays []int  `toml:"closed_saturdays"` // 2 is the second one of a month
}

type holidayFile struct {
	Date string `toml:"date"` // "2026-10-20"
	named
	Areas []string `toml:"areas,omitempty"` // codes where it is a holiday; empty: in the whole state
}

// hours is what the calendars are made of.
type hours struct {
	offices, secretariat models.Calendar
	local                map[string]map[string]models.Names // Area code -> date -> name
}

// Calendar returns office hours and holidays where the Area is. Local holidays of every Area above it
// count; an unknown Area has the hours of the state's offices.
func (d *Directory) Calendar(areaCode string) models.Calendar {
	cal := d.hours.offices
	var own map[string]models.Names
	for a := range d.above(areaCode) {
		for date, names := range d.hours.local[a.Code] {
			if own == nil {
				own = maps.Clone(cal.Holidays)
			}
			own[date] = names
		}
	}
	if own != nil {
		cal.Holidays = own
	}
	return cal
}

// Secretariat returns the hours of the secretariat and the heads of departments in the capital, who work
// other hours and Saturdays than the offices of a district.
func (d *Directory) Secretariat() models.Calendar { return d.hours.secretariat }

// day is how long one "d" of a limit is: a working day by the office clock, else 24 hours.
func (d *Directory) day(clock models.ClockKind) time.Duration {
	if clock == models.OfficeClock {
		return d.hours.offices.Day()
	}
	return 24 * time.Hour
}

func readCalendar(d *Directory, s *sources) error {
	file := s.calendar
	holidays := map[string]models.Names{}
	d.hours.local = map[string]map[string]models.Names{}
	for _, h := range file.Holiday {
		if _, err := time.Parse(time.DateOnly, h.Date); err != nil {
			return wrong("date", "%s: holiday %q (%s): the date must be like 2026-10-20", calendarName, h.Date, h.En)
		}
		d.addHoliday(holidays, h)
	}
	var err error
	if d.hours.offices, err = file.Offices.calendar(holidays); err != nil {
		return fmt.Errorf("%s: offices: %w", calendarName, err)
	}
	if d.hours.secretariat, err = file.Secretariat.calendar(holidays); err != nil {
		return fmt.Errorf("%s: secretariat: %w", calendarName, err)
	}
	return nil
}

func (d *Directory) addHoliday(state map[string]models.Names, h holidayFile) {
	d.checkNames(fmt.Sprintf("%s: holiday %s", calendarName, h.Date), h.names(), inBoth)
	into := []map[string]models.Names{state}
	if len(h.Areas) > 0 {
		into = nil
	}
	for _, code := range h.Areas {
		if _, ok := d.areaAt[code]; !ok {
			d.fault("area", "%s: holiday %s: no Area has the code %q", calendarName, h.Date, code)
		}
		if d.hours.local[code] == nil {
			d.hours.local[code] = map[string]models.Names{}
		}
		into = append(into, d.hours.local[code])
	}
	for _, days := range into {
		if other, twice := days[h.Date]; twice {
			d.fault("holiday_twice", "%s: two holidays on %s: %s and %s; join their names in one", calendarName, h.Date, other.En, h.En)
		}
		days[h.Date] = h.names()
	}
}

// calendar joins the hours with the holidays.
func (h hoursFile) calendar(holidays map[string]models.Names) (models.Calendar, error) {
	open, err := clockTime(h.Open)
	if err != nil {
		return models.Calendar{}, err
	}
	closing, err := clockTime(h.Close)
	if err != nil {
		return models.Calendar{}, err
	}
	cal := models.Calendar{
		Zone: models.IST(), Open: open, Close: closing,
		ClosedSaturdays: h.ClosedSaturdays, Holidays: holidays,
	}
	if err := cal.Validate(); err != nil {
		return cal, wrong("hours", "%s", err)
	}
	return cal, nil
}

func clockTime(text string) (time.Duration, error) {
	t, err := time.Parse("15:04", text)
	if err != nil {
		return 0, wrong("hour", "%q is no time like 10:00", text)
	}
	return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute, nil
}
