package understand

import (
	"math"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
	"sunwai/models/directory"
)

// chatClass is the model's class for what is no complaint.
const chatClass = "CHAT"

// surelyChat is from which share on a message without a keyword gets no department.
const surelyChat = 0.85

// rightHandle is how often people write to the right department's account; the rest goes to any other.
const rightHandle = 0.85

// runnersUp is how many departments are told, the one taken first.
const runnersUp = 3

// shortKeyword is up to how many Latin letters a keyword is easily an ordinary word.
const shortKeyword = 3

// topics knows the departments, their categories and their words.
type topics struct {
	codes             []string // of departments
	tagged            []bool   // their handles are named beside every matter
	frontDoor         []bool   // their handles are named for anything
	index             map[string]int
	categories        []string // full codes
	ofDep             []int    // department of a category
	catIndex          map[string]int
	other             []string // catch-all category by department
	against           []string // what is said against its staff, by department; "": it has none
	sensitive         []bool   // by category
	search            []bool   // by category: somebody must be looked for
	round             []bool   // by category: its clock runs day and night
	calls             []bool   // by category: who complains of it is told a number to call
	perils            []models.Danger
	words             []topicWord
	model             *Model
	class             []int    // of the model, by department; -1 unknown to it
	chat              int      // class of the model, -1 none
	likely            []*Model // of its categories, by department; nil none
	handles           []handleWord
	answers           func(number string) (category string) // whose a number to call is; "" nobody's
	lookedFor, relief int                                   // the categories of missing people and of disasters, -1 none
	gives             givers                                // whose it is beyond doubt
}

// topicWord is one keyword of the directory: its department and category by their places, and what it counts.
type topicWord struct {
	department, category uint16
	weight               float32
	office               bool // the department is also called so
}

func newTopics(dir *directory.Directory, l *lists, mt *matcher, model *Model) topics {
	t := topics{index: map[string]int{}, catIndex: map[string]int{}, model: model, chat: -1, answers: dir.Answers}
	for _, d := range dir.Departments() {
		t.index[d.Code] = len(t.codes)
		t.other = append(t.other, dir.OtherCategory(d.Code).Code)
		t.against = append(t.against, "")
		for _, c := range d.Categories {
			if c.Conduct {
				t.against[len(t.codes)] = c.Code
			}
			t.sensitive, t.search, t.perils = append(t.sensitive, c.Sensitive), append(t.search, c.Search), append(t.perils, c.Danger)
			t.round = append(t.round, c.Clock == models.RoundClock)
			t.calls = append(t.calls, len(dir.CategoryHelplines(c.Code)) > 0)
			t.catIndex[c.Code] = len(t.categories)
			t.categories = append(t.categories, c.Code)
			t.ofDep = append(t.ofDep, len(t.codes))
		}
		t.codes = append(t.codes, d.Code)
		t.tagged, t.frontDoor = append(t.tagged, d.Tagged), append(t.frontDoor, d.FrontDoor)
		t.class = append(t.class, -1)
	}
	for k := range dir.Keywords() {
		mt.add(k.Text, topicFind, int32(len(t.words)), k.Category)
		t.words = append(t.words, topicWord{department: uint16(t.index[k.Department]), category: uint16(t.catIndex[k.Category]), weight: float32(k.Weight),
			office: slices.Contains(dir.OtherNames(k.Department), k.Text)})
	}
	t.words = slices.Clone(t.words) // without the room that it grew into
	t.handles = newHandleWords(l, t.index)
	t.lookedFor, t.relief, t.gives = t.perilOf(models.Crime, true), t.perilOf(models.Disaster, false), t.givers()
	if model != nil {
		for c, code := range model.Classes {
			if i, ok := t.index[code]; ok {
				t.class[i] = c
			} else if code == chatClass {
				t.chat = c
			}
		}
	}
	return t
}

// commonWords returns the keys of the words that say nothing of whose a matter is.
func commonWords(l *lists) map[string]bool {
	common := map[string]bool{}
	for _, text := range l.words["common"] {
		for _, w := range wordsOf(text) {
			common[w.key] = true
		}
	}
	return common
}

// ballot is what the directory's keywords in a message say.
type ballot struct {
	departments []float32
	categories  []float32
	used        []*find
	given       int // the category that words name beyond doubt, whatever account it is told to; -1 none
}

// surelyGiven is how sure it is whose matter somebody is of whom nothing is known or who fell into a well, whatever else stands there: where,
// and what he was after.
const surelyGiven = 0.9

