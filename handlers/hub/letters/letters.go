// Package letters is the page of messages and files that could not be delivered, understood or fetched. It also shows
// how each account and its connection to the platform stand.
package letters

import (
	"context"
	"embed"
	"fmt"
	"log/slog"
	"net/url"
	"slices"
	"strconv"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

//go:embed templates/*.html static
var embedded embed.FS

// Store is what the page reads and changes; *store.Store has it.
type Store interface {
	Letters(ctx context.Context, q models.LetterQuery) ([]models.Letter, error)
	LetterCounts(ctx context.Context, within models.LetterScope) ([]models.LetterCount, error)
	LetterMark(ctx context.Context) (string, error)
	LatestLetters(ctx context.Context, limit int) ([]models.LetterNews, error)
	RetryLetters(ctx context.Context, c models.LetterChoice, note models.AuditLine) (int64, error)
	DiscardLetters(ctx context.Context, c models.LetterChoice, note models.AuditLine) (int64, error)
}

// Deps is what the page is wired with.
type Deps struct {
	Store Store
	// Accounts says how each account stands, in the order of the configuration. It must be cheap.
	Accounts func(ctx context.Context) ([]models.AccountState, error)
	// Findings are what else is wrong with the house, as doctor would say it. It must be cheap.
	Findings func(ctx context.Context) ([]Finding, error)
	// Known are all accounts; it costs nothing.
	Known func() []models.Account
	// District says in which district an Area lies; "" when it is in none.
	District func(area string) string
	Clock    models.Clock
	Log      *slog.Logger
}

// Finding is something about the house that its owner should know.
type Finding struct {
	Kind  FindingKind
	Key   string // of its text in this package: "letters.find." and a word
	Value string // fills {value}; no personal data and no secret
}

// FindingKind is how much a finding matters.
type FindingKind string

// The kinds.
const (
	Warn FindingKind = "warn"
	Bad  FindingKind = "bad"
)

// What the audit calls what is done here. Stored: never rename.
const (
	auditRetried   = "letters.retried"
	auditDiscarded = "letters.discarded"
)

// Limits beyond which something is told as wrong.
const (
	lateTurn = time.Minute     // an event whose turn has not run
	lateOut  = 5 * time.Minute // a message that is due and has not gone
)

// Page is the page with what is live of it.
type Page struct {
	Deps
	latest *web.Feed[latest]
}

// New makes the page. Nothing is read before somebody looks.
func New(d Deps) *Page {
	p := &Page{Deps: d}
	p.latest = p.feed()
	return p
}

// Run keeps the pages that are open up to date until ctx ends.
func (p *Page) Run(ctx context.Context) { p.latest.Run(ctx) }

// Stir says that something may have been given up. It never waits.
func (p *Page) Stir() { p.latest.Stir() }

// Module is the page for the website.
func (p *Page) Module() web.Module {
	return web.Module{Name: "letters", Texts: texts(), Files: embedded,
		Nav: []web.NavItem{{Path: "/hub/letters", Key: "letters.title", Icon: "letter", May: access.Letters, Order: 70, Badge: p.waiting}},
		Routes: []web.Route{
			{Method: "GET", Path: "/hub/letters", May: access.Letters, Do: p.show},
			{Method: "GET", Path: "/hub/letters/live", May: access.Letters, Do: p.live},
			{Method: "POST", Path: "/hub/letters/retry", May: access.Letters, Do: p.retry},
			{Method: "POST", Path: "/hub/letters/discard", May: access.Letters, Do: p.discard},
		}}
}

// waiting counts what was given up within the user's part of the state.
func (p *Page) waiting(ctx context.Context, u access.User) (n int, err error) {
	counts, err := p.Store.LetterCounts(ctx, p.within(u))
	for _, c := range counts {
		n += c.Count
	}
	return n, err
}

// within is a user's part of the state, with the accounts that lie in it.
func (p *Page) within(u access.User) models.LetterScope {
	w := models.LetterScope{HubScope: u.Scope}
	if u.Scope.All() {
		return w
	}
	for _, a := range p.Known() {
		if has(u.Scope, a.Office) {
			w.Accounts = append(w.Accounts, a.Key)
		}
	}
	return w
}

// has reports whether the account of an office lies within a scope: a department's belongs to those who look after all of it, a district's
// to those who look after all departments there.
func has(s models.HubScope, o models.Office) bool {
	department, _ := o.Department()
	district, _ := o.District()
	return s.Has(department, district)
}

// shownLetters is how many a page has.
const shownLetters = 50

type view struct {
	Findings []Finding
	Accounts []account
	Kinds    []kind
	What     models.LetterKind
	Account  string
	Groups   []grouped // of this kind, by account and reason
	Letters  []letter
	Next     string
	Done     string // what was done just now, in words
	Reasons  []string
	Live     string
}

type account struct {
	models.AccountState
	Late string // key of what is late there
}

type kind struct {
	What  models.LetterKind
	URL   string
	Count int
	Here  bool
}

// grouped is how many there are of an account and a reason.
type grouped struct {
	models.LetterCount
	Why string
	URL string
}

type letter struct {
	models.Letter
	URL string // of its complaint
}

func kinds() []models.LetterKind {
	return []models.LetterKind{models.DeadLetter, models.ParkedLetter, models.LostFile}
}

// reasons are why something is given up for good. Stored in the audit: never rename.
func reasons() []string { return []string{"told_otherwise", "too_late", "nobody_there", "damaged"} }

func (p *Page) show(c *web.Call) error {
	v := view{What: models.LetterKind(c.Query("what")), Account: c.Query("account"), Reasons: reasons(), Done: p.done(c)}
	if !slices.Contains(kinds(), v.What) {
		v.What = models.DeadLetter
	}
	counts, err := p.Store.LetterCounts(c.Context(), p.within(c.User))
	if err != nil {
		return err
	}
	for _, k := range kinds() {
		item := kind{What: k, URL: address(k, "", 0), Here: k == v.What}
		for _, n := range counts {
			if n.What == k {
				item.Count += n.Count
			}
		}
		v.Kinds = append(v.Kinds, item)
	}
	for _, n := range counts {
		if n.What == v.What {
			v.Groups = append(v.Groups, grouped{n, why(n.Code), address(v.What, n.Account, 0)})
		}
	}
	if err := p.house(c, &v); err != nil {
		return err
	}
	return p.page(c, v)
}

func (p *Page) page(c *web.Call, v view) error {
	before, _ := strconv.ParseInt(c.Query("before"), 10, 64)
	list, err := p.Store.Letters(c.Context(), models.LetterQuery{What: v.What, Account: v.Account, Before: max(0, before), Limit: shownLetters, Within: p.within(c.User)})
	if err != nil {
		return err
	}
	for _, l := range list {
		x := letter{Letter: l}
		if l.Complaint != 0 {
			x.URL = fmt.Sprintf("/hub/complaints/%d", l.Complaint)
		}
		v.Letters = append(v.Letters, x)
	}
	if len(list) == shownLetters {
		v.Next = address(v.What, v.Account, list[len(list)-1].ID)
	}
	if v.Live, err = p.liveAddress(c, v, list); err != nil {
		return err
	}
	return c.Page("letters/page", "letters.title", v)
}

// house reads how the user's accounts stand and, for who has the whole state, what else is wrong.
func (p *Page) house(c *web.Call, v *view) error {
	list, err := p.Accounts(c.Context())
	if err != nil {
		return err
	}
	now := p.Clock.Now()
	for _, a := range list {
		if !has(c.User.Scope, a.Account.Office) {
			continue
		}
		x := account{AccountState: a}
		switch {
		case a.Unhandled > 0 && now.Sub(a.OldestIn) > lateTurn:
			x.Late = "letters.late.in"
		case a.Waiting > 0 && now.Sub(a.OldestOut) > lateOut:
			x.Late = "letters.late.out"
		}
		v.Accounts = append(v.Accounts, x)
	}
	if c.User.Scope.All() {
		v.Findings, err = p.Findings(c.Context())
	}
	return err
}

func address(what models.LetterKind, account string, before int64) string {
	q := url.Values{"what": {string(what)}}
	if account != "" {
		q.Set("account", account)
	}
	if before > 0 {
		q.Set("before", strconv.FormatInt(before, 10))
	}
	return "/hub/letters?" + q.Encode()
}

// done says what the address says was done just now.
func (p *Page) done(c *web.Call) string {
	n, err := strconv.Atoi(c.Query("n"))
	if err != nil || n < 0 {
		return ""
	}
	return c.T("letters.done."+map[bool]string{true: "retried", false: "discarded"}[c.Query("did") == "retried"], "n", strconv.Itoa(n))
}

// chosen reads which letters a form is about.
func (p *Page) chosen(c *web.Call) (what models.LetterKind, ids []int64, err error) {
	if err := c.R.ParseForm(); err != nil {
		return "", nil, models.NewError(models.CodeBadInput, "error.bad_input")
	}
	what = models.LetterKind(c.Form("what"))
	if !slices.Contains(kinds(), what) {
		return "", nil, models.NewError(models.CodeBadInput, "error.bad_input")
	}
	for _, text := range c.R.PostForm["id"] {
		id, err := strconv.ParseInt(text, 10, 64)
		if err != nil || len(ids) >= shownLetters {
			return "", nil, models.NewError(models.CodeBadInput, "error.bad_input")
		}
		ids = append(ids, id)
	}
	return what, ids, nil
}

// retry puts chosen letters back to be tried from the beginning, or all of an account.
func (p *Page) retry(c *web.Call) error {
	what, ids, err := p.chosen(c)
	if err != nil {
		return err
	}
	all := c.Form("all")
	object := fmt.Sprintf("%s:%d", what, len(ids))
	if all != "" {
		object = fmt.Sprintf("%s:all/%s", what, all)
	}
	n, err := p.Store.RetryLetters(c.Context(), models.LetterChoice{What: what, Letters: ids, Account: all, Within: p.within(c.User)}, models.AuditLine{Who: c.User.ID, Action: auditRetried, Object: object})
	if err != nil {
		return err
	}
	return c.Go(did(what, "retried", n))
}

// discard gives chosen letters up for good, with a reason.
func (p *Page) discard(c *web.Call) error {
	what, ids, err := p.chosen(c)
	if err != nil {
		return err
	}
	reason := c.Form("reason")
	if !slices.Contains(reasons(), reason) {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	note := models.AuditLine{Who: c.User.ID, Action: auditDiscarded, Object: fmt.Sprintf("%s:%d/%s", what, len(ids), reason)}
	n, err := p.Store.DiscardLetters(c.Context(), models.LetterChoice{What: what, Letters: ids, Within: p.within(c.User)}, note)
	if err != nil {
		return err
	}
	return c.Go(did(what, "discarded", n))
}

func did(what models.LetterKind, verb string, n int64) string {
	return "/hub/letters?" + url.Values{"what": {string(what)}, "did": {verb}, "n": {strconv.FormatInt(n, 10)}}.Encode()
}

// Why is the key of the text that says why something was given up.
func (l letter) Why() string { return why(l.Code) }

// Unnamed reports whether the code of the reason says more than its text.
func (l letter) Unnamed() bool { return l.Code != "" && l.Why() == why("") }

func why(code string) string { return textOr("letters.why.", code) }

// Trouble is the key of the text that says what is wrong with the way to a platform.
func (a account) Trouble() string { return textOr("letters.health.", a.Connection.Code) }

// textOr is the key of a code's text, or of the text for all others: a code may be newer than its words.
func textOr(prefix, code string) string {
	if _, ok := texts()[prefix+code]; ok && code != "" {
		return prefix + code
	}
	return prefix + "other"
}
