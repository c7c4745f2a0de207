package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// example is one line of a file of examples.
type example struct {
	class      string   // code of a department, or CHAT
	categories []string // of the department, as good as each other; none: nobody has said
	lang       string   // hi, en, latn: the file's
	text       string
	group      int // variants of one example have one group and are never on both sides of a measurement
	weight     float64
	kind       kind
}

// kind is what an example is.
type kind int

const (
	message    kind = iota // a message as people write it
	keyword                // of the directory
	vocabulary             // a word that is no keyword, see examples/vocabulary
	beyond                 // a message that only models with hidden units learn from, see examples/danger/beyond
)

// readExamples reads <lang>-*.txt: "[CODE]" begins a department, one message a line, "#" a remark. Behind a tab stands the
// category of the department that the message is of, or several that are as good: "SUPPLY", "BILL/METER".
func readExamples(folder string) ([]example, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no examples there (-root is the folder of handlers/understand)", folder)
	}
	slices.Sort(files)
	var out []example
	for _, file := range files {
		lang, _, ok := strings.Cut(filepath.Base(file), "-")
		if !ok {
			return nil, fmt.Errorf("%s: the name must begin with hi-, en- or latn-", file)
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		class := ""
		for n, line := range strings.Split(string(text), "\n") {
			line = strings.TrimSpace(line)
			switch {
			case line == "" || strings.HasPrefix(line, "#"):
			case strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]"):
				class = strings.Trim(line, "[]")
			case class == "":
				return nil, fmt.Errorf("%s:%d: a message before the first [CODE]", file, n+1)
			default:
				text, categories, _ := strings.Cut(line, "\t")
				e := example{class: class, lang: lang, text: text, group: len(out), weight: 1}
				if categories != "" {
					e.categories = strings.Split(categories, "/")
				}
				out = append(out, e)
			}
		}
	}
	return out, nil
}

// readBeyond reads what only models with hidden units learn from, where there is any.
func readBeyond(folder string) ([]example, error) {
	if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	out, err := readExamples(folder)
	for i := range out {
		out[i].kind = beyond
	}
	return out, err
}

// vocabularyWeight is what a word of the vocabulary weighs beside a whole message.
const vocabularyWeight = 0.4

// readVocabulary reads <lang>.txt: "[CODE]" begins a department, then words parted by commas, "#" a remark.
func readVocabulary(folder string) ([]example, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, err
	}
	slices.Sort(files)
	var out []example
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		class := ""
		for line := range strings.Lines(string(text)) {
			line = strings.TrimSpace(line)
			switch {
			case line == "" || strings.HasPrefix(line, "#"):
			case strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]"):
				class = strings.Trim(line, "[]")
			default:
				for word := range strings.SplitSeq(line, ",") {
					out = append(out, example{class: class, lang: strings.TrimSuffix(filepath.Base(file), ".txt"),
						text: strings.TrimSpace(word), weight: vocabularyWeight, kind: vocabulary})
				}
			}
		}
	}
	return out, nil
}
