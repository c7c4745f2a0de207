package store

import (
	"context"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// persons is what a batch knows of people who are one person at many addresses.
type persons struct {
	links   []models.LinkCode
	phones  []models.VerifiedPhone
	merges  []models.Merge
	unlinks []models.Unlink
	heard   []models.ID
	tickets []models.WebTicket
}

func (p *persons) add(cs *models.ChangeSet) {
	p.links = append(p.links, cs.Links...)
	p.phones = append(p.phones, cs.Phones...)
	p.merges = append(p.merges, cs.Merges...)
	p.unlinks = append(p.unlinks, cs.Unlinks...)
	p.heard = append(p.heard, cs.Heard...)
	p.tickets = append(p.tickets, cs.Tickets...)
}

// phoneScope is the scope of phones among identities: a phone that a platform vouches for names a person as a peer id does.
// Stored in effect (mixed into the blind index): never rename.
const phoneScope = "phone"

func (p *persons) write(ctx context.Context, t tx) error {
	for _, l := range p.links {
		if err := t.keepLink(ctx, l); err != nil {
			return err
		}
	}
	for _, k := range p.tickets {
		if err := t.keepTicket(ctx, k); err != nil {
			return err
		}
	}
	for _, m := range p.merges {
		if err := t.merge(ctx, m); err != nil {
			return err
		}
	}
	for _, u := range p.unlinks {
		if err := t.unlink(ctx, u); err != nil {
			return err
		}
	}
	for _, v := range p.phones {
		_, err := t.insert(ctx, []rows.Identity{{PeerBix: t.s.index.Scoped(phoneScope, models.Peer(v.Phone)), Scope: phoneScope, Person: v.Person}},
			"ON CONFLICT (peer_bix) DO UPDATE SET person = excluded.person")
		if err != nil {
			return err
		}
	}
	return nil
}

// release makes due what is held at other addresses of people who have just written: it finds its way to where they did.
func (p *persons) release(ctx context.Context, t tx) error {
	if len(p.heard) == 0 {
		return nil
	}
	_, err := t.exec(ctx, `UPDATE outbox SET not_before = NULL WHERE state = 'waiting' AND code = '`+windowClosed+`' AND priority < 3
		AND conversation IN (SELECT id FROM conversations WHERE person `+t.s.in("$1")+`)`, ids(t.s, p.heard))
	return err
}

// keepLink writes a new code over an older one, counts a wrong try, or ends a code. Two tries at once are two tries.
func (t tx) keepLink(ctx context.Context, l models.LinkCode) error {
	switch {
	case l.Code != "":
		_, err := t.insert(ctx, []rows.LinkCode{{Person: l.Person, CodeBix: t.s.index.Link(l.Person, l.Code), Expires: rows.Stamp(l.Expires)}},
			"ON CONFLICT (person) DO UPDATE SET code_bix = excluded.code_bix, expires = excluded.expires, tries = 0")
		return err
	case l.Used:
		n, err := t.exec(ctx, `DELETE FROM link_codes WHERE person = $1 AND tries = $2`, int64(l.Person), l.Tries)
		return must("the code is used", 1, n, err)
	}
	n, err := t.exec(ctx, `UPDATE link_codes SET tries = tries + 1 WHERE person = $1 AND tries = $2`, int64(l.Person), l.Tries-1)
	return must("the code was tried meanwhile", 1, n, err)
}

// merge makes one person of two. Versions count up, so that a turn under way with what was read before is run again.
func (t tx) merge(ctx context.Context, m models.Merge) error {
	if m.From == m.Into || m.From == 0 || m.Into == 0 {
		return nil
	}
	for _, text := range []string{
		`UPDATE conversations SET person = $2, version = version + 1 WHERE person = $1`,
		`UPDATE complaints SET person = $2, version = version + 1 WHERE person = $1`,
		`UPDATE complainants SET person = $2 WHERE person = $1`,
		`UPDATE identities SET person = $2 WHERE person = $1`,
	} {
		if _, err := t.exec(ctx, text, int64(m.From), int64(m.Into)); err != nil {
			return err
		}
	}
	_, err := t.exec(ctx, `DELETE FROM link_codes WHERE person = $1`, int64(m.From))
	return err
}

// unlink gives the human behind an address a person of his own: his addresses of the same scope, and the complaints that came
// by them. Complaints of the others that were told there are told again where they came by.
func (t tx) unlink(ctx context.Context, u models.Unlink) error {
	var theirs []rows.Conversation
	if err := t.gorm(ctx).Where("person IN ?", []models.ID{u.Person, u.Own}).Order("id").Find(&theirs).Error; err != nil {
		return err
	}
	var own, rest []rows.Conversation
	for _, c := range theirs {
		if same := find(theirs, u.Conversation); same != nil && c.Scope == same.Scope && c.Peer == same.Peer {
			own = append(own, c)
		} else {
			rest = append(rest, c)
		}
	}
	for _, c := range own {
		if err := t.own(ctx, u, c); err != nil {
			return err
		}
	}
	for _, c := range rest {
		if err := t.tellAgainAt(ctx, c, own); err != nil {
			return err
		}
	}
	_, err := t.exec(ctx, `UPDATE complainants SET person = $2 WHERE person = $1
		AND id IN (SELECT complainant FROM complaints WHERE person = $2)`, int64(u.Person), int64(u.Own))
	return err
}

func find(list []rows.Conversation, id models.ID) *rows.Conversation {
	for i := range list {
		if list[i].ID == id {
			return &list[i]
		}
	}
	return nil
}

// own gives a conversation, who is behind it, and what came by it to the new person.
func (t tx) own(ctx context.Context, u models.Unlink, c rows.Conversation) error {
	if _, err := t.exec(ctx, `UPDATE conversations SET person = $2, version = version + 1 WHERE id = $1 AND person <> $2`, int64(c.ID), int64(u.Own)); err != nil {
		return err
	}
	if _, err := t.exec(ctx, `UPDATE identities SET person = $2 WHERE peer_bix = $1`,
		t.s.index.Scoped(c.Scope, models.Peer(c.Peer)), int64(u.Own)); err != nil {
		return err
	}
	return t.gorm(ctx).Model(&rows.Complaint{}).Where("person = ? AND account = ?", u.Person, c.Account).Updates(map[string]any{
		"person": u.Own, "conversation": c.ID, "at_platform": c.Platform, "at_account": c.Account, "peer": c.Peer,
		"version": gorm.Expr("version + 1")}).Error
}

// tellAgainAt points complaints that came by a conversation's account back to it when they are told at one that was taken away.
func (t tx) tellAgainAt(ctx context.Context, c rows.Conversation, taken []rows.Conversation) error {
	gone := make([]models.ID, len(taken))
	for i, x := range taken {
		gone[i] = x.ID
	}
	return t.gorm(ctx).Model(&rows.Complaint{}).Where("person = ? AND account = ? AND conversation IN ?", c.Person, c.Account, gone).
		Updates(map[string]any{"conversation": c.ID, "at_platform": c.Platform, "at_account": c.Account, "peer": c.Peer,
			"version": gorm.Expr("version + 1")}).Error
}
