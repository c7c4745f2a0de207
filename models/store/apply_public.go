package store

import (
	"cmp"
	"context"
	"slices"

	"sunwai/models"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// public is what a batch knows of things said in public, and of words that were changed or taken back afterwards.
type public struct {
	posts    []rows.Post
	reworded []models.Message
	erase    []models.ID // messages
	unsaid   []models.Unsaid
	looked   []models.ID // triage
}

func (p *public) add(cs *models.ChangeSet, x rows.Indexer) {
	for _, post := range cs.Posts {
		p.posts = append(p.posts, rows.FromPost(post, x))
	}
	p.reworded = append(p.reworded, cs.Reworded...)
	p.erase = append(p.erase, cs.EraseWords...)
	p.unsaid = append(p.unsaid, cs.Unsaid...)
	p.looked = append(p.looked, cs.Looked...)
}

func (p *public) write(ctx context.Context, t tx) error {
	slices.SortStableFunc(p.posts, func(a, b rows.Post) int { return cmp.Compare(a.ID, b.ID) })
	// Where a post stands and who said it never changes; an id belongs to whom it was first given to.
	n, err := t.insert(ctx, p.posts, `ON CONFLICT (id) DO UPDATE SET state = excluded.state, complaint = excluded.complaint,
		words = excluded.words, text = excluded.text, lang = excluded.lang, answered = excluded.answered, exchange_bix = excluded.exchange_bix
		WHERE posts.ref_bix = excluded.ref_bix`)
	if err := must("a post of this id is another one", len(p.posts), n, err); err != nil {
		return err
	}
	if err := p.decided(ctx, t); err != nil {
		return err
	}
	var again []models.ID
	for _, m := range p.reworded {
		err := t.gorm(ctx).Model(&rows.Message{}).Where("id = ? AND NOT erased", m.ID).Updates(map[string]any{"text": seal.Text(m.Text)}).Error
		if err != nil {
			return err
		}
		again = append(again, m.ID)
	}
	if err := t.eraseWords(ctx, p.erase); err != nil {
		return err
	}
	for _, u := range p.unsaid {
		_, err := t.exec(ctx, `UPDATE inbox SET payload = NULL WHERE account = $1 AND peer_bix = $2 AND message_id = $3 AND message_id <> ''
			AND state = 'done'`, u.From.Account, t.s.index.Peer(u.From.Account, u.From.Peer), u.Ref)
		if err != nil {
			return err
		}
	}
	return t.searchAgain(ctx, append(again, p.erase...))
}

// decided ends the triage of what nobody needs to look at any more.
func (p *public) decided(ctx context.Context, t tx) error {
	if len(p.looked) > 0 {
		_, err := t.exec(ctx, `UPDATE triage SET done_at = $2, verdict = 'seen' WHERE id `+t.s.in("$1")+` AND done_at IS NULL`, ids(t.s, p.looked), t.s.now())
		if err != nil {
			return err
		}
	}
	var done []models.ID
	for _, r := range p.posts {
		if r.State != models.PostTriage {
			done = append(done, r.ID)
		}
	}
	if len(done) == 0 {
		return nil
	}
	_, err := t.exec(ctx, `UPDATE triage SET done_at = $2 WHERE post <> 0 AND post `+t.s.in("$1")+` AND done_at IS NULL`, ids(t.s, done), t.s.now())
	return err
}

// eraseWords takes away what messages said and brought, as if they had never held anything. That something was said stays.
func (t tx) eraseWords(ctx context.Context, messages []models.ID) error {
	if len(messages) == 0 {
		return nil
	}
	gone := ids(t.s, messages)
	for _, text := range []string{
		`UPDATE messages SET text = NULL, erased = true WHERE id ` + t.s.in("$1"),
		`UPDATE attachments SET name = NULL, ref = '', source = NULL, state = 'refused', reason = '` + erasedFile + `', not_before = NULL, look = ''
			WHERE message ` + t.s.in("$1") + ` AND complaint IN (SELECT complaint FROM messages WHERE id ` + t.s.in("$1") + `)`,
	} {
		if _, err := t.exec(ctx, text, gone); err != nil {
			return err
		}
	}
	return nil
}

// searchAgain makes anew by which words the complaints of these messages are found.
func (t tx) searchAgain(ctx context.Context, messages []models.ID) error {
	if len(messages) == 0 {
		return nil
	}
	var complaints []models.ID
	err := t.gorm(ctx).Model(&rows.Message{}).Distinct().
		Where("id IN ? AND complaint IN (SELECT id FROM complaints WHERE NOT sensitive)", messages).Pluck("complaint", &complaints).Error
	if err != nil || len(complaints) == 0 {
		return err
	}
	if _, err := t.exec(ctx, t.s.dropSearch()+` `+t.s.in("$1"), ids(t.s, complaints)); err != nil {
		return err
	}
	again, err := t.reread(ctx, complaints)
	if err != nil {
		return err
	}
	return t.addWords(ctx, again)
}
