package main

import (
	"log"
	"math"
	"slices"

	"sunwai/handlers/understand"
	"sunwai/models/directory"
)

const (
	variants      = 6
	keywordWeight = 0.35
	manyWords     = 400 // keywords of a department that count in full: one with more of them is not the likelier for it
	chatClass     = "CHAT"
	turns         = 3   // times the model is learnt anew with other variants of the examples: their mean hangs less on chance
	widely        = 1   // of them learn from the wide examples too, the last: see narrow
	wordedWeight  = 0.5 // of a variant where there are twice as many, so that the line counts as one
)

// departmentLesson says how to learn.
var departmentLesson = lesson{bits: 17, rounds: 6, rate: 0.25, decay: 2e-6, votes: 1.4, drop: 3}

// narrow reports whether a turn learns nothing from the wide examples. They tell of seldom matters as often as of common ones, and of what is
// easily mistaken more than either: who learnt from nothing else would find them, and be less sure of what most people write.
func narrow(turn int) bool { return turn < turns-widely }

// trainDepartment learns whose matter a message is. It is measured on the examples; the wide ones are only learnt from, by some turns.
func trainDepartment(dir *directory.Directory, reader *understand.Reader, examples, wide []example, folds int) *understand.Model {
	classes := []string{}
	index := map[string]int{}
	for _, d := range dir.Departments() {
		index[d.Code] = len(classes)
		classes = append(classes, d.Code)
	}
	index[chatClass] = len(classes)
	classes = append(classes, chatClass)
	l := departmentLesson
	var points []outcome
	turns := make([]*weights, turns)
	atOnce(len(turns)+1, func(i int) {
		if i == len(turns) {
			samples := departmentSamples(dir, reader, withWords(dir, examples), index, firstSeed, l)
			more := departmentSamples(dir, reader, asMuchTalk(examples, wide), index, firstSeed, l)
			points = measure(samples, more, len(classes), l, folds, index[chatClass])
			return
		}
		of := withWords(dir, examples)
		if !narrow(i) {
			of = slices.Concat(of, asMuchTalk(examples, wide))
		}
		turns[i] = learn(departmentSamples(dir, reader, of, index, firstSeed+uint64(i), l), len(classes), l)
	})
	md := mean(turns).quantised(classes, l.bits)
	md.Trust = trust(points)
	md.Curve = curve(md.Trust, points)
	log.Printf("  the surest 60 %%: right %.3f", surest(points))
	for _, p := range md.Curve {
		log.Printf("  score %.3f -> right %.3f", p.Score, p.Right)
	}
	return md
}

// asMuchTalk adds to the wide examples the small talk of the others, as heavy as it takes that talk stays as likely: what is said between complaints
// would be taken for one.
func asMuchTalk(examples, wide []example) []example {
	all := slices.Clone(wide)
	for _, e := range examples {
		if e.class == chatClass && e.kind == message {
			e.weight *= float64(len(wide)) / float64(len(examples))
			all = append(all, e)
		}
	}
	return all
}

// withWords adds the keywords of the directory to the examples and gives all a group of their own.
func withWords(dir *directory.Directory, examples []example) []example {
	all := slices.Clone(examples)
	many := map[string]int{}
	for k := range dir.Keywords() {
		many[k.Department]++
	}
	for k := range dir.Keywords() {
		lang := map[string]string{"hi": "hi", "en": "en"}[string(k.Lang)]
		if lang == "" {
			lang = "latn"
		}
		if k.Weight >= 3 {
			all = append(all, example{class: k.Department, lang: lang, text: k.Text, weight: keywordWeight * float64(k.Weight) / 5 * min(1, manyWords/float64(many[k.Department])), kind: keyword})
		}
	}
	for i := range all {
		all[i].group = i
	}
	return all
}

// departmentVariants is how many variants are made of an example. Of words a few suffice: there are thousands. Hindi
// comes out in Latin letters from the second on, which the directory has keywords of its own for.
func departmentVariants(e example) int {
	switch {
	case e.kind == message:
		return times(e.text, variants, 1)
	case e.kind == vocabulary && e.lang == "hi":
		return 2
	}
	return 1
}

func departmentSamples(dir *directory.Directory, reader *understand.Reader, examples []example, index map[string]int, seed uint64, l lesson) []sample {
	v := newVarier(dir)
	v.around, v.seed = around, seed
	var samples []sample
	for _, e := range examples {
		class, ok := index[e.class]
		if !ok {
			log.Printf("no department %q: %s", e.class, e.text)
			continue
		}
		n, weight := departmentVariants(e), e.weight
		if n > variants {
			weight *= wordedWeight
		}
		for k, x := range v.vary(e, n) {
			ex := reader.Example(x.text)
			s := newSample(ex.Topic, l.bits)
			s.votes = make([]float64, len(index))
			for c, vote := range ex.Votes {
				s.votes[c] = float64(vote)
			}
			s.class, s.group, s.weight, s.kind = class, e.group, weight, x.lang
			if e.kind != message {
				s.kind = "keyword"
			} else if k > 0 {
				s.kind = "variant"
			}
			samples = append(samples, s)
		}
	}
	return samples
}

// outcome is how a held-out example went.
type outcome struct {
	grounds []float32
	score   float64 // the grounds weighed
	right   bool
	third   bool // right among the first three
}

