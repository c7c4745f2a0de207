package treetest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "sunwai/"

// arrow says what a package of ours may import of ours. The longest folder that holds the package decides.
// "x/..." is a folder with all below it; within the folder of one arrow everything may be imported.
type arrow struct {
	from string
	to   []string
}

// arrows is the house: models and i18n at the bottom, cmd at the top.
func arrows() []arrow {
	handler := []string{"handlers", "bot", "bot/gateway", "models", "models/directory", "i18n", "i18n/fold"}
	return []arrow{
		{"models", nil},
		{"models/modelstest", []string{"models"}},
		{"models/directory", []string{"models", "i18n/fold"}},
		{"models/store", []string{"models", "models/directory", "models/store/...", "i18n/fold"}},
		{"i18n", []string{"i18n/..."}},
		{"bot", []string{"models"}},
		{"bot/gateway", []string{"bot", "models"}},
		{"bot/media", []string{"bot", "bot/gateway", "models"}},
		{"bot/platformtest", []string{"bot", "models"}},
		{"bot/telegram", []string{"bot", "models"}},
		{"bot/meta", []string{"bot", "models"}}, // what Meta's platforms share; none itself
		{"bot/whatsapp", []string{"bot", "bot/meta", "models"}},
		{"bot/facebook", []string{"bot", "bot/meta", "models"}},
		{"bot/twitter", []string{"bot", "models", "i18n"}},
		{"bot/console", []string{"bot", "models"}},
		{"bot/phone", []string{"bot", "models"}},
		{"bot/console/terminal", []string{"bot", "bot/console", "models"}},
		{"handlers", []string{"bot", "bot/gateway", "models", "models/directory", "i18n", "i18n/fold"}},
		{"handlers/citizen", handler},
		{"handlers/officer", handler},
		{"handlers/notify", handler},
		{"handlers/understand", handler},
		{"handlers/clock", handler},
		{"handlers/report", handler},
		{"handlers/assets", nil}, // the files of pages: fonts, styles
		{"handlers/hub", append(slices.Clone(handler), "handlers/assets")},
		{"handlers/webhook", []string{"bot", "bot/gateway", "models"}},
		{"handlers/console", []string{"handlers/assets", "bot", "bot/console", "models", "models/directory", "i18n"}},
		{"cmd", []string{"..."}},
	}
}

// testArrows are what tests, and packages that exist for tests alone (their names end with "test"), may import
// beyond their arrows: the real parts, to be tested against.
func testArrows() []string {
	return []string{"models/...", "i18n/...", "bot/...", "handlers/..."}
}

func forTests(from string) bool { return strings.HasSuffix(from, "test") }

// outsiders says who may import which library: an SDK stays in its folder, a database driver in the store.
// A library that is not listed is a decision to be made.
func outsiders() map[string][]string {
	return map[string][]string{
		"github.com/alecthomas/kong":     {"cmd/..."},
		"github.com/pelletier/go-toml":   {"cmd/...", "models/directory", "i18n"},
		"github.com/prometheus":          {"cmd/...", "bot/gateway"},
		"github.com/go-telegram-bot-api": {"bot/telegram"},
		"github.com/dghubble":            {"bot/twitter"},
		"github.com/rivo/uniseg":         {"bot", "bot/twitter", "i18n/...", "handlers/console"},
		"github.com/stretchr/testify":    {"*test"},
		"github.com/chromedp":            {"*test"},
		"github.com/nicksnyder/go-i18n":  {"i18n"},
		"golang.org/x/net":               {"bot/twitter"}, // the list of top-level domains: what X makes a link of
		"golang.org/x/text":              {"i18n/...", "models/directory", "models/store/...", "bot/twitter"},
		"golang.org/x/time":              {"bot/...", "handlers/hub/..."},
		"golang.org/x/sync":              {"cmd/...", "bot/...", "models/store/..."},
		"golang.org/x/sys":               {"cmd/...", "models/store/..."},
		"github.com/go-text/typesetting": {"handlers/report/draw"},
		"golang.org/x/image":             {"bot/media", "handlers/report/draw"},
		"github.com/xuri/excelize":       {"handlers/report"},
		"github.com/alexedwards":         {"handlers/hub/..."},
		"github.com/pquerna/otp":         {"handlers/hub/..."},
		"github.com/boombuler/barcode":   {"handlers/hub/web"},
		"github.com/coreos/go-oidc":      {"handlers/hub/..."},
		"golang.org/x/oauth2":            {"handlers/hub/..."},
		"gorm.io":                        {"models/store/..."},
		"github.com/jackc":               {"models/store/..."},
		"modernc.org":                    {"models/store/..."},
		"github.com/pressly/goose":       {"models/store/..."},
	}
}

