package fold

// A vowel between consonants is carried as its capital: I E O U, or unheard for every kind of a, which
// is never written into a key but still keeps two consonants apart.
const unheard = 'A'

// appendKey is the last step, from sounds to the skeleton. Both scripts pass through it, so whatever
// it decides, they agree.
func (s *sounds) appendKey(dst []byte) []byte {
	s.trimEnd()
	t := s.tidyVowels()
	u := t.tidyConsonants()
	start := len(dst)
	dst = u.write(dst)
	if known, ok := sameKey[string(dst[start:])]; ok {
		dst = append(dst[:start], known...)
	}
	return dst
}

// trimEnd drops what is not heard or not typed at the end: the schwa, a nasal, and an h (जगह, jagah
// and jagha all end in a).
func (s *sounds) trimEnd() {
	s.dropLast(schwa)
	if s.n > 1 && s.last() == 'h' {
		s.n--
		if p := s.last(); p == schwa || p == 'e' || p == 'a' {
			s.b[s.n-1] = 'a'
		}
	}
	s.dropLast(nasal)
	if s.n > 1 && s.last() == 'v' && s.b[s.n-2] == nasal { // गाँव, ganv
		s.n--
		s.b[s.n-1] = 'v'
	}
	if s.n > 2 && s.last() == 'v' && s.b[s.n-2] == 'n' && s.b[s.n-3] == 'a' {
		s.n--
		s.b[s.n-1] = 'v'
	}
}

func (s *sounds) dropLast(b byte) {
	if s.n > 0 && s.last() == b {
		s.n--
	}
}

// tidyVowels makes every run of vowels one class, and brings in or takes out the glides that people
// write or leave out: gayi/gai, kiya/kia, hua/huwa.
func (s *sounds) tidyVowels() (t sounds) {
	for i := 0; i < s.n; {
		if !isVowel(s.b[i]) {
			t.add(s.b[i])
			i++
			continue
		}
		end, glide := s.vowelRun(i)
		t.addRun(s.b[i:end], i == 0, end == s.n)
		if end < s.n && s.b[end] == 'h' && t.last() == 'E' { // the e of shehar and pehle is an a (शहर, पहले)
			t.b[t.n-1] = unheard
		}
		if glide != 0 {
			t.add(glide)
		}
		i = end
	}
	return t
}

// vowelRun returns the end of the run of vowels at i, and the glide heard after it, if it ends because
// another vowel follows across one.
func (s *sounds) vowelRun(i int) (end int, glide byte) {
	for end = i + 1; end < s.n; end++ {
		if isVowel(s.b[end]) {
			if g := glideBetween(s.b[end-1], s.b[end]); g != 0 {
				return end, g
			}
			continue
		}
		weak := s.b[end] == 'y' && end+1 < s.n && (s.b[end+1] == 'i' || s.b[end+1] == 'e')
		if !weak {
			return end, 0
		}
		s.b[end] = s.b[end-1] // not heard: chahiye, चाहिए
	}
	return end, 0
}

func glideBetween(a, b byte) byte {
	switch {
	case a == 'i' && (b == 'a' || b == 'o' || b == 'u'):
		return 'y'
	case a == 'u' && b == 'a':
		return 'v'
	}
	return 0
}

// addRun adds what counts of a run of vowels: at the end its last vowel, elsewhere its first.
func (t *sounds) addRun(run []byte, atStart, atEnd bool) {
	class := runClass(run)
	switch {
	case atStart && class == unheard:
		t.add('a')
	case atStart:
		t.add(frontOrBack(class))
	case !atEnd:
		t.add(class)
	}
	if atEnd && !(atStart && len(run) == 1) {
		t.addFinal(run)
	}
}

// frontOrBack makes i and e one, and u and o: ek/ik, उरई/Orai.
func frontOrBack(class byte) byte {
	if class == 'I' || class == 'E' {
		return 'i'
	}
	return 'u'
}

// addFinal adds the vowel that ends a word: e is dropped (police, नाले), o and u are one, and ao is
// heard as av (Unnao, उन्नाव; jao).
func (t *sounds) addFinal(run []byte) {
	switch run[len(run)-1] {
	case 'a':
		t.add('a')
	case 'i':
		t.add('i')
	case 'u':
		t.add('u')
	case 'o':
		if len(run) > 1 && openVowel(run[len(run)-2]) {
			t.add('v')
			return
		}
		t.add('u')
	}
}

func openVowel(b byte) bool { return b == 'a' || b == schwa }

// runClass is the class of the vowel a run begins with. ai counts as a (पैसा, paisa, गैस, gas), au and
// ao as o (चौक, chauk, chowk).
func runClass(run []byte) byte {
	c := run[0]
	if !openVowel(c) {
		return c &^ 0x20
	}
	for _, next := range run[1:] {
		switch next {
		case 'u', 'o':
			return 'O'
		case 'e':
			return 'E'
		case 'i':
			return unheard
		}
	}
	return unheard
}

// tidyConsonants collapses doubles, keeps aspiration only at the start of the word, and makes an
// initial v before i or a consonant b (bidyut, विद्युत; byapar, व्यापार).
func (t *sounds) tidyConsonants() (u sounds) {
	for i := range t.n {
		b := t.b[i]
		switch {
		case b == breath && (i != 1 || t.b[0] == 'c'):
			continue
		case b == nasal:
			b = 'n'
		case b == 't' && i+1 < t.n && t.b[i+1] == 'c': // switch, स्विच
			continue
		}
		if b == u.last() && !isDigit(b) {
			continue
		}
		u.add(b)
	}
	if u.n > 1 && u.b[0] == 'v' && (u.b[1] == 'I' || isConsonant(u.b[1])) {
		u.b[0] = 'b'
	}
	return u
}

func isConsonant(b byte) bool { return b >= 'a' && b <= 'z' && !isVowel(b) }

// write appends the key. The shorter a word, the more its vowels must tell (khet, khat; mahila,
// mohalla); in long words they are what people vary. So: of one or two consonants all vowels are kept,
// of three the first as front or back, of more none.
func (u *sounds) write(dst []byte) []byte {
	count, start, inside := u.consonants(), len(dst), 0
	for i, b := range u.b[:u.n] {
		switch {
		case b == breath:
			b = 'h'
		case b >= 'A' && b <= 'Z':
			inside++
			if b = keptVowel(b, count, inside); b == 0 {
				continue
			}
		case i == 0 && isVowel(b) && count > 2:
			b = 'a'
		case i > 0 && i == u.n-1 && b == 'a' && count > 2 && sonorant(u.b[i-1]):
			continue // कार्य is typed karya and kary, योजना yojana and yojna
		case (b == 'p' || b == 'b') && len(dst) > start && dst[len(dst)-1] == 'm':
			dst[len(dst)-1] = 'n' // सम्पर्क, संपर्क, sampark
		}
		dst = append(dst, b)
	}
	return dst
}

func (u *sounds) consonants() (n int) {
	for _, b := range u.b[:u.n] {
		if isConsonant(b) || isDigit(b) {
			n++
		}
	}
	return n
}

// keptVowel is what is written of the nth vowel inside a word of count consonants, 0 for nothing.
func keptVowel(class byte, count, nth int) byte {
	switch {
	case class == unheard || count > 3 || count == 3 && nth > 1:
		return 0
	case count < 3:
		return class | 0x20
	}
	return frontOrBack(class)
}

func sonorant(b byte) bool {
	switch b {
	case 'y', 'r', 'l', 'v', 'm', 'n':
		return true
	}
	return false
}
