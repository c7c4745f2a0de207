package handlers

import "sunwai/models"

// Known is the problem that the hub has confirmed for what a complaint is about and where it is, if there is one. What is sensitive,
// dangerous or about staff is never one of many, nor is the complaint that stands for all.
func (w *Work) Known(c *models.Complaint) (models.Problem, bool) {
	if w.Problems == nil || !c.Stormy() {
		return models.Problem{}, false
	}
	for _, p := range w.Problems() {
		if p.Category == c.Category && p.Area == c.Area && p.Master != c.ID {
			return p, true
		}
	}
	return models.Problem{}, false
}
