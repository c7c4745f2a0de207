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

// weights is a model while it is learnt, in full precision.
type weights struct {
	classes int
	w, g    []float64 // weights and the sum of squared gradients (AdaGrad)
	bias    []float64
	biasG   []float64
	votes   float64
	active  []int // classes that are being stepped
}

// lesson says how to learn.
type lesson struct {
	bits   uint32
	rounds int
	rate   float64
	decay  float64 // pull towards zero
	votes  float64 // fixed weight of the keywords
	drop   int     // one in so many times the keywords are hidden, so that the model learns to do without
}

// learn runs multinomial logistic regression over the samples. Products are rounded before they are
// added (the conversions), so that machines that fuse the two give the same bits.
func learn(samples []sample, classes int, l lesson) *weights {
	n := classes << l.bits
	w := &weights{classes: classes, w: make([]float64, n), g: make([]float64, n), bias: make([]float64, classes), biasG: make([]float64, classes), votes: l.votes}
	rng := rand.New(rand.NewPCG(7, 11))
	order := make([]int, len(samples))
	for i := range order {
		order[i] = i
	}
	p := make([]float64, classes)
	for range l.rounds {
		rng.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		for _, i := range order {
			s := &samples[i]
			w.wordLogits(s, p)
			if l.drop == 0 || rng.IntN(l.drop) != 0 {
				w.addVotes(s, p)
			}
			softmax(p)
			p[s.class]--
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

// logits sums up what speaks for each class.
func (w *weights) logits(s *sample, into []float64) {
	w.wordLogits(s, into)
	w.addVotes(s, into)
}

// wordLogits sums up what the words alone say.
func (w *weights) wordLogits(s *sample, into []float64) {
	copy(into, w.bias)
	for k, b := range s.buckets {
		row := w.w[int(b)*w.classes:][:w.classes]
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
	for c := range into {
		into[c] += float64(w.votes * s.votes[c])
	}
}

const tiny = 1e-4

// step goes down the gradient by class, grads. Classes that have next to none are left as they are.
func (w *weights) step(s *sample, grads []float64, l lesson) {
	w.active = w.active[:0]
	for c, grad := range grads {
		if grad *= s.weight; math.Abs(grad) >= tiny {
			grads[c] = grad
			w.active = append(w.active, c)
		}
	}
	for k, b := range s.buckets {
		row, squares := w.w[int(b)*w.classes:][:w.classes], w.g[int(b)*w.classes:][:w.classes]
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
	md := &understand.Model{Classes: classes, Bits: bits, Votes: float32(w.votes),
		Scale: make([]float32, len(classes)), Bias: make([]float32, len(classes))}
	row := understand.RowLen(len(classes))
	bytes := slices.Repeat([]byte{understand.WeightOf(0)}, row<<bits)
	for c := range classes {
		top := 1e-9
		for at := c; at < len(w.w); at += w.classes {
			top = math.Max(top, math.Abs(w.w[at]))
		}
		md.Scale[c] = float32(top / 127)
		md.Bias[c] = float32(w.bias[c])
		for bucket := range 1 << bits {
			bytes[bucket*row+c] = understand.WeightOf(int(math.Round(w.w[bucket*w.classes+c] / top * 127)))
		}
	}
	md.Weights = string(bytes)
	return md
}
