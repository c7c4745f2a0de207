package officer

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
)

// looks shows the complaint of which is asked what stands in it: "1 pe kya likha hai", "2 ka detail batao", "pehle wale me kya likha hai". Nothing is done
// with it: neither is its citizen asked what only its officer wants to read, nor is anything noted.
func (v *Conversation) looks(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || t.Account.Key == handlers.WebAccount || t.Conv.Ask.Code == asCitizens || orProof.came(t) {
		return false, nil
	}
	if names, _ := t.Deps.Words.Heard("looking", t.Text); len(names) == 0 {
		return false, nil
	}
	list, words, err := namedIn(ctx, t, t.Text)
	if err != nil || len(list) > 1 {
		return false, nil // whatever it is, it asks for more than one, or names none
	}
	number, place := "", 0
	if len(list) == 1 {
		number = string(list[0].Number)
	} else if place, words = placeLooked(t, words); place > 0 {
		number = shownAt(t, place)
	}
	plain, asks := looking(t, words)
	bare := number == "" && place == 0
	if !asks || bare && (!plain || wordsAwaited(t)) {
		return false, nil
	}
	if bare && t.In.ReplyTo == "" {
		work, err := doing(ctx, t, busy())
		if err != nil {
			return true, err
		}
		c, one, err := shown(ctx, t, work)
		if err != nil {
			return true, err
		}
		if one {
			number = string(c.Number)
		}
	}
	if t.Conv.Ask.Kind != shownList { // it stands while it is worked off
		t.Done()
	}
	if number == "" && t.In.ReplyTo == "" {
		return true, v.do(ctx, t, "list", "") // which is which only the list says
	}
	return true, v.do(ctx, t, "open", number)
}

// looking reports whether words ask what stands in a complaint, and no more; plain says that they do without a number, too: "kya hai" may be asked of a
// citizen.
func looking(t *handlers.Turn, words string) (plain, asks bool) {
	names, left := t.Deps.Words.Heard("looking", words)
	plain = slices.Contains(names, "show")
	return plain, len(left) == 0 && (plain || slices.Contains(names, "what"))
}

// placeLooked takes the one place in the list that words name, by its digit or by its order, "pehle wale": 0, they name none or several.
func placeLooked(t *handlers.Turn, text string) (place int, words string) {
	var left []string
	for _, w := range strings.Fields(text) {
		at := 0
		name, is := t.Deps.Words.Answer("nth", strings.Trim(w, around))
		if n, ok := t.Deps.Words.Ordinal(w); ok && digits(w) {
			at = n
		} else if n, err := strconv.Atoi(name); is && err == nil {
			at = n
		}
		if at > 0 && place > 0 {
			return 0, text
		}
		if at == 0 {
			left = append(left, w)
			continue
		}
		place = at
	}
	return place, strings.Join(left, " ")
}

// shownAt is the number of the complaint at a place of what was shown last: of an open choice before the list.
func shownAt(t *handlers.Turn, place int) string {
	rows := rowsShown(t)
	if place == lastRow {
		place = len(rows)
	}
	if place < 1 || place > len(rows) {
		return ""
	}
	return rows[place-1]
}
