package understand

import (
	"fmt"
	"math"
	"slices"

	"sunwai/models"
)

// alarms are the models of danger and abuse: they know what is told in words that stand on no list. A long
// message is read through a window, because what is dangerous is said in one sentence of it.
type alarms struct {
	danger voices // none: the lists alone decide
	abuse  voices
	kinds  []models.Danger // by class of the danger models; the first is none
}

// voices are the models of one alarm, of the same classes. What each of them says is averaged: they are learnt in different ways, so that
// where one errs the other mostly does not. How sure they must be together stands in the first.
type voices []*Model

// maxVoices bounds how many there are.
const maxVoices = 2

func (v *voices) join(md *Model) { *v = append(*v, md) }

// check reports voices that cannot speak together.
func (v voices) check() error {
	if n := len(v[0].Trust); n != Doubts {
		return fmt.Errorf("%d thresholds where %d are due", n, Doubts)
	}
	for _, md := range v {
		if !slices.Equal(md.Classes, v[0].Classes) {
			return fmt.Errorf("classes %q beside %q", md.Classes, v[0].Classes)
		}
	}
	return nil
}

// classAbusive is the second class of the abuse model; the first is clean.
const classAbusive = 1

// Words seen through the window at a time, and how far it is moved on.
const (
	windowWords = 18
	windowStep  = 6
)

func newAlarms(ms learnt) alarms {
	a := alarms{danger: ms.danger, abuse: ms.abuse}
	if len(a.danger) > 0 {
		for _, name := range a.danger[0].Classes {
			a.kinds = append(a.kinds, models.Danger(name))
		}
	}
	return a
}

// heard is how plainly the lists alone hear an alarm.
type heard uint8

const (
	unheard heard = iota
	hinted        // words that mean it only together, or when thrown at somebody
	plain         // words that mean nothing else
	certain       // what stands there and what is wrong with it: the model can hardly doubt it
)

// Certain is how plainly the lists hear an alarm that the model can hardly doubt.
const Certain = int(certain)

// Doubts are the cases that an alarm is weighed in; each asks the model to be sure in its own measure.
const (
	InComplaint = iota // no list hears it, and the message is a complaint as far as can be told
	InTalk             // no list hears it, and the message is rather talk
	InHints            // the lists hear words that mean it together
	InWords            // the lists hear words that mean nothing else
	Doubts
)

// ratherTalk is from which share on a message is rather talk.
const ratherTalk = 0.5

// DoubtOf returns the case of a message: how much of it is talk, and how plainly the lists hear an alarm.
func DoubtOf(talk float32, lists int) int {
	switch {
	case lists >= int(plain):
		return InWords
	case lists > 0:
		return InHints
	case talk > ratherTalk:
		return InTalk
	}
	return InComplaint
}

// Likely is how likely a message is alarming, of which the model says so about its worst window. Where no list hears
// it, the odds are divided by the root of the windows looked through: the more there are, the worse is the worst of
// them by chance, and a long post would be taken for an alarm because it is long.
func Likely(window float32, tokens, lists int) float32 {
	if lists == 0 && tokens < someWords {
		window *= ofFew * float32(min(tokens, fewWords)) / fewWords // "since last night" tells nothing
	}
	looks := 1 + steps(max(0, tokens-windowWords))
	if lists > 0 || looks == 1 {
		return window
	}
	return window / (window + (1-window)*float32(math.Sqrt(float64(looks))))
}

// enough is how likely the models must take a message for an alarm to be believed.
func (v voices) enough(talk float64, lists heard) float32 {
	return v[0].Trust[DoubtOf(float32(talk), int(lists))]
}

// listed is a row of lists.
type listed struct{ from, to class }

// The lists that the two models look at: who is in danger may swear, but what is dangerous says nothing of abuse.
var (
	dangerLists = listed{fireWords, abuseInitials}
	abuseLists  = listed{abuseWords, abuseInitials}
)

// maxTouched is how many lists of one window are looked at.
const maxTouched = 16

// window is a part of a message, in tokens.
type window struct{ start, end int }

// windows returns the windows of a message of n tokens, the last one at its end. All begin after a whole number of
// steps, so that what a model says to the words between two steps is added up once.
func windows(n int, yield func(window)) {
	for at := 0; ; at += windowStep {
		if at+windowWords >= n {
			yield(window{at, n})
			return
		}
		yield(window{at, at + windowWords})
	}
}

// alarmFeatures returns what a model looks at in a window: its words, and which of its lists the window
// touches, alone and in pairs, so that one example teaches about all words of a list.
func (m *message) alarmFeatures(s window, lists listed, into []Feature) []Feature {
	into = append(into, m.words[m.wordsOf[s.start]:m.wordsOf[s.end]]...)
	into, _ = m.touched(s, lists, into)
	return into
}

// touched adds the lists that a window touches and those that speak of the whole message, then all pairs of the former, and returns where
// the pairs begin.
func (m *message) touched(s window, lists listed, into []Feature) (all []Feature, pairs int) {
	var seen [maxTouched]class
	n := 0
	for i := range m.spots {
		x := &m.spots[i]
		if x.start < s.start || x.end > s.end || x.class < lists.from || x.class > lists.to || n == maxTouched || slices.Contains(seen[:n], x.class) {
			continue
		}
		seen[n] = x.class
		n++
		into = append(into, Feature{mix(seedClass ^ uint32(x.class)*40503), listKind})
	}
	for i, c := range hushes {
		if m.has(c) || c == figurative && m.laughs {
			into = append(into, Feature{mix(seedClass ^ uint32(i+1)*7368787), listKind})
		}
	}
	pairs = len(into)
	for i, c := range seen[:n] {
		for _, other := range seen[:i] {
			a, b := min(c, other), max(c, other)
			into = append(into, Feature{mix(seedClass ^ (uint32(a)*251+uint32(b)+1)*fnvPrime), listsKind})
		}
	}
	return into, pairs
}

