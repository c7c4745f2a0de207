package console

import (
	"mime"
	"net/http"
	"strings"
	"time"
)

// file serves a file of a message. Its name cannot be guessed, and its type is what its bytes say: only
// pictures and sound are shown, everything else is a download.
func (p *Page) file(w http.ResponseWriter, r *http.Request) {
	body, _, kind, err := p.deps.Hub.Open(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer func() { _ = body.Close() }() // only read
	h := w.Header()
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	h.Set("Cache-Control", "private, max-age=31536000, immutable")
	if !shown(kind) {
		kind = "application/octet-stream"
		h.Set("Content-Disposition", "attachment")
	}
	h.Set("Content-Type", kind)
	http.ServeContent(w, r, "", time.Time{}, body)
}

// shown reports whether a browser may show a file of this type by itself. SVG is not among them: it can
// hold script.
func shown(kind string) bool {
	base, _, err := mime.ParseMediaType(kind)
	if err != nil {
		return false
	}
	pictures := map[string]bool{"image/jpeg": true, "image/png": true, "image/webp": true, "image/gif": true}
	return pictures[base] || strings.HasPrefix(base, "audio/") || strings.HasPrefix(base, "video/")
}
