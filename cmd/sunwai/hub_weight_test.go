package main

import (
	"context"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
)

// firstPageBytes is what a page may weigh that a browser opens first, everything counted that it needs.
const firstPageBytes = 150_000

// weight is what everything that the page has asked for weighs as it came, fonts and pictures too.
const weight = `document.fonts.ready.then(() => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
	.filter((e) => e.initiatorType !== "fetch").reduce((sum, e) => sum + e.encodedBodySize, 0))`

// lettered is true when the page is set in our letters; without them it is not weighed.
const lettered = `document.fonts.ready.then(() => [...document.fonts].some((f) => f.status === "loaded" && f.family === "Mukta"))`

// TestTheFirstPageIsLight: a clerk on a bad line soon reads Hindi in our letters, on the page that he signs in on and on the wall
// even if the browser has kept nothing.
func TestTheFirstPageIsLight(t *testing.T) {
	t.Chdir(t.TempDir())
	base := runPage(t)
	for _, lang := range []string{"hi", "en"} {
		p := consoletest.Visit(t, base+"/hub/door?lang="+lang, consoletest.Phone, `document.querySelector("form[action$=training] button")`)
		p.Do(forgetful)
		p.Do(chromedp.Navigate(base + "/hub/door"))
		light(t, p, "the door in "+lang)
		p.Do(chromedp.Click(chromedp.CSS("form[action$=training] button")))
		p.Wait(`document.readyState === "complete" && document.querySelector("body[data-page=wall]")`)
		light(t, p, "the wall in "+lang)
	}
}

func light(t *testing.T, p *consoletest.Page, page string) {
	t.Helper()
	require.True(t, consoletest.Evaluate[bool](p, lettered), page)
	bytes := consoletest.Evaluate[int](p, weight)
	t.Logf("%s: %d bytes", page, bytes)
	require.Greater(t, bytes, 100_000, "%s: something was kept after all", page)
	require.Less(t, bytes, firstPageBytes, page)
}

// forgetful has the browser ask for everything again.
func forgetful(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
	_, err := cdp.Call(ctx, t, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: true})
	return chromedp.Void{}, err
}

// slow makes the browser a cheap phone on a bad line: 1.6 Mbit/s, 150 ms there and back, a processor four times slower
// (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md, "Slow 4G").
func slow(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
	_, err := cdp.Call(ctx, t, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4})
	if err != nil {
		return chromedp.Void{}, err
	}
	line := network.Conditions{Latency: 150, DownloadThroughput: 1.6e6 / 8, UploadThroughput: 750e3 / 8}
	_, err = cdp.Call(ctx, t, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{MatchedNetworkConditions: []*network.Conditions{&line}})
	return chromedp.Void{}, err
}

// BenchmarkFirstPageOnASlowPhone measures when a cheap phone shows the first words of the door and of the wall, and when they are in our
// letters. Nothing is kept from before.
func BenchmarkFirstPageOnASlowPhone(b *testing.B) {
	b.Chdir(b.TempDir())
	base := runPage(b)
	p := consoletest.Visit(b, base+"/hub/door?lang=hi", consoletest.Phone, `document.querySelector("form[action$=training] button")`)
	p.Do(chromedp.Click(chromedp.CSS("form[action$=training] button")))
	p.Wait(`document.querySelector("body[data-page=wall]")`)
	p.Do(forgetful, slow)
	var words, letters float64
	for b.Loop() {
		p.Do(chromedp.Navigate(base + "/hub"))
		require.True(b, consoletest.Evaluate[bool](p, lettered))
		words += consoletest.Evaluate[float64](p, `performance.getEntriesByName("first-contentful-paint")[0].startTime`)
		letters += consoletest.Evaluate[float64](p, `Math.max(...performance.getEntriesByType("resource").filter((e) => e.name.includes("woff2")).map((e) => e.responseEnd))`)
	}
	b.ReportMetric(words/float64(b.N), "ms-words")
	b.ReportMetric(letters/float64(b.N), "ms-letters")
	b.ReportMetric(0, "ns/op")
}
