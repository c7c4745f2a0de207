package report

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

const (
	// writtenAt is when the reports of a period are written, in India: after the night's last messages, before the heads begin.
	writtenAt = 8 * time.Hour
	// catchUp is how many days' reports are written later when nothing ran at their time. Of weeks and months only the last.
	catchUp = 7
	// makeTime is how long a file takes at most, mostly much less: messages wait for it outside of anybody's chat.
	makeTime = 200 * time.Millisecond
)

// Store is what mornings read and write.
type Store interface {
	HasSlot(ctx context.Context, name, slot string) (bool, error)
	Apply(ctx context.Context, changes []models.ChangeSet) ([]models.OutboxRow, error)
}

// Mornings have the reports of a day, a week and a month written once and sent to the heads. Any number of replicas may: the
// row of the slot is written with the messages, and a second one is refused.
type Mornings struct {
	reports  *Reports
	deps     *handlers.Deps
	store    Store
	officers func() []models.Officer
	log      *slog.Logger
}

// NewMornings makes them. officers lists all of today's.
func NewMornings(r *Reports, d *handlers.Deps, s Store, officers func() []models.Officer, log *slog.Logger) *Mornings {
	return &Mornings{reports: r, deps: d, store: s, officers: officers, log: log}
}

// Run looks every interval until ctx ends.
func (m *Mornings) Run(ctx context.Context, every time.Duration) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if _, err := m.Sweep(ctx); err != nil && ctx.Err() == nil {
			m.log.Error("writing reports", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Sweep writes every report that is due and returns for how many periods that was.
func (m *Mornings) Sweep(ctx context.Context) (written int, err error) {
	for _, kind := range Kinds() {
		due, err := m.due(ctx, kind)
		if err != nil {
			return written, err
		}
		for _, p := range due {
			ok, err := m.write(ctx, p)
			if err != nil {
				return written, fmt.Errorf("writing the reports of %s %s: %w", p.Kind, p.Name(), err)
			}
			written += one(ok)
		}
	}
	return written, nil
}

func slotName(k Kind) string { return "report/" + string(k) } // Stored: never rename

// due lists periods whose reports were not written yet, the oldest first. Where none was ever written only the last is due:
// a new installation does not tell of the days before it.
func (m *Mornings) due(ctx context.Context, kind Kind) ([]Period, error) {
	p := PeriodOf(kind, m.deps.Clock.Now().Add(-writtenAt)).Before()
	most := 1
	if kind == Day {
		most = catchUp
	}
	var out []Period
	for range most {
		has, err := m.store.HasSlot(ctx, slotName(kind), p.Name())
		if err != nil {
			return nil, fmt.Errorf("looking which reports are written: %w", err)
		}
		if has {
			slices.Reverse(out)
			return out, nil
		}
		out = append(out, p)
		p = p.Before()
	}
	return out[:1], nil
}

// write asks for the files of a period's reports and says who gets them, in one transaction with the slot. False: another
// replica was quicker.
func (m *Mornings) write(ctx context.Context, p Period) (bool, error) {
	w := handlers.NewWork(m.deps, models.Actor{Role: models.SystemRole})
	l, err := m.reports.Ledger(ctx, p, w.Now)
	if err != nil {
		return false, err
	}
	w.Add(func(cs *models.ChangeSet) {
		cs.Slots = append(cs.Slots, models.Slot{Name: slotName(p.Kind), Slot: p.Name(), At: w.Now})
	})
	if l.older { // else there was nothing yet to tell of
		newRound(m, w, l).all()
	}
	_, err = m.store.Apply(ctx, []models.ChangeSet{w.Changes()})
	if errors.Is(err, models.ErrConflict) {
		return false, nil
	}
	return err == nil, err
}

// round is one period's reports on their way to those who get them.
type round struct {
	w        *handlers.Work
	ledger   *Ledger
	officers []models.Officer
	files    map[string]models.ID // by what they are
	tallies  map[Scope]*Tally
	intents  []models.Intent
}

func newRound(m *Mornings, w *handlers.Work, l *Ledger) *round {
	return &round{w: w, ledger: l, officers: m.officers(), files: map[string]models.ID{}, tallies: map[Scope]*Tally{}}
}

func (r *round) all() {
	for _, lang := range []models.Lang{models.Hindi, models.English} { // the state's are kept even when nobody gets them
		r.file(Scope{}, lang, PDF)
		r.file(Scope{}, lang, PNG)
	}
	for _, o := range r.officers {
		if !o.Reachable(r.w.Now) {
			continue
		}
		for _, p := range headships(o) {
			r.tell(o, p)
		}
	}
	held := r.w.Quiet.Next(r.w.Now.Add(time.Duration(len(r.files)) * makeTime))
	for _, in := range r.intents {
		in.NotBefore = held
		r.w.Send(in)
	}
}

// headship is what an officer is told of, and whether he may post it.
type headship struct {
	scope Scope
	posts bool // he speaks for it in public
}

// headships are the scopes that an officer heads: the hub the state, a secretary his department, a district's head his
// department there. Each once.
func headships(o models.Officer) (out []headship) {
	for _, p := range o.Postings {
		h := headship{scope: Scope{Area: p.Post.Area}}
		if h.scope.state() {
			h.scope.Area = ""
		}
		switch {
		case p.Post.Department == models.HubDepartment && p.Post.Level == models.L4:
			h.posts = true
		case p.Post.Level == models.L3:
			h.scope.Department, h.posts = p.Post.Department, true
		case p.Post.Level == models.L2:
			h.scope.Department = p.Post.Department
		default:
			continue
		}
		if !slices.Contains(out, h) {
			out = append(out, h)
		}
	}
	return out
}

// tell sends a head his reports, unless there is nothing in them.
func (r *round) tell(o models.Officer, h headship) {
	t, ok := r.tallies[h.scope]
	if !ok {
		t = r.ledger.Sum(r.w.Directory(), h.scope)
		r.tallies[h.scope] = t
	}
	if t.Empty() {
		return
	}
	p := r.ledger.Period
	in := models.Intent{To: o.Address, Kind: "officer.periodic", Lang: o.Lang, Priority: models.Notice,
		Args: models.Args{Code: string(p.Kind), At: p.From, Department: h.scope.Department, Area: h.scope.Area, Items: []models.Item{
			{Code: "officer.report.day_received", Count: t.Received}, {Code: "officer.report.day_claimed", Count: t.Resolved},
			{Code: "officer.report.day_confirmed", Count: t.Confirmed()}, {Code: "officer.report.overdue", Count: t.Late}}},
		Files: []models.ID{r.file(h.scope, o.Lang, PDF)}}
	if h.posts {
		in.Files = append(in.Files, r.file(h.scope, o.Lang, PNG))
	}
	r.intents = append(r.intents, in)
}

// file asks for a file, once for all who get it.
func (r *round) file(s Scope, lang models.Lang, f Format) models.ID {
	spec := Spec{Period: r.ledger.Period, Scope: s, Lang: lang, Format: f}
	if id, ok := r.files[spec.Ref()]; ok {
		return id
	}
	id := r.w.Attach(models.Attachment{Account: models.MadeHere, Kind: models.Document, Ref: spec.Ref(), Name: spec.FileName(), MIME: mimes()[f]})
	r.files[spec.Ref()] = id
	return id
}

func mimes() map[Format]string {
	return map[Format]string{PDF: "application/pdf", PNG: "image/png", CSV: "text/csv",
		XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
}
