// Package door signs people in to the hub's website and out of it: with a password and an authenticator's code, through
// the state's identity provider, or, for officers, with a link from the bot. For every request it tells who is asking.
package door

import (
	"context"
	"embed"
	"errors"
	"log/slog"
	"net/netip"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates static
var embedded embed.FS

// Path is where the door is.
const Path = web.Prefix + "/door"

// Store is what the door keeps; the database has it. Tokens and codes are indexed there, never kept.
type Store interface {
	WebUser(ctx context.Context, id models.ID) (models.WebUser, error)
	WebUserByLogin(ctx context.Context, login string) (models.WebUser, error)
	WebUserByOutside(ctx context.Context, identity string) (models.WebUser, error)
	Officer(ctx context.Context, id models.ID) (models.Officer, error)

	SetWebPassword(ctx context.Context, id models.ID, hash string, but models.ID) error
	EnrolWebUser(ctx context.Context, id models.ID, password, totp string, step int64, recovery []string) error
	TakeTOTPStep(ctx context.Context, id models.ID, step int64) error
	TakeRecoveryCode(ctx context.Context, id models.ID, code string) (left int, err error)
	RecoveryCodesLeft(ctx context.Context, id models.ID) (int, error)

	StartSession(ctx context.Context, w models.WebSession) (token string, err error)
	Session(ctx context.Context, token string, idle time.Duration) (models.WebSession, error)
	SessionsOf(ctx context.Context, who models.ID, idle time.Duration) ([]models.WebSession, error)
	SessionsHold(ctx context.Context, which []models.ID, idle time.Duration) (versions map[models.ID]int64, err error)
	EndSession(ctx context.Context, who, id models.ID) error
	EndSessions(ctx context.Context, who models.ID) error
	RememberDevice(ctx context.Context, who models.ID) (token string, err error)
	KnownDevice(ctx context.Context, who models.ID, token string) (bool, error)

	MakeTicket(ctx context.Context, k models.WebTicket) (token string, err error)
	Ticket(ctx context.Context, kind models.TicketKind, token string) (models.WebTicket, error)
	TakeTicket(ctx context.Context, kind models.TicketKind, token string) (models.WebTicket, error)
	KeepInTicket(ctx context.Context, k models.WebTicket) error

	CountTries(ctx context.Context, keys ...models.TryKey) (wait time.Duration, err error)
	ForgetTries(ctx context.Context, keys ...models.TryKey) error
	TakeTryBack(ctx context.Context, k models.TryKey) error
	WaitsOf(ctx context.Context, keys []models.TryKey) ([]time.Duration, error)

	Audit(ctx context.Context, l models.AuditLine) error
}

// Directory is what the door reads of the state's directory; *directory.Directory has it.
type Directory interface {
	Area(code string) (models.Area, bool)
	District(code string) (models.Area, bool)
	Children(code string) []models.Area
}

// Deps is what the door is wired with.
type Deps struct {
	Store     Store
	Clock     models.Clock
	IDs       *models.IDs
	Directory func() Directory
	Log       *slog.Logger
	// PublicURL is how browsers reach the website: with https its cookies never travel in the clear.
	PublicURL string
	// Idle ends a session that is not used, Absolute every one.
	Idle, Absolute time.Duration
	// Proxies are trusted to say whom they speak for (X-Forwarded-For).
	Proxies []netip.Prefix
	// Outside is the identity provider; nil: there is none.
	Outside *Outside
	// Training are people whom anybody at this computer may be, for trying the website out; never on a real database.
	Training []Trainee
}

// Door is what Deps make. Safe for concurrent use.
type Door struct {
	Deps
	secure bool // browsers come by https
	// dummy is the hash of a password that nobody has: unknown logins cost as much as known ones. It is made at the first sign-in,
	// whoever signs in: at the start it would take longer than all else of the website, and 19 MB.
	dummy   func() (string, error)
	hashes  chan struct{} // so many passwords are looked at together: each takes memory
	jar     jar
	agree   sync.Mutex // over outside
	watches *watches
	waits   *rate.Limiter // of lines in the audit about who must wait: a flood of tries must not be one of lines
}

// waitsAtOnce is how many lines about waiting are written together; after them one a second.
const waitsAtOnce = 20

// New makes the door.
func New(d Deps) (*Door, error) {
	if d.Store == nil || d.Clock == nil || d.IDs == nil || d.Log == nil || d.Directory == nil || d.Idle <= 0 || d.Absolute < d.Idle {
		return nil, errors.New("the hub's door: everything but Outside and Training must be set, and Absolute no shorter than Idle")
	}
	dummy := sync.OnceValues(func() (string, error) { return HashPassword(unguessable()) })
	secure := strings.HasPrefix(d.PublicURL, "https://")
	return &Door{Deps: d, secure: secure, dummy: dummy, hashes: make(chan struct{}, hashesAtOnce), jar: jar{secure}, watches: &watches{open: map[*watch]bool{}}, waits: rate.NewLimiter(rate.Every(time.Second), waitsAtOnce)}, nil
}

// Module is the door's pages.
func (d *Door) Module() web.Module {
	return web.Module{Name: "door", Routes: d.routes(), Texts: texts(), Files: embedded}
}

// auditWait notes that somebody must wait, unless many do.
func (d *Door) auditWait(ctx context.Context, who models.ID, object string) error {
	if !d.waits.AllowN(d.Clock.Now(), 1) {
		return nil
	}
	return d.audit(ctx, who, models.AuditWaits, object)
}

// audit notes what happened at the door.
func (d *Door) audit(ctx context.Context, who models.ID, action, object string) error {
	return d.Store.Audit(ctx, models.AuditLine{Who: who, Action: action, Object: object})
}
