package main

import (
	"fmt"
	"log"
	"slices"

	"sunwai/handlers/understand"
	"sunwai/models"
)

// Classes of the two alarms.
const (
	noneClass    = string(models.NoDanger)
	cleanClass   = "clean"
	abusiveClass = "abusive"
)

// voice is one of the models of an alarm: they are learnt in different ways and heard together.
type voice struct {
	file   string // of the model
	lesson lesson
}

// learns reports whether the model is learnt from the message too.
func (v voice) learns(m *told) bool { return m.kind != beyond || v.lesson.hidden > 0 }

// hears reports whether the model looks at the feature: hidden units hear themselves what two lists mean together, and every pair of lists
// takes weight from the words.
func (v voice) hears(f understand.Feature) bool { return v.lesson.hidden == 0 || !f.Paired() }

// linear is a voice that hears words and pairs of lists, excited one with hidden units.
func linear(file string) voice {
	return voice{file, lesson{bits: 17, rounds: 8, rate: 0.2, decay: 3e-3}}
}

func excited(file string, units int) voice {
	return voice{file, lesson{bits: 17, rounds: 6, rate: 0.1, decay: 3e-3, hidden: units}}
}

// alarmVariants is how many variants an example of danger or abuse has.
const alarmVariants = 4

// alarmWordings bounds how much more variants there are of an example that is worded in several ways.
const alarmWordings = 3

// dangerClasses are the kinds of danger, the first is none.
func dangerClasses() []string {
	classes := []string{noneClass}
	for _, d := range []models.Danger{models.Fire, models.Crime, models.Medical, models.WomanInDanger, models.ChildInDanger,
		models.SelfHarm, models.Electrocution, models.Disaster, models.OtherDanger} {
		classes = append(classes, string(d))
	}
	return classes
}

// alarm is one of the two.
type alarm struct {
	name    string // of its folder of examples
	voices  []voice
	classes []string
	windows func(understand.Example) [][]understand.Feature
	lists   func(understand.Example) int // how plainly the lists hear it
	falsely [understand.Doubts]float64   // the share of false alarms borne with, by case
}

func alarms() []alarm { return []alarm{danger(), abuse()} }

func danger() alarm {
	const units = 14 // fill up the bytes of a bucket's row
	return alarm{name: "danger", voices: []voice{excited("danger", units), linear("danger2")}, classes: dangerClasses(), lists: func(e understand.Example) int { return e.Danger },
		windows: func(e understand.Example) [][]understand.Feature { return e.Perils },
		falsely: [understand.Doubts]float64{understand.InComplaint: 0.033, understand.InTalk: 0.05,
			understand.InHints: 0.15, understand.InWords: 0.3}}
}

func abuse() alarm {
	return alarm{name: "abuse", voices: []voice{linear("abuse")}, classes: []string{cleanClass, abusiveClass}, lists: func(e understand.Example) int { return e.Abuse },
		windows: func(e understand.Example) [][]understand.Feature { return e.Scorn },
		falsely: [understand.Doubts]float64{understand.InComplaint: 0.003, understand.InTalk: 0.04,
			understand.InHints: 0.7, understand.InWords: 0.7}}
}

// told is one message as the alarms see it.
type told struct {
	windows [][]sample // by voice
	class   int
	group   int
	kind    kind
	own     bool // an example of this alarm, not an ordinary one
	first   bool // no variant
	lists   int
	talk    float32
	tokens  int
	likely  float64 // by a model that has not learnt from it
}

// alarm learns one of the two out of examples of its own. All others are ordinary: examples of no alarm,
// unless the lists hear one in them.
func (c class) alarm(a alarm) ([]*understand.Model, error) {
	all, err := c.tell(a)
	if err != nil {
		return nil, err
	}
	models := make([]*understand.Model, len(a.voices))
	atOnce(c.folds+len(models), func(i int) {
		if f := i - len(models); f >= 0 {
			a.weighFold(all, f, c.folds)
			return
		}
		l := a.voices[i].lesson
		models[i] = learn(windowsOf(all, i, a.voices[i].learns), len(a.classes), l).quantised(a.classes, l.bits)
	})
	models[0].Trust = a.thresholds(all)
	return models, nil
}

