package main

import (
	"fmt"
	"log"
	"slices"

	"sunwai/handlers"
	"sunwai/handlers/understand"
	"sunwai/models"
)

// Classes of the two models of alarm.
const (
	noneClass    = string(models.NoDanger)
	cleanClass   = "clean"
	abusiveClass = "abusive"
)

func alarmLesson() lesson { return lesson{bits: 15, rounds: 8, rate: 0.2, decay: 3e-3} }

// alarmVariants is how many variants an example of danger or abuse has.
const alarmVariants = 4

// dangerClasses are the kinds of danger, the first is none.
func dangerClasses() []string {
	classes := []string{noneClass}
	for _, d := range []models.Danger{models.Fire, models.Crime, models.Medical, models.WomanInDanger, models.ChildInDanger,
		models.SelfHarm, models.Electrocution, models.Disaster, models.OtherDanger} {
		classes = append(classes, string(d))
	}
	return classes
}

// alarm is one of the two models.
type alarm struct {
	name    string // of its folder of examples and of its model
	classes []string
	heard   func(handlers.Understanding) bool // whether the lists hear it
}

func alarms() []alarm { return []alarm{danger(), abuse()} }

func danger() alarm {
	return alarm{name: "danger", classes: dangerClasses(), heard: func(u handlers.Understanding) bool { return u.Danger != models.NoDanger }}
}

func abuse() alarm {
	return alarm{name: "abuse", classes: []string{cleanClass, abusiveClass}, heard: func(u handlers.Understanding) bool { return u.Abusive }}
}

// alarm learns one of the two out of examples of its own. All others are ordinary: examples of no alarm,
// unless the lists hear one in them.
func (c class) alarm(a alarm) (*understand.Model, error) {
	own, ordinary := c.own[a.name], c.examples
	for _, b := range alarms() {
		if b.name != a.name {
			ordinary = slices.Concat(ordinary, c.own[b.name])
		}
	}
	v := newVarier(c.dir)
	l := alarmLesson()
	var samples []sample
	for group, e := range slices.Concat(own, ordinary) {
		class := slices.Index(a.classes, e.class)
		heard := a.heard(c.reader.Understand(e.text, handlers.Hint{}))
		switch {
		case group >= len(own):
			class = 0
			if heard {
				continue
			}
		case class < 0:
			return nil, fmt.Errorf("%s: no class %q: %s", a.name, e.class, e.text)
		}
		for k, x := range v.vary(e, alarmVariants) {
			for _, window := range c.reader.Example(x.text).Alarms {
				s := newSample(window, l.bits)
				s.class, s.group, s.weight, s.kind, s.heard = class, group, e.weight, "example", heard
				if k > 0 {
					s.kind = "variant"
				}
				samples = append(samples, s)
			}
		}
	}
	measureAlarm(samples, len(a.classes), l, c.folds)
	return learn(samples, len(a.classes), l).quantised(a.classes, l.bits), nil
}

// measureAlarm tells how many alarms are found, and how many are false, on examples not learnt from.
func measureAlarm(samples []sample, classes int, l lesson, folds int) {
	if folds < 2 {
		return
	}
	steps := [...]float64{0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}
	var found, falsely [len(steps)]int
	alarms, calm := 0, 0
	p := make([]float64, classes)
	for f := range folds {
		var train []sample
		for _, s := range samples {
			if s.group%folds != f {
				train = append(train, s)
			}
		}
		w := learn(train, classes, l)
		for i := range samples {
			s := &samples[i]
			if s.group%folds != f || s.kind != "example" {
				continue
			}
			w.logits(s, p, false)
			softmax(p)
			if s.class > 0 {
				alarms++
			} else {
				calm++
			}
			for k, step := range steps {
				switch {
				case 1-p[0] < step && !s.heard:
				case s.class > 0:
					found[k]++
				default:
					falsely[k]++
				}
			}
		}
	}
	for k, step := range steps {
		log.Printf("  by the lists or from %.1f: found %.3f of %d, falsely %.3f of %d", step, float64(found[k])/float64(alarms), alarms, float64(falsely[k])/float64(calm), calm)
	}
}
