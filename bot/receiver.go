package bot

import (
	"net/http"
	"time"

	"sunwai/models"
)

// Receiver is the webhook of a whole app: one address for all of its accounts, unlike Webhook, which is one
// account's.
type Receiver interface {
	// Receive verifies the raw bytes first and then parses them; each event names its own account. Its errors mean
	// what Webhook.Decode's do.
	Receive(r *http.Request, body []byte) (News, error)
	// Challenge answers the platform's question whether this address is ours. ErrUnsigned means 403.
	Challenge(r *http.Request) (Answer, error)
}

// News is what one request of a platform brought.
type News struct {
	Events []Inbound
	Fates  []Fate
}

// Answer is the body of an answer with status 200.
type Answer struct {
	ContentType string
	Body        []byte
}

// Fate is what a platform says later of a message that it had taken.
type Fate struct {
	Account   string // models.Account.Key
	Peer      models.Peer
	MessageID string // Receipt.MessageID; "": all that was sent to the peer until At, never with Failed
	At        time.Time
	State     FateState
	Err       *SendError // for Failed: what it means for the message
}

// FateState is how far a message has come. Part of metrics: never rename.
type FateState string

const (
	Sent      FateState = "sent"      // it has left the platform
	Delivered FateState = "delivered" // it is on the person's phone
	Read      FateState = "read"      // the person has opened it
	Failed    FateState = "failed"    // it was taken and yet will not arrive
)
