package console

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"strings"
	"sync"

	"sunwai/bot"
	"sunwai/models"
)

// cabinet keeps files in one folder under names that cannot be guessed. The folder is made with the first
// file.
type cabinet struct {
	name func() (string, error)

	mu   sync.Mutex
	dir  string
	temp bool
	root *os.Root
}

func newCabinet(dir string, name func() (string, error)) *cabinet {
	return &cabinet{name: name, dir: dir, temp: dir == ""}
}

// folder opens the folder once. os.Root keeps every name inside it.
func (k *cabinet) folder() (*os.Root, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.root != nil {
		return k.root, nil
	}
	if k.temp && k.dir == "" {
		dir, err := os.MkdirTemp("", "sunwai-console-")
		if err != nil {
			return nil, fmt.Errorf("making a folder for files: %w", err)
		}
		k.dir = dir
	}
	if err := os.MkdirAll(k.dir, 0o700); err != nil {
		return nil, fmt.Errorf("making the folder for files: %w", err)
	}
	root, err := os.OpenRoot(k.dir)
	if err != nil {
		return nil, fmt.Errorf("opening the folder for files: %w", err)
	}
	k.root = root
	return root, nil
}

func (k *cabinet) close() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.root == nil {
		return nil
	}
	err := k.root.Close()
	k.root = nil
	if k.temp {
		err = errors.Join(err, os.RemoveAll(k.dir))
		k.dir = ""
	}
	return err
}

// keep stores at most limit bytes and returns the file's id and size. More is an error for people.
func (k *cabinet) keep(r io.Reader, limit int64) (id string, size int64, err error) {
	root, err := k.folder()
	if err != nil {
		return "", 0, err
	}
	if id, err = k.name(); err != nil {
		return "", 0, err
	}
	f, err := root.OpenFile(id, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return "", 0, fmt.Errorf("making a file: %w", err)
	}
	size, err = io.Copy(f, io.LimitReader(r, limit+1))
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err == nil && size > limit {
		err = models.NewError(models.CodeTooLarge, "error.too_large")
	}
	if err != nil {
		return "", 0, errors.Join(err, root.Remove(id))
	}
	return id, size, nil
}

// open returns a kept file and its size in bytes; models.ErrNotFound when there is none.
func (k *cabinet) open(id string) (*os.File, int64, error) {
	if len(id) != 32 || strings.Trim(id, "0123456789abcdef") != "" {
		return nil, 0, models.ErrNotFound
	}
	root, err := k.folder()
	if err != nil {
		return nil, 0, err
	}
	f, err := root.Open(id)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, models.ErrNotFound
	}
	if err != nil {
		return nil, 0, fmt.Errorf("opening a file: %w", err)
	}
	info, err := f.Stat()
	if err != nil {
		return nil, 0, errors.Join(fmt.Errorf("measuring a file: %w", err), f.Close())
	}
	return f, info.Size(), nil
}

// Keep stores a file that a person is about to send. Its type is sniffed from its bytes, whatever its name
// says. Over MaxFile bytes it is an error for people.
func (c *Console) Keep(name string, r io.Reader) (File, error) {
	return c.store(name, r, MaxFile)
}

// Open returns a file of a message, its size in bytes and its sniffed type; models.ErrNotFound when there is none.
func (c *Console) Open(id string) (io.ReadSeekCloser, int64, string, error) {
	f, size, err := c.files.open(id)
	if err != nil {
		return nil, 0, "", err
	}
	mime, err := sniff(f)
	if err != nil {
		return nil, 0, "", errors.Join(err, f.Close())
	}
	return f, size, mime, nil
}

// keepAll stores the files that are sent to a phone.
func (c *Console) keepAll(uploads []bot.Upload) ([]File, error) {
	var out []File
	for _, u := range uploads {
		f, err := c.keepUpload(u)
		if models.IsCode(err, models.CodeTooLarge) {
			return nil, refused(http.StatusRequestEntityTooLarge, "file is too large")
		}
		if err != nil {
			return nil, &bot.SendError{Verdict: bot.TryAgain, Reason: "reading the file to send failed"}
		}
		out = append(out, f)
	}
	return out, nil
}

func (c *Console) keepUpload(u bot.Upload) (File, error) {
	body, err := u.Open()
	if err != nil {
		return File{}, fmt.Errorf("opening a file to send: %w", err)
	}
	f, err := c.store(u.Name, body, maxUpload)
	f.Kind = u.Kind
	return f, errors.Join(err, body.Close())
}

func (c *Console) store(name string, r io.Reader, limit int64) (File, error) {
	id, size, err := c.files.keep(r, limit)
	if err != nil {
		return File{}, err
	}
	body, _, mime, err := c.Open(id)
	if err != nil {
		return File{}, err
	}
	if err := body.Close(); err != nil {
		return File{}, fmt.Errorf("closing a file: %w", err)
	}
	return File{ID: id, Kind: kindOf(mime), Name: name, MIME: mime, Size: size}, nil
}

// sniff tells a file's type from its first bytes and puts the reader back to its beginning.
func sniff(f io.ReadSeeker) (string, error) {
	head := make([]byte, 512) // what http.DetectContentType looks at
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("reading a file: %w", err)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return "", fmt.Errorf("reading a file: %w", err)
	}
	return sniffed(head[:n]), nil
}
