package main

import (
	"math/rand/v2"
	"strings"
)

// spelling is a word that everybody spells in a way of his own.
var spellings = map[string][]string{
	"है": {"hai", "h", "he", "hai", "hay"}, "हैं": {"hain", "hai", "h", "hein"}, "नहीं": {"nahi", "nhi", "nahin", "ni", "nai", "nahi"},
	"नही": {"nahi", "nhi"}, "में": {"me", "mein", "m", "mai", "me"}, "से": {"se", "s", "se"}, "को": {"ko", "ko", "k"}, "का": {"ka"}, "की": {"ki", "k"},
	"के": {"ke", "k", "ke"}, "और": {"aur", "or", "aur", "nd"}, "मेरा": {"mera", "mra"}, "मेरी": {"meri", "mri"}, "मेरे": {"mere", "mre"},
	"हमारे": {"hamare", "humare", "hmare"}, "हूं": {"hu", "hun", "hoon", "hu"}, "रहा": {"raha", "rha", "rha"}, "रही": {"rahi", "rhi"}, "रहे": {"rahe", "rhe"},
	"गया": {"gaya", "gya"}, "गई": {"gayi", "gai", "gyi"}, "गए": {"gaye", "gye"}, "पर": {"par", "pe", "pr"}, "बहुत": {"bahut", "bohot", "bhut", "bahot", "bht"},
	"कर": {"kar", "kr"}, "करने": {"karne", "krne"}, "करवाने": {"karwane", "krwane"}, "कुछ": {"kuch", "kuchh", "kch"}, "यह": {"ye", "yeh"}, "वह": {"vo", "wo", "woh"},
	"पानी": {"pani", "paani", "pani"}, "बिजली": {"bijli", "bijlee", "bijali", "bizli", "light"}, "सड़क": {"sadak", "sarak", "road", "sadk"}, "गांव": {"gaon", "gav", "gaav", "gao", "village"},
	"शिकायत": {"shikayat", "sikayat", "complaint", "shikayt"}, "पैसा": {"paisa", "pesa"}, "पैसे": {"paise", "pese"}, "अस्पताल": {"hospital", "aspatal"}, "कब": {"kab", "kb"},
	"हो": {"ho"}, "ने": {"ne"}, "भी": {"bhi", "b", "bhi"}, "लिए": {"liye", "lie", "ly"}, "संबंध": {"sambandh", "sambndh"}, "हेतु": {"hetu", "hetu"}, "बाबत": {"babat"},
	"दिन": {"din", "dino"}, "महीने": {"mahine", "mahino", "month"}, "साल": {"saal", "sal"}, "लोग": {"log"}, "पुलिस": {"police", "pulis"}, "थाने": {"thane", "thana"},
}

// casual spells consonants as most people type them, another way now and then.
var casual = map[rune][]string{
	'क': {"k"}, 'ख': {"kh"}, 'ग': {"g"}, 'घ': {"gh"}, 'ङ': {"n"}, 'च': {"ch"}, 'छ': {"chh", "ch"}, 'ज': {"j", "j", "z"}, 'झ': {"jh"}, 'ञ': {"n"},
	'ट': {"t"}, 'ठ': {"th"}, 'ड': {"d"}, 'ढ': {"dh"}, 'ण': {"n"}, 'त': {"t"}, 'थ': {"th"}, 'द': {"d"}, 'ध': {"dh"}, 'न': {"n"}, 'प': {"p"}, 'फ': {"f", "ph"},
	'ब': {"b"}, 'भ': {"bh"}, 'म': {"m"}, 'य': {"y"}, 'र': {"r"}, 'ल': {"l"}, 'ळ': {"l"}, 'व': {"v", "w"}, 'श': {"sh", "sh", "s"}, 'ष': {"sh"}, 'स': {"s"}, 'ह': {"h"},
}

