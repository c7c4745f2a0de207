package config

import (
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"time"
)

// Limits of sessions: shorter ones drive people to keep pages open by tricks, longer ones are not noticed when a desk is left.
const (
	shortestIdle    = Duration(5 * time.Minute)
	longestIdle     = Duration(24 * time.Hour)
	longestAbsolute = Duration(7 * 24 * time.Hour)
)

func (c *Config) checkHub(f *Faults) {
	h := c.Hub
	if h.Idle < shortestIdle || h.Idle > longestIdle {
		f.add("[hub] idle", fmt.Sprintf("%s is not between %s and %s", h.Idle, shortestIdle, longestIdle))
	}
	if h.Absolute < h.Idle || h.Absolute > longestAbsolute {
		f.add("[hub] absolute", fmt.Sprintf("%s is not between idle (%s) and %s", h.Absolute, h.Idle, longestAbsolute))
	}
	if _, err := h.Proxies(); err != nil {
		f.add("[hub] trusted_proxies", err.Error())
	}
	checkURL(f, "[hub] oidc_issuer", h.OIDCIssuer)
	if h.OIDCIssuer == "" {
		return
	}
	if u, err := url.Parse(h.OIDCIssuer); err == nil && u.Scheme == "http" && !atHome(u.Hostname()) {
		f.add("[hub] oidc_issuer", "it must begin with https://: whoever is on the way could sign in as anybody")
	}
	if c.HTTP.PublicURL == "" {
		f.add("[hub] oidc_issuer", "needs [http] public_url: the identity provider sends people back there")
	}
	if h.OIDCClientID == "" {
		f.add("[hub] oidc_client_id", "is missing: the identity provider calls this website by it")
	}
	if h.OIDCSecretEnv == "" && h.OIDCSecretFile == "" {
		f.add("[hub] oidc_client_secret_env", "is missing, and so is oidc_client_secret_file")
	}
}

// atHome reports whether a host is this computer, where nobody is on the way.
func atHome(host string) bool {
	at, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && at.IsLoopback()
}

// Proxies are the networks of the proxies that are believed.
func (h Hub) Proxies() ([]netip.Prefix, error) {
	var list []netip.Prefix
	for _, text := range strings.Fields(h.TrustedProxies) {
		p, err := netip.ParsePrefix(text)
		if at, plain := netip.ParseAddr(text); err != nil && plain == nil {
			p, err = at.Prefix(at.BitLen())
		}
		if err != nil {
			return nil, fmt.Errorf("%q is no network: write 10.0.0.0/8, or an address", text)
		}
		list = append(list, p.Masked())
	}
	return list, nil
}

// HubSecret fetches the secret of the identity provider, if there is one. Only who serves needs it.
func (c *Config) HubSecret(environ []string) error {
	if c.Hub.OIDCIssuer == "" || c.Hub.OIDCSecret != "" {
		return nil
	}
	var f Faults
	c.Hub.OIDCSecret = c.lookUp(&f, "[hub] oidc client secret", splitEnviron(environ), c.Hub.OIDCSecretEnv, c.Hub.OIDCSecretFile)
	return f.asError()
}
