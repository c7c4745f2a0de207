package rows

import (
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// Watch is the part of a row of complaints that says which limits run and who was told of them.
type Watch struct {
	PlannedAt      *time.Time
	PlanClock      models.ClockKind
	PlanFirst      int64 // nanoseconds
	PlanResolution int64
	PausedFor      int64
	InterimDue     *time.Time
	Interims       int
	InterimWish    *time.Time
	Climbed        models.Level
	Lapse          models.Lapse
	LapseDue       *time.Time
	AnswerDue      *time.Time
	WarnedDue      *time.Time
	DangerAt       *time.Time
	WatchAt        *time.Time
	Storm          models.ID
	StormWave      int
}

// FromWatch makes the columns of a watch.
func FromWatch(w models.Watch) Watch {
	return Watch{PlannedAt: at(w.PlannedAt), PlanClock: w.Clock, PlanFirst: int64(w.First), PlanResolution: int64(w.Resolution),
		PausedFor: int64(w.PausedFor), InterimDue: at(w.InterimDue), Interims: w.Interims, InterimWish: at(w.InterimWish),
		Climbed: w.Climbed, Lapse: w.Lapse, LapseDue: at(w.LapseDue), AnswerDue: at(w.AnswerDue), WarnedDue: at(w.WarnedDue),
		DangerAt: at(w.DangerAt), WatchAt: at(w.At), Storm: w.Storm, StormWave: w.StormWave}
}

// Model returns the watch of the columns.
func (r Watch) Model() models.Watch {
	return models.Watch{PlannedAt: when(r.PlannedAt), Clock: r.PlanClock, First: time.Duration(r.PlanFirst),
		Resolution: time.Duration(r.PlanResolution), PausedFor: time.Duration(r.PausedFor), InterimDue: when(r.InterimDue),
		Interims: r.Interims, InterimWish: when(r.InterimWish), Climbed: r.Climbed, Lapse: r.Lapse, LapseDue: when(r.LapseDue),
		AnswerDue: when(r.AnswerDue), WarnedDue: when(r.WarnedDue), DangerAt: when(r.DangerAt), At: when(r.WatchAt), Storm: r.Storm, StormWave: r.StormWave}
}

// Alert is a row of alerts.
type Alert struct {
	ID        models.ID `gorm:"primaryKey;autoIncrement:false"`
	At        time.Time
	Officer   models.ID
	Day       string
	Nth       int
	DueAt     time.Time
	ToldAt    *time.Time
	Complaint models.ID
	Lapse     models.Lapse
	Level     models.Level
	Storm     models.ID
}

// FromAlert makes the row of an alert.
func FromAlert(a models.Alert) Alert {
	return Alert{ID: a.ID, At: Stamp(a.At), Officer: a.Officer, Day: a.Day, Nth: a.Nth, DueAt: Stamp(a.DueAt), ToldAt: at(a.ToldAt),
		Complaint: a.Complaint, Lapse: a.Lapse, Level: a.Level, Storm: a.Storm}
}

// Model returns the alert of the row.
func (r Alert) Model() models.Alert {
	return models.Alert{ID: r.ID, At: r.At.UTC(), Officer: r.Officer, Day: r.Day, Nth: r.Nth, DueAt: r.DueAt.UTC(), ToldAt: when(r.ToldAt),
		Complaint: r.Complaint, Lapse: r.Lapse, Level: r.Level, Storm: r.Storm}
}

// Vacancy is a row of vacancies.
type Vacancy struct {
	Department string       `gorm:"primaryKey"`
	Area       string       `gorm:"primaryKey"`
	Level      models.Level `gorm:"primaryKey"`
	At         time.Time
}

// FromVacancy makes the row of a vacancy.
func FromVacancy(v models.Vacancy) Vacancy {
	return Vacancy{Department: v.Post.Department, Area: v.Post.Area, Level: v.Post.Level, At: Stamp(v.At)}
}

// Model returns the vacancy of the row.
func (r Vacancy) Model() models.Vacancy {
	return models.Vacancy{Post: models.Post{Department: r.Department, Area: r.Area, Level: r.Level}, At: r.At.UTC()}
}

// Reassignment is a row of reassignments.
type Reassignment struct {
	ID        models.ID `gorm:"primaryKey;autoIncrement:false"`
	At        time.Time
	Officer   models.ID
	ToOfficer models.ID
	DoneAt    *time.Time
}

// FromReassignment makes the row of a reassignment.
func FromReassignment(r models.Reassignment) Reassignment {
	return Reassignment{ID: r.ID, At: Stamp(r.At), Officer: r.Officer, ToOfficer: r.To}
}

// Model returns the reassignment of the row.
func (r Reassignment) Model() models.Reassignment {
	return models.Reassignment{ID: r.ID, At: r.At.UTC(), Officer: r.Officer, To: r.ToOfficer}
}

// Storm is a row of storms.
type Storm struct {
	ID             models.ID `gorm:"primaryKey;autoIncrement:false"`
	Version        int64
	Category       string
	Area           string
	Lead           models.ID
	Number         models.Number
	DoerDepartment string
	DoerArea       string
	DoerLevel      models.Level
	DoerOfficer    models.ID
	Active         bool
	StartedAt      time.Time
	LastAt         time.Time
	Count          int
	Told           int
	ExpectedAt     *time.Time
	Wave           int
	WaveKind       models.Wave
	WaveBy         models.ID
	WaveWords      models.ID
	WaveDone       bool
	Said           seal.JSON[[]models.Saying]
}

// FromStorm makes the row of a storm.
func FromStorm(s models.Storm) Storm {
	return Storm{ID: s.ID, Version: s.Version, Category: s.Category, Area: s.Area, Lead: s.Lead, Number: s.Number,
		DoerDepartment: s.Doer.Department, DoerArea: s.Doer.Area, DoerLevel: s.Doer.Level, DoerOfficer: s.DoerOfficer,
		Active: s.Active, StartedAt: Stamp(s.StartedAt), LastAt: Stamp(s.LastAt), Count: s.Count, Told: s.Told,
		ExpectedAt: at(s.ExpectedAt), Wave: s.Wave, WaveKind: s.WaveKind, WaveBy: s.WaveBy, WaveWords: s.WaveWords, WaveDone: s.WaveDone,
		Said: seal.Of(s.Said)}
}

// Model returns the storm of the row.
func (r Storm) Model() models.Storm {
	return models.Storm{ID: r.ID, Version: r.Version, Category: r.Category, Area: r.Area, Lead: r.Lead, Number: r.Number,
		Doer:        models.Post{Department: r.DoerDepartment, Area: r.DoerArea, Level: r.DoerLevel},
		DoerOfficer: r.DoerOfficer, Active: r.Active, StartedAt: r.StartedAt.UTC(), LastAt: r.LastAt.UTC(), Count: r.Count, Told: r.Told,
		ExpectedAt: when(r.ExpectedAt), Wave: r.Wave, WaveKind: r.WaveKind, WaveBy: r.WaveBy, WaveWords: r.WaveWords, WaveDone: r.WaveDone,
		Said: r.Said.V}
}
