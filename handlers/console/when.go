package console

import (
	"strconv"
	"time"

	"sunwai/models"
)

// month is the name of a month, 1 to 12.
func month(lang models.Lang, m time.Month) string {
	names := [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
	if written(lang) == models.Hindi {
		names = [12]string{"जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"}
	}
	return names[m-1]
}

// when writes a moment as people say it, in Indian time: "24 नवंबर, शाम 5 बजे", "24 Nov, 5 pm".
func when(lang models.Lang, t time.Time) string {
	t = t.In(models.IST())
	return strconv.Itoa(t.Day()) + " " + month(lang, t.Month()) + ", " + hour(lang, t)
}

// hour is the time of the day alone.
func hour(lang models.Lang, t time.Time) string {
	t = t.In(models.IST())
	clock := strconv.Itoa((t.Hour()+11)%12 + 1)
	if t.Minute() != 0 {
		clock += t.Format(":04")
	}
	if written(lang) == models.Hindi {
		return partOfDay(t.Hour()) + " " + clock + " बजे"
	}
	return clock + t.Format(" pm")
}

func partOfDay(hour int) string {
	for _, p := range []struct {
		until int
		name  string
	}{{4, "रात"}, {12, "सुबह"}, {16, "दोपहर"}, {20, "शाम"}} {
		if hour < p.until {
			return p.name
		}
	}
	return "रात"
}

// written is the language of the page: it exists in Hindi and English.
func written(lang models.Lang) models.Lang {
	if lang == models.English {
		return models.English
	}
	return models.Hindi
}
