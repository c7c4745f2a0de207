package door_test

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/door"
	"sunwai/models"
)

// provider behaves like an identity provider: discovery, keys, a page where somebody is signed in already, codes that are good once and
// only with the verifier of their challenge, signed tokens. bend makes it behave wrongly.
type provider struct {
	*httptest.Server
	key   *rsa.PrivateKey
	clock models.Clock
	bend  func(claims map[string]any)
	mint  *rsa.PrivateKey // signs in place of key

	mu    sync.Mutex
	codes map[string]asked
}

// asked is what a browser came with.
type asked struct{ nonce, challenge, back string }

const (
	clientID     = "sunwai-hub"
	clientSecret = "client-secret-of-the-provider"
)

func newProvider(t *testing.T, clock models.Clock) *provider {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	require.NoError(t, err)
	p := &provider{key: key, mint: key, clock: clock, bend: func(map[string]any) {}, codes: map[string]asked{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		say(w, map[string]any{"issuer": p.URL, "authorization_endpoint": p.URL + "/authorize", "token_endpoint": p.URL + "/token",
			"jwks_uri": p.URL + "/keys", "id_token_signing_alg_values_supported": []string{"RS256"}})
	})
	mux.HandleFunc("GET /keys", func(w http.ResponseWriter, _ *http.Request) {
		say(w, map[string]any{"keys": []any{map[string]any{"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "1",
			"n": b64(p.key.N.Bytes()), "e": b64(big.NewInt(int64(p.key.E)).Bytes())}}})
	})
	mux.HandleFunc("GET /authorize", p.authorize)
	mux.HandleFunc("POST /token", p.token)
	p.Server = httptest.NewServer(mux)
	t.Cleanup(p.Close)
	return p
}

func say(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v)
}

