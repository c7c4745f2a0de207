package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// A threat to kill is for the station whoever threatens, unless he may be one of theirs; who only stood by is blamed for nothing.
func TestWhoeverThreatensToKillIsForTheStation(t *testing.T) {
	for text, accused := range map[string]string{
		"pradhan ne jaan se maarne ki dhamki di": "PANCHAYAT.PRADHAN", "प्रधान ने जान से मारने की धमकी दी": "PANCHAYAT.PRADHAN", "doctor ne dhamki di jaan se maar dunga": "HEALTH.BRIBE",
		"the doctor threatened to kill me": "HEALTH.BRIBE", "lekhpal ne jaan se marne ki dhamki di hai": "REVENUE.STAFF", "JE ne jaan se maarne ki dhamki di": "VIGILANCE.OTHER",
		"JE mere bhai ko dhamki de raha hai": "VIGILANCE.OTHER",
	} {
		u := read(t, text)
		require.Equal(t, "POLICE.ASSAULT", u.Category, text)
		require.Equal(t, models.Crime, u.Danger, text)
		require.False(t, u.Staff, text)
		require.Equal(t, accused, u.Accused, text)
	}
	r, err := reader()
	require.NoError(t, err)
	require.Equal(t, "POWER.STAFF", r.Understand("JE ne jaan se maarne ki dhamki di", handlers.Hint{Department: "POWER"}).Accused)
	for _, text := range []string{
		"daroga ne jaan se maarne ki dhamki di", "दरोगा ने जान से मारने की धमकी दी", "SHO ne jaan se maarne ki dhamki di", "sipahi ne jaan se marne ki dhamki di", "police threatened to kill me",
	} {
		u := read(t, text)
		require.True(t, u.Staff, text)
		require.Equal(t, "POLICE.MISCONDUCT", u.Category, text)
		require.Empty(t, u.Accused, text)
	}
	for _, text := range []string{"daroga ke saamne dhamki di padosi ne", "दरोगा के सामने पड़ोसी ने धमकी दी", "thane me padosi ne dhamki di", "daroga ke saamne dhamki di"} {
		u := read(t, text)
		require.False(t, u.Staff, text)
		require.Equal(t, "POLICE.ASSAULT", u.Category, text)
	}
	for _, text := range []string{"daroga ne samne aakar dhamki di", "JE dhamki de raha hai connection kaat dunga", "pradhan rishwat leta hai", "doctor ne paise maange"} {
		require.True(t, read(t, text).Staff, text)
	}
}

