package citizen

import (
	"slices"
	"strings"

	"sunwai/handlers"
)

// ownPiece reports whether a piece of a message names with its words what the whole was taken for where no keyword decided that: by itself it may be
// another office's ("the road of our mohalla is broken"), and is the complaint all the same.
func ownPiece(whole, piece handlers.Understanding) bool {
	return slices.ContainsFunc(whole.Why, func(w string) bool {
		of, word, _ := strings.Cut(w, ": ")
		return of != "" && of == whole.Likely && slices.ContainsFunc(piece.Why, func(p string) bool {
			return !strings.Contains(p, ": ") && strings.Contains(p, word)
		})
	})
}
