package officer

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
)

// nth is a place in the list that words name by its order: "pehla", "second wali shikayat ka".
type nth struct{ at, place, words int }

// ofOblique begins the name of an order that says something else too, "pehle", "doosre": it names a place only with "wala" behind it.
const ofOblique = "of"

// nthsIn finds the places that are named by their order.
func nthsIn(t *handlers.Turn, words []string) (found []nth) {
	for i, w := range words {
		name, is := t.Deps.Words.Answer("nth", strings.Trim(w, ":"))
		n, oblique := strings.CutPrefix(name, ofOblique)
		place, err := strconv.Atoi(n)
		if !is || err != nil {
			continue
		}
		x := nth{at: i, place: place, words: 1}
		for i+x.words < len(words) && calls(t, words[i+x.words]) {
			x.words++
		}
		if oblique && x.words == 1 {
			continue
		}
		if i+x.words < len(words) {
			found = append(found, x)
		}
	}
	return found
}

// calls reports whether a word only calls what stands before it a complaint: "wali", "shikayat".
func calls(t *handlers.Turn, word string) bool {
	called, _ := t.Deps.Words.Answer("called", word)
	names, left := t.Deps.Words.Heard("work", word)
	return called == "one" || len(left) == 0 && slices.Equal(names, []string{"matter"})
}

// inOrder writes places that are named by their order as their digits, each at the beginning of what is said of it: "pehla ho gaya, doosra kal hoga". One
// alone is a place where it is called a complaint, or where nothing but how it stands is said of it: "doosra transformer lagaya" is of another
// transformer.
func inOrder(t *handlers.Turn, text string) string {
	words := strings.Fields(text)
	found := nthsIn(t, words)
	switch {
	case len(found) == 0 || slices.ContainsFunc(found, func(x nth) bool { return t.InShown(x.place) == "" }):
		return text
	case len(found) == 1:
		x, rest := found[0], strings.Join(words[found[0].words:], " ")
		if x.at > 0 || x.words == 1 && (len(listen(t, rest).left) > 0 || !saysItself(t, rest) && !saidUndone(t, rest) && !listen(t, rest).timed) {
			return text
		}
	case !eachOnce(found):
		return text
	}
	var out []string
	from := 0
	for _, x := range found {
		out = append(out, words[from:x.at]...)
		if at := len(out) - 1; at >= 0 && !strings.ContainsAny(out[at], ",;।") && !onlyJoins(t, out[at]) {
			out[at] += ","
		}
		out, from = append(out, strconv.Itoa(x.place)), x.at+x.words
	}
	return strings.Join(append(out, words[from:]...), " ")
}

// eachOnce reports whether no place is named twice.
func eachOnce(found []nth) bool {
	for i, x := range found {
		if slices.ContainsFunc(found[:i], func(y nth) bool { return y.place == x.place }) {
			return false
		}
	}
	return true
}

// noOrder shows the list where something is said of the first and something of the second, and none was shown: which is which only the list says.
func noOrder(ctx context.Context, t *handlers.Turn) (bool, error) {
	found := nthsIn(t, strings.Fields(t.Text))
	if len(found) < 2 || !eachOnce(found) || wordsAwaited(t) || !slices.ContainsFunc(found, func(x nth) bool { return t.InShown(x.place) == "" }) {
		return false, nil
	}
	m, s := matterOf(t, t.Text, "")
	if m == unheard && !s.timed && !s.did() {
		return false, nil
	}
	work, err := doing(ctx, t, busy())
	if err != nil || len(work) < 2 {
		return err != nil, err
	}
	t.Done()
	return true, list(ctx, t, nil, "")
}

// allIn is the word for "all" that stands in words: "dono", "sab".
func allIn(t *handlers.Turn, words string) string {
	list := strings.Fields(words)
	if at := slices.IndexFunc(list, func(w string) bool { return onlySays(t, w, "all") }); at >= 0 {
		return list[at]
	}
	return ""
}

// wellMany reports whether words say of several that they are well: "theek hain".
func wellMany(t *handlers.Turn, words string) bool {
	_, is := t.Deps.Words.Answer("well_many", words)
	return is
}

// bothWell takes it that two or three complaints together are well, and no more, "dono theek": what was done about each is asked.
func (v *Conversation) bothWell(ctx context.Context, t *handlers.Turn) (bool, error) {
	first, rest, _ := strings.Cut(strings.TrimSpace(t.Text), " ")
	if called, _ := t.Deps.Words.Answer("called", first); called != "all" || !nod(t, rest) && !wellMany(t, rest) {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil || len(list) < 2 {
		return err != nil, err
	}
	return true, v.askEach(t, list[:min(len(list), listLines)])
}