// Whoever's account is told of it, and in however few words: the station hears of the crime, and who is not of the station is judged where his
// conduct is kept, or what his department has no name for; who works under a licence, by who watches over him, where that one is written to.
func TestWhatStaffThreatenIsForTheStationWhateverAccountIsTold(t *testing.T) {
	for _, c := range []struct{ account, text, crime, accused string }{
		{"EDU_BASIC", "teacher ne bachche ko jaan se maarne ki dhamki di", "POLICE.ASSAULT", "EDU_BASIC.STAFF"},
		{"HEALTH", "doctor ne kaha jaan se maar dunga", "POLICE.ASSAULT", "HEALTH.BRIBE"},
		{"REVENUE", "lekhpal ne jaan se maarne ki dhamki di", "POLICE.ASSAULT", "REVENUE.STAFF"},
		{"POWER", "लाइनमैन ने जान से मारने की धमकी दी", "POLICE.ASSAULT", "POWER.STAFF"},
		{"POWER", "lineman ne kaha jaan se maar denge", "POLICE.ASSAULT", "POWER.STAFF"},
		{"POWER", "JE ne kaha shikayat wapas lo nahi to hath pair tod denge", "POLICE.ASSAULT", "POWER.STAFF"},
		{"FOOD", "the ration dealer's clerk threatened to kill me", "POLICE.ASSAULT", "FOOD.BRIBE"},
		{"FOOD", "kotedar ne jaan se maarne ki dhamki di", "POLICE.ASSAULT", "FOOD.DEALER"},
		{"FOOD", "supply inspector ne jaan se maarne ki dhamki di", "POLICE.ASSAULT", "FOOD.BRIBE"},
		{"FOREST", "वन दरोगा ने जान से मारने की धमकी दी", "POLICE.ASSAULT", "FOREST.BRIBE"},
		{"RURAL", "BDO ne jaan se maarne ki dhamki di", "POLICE.ASSAULT", "RURAL.OTHER"},
		{"URBAN", "सफाई निरीक्षक ने जान से मारने की धमकी दी", "POLICE.ASSAULT", "URBAN.BRIBE"},
		{"POLICE", "lineman ne jaan se maarne ki dhamki di", "POLICE.ASSAULT", "POWER.STAFF"},
		{"POWER", "lineman ne meri patni ko chheda", "POLICE.WOMEN", "POWER.STAFF"},
		{"POWER", "lineman ne meri 8 saal ki beti ko chheda", "POLICE.CHILD", "POWER.STAFF"},
		{"POLICE", "lekhpal ne meri patni ka balatkar kiya", "POLICE.WOMEN", "REVENUE.STAFF"},
		{"REVENUE", "lekhpal ke saamne padosi ne jaan se maarne ki dhamki di", "POLICE.ASSAULT", ""},
		{"REVENUE", "dabang jaan se maarne ki dhamki de rahe hain lekhpal mila hua hai", "POLICE.ASSAULT", ""},
		{"POWER", "padosi ne kaha jaan se maar denge", "POLICE.ASSAULT", ""},
		{"POWER", "the lineman said he would kill my brother", "POLICE.ASSAULT", "POWER.STAFF"},
		{"PANCHAYAT", "pradhan ke gunde jaan se maarne ki dhamki de rahe hain", "POLICE.ASSAULT", ""},
	} {
		u, _ := hidden(t, c.account, c.text)
		require.Equal(t, c.crime, u.Category, c.text)
		require.Equal(t, c.accused, u.Accused, c.text)
		require.NotEqual(t, models.NoDanger, u.Danger, c.text)
		require.False(t, u.Staff, c.text)
	}
	for _, c := range []struct{ account, text, category string }{
		{"POLICE", "daroga ne meri patni ko chheda", "POLICE.WOMEN"}, {"TRANSPORT", "conductor ne mujhe chheda", "TRANSPORT.WOMEN"},
		{"EDU_BASIC", "headmaster ladkiyon se chhedkhani karta hai", "EDU_BASIC.CHILD"}, {"TRANSPORT", "bus ka driver sharab pi ke chala raha hai", "TRANSPORT.RASH"},
		{"POWER", "JE dhamki de raha hai connection kaat dunga", "POWER.STAFF"}, {"EDU_BASIC", "teacher ne bachche ko daanta", "EDU_BASIC.OTHER"},
		{"POWER", "JE ne kaha taar chhua to jaan ja sakti hai", "POWER.HAZARD"}, {"POWER", "the lineman says this wire will kill us", "POWER.OTHER"},
		{"POWER", "kaam nahi kiya to jaan se haath dho baithenge", "POWER.OTHER"}, {"POWER", "hum JE ko jaan se maar denge", "POWER.OTHER"},
		{"POWER", "bijli wale hume maar dalenge bill se", "POWER.OTHER"}, {"URBAN", "safai karmchari ne kaha saanp ko maar denge", "URBAN.OTHER"},
		{"HEALTH", "doctor ne kaha ilaj nahi hua to jaan ko khatra hai", "HEALTH.NEGLIGENCE"},
	} {
		u, _ := hidden(t, c.account, c.text)
		require.Equal(t, c.category, u.Category, c.text)
		require.Empty(t, u.Accused, c.text)
	}
}

