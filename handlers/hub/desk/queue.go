package desk

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// shownCalls is how many of the calls that we owe are shown.
const shownCalls = 100

// queueView is what the page of the desk shows.
type queueView struct {
	Ready   bool // there is a number that people call
	Phone   string
	Wrong   string // why a phone was not taken
	Figures models.CallFigures
	Calls   []owed
	Longest time.Duration // that somebody waits
	Done    bool
}

// owed is a call that we owe, as the list shows it.
type owed struct {
	models.Callback
	Masked string
	Mine   bool
	Free   bool // it may be taken now
	Night  bool // it may not be called now
	Waited time.Duration
}

func (p *page) queue(c *web.Call) error {
	return p.showQueue(c, queueView{Done: c.Query("done") != ""})
}

func (p *page) showQueue(c *web.Call, v queueView) error {
	v.Ready = len(p.Accounts) > 0
	list, err := p.Store.Callbacks(c.Context(), shownCalls)
	if err != nil {
		return err
	}
	now := p.now()
	if v.Figures, err = p.Store.CallFigures(c.Context(), dayOf(now)); err != nil {
		return err
	}
	if !v.Figures.Oldest.IsZero() {
		v.Longest = now.Sub(v.Figures.Oldest)
	}
	night := p.Quiet.Contains(now)
	for _, call := range list {
		held := call.State == models.CallCalling && now.Before(call.Until)
		o := owed{Callback: call, Masked: masked(call.Phone), Mine: held && call.By == c.User.ID, Night: night, Waited: now.Sub(call.At)}
		o.Free = !night && (!held || o.Mine) && !call.NotBefore.After(now)
		v.Calls = append(v.Calls, o)
	}
	return c.Page("desk/page", "desk.title", v)
}

// dayOf is when the local day began.
func dayOf(now time.Time) time.Time {
	l := now.In(models.IST())
	return time.Date(l.Year(), l.Month(), l.Day(), 0, 0, 0, 0, models.IST())
}

// masked shows the end of a phone alone.
func masked(phone string) string {
	const shown = 4
	if len(phone) <= shown {
		return ""
	}
	return strings.Repeat("•", 6) + phone[len(phone)-shown:]
}

// start begins with a caller: his phone goes into the body of a request and never into an address.
func (p *page) start(c *web.Call) error {
	phone, ok := dialled(c.Form("phone"))
	if len(p.Accounts) == 0 {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	if !ok {
		c.Status(422)
		return p.showQueue(c, queueView{Phone: c.Form("phone"), Wrong: c.T("desk.phone.wrong")})
	}
	return p.begin(c, models.Call{Account: p.Accounts[0].Key, Phone: phone})
}

func (p *page) begin(c *web.Call, call models.Call) error {
	call.ID, call.At, call.User = p.IDs.Next(), p.now(), c.User.ID
	if err := p.audit(c, auditCalled, 0, fmt.Sprintf("call:%d", call.ID)); err != nil {
		return err
	}
	if err := p.Store.StartCall(c.Context(), call); err != nil {
		return err
	}
	return c.Go(path(call.ID))
}

// take takes a call that we owe and shows the phone to dial.
func (p *page) take(c *web.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	if p.Quiet.Contains(p.now()) {
		return models.NewError(models.CodeTooLate, "error.quiet_hours")
	}
	back, err := p.Store.TakeCallback(c.Context(), id, c.User.ID, c.User.Name)
	if err != nil {
		return err
	}
	if err := p.audit(c, auditDialled, back.Complaint, fmt.Sprintf("callback:%d", back.ID)); err != nil {
		return err
	}
	account := back.Account
	if account == "" && len(p.Accounts) > 0 {
		account = p.Accounts[0].Key
	}
	return p.begin(c, models.Call{Account: account, Phone: back.Phone, Back: back.ID})
}

// end ends a call, and says what became of one that we owed.
func (p *page) end(c *web.Call) error {
	call, err := p.mine(c)
	if err != nil {
		return err
	}
	outcome := models.CallOutcome(c.Form("outcome"))
	if call.Back != 0 {
		known := map[models.CallOutcome]bool{models.CallReached: true, models.CallFailed: true, models.CallGivenUp: true, models.CallNotAsked: true}
		if !known[outcome] {
			return models.NewError(models.CodeBadInput, "error.bad_input")
		}
		err := p.Store.EndCallback(c.Context(), call.Back, c.User.ID, outcome, p.nextTry())
		if err != nil && !errors.Is(err, models.ErrConflict) { // what was read out has ended it already
			return err
		}
	}
	if err := p.audit(c, auditEnded, 0, fmt.Sprintf("call:%d/%s", call.ID, outcome)); err != nil {
		return err
	}
	call.EndedAt, call.Shown = p.now(), 0
	if err := p.Store.UpdateCall(c.Context(), call, call.Asked); err != nil {
		return err
	}
	return c.Go("/hub/desk?done=1")
}

// nextTry is when a call that was not answered is tried again: not at night.
func (p *page) nextTry() time.Time {
	at := p.now().Add(models.CallRetry)
	if p.Quiet.Contains(at) {
		return p.Quiet.Next(at)
	}
	return at
}

// mine is the call of the address, if it is this user's and goes on. Somebody else's is as unknown as one that does not exist.
func (p *page) mine(c *web.Call) (models.Call, error) {
	id, err := c.ID("id")
	if err != nil {
		return models.Call{}, err
	}
	call, err := p.Store.Call(c.Context(), id)
	if err != nil {
		return call, err
	}
	if call.User != c.User.ID || call.Phone == "" || !call.EndedAt.IsZero() {
		return call, models.ErrNotFound
	}
	return call, nil
}
