package i18n

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

var ist = time.FixedZone("IST", 5*3600+1800)

// manner is how a language writes dates.
type manner struct {
	months   [12]string
	dayparts [4]string // morning, noon, evening, night
	time     string    // with daypart, clock
}

func manners() map[string]manner {
	return map[string]manner{
		"hi": {
			months:   [12]string{"जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"},
			dayparts: [4]string{"सुबह", "दोपहर", "शाम", "रात"}, time: "%s %s बजे",
		},
		"hi-Latn": {
			months:   [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
			dayparts: [4]string{"subah", "dopahar", "shaam", "raat"}, time: "%s %s baje",
		},
		"en": {months: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}},
	}
}

var written = manners() // never changed

func mannerOf(lang string) manner {
	if m, ok := written[lang]; ok {
		return m
	}
	return written["hi"]
}

// Date is a day in IST: "24 नवंबर", with the year when it is not now's.
func Date(lang string, at, now time.Time) string {
	local := at.In(ist)
	s := strconv.Itoa(local.Day()) + " " + mannerOf(lang).months[local.Month()-1]
	if local.Year() != now.In(ist).Year() {
		s += " " + strconv.Itoa(local.Year())
	}
	return s
}

// DateTime is a day and an hour in IST: "24 नवंबर, शाम 5 बजे", "24 Nov, 5 pm". Minutes only where there are any.
func DateTime(lang string, at, now time.Time) string {
	return Date(lang, at, now) + ", " + clock(lang, at.In(ist))
}

func clock(lang string, local time.Time) string {
	hour := local.Hour() % 12
	if hour == 0 {
		hour = 12
	}
	text := strconv.Itoa(hour)
	if local.Minute() != 0 {
		text += fmt.Sprintf(":%02d", local.Minute())
	}
	m := mannerOf(lang)
	if m.time == "" {
		if local.Hour() < 12 {
			return text + " am"
		}
		return text + " pm"
	}
	return fmt.Sprintf(m.time, m.dayparts[daypart(local.Hour())], text)
}

// daypart as people say it: morning from 4, noon from 12, evening from 16, night from 20.
func daypart(hour int) int {
	switch {
	case hour >= 4 && hour < 12:
		return 0
	case hour >= 12 && hour < 16:
		return 1
	case hour >= 16 && hour < 20:
		return 2
	}
	return 3
}

// Number groups digits the Indian way: 12,34,567.
func Number(_ string, n int64) string {
	s := strconv.FormatInt(n, 10)
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	if len(s) <= 3 {
		return sign + s
	}
	head, tail := s[:len(s)-3], s[len(s)-3:]
	var parts []string
	for len(head) > 2 {
		parts = append([]string{head[len(head)-2:]}, parts...)
		head = head[:len(head)-2]
	}
	parts = append([]string{head}, parts...)
	return sign + strings.Join(parts, ",") + "," + tail
}