// Who was beaten by them and is in no danger now says himself if the station shall hear of it, unless he writes to it.
func TestWhomStaffBeat(t *testing.T) {
	for text, account := range map[string]string{
		"lineman ne mujhe peeta": "POWER", "लाइनमैन ने मुझे पीटा": "POWER", "lekhpal ne mujhe mara": "REVENUE", "doctor ne mujhe mara": "HEALTH", "conductor ne mujhe mara": "TRANSPORT",
		"प्रधान ने लाठी से मारा": "PANCHAYAT", "kotedar ne mujhe mara": "FOOD", "safai karmchari ne mujhe jhadu se mara": "URBAN", "professor ne mujhe thappad mara": "EDU_HIGH",
	} {
		u, _ := hidden(t, account, text)
		require.Equal(t, "POLICE.ASSAULT", u.Crime, text)
		require.Equal(t, account, u.Department, text)
		u, _ = hidden(t, "POLICE", text)
		require.Equal(t, "POLICE.ASSAULT", u.Category, text)
	}
	for text, account := range map[string]string{
		"teacher ne mujhe mara": "EDU_BASIC", "daroga ne mujhe mara": "POLICE", "lineman ko padosi ne mara": "POWER",
		"aabkari inspector ne chhapa mara": "EXCISE", "nagar nigam wale ne kutte ko mara": "URBAN", "doctor ne injection mara": "HEALTH", "current ne mujhe mara": "POWER",
		"lekhpal ne mere pita ka naam kaat diya": "REVENUE", "kotedar ne ration mara": "FOOD",
	} {
		u, _ := hidden(t, account, text)
		require.Empty(t, u.Crime, text)
		require.NotEqual(t, "POLICE.ASSAULT", u.Category, text)
	}
	u, _ := hidden(t, "POWER", "lineman ke saamne padosi ne mujhe mara")
	require.Equal(t, "POLICE.ASSAULT", u.Category, "whoever else beat him is for the station, and nobody of the office is blamed")
	require.Empty(t, u.Crime)
	require.Empty(t, u.Accused)
	u, _ = hidden(t, "PANCHAYAT", "pradhan ke ladke ne mujhe mara")
	require.Equal(t, "POLICE.ASSAULT", u.Category, "and so is whom the sons of somebody in an office beat")
	require.Empty(t, u.Crime)
}

// So does whom they robbed; what others stole, a lawful seizure and a telephone that a teacher takes away are no theft of theirs.
func TestWhomStaffRob(t *testing.T) {
	for text, account := range map[string]string{
		"lineman ne mera mobile cheen liya": "POWER", "लाइनमैन ने मेरा मोबाइल छीन लिया": "POWER", "meter reader ne ghar me chori ki": "POWER", "the lineman stole my bike": "POWER",
		"lekhpal ne mere khet ki fasal loot li": "REVENUE", "conductor ne mera purse chura liya": "TRANSPORT", "नगर निगम वाले ने ठेला छीन लिया": "URBAN",
	} {
		u, _ := hidden(t, account, text)
		require.Equal(t, "POLICE.THEFT", u.Crime, text)
		require.True(t, u.Staff, text)
	}
	for _, text := range []string{"daroga ne mera mobile cheen liya", "chowki incharge ne mera phone cheen liya", "चौकी प्रभारी ने मेरा फोन छीन लिया"} {
		u, _ := hidden(t, "POLICE", text)
		require.Equal(t, "POLICE.MISCONDUCT", u.Category, text)
	}
	for text, account := range map[string]string{
		"meter reader ne bijli chori ka case bana diya": "POWER", "lineman ne bijli chori pakdi": "POWER", "JE ne kaha transformer chori ho gaya": "POWER",
		"lineman ne kaha padosi ne taar chori kar liya": "POWER", "chor ne taar chori kar liya lineman nahi aaya": "POWER", "teacher ne bachche ka mobile cheen liya": "EDU_BASIC",
		"conductor ne ticket me loot machayi": "TRANSPORT", "doctor loot rahe hain": "HEALTH", "lineman ne chori ki bijli pakdi": "POWER", "लाइनमैन ने चोरी की बिजली पकड़ी": "POWER",
		"lekhpal ne chori ki report nahi di": "REVENUE",
	} {
		u, _ := hidden(t, account, text)
		require.Empty(t, u.Crime, text)
		require.False(t, u.Staff, text)
	}
}

