package understand

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// madeVoices are a linear model and one with hidden units, of the same three classes.
func madeVoices(rng *rand.Rand) voices {
	const classes, units = 3, 7
	v := voices{madeModel(rng, classes), madeModel(rng, classes+units)}
	for _, md := range v {
		columns := len(md.Classes)
		md.Classes = []string{"none", "fire", "crime"}
		md.Scale, md.Bias, md.Trust = make([]float32, columns), make([]float32, columns), make([]float32, Doubts)
		for c := range md.Scale {
			md.Scale[c], md.Bias[c] = rng.Float32()/100, rng.Float32()-0.5
		}
	}
	v[0].Hidden = []float32{}
	for range units * classes {
		v[1].Hidden = append(v[1].Hidden, rng.Float32()*2-1)
	}
	return v
}

func TestAModelIsReadAsItWasWritten(t *testing.T) {
	for _, md := range madeVoices(rand.New(rand.NewPCG(3, 4))) {
		md.Curve = []Point{{Score: 1, Right: 0.5}}
		var b strings.Builder
		_, err := md.WriteTo(&b)
		require.NoError(t, err)
		got, err := ReadModel(b.String())
		require.NoError(t, err)
		require.Equal(t, md, got)
		for _, broken := range []string{b.String()[1:], b.String()[:b.Len()-1], b.String() + "x", b.String()[:40]} {
			_, err := ReadModel(broken)
			require.Error(t, err)
		}
	}
}

func TestVoicesAreHeardTogether(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	v := madeVoices(rand.New(rand.NewPCG(5, 6)))
	require.NoError(t, v.check())
	for _, text := range []string{"aag", "ghar me aag lagi hai aur bijli ka taar toot kar latak raha hai", strings.Repeat("दुकान में आग लगी है, पुलिस नहीं आई। ", 12)} {
		m := &message{}
		r.open(m, text)
		r.features(m)
		v.overWindows(m, dangerLists, func(s window, says []float32) {
			var want scores
			for _, md := range v {
				features, pairs := m.touched(s, dangerLists, m.words[m.wordsOf[s.start]:m.wordsOf[s.end]:m.wordsOf[s.end]])
				if len(md.Hidden) > 0 {
					features = features[:pairs]
				}
				for c, x := range md.score(features) {
					want[c] += x / maxVoices
				}
			}
			want.softmax(len(says))
			require.InDeltaSlice(t, want[:len(says)], says, 1e-4, text)
		})
	}
}

func TestVoicesOfOtherClassesDoNotSpeakTogether(t *testing.T) {
	v := madeVoices(rand.New(rand.NewPCG(7, 8)))
	v[1].Classes = []string{"none", "crime", "fire"}
	require.ErrorContains(t, v.check(), "classes")
	v[0].Trust = nil
	require.ErrorContains(t, v.check(), "thresholds")
}
