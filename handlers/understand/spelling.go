package understand

import (
	"cmp"
	"strings"
	"unicode"

	"sunwai/i18n/fold"
)

// spelling is what a word is, however often it is written: people write the same thousand words, and to work out the forms of one
// takes longer than all that is done with them.
type spelling struct {
	raw             string
	form, key, skel string
	hashes          hashes
	shout           bool
	begins          []begin // what it begins, once that was looked for
	looked          bool
	particles       particleSet // which of them it is, once that was asked
	weighed         bool
}

// mostSpellings is how many are remembered newly before those of before are forgotten: some 300 bytes each, for each message read
// at a time. Numbers are never remembered.
const mostSpellings = 4096

// spellings are the words that were read last, as written: since the last time that there were too many, and before that.
type spellings struct {
	fresh, before map[string]*spelling
	most          int // how many are remembered newly; 0: mostSpellings
}

// roomySpellings remembers so many before any is forgotten, and has room for them.
func roomySpellings(most int) spellings {
	return spellings{fresh: make(map[string]*spelling, most), most: most}
}

// of returns what the word is.
func (s *spellings) of(raw string, kind script) *spelling {
	if known, ok := s.fresh[raw]; ok {
		return known
	}
	known, ok := s.before[raw]
	if !ok {
		raw = strings.Clone(raw) // not the whole message
		known = spell(raw, kind)
		known.raw = raw
	}
	if s.fresh == nil || len(s.fresh) >= cmp.Or(s.most, mostSpellings) {
		s.fresh, s.before = map[string]*spelling{}, s.fresh
	}
	s.fresh[known.raw] = known
	return known
}

// spell works out the forms of a word, letters of one script.
func spell(raw string, kind script) *spelling {
	s := &spelling{}
	if kind == latin {
		s.shout = len(raw) > 1 && !strings.ContainsFunc(raw, unicode.IsLower)
		s.form = lowerLatin(raw)
	} else {
		s.form = folded(raw)
	}
	s.key, s.skel = s.form, s.form
	if kind == latin || kind == deva {
		word := strings.ReplaceAll(s.form, "*", "") // of a masked one
		var buf [4 * maxWord]byte
		b := appendKey(buf[:0], word)
		key := len(b)
		b = fold.AppendSkeleton(b, word)
		both := string(b)
		s.key, s.skel = both[:key], both[key:]
	}
	s.hashes = hashesOf(s.form, s.key, s.skel)
	return s
}

func hashesOf(form, key, skel string) hashes {
	return hashes{hashString(seedForm, form), hashString(seedWord, key), hashString(seedSkel, skel)}
}
