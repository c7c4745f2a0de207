package console_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/console/consoletest"
	"sunwai/models"
)

// shoot keeps a picture of the page when SCREENSHOTS names a folder.
func shoot(t *testing.T, p *consoletest.Page, name string) {
	t.Helper()
	if dir := os.Getenv("SCREENSHOTS"); dir != "" {
		consoletest.Evaluate[int](p, `document.fonts.ready.then(() => 1)`)
		p.Screenshot(filepath.Join(dir, name+".png"))
	}
}

func TestOneComplaintOnBothPhones(t *testing.T) {
	for name, screen := range map[string]consoletest.Screen{"desk": consoletest.Desk, "phone": consoletest.Phone} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t)
			p := consoletest.Open(t, s.server.URL, screen)
			shoot(t, p, name+"-1-empty")

			p.Citizen().TapSample(0)
			p.Citizen().WaitSaid("गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही")
			p.Citizen().WaitFor("शिकायत दर्ज हो गई")
			require.Equal(t, "26-8214-5093-7", p.WaitCase("बिजली आपूर्ति"))
			p.WaitStatus("assigned")
			p.Officer().WaitTitle("अवर अभियंता, लखनऊ")
			p.Officer().WaitFor("नई शिकायत 26-8214-5093-7")
			shoot(t, p, name+"-2-registered")

			p.Officer().Tap("स्वीकार")
			p.WaitStatus("in_progress")
			p.Citizen().WaitFor("ने शिकायत ले ली है")
			shoot(t, p, name+"-3-accepted")
			p.Officer().Tap("काम हो गया")
			p.Citizen().WaitFor("क्या काम सच में हो गया?")
			shoot(t, p, name+"-4-resolved")
			p.Citizen().Tap("हाँ")
			p.WaitStatus("closed")
			p.Citizen().WaitFor("बंद की गई")
			shoot(t, p, name+"-5-closed")
			p.Show("cases")
			shoot(t, p, name+"-6-cases")
		})
	}
}

func TestWhatElseAThumbDoes(t *testing.T) {
	s := newStage(t)
	p := consoletest.Open(t, s.server.URL+"/?lang=en&account=power", consoletest.Desk)
	citizen := p.Citizen()

	picture := filepath.Join(t.TempDir(), "pole.png")
	require.NoError(t, os.WriteFile(picture, pixels(), 0o600))
	citizen.Photo(picture)
	citizen.WaitFor("फ़ाइल मिल गई")
	citizen.SharePlace(0)
	citizen.WaitFor("जगह मिल गई: Gomti Nagar, Lucknow")
	citizen.Say("Gomti Nagar me bijli nahi hai")
	p.WaitStatus("assigned")
	shoot(t, p, "english")

	p.Do(chromedp.Click(chromedp.CSS(`#citizen [data-test="attach"]`)))
	p.Do(chromedp.Click(chromedp.CSS(`#officer .message:last-child [data-test="reply"]`)))
	shoot(t, p, "sheet-and-reply")
	p.Officer().Say("I am on my way")
	require.Len(t, s.events(), 4)
	require.NotEmpty(t, s.events()[3].ReplyTo)

	p.Do(chromedp.Click(chromedp.CSS(`#citizen [data-test="account"]`)))
	shoot(t, p, "accounts")
	p.Do(chromedp.SendKeys(chromedp.CSS(`[data-test="accounts-search"]`), "पानी"))
	p.Wait(`document.querySelectorAll("#accounts-list li:not([hidden])").length === 1`)
	shoot(t, p, "accounts-search")
	p.Do(chromedp.SendKeys(chromedp.CSS(`[data-test="accounts-search"]`), kb.Enter))
	p.Wait(`document.body?.dataset.account === "jal"`)
	p.Officer().WaitTitle("Junior Engineer")
	require.Empty(t, p.Citizen().Messages(), "another department is another chat")
}

