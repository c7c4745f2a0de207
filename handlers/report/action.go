package report

import (
	"context"
	"fmt"
	"io"
	"slices"
	"time"

	"sunwai/handlers/report/draw"
	"sunwai/models"
)

// WriteAction writes the action-taken report of one complaint for a reader, as it stands at a moment: a PDF of a page or two.
func (r *Reports) WriteAction(ctx context.Context, w io.Writer, complaint models.ID, reader models.Actor, lang models.Lang, now time.Time) error {
	d, err := r.dossier(ctx, complaint, reader)
	if err != nil {
		return err
	}
	doc, err := r.action(d, lang, now)
	if err != nil {
		return fmt.Errorf("writing an action-taken report: %w", err)
	}
	return draw.WritePDF(w, doc)
}

// action is a report on its way to paper.
type action struct {
	*sheet
	dossier
}

func (r *Reports) action(d dossier, lang models.Lang, now time.Time) (draw.Document, error) {
	s, err := r.sheet(lang, now, draw.A4Width, draw.A4Height)
	if err != nil {
		return draw.Document{}, err
	}
	a := &action{sheet: s, dossier: d}
	a.head()
	a.facts()
	a.part("report.said", a.said, 9)
	a.timeline()
	a.part("report.done", a.done, 12)
	a.shown()
	a.feet()
	return a.document(a.word("report.title.action") + " " + a.c.Number.String())
}

// fits turns the page when there is no room for what comes next.
func (a *action) fits(height float64) {
	const foot = 44
	if a.y+height > a.page.Height-foot {
		a.turn(draw.A4Width, draw.A4Height)
	}
}

func (a *action) head() {
	const height = 92
	a.page.Rect(0, 0, a.page.Width, height, navy)
	a.emblem(margin, 24, 46, white, navy)
	x := margin + 62
	a.put(a.word("report.title.action"), bold(19, white), x, 42, 290)
	below := a.word("app.name")
	if _, known := a.dir.Department(a.c.Department); known && !a.reticent {
		below = a.department(a.c.Department)
	}
	a.put(below, bold(11.5, white), x, 64, 330)
	right := a.page.Width - margin
	a.putRight(a.c.Number.String(), bold(15, white), right, 42)
	a.putRight(a.date(a.now), regular(10.5, 0xd6e4f2), right, 64)
	a.y = height + 18
}

// facts are what is known of the complaint without anybody's words.
func (a *action) facts() {
	type fact struct{ key, value string }
	list := []fact{{"report.col.status", a.word("status." + string(a.c.Status))}}
	if a.c.Status == models.Closed && a.c.Closure != models.NotClosed && !a.doer {
		list = append(list, fact{"report.col.closure", a.optional("report.closure.", string(a.c.Closure))})
	}
	switch {
	case a.reticent:
	case a.bare:
		list = append(list, fact{"report.col.category", a.word("report.hidden")})
	default:
		list = append(list, fact{"report.col.category", a.category(a.c.Category)}, fact{"report.col.place", a.place(a.c.Area)})
	}
	for _, t := range []struct {
		key string
		at  time.Time
	}{{"report.col.registered", a.c.RegisteredAt}, {"report.col.due", a.c.ResolutionDue}, {"report.col.resolved", a.c.ResolvedAt},
		{"report.col.closed", a.c.ClosedAt}} {
		if !t.at.IsZero() {
			list = append(list, fact{t.key, a.at(t.at)})
		}
	}
	if a.c.Rating != models.NotRated && !a.doer {
		list = append(list, fact{"report.ratings", a.word("button." + string(a.c.Rating))})
	}
	const height = 31.0
	width := a.width() / 2
	rows := (len(list) + 1) / 2
	a.page.Round(margin, a.y, a.width(), float64(rows)*height+10, 6, paper)
	for i, f := range list {
		x, y := margin+14+float64(i%2)*width, a.y+5+float64(i/2)*height
		a.put(a.word(f.key), regular(8.5, soft), x, y+11, width-24)
		a.put(f.value, bold(10.5, ink), x, y+25, width-24)
	}
	a.y += float64(rows)*height + 34
}

// part is a heading with somebody's words below it.
func (a *action) part(key, text string, most int) {
	if text == "" {
		return
	}
	style := regular(10.5, ink)
	lines := a.set.Wrap(text, style, a.width()-20, most)
	a.fits(30 + float64(len(lines))*style.Size*leading)
	a.heading(a.word(key), margin, a.y, a.width())
	y := a.y + 6
	a.page.Rect(margin+1, y+2, 1.5, float64(len(lines))*style.Size*leading+2, rule)
	for _, l := range lines {
		y += style.Size * leading
		a.page.Text(l, margin+12, y-1)
	}
	a.y = y + 30
}

