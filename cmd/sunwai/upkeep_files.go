package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"sunwai/models"
)

const (
	// youngFile is how long a file stays whatever is written of it: the same may have come once more, and be written down in a moment.
	youngFile = time.Hour
	// forgetAtOnce is how many erased files are looked at together.
	forgetAtOnce = 200
)

// erasedFiles is what is known of files whose people were forgotten; *store.Store has it.
type erasedFiles interface {
	ErasedFiles(ctx context.Context, after models.ID, limit int) ([]models.Attachment, error)
	HashesInUse(ctx context.Context, hashes []string) ([]string, error)
	FileGone(ctx context.Context, id models.ID) error
}

// forgetter deletes files; *media.Store does.
type forgetter interface {
	Forget(hash string, before time.Time) (gone bool, err error)
}

// forgetFiles takes away what people sent who were forgotten, unless somebody else has sent the same. A crash in between leaves the rest to
// the next time.
func forgetFiles(ctx context.Context, known erasedFiles, folder forgetter, now time.Time) error {
	for after := models.ID(0); ; {
		list, err := known.ErasedFiles(ctx, after, forgetAtOnce)
		if err != nil || len(list) == 0 {
			return err
		}
		hashes := make([]string, len(list))
		for i, a := range list {
			hashes[i], after = a.Hash, a.ID
		}
		used, err := known.HashesInUse(ctx, hashes)
		if err != nil {
			return err
		}
		for _, a := range list {
			gone := slices.Contains(used, a.Hash)
			if !gone {
				if gone, err = folder.Forget(a.Hash, now.Add(-youngFile)); err != nil {
					return fmt.Errorf("taking an erased file away: %w", err)
				}
			}
			if !gone {
				continue
			}
			if err := known.FileGone(ctx, a.ID); err != nil {
				return err
			}
		}
	}
}
