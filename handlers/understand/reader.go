package understand

import (
	"fmt"
	"strings"
	"sync"

	"sunwai/handlers"
	"sunwai/models"
	"sunwai/models/directory"
)

// Reader understands messages. It does not change once made and is safe for concurrent use.
type Reader struct {
	dir     *directory.Directory
	words   *matcher
	classes classes
	tongue  tongue
	map_    gazetteer
	topics  topics
	common  map[string]bool // keys of words that say nothing of whose a matter is
	alarms  alarms
	plain   []string // what people say instead of words of office

	addresses addresses
	particles *particles
	beside    besideDigits

	scratch     sync.Pool // of *message: what one message needs while it is read
	maskedWords []string  // words of abuse that are typed with asterisks, folded
}

var _ handlers.Understander = (*Reader)(nil)

// New makes a Reader for the state of the directory: its departments, categories, words and places, and
// the lists and models embedded in this package. An error means that one of those is broken.
func New(dir *directory.Directory) (*Reader, error) {
	var ms learnt
	for _, x := range [...]struct {
		name string
		data string
		into func(*Model)
	}{
		{"department", departmentModel, func(md *Model) { ms.department = md }}, {"language", tongueModel, func(md *Model) { ms.language = md }},
		{"danger", dangerModel, ms.danger.join}, {"second danger", secondDangerModel, ms.danger.join}, {"abuse", abuseModel, ms.abuse.join},
	} {
		md, err := ReadModel(x.data)
		if err != nil {
			return nil, fmt.Errorf("the %s model: %w", x.name, err)
		}
		x.into(md)
	}
	for _, v := range [...]voices{ms.danger, ms.abuse} {
		if err := v.check(); err != nil {
			return nil, fmt.Errorf("the models of alarm: %w", err)
		}
	}
	var err error
	if ms.categories, err = ReadModels(categoryModels); err != nil {
		return nil, fmt.Errorf("the models of categories: %w", err)
	}
	return build(dir, ms)
}

// learnt are the models that training makes; nil is one that is not there.
type learnt struct {
	department, language *Model
	categories           []*Model // of a department each
	danger, abuse        voices
}

func build(dir *directory.Directory, ms learnt) (*Reader, error) {
	l, err := readLists(listFiles)
	if err != nil {
		return nil, err
	}
	r := &Reader{dir: dir, words: newMatcher()}
	r.scratch.New = func() any { return &message{} }
	if r.classes, err = newClasses(l); err != nil {
		return nil, fmt.Errorf("reading the word lists: %w", err)
	}
	r.tongue = newTongue(l, ms.language)
	for _, name := range l.names {
		if id, ok := r.classes.ids[name]; ok {
			add := r.words.add
			if id.strict() {
				add = r.words.addAsSpelt
			}
			for _, p := range l.words[name] {
				add(p, classFind, int32(id), name)
			}
		}
	}
	r.plain = newPlainWords(l, r.words)
	r.map_ = newGazetteer(dir, l, r.words)
	r.common = commonWords(l)
	if r.particles, err = newParticles(l); err != nil {
		return nil, fmt.Errorf("reading the word lists: %w", err)
	}
	r.addresses = newAddresses(l)
	r.beside = newBesideDigits(l)
	r.topics = newTopics(dir, l, r.words, ms.department)
	r.topics.learn(ms.categories)
	r.alarms = newAlarms(ms)
	r.words.freeze()
	for _, w := range l.words["abuse masked"] {
		r.maskedWords = append(r.maskedWords, wordsOf(w)[0].form)
	}
	return r, nil
}

// message is one message on its way through the steps.
type message struct {
	text      string
	tokens    []token
	handles   []handle
	letters   letters
	finds     []find
	seen      [classCount/64 + 1]uint64 // classes that were found anywhere
	spots     []spot                    // finds of classes, in order
	why       why
	ballot    ballot
	buffer    []Feature
	words     []Feature // of the models of danger and abuse
	topic     []Feature // of the model of departments
	wordsOf   []int32   // where those of a token begin, and the end
	sums      [maxVoices][]float32
	places    bits // words that are names of places, once they are marked
	placed    bool
	english   bool
	asked     bool   // it answers "where is it?", and looks like a place
	address   bool   // it names a place that is known, or says "village", "thana"
	says      scores // of the window looked through
	keyed     string // the category that keywords counted for and no rule chose; "" a rule did
	known     spellings
	particles *particles
	begins    []begin // of a token that is not known
	laughs    bool
	left      bits          // words that are left out while the rest is listened to
	looked    [finders]look // what was found already
}

// reset makes the message ready for another text; its slices keep their room.
func (m *message) reset(text string) {
	*m = message{text: text, tokens: m.tokens[:0], handles: m.handles[:0], finds: m.finds[:0], spots: m.spots[:0], ballot: m.ballot,
		buffer: m.buffer[:0], words: m.words[:0], topic: m.topic[:0], wordsOf: m.wordsOf[:0], sums: m.sums,
		known: m.known, begins: m.begins}
}

// Understand reads one message. Text beyond 16 KB is not read.
func (r *Reader) Understand(text string, hint handlers.Hint) handlers.Understanding {
	return r.understand(text, hint, r.beyondWhatIsWell)
}

// beyond reads a message anew of which some words say nothing of its matter.
type beyond func(text string, hint handlers.Hint, u handlers.Understanding, out []spot, m *message) handlers.Understanding

