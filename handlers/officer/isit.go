package officer

import (
	"context"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// ifOpened is the kind of the question whether the complaint that was just shown is meant, and the command of its buttons. Stored: never rename.
const ifOpened = "if_opened"

// ofOthers is the choice by which another one is meant. Stored in open questions: never rename.
const ofOthers = "others"

// justOpened is the one of some complaints that was shown whole just now. It is offered and not taken for granted: who reads a complaint may go on with
// another, and what a citizen was told is not unsaid.
func justOpened(t *handlers.Turn, list []models.Complaint) (c models.Complaint, is bool) {
	s := t.Conv.Ask.Shown
	if s == nil || s.Opened == "" || !newest(t, s.OpenedAt, list) {
		return c, false
	}
	at := slices.IndexFunc(list, func(c models.Complaint) bool { return c.Number == s.Opened })
	if at < 0 {
		return c, false
	}
	return list[at], true
}

// ofOpened asks whether words are about the complaint that was just shown; a bare "ok" is asked about by its number anyhow.
func (v *Conversation) ofOpened(ctx context.Context, t *handlers.Turn, m matter, c models.Complaint) (bool, error) {
	if m == nodded {
		return v.heardOn(ctx, t, c, t.Text, alone)
	}
	askIfOpened(t, c, spokenOf, t.Text)
	return true, nil
}

// askIfOpened asks of what was said, or of a command with its words, whether it is about the complaint that was just shown.
func askIfOpened(t *handlers.Turn, c models.Complaint, name, words string) {
	yes, no := marked(c.Number, name, words), marked(ofOthers, name, words)
	t.Ask(ifOpened, 0, models.Choice{Command: ifOpened, Arg: yes}, models.Choice{Command: ifOpened, Arg: no})
	t.Conv.Ask.Code, t.Conv.Ask.Text = name, words
	t.Say(models.Intent{Kind: "officer.if_opened", Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category},
		Buttons: [][]models.Button{handlers.Row(models.Button{Text: c.Number.String(), Command: ifOpened, Arg: yes}), handlers.Row(handlers.Button("other", ifOpened, no))}})
}

// askedOpened asks it of a command that could be run on any of some complaints, unless its words name one by its place or its subject.
func askedOpened(t *handlers.Turn, list []models.Complaint, choices []models.Choice, name, words string) bool {
	c, is := justOpened(t, list)
	first, _, _ := strings.Cut(words, " ")
	if !is || len(choices) < 2 || atPlaceInList(t, first) != "" || ofAnother(t, finished, c, list) {
		return false
	}
	if !slices.ContainsFunc(choices, func(x models.Choice) bool { return x.Arg == string(c.Number) }) {
		return false
	}
	askIfOpened(t, c, name, words)
	return true
}

// openedAnswered takes the number of an answer, "yes" or "no".
func (v *Conversation) openedAnswered(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Conv.Ask.Kind != ifOpened || t.Text == "" || len(t.In.Files) > 0 {
		return false, nil
	}
	choice, chosen := t.Chosen(t.Text)
	if !chosen {
		name, is := t.Deps.Words.Answer("yesno", t.Text)
		switch {
		case is && name == "no":
			choice = t.Conv.Ask.Choices[1]
		case is || nod(t, t.Text):
			old, err := aged(ctx, t)
			if old || err != nil {
				return err != nil, err
			}
			choice = t.Conv.Ask.Choices[0]
		default:
			return v.openedElse(ctx, t)
		}
	}
	return true, v.openedEnds(ctx, t, choice.Arg)
}

