package store

import (
	"context"
	"errors"

	"sunwai/models/store/seal"
)

// unreadable is the code of a queue row that cannot be opened: sealed with a key that is gone, or damaged. Stored:
// never rename.
const unreadable = "unreadable"

// oneByOne reads the rows of a queue singly after reading them together has failed, and gives up those that cannot be
// opened: one damaged row must not stop everybody's messages. What a replica with a newer key has stored waits for who has that key.
func oneByOne[T any](ctx context.Context, s *Store, idsOnly string, args []any, giveUp func(id int64) error) ([]T, error) {
	var found []int64
	if err := s.reader(ctx).Raw(idsOnly, args...).Scan(&found).Error; err != nil {
		return nil, err
	}
	var out []T
	for _, id := range found {
		var row T
		err := s.reader(ctx).Where("id = ?", id).Take(&row).Error
		switch {
		case errors.Is(err, seal.ErrNewer):
			s.log.ErrorContext(ctx, "a queue row waits for a process with the newest key: restart this one", "id", id)
			continue
		case errors.Is(err, seal.ErrSealed):
			s.log.ErrorContext(ctx, "a queue row cannot be opened", "id", id, "error", clean(err).Error())
			err = giveUp(id)
		case err == nil:
			out = append(out, row)
		}
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}
