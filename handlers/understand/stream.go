package understand

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"sunwai/handlers"
	"sunwai/models/directory"
)

// maxLine is how much of one line is kept; the rest is read and dropped, so that memory stays the same
// whatever comes in.
const maxLine = 64 << 10

// Line is one answer of Stream as JSON.
type Line struct {
	Lang         string           `json:"lang"`
	Script       string           `json:"script"`
	Intent       string           `json:"intent"`
	Department   string           `json:"department"`
	Confidence   float64          `json:"confidence"`
	Departments  []handlers.Guess `json:"departments"`
	Category     string           `json:"category"`
	District     string           `json:"district"`
	DistrictName string           `json:"district_name"`
	Place        string           `json:"place"`
	PIN          string           `json:"pin"`
	Phone        string           `json:"phone"`
	Number       string           `json:"number"`
	Danger       string           `json:"danger"`
	Abuse        bool             `json:"abuse"`
	Staff        bool             `json:"staff"`
	Outside      string           `json:"outside"`
	Sure         float64          `json:"sure"`   // that the intent is right
	Placed       float64          `json:"placed"` // that the district is right
	Why          []string         `json:"why"`
}

// Stream reads one message per line, or JSON objects with "text" and optionally "department" and
// "district", and writes one JSON object per line for each line read, also for empty ones. It never fails on
// what it reads; an error is one of reading or writing itself.
func Stream(r io.Reader, w io.Writer, u handlers.Understander, dir *directory.Directory) error {
	in := bufio.NewReaderSize(r, 32<<10)
	out := bufio.NewWriterSize(w, 32<<10)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	line := make([]byte, 0, 4<<10)
	for {
		var err error
		line, err = readLine(in, line[:0])
		last := errors.Is(err, io.EOF)
		if err != nil && !last {
			return fmt.Errorf("reading messages: %w", err)
		}
		if last && len(line) == 0 {
			break
		}
		text, hint := messageOf(line)
		if err := enc.Encode(newLine(u.Understand(text, hint), dir)); err != nil {
			return fmt.Errorf("writing answers: %w", err)
		}
		if last {
			break
		}
		if in.Buffered() == 0 { // somebody may be waiting for the answer
			if err := out.Flush(); err != nil {
				return fmt.Errorf("writing answers: %w", err)
			}
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing answers: %w", err)
	}
	return nil
}

// readLine appends the next line without its end to buf, at most maxLine of it. At the end of the input
// the error is io.EOF and what was left is returned with it.
func readLine(in *bufio.Reader, buf []byte) ([]byte, error) {
	for {
		part, err := in.ReadSlice('\n')
		room := maxLine - len(buf)
		buf = append(buf, part[:min(len(part), room)]...)
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		return bytes.TrimRight(buf, "\r\n"), err
	}
}

// messageOf reads a line: a JSON object that has a text, else the line is the text.
func messageOf(line []byte) (string, handlers.Hint) {
	if trimmed := bytes.TrimSpace(line); len(trimmed) > 1 && trimmed[0] == '{' {
		var in struct {
			Text       *string `json:"text"`
			Department string  `json:"department"`
			District   string  `json:"district"`
		}
		if err := json.Unmarshal(trimmed, &in); err == nil && in.Text != nil {
			return *in.Text, handlers.Hint{Department: in.Department, District: in.District}
		}
	}
	return string(line), handlers.Hint{}
}

// newLine puts an understanding into the form of Stream. Lists are never null.
func newLine(u handlers.Understanding, dir *directory.Directory) Line {
	l := Line{
		Lang: string(u.Lang), Script: u.Script, Intent: string(u.Intent), Department: u.Department, Confidence: u.Confidence,
		Departments: u.Departments, Category: u.Filed(), District: u.District, Place: u.Place, PIN: u.PIN, Phone: u.Phone,
		Number: numberOf(u), Danger: string(u.Danger), Abuse: u.Abusive, Staff: u.Staff, Outside: u.Outside,
		Sure: round(u.Sure), Placed: round(u.Placed), Why: u.Why,
	}
	if a, ok := dir.Area(u.District); ok {
		l.DistrictName = a.Names.En
	}
	if l.Departments == nil {
		l.Departments = []handlers.Guess{}
	}
	if l.Why == nil {
		l.Why = []string{}
	}
	for _, s := range []*string{&l.Place, &l.Outside} {
		if !utf8.ValidString(*s) {
			*s = strings.ToValidUTF8(*s, "")
		}
	}
	return l
}

func numberOf(u handlers.Understanding) string {
	if u.Number == "" {
		return ""
	}
	return u.Number.String()
}
