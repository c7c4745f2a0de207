package handlers_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestACauseIsOfTheSameMatter: what tells why was asked about as another work.
func TestACauseIsOfTheSameMatter(t *testing.T) {
	for first, all := range map[string][]string{
		"machhar bahut hain, aliganj lucknow": {
			"safai nahi hoti isliye aate hain", "kooda nahi uthta is wajah se", "kyunki naali saaf nahi hoti", "naali jaam hone ke karan", "नाली की सफाई न होने के कारण",
			"क्योंकि कूड़ा नहीं उठता", "because the garbage is not lifted", "they breed because the drain is not cleaned", "isliye bachche bimar ho rahe hain",
		},
		"awara kutte bahut hain, aliganj lucknow": {
			"kachra pada rehta hai is wajah se aate hain", "kyunki kooda nahi uthta", "kutte isliye aate hain ki kachra pada rehta hai", "due to the garbage not being lifted",
			"कूड़ा पड़ा रहता है इसलिए आते हैं",
		},
	} {
		for _, text := range all {
			w := accountOf(t, "URBAN")
			w.complaint("mohan", first)
			told := kinds(to(w.say("mohan", text), "mohan"))
			assert.Contains(t, told, "citizen.added", text)
			assert.NotContains(t, told, "citizen.same_or_new", text)
			assert.Len(t, w.complaints, 1, text)
		}
	}
	for _, text := range []string{
		"street light nahi jalti isliye andhera rehta hai", "street light bhi nahi jalti", "kooda nahi uthta isliye badbu aati hai indira nagar me",
		"gomti nagar me street light nahi jalti is wajah se dikkat hai", "स्ट्रीट लाइट खराब है इसलिए अंधेरा है", "street light nahi jalti is wajah se dikkat hai",
	} {
		w := accountOf(t, "URBAN")
		w.complaint("mohan", "naali jaam hai, aliganj lucknow")
		told := kinds(to(w.say("mohan", text), "mohan"))
		assert.True(t, slices.Contains(told, "citizen.same_or_new") || slices.Contains(told, "citizen.registered"), "%s: %v", text, told)
	}
}

// TestWhatHeWasToldIsWhy: what people at a bank said was registered as a complaint of the bank.
func TestWhatHeWasToldIsWhy(t *testing.T) {
	for _, text := range []string{"bank wale kehte hain aadhar nahi juda", "बैंक वाले कहते हैं आधार नहीं जुड़ा", "at the bank they say that the account is not linked", "bank me bole ki khata band ho gaya"} {
		w := accountOf(t, "SOCIAL")
		w.complaint("mohan", "vridha pension nahi mil rahi 8 mahine se, gaon pipri barabanki")
		assert.Equal(t, []string{"citizen.added"}, kinds(to(w.say("mohan", text), "mohan")), text)
		assert.Equal(t, 1, alive(w), text)
	}
	for _, text := range []string{"bank ne mere khate se paise kaat liye", "atm kharab hai 10 din se", "bijli bhi nahi aa rahi 3 din se", "babu kehta hai 2000 do tab pension milegi"} {
		w := accountOf(t, "SOCIAL")
		w.complaint("mohan", "vridha pension nahi mil rahi 8 mahine se, gaon pipri barabanki")
		told := kinds(to(w.say("mohan", text), "mohan"))
		assert.True(t, slices.Contains(told, "citizen.same_or_new") || slices.Contains(told, "citizen.registered"), "%s: %v", text, told)
	}
}

// TestACauseOfAnotherDepartmentIsAsked: it became a complaint of its own, though it may be none.
func TestACauseOfAnotherDepartmentIsAsked(t *testing.T) {
	for _, text := range []string{"doctor nahi aaya isliye", "kyunki doctor nahi aaya tha", "डॉक्टर नहीं आया इसलिए"} {
		w := accountOf(t, "ANIMAL")
		w.complaint("mohan", "meri bhains mar gayi, gaon pipri barabanki")
		assert.Contains(t, kinds(to(w.say("mohan", text), "mohan")), "citizen.added", text)
		assert.Equal(t, 1, alive(w), text)
	}
	w := accountOf(t, "ANIMAL")
	w.complaint("mohan", "meri bhains mar gayi, gaon pipri barabanki")
	w.say("mohan", "phc me doctor nahi baithte dawai nahi milti")
	assert.Equal(t, 2, alive(w))
}

// TestACauseRenamesNothing: monkeys became a matter of felled trees, because that is why they come.
func TestACauseRenamesNothing(t *testing.T) {
	for _, text := range []string{"ped kat gaye jungle ke isliye aate hain", "kyunki jungle ke ped kaat diye gaye"} {
		w := accountOf(t, "FOREST")
		c := w.complaint("mohan", "bandar bahut pareshan karte hain, gaon pipri barabanki")
		w.say("mohan", text)
		assert.Equal(t, w.now(c).Category, c.Category, text)
		assert.Equal(t, 1, alive(w), text)
	}
}

// TestTheServiceIsToldOn: behind what an officer was blamed for, more of the trouble went to who judges him, and made his conduct a matter of houses.
func TestTheServiceIsToldOn(t *testing.T) {
	w := accountOf(t, "RURAL")
	c := w.complaint("mohan", "awas yojana ka paisa nahi mila, gaon pipri barabanki")
	w.say("mohan", "sachiv kehta hai 20000 do tab milega")
	blamed := w.newest()
	w.say("mohan", "do saal se awas nahi mila hai")
	assert.Equal(t, 2, alive(w))
	assert.NotEqual(t, c.ID, blamed.ID)
	assert.Equal(t, blamed.Category, w.now(blamed).Category)
	said, err := w.Messages(t.Context(), c.ID)
	assert.NoError(t, err)
	assert.Equal(t, "do saal se awas nahi mila hai", said[len(said)-1].Text)
}
