package handlers_test

import (
	"testing"

	"sunwai/models"
)

// accountOf is a world whose people write to the account of a department, where clerk works.
func accountOf(t *testing.T, department string) *world {
	w := reading(t)
	w.office = models.Office(department)
	id := models.ID(len(w.officers) + 1)
	w.officers = append(w.officers, models.Officer{ID: id, Name: "clerk", Lang: models.Hindi, Address: at("clerk"),
		Postings: []models.Posting{{Officer: id, Post: models.Post{Department: department, Area: "all", Level: models.L1}}}})
	return w
}
