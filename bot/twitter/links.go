package twitter

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"

	"sunwai/bot"
)

// span is a part of a text, in bytes.
type span struct{ from, to int }

var (
	// hostShape finds what may be a host, with or without a protocol: words with dots between them.
	hostShape = bot.NewExpression(`(?i)(?:https?://)?[-_\pL\pM\pN]+(?:\.[-_\pL\pM\pN]+)+`)
	protocol  = bot.NewExpression(`(?i)^https?://`)
	plain     = bot.NewExpression(`(?i)^[-a-z0-9]+`)
	latinEnd  = bot.NewExpression(`(?i)[-a-z0-9\x{c0}-\x{24f}\x{253}-\x{28b}\x{2bb}\x{1e00}-\x{1eff}][-a-z0-9\x{c0}-\x{24f}\x{253}-\x{28b}\x{2bb}\x{300}-\x{36f}\x{1e00}-\x{1eff}]*$`)
	ownShort  = bot.NewExpression(`(?i)^https?://t\.co/[a-z0-9]+`)
	tailShape = bot.NewExpression(`(?i)^(?::[0-9]+)?(?:/[a-z0-9!*';:=+,.$/%#\[\]\-_~@|&()\x{400}-\x{4ff}\x{c0}-\x{24f}]*)?(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*)?`)
)

// links finds what X makes a link of: addresses, and bare domains such as pgportal.gov.in. The list of top-level domains is
// the public suffix list's. https://docs.x.com/resources/fundamentals/counting-characters
func links(text string) (list []span) {
	if !strings.Contains(text, ".") {
		return nil
	}
	end := 0
	for _, m := range hostShape().FindAllStringIndex(text, -1) {
		if m[0] < end {
			continue // within the path of the one before
		}
		if u, ok := linkAt(text, m[0], m[1]); ok {
			list = append(list, u)
			end = u.to
		}
	}
	return list
}

// linkAt reads a link out of what has the shape of one.
func linkAt(text string, from, to int) (span, bool) {
	head := protocol().FindString(text[from:to])
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	if strings.ContainsRune("@＠$#＃", before) {
		return span{}, false
	}
	host := text[from+len(head) : to]
	labels := strings.Split(host, ".")
	if head == "" {
		if strings.ContainsRune("-_./", before) || strings.HasPrefix(host, "-") || strings.HasPrefix(host, "_") {
			return span{}, false
		}
		from, labels = latinPart(from, labels)
	}
	end := hostEnd(labels, text[to:])
	if end < 0 {
		return span{}, false
	}
	end += from + len(head)
	if short := ownShort().FindString(text[from:]); short != "" {
		return span{from, from + len(short)}, true
	}
	return span{from, end + tailEnd(text[end:])}, true
}

// latinPart leaves of a host without a protocol what is written in Latin letters: only that makes a link.
func latinPart(from int, labels []string) (int, []string) {
	for i := len(labels) - 2; i >= 0; i-- {
		tail := latinEnd().FindString(labels[i])
		if tail == labels[i] {
			continue
		}
		from += len(strings.Join(labels[:i+1], ".")) - len(tail)
		if tail == "" {
			return from + 1, labels[i+1:]
		}
		return from, append([]string{tail}, labels[i+1:]...)
	}
	return from, labels
}

// hostEnd returns where the longest beginning of the labels ends that has a known top-level domain; -1 when there is none.
func hostEnd(labels []string, after string) int {
	at := len(strings.Join(labels, "."))
	for i := len(labels) - 1; i > 0; i-- {
		at -= len(labels[i])
		if size := topLevel(labels[i]); size > 0 {
			rest := labels[i][size:]
			if i == len(labels)-1 {
				rest += after
			}
			if rest == "" || !strings.ContainsRune("0123456789@+-", rune(rest[0])) && !latinLetter(rest) {
				return at + size
			}
		}
		at--
	}
	return -1
}

func latinLetter(s string) bool { return s != "" && (s[0]|0x20) >= 'a' && (s[0]|0x20) <= 'z' }

// topLevel returns how much of a label is a top-level domain: letters of another script may be glued to a Latin one.
func topLevel(label string) int {
	for _, part := range []string{label, plain().FindString(label)} {
		if part == "" {
			continue
		}
		if _, managed := publicsuffix.PublicSuffix("x." + puny(part)); managed {
			return len(part)
		}
	}
	return 0
}

// puny is a label as the list writes it.
func puny(label string) string {
	label = strings.ToLower(label)
	if written, err := idna.Punycode.ToASCII(label); err == nil {
		return written
	}
	return label
}

// tailEnd returns how much of a text goes on a link: a port, a path, a query. A full stop after it does not belong to it.
func tailEnd(text string) int {
	tail := tailShape().FindString(text)
	for tail != "" {
		last, size := utf8.DecodeLastRuneInString(tail)
		switch {
		case strings.ContainsRune(".,!?;:'*&$%@|[]~", last) && !(last == '&' && strings.Contains(tail, "?")),
			last == '(', last == ')' && strings.Count(tail, "(") < strings.Count(tail, ")"):
			tail = tail[:len(tail)-size]
		default:
			return len(tail)
		}
	}
	return 0
}
