package media

import (
	"bufio"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	jpegs "image/jpeg" // decoders are chosen by the first bytes
	"image/png"
	"io"

	_ "golang.org/x/image/webp"

	"sunwai/models"
)

const (
	// mostPixels bounds what is decoded: a picture of a few kilobytes can claim to be gigabytes large. Of sixteen bits a colour half as many.
	mostPixels = 32 << 20
	// decodersAtOnce bounds how many are decoded together: each may take some hundred megabytes.
	decodersAtOnce = 2
)

// tooLarge reports whether a picture is not to be decoded.
func tooLarge(c image.Config) bool {
	most := mostPixels
	if c.ColorModel == color.NRGBA64Model || c.ColorModel == color.RGBA64Model || c.ColorModel == color.Gray16Model {
		most /= 2
	}
	return c.Width < 1 || c.Height < 1 || c.Width > most/c.Height
}

// The picture is made so small, one column more than bits in a row.
const (
	columns = 9
	rows    = 8
	// samples is how many points of a cell, per side, are averaged: enough that compressing and resizing do not show.
	samples = 16
)

// seen are the types whose looks are compared.
func seen(mime string) bool {
	return mime == "image/jpeg" || mime == "image/png" || mime == "image/webp"
}

// LookOf works out what a picture looks like: it is made grey and 9 x 8 points small; each bit says whether a point is brighter
// than its right neighbour (dHash, http://www.hackerfactor.com/blog/?/archives/529-Kind-of-Like-That.html). A file that is no whole
// picture of a known kind, or too large to decode, is an error.
func LookOf(r io.ReadSeeker) (look models.Look, err error) {
	defer func() {
		if p := recover(); p != nil { // decoders of strangers' bytes: a file must not stop what fetches files
			look, err = 0, fmt.Errorf("decoding a picture: the decoder panicked")
		}
	}()
	size, _, err := image.DecodeConfig(bufio.NewReader(r))
	if err != nil {
		return 0, fmt.Errorf("reading a picture's size: %w", err)
	}
	if size.Width < columns || size.Height < rows || tooLarge(size) {
		return 0, fmt.Errorf("a picture of %d x %d points is not looked at", size.Width, size.Height)
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return 0, fmt.Errorf("reading a picture: %w", err)
	}
	picture, _, err := image.Decode(bufio.NewReader(r))
	if err != nil {
		return 0, fmt.Errorf("decoding a picture: %w", err)
	}
	return lookOf(picture), nil
}

func lookOf(picture image.Image) models.Look {
	var bits uint64
	for y := range rows {
		left := brightness(picture, 0, y)
		for x := 1; x < columns; x++ {
			right := brightness(picture, x, y)
			bits <<= 1
			if left > right {
				bits |= 1
			}
			left = right
		}
	}
	return models.NewLook(bits)
}

// brightness is the mean of a cell, 0 to 255 times the number of points.
func brightness(picture image.Image, column, row int) (sum int) {
	b := picture.Bounds()
	for j := range samples {
		y := b.Min.Y + ((row*samples+j)*2+1)*b.Dy()/(2*rows*samples)
		for i := range samples {
			x := b.Min.X + ((column*samples+i)*2+1)*b.Dx()/(2*columns*samples)
			sum += int(color.GrayModel.Convert(picture.At(x, y)).(color.Gray).Y)
		}
	}
	return sum
}

// look is that of a stored file, zero for everything that cannot be compared; and whether it is a picture only by its beginning. It never fails a file:
// what looks like nothing is kept all the same.
func (s *Store) look(ctx context.Context, hash, mime string) (look models.Look, fault string) {
	if mime == "image/heic" || mime == "image/avif" {
		return 0, s.boxes(hash)
	}
	if !seen(mime) {
		return 0, ""
	}
	select {
	case s.decoders <- struct{}{}:
		defer func() { <-s.decoders }()
	case <-ctx.Done():
		return 0, ""
	}
	f, err := s.Open(hash)
	if err != nil {
		return 0, ""
	}
	defer f.Close()
	if look, err = LookOf(f); broken(err) {
		fault = models.BrokenFile
	}
	return look, fault
}

// boxes is what is wrong with a stored picture that no decoder here knows.
func (s *Store) boxes(hash string) (fault string) {
	f, err := s.Open(hash)
	if err != nil {
		return ""
	}
	defer f.Close()
	if !wholeBoxes(f) {
		return models.BrokenFile
	}
	return ""
}

// broken reports whether a picture cannot be shown by anything: it is cut off, or no picture behind its first bytes. Of what only our decoders do not know
// that is not said.
func broken(err error) bool {
	return errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) || errors.Is(err, zlib.ErrChecksum) || errors.Is(err, zlib.ErrHeader) ||
		errors.As(err, new(jpegs.FormatError)) || errors.As(err, new(png.FormatError))
}
