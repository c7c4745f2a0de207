package understand

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sunwai/i18n/fold"
)

// Bounds of the work for one message. A message of Telegram has at most 4,096 characters; what is
// longer is read from its beginning.
const (
	maxBytes  = 16 << 10
	maxTokens = 1200
	maxWord   = 64 // bytes of a word that are looked at
)

// script is what a token is written in.
type script uint8

const (
	noScript script = iota
	latin
	deva
	digits
	otherScript
)

// token is one word of the message. The three forms are ways to compare it, from strict to loose.
type token struct {
	start, end int    // in the message
	form       string // folded
	key        string // as it is typed in Latin letters, evened out: बिजली and bijlee are bijli
	skel       string // consonants, see fold.Skeleton
	script     script
	fresh      bool // a sentence, clause or line begins here
	tag        bool // part of a #hashtag
	hashes     hashes
	known      *spelling // nil: its form is of this message only
	joined     bool      // a whole #hashtag of several words; its parts stand before it
	starred    bool      // holds asterisks: a word that was masked
	shout      bool      // in capitals
}

// hashes are of a token's three forms: most words differ in them, so that their letters need not be compared, and
// the models look at them too.
type hashes struct{ form, key, skel uint32 }

// handle is an @handle in the message.
type handle struct {
	start, end int
	name       string // lower case, without @
	department int    // whose it is, by the directory's order; -1 unknown
}

// letters counts the letters of a message by script, handles and links left out.
type letters struct{ deva, latin, other int }

// cut fills m.tokens, m.handles and m.letters.
func (m *message) cut() {
	text := m.text
	fresh := true
	for i := 0; i < len(text) && len(m.tokens) < maxTokens; {
		c := text[i]
		switch {
		case c == '@' || strings.HasPrefix(text[i:], "＠"):
			i = m.cutHandle(i)
			continue
		case c == '#' || strings.HasPrefix(text[i:], "＃"):
			end := m.cutTag(i, fresh)
			fresh = fresh && end == i+1
			i = end
			continue
		}
		if n := linkLen(text[i:]); n > 0 {
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if kind := scriptOf(r); kind != noScript {
			end := m.cutWord(i, kind, fresh)
			fresh = false
			i = end
			continue
		}
		fresh = fresh || breaks(r)
		i += size
	}
}

// breaks reports whether a clause ends at the sign.
func breaks(r rune) bool {
	switch r {
	case '.', '!', '?', ',', ';', ':', '\n', '\r', '।', '॥', '|', '(', ')', '"', '“', '”', '…':
		return true
	}
	return false
}

// linkLen returns how long the link at the start of s is, 0 where none is.
func linkLen(s string) int {
	for _, p := range [...]string{"http://", "https://", "www.", "pic.twitter.com"} {
		if len(s) >= len(p) && strings.EqualFold(s[:len(p)], p) {
			if n := strings.IndexFunc(s, unicode.IsSpace); n > 0 {
				return n
			}
			return len(s)
		}
	}
	return 0
}

func scriptOf(r rune) script {
	switch {
	case r < utf8.RuneSelf:
		switch c := byte(r) | 0x20; {
		case c >= 'a' && c <= 'z':
			return latin
		case r >= '0' && r <= '9':
			return digits
		}
		return noScript
	case r >= 0x0900 && r <= 0x097F:
		switch {
		case r >= '०' && r <= '९':
			return digits
		case r == '।' || r == '॥' || r == 0x0970:
			return noScript
		}
		return deva
	case unicode.IsDigit(r):
		return digits
	case unicode.Is(unicode.Latin, r):
		return latin
	case unicode.IsLetter(r) || unicode.IsMark(r) && r != 0xFE0F:
		return otherScript
	}
	return noScript
}

// cutWord takes the word that begins at i and returns where it ends: letters of one script, joiners and
// apostrophes inside, asterisks of a masked word.
func (m *message) cutWord(i int, kind script, fresh bool) int {
	text := m.text
	end, starred, n := i, false, 0
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		switch {
		case scriptOf(r) == kind:
			n++
		case r == 0x200C || r == 0x200D || r == 0xFEFF || kind != digits && unicode.IsMark(r):
		case (r == '\'' || r == '’') && kind == latin && letterAt(text, end+size, latin):
		case r == '*' && kind != digits && maskGoesOn(text, end, kind):
			starred = true
		default:
			size = 0
		}
		if size == 0 {
			break
		}
		end += size
	}
	m.count(kind, n)
	m.add(token{start: i, end: end, script: kind, fresh: fresh, starred: starred})
	return end
}

// maskGoesOn reports whether the asterisk belongs to the word: another one follows, or a letter does.
// A single one at a word's end is emphasis.
func maskGoesOn(text string, at int, kind script) bool {
	if at+1 >= len(text) {
		return false
	}
	return text[at+1] == '*' || text[at-1] == '*' || letterAt(text, at+1, kind)
}