func b64(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

func (p *provider) authorize(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if q.Get("client_id") != clientID || q.Get("response_type") != "code" || q.Get("code_challenge_method") != "S256" ||
		!strings.Contains(q.Get("scope"), "openid") || q.Get("nonce") == "" {
		http.Error(w, "invalid_request", http.StatusBadRequest)
		return
	}
	code := rand.Text()
	p.mu.Lock()
	p.codes[code] = asked{q.Get("nonce"), q.Get("code_challenge"), q.Get("redirect_uri")}
	p.mu.Unlock()
	http.Redirect(w, r, q.Get("redirect_uri")+"?"+url.Values{"code": {code}, "state": {q.Get("state")}}.Encode(), http.StatusFound)
}

func (p *provider) token(w http.ResponseWriter, r *http.Request) {
	id, secret, ok := r.BasicAuth()
	p.mu.Lock()
	a, known := p.codes[r.FormValue("code")]
	delete(p.codes, r.FormValue("code"))
	p.mu.Unlock()
	sum := sha256.Sum256([]byte(r.FormValue("code_verifier")))
	if !ok || id != clientID || secret != clientSecret || !known || b64(sum[:]) != a.challenge || r.FormValue("redirect_uri") != a.back {
		w.WriteHeader(http.StatusBadRequest)
		say(w, map[string]any{"error": "invalid_grant", "error_description": "of sunita@up.gov.in"})
		return
	}
	claims := map[string]any{"iss": p.URL, "aud": clientID, "sub": "subject-1", "exp": p.clock.Now().Add(time.Minute).Unix(), "iat": p.clock.Now().Unix(),
		"nonce": a.nonce, "email": "Sunita@UP.gov.in", "email_verified": true}
	p.bend(claims)
	say(w, map[string]any{"access_token": "access-token-secret", "token_type": "Bearer", "id_token": p.sign(claims)})
}

func (p *provider) sign(claims map[string]any) string {
	body, _ := json.Marshal(claims)
	said := b64([]byte(`{"alg":"RS256","kid":"1","typ":"JWT"}`)) + "." + b64(body)
	sum := sha256.Sum256([]byte(said))
	sig, err := rsa.SignPKCS1v15(rand.Reader, p.mint, crypto.SHA256, sum[:])
	if err != nil {
		return ""
	}
	return said + "." + b64(sig)
}

// outsideWorld is a website with an identity provider.
func outsideWorld(t *testing.T) (*world, *provider) {
	var p *provider
	w := one(t, func(d *door.Deps) {
		p = newProvider(t, d.Clock)
		d.Outside = &door.Outside{Issuer: p.URL, ClientID: clientID, Secret: clientSecret, Return: d.PublicURL + door.Path + "/outside/back"}
	})
	return w, p
}

func TestTheIdentityProvider(t *testing.T) {
	w, p := outsideWorld(t)
	b := w.browser("10.0.0.1")
	require.Contains(t, b.get(door.Path).body, `href="/hub/door/outside"`)
	require.Equal(t, http.StatusUnauthorized, b.get(door.Path+"/outside?next=/hub/who").code, "nobody is made a user by coming")

	u := models.WebUser{ID: w.ids.Next(), Login: "sunita", Name: "सुनीता", Roles: []string{"auditor"}, Outside: door.OutsideEmail(" sunita@UP.GOV.IN "), MadeAt: start}
	require.NoError(t, w.CreateWebUser(t.Context(), u))
	in := b.get(door.Path + "/outside?next=/hub/who")
	require.Equal(t, "/hub/who", in.at)
	require.Equal(t, "सुनीता|auditor||", in.body)

	p.bend = func(c map[string]any) { c["email_verified"] = false }
	require.Equal(t, http.StatusUnauthorized, w.browser("10.0.0.2").get(door.Path+"/outside").code, "an address that nobody has proven")
	u.Outside = "subject-1"
	w.change(u)
	require.Equal(t, "/hub", w.browser("10.0.0.2").get(door.Path+"/outside").at, "the provider's own name for him")
	require.NoError(t, w.DisableWebUser(t.Context(), u.ID))
	require.Equal(t, http.StatusUnauthorized, w.browser("10.0.0.2").get(door.Path+"/outside").code)
	require.Equal(t, []string{models.AuditRefused, models.AuditSignedIn, models.AuditRefused, models.AuditUserChanged, models.AuditSignedIn, models.AuditRefused}, w.audited())
}

func TestAProviderThatLies(t *testing.T) {
	w, p := outsideWorld(t)
	require.NoError(t, w.CreateWebUser(t.Context(), models.WebUser{ID: w.ids.Next(), Login: "sunita", Name: "सुनीता", Roles: []string{"hub"}, Outside: "subject-1", MadeAt: start}))
	other, err := rsa.GenerateKey(rand.Reader, 2048)
	require.NoError(t, err)
	for name, bend := range map[string]func(map[string]any){
		"another nonce":      func(c map[string]any) { c["nonce"] = "of another sign-in" },
		"no nonce":           func(c map[string]any) { delete(c, "nonce") },
		"too old":            func(c map[string]any) { c["exp"] = start.Add(-time.Hour).Unix() },
		"for somebody else":  func(c map[string]any) { c["aud"] = "another-client" },
		"from somebody else": func(c map[string]any) { c["iss"] = "https://elsewhere.test" },
		"another subject":    func(c map[string]any) { c["sub"], c["email"] = "subject-2", "x@y.test" },
		"signed by another":  func(map[string]any) { p.mint = other },
	} {
		t.Run(name, func(t *testing.T) {
			p.bend, p.mint = bend, p.key
			b := w.browser("10.0.0.1")
			got := b.get(door.Path + "/outside")
			require.Equal(t, http.StatusUnauthorized, got.code)
			require.Contains(t, got.body, "पहचान-सेवा से प्रवेश नहीं हो सका")
			require.Empty(t, b.cookie("session"))
		})
	}
	p.bend, p.mint = func(map[string]any) {}, p.key
	require.Equal(t, "/hub", w.browser("10.0.0.1").get(door.Path+"/outside").at, "and the truth still opens")
	for _, secret := range []string{clientSecret, "access-token-secret", "subject-1", "sunita@up", "eyJ"} {
		require.NotContains(t, w.log.String(), secret)
	}
}

// What comes back must be what this browser was sent for, and once.
func TestWhatComesBackFromTheProvider(t *testing.T) {
	w, _ := outsideWorld(t)
	require.NoError(t, w.CreateWebUser(t.Context(), models.WebUser{ID: w.ids.Next(), Login: "sunita", Name: "सुनीता", Roles: []string{"hub"}, Outside: "subject-1", MadeAt: start}))
	stopped := func(b *browser) string { // where the provider sends the browser, not followed
		t.Helper()
		hops := 0
		c := *b.Client
		c.CheckRedirect = func(r *http.Request, _ []*http.Request) error {
			if hops++; strings.HasSuffix(r.URL.Path, "/outside/back") {
				return http.ErrUseLastResponse
			}
			return nil
		}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, w.server.URL+door.Path+"/outside", nil)
		require.NoError(t, err)
		resp, err := c.Do(r)
		require.NoError(t, err)
		_, _ = io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
		at, err := url.Parse(resp.Header.Get("Location"))
		require.NoError(t, err)
		return at.RequestURI()
	}
	victim, attacker := w.browser("10.0.0.1"), w.browser("10.0.0.2")
	mine := stopped(attacker)
	require.Equal(t, http.StatusUnauthorized, victim.get(mine).code, "somebody else's sign-in is not taken over into this browser")
	require.Equal(t, http.StatusUnauthorized, victim.get(door.Path+"/outside/back?error=access_denied").code)
	again := stopped(victim)
	require.Equal(t, "/hub", victim.get(again).at)
	victim.post(door.Path + "/out")
	require.Equal(t, http.StatusUnauthorized, victim.get(again).code, "once")
	late := stopped(victim)
	w.clock.Advance(models.OutsideTicketLife)
	require.Equal(t, http.StatusUnauthorized, victim.get(late).code, "too late")
	noCode := stopped(victim)
	require.Equal(t, http.StatusUnauthorized, victim.get(noCode[:strings.Index(noCode, "?")]+"?error=access_denied&state="+stateOf(t, noCode)).code)
}