// measure learns on all but a part of the examples at a time, some turns from more besides, and asks about that part.
func measure(samples, more []sample, classes int, l lesson, folds, chat int) []outcome {
	parts := make([][]outcome, folds)
	atOnce(folds, func(f int) { parts[f] = measureFold(samples, more, classes, l, folds, f, chat) })
	out := slices.Concat(parts...)
	right, third := 0, 0
	for i := range out {
		if out[i].right {
			right++
		}
		if out[i].third {
			third++
		}
	}
	n := float64(max(len(out), 1))
	log.Printf("held out by turns: right %.3f, among three %.3f of %d", float64(right)/n, float64(third)/n, len(out))
	return out
}

// measureFold learns on all but the f-th part.
func measureFold(samples, more []sample, classes int, l lesson, folds, f, chat int) []outcome {
	var train []sample
	for _, s := range samples {
		if s.kind == "keyword" || s.group%folds != f {
			train = append(train, s)
		}
	}
	w := learn(train, classes, l)
	if len(more) > 0 {
		all := learn(slices.Concat(train, more), classes, l)
		learnt := make([]*weights, turns)
		for i := range learnt {
			if learnt[i] = all; narrow(i) {
				learnt[i] = w
			}
		}
		w = mean(learnt)
	}
	p := make([]float64, classes)
	votes := make([]float32, chat)
	var out []outcome
	for i := range samples {
		s := &samples[i]
		if s.kind == "keyword" || s.group%folds != f || s.class == chat {
			continue
		}
		w.logits(s, p)
		p[chat] = math.Inf(-1)
		softmax(p)
		order := ranked(p)
		for c := range votes {
			votes[c] = float32(s.votes[c])
		}
		g := understand.GroundsOf(float32(p[order[0]]), float32(p[order[1]]), votes, order[0], s.features)
		out = append(out, outcome{grounds: g[:], right: order[0] == s.class, third: slices.Contains(order[:3], s.class)})
	}
	return out
}

func ranked(p []float64) []int {
	order := make([]int, len(p))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case p[a] > p[b]:
			return -1
		case p[a] < p[b]:
			return 1
		}
		return 0
	})
	return order
}

// What keywords of another department, or none, take from the trust in an answer. It is not learnt: the examples
// have landmarks strewn in at random, so that in them a keyword beside the matter says nothing.
const (
	trustInOther = -0.6
	trustInNone  = -0.4
)

// trust learns which grounds make an answer right, by logistic regression over all outcomes at once.
func trust(points []outcome) []float32 {
	const rounds, rate = 400, 1.0
	n := len(points[0].grounds)
	w, squares, g := make([]float64, n), make([]float64, n), make([]float64, n)
	w[understand.OtherGround], w[understand.NoneGround] = trustInOther, trustInNone
	for range rounds {
		clear(g)
		for i := range points {
			x := &points[i]
			sum := 0.0
			for k, v := range x.grounds {
				sum += float64(w[k] * float64(v))
			}
			miss := 1 / (1 + math.Exp(-sum))
			if x.right {
				miss--
			}
			for k, v := range x.grounds {
				g[k] += float64(miss * float64(v))
			}
		}
		for k := range g {
			if k == understand.OtherGround || k == understand.NoneGround {
				continue
			}
			g[k] /= float64(len(points))
			squares[k] += float64(g[k] * g[k])
			w[k] -= float64(rate * g[k] / (math.Sqrt(squares[k]) + 1e-9) * 0.3)
		}
	}
	out := make([]float32, n)
	for k := range w {
		out[k] = float32(w[k])
	}
	log.Printf("  trust %.3f", out)
	return out
}

// surest returns how many of the surest 60 of 100 outcomes, which are sorted by their score, are right.
func surest(points []outcome) float64 {
	top := points[len(points)*4/10:]
	right := 0
	for _, p := range top {
		if p.right {
			right++
		}
	}
	return float64(right) / float64(len(top))
}

// curve is an isotonic regression (pool adjacent violators) of "right" on the score, thinned out.
func curve(trust []float32, points []outcome) []understand.Point {
	for i := range points {
		points[i].score = 0
		for k, v := range points[i].grounds {
			points[i].score += float64(trust[k] * v)
		}
	}
	slices.SortStableFunc(points, func(a, b outcome) int {
		switch {
		case a.score < b.score:
			return -1
		case a.score > b.score:
			return 1
		}
		return 0
	})
	type block struct{ score, right, n float64 }
	var blocks []block
	const batch = 60
	for i := 0; i < len(points); i += batch {
		b := block{}
		for _, p := range points[i:min(i+batch, len(points))] {
			b.score += p.score
			b.n++
			if p.right {
				b.right++
			}
		}
		blocks = append(blocks, b)
		for len(blocks) > 1 {
			x, y := blocks[len(blocks)-2], blocks[len(blocks)-1]
			if x.right/x.n < y.right/y.n {
				break
			}
			blocks = append(blocks[:len(blocks)-2], block{x.score + y.score, x.right + y.right, x.n + y.n})
		}
	}
	out := make([]understand.Point, 0, len(blocks)+1)
	for _, b := range blocks {
		out = append(out, understand.Point{Score: float32(b.score / b.n), Right: float32((b.right + 1) / (b.n + 2))})
	}
	return out
}
