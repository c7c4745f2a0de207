package handlers_test

import (
	"cmp"
	"context"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

var (
	_ handlers.Reader   = (*world)(nil)
	_ handlers.Accounts = (*world)(nil)
)

func (w *world) Complaint(_ context.Context, id models.ID) (models.Complaint, error) {
	c, ok := w.complaints[id]
	if !ok {
		return c, models.ErrNotFound
	}
	return c, nil
}

func (w *world) ComplaintByNumber(_ context.Context, n models.Number) (models.Complaint, error) {
	for _, c := range w.complaints {
		if c.Number == n && n != "" {
			return c, nil
		}
	}
	return models.Complaint{}, models.ErrNotFound
}

func (w *world) ComplaintsEnding(_ context.Context, ends []string) (list []models.Complaint, err error) {
	w.lists++
	for _, c := range w.complaints {
		if slices.Contains(ends, c.Number.Short()) {
			list = append(list, c)
		}
	}
	return list, nil
}

func (w *world) Complaints(_ context.Context, q models.ComplaintQuery) (list []models.Complaint, total int, err error) {
	w.lists++
	for _, c := range w.complaints {
		his := !c.Sensitive && !c.AgainstStaff && slices.Contains(q.Others, c.DoerOfficer) || q.Officer == 0 && len(q.Posts) == 0 || q.Officer != 0 && (c.DoerOfficer == q.Officer || c.AnswerableOfficer == q.Officer) ||
			slices.Contains(q.Posts, c.Doer) || slices.Contains(q.Posts, c.Answerable)
		if his && (len(q.Statuses) == 0 || slices.Contains(q.Statuses, c.Status)) && (q.Person == 0 || c.Person == q.Person) &&
			(q.Overdue.IsZero() || c.Overdue(q.Overdue)) {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b models.Complaint) int { return cmp.Compare(a.ID, b.ID) })
	total = len(list)
	list = list[min(q.Offset, total):]
	if q.Limit > 0 && len(list) > q.Limit {
		list = list[:q.Limit]
	}
	return list, total, nil
}

func (w *world) Workloads(_ context.Context, officers []models.ID, now time.Time) (out []models.Workload, err error) {
	w.lists++
	for _, c := range w.complaints {
		if !slices.Contains(officers, c.DoerOfficer) || !c.Status.Open() || c.Sensitive || c.AgainstStaff {
			continue
		}
		i := slices.IndexFunc(out, func(x models.Workload) bool { return x.Officer == c.DoerOfficer && x.Post == c.Doer })
		if i < 0 {
			i, out = len(out), append(out, models.Workload{Officer: c.DoerOfficer, Post: c.Doer})
		}
		out[i].Open++
		if c.Overdue(now) {
			out[i].Overdue++
		}
	}
	return out, nil
}

func (w *world) Messages(_ context.Context, id models.ID) ([]models.Message, error) {
	return w.messages[id], nil
}

func (w *world) AttachmentsOf(_ context.Context, id models.ID) ([]models.Attachment, error) {
	return w.files[id], nil
}

func (w *world) Events(_ context.Context, id models.ID) ([]models.Event, error) {
	return w.events[id], nil
}

// AboutMessage: in this world a message's id is the number of the complaint it was about.
func (w *world) AboutMessage(ctx context.Context, _ models.Address, ref string) (models.ID, error) {
	c, err := w.ComplaintByNumber(ctx, models.Number(ref))
	return c.ID, err
}

func (w *world) InvitationByCode(_ context.Context, code string) (models.Invitation, error) {
	inv, ok := w.invitations[code]
	if !ok {
		return inv, models.ErrNotFound
	}
	return inv, nil
}

func (w *world) Conversation(_ context.Context, id models.ID) (models.Conversation, error) {
	for _, c := range w.talks {
		if c.ID == id {
			return c, nil
		}
	}
	return models.Conversation{}, models.ErrNotFound
}

func (w *world) Complainant(_ context.Context, id models.ID) (models.Complainant, error) {
	p, ok := w.people[id]
	if !ok {
		return p, models.ErrNotFound
	}
	return p, nil
}

func (w *world) Officer(_ context.Context, id models.ID) (models.Officer, error) {
	for _, o := range w.officers {
		if o.ID == id {
			return o, nil
		}
	}
	return models.Officer{}, models.ErrNotFound
}

// Nothing is said in public in this world, and everybody has one address.
func (w *world) Posts(context.Context, models.PostQuery) ([]models.PublicPost, error) {
	return nil, nil
}

func (w *world) Post(context.Context, models.ID) (models.PublicPost, error) {
	return models.PublicPost{}, models.ErrNotFound
}

func (w *world) Untold(context.Context, int) ([]models.TriageItem, int, error) { return nil, 0, nil }

func (w *world) DoubtfulPosts(context.Context, int) ([]models.PublicPost, int, error) {
	return nil, 0, nil
}

func (w *world) Sendings(context.Context, models.ID) ([]models.Sending, error) {
	return w.sendings, nil
}

func (w *world) MeToos(context.Context, models.ID) (int, error) { return 0, nil }

func (w *world) AboutAnswer(context.Context, string, string) (models.ID, error) {
	return 0, models.ErrNotFound
}

func (w *world) Conversations(_ context.Context, person models.ID) (list []models.Conversation, err error) {
	for _, c := range w.talks {
		if c.Person == person {
			list = append(list, c)
		}
	}
	return list, nil
}

func (w *world) LinkCode(context.Context, models.ID, string) (models.LinkCode, error) {
	return models.LinkCode{}, models.ErrNotFound
}

func (w *world) PersonByPhone(context.Context, string) (models.ID, error) { return 0, nil }

func (w *world) Account(key string) (models.Account, bool) {
	return models.Account{Key: key, Platform: models.Console, Handle: "up", Office: "cm"}, true
}

func (w *world) For(models.PlatformName, models.Office) (models.Account, bool) {
	return models.Account{}, false
}

func (w *world) All() []models.Account { return nil }

func (w *world) Link(account, payload string) string { return account + payload }
