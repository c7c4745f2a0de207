package rows

import (
	"strconv"
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// Login is the blind index of a login.
func (x Indexer) Login(login string) []byte { return x.Index("login", login) }

// Outside is the blind index of how an identity provider calls a user.
func (x Indexer) Outside(identity string) []byte {
	if identity == "" {
		return nil
	}
	return x.Index("outside", identity)
}

// Token is the blind index of a token of 256 random bits: all that is kept of it.
func (x Indexer) Token(use, token string) []byte { return x.Index("token", use, token) }

// Recovery is the blind index of a recovery code: all that is kept of it.
func (x Indexer) Recovery(user models.ID, code string) []byte {
	return x.Index("recovery", strconv.FormatInt(int64(user), 10), code)
}

// Try is the blind index of what wrong tries are counted by.
func (x Indexer) Try(k models.TryKey) []byte {
	return x.Index("try", append([]string{k.Use}, k.Parts...)...)
}

// WebUser is a row of web_users.
type WebUser struct {
	ID          models.ID `gorm:"primaryKey;autoIncrement:false"`
	Login       seal.Text
	LoginBix    []byte
	Name        seal.Text
	Roles       string
	Departments string
	Districts   string
	Officer     models.ID
	Password    seal.Text
	Totp        seal.Text
	TotpStep    int64
	OutsideBix  []byte
	Disabled    bool
	MadeAt      time.Time
	SignedInAt  *time.Time
	Version     int64
}

// FromWebUser makes the row of a user.
func FromWebUser(u models.WebUser, x Indexer) WebUser {
	return WebUser{ID: u.ID, Login: seal.Text(u.Login), LoginBix: x.Login(u.Login), Name: seal.Text(u.Name), Roles: text(u.Roles),
		Departments: text(u.Scope.Departments), Districts: text(u.Scope.Districts), Officer: u.Officer, Password: seal.Text(u.Password),
		Totp: seal.Text(u.TOTP), TotpStep: u.TOTPStep, OutsideBix: x.Outside(u.Outside), Disabled: u.Disabled, MadeAt: Stamp(u.MadeAt), SignedInAt: at(u.SignedInAt),
		Version: max(1, u.Version)}
}

// Model returns the user of the row.
func (r WebUser) Model() models.WebUser {
	return models.WebUser{ID: r.ID, Login: string(r.Login), Name: string(r.Name), Roles: list[string](r.Roles),
		Scope:   models.HubScope{Departments: list[string](r.Departments), Districts: list[string](r.Districts)},
		Officer: r.Officer, Password: string(r.Password), TOTP: string(r.Totp), TOTPStep: r.TotpStep, Disabled: r.Disabled, MadeAt: r.MadeAt.UTC(),
		SignedInAt: when(r.SignedInAt), Version: r.Version}
}

// WebRecovery is a row of web_recoveries: a code that does once in place of the authenticator's.
type WebRecovery struct {
	Who     models.ID `gorm:"primaryKey;autoIncrement:false"`
	CodeBix []byte    `gorm:"primaryKey"`
}

// WebSession is a row of web_sessions.
type WebSession struct {
	ID       models.ID `gorm:"primaryKey;autoIncrement:false"`
	TokenBix []byte
	Who      models.ID
	Officer  models.ID
	How      models.SignedInBy
	Agent    string
	MadeAt   time.Time
	SeenAt   time.Time
	EndsAt   time.Time
}

// Model returns the session of the row.
func (r WebSession) Model() models.WebSession {
	return models.WebSession{ID: r.ID, Who: r.Who, Officer: r.Officer, By: r.How, Agent: r.Agent, MadeAt: r.MadeAt.UTC(), SeenAt: r.SeenAt.UTC(),
		EndsAt: r.EndsAt.UTC()}
}

// WebTicket is a row of web_tickets.
type WebTicket struct {
	ID       models.ID `gorm:"primaryKey;autoIncrement:false"`
	Kind     models.TicketKind
	TokenBix []byte
	Who      models.ID
	Officer  models.ID
	Kept     seal.JSON[models.TicketKept]
	MadeAt   time.Time
	Expires  time.Time
}

// FromWebTicket makes the row of a ticket.
func FromWebTicket(t models.WebTicket, x Indexer) WebTicket {
	return WebTicket{ID: t.ID, Kind: t.Kind, TokenBix: x.Token(string(t.Kind), t.Token), Who: t.Who, Officer: t.Officer, Kept: seal.Of(t.Kept),
		MadeAt: Stamp(t.MadeAt), Expires: Stamp(t.Expires)}
}

// Model returns the ticket of the row; its token stays empty.
func (r WebTicket) Model() models.WebTicket {
	return models.WebTicket{ID: r.ID, Kind: r.Kind, Who: r.Who, Officer: r.Officer, Kept: r.Kept.V, MadeAt: r.MadeAt.UTC(), Expires: r.Expires.UTC()}
}

// WebTry is a row of web_tries.
type WebTry struct {
	KeyBix    []byte `gorm:"primaryKey"`
	Tries     int
	At        time.Time
	ForgetAt  time.Time
	WaitUntil *time.Time
}

// WebDevice is a row of web_devices: a browser at which a user has signed in before.
type WebDevice struct {
	TokenBix []byte `gorm:"primaryKey"`
	Who      models.ID
	SeenAt   time.Time
}

// AuditWaiting is a row of audit_waiting: a line that is not chained yet.
type AuditWaiting struct {
	ID        models.ID `gorm:"primaryKey;autoIncrement:false"`
	At        time.Time
	Who       models.ID
	Action    string
	Complaint models.ID
	Object    string
}

// TableName is what GORM would put into the plural.
func (AuditWaiting) TableName() string { return "audit_waiting" }

// AuditLine is a row of audit_lines.
type AuditLine struct {
	ID        models.ID `gorm:"primaryKey;autoIncrement:false"`
	Seq       int64
	At        time.Time
	Who       models.ID
	Action    string
	Complaint models.ID
	Object    string
	Hash      []byte
}

// Chained is the line at its place in the chain. The hash is an HMAC: who changes a line and has no keys cannot chain the rest anew.
func (r AuditWaiting) Chained(head models.AuditHead, x Indexer) AuditLine {
	l := AuditLine{ID: r.ID, Seq: head.Seq + 1, At: r.At.UTC(), Who: r.Who, Action: r.Action, Complaint: r.Complaint, Object: r.Object}
	l.Hash = l.Link(head.Hash, x)
	return l
}

// Link is the hash that the line has when it follows one with the hash before. Stored in effect: never change.
func (r AuditLine) Link(before []byte, x Indexer) []byte {
	n := func(v int64) string { return strconv.FormatInt(v, 10) }
	return x.Index("audit", string(before), n(r.Seq), n(int64(r.ID)), n(r.At.UTC().UnixMicro()), n(int64(r.Who)), r.Action, n(int64(r.Complaint)), r.Object)
}

// Model returns the line of the row.
func (r AuditLine) Model() models.AuditLine {
	return models.AuditLine{ID: r.ID, Seq: r.Seq, At: r.At.UTC(), Who: r.Who, Action: r.Action, Complaint: r.Complaint, Object: r.Object}
}

// AuditHead is the one row of audit_heads: where the chain ends.
type AuditHead struct {
	ID   int64 `gorm:"primaryKey;autoIncrement:false"`
	Seq  int64
	Hash []byte
}
