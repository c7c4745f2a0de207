package understand

import (
	"bufio"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// The lists are plain text, so that who knows the language can mend them: "[name]" begins a list, below
// it stand words and phrases parted by commas. "!" behind a word asks for exactly this spelling, without
// it other spellings and the other script count too; "*" takes every word that begins so. " # " begins a remark.
//
//go:embed words/*.txt
var listFiles embed.FS

// lists are the words of all files by the list's name.
type lists struct {
	names []string
	begun map[string]bool
	words map[string][]string
}

func readLists(files fs.FS) (*lists, error) {
	names, err := fs.Glob(files, "words/*.txt")
	if err != nil {
		return nil, fmt.Errorf("listing the word lists: %w", err)
	}
	l := &lists{begun: map[string]bool{}, words: map[string][]string{}}
	for _, name := range names {
		if err := l.read(files, name); err != nil {
			return nil, err
		}
	}
	return l, nil
}

func (l *lists) read(files fs.FS, name string) error {
	text, err := fs.ReadFile(files, name)
	if err != nil {
		return fmt.Errorf("reading %s: %w", name, err)
	}
	list := ""
	lines := bufio.NewScanner(strings.NewReader(string(text)))
	for n := 1; lines.Scan(); n++ {
		line, _, _ := strings.Cut(" "+lines.Text(), " # ")
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if inner, ok := strings.CutPrefix(line, "["); ok {
			inner, ok = strings.CutSuffix(inner, "]")
			if !ok || inner == "" {
				return fmt.Errorf("%s:%d: a list begins with [name]", path.Base(name), n)
			}
			if list = inner; !l.begin(list) {
				return fmt.Errorf("%s:%d: there is a list [%s] already", path.Base(name), n, list)
			}
			continue
		}
		if list == "" {
			return fmt.Errorf("%s:%d: words before the first [name]", path.Base(name), n)
		}
		for w := range strings.SplitSeq(line, ",") {
			if w = strings.TrimSpace(w); w != "" {
				l.words[list] = append(l.words[list], w)
			}
		}
	}
	return lines.Err()
}

// begin takes a new list; words that are added to one of the same name in another file would be heard where nobody expects them. What is put into plain words
// may be: an office and a village have words of their own for the same.
func (l *lists) begin(name string) (taken bool) {
	if l.begun[name] {
		return strings.HasPrefix(name, plainLists)
	}
	l.begun[name] = true
	l.names = append(l.names, name)
	return true
}
