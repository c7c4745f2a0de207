// Package consoletest drives the console's page in a real browser, for tests. It types and taps on the phones as people
// do, and anything that the browser complains about fails the test.
package consoletest

import (
	"context"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// patience is how long a page may take for anything; a slow machine under load still passes.
const (
	patience  = 3 * time.Minute
	pollEvery = 30 * time.Millisecond
)

// Screen is the size of a window, in CSS pixels.
type Screen struct{ Width, Height int64 }

// The two sizes that every page must look right at.
var (
	Desk  = Screen{1280, 800}
	Phone = Screen{360, 740}
)

// Page is an open page in a browser of its own.
type Page struct {
	t   testing.TB
	ctx context.Context

	mu       sync.Mutex
	problems []string
}

// Chromium finds the browser. Without one, tests are skipped, but fail where CI=true: there it is installed.
func Chromium(t testing.TB) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	if os.Getenv("CI") == "true" {
		t.Fatal("no Chromium on this machine; on Debian: apt-get install chromium")
	}
	t.Skip("no Chromium on this machine; on Debian: apt-get install chromium")
	return ""
}

// Open opens the address in a new browser with a new profile. At the end of the test the browser is closed, and the
// test fails if it complained about anything: script errors, violations of the content security policy,
// requests to another host.
func Open(t testing.TB, address string, screen Screen) *Page {
	t.Helper()
	return Visit(t, address, screen, `document.querySelector(".room")`)
}

// Visit is Open for any page of ours: it is there when an expression is true.
func Visit(t testing.TB, address string, screen Screen, there string) *Page {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:], // headless, no first run, no sync, no background networking
		chromedp.ExecPath(Chromium(t)), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WSURLReadTimeout(patience),
		chromedp.WindowSize(int(screen.Width), int(screen.Height)),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("lang", "hi-IN"),
		chromedp.Flag("use-fake-device-for-media-stream", true), chromedp.Flag("use-fake-ui-for-media-stream", true))
	allocator, closeAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(closeAllocator)
	home, err := url.Parse(address)
	require.NoError(t, err)
	p := &Page{t: t}
	ctx, closeTab := chromedp.NewContext(allocator, chromedp.WithListener(p.listener(home.Host)))
	t.Cleanup(closeTab)
	p.ctx = ctx
	t.Cleanup(func() { require.Empty(t, p.Problems(), "the browser complained") })

	// The first run must have the browser's own context: one with a deadline would end the browser with it.
	require.NoError(t, chromedp.Do(ctx))
	p.Do(chromedp.EmulateViewport(screen.Width, screen.Height), watch, chromedp.Navigate(address))
	p.Wait(there)
	return p
}

// watch switches on what the listener listens to, before anything is loaded.
func watch(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
	_, err := cdp.Call(ctx, t, network.Enable, network.EnableParams{})
	if err != nil {
		return chromedp.Void{}, err
	}
	_, err = cdp.Call(ctx, t, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: watchPolicy})
	return chromedp.Void{}, err
}

// Go opens another address, or the same one again, and waits until that page is whole: what is true of the page before it is not taken for
// the new one's.
func (p *Page) Go(address string) {
	p.t.Helper()
	Evaluate[int](p, `(window.left = true, 1)`)
	p.Do(chromedp.Navigate(address))
	p.Wait(`!window.left && document.readyState === "complete"`)
}

// WithoutScripts has the pages that are loaded from now on run none of theirs.
func (p *Page) WithoutScripts() {
	p.t.Helper()
	p.Do(noScripts)
}

func noScripts(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
	_, err := cdp.Call(ctx, t, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	return chromedp.Void{}, err
}

// watchPolicy makes violations of the content security policy errors of the console.
const watchPolicy = `addEventListener("securitypolicyviolation", (e) =>
	console.error("securitypolicyviolation " + e.violatedDirective + " " + e.blockedURI), true)`

func (p *Page) listener(home string) func(any) {
	return func(event any) {
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			p.problem("exception: " + describe(e.ExceptionDetails))
		case *runtime.EventConsoleAPICalled:
			if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning {
				p.problem("console: " + argsOf(e.Args))
			}
		case *log.EventEntryAdded:
			asked := strings.HasSuffix(e.Entry.URL, "/favicon.ico") // by the browser itself, of what is no page of ours
			if !asked && (e.Entry.Level == log.EntryLevelError || e.Entry.Level == log.EntryLevelWarning) {
				p.problem("log: " + e.Entry.Text + " " + e.Entry.URL)
			}
		case *network.EventRequestWillBeSent:
			if u, err := url.Parse(e.Request.URL); err == nil && strings.HasPrefix(u.Scheme, "http") && u.Host != home {
				p.problem("request to another host: " + u.Host)
			}
		}
	}
}

func argsOf(args []*runtime.RemoteObject) string {
	var words []string
	for _, a := range args {
		words = append(words, string(a.Value)+a.Description)
	}
	return strings.Join(words, " ")
}

func (p *Page) problem(what string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.problems = append(p.problems, what)
}

// Problems are what the browser has complained about since the last Forgive.
func (p *Page) Problems() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.problems...)
}

// Forgive forgets complaints that a test has provoked. Each of them must hold the words.
func (p *Page) Forgive(words string) {
	p.t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, what := range p.problems {
		require.Contains(p.t, what, words)
	}
	p.problems = nil
}

// Do runs actions of chromedp and fails the test when one fails or takes too long.
func (p *Page) Do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	run(p, chromedp.Steps(steps...))
}

// run runs one action and returns its value.
func run[T any](p *Page, a chromedp.Action[T]) T {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	v, err := chromedp.Run(ctx, a)
	if err != nil {
		require.NoError(p.t, err, "the page shows:\n%s", p.text())
	}
	return v
}

// text is what the page shows, to explain a failure.
func (p *Page) text() string {
	ctx, cancel := context.WithTimeout(p.ctx, patience/3)
	defer cancel()
	words, err := chromedp.Run(ctx, chromedp.Evaluate[string](`document.body.innerText`))
	if err != nil {
		return err.Error()
	}
	return words
}

// Wait waits until a JavaScript expression is true, also over the loading of another page.
func (p *Page) Wait(expression string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	for {
		yes, err := chromedp.Run(ctx, chromedp.Evaluate[bool]("Boolean("+expression+")"))
		if err == nil && yes {
			return
		}
		select {
		case <-time.After(pollEvery):
		case <-ctx.Done():
			require.Fail(p.t, "never true: "+expression, "last error: %v; the page shows:\n%s", err, p.text())
			return
		}
	}
}

// Evaluate evaluates a JavaScript expression, which may be a promise.
func Evaluate[T any](p *Page, expression string) T {
	p.t.Helper()
	return run(p, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

// Screenshot writes what is seen to a PNG file.
func (p *Page) Screenshot(path string) {
	p.t.Helper()
	require.NoError(p.t, os.WriteFile(path, run(p, chromedp.CaptureScreenshot()), 0o600))
}

func describe(d *runtime.ExceptionDetails) string {
	if d.Exception != nil {
		return d.Text + " " + d.Exception.Description
	}
	return d.Text
}
