package models

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

// Number names a complaint to people: 11 ASCII digits, which are two of the year (IST), eight random
// ones and a Damm check digit. Random, so that nobody guesses the next and no counter is hot. Empty
// means "none yet" (a draft). Stored: never rename.
type Number string

const (
	numberDigits = 11
	randomDigits = 8
	shortDigits  = 5 // enough in one's own chat
	// drawLimit ends the search for eight digits when the source of randomness is broken: a good one
	// needs more than this once in 10^76 times.
	drawLimit = 128
)

// NewNumber draws a number for a complaint registered now. Another complaint may have it already (the
// store's unique index says so): then draw again. It fails only when rnd does.
func NewNumber(now time.Time, rnd io.Reader) (Number, error) {
	r, err := draw(rnd)
	if err != nil {
		return "", fmt.Errorf("drawing a complaint number: %w", err)
	}
	s := fmt.Sprintf("%02d%0*d", now.In(ist).Year()%100, randomDigits, r)
	return Number(s + string(rune(damm(s)))), nil
}

// draw returns a uniform number below 10^8. It throws away what is too large instead of taking a
// remainder, which would make the small numbers likelier.
func draw(rnd io.Reader) (uint32, error) {
	const below, mask = 100_000_000, 1<<27 - 1
	var b [4]byte
	for range drawLimit {
		if _, err := io.ReadFull(rnd, b[:]); err != nil {
			return 0, err
		}
		if v := binary.BigEndian.Uint32(b[:]) & mask; v < below {
			return v, nil
		}
	}
	return 0, errors.New("the source of randomness repeats itself")
}

// String writes the number as people read it: "26-8214-5093-9".
func (n Number) String() string {
	if len(n) != numberDigits {
		return string(n)
	}
	return string(n[:2] + "-" + n[2:6] + "-" + n[6:10] + "-" + n[10:])
}

// Short returns the last five digits, which suffice in one's own chat.
func (n Number) Short() string {
	if len(n) < shortDigits {
		return string(n)
	}
	return string(n[len(n)-shortDigits:])
}

// Valid reports whether n is in canonical form and its check digit is right.
func (n Number) Valid() bool { return n.canonical() && damm(string(n)) == '0' }

func (n Number) canonical() bool {
	return len(n) == numberDigits && strings.Trim(string(n), "0123456789") == ""
}

// year is the two digits of the year.
func (n Number) year() int {
	y, _ := strconv.Atoi(string(n[:2])) // canonical: two digits
	return y
}

// MarshalText writes the canonical form, without dashes.
func (n Number) MarshalText() ([]byte, error) { return []byte(n), nil }

// UnmarshalText reads what ParseNumber reads; nothing gives no number.
func (n *Number) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*n = ""
		return nil
	}
	parsed, err := ParseNumber(string(text))
	if err != nil {
		return err
	}
	*n = parsed
	return nil
}

// ParseNumber reads a text that is meant to be one complaint number and nothing else: digits of every
// script, with dashes of every kind, spaces or nothing between them, with punctuation around. It returns
// an *Error: CodeNumberMalformed when it is no number at all, CodeNumberCheck when it was mistyped.
func ParseNumber(s string) (Number, error) {
	digits, ok := bareDigits(s, numberDigits)
	if !ok {
		return "", NewError(CodeNumberMalformed, "error.number_malformed")
	}
	if n := Number(digits); n.Valid() {
		return n, nil
	}
	return "", NewError(CodeNumberCheck, "error.number_check")
}

// ParseShort reads a text that is meant to be the last five digits of a number, in every script
// ("50939", "5093-9"), and returns them in ASCII.
func ParseShort(s string) (string, bool) { return bareDigits(s, shortDigits) }

// NumbersEnding are all numbers of some years (26 for 2026) that end in five digits: a thousand a year, for of ten the check digit rules out nine. Looked
// up by the index of numbers, they find what a search for the end of a number without an index of its own would go through all complaints for.
func NumbersEnding(short string, years ...int) []Number {
	if digits, ok := ParseShort(short); !ok || digits != short {
		return nil
	}
	var out []Number
	for _, year := range years {
		for middle := range 10_000 {
			if n := Number(fmt.Sprintf("%02d%04d%s", year%100, middle, short)); n.Valid() {
				out = append(out, n)
			}
		}
	}
	return out
}

// bareDigits returns the digits of s in ASCII when there are exactly want of them and nothing but
// separators between them and punctuation around.
func bareDigits(s string, want int) (string, bool) {
	digits := make([]byte, 0, numberDigits)
	pending := false // something between digits that is only allowed at the end
	for _, r := range s {
		d, isDigit := digitOf(r)
		switch {
		case isDigit && (pending || len(digits) == want):
			return "", false
		case isDigit:
			digits = append(digits, d)
		case isFiller(r) || isDash(r) || isSpace(r) || isDivider(r):
		case !isAround(r):
			return "", false
		default:
			pending = len(digits) > 0
		}
	}
	return string(digits), len(digits) == want
}
