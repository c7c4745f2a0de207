package understand

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestMixed: a message is looked through again when a clause of it is another department's, and not when the rest only complains on.
func TestMixed(t *testing.T) {
	for text, want := range map[string]bool{
		"गोमती नगर में 3 दिन से बिजली नहीं आ रही और नाली जाम है": true,
		"bijli nahi aa rahi aur school me teacher nahi aate":                           true,
		"No electricity since Monday. The ration dealer gives less wheat than is due.": true,
		"अस्पताल में डॉक्टर नहीं आते":                                                  false,
		"वार्ड 12 में 3 दिन से बिजली कटौती है। कई बार फ़ोन किया, कोई सुनवाई नहीं हो रही।": false,
		"bijli nahi aa rahi aur transformer bhi jal gaya":              false,
		"लखनऊ में बिजली गुल है, मकान H-77, वार्ड 7":                    false,
		"raat bhar bijli nahi aati. house no 45, ward 7 me rehte hain": false,
		"pati maar raha hai, bachao aur bijli bhi nahi aa rahi":        true, // what is done to a person needs no keyword
		"": false,
	} {
		require.Equal(t, want, read(t, text).Mixed, text)
	}
}
