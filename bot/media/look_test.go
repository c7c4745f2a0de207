package media

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	stdjpeg "image/jpeg"
	"image/png"
	"io"
	"math/bits"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// scene draws a picture of its own for each seed: soft patches of light, as a street has.
func scene(width, height int, seed uint64) *image.RGBA {
	rnd := rand.New(rand.NewPCG(seed, 3))
	const across, down = 12, 10
	var patches [down + 1][across + 1]float64
	for j := range patches {
		for i := range patches[j] {
			patches[j][i] = 30 + 200*rnd.Float64()
		}
	}
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			u, v := float64(x)*across/float64(width), float64(y)*down/float64(height)
			i, j := int(u), int(v)
			u, v = u-float64(i), v-float64(j)
			l := uint8(patches[j][i]*(1-u)*(1-v) + patches[j][i+1]*u*(1-v) + patches[j+1][i]*(1-u)*v + patches[j+1][i+1]*u*v)
			m.Set(x, y, color.RGBA{l, uint8(int(l) * 9 / 10), uint8(int(l) * 8 / 10), 255})
		}
	}
	return m
}

func asJPEG(t testing.TB, m image.Image, quality int) []byte {
	var b bytes.Buffer
	require.NoError(t, stdjpeg.Encode(&b, m, &stdjpeg.Options{Quality: quality}))
	return b.Bytes()
}

func lookAt(t testing.TB, b []byte) models.Look {
	l, err := LookOf(bytes.NewReader(b))
	require.NoError(t, err)
	return l
}

// TestBroken: a picture that is cut off, or none behind its first bytes, is kept and marked; what only cannot be compared is not.
func TestBroken(t *testing.T) {
	whole := asJPEG(t, scene(640, 480, 1), 90)
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, scene(640, 480, 1)))
	spoilt := bytes.Clone(b.Bytes())
	spoilt[len(spoilt)/2] ^= 0xff
	heic := slices.Concat([]byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"), []byte("\x00\x00\x00\x10metaabcdefgh"),
		[]byte("\x00\x00\x00\x01mdat\x00\x00\x00\x00\x00\x00\x00\x30"), make([]byte, 32))
	for name, x := range map[string]struct {
		content []byte
		reason  string
	}{
		"whole":              {whole, ""},
		"whole PNG":          {b.Bytes(), ""},
		"with more behind":   {append(bytes.Clone(whole), "more"...), ""},
		"small":              {asJPEG(t, scene(4, 4, 1), 90), ""},
		"too large to look":  {claims(20000, 20000, 8), ""},
		"no picture at all":  {[]byte("%PDF-1.7"), ""},
		"HEIC":               {heic, ""},
		"HEIC, more behind":  {append(bytes.Clone(heic), "SEFT and more"...), ""},
		"a row of HEIC":      {bytes.Replace(heic, []byte("meta"), []byte("moov"), 1), ""},
		"half a HEIC":        {heic[:len(heic)-20], models.BrokenFile},
		"no HEIC behind it":  {heic[:24], models.BrokenFile},
		"a HEIC of nothing":  {append(bytes.Clone(heic[:24]), make([]byte, 64)...), models.BrokenFile},
		"half":               {whole[:len(whole)/2], models.BrokenFile},
		"only its beginning": {jpeg, models.BrokenFile},
		"half a PNG":         {b.Bytes()[:b.Len()/2], models.BrokenFile},
		"a spoilt PNG":       {spoilt, models.BrokenFile},
	} {
		stored, err := opened(t).Put(t.Context(), bytes.NewReader(x.content), 1<<20)
		require.NoError(t, err, name)
		require.Equal(t, x.reason, stored.Reason, name)
	}
}

func TestOnePictureSentAgainLooksAlike(t *testing.T) {
	for _, seed := range []uint64{1, 2} {
		first := lookAt(t, asJPEG(t, scene(640, 480, seed), 90))
		require.NotZero(t, first)
		var b bytes.Buffer
		require.NoError(t, png.Encode(&b, scene(640, 480, seed)))
		for name, again := range map[string][]byte{
			"squeezed": asJPEG(t, scene(640, 480, seed), 25), "smaller": asJPEG(t, scene(320, 240, seed), 80), "another format": b.Bytes(),
		} {
			require.True(t, first.Alike(lookAt(t, again)), "%s: %d bits", name, bits.OnesCount64(uint64(first^lookAt(t, again))))
		}
	}
}