func (r *Reader) understand(text string, hint handlers.Hint, then beyond) handlers.Understanding {
	m := r.scratch.Get().(*message)
	defer r.scratch.Put(m)
	r.open(m, text)
	u := handlers.Understanding{Intent: handlers.Noise, Danger: models.NoDanger}
	u.Lang, u.Script = r.language(m, &u)
	m.english = u.Lang == models.English
	r.contacts(m, &u)
	if len(m.tokens) == 0 {
		u.Sure = 1
		return u
	}
	r.place(m, hint, &u)
	r.features(m)
	said := r.topic(m, hint, &u)
	if u.Danger = r.danger(m, said); u.Danger == models.NoDanger && r.beatenByHim(m, hint) {
		u.Danger = models.WomanInDanger
	}
	u.Habit = m.habit()
	u.Another = m.anotherDespairs(u.Danger)
	u.Despairs = u.Danger == models.Medical && m.poisoned()
	u.Unnamed = m.namesNobody(u.Danger)
	u.Mixed = r.mixed(m, &u)
	u.Abusive = r.abusive(m, u.Lang, said)
	blamed := r.staff(m)
	if blamed == connivance && u.Danger != models.NoDanger { // those who threaten come first
		blamed = blameless
	}
	u.Staff, said.blamed = blamed != blameless, blamed
	r.file(m, hint, &u, blamed)
	u.Danger = r.whose(u.Danger, u.Category)
	called := r.callsNobody(m, &u, blamed)
	if called {
		said.sure, said.chat = surelyCalled, 0
	}
	r.intent(m, said, &u)
	if r.asksForWork(m, hint, &u, blamed) {
		u.Intent, u.Sure = handlers.Question, 0.85
	}
	if m.asked && (u.Danger != models.NoDanger || u.Abusive) {
		r.again(m, hint, &u)
	}
	if !called {
		u.Likely = r.likely(m, &u)
	}
	if hint.Kinds {
		u.Kinds = r.kinds(m, hint.Department)
	}
	u.Why = m.why.list()
	if then == nil {
		return u
	}
	if well := m.background(); len(well) > 0 {
		return then(text, hint, u, well, m)
	}
	return r.plainly(m, hint, u)
}

// file chooses the category, and the department where not what is wrong but whom it befalls, or who did it, decides whose it is.
func (r *Reader) file(m *message, hint handlers.Hint, u *handlers.Understanding, blamed fault) {
	u.Category = r.category(m, u, blamed)
	r.ofAChild(m, u)
	r.toWhoComes(m, u)
	r.toWhoProtects(m, u)
	r.toThePolice(m, u)
	r.longOver(m, u)
	r.accuse(m, hint, u, blamed)
	r.accuseToo(m, u)
}

// again reads the place anew where an answer to "where is it?" turns out to tell of something else.
func (r *Reader) again(m *message, hint handlers.Hint, u *handlers.Understanding) {
	hint.Where = false
	u.District, u.Area, u.Place, u.Outside, u.Placed = "", "", "", "", 0
	r.place(m, hint, u)
	u.Placelike = false
}

// open cuts the text and finds all known words in it.
func (r *Reader) open(m *message, text string) {
	if len(text) > maxBytes {
		text = text[:maxBytes]
	}
	if strings.IndexByte(text, 0) >= 0 {
		text = strings.ReplaceAll(text, "\x00", " ")
	}
	m.reset(text)
	m.particles = r.particles
	m.laughs = laughing(text)
	m.cut()
	r.words.run(m)
	for i := range m.finds {
		if f := &m.finds[i]; f.phrase.kind == classFind && m.trusted(f, r.words.wordOf(f.phrase, 0)) {
			m.note(class(f.phrase.id), f.start, f.end)
		}
	}
	r.words.across(m)
}

// longAbuse is from how many letters on a word of abuse typed otherwise than listed is taken for it; one that only
// sounds alike needs one more. What begins like छुट्टी (holiday) and छोड़ना (to leave) is never taken for it.
const longAbuse = 6

// trusted rules out likenesses where much hangs on a word: abuse must be typed as listed, or in Latin
// letters nearly so. छुट्टियां (holidays) sounds like the commonest word of abuse, and full like fool.
func (m *message) trusted(f *find, listed *word) bool {
	if f.distance == 0 {
		return true
	}
	t := &m.tokens[f.start]
	switch class(f.phrase.id) {
	case abuseAimed, insultWords, abuseOfDirt:
		return t.script == deva && f.distance == 1
	case cryWhole, cryFire, cryCrime, cryMedical, cryWoman, cryChild, crySelf, cryDisaster:
		return f.distance == 1
	case figurative, deadWrong, newsWords, longAgo, noDanger, playWords, otherPerson: // they would hush up a danger
		return f.distance == 1 && len(t.key) > 5
	case abuseWords:
		return len(t.key) >= longAbuse+f.distance-1 && !m.is(notAbuse, f.start) && t.script == listed.script
	}
	return true
}

// wary reports whether a word of the class that is typed otherwise than listed is not always taken for it (trusted): there each spelling
// that is listed counts.
func (c class) wary() bool {
	switch c {
	case abuseWords, abuseAimed, abuseOfDirt, insultWords, figurative, deadWrong, newsWords, longAgo, noDanger, playWords, otherPerson:
		return true
	}
	return false
}

// raw returns the person's own words from token a up to, not including, token b.
func (m *message) raw(a, b int) string { return m.text[m.tokens[a].start:m.tokens[b-1].end] }
