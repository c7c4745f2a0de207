package desk

import (
	"strings"

	"sunwai/i18n/fold"
	"sunwai/models"
)

// The numbers of India have ten digits; at most fifteen are possible anywhere (ITU-T E.164).
const (
	indian   = 10
	shortest = 8
	longest  = 15
)

// dialled makes E.164 of a phone as it is said or shown: ten digits are India's, 0 or 91 may stand before them; with a plus or 00 any
// country's. Digits of every script.
func dialled(text string) (phone string, ok bool) {
	text = strings.TrimSpace(fold.Digits(text))
	foreign := strings.HasPrefix(text, "+") || strings.HasPrefix(text, "00")
	digits := digitsOf(text)
	if strings.Trim(text, "+0123456789 -().") != "" {
		return "", false
	}
	if foreign {
		digits = strings.TrimLeft(digits, "0")
		return "+" + digits, len(digits) >= shortest && len(digits) <= longest
	}
	for _, before := range []string{"0", "91"} {
		if rest, cut := strings.CutPrefix(digits, before); cut && len(rest) == indian {
			digits = rest
		}
	}
	return "+91" + digits, len(digits) == indian && digits[0] != '0'
}

// grouped writes a phone of India as it is read out, "+91 98765 43210"; others as they are.
func grouped(phone string) string {
	if number, ok := strings.CutPrefix(phone, "+91"); ok && len(number) == indian {
		return "+91 " + number[:5] + " " + number[5:]
	}
	return phone
}

func digitsOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, fold.Digits(text))
}

// spelled says digits one by one, as they are read out; groups stay apart.
func spelled(lang models.Lang, digits string) string {
	words := map[models.Lang][]string{
		models.Hindi:   {"शून्य", "एक", "दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ"},
		models.English: {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"},
	}[lang]
	if words == nil {
		return digits
	}
	var groups []string
	for group := range strings.SplitSeq(digits, "-") {
		var said []string
		for _, r := range group {
			if r >= '0' && r <= '9' {
				said = append(said, words[r-'0'])
			}
		}
		groups = append(groups, strings.Join(said, " "))
	}
	return strings.Join(groups, ", ")
}
