package main

import (
	"log"
	"strings"

	"sunwai/handlers/understand"
	"sunwai/models/directory"
)

// categoryLesson says how to learn the categories of one department: there are few, and few examples of each.
var categoryLesson = lesson{bits: 13, rounds: 8, rate: 0.4, decay: 2e-6, votes: 1, drop: 3}

// categoryVariants is how many variants are made of an example of a category.
const categoryVariants = 4

// categories are those of one department, with what tells of them.
type categories struct {
	department string
	codes      []string
	at         map[string]int // place by code
	first      int            // of the department's categories among all, in the directory's order
}

func categoriesOf(dir *directory.Directory) []categories {
	var all []categories
	n := 0
	for _, d := range dir.Departments() {
		c := categories{department: d.Code, at: map[string]int{}, first: n}
		for _, x := range d.Categories {
			c.at[x.Code] = len(c.codes)
			c.codes = append(c.codes, x.Code)
		}
		n += len(c.codes)
		all = append(all, c)
	}
	return all
}

// trainCategories learns of which category of its department a message is: a model for each department, which a message is read with only once it is
// known whose matter it is.
func trainCategories(dir *directory.Directory, reader *understand.Reader, examples []example, folds int) []*understand.Model {
	all := categoriesOf(dir)
	models := make([]*understand.Model, len(all))
	tests := make([]tested, len(all))
	atOnce(len(all), func(i int) {
		c := all[i]
		samples := c.samples(dir, reader, examples)
		tests[i] = c.test(samples, folds)
		models[i] = learn(samples, len(c.codes), categoryLesson).quantised(c.codes, categoryLesson.bits)
	})
	right, n := 0, 0
	for _, t := range tests {
		right, n = right+t.right, n+t.of
	}
	log.Printf("categories, held out by turns: right %.3f of %d", float64(right)/float64(max(n, 1)), n)
	return models
}

// tested is how many held-out examples were told the right category.
type tested struct{ right, of int }

// samples are the department's examples whose category somebody has said, once for each that is as good, and its keywords.
func (c categories) samples(dir *directory.Directory, reader *understand.Reader, examples []example) []sample {
	v := newVarier(dir)
	v.around = around
	var samples []sample
	add := func(e example, kind string) {
		ex := reader.Example(e.text)
		for i, name := range e.categories {
			class, known := c.at[c.department+"."+name]
			if !known {
				log.Printf("no category %s.%s: %s", c.department, name, e.text)
				continue
			}
			s := newSample(ex.Topic, categoryLesson.bits)
			s.votes = make([]float64, len(c.codes))
			for k := range s.votes {
				s.votes[k] = float64(ex.Categories[c.first+k])
			}
			s.class, s.group, s.weight, s.kind = class, e.group, e.weight/float64(len(e.categories)), kind
			if i > 0 {
				s.kind = "variant"
			}
			samples = append(samples, s)
		}
	}
	group := 0
	for _, e := range examples {
		if e.class != c.department || len(e.categories) == 0 {
			continue
		}
		e.group = group
		group++
		for k, x := range v.vary(e, categoryVariants) {
			kind := ""
			if k > 0 {
				kind = "variant"
			}
			add(x, kind)
		}
	}
	for k := range dir.Keywords() {
		if k.Department == c.department && k.Weight >= 3 {
			add(example{text: k.Text, weight: keywordWeight * float64(k.Weight) / heaviest, categories: []string{strings.TrimPrefix(k.Category, c.department+".")}}, "keyword")
		}
	}
	return samples
}

// heaviest is the greatest weight of a keyword.
const heaviest = 5

// test learns on all but a part at a time, and asks about that part.
func (c categories) test(samples []sample, folds int) (t tested) {
	p := make([]float64, len(c.codes))
	for f := range folds {
		var known []sample
		for _, s := range samples {
			if s.kind == "keyword" || s.group%folds != f {
				known = append(known, s)
			}
		}
		w := learn(known, len(c.codes), categoryLesson)
		for i := range samples {
			s := &samples[i]
			if s.kind != "" || s.group%folds != f {
				continue
			}
			w.logits(s, p)
			t.of++
			if ranked(p)[0] == s.class {
				t.right++
			}
		}
	}
	return t
}
