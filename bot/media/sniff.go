package media

import (
	"bytes"
	"encoding/binary"
	"net/http"
	"strings"
)

// headSize is how much of a file tells its type: what http.DetectContentType looks at.
const headSize = 512

// taken are the types that are kept: pictures, sound, video, PDF. Everything else is refused whatever its name
// says: programs, scripts, pages, archives and the office formats, which can carry macros.
func taken() map[string]bool {
	return map[string]bool{
		"image/jpeg": true, "image/png": true, "image/gif": true, "image/webp": true, "image/bmp": true,
		"image/heic": true, "image/avif": true,
		"audio/ogg": true, "audio/mpeg": true, "audio/mp4": true, "audio/wave": true, "audio/aac": true,
		"audio/amr": true, "audio/aiff": true,
		"video/mp4": true, "video/quicktime": true, "video/3gpp": true, "video/webm": true, "video/avi": true,
		"video/mpeg": true, "application/pdf": true,
	}
}

// Sniff reads a file's type from its first bytes and says whether such files are taken.
func Sniff(head []byte) (mime string, ok bool) {
	mime = typeOf(head)
	return mime, taken()[mime]
}

func typeOf(head []byte) string {
	for _, own := range []func([]byte) string{isoMedia, sound, moving} {
		if mime := own(head); mime != "" {
			return mime
		}
	}
	mime, _, _ := strings.Cut(http.DetectContentType(head), ";")
	return mime
}

// isoMedia tells the members of the ISO base media family apart by their brand, the four bytes after "ftyp":
// https://mp4ra.org/registered-types/brands
func isoMedia(head []byte) string {
	if len(head) < 12 || !bytes.Equal(head[4:8], []byte("ftyp")) {
		return ""
	}
	brand := string(head[8:12])
	brands := map[string]string{
		"heic": "image/heic", "heix": "image/heic", "hevc": "image/heic", "heim": "image/heic", "heis": "image/heic",
		"mif1": "image/heic", "msf1": "image/heic", "avif": "image/avif", "avis": "image/avif",
		"M4A ": "audio/mp4", "M4B ": "audio/mp4", "qt  ": "video/quicktime",
	}
	mime, known := brands[brand]
	if general := brand == "mif1" || brand == "msf1"; general && bytes.Contains(compatible(head), []byte("avif")) {
		return "image/avif"
	}
	if known {
		return mime
	}
	if strings.HasPrefix(brand, "3g") {
		return "video/3gpp"
	}
	return "video/mp4"
}

// compatible is where the first box of a file says what else can be read of it.
func compatible(head []byte) []byte {
	const first = 16 // behind its length, its kind, the brand and that brand's version
	end := min(int(binary.BigEndian.Uint32(head)), len(head))
	return head[min(first, end):end]
}

// sound knows what voice notes come as and the standard library does not: Ogg is all the same to it,
// and AMR (RFC 4867) and raw AAC are unknown.
func sound(head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte("OggS")):
		return "audio/ogg" // Opus mostly; the video in Ogg is extinct
	case bytes.HasPrefix(head, []byte("#!AMR")):
		return "audio/amr"
	case len(head) > 2 && head[0] == 0xff && head[1]&0xf6 == 0xf0:
		return "audio/aac" // ADTS
	case len(head) > 2 && head[0] == 0xff && head[1]&0xe6 == 0xe2:
		return "audio/mpeg" // layer III without an ID3 tag
	}
	return ""
}

// moving knows MPEG program streams, which old phones make.
func moving(head []byte) string {
	if bytes.HasPrefix(head, []byte{0, 0, 1, 0xba}) {
		return "video/mpeg"
	}
	return ""
}
