package main

import (
	"math"
	"math/rand/v2"
	"slices"
	"sync"

	"sunwai/handlers/understand"
)

// sample is an example ready to be learnt from: every feature's bucket and value, the vector of length one.
type sample struct {
	buckets  []uint32
	values   []float64
	votes    []float64 // by class
	class    int
	group    int
	weight   float64
	kind     string
	features int // before those of one bucket were added up
}

func newSample(features []understand.Feature, bits uint32) sample {
	sum := map[uint32]float64{}
	order := make([]uint32, 0, len(features))
	length := 0.0
	mask := uint32(1)<<bits - 1
	for _, f := range features {
		b := f.Hash & mask
		if _, ok := sum[b]; !ok {
			order = append(order, b)
		}
		sum[b] += float64(f.Value())
		length += float64(f.Value()) * float64(f.Value())
	}
	s := sample{weight: 1, features: len(features)}
	by := 1 / math.Sqrt(math.Max(length, 1e-9))
	for _, b := range order {
		s.buckets = append(s.buckets, b)
		s.values = append(s.values, sum[b]*by)
	}
	return s
}

// atOnce does n things at the same time. Each must write to a place of its own, so that the order in which they
// end does not matter.
func atOnce(n int, do func(int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { do(i) })
	}
	wg.Wait()
}

// weights is a model while it is learnt, in full precision. Its columns are the classes, then the hidden units.
type weights struct {
	classes int
	w, g    []float64 // weights and the sum of squared gradients (AdaGrad)
	bias    []float64 // by column
	biasG   []float64
	hidden  []float64 // what a hidden unit says to each class, unit by unit
	hiddenG []float64
	votes   float64
	active  []int // columns that are being stepped
}

// columns is how many weights a bucket has.
func (w *weights) columns() int { return len(w.bias) }

func newWeights(classes int, l lesson, rng *rand.Rand) *weights {
	columns := classes + l.hidden
	w := &weights{classes: classes, votes: l.votes,
		w: make([]float64, columns<<l.bits), g: make([]float64, columns<<l.bits),
		bias: make([]float64, columns), biasG: make([]float64, columns),
		hidden: make([]float64, l.hidden*classes), hiddenG: make([]float64, l.hidden*classes)}
	for i := range w.hidden { // units that begin alike would stay alike
		w.hidden[i] = (rng.Float64()*2 - 1) * firstWord
	}
	for u := classes; u < columns; u++ {
		w.bias[u] = firstExcited
	}
	return w
}

// What a hidden unit says at first, at most, and how excited it is then: a unit that is not does not learn.
const (
	firstWord    = 0.7
	firstExcited = 0.1
)

// lesson says how to learn.
type lesson struct {
	bits   uint32
	rounds int
	rate   float64
	decay  float64 // pull towards zero
	votes  float64 // fixed weight of the keywords
	hidden int     // hidden units
	drop   int     // one in so many times the keywords are hidden, so that the model learns to do without
}

// learn runs multinomial logistic regression over the samples. Products are rounded before they are
// added (the conversions), so that machines that fuse the two give the same bits.
func learn(samples []sample, classes int, l lesson) *weights {
	rng := rand.New(rand.NewPCG(7, 11))
	w := newWeights(classes, l, rng)
	order := make([]int, len(samples))
	for i := range order {
		order[i] = i
	}
	p := make([]float64, w.columns())
	for range l.rounds {
		rng.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		for _, i := range order {
			s := &samples[i]
			w.wordLogits(s, p)
			if l.drop == 0 || rng.IntN(l.drop) != 0 {
				w.addVotes(s, p)
			}
			w.hearUnits(p)
			softmax(p[:classes])
			p[s.class]--
			for c := range classes {
				p[c] *= s.weight
			}
			w.teach(p, l)
			w.step(s, p, l)
		}
	}
	return w
}

// mean is the mean of models of the same form.
func mean(of []*weights) *weights {
	first, n := of[0], float64(len(of))
	m := &weights{classes: first.classes, w: make([]float64, len(first.w)), bias: make([]float64, len(first.bias)), votes: first.votes}
	for _, w := range of {
		for i, x := range w.w {
			m.w[i] += float64(x / n)
		}
		for i, x := range w.bias {
			m.bias[i] += float64(x / n)
		}
	}
	return m
}

