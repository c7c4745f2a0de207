package gateway

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// memoryOf is a backlog that holds an account and trusts its memory, and the machine's time in it.
func memoryOf(t *testing.T, max int) (b *backlog, now *time.Time) {
	at := time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC)
	b = newBacklog(func() time.Time { return at }, Tuning{Backlog: max, TurnBatch: 1, Poll: time.Second})
	b.hold(powerLine(), 1)
	lookInto(b, nil)
	at = at.Add(time.Minute)
	return b, &at
}

func powerLine() *line {
	return &line{account: models.Account{Key: "power"}, mode: Polled}
}

// lookInto is a poll of a database in which rows wait, between its beginning and its end.
func lookInto(b *backlog, meanwhile func(), waiting ...int64) {
	l := b.beginPoll()
	var rows []models.InboxRow
	for _, id := range waiting {
		if !slices.Contains(l.known, id) {
			rows = append(rows, waits(id))
		}
	}
	if meanwhile != nil {
		meanwhile()
	}
	b.endPoll(l.poll, rows, wholly)
}

func waits(id int64) models.InboxRow {
	return models.InboxRow{ID: id, InboxEvent: models.InboxEvent{Account: "power", Peer: "p"}}
}

// order takes what is to be done, one after the other.
func order(b *backlog) (ids []int64) {
	for {
		taken := b.takeReady(1)
		if len(taken) == 0 {
			return ids
		}
		ids = append(ids, taken[0].row.ID)
		b.busy++
		b.finish(taken[0].conv)
	}
}

// TestWhatIsForgottenComesBackInOrder: a row's turn was done though its try failed. What is behind it is forgotten with it, and found again
// together with what memory did not know.
func TestWhatIsForgottenComesBackInOrder(t *testing.T) {
	b, now := memoryOf(t, 100)
	b.add([]models.InboxRow{waits(5), waits(7)})
	b.failed(b.take(1)[0].conv, time.Second)
	*now = now.Add(time.Second)
	b.promote()
	lookInto(b, nil, 7, 9)
	require.Equal(t, []int64{7, 9}, order(b))
}

// TestTakenOverDuringAPoll: an account is lost and comes back while a poll is under way, which was told what memory knew before.
func TestTakenOverDuringAPoll(t *testing.T) {
	b, _ := memoryOf(t, 100)
	b.add([]models.InboxRow{waits(5), waits(7)})
	lookInto(b, func() {
		b.drop("power")
		b.hold(powerLine(), 2)
	}, 5, 7, 9)
	require.Empty(t, order(b), "9 alone would come before its time")
	lookInto(b, nil, 5, 7, 9)
	require.Equal(t, []int64{5, 7, 9}, order(b))
}

// TestRoomForWhatComesBefore: full of what can only have its turn behind a row that the database has, memory takes that row.
func TestRoomForWhatComesBefore(t *testing.T) {
	b, _ := memoryOf(t, 2)
	b.add([]models.InboxRow{waits(7), waits(8)})
	lookInto(b, nil, 5, 7, 8, 9)
	require.Equal(t, []int64{5, 7, 8}, order(b))
}
