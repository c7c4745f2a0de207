package rows

import (
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// Proof is a row of proofs.
type Proof struct {
	Attachment models.ID `gorm:"primaryKey;autoIncrement:false"`
	Complaint  models.ID
	Officer    models.ID
	At         time.Time
	Look       int64 // the bits of models.Look
	Band0      int
	Band1      int
	Band2      int
	Band3      int
}

// FromProof makes the row of a proof.
func FromProof(p models.Proof) Proof {
	b := p.Look.Bands()
	return Proof{Attachment: p.Attachment, Complaint: p.Complaint, Officer: p.Officer, At: Stamp(p.At), Look: int64(p.Look),
		Band0: int(b[0]), Band1: int(b[1]), Band2: int(b[2]), Band3: int(b[3])}
}

// Model returns the proof of the row.
func (r Proof) Model() models.Proof {
	return models.Proof{Attachment: r.Attachment, Complaint: r.Complaint, Officer: r.Officer, At: r.At.UTC(), Look: models.Look(r.Look)}
}

// Feedback is a row of feedback.
type Feedback struct {
	Complaint models.ID `gorm:"primaryKey;autoIncrement:false"`
	Round     int       `gorm:"primaryKey;autoIncrement:false"`
	Officer   models.ID
	Person    models.ID
	At        time.Time
	Truth     models.Truth
	Closure   models.Closure
	Rating    models.Rating
	Aside     bool
}

// TableName has no plural.
func (Feedback) TableName() string { return "feedback" }

// FromFeedback makes the row of feedback.
func FromFeedback(f models.Feedback) Feedback {
	return Feedback{Complaint: f.Complaint, Round: f.Round, Officer: f.Officer, Person: f.Person, At: Stamp(f.At),
		Truth: f.Truth, Closure: f.Closure, Rating: f.Rating, Aside: f.Aside}
}

// Model returns the feedback of the row.
func (r Feedback) Model() models.Feedback {
	return models.Feedback{Complaint: r.Complaint, Round: r.Round, Officer: r.Officer, Person: r.Person, At: r.At.UTC(),
		Truth: r.Truth, Closure: r.Closure, Rating: r.Rating, Aside: r.Aside}
}

// Helper is a row of helpers.
type Helper struct {
	Person  models.ID `gorm:"primaryKey;autoIncrement:false"`
	Kind    models.HelperKind
	Role    models.Role
	Officer models.ID
	At      time.Time
}

// FromHelper makes the row of a helper.
func FromHelper(h models.Helper) Helper {
	return Helper{Person: h.Person, Kind: h.Kind, Role: h.By.Role, Officer: h.By.Officer, At: Stamp(h.At)}
}

// Model returns the helper of the row.
func (r Helper) Model() models.Helper {
	return models.Helper{Person: r.Person, Kind: r.Kind, By: models.Actor{Role: r.Role, Officer: r.Officer}, At: r.At.UTC()}
}

// Suggestion is a row of suggestions.
type Suggestion struct {
	ID         models.ID `gorm:"primaryKey;autoIncrement:false"`
	At         time.Time
	Department string
	Area       string
	Lang       models.Lang
	Account    string
	Person     models.ID
	Text       seal.Text
	Erased     bool
}

// FromSuggestion makes the row of a suggestion.
func FromSuggestion(s models.Suggestion) Suggestion {
	return Suggestion{ID: s.ID, At: Stamp(s.At), Department: s.Department, Area: s.Area, Lang: s.Lang, Account: s.Account,
		Person: s.Person, Text: seal.Text(s.Text), Erased: s.Erased}
}

// Model returns the suggestion of the row.
func (r Suggestion) Model() models.Suggestion {
	return models.Suggestion{ID: r.ID, At: r.At.UTC(), Department: r.Department, Area: r.Area, Lang: r.Lang, Account: r.Account,
		Person: r.Person, Text: string(r.Text), Erased: r.Erased}
}
