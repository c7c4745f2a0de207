package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWhatASubjectIsNotIsNoSubject: who says only what his complaint is not about is asked which it is.
func TestWhatASubjectIsNotIsNoSubject(t *testing.T) {
	for _, text := range []string{"vishay galat hai, ye laparwahi nahi hai", "vishay galat hai, rishwat nahi", "the subject is wrong, it is not negligence"} {
		w := accountOf(t, "HEALTH")
		c := w.complaint("mohan", "PHC me doctor nahi baithte, gaon pipri barabanki")
		was := w.now(c).Category
		told := kinds(to(w.say("mohan", text), "mohan"))
		assert.Contains(t, told, "citizen.ask_subject", text)
		assert.Equal(t, was, w.now(c).Category, text)
	}
	w := accountOf(t, "URBAN")
	w.complaint("mohan", "street light not working, aliganj lucknow")
	told := kinds(to(w.say("mohan", "wrong subject, it is not the street light"), "mohan"))
	assert.Contains(t, told, "citizen.ask_subject")
}
