package config

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
)

// DefaultFile is read when no file is named and it is there.
const DefaultFile = "sunwai.toml"

// Load reads the file and then the environment over it. file "" means DefaultFile in the working folder if it
// is there, else no file. environ is os.Environ's. Whatever is wrong comes back together as Faults.
func Load(file string, environ []string) (*Config, error) {
	c := &Config{}
	faults, err := c.readFile(file)
	if err != nil {
		return nil, err
	}
	env := splitEnviron(environ)
	faults = append(faults, c.applyEnv(env)...)
	if len(c.Accounts) == 0 {
		c.Accounts = accountsOfTokens(env)
	}
	for i := range c.Accounts {
		if a := &c.Accounts[i]; a.OfMeta() && a.Mode == "" {
			a.Mode = Webhook // it has no other
		}
	}
	if err := c.fillDefaults(); err != nil {
		return nil, err
	}
	faults = append(faults, c.readURLFile(env)...)
	faults = append(faults, c.check()...)
	return c, faults.asError()
}

func (c *Config) readFile(file string) (Faults, error) {
	named := file != ""
	if !named {
		file = DefaultFile
	}
	path, err := filepath.Abs(file)
	if err != nil {
		return nil, fmt.Errorf("finding %s: %w", file, err)
	}
	c.Dir = filepath.Dir(path)
	text, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) && !named {
		return nil, nil
	}
	if errors.Is(err, os.ErrNotExist) {
		return nil, Faults{{Where: path, What: "there is no such file. Begin with a copy of sunwai.example.toml"}}
	}
	if err != nil {
		return nil, Faults{{Where: path, What: "this cannot be read: " + errors.Unwrap(err).Error()}}
	}
	c.File = path
	faults, err := c.parse(filepath.Base(path), text)
	c.fileURL = c.Database.URL
	return faults, err
}

// parse reads the text of the file. A text that cannot be read to its end is an error: what stands below would be called missing.
func (c *Config) parse(name string, text []byte) (Faults, error) {
	text = bytes.TrimPrefix(text, []byte(byteOrderMark))
	if !utf8.Valid(text) || bytes.ContainsRune(text, 0) {
		return nil, Faults{{Where: name, What: "this file is not written in UTF-8: save it again as UTF-8 (editors ask for the encoding under Save as)"}}
	}
	d := toml.NewDecoder(bytes.NewReader(text)).DisallowUnknownFields()
	err := d.Decode(c)
	if err == nil {
		return nil, nil
	}
	var unknown *toml.StrictMissingError
	if errors.As(err, &unknown) {
		faults := make(Faults, 0, len(unknown.Errors))
		for i := range unknown.Errors {
			e := &unknown.Errors[i]
			line, _ := e.Position()
			faults.add(fmt.Sprintf("%s, line %d", name, line), unknownKey(e.Key()))
		}
		return faults, nil
	}
	var broken *toml.DecodeError
	if errors.As(err, &broken) {
		line, column := broken.Position()
		where := fmt.Sprintf("%s, line %d, column %d", name, line, column)
		if key := broken.Key(); len(key) > 0 && strings.Contains(broken.Error(), wrongKind) {
			return nil, Faults{{Where: where, What: mendKind(key)}}
		}
		return nil, Faults{{Where: where, What: "this cannot be read as TOML: " + strings.TrimPrefix(broken.Error(), "toml: ") + mendText(text, line, column)}}
	}
	return nil, Faults{{Where: name, What: "this cannot be read: " + err.Error()}}
}

// byteOrderMark is what some editors begin a file with. It says nothing.
const byteOrderMark = "\uFEFF"

// mendText says what a person mostly did where the library stumbles: it names the letter that it did not expect.
func mendText(text []byte, line, column int) string {
	lines := strings.Split(string(text), "\n")
	if line < 1 || line > len(lines) || column < 1 || column > len(lines[line-1])+1 {
		return ""
	}
	from := lines[line-1][column-1:]
	before := strings.TrimSpace(lines[line-1][:column-1])
	at, _ := utf8.DecodeRuneInString(from)
	switch {
	case strings.ContainsRune("“”„«»‘’", at):
		return ". These quotes are those of a text processor: write straight ones, \""
	case strings.HasSuffix(before, "="):
		return ". Every value stands in quotes, e.g. key = \"power\""
	case strings.Count(lines[line-1], `"`)%2 == 1:
		return ". A quote is missing on this line"
	}
	return ""
}

