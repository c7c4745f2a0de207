package understand

import (
	"math"
	"slices"

	"sunwai/models"
)

// alarms are the models of danger and abuse: they know what is told in words that stand on no list. A long
// message is read through a window, because what is dangerous is said in one sentence of it.
type alarms struct {
	danger *Model // nil: the lists alone decide
	abuse  *Model
	kinds  []models.Danger // by class of the danger model; the first is none
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
	if a.danger != nil {
		for _, name := range a.danger.Classes {
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
	if tokens < fewWords && lists == 0 {
		window *= float32(tokens) / fewWords // "since last night" tells nothing
	}
	looks := 1 + steps(max(0, tokens-windowWords))
	if lists > 0 || looks == 1 {
		return window
	}
	return window / (window + (1-window)*float32(math.Sqrt(float64(looks))))
}

// enough is how likely the model must take a message for an alarm to be believed.
func (md *Model) enough(talk float64, lists heard) float32 {
	return md.Trust[DoubtOf(float32(talk), int(lists))]
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
	return m.touched(s, lists, into)
}

// touched adds the lists that a window touches, and those that speak of the whole message.
func (m *message) touched(s window, lists listed, into []Feature) []Feature {
	var seen [maxTouched]class
	n := 0
	for i := range m.spots {
		x := &m.spots[i]
		if x.start < s.start || x.end > s.end || x.class < lists.from || x.class > lists.to || n == maxTouched || slices.Contains(seen[:n], x.class) {
			continue
		}
		for _, c := range seen[:n] {
			a, b := min(c, x.class), max(c, x.class)
			into = append(into, Feature{mix(seedClass ^ (uint32(a)*251+uint32(b)+1)*fnvPrime), listsKind})
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
	return into
}

// hushes are lists that speak of the whole message, wherever in it they stand.
var hushes = [...]class{appealWords, deadWrong, figurative, newsWords, longAgo, noDanger}

// overWindows tells f what the model, which looks at some lists, says of each window of the message.
func (md *Model) overWindows(m *message, lists listed, f func(s window, says []float32)) {
	n := len(md.Classes)
	sums := md.sums(m)
	windows(len(m.tokens), func(s window) {
		m.buffer = m.touched(s, lists, m.buffer[:0])
		says := m.says[:n]
		clear(says)
		length := md.add(m.buffer, says)
		from, to := sums[s.start/windowStep*(n+1):][:n+1], sums[steps(s.end)*(n+1):][:n+1]
		by := 1 / float32(math.Sqrt(float64(max(length+to[n]-from[n], 1e-6))))
		for c := range says {
			says[c] = (says[c]+to[c]-from[c])*by*md.Scale[c] + md.Bias[c]
		}
		m.says.softmax(n)
		f(s, says)
	})
}

// steps is how many steps it takes over n tokens.
func steps(n int) int { return (n + windowStep - 1) / windowStep }

// sums adds up, step by step, what the model says to the words and the square of their length.
func (md *Model) sums(m *message) []float32 {
	n, tokens := len(md.Classes), len(m.tokens)
	room := (steps(tokens) + 1) * (n + 1)
	m.sums = slices.Grow(m.sums[:0], room)[:room]
	clear(m.sums[:n+1])
	for i := range steps(tokens) {
		before, after := m.sums[i*(n+1):][:n+1], m.sums[(i+1)*(n+1):][:n+1]
		copy(after, before)
		for run := range m.rows(i*windowStep, min((i+1)*windowStep, tokens)) {
			after[n] += md.add(m.words[m.wordsOf[run.start]:m.wordsOf[run.end]], after[:n])
		}
	}
	return m.sums
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

// fewWords is from how many words on a message is long enough for the model to be believed in full.
const fewWords = 4

// endangered returns the kind of danger the model takes the message for, how likely it is any, and where.
func (r *Reader) endangered(m *message, how heard) (kind models.Danger, likely float32, where window) {
	md := r.alarms.danger
	md.overWindows(m, dangerLists, func(s window, says []float32) {
		all := 1 - says[0]
		if all > likely {
			best := 1
			for c := range md.Classes[1:] {
				if says[c+1] > says[best] {
					best = c + 1
				}
			}
			kind, likely, where = r.alarms.kinds[best], all, s
		}
	})
	return kind, Likely(likely, len(m.tokens), int(how)), where
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

// words returns the words in a row within a window that speak most for a class of the model.
func (md *Model) words(m *message, s window, name string) string {
	class := slices.Index(md.Classes, name)
	if class < 1 {
		return ""
	}
	var speaks [windowWords]float32
	for i := s.start; i < s.end; i++ {
		var x scores
		md.add(m.words[m.wordsOf[i]:m.wordsOf[i+1]], x[:len(md.Classes)])
		speaks[i-s.start] = x[class]*md.Scale[class] - x[0]*md.Scale[0]
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
