package rows

import (
	"encoding/hex"
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// HubView is a row of hub_views. Rows of before views were sealed have no sealed name: theirs stands in the clear.
type HubView struct {
	ID          models.ID `gorm:"primaryKey;autoIncrement:false"`
	UserID      models.ID
	Name        string // the blind index of the name, in hex
	Query       string // empty
	SealedName  seal.Text
	SealedQuery seal.Text
}

// HubView makes the row of a view.
func (x Indexer) HubView(v models.HubView) HubView {
	return HubView{ID: v.ID, UserID: v.User, Name: hex.EncodeToString(x.Index("view", v.Name)), SealedName: seal.Text(v.Name), SealedQuery: seal.Text(v.Query)}
}

// Plain reports whether a row is of before views were sealed.
func (r HubView) Plain() bool { return r.SealedName == "" }

// Model returns the view of the row.
func (r HubView) Model() models.HubView {
	if r.Plain() {
		return models.HubView{ID: r.ID, User: r.UserID, Name: r.Name, Query: r.Query}
	}
	return models.HubView{ID: r.ID, User: r.UserID, Name: string(r.SealedName), Query: string(r.SealedQuery)}
}

// BulkJob is a row of bulk_jobs.
type BulkJob struct {
	ID           models.ID `gorm:"primaryKey;autoIncrement:false"`
	At           time.Time
	DueAt        time.Time
	UserID       models.ID
	Officer      models.ID
	Lang         models.Lang
	Command      string
	Words        seal.Text
	State        models.BulkState
	ClaimedUntil *time.Time
	DoneAt       *time.Time
}

// BulkItem is a row of bulk_items.
type BulkItem struct {
	Job       models.ID `gorm:"primaryKey;autoIncrement:false"`
	Place     int       `gorm:"primaryKey;autoIncrement:false"`
	Complaint models.ID
	Version   int64
	Number    models.Number
	State     models.BulkItemState
	Reason    string
}

// FromBulk makes the rows of a bulk.
func FromBulk(b models.Bulk) (BulkJob, []BulkItem) {
	items := make([]BulkItem, len(b.Items))
	for i, x := range b.Items {
		items[i] = BulkItem{Job: b.ID, Place: i, Complaint: x.Complaint, Version: x.Version, Number: x.Number, State: x.State, Reason: x.Reason}
	}
	return BulkJob{ID: b.ID, At: Stamp(b.At), DueAt: Stamp(b.Due), UserID: b.User, Officer: b.Officer, Lang: b.Lang, Command: b.Command,
		Words: seal.Text(b.Words), State: b.State, DoneAt: at(b.DoneAt)}, items
}

// Model returns the bulk of the rows.
func (r BulkJob) Model(items []BulkItem) models.Bulk {
	b := models.Bulk{ID: r.ID, At: r.At.UTC(), Due: r.DueAt.UTC(), User: r.UserID, Officer: r.Officer, Lang: r.Lang, Command: r.Command,
		Words: string(r.Words), State: r.State, DoneAt: when(r.DoneAt)}
	for _, x := range items {
		b.Items = append(b.Items, models.BulkItem{Complaint: x.Complaint, Version: x.Version, Number: x.Number, State: x.State, Reason: x.Reason})
	}
	return b
}