// heaviest is what a keyword of the greatest weight counts.
const heaviest = 5

// farther is what a keyword keeps of its weight when it is only typed alike or only sounds alike.
var farther = [3]float32{1, 0.9, 0.7}

// votes adds up the weights of the keywords. A word within a longer keyword of the same department does
// not count again, and neither does the same keyword twice.
func (r *Reader) votes(m *message) ballot {
	b := m.ballot
	if b.departments == nil {
		b.departments, b.categories = make([]float32, len(r.topics.codes)), make([]float32, len(r.topics.categories))
	}
	clear(b.departments)
	clear(b.categories)
	b.used, b.given = b.used[:0], r.given(m)
	for i := range m.finds {
		if f := &m.finds[i]; f.phrase.kind == topicFind && r.meant(m, f) {
			b.used = append(b.used, f)
		}
	}
	for i, f := range b.used {
		if r.covered(b.used, i) && !r.private(m, f) {
			continue
		}
		w := &r.topics.words[f.phrase.id]
		weight := w.weight * w.weight / 5 * farther[f.distance]
		b.departments[w.department] += weight
		b.categories[w.category] += weight
	}
	if c := b.given; c >= 0 {
		if d := r.topics.ofDep[c]; b.departments[d] == 0 || r.topics.search[c] {
			b.categories[c] += heaviest // what is asked besides is named by its own words: "muavza"
		}
		b.departments[r.topics.ofDep[c]] += heaviest
	}
	r.addressed(m, b)
	m.ballot = b
	return b
}

// covered reports whether find i says nothing new beside the others: it stands within a longer one of the department, or within one that surely
// is another department's, or goes on with the end of that ("vidhwa ki pension", "pension band").
func (r *Reader) covered(finds []*find, i int) bool {
	f := finds[i]
	mine := &r.topics.words[f.phrase.id]
	for k, g := range finds {
		if k == i {
			continue
		}
		other := &r.topics.words[g.phrase.id]
		inside := g.start <= f.start && g.end >= f.end
		longer := g.end-g.start > f.end-f.start
		if other.department != mine.department {
			goesOn := g.start < f.start && f.start < g.end && g.end-g.start >= f.end-f.start
			if (inside && longer || goesOn) && other.weight == heaviest && g.distance == 0 && !r.topics.sensitive[mine.category] {
				return true
			}
			continue
		}
		switch {
		case inside && longer:
			return true
		case inside && g.start == f.start && g.end == f.end: // the same words: the heavier counts
			if other.weight > mine.weight || other.weight == mine.weight && k < i {
				return true
			}
		case other.category == mine.category && other.weight == mine.weight && k < i && r.words.same(f.phrase, g.phrase):
			return true
		}
	}
	return false
}

// same reports whether two phrases are typed alike.
func (mt *matcher) same(a, b *phrase) bool {
	if a.words != b.words {
		return false
	}
	for i := range int(a.words) {
		if mt.wordOf(a, i).key != mt.wordOf(b, i).key {
			return false
		}
	}
	return true
}

// saying is how much the message speaks of departments.
type saying struct {
	keywords float32 // weight of the keywords of the department taken
	chat     float64 // how likely it is no complaint at all, by the model
	sure     float64 // that the department is right
	blamed   fault   // what somebody in an office is blamed for
}

// topic fills department, category and the runners-up.
func (r *Reader) topic(m *message, hint handlers.Hint, u *handlers.Understanding) saying {
	b := r.votes(m)
	n := len(r.topics.codes)
	var s scores
	said := saying{}
	evidence := float32(0)
	for i, v := range b.departments {
		evidence += v
		s[i] = voteScore(v)
	}
	if r.topics.model != nil {
		s, said.chat = r.modelled(m, b, hint.Department)
	}
	s.softmax(n)
	doubt := float32(doubtWithWords)
	if evidence == 0 {
		doubt = doubtWithout
	}
	text := s
	r.hinted(&s, hint.Department, doubt)
	best := s.best(n)
	said.sure = r.sureness(m, &s, b, best)
	if other, sure, ok := r.elsewhere(&s, b, hint.Department); ok && best == r.topics.index[hint.Department] {
		best, said.sure = other, sure
	}
	best = r.overruled(m, &s, &text, b, hint.Department, best, &said)
	said.keywords = b.departments[best]
	if evidence == 0 && said.chat > surelyChat && hint.Department == "" {
		return said
	}
	r.tell(m, &s, b, best, said.sure, u)
	return said
}

