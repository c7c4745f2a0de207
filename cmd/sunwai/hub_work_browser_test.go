package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
	"sunwai/models"
)

// quoted writes a string as JavaScript.
func quoted(s string) string {
	b, _ := json.Marshal(s) // a string can always be written
	return string(b)
}

// as signs in as one of the people of the training door, by what is written on his button.
func as(t *testing.T, base, who string, screen consoletest.Screen) *consoletest.Page {
	t.Helper()
	p := consoletest.Visit(t, base+"/hub/door?lang=hi", screen, `document.querySelector("form[action$=training] button")`)
	p.Do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`void Array.from(document.querySelectorAll("form[action$=training] button")).find((b) => b.textContent.trim() === %s).click()`, quoted(who))))
	p.Wait(`document.querySelector("body[data-page]") && !location.pathname.startsWith("/hub/door")`)
	return p
}

// open opens a page of the hub and waits for its script.
func open(p *consoletest.Page, address string) {
	p.Go(address)
	p.Wait(`document.querySelector("main h1")`)
}

// give fills in the form of a command on a complaint's page and sends it: fields by their names.
func give(t *testing.T, p *consoletest.Page, command string, fields map[string]string) {
	t.Helper()
	button := `[data-test="do-` + command + `"]`
	p.Wait(`document.querySelector(` + quoted(button) + `)`)
	consoletest.Evaluate[int](p, fmt.Sprintf(`(() => {
		window.before = true;
		const opener = document.querySelector(%s);
		const form = opener.closest("form") ?? opener.parentElement.querySelector("form");
		if (form !== opener.closest("form")) opener.click();
		for (const [name, value] of Object.entries(%s)) form.elements[name].value = value;
		form.requestSubmit(); // no timer: where scripts are off there are none
		return 1;
	})()`, quoted(button), fieldsOf(fields)))
	p.Wait(`!window.before && document.readyState === "complete" && document.querySelector("main .toast")`)
}

func fieldsOf(m map[string]string) string {
	if m == nil {
		return "{}"
	}
	b, _ := json.Marshal(m) // strings can always be written
	return string(b)
}

// story is the story of the complaint that a page shows.
func story(p *consoletest.Page) string {
	return consoletest.Evaluate[string](p, `document.querySelector(".story").textContent`)
}

// said is what the page answers a command with.
func said(p *consoletest.Page) string {
	return consoletest.Evaluate[string](p, `document.querySelector("main .toast").textContent`)
}

// complainOn has the citizen of a console page complain, and returns the number when the case that is shown first holds the words.
func complainOn(t *testing.T, p *consoletest.Page, words, category string) string {
	t.Helper()
	p.Citizen().Say(words)
	p.Citizen().WaitFor(registered)
	return p.WaitCase(category)
}

// repaired is a picture that looks like something.
func repaired(t *testing.T, shift int) string {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, 320, 240))
	for y := range 240 {
		for x := range 320 {
			img.Set(x, y, color.RGBA{uint8(x*3 + shift), uint8(y*5 ^ x), uint8((x*y + shift*40) >> 3), 255})
		}
	}
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, img))
	path := filepath.Join(t.TempDir(), "repaired.png")
	require.NoError(t, os.WriteFile(path, b.Bytes(), 0o600))
	return path
}

const (
	fieldEngineer = "अवर अभियंता (विद्युत)"
	districtHead  = "अधिशासी अभियंता (विद्युत)"

	secretaryOfPower = "अपर मुख्य सचिव, ऊर्जा"
	// As the story says where a complaint has come.
	assigned     = "अधिकारी के पास"
	notPossible  = ": दायरे से बाहर "
	hubStaff     = "हब का कर्मी"
	deskOperator = "कॉल सेंटर का ऑपरेटर"
)