func stateOf(t *testing.T, uri string) string {
	u, err := url.Parse(uri)
	require.NoError(t, err)
	return u.Query().Get("state")
}

// A provider that is away stops nothing but itself.
func TestAProviderThatIsAway(t *testing.T) {
	w := one(t, func(d *door.Deps) {
		d.Outside = &door.Outside{Issuer: "http://127.0.0.1:1", ClientID: clientID, Secret: clientSecret, Return: "https://x.test/back"}
	})
	w.user("sunita", "hub")
	b := w.browser("10.0.0.1")
	require.Equal(t, http.StatusUnauthorized, b.get(door.Path+"/outside").code)
	require.Equal(t, "/hub/who", b.signIn("sunita").at)
	require.Contains(t, w.log.String(), "discovery")
	none := one(t, nil)
	require.Equal(t, http.StatusNotFound, none.browser("10.0.0.1").get(door.Path+"/outside").code)
	require.NotContains(t, none.browser("10.0.0.1").get(door.Path).body, "/outside")
}

// Whoever only sets out and never comes back fills nothing.
func TestSettingOutAgainAndAgain(t *testing.T) {
	w, _ := outsideWorld(t)
	b := w.browser("10.0.0.1")
	b.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	codes := map[int]int{}
	for range 70 {
		codes[b.get(door.Path+"/outside").code]++
	}
	require.Equal(t, map[int]int{http.StatusSeeOther: 60, http.StatusTooManyRequests: 10}, codes)
	for range 60 {
		b.get(door.Path + "/outside")
	}
	require.Len(t, w.audited(), 20, "nor the audit")
}