// Whoever writes to who shelters women that he beats need not say who: elsewhere it is asked what is meant.
func TestHeBeatsIsEnoughForWhoSheltersWomen(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, text := range []string{"maarta hai", "roz maarta hai", "मारता है", "मारत है"} {
		u := r.Understand(text, handlers.Hint{Department: "WCD"})
		require.Equal(t, models.WomanInDanger, u.Danger, text)
		require.Equal(t, "WCD.VIOLENCE", u.Category, text)
	}
	require.Equal(t, models.NoDanger, r.Understand("maarta hai", handlers.Hint{Department: "POWER.STAFF"}).Danger)
	for _, text := range []string{"chakkar maarta hai", "nahi maarta", "machhar maarta hai", "anganwadi wali nahi aati", "poshahar nahi mila", "bijli gul"} {
		require.NotEqual(t, models.WomanInDanger, r.Understand(text, handlers.Hint{Department: "WCD"}).Danger, text)
	}
}

// Money that is wasted, and too much that is asked, is no robbery and no danger, however loudly it is said; of robbers it is.
func TestWhoWastesMoneyRobsNobody(t *testing.T) {
	for _, c := range []struct{ account, text, department string }{
		{"PANCHAYAT", "pradhan ne sara paisa loot liya gaon ka", "PANCHAYAT"}, {"POWER", "pradhan ne paisa loot liya gaon ka", "PANCHAYAT"},
		{"PANCHAYAT", "प्रधान ने सारा पैसा लूट लिया", "PANCHAYAT"}, {"HEALTH", "doctor ne hume loot liya 50000 ka bill", "HEALTH"}, {"HEALTH", "डॉक्टर ने हमें लूट लिया", "HEALTH"},
		{"HEALTH", "the doctor looted us with a huge bill", "HEALTH"}, {"PANCHAYAT", "sachiv ne janta ko loot liya", "PANCHAYAT"},
	} {
		u, _ := hidden(t, c.account, c.text)
		require.Equal(t, c.department, u.Department, c.text)
		require.Equal(t, models.NoDanger, u.Danger, c.text)
		require.Empty(t, u.Crime, c.text)
		require.Empty(t, u.Accused, c.text)
	}
	for _, c := range []struct{ account, text string }{
		{"POLICE", "badmasho ne hume loot liya"}, {"POWER", "gundo ne mera paisa loot liya"}, {"POWER", "बदमाशों ने हमें लूट लिया"},
		{"PANCHAYAT", "pradhan ne hume loot liya aur lathi se maara"}, {"PANCHAYAT", "pradhan ne bandook dikhakar paisa loot liya"},
	} {
		u, _ := hidden(t, c.account, c.text)
		require.Equal(t, models.Crime, u.Danger, c.text)
	}
}

// What may kill may be a pole or an illness.
func TestWhatIsSaidToKillIsNoThreat(t *testing.T) {
	for text, account := range map[string]string{
		"engineer said this pole will kill my son someday": "POWER", "doctor said the dengue would kill my husband": "HEALTH",
	} {
		u, _ := hidden(t, account, text)
		require.Equal(t, account, u.Department, text)
		require.False(t, u.Staff, text)
		require.Empty(t, u.Accused, text)
	}
}

