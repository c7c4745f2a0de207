package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// "My husband beats me, and the transformer is burnt": as one complaint the engineer reads what is for the police, or the transformer waits with
// the police. Nobody is asked about it first: what is done to a person is registered at once, and so is what is broken.

// personApart registers both matters of such a message. Who protects a person has all words, also those that tell of neither; who mends what is
// broken has the pieces that tell of it. Where they cannot be told apart, the former has all.
func personApart(ctx context.Context, t *handlers.Turn, u handlers.Understanding) (bool, error) {
	cat, _ := t.Directory().Category(u.Category)
	if !u.Mixed && !harmed(u) && !cat.Sensitive || len(t.In.Files) > 0 || t.In.Location != nil {
		return false, nil
	}
	ours, ok := partsOf(t, u, sentences(t.Text))
	if !ok && (harmed(u) || cat.Sensitive) {
		ours, ok = surePartsOf(t, u)
	}
	if !ok {
		toProtect(t, u)
		return false, nil
	}
	return true, bothApart(ctx, t, u, ours)
}

// partsOf are the pieces that tell of what is broken, and those of what is done to a person. One that tells of neither is for whom the person's is
// for, who has all words: "I am hiding at my mother's" goes to nobody who mends wires, wherever it stands. Only a bare place goes to both.
func partsOf(t *handlers.Turn, u handlers.Understanding, pieces []string) (ours [2][]string, ok bool) {
	broke := false
	for _, piece := range pieces {
		switch v := t.SaidIn(piece); {
		case toPerson(t, u, v):
			ours[1], ok = append(ours[1], piece), true
		case broken(t, v):
			ours[0], broke = append(ours[0], piece), true
		case v.Placelike:
			ours[0], ours[1] = append(ours[0], piece), append(ours[1], piece)
		case !broke:
			ours[1] = append(ours[1], piece) // what is told of her before
		}
	}
	return ours, ok && broke
}

// clauses are the pieces of the message between full stops, and where people join matters with less than that: at commas and at "therefore" (the
// words of joined). "So" is one in English only: "hum so rahe the" is sleep. The words themselves stay as they were written.
func clauses(t *handlers.Turn) (out []string) {
	for _, sentence := range sentences(t.Text) {
		words, from := strings.Fields(sentence), 0
		for i, w := range words {
			name, joins := t.Deps.Words.Answer("joined", w)
			if joins = joins && i > 0 && (name == "any" || t.Said().Lang == models.English); joins || strings.HasSuffix(w, ",") {
				upTo := i + 1
				if joins {
					upTo = i
				}
				out = append(out, strings.TrimRight(strings.Join(words[from:upTo], " "), ","))
				from = i + 1
			}
		}
		out = append(out, strings.Join(words[from:], " "))
	}
	return slices.DeleteFunc(out, func(piece string) bool { return !strings.Contains(piece, " ") })
}

// surePartsOf tells them apart at commas: there "he cut the electricity" may still be told of him, so that only what surely is broken is.
func surePartsOf(t *handlers.Turn, u handlers.Understanding) (ours [2][]string, ok bool) {
	for _, piece := range clauses(t) {
		switch v := t.SaidIn(piece); {
		case toPerson(t, u, v):
			ours[1] = append(ours[1], piece)
		case broken(t, v) && v.Confidence >= surelySecond && (v.Department != u.Department || !meets(t, u.Department, u.Danger)):
			ours[0] = append(ours[0], piece)
		}
	}
	return ours, len(ours[0]) > 0 && len(ours[1]) > 0
}

// bothApart warns first and then registers the two: what is broken in its own pieces, what is done to the person in all words.
func bothApart(ctx context.Context, t *handlers.Turn, u handlers.Understanding, ours [2][]string) error {
	listen(t)
	words := strings.Join(ours[0], ". ")
	thing := t.Understand.Understand(words, handlers.Hint{})
	person := t.Understand.Understand(strings.Join(ours[1], ". "), handlers.Hint{})
	person.Phone = u.Phone
	t.WarnOf(person.Danger, person.Category) // before any number
	first, err := registerPart(ctx, t, part{words, thing, registerDraft})
	if err != nil {
		return err
	}
	if person.Accused != "" && !has(t, person.Accused) {
		_, err = crimeAndConduct(ctx, t, person)
	} else {
		_, err = registerPart(ctx, t, part{t.Text, person, registerDraft}) // the last: what is asked about it stays asked
	}
	if err == nil && mayKeepSecond(t, first) {
		lookForSecond(t, first, t.Text, ours[0]) // what else is broken: whoever protects the person has all words
	}
	return err
}

// toProtect has a message in which a woman or a child is harmed go to whose work that is, if a piece of it plainly tells that: who mends the
// transformer would be the only one who may read it.
func toProtect(t *handlers.Turn, u handlers.Understanding) {
	if !harmed(u) || u.Danger == models.Crime || u.Staff || meets(t, u.Department, u.Danger) {
		return
	}
	for _, piece := range clauses(t) {
		if v := t.SaidIn(piece); toPerson(t, u, v) && protects(t, v) {
			u.Department, u.Category = v.Department, v.Category
			t.Take(u)
			return
		}
	}
}

// harmed reports whether a message tells of harm that somebody does to another.
func harmed(u handlers.Understanding) bool {
	return u.Danger == models.Crime || u.Danger == models.WomanInDanger || u.Danger == models.ChildInDanger
}

// protects reports whether a woman or a child is harmed, and the department is one that protects her.
func protects(t *handlers.Turn, u handlers.Understanding) bool {
	return harmed(u) && u.Danger != models.Crime && !u.Staff && meets(t, u.Department, u.Danger)
}

// toPerson reports whether a piece of a message tells of harm to somebody: what only named officers read, a crime that goes on, and any other
// where the whole speaks of danger, because then nothing more is asked.
func toPerson(t *handlers.Turn, u, v handlers.Understanding) bool {
	cat, known := t.Directory().Category(v.Category)
	if !known || v.Intent != handlers.Complaint || v.Sure < surelySecond || !pointsTo(v) && !(cat.Sensitive && harmed(v)) || cat.Conduct {
		return false
	}
	return cat.Sensitive || meets(t, v.Department, models.Crime) && (harmed(v) || !cat.Other && v.Confidence >= surelySecond && u.Danger != models.NoDanger && v.Danger != models.Fire)
}

// broken reports whether a piece surely complains of what neither police nor hospitals mend.
func broken(t *handlers.Turn, v handlers.Understanding) bool {
	cat, known := t.Directory().Category(v.Category)
	return known && !cat.Other && !cat.Conduct && !harmed(v) && !comes(t, v.Department) && v.Intent == handlers.Complaint && v.Sure >= surelySecond && pointsTo(v)
}