// hushes are lists that speak of the whole message, wherever in it they stand.
var hushes = [...]class{appealWords, deadWrong, figurative, newsWords, longAgo, noDanger}

// overWindows tells f what the models, which look at some lists, say of each window of the message.
func (v voices) overWindows(m *message, lists listed, f func(s window, says []float32)) {
	n := len(v[0].Classes)
	for i, md := range v {
		m.sums[i] = md.sums(m, m.sums[i])
	}
	windows(len(m.tokens), func(s window) {
		all, pairs := m.touched(s, lists, m.buffer[:0])
		m.buffer = all
		clear(m.says[:n])
		for i, md := range v {
			looked := all
			if len(md.Hidden) > 0 { // its units hear what two lists mean together
				looked = all[:pairs]
			}
			one := md.says(looked, m.sums[i], s)
			for c := range n {
				m.says[c] += one[c] / float32(len(v))
			}
		}
		m.says.softmax(n)
		f(s, m.says[:n])
	})
}

// says returns what the model says of a window, of the lists it touches and of the words, which are added up step by step in sums.
func (md *Model) says(lists []Feature, sums []float32, s window) (out scores) {
	n := md.columns()
	length := md.add(lists, out[:n])
	from, to := sums[s.start/windowStep*(n+1):][:n+1], sums[steps(s.end)*(n+1):][:n+1]
	for c := range n {
		out[c] += to[c] - from[c]
	}
	md.settle(out[:n], length+to[n]-from[n])
	return out
}

// steps is how many steps it takes over n tokens.
func steps(n int) int { return (n + windowStep - 1) / windowStep }

// sums adds up, step by step, what the model says to the words and the square of their length; it may use the room of into.
func (md *Model) sums(m *message, into []float32) []float32 {
	n, tokens := md.columns(), len(m.tokens)
	room := (steps(tokens) + 1) * (n + 1)
	into = slices.Grow(into[:0], room)[:room]
	clear(into[:n+1])
	for i := range steps(tokens) {
		before, after := into[i*(n+1):][:n+1], into[(i+1)*(n+1):][:n+1]
		copy(after, before)
		for run := range m.rows(i*windowStep, min((i+1)*windowStep, tokens)) {
			after[n] += md.add(m.words[m.wordsOf[run.start]:m.wordsOf[run.end]], after[:n])
		}
	}
	return into
}

// rows yields the words between two tokens in rows, without those that are left out.
func (m *message) rows(from, to int) func(yield func(window) bool) {
	return func(yield func(window) bool) {
		for from < to {
			end := from
			for end < to && !m.left.has(end) {
				end++
			}
			if end > from && !yield(window{from, end}) {
				return
			}
			from = end + 1
		}
	}
}

// someWords is from how many words on a message is long enough for the models to be believed in full: of fewer they are believed so much, and
// of fewer than fewWords the less the fewer they are.
const (
	fewWords  = 4
	someWords = 7
	ofFew     = 0.85
)

// faint is how likely the first model alone must take a message for dangerous for the others to be asked: below it, what they say could
// hardly make a danger of it, and reading most messages costs no more than with one model.
const faint = 0.1

// endangered returns the kind of danger the models take the message's worst window for, how likely that is any, and where it is.
func (r *Reader) endangered(m *message, how heard) (kind models.Danger, likely float32, where window) {
	for i := range r.alarms.danger {
		if kind, likely, where = r.loudest(m, r.alarms.danger[:i+1]); likely < faint && how != certain {
			break
		}
	}
	return kind, likely, where
}

// loudest returns what the models together say of the window that they take for the most dangerous.
func (r *Reader) loudest(m *message, v voices) (kind models.Danger, likely float32, where window) {
	v.overWindows(m, dangerLists, func(s window, says []float32) {
		all := 1 - says[0]
		if all > likely {
			best := 1
			for c := range says {
				if c > 0 && says[c] > says[best] {
					best = c
				}
			}
			kind, likely, where = r.alarms.kinds[best], all, s
		}
	})
	return kind, likely, where
}

// scorned returns how likely the model takes the message for abuse, and where.
func (r *Reader) scorned(m *message, how heard) (likely float32, where window) {
	r.alarms.abuse.overWindows(m, abuseLists, func(s window, says []float32) {
		if says[classAbusive] > likely {
			likely, where = says[classAbusive], s
		}
	})
	return Likely(likely, len(m.tokens), int(how)), where
}

// wordsTold is how many words in a row are told as the reason for what a model says.
const wordsTold = 4

// words returns the words in a row within a window that speak most for a class of the models. What hidden units say is left out: of one
// word alone they tell little.
func (v voices) words(m *message, s window, name string) string {
	class := slices.Index(v[0].Classes, name)
	if class < 1 {
		return ""
	}
	var speaks [windowWords]float32
	for i := s.start; i < s.end; i++ {
		for _, md := range v {
			var x scores
			md.add(m.words[m.wordsOf[i]:m.wordsOf[i+1]], x[:md.columns()])
			speaks[i-s.start] += x[class]*md.Scale[class] - x[0]*md.Scale[0]
		}
	}
	best, top := s.start, float32(math.Inf(-1))
	for i := s.start; i == s.start || i+wordsTold <= s.end; i++ {
		sum := float32(0)
		for k := i; k < min(i+wordsTold, s.end); k++ {
			sum += speaks[k-s.start]
		}
		if sum > top {
			best, top = i, sum
		}
	}
	return m.raw(best, min(best+wordsTold, s.end))
}
