package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// Who has several complaints calls one by what it is about: "take the ration one back", "remind them of the bill". The number he would have to
// look up first, and the one spoken of last may be another.

// whichOne is the kind of "which of your complaints?". Stored: never rename.
const whichOne = "which_one"

// longestCalled is up to how many words a complaint is called by, and what is wanted of it.
const longestCalled = 9

// called is how one of several complaints is meant: by what it is about, by its place in their row, or not at all: "both".
type called struct {
	about []string
	all   bool
}

// wanted is what can be wanted of a complaint called so, by the words of command that say it.
func wanted() map[string]string {
	return map[string]string{"withdraw": "withdraw", "cancel": "withdraw", "stop": "withdraw", "remind": "remind", "status": "status"}
}

// ofThem takes a word of command about a complaint that is called by what it is about.
func (v *Conversation) ofThem(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || len(t.Words()) > longestCalled || openCount(t) == 0 || untold(t) {
		return false, nil
	}
	by, command, ok := calledOne(t)
	if !ok {
		return false, nil
	}
	list := theOpen(t)
	found, err := meantBy(ctx, t, by, list)
	switch {
	case err != nil:
		return true, err
	case len(found) == 1:
		listen(t)
		t.Done()
		t.Conv.Complaint = found[0].ID
		return true, v.commands[command].run(ctx, t, string(found[0].Number))
	case len(list) < 2 || len(found) == 0:
		return false, nil // "they say: take the complaint back" calls none
	}
	listen(t)
	askWhich(t, command, found)
	return true, nil
}

// theOpen are the open complaints, the first made first.
func theOpen(t *handlers.Turn) (list []models.Complaint) {
	for _, c := range t.Mine {
		if open(c) && c.Number != "" {
			list = append(list, t.Held(c))
		}
	}
	slices.SortFunc(list, func(a, b models.Complaint) int { return a.RegisteredAt.Compare(b.RegisteredAt) })
	return list
}

// calledOne reads "the ration one, take it back": what stands before the word that calls it, and the command behind; in English the command
// stands first.
func calledOne(t *handlers.Turn) (by called, command string, ok bool) {
	clause, _, _ := strings.Cut(t.Text, ",")
	words := strings.Fields(clause)
	for i := len(words) - 1; i >= 0; i-- {
		name := calls(t, words[i])
		if name != "one" && name != "all" {
			continue
		}
		by = called{about: besidesCalls(t, words[:i]), all: name == "all"}
		if command, ok = wants(t, words[i+1:]); ok && (by.all || len(by.about) > 0) {
			return by, command, true
		}
	}
	said, rest, is := t.Deps.Words.Command("citizen", clause)
	command, ok = wanted()[said]
	left := strings.Fields(rest)
	if !is || !ok || len(left) == 0 {
		return by, "", false
	}
	last := calls(t, left[len(left)-1])
	by = called{about: besidesCalls(t, left), all: last == "all"}
	return by, command, by.all || last == "one" && len(by.about) > 0
}

func calls(t *handlers.Turn, word string) string {
	name, _ := t.Deps.Words.Answer("called", strings.Trim(word, ".।!?"))
	return name
}

// besidesCalls are the words that say something of a complaint.
func besidesCalls(t *handlers.Turn, words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return calls(t, w) != "" })
}

// wants is the command that some words are, and nothing else: "wapas chali gayi" takes nothing back.
func wants(t *handlers.Turn, words []string) (command string, ok bool) {
	for len(words) > 0 && calls(t, words[0]) != "" {
		words = words[1:]
	}
	said, rest, is := t.Deps.Words.Command("citizen", strings.Join(words, " "))
	command, ok = wanted()[said]
	return command, is && ok && len(besidesCalls(t, strings.Fields(rest))) == 0
}

