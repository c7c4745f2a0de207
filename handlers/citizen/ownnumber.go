package citizen

import (
	"slices"
	"strings"
	"unicode"

	"sunwai/handlers"
	"sunwai/i18n/fold"
)

// Whose a number is that somebody sends, is seldom said. Of whoever threatens or cheats him he sends the number too ("is number se 98…"): that is for the
// officer to read, and calling it would be a harm.

// numberAt stands in a phrase for a telephone number.
const numberAt = "number"

// ownNumber is the telephone number of a message that is nothing else, and says no more than that it is the person's own: with his "mine", or as what is right
// of what he wrote wrong, or alone.
func ownNumber(t *handlers.Turn) (phone string, own bool) {
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || len(latinDigits(t.Text)) < 10 || t.Said().Phone == "" {
		return "", false
	}
	names, numbers, known := phoneWords(t)
	if !known {
		return "", false
	}
	said := func(name string) bool { return slices.Contains(names, name) }
	mine := said("mine") || said("change") || said("wrong") && said("right") && said("wrote")
	if labels := slices.ContainsFunc(names, isLabel); !labels {
		return t.Said().Phone, mine || !said("beside") && !said("wrote")
	}
	at := rightNumber(names)
	if !mine || at < 0 || at >= len(numbers) {
		return "", false
	}
	phone = t.SaidIn(numbers[at]).Phone
	return phone, phone != ""
}

// ownPhoneIn is the person's own telephone number in a text whose first number is known: the first that is not another's.
func ownPhoneIn(t *handlers.Turn, text, first string) string {
	own := handlers.WithoutOthers(text)
	if own == text {
		return first
	}
	return t.SaidIn(own).Phone
}

// isLabel reports whether a word says whether a number is right.
func isLabel(name string) bool { return name == "right" || name == "wrong" }

// phoneWords are what the words of a message about telephone numbers are called, in their order, with numberAt for each number; not known: something else is said.
func phoneWords(t *handlers.Turn) (names, numbers []string, known bool) {
	const digits = 10
	for _, piece := range wordsAndNumbers(t.Text) {
		if count(piece) > 0 {
			if len(latinDigits(piece)) >= digits {
				names, numbers = append(names, numberAt), append(numbers, piece)
			}
			continue
		}
		words := fold.Words(piece)
		for len(words) > 0 {
			n := t.Deps.Words.Leading("phone", strings.Join(words, " "))
			if n == 0 {
				return nil, nil, false
			}
			heard, _ := t.Deps.Words.Heard("phone", strings.Join(words[:n], " "))
			switch {
			case slices.Contains(heard, "changed") && slices.Contains(names, numberAt): // "98… badal gaya, naya 97…"
				names = append(names, "wrong", "right")
			case slices.Contains(heard, "changed"):
				names = append(names, "right")
			default:
				names = append(names, heard...)
			}
			words = words[n:]
		}
	}
	return names, numbers, true
}

// rightNumber is which number is said to be the right one: the one that nothing but that stands beside, or that of two of which the other is said to be wrong.
// -1: nobody knows.
func rightNumber(names []string) int {
	said := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return !isLabel(name) && name != numberAt })
	said = slices.Compact(said)
	const two = 4 // each with what is said of it
	at := slices.Index(said, numberAt)
	switch n := len(slices.DeleteFunc(slices.Clone(said), isLabel)); {
	case n == 1 && (at == 0 || said[at-1] == "right") && (at == len(said)-1 || said[at+1] == "right"):
		return 0
	case n == 2 && len(said) == two && isLabel(said[0]) != isLabel(said[1]) && isLabel(said[2]) != isLabel(said[3]):
		first, second := slices.Contains(said[:2], "right"), slices.Contains(said[2:], "right")
		if first != second {
			return map[bool]int{true: 0, false: 1}[first]
		}
	}
	return -1
}

// wordsAndNumbers takes a text apart where words and numbers meet.
func wordsAndNumbers(text string) (pieces []string) {
	var piece strings.Builder
	digits := false
	for _, r := range text {
		letter := letterOrSpace(r) == r && r != ' '
		if digit := unicode.IsDigit(r); digit || letter {
			if piece.Len() > 0 && digit != digits {
				pieces = append(pieces, piece.String())
				piece.Reset()
			}
			digits = digit
		} else if !digits {
			r = ' '
		}
		piece.WriteRune(r)
	}
	return append(pieces, piece.String())
}
