package understand

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
	"sunwai/models/directory"
)

// reader is built once: it does not change.
var reader = sync.OnceValues(func() (*Reader, error) {
	dir, err := directory.UttarPradesh()
	if err != nil {
		return nil, err
	}
	return New(dir)
})

func read(t testing.TB, text string) handlers.Understanding {
	t.Helper()
	r, err := reader()
	require.NoError(t, err)
	return r.Understand(text, handlers.Hint{})
}

func TestTheFirstThreeComplaints(t *testing.T) {
	for _, c := range []struct {
		text  string
		lang  models.Lang
		place string
	}{
		{"गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही", models.Hindi, "गोमती नगर"},
		{"Gomti Nagar me 3 din se bijli nahi aa rahi", models.HindiLatn, "Gomti Nagar"},
		{"No electricity in Gomti Nagar Lucknow for 3 days", models.English, "Gomti Nagar"},
	} {
		t.Run(string(c.lang), func(t *testing.T) {
			u := read(t, c.text)
			require.Equal(t, c.lang, u.Lang)
			require.Equal(t, handlers.Complaint, u.Intent)
			require.Greater(t, u.Sure, 0.9)
			require.Equal(t, "POWER", u.Department)
			require.Equal(t, "POWER.SUPPLY", u.Category)
			require.Equal(t, "162", u.District)
			require.Equal(t, c.place, u.Place)
			require.NotEmpty(t, u.Why)
		})
	}
}

func TestShortMessages(t *testing.T) {
	for text, want := range map[string]handlers.Intent{
		"नमस्ते": handlers.Greeting, "hello": handlers.Greeting, "Namaste ji": handlers.Greeting,
		"dhanyavaad": handlers.Thanks, "thank you sir": handlers.Thanks, "बहुत बहुत धन्यवाद": handlers.Thanks,
		"मेरी शिकायत का क्या हुआ": handlers.StatusAsk, "meri shikayat ka kya hua": handlers.StatusAsk,
		"السلام علیکم": handlers.Greeting, "شکریہ": handlers.Thanks,
		"Rai Bareilly me bijli nahi": handlers.Complaint, "राय बरेली में बिजली नहीं है": handlers.Complaint, "meri rai hai ki park bane": handlers.Suggestion,
		"mera sujhav hai ki park me camera lage": handlers.Suggestion, "pension ke liye kaise apply kare": handlers.Question,
		"👍": handlers.Noise, "asdf": handlers.Noise, "": handlers.Noise, "   ": handlers.Noise, "...": handlers.Noise, "\xff\xfe": handlers.Noise,
	} {
		require.Equal(t, want, read(t, text).Intent, text)
	}
}

func TestStrange(t *testing.T) {
	for text, strange := range map[string]bool{
		"asdkjh qwe": true, "hsjdhf jdhfjd fhjdf": true, "कखग घङच": true,
		"line kati hai": false, "Gomti Nagar": false, "kuch karo": false, "do something": false, "🙏🙏": false, "123": false,
		"humare ghare andhiyar ba": false, "ہمارے محلے میں بجلی نہیں": false, "bijuri": false, "bjli nhi": false,
	} {
		require.Equal(t, strange, read(t, text).Strange, text)
	}
}
