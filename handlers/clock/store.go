package clock

import (
	"context"
	"time"

	"sunwai/models"
)

// limitsStore is what the clock reads to watch limits: each reads an index of what is due, not of what is open.
type limitsStore interface {
	WatchedComplaints(ctx context.Context, now time.Time, from models.DueMark, limit int) ([]models.Complaint, models.DueMark, error)
	SingleAlerts(ctx context.Context, officer models.ID, day string) (int, error)
	DigestsDue(ctx context.Context, now time.Time, after models.ID, limit int) ([]models.ID, error)
	AlertsDue(ctx context.Context, officer models.ID, now time.Time) ([]models.Alert, error)
	ComplaintsByID(ctx context.Context, which []models.ID) ([]models.Complaint, error)

	HasSlot(ctx context.Context, name, slot string) (bool, error)
	Tally(ctx context.Context, officer models.ID, now, today, ratedSince time.Time) (models.Tally, error)
	Vacancies(ctx context.Context, limit int) ([]models.Vacancy, error)
	Filled(ctx context.Context, p models.Post) error

	Reassignments(ctx context.Context) ([]models.Reassignment, error)
	Reassigned(ctx context.Context, id models.ID) error
	Complaints(ctx context.Context, q models.ComplaintQuery) (list []models.Complaint, total int, err error)

	OpenStorms(ctx context.Context) ([]models.Storm, error)
	StormTallies(ctx context.Context, storms ...models.ID) (map[models.ID]models.StormTally, error)
	StormDoers(ctx context.Context, storm models.ID) ([]models.ID, error)
	StormMembers(ctx context.Context, storm models.ID, wave int, after models.ID, limit int) (list []models.Complaint, next models.ID, err error)
	StormAnswered(ctx context.Context, storm models.ID, wave int, after models.ID, limit int) (list []models.Complaint, next models.ID, err error)
	Fed(ctx context.Context, since time.Time, of ...models.Likeness) ([]bool, error)
	Unjoined(ctx context.Context, storm models.Storm, since time.Time, limit int) ([]models.Complaint, error)
}
