package desk

import (
	"errors"
	"fmt"
	"hash/fnv"
	"strconv"
	"strings"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// last is how many digits at the end of a phone are asked for.
const last = 4

// check finds out whether the caller may hear about a complaint: it was registered from this very phone, or he knows the last digits of
// the complainant's phone. That he seems to call from that phone is no answer: it can be forged. Somebody else's number is as wrong as one that does not exist, and too many wrong answers end it for the day.
func (p *page) check(c *web.Call) error {
	call, err := p.mine(c)
	if err != nil {
		return err
	}
	x, err := p.asked(c)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return err
	}
	found := err == nil && !p.hidden(c.User, x)
	about := x.ID
	if !found {
		x, about = models.Complaint{}, nobodys(c.Form("complaint")+"/"+c.Form("number"))
	}
	// Counted before it is looked at, so that many at the same time are many.
	day := models.LocalDate(p.now())
	tries, err := p.Store.WrongAtDesk(c.Context(), day, about, call.Phone, 1)
	if err != nil {
		return err
	}
	if tries > models.MaxDeskTries {
		return p.sayWrong(c, "desk.check.locked")
	}
	right := found && ownAddress(x, call)
	if found && !right {
		if right, err = p.knows(c, x); err != nil {
			return err
		}
	}
	if !right {
		if err := p.audit(c, auditWrong, x.ID, ""); err != nil {
			return err
		}
		return p.sayWrong(c, "desk.check.wrong")
	}
	if _, err := p.Store.WrongAtDesk(c.Context(), day, about, call.Phone, -1); err != nil {
		return err
	}
	call.Shown = x.ID
	if err := p.Store.UpdateCall(c.Context(), call, call.Asked); err != nil {
		return err
	}
	return c.Go(path(call.ID))
}

// nobodys is what tries about a number are counted by that is nobody's, or not for this desk: it locks as every other does, and so
// tells nothing apart. No complaint has such an id.
func nobodys(asked string) models.ID {
	h := fnv.New64a()
	_, _ = h.Write([]byte(asked)) // a hash takes everything
	return -models.ID(h.Sum64()>>1) - 1
}

// hidden: what is said about staff is not there for who may be the one it is about.
func (p *page) hidden(u access.User, x models.Complaint) bool {
	return x.AgainstStaff && !u.SeesStaff() && (u.Officer == 0 || !p.Sees(u.Officer, x))
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

// readOut fills in what may be read out of the complaint that was checked. Each time that it is shown is noted first. The closing code is
// for the complainant's own phone, in a call that we made to it: whoever calls from elsewhere and knows its last digits, or forges the
// phone that he calls from, hears how it stands. Who did the work may do either, and must not close it so.
func (p *page) readOut(c *web.Call, v *callView) error {
	if v.Call.Shown == 0 {
		return nil
	}
	x, err := p.Store.Complaint(c.Context(), v.Call.Shown)
	if err != nil || p.hidden(c.User, x) {
		return err
	}
	own, err := p.ownPhone(c, x, v.Call)
	if err != nil {
		return err
	}
	if err := p.audit(c, auditStatus, x.ID, ""); err != nil {
		return err
	}
	s := &shown{Complaint: x, Spelled: spelled(c.Lang, x.Number.String())}
	switch {
	case !own || !hasCode(x):
	case !weCalled(v.Call):
		v.CodeWaits, v.CodeByCall = true, true
	default:
		if err := p.audit(c, auditCode, x.ID, ""); err != nil {
			return err
		}
		s.Code, s.CodeIn = x.ClosingCode, spelled(c.Lang, x.ClosingCode)
	}
	v.Shown = s
	return nil
}

// hasCode reports whether a complaint has a closing code that its complainant may still need.
func hasCode(x models.Complaint) bool { return x.ClosingCode != "" && x.Status != models.Closed }

// codeByCall has us call the caller's phone to tell the closing code of the complaint that was checked: where there is none, or nothing
// was checked, we owe no call.
func (p *page) codeByCall(c *web.Call) error {
	call, err := p.mine(c)
	if err != nil {
		return err
	}
	x, err := p.Store.Complaint(c.Context(), call.Shown)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return err
	}
	own := err == nil && !p.hidden(c.User, x) && hasCode(x)
	if own {
		if own, err = p.ownPhone(c, x, call); err != nil {
			return err
		}
	}
	if !own {
		return p.sayWrong(c, "desk.code.none")
	}
	if err := p.audit(c, auditCodeOwed, call.Shown, fmt.Sprintf("call:%d", call.ID)); err != nil {
		return err
	}
	owed := models.Callback{ID: p.IDs.Next(), At: p.now(), Account: call.Account, Phone: call.Phone, Lang: x.Lang, Complaint: call.Shown,
		Reason: models.CallCode, State: models.CallWaiting}
	if err := p.Store.OweCall(c.Context(), owed); err != nil {
		return err
	}
	return c.Go(path(call.ID) + "?owed=1")
}

// ownPhone reports whether a call is from the complainant's own phone.
func (p *page) ownPhone(c *web.Call, x models.Complaint, call models.Call) (bool, error) {
	if ownAddress(x, call) || x.Complainant == 0 {
		return ownAddress(x, call), nil
	}
	who, err := p.Store.Complainant(c.Context(), x.Complainant)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return false, err
	}
	return who.Phone != "" && who.Phone == call.Phone, nil
}
