package main

import (
	"log"

	"sunwai/handlers/understand"
	"sunwai/models/directory"
)

func tongueLesson() lesson { return lesson{bits: 14, rounds: 8, rate: 0.2, decay: 2e-6} }

// trainLanguage learns to tell Hindi in Latin letters from English.
func trainLanguage(dir *directory.Directory, reader *understand.Reader, examples []example) *understand.Model {
	v := newVarier(dir)
	l := tongueLesson()
	var samples []sample
	for _, e := range examples {
		for _, x := range v.vary(e, variants) {
			if x.lang == "hi" {
				continue
			}
			s := newSample(reader.Example(x.text).Tongue, l.bits)
			if x.lang == "latn" {
				s.class = 1
			}
			samples = append(samples, s)
		}
	}
	w := learn(samples, 2, l)
	log.Printf("language: %d samples", len(samples))
	return w.quantised([]string{"en", "hi-Latn"}, l.bits)
}
