package gateway

import (
	"maps"
	"slices"
)

// brought are the rows that a poll brought and that memory has finished with already, while the write that made them is
// still to hand them over: taken from it again, they would be done twice. Writes are made one at a time, so what was
// noted before the latest of them began is of no more use.
type brought struct {
	write int64
	ids   map[int64]struct{}
}

// note remembers a row while this write, or none yet, is under way.
func (b *brought) note(id, write int64) {
	if b.write != write || b.ids == nil {
		b.write, b.ids = write, map[int64]struct{}{}
	}
	b.ids[id] = struct{}{}
}

// has reports whether a row that this write hands over is done already.
func (b *brought) has(id, write int64) bool {
	_, in := b.ids[id]
	return in && b.write == write
}

// writes are those under way of a queue that several write at a time, and the rows that polls brought, and that memory has finished
// with already, while one of these writes may still hand them over.
type writes struct {
	begun int64
	open  map[int64]struct{}
	done  map[int64]int64 // row -> the latest write that had begun by then
}

func (w *writes) begin() int64 {
	w.begun++
	if w.open == nil {
		w.open = map[int64]struct{}{}
	}
	w.open[w.begun] = struct{}{}
	return w.begun
}

// end forgets the rows that no write under way can hand over any more.
func (w *writes) end(write int64) {
	delete(w.open, write)
	if len(w.open) == 0 {
		clear(w.done)
		return
	}
	oldest := slices.Min(slices.Collect(maps.Keys(w.open)))
	maps.DeleteFunc(w.done, func(_, latest int64) bool { return latest < oldest })
}

// overtake remembers a row that a poll brought and that is done.
func (w *writes) overtake(id int64) {
	if len(w.open) == 0 {
		return
	}
	if w.done == nil {
		w.done = map[int64]int64{}
	}
	w.done[id] = w.begun
}

// overtaken reports whether a row that a write hands over is done already.
func (w *writes) overtaken(id int64) bool {
	_, is := w.done[id]
	return is
}
