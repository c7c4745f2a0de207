package media

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// Parts is into how many parts the folder is divided: each holds the files whose hash begins with the same two digits.
const Parts = 256

// Settled is the age from which a file that nothing points at is nobody's. Whoever stores one points at it within minutes; the rest of the
// time is for a database that was put back from a backup, and is to find its newest files when what it lacks is brought in again.
const Settled = 30 * 24 * time.Hour

// ownerFile says whose the folder is. Stored: never rename.
const ownerFile = "owner"

// Claim reports whether the folder belongs to an installation, by the mark that its database has. A folder that nobody has claimed is its
// from now on. With another's database all files would look like nobody's.
func (s *Store) Claim(mark string) (bool, error) {
	path := filepath.Join(s.dir, ownerFile)
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err == nil {
		_, err = f.WriteString(mark)
		if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
			return false, fmt.Errorf("claiming the media folder: %w", err)
		}
		return true, nil
	}
	if !errors.Is(err, fs.ErrExist) {
		return false, fmt.Errorf("claiming the media folder: %w", err)
	}
	have, err := os.ReadFile(path)
	if err != nil {
		return false, fmt.Errorf("reading whose the media folder is: %w", err)
	}
	if len(have) == 0 { // the disk was full, or the process died, before the mark was written
		if err := os.WriteFile(path, []byte(mark), 0o600); err != nil {
			return false, fmt.Errorf("claiming the media folder: %w", err)
		}
		return true, nil
	}
	return string(have) == mark, nil
}

const (
	askedTogether = 500     // files that are asked about at once
	leaving       = ".gone" // ending of a file that is being removed
)

// RemoveUnused removes from one part the files that nothing points at: of acts that were refused, of a process that died between
// storing and noting. used says which of some hashes something points at. A file stored again meanwhile stays.
func (s *Store) RemoveUnused(ctx context.Context, part int, used func(ctx context.Context, hashes []string) ([]string, error)) (removed int, err error) {
	now, err := s.now()
	if err != nil {
		return 0, fmt.Errorf("asking the media folder for the time: %w", err)
	}
	var old []string
	err = filepath.WalkDir(filepath.Join(s.dir, fmt.Sprintf("%02x", part)), func(_ string, e fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil // no such part yet, or somebody else removed it
		}
		if err != nil || e.IsDir() || !isHash(e.Name()) {
			return err
		}
		if info, err := e.Info(); err == nil && now.Sub(info.ModTime()) > Settled {
			old = append(old, e.Name())
		}
		return ctx.Err()
	})
	for len(old) > 0 && err == nil {
		some := old[:min(askedTogether, len(old))]
		old = old[len(some):]
		n := 0
		n, err = s.removeUnused(ctx, some, now, used)
		removed += n
	}
	if err != nil {
		return removed, fmt.Errorf("looking for files that nothing points at: %w", err)
	}
	return removed, nil
}

func (s *Store) removeUnused(ctx context.Context, some []string, now time.Time, used func(context.Context, []string) ([]string, error)) (removed int, err error) {
	list, err := used(ctx, some)
	if err != nil {
		return 0, err
	}
	inUse := make(map[string]bool, len(list))
	for _, hash := range list {
		inUse[hash] = true
	}
	for _, hash := range some {
		if inUse[hash] {
			continue
		}
		gone, err := s.take(hash, now)
		if err != nil {
			return removed, err
		}
		if gone {
			removed++
		}
	}
	return removed, nil
}

// take removes a file unless it was stored again since we asked: it is moved away first and looked at there, since between looking and
// removing it could be stored again.
func (s *Store) take(hash string, now time.Time) (bool, error) {
	path := s.path(hash)
	away := filepath.Join(s.incoming(), hash+leaving)
	if err := os.Rename(path, away); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return false, nil
		}
		return false, err
	}
	info, err := os.Stat(away)
	if err == nil && now.Sub(info.ModTime()) <= Settled {
		return false, os.Rename(away, path) // the same content either way, whoever is there by now
	}
	if gone := os.Remove(away); !errors.Is(gone, fs.ErrNotExist) { // else a process that just began has put it back
		err = errors.Join(err, gone)
	}
	return true, err
}

// now is the time of the file system, which gives the files theirs.
func (s *Store) now() (time.Time, error) {
	probe, err := createTemp(s.incoming())
	if err != nil {
		return time.Time{}, err
	}
	defer os.Remove(probe.Name())
	defer probe.Close()
	info, err := os.Stat(probe.Name())
	if err != nil {
		return time.Time{}, err
	}
	return info.ModTime(), nil
}
