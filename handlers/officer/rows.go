package officer

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// lastRow is the place that "the last one" names, whatever the list's length. It is negative so that no count is taken for it.
const lastRow = -1

// rowsSpoken writes places of what was shown last as their digits, however they are spoken of: "दो नंबर में", "पहली शिकायत के संबंध में", "pehle wale ka",
// "complaint no 2", "the second one". So they are read as any digit is, by commands too, and an answer to what was asked of another one is seen to be none.
func (v *Conversation) rowsSpoken(t *handlers.Turn) string {
	words := strings.Fields(t.Text)
	if t.Conv.Ask.Code == asCitizens && !saysOfHisWork(t) || strings.HasPrefix(t.Text, "/") || len(words) < 2 {
		return t.Text
	}
	var out []string
	found := false
	for i := 0; i < len(words); {
		row, n := rowAt(t, words[i:])
		number := shownAt(t, row)
		behind := words[min(len(words), i+n):]
		if at, to := rowAsked(t, words, i, row, n); !found && at != 0 {
			return strings.Join(slices.Concat([]string{placeOf(t, at)}, out, words[to:]), " ")
		}
		switch {
		case n == 0 || number == "" || !v.saidOfRow(t, words[i:i+n], behind) || !rowStandsHere(t, out, behind, found):
			out = append(out, words[i])
			i++
			continue
		case len(behind) == 0 && len(out) > 0 && !found && !isCommand(t, out):
			out = append([]string{placeOf(t, row)}, out...) // "le liya pehli wali"
		case strings.HasSuffix(words[i], ":"):
			out = append(out, number) // a digit before "lineman sent" might count
		default:
			out = append(out, placeOf(t, row))
		}
		found = true
		i += n
	}
	if !found {
		return v.rowAlone(t, words)
	}
	return strings.Join(out, " ")
}

// rowDoubted asks which complaint is meant where a place is spoken of and the words name the subject of another one that was shown: "pehli wali ho gayi, bill sudhar
// diya" where the second is the bill. was are the words as they came.
func rowDoubted(ctx context.Context, t *handlers.Turn, was string) (bool, error) {
	words := strings.Fields(t.Text)
	if t.Text == was || t.Conv.Ask.Code == asCitizens || t.Account.Key == handlers.WebAccount || t.In.ReplyTo != "" || len(words) == 0 {
		return false, nil
	}
	shown := rowsShown(t)
	var places []string
	for _, w := range words {
		if n := countOf(t, w); digits(w) && n > 0 && n <= len(shown) {
			places = append(places, shown[n-1])
		}
	}
	if len(places) != 1 {
		return false, nil // one that has words of its own for each names the subjects of all
	}
	list, err := doing(ctx, t, busy())
	if err != nil {
		return false, err
	}
	at := slices.IndexFunc(list, func(c models.Complaint) bool { return string(c.Number) == places[0] })
	if at < 0 {
		return false, nil
	}
	c, others := list[at], othersIn(t, list[at], t.Text)
	list = slices.DeleteFunc(list, func(x models.Complaint) bool {
		return x.ID != c.ID && (!slices.Contains(shown, string(x.Number)) || !others.has(x))
	})
	if len(list) < 2 {
		return false, nil
	}
	t.Text = was
	offerSpoken(t, asListed(t, list))
	return true, nil
}

// rowAsked is a place in a question that asks nothing but whose a complaint is or how it stands, and where its words end: "is the second one mine?", "kya 2 meri
// hai"; 0: there is none.
func rowAsked(t *handlers.Turn, words []string, from, row, n int) (at, to int) {
	if alone := nth(t, words[from]); n == 0 && alone != 0 {
		row, n = alone, 1
	} else if n == 0 && from > 0 && digits(words[from]) {
		row, n = countOf(t, words[from]), 1
	}
	if n == 0 || shownAt(t, row) == "" || wordsAwaited(t) {
		return 0, 0
	}
	names, left := t.Deps.Words.Heard("work", strings.Join(slices.Concat(words[:from], words[from+n:]), " "))
	if !slices.Contains(names, "status") || len(left) > 0 {
		return 0, 0
	}
	return row, from + n
}

// rowStandsHere reports whether a place may be named behind some words: at the beginning of what is said, behind a command's word, or at the end. In the
// middle it is part of a sentence that the citizen may read. Where words for him are awaited they may speak of anything that comes first.
func rowStandsHere(t *handlers.Turn, before, behind []string, found bool) bool {
	if wordsAwaited(t) && t.Conv.Ask.Code != asCitizens && (!reportAwaited(t) && !slices.Contains([]string{"handover", "assign", "later"}, t.Conv.Ask.Kind) || len(before) > 0 || len(behind) == 0) {
		return false
	}
	before = slices.DeleteFunc(slices.Clone(before), func(w string) bool { return polite(t, w) || title(t, w) })
	if len(before) == 0 || len(behind) == 0 || isCommand(t, before) {
		return true
	}
	last := before[len(before)-1]
	return found && (joins(t, last) || strings.TrimRight(last, ",;.।") != last)
}