// weighFold says how likely the messages of one part are alarming by models that have learnt from all others.
func (a alarm) weighFold(all []told, f, folds int) {
	n := len(a.classes)
	var learnt []*weights
	for i, v := range a.voices {
		learnt = append(learnt, learn(windowsOf(all, i, func(m *told) bool { return m.group%folds != f && v.learns(m) }), n, v.lesson))
	}
	p := make([]float64, n)
	for i := range all {
		if m := &all[i]; m.group%folds == f {
			for k := range m.windows[0] {
				clear(p)
				for v, w := range learnt {
					one := make([]float64, w.columns())
					w.logits(&m.windows[v][k], one)
					for c := range p {
						p[c] += float64(one[c] / float64(len(learnt)))
					}
				}
				softmax(p)
				m.likely = max(m.likely, 1-p[0])
			}
		}
	}
}

// windowsOf returns what a voice learns from of the messages taken.
func windowsOf(all []told, voice int, take func(*told) bool) []sample {
	var out []sample
	for i := range all {
		if m := &all[i]; take(m) {
			out = append(out, m.windows[voice]...)
		}
	}
	return out
}

// tell brings all examples into the form that an alarm is learnt from.
func (c class) tell(a alarm) ([]told, error) {
	own, ordinary := slices.Concat(c.own[a.name], c.beyond[a.name]), c.examples
	for _, b := range alarms() {
		if b.name != a.name {
			ordinary = slices.Concat(ordinary, c.own[b.name])
		}
	}
	v := newVarier(c.dir)
	var all []told
	for group, e := range slices.Concat(own, ordinary) {
		m := told{class: slices.Index(a.classes, e.class), group: group, kind: e.kind, own: group < len(own)}
		if !m.own {
			m.class = 0
		}
		if m.class < 0 {
			return nil, fmt.Errorf("%s: no class %q: %s", a.name, e.class, e.text)
		}
		for k, x := range v.vary(e, times(e.text, alarmVariants, alarmWordings)) {
			m.first = k == 0
			if m.take(c.reader.Example(x.text), a, e.weight); !m.own && m.first && m.lists != 0 {
				break
			}
			all = append(all, m)
		}
	}
	return all, nil
}

func (m *told) take(e understand.Example, a alarm, weight float64) {
	m.windows = make([][]sample, len(a.voices))
	if m.class > 0 {
		weight /= float64(len(a.windows(e))) // what is dangerous stands in one of them, the others are about anything
	}
	for i, v := range a.voices {
		for _, window := range a.windows(e) {
			window = slices.DeleteFunc(slices.Clone(window), func(f understand.Feature) bool { return !v.hears(f) })
			s := newSample(window, v.lesson.bits)
			s.class, s.group, s.weight = m.class, m.group, weight
			m.windows[i] = append(m.windows[i], s)
		}
	}
	m.lists, m.talk, m.tokens = a.lists(e), e.Talk, e.Tokens
}

// thresholds chooses how likely an alarm must be, case by case, so that of the messages without one, and none of
// which a model has learnt from, the share borne with is taken for one.
func (a alarm) thresholds(all []told) []float32 {
	out := make([]float32, understand.Doubts)
	for doubt := range out {
		var calm, alarming []float64
		for i := range all {
			m := &all[i]
			if m.kind == beyond || m.lists < 0 || m.lists == understand.Certain || understand.DoubtOf(m.talk, m.lists) != doubt {
				continue
			}
			p := float64(understand.Likely(float32(m.likely), m.tokens, m.lists))
			switch {
			case m.class > 0 && m.first:
				alarming = append(alarming, p)
			case m.class == 0 && (m.own || doubt == understand.InComplaint && m.lists == 0):
				calm = append(calm, p)
			}
		}
		slices.Sort(calm)
		for _, f := range []float64{0.003, 0.01, 0.02, 0.03, 0.1, 0.3, 0.7} {
			at := quantile(calm, f)
			log.Printf("  case %d from %.2f: found %.3f of %d, falsely %.3f of %d", doubt, at, over(alarming, at), len(alarming), f, len(calm))
		}
		out[doubt] = float32(quantile(calm, a.falsely[doubt]))
	}
	return out
}

// quantile returns the value that the share over of a sorted list lies above.
func quantile(list []float64, over float64) float64 { return list[int(float64(len(list)-1)*(1-over))] }

func over(list []float64, at float64) float64 {
	n := 0
	for _, x := range list {
		if x > at {
			n++
		}
	}
	return float64(n) / float64(max(len(list), 1))
}
