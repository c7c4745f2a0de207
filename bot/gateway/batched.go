package gateway

import (
	"context"
	"fmt"

	"sunwai/models"
)

// batched lets the turns of a batch assume what Turner can look at for all of them in one statement: reading it one by one
// costs a turn more than deciding. A turn alone reads for itself, which is no more statements.
func (t *turns) batched(jobs []*job) {
	_, checks := t.g.turner.(Checker)
	for _, j := range jobs {
		j.in.Batched = checks && len(jobs) > 1
	}
}

// check runs again, on their own, the turns that assumed what is not so.
func (t *turns) check(ctx context.Context, jobs []*job) {
	checker, checks := t.g.turner.(Checker)
	if !checks || len(jobs) < 2 {
		return
	}
	thought := make([]*job, 0, len(jobs))
	sets := make([]models.ChangeSet, 0, len(jobs))
	for _, j := range jobs {
		if j.err == nil {
			thought, sets = append(thought, j), append(sets, j.cs)
		}
	}
	good, err := t.checked(ctx, checker, sets)
	var again []*job
	for i, j := range thought {
		j.in.Batched = false
		switch {
		case err != nil:
			j.err = err
		case !good[i]:
			again = append(again, j)
		}
	}
	t.thinkAll(ctx, again)
}

func (t *turns) checked(ctx context.Context, c Checker, sets []models.ChangeSet) (good []bool, err error) {
	defer t.g.caught("check", &err)
	if good, err = c.Check(ctx, sets); err != nil {
		return nil, fmt.Errorf("checking %d turns: %w", len(sets), err)
	}
	if len(good) != len(sets) {
		return nil, fmt.Errorf("checking turns: %d answers for %d", len(good), len(sets))
	}
	return good, nil
}
