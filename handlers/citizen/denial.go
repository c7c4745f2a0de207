package citizen

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// renamed is how many words may be left of "it is not X, it is Y" without X: more is a story, and not the name of a place.
const renamed = 4

// elsewhereThan is the place that a message names instead of the one that was understood: "district is not Lucknow, it's Sitapur".
// Without it the complaint stays with an officer who has nothing to do with it.
func elsewhereThan(t *handlers.Turn, c models.Complaint) (place string, ok bool) {
	if c.Area == "" || len(t.Text) > storyBytes {
		return "", false
	}
	clauses, called := clausesOf(t.Text), []string(nil)
	for i := range clauses {
		if called == nil {
			called = calledSo(t, c)
		}
		for _, words := range aroundDenial(t, clauses, i) {
			if place, ok = insteadIn(t, c, clauses[i], words, called); ok {
				return place, true
			}
		}
	}
	return "", false
}

// aroundDenial are the words in which a clause may say what is right instead: from it on, and, where it is the last and denies by itself, with the clause before it
// ("unnao sahi hai, hardoi galat hai").
func aroundDenial(t *handlers.Turn, clauses []string, i int) (around [][]string) {
	denies := slices.ContainsFunc(strings.Fields(clauses[i]), func(w string) bool {
		said, _ := t.Deps.Words.Answer("denial", strings.Trim(w, ",।.!"))
		return said == "not" || said == "slip"
	})
	for _, at := range [...]int{i, i - 1} {
		if at != i && (at < 0 || i != len(clauses)-1 || !denies || !isRightAlone(t, clauses[at])) {
			continue
		}
		if words := strings.Fields(strings.Join(clauses[at:], " ")); len(words) <= mended+renamed {
			around = append(around, words)
		}
	}
	return around
}

// isRightAlone reports whether a clause says of one name that it is right, and nothing else: "unnao sahi hai", and not "unnao me bijli sahi hai".
func isRightAlone(t *handlers.Turn, clause string) bool {
	said, left := t.Deps.Words.Heard("is_right", clause)
	return len(said) > 0 && len(left) == 1
}

// insteadIn is the place that some words name instead of one that a clause denies by one of its names.
func insteadIn(t *handlers.Turn, c models.Complaint, clause string, words, called []string) (place string, ok bool) {
	whole := cutName(strings.Fields(clause), fold.Words(c.Place)) != nil
	for _, name := range called {
		if whole && name != c.Place && cutName(strings.Fields(c.Place), fold.Words(name)) != nil {
			continue // "Nagar" of who names Gomti Nagar
		}
		if cutName(strings.Fields(clause), fold.Words(name)) == nil || affirmed(t, words, fold.Words(name)) {
			continue
		}
		if place, ok = insteadOf(t, c, cutName(words, fold.Words(name))); !ok {
			continue
		}
		if u := t.SaidIn(place); u.Place != "" || u.Area != "" || !doesNotThere(t, cutName(strings.Fields(clause), fold.Words(name))) {
			return place, true
		}
	}
	return "", false
}

// deniedAlone reports whether a message says that a complaint is not where it was understood to be, and not where it is instead: "not Lucknow",
// "लखनऊ में नहीं है". "नहीं, लखनऊ" says that it is there.
func deniedAlone(t *handlers.Turn, c models.Complaint) bool {
	words := strings.Fields(t.Text)
	if c.Area == "" || c.Status == models.NeedsInfo || len(words) > mended {
		return false
	}
	return slices.ContainsFunc(append(areaNames(t, c), c.Place), func(said string) bool {
		name := fold.Words(said)
		for i := 0; len(name) > 0 && i+len(name) <= len(words); i++ {
			if slices.EqualFunc(fold.Words(strings.Join(words[i:i+len(name)], " ")), name, sameName) {
				return deniesAt(t, slices.Concat(words[:i], words[i+len(name):]), i)
			}
		}
		return false
	})
}

// deniesAt reports whether words say "not" and no more than that of what stood at a place among them: behind it, or the English word before it.
func deniesAt(t *handlers.Turn, words []string, at int) bool {
	denied := false
	for i, w := range words {
		said, is := t.Deps.Words.Answer("denial", strings.Trim(w, ",।.!"))
		if !is || said != "not" && said != "any" {
			return false
		}
		english := strings.EqualFold(strings.Trim(w, ",.!"), "not")
		denied = denied || said == "not" && english == (i < at)
	}
	return denied
}

// affirmed reports whether another name is denied beside the one that was understood: "kanpur nahi, lucknow hi hai". In Hindi "not" stands
// behind what it denies, in English before it.
func affirmed(t *handlers.Turn, words, name []string) bool {
	means := func(i int) string {
		said, _ := t.Deps.Words.Answer("denial", strings.Trim(words[i], ",।.!"))
		return said
	}
	for i := range words {
		if means(i) != "not" {
			continue
		}
		step := -1
		if strings.EqualFold(strings.Trim(words[i], ",.!"), "not") {
			step = 1
		}
		for d := i + step; d >= 0 && d < len(words); d += step {
			if means(d) != "" {
				continue // "lucknow me nahi"
			}
			w := fold.Words(words[d])
			return len(w) != 1 || !slices.ContainsFunc(name, func(n string) bool { return sameName(w[0], n) })
		}
	}
	return false
}

