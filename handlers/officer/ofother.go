package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// speaksOfOther reports whether words speak of the place or the subject of another of some complaints than of one: "transformer wali ho gayi, voltage sahi hai".
func speaksOfOther(t *handlers.Turn, c models.Complaint, list []models.Complaint, text string) bool {
	return slices.ContainsFunc(list, othersIn(t, c, text).has)
}

// ofOtherWords is what some words say that one complaint is not about. They are read once, however many complaints it is asked of which they speak.
type ofOtherWords struct {
	t        *handlers.Turn
	c        models.Complaint
	own      []string
	said     []string // as they sound
	category string
	telling  map[string]string                    // the words that may name another's subject, by how they sound
	read     map[[2]string]handlers.Understanding // what each of them is to a department
	kinds    map[string][]string                  // how the names of a category sound
	ofOwn    bool                                 // something is said of the one's own subject or place
}

func othersIn(t *handlers.Turn, c models.Complaint, text string) *ofOtherWords {
	d, _ := t.Directory().Department(c.Department)
	subject := sounds(kindNames(t, c) + " " + placeNames(t, c))
	o := &ofOtherWords{t: t, c: c, said: sounds(text), category: t.SaidIn(text).Category, telling: map[string]string{},
		own:  sounds(strings.Join([]string{kindNames(t, c), placeNames(t, c), d.Names.Hi, d.Names.En, d.Names.Latn}, " ")),
		read: map[[2]string]handlers.Understanding{}, kinds: map[string][]string{}}
	words := strings.Fields(text)
	for i, w := range words {
		sound := sounds(w)
		if len(sound) == 1 && slices.Contains(subject, sound[0]) && len(listen(t, w).left) > 0 && !leadsOn(t, w) && !ofNumber(t, w) && !notIn(t, w) {
			o.ofOwn = true
		}
		if len(sound) == 1 && !slices.Contains(o.own, sound[0]) && len(listen(t, w).left) > 0 && !leadsOn(t, w) && !putIn(t, []string{w}, words[callsOn(t, words, i+1):]) {
			o.telling[sound[0]] = w
		}
	}
	return o
}

// has reports whether they are of a complaint that is another one.
func (o *ofOtherWords) has(x models.Complaint) bool {
	if x.ID == o.c.ID || !x.Status.Open() {
		return false
	}
	if place := sounds(placeNames(o.t, x)); within(o.said, place) >= 0 && within(o.own, place) < 0 || o.category != "" && x.Is(o.category) && !o.c.Is(o.category) {
		return true
	}
	return slices.ContainsFunc(o.names(x), func(name string) bool {
		w, told := o.telling[name]
		return told && o.means(w, x)
	})
}

// names are how the names of a complaint's kind sound.
func (o *ofOtherWords) names(x models.Complaint) []string {
	kind := kindNames(o.t, x)
	names, known := o.kinds[kind]
	if !known {
		names = sounds(kind)
		o.kinds[kind] = names
	}
	return names
}

// means reports whether a word is of a complaint's subject: "light" alone is the power company's, and one of the street for whoever sweeps it.
func (o *ofOtherWords) means(word string, x models.Complaint) bool {
	to := [2]string{word, x.Department}
	of, known := o.read[to]
	if !known {
		of = o.t.Understand.Understand(word, handlers.Hint{Department: x.Department})
		o.read[to] = of
	}
	return of.Department == x.Department && (x.Is(of.Category) || of.Category == o.t.Directory().OtherCategory(x.Department).Code)
}

// speaksRather are those of some complaints that words which name none speak of by a subject or a place, where they say nothing that is this one's: after "bike wali me FIR ho gayi"
// "jaam hatwa diya" is of the jam. Of complaints of one kind it is told by what their complainants wrote: "x-ray" of two that are about tests.
func speaksRather(ctx context.Context, t *handlers.Turn, c models.Complaint, list []models.Complaint, text string) ([]models.Complaint, error) {
	if len(list) < 2 || t.Account.Key == handlers.WebAccount {
		return nil, nil
	}
	others := othersIn(t, c, text)
	if others.ofOwn {
		return nil, nil
	}
	rather := slices.DeleteFunc(slices.Clone(list), func(x models.Complaint) bool { return !others.has(x) })
	if len(rather) > 0 {
		return rather, nil
	}
	return sameKindRather(ctx, t, c, list, text)
}

