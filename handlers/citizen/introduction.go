package citizen

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// Who writes begins with himself: his name, his village, how long he has been a journalist. None of it is what is wrong.

// introduces reports whether a message says only who speaks, what he is and whence, before anything is said: "I speak from Rampur", "in our village",
// "I am a farmer". To the account of a department every few words sound like its matter, and what somebody is sounds like one anywhere.
func introduces(t *handlers.Turn, u handlers.Understanding) bool {
	return t.Text != "" && len(t.Words()) <= longestNothing && (onlyIntroduces(t, t.Text, u) || onlyAddress(t, u))
}

// onlyAddress reports whether a message is no more than a name, an office and an address, as letters begin: "main pradhan, gram panchayat Sonbarsa, block
// Chopan". The panchayat, the station and the municipality in it are where somebody lives, and sound like whose work it is.
func onlyAddress(t *handlers.Turn, u handlers.Understanding) bool {
	const beside = 4 // names of people and places that no list knows
	if u.Since || u.Blames() || isDanger(u.Danger) || denies(t) || strings.Contains(t.Text, "?") {
		return false
	}
	names, left := t.Deps.Words.Heard("self", t.Text)
	if len(names) == 0 || slices.Contains(names, "tells") || !slices.Contains(names, "me") && !slices.Contains(names, "seat") {
		return false
	}
	place := fold.Words(u.Place)
	left = slices.DeleteFunc(left, func(w string) bool {
		return slices.Contains(place, w) || u.District != "" && t.SaidIn(w).District == u.District
	})
	if len(left) > beside || faulty(t, names, left) {
		return false
	}
	rest := t.SaidIn(strings.Join(left, " "))
	return rest.Intent != handlers.Complaint && !namesMatter(rest)
}

// onlyIntroduces reports it of any words.
func onlyIntroduces(t *handlers.Turn, text string, u handlers.Understanding) bool {
	const beside = 5 // a name, an age, a village
	if u.Since {
		return false
	}
	names, left := t.Deps.Words.Heard("unnamed", text)
	if !slices.Contains(names, "who") || len(left) > beside || faulty(t, names, left) {
		return false
	}
	rest := t.SaidIn(strings.Join(left, " "))
	return rest.Intent != handlers.Complaint && !namesMatter(rest)
}

// withIntroduction is what an introduction and what was told behind it are about. The introduction says where: the panchayat of a pradhan's address is not whose
// work it is that his village burns. But "I am a widow" and "no pension comes" say together what neither says alone, and a village may part them.
func withIntroduction(t *handlers.Turn, first string, whole handlers.Understanding) handlers.Understanding {
	u, text := t.Said(), t.Text
	t.Text = first
	who, address := onlyIntroduces(t, first, t.SaidIn(first)), onlyAddress(t, t.SaidIn(first))
	t.Text = text
	if !who && !address {
		return whole
	}
	near := u
	if !address && !isDanger(u.Danger) {
		both := t.Understand.Understand(saysWho(t, first)+" "+text, hintOf(t))
		if !namesMatter(u) || !pointsTo(u) || ofBoth(t, both, u) {
			near = both
		}
	}
	near.Phone = cmp.Or(u.Phone, whole.Phone)                       // he may have said how to reach him with his name
	if of := t.SaidIn(first); of.District != "" || of.Place != "" { // "… Sonbhadra", "gaon me …": no village of that name
		whole = of
	}
	near.Area, near.District, near.Place, near.Village, near.PIN, near.Outside, near.Placed = whole.Area, whole.District, whole.Place, whole.Village, whole.PIN, whole.Outside, whole.Placed
	return near
}

// ofBoth reports whether what an introduction and what was told behind it are taken for is told with a word of the second half: the widow's pension is one that
// does not come, and none of her roads.
func ofBoth(t *handlers.Turn, both, second handlers.Understanding) bool {
	for k := range t.Directory().Keywords() {
		if k.Category == both.Category && slices.ContainsFunc(fold.Words(k.Text), func(w string) bool {
			return slices.ContainsFunc(second.Why, func(why string) bool {
				return !strings.Contains(why, ": ") && slices.Contains(fold.Words(why), w) && len(naming(t, []string{w})) > 0
			})
		}) {
			return true
		}
	}
	return false
}

// completed adds what is wrong to the complaint of somebody who had only said who he is and had that registered: "I am a widow", and then "no pension
// comes". By itself it may be another department's.
func completed(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Complaint)
	if !ok || !correctable(c) || t.Text == "" || t.Said().Intent != handlers.Complaint || t.Now.Sub(c.RegisteredAt) > stillSpeaking {
		return false, nil
	}
	words, err := t.AllWords(ctx, &c)
	if err != nil || !onlyIntroduces(t, words, t.SaidIn(words)) || !c.Is(t.SaidIn(saysWho(t, words)+" "+t.Text).Category) {
		return false, notFoundIsNil(err)
	}
	return true, add(ctx, t, c)
}