// Who is blamed together with somebody of another office is judged by his own, and what one of them does at a station the station does not read.
func TestWhoIsBlamedTogether(t *testing.T) {
	for text, want := range map[string][2]string{
		"daroga aur pradhan dono ne maara": {"POLICE.MISCONDUCT", "PANCHAYAT.PRADHAN"},
		"दरोगा और प्रधान दोनों ने मुझे मारा":                {"POLICE.MISCONDUCT", "PANCHAYAT.PRADHAN"},
		"pradhan aur daroga ne jaan se maarne ki dhamki di": {"POLICE.MISCONDUCT", "PANCHAYAT.PRADHAN"},
		"police aur lekhpal ne milkar mujhe maara":          {"POLICE.MISCONDUCT", "REVENUE.STAFF"},
		"pradhan and constable beat my son":                 {"POLICE.MISCONDUCT", "PANCHAYAT.PRADHAN"},
		"lekhpal aur pradhan dono paise maang rahe hain":    {"REVENUE.STAFF", "PANCHAYAT.PRADHAN"},
		"pradhan aur lineman ne mujhe peeta":                {"POWER.STAFF", "PANCHAYAT.PRADHAN"},
	} {
		u := read(t, text)
		require.Equal(t, want, [2]string{u.Category, u.Accused}, text)
		require.True(t, u.Staff, text)
	}
	for _, text := range []string{
		"pradhan aur sachiv ne paisa kha liya", "daroga ke saamne pradhan ne mujhe maara", "daroga aur uske sipahi ne mujhe maara", "van daroga aur ranger ne mujhe maara",
		"daroga aur pradhan gaon me baithak kar rahe hain", "doctor aur nurse ne mujhe maara", "lineman ne mujhe peeta",
	} {
		require.Empty(t, read(t, text).Accused, text)
	}
}

// An English sentence is one, too, where its last word is Hindi as typed; whose a JE is tells what stands before him, and else nobody knows.
func TestWhoseStaffBeatOrThreaten(t *testing.T) {
	for _, text := range []string{"Lineman beat me", "The lineman beat me", "Lineman beat my brother"} {
		u, _ := hidden(t, "POWER", text)
		require.Equal(t, "POLICE.ASSAULT", u.Crime, text)
		require.Equal(t, models.English, u.Lang, text)
	}
	require.Equal(t, models.HindiLatn, read(t, "help me bijli nahi hai").Lang)
	for text, accused := range map[string]string{
		"JE ne jaan se maarne ki dhamki di": "VIGILANCE.OTHER", "bijli vibhag ke JE ne jaan se maarne ki dhamki di": "POWER.STAFF",
		"nagar nigam ke engineer ne jaan se maarne ki dhamki di": "URBAN.BRIBE", "padosi ne jaan se maarne ki dhamki di JE ko bataya": "",
	} {
		u := read(t, text)
		require.Equal(t, "POLICE.ASSAULT", u.Category, text)
		require.Equal(t, accused, u.Accused, text)
	}
	for _, account := range []string{"", "POLICE", "WCD", "POWER"} {
		u, _ := hidden(t, account, "home guard ne mujhe peeta")
		require.Equal(t, "POLICE.MISCONDUCT", u.Category, account)
	}
}

