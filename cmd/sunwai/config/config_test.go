package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// token has the form of a real one.
const token = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), DefaultFile)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

const power = `
[[account]]
platform = "telegram"
handle = "UPPowerBot"
office = "POWER"
key = "power"
token_env = "TELEGRAM_TOKEN_POWER"
`

func TestDefaults(t *testing.T) {
	t.Chdir(t.TempDir())
	c, err := Load("", nil)
	require.NoError(t, err)
	wd, err := os.Getwd()
	require.NoError(t, err)
	require.Equal(t, "sqlite:data/sunwai.db", c.Database.URL)
	require.Equal(t, "127.0.0.1:8080", c.HTTP.Listen)
	require.Equal(t, Duration(10*time.Second), c.Gateway.Lease)
	require.Equal(t, "https://api.telegram.org", c.Telegram.Endpoint)
	require.Equal(t, filepath.Join(wd, "data/media"), c.Path(c.Media.Dir))
	require.Empty(t, c.File)
	require.Empty(t, c.Accounts)
}

func TestFileAndEnvironment(t *testing.T) {
	path := write(t, power+"\n[gateway]\nlease = \"2s\"\n[http]\nlisten = \"127.0.0.1:1\"\n")
	c, err := Load(path, []string{
		"SUNWAI_HTTP_LISTEN=127.0.0.1:99", "SUNWAI_GATEWAY_LEASE=3s", "SUNWAI_ACCOUNT_POWER_HANDLE=NewBot",
		"SUNWAI_ACCOUNT_JAL_NIGAM_PLATFORM=telegram", "SUNWAI_ACCOUNT_JAL_NIGAM_OFFICE=JAL", "SUNWAI_ACCOUNT_JAL_NIGAM_TOKEN=1" + token,
		"SUNWAI_TEST_ANYTHING=1", "TELEGRAM_TOKEN_POWER= " + token + "\n", "TELEGRAM_TOKEN_URBAN=unused",
	})
	require.NoError(t, err)
	require.Equal(t, "127.0.0.1:99", c.HTTP.Listen)
	require.Equal(t, Duration(3*time.Second), c.Gateway.Lease)
	require.Equal(t, filepath.Dir(path), c.Dir)
	require.Len(t, c.Accounts, 2)
	require.Equal(t, models.Account{Key: "power", Platform: models.Telegram, Handle: "NewBot", Office: "POWER"}, c.Accounts[0].Identity())
	require.Equal(t, "jal-nigam", c.Accounts[1].Key)
	require.Equal(t, Poll, c.Accounts[1].Mode)

	require.NoError(t, c.Secrets([]string{"TELEGRAM_TOKEN_POWER= " + token + "\n"}))
	require.Equal(t, token, c.Accounts[0].Token.Reveal())
	require.Equal(t, "1"+token, c.Accounts[1].Token.Reveal())
}

func TestAccountOfATokenAlone(t *testing.T) {
	t.Chdir(t.TempDir())
	env := []string{"TELEGRAM_TOKEN_POWER=" + token, "TELEGRAM_TOKEN_DISTRICT_162=1" + token, "TELEGRAM_TOKEN_HUB=2" + token, "TELEGRAM_TOKEN_EMPTY="}
	c, err := Load("", env)
	require.NoError(t, err)
	require.NoError(t, c.Secrets(env))
	var got []string
	for _, a := range c.Accounts {
		got = append(got, a.Key+" "+string(a.Office)+" "+string(a.Mode)+" "+a.Token.Reveal())
	}
	require.Equal(t, []string{
		"telegram-district-162 district:162 poll 1" + token,
		"telegram-hub hub poll 2" + token,
		"telegram-power POWER poll " + token,
	}, got)
}

