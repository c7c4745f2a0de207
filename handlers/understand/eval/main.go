// Command eval measures handlers/understand on labelled messages and prints a table, the reliability of the
// confidence and a confusion matrix:
//
//	make eval                 the project's own messages, which no model has learnt from
//	make eval DATA=folder     other messages: langid.tsv, routing.tsv, category.tsv, district.tsv, emergency.tsv,
//	                          abuse.tsv, and corrections.jsonl as sunwai export corrections writes it
//
// The files have a header; columns are found by name, files that are missing are passed over. With -halves
// every figure is also given for two halves, cut by a hash of the text, so that who builds can look at the
// first only (-misses shows nothing else).
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"sunwai/handlers/understand"
	"sunwai/models/directory"
)

func main() {
	log.SetFlags(0)
	var o options
	flag.StringVar(&o.data, "data", "handlers/understand/heldout", "folder of TSV files")
	flag.BoolVar(&o.halves, "halves", false, "also measure two halves apart")
	flag.StringVar(&o.misses, "misses", "", "print the misses of this task: language, department, category, district, danger, abuse")
	flag.BoolVar(&o.matrix, "matrix", true, "print the confusion matrix of departments")
	flag.Parse()
	if err := run(os.Stdout, o); err != nil {
		log.Fatalf("eval: %v", err)
	}
}

// options are what the command line says.
type options struct {
	data, misses   string // misses: the task whose misses are printed
	halves, matrix bool
}

// bench is what the tasks share.
type bench struct {
	options
	out    io.Writer
	reader *understand.Reader
	dir    *directory.Directory
	half   int // misses are printed of the first half only when halves are asked for
}

func run(out io.Writer, o options) error {
	dir, err := directory.UttarPradesh()
	if err != nil {
		return err
	}
	reader, err := understand.New(dir)
	if err != nil {
		return err
	}
	all, err := readAll(o.data)
	if err != nil {
		return err
	}
	b := &bench{options: o, out: out, reader: reader, dir: dir, half: both}
	if !o.halves {
		fmt.Fprintf(out, "%s\n\n", o.data)
		b.table(all)
		b.speed(all)
		return nil
	}
	for _, h := range []struct {
		name string
		half int
	}{{"first half (may be looked at)", firstHalf}, {"second half (not looked at)", secondHalf}} {
		fmt.Fprintf(out, "%s, %s\n\n", o.data, h.name)
		b.half = h.half
		b.table(all.part(h.half))
		fmt.Fprintln(out)
	}
	b.speed(all)
	return nil
}

// table runs all tasks.
func (b *bench) table(s sets) {
	fmt.Fprintf(b.out, "%-58s %6s %8s %8s\n", "", "rows", "figure", "floor")
	b.language(s.language)
	b.departments(s.routing)
	b.categories(s.category)
	b.districts(s.district)
	b.danger(s.danger)
	b.abuse(s.abuse)
}

// line prints a figure beside the floor it must reach; most is a ceiling where less is better.
func (b *bench) line(name string, rows int, figure float64, floor string) {
	fmt.Fprintf(b.out, "%-58s %6d %8.3f %8s\n", name, rows, figure, floor)
}

// miss prints one wrong answer, if those of the task are wanted and may be looked at.
func (b *bench) miss(task, want, got, text string) {
	if b.misses != task || b.half == secondHalf {
		return
	}
	const most = 400
	if len(text) > most {
		text = text[:most]
	}
	fmt.Fprintf(b.out, "    %-14s got %-14s %s\n", want, got, text)
}

func ratio(a, n int) float64 {
	if n == 0 {
		return 0
	}
	return float64(a) / float64(n)
}
