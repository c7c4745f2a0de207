package handlers_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

const tooHighABill = "bijli ka bill bahut zyada aaya hai, Gomti Nagar Lucknow"

// TestASubjectIsPutRight: an officer says which subject a complaint is of; he is asked back, the citizen hears of it, and the limit that was promised stays.
func TestASubjectIsPutRight(t *testing.T) {
	for _, text := range []string{"ye meter ka mamla hai, bill ka nahi", "category galat hai: bill nahi meter", "यह मीटर का मामला है, बिल का नहीं", "N विषय गलत है, मीटर", "N wrong category, it should be meter",
		"ye bill ki shikayat nahi, meter ki shikayat hai"} {
		w := readingWorld(t)
		c := w.complaint("mohan", tooHighABill)
		require.Equal(t, "POWER.BILL", c.Category)
		told := w.say("anil", numbered(text, c))
		require.Equal(t, []string{"officer.retitle_there"}, kinds(told), text)
		require.Equal(t, "POWER.BILL", w.now(c).Category, "nothing is changed unasked")
		told = w.say("anil", "haan")
		assert.Equal(t, []string{"officer.retitled"}, kinds(to(told, "anil")), text)
		assert.Equal(t, []string{"citizen.corrected"}, kinds(to(told, "mohan")), text)
		now := w.now(c)
		assert.Equal(t, "POWER.METER", now.Category, text)
		assert.Equal(t, []any{c.ResolutionDue, c.DoerOfficer, c.Status}, []any{now.ResolutionDue, now.DoerOfficer, now.Status}, text)
		assert.Equal(t, models.EventCorrected, w.events[c.ID][len(w.events[c.ID])-1].Kind, text)
	}
	w := readingWorld(t)
	c := w.complaint("mohan", tooHighABill)
	told := w.say("anil", "category galat hai")
	require.Equal(t, []string{"officer.ask_retitle"}, kinds(told))
	w.press("anil", told[0].Buttons, 1)
	require.NotEqual(t, c.Category, w.now(c).Category)
}

// TestASubjectStays: what is secret, of staff, dangerous or of many at once is not filed elsewhere by a word, nor is anything filed there, and no work that must be
// proved becomes one that need not be.
func TestASubjectStays(t *testing.T) {
	for name, edit := range map[string]func(c *models.Complaint){
		"sensitive": func(c *models.Complaint) { c.Sensitive = true }, "staff": func(c *models.Complaint) { c.AgainstStaff = true },
		"danger": func(c *models.Complaint) { c.Danger = models.OtherDanger }, "storm": func(c *models.Complaint) { c.Watch.Storm = 99 },
	} {
		w := readingWorld(t)
		c := w.complaint("mohan", tooHighABill)
		edit(&c)
		w.complaints[c.ID] = c
		w.say("anil", c.Number.Short()+" category galat hai, meter")
		w.say("anil", "haan")
		require.Equal(t, "POWER.BILL", w.now(c).Category, name)
		w.tap("anil", "retitle", string(c.Number)+" POWER.METER")
		require.Equal(t, "POWER.BILL", w.now(c).Category, name)
	}
	w := readingWorld(t)
	c := w.complaint("mohan", "transformer jal gaya hai, Aliganj Lucknow")
	for _, to := range []string{"POWER.BILL", "POWER.OTHER", "POWER.DANGER", "JAL.SUPPLY", "POLICE.THEFT"} {
		if was, _ := w.deps.Directory().Category(c.Category); was.Proof {
			w.tap("anil", "retitle", string(c.Number)+" "+to)
			require.Equal(t, c.Category, w.now(c).Category, to)
		}
	}
	for _, text := range []string{"ye jal nigam ka mamla hai", "meter ka nahi bill ka jhagda hai", "bill galat hai", "ye kiska mamla hai?"} {
		w := readingWorld(t)
		w.complaint("mohan", tooHighABill)
		require.NotContains(t, kinds(w.say("anil", text)), "officer.retitle_there", text)
	}
}

// replaced writes a place for the N in a text.
func replaced(text string, place int) string {
	return strings.Replace(text, "N", strconv.Itoa(place), 1)
}

func numbered(text string, c models.Complaint) string {
	if len(text) > 2 && text[:2] == "N " {
		return c.Number.Short() + text[1:]
	}
	return text
}
