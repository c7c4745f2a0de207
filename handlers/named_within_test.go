package handlers_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestEachItsOwnWords: what one line says of each of two complaints each complainant reads for himself; what is not plain of each is asked.
func TestEachItsOwnWords(t *testing.T) {
	for text, want := range map[string][2]string{
		"A fuse badal diya, B khamba seedha kar diya":                 {"fuse badal diya", "khamba seedha kar diya"},
		"A लाइनमैन भेज दिया और B 2 घंटे में होगा":                     {"लाइनमैन भेज दिया", ""},
		"A fuse badal diya, line chalu hai, B khamba seedha kar diya": {"fuse badal diya, line chalu hai", "khamba seedha kar diya"},
	} {
		w, a, b := twoFaults(t)
		told := w.say("anil", named(text, a, b))
		require.NotContains(t, kinds(told), "officer.several", text)
		for who, said := range map[string]string{"mohan": want[0], "asha": want[1]} {
			mine := to(told, who)
			require.NotEmpty(t, mine, text)
			if said != "" {
				require.Contains(t, texts(mine), said, text)
			}
		}
	}
	for _, text := range []string{"A aur B dono ka kaam ho gaya", "A aur B ho gaya", "A theek kar diya, B"} {
		w, a, b := twoFaults(t)
		require.Equal(t, []string{"officer.each_own"}, kinds(w.say("anil", named(text, a, b))), text)
		told := w.say("anil", "1 fuse badla, 2 jumper joda")
		require.Contains(t, texts(to(told, "mohan")), "fuse badla", text)
		require.Contains(t, texts(to(told, "asha")), "jumper joda", text)
	}
	for _, text := range []string{"A aur B le liya", "A B ले लिया", "dekh raha hu A aur B"} {
		w, a, b := twoFaults(t)
		require.NotContains(t, kinds(w.say("anil", named(text, a, b))), "officer.several", text)
		require.Equal(t, models.InProgress, w.now(a).Status, text)
		require.Equal(t, models.InProgress, w.now(b).Status, text)
	}
	for _, text := range []string{"A theek hai B dekh lenge", "A kab hoga, B kab hoga", "A fuse badal diya, B bahut purana hai"} {
		w, a, b := twoFaults(t)
		require.Equal(t, []string{"officer.several"}, kinds(w.say("anil", named(text, a, b))), text)
	}
}

// TestWhatMayBeNoReportIsAsked: once what was done about each is asked, only what says that something was done is sent as a report.
func TestWhatMayBeNoReportIsAsked(t *testing.T) {
	asked := func() *world {
		w, a, b := twoFaults(t)
		require.Equal(t, []string{"officer.each_own"}, kinds(w.say("anil", named("A aur B ho gaya", a, b))))
		return w
	}
	for _, text := range []string{"2 chai pi lo", "2 baje tak", "2 bahut purana case", "2 galat hai", "2 consumer se baat hui", "1 same, 2 same", "2 ghante me",
		"2 ka kuch nahi kiya", "१ बजे तक"} {
		w := asked()
		told := w.say("anil", text)
		require.Empty(t, to(told, "mohan"), text)
		require.Empty(t, to(told, "asha"), text)
	}
	for _, text := range []string{"2 ab theek jal rahi hai", "2 bahut purana case"} {
		require.Equal(t, []string{"officer.doubt.resolve"}, kinds(asked().say("anil", text)), text)
	}
	for _, text := range []string{"2 khamba seedha kiya", "2 jumper joda", "1 khamba seedha kiya, 2 fuse badla", "1 jaanch jaari, 2 fuse badla", "1 nahi hua, 2 fuse badla"} {
		require.NotEmpty(t, to(asked().say("anil", text), "asha"), text)
	}
}

