package desk

import (
	"errors"
	"fmt"
	"slices"
	"strconv"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// shownComplaints is how many complaints of a caller are shown; most have one or two.
const shownComplaints = 20

// mostWords bounds what is written down at once, in letters.
const mostWords = 4000

// callView is a call as its page shows it.
type callView struct {
	Call       models.Call
	Path       string
	Phone      string // whole: who is on the phone has typed it, or is to dial it
	Dial       bool
	Waiting    bool // what was said has not had its turn yet
	Parked     bool
	New        *models.Complaint // registered in this call
	Spelled    string
	Noted      models.Complainant  // whose complaint that is, as it was written down
	Lines      []models.SpokenLine // not heard yet
	CodeWaits  bool                // a closing code is to be told, and not in this call
	CodeByCall bool                // it is of the complaint that was checked: a call can be noted
	AskWaits   bool                // it is to be asked whether a complaint shall end, and not in this call
	Owed       bool                // we have just promised to call about it
	Heard      []models.SpokenLine
	Complaints []known
	Shown      *shown
	Wrong      string // why what was written down was not taken
	NotSo      string // why a check failed, or a call was not promised
	Form       form
}

// ToRead reports whether there is something to read out: that comes first then, on a phone too.
func (v callView) ToRead() bool {
	return v.NotSo != "" || v.New != nil || v.Shown != nil || v.Waiting || len(v.Lines) > 0
}

// known is a complaint of the caller in the list: of what is sensitive, the number alone.
type known struct {
	models.Complaint
	Own bool // registered from this phone: no check is needed
}

// shown is what may be read out after the check.
type shown struct {
	models.Complaint
	Spelled string
	Code    string
	CodeIn  string // spelled
}

// form is what the operator writes down, with what may be chosen.
type form struct {
	Departments []models.Department
	Districts   []models.Area
	Read        reading
	Typed       typed
}

// typed is what the operator has written down and what was refused, so that nobody has to say it again.
type typed struct{ Words, Name, Relation, Phone, Subject, Area, Place, Say, Number, Digits string }

func typedIn(c *web.Call) typed {
	return typed{Words: c.Form("words"), Name: c.Form("name"), Relation: c.Form("relation"), Phone: c.Form("complainant_phone"),
		Subject: c.Form("subject"), Area: c.Form("area"), Place: c.Form("place")}
}

// call shows a call.
func (p *page) call(c *web.Call) error { return p.show(c, callView{}) }

// show fills the page in; what was refused is there already.
func (p *page) show(c *web.Call, v callView) error {
	call, err := p.mine(c)
	if err != nil {
		return err
	}
	v.Call, v.Path, v.Phone, v.Dial, v.Owed = call, path(call.ID), grouped(call.Phone), call.Back != 0, c.Query("owed") != ""
	if err := p.fill(c, &v); err != nil {
		return err
	}
	if v.Waiting && !c.Partial() {
		c.W.Header().Set("Refresh", "2") // without a script the page looks again by itself
	}
	return c.Page("desk/call", "desk.call.title", v)
}

func (p *page) fill(c *web.Call, v *callView) error {
	call := v.Call
	if call.Asked > 0 {
		state, err := p.Store.SaidState(c.Context(), call.Account, eventOf(call, call.Asked))
		if err != nil {
			return err
		}
		v.Waiting, v.Parked = state == models.SaidWaiting, state == models.SaidParked
	}
	lines, err := p.Store.SpokenTo(c.Context(), call.Phone)
	if err != nil {
		return err
	}
	for _, l := range lines {
		switch {
		case l.Kind == handlers.CodeKind && !weCalled(call):
			v.CodeWaits = v.CodeWaits || l.HeardAt.IsZero()
		case (l.Kind == handlers.TruthInOurCall || l.Kind == handlers.WithdrawInOurCall) && !weCalled(call):
			v.AskWaits = v.AskWaits || l.HeardAt.IsZero()
		case l.HeardAt.IsZero():
			v.Lines = append(v.Lines, l)
		case l.Text != "":
			v.Heard = append(v.Heard, l)
		}
	}
	list, err := p.Store.ComplaintsByPhone(c.Context(), call.Phone, shownComplaints)
	if err != nil {
		return err
	}
	for _, x := range list {
		if !p.hidden(c.User, x) {
			v.Complaints = append(v.Complaints, known{Complaint: x, Own: ownAddress(x, call)})
		}
	}
	v.New = newest(list, call)
	if v.New != nil {
		v.Spelled = spelled(c.Lang, v.New.Number.String())
		if v.Noted, err = p.Store.Complainant(c.Context(), v.New.Complainant); err != nil && !errors.Is(err, models.ErrNotFound) {
			return err
		}
		v.Noted.Phone = grouped(v.Noted.Phone)
	}
	dir := p.Directory()
	v.Form.Departments, v.Form.Districts, v.Form.Read = dir.Departments(), dir.Districts(), p.read(v.Form.Typed.Words, c.Lang)
	return p.readOut(c, v)
}

// ownAddress reports whether a complaint was registered from this very phone: whoever calls from it is at the complainant's address.
func ownAddress(x models.Complaint, call models.Call) bool {
	return x.Address.Platform == models.Phone && string(x.Address.Peer) == call.Phone
}

// weCalled reports whether we made a call: only in such a one a closing code is read out, and a word ends a complaint. The phone that a
// caller shows can be forged by whoever wants it closed.
func weCalled(call models.Call) bool { return call.Back != 0 }

// newest is the complaint that was registered in this call last.
func newest(list []models.Complaint, call models.Call) *models.Complaint {
	var found *models.Complaint
	for i, x := range list {
		if ownAddress(x, call) && !x.RegisteredAt.Before(call.At) && (found == nil || x.ID > found.ID) {
			found = &list[i]
		}
	}
	return found
}

// eventOf names what was said in a call, so that a form that is sent twice does nothing.
func eventOf(call models.Call, n int) string { return fmt.Sprintf("call-%d-%d", call.ID, n) }

// register registers what the caller says, as one of ours has heard it.
func (p *page) register(c *web.Call) error {
	h := bot.Heard{By: c.User.Officer, Name: c.Form("name"), Relation: c.Form("relation"), Area: c.Form("area"), Place: c.Form("place")}
	h.Department, h.Category = chosen(c.Form("subject"), p.Directory().Departments())
	if said := c.Form("complainant_phone"); said != "" {
		phone, ok := dialled(said)
		if !ok {
			return p.refuse(c, "desk.phone.wrong", typedIn(c))
		}
		h.Phone = phone
	}
	return p.send(c, auditRegistered, bot.Inbound{Text: c.Form("words"), Heard: &h}, typedIn(c))
}

// chosen reads what was chosen as what a complaint is about: a category's code, or a department's.
func chosen(code string, all []models.Department) (department, category string) {
	for _, d := range all {
		if d.Code == code {
			return d.Code, ""
		}
		if slices.ContainsFunc(d.Categories, func(k models.Category) bool { return k.Code == code }) {
			return d.Code, code
		}
	}
	return "", ""
}

// say passes on what the caller answers or adds, in his words: a number of a choice, an addition, a command.
func (p *page) say(c *web.Call) error {
	return p.send(c, auditSaid, bot.Inbound{Text: c.Form("words")}, typed{Say: c.Form("words")})
}

// send stores what was said as an event of the caller's phone: the same inbox and the same turn as every channel.
func (p *page) send(c *web.Call, action string, in bot.Inbound, written typed) error {
	call, err := p.mine(c)
	if err != nil {
		return err
	}
	if in.Text == "" || len([]rune(in.Text)) > mostWords {
		return p.refuse(c, "desk.words.wrong", written)
	}
	n, err := strconv.Atoi(c.Form("n"))
	if err != nil || n != call.Asked {
		return models.ErrConflict // sent twice, or in another window
	}
	if err := p.audit(c, action, 0, fmt.Sprintf("call:%d", call.ID)); err != nil {
		return err
	}
	was := call.Asked
	call.Asked, call.Shown = was+1, 0
	in.Account, in.Kind, in.Peer, in.At = call.Account, bot.MessageIn, models.Peer(call.Phone), p.now()
	in.CalledIn = !weCalled(call)
	in.EventID = eventOf(call, call.Asked)
	in.MessageID = in.EventID
	// Stored first: a call that is noted without its event would show nothing that was said.
	if err := p.Accept(c.Context(), []bot.Inbound{in}); err != nil {
		return fmt.Errorf("storing what a caller said: %w", err)
	}
	if err := p.Store.UpdateCall(c.Context(), call, was); err != nil {
		return err
	}
	return c.Go(path(call.ID))
}

// sayWrong shows the call again with why it is not so, beside what was asked.
func (p *page) sayWrong(c *web.Call, key string) error {
	c.Status(422)
	return p.show(c, callView{NotSo: c.T(key), Form: form{Typed: typed{Number: c.Form("number"), Digits: c.Form("digits")}}})
}

// refuse shows it with what was written down and not taken.
func (p *page) refuse(c *web.Call, key string, written typed) error {
	c.Status(422)
	return p.show(c, callView{Wrong: c.T(key), Form: form{Typed: written}})
}

// heard notes which lines were read out.
func (p *page) heard(c *web.Call) error {
	call, err := p.mine(c)
	if err != nil {
		return err
	}
	if err := c.R.ParseForm(); err != nil {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	var lines []models.ID
	for _, text := range c.R.PostForm["line"] {
		if id, err := strconv.ParseInt(text, 10, 64); err == nil {
			lines = append(lines, models.ID(id))
		}
	}
	note := models.AuditLine{Who: c.User.ID, Action: auditHeard, Object: fmt.Sprintf("call:%d,lines:%d", call.ID, len(lines))}
	if err := p.Store.HeardSpoken(c.Context(), call.Phone, lines, c.User.ID, note); err != nil {
		return err
	}
	return c.Go(path(call.ID))
}

// reading is what was understood so far of what is written down.
type reading struct {
	handlers.Understanding
	Empty     bool
	Helplines []models.Helpline
	NoPlace   bool
	NoSubject bool
	Reader    models.Lang
}

func (p *page) read(words string, reader models.Lang) reading {
	if words == "" {
		return reading{Empty: true}
	}
	r := reading{Reader: reader, Understanding: p.Understand.Understand(words, handlers.Hint{})}
	if r.Area == "" {
		r.Area = r.District
	}
	if r.Danger != "" && r.Danger != models.NoDanger {
		r.Helplines = p.Directory().Helplines(r.Danger)
	}
	if len(r.Helplines) == 0 {
		r.Helplines = p.Directory().CategoryHelplines(r.Category)
	}
	r.NoPlace, r.NoSubject = r.Area == "", r.Department == ""
	return r
}

// preview says what is understood so far, while he talks.
func (p *page) preview(c *web.Call) error {
	words := c.Form("words")
	if len([]rune(words)) > mostWords {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	return c.Fragment("desk/reading", p.read(words, c.Lang))
}
