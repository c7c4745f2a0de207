package door

import (
	"errors"
	"net/http"
	"net/url"
	"path"
	"strings"
	"time"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

func (d *Door) routes() []web.Route {
	return []web.Route{
		{Method: http.MethodGet, Path: Path, May: access.Anyone, Do: d.ask},
		{Method: http.MethodPost, Path: Path, May: access.Anyone, Do: d.password},
		{Method: http.MethodGet, Path: Path + "/code", May: access.Anyone, Do: d.askCode},
		{Method: http.MethodPost, Path: Path + "/code", May: access.Anyone, Do: d.code},
		{Method: http.MethodGet, Path: Path + "/enrol/{token}", May: access.Anyone, Do: d.askEnrol},
		{Method: http.MethodPost, Path: Path + "/enrol/{token}", May: access.Anyone, Do: d.enrol},
		{Method: http.MethodGet, Path: Path + "/link/{token}", May: access.Anyone, Do: d.askLink},
		{Method: http.MethodPost, Path: Path + "/link/{token}", May: access.Anyone, Do: d.link},
		{Method: http.MethodGet, Path: Path + "/outside", May: access.Anyone, Do: d.goOutside},
		{Method: http.MethodGet, Path: Path + "/outside/back", May: access.Anyone, Do: d.backFromOutside},
		{Method: http.MethodPost, Path: Path + "/training", May: access.Anyone, Do: d.train},
		{Method: http.MethodPost, Path: Path + "/out", May: access.SignedIn, Do: d.out},
		{Method: http.MethodGet, Path: Path + "/me", May: access.SignedIn, Do: d.me},
		{Method: http.MethodPost, Path: Path + "/me/password", May: access.SignedIn, Do: d.changePassword},
		{Method: http.MethodPost, Path: Path + "/me/authenticator", May: access.SignedIn, Do: d.renewAuthenticator},
		{Method: http.MethodPost, Path: Path + "/me/out/{id}", May: access.SignedIn, Do: d.outThere},
		{Method: http.MethodPost, Path: Path + "/me/everywhere", May: access.SignedIn, Do: d.outEverywhere},
	}
}

// asking is what the sign-in page shows.
type asking struct {
	Next     string
	Login    string // as it was typed: who mistyped a letter sees it
	Wrong    bool
	Wait     time.Duration // nothing is tried for so long
	Notice   string        // key of a text
	Outside  bool
	Training []Trainee
}

// ask is the sign-in page. Who is signed in already goes on.
func (d *Door) ask(c *web.Call) error {
	if c.User.ID != 0 {
		return c.Go(next(c.Query("next")))
	}
	return d.showAsking(c, asking{Next: next(c.Query("next"))})
}

func (d *Door) showAsking(c *web.Call, a asking) error {
	a.Outside = d.Outside != nil
	if local(c.R) {
		a.Training = d.Training
	}
	switch {
	case a.Wait > 0:
		a.Wait = minutes(a.Wait)
		c.Status(http.StatusTooManyRequests)
	case a.Wrong:
		c.Status(http.StatusUnauthorized)
	}
	return c.Page("door/page", "door.title", a)
}

// minutes says a wait in whole minutes, not too short.
func minutes(d time.Duration) time.Duration { return (d + time.Minute - 1).Truncate(time.Minute) }

// next is the page to go on with: one of ours, whatever somebody wrote into a link.
func next(wish string) string {
	u, err := url.Parse(wish)
	if err != nil || u.IsAbs() || u.Host != "" || u.User != nil || strings.ContainsAny(wish, "\\\x00\r\n\t") || u.Path != path.Clean(u.Path) {
		return web.Prefix
	}
	if u.Path != web.Prefix && !strings.HasPrefix(u.Path, web.Prefix+"/") || u.Path == Path || strings.HasPrefix(u.Path, Path+"/") && u.Path != Path+"/me" {
		return web.Prefix
	}
	return (&url.URL{Path: u.Path, RawQuery: u.RawQuery}).String()
}

// password takes login and password. Of an unknown login nothing is told that is not told of a wrong password, and as much is done.
func (d *Door) password(c *web.Call) error {
	ctx := c.Context()
	a := asking{Next: next(c.Form("next")), Login: c.Form("login")}
	if len(a.Login) > models.LongestLogin {
		a.Login = a.Login[:0]
	}
	login, _ := models.GoodLogin(a.Login)
	u, err := d.Store.WebUserByLogin(ctx, login)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return err
	}
	try, err := d.loginAttempt(c, u, login)
	if err != nil {
		return err
	}
	if a.Wait, err = try.count(ctx); err != nil || a.Wait > 0 {
		return d.mustWait(c, u.ID, a, err)
	}
	same, err := d.matches(ctx, c.R.PostFormValue("password"), u.Password)
	if err != nil {
		return err
	}
	if !same || u.Disabled {
		a.Wrong = true
		if err := d.audit(ctx, u.ID, models.AuditRefused, "by:password"); err != nil {
			return err
		}
		return d.showAsking(c, a)
	}
	if err := try.right(ctx); err != nil {
		return err
	}
	return d.askForMore(c, u, a.Next)
}