type listed struct {
	ImportPath                         string
	Imports, TestImports, XTestImports []string
}

func TestArrows(t *testing.T) {
	packages := goList(t)
	for _, p := range packages {
		from := strings.TrimPrefix(p.ImportPath, module)
		rule, ok := ruleFor(from)
		if !ok {
			t.Errorf("%s: no arrow begins here. Is it in the right place? Then add a line to arrows().", from)
			continue
		}
		may := rule.to
		if forTests(from) {
			may = slices.Concat(may, testArrows())
		}
		checkImports(t, from, p.Imports, may)
		for _, imp := range slices.Concat(p.TestImports, p.XTestImports) {
			if to, ours := strings.CutPrefix(imp, module); ours && !allowed(from, to, slices.Concat(rule.to, testArrows())) {
				t.Errorf("a test of %s imports %s: not even tests may", from, to)
			}
		}
	}
}

// Arrows that must be refused, so that the test above is known to be able to fail.
func TestArrowsCanFail(t *testing.T) {
	for _, wrong := range [][2]string{
		{"models", "bot"}, {"models", "i18n"}, {"i18n", "models"}, {"bot", "handlers"}, {"bot/telegram", "bot/console"},
		{"bot/telegram", "bot/gateway"}, {"handlers", "models/store"}, {"handlers/citizen", "handlers/officer"},
		{"handlers/officer", "handlers/notify"}, {"handlers/citizen", "bot/telegram"}, {"models/store", "bot"},
		{"models/store/rows", "handlers"}, {"models/directory", "models/store"}, {"bot/gateway", "models/store"},
		{"models", "models/store"}, {"bot", "bot/telegram"}, {"handlers", "handlers/citizen"}, {"handlers/understand/eval", "handlers/citizen"},
	} {
		rule, ok := ruleFor(wrong[0])
		require.True(t, ok, wrong[0])
		require.False(t, allowed(wrong[0], wrong[1], rule.to), "%s imports %s", wrong[0], wrong[1])
	}
	require.False(t, libraryAllowed("handlers/citizen", "gorm.io/gorm"))
	require.False(t, libraryAllowed("bot/gateway", "github.com/go-telegram-bot-api/telegram-bot-api/v5"))
	require.False(t, libraryAllowed("bot/telegram", "github.com/unheard/of"))
	require.True(t, libraryAllowed("models/store/rows", "gorm.io/gorm"))
}

func checkImports(t *testing.T, from string, imports, may []string) {
	for _, imp := range imports {
		to, ours := strings.CutPrefix(imp, module)
		switch {
		case ours && !allowed(from, to, may):
			t.Errorf("%s imports %s: a wrong arrow. It may import: %s", from, to, strings.Join(may, ", "))
		case !ours && strings.Contains(strings.SplitN(imp, "/", 2)[0], ".") && !libraryAllowed(from, imp):
			t.Errorf("%s imports the library %s, which has another place or none yet", from, imp)
		}
	}
}

// ruleFor finds the arrow of the longest folder that holds the package. A folder of the bot or of the handlers
// needs an arrow of its own.
func ruleFor(from string) (arrow, bool) {
	var best arrow
	for _, a := range arrows() {
		if (from == a.from || strings.HasPrefix(from, a.from+"/")) && len(a.from) > len(best.from) {
			best = a
		}
	}
	if best.from != from && slices.Contains([]string{"bot", "handlers", "models"}, best.from) {
		return arrow{from: from}, forTests(from)
	}
	return best, best.from != ""
}

func allowed(from, to string, may []string) bool {
	if family(from) == family(to) {
		return true
	}
	return slices.ContainsFunc(may, func(p string) bool { return covers(p, to) })
}

// family is the folder that a package belongs to: within it everything may be imported.
func family(path string) string {
	rule, ok := ruleFor(path)
	if !ok || slices.Contains([]string{"bot", "handlers", "models"}, rule.from) {
		return path
	}
	return rule.from
}

func covers(pattern, path string) bool {
	if pattern == "..." {
		return true
	}
	if suffix, ok := strings.CutPrefix(pattern, "*"); ok {
		return strings.HasSuffix(path, suffix)
	}
	folder, all := strings.CutSuffix(pattern, "/...")
	return path == folder || all && strings.HasPrefix(path, folder+"/")
}

func libraryAllowed(from, imp string) bool {
	for prefix, users := range outsiders() {
		if imp == prefix || strings.HasPrefix(imp, prefix+"/") {
			return slices.ContainsFunc(users, func(p string) bool { return covers(p, from) })
		}
	}
	return false
}

func goList(t *testing.T) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", "./...")
	cmd.Dir = root
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(t, err, stderr.String())
	var packages []listed
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		packages = append(packages, p)
	}
	require.NotEmpty(t, packages)
	return packages
}
