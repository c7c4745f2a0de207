package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// captioned does what the words under a photo say, once it is known whose it is: they are the report, or that it is done and no more, so that what was done
// is asked and the photo kept; what may be the report is asked about; all else is a note beside what proves.
func (v *Conversation) captioned(ctx context.Context, t *handlers.Turn, number, words string) error {
	t.Text = words
	t.ReadAs(words)
	c, _, err := find(ctx, t, number)
	if err != nil {
		return err
	}
	if err := allowed(t, c, doer); err != nil {
		return err
	}
	left, err := heldProofs(t)
	if err != nil {
		return err
	}
	if c.Status == models.Resolved && len(left) == 0 && t.HasFile(models.Photo, models.Video, models.Document) && t.In.Forwarded != bot.PassedOn {
		return showAfter(ctx, t, t.Hold(c))
	}
	if name, rest, is := t.Deps.Words.Command("officer", words); is && shows(t, name) && len(left) == 0 && !v.misleads(t, words, name, rest) {
		return v.do(ctx, t, name, number+" "+wholeReport(t, words, name, rest))
	}
	m, s := matterOf(t, words, c.Department)
	if m == finished && len(left) == 0 && slices.Contains(busy(), c.Status) && t.In.Forwarded != bot.PassedOn {
		if s.reports() && (len(s.left) > 0 || s.has("did")) {
			_, err := v.heardOn(ctx, t, c, words, alone)
			return err
		}
		return v.perform(ctx, t, v.commands["resolve"], c, "")
	}
	if tellsAct(t, words) && len(left) == 0 && slices.Contains(busy(), c.Status) && t.In.Forwarded != bot.PassedOn {
		return v.captionDoubted(ctx, t, t.Hold(c), words)
	}
	return evidence(ctx, t, t.Hold(c), words)
}

// captionDoubted keeps a photo whose words may be the report, "tap badla", and asks whether they are, as where they come alone.
func (v *Conversation) captionDoubted(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	t.Conv.Complaint, t.Conv.MediaGroup = c.ID, t.In.Group
	keepEvidence(t, c, 0) // the words are kept as what they are said to be
	return v.unsureOf(ctx, t, *c, words)
}

// captionNames takes a photo whose words name one complaint by its number: it is that one's, whichever proof is awaited and whatever was resolved just now.
func (v *Conversation) captionNames(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || len(t.In.Files) == 0 {
		return false, nil
	}
	list, words, err := namedIn(ctx, t, t.Text)
	if err != nil || len(list) != 1 {
		return err != nil, err
	}
	if !slices.Contains(v.commands["resolve"].in, list[0].Status) {
		return true, illegal(list[0])
	}
	return true, v.captioned(ctx, t, string(list[0].Number), words)
}

// captionPlaces asks whose a photo is whose words begin with the place of a complaint in the list, where it would be taken for the proof of another one, or be
// shown to who complained of another one.
func captionPlaces(ctx context.Context, t *handlers.Turn, waiting []models.Complaint) (bool, error) {
	first, rest, _ := strings.Cut(strings.TrimSpace(t.Text), " ")
	at := atPlaceInList(t, first)
	if at == "" || mayCount(t, rest) || len(t.In.Files) == 0 {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil {
		return false, err
	}
	last, err := justResolved(ctx, t)
	all := slices.Concat(waiting, list, last)
	if err != nil || len(waiting)+len(last) == 0 || len(all) < 2 || len(waiting) == 1 && string(waiting[0].Number) == at {
		return false, err
	}
	return true, askWhose(t, asListed(t, likeliest(all)), "officer.proof_whose")
}

// offersReport reports whether which complaint a report is of is asked, and a photo without words comes instead: it shows that work.
func offersReport(t *handlers.Turn) bool {
	open := t.Conv.Ask
	return t.Text == "" && len(t.In.Files) > 0 && choosesComplaint(t) && slices.Contains([]string{spokenOf, namedOf, "resolve"}, open.Code) && tellsReport(t, open.Text)
}

// shownWithHeld asks whose a photo is together with the words that were held: whoever complained of what was reported before is not shown it.
func shownWithHeld(ctx context.Context, t *handlers.Turn, waiting []models.Complaint) error {
	list, err := doing(ctx, t, busy())
	if err != nil {
		return err
	}
	last, err := justResolved(ctx, t)
	if err != nil {
		return err
	}
	t.Text = t.Conv.Ask.Text
	t.ReadAs(t.Text)
	return whoseCaption(t, waiting, slices.Concat(list, last))
}

// perhapsNext asks whose a photo is whose words report work, right after another one was resolved: it may show that one's work or the next one's, and nobody
// is to see what is another's. What names the subject of the one that was resolved, and of no other, is of that one.
func (v *Conversation) perhapsNext(ctx context.Context, t *handlers.Turn, list, waiting []models.Complaint) (bool, error) {
	last, err := justResolved(ctx, t)
	if err != nil || len(last) == 0 || len(list) == 0 || t.Text == "" || hasNumber(t) {
		return false, err
	}
	said := t.Said().Category
	is := func(c models.Complaint) bool { return said != "" && c.Is(said) }
	anothers := slices.ContainsFunc(list, is)
	if m, _ := matterOf(t, t.Text, ""); m != finished && !anothers || slices.ContainsFunc(last, is) && !anothers {
		return false, nil
	}
	return true, askWhose(t, likeliest(slices.Concat(waiting, list, last)), "officer.proof_whose")
}

// showsAnother reports whether words under a photo name the subject of a complaint that was just resolved, and not that of the only one that is left.
func showsAnother(t *handlers.Turn, c models.Complaint, last []models.Complaint) bool {
	said := t.Said().Category
	return said != "" && !c.Is(said) && slices.ContainsFunc(last, func(x models.Complaint) bool { return x.Is(said) })
}

// hasNumber reports whether words begin or end with a complaint's number.
func hasNumber(t *handlers.Turn) bool {
	_, _, is := numbered(t.Text)
	return is
}

// shows reports whether a command is given with a photo that shows what it says.
func shows(t *handlers.Turn, name string) bool {
	return orProof.came(t) && (name == "resolve" || name == "restored" || name == "proof")
}

// whoseCaption asks whose a photo is under which something is written, where several can be meant: it is kept with its words.
func whoseCaption(t *handlers.Turn, waiting, list []models.Complaint) error {
	all := slices.DeleteFunc(slices.Clone(waiting), func(c models.Complaint) bool {
		return allowed(t, c, doer) != nil || !slices.Contains(busy(), c.Status) && c.Status != models.Reported
	})
	for _, c := range list {
		if !slices.ContainsFunc(all, func(x models.Complaint) bool { return x.ID == c.ID }) {
			all = append(all, c)
		}
	}
	if len(all) == 0 {
		return models.NewError(models.CodeBadInput, "error.which_complaint")
	}
	return askWhose(t, asListed(t, likeliest(all)), "officer.proof_whose")
}
