// Package platformtest is the test suite that every platform's adapter must pass.
//
// What is tested follows from the optional interfaces of package bot that the adapter implements. Parts that cannot
// apply to a platform (no webhook, no network) are named in Harness.Lacks with the reason. A part that is neither
// possible nor declared fails, and so does one that is declared but possible after all.
//
// Every part runs inside a testing/synctest bubble, so New must create everything in memory (see Net), and start and
// end all goroutines there.
package platformtest

import (
	"io/fs"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Harness says how an adapter is tested.
type Harness struct {
	// New makes an adapter and the fake platform around it, and ends both by t.Cleanup. It is called anew for
	// each part, inside its bubble.
	New func(t *testing.T) *Fixture
	// Cases are tables of what the platform delivers and what is to be made of it: each *.json file is a list of
	// Case.
	Cases fs.FS
	// Rewrite is the folder of Cases on disk if their "want" is to be written anew; empty: they are compared.
	Rewrite string
	// Lacks are the parts that cannot apply, and why.
	Lacks map[Part]string
	// Carries reports whether the platform can carry a file of a type; nil: every file. What it cannot carry is left out, and
	// the text arrives with a word more.
	Carries func(mime string) bool
}

// Part names a part of the suite.
type Part string

// The parts.
const (
	Basics      Part = "basics"      // account, scope, limits
	Text        Part = "text"        // texts arrive as they are, up to the limit
	Buttons     Part = "buttons"     // buttons arrive, and what they carry comes back
	Edits       Part = "edits"       // messages are changed
	Files       Part = "files"       // files arrive, whole
	Fetching    Part = "fetching"    // files that people sent are brought
	Failures    Part = "failures"    // each failure of the platform has its verdict
	Cancelling  Part = "cancelling"  // a context that ends, ends the call
	Polling     Part = "polling"     // news is acknowledged only when it is stored
	Outages     Part = "outages"     // polling outlives every failure and reports it
	Webhooks    Part = "webhooks"    // unsigned requests are refused unread
	Decoding    Part = "decoding"    // Cases
	Acknowledge Part = "acknowledge" // taps are answered
	Checking    Part = "checking"    // the platform says who we are
	Presenting  Part = "presenting"  // commands are shown, again without harm
	Linking     Part = "linking"     // a link carries a payload
)

// Fixture is an adapter and the fake platform around it, seen from outside. A nil function is something that
// the platform does not have.
type Fixture struct {
	Platform bot.Platform
	// Peer is a person who may be written to.
	Peer models.Peer
	// Secrets must be in no error and no log: tokens, webhook secrets.
	Secrets []string
	// Logs is all that was logged so far. It must be set.
	Logs func() string
	// Strays are attempts to reach anything but the fake platform; Net.Strays.
	Strays func() []string

	// Seen are our messages as the person sees them now.
	Seen func() []Seen
	// Write makes the person write; Tap makes him tap the newest button of this label.
	Write func(text string)
	Tap   func(label string)
	// Lose deletes one of our messages at the person's.
	Lose func(messageID string)
	// Fail makes the next call that the adapter makes meet a trouble.
	Fail func(Trouble)
	// Health are the adapter's reports so far.
	Health func() []bot.Health
	// Store puts a file of a person at the platform and returns its reference.
	Store func(data []byte) (ref string)
	// Acknowledged is how many taps were answered.
	Acknowledged func() int
	// Genuine makes a webhook request as the platform makes it; Forged makes several that lie, by what is wrong.
	Genuine func(raw []byte) *http.Request
	Forged  func(raw []byte) map[string]*http.Request
	// Decode reads what the platform delivers, for Cases of a platform without webhooks.
	Decode func(raw []byte) ([]bot.Inbound, error)
}

// Seen is one of our messages as a person sees it.
type Seen struct {
	ID      string
	Text    string
	Buttons []string // labels, row by row
	Files   []SeenFile
	Edits   int
}

// SeenFile is a file as a person gets it.
type SeenFile struct {
	Size   int64
	SHA256 string // hex
}

// Trouble is a way in which a platform fails.
type Trouble string

// The troubles. Fixture.Fail may refuse those its platform cannot have by t.Skip; none may be ignored.
const (
	Throttled   Trouble = "throttled"    // wait ThrottledFor
	Blocked     Trouble = "blocked"      // the person wants no more messages
	DeadToken   Trouble = "dead_token"   // the account's credentials are refused
	ServerError Trouble = "server_error" // the platform's own error
	ForeignPage Trouble = "foreign_page" // a proxy's HTML with a status that would mean the person is gone
	EmptyAnswer Trouble = "empty_answer" // status 200 and nothing else
	CutAnswer   Trouble = "cut_answer"   // the connection breaks
	NoAnswer    Trouble = "no_answer"    // nothing at all until the caller gives up
	TooLong     Trouble = "too_long"     // the platform refuses the message for good
)

// ThrottledFor is how long a Throttled trouble asks to wait.
const ThrottledFor = 7 * time.Second

// verdicts are what the troubles mean for a message.
func verdicts() map[Trouble]bot.Verdict {
	return map[Trouble]bot.Verdict{
		Throttled:   bot.Throttled,
		Blocked:     bot.PeerGone,
		DeadToken:   bot.Unauthorized,
		ServerError: bot.TryAgain,
		ForeignPage: bot.TryAgain,
		EmptyAnswer: bot.TryAgain,
		CutAnswer:   bot.TryAgain,
		NoAnswer:    bot.TryAgain,
		TooLong:     bot.Refused,
	}
}

// part is a part's needs and its test. missing names what is not there, "" if the part can run.
type part struct {
	name    Part
	missing func(h Harness, f *Fixture) string
	run     func(t *testing.T, s *suite)
}

func parts() []part {
	return []part{
		{Basics, always, basics},
		{Text, has("Fixture.Seen", func(f *Fixture) bool { return f.Seen != nil }), texts},
		{Buttons, needsButtons, buttons},
		{Edits, needsEdits, edits},
		{Files, needsFiles, files},
		{Fetching, needsFetching, fetching},
		{Failures, has("Fixture.Fail", func(f *Fixture) bool { return f.Fail != nil }), failures},
		{Cancelling, has("Fixture.Fail", func(f *Fixture) bool { return f.Fail != nil }), cancelling},
		{Polling, needsPolling, polling},
		{Outages, needsOutages, outages},
		{Webhooks, needsWebhooks, webhooks},
		{Decoding, needsCases, nil},
		{Acknowledge, needsAcknowledge, acknowledge},
		{Checking, implements[bot.Checker]("bot.Checker"), checking},
		{Presenting, implements[bot.Presenter]("bot.Presenter"), presenting},
		{Linking, implements[bot.Linker]("bot.Linker"), linking},
	}
}

// Run runs the suite.
func Run(t *testing.T, h Harness) {
	known := map[Part]bool{}
	for _, p := range parts() {
		known[p.name] = true
		t.Run(string(p.name), func(t *testing.T) { runPart(t, h, p) })
	}
	for name := range h.Lacks {
		if !known[name] {
			t.Errorf("Lacks names %q, which is no part", name)
		}
	}
}

func runPart(t *testing.T, h Harness, p part) {
	reason, declared := h.Lacks[p.name]
	missing := ""
	synctest.Test(t, func(t *testing.T) { missing = p.missing(h, h.New(t)) })
	switch {
	case declared && reason == "":
		t.Fatalf("Lacks[%q] gives no reason", p.name)
	case declared && missing == "":
		t.Fatalf("Lacks says %q, but the platform has all that the part needs", reason)
	case declared:
		t.Skipf("does not apply: %s", reason)
	case missing != "":
		t.Fatalf("needs %s; if the platform cannot have it, say why in Lacks[%q]", missing, p.name)
	case p.name == Decoding:
		decoding(t, h)
	default:
		synctest.Test(t, func(t *testing.T) {
			s := newSuite(t, h)
			p.run(t, s)
			s.finish(t)
		})
	}
}

func always(Harness, *Fixture) string { return "" }

func has(what string, there func(*Fixture) bool) func(Harness, *Fixture) string {
	return func(_ Harness, f *Fixture) string {
		if there(f) {
			return ""
		}
		return what
	}
}

func implements[T any](what string) func(Harness, *Fixture) string {
	return has(what, func(f *Fixture) bool { _, ok := f.Platform.(T); return ok })
}

// firstMissing is the first need that is not met.
func firstMissing(needs ...func(Harness, *Fixture) string) func(Harness, *Fixture) string {
	return func(h Harness, f *Fixture) string {
		for _, need := range needs {
			if missing := need(h, f); missing != "" {
				return missing
			}
		}
		return ""
	}
}

func needsButtons(h Harness, f *Fixture) string {
	return firstMissing(
		has("Limits.ButtonRows", func(f *Fixture) bool { return f.Platform.Limits().ButtonRows > 0 }),
		has("Fixture.Seen and Fixture.Tap", func(f *Fixture) bool { return f.Seen != nil && f.Tap != nil }),
		implements[bot.Poller]("bot.Poller"),
	)(h, f)
}

func needsEdits(h Harness, f *Fixture) string {
	return firstMissing(
		has("Limits.Edit", func(f *Fixture) bool { return f.Platform.Limits().Edit == bot.Can }),
		has("Fixture.Seen and Fixture.Lose", func(f *Fixture) bool { return f.Seen != nil && f.Lose != nil }),
	)(h, f)
}

func needsFiles(h Harness, f *Fixture) string {
	return firstMissing(
		has("Limits.Upload", func(f *Fixture) bool { return f.Platform.Limits().Upload > 0 }),
		has("Fixture.Seen", func(f *Fixture) bool { return f.Seen != nil }),
	)(h, f)
}

func needsFetching(h Harness, f *Fixture) string {
	return firstMissing(
		implements[bot.Fetcher]("bot.Fetcher"),
		has("Fixture.Store", func(f *Fixture) bool { return f.Store != nil }),
	)(h, f)
}

func needsPolling(h Harness, f *Fixture) string {
	return firstMissing(
		implements[bot.Poller]("bot.Poller"),
		has("Fixture.Write", func(f *Fixture) bool { return f.Write != nil }),
	)(h, f)
}

func needsOutages(h Harness, f *Fixture) string {
	return firstMissing(needsPolling,
		has("Fixture.Fail and Fixture.Health", func(f *Fixture) bool { return f.Fail != nil && f.Health != nil }),
	)(h, f)
}

func needsWebhooks(h Harness, f *Fixture) string {
	return firstMissing(
		implements[bot.Webhook]("bot.Webhook"),
		has("Fixture.Genuine and Fixture.Forged", func(f *Fixture) bool { return f.Genuine != nil && f.Forged != nil }),
		has("Harness.Cases", func(*Fixture) bool { return h.Cases != nil }),
	)(h, f)
}

func needsCases(h Harness, f *Fixture) string {
	return firstMissing(
		has("Harness.Cases", func(*Fixture) bool { return h.Cases != nil }),
		has("bot.Webhook with Fixture.Genuine, or Fixture.Decode", func(f *Fixture) bool { return f.decoder() != nil }),
	)(h, f)
}

func needsAcknowledge(h Harness, f *Fixture) string {
	return firstMissing(needsButtons,
		implements[bot.Acknowledger]("bot.Acknowledger"),
		has("Fixture.Acknowledged", func(f *Fixture) bool { return f.Acknowledged != nil }),
	)(h, f)
}