// saysWho is what a text says of who writes it, without his name and his village.
func saysWho(t *handlers.Turn, text string) string {
	_, left := t.Deps.Words.Heard("unnamed", text)
	return strings.Join(slices.DeleteFunc(fold.Words(text), func(w string) bool { return slices.Contains(left, w) }), " ")
}

// completes reports whether a piece of a letter only completes what the pieces before it say of who writes it, and is with them what the complaint is.
func completes(t *handlers.Turn, c *models.Complaint, who, piece string) bool {
	return who != "" && c.Is(t.SaidIn(who+" "+piece).Category)
}

// longIntroduction is from how many words on a message may say so much of who writes it that its matter is lost among them.
const longIntroduction = 20

// beyondIntroduction reads a long message of which no more than a department is known by the only sentence in it that tells of a matter. The place may
// stand anywhere in it.
func beyondIntroduction(t *handlers.Turn) {
	whole := t.Said()
	cat, known := t.Directory().Category(whole.Category)
	if len(t.Words()) < longIntroduction || known && !cat.Other || whole.Blames() || isDanger(whole.Danger) {
		return
	}
	pieces := sentences(t.Text)
	if len(pieces) < 2 {
		return // it was read already
	}
	var found handlers.Understanding
	for _, piece := range pieces {
		u := t.Understand.Understand(piece, hintOf(t))
		cat, known := t.Directory().Category(u.Category)
		if !known || cat.Other || u.Intent != handlers.Complaint || u.Sure < surelySecond || !pointsTo(u) {
			continue
		}
		if found.Category != "" && found.Category != u.Category {
			return // a letter of several matters
		}
		found = u
	}
	if found.Category == "" {
		return
	}
	found.Lang, found.Script, found.Mixed = whole.Lang, whole.Script, whole.Mixed
	if found.District == "" || found.District == whole.District {
		found.Area, found.District, found.Place, found.PIN, found.Outside = whole.Area, whole.District, whole.Place, whole.PIN, whole.Outside
	}
	found.Phone = whole.Phone
	t.Take(found)
}

// ofLeft reports whether words of what a message is taken for are left over beside who writes it: a pension beside "I am a widow" is a widow's pension.
func ofLeft(t *handlers.Turn, whole handlers.Understanding, left []string) bool {
	all, names := fold.Words(t.Text), naming(t, left)
	for k := range t.Directory().Keywords() {
		if k.Category != whole.Category {
			continue
		}
		words := fold.Words(k.Text)
		if slices.ContainsFunc(words, func(w string) bool { return slices.Contains(names, w) }) &&
			!slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(all, w) }) {
			return true
		}
	}
	return false
}

// besideWho reads a message by what it tells beside who writes it, where its words name a matter and the whole was taken for what he is: "main vidhwa hu, ration
// nahi mil raha" is of rations, and was a widow's pension. Where a word of both makes the matter, as it does of a widow's pension, it stays.
func besideWho(t *handlers.Turn) {
	whole := t.Said()
	names, left := t.Heard("unnamed")
	if !slices.Contains(names, "who") || whole.Intent != handlers.Complaint || whole.Blames() || isDanger(whole.Danger) || len(t.Words()) > longIntroduction {
		return
	}
	tells := func(why string) bool {
		words := fold.Words(why)
		within := !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(left, w) })
		return !strings.Contains(why, ": ") && within
	}
	if was, known := t.Directory().Category(whole.Category); known && (!was.Other && slices.ContainsFunc(whole.Why, tells) || was.Other && whole.Likely != "") {
		return // "and there is no light either", to those of the light
	}
	if ofLeft(t, whole, left) {
		return // "vidhwa hu, bank pension nahi deta": hers, whoever else is named with it
	}
	u := t.SaidIn(strings.Join(left, " "))
	cat, known := t.Directory().Category(u.Category)
	if !known || cat.Other || cat.Sensitive || u.Category == whole.Category || u.Intent != handlers.Complaint || u.Sure < sure || u.Blames() || isDanger(u.Danger) || !namesMatter(u) || !pointsTo(u) || ofBoth(t, whole, u) {
		return
	}
	u.Lang, u.Script, u.Mixed, u.Phone = whole.Lang, whole.Script, whole.Mixed, whole.Phone
	u.Area, u.District, u.Place, u.Village, u.PIN, u.Outside, u.Placed = whole.Area, whole.District, whole.Place, whole.Village, whole.PIN, whole.Outside, whole.Placed
	t.Take(u)
}