// timeline is what happened, one below the other.
func (a *action) timeline() {
	list := a.history(slices.DeleteFunc(slices.Clone(a.events), func(e models.Event) bool {
		return a.reticent && e.Kind == models.EventHandedOver // it names a department
	}))
	if len(list) == 0 {
		return
	}
	const height = 18.0
	a.fits(30 + height*float64(len(list)))
	a.heading(a.word("report.history"), margin, a.y, a.width())
	top := a.y + 20
	a.page.Line(margin+7, top, margin+7, top+height*float64(len(list)-1), 1, rule)
	for i, h := range list {
		y := top + height*float64(i)
		a.page.Disc(margin+7, y, 3.5, stateColor(h.event))
		if !h.event.At.IsZero() {
			a.put(a.at(h.event.At), regular(9, soft), margin+20, y+3.5, 128)
		}
		a.put(h.text, bold(10, ink), margin+152, y+3.5, 210)
		a.putRight(a.set.Fit(a.who(h.event), regular(9, soft), 150).Text(), regular(9, soft), a.page.Width-margin, y+3.5)
	}
	a.y = top + height*float64(len(list)-1) + 34
}

func stateColor(e models.Event) draw.Color {
	switch {
	case e.Kind != models.EventMoved:
		return soft
	case e.To == models.Resolved || e.To == models.Closed:
		return green
	case e.To == models.Appealed || e.To == models.Rejected || e.To == models.Flagged:
		return red
	}
	return blue
}

// who is the chair from which something was done; never a name. That the complainant closed it, or appealed, says what he
// answered: that is not for him who did the work.
func (a *action) who(e models.Event) string {
	if a.doer && e.Kind == models.EventMoved && (e.To == models.Closed || e.To == models.Appealed) {
		return ""
	}
	if (e.Kind == models.EventMoved && e.To == models.Assigned || e.Kind == models.EventEscalated) && !a.reticent {
		return a.dir.PostTitle(e.Post).In(a.lang) // who got it says more than who sent it
	}
	switch e.Whose() {
	case models.CitizenRole:
		return a.word("report.citizen")
	case models.HubRole:
		return a.word("level.L4")
	case models.OfficerRole:
		if a.reticent {
			return a.word("report.officer")
		}
		return a.dir.PostTitle(e.Post).In(a.lang)
	}
	return ""
}

// shown puts the pictures of before and after side by side.
func (a *action) shown() {
	if len(a.before)+len(a.after) == 0 {
		return
	}
	const gap, high = 18.0, 150.0
	width := (a.width() - gap) / 2
	for i := range photos {
		if i >= len(a.before) && i >= len(a.after) {
			break
		}
		a.fits(high + 14)
		if i == 0 {
			a.heading(a.word("report.before"), margin, a.y, width)
			a.heading(a.word("report.after"), margin+width+gap, a.y, width)
			a.y += 12
		}
		for side, list := range [][]*draw.Picture{a.before, a.after} {
			x := margin + float64(side)*(width+gap)
			a.page.Round(x, a.y, width, high, 4, paper)
			if i < len(list) {
				a.frame(list[i], x, a.y, width, high)
			} else if i == 0 {
				a.middleOf(a.word("report.no_photo"), x, a.y+high/2, width)
			}
		}
		a.y += high + 12
	}
	a.y += 20
}

// frame puts a picture whole into the middle of a box.
func (a *action) frame(p *draw.Picture, x, y, width, height float64) {
	scale := min((width-8)/float64(p.Width), (height-8)/float64(p.Height))
	w, h := float64(p.Width)*scale, float64(p.Height)*scale
	a.page.Picture(p, x+(width-w)/2, y+(height-h)/2, w, h)
}

func (a *action) middleOf(text string, x, baseline, width float64) {
	a.putMiddle(text, regular(9.5, soft), x+width/2, baseline)
}

func (a *action) feet() {
	for i, p := range a.pages {
		a.page = p
		y := p.Height - 26
		p.Line(margin, y-12, p.Width-margin, y-12, 0.5, rule)
		a.put(a.say("report.made_at", map[string]string{"at": a.at(a.now)}), regular(8.5, soft), margin, y, 400)
		a.putRight(fmt.Sprintf("%s · %d / %d", a.c.Number, i+1, len(a.pages)), regular(8.5, soft), p.Width-margin, y)
	}
}