// storyBytes is from how many bytes on a message is a story and corrects no place.
const storyBytes = 400

// insteadOf is the place that is left of a clause without the name that is denied in it.
func insteadOf(t *handlers.Turn, c models.Complaint, without []string) (place string, ok bool) {
	denied := false
	left := slices.DeleteFunc(without, func(w string) bool {
		said, is := t.Deps.Words.Answer("denial", strings.Trim(w, ",।.!"))
		denied = denied || said == "not" || said == "slip"
		return is
	})
	if !denied || len(left) == 0 || len(left) > renamed {
		return "", false
	}
	if _, rest := t.Deps.Words.Heard("besides", strings.Join(left, " ")); len(rest) < len(left) {
		return "", false // "hardoi nahi, unnao ka officer bhi nahi sunta" is said of both
	}
	place = strings.Trim(strings.Join(left, " "), ",।.! ")
	own, _ := t.Directory().District(c.Area)
	u := t.Understand.Understand(place, handlers.Hint{Department: c.Department, District: own.Code, Where: true})
	if cat, known := t.Directory().Category(u.Category); known && !cat.Other {
		return "", false // what is left tells of something, and not only of a place
	}
	return place, u.Area != "" || u.District != "" || u.Place != ""
}

// doesNotThere reports whether what is left of a clause behind the name of a place says "in it … does not": "(Gomti Nagar) me nahi uthta". A place is
// followed by "in" as well, or parted from the "not"; a lone word behind "not" may be either: "(Gomti Nagar) nahi uthate".
func doesNotThere(t *handlers.Turn, without []string) bool {
	denies := -1
	for i, w := range without {
		if isNot(t, strings.Trim(w, "।.!")) {
			denies = i
			break
		}
		if said, _ := t.Deps.Words.Answer("denial", w); said != "any" {
			return false
		}
	}
	if behind := len(without) - denies - 1; denies < 0 || behind < 1 || denies == 0 && behind > 1 {
		return false
	}
	last, _ := t.Deps.Words.Answer("denial", strings.Trim(without[len(without)-1], "।.!"))
	return last != "any"
}

// afterNo is what follows the "no" that a message begins with, said once or more often.
func afterNo(t *handlers.Turn, text string) (after string, denied bool) {
	for {
		rest, is := cutNo(t, text)
		if !is {
			return text, denied
		}
		text, denied = rest, true
	}
}

// cutNo cuts one "no" off the beginning of a text that goes on.
func cutNo(t *handlers.Turn, text string) (after string, is bool) {
	first, rest, more := strings.Cut(text, " ")
	said, known := t.Deps.Words.Answer("yesno", strings.Trim(first, ",।.!"))
	if !more || !known || said != "no" {
		return text, false
	}
	return strings.TrimSpace(rest), true
}

// writtenBut is what follows the "but" of who says that the place of his complaint is only written so: "hardoi likha hai par unnao hai".
func writtenBut(t *handlers.Turn, c models.Complaint) (after string, is bool) {
	words := t.Words()
	names, left := t.Deps.Words.Heard("written", t.Text)
	if c.Area == "" || len(names) == 0 || len(words) > mended {
		return "", false
	}
	for s := range spots(t, "written_but", left) {
		if slices.ContainsFunc(calledSo(t, c), func(name string) bool { return cutName(left[:s.at+1], fold.Words(name)) != nil }) { // with the "but"
			return s.after, true
		}
	}
	return "", false
}

// afterSorry is what is left of a message that begs pardon, without that: "sorry, Unnao jila hai" puts a mistake right.
func afterSorry(t *handlers.Turn) (after string, is bool) {
	names, left := t.Deps.Words.Heard("sorry", t.Text)
	return strings.Join(left, " "), len(names) > 0 && len(left) > 0
}

// instead is what is named after a "no" and nothing else: another place, or a department.
func instead(t *handlers.Turn, c models.Complaint, after string) (name, rest string, ok bool) {
	left := slices.DeleteFunc(strings.Fields(after), func(w string) bool {
		said, is := t.Deps.Words.Answer("denial", strings.Trim(w, ",।.!"))
		return is && said == "any"
	})
	rest = strings.Trim(strings.Join(left, " "), ",।.! ")
	if len(left) == 0 || len(left) > renamed {
		return "", "", false
	}
	if _, named := t.DepartmentNamed(rest); named {
		return "department", rest, true
	}
	u := t.Understand.Understand(rest, handlers.Hint{Department: c.Department})
	if cat, known := t.Directory().Category(u.Category); known && !cat.Other {
		return "", "", false // it tells of something
	}
	if said := t.Said(); u.Area == "" && u.Place == "" { // Rampur alone may be a village, which "me hai" behind it is not
		u.Area, u.District = said.Area, said.District
	}
	return "place", rest, (u.Area != "" || u.District != "" || u.Placelike && u.Place != "") && u.Intent != handlers.StatusAsk && onlyNames(t, rest, u)
}

