package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// Many share where they are before they say what is wrong there. The place waits in the conversation, beside whatever is asked, for what is
// complained of next.

// waitsForWords is the kind of what is open while nothing but such a place waits: no question. Stored: never rename.
const waitsForWords = "pin"

// takePin takes a place that waits out of the conversation for this turn. An old one says no more where what is complained of now is.
func takePin(t *handlers.Turn) {
	p := t.Conv.Ask.Pin
	t.Conv.Ask.Pin = nil
	if t.Conv.Ask.Kind == waitsForWords {
		t.Done()
	}
	if p != nil && t.Now.Sub(p.At) < stillSpeaking {
		t.Pin = p
	}
}

// leavePin lets a place wait on that no complaint has taken.
func leavePin(t *handlers.Turn) {
	if t.Pin == nil || t.Pin.Of != 0 && t.Conv.Ask.Kind != moved {
		return
	}
	if t.Conv.Ask.Kind == "" {
		t.Ask(waitsForWords, 0)
	}
	t.Conv.Ask.Pin = t.Pin
}

// keepPin takes a place that belongs to nothing yet, and asks what is wrong there.
func keepPin(t *handlers.Turn) {
	t.Pin = &models.Pin{Location: *t.In.Location, Venue: t.In.Venue, At: t.Now}
	area, _ := t.Nearest(t.Pin.Location)
	t.Say(models.Intent{Kind: "citizen.place_without_complaint", Args: models.Args{Area: area, Place: t.In.Venue}})
}

// gainsaid reports whether words name another district than the one that a point lies in, or a town there. They count for more: many write of home
// from where they work, and a place is shared with one touch.
func gainsaid(t *handlers.Turn, u handlers.Understanding, at models.Location) bool {
	area, ok := t.Nearest(at)
	return ok && u.District != "" && u.District != area && (byName(t, u.District) || namesTown(t, t.Text, u.Area))
}

// namesTown reports whether words name the town of an Area within a district, which nothing else is known to be called by. Of other towns that are
// known to lie elsewhere it is not sure: quarters are called so too.
func namesTown(t *handlers.Turn, text, code string) bool {
	a, ok := t.Directory().Area(code)
	own, known := t.Directory().District(code)
	if !ok || !known || own.Code == code {
		return false
	}
	said := false
	for _, lang := range models.Langs() {
		name := strings.ToLower(a.Names.In(lang))
		quarter, listed := t.Directory().PlaceNamed(name)
		if t.Directory().Common()[name] != nil || t.Directory().Risky()[name] != nil || listed && quarter != own.Code {
			return false
		}
		said = said || name != "" && cutName(strings.Fields(text), fold.Words(name)) != nil
	}
	return said && !slices.ContainsFunc(t.Directory().Areas(), func(x models.Area) bool {
		of, _ := t.Directory().District(x.Code)
		return of.Code != own.Code && strings.EqualFold(x.Names.En, a.Names.En)
	})
}

// askElsewhere asks whether a complaint is where a point is, if its words name another district: until that is answered it stays there.
func askElsewhere(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	area, ok := t.Nearest(*t.In.Location)
	own, known := t.Directory().District(c.Area)
	if !ok || !known || area == own.Code || c.Location != nil {
		return false, nil
	}
	words, err := t.AllWords(ctx, &c)
	if err != nil || !namesDistrict(t, words, own.Code) && !namesTown(t, words, c.Area) {
		return false, err
	}
	t.Pin = &models.Pin{Location: *t.In.Location, Venue: t.In.Venue, At: t.Now, Of: c.ID}
	askMoved(t, c, area)
	return true, nil
}

// whereShared gives a complaint the place that waited for it, unless its own words name another district: then it is asked about.
func whereShared(t *handlers.Turn, c *models.Complaint, u handlers.Understanding) {
	if t.Pin == nil || t.Pin.Of != 0 {
		return
	}
	p := *t.Pin
	if u.Intent != handlers.Question { // whoever asks something first has not complained yet
		t.Pin = nil
	}
	if _, ok := t.Nearest(p.Location); !ok || u.Outside != "" && u.Place != "" {
		return
	}
	if gainsaid(t, u, p.Location) {
		doubtPin(t, c, p)
		return
	}
	pinned(t, c, p)
	if c.Place == "" {
		c.Place = p.Venue
	}
}

// doubtPin keeps a place that the words of a complaint speak against until it is asked which of both is right.
func doubtPin(t *handlers.Turn, c *models.Complaint, p models.Pin) {
	p.Of = c.ID
	t.Pin = &p
}

// askPin asks it, where nothing else was asked.
func askPin(t *handlers.Turn, c *models.Complaint) {
	if t.Pin == nil || t.Pin.Of != c.ID || quiet(t, c) || t.Conv.Ask.Kind != "" && t.Conv.Ask.Kind != offers {
		return
	}
	if area, ok := t.Nearest(t.Pin.Location); ok {
		askMoved(t, *c, area)
	}
}

// pinned puts a complaint where a point in the state is. The tehsil that was named in the point's district stays: a point tells of none.
func pinned(t *handlers.Turn, c *models.Complaint, p models.Pin) {
	area, ok := t.Nearest(p.Location)
	if !ok {
		return
	}
	c.Location = &p.Location
	if own, known := t.Directory().District(c.Area); !known || own.Code != area {
		c.Area = area
	}
}

// farOff answers who shares a place outside the state: nothing that is complained of here is there, and no officer has to do with it. What
// was asked stays asked.
func farOff(_ context.Context, t *handlers.Turn) (bool, error) {
	if t.In.Location == nil {
		return false, nil
	}
	if _, ok := t.Nearest(*t.In.Location); ok {
		return false, nil
	}
	if t.Text != "" || len(t.In.Files) > 0 {
		t.In.Location, t.In.Venue = nil, "" // the words are heard
		return false, nil
	}
	t.Conv.Misfits = 0
	in := models.Intent{Kind: "citizen.far_off", Args: models.Args{Flags: []string{"citizen.ask_place"}}}
	c, ok := lacksPlace(t)
	if !ok {
		c, ok = t.Own(t.Conv.Complaint)
	}
	switch {
	case ok && c.Status.Open() && c.Area != "":
		sayFarOff(t, c)
		return true, nil
	case ok && c.Status.Open() && (t.Conv.Ask.Kind == "" || t.Conv.Ask.Kind == offers):
		t.Ask("place", c.ID)
	}
	in.Complaint = c.ID
	t.Say(in)
	return true, nil
}

// sayFarOff says that what was named or shared lies outside the state, and that the place of a complaint stays.
func sayFarOff(t *handlers.Turn, c models.Complaint) {
	t.Say(models.Intent{Kind: "citizen.far_off", Complaint: c.ID, Args: models.Args{Number: c.Number, Area: c.Area, Place: shown(c), Flags: []string{"citizen.far_off.stays"}}})
}
