package fold

import "unicode/utf8"

// soundOf is what each character of the Devanagari block sounds like, by its place in the block.
// Nukta letters sound like their plain ones, because people leave the dot out.
var soundOf = [128]string{
	0x00: "N", 0x01: "N", 0x02: "N", // ऀ ँ ं
	0x04: "a", 0x05: "a", 0x06: "a", 0x07: "i", 0x08: "i", 0x09: "u", 0x0A: "u", 0x0B: "ri", 0x0C: "li", // ऄ..ऌ
	0x0D: "a", 0x0E: "e", 0x0F: "e", 0x10: "ai", 0x11: "o", 0x12: "o", 0x13: "o", 0x14: "au", // ऍ..औ
	0x15: "k", 0x16: "kH", 0x17: "g", 0x18: "gH", 0x19: "n", // क..ङ
	0x1A: "c", 0x1B: "cH", 0x1C: "j", 0x1D: "jH", 0x1E: "n", // च..ञ
	0x1F: "t", 0x20: "tH", 0x21: "d", 0x22: "dH", 0x23: "n", // ट..ण
	0x24: "t", 0x25: "tH", 0x26: "d", 0x27: "dH", 0x28: "n", 0x29: "n", // त..ऩ
	0x2A: "p", 0x2B: "f", 0x2C: "b", 0x2D: "bH", 0x2E: "m", // प..म
	0x2F: "y", 0x30: "r", 0x31: "r", 0x32: "l", 0x33: "l", 0x34: "l", 0x35: "v", // य..व
	0x36: "s", 0x37: "s", 0x38: "s", 0x39: "h", // श..ह
	0x3A: "e", 0x3B: "e", 0x3E: "a", 0x3F: "i", 0x40: "i", 0x41: "u", 0x42: "u", 0x43: "ri", 0x44: "ri", // ऺ..ॄ
	0x45: "a", 0x46: "e", 0x47: "e", 0x48: "ai", 0x49: "o", 0x4A: "o", 0x4B: "o", 0x4C: "au", 0x4F: "au", // ॅ..ॏ
	0x50: "oN", // ॐ
	0x58: "k", 0x59: "kH", 0x5A: "g", 0x5B: "j", 0x5C: "d", 0x5D: "dH", 0x5E: "f", 0x5F: "y", 0x60: "ri", 0x61: "li",
	0x66: "0", 0x67: "1", 0x68: "2", 0x69: "3", 0x6A: "4", 0x6B: "5", 0x6C: "6", 0x6D: "7", 0x6E: "8", 0x6F: "9",
	0x72: "a",
}

func isConsonantSign(r rune) bool { return r >= 'क' && r <= 'ह' || r >= 0x0958 && r <= 0x095F }

func isVowelSign(r rune) bool { return r >= 0x093A && r <= 0x094F && r != nukta && r != avagraha }

// hearDevanagari turns the Devanagari text at the start of w into sounds and returns how many bytes
// it took. Joiners inside are skipped.
func hearDevanagari(s *sounds, w string) int {
	open := false   // the last consonant has no vowel yet
	joined := false // the last sign was a virama
	i := 0
	for i < len(w) {
		r, size := utf8.DecodeRuneInString(w[i:])
		if r == nukta || r == 0x200C || r == 0x200D {
			i += size
			continue
		}
		if r < firstDevanagari || r > lastDevanagari {
			break
		}
		i += size
		if r == virama {
			open, joined = false, true
			continue
		}
		if open && !isVowelSign(r) {
			s.add(schwa)
		}
		if joined {
			hearJoined(s, r)
		} else {
			hearSign(s, r)
		}
		open, joined = isConsonantSign(r), false
	}
	if open {
		s.add(schwa)
	}
	return i
}

// hearSign adds the sound of one character.
func hearSign(s *sounds, r rune) { s.addAll(soundOf[r-firstDevanagari]) }

// hearJoined adds the sound of one that is joined to the last. Two conjuncts do not sound like their letters: ज्ञ is gya,
// and व्ह is how English wh is written (व्हील, wheel).
func hearJoined(s *sounds, r rune) {
	switch {
	case r == 'ञ' && s.last() == 'j':
		s.b[s.n-1] = 'g'
		s.add('y')
	case r == 'ह' && s.last() == 'v':
	default:
		hearSign(s, r)
	}
}
