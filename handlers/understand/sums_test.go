package understand

import (
	"math"
	"math/rand/v2"
	"testing"
)

// madeModel is a model of so many classes with weights drawn by lot.
func madeModel(rng *rand.Rand, classes int) *Model {
	md := &Model{Classes: make([]string, classes), Bits: 6}
	weights := make([]byte, RowLen(classes)<<md.Bits)
	for i := range weights {
		weights[i] = WeightOf(rng.IntN(255) - 127)
	}
	md.Weights = string(weights)
	return md
}

func TestWeightsAddedEightAtOnceAreThoseAddedOneByOne(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for _, classes := range []int{1, few, few + 1, 8, 10, 39, maxColumns} {
		md := madeModel(rng, classes)
		for _, n := range []int{0, 1, mostSummed, mostSummed + 1, 5 * mostSummed} {
			features := make([]Feature, n)
			for i := range features {
				k := kind(rng.IntN(int(kinds)))
				if i < 3*mostSummed {
					k = gramKind // more of one kind than fit into a lane
				}
				features[i] = Feature{rng.Uint32(), k}
			}
			got := make([]float32, classes)
			length := md.add(features, got)
			want, square := make([]float64, classes), 0.0
			for _, f := range features {
				square += float64(f.Value()) * float64(f.Value())
				for c := range want {
					want[c] += float64(f.Value()) * float64(int(md.Weights[int(f.Hash&(1<<md.Bits-1))*RowLen(classes)+c])-128)
				}
			}
			if math.Abs(float64(length)-square) > 1e-3*(1+square) {
				t.Errorf("%d classes, %d features: length %v, want %v", classes, n, length, square)
			}
			for c := range want {
				if math.Abs(float64(got[c])-want[c]) > 1e-3*(1+math.Abs(want[c])) {
					t.Errorf("%d classes, %d features: class %d is %v, want %v", classes, n, c, got[c], want[c])
				}
			}
		}
	}
}

func TestWindowsCoverAMessageAndBeginAtSteps(t *testing.T) {
	for n := 1; n < 100; n++ {
		covered := 0
		windows(n, func(s window) {
			if s.start%windowStep != 0 || s.start > covered || s.end-s.start > windowWords || s.end <= s.start {
				t.Errorf("%d words: window %v after %d", n, s, covered)
			}
			covered = s.end
		})
		if covered != n {
			t.Errorf("%d words: %d covered", n, covered)
		}
	}
}
