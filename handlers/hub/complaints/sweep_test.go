package complaints_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/hub/complaints"
	"sunwai/models"
	"sunwai/models/modelstest"
)

// oneBulk is a bulk that waits.
type oneBulk struct {
	models.Bulk
	noted map[models.ID]models.BulkItemState
	ended bool
}

func (b *oneBulk) ClaimBulk(context.Context, time.Time) (models.Bulk, error) { return b.Bulk, nil }

func (b *oneBulk) NoteBulkItem(_ context.Context, _ models.ID, item models.BulkItem) error {
	b.noted[item.Complaint] = item.State
	return nil
}

func (b *oneBulk) EndBulk(context.Context, models.ID) error {
	b.ended = true
	return nil
}

// A fault of ours with one of many complaints must not end the program: it would be met again at the next start.
func TestABulkGoesOnAfterAPanic(t *testing.T) {
	b := &oneBulk{Bulk: models.Bulk{Items: []models.BulkItem{{Complaint: 1, State: models.BulkItemWaiting}, {Complaint: 2, State: models.BulkItemWaiting}}}, noted: map[models.ID]models.BulkItemState{}}
	s := complaints.Sweeper{Bulks: b, Clock: modelstest.NewClock(time.Now()), Log: slog.New(slog.DiscardHandler),
		Act: func(_ context.Context, act handlers.Act) ([]models.Intent, error) {
			if act.Complaint == 1 {
				panic("words of a person")
			}
			return nil, nil
		}}
	_, err := s.Once(t.Context())
	require.NoError(t, err)
	require.Equal(t, map[models.ID]models.BulkItemState{1: models.BulkItemFailed, 2: models.BulkItemDone}, b.noted)
	require.True(t, b.ended)
}
