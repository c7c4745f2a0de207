package understand

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
)

// Model is a linear model over hashed features: a weight per bucket and column in one byte, so that all of
// it stays small. The first columns are the classes. One of the two models of danger has hidden units beside them: what two words
// mean only together is heard by one of those, which speaks to all classes. `go run ./handlers/understand/train` makes the models
// out of the examples, bit for bit the same on every run.
type Model struct {
	Classes []string
	Hidden  []float32 // what a hidden unit says to each class, unit by unit; most models have none
	Bits    uint32    // buckets are 1<<Bits
	Scale   []float32 // of each column's weights
	Bias    []float32
	Votes   float32   // weight of what the directory's keywords say
	Trust   []float32 // weights of the grounds to trust an answer, see GroundsOf; of an alarm how likely it must be, see DoubtOf
	Curve   []Point   // calibration: trust in the best class -> share of right answers, rising
	Weights string    // bytes, bucket by bucket, the columns of one beside each other, see WeightOf
}

// Point of a calibration curve.
type Point struct{ Score, Right float32 }

// The models are strings, so that they stay in the pages of the program's file: only those that messages
// touch come into memory, and the system may drop them again.
//
//go:embed model/department.bin
var departmentModel string

//go:embed model/tongue.bin
var tongueModel string

//go:embed model/danger.bin
var dangerModel string

//go:embed model/danger2.bin
var secondDangerModel string

//go:embed model/abuse.bin
var abuseModel string

// categoryModels are one for each department, behind each other.
//
//go:embed model/category.bin
var categoryModels string

const modelMagic = "sunwai model 4\n"

// maxColumns bounds the columns of a model, so that scores need no allocation.
const maxColumns = 64

// columns is how many weights a bucket has: one by class, one by hidden unit.
func (md *Model) columns() int { return len(md.Bias) }

// WriteTo writes the model in the form that ReadModel reads.
func (md *Model) WriteTo(w io.Writer) (int64, error) {
	var b bytes.Buffer
	b.WriteString(modelMagic)
	put := func(v any) { _ = binary.Write(&b, binary.LittleEndian, v) } // a Buffer never fails
	put(uint32(len(md.Classes)))
	for _, c := range md.Classes {
		put(uint32(len(c)))
		b.WriteString(c)
	}
	put(uint32(len(md.Hidden) / len(md.Classes)))
	put(md.Hidden)
	put(md.Bits)
	put(md.Scale)
	put(md.Bias)
	put(md.Votes)
	put(uint32(len(md.Trust)))
	put(md.Trust)
	put(uint32(len(md.Curve)))
	put(md.Curve)
	b.WriteString(md.Weights)
	return b.WriteTo(w)
}

// ReadModel reads a model. The weights share data's memory.
func ReadModel(data string) (*Model, error) {
	md, rest, err := readOne(data)
	if err == nil && rest != "" {
		return nil, fmt.Errorf("reading a model: %d bytes too many", len(rest))
	}
	return md, err
}

// ReadModels reads models that were written behind each other.
func ReadModels(data string) ([]*Model, error) {
	var all []*Model
	for data != "" {
		md, rest, err := readOne(data)
		if err != nil {
			return nil, err
		}
		all, data = append(all, md), rest
	}
	return all, nil
}

// readOne reads the model that data begins with, and returns what is left.
func readOne(data string) (md *Model, left string, err error) {
	rest, ok := strings.CutPrefix(data, modelMagic)
	if !ok {
		return nil, "", errors.New("reading a model: not one of ours")
	}
	in := strings.NewReader(rest)
	get := func(into any) {
		if err == nil {
			err = binary.Read(in, binary.LittleEndian, into)
		}
	}
	var n uint32
	get(&n)
	if err != nil || n == 0 || n > maxColumns {
		return nil, "", fmt.Errorf("reading a model: %d classes: %w", n, errors.Join(err, errors.ErrUnsupported))
	}
	md = &Model{Classes: make([]string, n)}
	for i := range md.Classes {
		var size uint32
		get(&size)
		name := make([]byte, min(size, 64))
		get(&name)
		md.Classes[i] = string(name)
	}
	get(&n)
	if columns := len(md.Classes) + int(n); columns <= maxColumns {
		md.Hidden = make([]float32, int(n)*len(md.Classes))
		md.Scale, md.Bias = make([]float32, columns), make([]float32, columns)
	}
	get(&md.Hidden)
	get(&md.Bits)
	get(&md.Scale)
	get(&md.Bias)
	get(&md.Votes)
	get(&n)
	if n > maxColumns || md.Bias == nil {
		return nil, "", fmt.Errorf("reading a model: %d grounds: %w", n, errors.ErrUnsupported)
	}
	md.Trust = make([]float32, n)
	get(&md.Trust)
	get(&n)
	if err != nil || n > 1000 || md.Bits > 24 {
		return nil, "", fmt.Errorf("reading a model: header: %w", errors.Join(err, errors.ErrUnsupported))
	}
	md.Curve = make([]Point, n)
	get(&md.Curve)
	if err != nil {
		return nil, "", fmt.Errorf("reading a model: %w", err)
	}
	size := RowLen(md.columns()) << md.Bits
	if in.Len() < size {
		return nil, "", fmt.Errorf("reading a model: %d weights where %d are due", in.Len(), size)
	}
	at := len(rest) - in.Len()
	md.Weights = rest[at:][:size]
	return md, rest[at+size:], nil
}