// TestThePlaceNamesTheComplaint: the one complaint from the place that is named is meant, and not the one that was acted on last.
func TestThePlaceNamesTheComplaint(t *testing.T) {
	two := func() (w *world, a, b models.Complaint) {
		w = readingWorld(t)
		a, b = w.complaint("mohan", "gomti nagar lucknow me bijli ka khamba tedha hai"), w.complaint("asha", "aliganj lucknow me bijli ka khamba tedha hai")
		w.say("anil", "accept "+a.Number.Short())
		return w, a, b
	}
	for _, text := range []string{"aliganj ka khamba seedha kar diya", "अलीगंज का खंभा सीधा कर दिया", "aliganj wala khamba seedha kar diya", "aliganj me lineman bhej diya"} {
		w, _, _ := two()
		told := w.say("anil", text)
		require.NotEmpty(t, to(told, "asha"), text)
		require.Empty(t, to(told, "mohan"), text)
	}
	for _, text := range []string{"khamba seedha kar diya", "aliganj se lineman bhej diya", "gomti nagar ka khamba seedha kar diya", "aliganj substation se lineman bhej diya", "अलीगंज केंद्र से लाइनमैन भेज दिया"} {
		w, _, _ := two()
		require.Empty(t, to(w.say("anil", text), "asha"), text)
	}
	for text, want := range map[string]string{"gomti nagar aur aliganj me lineman bhej diya": "officer.which", "aliganj me lineman bheja, gomti nagar me bhi": "officer.which",
		"gomti nagar se lineman aliganj bhej diya": "officer.accepted", "aliganj kal se tedha tha, seedha kar diya": "officer.proof_needed", "अलीगंज सुबह से टेढ़ा था, सीधा कर दिया": "officer.proof_needed"} {
		w := readingWorld(t)
		w.complaint("mohan", "gomti nagar lucknow me bijli ka khamba tedha hai")
		w.complaint("asha", "aliganj lucknow me bijli ka khamba tedha hai")
		require.Equal(t, want, kinds(to(w.say("anil", text), "anil"))[0], text)
	}
}

// TestOtherWorkBesideProof: what names another complaint while one's proof is awaited is said of that other one.
func TestOtherWorkBesideProof(t *testing.T) {
	w := readingWorld(t)
	a, b := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल रिस रहा है"), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
	w.put(a, func(c *models.Complaint) { c.Category = "POWER.TRANSFORMER" })
	w.say("anil", "resolve "+a.Number.Short()+" तेल भर दिया")
	require.Equal(t, "proof", w.talks[at("anil")].Ask.Kind)
	told := w.say("anil", b.Number.Short()+" khamba seedha kar diya")
	require.NotEmpty(t, to(told, "asha"))
	require.NotContains(t, kinds(told), "officer.proof_waits")
}

// TestShortNumberOfTheDoersSuperior: who stands above the doer names a complaint by its last digits too.
func TestShortNumberOfTheDoersSuperior(t *testing.T) {
	w := readingWorld(t)
	c := w.complaint("mohan", outage)
	require.Equal(t, "officer.open", to(w.say("sunita", c.Number.Short()+" kiska hai"), "sunita")[0].Kind)
	w.say("anil", "resolve fuse badla")
	require.Equal(t, "officer.open", to(w.say("sunita", c.Number.Short()+" kiska hai"), "sunita")[0].Kind, "it is reported")
	require.Equal(t, "error.not_found", kinds(w.say("verma", c.Number.Short()+" kiska hai"))[0], "of another department")
}

// TestReportedOfTheWrongOne: "no, that was of the other" takes back what was just reported, and asks whether its words are the other one's report.
func TestReportedOfTheWrongOne(t *testing.T) {
	for _, text := range []string{"nahi wo B ka kaam tha", "गलत, B का था", "sorry, it was for B", "A ka nahi, B ka", "galat likh diya A ka nahi B ka tha"} {
		w, a, b := twoFaults(t)
		w.say("anil", a.Number.Short()+" jumper jod diya")
		told := w.say("anil", named(text, a, b))
		require.Equal(t, []string{"officer.report_mistaken", "officer.doubt.resolve"}, kinds(to(told, "anil")), text)
		require.Equal(t, models.InProgress, w.now(a).Status, text)
		require.Equal(t, []string{"citizen.report_mistaken"}, kinds(to(told, "mohan")), text)
		require.Empty(t, to(told, "asha"), text)
		require.Contains(t, texts(to(w.say("anil", "1"), "asha")), "jumper jod diya", text)
	}
	for _, text := range []string{"nahi wo B ka nahi tha", "नहीं, वह B का नहीं था", "B nahi A ka tha", "no it was not for A", "B ka nahi, A ka tha"} {
		w, a, b := twoFaults(t)
		w.say("anil", a.Number.Short()+" jumper jod diya")
		require.NotContains(t, kinds(w.say("anil", named(text, a, b))), "officer.report_mistaken", "%s: what he reported is right", text)
	}
	for _, text := range []string{"B nahi hua", "B ka khamba seedha kar diya", "B bahut purana hai", "B", "A aur B"} {
		w, a, b := twoFaults(t)
		w.say("anil", a.Number.Short()+" jumper jod diya")
		require.NotContains(t, kinds(w.say("anil", named(text, a, b))), "officer.report_mistaken", text)
	}
	for _, text := range []string{"nahi, wo A ka nahi tha", "वह A का नहीं था शायद"} {
		w, a, b := twoFaults(t)
		w.say("anil", a.Number.Short()+" jumper jod diya")
		require.Equal(t, "officer.doubt.reported", kinds(to(w.say("anil", named(text, a, b)), "anil"))[0], "%s: before the citizen's answer nothing is told him by hand", text)
	}
	w, a, b := twoFaults(t)
	w.say("anil", a.Number.Short()+" jumper jod diya")
	told := w.say("anil", named("A fuse badal diya, B lineman bhej diya", a, b))
	require.Contains(t, kinds(to(told, "anil")), "officer.not_of_these", "the first is reported already")
	require.NotEmpty(t, to(told, "asha"))
}