// overruled returns the department that keywords, or what was given, make the answer instead of the best by its score, and puts it in its place. The scores
// alone are by the text, without the account that was written to.
func (r *Reader) overruled(m *message, s, alone *scores, b ballot, account string, best int, said *saying) int {
	take := func(d int) {
		s[best], s[d] = s[d], s[best]
		best, said.sure = d, namedSure
	}
	if only, ok := r.onlyOne(m, &b, best); ok {
		take(only)
	}
	if named, ok := r.officeNamed(alone, b, best); ok {
		take(named)
	}
	if named, ok := r.surelyNamed(m, b, best, said.sure); ok && r.topics.codes[best] != account {
		take(named)
	}
	if b.given >= 0 {
		best, said.sure = r.topics.ofDep[b.given], max(said.sure, surelyGiven)
		s[best] = 1 // it comes first
	}
	return best
}

// tell fills the departments, the best and those behind it, and the words that led to it.
func (r *Reader) tell(m *message, s *scores, b ballot, best int, sure float64, u *handlers.Understanding) {
	u.Departments = make([]handlers.Guess, 0, runnersUp)
	for _, d := range s.top(len(r.topics.codes), runnersUp) {
		p := float64(s[d])
		if d == best {
			p = sure
		}
		u.Departments = append(u.Departments, handlers.Guess{Code: r.topics.codes[d], Confidence: round(p)})
	}
	u.Department, u.Confidence = r.topics.codes[best], round(sure)
	for _, f := range b.used {
		if int(r.topics.words[f.phrase.id].department) == best && !r.covered(b.used, indexOf(b.used, f)) {
			m.why.add("", m.raw(f.start, f.end))
		}
	}
}

// noShare is the score of a department that the model has not learnt and no word names: none of the shares is its, so that a department which
// was added changes nothing that is not told to it or of it.
var noShare = float32(math.Inf(-1))

// modelled adds what the model says to what the keywords say. Who wrote to a department means it, by whatever words.
func (r *Reader) modelled(m *message, b ballot, written string) (s scores, chat float64) {
	md := r.topics.model
	raw := md.score(m.topic)
	all := raw
	for i, c := range r.topics.class {
		if c < 0 && b.departments[i] == 0 && r.topics.codes[i] != written {
			s[i] = noShare
			continue
		}
		if c < 0 {
			s[i] = raw.unlearnt(len(md.Classes), b.departments[i]) + md.Votes*voteScore(b.departments[i])
			continue
		}
		s[i] = raw[c] + md.Votes*voteScore(b.departments[i])
		all[c] = s[i]
	}
	if r.topics.chat >= 0 {
		all.softmax(len(md.Classes))
		chat = float64(all[r.topics.chat])
	}
	return s, chat
}

// Shares that the text's model gives to any department when the account is weighed against it: it is never surer,
// and least without a keyword, when it may go by the tone of what people say everywhere.
const (
	doubtWithWords = 0.02
	doubtWithout   = 0.1
)

// hinted weighs the shares by the account that was written to: most write to the right one.
func (r *Reader) hinted(s *scores, department string, doubt float32) {
	h, ok := r.topics.index[department]
	if !ok {
		return
	}
	share := s[:len(r.topics.codes)]
	n := 0
	for i := range share {
		if share[i] > 0 || i == h {
			n++
		}
	}
	sum := float32(0)
	for i := range share {
		switch {
		case i == h:
			share[i] = ((1-doubt)*share[i] + doubt/float32(n)) * rightHandle
		case share[i] > 0:
			share[i] = ((1-doubt)*share[i] + doubt/float32(n)) * (1 - rightHandle) / float32(n-1)
		}
		sum += share[i]
	}
	for i := range share {
		share[i] /= sum
	}
}

// sureness is how likely department best is right, out of the shares and the keywords.
func (r *Reader) sureness(m *message, s *scores, b ballot, best int) float64 {
	md := r.topics.model
	if md == nil || len(md.Trust) == 0 {
		return float64(s[best])
	}
	second := float32(0)
	var votes scores
	for i, v := range b.departments {
		votes[i] = voteScore(v)
		if i != best {
			second = max(second, s[i])
		}
	}
	g := GroundsOf(s[best], second, votes[:len(b.departments)], best, len(m.topic))
	return md.calibrated(weigh(md.Trust, g[:]))
}

func round(p float64) float64 { return math.Round(p*1000) / 1000 }
