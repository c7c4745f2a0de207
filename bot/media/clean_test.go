package media_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot/media"
)

// held is a JPEG of 40 x 20 points whose left half is red, with a camera's note of how it was held and of where.
func held(t *testing.T, orientation byte) []byte {
	p := image.NewRGBA(image.Rect(0, 0, 40, 20))
	for y := range 20 {
		for x := range 40 {
			p.Set(x, y, map[bool]color.Color{true: color.RGBA{R: 200, A: 255}, false: color.RGBA{B: 200, A: 255}}[x < 20])
		}
	}
	var b bytes.Buffer
	require.NoError(t, jpeg.Encode(&b, p, &jpeg.Options{Quality: 95}))
	tiff := []byte{'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0}
	body := append([]byte("Exif\x00\x00"), append(tiff, "GPS 26.85N secret-device"...)...)
	segment := append([]byte{0xff, 0xe1, byte((len(body) + 2) >> 8), byte(len(body) + 2)}, body...)
	return append(append([]byte{0xff, 0xd8}, segment...), b.Bytes()[2:]...)
}

func TestACleanPictureHasItsPointsOnly(t *testing.T) {
	for orientation, want := range map[byte]struct{ w, h, redX, redY int }{
		1: {40, 20, 5, 10}, 3: {40, 20, 35, 10}, 6: {20, 40, 10, 5}, 8: {20, 40, 10, 35}, 0: {40, 20, 5, 10}, 9: {40, 20, 5, 10},
	} {
		raw := held(t, orientation)
		require.Contains(t, string(raw), "secret-device")
		var out bytes.Buffer
		require.NoError(t, media.Clean(bytes.NewReader(raw), &out))
		require.NotContains(t, out.String(), "secret-device")
		require.NotContains(t, out.String(), "Exif")
		p, err := jpeg.Decode(&out)
		require.NoError(t, err)
		require.Equal(t, image.Pt(want.w, want.h), p.Bounds().Size(), orientation)
		r, _, b, _ := p.At(want.redX, want.redY).RGBA()
		require.Greater(t, r, 3*b, "%d: the left of what was seen", orientation)
	}
}

func TestWhatIsNoPictureIsNotShown(t *testing.T) {
	var huge bytes.Buffer
	require.NoError(t, png.Encode(&huge, image.NewGray(image.Rect(0, 0, 1, 1))))
	copy(huge.Bytes()[16:], []byte{0, 1, 0, 0, 0, 1, 0, 0}) // claims 65536 x 65536
	for name, raw := range map[string][]byte{"nothing": nil, "a page": []byte("<html><script>"), "half": held(t, 6)[:300], "huge": huge.Bytes()} {
		var out bytes.Buffer
		require.Error(t, media.Clean(bytes.NewReader(raw), &out), name)
	}
}

func FuzzClean(f *testing.F) {
	f.Add([]byte{0xff, 0xd8, 0xff, 0xe1, 0, 10, 'E', 'x', 'i', 'f', 0, 0, 'I', 'I'})
	f.Fuzz(func(t *testing.T, raw []byte) {
		var out bytes.Buffer
		if err := media.Clean(bytes.NewReader(raw), &out); err == nil {
			_, err := jpeg.Decode(&out)
			require.NoError(t, err)
		}
	})
}
