package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestAFalseReportIsANo: what says in every clause that work said to be done is not, was registered as a complaint of our handling and left the question open.
func TestAFalseReportIsANo(t *testing.T) {
	played := func(text string) (models.Complaint, int, []string) {
		s := scene{"POWER", "the electricity bill is wrong, village pipri barabanki", "resolve bill theek kar diya"}
		w, c, told := s.play(t, text)
		return c, len(w.complaints), told
	}
	for _, text := range []string{
		"मौके पर कोई नहीं आया, गलत आख्या लगाई", "मौके पर कोई नहीं आया", "गलत आख्या लगाई", "फर्जी निस्तारण कर दिया", "गलत आख्या लगा दी, मौके पर कोई नहीं आया",
		"mauke par koi nahi aaya, galat aakhya lagayi", "farji nistaran kar diya", "koi nahi aaya, farji report laga di", "nobody came to the spot, a false report was filed",
		"कोई नहीं आया, झूठी आख्या लगाई",
		"बिना जाँच के शिकायत बंद कर दी", "bina jaanch ke shikayat band kar di gayi", "bina jaanch ke nistarit kar diya", "my complaint was closed without any investigation",
	} {
		c, complaints, told := played(text)
		assert.Equal(t, models.No, c.Truth, "%s: %v", text, told)
		assert.Equal(t, 1, complaints, text)
	}
	// Half of it left behind a "but" is as little as a "no" to who must answer for it.
	for _, text := range []string{
		"satisfied but they left half", "theek hai lekin aadha kaam chhod diya", "ठीक है पर आधा काम छोड़ दिया", "bill theek hai par kaam adhura chhod gaye",
	} {
		c, complaints, told := played(text)
		assert.Equal(t, models.Partly, c.Truth, "%s: %v", text, told)
		assert.Equal(t, 1, complaints, text)
	}
	// What names something else is of that, whatever else it says.
	for _, text := range []string{
		"thane me meri chori ki FIR nahi likhi, mauke par koi nahi aaya", "थाने ने मेरी चोरी की FIR नहीं लिखी", "gaon ki sadak tooti hai, koi kaam nahi hua", "lineman ne 500 rupaye liye",
	} {
		c, complaints, told := played(text)
		assert.Equal(t, 2, complaints, "%s: %v %v", text, c.Truth, told)
	}
	for _, text := range []string{"bill theek ho gaya hai, sab theek hai", "haan theek hai", "yes it is done, thank you"} {
		c, _, told := played(text)
		assert.Equal(t, models.Yes, c.Truth, "%s: %v", text, told)
	}
}
