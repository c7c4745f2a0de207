package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// Directory is the directory as it lies in the database: codes, and bodies that whoever writes them reads again.
type Directory struct {
	Version     string
	Body        string // all that is neither department, category nor area
	Departments []rows.Department
	Categories  []rows.Category
	Areas       []rows.Area
}

// SaveDirectory writes the directory over what is there, by code. Nothing is deleted: complaints name what was.
func (s *Store) SaveDirectory(ctx context.Context, d Directory) error {
	return doing("writing the directory", s.inTx(ctx, func(ctx context.Context, t tx) error {
		for _, part := range []struct {
			list   any
			suffix string
		}{
			{d.Departments, "ON CONFLICT (code) DO UPDATE SET body = excluded.body"},
			{d.Categories, "ON CONFLICT (code) DO UPDATE SET department = excluded.department, body = excluded.body"},
			{d.Areas, "ON CONFLICT (code) DO UPDATE SET parent = excluded.parent, body = excluded.body"},
			{
				[]rows.DirectoryVersion{{ID: 1, Version: d.Version, Body: d.Body, At: s.now()}},
				"ON CONFLICT (id) DO UPDATE SET version = excluded.version, body = excluded.body, at = excluded.at",
			},
		} {
			if _, err := t.insert(ctx, part.list, part.suffix); err != nil {
				return err
			}
		}
		return nil
	}))
}

// LoadDirectory reads the directory; models.ErrNotFound when none was ever saved.
func (s *Store) LoadDirectory(ctx context.Context) (Directory, error) {
	var v rows.DirectoryVersion
	if err := s.reader(ctx).Take(&v).Error; err != nil {
		return Directory{}, doing("reading the directory", err)
	}
	d := Directory{Version: v.Version, Body: v.Body}
	for _, list := range []any{&d.Departments, &d.Categories, &d.Areas} {
		if err := s.reader(ctx).Order("code").Find(list).Error; err != nil {
			return Directory{}, doing("reading the directory", err)
		}
	}
	return d, nil
}

// DirectoryVersion is that of the saved directory, empty when there is none: replicas read it again when it changes.
func (s *Store) DirectoryVersion(ctx context.Context) (string, error) {
	var list []rows.DirectoryVersion
	err := s.reader(ctx).Select("version").Find(&list).Error
	if err != nil || len(list) == 0 {
		return "", doing("reading the directory's version", err)
	}
	return list[0].Version, nil
}

// RememberAccounts notes which accounts this database serves.
func (s *Store) RememberAccounts(ctx context.Context, accounts []models.Account) error {
	list := make([]rows.Account, len(accounts))
	for i, a := range accounts {
		list[i] = rows.Account{Key: a.Key, Platform: a.Platform, Handle: a.Handle, Office: a.Office, SeenAt: s.now()}
	}
	return doing("noting accounts", s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.insert(ctx, list, `ON CONFLICT (key) DO UPDATE SET platform = excluded.platform, handle = excluded.handle,
			office = excluded.office, seen_at = excluded.seen_at`)
		return err
	}))
}

// HasRealAccounts reports whether the database ever served an account of a real platform: then the console,
// which lets anybody be anyone, must stay away. Those that have one of the keys are no real ones.
func (s *Store) HasRealAccounts(ctx context.Context, tried ...string) (bool, error) {
	var n int64
	real := s.reader(ctx).Model(&rows.Account{}).Where("platform <> ?", models.Console)
	if len(tried) > 0 {
		real = real.Where("key NOT IN ?", tried)
	}
	err := real.Count(&n).Error
	return n > 0, doing("reading accounts", err)
}