var vowels = map[rune][]string{
	'अ': {"a"}, 'आ': {"aa", "a"}, 'ा': {"a", "a", "aa"}, 'इ': {"i"}, 'ि': {"i"}, 'ई': {"i", "ee"}, 'ी': {"i", "i", "ee"}, 'उ': {"u"}, 'ु': {"u"}, 'ऊ': {"u", "oo"}, 'ू': {"u", "u", "oo"},
	'ऋ': {"ri"}, 'ृ': {"ri"}, 'ए': {"e"}, 'े': {"e"}, 'ऐ': {"ai"}, 'ै': {"ai", "e"}, 'ओ': {"o"}, 'ो': {"o"}, 'औ': {"au"}, 'ौ': {"au", "o"}, 'ऑ': {"o"}, 'ॉ': {"o"}, 'ऍ': {"a"}, 'ॅ': {"a"},
}

// latin types a Hindi text in Latin letters the way phones produce it.
func latin(rng *rand.Rand, text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		bare := strings.Trim(w, ",.।?!")
		if ways, ok := spellings[bare]; ok {
			words[i] = pick(rng, ways)
			continue
		}
		words[i] = latinWord(rng, w)
	}
	return strings.Join(words, " ")
}

// sound is a consonant with its vowel, or a vowel.
type sound struct {
	consonant, vowel string
	open             bool // the vowel a is not written
}

func latinWord(rng *rand.Rand, w string) string {
	var units []sound
	var tail strings.Builder
	for _, r := range w {
		switch {
		case casual[r] != nil:
			units = append(units, sound{consonant: pick(rng, casual[r]), open: true})
		case vowels[r] != nil:
			if n := len(units); n > 0 && units[n-1].open {
				units[n-1].vowel, units[n-1].open = pick(rng, vowels[r]), false
			} else {
				units = append(units, sound{vowel: pick(rng, vowels[r])})
			}
		case r == '्':
			if n := len(units); n > 0 {
				units[n-1].open = false
			}
		case r == 'ं' || r == 'ँ':
			units = append(units, sound{consonant: "n"})
		case r >= '०' && r <= '९':
			units = append(units, sound{consonant: string('0' + r - '०')})
		case r < 0x80:
			units = append(units, sound{consonant: string(r)})
		}
	}
	return joinSounds(rng, units) + tail.String()
}

// joinSounds drops the unwritten vowel where it is not spoken; hasty people drop it more often.
func joinSounds(rng *rand.Rand, units []sound) string {
	var b strings.Builder
	spoken := func(i int) bool { return i >= 0 && i < len(units) && (units[i].vowel != "" || units[i].open) }
	for i := len(units) - 1; i > 0; i-- {
		last := i == len(units)-1
		if units[i].open && (last || units[i+1].consonant != "" && units[i+1].vowel != "" && spoken(i-1)) {
			units[i].open = false
		}
	}
	for i, u := range units {
		if u.consonant == "n" && u.vowel == "" && i == len(units)-1 && i > 0 && rng.IntN(3) > 0 {
			continue // the nasal at the end is mostly left out
		}
		b.WriteString(u.consonant)
		b.WriteString(u.vowel)
		if u.open && (i == 0 || rng.IntN(8) > 0) {
			b.WriteByte('a')
		}
	}
	return b.String()
}

// slip makes one slip of the thumb in a word: a letter lost, doubled or swapped with its neighbour, a long
// vowel for a short one.
func slip(rng *rand.Rand, text string) string {
	words := strings.Fields(text)
	if len(words) == 0 { // nothing but signs that have no Latin letters
		return text
	}
	i := rng.IntN(len(words))
	w := []rune(words[i])
	if len(w) < 4 {
		return text
	}
	at := 1 + rng.IntN(len(w)-2)
	switch rng.IntN(4) {
	case 0:
		w = append(w[:at], w[at+1:]...)
	case 1:
		w[at], w[at+1] = w[at+1], w[at]
	case 2:
		w = append(w[:at+1], w[at:]...)
	default:
		for k, r := range w {
			if s, ok := otherLength[r]; ok {
				w[k] = s
				break
			}
		}
	}
	words[i] = string(w)
	return strings.Join(words, " ")
}

var otherLength = map[rune]rune{'ि': 'ी', 'ी': 'ि', 'ु': 'ू', 'ू': 'ु', 'े': 'ै', 'ड': 'ड', 'ष': 'श', 'श': 'स', 'ं': 'ँ', 'e': 'i', 'i': 'e', 'o': 'u', 'v': 'w', 'w': 'v', 's': 'c'}

func pick[T any](rng *rand.Rand, list []T) T { return list[rng.IntN(len(list))] }
