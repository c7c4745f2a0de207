package main

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot/telegram/telegramtest"
	"sunwai/cmd/sunwai/config"
	"sunwai/models/store/pgtest"
)

var numberForm = regexp.MustCompile(`\d\d-\d{4}-\d{4}-\d`)

const noLight = "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही"

// The whole loop, on the real program over HTTP: a citizen complains, an officer resolves it, the citizen says that
// it is true.
func TestWholeLoop(t *testing.T) {
	for name, database := range databases() {
		t.Run(name, func(t *testing.T) {
			i := install(t, database(t))
			s := i.start()
			s.ready()
			officer := i.join(i.power, 900, "--department", "power", "--area", "162", "--level", "L1", "--name", "अनिल")
			heard(t, officer, "स्वागत")

			citizen := i.power.Person(1, "hi")
			citizen.Write(noLight)
			number := numberForm.FindString(heard(t, citizen, registered).Text)
			require.NotEmpty(t, number)
			require.Contains(t, heard(t, officer, number).Text, noLight)
			require.NoError(t, officer.Tap("ले लिया"))
			heard(t, citizen, "ने शिकायत ले ली है")
			officer.Write("resolve " + number + " बिजली चालू है")
			require.Contains(t, heard(t, citizen, "रिपोर्ट आई है").Text, "बिजली चालू है")
			heard(t, citizen, "क्या काम सच में हो गया?")
			require.NoError(t, citizen.Tap("हाँ, हो गया"))
			heard(t, citizen, "काम कैसा रहा?")
			require.NoError(t, citizen.Tap("अच्छा"))
			heard(t, citizen, number+" बंद की गई")

			// The account that is called instead of polling.
			caller := i.water.Person(2, "en")
			caller.Write("No water from the overhead tank for a week, district Unnao")
			heard(t, caller, "registered")

			doctor, _, code := i.try("doctor")
			require.Zero(t, code, doctor)
			list := i.must("officer", "list")
			require.Regexp(t, `(?m)^\d+ +POWER/162/L1 +at work +hi +अनिल$`, list)
			id, _, _ := strings.Cut(strings.Split(list, "\n")[1], " ")
			i.must("officer", "revoke", id)

			require.Contains(t, metricsOf(t, s), `sunwai_turns_total{account="power",result="done"}`)
			require.Zero(t, s.stop(), s.log.tail(4000))
			log := s.log.tail(1 << 20)
			for _, private := range []string{"गोमती", "अनिल", "Unnao", number, powerToken, waterToken, hookSecret} {
				require.NotContains(t, log, private)
			}
			require.Empty(t, i.telegram.Violations())
			require.Empty(t, i.power.Pending()+i.water.Pending())
		})
	}
}

// metricsOf asks where the log says that Prometheus may ask.
func metricsOf(t *testing.T, s *serving) string {
	t.Helper()
	for line := range strings.Lines(s.log.tail(1 << 20)) {
		var said struct{ Msg, Metrics string }
		if json.Unmarshal([]byte(line), &said) == nil && said.Metrics != "" {
			response, err := http.Get("http://" + said.Metrics + "/metrics")
			require.NoError(t, err)
			defer response.Body.Close()
			body, err := io.ReadAll(response.Body)
			require.NoError(t, err)
			return string(body)
		}
	}
	require.FailNow(t, "the log does not say where the metrics are")
	return ""
}

// What serve refuses, in words that say what to do.
func TestServeRefuses(t *testing.T) {
	sqlite := func(t *testing.T) *installation {
		return install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	}
	tests := []struct {
		name   string
		break_ func(t *testing.T, i *installation)
		code   int
		want   string
	}{
		{"no database yet", func(t *testing.T, i *installation) {
			i.database = "sqlite:" + filepath.Join(t.TempDir(), "new.db")
		}, exitFailed, "sunwai migrate"},
		{"missing keys", func(t *testing.T, i *installation) {
			require.NoError(t, os.Remove(filepath.Join(i.dir, "keys")))
		}, exitFailed, "put its keys file back"},
		{"keys of another database", func(t *testing.T, i *installation) {
			other := sqlite(t)
			text, err := os.ReadFile(filepath.Join(other.dir, "keys"))
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(i.dir, "keys"), text, 0o600))
		}, exitFailed, "belongs to another database"},
		{"no token", func(t *testing.T, i *installation) {
			require.NoError(t, os.Remove(filepath.Join(i.dir, "water.token")))
		}, exitUsage, "water.token cannot be read"},
		{"port in use", func(t *testing.T, i *installation) { i.start().ready(); i.database = "sqlite:" + copyOf(t, i) }, exitFailed, "in use by another program"},
		{"served already", func(t *testing.T, i *installation) { i.start().ready() }, exitFailed, "another serve"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			i := sqlite(t)
			tt.break_(t, i)
			_, stderr, code := i.try("serve")
			require.Equal(t, tt.code, code, stderr)
			require.Contains(t, stderr, tt.want)
		})
	}
}