// perhapsThere asks whether it is in the district whose name alone follows a "no", where that name may as well be a village's: "nahi, Rampur".
func perhapsThere(ctx context.Context, t *handlers.Turn, c models.Complaint, after string) (bool, error) {
	own, known := t.Directory().District(c.Area)
	name := strings.Trim(after, ",।.! ")
	u := t.Understand.Understand(name, handlers.Hint{Department: c.Department, Where: true})
	if !known || c.Status == models.NeedsInfo || strings.Contains(name, " ") || u.District == "" || u.Area != u.District || u.District == own.Code {
		return false, nil
	}
	return true, asksMoved(ctx, t, c, u.District)
}

// asksMoved keeps what was said and asks whether the complaint lies in the district that it names.
func asksMoved(ctx context.Context, t *handlers.Turn, c models.Complaint, district string) error {
	t.Done()
	listen(t)
	if _, _, err := keep(ctx, t, t.Hold(c)); err != nil {
		return err
	}
	askMoved(t, c, district)
	return nil
}

// saidElsewhere reports whether behind a "no" the same is told once more, in another district that is named: "no, the bus broke down in Basti district".
func saidElsewhere(t *handlers.Turn, c models.Complaint) bool {
	const story = 16
	u := t.Said()
	own, known := t.Directory().District(c.Area)
	cat, is := t.Directory().Category(u.Category)
	if !is || cat.Other && !hasNot(t, t.Words()[1:]) {
		return false // "no, the lineman is in Rampur" says where he is, and not what is wrong there
	}
	return known && c.Status != models.NeedsInfo && len(t.Words()) <= story && !isDanger(u.Danger) && !u.Blames() && u.District != "" && u.District != own.Code &&
		u.Outside == "" && byName(t, u.District) && u.Department == c.Department && namesMatter(u) && !strings.Contains(t.Text, "?")
}

// onlyNames reports whether words name a place and nothing that may make it somebody's or something's: "no, ask our friend from Kanpur". Of a
// place that nobody knows it is not sure, and it is asked about.
func onlyNames(t *handlers.Turn, text string, u handlers.Understanding) bool {
	if t.SaidIn(u.Place).Place == "" {
		u.Place = ""
	}
	left := slices.DeleteFunc(fold.Words(text), func(w string) bool {
		title, _ := t.Deps.Words.Answer("addressed", w)
		return title == "title" || aboutPlace(t, w)
	})
	return !besides(t, left, u.Place, u.Area)
}

// aboutPlace reports whether a word says nothing by itself where somebody puts a place right: "it", "should be", "I wrote".
func aboutPlace(t *handlers.Turn, w string) bool {
	said, is := t.Deps.Words.Answer("denial", strings.Trim(w, ",।.!"))
	return is && said != "not"
}

// calledSo is how the place of a complaint may be called: as it was said, and the names of its Area and district.
func calledSo(t *handlers.Turn, c models.Complaint) (names []string) {
	if c.Place != "" {
		names = append(names, c.Place)
	}
	for _, w := range strings.Fields(c.Place) { // "Sandila gaon Begamganj" is called Sandila, too
		if t.Understand.Understand(w, handlers.Hint{Where: true}).Place != "" {
			names = append(names, w)
		}
	}
	return slices.DeleteFunc(append(names, areaNames(t, c)...), func(n string) bool { return n == "" })
}

// areaNames are the names of the Area of a complaint and of its district, in every language.
func areaNames(t *handlers.Turn, c models.Complaint) (names []string) {
	area, _ := t.Directory().Area(c.Area)
	district, _ := t.Directory().District(c.Area)
	for _, lang := range models.Langs() {
		names = append(names, area.Names.In(lang), district.Names.In(lang))
	}
	return names
}

// cutName is the words without the first place where a name stands among them; nil: it does not.
func cutName(words, name []string) []string {
	for i := 0; len(name) > 0 && i+len(name) <= len(words); i++ {
		stands := true
		for j, n := range name {
			w := fold.Words(words[i+j])
			stands = stands && len(w) == 1 && sameName(w[0], n)
		}
		if stands {
			return slices.Concat(words[:i], words[i+len(name):])
		}
	}
	return nil
}

// sameName reports whether two folded words are the same, also where one is typed in Latin letters and the other in Devanagari.
func sameName(a, b string) bool {
	return a == b || isLatin(a) != isLatin(b) && fold.Skeleton(a) != "" && fold.Skeleton(a) == fold.Skeleton(b)
}

func isLatin(folded string) bool { return folded != "" && folded[0] < utf8.RuneSelf }