// meantBy are those of some complaints that may be meant: the one at that place in their row, those whose own words are named, or those of what
// the words are understood as.
func meantBy(ctx context.Context, t *handlers.Turn, by called, list []models.Complaint) (found []models.Complaint, err error) {
	if by.all {
		return list, nil
	}
	if n, is := t.Deps.Words.Ordinal(by.about[0]); is && len(by.about) == 1 {
		if n > len(list) {
			return nil, nil
		}
		return list[n-1 : n], nil
	}
	for _, c := range list {
		own, err := t.AllWords(ctx, &c)
		if err != nil {
			return nil, err
		}
		if saysAll(own, by.about) {
			found = append(found, c)
		}
	}
	if len(found) > 0 {
		return found, nil
	}
	if len(by.about) > 1 { // "the dealer says: take the complaint back"
		return nil, nil
	}
	return ofSubject(t.SaidIn(by.about[0]), list), nil
}

// ofSubject are those of some complaints that are of the kind, or else of the department, that words are understood as.
func ofSubject(u handlers.Understanding, list []models.Complaint) (found []models.Complaint) {
	if u.Department == "" {
		return nil
	}
	for _, same := range []func(models.Complaint) bool{
		func(c models.Complaint) bool { return c.Is(u.Category) },
		func(c models.Complaint) bool { return c.Department == u.Department },
	} {
		for _, c := range list {
			if same(c) {
				found = append(found, c)
			}
		}
		if len(found) > 0 {
			return found
		}
	}
	return nil
}

// saysAll reports whether all of some words stand in a text, also by their sound.
func saysAll(text string, words []string) bool {
	own := map[string]bool{}
	for _, w := range fold.Words(text) {
		own[fold.Skeleton(w)] = true
	}
	return !slices.ContainsFunc(fold.Words(strings.Join(words, " ")), func(w string) bool { return !own[fold.Skeleton(w)] })
}

// askWhich asks which of some complaints is meant; each is a button with what it is about.
func askWhich(t *handlers.Turn, command string, list []models.Complaint) {
	const most = 9
	var rows [][]models.Button
	ask := models.Ask{Kind: whichOne, At: t.Now}
	for _, c := range list[:min(most, len(list))] {
		label := c.Number.String()
		if cat, known := t.Directory().Category(c.Category); known && !c.Discreet {
			label = c.Number.Short() + " " + cat.Names.In(t.Conv.Lang)
		}
		rows = append(rows, handlers.Row(models.Button{Text: label, Command: command, Arg: string(c.Number)}))
		ask.Choices = append(ask.Choices, models.Choice{Command: command, Arg: string(c.Number)})
	}
	t.Conv.Ask = ask
	t.Say(models.Intent{Kind: "citizen.which_one", Buttons: rows})
}

// pointed turns to the complaint that good news names, where another was spoken of last: "the ration has come".
func pointed(ctx context.Context, t *handlers.Turn) (bool, error) {
	const few = 7
	if openCount(t) < 2 || t.Text == "" || len(t.Words()) > few || t.Conv.Ask.Kind != "" && t.Conv.Ask.Kind != offers || denies(t) {
		return false, nil
	}
	if name, _, is := t.Within("news"); !t.Said().Repaired && (!is || name != "found" && name != "over") {
		return false, nil
	}
	var best models.Complaint
	most, tied := 0, false
	for _, c := range theOpen(t) {
		own, err := t.AllWords(ctx, &c)
		if err != nil {
			return false, err
		}
		n := 0
		for _, w := range t.Words() {
			if len([]rune(w)) > 2 && !small(t, w) && saysAll(own, []string{w}) {
				n++
			}
		}
		tied = n == most && n > 0 || tied && n < most
		if n > most {
			best, most = c, n
		}
	}
	if found := ofSubject(t.SaidIn(t.Text), theOpen(t)); most == 0 && len(found) == 1 {
		t.Conv.Complaint = found[0].ID
	}
	if most > 0 && !tied {
		t.Conv.Complaint = best.ID
	}
	return false, nil
}
