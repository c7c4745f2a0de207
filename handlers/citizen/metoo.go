package citizen

import (
	"context"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// offerJoining says that somebody else has complained of the same thing in the same place, and offers to wait with him. His own
// complaint is registered whatever he answers.
func offerJoining(t *handlers.Turn, c *models.Complaint, in *models.Intent) bool {
	other, ok := t.Alike(c)
	if !ok || c.Watch.Storm != 0 || !c.Status.Open() {
		return false
	}
	in.Args.Flags = append(in.Args.Flags, "citizen.alike")
	in.Buttons = append(in.Buttons, handlers.Row(handlers.Button("metoo", "metoo",
		string(c.Number)+":yes:"+strconv.FormatInt(int64(other), 10))))
	return true
}

// metoo has the person's complaint wait with somebody else's: he gets all its news under his own number and says for himself whether
// it is done. Whose that is he never learns.
func metoo(ctx context.Context, t *handlers.Turn, arg string) error {
	n, rest := cutArg(arg)
	_, id := cutArg(rest)
	found, err := pick(ctx, t, n, open)
	if err != nil {
		return err
	}
	master, err := knownTrouble(ctx, t, found, id)
	if err != nil {
		return err
	}
	t.Done()
	if found.Status == models.Duplicate {
		return sayStatus(ctx, t, found)
	}
	c, m := t.Hold(found), t.Hold(master)
	if err := t.Join(ctx, c, m); err != nil {
		return err
	}
	if o, ok := t.Roster().Officer(m.DoerOfficer); ok {
		t.TellOfficer(o, m, models.Intent{Kind: "officer.metoo", Complaint: m.ID, Args: models.Args{Number: c.Number, Text: m.Number.String()},
			Buttons: [][]models.Button{handlers.Row(handlers.Button("split", "split", string(c.Number)))}})
	}
	return nil
}

// knownTrouble finds the complaint that a button offered to wait with, if it still is the same trouble and open.
func knownTrouble(ctx context.Context, t *handlers.Turn, c models.Complaint, id string) (models.Complaint, error) {
	which, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		return models.Complaint{}, stale()
	}
	m, err := t.Read.Complaint(ctx, models.ID(which))
	if isNotFound(err) {
		return m, stale()
	}
	if err == nil && m.Status == models.Duplicate && m.Master != 0 && m.Master != c.ID {
		m, err = t.Read.Complaint(ctx, m.Master)
	}
	if err != nil {
		return m, err
	}
	if m = t.Held(m); !m.Status.Open() || m.Category != c.Category || m.Area != c.Area {
		return m, stale()
	}
	return m, nil
}

// saysSame reports whether somewhere in a short post the words for "here too" stand. A place of its own makes it a complaint
// of its own.
func saysSame(t *handlers.Turn) bool {
	const most, longest = 12, 4
	said := strings.Fields(handlers.AsSaid(t.Text))
	if len(said) > most || t.Said().District != "" || t.Said().Area != "" {
		return false
	}
	for from := range said {
		for to := from + 1; to <= min(len(said), from+longest); to++ {
			if _, ok := t.Deps.Words.Answer("metoo", strings.Join(said[from:to], " ")); ok {
				return true
			}
		}
	}
	return false
}