func TestFaults(t *testing.T) {
	tests := []struct {
		name, file string
		env        []string
		want       []string
	}{
		{"unknown key", "[http]\n\nlistn = \"x\"\n", nil, []string{`sunwai.toml, line 3: there is no key "listn" in [http]. Did you mean "listen"?`}},
		{"a number", "[http]\nlisten = 8080\n", nil, []string{`line 2, column 10: the value of http.listen must be a text in quotes, e.g. listen = "…"`}},
		{"a section as a key", "http = \"x\"\n", nil, []string{`line 1, column 8: http is a section: write [http] on a line of its own, and its keys below`}},
		{"unknown section", "[htp]\nlisten = \"x\"\n", nil, []string{`line 1: there is no section or key "htp". Did you mean "http"?`}},
		{"unknown key of an account", power + "mod = \"poll\"\n", nil, []string{`line 8: there is no key "mod" in [account]. Did you mean "mode"?`}},
		{"token in the file", power + "token = \"" + token + "\"\n", nil, []string{"line 8: secrets do not stand in this file"}},
		{"token as the variable's name", strings.Replace(power, "TELEGRAM_TOKEN_POWER", token, 1), nil, []string{`"power" token_env: a token stands here`}},
		{"password in the file", "[database]\nurl = \"postgres://u:hunter2@h/db\"\n", nil, []string{"[database] url: a password does not stand in this file"}},
		{"broken TOML", "[http]\nlisten = \n", nil, []string{"sunwai.toml, line 2, column"}},
		{"broken TOML hides what stands below", strings.Replace(power, `key = "power"`, `key = "power`, 1), nil, []string{"line 6, column 13: this cannot be read as TOML"}},
		{"wrong kind", "[http]\nlisten = 8080\n", nil, []string{"sunwai.toml, line 2"}},
		{"no length of time", "[gateway]\nlease = \"soon\"\n", nil, []string{`"soon" is no length of time`}},
		{"unknown variable", "", []string{"SUNWAI_HTTP_LISTN=x"}, []string{`SUNWAI_HTTP_LISTN: there is no such setting. Did you mean "SUNWAI_HTTP_LISTEN"?`}},
		{"a variable like none", "", []string{"SUNWAI_HOME=x"}, []string{"SUNWAI_HOME: there is no such setting. `sunwai --help` names those that there are; take it out of the environment"}},
		{"unknown variable of an account", "", []string{"SUNWAI_ACCOUNT_POWER=x"}, []string{"SUNWAI_ACCOUNT_POWER: there is no such setting"}},
		{"key by variable", "", []string{"SUNWAI_ACCOUNT_POWER_KEY=x"}, []string{"SUNWAI_ACCOUNT_POWER_KEY: there is no such setting"}},
		{"webhook without anything", power + "mode = \"webhook\"\n", nil, []string{"needs webhook_secret_env", "needs [http] public_url"}},
		{"everything at once", "[database]\nurl = \"mysql://x\"\n[http]\nlisten = \"8080\"\npublic_url = \"sunwai\"\n[gateway]\nlease = \"1ms\"\n[log]\nlevel = \"loud\"\nformat = \"xml\"\n[[account]]\nplatform = \"orkut\"\noffice = \"power\"\nmode = \"push\"\nhandle = \"@x\"\n", nil, []string{
			"[database] url: it must begin", "[http] listen: \"8080\" is no address", "[http] public_url", "[gateway] lease: 1ms is not between",
			"[log] level: \"loud\" is not one of", "[log] format", "number 1 key", "number 1 platform: \"orkut\"", "number 1 office", "number 1 mode", "number 1 handle", "number 1: it has no token",
		}},
		{"quotes of a text processor", strings.Replace(power, `"UPPowerBot"`, "“UPPowerBot”", 1), nil, []string{"These quotes are those of a text processor"}},
		{"no quotes", strings.Replace(power, `"POWER"`, "POWER", 1), nil, []string{"Every value stands in quotes"}},
		{"one quote", strings.Replace(power, `"POWER"`, `"POWER`, 1), nil, []string{"A quote is missing on this line"}},
		{"another encoding", "\xff\xfe[\x00h\x00", nil, []string{"sunwai.toml: this file is not written in UTF-8"}},
		{"same key twice", power + power, nil, []string{"two accounts have this key"}},
		{"same handle twice", power + strings.NewReplacer(`"power"`, `"hub"`, "UPPowerBot", "upPOWERbot").Replace(power), nil, []string{
			`[[account]] "hub": [[account]] "power" has the same handle or ID: an account stands in one block only`}},
		{"no port", "[http]\nlisten = \"127.0.0.1:99999\"\n[metrics]\nlisten = \":nonsense\"\n", nil, []string{`[http] listen: "99999" is no port`, `[metrics] listen: "nonsense" is no port`}},
		{"metrics for everybody", "[metrics]\nlisten = \"127.0.0.1:8080\"\n", nil, []string{"[metrics] listen: this is the same"}},
		{"two addresses", "[database]\nurl = \"sqlite:a.db\"\nurl_file = \"nowhere\"\n", nil, []string{"[database]: it has both url and url_file"}},
		{"missing file for the address", "[database]\nurl_file = \"nowhere\"\n", nil, []string{"[database] url_file: the file"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Load(write(t, tt.file), tt.env)
			require.Error(t, err)
			for _, want := range tt.want {
				require.ErrorContains(t, err, want)
			}
			require.Equal(t, len(tt.want), strings.Count(err.Error(), "\n")+1, err.Error())
			require.NotContains(t, err.Error(), token)
			require.NotContains(t, err.Error(), "hunter2")
		})
	}
}

