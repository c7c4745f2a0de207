package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// example is one line of a file of examples.
type example struct {
	class  string // code of a department, or CHAT
	lang   string // hi, en, latn: the file's
	text   string
	group  int // variants of one example have one group and are never on both sides of a measurement
	weight float64
}

// readExamples reads <lang>-*.txt: "[CODE]" begins a department, one message a line, "#" a remark.
func readExamples(folder string) ([]example, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, err
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
				out = append(out, example{class: class, lang: lang, text: line, group: len(out), weight: 1})
			}
		}
	}
	return out, nil
}
