package handlers

import (
	"context"
	"reflect"
	"slices"

	"sunwai/models"
)

// listed is the answer to a query.
type listed struct {
	query models.ComplaintQuery
	list  []models.Complaint
	total int
}

// Listed are the complaints of a query. They are read once a turn, however many steps ask for the same ones: what a turn changes is written behind
// it. An officer's sentence may be looked at in ten ways, each of which asks which complaints are his.
func (t *Turn) Listed(ctx context.Context, q models.ComplaintQuery) (list []models.Complaint, total int, err error) {
	for _, l := range t.listed {
		if reflect.DeepEqual(l.query, q) {
			return slices.Clone(l.list), l.total, nil
		}
	}
	list, total, err = t.Read.Complaints(ctx, q)
	if err == nil {
		t.listed = append(t.listed, listed{q, list, total})
		list = slices.Clone(list)
	}
	return list, total, err
}
