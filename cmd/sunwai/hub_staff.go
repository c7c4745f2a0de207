package main

import (
	"context"
	"crypto/rand"
	"errors"

	"sunwai/handlers"
	"sunwai/handlers/hub/offices"
	"sunwai/models"
)

// pageStaff changes officers as a page asks for it, by what the commands and the bot use.
type pageStaff struct{ v *service }

// Officers lists them.
func (p pageStaff) Officers() []models.Officer { return p.v.live.Officers() }

// Officer reads one from the database: what another replica changed a moment ago counts.
func (p pageStaff) Officer(ctx context.Context, id models.ID) (models.Officer, error) {
	return p.v.store.Officer(ctx, id)
}

// Vacancies are the posts that had to get a complaint and that nobody holds now who can be told, with what waits at each.
func (p pageStaff) Vacancies(ctx context.Context, limit int) (still []models.Vacancy, err error) {
	list, err := p.v.store.VacantPosts(ctx, limit)
	if err != nil {
		return nil, err
	}
	for _, x := range list {
		if _, vacant := p.v.live.Roster().Vacant(p.v.live.Directory(), x.Post.Department, x.Post.Area, x.Post.Level); vacant {
			still = append(still, x)
		}
	}
	return still, nil
}

// Open counts what an officer does or answers for.
func (p pageStaff) Open(ctx context.Context, officer models.ID) (int, error) {
	_, total, err := p.v.store.Complaints(ctx, models.ComplaintQuery{Officer: officer, Statuses: models.OpenStatuses(), Limit: 1})
	return total, err
}

// StandIns are those whom the bot would take too.
func (p pageStaff) StandIns(o models.Officer, l handlers.Leave) []models.Officer {
	return p.v.acts.StandIns(o, l)
}

// Leave notes an officer's leave and tells those whom it concerns.
func (p pageStaff) Leave(ctx context.Context, officer models.ID, l handlers.Leave) error {
	cs, err := p.v.acts.Acts.Leave(officer, l)
	if err != nil {
		return err
	}
	return p.v.acts.keep(ctx, cs)
}

// WouldGive is the dry run of Transfer.
func (p pageStaff) WouldGive(ctx context.Context, then models.Officer, to models.ID, limit int) ([]handlers.Given, int, error) {
	return p.v.acts.WouldGive(ctx, then, to, limit)
}

// Transfer gives an officer other posts; what he leaves is given away by the clock, as after the command.
func (p pageStaff) Transfer(ctx context.Context, then models.Officer, to models.ID) error {
	return p.changed(ctx, "posted elsewhere", p.v.store.TransferOfficer(ctx, then, p.reassignment(then.ID, to)))
}

// Dismiss takes an officer's access back; what he has open goes the same way.
func (p pageStaff) Dismiss(ctx context.Context, officer, to models.ID) error {
	return p.changed(ctx, "revoked", p.v.store.DismissOfficer(ctx, p.reassignment(officer, to)))
}

func (p pageStaff) reassignment(officer, to models.ID) models.Reassignment {
	return models.Reassignment{ID: models.NewIDs(p.v.clock.Now, rand.Reader).Next(), At: p.v.clock.Now(), Officer: officer, To: to}
}

// changed has this replica see at once what it has just written.
func (p pageStaff) changed(ctx context.Context, what string, err error) error {
	if err != nil {
		return err
	}
	if err := p.v.live.look(ctx); err != nil {
		p.v.log.Warn("looking for the officer just "+what, "err", err) // the next look sees him
	}
	return nil
}

// Invite makes an officer and the link by which he joins.
func (p pageStaff) Invite(ctx context.Context, i offices.Invitation) (offices.Invited, error) {
	account, ok := p.door(i.Post.Department)
	if !ok {
		return offices.Invited{}, errors.New("no account has links to join by")
	}
	ids := models.NewIDs(p.v.clock.Now, rand.Reader)
	id := ids.Next()
	if err := p.v.store.CreateOfficer(ctx, models.Officer{ID: id, Name: i.Name, Lang: i.Lang, Postings: []models.Posting{{Officer: id, Post: i.Post}}}); err != nil {
		return offices.Invited{}, err
	}
	expires := p.v.clock.Now().Add(invitationHolds)
	code, err := p.v.store.CreateInvitation(ctx, models.Invitation{ID: ids.Next(), Officer: id, Account: account.Key, Expires: expires})
	if err != nil {
		return offices.Invited{}, err
	}
	if err := p.v.live.look(ctx); err != nil {
		p.v.log.Warn("looking for the officer just made", "err", err) // the next look sees him
	}
	return offices.Invited{Officer: id, Link: p.v.known.Link(account.Key, code), Expires: expires}, nil
}

// door is the account that an officer joins by: his department's, else the hub's, else any that has links.
func (p pageStaff) door(department string) (models.Account, bool) {
	for _, fits := range []func(models.Account) bool{
		func(a models.Account) bool { return a.Office == models.Office(department) },
		func(a models.Account) bool { return a.Office == models.HubOffice },
		func(models.Account) bool { return true },
	} {
		for _, a := range p.v.known.All() {
			if fits(a) && p.v.known.Link(a.Key, "x") != "" {
				return a, true
			}
		}
	}
	return models.Account{}, false
}
