package rows

import (
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// Department is a row of departments. Body is its JSON, which this package does not look into.
type Department struct {
	Code string `gorm:"primaryKey"`
	Body string
}

// Category is a row of categories.
type Category struct {
	Code       string `gorm:"primaryKey"`
	Department string
	Body       string
}

// Area is a row of areas.
type Area struct {
	Code   string `gorm:"primaryKey"`
	Parent string
	Body   string
}

// DirectoryVersion is the one row that tells replicas to read the directory again.
type DirectoryVersion struct {
	ID      int `gorm:"primaryKey;autoIncrement:false"`
	Version string
	Body    string // everything of the directory that is neither department, category nor area
	At      time.Time
}

// TableName is singular: there is one row.
func (DirectoryVersion) TableName() string { return "directory_version" }

// RosterVersion is the one row that tells replicas to read officers and postings again.
type RosterVersion struct {
	ID      int `gorm:"primaryKey;autoIncrement:false"`
	Version int64
}

// TableName is singular: there is one row.
func (RosterVersion) TableName() string { return "roster_version" }

// KeyCheck is one sealed word by which it is told whether the keys belong to the database.
type KeyCheck struct {
	ID      int `gorm:"primaryKey;autoIncrement:false"`
	Word    seal.Text
	WordBix []byte
}

// TableName is singular: there is one row.
func (KeyCheck) TableName() string { return "key_check" }

// Account is an account of ours that this database has served.
type Account struct {
	Key      string `gorm:"primaryKey"`
	Platform models.PlatformName
	Handle   string
	Office   models.Office
	SeenAt   time.Time
}

// DirectoryChange is one value that was changed of the directory on the website.
type DirectoryChange struct {
	ID     int64     `gorm:"primaryKey;autoIncrement:false"`
	Edit   models.ID // what was changed together
	Undoes models.ID // an edit
	At     time.Time
	Who    models.ID
	Thing  models.Thing
	Key    string
	Field  string
	Old    string
	New    string
	Reason string
}

// DirectoryChangeOf makes a row.
func DirectoryChangeOf(c models.DirectoryChange) DirectoryChange {
	return DirectoryChange{ID: c.ID, Edit: c.Edit, Undoes: c.Undoes, At: Stamp(c.At), Who: c.By, Thing: c.Thing, Key: c.Key, Field: c.Field,
		Old: c.From, New: c.To, Reason: c.Reason}
}

// Model reads a row.
func (r DirectoryChange) Model() models.DirectoryChange {
	return models.DirectoryChange{ID: r.ID, Edit: r.Edit, Undoes: r.Undoes, At: r.At.UTC(), By: r.Who, Thing: r.Thing, Key: r.Key, Field: r.Field,
		From: r.Old, To: r.New, Reason: r.Reason}
}

// AccountCheck is what was found when an account was last looked at.
type AccountCheck struct {
	Account  string `gorm:"primaryKey"`
	At       time.Time
	Mark     models.CheckMark
	Said     string
	Citizens int
	Officers int
	Public   int
}
