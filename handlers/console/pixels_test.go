package console_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
)

// pixels is a small picture: an evening sky over a dark street.
func pixels() []byte {
	const w, h = 320, 220
	m := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := color.RGBA{uint8(250 - y), uint8(150 - y/3), uint8(90 + y/4), 255}
			if y > 150 || x > 150 && x < 158 && y > 40 || y > 55 && y < 60 && x > 110 && x < 200 {
				c = color.RGBA{40, 42, 54, 255}
			}
			m.Set(x, y, c)
		}
	}
	var b bytes.Buffer
	_ = png.Encode(&b, m) // into memory: cannot fail
	return b.Bytes()
}
