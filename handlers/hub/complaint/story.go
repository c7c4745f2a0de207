package complaint

import (
	"cmp"
	"slices"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// entry is one line of the story: something said, or something done, in the order in which it happened.
type entry struct {
	At      time.Time
	Kind    string // event's or message's; a text of the page after "complaint.did."
	Who     string // citizen, officer, hub, system; a text of the page after "complaint.by."
	Name    string // of an officer
	Post    models.Post
	Status  models.Status // where a move ended
	Code    string
	Text    string
	Erased  bool
	Channel models.Channel
	Desk    bool
	Files   []models.Attachment
}

// story puts words, deeds and files into one order. What the complainant answered about the work is not the doer's to see.
func (p *page) story(c *web.Call, found models.Complaint, messages []models.Message, events []models.Event, files []models.Attachment) (all []entry) {
	words, byMessage := map[models.ID]models.Message{}, map[models.ID][]models.Attachment{}
	for _, m := range messages {
		words[m.ID] = m
	}
	for _, f := range files {
		byMessage[f.Message] = append(byMessage[f.Message], f)
	}
	told := map[models.ID]bool{}
	for _, e := range events {
		if p.hidden(c, found, e) {
			continue
		}
		line := entry{At: e.At, Kind: deed(e), Who: string(e.Whose()), Name: p.officer(e.By.Officer), Post: e.Post, Code: e.Code}
		if e.Kind == models.EventMoved {
			line.Status = e.To
		}
		if m, ok := words[e.Words]; ok && !told[m.ID] {
			told[m.ID] = true
			line.says(m, byMessage[m.ID])
		}
		all = append(all, line)
	}
	for _, m := range messages {
		if !told[m.ID] {
			line := entry{At: m.At, Kind: string(m.Kind), Who: string(m.By.Role), Name: p.officer(m.By.Officer)}
			line.says(m, byMessage[m.ID])
			all = append(all, line)
		}
	}
	if loose := byMessage[0]; len(loose) > 0 {
		all = append(all, entry{At: loose[0].At, Kind: "files", Who: string(loose[0].By.Role), Files: loose})
	}
	slices.SortStableFunc(all, func(a, b entry) int { return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.rank(), b.rank())) })
	return all
}

// deed names what was done more exactly than by the kind of its event, where that would be read as something else: who says that it is
// not safe to write to her has corrected nothing.
func deed(e models.Event) string {
	named := []string{models.SaidUnsafe, models.WithdrawCalledIn, "place", "department", "danger", "new"}
	if (e.Kind == models.EventCorrected || e.Kind == models.EventAdded) && slices.Contains(named, e.Code) {
		return string(e.Kind) + "." + e.Code
	}
	return string(e.Kind)
}

// rank puts what was said before what was done about it in the same moment.
func (e entry) rank() int {
	if e.Kind == string(models.OriginalWords) {
		return 0
	}
	return 1
}

func (e *entry) says(m models.Message, files []models.Attachment) {
	e.Text, e.Erased, e.Channel, e.Files, e.Desk = m.Text, m.Erased, m.Channel, files, m.Kind == models.DeskWords
}

// hidden: the doer never sees who said whether it is true, nor how his work was rated.
func (p *page) hidden(c *web.Call, found models.Complaint, e models.Event) bool {
	return (e.Kind == models.EventTruth || e.Kind == models.EventRated) && c.User.Officer != 0 && c.User.Officer == found.DoerOfficer
}

// delivery is how far a message to the complainant has come.
type delivery struct {
	At       time.Time
	Platform models.PlatformName
	Kind     string
	Said     string // what it says, in a word or two; "" when nobody has named it
	Public   bool   // said where everybody reads it
	State    string // read, delivered, failed, sent, waiting, window, dead; a text of the page after "complaint.mark."
	Since    time.Time
}

// windowClosed is the code of what waits until the citizen writes again. Stored: never rename.
const windowClosed = "window_closed"

// deliveries are all messages to the complainant about it, those that still wait at the end.
func (p *page) deliveries(c *web.Call, id models.ID) (list []delivery, err error) {
	ctx := c.Context()
	sent, err := p.Read.Sendings(ctx, id)
	if err != nil {
		return nil, err
	}
	for _, s := range sent {
		d := delivery{At: s.SentAt, Platform: s.To.Platform, Kind: s.Kind, State: "sent", Since: s.SentAt}
		for _, mark := range []struct {
			state string
			at    time.Time
		}{{"failed", s.FailedAt}, {"delivered", s.DeliveredAt}, {"read", s.ReadAt}} {
			if !mark.at.IsZero() {
				d.State, d.Since = mark.state, mark.at
			}
		}
		list = append(list, d)
	}
	unsent, err := p.Read.Unsent(ctx, id)
	if err != nil {
		return nil, err
	}
	for _, w := range unsent {
		d := delivery{At: w.At, Platform: w.Platform, Kind: w.Kind, State: string(w.State), Since: w.NotBefore}
		if w.State == models.OutboxWaiting && w.Code == windowClosed {
			d.State = "window"
		}
		list = append(list, d)
	}
	public, err := p.Read.PublicAnswers(ctx, id)
	if err != nil {
		return nil, err
	}
	for _, a := range public {
		list = append(list, delivery{At: a.At, Platform: a.Platform, Kind: a.Kind, Public: true, State: string(a.State), Since: a.DoneAt})
	}
	for i := range list { // the page of what was not delivered names all kinds of messages
		if kind, ok := c.Closest("letters.what.", list[i].Kind); ok {
			list[i].Said = c.T("letters.what." + kind)
		}
	}
	slices.SortStableFunc(list, func(a, b delivery) int { return cmp.Compare(a.At.UnixNano(), b.At.UnixNano()) })
	return list, nil
}
