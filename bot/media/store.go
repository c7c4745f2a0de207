// Package media keeps the files that people send. A file is stored under the hash of its content, so that the same file
// is kept once. Its type is decided from the bytes, because names and claimed types cannot be trusted.
package media

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// ErrTooLarge and ErrForbidden are about the file itself: it will never be taken.
var (
	ErrTooLarge  = models.NewError(models.CodeTooLarge, "error.too_large")
	ErrForbidden = models.NewError(models.CodeFileKind, "error.file_kind")
)

// Store is a folder of files named by the SHA-256 of their content: aa/bb/<hash>. Files are readable by their owner
// only. Safe for concurrent use, also by several processes.
type Store struct {
	dir      string
	create   func(dir string) (file, error)
	decoders chan struct{} // as many pictures are looked at together
}

// file is a file being written; tests put failing ones in its place.
type file interface {
	io.Writer
	Sync() error
	Close() error
	Name() string
}

// Open makes a Store of a folder, and the folder itself when it is missing.
func Open(dir string) (*Store, error) {
	s := &Store{dir: dir, create: createTemp, decoders: make(chan struct{}, decodersAtOnce)}
	if err := os.MkdirAll(s.incoming(), 0o700); err != nil {
		return nil, fmt.Errorf("making the media folder: %w", err)
	}
	if err := s.sweep(); err != nil {
		return nil, fmt.Errorf("sweeping the media folder: %w", err)
	}
	return s, nil
}

// abandoned is the age at which a half-written file belongs to a process that has died: none is written so long.
const abandoned = time.Hour

// sweep removes what killed processes left half written. The file system's own clock is asked, by a new file.
func (s *Store) sweep() error {
	now, err := s.now()
	if err != nil {
		return err
	}
	list, err := os.ReadDir(s.incoming())
	if err != nil {
		return err
	}
	for _, e := range list {
		if hash, ok := strings.CutSuffix(e.Name(), leaving); ok && isHash(hash) {
			_ = os.Rename(filepath.Join(s.incoming(), e.Name()), s.path(hash)) // its removal was cut short; it may be in use again
			continue
		}
		if info, err := e.Info(); err == nil && now.Sub(info.ModTime()) > abandoned {
			_ = os.Remove(filepath.Join(s.incoming(), e.Name()))
		}
	}
	return nil
}

// createTemp makes a file of mode 0600.
func createTemp(dir string) (file, error) { return os.CreateTemp(dir, "*.part") }

// incoming is where files are while they are written. It is in the same file system, so that they can be renamed.
func (s *Store) incoming() string { return filepath.Join(s.dir, "incoming") }

// Put stores what r gives, at most limit bytes, and reads no further than that. Once it returns, the file survives a
// power cut. ErrTooLarge and ErrForbidden are final; the reader's own error is returned as it is.
func (s *Store) Put(ctx context.Context, r io.Reader, limit int64) (bot.Stored, error) {
	head := make([]byte, headSize)
	n, err := io.ReadFull(r, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return bot.Stored{}, fmt.Errorf("reading a file: %w", err)
	}
	head = head[:n]
	if int64(n) > limit {
		return bot.Stored{}, ErrTooLarge
	}
	mime, ok := Sniff(head)
	if !ok {
		return bot.Stored{}, ErrForbidden
	}
	out, err := s.create(s.incoming())
	if err != nil {
		return bot.Stored{}, fmt.Errorf("making a file: %w", err)
	}
	stored, err := s.write(ctx, out, head, r, limit)
	if err != nil {
		_ = os.Remove(out.Name()) // what was written of it is worth nothing
		return bot.Stored{}, err
	}
	stored.MIME = mime
	stored.Look, stored.Reason = s.look(ctx, stored.Hash, mime)
	return stored, nil
}

func (s *Store) write(ctx context.Context, out file, head []byte, r io.Reader, limit int64) (bot.Stored, error) {
	defer out.Close()
	hash := sha256.New()
	// One byte more than the limit tells a file of that size from a longer one.
	rest := io.LimitReader(r, limit-int64(len(head))+1)
	size, err := io.Copy(io.MultiWriter(out, hash), &within{ctx, io.MultiReader(strings.NewReader(string(head)), rest)})
	if err != nil {
		return bot.Stored{}, fmt.Errorf("writing a file: %w", err)
	}
	if size > limit {
		return bot.Stored{}, ErrTooLarge
	}
	if err := out.Sync(); err != nil {
		return bot.Stored{}, fmt.Errorf("writing a file to the disk: %w", err)
	}
	stored := bot.Stored{Hash: hex.EncodeToString(hash.Sum(nil)), Size: size}
	return stored, s.keep(out.Name(), stored.Hash)
}

// within ends reading when ctx does.
type within struct {
	ctx context.Context
	io.Reader
}

func (w *within) Read(p []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	return w.Reader.Read(p)
}

// keep gives a written file its name. One that is there already has the same content.
func (s *Store) keep(temp, hash string) error {
	path := s.path(hash)
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("making a folder: %w", err)
	}
	if err := os.Rename(temp, path); err != nil {
		return fmt.Errorf("naming a file: %w", err)
	}
	// A name is durable only when its folder is; the upper folders may be new as well.
	for _, d := range []string{dir, filepath.Dir(dir), s.dir} {
		if err := syncDir(d); err != nil {
			return fmt.Errorf("writing a folder to the disk: %w", err)
		}
	}
	return nil
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}

func (s *Store) path(hash string) string { return filepath.Join(s.dir, hash[:2], hash[2:4], hash) }

// Open opens a stored file; models.ErrNotFound when there is none.
func (s *Store) Open(hash string) (*os.File, error) {
	if !isHash(hash) {
		return nil, models.ErrNotFound
	}
	f, err := os.Open(s.path(hash))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, models.ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("opening a file: %w", err)
	}
	return f, nil
}

// Remove deletes a stored file; one that is not there is no error. Whoever calls it has made sure that nothing
// points at the file any more.
func (s *Store) Remove(hash string) error {
	if !isHash(hash) {
		return models.ErrNotFound
	}
	if err := os.Remove(s.path(hash)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("removing a file: %w", err)
	}
	return nil
}

// Forget deletes a file that was stored before a time, and reports whether it is gone. A younger one stays: it may have come once more
// just now, for somebody of whom nothing is written down yet.
func (s *Store) Forget(hash string, before time.Time) (gone bool, err error) {
	if !isHash(hash) {
		return true, nil
	}
	info, err := os.Stat(s.path(hash))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return true, nil
	case err != nil:
		return false, fmt.Errorf("looking at a file: %w", err)
	case !info.ModTime().Before(before):
		return false, nil
	}
	return true, s.Remove(hash)
}

// isHash keeps anything but a hash out of paths.
func isHash(s string) bool {
	if len(s) != 2*sha256.Size {
		return false
	}
	return strings.Trim(s, "0123456789abcdef") == ""
}