// loginAttempt says how a try with a login is counted. An unknown login is asked for devices as a known one is.
func (d *Door) loginAttempt(c *web.Call, u models.WebUser, login string) (attempt, error) {
	token := d.jar.get(c.R, deviceCookie)
	known, err := d.Store.KnownDevice(c.Context(), u.ID, token)
	if err != nil {
		return attempt{}, err
	}
	if known {
		return attempt{door: d, own: deviceTries("login", token)}, nil
	}
	network := d.network(c.R)
	shared := networkTries(network)
	return attempt{door: d, own: loginTries(login, network), shared: &shared}, nil
}

func (d *Door) mustWait(c *web.Call, who models.ID, a asking, err error) error {
	if err != nil {
		return err
	}
	if err := d.auditWait(c.Context(), who, "by:password"); err != nil {
		return err
	}
	return d.showAsking(c, a)
}

// askForMore goes on after a right password: to the code, or, for who has no authenticator yet, to setting one up.
func (d *Door) askForMore(c *web.Call, u models.WebUser, next string) error {
	now := d.Clock.Now()
	k := models.WebTicket{ID: d.IDs.Next(), Kind: models.TicketStep, Who: u.ID, Kept: models.TicketKept{Next: next}, MadeAt: now, Expires: now.Add(models.StepTicketLife)}
	if u.TOTP == "" {
		k.Kind, k.Kept.Password = models.TicketEnrol, u.Password
	}
	token, err := d.Store.MakeTicket(c.Context(), k)
	if err != nil {
		return err
	}
	if k.Kind == models.TicketEnrol {
		return c.Go(Path + "/enrol/" + token)
	}
	d.jar.set(c.W, stepCookie, token, models.StepTicketLife)
	return c.Go(Path + "/code")
}

// askingCode is what the page of the second step shows.
type askingCode struct {
	Wrong bool
	Wait  time.Duration
}

func (d *Door) askCode(c *web.Call) error {
	if _, _, err := d.step(c); err != nil {
		return d.startAnew(c, err)
	}
	return c.Page("door/code", "door.code.title", askingCode{})
}

// step is whom the browser has given the right password of.
func (d *Door) step(c *web.Call) (models.WebTicket, models.WebUser, error) {
	k, err := d.Store.Ticket(c.Context(), models.TicketStep, d.jar.get(c.R, stepCookie))
	if err != nil {
		return k, models.WebUser{}, err
	}
	u, err := d.Store.WebUser(c.Context(), k.Who)
	if err == nil && (u.Disabled || !u.Enrolled()) {
		err = models.ErrNotFound
	}
	return k, u, err
}

func (d *Door) startAnew(c *web.Call, err error) error {
	if !errors.Is(err, models.ErrNotFound) {
		return err
	}
	d.jar.clear(c.W, stepCookie)
	return c.Go(Path)
}

