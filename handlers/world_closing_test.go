package handlers_test

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

func (w *world) Followers(_ context.Context, master models.ID) (list []models.Complaint, err error) {
	for _, c := range w.complaints {
		if c.Master == master && c.Status == models.Duplicate {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b models.Complaint) int { return cmp.Compare(a.ID, b.ID) })
	return list, nil
}

func (w *world) SentByCitizen(_ context.Context, hash string) (bool, error) {
	for _, files := range w.files {
		for _, a := range files {
			if a.Hash == hash && hash != "" && a.By.Role == models.CitizenRole {
				return true, nil
			}
		}
	}
	return false, nil
}

func (w *world) ProofsLike(_ context.Context, look models.Look) (list []models.Proof, err error) {
	for _, p := range w.proofs {
		if p.Look.Alike(look) {
			list = append(list, p)
		}
	}
	return list, nil
}

func (w *world) Feedback(_ context.Context, complaint models.ID) (list []models.Feedback, err error) {
	for _, f := range w.feedback {
		if f.Complaint == complaint {
			list = append(list, f)
		}
	}
	slices.SortFunc(list, func(a, b models.Feedback) int { return cmp.Compare(a.Round, b.Round) })
	return list, nil
}

func (w *world) RatingsBy(_ context.Context, person, officer models.ID, since time.Time) (n int, err error) {
	for _, f := range w.feedback {
		if f.Person == person && f.Officer == officer && f.Rating != models.NotRated && !f.At.Before(since) {
			n++
		}
	}
	return n, nil
}

func (w *world) Closings(_ context.Context, officer models.ID) (map[models.Closure]int, error) {
	out := map[models.Closure]int{}
	for _, c := range w.complaints {
		if c.Status == models.Closed && c.DoerOfficer == officer {
			out[c.Closure]++
		}
	}
	return out, nil
}

func (w *world) Ratings(_ context.Context, officer models.ID, since time.Time) (out models.Ratings, err error) {
	for _, f := range w.feedback {
		if f.Officer != officer || f.At.Before(since) || f.Rating == models.NotRated {
			continue
		}
		switch {
		case f.Aside:
			out.Aside++
		case f.Rating == models.Good:
			out.Good++
		case f.Rating == models.Fair:
			out.Fair++
		default:
			out.Poor++
		}
	}
	return out, nil
}

func (w *world) DoubtedCodes(_ context.Context, officer models.ID, since time.Time) (n int, err error) {
	for _, f := range w.feedback {
		if f.Officer == officer && f.Closure == models.ByCode && f.Truth == models.No && !f.At.Before(since) {
			n++
		}
	}
	return n, nil
}

func (w *world) SuggestionsBy(_ context.Context, person models.ID) (n int, err error) {
	for _, s := range w.suggestions {
		if s.Person == person {
			n++
		}
	}
	return n, nil
}

func (w *world) Helper(_ context.Context, person models.ID) (models.Helper, error) {
	h, ok := w.helpers[person]
	if !ok || h.Kind == models.NoHelper {
		return h, models.ErrNotFound
	}
	return h, nil
}

// applyClosing keeps what closing a complaint truly leaves behind.
func (w *world) applyClosing(cs models.ChangeSet) {
	w.proofs, w.suggestions = append(w.proofs, cs.Proofs...), append(w.suggestions, cs.Suggestions...)
	for _, f := range cs.Feedback {
		w.feedback = slices.DeleteFunc(w.feedback, func(x models.Feedback) bool { return x.Complaint == f.Complaint && x.Round == f.Round })
		w.feedback = append(w.feedback, f)
	}
	w.forgotten = append(w.forgotten, cs.Forgotten...)
	for _, p := range cs.Forgotten {
		w.suggestions = slices.DeleteFunc(w.suggestions, func(s models.Suggestion) bool { return s.Person == p })
	}
	for _, h := range cs.Helpers {
		if w.helpers == nil {
			w.helpers = map[models.ID]models.Helper{}
		}
		w.helpers[h.Person] = h
	}
}

// fetched has the files of a complaint fetched, each as a picture of its own, unless edit says otherwise.
func (w *world) fetched(c models.Complaint, edit func(*models.Attachment)) {
	for i := range w.files[c.ID] {
		a := &w.files[c.ID][i]
		if a.State == models.AttachmentPending {
			a.State, a.MIME, a.Hash = models.AttachmentStored, "image/jpeg", strconv.FormatInt(int64(a.ID), 16)
			edit(a)
		}
	}
}

// settle has the files fetched and does what the clock then does, and returns what was told.
func (w *world) settle(c models.Complaint) []models.Intent {
	w.t.Helper()
	w.fetched(c, func(*models.Attachment) {})
	return w.check(c)
}

func (w *world) check(c models.Complaint) []models.Intent {
	w.t.Helper()
	work := handlers.NewWork(w.deps, models.Actor{Role: models.SystemRole})
	require.NoError(w.t, work.SettleProof(context.Background(), work.Hold(w.now(c))))
	cs := work.Changes()
	cs.After = work.Committed
	w.apply(cs)
	w.readable(cs.Intents)
	return cs.Intents
}