// saidOfRow reports whether what stands behind words that name a place is said of the complaint there, and not of what the last of them belongs to: "pehle wali line jod
// di" may be of the line.
func (v *Conversation) saidOfRow(t *handlers.Turn, row, behind []string) bool {
	rest := strings.Join(behind, " ")
	names, _ := t.Deps.Words.Heard("work", row[len(row)-1])
	sure := len(behind) == 0 || slices.Contains(names, "matter") || ofNumber(t, behind[0]) || isFrom(t, behind[0]) || digits(row[len(row)-1]) || strings.HasSuffix(row[0], ":")
	return !mayCount(t, rest) && (sure || saidOfPlace(t, v, rest))
}

// isCommand reports whether words are a command's word and nothing else.
func isCommand(t *handlers.Turn, words []string) bool {
	_, rest, is := t.Deps.Words.Command("officer", strings.Join(words, " "))
	return is && rest == ""
}

// rowAt is the place that words begin with, by its order or behind what leads to a number, and how many words it is; 0: none. A bare digit is none: that
// is read where it stands.
func rowAt(t *handlers.Turn, words []string) (row, n int) {
	i := 0
	for i < len(words)-1 && calledAny(t, words[i]) {
		i++ // "the first one"
	}
	if row = nth(t, words[i]); row != 0 {
		led := i + 1
		for led < len(words)-1 && leads(t, words[led]) {
			led++ // "dusre number wali me"
		}
		if end := callsOn(t, words, led); end > led {
			return row, end
		}
		if i == 0 && strings.HasSuffix(words[0], ":") {
			return row, 1 // "3rd: sweepers told"
		}
		return 0, 0 // "pehle dekhta hu", "dusra lineman bheja"
	}
	if row, is := t.Deps.Words.Ordinal(words[0]); is && len(words) > 1 && leads(t, words[1]) {
		end := callsOn(t, words, 2)
		if end < len(words) && ofNumber(t, words[end]) {
			return row, end // "दो नंबर में", "2 number wali shikayat ka"
		}
		return 0, 0
	}
	end := callsOn(t, words, 0)
	led := end
	for led < len(words)-1 && leads(t, words[led]) {
		led++
	}
	if led == 0 || led >= len(words) || !digits(words[led]) || led == end && !ofNumber(t, strings.Join(words[led+1:min(len(words), led+2)], "")) {
		return 0, 0
	}
	return countOf(t, words[led]), led + 1 // "शिकायत संख्या 1 का", "kramank 2 me"
}

// rowAlone reads a place that is named by its order alone where what follows is said of a complaint: "pehla le liya", "teesra dekh liya bill sahi hai".
// "Doosra" is "another" as well.
func (v *Conversation) rowAlone(t *handlers.Turn, words []string) string {
	alone := slices.ContainsFunc(models.Langs(), func(l models.Lang) bool { // by its letters: "pehle" sounds the same, and is "before"
		return slices.Contains(t.Deps.Words.Words(string(l), "nth_alone.any"), strings.ToLower(words[0]))
	})
	rest := strings.Join(words[1:], " ")
	if row := nth(t, words[0]); !alone || wordsAwaited(t) || shownAt(t, row) == "" || !saidOfPlace(t, v, rest) || mayCount(t, rest) {
		return t.Text
	}
	return placeOf(t, nth(t, words[0])) + " " + rest
}

// nth is the place that one word names by its order; 0: none.
func nth(t *handlers.Turn, word string) int {
	name, is := t.Deps.Words.Answer("nth", strings.Trim(word, around))
	n, err := strconv.Atoi(name)
	switch {
	case is && name == "last":
		return lastRow
	case !is || err != nil:
		return 0
	}
	return n
}

// placeOf writes a place as its digits.
func placeOf(t *handlers.Turn, row int) string {
	if row == lastRow {
		row = len(rowsShown(t))
	}
	return strconv.Itoa(row)
}

// rowsShown are the numbers of what was shown last: of an open choice before the list.
func rowsShown(t *handlers.Turn) (numbers []string) {
	if open := t.Conv.Ask; choosesComplaint(t) && open.Code != "proof" {
		for _, c := range open.Choices {
			token, _, _ := number(c.Arg)
			numbers = append(numbers, token)
		}
		return numbers
	}
	if t.InShown(1) == "" {
		return nil
	}
	for _, n := range t.Conv.Ask.Shown.Numbers {
		numbers = append(numbers, string(n))
	}
	return numbers
}

// callsOn is where the words end that only call something a complaint: "wali shikayat", "one".
func callsOn(t *handlers.Turn, words []string, from int) int {
	for from < len(words) && callsComplaint(t, strings.Trim(words[from], around)) {
		from++
	}
	return from
}

func calledAny(t *handlers.Turn, word string) bool {
	called, _ := t.Deps.Words.Answer("called", word)
	return called == "any" && !ofNumber(t, word)
}

// leads reports whether a word only leads to the number behind it: "number", "संख्या".
func leads(t *handlers.Turn, word string) bool {
	_, is := t.Deps.Words.Answer("row", strings.Trim(word, around))
	return is
}

// countOf is the number that a word of digits is, or names: a list has ten lines.
func countOf(t *handlers.Turn, word string) int {
	if n, is := t.Deps.Words.Ordinal(word); is {
		return n
	}
	n, err := strconv.Atoi(strings.Trim(fold.Digits(word), "-"+around))
	if err != nil {
		return 0
	}
	return n
}

// onlyTakes reports whether words say that a complaint is taken, and no more: of what counts nobody says so.
func onlyTakes(t *handlers.Turn, words string) bool {
	m, s := matterOf(t, words, "")
	return m == taken && len(s.left) == 0 && !s.timed
}
