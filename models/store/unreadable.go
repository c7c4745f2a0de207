package store

import (
	"context"
	"errors"
	"fmt"

	"gorm.io/gorm"

	"sunwai/models/store/seal"
)

// unreadable is the code of a queue row that cannot be opened: sealed with a key that is gone, or damaged. Stored:
// never rename.
const unreadable = "unreadable"

// keyed reads of a row no more than which one it is.
type keyed struct{ ID int64 }

// oneByOne reads the rows of a queue singly after reading them together has failed, and gives up those that cannot be
// opened: one damaged row must not stop everybody's messages. What a replica with a newer key has stored waits for who has that key.
func oneByOne[T any](ctx context.Context, s *Store, idsOnly string, args []any, giveUp func(id int64) error) ([]T, error) {
	var found []keyed
	if err := s.reader(ctx).Raw(idsOnly, args...).Scan(&found).Error; err != nil {
		return nil, err
	}
	return singly[T](ctx, s, s.reader(ctx), found, giveUp)
}

// readable reads what a query finds and leaves out the rows that cannot be opened: one damaged row must not take the others of its list with
// it. It is left out and not shown without its words, because who has read it might write it back so.
func readable[T any](ctx context.Context, s *Store, db *gorm.DB, query func(*gorm.DB) *gorm.DB) ([]T, error) {
	list, _, err := readFound[T](ctx, s, db, query)
	return list, err
}

// complete is readable where what is left out would be told somebody as if it were not there: his own complaints, or who is in charge. A damaged
// row never comes back; what a process with a newer key has sealed is there, so that this fails until ours is started again.
func complete[T any](ctx context.Context, s *Store, db *gorm.DB, query func(*gorm.DB) *gorm.DB) ([]T, error) {
	list, found, err := readFound[T](ctx, s, db, query)
	for _, f := range found {
		if err == nil && s.waitsForKey(fmt.Sprintf("%T", *new(T)), f.ID) {
			return nil, fmt.Errorf("row %d: %w: sealed %w", f.ID, seal.ErrSealed, seal.ErrNewer)
		}
	}
	return list, err
}

// readFound is readable; found says which rows there were when some of them cannot be opened.
func readFound[T any](ctx context.Context, s *Store, db *gorm.DB, query func(*gorm.DB) *gorm.DB) (list []T, found []keyed, err error) {
	err = query(db).Find(&list).Error
	if !errors.Is(err, seal.ErrSealed) {
		return list, nil, err
	}
	if err := query(db).Model(new(T)).Find(&found).Error; err != nil {
		return nil, nil, err
	}
	list, err = singly[T](ctx, s, db.Session(&gorm.Session{NewDB: true}), found, func(int64) error { return nil })
	return list, found, err
}

func singly[T any](ctx context.Context, s *Store, db *gorm.DB, found []keyed, giveUp func(id int64) error) ([]T, error) {
	var out []T
	for _, f := range found {
		row, ok, err := openable[T](ctx, s, db, f.ID)
		if err == nil && !ok {
			err = giveUp(f.ID)
		}
		switch {
		case errors.Is(err, gorm.ErrRecordNotFound), errors.Is(err, seal.ErrNewer):
			continue
		case err != nil:
			return nil, err
		case ok:
			out = append(out, row)
		}
	}
	return out, nil
}

// openable reads one row; false when it cannot be opened for good.
func openable[T any](ctx context.Context, s *Store, db *gorm.DB, id int64) (row T, ok bool, err error) {
	err = db.Where("id = ?", id).Take(&row).Error
	if err != nil && errors.Is(err, seal.ErrSealed) {
		s.noteUnreadable(ctx, fmt.Sprintf("%T", row), id, err)
		if !errors.Is(err, seal.ErrNewer) {
			err = nil
		}
		return row, false, err
	}
	return row, err == nil, err
}

// noteUnreadable logs a row that cannot be opened, once: lists that hold it are read every second.
func (s *Store) noteUnreadable(ctx context.Context, kind string, id int64, err error) {
	newer := errors.Is(err, seal.ErrNewer)
	if was, known := s.unopened.Swap(fmt.Sprint(kind, id), newer); known && was == newer {
		return
	}
	what := "a row cannot be opened"
	if newer {
		what = "a row waits for a process with the newest key: restart this one"
	}
	s.log.ErrorContext(ctx, what, "row", kind, "id", id, "error", clean(err).Error())
}

// waitsForKey reports whether a row could not be opened for want of a newer key when it was read last.
func (s *Store) waitsForKey(kind string, id int64) bool {
	newer, known := s.unopened.Load(fmt.Sprint(kind, id))
	return known && newer == true
}
