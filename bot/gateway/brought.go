package gateway

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
