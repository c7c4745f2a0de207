package storytest

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"image"
	"image/color"
	"image/jpeg"
	"math/rand/v2"
	"strings"

	"sunwai/models"
)

// file is what somebody's file holds. A photo can be named, "photo <pole>": the same name is the same file to the byte, and
// "<pole~>" is that picture made smaller and squeezed again, as a messenger does, and "<pole#>" its first half, as a broken line leaves it. Without a name it is a picture of its own.
func file(a models.Attachment) ([]byte, error) {
	name := a.Ref
	switch a.Kind {
	case models.Photo:
		whole, err := photograph(strings.TrimSuffix(name, "#"))
		if strings.HasSuffix(name, "#") {
			whole = whole[:len(whole)/2]
		}
		return whole, err
	case models.Voice:
		return []byte("OggS" + name), nil
	case models.Video:
		return []byte("\x00\x00\x00\x18ftypmp42" + name), nil
	case models.Document:
		if strings.HasPrefix(name, "exe") {
			return []byte("MZ\x90\x00" + name), nil
		}
		return []byte("%PDF-1.7\n" + name), nil
	}
	return nil, fmt.Errorf("nothing is kept of a %s", a.Kind)
}

// photograph draws soft patches of light that hang on the name.
func photograph(name string) ([]byte, error) {
	width, height, quality := 320, 240, 85
	if same, squeezed := strings.CutSuffix(name, "~"); squeezed {
		name, width, height, quality = same, 160, 120, 50
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(name)) // never fails
	rnd := rand.New(rand.NewPCG(h.Sum64(), 3))
	const across, down = 12, 10
	var light [down + 1][across + 1]float64
	for j := range light {
		for i := range light[j] {
			light[j][i] = 30 + 200*rnd.Float64()
		}
	}
	m := image.NewGray(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			u, v := float64(x)*across/float64(width), float64(y)*down/float64(height)
			i, j := int(u), int(v)
			u, v = u-float64(i), v-float64(j)
			m.SetGray(x, y, color.Gray{Y: uint8(light[j][i]*(1-u)*(1-v) + light[j][i+1]*u*(1-v) + light[j+1][i]*(1-u)*v + light[j+1][i+1]*u*v)})
		}
	}
	var b bytes.Buffer
	err := jpeg.Encode(&b, m, &jpeg.Options{Quality: quality})
	return b.Bytes(), err
}
