package draw

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	_ "image/gif" // what people send
	"image/jpeg"
	_ "image/png" // what people send
	"io"

	"golang.org/x/image/draw"
	_ "golang.org/x/image/webp" // what people send
)

const (
	// mostPixels bounds what a picture takes up in memory while it is read: four bytes each.
	mostPixels = 50_000_000
	// longestSide is how many pixels a picture keeps: 11 cm at 250 to the inch.
	longestSide = 1100
	jpegQuality = 80
)

// ErrPicture: the file is no picture that can be drawn.
var ErrPicture = errors.New("not a picture that can be drawn")

// Picture is a picture made anew out of its points: nothing that was hidden in the file, such as where it was taken,
// comes along.
type Picture struct {
	Width, Height int // pixels
	jpeg          []byte
	points        image.Image
}

// ReadPicture reads a JPEG, PNG, GIF or WebP and makes it small and upright.
func ReadPicture(r io.ReadSeeker) (*Picture, error) {
	config, _, err := image.DecodeConfig(r)
	if err != nil || config.Width <= 0 || config.Height <= 0 || config.Width > mostPixels/config.Height {
		return nil, ErrPicture
	}
	turned, err := orientation(r)
	if err != nil {
		return nil, fmt.Errorf("reading a picture: %w", err)
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return nil, fmt.Errorf("reading a picture: %w", err)
	}
	full, _, err := image.Decode(r)
	if err != nil {
		return nil, ErrPicture
	}
	small := turn(shrink(full), turned)
	var b bytes.Buffer
	if err := jpeg.Encode(&b, small, &jpeg.Options{Quality: jpegQuality}); err != nil {
		return nil, fmt.Errorf("writing a picture: %w", err)
	}
	return &Picture{Width: small.Bounds().Dx(), Height: small.Bounds().Dy(), jpeg: b.Bytes(), points: small}, nil
}

// shrink copies a picture onto white, smaller where it is large.
func shrink(full image.Image) *image.RGBA {
	w, h := full.Bounds().Dx(), full.Bounds().Dy()
	if most := max(w, h); most > longestSide {
		w, h = max(1, w*longestSide/most), max(1, h*longestSide/most)
	}
	small := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(small, small.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.ApproxBiLinear.Scale(small, small.Bounds(), full, full.Bounds(), draw.Over, nil)
	return small
}

// turn undoes how the camera was held, by the numbers of EXIF.
func turn(p *image.RGBA, how int) *image.RGBA {
	if how < 2 || how > 8 {
		return p
	}
	w, h := p.Bounds().Dx(), p.Bounds().Dy()
	from := map[int]func(x, y int) (int, int){
		2: func(x, y int) (int, int) { return w - 1 - x, y },
		3: func(x, y int) (int, int) { return w - 1 - x, h - 1 - y },
		4: func(x, y int) (int, int) { return x, h - 1 - y },
		5: func(x, y int) (int, int) { return y, x },
		6: func(x, y int) (int, int) { return y, h - 1 - x },
		7: func(x, y int) (int, int) { return w - 1 - y, h - 1 - x },
		8: func(x, y int) (int, int) { return w - 1 - y, x },
	}[how]
	size := image.Rect(0, 0, w, h)
	if how >= 5 {
		size = image.Rect(0, 0, h, w)
	}
	out := image.NewRGBA(size)
	for y := range size.Dy() {
		for x := range size.Dx() {
			out.SetRGBA(x, y, p.RGBAAt(from(x, y)))
		}
	}
	return out
}
