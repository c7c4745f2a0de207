package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestEnglishNo: in English people say that it is not done with who has not come, and a "no" before it.
func TestEnglishNo(t *testing.T) {
	for want, all := range map[models.Truth][]string{
		models.No: {
			"no, nobody has come yet", "no nobody has come", "nobody has come yet", "no one has come so far", "no one came", "no, no one has visited yet",
			"nothing has been done so far", "not yet", "not yet done", "still the same", "it is still the same", "no it is still the same", "nobody has turned up",
			"no, not a single person came", "no work has started yet", "nobody came to check", "no one has contacted us", "they have not come yet",
			"no sir nobody visited", "not a thing has been done", "nothing yet", "nothing so far", "no action has been taken", "no action taken so far",
			"no, nobody has visited our house so far", "sir nobody has come till now", "nobody has come till date", "no staff came", "no one has come to our area",
			"it has not been done", "it hasn't been done yet", "nobody bothered to come", "the lineman has not come",
		},
		models.NoAnswer: {
			"will somebody come?", "has nobody come?", "no idea, nobody told me", "no problem", "i am not at home",
			"nobody is at home now, will check tomorrow", "nobody has come yet but the bill is correct now", "no action needed", "no action required, thanks",
		},
		models.Yes: {"yes", "yes it is done, thank you"},
	} {
		for _, text := range all {
			s := scene{"POWER", "the electricity bill is wrong, village pipri barabanki", "resolve bill theek kar diya"}
			w, c, told := s.play(t, text)
			assert.Equal(t, want, c.Truth, "%s: %v", text, told)
			assert.Len(t, w.complaints, 1, text)
		}
	}
}