// What is wrong in the same way in every block is told once, with the blocks it concerns; what two have is told of each.
func TestOneMistakeMadeEverywhere(t *testing.T) {
	blocks := func(keys ...string) (text string) {
		for _, key := range keys {
			text += strings.NewReplacer(`"power"`, `"`+key+`"`, "UPPowerBot", "UP"+strings.ReplaceAll(key, "_", "")+"Bot", "TOKEN_POWER", "TOKEN_"+key).Replace(power)
		}
		return text
	}
	_, err := Load(write(t, blocks("a_1", "b_1", "c_1")+"mode = \"push\"\n"), nil)
	require.Equal(t, `[[account]] key in 3 blocks: it needs a key of small letters, digits and hyphens that never changes, e.g. telegram-power ("a_1", "b_1", "c_1")`+
		"\n"+`[[account]] "c_1" mode: "push" is not one of: poll, webhook`, err.Error())
	_, err = Load(write(t, blocks("a_1", "b_1")), nil)
	require.Equal(t, 2, strings.Count(err.Error(), "it needs a key"), err.Error())

	c, err := Load(write(t, blocks("a", "b", "c")), nil)
	require.NoError(t, err)
	require.EqualError(t, c.Secrets(nil), `[[account]] token in 3 blocks: its environment variable is not set, or empty ("a" TELEGRAM_TOKEN_a, "b" TELEGRAM_TOKEN_b, "c" TELEGRAM_TOKEN_c)`)
	c, err = Load(write(t, blocks("a", "b", "c", "d")), nil)
	require.NoError(t, err)
	one := "TELEGRAM_TOKEN_%=" + token
	env := []string{strings.Replace(one, "%", "a", 1), strings.Replace(one, "%", "b", 1), strings.Replace(one, "%", "c", 1), strings.Replace(one, "%", "d", 1)}
	require.EqualError(t, c.Secrets(env), `[[account]] in 3 blocks: [[account]] "a" has the same token: an account stands in one block only ("b", "c", "d")`)
}

// Editors of Windows begin a file with a mark that nobody sees, and end lines in their own way.
func TestAFileOfWindows(t *testing.T) {
	c, err := Load(write(t, byteOrderMark+strings.ReplaceAll(power, "\n", "\r\n")), nil)
	require.NoError(t, err)
	require.Equal(t, "power", c.Accounts[0].Key)
}

