package understand

import (
	"testing"

	"sunwai/handlers"
)

// benchTexts are an ordinary message of each script, a long one and one of nothing.
func benchTexts() map[string]string {
	return map[string]string{
		"hi":      "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही, लाइनमैन फोन नहीं उठाता",
		"hi-Latn": "Gomti Nagar Lucknow me 3 din se bijli nahi aa rahi, lineman phone nahi uthata",
		"en":      "No electricity in Gomti Nagar Lucknow for 3 days and the lineman does not pick up the phone",
		"long": "सेवा में जिलाधिकारी महोदय, निवेदन है कि ग्राम रामपुर ब्लॉक काकोरी जिला लखनऊ में पिछले दो महीने से हैंडपंप खराब पड़ा है और नाली जाम होने से गंदा पानी " +
			"सड़क पर भरा रहता है, बच्चे बीमार पड़ रहे हैं, कई बार प्रधान और सचिव से कहा गया लेकिन कोई सुनवाई नहीं हुई, कृपया जल्द कार्रवाई करें। मोबाइल 9876543210",
		"empty": "",
	}
}

func BenchmarkUnderstand(b *testing.B) {
	r, err := reader()
	if err != nil {
		b.Fatal(err)
	}
	for name, text := range benchTexts() {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r.Understand(text, handlers.Hint{})
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	r, err := reader()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := New(r.dir); err != nil {
			b.Fatal(err)
		}
	}
}