// TestTheHubAtWork: one running program; its people work on complaints in browsers of their own while the citizen has his phone in another.
func TestTheHubAtWork(t *testing.T) {
	here, err := os.Getwd()
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	base := runPage(t)
	phone := consoletest.Open(t, base+"/?account=console-power", consoletest.Desk)
	first := complainOn(t, phone, "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही", "बिजली")
	write(t, base, map[string]string{"Indira Nagar lucknow me bijli ka bill galat aaya hai": "power", "अलीगंज लखनऊ में बिजली का मीटर जल गया है": "power",
		"मेरा नाम आशा वर्मा है, 5 दिन से नल में पानी नहीं आ रहा 9876543210": "jal"})
	page := base + "/hub/number/" + strings.ReplaceAll(first, "-", "")

	t.Run("two on one complaint", func(t *testing.T) {
		one, two := as(t, base, hubStaff, consoletest.Desk), as(t, base, fieldEngineer, consoletest.Desk)
		open(one, page)
		open(two, page)
		two.Wait(`document.querySelector("#here").textContent.includes("हब का कर्मी")`)
		consoletest.Evaluate[int](one, `(document.querySelector('[data-test="do-note"]').click(), 1)`)
		one.Do(chromedp.SendKeys(chromedp.CSS(`form:has(input[value="note"]) textarea`), "फ़ोन आया था"))
		two.Wait(`document.querySelector("#here").textContent.includes("लिख रहे हैं")`)
		give(t, two, "accept", nil)
		require.Contains(t, said(two), "ले ली गई")
		one.Wait(`document.querySelector("#here .warn")`)
		give(t, one, "note", map[string]string{"words": "फ़ोन आया था"})
		require.Contains(t, said(one), "इस बीच किसी और ने बदल दी")
		require.Equal(t, "फ़ोन आया था", consoletest.Evaluate[string](one, `document.querySelector('form:has(input[value="note"]) textarea').value`), "what was written is not lost")
		one.Forgive("409")
		give(t, one, "note", map[string]string{"words": "फ़ोन आया था"})
		require.Contains(t, said(one), "नोट रख लिया गया")
	})
	t.Run("what the page offers", func(t *testing.T) {
		p := as(t, base, hubStaff, consoletest.Desk)
		open(p, page)
		for _, x := range []struct {
			command string
			fields  map[string]string
			answer  string
		}{
			{"tell", map[string]string{"words": "ट्रांसफार्मर आज आएगा"}, "संदेश नागरिक को भेज दिया गया"},
			{"danger", map[string]string{"words": "अस्पताल में मशीनें बंद हैं"}, "ख़तरे का निशान लगा"},
			{"escalate", map[string]string{"words": "ट्रांसफार्मर ज़िले के पास नहीं"}, "ऊपर भेज दी गई"},
		} {
			give(t, p, x.command, x.fields)
			require.Contains(t, said(p), x.answer, x.command)
		}
		phone.Citizen().WaitFor("ट्रांसफार्मर आज आएगा")
		open(p, base+"/hub/complaints?q=bill")
		open(p, consoletest.Evaluate[string](p, `document.querySelector("td.number a").href`))
		give(t, p, "duplicate", map[string]string{"words": first})
		require.Contains(t, said(p), "के साथ है")
		give(t, p, "split", nil)
		give(t, p, "handover", map[string]string{"choice": "URBAN", "words": "बिल नगर निगम का है"})
		require.Contains(t, said(p), "नगर")
	})
	t.Run("resolved with a photo", func(t *testing.T) {
		p := as(t, base, fieldEngineer, consoletest.Phone)
		open(p, page)
		give(t, p, "ask", map[string]string{"words": "ट्रांसफार्मर किस खंभे के पास है?"})
		phone.Citizen().WaitFor("किस खंभे के पास")
		phone.Citizen().Say("मंदिर के पास वाले")
		p.Wait(`document.querySelector("#here .warn")`)
		open(p, page)
		consoletest.Evaluate[int](p, `(document.querySelector('[data-test="do-resolve"]').click(), 1)`)
		p.Do(chromedp.SetUploadFiles(chromedp.CSS(`input[name=photo]`), []string{repaired(t, 3)}))
		give(t, p, "resolve", map[string]string{"words": "नया ट्रांसफार्मर लग गया"})
		phone.Citizen().WaitFor("नया ट्रांसफार्मर लग गया")
		phone.Wait(`Array.from(document.querySelectorAll("#citizen .message.theirs img")).some((i) => i.complete && i.naturalWidth === 320)`)
		p.Wait(`Array.from(document.querySelectorAll(".story .files img")).some((i) => { i.scrollIntoView(); return i.complete && i.naturalWidth > 0; })`)
		phone.Citizen().WaitFor("क्या काम सच में हो गया?")
		phone.Citizen().Tap("हाँ")
		p.Wait(`document.querySelector("#here .warn")`)
		open(p, page)
		require.NotContains(t, consoletest.Evaluate[string](p, `document.querySelector(".story").textContent`), "सच में हुआ", "who works on it does not see who answered")
	})
	t.Run("assigned, rejected, approved", func(t *testing.T) {
		secretary, head, engineer := as(t, base, secretaryOfPower, consoletest.Desk), as(t, base, districtHead, consoletest.Desk), as(t, base, fieldEngineer, consoletest.Phone)
		hub := as(t, base, hubStaff, consoletest.Desk)
		open(hub, base+"/hub/complaints?q=मीटर")
		meter := consoletest.Evaluate[string](hub, `document.querySelector("td.number a").href`)
		for _, x := range []struct {
			by    *consoletest.Page
			level string
		}{{secretary, "L2"}, {head, "L1"}} { // one is not offered to himself, nor who has it already
			open(x.by, meter)
			officer := consoletest.Evaluate[string](x.by, `Array.from(document.querySelectorAll('form:has(input[value="assign"]) option')).find((o) => o.textContent.endsWith("· `+x.level+`")).value`)
			before := strings.Count(story(x.by), assigned)
			give(t, x.by, "assign", map[string]string{"choice": officer})
			require.Contains(t, said(x.by), "को सौंप दी गई", x.level)
			require.Equal(t, before+1, strings.Count(story(x.by), assigned), x.level)
			require.Contains(t, consoletest.Evaluate[string](x.by, `document.querySelector("section[aria-labelledby=people]").textContent`), officer)
			require.NotContains(t, consoletest.Evaluate[string](x.by, `document.querySelector('form:has(input[value="assign"])')?.textContent ?? ""`), officer)
		}
		open(engineer, meter)
		give(t, engineer, "reject", map[string]string{"choice": string(models.SubJudice), "words": "वाद संख्या 12/2026, ज़िला न्यायालय"})
		require.Contains(t, story(engineer), "वाद संख्या 12/2026")
		require.Contains(t, story(engineer), "फ़ैसला बाकी")
		require.False(t, consoletest.Evaluate[bool](engineer, `Boolean(document.querySelector('[data-test="do-approve"]'))`), "who says it does not decide it")
		open(head, meter)
		require.NotContains(t, story(head), notPossible)
		give(t, head, "approve", nil)
		require.Contains(t, story(head), notPossible)
		open(engineer, meter)
		require.Contains(t, story(engineer), notPossible)
	})
	t.Run("both scripts find both", func(t *testing.T) {
		p := as(t, base, hubStaff, consoletest.Desk)
		for _, word := range []string{"bijli", "बिजली"} {
			p.Do(chromedp.SendKeys(chromedp.CSS(`header input[type=search]`), word+"\r"))
			p.Wait(`new URLSearchParams(location.search).get("q") === ` + quoted(word) + ` && document.readyState === "complete" && document.querySelector("[data-list]")`)
			words := consoletest.Evaluate[string](p, `document.querySelector("[data-list]").textContent`)
			require.Contains(t, words, "बिजली नहीं आ रही", word)
			require.Contains(t, words, "bijli ka bill", word)
		}
	})
	t.Run("read without scripts", func(t *testing.T) {
		p := as(t, base, hubStaff, consoletest.Phone)
		p.WithoutScripts()
		for path, want := range map[string]string{"/hub": "@up_bijli", "/hub/complaints": first, "/hub/number/" + strings.ReplaceAll(first, "-", ""): "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही"} {
			open(p, base+path)
			// The smallest part that holds it, and it is to be seen.
			require.Positive(t, consoletest.Evaluate[float64](p, `Array.from(document.querySelectorAll("main *")).filter((e) => e.textContent.includes(`+quoted(want)+`)).at(-1)?.getBoundingClientRect().height ?? 0`), path)
		}
		open(p, page)
		give(t, p, "note", map[string]string{"words": "बिना स्क्रिप्ट के"})
		require.Contains(t, said(p), "नोट रख लिया गया", "and what is plain works too")
	})
	t.Run("what is not one's own is refused", func(t *testing.T) {
		engineer, operator := as(t, base, fieldEngineer, consoletest.Desk), as(t, base, deskOperator, consoletest.Desk)
		for _, x := range []struct {
			p    *consoletest.Page
			path string
		}{{engineer, "/hub/triage"}, {engineer, "/hub/audit"}, {engineer, "/hub/desk"}, {operator, "/hub/problems"}, {operator, "/hub/reports"}} {
			open(x.p, base+x.path)
			require.Contains(t, consoletest.Evaluate[string](x.p, `document.querySelector("main").textContent`), "इसकी अनुमति नहीं है", x.path)
			x.p.Forgive("403")
		}
		open(engineer, base+"/hub")
		require.False(t, consoletest.Evaluate[bool](engineer, `Boolean(document.querySelector('nav a[href="/hub/triage"]'))`), "what one may not is not offered")
	})
	t.Run("corrected, exported, measured", func(t *testing.T) { correctsAndExports(t, base, here) })
}