func TestNamedFileMustBeThere(t *testing.T) {
	_, err := Load(filepath.Join(t.TempDir(), "other.toml"), nil)
	var faults Faults
	require.ErrorAs(t, err, &faults, "to begin again by itself would mend nothing")
	require.ErrorContains(t, err, "other.toml: there is no such file")
	_, err = Load(t.TempDir(), nil)
	require.ErrorAs(t, err, &faults)
	require.ErrorContains(t, err, "this cannot be read: is a directory")
}

// Two pollers of one bot take each other's messages away, and Telegram refuses one of them each time.
func TestOneTokenForTwoBots(t *testing.T) {
	c, err := Load(write(t, power+strings.NewReplacer(`"power"`, `"hub"`, "UPPowerBot", "UPHubBot").Replace(power)), nil)
	require.NoError(t, err)
	err = c.Secrets([]string{"TELEGRAM_TOKEN_POWER=" + token})
	require.ErrorContains(t, err, `[[account]] "hub": [[account]] "power" has the same token`)
	require.NotContains(t, err.Error(), token)
}

func TestPasswordByEnvironmentOrFile(t *testing.T) {
	const url = "postgres://u:hunter2@h/db"
	c, err := Load(write(t, ""), []string{"SUNWAI_DATABASE_URL=" + url})
	require.NoError(t, err)
	require.Equal(t, url, c.Database.URL)

	path := write(t, "[database]\nurl_file = \"dsn\"\n")
	require.NoError(t, os.WriteFile(filepath.Join(filepath.Dir(path), "dsn"), []byte(url+"\n"), 0o600))
	c, err = Load(path, nil)
	require.NoError(t, err)
	require.Equal(t, url, c.Database.URL)

	c, err = Load(path, []string{"SUNWAI_DATABASE_URL=sqlite:x.db"})
	require.NoError(t, err)
	require.Equal(t, "sqlite:x.db", c.Database.URL, "the environment has the last word")

	c, err = Load(path, []string{"SUNWAI_DATABASE_URL="})
	require.NoError(t, err)
	require.Equal(t, url, c.Database.URL, "an empty variable is one not set")
}

func TestSecretsThatAreMissing(t *testing.T) {
	path := write(t, power+strings.NewReplacer(`"power"`, `"hub"`, "UPPowerBot", "UPHubBot", `token_env = "TELEGRAM_TOKEN_POWER"`, "token_file = \"nowhere\"\nmode = \"webhook\"\nwebhook_secret_env = \"S\"").Replace(power)+
		"[http]\npublic_url = \"https://x.example\"\n")
	c, err := Load(path, nil)
	require.NoError(t, err)
	err = c.Secrets([]string{"S=short"})
	require.ErrorContains(t, err, `"power" token: the environment variable TELEGRAM_TOKEN_POWER is not set`)
	require.ErrorContains(t, err, `"hub" token: the file`)
	require.ErrorContains(t, err, `"hub" webhook secret: it must be 16`)
	require.NotContains(t, err.Error(), "short")
}

func TestSecretIsNeverPrinted(t *testing.T) {
	s := Secret(token)
	js, err := json.Marshal(struct{ S Secret }{s})
	require.NoError(t, err)
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "token", s, "account", Account{Token: s})
	all := fmt.Sprintf("%s %v %+v %#v %q %s %s", s, s, Account{Token: s}, Account{Token: s}, s, js, log.String())
	require.NotContains(t, all, token)
	require.Equal(t, token, s.Reveal())
}

// A key that is not explained, or not shown in the example, is a key nobody finds.
func TestEveryKeyIsExplained(t *testing.T) {
	example, err := os.ReadFile("../../../sunwai.example.toml")
	require.NoError(t, err)
	var help bytes.Buffer
	require.NoError(t, WriteHelp(&help, 100))
	for _, k := range AllKeys() {
		require.NotEmpty(t, k.Help, k.Env)
		require.Contains(t, help.String(), k.Env)
		require.Regexp(t, regexp.MustCompile(`(?m)^(# )?`+regexp.QuoteMeta(k.Name)+` = "`), string(sectionOf(example, k.Section)), k.Env)
		if k.Default != "" {
			require.Contains(t, string(sectionOf(example, k.Section)), k.Name+" = \""+k.Default+"\"", k.Env)
		}
	}
	for line := range strings.Lines(help.String()) {
		require.LessOrEqual(t, len([]rune(line)), 101, line)
	}
}