// TestATimeIsMended: another time behind a "no" is the new one, and what is denied or asked is none.
func TestATimeIsMended(t *testing.T) {
	for text, want := range map[string]string{"nahi 3 ghante me": "citizen.expected", "नहीं, 3 घंटे में": "citizen.expected", "sorry 4 ghante": "citizen.expected", "no, by 6 pm": "citizen.expected",
		"3 ghante me nahi": "", "nahi aaj nahi hoga": "", "nahi 3 ghante se band hai": "", "nahi hua": "", "नहीं": ""} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		w.say("anil", "2 ghante me aa jayegi")
		told := kinds(to(w.say("anil", text), "mohan"))
		if want == "" {
			require.NotContains(t, told, "citizen.expected", text)
			continue
		}
		require.Equal(t, []string{want}, told, text)
	}
}

// TestHowItIsDone: who asks how something is done here is told, and not offered to ask the citizen; a slip in words that are only held ends their question.
func TestHowItIsDone(t *testing.T) {
	for _, text := range []string{"ise band kaise kare", "photo kaise bheje", "is complaint ka kya karu", "इसे कैसे बंद करें", "how do I close this"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		require.Equal(t, "officer.can_write", to(w.say("anil", text), "anil")[0].Kind, text)
	}
	w := readingWorld(t)
	require.Equal(t, "officer.help", to(w.say("anil", "photo kaise bheje"), "anil")[0].Kind)
	w = readingWorld(t)
	c := w.complaint("mohan", outage)
	require.Equal(t, "officer.doubt.words", to(w.say("anil", "consumer ghar par nahi mila"), "anil")[0].Kind)
	require.Equal(t, []string{"officer.cancelled"}, kinds(w.say("anil", "galti se")))
	require.Equal(t, models.Assigned, w.now(c).Status)
}

// twoFaults are two complaints of one officer.
func twoFaults(t *testing.T) (w *world, a, b models.Complaint) {
	w = readingWorld(t)
	return w, w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
}

// named puts the numbers of two complaints in place of their letters.
func named(text string, a, b models.Complaint) string {
	return strings.NewReplacer("A ", a.Number.Short()+" ", "B ", b.Number.Short()+" ", " B", " "+b.Number.Short()).Replace(text)
}

// texts are the words that some messages quote.
func texts(told []models.Intent) (list []string) {
	for _, in := range told {
		list = append(list, in.Args.Text)
	}
	return list
}

// TestWithoutTheNumber: what leads to a number goes with it, so that the citizen reads a whole sentence.
func TestWithoutTheNumber(t *testing.T) {
	for text, want := range map[string]string{"Work on A has been completed, fuse replaced": "Work has been completed, fuse replaced", "Fuse replaced for complaint no A": "Fuse replaced",
		"शिकायत संख्या A का फ्यूज बदल दिया": "फ्यूज बदल दिया", "fuse A ka badal diya": "fuse badal diya", "fuse replaced at A": "fuse replaced"} {
		w, a, _ := twoFaults(t)
		told := w.say("anil", strings.ReplaceAll(text, "A", a.Number.Short()))
		require.Contains(t, texts(to(told, "mohan")), want, "%s %v", text, kinds(told))
	}
}
