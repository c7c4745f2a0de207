package fold

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Unstyled writes letters and digits that are only dressed up as what they are: 𝐛𝐢𝐣𝐥𝐢, ｂｉｊｌｉ and ⓑⓘⓙⓛⓘ are bijli. Programs sell them as
// "fonts", and who uses them writes in his own language all the same. Everything else stays as it was typed.
func Unstyled(s string) string {
	if !strings.ContainsFunc(s, dressed) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if dressed(r) {
			if p := norm.NFKC.String(string(r)); len(p) == 1 {
				b.WriteString(p)
				continue
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// dressed reports whether r is of the blocks with such letters: https://www.unicode.org/charts/PDF/U1D400.pdf and those of letterlike, enclosed
// and wide characters.
func dressed(r rune) bool {
	return r >= 0x1D400 && r <= 0x1D7FF || r >= 0xFF01 && r <= 0xFF5E || r >= 0x2460 && r <= 0x24FF || r >= 0x2100 && r <= 0x214F
}