// copyOf makes another database with the same keys.
func copyOf(t *testing.T, i *installation) string {
	path := filepath.Join(t.TempDir(), "other.db")
	other := *i
	other.database = "sqlite:" + path
	other.must("migrate")
	other.must("seed")
	return path
}

// A mistyped path makes a new database: that is said, with where, and not called an update of the old one.
func TestMigrateSaysThatItMadeADatabase(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	out, _, code := i.try("migrate")
	require.Equal(t, exitOK, code)
	require.Contains(t, out, "sunwai.db is up to date.")
	require.NotContains(t, out, "new")
	i.database = "sqlite:" + filepath.Join(t.TempDir(), "sunwia.db")
	out, _, code = i.try("migrate")
	require.Equal(t, exitOK, code)
	require.Regexp(t, `^Made a new, empty database in sqlite:/.*sunwia\.db \(\d+ steps, .*\[database\] url does not name it`, out)
}

// A database that PostgreSQL does not have is told from a PostgreSQL that does not run.
func TestADatabaseThatIsNotMadeYetIsExplained(t *testing.T) {
	c := &config.Config{Dir: t.TempDir(), Keys: config.Keys{File: "keys"}}
	u, err := url.Parse(pgtest.New(t))
	require.NoError(t, err)
	u.Path = "/nosuch"
	c.Database.URL = u.String()
	_, _, err = openForMigration(t.Context(), c, &sharedClock{}, slog.New(slog.DiscardHandler))
	require.ErrorContains(t, err, `database "nosuch" does not exist. Is its name in [database] url right? A new one is made with `+"`createdb`")
	require.NotContains(t, err.Error(), "Does it run")
}

// A keys file that is lost is never made anew for a database that was sealed with it.
func TestMigrateMakesNoSecondKeys(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	info, err := os.Stat(filepath.Join(i.dir, "keys"))
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	require.NoError(t, os.Remove(filepath.Join(i.dir, "keys")))
	_, stderr, code := i.try("migrate")
	require.Equal(t, exitFailed, code)
	require.Contains(t, stderr, "was sealed with it")
	_, err = os.Stat(filepath.Join(i.dir, "keys"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

// A platform that is silent or refuses the token stops nothing.
func TestServeIsReadyWithoutPlatforms(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	i.power.Revoke()
	i.water.FailAlways(telegramtest.AnyMethod, telegramtest.Hang())
	s := i.start()
	s.ready()
	out, _, code := i.try("doctor")
	require.Equal(t, exitFailed, code)
	require.Contains(t, out, "WRONG  account power: the token is refused")
	require.Zero(t, s.stop())
}

// The second signal ends the process at once.
func TestSecondSignal(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	s := i.start()
	s.ready()
	require.NoError(t, s.cmd.Process.Signal(syscall.SIGINT))
	for s.cmd.Process.Signal(syscall.SIGINT) == nil { // until it is gone: one of them comes second
	}
	<-s.ended
}

// An invitation works once, and its link is all that stands on standard output.
func TestInvite(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	out := i.must("officer", "invite", "--department", "JAL", "--area", "all", "--level", "L3", "--name", "x")
	require.Regexp(t, `^https://t\.me/UPWaterTestBot\?start=[a-z2-7]{26}\n$`, out)
	for want, args := range map[string][]string{
		"--department: there is no":  {"--department", "NONE", "--area", "all", "--level", "L1", "--name", "x"},
		"--area: there is no":        {"--department", "JAL", "--area", "999999", "--level", "L1", "--name", "x"},
		"Lucknow has the code 162. ": {"--department", "JAL", "--area", "लखनऊ", "--level", "L1", "--name", "x"},
		"--level: JAL has":           {"--department", "JAL", "--area", "all", "--level", "L4", "--name", "x"},
		"--level: HUB has":           {"--department", "HUB", "--area", "all", "--level", "L1", "--name", "x"},
		"--name: it is empty":        {"--department", "JAL", "--area", "all", "--level", "L1", "--name", " "},
		"no account has the handle":  {"--department", "JAL", "--area", "all", "--level", "L1", "--name", "x", "--account", "@Nobody"},
		"no account speaks for PWD":  {"--department", "PWD", "--area", "all", "--level", "L1", "--name", "x"},
	} {
		out, stderr, code := i.try(append([]string{"officer", "invite"}, args...)...)
		require.Equal(t, exitFailed, code)
		require.Contains(t, stderr, want)
		require.Empty(t, out)
	}
	require.Equal(t, 2, strings.Count(i.must("officer", "list"), "\n"), "what was refused made nobody")
	require.Contains(t, i.must("officer", "list"), "invited until 20")
	i.must("officer", "invite", "--department", "jal", "--area", "all", "--level", "l3", "--name", "of two\nlines")
	require.Regexp(t, `JAL/all/L3 .* of two lines\n`, i.must("officer", "list"))
}
