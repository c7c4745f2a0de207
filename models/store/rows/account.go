package rows

import "time"

// Cursor is how far news of an account was read.
type Cursor struct {
	Account string `gorm:"primaryKey"`
	Name    string `gorm:"primaryKey"`
	Value   string
	At      time.Time
}

// Spending is what an account has cost in a month, in millionths of a US dollar.
type Spending struct {
	Account string `gorm:"primaryKey"`
	Month   string `gorm:"primaryKey"` // "2026-11", UTC
	Micros  int64
}

// TableName is singular.
func (Spending) TableName() string { return "spending" }
