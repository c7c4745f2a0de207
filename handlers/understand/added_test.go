package understand

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models/directory"
)

// fisheries is a department as somebody adds it: with its words, and without an example that a model could learn.
const fisheries = `
code   = "FISHERIES"
hi     = "मत्स्य विभाग"
en     = "Fisheries Department"
latn   = "Matsya vibhag"
handle = { hi = "मत्स्य", en = "Fisheries", latn = "matsya" }
[posts]
L1 = { hi = "मत्स्य निरीक्षक", en = "Fisheries Inspector" }
L2 = { hi = "सहायक निदेशक, मत्स्य", en = "Assistant Director, Fisheries" }
L3 = { hi = "प्रमुख सचिव, मत्स्य", en = "Principal Secretary, Fisheries" }
[[category]]
code = "SEED"
hi = "मछली का बीज"
en = "Fish seed"
latn = "Machhli ka beej"
clock = "office"
limit = "4h / 5d"
words_hi = "मछली का बीज:5"
words_en = "fish seed:5"
words_latn = "machhli ka beej:5"
[[category]]
code = "OTHER"
hi = "मत्स्य की अन्य शिकायत"
en = "Other fisheries matter"
latn = "Matsya ki anya shikayat"
clock = "office"
limit = "4h / 5d"
flags = "other"
words_hi = "मत्स्य विभाग:5"
words_en = "fisheries department:5"
words_latn = "matsya vibhag:5"
`

// TestANewDepartmentHasWhatItsWordsSay: the model has not learnt it, which makes it neither everybody's nor nobody's.
func TestANewDepartmentHasWhatItsWordsSay(t *testing.T) {
	root, err := directory.UttarPradeshFiles()
	require.NoError(t, err)
	files := fstest.MapFS{"departments/39-fisheries.toml": {Data: []byte(fisheries)}}
	require.NoError(t, fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, path)
		files[path] = &fstest.MapFile{Data: text}
		return err
	}))
	dir, err := directory.Load(files)
	require.NoError(t, err)
	r, err := New(dir)
	require.NoError(t, err)

	for text, department := range map[string]string{
		"machhli ka beej nahi mila": "FISHERIES",
		"मत्स्य विभाग में कोई नहीं सुनता":       "FISHERIES",
		"the fisheries department does nothing": "FISHERIES",
		"bijli nahi aa rahi 3 din se":           "POWER",
		"मेरा राशन कार्ड नहीं बना":              "FOOD",
		"the road is full of potholes":          "PWD",
		"doctor nahi aate sarkari aspatal":      "HEALTH",
		"हमारे गाँव का हैंडपंप ख़राब है":        "JAL",
		"thane me report nahi likhi ja rahi":    "POLICE",
	} {
		u := r.Understand(text, handlers.Hint{})
		require.Equal(t, department, u.Department, text)
		require.Greater(t, u.Confidence, 0.5, text)
	}
	for _, text := range []string{"bahut ghatiya kaam kiya", "कोई सुनवाई नहीं हो रही", "nobody listens to us", "kuch karo please"} {
		u := r.Understand(text, handlers.Hint{})
		require.NotEqual(t, "FISHERIES", u.Department, text)
	}
	require.Equal(t, "FISHERIES", r.Understand("kuch karo please", handlers.Hint{Department: "FISHERIES"}).Department, "who writes to it means it")

	// What neither is told to it nor names it is read as if it were not there, whoever it is told to.
	before, err := reader()
	require.NoError(t, err)
	for _, text := range []string{"bahut ghatiya kaam kiya", "सच कहूँ तो अब गुस्सा भी नहीं आता", "khud ko sambhalo bhai", "मूर्खों का सरदार, ये अपर आयुक्त",
		"bijli nahi aa rahi 3 din se", "nobody listens to us", "thane me report nahi likhi ja rahi", "पानी"} {
		for _, department := range []string{"", "POWER", "URBAN"} {
			hint := handlers.Hint{Department: department}
			require.Equal(t, before.Understand(text, hint), r.Understand(text, hint), text)
		}
	}
}
