package rows

import (
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// SpokenLine is a row of spoken_lines. Its phone is kept by its blind index alone: who asks for what is said to a phone knows it.
type SpokenLine struct {
	ID       models.ID `gorm:"primaryKey;autoIncrement:false"`
	At       time.Time
	Account  string
	PhoneBix []byte
	Number   models.Number
	Kind     string
	Lang     models.Lang
	Body     seal.Text
	Must     models.Must
	HeardAt  *time.Time
	HeardBy  models.ID
}

// FromSpoken makes the row of a message to be read out.
func FromSpoken(l models.SpokenLine, x Indexer) SpokenLine {
	return SpokenLine{ID: l.ID, At: Stamp(l.At), Account: l.Account, PhoneBix: x.Phone(string(l.Peer)), Number: l.Number, Kind: l.Kind,
		Lang: l.Lang, Body: seal.Text(l.Text), Must: l.Must, HeardAt: at(l.HeardAt)}
}

// Model returns the message of the row, without its phone.
func (r SpokenLine) Model() models.SpokenLine {
	return models.SpokenLine{ID: r.ID, At: r.At.UTC(), Account: r.Account, Number: r.Number, Kind: r.Kind, Lang: r.Lang, Text: string(r.Body),
		Must: r.Must, HeardAt: when(r.HeardAt)}
}

// Callback is a row of callbacks.
type Callback struct {
	ID        models.ID `gorm:"primaryKey;autoIncrement:false"`
	At        time.Time
	Account   string
	Phone     seal.Text // NULL once the call is over
	PhoneBix  []byte
	Lang      models.Lang
	Complaint models.ID
	Reason    string
	State     models.CallbackState
	Tries     int
	NotBefore *time.Time
	ByUser    models.ID
	ByName    seal.Text
	Until     *time.Time
	CalledAt  *time.Time
	DoneAt    *time.Time
}

// FromCallback makes the row of a call that we owe.
func FromCallback(c models.Callback, x Indexer) Callback {
	return Callback{ID: c.ID, At: Stamp(c.At), Account: c.Account, Phone: seal.Text(c.Phone), PhoneBix: x.Phone(c.Phone), Lang: c.Lang,
		Complaint: c.Complaint, Reason: c.Reason, State: c.State, Tries: c.Tries, NotBefore: at(c.NotBefore), ByUser: c.By,
		ByName: seal.Text(c.ByName), Until: at(c.Until), CalledAt: at(c.CalledAt), DoneAt: at(c.DoneAt)}
}

// Model returns the call of the row.
func (r Callback) Model() models.Callback {
	return models.Callback{ID: r.ID, At: r.At.UTC(), Account: r.Account, Phone: string(r.Phone), Lang: r.Lang, Complaint: r.Complaint,
		Reason: r.Reason, State: r.State, Tries: r.Tries, NotBefore: when(r.NotBefore), By: r.ByUser, ByName: string(r.ByName),
		Until: when(r.Until), CalledAt: when(r.CalledAt), DoneAt: when(r.DoneAt)}
}

// Call is a row of calls.
type Call struct {
	ID       models.ID `gorm:"primaryKey;autoIncrement:false"`
	At       time.Time
	Account  string
	Phone    seal.Text // NULL a day after
	PhoneBix []byte
	UserID   models.ID
	Asked    int
	Back     models.ID
	Shown    models.ID
	EndedAt  *time.Time
}

// FromCall makes the row of a caller.
func FromCall(c models.Call, x Indexer) Call {
	return Call{ID: c.ID, At: Stamp(c.At), Account: c.Account, Phone: seal.Text(c.Phone), PhoneBix: x.Phone(c.Phone), UserID: c.User,
		Asked: c.Asked, Back: c.Back, Shown: c.Shown, EndedAt: at(c.EndedAt)}
}

// Model returns the caller of the row.
func (r Call) Model() models.Call {
	return models.Call{ID: r.ID, At: r.At.UTC(), Account: r.Account, Phone: string(r.Phone), User: r.UserID, Asked: r.Asked, Back: r.Back,
		Shown: r.Shown, EndedAt: when(r.EndedAt)}
}

// DeskTry counts wrong answers of a day at the desk's identity check: about a complaint, or by a caller.
type DeskTry struct {
	Day   string `gorm:"primaryKey"`
	Who   []byte `gorm:"primaryKey"`
	Tries int
}
