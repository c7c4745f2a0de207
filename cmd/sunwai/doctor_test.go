package main

import (
	"bytes"
	"crypto/rand"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store/keys"
)

// checkedBut is the directory of Uttar Pradesh in which every helpline has been called except those named.
func checkedBut(t *testing.T, unchecked ...string) *directory.Directory {
	t.Helper()
	root, err := directory.UttarPradeshFiles()
	require.NoError(t, err)
	files := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, path)
		files[path] = &fstest.MapFile{Data: text}
		return err
	}))
	const lines = "helplines.toml"
	blocks := strings.SplitAfter(string(files[lines].Data), "[[helpline]]\n")
	for i, block := range blocks {
		called := true
		for _, number := range unchecked {
			called = called && !strings.HasPrefix(block, `number  = "`+number+`"`)
		}
		if called {
			blocks[i] = strings.Replace(block, `checked = ""`, `checked = "called on 1 May 2026"`, 1)
		}
	}
	files[lines] = &fstest.MapFile{Data: []byte(strings.Join(blocks, ""))}
	d, err := directory.Load(files)
	require.NoError(t, err)
	require.Len(t, d.Unchecked(), len(unchecked))
	return d
}

func TestDoctorNamesUncheckedHelplines(t *testing.T) {
	var out bytes.Buffer
	d := &doctor{out: &out}
	d.helplines(checkedBut(t, "181", "1098"))
	require.NoError(t, d.verdict(), "a warning is no failure")
	require.Equal(t, "note   helplines: nobody has checked 181 (Women helpline), 1098 (Childline, help for children). "+
		"Call each before real people are sent there, write when and how under \"checked\" in helplines.toml, then run `sunwai seed`\n"+
		"Nothing is wrong; 1 to think about.\n", out.String())
}

func TestDoctorIsContentWithCheckedHelplines(t *testing.T) {
	var out bytes.Buffer
	d := &doctor{out: &out}
	d.helplines(checkedBut(t))
	require.NoError(t, d.verdict())
	require.Equal(t, "ok     helplines: each has been checked\nEverything is right.\n", out.String())
}

func TestDoctorAsksForHTTPS(t *testing.T) {
	for url, asks := range map[string]bool{"": true, "http://hub.example": true, "https://hub.example": false} {
		var out bytes.Buffer
		d := &doctor{out: &out, config: &config.Config{Accounts: []config.Account{{Key: "power"}}}}
		d.config.HTTP.PublicURL = url
		d.website(t.Context())
		require.NoError(t, d.verdict(), "there may be a reason")
		require.Equal(t, asks, strings.Contains(out.String(), "travel in the clear"), url)
	}
}

// TestDoctorMendsADatabaseThatDoesNotOpen: what is wrong with a file is said of the file, not of a server that should run.
func TestDoctorMendsADatabaseThatDoesNotOpen(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "folder"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "text"), []byte("not a database"), 0o600))
	for url, mend := range map[string]string{
		"sqlite:folder":           "It must be a file, not a folder",
		"sqlite:text":             "none of SQLite's. Put a copy of the database back",
		"postgres://127.0.0.1:1/": "nothing listens there. Does it run",
	} {
		c := &config.Config{Dir: dir}
		c.Database.URL, c.Keys.File = url, "keys"
		_ = os.Remove(filepath.Join(dir, "keys"))
		_, err := keys.Make(filepath.Join(dir, "keys"), rand.Reader)
		require.NoError(t, err)
		var out bytes.Buffer
		d := &doctor{out: &out, app: &app{surroundings: surroundings{err: io.Discard}}, config: c}
		d.database(t.Context())
		require.Equal(t, 1, d.wrong, out.String())
		require.Contains(t, out.String(), mend)
		require.Equal(t, 1, strings.Count(out.String(), "\n"))
	}
}

// TestDoctorTellsServeFromOthers: a port that somebody else has is not taken for a running serve because it answers.
func TestDoctorTellsServeFromOthers(t *testing.T) {
	for body, wrong := range map[string]int{healthy + "\n": 0, "<p>a book</p>": 1} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, body) }))
		var out bytes.Buffer
		d := &doctor{out: &out, config: &config.Config{}}
		d.config.HTTP.Listen, d.config.Metrics.Listen = server.Listener.Addr().String(), config.Off
		d.ports(t.Context())
		require.Equal(t, wrong, d.wrong, out.String())
		server.Close()
	}
}