func TestTheKeyboardAndTheNewLine(t *testing.T) {
	s := newStage(t)
	p := consoletest.Open(t, s.server.URL, consoletest.Desk)
	box := chromedp.CSS(`#citizen [data-test="write"]`)
	p.Do(chromedp.WaitEnabled(box), chromedp.Focus(box), chromedp.KeyEvent("एक"),
		chromedp.KeyEvent(kb.Enter, chromedp.KeyModifiers(chromedp.ModifierShift)), chromedp.KeyEvent("दो"+kb.Enter))
	p.Citizen().WaitFor("संदेश मिला: एक\nदो")
	require.Empty(t, consoletest.Evaluate[string](p, `document.querySelector("#citizen textarea").value`))
}

func TestAnInboxThatIsAway(t *testing.T) {
	s := newStage(t)
	p := consoletest.Open(t, s.server.URL, consoletest.Desk)
	s.fail(errors.New("the database is away"))
	box := chromedp.CSS(`#citizen [data-test="write"]`)
	p.Do(chromedp.WaitEnabled(box), chromedp.SendKeys(box, "पानी नहीं आ रहा"+kb.Enter))
	p.Citizen().WaitAlert("अभी दर्ज नहीं हो सका")
	p.Wait(`document.querySelector("#citizen .message.failed")`)
	shoot(t, p, "failed")
	p.Forgive("503")

	s.fail(nil)
	p.Do(chromedp.Click(chromedp.CSS(`#citizen [data-test="again"]`)))
	p.Citizen().WaitSaid("पानी नहीं आ रहा")
	p.Citizen().WaitFor("संदेश मिला: पानी नहीं आ रहा")
	p.Wait(`document.querySelector("#citizen .alert").hidden`)
	require.Len(t, s.events(), 1)
}

func TestTwoCitizensDoNotMix(t *testing.T) {
	s := newStage(t)
	p := consoletest.Open(t, s.server.URL, consoletest.Desk)
	p.Citizen().Say("मैं पहला हूँ")
	p.Citizen().WaitFor("मैं पहला हूँ")
	p.Do(chromedp.Click(chromedp.CSS(`[data-test="citizen-new"]`)))
	p.Wait(`document.querySelectorAll("#citizen .message").length === 0`)
	p.Citizen().Say("मैं दूसरा हूँ")
	p.Citizen().WaitFor("मैं दूसरा हूँ")
	got := s.events()
	require.NotEqual(t, got[0].Peer, got[1].Peer)

	p.Do(chromedp.SetValue(chromedp.CSS(`[data-test="citizen-which"]`), "0"))
	p.Wait(`(document.querySelector("[data-test=citizen-which]").dispatchEvent(new Event("change")), true)`)
	p.Citizen().WaitFor("मैं पहला हूँ")
	require.Len(t, p.Citizen().Messages(), 2)

	p.Do(chromedp.Reload())
	p.Citizen().WaitFor("मैं पहला हूँ")
	require.Len(t, p.Citizen().Messages(), 2, "the browser remembers who writes")
}

func TestTheOfficerFollowsAndCanBeChosen(t *testing.T) {
	s := newStage(t)
	p := consoletest.Open(t, s.server.URL+"/?account=jal", consoletest.Desk)
	p.Officer().WaitTitle("अवर अभियंता")
	p.Officer().Say("मदद")
	p.Officer().WaitFor("संदेश मिला: मदद")

	// What is typed for one officer never goes to the next one, whose phone comes to the front by itself.
	p.Do(chromedp.SendKeys(chromedp.CSS(`#officer [data-test="write"]`), "आधा लिखा"))
	p.Citizen().Say("यहाँ बिजली नहीं है")
	p.Officer().WaitFor("नई शिकायत")
	p.Officer().WaitTitle("अवर अभियंता, लखनऊ")
	require.Empty(t, consoletest.Evaluate[string](p, `document.querySelector("#officer textarea").value`))

	p.Do(chromedp.SetValue(chromedp.CSS(`[data-test="officer-which"]`), "4"))
	p.Wait(`(document.querySelector("[data-test=officer-which]").dispatchEvent(new Event("change")), true)`)
	p.Officer().WaitTitle("सुनवाई डेस्क")
	require.Empty(t, p.Officer().Messages())
}

