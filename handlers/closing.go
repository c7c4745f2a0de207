package handlers

import (
	"context"
	"time"

	"sunwai/models"
)

// ClosingReader is what is read so that closing is true: proofs, answers, who waits with whom.
type ClosingReader interface {
	// Followers are the complaints that wait with a master, oldest first.
	Followers(ctx context.Context, master models.ID) ([]models.Complaint, error)
	// SentByCitizen reports whether a file of this content was ever sent by a citizen.
	SentByCitizen(ctx context.Context, hash string) (bool, error)
	// ProofsLike are earlier proofs that look like this, newest first.
	ProofsLike(ctx context.Context, look models.Look) ([]models.Proof, error)
	// RatingsBy counts the ratings of an officer by a person since a moment.
	RatingsBy(ctx context.Context, person, officer models.ID, since time.Time) (int, error)
	// Closings counts by what the complaints were closed that an officer was the doer of. What is not closed is not in it.
	Closings(ctx context.Context, officer models.ID) (map[models.Closure]int, error)
	// Ratings counts an officer's ratings since a moment.
	Ratings(ctx context.Context, officer models.ID, since time.Time) (models.Ratings, error)
	// DoubtedCodes counts the closings by code of an officer that people denied since a moment.
	DoubtedCodes(ctx context.Context, officer models.ID, since time.Time) (int, error)
	Helper(ctx context.Context, person models.ID) (models.Helper, error)
	// SuggestionsBy counts what a person suggested and that is not erased.
	SuggestionsBy(ctx context.Context, person models.ID) (int, error)
}

// News tells the complainant something; where it is not safe to say more, only that there is news.
func (w *Work) News(ctx context.Context, c *models.Complaint, in models.Intent) error {
	if c.Discreet && c.Sensitive {
		in = models.Intent{Kind: "citizen.news"}
	}
	return w.Tell(ctx, c, in)
}

// OwnAddress reports whether an officer joined by the very address: who works on a complaint neither proves nor praises it.
func (w *Work) OwnAddress(officer models.ID, a models.Address) bool {
	o, ok := w.Roster().Officer(officer)
	return ok && a.Peer != "" && o.Address.Platform == a.Platform && o.Address.Peer == a.Peer
}

// OwnComplaint reports whether the complainant is the very officer who works on it or answers for it.
func (w *Work) OwnComplaint(c *models.Complaint) bool {
	return w.OwnAddress(c.DoerOfficer, c.Address) || w.OwnAddress(c.AnswerableOfficer, c.Address)
}

// Superior is who stands above the doer and is not he.
func (w *Work) Superior(c *models.Complaint) (models.Post, models.Officer, bool) {
	return w.Roster().AboveExcept(w.Directory(), c.Department, c.AreaOrState(), c.Doer.Level, w.Except(c, c.DoerOfficer))
}

// Heads are the officers at the top of a department who can be told something; where there are none, the hub's.
func (w *Work) Heads(department string) (list []models.Officer) {
	for _, post := range []models.Post{{Department: department, Area: models.StateArea, Level: models.L3},
		{Department: models.HubDepartment, Area: models.StateArea, Level: models.L4}} {
		for _, o := range w.Roster().At(post) {
			if !o.Address.IsZero() {
				list = append(list, o)
			}
		}
		if len(list) > 0 {
			break
		}
	}
	return list
}

// TellHub tells the hub's officers and keeps it in the hub's triage, so that it is not lost when none can be told.
func (w *Work) TellHub(kind string, c *models.Complaint, in models.Intent) {
	w.Triage(kind, c)
	for _, o := range w.Roster().At(models.Post{Department: models.HubDepartment, Area: models.StateArea, Level: models.L4}) {
		if o.Reachable(w.Now) {
			w.TellOfficer(o, c, in)
		}
	}
}
