package models

import "time"

// MarkState is how far a sent message has come. Stored: never rename.
type MarkState string

const (
	MarkSent      MarkState = "sent"      // it has left the platform
	MarkDelivered MarkState = "delivered" // it is on the person's phone
	MarkRead      MarkState = "read"      // the person has opened it
	MarkFailed    MarkState = "failed"    // it was taken and did not arrive
)

// DeliveryMark is a platform's word of how far a message has come that it had taken.
type DeliveryMark struct {
	To    Address
	Ref   string // OutboxRow.SentRef; "": all that was sent to this address until At
	State MarkState
	At    time.Time
	Code  int // the platform's, for MarkFailed
}

// Sending is a message about a complaint that a platform has taken, and how far it has come. Times are zero for what the platform has not said.
type Sending struct {
	ID          int64 // the outbox row's
	Kind        string
	To          Address // without the peer
	State       OutboxState
	SentAt      time.Time // when the platform took it
	DeliveredAt time.Time
	ReadAt      time.Time
	FailedAt    time.Time
	Code        int // the platform's reason for FailedAt
}
