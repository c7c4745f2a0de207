package consoletest

import (
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// Handset is one of the two phones of a page.
type Handset struct {
	page *Page
	name string // citizen, officer
}

// Citizen is the phone on the left.
func (p *Page) Citizen() Handset { return Handset{p, "citizen"} }

// Officer is the phone on the right.
func (p *Page) Officer() Handset { return Handset{p, "officer"} }

// Show brings a part to the front where only one fits: "citizen", "cases" or "officer".
func (p *Page) Show(part string) {
	p.t.Helper()
	if Evaluate[bool](p, `getComputedStyle(document.querySelector(".views")).display !== "none"`) {
		p.Do(chromedp.Click(chromedp.CSS(test("view-" + part))))
	}
}

func test(name string) string { return `[data-test="` + name + `"]` }

func (h Handset) in(name string) string { return "#" + h.name + " " + test(name) }

// Say types a message and sends it with the Enter key.
func (h Handset) Say(text string) {
	h.page.t.Helper()
	h.page.Show(h.name)
	box := chromedp.CSS(h.in("write"))
	h.page.Do(chromedp.WaitEnabled(box), chromedp.SendKeys(box, text+kb.Enter))
	h.WaitSaid(text)
}

// Tap taps the newest button with this label.
func (h Handset) Tap(label string) {
	h.page.t.Helper()
	h.page.Show(h.name)
	h.page.Wait(fmt.Sprintf(`(() => {
		const keys = Array.from(document.querySelectorAll(%s)).filter((k) => k.innerText.trim().startsWith(%s));
		if (keys.length === 0) return false;
		keys[keys.length - 1].click();
		return true;
	})()`, quote(h.in("key")), quote(label)))
}

// TapSample taps the n-th suggestion of an empty chat, from 0.
func (h Handset) TapSample(n int) {
	h.page.t.Helper()
	h.page.Show(h.name)
	h.page.Wait(fmt.Sprintf(`(() => { const s = document.querySelectorAll(%s)[%d]; s?.click(); return !!s; })()`, quote(h.in("sample")), n))
}

// WaitSaid waits until a message that this phone has sent is stored.
func (h Handset) WaitSaid(words string) {
	h.page.t.Helper()
	h.waitMessage(".own.delivered", words)
}

// WaitFor waits until a message from us holds the words.
func (h Handset) WaitFor(words string) {
	h.page.t.Helper()
	h.waitMessage(".theirs", words)
}

func (h Handset) waitMessage(class, words string) {
	h.page.t.Helper()
	h.page.Wait(fmt.Sprintf(`Array.from(document.querySelectorAll(%s)).some((m) => m.textContent.includes(%s))`,
		quote("#"+h.name+" .message"+class), quote(words)))
}

// Messages are the texts of all messages, oldest first.
func (h Handset) Messages() []string {
	h.page.t.Helper()
	return Evaluate[[]string](h.page, fmt.Sprintf(`Array.from(document.querySelectorAll(%s)).map((m) => m.textContent.trim())`,
		quote("#"+h.name+" .message .text")))
}

// WaitTitle waits until it is the phone of an officer whose post holds the words.
func (h Handset) WaitTitle(words string) {
	h.page.t.Helper()
	h.page.Wait(fmt.Sprintf(`document.querySelector(%s)?.textContent.includes(%s)`, quote(h.in(h.name+"-title")), quote(words)))
}

// SharePlace shares the n-th known place, from 0.
func (h Handset) SharePlace(n int) {
	h.page.t.Helper()
	h.page.Show(h.name)
	h.page.Do(
		chromedp.Click(chromedp.CSS(h.in("attach"))),
		chromedp.Click(chromedp.CSS(h.in("place"))),
		chromedp.Click(chromedp.CSS(`li:nth-child(`+strconv.Itoa(n+1)+`) > `+test("known-place"))),
	)
	h.page.Wait(fmt.Sprintf(`document.querySelector(%s) !== null`, quote("#"+h.name+" .own.delivered "+test("location"))))
}

// Photo sends a picture from the machine.
func (h Handset) Photo(path string) {
	h.page.t.Helper()
	h.page.Show(h.name)
	h.page.Do(chromedp.SetUploadFiles(chromedp.CSS("#"+h.name+" input"+test("photo")), []string{path}))
}

// WaitAlert waits until the phone shows a warning that holds the words.
func (h Handset) WaitAlert(words string) {
	h.page.t.Helper()
	h.page.Wait(fmt.Sprintf(`document.querySelector(%s).textContent.includes(%s)`, quote(h.in("alert")), quote(words)))
}

// WaitCase waits until the newest card holds the words, and returns its number.
func (p *Page) WaitCase(words string) string {
	p.t.Helper()
	p.Wait(fmt.Sprintf(`document.querySelector(%s)?.textContent.includes(%s)`, quote(test("case")), quote(words)))
	return p.attribute("number")
}

// WaitStatus waits until the newest card has a status, e.g. "assigned".
func (p *Page) WaitStatus(status string) {
	p.t.Helper()
	p.Wait(fmt.Sprintf(`document.querySelector(%s)?.dataset.status === %s`, quote(test("case")), quote(status)))
}

func (p *Page) attribute(name string) string {
	p.t.Helper()
	return Evaluate[string](p, fmt.Sprintf(`document.querySelector(%s).dataset[%s] ?? ""`, quote(test("case")), quote(name)))
}

// quote writes a string as JavaScript.
func quote(s string) string {
	b, _ := json.Marshal(s) // a string can always be written
	return string(b)
}
