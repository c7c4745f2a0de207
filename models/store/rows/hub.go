package rows

import "sunwai/models"

// Presence is a row of presences.
type Presence struct {
	Complaint models.ID `gorm:"primaryKey;autoIncrement:false"`
	Who       models.ID `gorm:"primaryKey;autoIncrement:false"`
	Doing     models.Doing
	Until     int64 // milliseconds since 1970
}
