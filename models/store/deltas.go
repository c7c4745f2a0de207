package store

import (
	"context"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// deltasOf is what turns tell the figures: a row for each complaint with a number, on which the first also says to which account
// people wrote; and one for each account they wrote to without that a complaint changed. What it means is worked out later, apart
// from the turn.
func (s *Store) deltasOf(changes []models.ChangeSet) []rows.RollupDelta {
	now := s.now()
	var out []rows.RollupDelta
	alone := map[string]int{} // account -> place in out
	for i := range changes {
		cs := &changes[i]
		left, account := cs.Written, ""
		if left > 0 && cs.Conversation != nil {
			account = cs.Conversation.Address.Account
		}
		for _, c := range cs.Complaints {
			if c.Number == "" {
				continue // a draft is in no figure
			}
			d := rows.RollupDelta{Complaint: c.ID, At: now}
			if account != "" {
				d.Account, d.Messages, account = account, left, ""
			}
			out = append(out, d)
		}
		if account == "" {
			continue
		}
		at, ok := alone[account]
		if !ok {
			at, alone[account] = len(out), len(out)
			out = append(out, rows.RollupDelta{Account: account, At: now})
		}
		out[at].Messages += left
	}
	return out
}

// writeDeltas always goes with the other statements of the turns: rows so narrow gain nothing by a COPY of their own.
func (t tx) writeDeltas(ctx context.Context, list []rows.RollupDelta) error {
	if t.s.dialect == bulk.SQLite || len(list) == 0 {
		_, err := t.insert(ctx, list, "")
		return err
	}
	complaints, accounts, messages := make([]int64, len(list)), make([]string, len(list)), make([]int64, len(list))
	for i, d := range list {
		complaints[i], accounts[i], messages[i] = int64(d.Complaint), d.Account, int64(d.Messages)
	}
	return t.run(ctx, anyNumber, `INSERT INTO rollup_deltas (complaint, account, messages, at)
		SELECT complaint, account, messages, $4 FROM unnest($1::bigint[], $2::text[], $3::bigint[]) AS v(complaint, account, messages)`,
		complaints, accounts, messages, list[0].At)
}

// stir says that there is something to fold. It never waits.
func (s *Store) stir() {
	select {
	case s.stirred <- struct{}{}:
	default:
	}
}

// Stirred has a value when this process has written something that the figures do not hold yet.
func (s *Store) Stirred() <-chan struct{} { return s.stirred }
