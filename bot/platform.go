// Package bot defines what a messaging platform is: what comes in, what goes out, its limits, and how it fails. It
// knows no SDK and no database. Each platform is a folder of its own below.
package bot

import (
	"context"
	"io"
	"net/http"
	"time"

	"sunwai/models"
)

// Platform sends for one account of ours. Everything else a platform can do is an optional interface
// below, found by a type assertion; an adapter lists its own as `var _ bot.Poller = (*T)(nil)`.
type Platform interface {
	// Account is whom it sends as.
	Account() models.Account
	// Limits are the platform's, constant over the process's life.
	Limits() Limits
	// Scope says within what a peer id means the same human ("telegram" for the whole platform,
	// "facebook:<page>" for one page). It is part of the blind index of addresses.
	Scope() string
	// Send delivers one message. Every failure is a *SendError; none of them holds a token, a text or a peer.
	Send(ctx context.Context, out Outbound) (Receipt, error)
}

// Sink takes what a platform delivers. It returns nil only when everything is durably stored: only then
// may the adapter acknowledge to the platform. What was stored before is not an error.
type Sink func(ctx context.Context, in []Inbound) error

// Poller is a platform that is asked for news. Poll runs until ctx ends; it retries by itself and never
// gives up on a dead token or a silent platform, it reports these through Health.
type Poller interface {
	Poll(ctx context.Context, sink Sink) error
}

// Webhook is a platform that brings its news. Decode verifies the raw bytes first and then parses them; each
// event names its own account. ErrUnsigned means 401, nothing was parsed. ErrMalformed means 400.
// Any other error is ours: 500, the platform tries again.
type Webhook interface {
	Decode(r *http.Request, body []byte) ([]Inbound, error)
}

// Acknowledger answers what the platform wants answered at once and once: the spinner of a tapped button, and messages with
// Inbound.Ack that they were seen.
// Best effort, after the inbox commit.
type Acknowledger interface {
	Acknowledge(ctx context.Context, in Inbound) error
}

// Fetcher brings a file that a person sent. Size is -1 when unknown. Failures are *SendError.
type Fetcher interface {
	Fetch(ctx context.Context, ref string) (body io.ReadCloser, size int64, err error)
}

// Presenter tells the platform what to show beside the conversation: commands, descriptions.
type Presenter interface {
	Present(ctx context.Context, p []Presentation) error
}

// Checker asks the platform who we are and whether news can reach us: for `doctor` and at start.
type Checker interface {
	Check(ctx context.Context) (Identity, error)
}

// Followed tells how many follow the account in public, where its platform says so at the cost of one question. A conversation on Telegram
// or WhatsApp has no followers.
type Followed interface {
	Followers(ctx context.Context) (int, error)
}

// Linker makes the link that opens a private conversation with the account and hands it a payload.
type Linker interface {
	Link(payload string) string
}

// Metered is a platform that tells how much of Limits.Budget is left: what another replica sent, or we before a
// restart, counts too.
type Metered interface {
	// Left are the platform's last words on it: so many messages more until Per from now. Empty when it has said nothing
	// that still holds.
	Left() []Quota
}

// Spender is a platform that costs money by the message.
type Spender interface {
	Spending() Spending
}

// Spending is what an account has cost in a month, by our own count, in millionths of a US dollar.
type Spending struct {
	Month string // "2026-11", UTC; empty while nothing is known
	Spent int64
	Limit int64 // 0: none is set
}

// Identity is what a platform says of an account.
type Identity struct {
	Handle  string
	Name    string
	Webhook string // the URL registered there, empty when news is polled
	Pending int    // updates waiting at the platform
	Trouble string // what the platform last complained about, without secrets
}

// Presentation is what an account shows in one language to one audience.
type Presentation struct {
	Lang        models.Lang // "" for every language without one of its own
	Audience    Audience
	Peer        models.Peer // the officer's chat, for OfficerAudience
	Commands    []CommandHint
	Description string // shown before the first message
	Short       string // shown on the profile
}

// Audience is who sees a presentation.
type Audience string

const (
	CitizenAudience Audience = "citizen" // everybody who opens the account
	OfficerAudience Audience = "officer" // a single officer, in his own chat
)

// CommandHint is a command in the platform's menu.
type CommandHint struct {
	Command, Description string
}

// Health is what an adapter reports about its connection, for metrics and the hub. Err is redacted.
type Health struct {
	Account string
	At      time.Time
	OK      bool
	Code    string // stable: unauthorized, conflict, unreachable, server_error, spending
	Err     error
}
