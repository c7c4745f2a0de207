package models

// dammTable is the totally anti-symmetric quasigroup of order 10 that H. Michael Damm gives in his
// thesis (2004, https://archiv.ub.uni-marburg.de/diss/z2004/0516/): row = digit so far, column = next
// digit. It catches every single wrong digit and every swap of two neighbours. A constant string,
// because nothing can write to it.
const dammTable = "" +
	"0317598642" +
	"7092154863" +
	"4206871359" +
	"1750983426" +
	"6123045978" +
	"3674209581" +
	"5869720134" +
	"8945362017" +
	"9438617205" +
	"2581436790"

// damm runs the ASCII digits through the table. Over digits without their check digit it returns the
// check digit; over digits with a right one it returns '0'.
func damm(digits string) byte {
	state := byte('0')
	for i := range len(digits) {
		state = dammTable[int(state-'0')*10+int(digits[i]-'0')]
	}
	return state
}