// Who asks too much robs nobody; a robbery stays one, whoever's house or shop it was.
func TestWhoAsksTooMuchIsNoRobber(t *testing.T) {
	for text, department := range map[string]string{
		"doctor loot rahe hain": "HEALTH", "डॉक्टर लूट रहे हैं": "HEALTH", "hospital ne loot liya": "HEALTH", "अस्पताल ने लूट लिया": "HEALTH", "hospital loot rahe hain": "HEALTH",
		"kotedar ne ration loot liya": "FOOD", "कोटेदार ने राशन लूट लिया": "FOOD", "private hospital wale loot rahe hain": "HEALTH", "builder ne loot liya": "HOUSING",
		"toll wale loot rahe hain": "CENTRAL", "auto wale loot rahe hain": "TRANSPORT", "bus conductor loot rahe hain": "TRANSPORT", "school wale loot rahe hain fees me": "EDU_BASIC",
		"the hospital looted us": "HEALTH", "pradhan ne loot liya": "PANCHAYAT",
	} {
		u := read(t, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
		require.Equal(t, department, u.Department, text)
		require.Empty(t, u.Crime, text)
	}
	for _, text := range []string{
		"badmashon ne loot liya", "mera mobile loot liya", "doctor ko loot liya badmashon ne", "kotedar ka ration loot liya gundo ne", "dakuon ne bank loot liya",
		"log dukan loot rahe hain", "gunde hospital loot rahe hain", "auto wale ne chaku dikha ke loot liya", "auto wale ne mera purse loot liya", "bike wale ne loot liya",
		"हमें लूट लिया गया", "mera beta doctor hai usko loot liya",
	} {
		require.Equal(t, models.Crime, read(t, text).Danger, text)
	}
}

// Whose men beat people is told to the station, whatever account hears of it: no department's field officer goes to anybody in danger.
func TestWhoseMenBeat(t *testing.T) {
	for text, account := range map[string]string{
		"pradhan aur uske gunde ghar me ghus ke maar rahe hain": "PANCHAYAT", "प्रधान के गुंडे मुझे मार रहे हैं": "PANCHAYAT", "dabang maar rahe hain mujhe": "REVENUE",
		"aspatal me log doctor ko maar rahe hain": "HEALTH",
	} {
		u, _ := hidden(t, account, text)
		require.Equal(t, models.Crime, u.Danger, text)
		require.Equal(t, "POLICE.ASSAULT", u.Category, text)
	}
	for text, department := range map[string]string{
		"zameen par kabza karne aaye hain lathi chal rahi hai": "REVENUE", "bijli wale maar rahe hain bill se": "POWER", "kutte ko maar rahe hain": "URBAN",
		"log transformer ke paas khade hain": "POWER",
	} {
		u, _ := hidden(t, department, text)
		require.Equal(t, department, u.Department, text)
	}
}

// Who threatens somebody from an office is judged by his own, however the word ends; who is only told of it is blamed for nothing.
func TestWhoThreatensFromAnOffice(t *testing.T) {
	for text, category := range map[string]string{
		"lekhpal dhamki deta hai": "REVENUE.STAFF", "pradhan dhamki dete hai": "PANCHAYAT.PRADHAN", "lineman connection kaatne ki dhamki deta hai": "POWER.STAFF",
		"JE dhamki dekar chala gaya": "VIGILANCE.OTHER", "police wale dhamki dete hai": "POLICE.MISCONDUCT",
	} {
		u := read(t, text)
		require.Equal(t, category, u.Category, text)
		require.True(t, u.Staff, text)
	}
	for _, text := range []string{"padosi dhamki deta hai lekhpal ke samne", "daroga ji padosi dhamki deta hai", "lekhpal ko padosi dhamki deta hai", "padosi dhamki deta hai"} {
		require.False(t, read(t, text).Staff, text)
	}
}

// Who is blamed after another, for the same or for something of his own, is judged as well; who only did nothing about it is not.
func TestWhoIsBlamedAfterAnother(t *testing.T) {
	for text, want := range map[string][2]string{
		"SO ne paise liye aur lineman ne bhi": {"POLICE.MISCONDUCT", "POWER.STAFF"}, "एसओ ने पैसे लिए और लाइनमैन ने भी": {"POLICE.MISCONDUCT", "POWER.STAFF"},
		"Lineman beat me and SHO took money": {"POLICE.MISCONDUCT", "POWER.STAFF"}, "lekhpal ne 5000 liye, pradhan ne 2000 liye": {"REVENUE.STAFF", "PANCHAYAT.PRADHAN"},
		"lekhpal aur pradhan dono dhamki dete hai": {"REVENUE.STAFF", "PANCHAYAT.PRADHAN"}, "lekhpal ne paise liye aur pradhan sunta nahi": {"REVENUE.STAFF", ""},
		"lekhpal ne paise liye aur SDM ne jaanch ki": {"REVENUE.STAFF", ""}, "lekhpal paise leta hai aur daroga report nahi likhta": {"REVENUE.STAFF", ""},
		"lineman ne paise liye, daroga ji se shikayat ki": {"POWER.STAFF", ""}, "doctor ne paise liye aur nurse ne bhi": {"HEALTH.BRIBE", ""},
		"police ne report nahi likhi ulta mujhe maara": {"POLICE.MISCONDUCT", ""}, "पुलिस ने रिपोर्ट नहीं लिखी उल्टा मुझे मारा": {"POLICE.MISCONDUCT", ""},
	} {
		u := read(t, text)
		require.Equal(t, want, [2]string{u.Category, u.Accused}, text)
		require.True(t, u.Staff, text)
	}
}

// The police who did nothing did not do it: whom somebody else in an office beat is asked whether the station shall hear of it, and has said so where
// he writes to it. It is for his own, too, where nobody knows better.
func TestWhoBeatHimWhileThePoliceDidNothing(t *testing.T) {
	for text, accused := range map[string]string{
		"pradhan ne mujhe maara aur police ne kuch nahi kiya": "PANCHAYAT.PRADHAN", "लेखपाल ने मुझे मारा पुलिस ने कुछ नहीं किया": "REVENUE.STAFF",
		"kotedar ne mujhe maara police nahi aayi": "FOOD.BRIBE", "sachiv ne mujhe maara aur bahar nikal diya": "PANCHAYAT.PRADHAN",
	} {
		u := read(t, text)
		require.Equal(t, accused, u.Category, text)
		require.Equal(t, "POLICE.ASSAULT", u.Crime, text)
		u, _ = hidden(t, "POLICE", text)
		require.Equal(t, "POLICE.ASSAULT", u.Category, text)
		require.Equal(t, accused, u.Accused, text)
	}
	for _, text := range []string{"lekhpal ne mujhe maara aur thane me police ne bhi maara", "pradhan aur daroga ne mujhe maara", "daroga ne mujhe maara report nahi likhi"} {
		u, _ := hidden(t, "POLICE", text)
		require.Equal(t, "POLICE.MISCONDUCT", u.Category, text)
		require.True(t, u.Staff, text)
	}
}

// The police who take too much are no robbers to be called the police for, and their station does not read of it.
func TestPoliceWhoTakeTooMuch(t *testing.T) {
	for _, text := range []string{"police wale loot rahe", "पुलिस वाले लूट रहे हैं", "police wale gareebo ko loot rahe hai", "traffic police wale paise loot rahe hai", "daroga janta ko loot rahe hai"} {
		u := read(t, text)
		require.Equal(t, "POLICE.MISCONDUCT", u.Category, text)
		require.Equal(t, models.NoDanger, u.Danger, text)
		require.True(t, u.Staff, text)
	}
	for _, text := range []string{
		"police loot rahe hain mujhe", "police, chor loot rahe hain", "chor ghar loot rahe hai police ko bulao", "police wale dekhte rahe aur chor loot rahe the",
		"police wale ke ghar chor loot rahe hai", "police walo ko loot liya", "police wale ne bandook dikha ke loot liya",
		"nakli police wale loot rahe hain", "police bankar loot rahe hain logo ko", "नकली पुलिस वाले लूट रहे हैं",
	} {
		require.Equal(t, models.Crime, read(t, text).Danger, text)
	}
}

// Whom somebody under a licence touches is for the station, and hidden from who watches over rations; a shooting is, whoever's son it was.
func TestWhatIsForTheStationOnly(t *testing.T) {
	for text, category := range map[string]string{
		"kotedar ne meri beti ka hath pakda ration lete samay": "POLICE.CHILD", "kotedar ne meri patni ko chheda": "POLICE.WOMEN", "auto driver ne mujhe galat tarike se chhua": "TRANSPORT.WOMEN",
		"lekhpal ke bete ne mere bhai par goli chala di": "POLICE.ASSAULT", "They have surrounded our house and are throwing stones": "POLICE.ASSAULT",
		"padosi ne kaha jaan se maar denge": "POLICE.ASSAULT", "lathi se mar rahe hai": "POLICE.ASSAULT",
		"kotedar ne meri beti ko ration nahi diya": "FOOD.DEALER", "bijli wale hume maar dalenge bill se": "POWER.OTHER", "zameen par kabza karne aaye hain lathi chal rahi hai": "REVENUE.PRIVATELAND",
	} {
		require.Equal(t, category, read(t, text).Category, text)
	}
	u, _ := hidden(t, "FOOD", "kotedar ne meri beti ka hath pakda ration lete samay")
	require.Equal(t, "POLICE.CHILD", u.Category)
	require.Equal(t, "FOOD.DEALER", u.Accused)
}
