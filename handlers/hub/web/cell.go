package web

import "strings"

// Harmless keeps a cell of a table from being a formula: sheets calculate what begins so, also with the wide signs of other keyboards
// (https://owasp.org/www-community/attacks/CSV_Injection).
func Harmless(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", []rune(cell)[0]) {
		return "'" + cell
	}
	return cell
}