// wrongKind is what the library says of a value that is no text, or no section. Its own words name our types.
const wrongKind = "cannot decode"

// mendKind says how a value is written: all are texts, and they stand in sections.
func mendKind(key []string) string {
	if len(key) > 1 {
		return fmt.Sprintf("the value of %s must be a text in quotes, e.g. %s = \"…\"", strings.Join(key, "."), key[len(key)-1])
	}
	if key[0] == "account" {
		return "an account is a block that begins with [[account]] on a line of its own"
	}
	return fmt.Sprintf("%s is a section: write [%s] on a line of its own, and its keys below", key[0], key[0])
}

// secretWords are keys that people try first, and that must not work.
var secretWords = []string{"token", "webhook_secret", "secret", "password", "app_secret", "verify_token", "token_secret", "consumer_key", "consumer_secret", "oidc_client_secret"}

// unknownKey says what an unknown key may have meant. It never shows a value: it may be a token.
func unknownKey(key []string) string {
	last := key[len(key)-1]
	for _, word := range secretWords {
		if last == word {
			return fmt.Sprintf("secrets do not stand in this file. Remove %q, put the value into an environment variable or a file and name that with token_env, token_file, webhook_secret_env, webhook_secret_file or url_file. If others have seen this file, make a new secret.", last)
		}
	}
	if len(key) == 1 {
		return fmt.Sprintf("there is no section or key %q.%s", last, guess(last, sections()))
	}
	var names []string
	for _, k := range AllKeys() {
		if k.Section == key[0] {
			names = append(names, k.Name)
		}
	}
	if len(names) == 0 {
		return fmt.Sprintf("there is no section [%s].%s", key[0], guess(key[0], sections()))
	}
	return fmt.Sprintf("there is no key %q in [%s].%s", last, key[0], guess(last, names))
}

func sections() []string {
	var names []string
	for _, k := range AllKeys() {
		if len(names) == 0 || names[len(names)-1] != k.Section {
			names = append(names, k.Section)
		}
	}
	return names
}

// guess names the nearest of the names when it is near, else all of them.
func guess(word string, names []string) string {
	return cmp.Or(near(word, names), " There are: "+strings.Join(names, ", ")+".")
}

// near names the nearest of the names; "" when none is near.
func near(word string, names []string) string {
	best, least := "", 3
	for _, n := range names {
		if d := distance(word, n); d < least {
			best, least = n, d
		}
	}
	if best != "" {
		return fmt.Sprintf(" Did you mean %q?", best)
	}
	return ""
}

// distance is how many letters must be changed, added or dropped to make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := before
			if a[i] != b[j] {
				change++
			}
			before = row[j+1]
			row[j+1] = min(change, before+1, row[j]+1)
		}
	}
	return row[len(b)]
}

func (c *Config) fillDefaults() error {
	for f, v := range reflect.ValueOf(c).Elem().Fields() {
		if v.Kind() != reflect.Struct {
			continue
		}
		if err := fillDefaults(v); err != nil {
			return fmt.Errorf("section %s: %w", f.Name, err)
		}
	}
	for i := range c.Accounts {
		if err := fillDefaults(reflect.ValueOf(&c.Accounts[i]).Elem()); err != nil {
			return err
		}
	}
	return nil
}

// readURLFile takes the database's address from the file that holds it; the environment's word is the last.
func (c *Config) readURLFile(env map[string]string) Faults {
	if _, given := env[envPrefix+"DATABASE_URL"]; given || c.Database.URLFile == "" {
		return nil
	}
	if _, given := env[envPrefix+"DATABASE_URL_FILE"]; !given && c.fileURL != "" {
		return Faults{{Where: "[database]", What: "it has both url and url_file: keep one"}}
	}
	url, err := readSecret(c.Path(c.Database.URLFile))
	if err != nil {
		return Faults{{Where: "[database] url_file", What: err.Error()}}
	}
	c.Database.URL = url.Reveal()
	return nil
}

// Path makes a path of the configuration absolute.
func (c *Config) Path(p string) string {
	if p == "" || filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(c.Dir, p)
}