// correctsAndExports: what the desk says a message is about becomes a line of the export, without the name and number in it, and `make eval` measures
// with that line.
func correctsAndExports(t *testing.T, base, here string) {
	p := as(t, base, deskOperator, consoletest.Desk)
	open(p, base+"/hub/complaints?q=पानी")
	open(p, consoletest.Evaluate[string](p, `document.querySelector("td.number a").href`))
	give(t, p, "place", map[string]string{"words": "लखनऊ"})
	var lines, errs bytes.Buffer
	require.Zero(t, execute(t.Context(), []string{"export", "corrections"}, surroundings{strings.NewReader(""), &lines, &errs, nil}), errs.String())
	require.Equal(t, `{"lang":"hi","text":"मेरा नाम … है, 5 दिन से नल में पानी नहीं आ रहा …","district":"Lucknow","by":"hub"}`+"\n", lines.String())
	require.Contains(t, errs.String(), "1 corrected messages")

	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "corrections.jsonl"), lines.Bytes(), 0o600))
	eval := exec.CommandContext(t.Context(), "go", "run", "sunwai/handlers/understand/eval", "-data", folder, "-matrix=false")
	eval.Dir = here
	measured, err := eval.CombinedOutput()
	require.NoError(t, err, string(measured))
	require.Regexp(t, `(?i)district.* 1 +0\.000`, string(measured), "it is measured with, and was not understood")
}