// reportsListed asks whose a report is that begins with the place of a complaint of a danger and speaks of the subject of another one that was shown beside it: "1 ho gaya,
// transformer badla", where the first is of a fallen wire. It may be closed only by what was done about it; any other report is of the place that is written. A photo is kept.
func reportsListed(ctx context.Context, t *handlers.Turn, at, rest string) (bool, error) {
	name, _, command := t.Deps.Words.Command("officer", rest)
	if m, _ := matterOf(t, rest, ""); m != finished && (!command || name != "resolve" && name != "restored") {
		return false, nil
	}
	c, _, err := find(ctx, t, at)
	if err != nil {
		return false, err
	}
	if kind, _ := t.Directory().Category(c.Category); !dangerous(c) && (kind.Danger == "" || kind.Danger == models.NoDanger) {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil {
		return false, err
	}
	list = slices.DeleteFunc(list, func(x models.Complaint) bool { return !slices.Contains(rowsShown(t), string(x.Number)) })
	rather, err := speaksRather(ctx, t, c, list, withoutCounted(t, rest))
	if err != nil || len(rather) == 0 {
		return false, err
	}
	t.Text = withoutOf(t, rest)
	rather = append([]models.Complaint{c}, asListed(t, rather)...) // the one that he wrote comes first
	if orProof.came(t) {
		return true, askWhose(t, rather, "officer.proof_whose")
	}
	offerSpoken(t, rather)
	return true, nil
}

// withoutCounted leaves out how many of something there are, where the number is no place in the list: "9 transformer badle gaye" names no one complaint's.
func withoutCounted(t *handlers.Turn, text string) string {
	var left []string
	words := strings.Fields(text)
	for i := 0; i < len(words); i++ {
		if digits(words[i]) && !onlyPunctuation(words[i]) && atPlaceInList(t, words[i]) == "" {
			i++
			continue
		}
		left = append(left, words[i])
	}
	return strings.Join(left, " ")
}

// sameKindRather are those of a complaint's own kind whose complainants wrote a word of that kind which its own one did not.
func sameKindRather(ctx context.Context, t *handlers.Turn, c models.Complaint, list []models.Complaint, text string) (rather []models.Complaint, err error) {
	like := slices.DeleteFunc(slices.Clone(list), func(x models.Complaint) bool {
		return x.ID == c.ID || x.Category != c.Category || x.Sensitive || x.Watch.Storm != 0
	})
	cat, _ := t.Directory().Category(c.Category)
	if len(like) == 0 || len(like) > mostNamed || cat.Other || c.Sensitive || c.Watch.Storm != 0 {
		return nil, nil
	}
	telling := slices.DeleteFunc(strings.Fields(text), func(w string) bool { return t.SaidIn(w).Category != c.Category })
	if len(telling) == 0 {
		return nil, nil
	}
	own, err := t.AllWords(ctx, &c)
	if err != nil {
		return nil, err
	}
	telling = slices.DeleteFunc(telling, func(w string) bool { return within(sounds(own), sounds(w)) >= 0 })
	for _, x := range like {
		said, err := t.AllWords(ctx, &x)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(telling, func(w string) bool { return within(sounds(said), sounds(w)) >= 0 }) {
			rather = append(rather, x)
		}
	}
	return rather, nil
}

// ofAnother reports whether a report, or news, speaks of the subject of another of one's complaints than the one that was acted on last.
func ofAnother(t *handlers.Turn, m matter, c models.Complaint, list []models.Complaint) bool {
	if m != finished && m != moves && m != elses || len(list) < 2 {
		return false
	}
	return slices.ContainsFunc(workSaid(t, c), func(said string) bool {
		return said != "" && !c.Is(said) && slices.ContainsFunc(list, func(x models.Complaint) bool { return x.Is(said) })
	})
}

// workSaid are the subjects of which an officer's words speak: by themselves, and as those of the department whose work it is, to whatever account he writes.
// "Leak wali pipe jod di" is nobody's by itself.
func workSaid(t *handlers.Turn, c models.Complaint) []string {
	return []string{t.Said().Category, t.Understand.Understand(t.Text, handlers.Hint{Department: c.Department}).Category}
}

// onlyOfThose reports whether words are the report on the one complaint at a place that was spoken of, by its subject, and of no other that was shown: whether the number
// before them names it or counts what was done, it is the one: "resolve 2 bill sahi kiya", where the second is of a bill. Whatever else stands in them, and
// whatever may be the report on several, is asked about.
func onlyOfThose(ctx context.Context, t *handlers.Turn, numbers []string, rest, words string) bool {
	if len(numbers) != 1 || mayCount(t, words) || !tellsReport(t, words) {
		return false
	}
	c, _, err := find(ctx, t, numbers[0])
	if err != nil {
		return false
	}
	said := t.Understand.Understand(words, handlers.Hint{Department: c.Department}).Category
	first, _, _ := strings.Cut(rest, " ")
	if !c.Is(said) || said == t.Directory().OtherCategory(c.Department).Code || !onlyItsKind(t, c, words) || countOf(t, first) != 1 && !ofOneThing(t, words) {
		return false
	}
	return !slices.ContainsFunc(rowsShown(t), func(n string) bool {
		if n == "" || n == numbers[0] {
			return false
		}
		x, _, err := find(ctx, t, n)
		return err != nil || x.Is(said)
	})
}

// onlyItsKind reports whether words say what was done of what a complaint's kind is called by, and of nothing else: behind a number "meter lamba taar laga diya" measures,
// and "transformer badla, 3 meter badla" goes on to another. Nor may they be of several, "transformer badle", "potholes filled".
func onlyItsKind(t *handlers.Turn, c models.Complaint, words string) bool {
	names, said := kindNames(t, c), strings.Fields(words)
	words = withoutOf(t, strings.Join(said[callsOn(t, said, 0):], " "))
	left := slices.DeleteFunc(listen(t, words).left, func(w string) bool { return polite(t, w) })
	return len(left) > 0 && !slices.ContainsFunc(left, func(w string) bool { return !inNames(names, w) }) && !slices.ContainsFunc(strings.Fields(words), func(w string) bool {
		return digits(strings.Trim(w, around)) || ofNumber(t, w) || ends(t, w, "many")
	})
}

// ofOneThing reports whether a verb says that it was one thing to which something was done: "badla", "theek kar diya". "Theek ki" and "fixed" are said of several, too.
func ofOneThing(t *handlers.Turn, words string) bool {
	said := strings.Fields(words)
	for len(said) > 0 && (copula(t, said[len(said)-1]) || polite(t, said[len(said)-1])) {
		said = said[:len(said)-1]
	}
	return len(said) > 0 && ends(t, said[len(said)-1], "one")
}

// ends reports whether a word ends as those of one thing, or of many, do.
func ends(t *handlers.Turn, word, many string) bool {
	word = strings.ToLower(strings.Trim(word, around))
	return slices.ContainsFunc(models.Langs(), func(l models.Lang) bool {
		return slices.ContainsFunc(t.Deps.Words.Words(string(l), "number_ends."+many), func(e string) bool { return strings.HasSuffix(word, e) })
	})
}