// TestDoctorTellsFilesFromFolders: a right to write does not mend a folder where a file should be, nor the other way round.
func TestDoctorTellsFilesFromFolders(t *testing.T) {
	var out bytes.Buffer
	d := &doctor{out: &out, config: &config.Config{Dir: t.TempDir()}}
	d.config.Keys.File, d.config.Media.Dir = "keys", "media"
	require.NoError(t, os.Mkdir(d.config.Path("keys"), 0o700))
	require.NoError(t, os.WriteFile(d.config.Path("media"), nil, 0o600))
	d.keysFile(t.Context())
	d.media(t.Context())
	require.Contains(t, out.String(), "keys is a folder")
	require.Contains(t, out.String(), "media is no folder")
}

func TestDoctorExplainsRefusals(t *testing.T) {
	d := &doctor{config: &config.Config{}}
	d.config.Telegram.Endpoint = "https://proxy.example"
	dead := &bot.SendError{Verdict: bot.Unauthorized, Code: 401, Reason: "Unauthorized"}
	for _, tt := range []struct {
		account config.Account
		err     error
		says    string
	}{
		{config.Account{Platform: models.Telegram, TokenEnv: "T"}, dead, "the token is refused (Unauthorized). Get the right one from BotFather: /mybots, and put it where token_env (T) says"},
		{config.Account{Platform: models.Facebook, TokenFile: "f"}, dead, "pages_messaging"},
		{config.Account{Platform: models.Telegram}, bot.Stranger(http.StatusOK, 0, "Telegram's"), "https://proxy.example answers with 200: the answer is not Telegram's"},
	} {
		require.Contains(t, d.refusal(tt.account, tt.err), tt.says)
	}
	deps := lineDeps{config: d.config, http: http.DefaultClient, clock: &sharedClock{}, log: slog.New(slog.DiscardHandler)}
	said := d.account(t.Context(), deps, config.Account{Key: "power", Platform: models.Telegram, Mode: config.Poll, TokenEnv: "T", Token: "12 34:secret"}).text
	require.Contains(t, said, "characters that no token has. Its token is what token_env (T) holds")
	require.NotContains(t, said, "secret")
}

// A word that is no token is told from a token that is refused, and from a platform that is out of reach: whoever sets a machine up before it
// has a way out, or copies half a token, learns it at once.
func TestDoctorKnowsWhatIsNoToken(t *testing.T) {
	d := &doctor{config: &config.Config{}}
	whole := "8012345678:AAF" + strings.Repeat("x_-4", 8)
	away := &bot.SendError{Verdict: bot.TryAgain, Reason: "no connection"}
	dead := &bot.SendError{Verdict: bot.Unauthorized, Code: 401, Reason: "Unauthorized"}
	for token, none := range map[string]bool{"hello": true, whole[:20]: true, whole + "z": true, strings.TrimPrefix(whole, "8012345678:"): true, "UPPowerBot": true,
		whole: false, "": false} {
		a := config.Account{Platform: models.Telegram, TokenEnv: "T", Token: config.Secret(token)}
		for _, err := range []error{away, dead} {
			said := d.refusal(a, err)
			require.Equal(t, none, strings.Contains(said, "what token_env (T) holds is no token of Telegram's"), "%q: %s", token, said)
			require.True(t, token == "" || !strings.Contains(said, token), "a secret is not shown")
		}
	}
	require.NotContains(t, d.refusal(config.Account{Platform: models.Facebook, TokenEnv: "T", Token: "hello"}, dead), "Telegram")
}

// An account whose secrets are wrong is told once: its platform is not asked, and its token not blamed for it.
func TestDoctorDoesNotAskWithWrongSecrets(t *testing.T) {
	var out bytes.Buffer
	d := &doctor{out: &out, app: &app{surroundings: surroundings{err: io.Discard, environ: []string{"T=8012345678:AAFxx", "S=x y"}}}, config: &config.Config{Accounts: []config.Account{
		{Key: "jal", Platform: models.Telegram, Mode: config.Webhook, TokenEnv: "T", WebhookSecretEnv: "S"}}}}
	d.secrets(t.Context())
	d.accounts(t.Context())
	require.Equal(t, 1, d.wrong, out.String())
	require.Contains(t, out.String(), "webhook secret: it must be 16 to 256")
}

