package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a person in an office does passes over him; that nobody is there is what a hospital, a school or a line lacks.
func TestWhoIsAbsentIsNotBlamed(t *testing.T) {
	for text, want := range map[string]string{
		"kanoongo ne paise liye": "REVENUE", "कानूनगो ने पैसे लिए": "REVENUE", "lekhpal ne 5000 mange": "REVENUE", "kanungo took money": "REVENUE",
		"lekhpal nahi aate": "REVENUE", "sdm sahab sunte nahi": "REVENUE", "DM sahab sunte nahi": "REVENUE",
		"CO sahab sunte nahi": "POLICE", "सीओ साहब नहीं सुनते": "POLICE", "circle officer does not listen": "POLICE", "SP sahab baat nahi sunte": "POLICE",
		"co sahab ne paise mange": "POLICE", "daroga nahi aate": "POLICE", "je sahab nahi aate": "POWER", "lineman ne paise liye": "POWER",
		"doctor laparwahi karte hain": "HEALTH", "teacher nahi aate aur paise mangte hain": "EDU_BASIC", "bsa sahab sunte nahi teacher nahi aate": "EDU_BASIC",
		"hospital staff ne HIV report sabko bata di": "HEALTH", "अस्पताल वालों ने मेरी एचआईवी की बात सबको बता दी": "HEALTH",
		"doctor sahab ne paise liye": "HEALTH", "lekhpal Ram Prasad ne paise liye": "REVENUE", "nurse took money": "HEALTH", "aspatal walo ne paise liye": "HEALTH",
	} {
		u, _ := hidden(t, want, text)
		require.True(t, u.Staff, text)
	}
	for text, department := range map[string]string{
		"PHC me doctor nahi aate": "HEALTH", "पीएचसी में डॉक्टर नहीं आते": "HEALTH", "doctor absent in chc": "HEALTH", "nurse duty se gayab rehti hai": "HEALTH",
		"school me teacher nahi aate": "EDU_BASIC", "स्कूल में शिक्षक नहीं आते": "EDU_BASIC", "master sahab nahi aate": "EDU_BASIC",
		"lineman nahi aate": "POWER", "safai karmi nahi aate": "URBAN", "pashu doctor nahi aate": "ANIMAL", "kotedar nahi aate": "FOOD",
		"CO sahab se nivedan hai ki chori ki FIR likhi jaye": "POLICE", "DM sahab, nali saaf karwa dijiye koi sunta nahi": "REVENUE",
		"DM sahab se milna hai": "REVENUE", "doctor ne sabko bata diya ki dawa nahi hai": "HEALTH", "aspatal me staff nahi hai": "HEALTH",
		"padosi ne paise liye, thane me FIR nahi likhi, police se shikayat": "POLICE", "पड़ोसी ने पैसे लिए, पुलिस सुनती नहीं": "POLICE",
		"neighbour took money, police did not write FIR": "POLICE", "daroga ji, padosi ne paise liye aur lauta nahi raha": "POLICE",
		"bank ne paise liye, lekhpal se koi matlab nahi": "REVENUE", "doctor ne paise liye nahi, bahut achche hain": "HEALTH",
		"डॉक्टर ने पैसे लिए नहीं, बहुत अच्छे हैं": "HEALTH", "aspatal walo ne bola doctor anupasthit hai": "HEALTH",
		"अस्पताल वालों ने बोला डॉक्टर अनुपस्थित है": "HEALTH",
	} {
		u, _ := hidden(t, department, text)
		require.False(t, u.Staff, text)
	}
}

// Who is shamed or ill is known to named officers only.
func TestShameIsHidden(t *testing.T) {
	for text, want := range map[string]string{
		"gandi video viral kar di": "POLICE.OBSCENE", "गंदी वीडियो वायरल कर दी": "POLICE.OBSCENE", "mms viral kar diya": "POLICE.OBSCENE",
		"video viral karne ki dhamki": "POLICE.OBSCENE", "blackmailing me with my obscene video": "POLICE.OBSCENE",
		"he is threatening to post my nudes": "POLICE.OBSCENE", "fake id banakar gandi photo dal di": "POLICE.OBSCENE",
		"hospital staff ne HIV report sabko bata di": "HEALTH.HIV", "HIV ki dawa nahi mil rahi": "HEALTH.HIV", "एड्स की दवा नहीं मिल रही": "HEALTH.HIV",
		"doctor told everyone i have hiv": "HEALTH.HIV",
	} {
		department, _, _ := strings.Cut(want, ".")
		u, only := hidden(t, department, text)
		require.Equal(t, want, u.Category, text)
		require.True(t, only, text)
	}
	for text, department := range map[string]string{
		"meri nali ki video bheji hai": "URBAN", "sadak ka video viral ho gaya hai": "PWD", "hearing aids nahi mile": "DIVYANG", "dawa nahi mil rahi": "HEALTH",
	} {
		_, only := hidden(t, department, text)
		require.False(t, only, text)
	}
}
