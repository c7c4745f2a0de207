package media

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	_ "image/gif" // the first picture of one
	encoder "image/jpeg"
	"io"
)

// cleanQuality is JPEG's of pictures that are shown: what is written on a photographed letter stays readable.
const cleanQuality = 88

// Clean draws a picture anew as a JPEG, upright and with nothing in it but its points: no place, no device, no hidden parts. A file that is no whole picture
// of a known kind, or too large to decode, is an error.
func Clean(r io.ReadSeeker, w io.Writer) (err error) {
	defer func() {
		if p := recover(); p != nil { // decoders of strangers' bytes
			err = fmt.Errorf("decoding a picture: the decoder panicked")
		}
	}()
	size, kind, err := image.DecodeConfig(bufio.NewReader(r))
	if err != nil {
		return fmt.Errorf("reading a picture's size: %w", err)
	}
	if tooLarge(size) {
		return fmt.Errorf("a picture of %d x %d points is not shown", size.Width, size.Height)
	}
	turned := upright
	if kind == "jpeg" {
		if _, err := r.Seek(0, io.SeekStart); err != nil {
			return fmt.Errorf("reading a picture: %w", err)
		}
		turned = orientation(r)
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("reading a picture: %w", err)
	}
	picture, _, err := image.Decode(bufio.NewReader(r))
	if err != nil {
		return fmt.Errorf("decoding a picture: %w", err)
	}
	if err := encoder.Encode(w, turn(picture, turned), &encoder.Options{Quality: cleanQuality}); err != nil {
		return fmt.Errorf("writing a picture: %w", err)
	}
	return nil
}

// Orientations of EXIF 2.32, tag 0x0112: how the camera was held. Only the turned ones are used by cameras.
const (
	upright    = 1
	upsideDown = 3
	toTheRight = 6 // the picture must be turned right by a quarter
	toTheLeft  = 8
)

// turn draws a picture on white, turned as it was held.
func turn(p image.Image, held int) image.Image {
	b := p.Bounds()
	w, h := b.Dx(), b.Dy()
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	if held == toTheRight || held == toTheLeft {
		out = image.NewRGBA(image.Rect(0, 0, h, w))
	}
	draw.Draw(out, out.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	if held != upsideDown && held != toTheRight && held != toTheLeft {
		draw.Draw(out, out.Bounds(), p, b.Min, draw.Over)
		return out
	}
	flat := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(flat, flat.Bounds(), p, b.Min, draw.Over)
	for y := range h {
		for x := range w {
			at := map[int]image.Point{upsideDown: {X: w - 1 - x, Y: h - 1 - y}, toTheRight: {X: h - 1 - y, Y: x}, toTheLeft: {X: y, Y: w - 1 - x}}[held]
			out.SetRGBA(at.X, at.Y, flat.RGBAAt(x, y))
		}
	}
	return out
}

// exifHead bounds how much of a file is looked through for EXIF: it stands at the beginning, and its segment has at most 64 KB.
const exifHead = 96 << 10

// orientation reads how a JPEG's camera was held, upright when it does not say.
func orientation(r io.Reader) int {
	head, err := io.ReadAll(io.LimitReader(r, exifHead))
	if err != nil || len(head) < 4 || head[0] != 0xff || head[1] != 0xd8 {
		return upright
	}
	for at := 2; at+4 <= len(head) && head[at] == 0xff; {
		marker, length := head[at+1], int(binary.BigEndian.Uint16(head[at+2:]))
		if length < 2 || at+2+length > len(head) || marker == 0xda {
			return upright
		}
		if body := head[at+4 : at+2+length]; marker == 0xe1 && bytes.HasPrefix(body, []byte("Exif\x00\x00")) {
			return orientationIn(body[6:])
		}
		at += 2 + length
	}
	return upright
}

// orientationIn reads the tag in a TIFF header's first directory (TIFF 6.0, section 2).
func orientationIn(tiff []byte) int {
	orders := map[string]binary.ByteOrder{"II": binary.LittleEndian, "MM": binary.BigEndian}
	if len(tiff) < 8 || orders[string(tiff[:2])] == nil {
		return upright
	}
	order := orders[string(tiff[:2])]
	first := int64(order.Uint32(tiff[4:]))
	if first+2 > int64(len(tiff)) {
		return upright
	}
	const entry = 12
	for i, n := int64(0), int64(order.Uint16(tiff[first:])); i < n && first+2+(i+1)*entry <= int64(len(tiff)); i++ {
		e := tiff[first+2+i*entry:]
		if order.Uint16(e) == 0x0112 {
			return int(order.Uint16(e[8:]))
		}
	}
	return upright
}