// code takes an authenticator's code, or a recovery code.
func (d *Door) code(c *web.Call) error {
	ctx := c.Context()
	k, u, err := d.step(c)
	if err != nil {
		return d.startAnew(c, err)
	}
	try, err := d.codeAttempt(c, u.ID)
	if err != nil {
		return err
	}
	wait, err := try.count(ctx)
	if err != nil {
		return err
	}
	if wait > 0 {
		if err := d.auditWait(ctx, u.ID, "by:code"); err != nil {
			return err
		}
		c.Status(http.StatusTooManyRequests)
		return c.Page("door/code", "door.code.title", askingCode{Wait: minutes(wait)})
	}
	taken, err := d.takeCode(c, u, typed(c.Form("code")))
	if err != nil {
		return err
	}
	if !taken {
		if err := d.audit(ctx, u.ID, models.AuditRefused, "by:code"); err != nil {
			return err
		}
		c.Status(http.StatusUnauthorized)
		return c.Page("door/code", "door.code.title", askingCode{Wrong: true})
	}
	if err := try.right(ctx); err != nil {
		return err
	}
	if _, err := d.Store.TakeTicket(ctx, models.TicketStep, d.jar.get(c.R, stepCookie)); err != nil {
		return d.startAnew(c, err)
	}
	d.jar.clear(c.W, stepCookie)
	return d.enter(c, models.WebSession{Who: u.ID, By: models.ByPassword}, k.Kept.Next)
}

func (d *Door) codeAttempt(c *web.Call, who models.ID) (attempt, error) {
	token := d.jar.get(c.R, deviceCookie)
	known, err := d.Store.KnownDevice(c.Context(), who, token)
	if err != nil {
		return attempt{}, err
	}
	if known {
		return attempt{door: d, own: deviceTries("code", token)}, nil
	}
	shared := allCodeTries(who)
	return attempt{door: d, own: codeTries(who, d.network(c.R)), shared: &shared}, nil
}

// takeCode uses a code up. One that was used before is as wrong as any other.
func (d *Door) takeCode(c *web.Call, u models.WebUser, code string) (bool, error) {
	ctx := c.Context()
	if strings.Contains(code, "-") {
		_, err := d.Store.TakeRecoveryCode(ctx, u.ID, code)
		if errors.Is(err, models.ErrNotFound) {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		return true, d.audit(ctx, u.ID, models.AuditRecovery, "")
	}
	step, err := stepOf(u.TOTP, code, d.Clock.Now())
	if err != nil || step == 0 {
		return false, err
	}
	err = d.Store.TakeTOTPStep(ctx, u.ID, step)
	if errors.Is(err, models.ErrConflict) {
		return false, nil
	}
	return err == nil, err
}

// enter begins a session and goes to a page. What the browser had before ends: nobody is signed in twice at one browser.
func (d *Door) enter(c *web.Call, w models.WebSession, next string) error {
	ctx, now := c.Context(), d.Clock.Now()
	if c.User.Session != 0 {
		if err := d.Store.EndSession(ctx, c.User.ID, c.User.Session); err != nil && !errors.Is(err, models.ErrNotFound) {
			return err
		}
	}
	if err := d.audit(ctx, w.Who, models.AuditSignedIn, "by:"+string(w.By)); err != nil {
		return err
	}
	w.ID, w.Agent, w.MadeAt, w.EndsAt = d.IDs.Next(), agentOf(c.R.UserAgent()), now, now.Add(d.Absolute)
	token, err := d.Store.StartSession(ctx, w)
	if err != nil {
		return err
	}
	if w.By == models.ByPassword {
		if err := d.remember(c, w.Who); err != nil {
			return err
		}
	}
	d.jar.set(c.W, sessionCookie, token, 0)
	if next == "" {
		next = web.Prefix
	}
	return c.Go(next)
}

// remember makes the browser known, so that strangers' wrong tries do not count here.
func (d *Door) remember(c *web.Call, who models.ID) error {
	known, err := d.Store.KnownDevice(c.Context(), who, d.jar.get(c.R, deviceCookie))
	if err != nil || known {
		return err
	}
	token, err := d.Store.RememberDevice(c.Context(), who)
	if err != nil {
		return err
	}
	d.jar.set(c.W, deviceCookie, token, deviceLife)
	return nil
}

// deviceLife is how long a browser is known: browsers keep no cookie longer than 400 days.
const deviceLife = 365 * 24 * time.Hour
