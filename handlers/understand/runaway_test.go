package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// A child that left home is looked for; whose age is only told beside somebody else who ran away is not.
func TestWhichChildRanAway(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, text := range []string{
		"meri ladki 17 saal ki ghar se chali gayi", "ladki bhag gayi hai 15 saal ki", "मेरी लड़की 17 साल की घर से चली गई दो दिन हुए", "बेटा १४ साल का घर से भाग गया",
		"meri beti Pooja 16 saal ki ghar se chali gayi", "16 saal ki beti Neha Kumari kal ghar se bhag gayi", "meri beti 16 saal ki padosi ke ladke ke sath bhag gayi",
		"मेरी 15 साल की बेटी एक लड़के के साथ भाग गई", "my 15 year old daughter ran away from home", "my son is 14 years old and he left home yesterday without telling",
		"my daughter aged 16 years old has run away", "my daughter is 16 years old. she ran away with a boy", "beta 13 saal ka hai gussa hokar ghar se bhag gaya",
		"mera beta 12 saal ka hai, kal raat bina bataye ghar se chala gaya", "meri nabalig beti 15 saal ki hai, ladka ke sath bhag gayi",
		"beti ki umar 16 saal hai, ghar se bhag gayi", "मेरी बेटी उम्र 14 वर्ष की कल शाम घर से चली गई", "ghar se bhag gayi meri beti 16 saal ki", "beti 17 saal ki hai kahin chali gayi",
		"meri 10 saal ki beti ko lekar padosi bhag gaya", "bete ki umar 11 saal hai school se kahin chala gaya", "meri poti 9 saal ki mele se kahin chali gayi",
		"मेरा लड़का 16 साल का है डांट खाकर घर से भाग गया", "bitiya 16 saal ki apne jija ke sath bhag gayi",
		"meri behan 16 saal ki ghar se chali gayi", "मेरा भाई 13 साल का घर से भाग गया", "thane me bole ladki bhag gai hogi. meri behan 16 saal ki hai", "my niece is 15 years old and left home",
		"meri beti, umra 16 saal ki, naam Sunita, ghar se bhag gayi", "मेरी नाबालिग पुत्री उम्र 15 वर्ष की घर से भाग गई", "beta 15 saal ka hostel se bhag gaya",
		"ladka 14 saal ka kaam ke liye ghar se bhag gaya", "mera beta padhai ke dar se ghar se bhag gaya 14 saal ka hai", "meri beti 15 saal ki hai wo ghar se paise lekar bhag gayi",
		"beti 13 saal ki nani ke ghar se bhag gayi",
	} {
		u := r.Understand(text, handlers.Hint{Department: "POWER"})
		require.Equal(t, "POLICE.MISSING", u.Category, text)
		require.Equal(t, models.ChildInDanger, u.Danger, text)
	}
	for _, text := range []string{
		"meri bachchi 2 saal ki hai ration dealer bhag gaya", "mera beta 9 saal ka hai kutta kaat kar bhag gaya", "ladki 12 saal ki, chor phone chheen kar bhag gaya",
		"my daughter is 8 years old, driver hit her and ran away", "beta 12 saal ka hai, lineman bhag gaya transformer chhod kar",
		"mera transformer 15 saal ka hai, beti bimar hai lineman bhag gaya", "beta 5 saal ka hai, bukhar hai aur compounder bhag gaya",
		"meri beti ki umar 6 saal hai pati chhod kar bhag gaya", "beti 6 saal ki hai pati dusri aurat ke sath bhag gaya", "driver bhag gaya, beti 7 saal ki ghayal hai",
		"बेटी 6 साल की है पति घर से भाग गया", "beta 10 saal ka hai master school se bhag gaya", "patni ghar se bhag gayi beti 6 saal ki hai",
		"handpump 12 saal ka hai beta pyasa hai mistri bhag gaya", "मेरी बेटी 4 साल की है डॉक्टर अस्पताल से भाग गया", "my son is 6 years old, contractor ran away with money",
		"beti 14 saal ki hai bijli ka thekedar paisa lekar bhag gaya", "9 saal ki bachchi ko takkar maar kar driver bhag gaya", "sadak 3 saal ki hai thekedar bhag gaya bachche girte hain",
		"meri ladki 16 saal ki hai, company paise lekar bhag gayi", "mera beta 8 saal ka hai bandar roti chheen kar bhag gaya", "मेरा बेटा 7 साल का है चोर साइकिल लेकर भाग गया",
		"beti 3 saal ki hai padosi gali dekar bhag gaya", "beti 5 saal ki hai ghar se chali gayi bijli", "ladka bhag gaya, meri beti 15 saal ki pet se hai", "bhai shaadi ke 5 saal ke baad ghar se chala gaya",
		"pati 10 saal ki beti chhod kar ghar se chala gaya", "bijli ghar se chali gayi, beti 5 saal ki hai", "bachcha 5 saal ka hai anganwadi wali khana lekar bhag gayi", "meri 10 saal ki beti ko lekar aspatal gaye the doctor bhag gaya",
	} {
		require.NotEqual(t, "POLICE.MISSING", read(t, text).Category, text)
	}
}
