package fold

import "strings"

// hearLatin turns a word of small Latin letters into sounds. It reads romanised Hindi as people type
// it and the regular part of English spelling; the irregular part is in respelt.
func hearLatin(s *sounds, w string) {
	for i := 0; i < len(w); {
		i += hearLetter(s, w, i)
	}
}

func hearLetter(s *sounds, w string, i int) int {
	for _, rule := range latinRules[w[i]-'a'] {
		if hasAt(w, i, rule.in) && (rule.when == nil || rule.when(w, i, i+len(rule.in))) {
			s.addAll(rule.out)
			if rule.take > 0 {
				return rule.take
			}
			return len(rule.in)
		}
	}
	s.add(w[i])
	return 1
}

// latinRule: the letters in sound as out where the condition holds. from and to are where in stands.
type latinRule struct {
	in, out string
	when    func(w string, from, to int) bool
	take    int // letters used up, when not all of in
}

func hasAt(w string, i int, in string) bool {
	return strings.HasPrefix(w[i:], in)
}

func first(_ string, from, _ int) bool { return from == 0 }
func final(w string, _, to int) bool   { return to == len(w) }

func beforeConsonant(w string, _, to int) bool { return to < len(w) && !isVowel(w[to]) }
func beforeSoft(w string, _, to int) bool {
	return to < len(w) && (w[to] == 'e' || w[to] == 'i' || w[to] == 'y')
}
func afterVowel(w string, from, _ int) bool { return from > 0 && isVowel(w[from-1]) }

// finalLong: at the end of a word of six letters and more; garbage, voltage, but lage, jaage.
func finalLong(w string, _, to int) bool { return to == len(w) && len(w) >= 6 }

// finalAfterTwo: at the end, with two consonants before: logon, sadkon, but fon.
func finalAfterTwo(w string, from, to int) bool {
	if to != len(w) || from > 0 && isVowel(w[from-1]) && w[from-1] != 'i' {
		return false
	}
	n := 0
	for i := range from {
		if !isVowel(w[i]) && w[i] != 'h' {
			n++
		}
	}
	return n >= 2
}

// notGlide: y where no vowel is at its side is one itself: system, battery.
func notGlide(w string, from, to int) bool {
	return from > 0 && !isVowel(w[from-1]) && (to == len(w) || !isVowel(w[to]))
}

// latinRules by first letter, the longest first. A letter without a rule that fits is its own sound.
var latinRules = [26][]latinRule{
	0: { // a
		{in: "aon", out: "aoN", when: final},    // gaon, paon
		{in: "age", out: "aj", when: finalLong}, // garbage
		{in: "aa", out: "a"},
	},
	'b' - 'a': {{in: "bh", out: "bH"}},
	'c' - 'a': {
		{in: "chh", out: "cH"}, {in: "ch", out: "c"}, {in: "ck", out: "k"},
		{in: "cchh", out: "c"}, {in: "cch", out: "c"}, // achcha, accha
		{in: "cc", out: "ks", when: beforeSoft}, // accident
		{in: "c", out: "s", when: beforeSoft},
		{in: "c", out: "k"},
	},
	'd' - 'a': {{in: "dge", out: "j", when: final}, {in: "dge", out: "je"}, {in: "dh", out: "dH"}},
	'e' - 'a': {
		{in: "ein", out: "eN", when: final}, // sadkein, karein
		{in: "ey", out: "e", when: final},
		{in: "een", out: "iN", when: afterH}, {in: "ee", out: "i"},
		{in: "ea", out: "ia", when: final}, {in: "ea", out: "i"}, // area; team
		{in: "eo", out: "ev", when: beforeConsonant}, {in: "eo", out: "io", when: final}, // Deoria; video
	},
	'g' - 'a': {{in: "garh", out: "gad", when: final}, {in: "gh", out: "gH"}},
	'i' - 'a': {
		{in: "iyaan", out: "iyaN", when: final}, {in: "iyan", out: "iyaN", when: final}, // naliyan
		{in: "in", out: "iN", when: afterH}, // nahin, kahin
		{in: "igh", out: "ai"},              // light
		{in: "ii", out: "i"},
	},
	'j' - 'a': {{in: "jh", out: "jH"}},
	'k' - 'a': {
		{in: "ksh", out: "ks"}, {in: "kh", out: "kH"},
		{in: "kchh", out: "ks", when: afterVowel}, {in: "kch", out: "ks", when: afterVowel}, // shikcha, surakchha
	},
	'o' - 'a': {
		{in: "oo", out: "u"}, {in: "oa", out: "o"}, {in: "ou", out: "o"},
		{in: "on", out: "oN", when: finalAfterTwo},                                     // logon
		{in: "ow", out: "o", when: beforeConsonant}, {in: "ow", out: "o", when: final}, // chowk
	},
	'p' - 'a': {{in: "ph", out: "f"}},
	'q' - 'a': {{in: "qua", out: "kva"}, {in: "q", out: "k"}},
	's' - 'a': {
		{in: "ssion", out: "sn"}, {in: "sion", out: "sn"}, {in: "sch", out: "sk"},
		{in: "sh", out: "s"}, {in: "sc", out: "s", when: beforeSoft},
	},
	't' - 'a': {
		{in: "tion", out: "sn"}, {in: "tch", out: "c"}, {in: "th", out: "tH"},
		{in: "ture", out: "cr", when: final}, // structure
	},
	'u' - 'a': {{in: "uu", out: "u"}},
	'w' - 'a': {{in: "wr", out: "r", when: first}, {in: "wh", out: "v"}, {in: "w", out: "v"}},
	'x' - 'a': {{in: "x", out: "j", when: first}, {in: "x", out: "ks"}},
	'y' - 'a': {{in: "y", out: "i", when: notGlide}},
	'z' - 'a': {{in: "z", out: "j"}},
}

// afterH: at the end of the word after an h: nahin, naheen.
func afterH(w string, from, to int) bool { return to == len(w) && from > 0 && w[from-1] == 'h' }