func letterAt(text string, i int, kind script) bool {
	if i >= len(text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return scriptOf(r) == kind
}

func (m *message) count(kind script, n int) {
	switch kind {
	case latin:
		m.letters.latin += n
	case deva:
		m.letters.deva += n
	case otherScript:
		m.letters.other += n
	}
}

// add works out the forms of a token and keeps it.
func (m *message) add(t token) {
	raw := m.text[t.start:t.end]
	if len(raw) > maxWord {
		raw = strings.ToValidUTF8(raw[:maxWord], "")
	}
	if t.script == digits {
		t.form = fold.Digits(raw)
		t.key, t.skel = t.form, t.form
		t.hashes = hashesOf(t.form, t.key, t.skel)
	} else {
		s := m.known.of(raw, t.script)
		t.form, t.key, t.skel, t.hashes, t.shout, t.known = s.form, s.key, s.skel, s.hashes, s.shout, s
	}
	if t.form != "" {
		m.tokens = append(m.tokens, t)
	}
}

// folded is fold.Fold without a new string where nothing changes, which is so with most words.
func folded(s string) string {
	var buf [4 * maxWord]byte
	b := fold.Append(buf[:0], s)
	if string(b) == s {
		return s
	}
	return string(b)
}

// lowerLatin lowers plain letters without the full folding, and drops apostrophes.
func lowerLatin(s string) string {
	plain := true
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			return strings.NewReplacer("'", "", "’", "").Replace(fold.Fold(s))
		}
		plain = plain && (c >= 'a' && c <= 'z' || c == '*')
	}
	if plain {
		return s
	}
	var buf [maxWord]byte
	b := buf[:0]
	for i := range len(s) {
		if c := s[i]; c != '\'' {
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			}
			b = append(b, c)
		}
	}
	return string(b)
}

// cutHandle takes the @handle at i, also one that was torn from its @ by a space. A mail address is
// passed over.
func (m *message) cutHandle(i int) int {
	text := m.text
	_, size := utf8.DecodeRuneInString(text[i:])
	start := i + size
	if start < len(text) && text[start] == ' ' {
		start++
	}
	end := start
	for end < len(text) && (isNameByte(text[end])) {
		end++
	}
	if end == start {
		return i + size
	}
	if i > 0 && isNameByte(text[i-1]) && start == i+size { // the host of a mail address
		for end < len(text) && (isNameByte(text[end]) || text[end] == '.') {
			end++
		}
		return end
	}
	m.handles = append(m.handles, handle{start: i, end: end, name: strings.ToLower(text[start:end])})
	return end
}

func isNameByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// cutTag takes the #hashtag at i: its words one by one, then the whole.
func (m *message) cutTag(i int, fresh bool) int {
	text := m.text
	_, size := utf8.DecodeRuneInString(text[i:])
	start := i + size
	end := start
	for end < len(text) {
		r, n := utf8.DecodeRuneInString(text[end:])
		if r != '_' && scriptOf(r) == noScript && r != 0x200C && r != 0x200D {
			break
		}
		end += n
	}
	if end == start {
		return start
	}
	first := len(m.tokens)
	for from := start; from < end; {
		to := tagWordEnd(text, from, end)
		if r, _ := utf8.DecodeRuneInString(text[from:]); r != '_' {
			kind := scriptOf(r)
			m.count(kind, utf8.RuneCountInString(text[from:to]))
			m.add(token{start: from, end: to, script: kind, fresh: fresh || from == start, tag: true})
		}
		from = to
	}
	if len(m.tokens)-first > 1 {
		m.addJoined(start, end)
	}
	return end
}

// addJoined adds the whole of a hashtag, underscores dropped: #Gomti_Nagar is also gomtinagar.
func (m *message) addJoined(start, end int) {
	r, _ := utf8.DecodeRuneInString(m.text[start:])
	kind := scriptOf(r)
	if kind != latin && kind != deva {
		return
	}
	n := len(m.tokens)
	m.add(token{start: start, end: end, script: kind, tag: true, joined: true})
	if len(m.tokens) > n {
		t := &m.tokens[n]
		t.form, t.known = strings.ReplaceAll(t.form, "_", ""), nil
		t.hashes = hashesOf(t.form, t.key, t.skel)
	}
}

// tagWordEnd returns where the word of a hashtag that begins at from ends: at an underscore, where the
// script changes, before a capital that begins a word (GomtiNagar, CMOffice).
func tagWordEnd(text string, from, end int) int {
	r, size := utf8.DecodeRuneInString(text[from:])
	if r == '_' {
		return from + size
	}
	kind, upper := scriptOf(r), unicode.IsUpper(r)
	at := from + size
	for at < end {
		r, size = utf8.DecodeRuneInString(text[at:])
		if r == '_' || scriptOf(r) != kind && scriptOf(r) != noScript {
			return at
		}
		up := unicode.IsUpper(r)
		if up && !upper {
			return at
		}
		if !up && upper && at-from > 1 && scriptOf(r) == latin { // the capital before begins this word
			return at - 1
		}
		upper = up
		at += size
	}
	return end
}
