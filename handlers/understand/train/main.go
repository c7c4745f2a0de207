// Command train makes the models of handlers/understand out of the examples in the tree:
//
//	go run ./handlers/understand/train
//
// It reads examples/*.txt, examples/wide, the words of examples/vocabulary and the keywords of the directory, varies them (places, greetings, spelling as
// phones produce it, Hindi in Latin letters), learns linear models and writes them to model/: department, category and
// language of a message, danger (examples/danger), abuse (examples/abuse). Nothing is drawn
// by chance that differs between runs: the same inputs give the same bytes.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"

	"sunwai/handlers/understand"
	"sunwai/models/directory"
)

func main() {
	log.SetFlags(0)
	var o options
	flag.StringVar(&o.root, "root", "handlers/understand", "folder of the package")
	flag.BoolVar(&o.check, "check", false, "write nothing; fail if the models in the tree are others than the examples give")
	flag.IntVar(&o.folds, "folds", 4, "parts for measuring and calibrating on examples not learnt from")
	flag.StringVar(&o.only, "only", "", "learn only this model: department, tongue, category, danger, abuse")
	flag.Parse()
	if o.folds < 2 {
		log.Fatal("train: what is measured and calibrated needs at least two parts: -folds 2")
	}
	if err := o.run(); err != nil {
		log.Fatalf("train: %v", err)
	}
}

// options are what the command line says.
type options struct {
	root, only string
	check      bool
	folds      int
}

func (o options) run() error {
	dir, err := directory.UttarPradesh()
	if err != nil {
		return err
	}
	reader, err := understand.Untrained(dir)
	if err != nil {
		return err
	}
	c := class{dir: dir, reader: reader, folds: o.folds, own: map[string][]example{}, beyond: map[string][]example{}}
	if c.examples, err = readExamples(filepath.Join(o.root, "examples")); err != nil {
		return err
	}
	if c.wide, err = readExamples(filepath.Join(o.root, "examples", "wide")); err != nil {
		return err
	}
	if c.words, err = readVocabulary(filepath.Join(o.root, "examples", "vocabulary")); err != nil {
		return err
	}
	log.Printf("%d examples, %d words", len(c.examples), len(c.words))
	for _, a := range alarms() {
		if c.own[a.name], err = readExamples(filepath.Join(o.root, "examples", a.name)); err != nil {
			return err
		}
		if c.beyond[a.name], err = readBeyond(filepath.Join(o.root, "examples", a.name, "beyond")); err != nil {
			return err
		}
		log.Printf("%s: %d examples", a.name, len(c.own[a.name]))
	}
	for _, x := range []struct {
		name  string
		learn func() []*understand.Model
	}{{"department", c.department}, {"tongue", c.language}, {"category", c.categories}} {
		if o.leaves(x.name) {
			continue
		}
		if err := o.save(x.name, x.learn()...); err != nil {
			return err
		}
	}
	if c.reader, err = taught(dir, o.root); err != nil {
		return err
	}
	for _, a := range alarms() {
		if o.leaves(a.name) {
			continue
		}
		models, err := c.alarm(a)
		if err != nil {
			return err
		}
		for i, md := range models {
			if err := o.save(a.voices[i].file, md); err != nil {
				return err
			}
		}
	}
	return nil
}

// leaves reports whether the model is not to be learnt.
func (o options) leaves(name string) bool { return o.only != "" && o.only != name }

// taught makes a reader with the department model in the tree: the alarms ask how much a message is talk.
func taught(dir *directory.Directory, root string) (*understand.Reader, error) {
	data, err := os.ReadFile(filepath.Join(root, "model", "department.bin"))
	if err != nil {
		return nil, err
	}
	md, err := understand.ReadModel(string(data))
	if err != nil {
		return nil, err
	}
	return understand.Taught(dir, md)
}

// class is what all lessons share.
type class struct {
	dir      *directory.Directory
	reader   *understand.Reader
	examples []example
	wide     []example            // examples/wide
	words    []example            // examples/vocabulary
	own      map[string][]example // of danger and abuse
	beyond   map[string][]example // of them, for models with hidden units alone
	folds    int
}

func (c class) department() []*understand.Model {
	return []*understand.Model{trainDepartment(c.dir, c.reader, slices.Concat(c.examples, c.words), c.wide, c.folds)}
}

func (c class) language() []*understand.Model {
	return []*understand.Model{trainLanguage(c.dir, c.reader, c.examples)}
}

func (c class) categories() []*understand.Model {
	return trainCategories(c.dir, c.reader, slices.Concat(c.examples, c.wide), c.folds)
}

// save writes a file of models, or with -check compares it with the one that is there.
func (o options) save(name string, models ...*understand.Model) error {
	path := filepath.Join(o.root, "model", name+".bin")
	var b bytes.Buffer
	for _, md := range models {
		if _, err := md.WriteTo(&b); err != nil {
			return err
		}
	}
	old, err := os.ReadFile(path)
	if err == nil && bytes.Equal(old, b.Bytes()) {
		log.Printf("%s: unchanged, %d bytes", path, b.Len())
		return nil
	}
	if o.check {
		return fmt.Errorf("%s is not what the examples give: run go run ./handlers/understand/train", path)
	}
	log.Printf("%s: %d bytes", path, b.Len())
	return os.WriteFile(path, b.Bytes(), 0o644)
}
