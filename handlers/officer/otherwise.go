package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// A question that takes any words takes those of the next command, too, where the officer has gone on to something else. What stands for itself is no
// answer; what may be one is asked about, because nobody unsays what a citizen was told.

// orders reports whether words behind a command and a place go on with what the command is given, so that it stands for itself: "resolve 1 fuse badla". What
// may count is part of the answer, and so is what was done, where that is asked: "note 2 baje", "done 2 poles".
func (v *Conversation) orders(t *handlers.Turn, name, words string) bool {
	reports := name == "resolve" || name == "restored"
	return v.commands[name].needs != desk && !mayCount(t, words) && (!reports || !reportAwaited(t))
}

// anyWords reports whether a question takes whatever is written as its answer.
func anyWords(kind string) bool {
	return slices.Contains([]string{"tell", "ask", "note", "escalate", "resolve", "restored"}, kind)
}

// The ways in which words are taken that may not answer what was asked. Stored in open questions: never rename.
const (
	ofItself = "heard"    // they are said of another complaint
	asLeave  = "leave"    // they tell of a leave
	takesAll = "take_all" // all work is taken
)

// perhapsOther asks whether an answer in free words is one, where it says something of another complaint by its place, takes all work, or tells of a leave:
// "1 ho gaya", "sab le liya", "chhutti par hoon kal".
func (v *Conversation) perhapsOther(ctx context.Context, t *handlers.Turn, asked models.Complaint) (bool, error) {
	kind := t.Conv.Ask.Kind
	if !anyWords(kind) || !onlyWritten(t) || t.In.ReplyTo != "" {
		return false, nil
	}
	other, way := asked, ""
	m, s := matterOf(t, t.Text, asked.Department)
	switch at := v.placeSpokenOf(t); {
	case reportAwaited(t) && m != finished:
		return false, nil // what reports nothing is doubted as a report anyhow
	case at != "" && at != string(asked.Number):
		c, _, err := find(ctx, t, at)
		if err != nil {
			return false, ignoreMissing(err)
		}
		other, way = c, ofItself
	case m == taken && s.has("all") && len(s.left) == 0:
		way = takesAll
	case m == away:
		way = asLeave
	default:
		return false, nil
	}
	offerOther(t, &asked, &other, kind, way)
	return true, nil
}

// reportsAtPlace reports whether words that prove nothing begin with the place of another complaint than the one whose proof is awaited, and say what was done.
func reportsAtPlace(t *handlers.Turn, asked models.Complaint) bool {
	first, rest, _ := strings.Cut(strings.TrimSpace(t.Text), " ")
	at := atPlaceInList(t, first)
	return at != "" && at != string(asked.Number) && len(t.In.Files) == 0 && !mayCount(t, rest) && isReport(t, rest)
}

// placeSpokenOf is the number of the complaint whose place in the list begins words that say something of it; "" where they may count.
func (v *Conversation) placeSpokenOf(t *handlers.Turn) string {
	first, rest, _ := strings.Cut(strings.TrimSpace(t.Text), " ")
	of, _, _ := strings.Cut(rest, " ")
	at := atPlaceInList(t, first)
	m, s := matterOf(t, rest, "")
	reports := reportAwaited(t) && m == finished && !s.reports() // "4 solve ho gaya"
	if _, span := t.Deps.Words.Answer("span", of); at == "" || rest == "" || span || mayCount(t, rest) || begins(t, "month", rest) || !reports && !saidOfPlace(t, v, rest) {
		return ""
	}
	return at
}

// offerOther offers both that the words are meant: the other first, so that no "yes" sends them.
func offerOther(t *handlers.Turn, asked, other *models.Complaint, kind, way string) {
	words := t.Text
	in := models.Intent{Kind: "officer.doubt.other", Complaint: asked.ID, Args: models.Args{Number: asked.Number, Category: asked.Category, Text: words}}
	first := models.Button{Text: other.Number.String(), Command: doubted, Arg: way + " " + marked(other.Number, "", words)}
	if way != ofItself {
		first.Text, first.Label = "", "button."+way
	}
	label := kind
	if kind == "tell" || kind == "ask" {
		label = kind + "_citizen"
	}
	second := handlers.Button(label, doubted, kind+" "+marked(asked.Number, "", words))
	if kind == "resolve" || kind == "restored" || kind == "later" { // whose report or reason it is
		second.Text, second.Label = asked.Number.String(), ""
	}
	t.Ask(doubted, asked.ID, models.Choice{Command: doubted, Arg: first.Arg}, models.Choice{Command: doubted, Arg: second.Arg})
	t.Conv.Ask.Text = words
	in.Buttons = [][]models.Button{handlers.Row(first), handlers.Row(second)}
	t.Say(in)
}

// otherMeant does what the words are said to mean that were no answer; false where it is another way.
func (v *Conversation) otherMeant(ctx context.Context, t *handlers.Turn, way, number, held string) (bool, error) {
	switch way {
	case takesAll:
		return true, acceptAll(ctx, t, held)
	case asLeave:
		return true, leaveSpoken(ctx, t, held, listen(t, held))
	case ofItself:
		_, rest, _ := strings.Cut(strings.TrimSpace(held), " ")
		t.Text = number + " " + rest
		t.ReadAs(t.Text)
		mine, taken, err := v.heardOfNumber(ctx, t)
		if err != nil || mine && taken {
			return true, err
		}
		return true, v.unsure(ctx, t)
	}
	return false, nil
}

// ofOnly reports whether a command is meant for the one complaint that it can be done with, and gives its words without that one's place. A place of another
// one is no word that a citizen is to read: it is asked.
func ofOnly(t *handlers.Turn, list []models.Complaint, words string) (string, bool) {
	if len(list) != 1 {
		return words, false
	}
	place, rest, _ := strings.Cut(words, " ")
	at := atPlaceInList(t, place)
	if at == "" || mayCount(t, rest) {
		return words, true
	}
	return withoutOf(t, rest), at == string(list[0].Number)
}

// onlyWritten reports whether a message is words and nothing else, and no page's.
func onlyWritten(t *handlers.Turn) bool {
	return t.Text != "" && len(t.In.Files) == 0 && t.In.Location == nil && t.Account.Key != handlers.WebAccount
}
