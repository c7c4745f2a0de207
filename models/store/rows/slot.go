package rows

import (
	"time"

	"sunwai/models"
)

// PeriodicSlot is a row of periodic_slots.
type PeriodicSlot struct {
	Name string `gorm:"primaryKey"`
	Slot string `gorm:"primaryKey"`
	At   time.Time
}

// FromSlot makes the row of a slot.
func FromSlot(s models.Slot) PeriodicSlot {
	return PeriodicSlot{Name: s.Name, Slot: s.Slot, At: Stamp(s.At)}
}
