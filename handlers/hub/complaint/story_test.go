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

// The first answer of a danger stands on the page as the officer and the citizen were told it, not as its category has it.
func TestTheFirstAnswerOfADanger(t *testing.T) {
	o := newOffice(t)
	c := o.complaints[5]
	c.Danger, c.FirstResponseDue = models.Fire, c.RegisteredAt.Add(30*time.Minute)
	o.complaints[5] = c
	body := o.ask(hub, "GET", "/hub/complaints/5?lang=en", nil).Body.String()
	require.Regexp(t, `First response by</dt><dd>[^<]*12:15`, body)
	require.NotRegexp(t, `First response by</dt><dd>[^<]*✓`, body)
}
