package report

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sunwai/handlers"
	"sunwai/handlers/report/draw"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// photos is how many pictures are shown of before, and as many of after.
const photos = 2

// dossier is what an action-taken report is made of.
type dossier struct {
	c        models.Complaint
	events   []models.Event
	said     string // what the citizen wrote, without numbers that could be phones
	done     string // the officer's report
	before   []*draw.Picture
	after    []*draw.Picture
	bare     bool // only number, dates and states may be told
	reticent bool // bare, and not even the department may be named: it lies on a telephone that others read
	doer     bool // the reader did the work: he does not learn what the complainant said of it
}

// dossier reads what a reader may see of a complaint. What is sensitive holds no words for anybody: a document is passed on.
// What is against staff holds them for the complainant only. The doer does not learn how the complainant rated his work.
func (r *Reports) dossier(ctx context.Context, id models.ID, reader models.Actor) (dossier, error) {
	c, err := r.d.Cases.Complaint(ctx, id)
	if err != nil {
		return dossier{}, fmt.Errorf("reading the complaint of a report: %w", err)
	}
	d := dossier{c: c}
	citizen := reader.Role == models.CitizenRole
	d.reticent = citizen && c.Discreet
	d.bare = c.Sensitive || d.reticent || c.AgainstStaff && !citizen
	d.doer = !citizen && reader.Officer == c.DoerOfficer
	if d.events, err = r.d.Cases.Events(ctx, id); err != nil {
		return d, fmt.Errorf("reading the history of a report: %w", err)
	}
	if d.bare {
		return d, nil
	}
	if err := r.words(ctx, &d); err != nil {
		return d, err
	}
	return d, r.pictures(ctx, &d)
}

func (r *Reports) words(ctx context.Context, d *dossier) error {
	list, err := r.d.Cases.Messages(ctx, d.c.ID)
	if err != nil {
		return fmt.Errorf("reading the words of a report: %w", err)
	}
	for _, m := range list {
		switch {
		case m.Erased:
		case m.Kind == models.OriginalWords || m.Kind == models.DeskWords:
			d.said = joined(d.said, handlers.Hidden(&d.c, m.Text))
		case m.Kind == models.ReportWords:
			d.done = joined(d.done, m.Text)
		}
	}
	who, err := r.d.Cases.Complainant(ctx, d.c.Complainant)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return fmt.Errorf("reading whose complaint it is: %w", err)
	}
	d.said, d.done = masked(d.said, d.c, who), masked(d.done, d.c, who)
	return nil
}

// masked takes out of words what need not be passed on: the complainant's name, a place with a house's number, what could be
// a phone. A quarter's name stays: without it nobody knows what was mended.
func masked(text string, c models.Complaint, who models.Complainant) string {
	const away = "…"
	secrets := []string{who.Name, who.Phone}
	if strings.ContainsFunc(c.Place, unicode.IsDigit) {
		secrets = append(secrets, c.Place)
	}
	for _, secret := range secrets {
		if secret = strings.TrimSpace(secret); utf8.RuneCountInString(secret) > 2 {
			text = strings.ReplaceAll(text, secret, away)
		}
	}
	return fold.Mask(text)
}

func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "\n" + b
}

// pictures reads what citizens and officers have sent; a picture that cannot be drawn is left out.
func (r *Reports) pictures(ctx context.Context, d *dossier) error {
	if r.d.Media == nil {
		return nil
	}
	list, err := r.d.Cases.AttachmentsOf(ctx, d.c.ID)
	if err != nil {
		return fmt.Errorf("reading the pictures of a report: %w", err)
	}
	// The proof first, then what was sent last.
	slices.SortStableFunc(list, func(a, b models.Attachment) int { return one(b.ID == d.c.ProofPhoto) - one(a.ID == d.c.ProofPhoto) })
	for _, a := range list {
		into := &d.after
		if a.By.Role == models.CitizenRole {
			into = &d.before
		}
		if a.Kind != models.Photo || a.State != models.AttachmentStored || len(*into) == photos {
			continue
		}
		p, err := r.picture(a.Hash)
		switch {
		case errors.Is(err, draw.ErrPicture), errors.Is(err, models.ErrNotFound):
		case err != nil:
			return err
		default:
			*into = append(*into, p)
		}
	}
	return nil
}

func (r *Reports) picture(hash string) (*draw.Picture, error) {
	f, err := r.d.Media.Open(hash)
	if err != nil {
		return nil, fmt.Errorf("opening a picture: %w", err)
	}
	defer f.Close()
	return draw.ReadPicture(f)
}

// happening is one line of a history.
type happening struct {
	event models.Event
	text  string
}

// mostHappenings is how many lines a history has; of a longer one the middle is left out.
const mostHappenings = 14

// history is what happened, as it may be read by all: no notes, no answers to "is it done?".
func (s *sheet) history(events []models.Event) []happening {
	var out []happening
	for _, e := range events {
		text := s.happened(e)
		if text == "" || len(out) > 0 && out[len(out)-1].text == text {
			continue
		}
		out = append(out, happening{e, text})
	}
	if len(out) <= mostHappenings {
		return out
	}
	cut := len(out) - mostHappenings + 1
	const first = mostHappenings / 2
	more := happening{text: s.say("report.more", map[string]string{"count": s.number(cut)})}
	return slices.Concat(out[:first], []happening{more}, out[first+cut:])
}

func (s *sheet) happened(e models.Event) string {
	switch e.Kind {
	case models.EventMoved:
		return s.word("status." + string(e.To))
	case models.EventHandedOver:
		return s.say("report.event.handed_over", map[string]string{"department": s.department(e.Code)})
	case models.EventAsked, models.EventAnswered, models.EventReminded, models.EventEscalated, models.EventProof, models.EventAdded:
		return s.word("report.event." + string(e.Kind))
	case models.EventLater:
		if e.Code == "named" || e.Code == "granted" {
			return s.word("report.event.later")
		}
	}
	return ""
}
