package store

import (
	"cmp"
	"context"
	"slices"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// closing is what a batch says of proofs and of what people answered and suggested.
type closing struct {
	proofs      []rows.Proof
	feedback    []rows.Feedback
	helpers     []rows.Helper
	suggestions []rows.Suggestion
	forgotten   []models.ID
	forgetting  []models.ID // conversations in which they said so
}

func (b *closing) add(cs *models.ChangeSet) {
	for _, p := range cs.Proofs {
		b.proofs = append(b.proofs, rows.FromProof(p))
	}
	for _, f := range cs.Feedback {
		b.feedback = append(b.feedback, rows.FromFeedback(f))
	}
	for _, h := range cs.Helpers {
		b.helpers = append(b.helpers, rows.FromHelper(h))
	}
	for _, s := range cs.Suggestions {
		b.suggestions = append(b.suggestions, rows.FromSuggestion(s))
	}
	b.forgotten = append(b.forgotten, cs.Forgotten...)
	if len(cs.Forgotten) > 0 && cs.Conversation != nil {
		b.forgetting = append(b.forgetting, cs.Conversation.ID)
	}
}

// writeClosing writes them, rows that others may write too in one order for all.
func (b *batch) writeClosing(ctx context.Context, t tx) error {
	c := &b.closing
	c.feedback = lastOf(c.feedback, func(x, y rows.Feedback) int {
		return cmp.Or(cmp.Compare(x.Complaint, y.Complaint), cmp.Compare(x.Round, y.Round))
	})
	c.helpers = lastOf(c.helpers, func(x, y rows.Helper) int { return cmp.Compare(x.Person, y.Person) })
	c.proofs = lastOf(c.proofs, func(x, y rows.Proof) int { return cmp.Compare(x.Attachment, y.Attachment) })
	for _, part := range []struct {
		list   any
		suffix string
	}{
		{c.proofs, "ON CONFLICT (attachment) DO NOTHING"},
		{c.feedback, `ON CONFLICT (complaint, round) DO UPDATE SET officer = excluded.officer, person = excluded.person, at = excluded.at,
			truth = excluded.truth, closure = excluded.closure, rating = excluded.rating, aside = excluded.aside`},
		{c.helpers, `ON CONFLICT (person) DO UPDATE SET kind = excluded.kind, role = excluded.role, officer = excluded.officer, at = excluded.at`},
		{c.suggestions, ""},
	} {
		if _, err := t.insert(ctx, part.list, part.suffix); err != nil {
			return err
		}
	}
	if len(c.forgotten) == 0 {
		return nil
	}
	_, err := t.exec(ctx, `UPDATE suggestions SET text = NULL, person = 0, erased = true WHERE person <> 0 AND person `+t.s.in("$1"), ids(t.s, c.forgotten))
	if err != nil {
		return err
	}
	// At their other addresses too it is not known any more where they live, nor what they were asked about, with the words held for that.
	_, err = t.exec(ctx, `UPDATE conversations SET last_place = NULL, last_area = '', version = version + 1, ask = CASE WHEN EXISTS (
			SELECT 1 FROM complaints AS c WHERE c.person = conversations.person AND c.erase_at_close) THEN ask END
		WHERE person <> 0 AND person `+t.s.in("$1")+` AND id NOT IN (SELECT id FROM `+t.s.each("$2")+`)
			AND (last_place IS NOT NULL OR last_area <> '' OR ask IS NOT NULL)`, ids(t.s, c.forgotten), ids(t.s, c.forgetting))
	return err
}

// lastOf sorts rows and keeps the last of those that are the same: one statement cannot write over a row twice.
func lastOf[T any](list []T, order func(x, y T) int) []T {
	slices.SortStableFunc(list, order)
	var out []T
	for i, x := range list {
		if i+1 == len(list) || order(x, list[i+1]) != 0 {
			out = append(out, x)
		}
	}
	return out
}
