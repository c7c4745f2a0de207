package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// hidden reads a message that came to a department's account, and whether only named officers would see it.
func hidden(t *testing.T, department, text string) (u handlers.Understanding, only bool) {
	t.Helper()
	r, err := reader()
	require.NoError(t, err)
	u = r.Understand(text, handlers.Hint{Department: department})
	category, ok := r.dir.Category(u.Category)
	return u, ok && category.Hides(u.Danger)
}

// A fever, a wall and a landlord are everybody's trouble: whoever can help must read of them.
func TestEverybodysTroubleIsNotHidden(t *testing.T) {
	for text, department := range map[string]string{
		"log deewar tod rahe hain": "POLICE", "padosi ne meri diwar gira di": "POLICE", "पड़ोसी दीवार तोड़ रहे हैं": "POLICE",
		"makan malik dhamki de raha hai": "POLICE", "मकान मालिक धमकी दे रहा है": "POLICE", "makan malik ghar se nikal raha hai": "POLICE",
		"my landlord threatens me": "POLICE", "makan malik ghar khali karane ki dhamki de raha hai": "POLICE",
		"bachche ko bukhar hai doctor nahi aata": "HEALTH", "बच्चे को बुखार है डॉक्टर नहीं आता": "HEALTH", "my child has fever and no doctor in phc": "HEALTH",
		"bachche ko kutte ne kaata injection nahi mil raha": "HEALTH", "bachcha bimar hai dawa nahi mil rahi": "HEALTH",
		"नवजात बच्चे को पीलिया है डॉक्टर नहीं": "HEALTH", "bus me bachche ko chot lagi": "TRANSPORT",
		"bachcha school nahi jaa pa raha bas nahi hai": "EDU_BASIC", "स्कूल में बच्चों को खाना नहीं मिल रहा": "EDU_BASIC",
		"बच्चों को ड्रेस नहीं मिल रही मुझे बताइए": "EDU_BASIC", "mere bete ko scholarship nahi mil rahi": "SOCIAL",
	} {
		u, only := hidden(t, department, text)
		require.False(t, only, "%s: %s, danger %s", text, u.Category, u.Danger)
	}
}

func TestHarmToWomenAndChildrenIsHidden(t *testing.T) {
	for text, department := range map[string]string{
		"mera devar mujhe marta hai": "POLICE", "मेरा देवर मारता है": "POLICE", "dewar aur saas marte hain": "POLICE",
		"makan malik mujhe akele me bulata hai aur galat baat karta hai": "POLICE", "मकान मालिक मेरी बेटी को छेड़ता है": "POLICE",
		"landlord is touching me": "POLICE", "bachche ko bukhar tha aur chacha ne peeta": "POLICE",
		"bachche ko bhookha rakhte hain": "POLICE", "teacher ne bachche ko mara chot lagi": "EDU_BASIC",
	} {
		u, only := hidden(t, department, text)
		require.True(t, only, "%s: %s, danger %s", text, u.Category, u.Danger)
	}
}

// Whose son is beaten is no woman who is; and of what is done to a child, marriage is one case.
func TestWhoIsBeaten(t *testing.T) {
	for text, want := range map[string]string{
		"daroga ne mere bete ko peeta": "POLICE.MISCONDUCT", "padosi ne mere bete ko peeta": "POLICE.OTHER",
		"pati mere bete ko marta hai": "POLICE.WOMEN", "padosi meri beti ko marta hai": "POLICE.WOMEN", "mujhe aur mere bete ko pati ne peeta": "POLICE.DOWRY",
		"ek bachha dhabe par kaam karta hai 10 saal ka, malik marta hai": "WCD.CHILD", "ढाबे पर 10 साल का बच्चा काम करता है मालिक मारता है": "WCD.CHILD",
		"hotel par ek bachcha kaam karta hai malik marta hai": "WCD.CHILD", "nabalig ladki ki shadi ho rahi hai": "WCD.CHILD_MARRIAGE",
		"master ne mere bete ko peeta": "EDU_BASIC.CHILD",
	} {
		department, _, _ := strings.Cut(want, ".")
		u, _ := hidden(t, department, text)
		require.Equal(t, want, u.Category, text)
		require.Equal(t, strings.Contains(want, "WOMEN") || strings.Contains(want, "DOWRY"), u.Danger == models.WomanInDanger, text)
	}
}

// Who is not found must be looked for, and what a child did not get is not a child.
func TestWhoIsLost(t *testing.T) {
	for _, text := range []string{
		"mera bachcha nahi mil raha", "मेरा बेटा कल से नहीं मिल रहा", "mere bete ko dhundh raha hu nahi mil raha", "meri beti ki koi khabar nahi mil rahi",
	} {
		u, only := hidden(t, "POLICE", text)
		require.Equal(t, models.ChildInDanger, u.Danger, text)
		require.Equal(t, "POLICE.MISSING", u.Category, text)
		require.False(t, only, text)
	}
	for text, department := range map[string]string{
		"mere bachche ko kitab nahi mil rahi": "EDU_BASIC", "मेरी बेटी को छात्रवृत्ति नहीं मिल रही है": "SOCIAL",
		"mere bete ka jati praman patra nahi mil raha": "REVENUE", "mere bachche ko poshahar nahi mil raha": "WCD",
	} {
		u, _ := hidden(t, department, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
	}
}

// Whoever is left is sad; only who says so does not want to live.
func TestWhoIsLeftIsNotInDespair(t *testing.T) {
	for _, text := range []string{
		"patni ghar chhod kar chali gayi", "पत्नी घर छोड़ कर चली गई", "meri biwi ghar chhodkar chali gayi hai", "my wife left home",
		"पति छोड़कर चला गया", "my wife has left me and taken the kids",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	require.Equal(t, models.OtherDanger, read(t, "gaddhe ki wajah se 2 log mar gaye").Danger)
	for _, text := range []string{
		"patni ghar chhod kar chali gayi ab jeena nahi chahta", "biwi chhod kar chali gayi mar jaunga",
		"पत्नी छोड़ कर चली गई अब मर जाना चाहता हूं", "she left me i want to die", "patni chhod kar chali gayi mera koi nahi hai main akela",
	} {
		require.Equal(t, models.SelfHarm, read(t, text).Danger, text)
	}
}