// A keys file or a folder that belongs to somebody else is no broken one: the owner is told whose turn it is, and nothing is called the keys file
// that is none.
func TestWhatAnotherUserOwnsIsExplained(t *testing.T) {
	dir := t.TempDir()
	c := &config.Config{Dir: dir, Database: config.Database{URL: "sqlite:" + filepath.Join(dir, "file", "x.db")}, Keys: config.Keys{File: "keys"}}
	_, err := readKeys(c)
	require.ErrorIs(t, err, fs.ErrNotExist)
	require.ErrorContains(t, err, "`sunwai migrate` makes it for a new database")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "file"), nil, 0o600))
	_, _, err = openForMigration(t.Context(), c, &sharedClock{}, slog.New(slog.DiscardHandler))
	require.ErrorContains(t, err, "not a directory")
	require.NotContains(t, err.Error(), "keys file")
	require.Contains(t, mendDatabase(c, fs.ErrPermission), "Give the file and its folder to the user who runs serve")
	c.Database.URL = "sqlite:empty.db"
	_, err = keys.Make(filepath.Join(dir, "keys"), rand.Reader)
	require.NoError(t, err)
	_, err = openStore(t.Context(), c, &sharedClock{}, slog.New(slog.DiscardHandler))
	require.ErrorContains(t, err, "empty.db: there is no such file. `sunwai migrate` makes a new database")
	var out bytes.Buffer
	d := &doctor{out: &out, app: &app{surroundings: surroundings{err: io.Discard}}, config: c}
	d.database(t.Context())
	require.Equal(t, 1, d.wrong)
	require.Contains(t, out.String(), "there is no such file")
	require.NoFileExists(t, filepath.Join(dir, "empty.db"), "whoever looks at a mistyped path makes no database there")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "empty.db"), nil, 0o600))
	_, err = openStore(t.Context(), c, &sharedClock{}, slog.New(slog.DiscardHandler))
	require.ErrorContains(t, err, "none yet. `sunwai migrate` makes it in a new database")
}

// Where there is no way out, one line says so for all accounts; what one account has alone is said of it.
func TestDoctorSaysOnceWhatAllAccountsHave(t *testing.T) {
	var out bytes.Buffer
	d := &doctor{out: &out, config: &config.Config{Accounts: []config.Account{{Key: "power"}, {Key: "jal"}, {Key: "hub"}, {Key: "police"}, {Key: "phone"}}}}
	away, ok := finding{models.CheckWrong, "there is no way out"}, finding{models.CheckOK, "@UPJal, 0 waiting there"}
	d.found([]finding{away, ok, away, away, {}})
	require.Equal(t, "WRONG  3 accounts: there is no way out (power, hub, police)\nok     account jal: @UPJal, 0 waiting there\n", out.String())
	require.Equal(t, 1, d.wrong)
}

// An account whose office nobody knows is said where it stands, and serve says it too.
func TestDoctorFindsAccountsThatSpeakForNobody(t *testing.T) {
	dir := checkedBut(t)
	for office, says := range map[models.Office]string{
		"POWER": "", "cm": "", "hub": "", "minister:sharma": "", "district:162": "",
		"POWR": "there is no department POWR", "district:999": "there is no district 999",
	} {
		if got := nobody(dir, office); says == "" {
			require.Empty(t, got, office)
		} else {
			require.Contains(t, got, says)
		}
	}
}

// What hinders listening is said without what only programmers read, and with what to do.
func TestAnAddressThatIsNotOursIsExplained(t *testing.T) {
	_, err := listen("[http] listen", "192.0.2.1:8080", http.NotFoundHandler(), slog.New(slog.DiscardHandler))
	require.EqualError(t, err, "[http] listen: 192.0.2.1:8080 cannot be listened on: cannot assign requested address. Take an address of this machine")
}
