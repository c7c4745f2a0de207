package understand

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A hospital or an office that a district has once, where it has its seat, says which town is meant, however ordinary its name is as a word.
func TestWhatADistrictHasAtItsSeat(t *testing.T) {
	for text, district := range map[string]string{
		"jila aspatal basti me doctor nahi hai": "131", "जिला अस्पताल बस्ती में डॉक्टर नहीं": "131", "district hospital Basti no doctor": "131",
		"basti medical college me dawa nahi": "131", "जिला चिकित्सालय बांदा में डॉक्टर नहीं": "128", "zila aspatal mau me dawai nahi": "168",
		"hamari basti me zila aspatal nahi hai": "", "basti me pani nahi aata": "", "gareeb basti me zila panchayat ka hand pump kharab": "",
	} {
		assert.Equal(t, district, read(t, text).District, text)
	}
}
