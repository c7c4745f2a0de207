package i18n

import "strconv"

// Number writes n with its digits grouped the Indian way: 12,34,567. All languages of the catalogues write numbers in 0-9
// and group them alike; lang is there for one that does not.
func Number(_ string, n int64) string {
	digits := strconv.FormatInt(n, 10)
	sign := ""
	if digits[0] == '-' {
		sign, digits = "-", digits[1:]
	}
	var buf [32]byte
	at := len(buf)
	for i := len(digits) - 1; i >= 0; i-- {
		if done := len(digits) - 1 - i; done == 3 || done > 3 && done%2 == 1 {
			at--
			buf[at] = ','
		}
		at--
		buf[at] = digits[i]
	}
	return sign + string(buf[at:])
}