// testdata/scene.webp is scene(320, 240, 13), lossy, quality 60.
func TestWebPIsLookedAtToo(t *testing.T) {
	b, err := os.ReadFile("testdata/scene.webp")
	require.NoError(t, err)
	require.True(t, lookAt(t, b).Alike(lookAt(t, asJPEG(t, scene(320, 240, 13), 80))))
}

func TestOtherPicturesLookDifferent(t *testing.T) {
	var seen []models.Look
	for seed := range uint64(12) {
		l := lookAt(t, asJPEG(t, scene(320, 240, seed), 80))
		for _, other := range seen {
			require.False(t, l.Alike(other))
		}
		seen = append(seen, l)
	}
}

func TestWhatIsNoPictureHasNoLook(t *testing.T) {
	night := image.NewRGBA(image.Rect(0, 0, 640, 480))
	require.Zero(t, lookAt(t, asJPEG(t, night, 80)), "a dark picture looks like every other dark one")
	bomb := asJPEG(t, scene(64, 64, 1), 80)
	at := bytes.Index(bomb, []byte{0xff, 0xc0}) // height and width stand after the frame's header
	copy(bomb[at+5:], []byte{0xff, 0xff, 0xff, 0xff})
	webp, err := os.ReadFile("testdata/scene.webp")
	require.NoError(t, err)
	for name, b := range map[string][]byte{"nothing": nil, "words": []byte("no picture"), "too large": bomb, "cut short": asJPEG(t, scene(64, 64, 1), 80)[:300],
		"half a webp": webp[:len(webp)/2], "tiny": asJPEG(t, scene(4, 4, 1), 80)} {
		l, err := LookOf(bytes.NewReader(b))
		require.Error(t, err, name)
		require.Zero(t, l, name)
	}
}

func TestAStoredPictureHasItsLook(t *testing.T) {
	s, err := Open(t.TempDir())
	require.NoError(t, err)
	picture := asJPEG(t, scene(320, 240, 13), 80)
	stored, err := s.Put(t.Context(), bytes.NewReader(picture), 1<<20)
	require.NoError(t, err)
	require.Equal(t, lookAt(t, picture), stored.Look)
	broken, err := s.Put(t.Context(), bytes.NewReader(picture[:700]), 1<<20)
	require.NoError(t, err, "kept all the same")
	require.Zero(t, broken.Look)
	pdf, err := s.Put(t.Context(), strings.NewReader("%PDF-1.7\n"), 1<<20)
	require.NoError(t, err)
	require.Zero(t, pdf.Look)
}

func BenchmarkLook(b *testing.B) {
	picture := asJPEG(b, scene(1280, 960, 13), 85)
	b.SetBytes(int64(len(picture)))
	for b.Loop() {
		lookAt(b, picture)
	}
}

// claims is a PNG's beginning: all that is read before its points are.
func claims(width, height uint32, bits byte) []byte {
	head := binary.BigEndian.AppendUint32([]byte("IHDR"), width)
	head = append(binary.BigEndian.AppendUint32(head, height), bits, 6, 0, 0, 0) // colour type 6: with alpha
	file := append([]byte("\x89PNG\r\n\x1a\n"), 0, 0, 0, 13)
	return binary.BigEndian.AppendUint32(append(file, head...), crc32.ChecksumIEEE(head))
}

func TestDeepPicturesCountTwice(t *testing.T) {
	for _, x := range []struct {
		height uint32
		bits   byte
		taken  bool
	}{{4096, 8, true}, {8192, 8, true}, {8193, 8, false}, {4096, 16, true}, {4097, 16, false}} {
		_, err := LookOf(bytes.NewReader(claims(4096, x.height, x.bits)))
		require.Error(t, err, "it has no points")
		require.Equal(t, !x.taken, strings.Contains(err.Error(), "is not looked at"), "%+v: %v", x, err)
		err = Clean(bytes.NewReader(claims(4096, x.height, x.bits)), io.Discard)
		require.Equal(t, !x.taken, strings.Contains(err.Error(), "is not shown"), "%+v: %v", x, err)
	}
}
