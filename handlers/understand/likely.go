package understand

import (
	"cmp"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// How likely a category must be that no words of the directory name: where none of them says what the matter is; where they say something else, tell
// of a danger that is another's to end, blame nobody, or of what only named officers read; and where they may speak of two matters, are few for that, or
// nothing else in them told of the danger that the category is: it would call the helpline.
const (
	likelyAlone   = 0.35
	likelyAgainst = 0.75
	likelyOfBoth  = 0.9
	// likelyAmongAll is for who is written to about everything: most of what has no word of theirs is nothing that they have a category for.
	likelyAmongAll = 0.6
)

// tellsGrave is how many telling words accuse somebody who is not blamed, raise an alarm or tell a secret: of few the model is surer than it may be, and who reads
// "bribe" of a wrong house number or "child beaten" of homework is offended.
const tellsGrave = 4

// tellsMatter is how many telling words say at least what is the matter: "light", "my house" do not.
const tellsMatter = 2

// tellingWords counts the words that may say what the matter is, beside those that only say whose it is.
func (r *Reader) tellingWords(m *message) (n int) {
	for i := range m.tokens {
		if m.wordsOf[i] < m.wordsOf[i+1] && !r.common[m.tokens[i].key] && !r.namesOnlyWhose(m, i) {
			n++
		}
	}
	return n
}

// namesOnlyWhose reports whether a word is a keyword of a catch-all category alone.
func (r *Reader) namesOnlyWhose(m *message, i int) bool {
	return slices.ContainsFunc(m.ballot.used, func(f *find) bool {
		w := &r.topics.words[f.phrase.id]
		return f.start == i && f.end == i+1 && r.topics.categories[w.category] == r.topics.other[w.department]
	})
}

// likely returns the category that a message is most likely of by all its words, where the words of the directory name none of the department's or
// an ordinary one that it is likelier not: they are typed in by hand, and people have more ways to say a thing than anybody lists. What rules have
// decided stays; "" leaves it. A person who must be looked for is never guessed, and who despairs is of no category that can wait.
func (r *Reader) likely(m *message, u *handlers.Understanding) string {
	t := &r.topics
	d, ok := t.index[u.Department]
	if !ok || t.likely[d] == nil || u.Danger == models.SelfHarm {
		return ""
	}
	md, said := t.likely[d], t.catIndex[u.Category]
	alone := u.Category == t.other[d]
	telling := r.tellingWords(m)
	if alone && m.ballot.given == said {
		return "" // the old whom nobody feeds live in no home
	}
	if telling < tellsMatter || !alone && (u.Category != m.keyed || t.sensitive[said]) {
		return ""
	}
	s := r.categoryScores(m, md)
	n := len(md.Classes)
	s.softmax(n)
	best := s.best(n)
	c, known := t.catIndex[md.Classes[best]]
	if !known || c == said || t.search[c] || t.categories[c] == t.other[d] {
		return ""
	}
	calm, secret := u.Danger == models.NoDanger, t.sensitive[c]
	accuses, alarms := t.categories[c] == t.against[d] && !u.Staff, calm && t.perils[c] != models.NoDanger
	alarms = alarms || calm && t.calls[c]
	grave := accuses || alarms || secret && !alone
	if grave && telling < tellsGrave || calm && secret || alarms && t.tagged[d] {
		return "" // a husband who has left is no dowry, money lent no fraud, and an illness that is kept secret is nobody's who does not say it
	}
	endangers := !calm && !t.round[c] && t.perils[c] != u.Danger
	least := float32(likelyAlone)
	switch {
	case !alone && (u.Mixed || t.tagged[d]), alarms, secret && telling < tellsGrave:
		least = likelyOfBoth
	case !alone || endangers || accuses || secret:
		least = likelyAgainst
	case t.tagged[d]:
		least = likelyAmongAll
	}
	if s[best] < least {
		return ""
	}
	m.why.add(t.categories[c], r.tellingWord(m, md, best))
	return t.categories[c]
}

// categoryScores is what a model and the keywords of the directory say together for each of its classes.
func (r *Reader) categoryScores(m *message, md *Model) scores {
	s := md.score(m.topic)
	for i, code := range md.Classes {
		if c, known := r.topics.catIndex[code]; known {
			s[i] += md.Votes * voteScore(m.ballot.categories[c])
		}
	}
	return s
}

// kinds are the categories of a department, the likeliest first, of which it may be asked which one is meant: one that only named officers may
// know of, somebody who must be looked for, and an accusation are for the person to say.
func (r *Reader) kinds(m *message, department string) (codes []string) {
	t := &r.topics
	d, ok := t.index[department]
	if !ok {
		return nil
	}
	of := map[string]float32{}
	if md := t.likely[d]; md != nil {
		s := r.categoryScores(m, md)
		for i, code := range md.Classes {
			of[code] = s[i]
		}
	}
	for c, code := range t.categories {
		if t.ofDep[c] == d && code != t.other[d] && code != t.against[d] && !t.sensitive[c] && !t.search[c] {
			codes = append(codes, code)
		}
	}
	slices.SortStableFunc(codes, func(a, b string) int { return cmp.Compare(of[b], of[a]) })
	return codes
}

// tellingWord is the word of the message that speaks more for a class of a model than for the others, and most of all words.
func (r *Reader) tellingWord(m *message, md *Model, class int) string {
	best, most := -1, float32(0)
	n := len(md.Classes)
	for i := range m.tokens {
		words := m.words[m.wordsOf[i]:m.wordsOf[i+1]]
		if len(words) == 0 || r.common[m.tokens[i].key] {
			continue
		}
		var says scores
		md.add(words, says[:n])
		mean := float32(0)
		for c := range n {
			says[c] *= md.Scale[c]
			mean += says[c] / float32(n)
		}
		if v := says[class] - mean; v > most {
			best, most = i, v
		}
	}
	if best < 0 {
		return ""
	}
	return m.raw(best, best+1)
}

// learn takes the models of categories, each to the department that its classes are of.
func (t *topics) learn(models []*Model) {
	t.likely = make([]*Model, len(t.codes))
	for _, md := range models {
		for _, code := range md.Classes {
			if c, ok := t.catIndex[code]; ok {
				t.likely[t.ofDep[c]] = md
				break
			}
		}
	}
}
