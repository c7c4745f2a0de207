package wall

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
)

// speaker says things in a reader's language.
type speaker struct {
	lang  models.Lang
	dir   Directory
	words web.Words
	texts map[string]models.Names
}

// text is one of the wall's texts with its holes filled: pairs of name and value.
func (s speaker) text(key string, holes ...string) string {
	said := s.texts[key].In(s.lang)
	for i := 0; i+1 < len(holes); i += 2 {
		said = strings.ReplaceAll(said, "{"+holes[i]+"}", holes[i+1])
	}
	return said
}

// why says in words why a handle needs somebody; "" when it does not.
func (s speaker) why(a alarm) string {
	switch {
	case a.Down:
		code := "wall.code." + a.Code
		if _, known := s.texts[code]; !known {
			code = "wall.code.other"
		}
		return s.text("wall.down", "time", s.duration(a.For), "why", s.text(code))
	case a.Silent:
		return s.text("wall.silent", "time", s.duration(a.For), "n", s.number(a.Waits))
	}
	return ""
}

func (s speaker) number(n int) string { return i18n.Number(string(s.lang), int64(n)) }

// hours says in words what a line of hours shows: how many in all, and when most.
func (s speaker) hours(list []int) string {
	sum := 0
	for _, n := range list {
		sum += n
	}
	if sum == 0 {
		return s.text("wall.hours.none")
	}
	most := slices.Max(list)
	return s.text("wall.hours", "n", s.number(sum), "most", s.number(most), "hour", strconv.Itoa(slices.Index(list, most)))
}

func (s speaker) duration(d time.Duration) string {
	said, err := s.words.Duration(string(s.lang), d)
	if err != nil {
		return d.Round(time.Minute).String()
	}
	return said
}
