package desk

import (
	"errors"
	"strconv"
	"strings"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// last is how many digits at the end of a phone are asked for.
const last = 4

// check finds out whether the caller may hear about a complaint: it was registered from this very phone, or he knows the last digits of
// the complainant's phone. Somebody else's number is as wrong as one that does not exist, and too many wrong answers end it for the day.
func (p *page) check(c *web.Call) error {
	call, err := p.mine(c)
	if err != nil {
		return err
	}
	x, err := p.asked(c)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return err
	}
	found := err == nil
	day := models.LocalDate(p.now())
	tries, err := p.Store.WrongAtDesk(c.Context(), day, x.ID, call.Phone, 0)
	if err != nil {
		return err
	}
	if tries >= models.MaxDeskTries {
		return p.sayWrong(c, "desk.check.locked")
	}
	right := found && ownAddress(x, call)
	if found && !right {
		if right, err = p.knows(c, x); err != nil {
			return err
		}
	}
	if !right {
		if _, err := p.Store.WrongAtDesk(c.Context(), day, x.ID, call.Phone, 1); err != nil {
			return err
		}
		if err := p.audit(c, auditWrong, x.ID, ""); err != nil {
			return err
		}
		return p.sayWrong(c, "desk.check.wrong")
	}
	call.Shown = x.ID
	if err := p.Store.UpdateCall(c.Context(), call, call.Asked); err != nil {
		return err
	}
	return c.Go(path(call.ID))
}

// asked is the complaint that was asked about: one of the list, or by its number.
func (p *page) asked(c *web.Call) (models.Complaint, error) {
	if text := c.Form("complaint"); text != "" {
		id, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return models.Complaint{}, models.ErrNotFound
		}
		return p.Store.Complaint(c.Context(), models.ID(id))
	}
	n, err := models.ParseNumber(c.Form("number"))
	if err != nil {
		return models.Complaint{}, models.ErrNotFound
	}
	return p.Store.ComplaintByNumber(c.Context(), n)
}

// knows compares the digits that were said with the complainant's phone, or the one that the complaint was registered from.
func (p *page) knows(c *web.Call, x models.Complaint) (bool, error) {
	said := digitsOf(c.Form("digits"))
	if len(said) != last {
		return false, nil
	}
	who, err := p.Store.Complainant(c.Context(), x.Complainant)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return false, err
	}
	if who.Phone != "" {
		return strings.HasSuffix(who.Phone, said), nil
	}
	return x.Address.Platform == models.Phone && strings.HasSuffix(string(x.Address.Peer), said), nil
}

// readOut fills in what may be read out of the complaint that was checked. Each time that it is shown is noted first.
func (p *page) readOut(c *web.Call, v *callView) error {
	if v.Call.Shown == 0 {
		return nil
	}
	x, err := p.Store.Complaint(c.Context(), v.Call.Shown)
	if err != nil {
		return err
	}
	if err := p.audit(c, auditStatus, x.ID, ""); err != nil {
		return err
	}
	s := &shown{Complaint: x, Spelled: spelled(c.Lang, x.Number.String())}
	if x.ClosingCode != "" && x.Status != models.Closed {
		if err := p.audit(c, auditCode, x.ID, ""); err != nil {
			return err
		}
		s.Code, s.CodeIn = x.ClosingCode, spelled(c.Lang, x.ClosingCode)
	}
	v.Shown = s
	return nil
}
