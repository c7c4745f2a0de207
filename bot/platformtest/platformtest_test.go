package platformtest_test

import (
	"os"
	"os/exec"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"sunwai/bot/platformtest"
)

// flaw is a mistake that the suite must find. The tests below run this file's platform with each flaw in
// another process and expect the suite to fail there: a suite that cannot fail proves nothing.
type flaw string

const (
	none           flaw = ""
	leaksToken     flaw = "leaks the token in an error"
	leaksText      flaw = "leaks a text in the log"
	printsToken    flaw = "prints the token with the adapter"
	acksEarly      flaw = "acknowledges before the sink"
	dropsOnError   flaw = "drops what the sink refused"
	wrongVerdict   flaw = "takes a proxy's page for a blocked person"
	ignoresContext flaw = "ignores the context"
	cutsText       flaw = "cuts a text at its limit"
	escapesText    flaw = "escapes a text twice"
	losesFile      flaw = "loses the second file"
	losesCaption   flaw = "loses a text that is no caption"
	editsAnew      flaw = "sends anew instead of editing"
	takesUnsigned  flaw = "takes unsigned requests"
	parsesFirst    flaw = "parses before it verifies"
	strays         flaw = "asks another host"
	silentOutage   flaw = "reports no outage"
	localTime      flaw = "decodes in local time"
	forgetsAccount flaw = "decodes without the account"
)

func flaws() []flaw {
	return []flaw{leaksToken, leaksText, printsToken, acksEarly, dropsOnError, wrongVerdict, ignoresContext, cutsText,
		escapesText, losesFile, losesCaption, editsAnew, takesUnsigned, parsesFirst, strays, silentOutage, localTime,
		forgetsAccount}
}

const flawVariable = "PLATFORMTEST_FLAW"

// TestSuite runs the suite on a small platform in memory, with the flaw of the environment.
func TestSuite(t *testing.T) {
	platformtest.Run(t, platformtest.Harness{
		New: func(t *testing.T) *platformtest.Fixture { return newMemo(flaw(os.Getenv(flawVariable))).fixture() },
		Cases: fstest.MapFS{"text.json": {Data: []byte(`[
			{"what":"text","raw":{"id":"7","text":"बिजली"},"want":[{"account":"memo","event_id":"7","kind":"message",
			 "peer":"918273645","message_id":"7","at":"2026-11-23T04:30:00Z","text":"बिजली"}]}]`)}},
		Lacks: map[platformtest.Part]string{
			platformtest.Checking:   "a memo asks nobody who it is",
			platformtest.Presenting: "a memo shows nothing beside the conversation",
			platformtest.Linking:    "a memo has no links",
		},
	})
}

// TestSuiteFindsFlaws: every flaw fails the suite.
func TestSuiteFindsFlaws(t *testing.T) {
	for _, f := range flaws() {
		t.Run(string(f), func(t *testing.T) {
			t.Parallel()
			require.Error(t, runWith(t, f), "the suite did not find it")
		})
	}
}

func runWith(t *testing.T, f flaw) error {
	c := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestSuite$", "-test.count=1")
	c.Env = append(os.Environ(), flawVariable+"="+string(f))
	out, err := c.CombinedOutput()
	if err != nil {
		require.Contains(t, string(out), "FAIL", "it must fail as a test, not for another reason")
	}
	return err
}

// TestLacks: a part that is neither possible nor declared fails, and so does one that is declared and possible.
func TestLacks(t *testing.T) {
	for _, name := range []string{"undeclared", "declared", "unknown", "unreasoned"} {
		t.Run(name, func(t *testing.T) {
			c := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestLacksWith$", "-test.count=1")
			c.Env = append(os.Environ(), flawVariable+"="+name)
			require.Error(t, c.Run())
		})
	}
}

func TestLacksWith(t *testing.T) {
	lacks := map[platformtest.Part]string{platformtest.Checking: "x", platformtest.Presenting: "x", platformtest.Linking: "x",
		platformtest.Decoding: "x", platformtest.Webhooks: "x"}
	switch os.Getenv(flawVariable) {
	case "undeclared":
		delete(lacks, platformtest.Linking)
	case "declared":
		lacks[platformtest.Text] = "x"
	case "unknown":
		lacks["singing"] = "x"
	case "unreasoned":
		lacks[platformtest.Linking] = ""
	}
	platformtest.Run(t, platformtest.Harness{Lacks: lacks,
		New: func(*testing.T) *platformtest.Fixture { return newMemo(none).fixture() }})
}
