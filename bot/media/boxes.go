package media

import (
	"bytes"
	"encoding/binary"
	"io"
)

// boxHead is how long the head of a box is: its length and its kind. One that is longer than 32 bits can say has its length behind them.
// ISO/IEC 14496-12, https://aomediacodec.github.io/av1-isobmff/
const boxHead = 8

// mostBoxes bounds how many are read: a picture has three or four.
const mostBoxes = 1000

// wholeBoxes reports whether a picture of the ISO base media family (HEIC, AVIF) is all there: what it says of itself, and every box up to its end.
// What it shows is not decoded.
func wholeBoxes(r io.ReadSeeker) bool {
	size, err := r.Seek(0, io.SeekEnd)
	if err != nil {
		return true // of what cannot be read nothing is said
	}
	described, drawn := false, false
	at := int64(0)
	for range mostBoxes {
		if at == size {
			break
		}
		length, kind, ok := boxAt(r, at, size)
		if !ok || length > size-at {
			return described && drawn // what some phones hang behind it is no box
		}
		described = described || kind == "meta" || kind == "moov" // a row of pictures may have only the second
		drawn = drawn || kind == "mdat"
		at += length
	}
	return described
}

// boxAt reads the head of the box at a place in a file of a size.
func boxAt(r io.ReadSeeker, at, size int64) (length int64, kind string, ok bool) {
	head := make([]byte, boxHead+8)
	if _, err := r.Seek(at, io.SeekStart); err != nil {
		return 0, "", false
	}
	n, _ := io.ReadFull(r, head)
	if n < boxHead || bytes.ContainsFunc(head[4:boxHead], func(r rune) bool { return r < ' ' || r > '~' }) {
		return 0, "", false
	}
	length, kind = int64(binary.BigEndian.Uint32(head)), string(head[4:boxHead])
	switch {
	case length == 0: // up to the end
		return size - at, kind, true
	case length == 1 && n == len(head):
		length = int64(binary.BigEndian.Uint64(head[boxHead:])) // what is too long is below zero, and no length
	}
	return length, kind, length >= boxHead
}
