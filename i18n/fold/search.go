package fold

import "strings"

// SearchText is what the search index keeps of s: its words folded, then the skeletons that add
// something, each once, phone numbers masked. A query goes through Words and Skeleton in the same way.
func SearchText(s string) string {
	words := Words(Mask(s))
	seen := make(map[string]struct{}, 2*len(words))
	var b strings.Builder
	b.Grow(2 * len(s))
	put := func(w string) {
		if _, dup := seen[w]; dup || numberLike(w) {
			return
		}
		seen[w] = struct{}{}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	for _, w := range words {
		put(w)
	}
	for _, w := range words {
		if k := Skeleton(w); len(k) >= shortestKey {
			put(k)
		}
	}
	return b.String()
}

// numberLike catches a number that comes together only on the way: the skeleton of 98765a43210 has no a.
func numberLike(w string) bool { return len(w) >= hiddenDigits && Mask(w) != w }

// shortestKey is the shortest skeleton worth searching: h stands for है, हुए and ह alike.
const shortestKey = 2
