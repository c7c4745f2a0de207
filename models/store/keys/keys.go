// Package keys reads and creates the file with the keys that encrypt personal data in the database.
//
// The file has one key a line, `#` starts a comment:
//
//	seal <number> <32 bytes in base64>
//	index <32 bytes in base64>
//
// The seal key with the highest number seals; the others still open what they sealed. There is one index
// key: another one would find nothing of what is stored.
package keys

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Size is the length of every key in bytes: AES-256 and HMAC-SHA256.
const Size = 32

const fileMode fs.FileMode = 0o600

// Ring is all keys of one installation. It never prints them.
type Ring struct {
	seal   map[uint32][]byte
	newest uint32
	index  []byte
}

// ErrExists: there is a key file already; making another would make the database unreadable.
var ErrExists = errors.New("the key file exists already")

// New draws fresh keys.
func New(rnd io.Reader) (*Ring, error) {
	k := &Ring{seal: map[uint32][]byte{1: make([]byte, Size)}, newest: 1, index: make([]byte, Size)}
	for _, b := range [][]byte{k.seal[1], k.index} {
		if _, err := io.ReadFull(rnd, b); err != nil {
			return nil, fmt.Errorf("drawing keys: %w", err)
		}
	}
	return k, nil
}

// Make draws fresh keys and writes them to a new file that only its owner can read. It never overwrites
// one (ErrExists), and whoever finds the file finds all of it: two programs may begin in the same moment.
func Make(path string, rnd io.Reader) (*Ring, error) {
	k, err := New(rnd)
	if err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".keys-*") // of mode 0600, as os.CreateTemp promises
	if err != nil {
		return nil, fmt.Errorf("making keys: %w", err)
	}
	defer os.Remove(f.Name())
	if err := k.save(f); err != nil {
		return nil, fmt.Errorf("writing keys to %s: %w", path, err)
	}
	err = os.Link(f.Name(), path) // a rename would overwrite
	if errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("making keys in %s: %w", path, ErrExists)
	}
	if err != nil {
		return nil, fmt.Errorf("making keys: %w", err)
	}
	return k, syncFolder(path)
}

// save writes and closes the file. It is synced: keys lost at a power cut are a database lost.
func (k *Ring) save(f *os.File) error {
	_, err := k.WriteTo(f)
	return errors.Join(err, f.Sync(), f.Close())
}

func syncFolder(path string) error {
	d, err := os.Open(filepath.Dir(path))
	if err != nil {
		return fmt.Errorf("making keys: %w", err)
	}
	return errors.Join(d.Sync(), d.Close())
}

// WriteTo writes the file's text, secrets and all.
func (k *Ring) WriteTo(w io.Writer) (int64, error) {
	var b bytes.Buffer
	b.WriteString("# Keys of the personal data in the database. Without this file nobody can read it again: keep a copy\n" +
		"# apart from the database. To change keys add a seal line with a higher number; leave the old ones.\n")
	enc := base64.StdEncoding
	for n := uint32(1); n <= k.newest; n++ {
		if key, ok := k.seal[n]; ok {
			fmt.Fprintf(&b, "seal %d %s\n", n, enc.EncodeToString(key))
		}
	}
	fmt.Fprintf(&b, "index %s\n", enc.EncodeToString(k.index))
	return b.WriteTo(w)
}

// Load reads the keys. It refuses a file that others than its owner can read.
func Load(path string) (*Ring, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("reading keys: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("reading keys: %w", err)
	}
	if info.IsDir() {
		return nil, fmt.Errorf("%s is a folder: let [keys] file name the file", path)
	}
	if open := info.Mode().Perm() &^ fileMode; open != 0 {
		return nil, fmt.Errorf("the key file %s can be read by others (mode %04o): chmod 600 it", path, info.Mode().Perm())
	}
	k, err := Parse(f)
	if err != nil {
		return nil, fmt.Errorf("reading keys from %s: %w", path, err)
	}
	return k, nil
}

// Parse reads the text of a key file. Errors name lines, never their content.
func Parse(r io.Reader) (*Ring, error) {
	k := &Ring{seal: map[uint32][]byte{}}
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		words := strings.Fields(lines.Text())
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		if err := k.take(words); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if len(k.seal) == 0 || k.index == nil {
		return nil, errors.New("needs at least one seal key and the index key")
	}
	return k, nil
}

func (k *Ring) take(words []string) error {
	switch {
	case words[0] == "seal" && len(words) == 3:
		return k.takeSeal(words[1], words[2])
	case words[0] == "index" && len(words) == 2:
		return k.takeIndex(words[1])
	}
	return errors.New(`is neither "seal <number> <key>" nor "index <key>"`)
}

func (k *Ring) takeSeal(number, text string) error {
	n, err := strconv.ParseUint(number, 10, 16)
	if err != nil || n == 0 {
		return errors.New("the number of a seal key is 1 to 65535")
	}
	if _, twice := k.seal[uint32(n)]; twice {
		return fmt.Errorf("seal key %d is there twice", n)
	}
	key, err := decode(text)
	if err != nil {
		return err
	}
	k.seal[uint32(n)] = key
	k.newest = max(k.newest, uint32(n))
	return nil
}

func (k *Ring) takeIndex(text string) error {
	if k.index != nil {
		return errors.New("the index key is there twice")
	}
	key, err := decode(text)
	k.index = key
	return err
}

func decode(text string) ([]byte, error) {
	key, err := base64.StdEncoding.DecodeString(text)
	if err != nil || len(key) != Size {
		return nil, fmt.Errorf("the key is not %d bytes in base64", Size)
	}
	return key, nil
}

// Newest returns the key that seals, and its number.
func (k *Ring) Newest() (uint32, []byte) { return k.newest, k.seal[k.newest] }

// Seal returns every sealing key by its number. Read only.
func (k *Ring) Seal() map[uint32][]byte { return k.seal }

// Index returns the key of the blind indexes.
func (k *Ring) Index() []byte { return k.index }

// String keeps keys out of logs.
func (k *Ring) String() string { return fmt.Sprintf("keys.Ring{%d seal keys}", len(k.seal)) }

// GoString keeps keys out of logs.
func (k *Ring) GoString() string { return k.String() }