// logits is what the columns say: the classes, with what the units that are excited say to them, and how excited those are.
func (w *weights) logits(s *sample, into []float64) {
	w.wordLogits(s, into)
	w.addVotes(s, into)
	w.hearUnits(into)
}

// wordLogits sums up what the words alone say, by column.
func (w *weights) wordLogits(s *sample, into []float64) {
	copy(into, w.bias)
	columns := w.columns()
	for k, b := range s.buckets {
		row := w.w[int(b)*columns:][:columns]
		for c, x := range row {
			into[c] += float64(s.values[k] * x)
		}
	}
}

// addVotes adds what keywords and handles say, where anything does.
func (w *weights) addVotes(s *sample, into []float64) {
	if s.votes == nil {
		return
	}
	for c := range w.classes {
		into[c] += float64(w.votes * s.votes[c])
	}
}

// hearUnits adds to the classes what the hidden units say that are excited.
func (w *weights) hearUnits(columns []float64) {
	for u, excited := range columns[w.classes:] {
		if excited <= 0 {
			continue
		}
		for c, says := range w.hidden[u*w.classes:][:w.classes] {
			columns[c] += float64(excited * says)
		}
	}
}

// teach turns p, the gradients by class and how excited the hidden units were, into the gradients of all columns, and lets the units that
// were excited learn what to say.
func (w *weights) teach(p []float64, l lesson) {
	for u, excited := range p[w.classes:] {
		into := &p[w.classes+u]
		*into = 0
		if excited <= 0 {
			continue
		}
		says, squares := w.hidden[u*w.classes:][:w.classes], w.hiddenG[u*w.classes:][:w.classes]
		for c, grad := range p[:w.classes] {
			*into += float64(says[c] * grad)
			g := float64(grad * excited)
			squares[c] += float64(g * g)
			says[c] -= float64(l.rate * hiddenPace * g / (math.Sqrt(squares[c]) + 1e-3))
		}
	}
}

// hiddenPace is how fast the hidden units learn what to say, beside what excites them.
const hiddenPace = 0.25

const tiny = 1e-4

// step goes down the gradient by column, grads. Columns that have next to none are left as they are.
func (w *weights) step(s *sample, grads []float64, l lesson) {
	w.active = w.active[:0]
	for c, grad := range grads {
		if math.Abs(grad) >= tiny {
			w.active = append(w.active, c)
		}
	}
	columns := w.columns()
	for k, b := range s.buckets {
		row, squares := w.w[int(b)*columns:][:columns], w.g[int(b)*columns:][:columns]
		for _, c := range w.active {
			g := float64(grads[c]*s.values[k]) + float64(l.decay*row[c])
			squares[c] += float64(g * g)
			row[c] -= float64(l.rate * g / (math.Sqrt(squares[c]) + 1e-3))
		}
	}
	for _, c := range w.active {
		grad := grads[c]
		w.biasG[c] += float64(grad * grad)
		w.bias[c] -= float64(l.rate * 0.3 * grad / (math.Sqrt(w.biasG[c]) + 1e-3))
	}
}

func softmax(p []float64) {
	top := p[0]
	for _, v := range p {
		top = math.Max(top, v)
	}
	sum := 0.0
	for c := range p {
		p[c] = math.Exp(p[c] - top)
		sum += p[c]
	}
	for c := range p {
		p[c] /= sum
	}
}

// quantised brings the weights to one byte each.
func (w *weights) quantised(classes []string, bits uint32) *understand.Model {
	columns := w.columns()
	md := &understand.Model{Classes: classes, Bits: bits, Votes: float32(w.votes), Hidden: make([]float32, len(w.hidden)),
		Scale: make([]float32, columns), Bias: make([]float32, columns)}
	for i, says := range w.hidden {
		md.Hidden[i] = float32(says)
	}
	row := understand.RowLen(columns)
	bytes := slices.Repeat([]byte{understand.WeightOf(0)}, row<<bits)
	for c := range columns {
		top := 1e-9
		for at := c; at < len(w.w); at += columns {
			top = math.Max(top, math.Abs(w.w[at]))
		}
		md.Scale[c] = float32(top / 127)
		md.Bias[c] = float32(w.bias[c])
		for bucket := range 1 << bits {
			bytes[bucket*row+c] = understand.WeightOf(int(math.Round(w.w[bucket*columns+c] / top * 127)))
		}
	}
	md.Weights = string(bytes)
	return md
}