// openedElse takes what answers that question neither way: the number or the place of the one that is meant, or, where a handover was said, whom it is for. A
// department's name is no word for the citizen, so that what is no name either leaves the question where it was.
func (v *Conversation) openedElse(ctx context.Context, t *handlers.Turn) (bool, error) {
	name, held := t.Conv.Ask.Code, t.Conv.Ask.Text
	if t.In.ReplyTo != "" || t.Now.Sub(t.Conv.Ask.At) > freshly {
		return false, nil
	}
	token, rest, is := number(t.Text)
	if at := atPlaceInList(t, t.Text); at != "" {
		token, rest, is = at, "", true
	}
	if is && rest == "" {
		t.Done()
		return true, v.pickedOne(ctx, t, name, token, held, []models.Choice{{Command: name, Arg: token}})
	}
	of, _, _ := strings.Cut(t.Conv.Ask.Choices[0].Arg, " ")
	c, _, err := find(ctx, t, of)
	if m, _ := matterOf(t, held, c.Department); err != nil || name != "handover" && (name != spokenOf || m != elses) {
		return false, ignoreMissing(err)
	}
	if oneDepartment(t, t.Text) {
		askIfOpened(t, c, "handover", t.Text)
		return true, nil
	}
	m, _ := matterOf(t, t.Text, c.Department)
	if m == unheard {
		askIfOpened(t, c, name, held)
	}
	return m == unheard, nil
}

// oneDepartment reports whether words begin with a department's name and name no other one further on: "Uttar Pradesh Jal Nigam" begins as the police do.
func oneDepartment(t *handlers.Turn, words string) bool {
	code, _ := departmentIn(t, words)
	fields := strings.Fields(words)
	for i := range fields {
		if other, _ := departmentIn(t, strings.Join(fields[i:], " ")); other != "" && other != code {
			return false
		}
	}
	return code != ""
}

// onlyRead reports whether a complaint is asked about that was only shown whole before words which were not understood, or of whose report it is asked whether it
// is another one's: neither makes it the one that is meant.
func onlyRead(t *handlers.Turn, c models.Complaint) bool {
	ask := t.Conv.Ask
	others := slices.ContainsFunc(ask.Choices, func(x models.Choice) bool { return strings.HasPrefix(x.Arg, ofItself+" ") })
	return ask.Kind == doubted && (others || ask.Shown != nil && ask.Shown.Opened == c.Number)
}

// openedTapped is a button of that question. When the question is gone, or another one asked, its words are too.
func (v *Conversation) openedTapped(ctx context.Context, t *handlers.Turn) error {
	if t.Conv.Ask.Kind != ifOpened || !slices.Contains(t.Conv.Ask.Choices, models.Choice{Command: ifOpened, Arg: t.In.Tap.Arg}) {
		return models.NewError(models.CodeTooLate, "error.words_gone_button")
	}
	return v.openedEnds(ctx, t, t.In.Tap.Arg)
}

func (v *Conversation) openedEnds(ctx context.Context, t *handlers.Turn, arg string) error {
	name, held := t.Conv.Ask.Code, t.Conv.Ask.Text
	number, _, _ := strings.Cut(arg, " ")
	t.Done()
	if number != ofOthers {
		return v.pickedOne(ctx, t, name, number, held, []models.Choice{{Command: name, Arg: number}})
	}
	t.Conv.Ask.Shown.Opened = ""
	t.Text = held
	t.ReadAs(held)
	if name != spokenOf {
		_, err := v.which(ctx, t, name, v.commands[name], held, models.NewError(models.CodeBadInput, "error.which_number"))
		return err
	}
	list, err := doing(ctx, t, busy())
	if err == nil {
		err = likeFirst(ctx, t, list)
	}
	if err != nil {
		return err
	}
	offerSpoken(t, asListed(t, list))
	return nil
}

// marked is what a button carries of words that only its question holds: the number, and a mark of the words and of what is done with
// them. Buttons of an older question stay where they are, and must not do this to the words of the newest.
func marked(n models.Number, name, words string) string {
	h := fnv.New32a()
	_, _ = h.Write([]byte(name + " " + words)) // a hash takes everything
	return string(n) + " " + strconv.FormatUint(uint64(h.Sum32()), 36)
}
