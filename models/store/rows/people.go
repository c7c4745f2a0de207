package rows

import (
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// Conversation is a row of conversations.
type Conversation struct {
	ID            models.ID `gorm:"primaryKey;autoIncrement:false"`
	Version       int64
	Platform      models.PlatformName
	Account       string
	Scope         string
	Peer          seal.Text
	PeerBix       []byte
	Person        models.ID
	Lang          models.Lang
	LangChosen    bool
	Greeted       bool
	Stopped       bool
	Ask           seal.JSON[*models.Ask]
	Complaint     models.ID
	LastInAt      *time.Time
	BurstUntil    *time.Time
	MediaGroup    string
	LastArea      string
	LastPlace     seal.Text
	Misfits       int
	WrongTries    int
	WrongDay      string
	Registered    int
	RegisteredDay string
	Continues     models.ID
	Unreadable    int
}

// FromConversation makes the row of a conversation.
func FromConversation(c models.Conversation, x Indexer) Conversation {
	r := Conversation{
		ID: c.ID, Version: c.Version, Platform: c.Address.Platform, Account: c.Address.Account, Scope: ScopeOf(c),
		Peer: seal.Text(c.Address.Peer), PeerBix: x.Peer(c.Address.Account, c.Address.Peer), Person: c.Person,
		Lang: c.Lang, LangChosen: c.LangChosen, Greeted: c.Greeted, Stopped: c.Stopped, Complaint: c.Complaint,
		LastInAt: at(c.LastInAt), BurstUntil: at(c.BurstUntil), MediaGroup: c.MediaGroup, LastArea: c.LastArea,
		LastPlace: seal.Text(c.LastPlace), Misfits: c.Misfits, WrongTries: c.WrongTries, WrongDay: c.WrongDay,
		Registered: c.Registered, RegisteredDay: c.RegisteredDay, Continues: c.Continues, Unreadable: c.Unreadable,
	}
	if c.Ask.Kind != "" || c.Ask.Shown != nil {
		ask := c.Ask
		ask.At = Stamp(ask.At)
		r.Ask = seal.Of(&ask)
	}
	return r
}

// ScopeOf returns the scope of the conversation's peer id; a platform whose ids are global needs to name none.
func ScopeOf(c models.Conversation) string {
	if c.Scope == "" {
		return string(c.Address.Platform)
	}
	return c.Scope
}

// Model returns the conversation of the row.
func (r Conversation) Model() models.Conversation {
	c := models.Conversation{
		ID: r.ID, Version: r.Version, Scope: r.Scope, Person: r.Person, Lang: r.Lang, LangChosen: r.LangChosen,
		Address: models.Address{Platform: r.Platform, Account: r.Account, Peer: models.Peer(r.Peer)},
		Greeted: r.Greeted, Stopped: r.Stopped, Complaint: r.Complaint, LastInAt: when(r.LastInAt),
		BurstUntil: when(r.BurstUntil), MediaGroup: r.MediaGroup, LastArea: r.LastArea, LastPlace: string(r.LastPlace),
		Misfits: r.Misfits, WrongTries: r.WrongTries, WrongDay: r.WrongDay, Registered: r.Registered,
		RegisteredDay: r.RegisteredDay, Continues: r.Continues, Unreadable: r.Unreadable,
	}
	if r.Ask.V != nil {
		c.Ask = *r.Ask.V
	}
	return c
}

// Identity says which person is behind a peer id within a scope.
type Identity struct {
	PeerBix []byte `gorm:"primaryKey"`
	Scope   string
	Person  models.ID
}

// Person is a row of persons.
type Person struct {
	ID   models.ID `gorm:"primaryKey;autoIncrement:false"`
	Lang models.Lang
	At   time.Time
}

// FromPerson makes the row of a person.
func FromPerson(p models.Person) Person { return Person{ID: p.ID, Lang: p.Lang, At: Stamp(p.At)} }

// TableName is the plural that GORM would get wrong.
func (Person) TableName() string { return "persons" }

// Complainant is a row of complainants.
type Complainant struct {
	ID       models.ID `gorm:"primaryKey;autoIncrement:false"`
	Person   models.ID
	Name     seal.Text
	Relation seal.Text
	Phone    seal.Text
	PhoneBix []byte
	Erased   bool
}

// FromComplainant makes the row of a complainant.
func FromComplainant(c models.Complainant, x Indexer) Complainant {
	return Complainant{ID: c.ID, Person: c.Person, Name: seal.Text(c.Name), Relation: seal.Text(c.Relation),
		Phone: seal.Text(c.Phone), PhoneBix: x.Phone(c.Phone), Erased: c.Erased}
}

// Model returns the complainant of the row.
func (r Complainant) Model() models.Complainant {
	return models.Complainant{ID: r.ID, Person: r.Person, Name: string(r.Name), Relation: string(r.Relation),
		Phone: string(r.Phone), Erased: r.Erased}
}

// Officer is a row of officers.
type Officer struct {
	ID        models.ID `gorm:"primaryKey;autoIncrement:false"`
	Name      seal.Text
	Lang      models.Lang
	OnShift   bool
	LeaveFrom *time.Time
	LeaveTill *time.Time
	StandIn   models.ID
	Revoked   bool
	Platform  models.PlatformName
	Account   string
	Peer      seal.Text
	PeerBix   []byte
}

// FromOfficer makes the row of an officer.
func FromOfficer(o models.Officer, x Indexer) Officer {
	return Officer{ID: o.ID, Name: seal.Text(o.Name), Lang: o.Lang, OnShift: o.OnShift, LeaveFrom: at(o.LeaveFrom), LeaveTill: at(o.LeaveTill), StandIn: o.StandIn,
		Revoked: o.Revoked, Platform: o.Address.Platform, Account: o.Address.Account, Peer: seal.Text(o.Address.Peer),
		PeerBix: x.Peer(o.Address.Account, o.Address.Peer)}
}

// Model returns the officer of the row, without postings.
func (r Officer) Model() models.Officer {
	return models.Officer{ID: r.ID, Name: string(r.Name), Lang: r.Lang, OnShift: r.OnShift, LeaveFrom: when(r.LeaveFrom), LeaveTill: when(r.LeaveTill), StandIn: r.StandIn,
		Revoked: r.Revoked, Address: models.Address{Platform: r.Platform, Account: r.Account, Peer: models.Peer(r.Peer)}}
}

// Posting is a row of postings.
type Posting struct {
	Officer    models.ID    `gorm:"primaryKey;autoIncrement:false"`
	Department string       `gorm:"primaryKey"`
	Area       string       `gorm:"primaryKey"`
	Level      models.Level `gorm:"primaryKey"`
}

// Model returns the posting of the row.
func (r Posting) Model() models.Posting {
	return models.Posting{Officer: r.Officer, Post: models.Post{Department: r.Department, Area: r.Area, Level: r.Level}}
}

// Invitation is a row of invitations. The code itself is kept nowhere.
type Invitation struct {
	ID      models.ID `gorm:"primaryKey;autoIncrement:false"`
	Officer models.ID
	CodeBix []byte
	Account string
	Expires time.Time
	Used    *time.Time
}

// Model returns the invitation of the row; its Code stays empty.
func (r Invitation) Model() models.Invitation {
	return models.Invitation{ID: r.ID, Officer: r.Officer, Account: r.Account, Expires: r.Expires.UTC(), Used: when(r.Used)}
}
