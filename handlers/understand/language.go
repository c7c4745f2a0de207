package understand

import (
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// tongue tells English from Hindi in Latin letters, by words and by a model over letters.
type tongue struct {
	words map[string]float32    // above 0 Hindi, below 0 English
	pairs map[[2]string]float32 // two words of which one alone is both: "beat me"
	model *Model                // two classes, English and Hindi
}

func newTongue(l *lists, model *Model) tongue {
	t := tongue{words: map[string]float32{}, pairs: map[[2]string]float32{}, model: model}
	for _, w := range l.words["english"] {
		if a, b, two := strings.Cut(w, " "); two {
			t.pairs[[2]string{a, b}] = -pairWeight
			continue
		}
		t.words[w] = -1
	}
	for _, w := range l.words["hindi latin"] {
		switch t.words[w] {
		case 0, 1:
			t.words[w] = 1
		case -1: // both: "is" (इस), "the" (थे), "main"
			t.words[w] = -0.3
		}
	}
	return t
}

// listWeight is what one listed word weighs beside the model.
const listWeight = 0.5

// pairWeight is what two words weigh that only English has side by side, beside the one of them that both have.
const pairWeight = 4

// loneWord is what speaks for Hindi where one word is all: "light" is Hindi too, to most who write it here.
const loneWord = 4

// Shares of a script from which on it counts.
const (
	mostlyDeva = 0.35 // of the letters: the message is Hindi in Devanagari
	mixedShare = 0.12 // of the rarer script: mixed
)

// hardlyEnglish is how little words in Latin letters may be rather English than Hindi to be either ("doctor aaye the", "photo sent"), where no more
// of them are listed as English.
const hardlyEnglish = 3

// language returns the language to answer in and the script of the message. Without any letters it is
// Hindi, which is what most people of the state read.
func (r *Reader) language(m *message, u *handlers.Understanding) (models.Lang, string) {
	all := float64(m.letters.deva + m.letters.latin)
	if all == 0 {
		return models.Hindi, "Deva"
	}
	share := float64(m.letters.deva) / all
	script := "Mixed"
	switch {
	case share >= 1-mixedShare:
		script = "Deva"
	case share <= mixedShare:
		script = "Latn"
	}
	if share >= mostlyDeva {
		return models.Hindi, script
	}
	score, listed := r.hindiScore(m)
	if score > 0 {
		return models.HindiLatn, script
	}
	u.Either = score > -hardlyEnglish && listed >= 0
	return models.English, script
}

// hindiScore is above 0 when the Latin words are rather Hindi than English, and so is what the listed ones among them say.
func (r *Reader) hindiScore(m *message) (score, listed float32) {
	if len(m.tokens) == 1 {
		score = loneWord
	}
	for i := range m.tokens {
		t := &m.tokens[i]
		if t.script != latin || t.joined {
			continue
		}
		weight := float32(listWeight)
		if t.tag {
			weight /= 2
		}
		listed += weight * r.tongue.words[t.form]
		if i > 0 {
			listed += weight * r.tongue.pairs[[2]string{m.tokens[i-1].form, t.form}]
		}
	}
	score += listed
	if md := r.tongue.model; md != nil {
		m.buffer = r.tongueFeatures(m, m.buffer[:0])
		s := md.score(m.buffer)
		score += s[1] - s[0]
	}
	return score, listed
}

// tongueFeatures returns what the language model looks at: words and letters as typed. Names of places
// are the same in both languages and left out.
func (r *Reader) tongueFeatures(m *message, into []Feature) []Feature {
	skip := r.named(m)
	for i := range m.tokens {
		t := &m.tokens[i]
		if t.script != latin || t.joined || t.tag || skip.has(i) {
			continue
		}
		into = append(into, Feature{mix(hashString(seedTongueWord, t.form)), wordKind})
		into = grams(into, seedTongueGram, t.form, 2, 4, halfKind)
	}
	return into
}
