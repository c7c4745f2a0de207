package draw

import (
	"bytes"
	"encoding/binary"
	"io"
)

// headSize is how much of a JPEG is searched for EXIF, which stands at its beginning: a segment has at most 64 KB.
const headSize = 128 << 10

// orientationTag is EXIF's "Orientation", a number from 1 (upright) to 8.
// https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf, 4.6.4
const orientationTag = 0x0112

// orientation is how the camera was held when a JPEG was taken; 1 when the file does not say.
func orientation(r io.ReadSeeker) (int, error) {
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return 1, err
	}
	head, err := io.ReadAll(io.LimitReader(r, headSize))
	if err != nil {
		return 1, err
	}
	at := bytes.Index(head, []byte("Exif\x00\x00"))
	if !bytes.HasPrefix(head, []byte{0xff, 0xd8}) || at < 0 {
		return 1, nil
	}
	return tiffOrientation(head[at+6:]), nil
}

// tiffOrientation looks through the first directory of a TIFF, which EXIF is.
func tiffOrientation(b []byte) int {
	if len(b) < 8 {
		return 1
	}
	var order binary.ByteOrder = binary.LittleEndian
	if b[0] == 'M' {
		order = binary.BigEndian
	}
	at := int(order.Uint32(b[4:]))
	if at < 8 || at+2 > len(b) {
		return 1
	}
	const entry = 12
	count := int(order.Uint16(b[at:]))
	for i := range count {
		e := at + 2 + i*entry
		if e+entry > len(b) {
			return 1
		}
		if order.Uint16(b[e:]) == orientationTag {
			return int(order.Uint16(b[e+8:]))
		}
	}
	return 1
}
