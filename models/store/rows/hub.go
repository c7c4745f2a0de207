package rows

import (
	"time"

	"sunwai/models"
)

// Presence is a row of presences.
type Presence struct {
	Complaint models.ID `gorm:"primaryKey;autoIncrement:false"`
	Who       models.ID `gorm:"primaryKey;autoIncrement:false"`
	Doing     models.Doing
	Until     int64 // milliseconds since 1970
}

// Problem is a row of problems.
type Problem struct {
	ID       models.ID `gorm:"primaryKey;autoIncrement:false"`
	Category string
	Area     string
	Master   models.ID
	Since    time.Time
	At       time.Time
	Who      models.ID
	Ended    bool
}