func TestAVoiceNoteIsRecorded(t *testing.T) {
	s := newStage(t)
	p := consoletest.Open(t, s.server.URL, consoletest.Phone)
	p.Do(chromedp.Click(chromedp.CSS(`#citizen [data-test="attach"]`)), chromedp.Click(chromedp.CSS(`#citizen [data-test="record"]`)))
	p.Wait(`document.querySelector("#citizen .recording .length").textContent !== ""`)
	shoot(t, p, "recording")
	p.Do(chromedp.Click(chromedp.CSS(`#citizen [data-do="record-end"]`)))
	p.Citizen().WaitFor("फ़ाइल मिल गई")
	require.Equal(t, models.Voice, s.events()[0].Files[0].Kind)
	p.Wait(`document.querySelector("#citizen audio")?.readyState > 0`)
	shoot(t, p, "voice")
}

func TestASmallScreenHasNothingBesideIt(t *testing.T) {
	s := newStage(t)
	p := consoletest.Open(t, s.server.URL+"/?account=jal", consoletest.Phone)
	p.Citizen().Say("यहाँ बिजली नहीं है और https://example.org/a/very/long/address/that/does/not/break/anywhere?q=1 भी")
	p.Officer().WaitFor("नई शिकायत")
	for _, part := range []string{"citizen", "cases", "officer"} {
		p.Show(part)
		wide := consoletest.Evaluate[int](p, `document.documentElement.scrollWidth`)
		require.LessOrEqual(t, wide, 360, part)
		shoot(t, p, "small-"+part)
	}
	p.Show("citizen")
	p.Do(chromedp.Click(chromedp.CSS(`#citizen [data-test="attach"]`)))
	shoot(t, p, "small-sheet")
	p.Do(chromedp.Click(chromedp.CSS(`#citizen [data-test="place"]`)))
	shoot(t, p, "small-place")
}

func TestALinkWithAPayloadOffersToStart(t *testing.T) {
	s := newStage(t)
	p := consoletest.Open(t, s.server.URL+"/?account=jal&start=CODE-7", consoletest.Phone)
	p.Do(chromedp.Click(chromedp.CSS(`#citizen [data-test="start"]`)))
	p.Citizen().WaitFor("संदेश मिला: /start CODE-7")
	require.Equal(t, "jal", s.events()[0].Account)
}

// Whoever hears the page or has no mouse finds everything too.
func TestEverythingHasANameAndIsLargeEnough(t *testing.T) {
	s := newStage(t)
	for _, screen := range []consoletest.Screen{consoletest.Desk, consoletest.Phone} {
		p := consoletest.Open(t, s.server.URL, screen)
		p.Citizen().Say("यहाँ बिजली नहीं है")
		p.Officer().WaitFor("नई शिकायत")
		for _, part := range []string{"citizen", "cases", "officer"} {
			p.Show(part)
			require.Empty(t, consoletest.Evaluate[[]string](p, nameless), part)
			require.Empty(t, consoletest.Evaluate[[]string](p, tooSmall), part)
		}
		require.Equal(t, []string{}, consoletest.Evaluate[[]string](p, `Array.from(document.querySelectorAll("[id]"), (e) => e.id).filter((id, i, all) => all.indexOf(id) !== i)`), "ids twice")
		require.Equal(t, 1, consoletest.Evaluate[int](p, `document.querySelectorAll("h1").length`))
	}
}

const (
	shownControls = `Array.from(document.querySelectorAll("button, a[href], input, select, textarea")).filter((e) => e.checkVisibility() && !e.matches(".unseen, .skip"))`
	nameless      = shownControls + `.filter((e) => !(e.ariaLabel || e.labels?.[0]?.textContent.trim() || e.textContent.trim())).map((e) => e.outerHTML)`
	// WCAG 2.2, 2.5.8: 24 by 24 pixels.
	tooSmall = shownControls + `.filter((e) => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24).map((e) => e.outerHTML)`
)
