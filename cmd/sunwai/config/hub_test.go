package config

import (
	"net/netip"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestTheHubsSettings(t *testing.T) {
	c, err := Load(write(t, ""), nil)
	require.NoError(t, err)
	require.Equal(t, []Duration{Duration(2 * time.Hour), Duration(12 * time.Hour)}, []Duration{c.Hub.Idle, c.Hub.Absolute})
	proxies, err := c.Hub.Proxies()
	require.NoError(t, err)
	require.Equal(t, []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")}, proxies)
	require.NoError(t, c.HubSecret(nil), "no provider, no secret")

	c, err = Load(write(t, "[http]\npublic_url = \"https://x.example\"\n[hub]\ntrusted_proxies = \"10.1.2.3 10.0.0.0/8\"\noidc_issuer = \"https://login.example\"\noidc_client_id = \"c\"\noidc_client_secret_env = \"S\"\n"), nil)
	require.NoError(t, err)
	proxies, err = c.Hub.Proxies()
	require.NoError(t, err)
	require.Equal(t, netip.MustParsePrefix("10.1.2.3/32"), proxies[0])
	require.ErrorContains(t, c.HubSecret(nil), "the environment variable S is not set")
	require.NoError(t, c.HubSecret([]string{"S=hunter2"}))
	require.Equal(t, "hunter2", c.Hub.OIDCSecret.Reveal())

	for text, want := range map[string]string{
		"idle = \"1m\"":                             "[hub] idle: 1m0s is not between",
		"absolute = \"1h\"":                         "[hub] absolute: 1h0m0s is not between idle",
		"absolute = \"999h\"":                       "[hub] absolute",
		"trusted_proxies = \"everybody\"":           `[hub] trusted_proxies: "everybody" is no network`,
		"oidc_issuer = \"https://login.example\"":   "needs [http] public_url",
		"oidc_client_secret = \"hunter2\"":          "secrets do not stand in this file",
		"oidc_issuer = \"https://login.example\"\n": "[hub] oidc_client_id: is missing",
		"oidc_issuer = \"http://login.example\"":    "it must begin with https://",
	} {
		_, err := Load(write(t, "[hub]\n"+text+"\n"), nil)
		require.ErrorContains(t, err, want)
		require.NotContains(t, err.Error(), "hunter2")
	}
}
