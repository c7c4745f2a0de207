package handlers

import (
	"regexp"
	"testing"
)

// They are compiled when a message first needs them, which must not be the first time ever.
func TestExpressions(t *testing.T) {
	for _, x := range []func() *regexp.Regexp{
		aadhaar, mobile, otp, aadhaarSaid, otherNumber, aadhaarBefore, strangerAfter, toBeCalled, strangerBefore, measureAfter, ownBefore,
		otpBefore, otpAfter, nameSaid, nameBare, nameSpeaks, nameFather, noBareName, noName, glued, onlyDigit,
		torments, fromBefore, strangeBefore, callsBefore, tormentsSoon, fromAfter, hisBefore, culpritBefore, culpritAfter, victim, minesPhone, mayBeOwn,
		victims, introduced, isNoName, doesHimself, paidAfter, paidBefore, money, moneys, notPaid, payApp, writesBehind, weWrite, writesAhead,
		cameFrom, hisAlone, nothingMore, itIsHis, phoneGone, ownSaid, fourDigits,
	} {
		x()
	}
}