// sectionOf cuts a section out of the example; of accounts all of them.
func sectionOf(example []byte, section string) []byte {
	var part []byte
	in := false
	for line := range bytes.Lines(example) {
		bare := bytes.TrimPrefix(bytes.TrimSpace(line), []byte("# "))
		if bytes.HasPrefix(bare, []byte("[")) {
			in = bytes.Equal(bytes.Trim(bare, "[]"), []byte(section))
		}
		if in {
			part = append(part, line...)
		}
	}
	return part
}

// One number that people call may be that of several offices, and a port may be named or left to the system.
func TestWhatIsNoFault(t *testing.T) {
	desks := "[[account]]\nplatform = \"phone\"\noffice = \"hub\"\nkey = \"a\"\nhandle = \"+91 522 2237777\"\n" +
		"[[account]]\nplatform = \"phone\"\noffice = \"cm\"\nkey = \"b\"\nhandle = \"+91-522-2237777\"\n"
	for _, file := range []string{desks, "[http]\nlisten = \"127.0.0.1:http\"\n", "[http]\nlisten = \"127.0.0.1:\"\n"} {
		_, err := Load(write(t, file), nil)
		require.NoError(t, err, file)
	}
}

func TestExampleIsValid(t *testing.T) {
	text, err := os.ReadFile("../../../sunwai.example.toml")
	require.NoError(t, err)
	c, err := Load(write(t, string(text)), nil)
	require.NoError(t, err)
	require.Len(t, c.Accounts, 1, "a newcomer has one token")

	// And with every line that only shows a value put to use, but those that exclude each other.
	open := regexp.MustCompile(`(?m)^# (\[\[account\]\]|[a-z_]+ = )`).ReplaceAllString(string(text), "$1")
	open = regexp.MustCompile(`(?m)^(url_file|token_file|webhook_secret_file|app_secret_file|verify_token_file|token_secret_file|consumer_key_file|consumer_secret_file|url = "sqlite).*$`).ReplaceAllString(open, "")
	open = strings.ReplaceAll(open, "key = \"jal\"", "key = \"jal\"\ntoken_env = \"T\"")
	c, err = Load(write(t, open), nil)
	require.NoError(t, err)
	require.Len(t, c.Accounts, 7)
}

// A number that people call needs nothing but its key: short numbers too, and no secret.
func TestPhone(t *testing.T) {
	const phone = "[[account]]\nplatform = \"phone\"\noffice = \"hub\"\nkey = \"phone-hub\"\n"
	c, err := Load(write(t, phone+"handle = \"1076\"\n"), nil)
	require.NoError(t, err)
	require.NoError(t, c.Secrets(nil))
	for _, wrong := range []string{"handle = \"call us\"\n", "token_env = \"T\"\n"} {
		_, err := Load(write(t, phone+wrong), nil)
		require.Error(t, err, wrong)
	}
}

const (
	metaSection = "[meta]\napp_secret_env = \"META_SECRET\"\nverify_token_env = \"META_VERIFY\"\n"
	whatsApp    = "[[account]]\nplatform = \"whatsapp\"\noffice = \"POWER\"\nkey = \"wa\"\ntoken_env = \"WA_TOKEN\"\n"
)

