// Command train makes the models of handlers/understand out of the examples in the tree:
//
//	go run ./handlers/understand/train
//
// It reads examples/*.txt and the keywords of the directory, varies them (places, greetings, spelling as
// phones produce it, Hindi in Latin letters), learns two linear models and writes them to model/. Nothing
// is drawn by chance that differs between runs: the same inputs give the same bytes.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"sunwai/handlers/understand"
	"sunwai/models/directory"
)

func main() {
	log.SetFlags(0)
	root := flag.String("root", "handlers/understand", "folder of the package")
	check := flag.Bool("check", false, "write nothing; fail if the models in the tree are others than the examples give")
	folds := flag.Int("folds", 5, "parts for measuring and calibrating on examples not learnt from")
	flag.Parse()
	if err := run(*root, *check, *folds); err != nil {
		log.Fatalf("train: %v", err)
	}
}

func run(root string, check bool, folds int) error {
	dir, err := directory.UttarPradesh()
	if err != nil {
		return err
	}
	reader, err := understand.Untrained(dir)
	if err != nil {
		return err
	}
	examples, err := readExamples(filepath.Join(root, "examples"))
	if err != nil {
		return err
	}
	log.Printf("%d examples", len(examples))
	department := trainDepartment(dir, reader, examples, folds)
	language := trainLanguage(dir, reader, examples)
	for name, md := range map[string]*understand.Model{"department.bin": department, "tongue.bin": language} {
		if err := save(filepath.Join(root, "model", name), md, check); err != nil {
			return err
		}
	}
	return nil
}

func save(path string, md *understand.Model, check bool) error {
	var b bytes.Buffer
	if _, err := md.WriteTo(&b); err != nil {
		return err
	}
	old, err := os.ReadFile(path)
	if err == nil && bytes.Equal(old, b.Bytes()) {
		log.Printf("%s: unchanged, %d bytes", path, b.Len())
		return nil
	}
	if check {
		return fmt.Errorf("%s is not what the examples give: run go run ./handlers/understand/train", path)
	}
	log.Printf("%s: %d bytes", path, b.Len())
	return os.WriteFile(path, b.Bytes(), 0o644)
}
