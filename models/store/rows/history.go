package rows

import (
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// Message is a row of messages.
type Message struct {
	ID        models.ID `gorm:"primaryKey;autoIncrement:false"`
	Complaint models.ID
	At        time.Time
	Kind      models.MessageKind
	Role      models.Role
	Officer   models.ID
	Text      seal.Text
	Erased    bool
	Platform  models.PlatformName
	Account   string
	Public    bool
	Ref       seal.Text
}

// FromMessage makes the row of a message.
func FromMessage(m models.Message) Message {
	return Message{ID: m.ID, Complaint: m.Complaint, At: Stamp(m.At), Kind: m.Kind, Role: m.By.Role,
		Officer: m.By.Officer, Text: seal.Text(m.Text), Erased: m.Erased, Platform: m.Channel.Platform,
		Account: m.Channel.Account, Public: m.Channel.Public, Ref: seal.Text(m.Ref)}
}

// Model returns the message of the row.
func (r Message) Model() models.Message {
	return models.Message{ID: r.ID, Complaint: r.Complaint, At: r.At.UTC(), Kind: r.Kind,
		By: models.Actor{Role: r.Role, Officer: r.Officer}, Text: string(r.Text), Erased: r.Erased,
		Channel: models.Channel{Platform: r.Platform, Account: r.Account, Public: r.Public}, Ref: string(r.Ref)}
}

// Event is a row of events; never changed, never deleted.
type Event struct {
	ID             models.ID `gorm:"primaryKey;autoIncrement:false"`
	Complaint      models.ID
	At             time.Time
	Kind           models.EventKind
	Role           models.Role
	Officer        models.ID
	FromStatus     models.Status
	ToStatus       models.Status
	Code           string
	PostDepartment string
	PostArea       string
	PostLevel      models.Level
	Words          models.ID
}

// FromEvent makes the row of an event.
func FromEvent(e models.Event) Event {
	return Event{ID: e.ID, Complaint: e.Complaint, At: Stamp(e.At), Kind: e.Kind, Role: e.By.Role, Officer: e.By.Officer,
		FromStatus: e.From, ToStatus: e.To, Code: e.Code, PostDepartment: e.Post.Department, PostArea: e.Post.Area,
		PostLevel: e.Post.Level, Words: e.Words}
}

// Model returns the event of the row.
func (r Event) Model() models.Event {
	return models.Event{ID: r.ID, Complaint: r.Complaint, At: r.At.UTC(), Kind: r.Kind,
		By: models.Actor{Role: r.Role, Officer: r.Officer}, From: r.FromStatus, To: r.ToStatus, Code: r.Code,
		Post: models.Post{Department: r.PostDepartment, Area: r.PostArea, Level: r.PostLevel}, Words: r.Words}
}

// Attachment is a row of attachments.
type Attachment struct {
	ID        models.ID `gorm:"primaryKey;autoIncrement:false"`
	Complaint models.ID
	Message   models.ID
	Account   string
	Kind      models.MediaKind
	Ref       string    // of what we make ourselves; of what is fetched only if it was noted before there was Source
	Source    seal.Text // of what is fetched, until it is done; of what failed for some days more, so that it can be tried again
	Name      seal.Text
	MIME      string `gorm:"column:mime"`
	Size      int64
	Hash      string
	Look      string // models.Look as hex
	State     models.AttachmentState
	Reason    string
	Role      models.Role
	Officer   models.ID
	At        time.Time
	Tries     int
	NotBefore *time.Time
}

// FromAttachment makes the row of an attachment.
func FromAttachment(a models.Attachment) Attachment {
	r := Attachment{ID: a.ID, Complaint: a.Complaint, Message: a.Message, Account: a.Account, Kind: a.Kind, Source: seal.Text(a.Ref),
		Name: seal.Text(a.Name), MIME: a.MIME, Size: a.Size, Hash: a.Hash, Look: a.Look.String(), State: a.State, Reason: a.Reason,
		Role: a.By.Role, Officer: a.By.Officer, At: Stamp(a.At), Tries: a.Tries, NotBefore: at(a.NotBefore)}
	switch {
	case a.Account == models.MadeHere:
		r.Ref, r.Source = a.Ref, "" // it is found by this, and names nobody
	case a.State == models.AttachmentStored, a.State == models.AttachmentRefused:
		r.Source = "" // it is not fetched again
	}
	return r
}

// Erased is the reason of a file that nobody may have any more. Stored: never rename.
const Erased = "erased"

// Model returns the attachment of the row.
func (r Attachment) Model() models.Attachment {
	ref, hash := r.Ref, r.Hash
	if r.Reason == Erased { // it is kept until its content is gone, for nobody to see
		hash = ""
	}
	if r.Source != "" {
		ref = string(r.Source)
	}
	return models.Attachment{ID: r.ID, Complaint: r.Complaint, Message: r.Message, Account: r.Account, Kind: r.Kind,
		Ref: ref, Name: string(r.Name), MIME: r.MIME, Size: r.Size, Hash: hash, Look: models.ParseLook(r.Look), State: r.State, Reason: r.Reason,
		By: models.Actor{Role: r.Role, Officer: r.Officer}, At: r.At.UTC(), Tries: r.Tries, NotBefore: when(r.NotBefore)}
}

// Correction is a row of corrections.
type Correction struct {
	ID        int64 `gorm:"primaryKey"`
	Complaint models.ID
	At        time.Time
	Field     string
	FromCode  string
	ToCode    string
	Role      models.Role
	Officer   models.ID
}

// FromCorrection makes the row of a correction.
func FromCorrection(c models.Correction) Correction {
	return Correction{Complaint: c.Complaint, At: Stamp(c.At), Field: c.Field, FromCode: c.From, ToCode: c.To,
		Role: c.By.Role, Officer: c.By.Officer}
}

// Triage is a row of triage.
type Triage struct {
	ID           models.ID `gorm:"primaryKey;autoIncrement:false"`
	At           time.Time
	Kind         string
	Complaint    models.ID
	Conversation models.ID
	Inbox        int64
	DoneAt       *time.Time
	Post         models.ID
	Claimant     models.ID
	ClaimantName seal.Text
	ClaimedTill  *time.Time
	NotBefore    *time.Time
	DoneBy       models.ID
	Verdict      models.Verdict
}

// TableName is singular: the hub's triage.
func (Triage) TableName() string { return "triage" }

// FromTriage makes the row of something to look at.
func FromTriage(t models.TriageItem) Triage {
	return Triage{ID: t.ID, At: Stamp(t.At), Kind: t.Kind, Complaint: t.Complaint, Conversation: t.Conversation, Inbox: t.Inbox, Post: t.Post}
}

// Task returns the item of the row with who looks at it.
func (r Triage) Task() models.TriageTask {
	return models.TriageTask{TriageItem: r.Model(), Claimant: r.Claimant, ClaimantName: string(r.ClaimantName), ClaimedTill: when(r.ClaimedTill),
		DoneAt: when(r.DoneAt), DoneBy: r.DoneBy, Verdict: r.Verdict}
}

// Model returns the item of the row.
func (r Triage) Model() models.TriageItem {
	return models.TriageItem{ID: r.ID, At: r.At.UTC(), Kind: r.Kind, Complaint: r.Complaint, Conversation: r.Conversation, Inbox: r.Inbox, Post: r.Post}
}