func TestWhatsApp(t *testing.T) {
	c, err := Load(write(t, metaSection+whatsApp+"phone_number_id = \"11\"\nhandle = \"+91 522 2237777\"\n"+
		strings.ReplaceAll(whatsApp, "\"wa\"", "\"wa-2\"")+"phone_number_id = \"22\"\napp_secret_env = \"OTHER_SECRET\"\n"), nil)
	require.NoError(t, err)
	require.Equal(t, Webhook, c.Accounts[0].Mode, "it has no other")
	require.Equal(t, "v25.0", c.Meta.Version)
	env := []string{"META_SECRET=s1", "META_VERIFY=0123456789abcdef", "WA_TOKEN=t", "OTHER_SECRET=s2"}
	require.NoError(t, c.Secrets(env))
	require.Equal(t, []string{"s1", "s2"}, []string{c.Accounts[0].AppSecret.Reveal(), c.Accounts[1].AppSecret.Reveal()})
	require.Equal(t, "0123456789abcdef", c.Meta.VerifyToken.Reveal())

	c, err = Load(write(t, metaSection+whatsApp+"phone_number_id = \"11\"\n"+strings.ReplaceAll(whatsApp, "\"wa\"", "\"wa-2\"")+"phone_number_id = \"22\"\n"), nil)
	require.NoError(t, err)
	err = c.Secrets([]string{"META_VERIFY=short", "WA_TOKEN=t"})
	require.ErrorContains(t, err, "META_SECRET is not set")
	require.ErrorContains(t, err, "[meta] verify token: it must be 16")
	require.Equal(t, 2, strings.Count(err.Error(), "\n")+1, "once, however many numbers")

	for name, c := range map[string]struct{ file, want string }{
		"no id":         {metaSection + whatsApp, "phone_number_id: it must be"},
		"polled":        {metaSection + whatsApp + "phone_number_id = \"1\"\nmode = \"poll\"\n", "cannot be polled"},
		"handle":        {metaSection + whatsApp + "phone_number_id = \"1\"\nhandle = \"UPPower\"\n", "the phone number with its country"},
		"template":      {metaSection + whatsApp + "phone_number_id = \"1\"\ntemplate = \"News!\"\n", "a template's name"},
		"no app secret": {"[meta]\nverify_token_env = \"X\"\n" + whatsApp + "phone_number_id = \"1\"\n", "need [meta] app_secret_env"},
		"no word":       {"[meta]\napp_secret_env = \"X\"\n" + whatsApp + "phone_number_id = \"1\"\n", "need [meta] verify_token_env"},
		"secret in it":  {"[meta]\napp_secret = \"hunter2\"\n", "secrets do not stand in this file"},
		"token as name": {strings.Replace(metaSection+whatsApp, "WA_TOKEN", "EAAG0123456789012345678901", 1) + "phone_number_id = \"1\"\n", "a token stands here"},
		"version":       {"[meta]\nversion = \"25\"\n", "v25.0"},
		"endpoint":      {"[meta]\nendpoint = \"graph\"\n", "[meta] endpoint"},
	} {
		_, err := Load(write(t, c.file), nil)
		require.ErrorContains(t, err, c.want, name)
		require.NotContains(t, err.Error(), "hunter2")
		require.NotContains(t, err.Error(), "EAAG0123")
	}
}

func TestFacebook(t *testing.T) {
	page := strings.ReplaceAll(whatsApp, "whatsapp", "facebook")
	c, err := Load(write(t, metaSection+page+"page_id = \"110022\"\nhandle = \"UPPower.Sunwai\"\n"), nil)
	require.NoError(t, err)
	require.Equal(t, Webhook, c.Accounts[0].Mode, "it has no other")
	require.NoError(t, c.Secrets([]string{"META_SECRET=s1", "META_VERIFY=0123456789abcdef", "WA_TOKEN=t"}))
	require.Equal(t, "s1", c.Accounts[0].AppSecret.Reveal())
	for name, c := range map[string]struct{ file, want string }{
		"no id":         {metaSection + page, "page_id: it must be"},
		"polled":        {metaSection + page + "page_id = \"1\"\nmode = \"poll\"\n", "cannot be polled"},
		"handle":        {metaSection + page + "page_id = \"1\"\nhandle = \"facebook.com/UP\"\n", "the page's name in its address"},
		"no app secret": {page + "page_id = \"1\"\n", "need [meta] app_secret_env"},
	} {
		_, err := Load(write(t, c.file), nil)
		require.ErrorContains(t, err, c.want, name)
	}
}
