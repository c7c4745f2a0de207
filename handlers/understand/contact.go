package understand

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// besideDigits are words that tell what digits are, as they are typed, in small letters.
type besideDigits struct{ pin, noPINBehind, noPINBefore, phone []string }

func newBesideDigits(l *lists) besideDigits {
	return besideDigits{pin: l.words["pin: said"], noPINBehind: l.words["pin: none behind"], noPINBefore: l.words["pin: none before"], phone: l.words["phone: said"]}
}

// anyAt reports whether one of the words is at its place in a text: strings.HasSuffix, HasPrefix or Contains.
func anyAt(at func(text, word string) bool, text string, words []string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc(words, func(w string) bool { return at(text, w) })
}

// contacts finds the complaint number, a phone and a PIN, in the digits of any script.
func (r *Reader) contacts(m *message, u *handlers.Understanding) {
	if !anyDigit(m.text) {
		return
	}
	if n, ok := models.FindNumber(m.text); ok {
		u.Number = n
		m.why.add("number", string(n))
	}
	runs := digitRuns(m.text)
	for i, run := range runs {
		if u.Phone == "" {
			u.Phone = r.beside.mobile(runs, i)
		}
		if u.PIN == "" && r.beside.isPIN(run) {
			u.PIN = run.digits
		}
	}
	if u.PIN == "" {
		u.PIN = r.beside.splitPIN(runs)
	}
}

func anyDigit(text string) bool {
	for _, r := range text {
		if scriptOf(r) == digits {
			return true
		}
	}
	return false
}

// run is digits in a row.
type run struct {
	digits string // 0-9
	before string // what stands between it and the run before, or the start
	after  string
}

// digitRuns cuts the digits out of a text.
func digitRuns(text string) []run {
	text = fold.Digits(text)
	var runs []run
	last := 0
	for i := 0; i < len(text); {
		if text[i] < '0' || text[i] > '9' {
			i++
			continue
		}
		end := i
		for end < len(text) && text[end] >= '0' && text[end] <= '9' {
			end++
		}
		between := text[last:i]
		if n := len(runs); n > 0 {
			runs[n-1].after = between
		}
		runs = append(runs, run{digits: text[i:end], before: between})
		last, i = end, end
	}
	if n := len(runs); n > 0 {
		runs[n-1].after = text[last:]
	}
	return runs
}

// Phone numbers of India: ten digits, mobiles begin with 6-9 (National Numbering Plan,
// https://dot.gov.in/numbering-plan); +91, 91 or 0 may stand before them. People write them in one, two
// or three groups.
const phoneDigits = 10

// mobile returns the mobile number that begins with run i as E.164, "" if none does.
func (b besideDigits) mobile(runs []run, i int) string {
	all := ""
	for j := i; j < len(runs) && j < i+4; j++ {
		if j > i && !glued(runs[j].before) {
			return ""
		}
		all += runs[j].digits
		number := all
		switch {
		case len(number) == 12 && strings.HasPrefix(number, "91"), len(number) == 13 && strings.HasPrefix(number, "091"):
			number = number[len(number)-phoneDigits:]
		case len(number) == 14 && strings.HasPrefix(number, "0091"):
			number = number[4:]
		case len(number) == 11 && number[0] == '0':
			number = number[1:]
		}
		if len(number) == phoneDigits && number[0] >= '6' && !(j+1 < len(runs) && glued(runs[j+1].before) && runs[j+1].before != " ") {
			if b.letterBefore(runs[i].before) || strings.HasPrefix(runs[j].after, "@") {
				return "" // part of a code or a payment address
			}
			return "+91" + number
		}
		if len(all) > 14 {
			return ""
		}
	}
	return ""
}

// glued reports whether two groups of digits belong together.
func glued(between string) bool {
	return between == "" || between == " " || between == "-" || between == " - " || between == "–"
}

func (b besideDigits) letterBefore(s string) bool {
	if s == "" {
		return false
	}
	c := s[len(s)-1]
	return c|0x20 >= 'a' && c|0x20 <= 'z' && !anyAt(strings.HasSuffix, s, b.phone)
}

// isPIN reports whether the run is a postal code of the state's range or another Indian one: six digits,
// first one 1-8. An amount of money is none.
func (b besideDigits) isPIN(r run) bool {
	if len(r.digits) != 6 || r.digits[0] == '0' || r.digits[0] == '9' {
		return false
	}
	if anyAt(strings.HasSuffix, strings.TrimRight(r.before, " "), b.noPINBehind) || anyAt(strings.HasPrefix, strings.TrimLeft(r.after, " "), b.noPINBefore) {
		return false
	}
	return !strings.HasPrefix(r.after, ".") || !strings.HasPrefix(r.after, ".0")
}

// splitPIN finds a PIN written as three and three digits: 226 010.
func (b besideDigits) splitPIN(runs []run) string {
	for i := 1; i < len(runs); i++ {
		x, y := runs[i-1], runs[i]
		if len(x.digits) == 3 && len(y.digits) == 3 && y.before == " " && x.digits[0] >= '1' && x.digits[0] <= '8' {
			if anyAt(strings.Contains, x.before, b.pin) || strings.HasSuffix(strings.TrimRight(x.before, " "), "-") {
				return x.digits + y.digits
			}
		}
	}
	return ""
}
