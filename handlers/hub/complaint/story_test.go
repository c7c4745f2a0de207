package complaint_test

import (
	"regexp"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// What was said of how a complaint is told, or noted of a call, is no "Corrected" and no "Added something".
func TestTheStorySaysWhatHappened(t *testing.T) {
	o := newOffice(t)
	for i, e := range []models.Event{{Kind: models.EventCorrected, Code: models.SaidUnsafe}, {Kind: models.EventAdded, Code: models.WithdrawCalledIn},
		{Kind: models.EventCorrected, Code: "place"}, {Kind: models.EventCorrected, Code: "department"}, {Kind: models.EventCorrected, Code: "danger"},
		{Kind: models.EventCorrected, Code: "new"}} {
		e.ID, e.At, e.By = models.ID(40+i), noon.Add(time.Hour), models.Actor{Role: models.CitizenRole}
		o.events = append(o.events, e)
	}
	for lang, unsafe := range map[string]string{"hi": "नागरिक ने बताया: यहाँ लिखना सुरक्षित नहीं", "en": "Said that it is not safe to write here"} {
		body := o.ask(hub, "GET", "/hub/complaints/5?lang="+lang, nil).Body.String()
		require.Contains(t, body, unsafe)
		for _, vague := range []string{"सुधारा<", "Corrected<", "कुछ और जोड़ा", "Added something"} {
			require.NotContains(t, body, "<b>"+vague)
		}
		require.NotRegexp(t, regexp.MustCompile(`[>"(]complaint\.[a-z]`), body, "every key has its text")
	}
}

// What the program did by itself after a citizen wrote is not said of him.
func TestTheStorySaysWhoDidIt(t *testing.T) {
	o := newOffice(t)
	o.events = nil
	citizen := models.Actor{Role: models.CitizenRole}
	for i, e := range []models.Event{{Kind: models.EventMoved, From: models.Draft, To: models.Registered}, {Kind: models.EventMoved, From: models.Registered, To: models.Assigned},
		{Kind: models.EventStorm, Code: "joined"}, {Kind: models.EventReminded}} {
		e.ID, e.At, e.By = models.ID(40+i), noon.Add(time.Duration(i)*time.Minute), citizen
		o.events = append(o.events, e)
	}
	body := o.ask(hub, "GET", "/hub/complaints/5?lang=hi", nil).Body.String()
	var who []string
	for _, found := range regexp.MustCompile(`<p class="meta"><b>([^<]*)</b>[^<]*<span\s+class="soft">([^<·]*) ·`).FindAllStringSubmatch(body, -1) {
		who = append(who, found[1]+"|"+found[2])
	}
	require.Subset(t, who, []string{"स्थिति|नागरिक", "स्थिति|अपने आप", "एक जैसी कई शिकायतें|अपने आप", "नागरिक ने याद दिलाया|नागरिक"})
}

// The first answer of a danger stands on the page as the officer and the citizen were told it, not as its category has it.
func TestTheFirstAnswerOfADanger(t *testing.T) {
	o := newOffice(t)
	c := o.complaints[5]
	c.Danger, c.FirstResponseDue = models.Fire, c.RegisteredAt.Add(30*time.Minute)
	o.complaints[5] = c
	body := o.ask(hub, "GET", "/hub/complaints/5?lang=en", nil).Body.String()
	require.Regexp(t, `First response by</dt>\s*<dd>[^<]*12:15`, body)
	require.NotRegexp(t, `First response by</dt>\s*<dd>[^<]*✓`, body)
}
