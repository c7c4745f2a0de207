package main

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// row is one labelled message.
type row struct {
	text  string
	label string
	more  []string // other answers accepted
	kind  string
}

// sets are the messages of all tasks.
type sets struct{ language, routing, category, district, danger, abuse []row }

// Halves of a set, by a hash of the text.
const (
	both = iota
	firstHalf
	secondHalf
)

func (s sets) part(half int) sets {
	cut := func(rows []row) (out []row) {
		for _, r := range rows {
			if sha256.Sum256([]byte(r.text))[0]&1 == byte(half-firstHalf) {
				out = append(out, r)
			}
		}
		return out
	}
	return sets{cut(s.language), cut(s.routing), cut(s.category), cut(s.district), cut(s.danger), cut(s.abuse)}
}

// columns names the columns of a file: text, label, further answers, kind. The first name that the file has
// counts.
type columns struct{ text, label, more, kind string }

func readAll(folder string) (sets, error) {
	var s sets
	for _, f := range []struct {
		name string
		cols columns
		into *[]row
	}{
		{"langid.tsv", columns{"text", "label", "", ""}, &s.language},
		{"routing.tsv", columns{"text", "dept", "alt", "lang"}, &s.routing},
		{"category.tsv", columns{"text", "category", "alt", "kind"}, &s.category},
		{"district.tsv", columns{"text", "gold", "", "kind"}, &s.district},
		{"emergency.tsv", columns{"text", "label", "", "kind"}, &s.danger},
		{"abuse.tsv", columns{"text", "label", "", "kind"}, &s.abuse},
	} {
		rows, err := readRows(filepath.Join(folder, f.name), f.cols)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return s, err
		}
		*f.into = rows
	}
	return s, s.corrected(filepath.Join(folder, "corrections.jsonl"))
}

// correction is a line of what `sunwai export corrections` writes: what a human said that a message is about. What he said nothing of is
// empty, and not measured.
type correction struct {
	Lang       string `json:"lang"`
	Text       string `json:"text"`
	Department string `json:"department"`
	Category   string `json:"category"`
	District   string `json:"district"`
}

// corrected adds the corrected messages to the tasks they belong to.
func (s *sets) corrected(file string) error {
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		if strings.TrimSpace(line) == "" {
			continue
		}
		var c correction
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			return fmt.Errorf("%s, line %d: %w", file, n, err)
		}
		if c.Department != "" {
			s.routing = append(s.routing, row{text: c.Text, label: c.Department, kind: c.Lang})
		}
		if c.Category != "" {
			s.category = append(s.category, row{text: c.Text, label: c.Category, kind: "corrected"})
		}
		if c.District != "" {
			s.district = append(s.district, row{text: c.Text, label: c.District, kind: "corrected"})
		}
	}
	return nil
}

func readRows(file string, c columns) ([]row, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(string(data), "\n")
	at := map[string]int{}
	for i, name := range strings.Split(lines[0], "\t") {
		at[strings.TrimSpace(name)] = i
	}
	for _, need := range []string{c.text, c.label} {
		if _, ok := at[need]; !ok {
			return nil, fmt.Errorf("%s: no column %q", file, need)
		}
	}
	var rows []row
	for _, line := range lines[1:] {
		if strings.TrimSpace(line) == "" {
			continue
		}
		cells := strings.Split(line, "\t")
		cell := func(name string) string {
			i, ok := at[name]
			if !ok || name == "" || i >= len(cells) {
				return ""
			}
			return cells[i]
		}
		r := row{text: cell(c.text), label: cell(c.label), kind: cell(c.kind)}
		for m := range strings.FieldsFuncSeq(cell(c.more), func(r rune) bool { return r == '|' || r == ',' || r == ';' }) {
			r.more = append(r.more, strings.TrimSpace(m))
		}
		rows = append(rows, r)
	}
	return rows, nil
}
