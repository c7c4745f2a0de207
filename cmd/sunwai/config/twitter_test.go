package config

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	xSection = "[twitter]\nconsumer_key_env = \"X_KEY\"\nconsumer_secret_env = \"X_SECRET\"\nmonthly_limit = \"50\"\n"
	onX      = "[[account]]\nplatform = \"twitter\"\noffice = \"POWER\"\nkey = \"x\"\ntoken_env = \"X_TOKEN\"\ntoken_secret_env = \"X_TOKEN_SECRET\"\n"
	xUser    = "user_id = \"1593000000000000001\"\n"
)

func TestTwitter(t *testing.T) {
	other := strings.ReplaceAll(onX, "\"x\"", "\"x-2\"") + "user_id = \"7\"\nconsumer_key_env = \"X_KEY_2\"\nconsumer_secret_env = \"X_SECRET_2\"\nmonthly_limit = \"2.5\"\n"
	c, err := Load(write(t, xSection+onX+xUser+"handle = \"UPPowerSunwai\"\n"+other), nil)
	require.NoError(t, err)
	require.Equal(t, Poll, c.Accounts[0].Mode)
	require.Equal(t, "https://api.x.com", c.Twitter.Endpoint)
	require.Equal(t, "on", c.Twitter.DeepLink)
	require.Equal(t, Quotas{{15, 15 * time.Minute}, {1440, 24 * time.Hour}}, c.Twitter.Budget)
	require.Equal(t, []Dollars{50_000_000, 15_000, 10_000, 2_500_000}, []Dollars{c.Twitter.MonthlyLimit, c.Twitter.PriceDM, c.Twitter.PriceAnswer, c.Accounts[1].MonthlyLimit})
	env := []string{"X_KEY=k1", "X_SECRET=s1", "X_KEY_2=k2", "X_SECRET_2=s2", "X_TOKEN=t", "X_TOKEN_SECRET=ts"}
	require.NoError(t, c.Secrets(env))
	a, b := c.Accounts[0], c.Accounts[1]
	require.Equal(t, []string{"k1", "s1", "t", "ts"}, []string{a.ConsumerKey.Reveal(), a.ConsumerSecret.Reveal(), a.Token.Reveal(), a.TokenSecret.Reveal()})
	require.Equal(t, []string{"k2", "s2"}, []string{b.ConsumerKey.Reveal(), b.ConsumerSecret.Reveal()})

	c, err = Load(write(t, xSection+onX+xUser), []string{"SUNWAI_ACCOUNT_X_TOKEN_SECRET=direct", "SUNWAI_TWITTER_PRICE_DM=0.02", "SUNWAI_TWITTER_BUDGET=200/15m"})
	require.NoError(t, err)
	require.Equal(t, Dollars(20_000), c.Twitter.PriceDM)
	require.Equal(t, Quotas{{200, 15 * time.Minute}}, c.Twitter.Budget)
	err = c.Secrets([]string{"X_TOKEN=t"})
	require.ErrorContains(t, err, "X_KEY is not set")
	require.NotContains(t, err.Error(), "X_TOKEN_SECRET")

	for name, c := range map[string]struct{ file, want string }{
		"no id":             {xSection + onX, "user_id: it must be"},
		"handle":            {xSection + onX + xUser + "handle = \"UP.Power\"\n", "a handle of X"},
		"no app":            {onX + xUser, "X needs [twitter] consumer_key_env"},
		"half an app":       {xSection + onX + xUser + "consumer_key_env = \"K\"\n", "X needs [twitter] consumer_key_env"},
		"two ways":          {xSection + "consumer_key_file = \"f\"\n" + onX + xUser, "it has both consumer_key_env and consumer_key_file"},
		"no token secret":   {xSection + strings.ReplaceAll(onX, "token_secret_env", "template") + xUser, "token_secret_env or token_secret_file"},
		"webhook":           {xSection + onX + xUser + "mode = \"webhook\"\n", "needs [http] public_url"},
		"a dead api":        {"[twitter]\napi = \"1\"\n", "[twitter] api"},
		"the old api polls": {xSection + "api = \"1.1\"\n" + onX + xUser, `needs mode = "webhook"`},
		"deep link":         {"[twitter]\ndeep_link = \"yes\"\n", "deep_link"},
		"budget":            {"[twitter]\nbudget = \"15\"\n", "no number within a time"},
		"price":             {"[twitter]\nprice_dm = \"cheap\"\n", "no sum of dollars"},
		"endpoint":          {"[twitter]\nendpoint = \"api\"\n", "[twitter] endpoint"},
		"secret in it":      {"[twitter]\nconsumer_secret = \"hunter2\"\n", "secrets do not stand in this file"},
		"token as name":     {strings.Replace(xSection+onX, "\"X_TOKEN\"", "\"1593000000000000001-aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3\"", 1) + xUser, "a token stands here"},
		"no name of an env": {"[twitter]\nconsumer_key_env = \"no name\"\n", "no name of an environment variable"},
	} {
		_, err := Load(write(t, c.file), nil)
		require.ErrorContains(t, err, c.want, name)
		require.NotContains(t, err.Error(), "hunter2")
		require.NotContains(t, err.Error(), "aB3aB3")
	}
}
