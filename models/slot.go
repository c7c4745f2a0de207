package models

import "time"

// Slot is one time of something that happens once per time on all replicas together: its row is written with what was done,
// and a second one is refused with ErrConflict.
type Slot struct {
	Name string // "suggestions/POWER", "morning/12". Stored: never rename
	Slot string // "2026-11-24"
	At   time.Time
}
