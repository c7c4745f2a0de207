package officer

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sunwai/handlers"
	"sunwai/models"
)

const (
	// namedOf is done with what an officer says in his own words of a complaint that he named: of that one, not of all of a storm that it
	// stands for. Stored: never rename.
	namedOf = "named"
	// together stands between the numbers of a choice that means all of them. Stored: never rename.
	together = "+"
)

// namesSeveral asks what is done with words that name more than one of his complaints: each has a citizen of its own, who must not read
// another's number. name is the command that the words are, "" where they are none.
func (v *Conversation) namesSeveral(ctx context.Context, t *handlers.Turn, name, text string) (bool, error) {
	if t.Account.Key == handlers.WebAccount || name != "" && !saidToCitizen(name) {
		return false, nil
	}
	list, words, err := namedIn(ctx, t, text)
	if err != nil || len(list) < 2 {
		return false, err
	}
	if name == "" && sameTrouble(t, words) && len(list) == 2 {
		return true, v.do(ctx, t, "duplicate", string(list[0].Number)+" "+string(list[1].Number))
	}
	of, whole := name, name == "accept" || words != ""
	if name == "" {
		m, s := matterOf(t, words, "")
		of, whole = namedOf, m == taken || m == moves || m == finished && s.reports()
	}
	if words == "" && name == "" {
		of = "open"
	}
	t.Ask(whichOne, 0)
	t.Conv.Ask.Code, t.Conv.Ask.Text = of, words
	say := models.Intent{Kind: "officer.several"}
	var numbers []string
	offer := func(b models.Button, arg string) {
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: of, Arg: arg})
		b.Command, b.Arg = whichOne, marked(models.Number(arg), of, words)
		say.Buttons = append(say.Buttons, handlers.Row(b))
	}
	for _, c := range list {
		numbers = append(numbers, string(c.Number))
		say.Args.Items = append(say.Args.Items, models.Item{Number: c.Number, Category: c.Category, Status: c.Status})
		offer(models.Button{Text: c.Number.String()}, string(c.Number))
	}
	if whole {
		offer(handlers.Button("each_of_them", whichOne, ""), strings.Join(numbers, together))
	}
	t.Say(say)
	return true, nil
}

// saidToCitizen reports whether a command's words are read by the citizen.
func saidToCitizen(name string) bool {
	return slices.Contains([]string{"accept", "resolve", "restored", "tell", "ask", "later", "expect"}, name)
}

// mostLooked is how many numbers of one line are looked for: a pasted table of meters is no reason to ask the database for each.
const mostLooked = mostNamed - 1

// namedIn finds the officer's own complaints that are named anywhere in a text, and what is said besides. Other digits are words: of a pole,
// a meter, a bill.
func namedIn(ctx context.Context, t *handlers.Turn, text string) (list []models.Complaint, words string, err error) {
	fields := strings.Fields(apart(text))
	var left []string
	looked := 0
	for i := 0; i < len(fields); {
		token, rest, ok := number(strings.Join(fields[i:min(i+4, len(fields))], " "))
		if !ok || looked == mostLooked {
			left = append(left, fields[i])
			i++
			continue
		}
		looked++
		took := min(4, len(fields)-i) - len(strings.Fields(rest))
		c, _, err := find(ctx, t, token)
		if err != nil && !models.IsCode(err, models.CodeNotFound) {
			return nil, "", err
		}
		if err == nil && sees(t, c) {
			if !slices.ContainsFunc(list, func(x models.Complaint) bool { return x.ID == c.ID }) {
				list = append(list, c)
			}
		} else {
			left = append(left, fields[i:i+took]...)
		}
		i += took
	}
	for len(left) > 0 && onlyJoins(t, left[0]) {
		left = left[1:]
	}
	return list, strings.Join(left, " "), nil
}

// apart puts a space between numbers that stand together: "39890/54371".
func apart(text string) string {
	var b strings.Builder
	run := 0
	for i, r := range text {
		b.WriteRune(r)
		switch {
		case unicode.IsDigit(r) || r == '-':
			run++
			continue
		case run >= shortest && strings.ContainsRune(",;&/+", r):
			if next, _ := utf8.DecodeRuneInString(text[i+1:]); unicode.IsDigit(next) {
				b.WriteByte(' ')
			}
		}
		run = 0
	}
	return b.String()
}

// shortest is how many digits a complaint is named by at least.
const shortest = 5

// onlyJoins reports whether a word only holds the numbers before it together: "39890 aur 54371 dono".
func onlyJoins(t *handlers.Turn, word string) bool {
	_, joins := t.Deps.Words.Answer("joins", word)
	return joins || onlySays(t, word, "all") || strings.Trim(word, "।.:-,;&/+") == ""
}

// sameTrouble reports whether words between two numbers say that the complaints are the same.
func sameTrouble(t *handlers.Turn, words string) bool {
	names, left := t.Deps.Words.Heard("twin", words)
	return len(names) > 0 && len(left) <= 1
}

// otherNamed reports whether an answer names another complaint than the one that was asked about: it is said of that one.
func otherNamed(ctx context.Context, t *handlers.Turn, asked models.ID) (bool, error) {
	list, _, err := namedIn(ctx, t, t.Text)
	return err == nil && slices.ContainsFunc(list, func(c models.Complaint) bool { return c.ID != asked }), err
}

// namedWithin takes what names one complaint in the middle of a sentence: "khamba 54371 ka laga diya".
func (v *Conversation) namedWithin(ctx context.Context, t *handlers.Turn) (bool, error) {
	list, words, err := namedIn(ctx, t, t.Text)
	if err != nil || len(list) != 1 || words == "" {
		return err != nil, err
	}
	return v.heardOn(ctx, t, list[0], words, alone)
}