// scores is what a model says, by class.
type scores [maxColumns]float32

// score adds up the weights of the features, brought to length one.
func (md *Model) score(features []Feature) (out scores) {
	n := md.columns()
	length := md.add(features, out[:n])
	md.settle(out[:n], length)
	return out
}

// spokenOf is what the model gives a department that it has learnt where the text has a word of the department's own: from -2 to 3.
const spokenOf = 0

// unlearnt is what a department has that the model has not learnt: what one has that the text does not speak of, and where a keyword of
// the greatest weight speaks for it, what one has that is spoken of, and no less than any other.
func (s *scores) unlearnt(n int, votes float32) float32 {
	mean, share := float32(0), min(1, votes/heaviest)
	for _, v := range s[:n] {
		mean += v / float32(n)
	}
	return mean*(1-share) + max(spokenOf, slices.Max(s[:n]))*share
}

// leastLength is the square of the shortest length: sums that were taken from each other leave crumbs.
const leastLength = 1e-6

// settle turns the sums of the columns into what the model says by class, of features that have this length squared.
func (md *Model) settle(sums []float32, length float32) {
	by := 1 / float32(math.Sqrt(float64(max(length, leastLength))))
	for c := range sums {
		sums[c] = sums[c]*by*md.Scale[c] + md.Bias[c]
	}
	n := len(md.Classes)
	for u, excited := range sums[n:] {
		if excited <= 0 {
			continue
		}
		for c, says := range md.Hidden[u*n:][:n] {
			sums[c] += excited * says
		}
	}
}

// softmax turns the first n scores into shares of one.
func (s *scores) softmax(n int) {
	top := s[0]
	for _, v := range s[:n] {
		top = max(top, v)
	}
	sum := float32(0)
	for c := range n {
		s[c] = float32(math.Exp(float64(s[c] - top)))
		sum += s[c]
	}
	for c := range n {
		s[c] /= sum
	}
}

func (s *scores) best(n int) int {
	best := 0
	for i := range n {
		if s[i] > s[best] {
			best = i
		}
	}
	return best
}

// top returns the k best, best first.
func (s *scores) top(n, k int) []int {
	out := make([]int, 0, k)
	for range min(k, n) {
		best := -1
		for i := range n {
			if best >= 0 && s[i] <= s[best] || slices.Contains(out, i) {
				continue
			}
			best = i
		}
		out = append(out, best)
	}
	return out
}

// Grounds are why an answer may be trusted: how clear it is, and whether keywords and model agree.
const (
	Grounds     = 6
	OtherGround = 3 // keywords speak for another department
	NoneGround  = 4 // no keyword speaks at all
)

// GroundsOf returns the grounds for trust in class best: share is its share of one and second that of the next,
// votes are the keywords' by class, features how many the message has.
func GroundsOf(share, second float32, votes []float32, best, features int) [Grounds]float32 {
	top, all := float32(0), float32(0)
	for _, v := range votes {
		top = max(top, v)
		all += v
	}
	const most = 8 // beyond it all answers are as clear
	clip := func(x float64) float32 { return float32(max(-most, min(most, x))) }
	g := [Grounds]float32{1, clip(math.Log(float64(share+1e-6) / float64(1-share+1e-6))), clip(math.Log(float64(share+1e-6) / float64(second+1e-6))),
		OtherGround: top - votes[best], 5: float32(math.Log1p(float64(features))) / 8}
	if all == 0 {
		g[NoneGround] = 1
	}
	return g
}

// weigh adds up the grounds by their weights: above 0 the answer is rather right than not.
func weigh(weights, grounds []float32) float32 {
	sum := float32(0)
	for i, w := range weights[:min(len(weights), len(grounds))] {
		sum += w * grounds[i]
	}
	return sum
}

// calibrated reads a probability off the curve.
func (md *Model) calibrated(trust float32) float64 {
	if len(md.Curve) == 0 {
		return 0
	}
	for i, p := range md.Curve {
		if trust > p.Score {
			continue
		}
		if i == 0 {
			return float64(p.Right)
		}
		q := md.Curve[i-1]
		share := (trust - q.Score) / (p.Score - q.Score)
		return float64(q.Right + share*(p.Right-q.Right))
	}
	return float64(md.Curve[len(md.Curve)-1].Right)
}
