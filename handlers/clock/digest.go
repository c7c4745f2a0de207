package clock

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// digestLines is how many overdue complaints a digest names; of more it says how many.
const digestLines = 20

// digests sends the digests that are due: one message for all that waits for an officer, however many slots were missed.
func (k *Clock) digests(ctx context.Context) (done int, err error) {
	now := k.deps.Clock.Now().UTC()
	for after := models.ID(0); ; {
		officers, failed := k.store.DigestsDue(ctx, now, after, batch)
		if failed != nil {
			return done, errors.Join(err, fmt.Errorf("looking for digests: %w", failed))
		}
		n, failed := each(ctx, k, officers, func(id models.ID) (int, error) {
			ok, err := k.digest(ctx, id, now)
			if err != nil {
				return 0, fmt.Errorf("writing a digest: %w", err)
			}
			return count(ok), nil
		})
		done += n
		err = errors.Join(err, failed)
		if len(officers) < batch {
			return done, err
		}
		after = officers[len(officers)-1]
	}
}

func count(done bool) int {
	if done {
		return 1
	}
	return 0
}

func (k *Clock) digest(ctx context.Context, id models.ID, now time.Time) (bool, error) {
	waiting, err := k.store.AlertsDue(ctx, id, now)
	if err != nil || len(waiting) == 0 {
		return false, err
	}
	w := handlers.NewWork(k.deps, models.Actor{Role: models.SystemRole})
	var about []models.ID
	for _, a := range waiting {
		about = append(about, a.Complaint)
		// That each is told once is all that two replicas must agree on. The hour is none of it: what is written after the hour's digest, by a
		// turn that began before, is told in one of its own.
		w.Add(func(cs *models.ChangeSet) { cs.Told = append(cs.Told, a.ID) })
	}
	found, err := k.store.ComplaintsByID(ctx, about)
	if err != nil {
		return false, err
	}
	if in := digestOf(id, waiting, found); in.Args.Total > 0 {
		if o, ok := w.Roster().Officer(id); ok && !o.Revoked {
			w.TellOfficer(o, nil, in)
		}
	}
	return k.write(ctx, w)
}

// digestOf lists what is still open and still his to answer for. The complaints of a storm are one line.
func digestOf(officer models.ID, waiting []models.Alert, found []models.Complaint) models.Intent {
	byID := make(map[models.ID]models.Complaint, len(found))
	for _, c := range found {
		byID[c.ID] = c
	}
	in := models.Intent{Kind: "officer.digest", Buttons: [][]models.Button{handlers.Row(handlers.Button("list", "list", ""))}}
	storms, seen := map[models.ID]int{}, map[models.ID]bool{}
	var items []models.Item
	for _, a := range slices.Backward(waiting) { // the newest first: of several steps of one complaint the last one counts
		c, ok := byID[a.Complaint]
		if !ok || seen[c.ID] || !c.Status.Open() || c.AnswerableOfficer != officer && (c.DoerOfficer != officer || a.Storm == 0) {
			continue
		}
		seen[c.ID] = true
		in.Args.Total++
		if at, is := storms[a.Storm]; is && a.Storm != 0 {
			items[at].Count++
			items[at].Code = "officer.digest.storm"
			continue
		}
		if a.Storm != 0 {
			storms[a.Storm] = len(items)
		}
		items = append(items, digestItem(c))
	}
	in.Args.Items = items[:min(len(items), digestLines)]
	return in
}

// digestItem is one line. Of a sensitive complaint it says number, category and limit.
func digestItem(c models.Complaint) models.Item {
	item := models.Item{Number: c.Number, Category: c.Category, Area: c.Area, Due: c.Watch.LapseDue, Code: "lapse." + string(c.Watch.Lapse), Count: 1}
	if c.Sensitive {
		item.Area = ""
	}
	return item
}
