package bot

import "sunwai/models"

// Stored is a file in the media folder.
type Stored struct {
	Hash string      // SHA-256 of the content, hex
	Size int64       // bytes
	MIME string      // as its bytes say
	Look models.Look // of a picture; zero where there is nothing to compare
	// Reason is models.BrokenFile where the bytes begin like a picture and are none.
	Reason string
}
