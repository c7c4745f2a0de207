package console

import (
	"bytes"
	"mime"
	"net/http"
	"strings"

	"sunwai/models"
)

// kindOf is how a phone would send a file of this type.
func kindOf(mimeType string) models.MediaKind {
	base, _, _ := mime.ParseMediaType(mimeType)
	kind, ok := map[string]models.MediaKind{
		"image/jpeg": models.Photo, "image/png": models.Photo, "image/webp": models.Photo, "image/gif": models.Photo,
	}[base]
	switch {
	case ok:
		return kind
	case strings.HasPrefix(base, "audio/"):
		return models.Voice
	case strings.HasPrefix(base, "video/"):
		return models.Video
	}
	return models.Document
}

// AsVoice marks a file as a voice note. Browsers record into WebM and MP4, whose first bytes are the same
// for sound and for pictures, so only the person's phone knows.
func (f File) AsVoice() File {
	if strings.HasPrefix(f.MIME, "audio/") || f.MIME == "video/webm" || f.MIME == "video/mp4" || f.MIME == "application/ogg" {
		f.Kind = models.Voice
	}
	return f
}

// sniffed is http.DetectContentType, and Ogg by its proper name: voice notes are Ogg.
func sniffed(head []byte) string {
	if bytes.HasPrefix(head, []byte("OggS")) {
		return "audio/ogg"
	}
	if len(head) > 11 && bytes.Equal(head[4:11], []byte("ftypM4A")) {
		return "audio/mp4"
	}
	return http.DetectContentType(head)
}
