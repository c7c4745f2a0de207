package rows

import (
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// Complaint is a row of complaints.
type Complaint struct {
	ID      models.ID `gorm:"primaryKey;autoIncrement:false"`
	Version int64
	Number  models.Number

	Status models.Status
	Open   bool // Status.Open, for the indexes
	Resume models.Status

	Department  string
	Category    string
	Area        string
	Place       seal.Text
	Location    seal.JSON[*models.Location]
	PIN         string `gorm:"column:pin"`
	Lang        models.Lang
	Confidence  float64
	Fingerprint string

	Account      string
	Office       models.Office
	Conversation models.ID
	AtPlatform   models.PlatformName
	AtAccount    string
	Peer         seal.Text
	Person       models.ID
	Complainant  models.ID

	DoerDepartment       string
	DoerArea             string
	DoerLevel            models.Level
	DoerOfficer          models.ID
	AnswerableDepartment string
	AnswerableArea       string
	AnswerableLevel      models.Level
	AnswerableOfficer    models.ID

	Danger       models.Danger
	Sensitive    bool
	AgainstStaff bool
	Anonymous    bool
	ShowPhone    bool
	Discreet     bool
	Named        string
	EraseAtClose bool

	RegisteredAt *time.Time
	AssignedAt   *time.Time
	AcceptedAt   *time.Time
	RespondedAt  *time.Time
	ReportedAt   *time.Time
	ResolvedAt   *time.Time
	ClosedAt     *time.Time

	FirstResponseDue *time.Time
	ResolutionDue    *time.Time
	PausedAt         *time.Time
	PauseUsed        bool

	Handovers int
	Appeals   int

	Closure models.Closure
	Truth   models.Truth
	Rating  models.Rating
	OnTime  bool

	ClosingCode  seal.Text
	CodeTries    int
	CodeTriesDay string

	ProofPhoto   models.ID
	ProofPhotoAt *time.Time
	ProofPlace   seal.JSON[*models.Location]
	ProofPlaceAt *time.Time

	Master       models.ID
	RejectReason models.RejectReason
	RemindedAt   *time.Time

	NextAction   models.NextAction
	NextActionAt *time.Time

	Overturned  bool
	RatingAside bool
	Joined      int

	Facets int64 // for the website's list

	TouchedAt time.Time // of the last write

	Watch Watch `gorm:"embedded"`
}

// FromComplaint makes the row of a complaint that is written now.
func FromComplaint(c models.Complaint, now time.Time) Complaint {
	return Complaint{
		ID: c.ID, Version: c.Version, Number: c.Number,
		Status: c.Status, Open: c.Status.Open(), Resume: c.Resume,
		Department: c.Department, Category: c.Category, Area: c.Area, Place: seal.Text(c.Place), PIN: c.PIN,
		Lang: c.Lang, Confidence: c.Confidence, Fingerprint: c.Fingerprint,
		Account: c.Account, Office: c.Office, Conversation: c.Conversation,
		AtPlatform: c.Address.Platform, AtAccount: c.Address.Account, Peer: seal.Text(c.Address.Peer),
		Person: c.Person, Complainant: c.Complainant,
		DoerDepartment: c.Doer.Department, DoerArea: c.Doer.Area, DoerLevel: c.Doer.Level, DoerOfficer: c.DoerOfficer,
		AnswerableDepartment: c.Answerable.Department, AnswerableArea: c.Answerable.Area,
		AnswerableLevel: c.Answerable.Level, AnswerableOfficer: c.AnswerableOfficer,
		Danger: c.Danger, Sensitive: c.Sensitive, AgainstStaff: c.AgainstStaff, Anonymous: c.Anonymous,
		ShowPhone: c.ShowPhone, Discreet: c.Discreet, Named: c.Named, EraseAtClose: c.EraseAtClose,
		RegisteredAt: at(c.RegisteredAt), AssignedAt: at(c.AssignedAt), AcceptedAt: at(c.AcceptedAt),
		RespondedAt: at(c.RespondedAt), ReportedAt: at(c.ReportedAt), ResolvedAt: at(c.ResolvedAt),
		ClosedAt: at(c.ClosedAt), FirstResponseDue: at(c.FirstResponseDue), ResolutionDue: at(c.ResolutionDue),
		PausedAt: at(c.PausedAt), PauseUsed: c.PauseUsed, Handovers: c.Handovers, Appeals: c.Appeals,
		Closure: c.Closure, Truth: c.Truth, Rating: c.Rating, OnTime: c.OnTime,
		ClosingCode: seal.Text(c.ClosingCode), CodeTries: c.CodeTries, CodeTriesDay: c.CodeTriesDay,
		ProofPhoto: c.ProofPhoto, ProofPhotoAt: at(c.ProofPhotoAt), ProofPlaceAt: at(c.ProofPlaceAt),
		Master: c.Master, RejectReason: c.RejectReason, RemindedAt: at(c.RemindedAt),
		NextAction: c.NextAction, NextActionAt: at(c.NextActionAt), TouchedAt: Stamp(now),
		Overturned: c.Overturned, RatingAside: c.RatingAside, Joined: c.Joined,
		Facets: facetsOf(c), Location: seal.Of(c.Location), ProofPlace: seal.Of(c.ProofPlace), Watch: FromWatch(c.Watch),
	}
}

// Model returns the complaint of the row.
func (r Complaint) Model() models.Complaint {
	return models.Complaint{
		ID: r.ID, Version: r.Version, Number: r.Number, Status: r.Status, Resume: r.Resume,
		Department: r.Department, Category: r.Category, Area: r.Area, Place: string(r.Place),
		Location: r.Location.V, PIN: r.PIN, Lang: r.Lang, Confidence: r.Confidence, Fingerprint: r.Fingerprint,
		Account: r.Account, Office: r.Office, Conversation: r.Conversation,
		Address: models.Address{Platform: r.AtPlatform, Account: r.AtAccount, Peer: models.Peer(r.Peer)},
		Person:  r.Person, Complainant: r.Complainant,
		Doer:              models.Post{Department: r.DoerDepartment, Area: r.DoerArea, Level: r.DoerLevel},
		DoerOfficer:       r.DoerOfficer,
		Answerable:        models.Post{Department: r.AnswerableDepartment, Area: r.AnswerableArea, Level: r.AnswerableLevel},
		AnswerableOfficer: r.AnswerableOfficer,
		Danger:            r.Danger, Sensitive: r.Sensitive, AgainstStaff: r.AgainstStaff, Anonymous: r.Anonymous,
		ShowPhone: r.ShowPhone, Discreet: r.Discreet, Named: r.Named, EraseAtClose: r.EraseAtClose,
		RegisteredAt: when(r.RegisteredAt), AssignedAt: when(r.AssignedAt), AcceptedAt: when(r.AcceptedAt),
		RespondedAt: when(r.RespondedAt), ReportedAt: when(r.ReportedAt), ResolvedAt: when(r.ResolvedAt),
		ClosedAt: when(r.ClosedAt), FirstResponseDue: when(r.FirstResponseDue), ResolutionDue: when(r.ResolutionDue),
		PausedAt: when(r.PausedAt), PauseUsed: r.PauseUsed, Handovers: r.Handovers, Appeals: r.Appeals,
		Closure: r.Closure, Truth: r.Truth, Rating: r.Rating, OnTime: r.OnTime,
		ClosingCode: string(r.ClosingCode), CodeTries: r.CodeTries, CodeTriesDay: r.CodeTriesDay,
		ProofPhoto: r.ProofPhoto, ProofPhotoAt: when(r.ProofPhotoAt),
		ProofPlace: r.ProofPlace.V, ProofPlaceAt: when(r.ProofPlaceAt),
		Master: r.Master, RejectReason: r.RejectReason, RemindedAt: when(r.RemindedAt),
		NextAction: r.NextAction, NextActionAt: when(r.NextActionAt), Watch: r.Watch.Model(),
		Overturned: r.Overturned, RatingAside: r.RatingAside, Joined: r.Joined,
	}
}

// Complaints turns rows into complaints.
func Complaints(rows []Complaint) []models.Complaint {
	out := make([]models.Complaint, len(rows))
	for i, r := range rows {
		out[i] = r.Model()
	}
	return out
}
