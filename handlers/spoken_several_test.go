package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// TestTwoNumbersInOneLine: words that name two complaints are given to neither citizen before it is said whose they are, and without the
// other's digits.
func TestTwoNumbersInOneLine(t *testing.T) {
	for _, say := range []string{"A, B fuse badal diya", "A aur B dono ka fuse badal diya", "A/B fuse badal diya", "A और B फ्यूज़ बदल दिया", "A and B fuse replaced", "done A B fuse badal diya", "fuse badal diya A aur B"} {
		w := staffed(t)
		a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
		text := strings.NewReplacer("A", a.Number.Short(), "B", b.Number.Short()).Replace(say)
		got := w.say("anil", text)
		require.Equal(t, []string{"officer.several"}, kinds(to(got, "anil")), text)
		require.Empty(t, append(to(got, "mohan"), to(got, "asha")...), text)
		got = w.say("anil", "3")
		require.Equal(t, models.Resolved, w.now(a).Status, text)
		require.Equal(t, models.Resolved, w.now(b).Status, text)
		for _, in := range append(to(got, "mohan"), to(got, "asha")...) {
			require.NotContains(t, in.Args.Text, a.Number.Short(), text)
			require.NotContains(t, in.Args.Text, b.Number.Short(), text)
		}
	}
}

// TestTheOthersNumberInTheAnswer: what names another complaint than the one that was asked about is said of that one.
func TestTheOthersNumberInTheAnswer(t *testing.T) {
	w := staffed(t)
	a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
	w.say("anil", a.Number.Short()+" done")
	w.say("anil", b.Number.Short()+" khamba seedha kar diya")
	require.Equal(t, models.Assigned, w.now(a).Status)
	require.Equal(t, models.Resolved, w.now(b).Status)

	w = staffed(t)
	a = w.complaint("mohan", outage)
	w.say("anil", a.Number.Short()+" meter 39890 badal diya") // other digits are words
	require.Equal(t, models.Resolved, w.now(a).Status)
}

// TestManyNumbersInOneLine: of more complaints than can be chosen from nothing is done; other digits, however many, use nothing up, and no
// citizen reads another's number.
func TestManyNumbersInOneLine(t *testing.T) {
	w := staffed(t)
	var all []models.Complaint
	var numbers []string
	for _, who := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"} {
		c := w.complaint(who, outage)
		all, numbers = append(all, c), append(numbers, c.Number.Short())
	}
	got := w.say("anil", strings.Join(numbers, " ")+" sab ka bill sahi kar diya gaya")
	require.Equal(t, []string{"error.too_many_named"}, kinds(got))
	got = w.say("anil", numbers[0]+" meter 11111 22222 33333 44444 55555 66666 77777 88888 99999 aur "+numbers[1]+" ka meter badal diya")
	require.Equal(t, "officer.several", got[0].Kind)
	w.say("anil", "3")
	for i, c := range all {
		require.Equal(t, i < 2, w.now(c).Status == models.Resolved)
	}
	require.Equal(t, "officer.several", w.say("anil", strings.Join(numbers[1:], " ")+" me line jodi")[0].Kind)
}

// TestOtherDigitsAreReadOnce: words that may be numbers are looked up in what was read once.
func TestOtherDigitsAreReadOnce(t *testing.T) {
	for _, text := range []string{"khamba 45678 tedha hai", "11111 22222 33333 44444 55555 66666 77777 khambe tedhe hain"} {
		w := staffed(t)
		w.complaint("mohan", outage)
		w.lists = 0
		w.say("anil", text)
		require.LessOrEqual(t, w.lists, 2, text)
	}
}

// TestTheLittleWordBehindTheNumber is left out of what the citizen reads, and so is a command word behind it.
func TestTheLittleWordBehindTheNumber(t *testing.T) {
	for say, reads := range map[string]string{"A ka fuse badal diya": "fuse badal diya", "A, B teeno ka fuse badal diya": "fuse badal diya", "A की लाइन जोड़ दी": "लाइन जोड़ दी", "khamba A ka badal diya": "khamba badal diya",
		"A aur B me line jod di": "line jod di", "A done line joint kiya": "line joint kiya", "A ho gaya fuse badla": "fuse badla", "resolve A ka fuse badal diya": "fuse badal diya",
		"fuse badal diya A aur B": "fuse badal diya"} {
		w := staffed(t)
		a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
		got := w.say("anil", strings.NewReplacer("A", a.Number.Short(), "B", b.Number.Short()).Replace(say))
		if strings.Contains(say, "B") {
			got = w.say("anil", "3")
		}
		told := to(got, "mohan")
		require.NotEmpty(t, told, say)
		require.Equal(t, models.Resolved, w.now(a).Status, say)
		require.Equal(t, reads, told[0].Args.Text, say)
	}
}

// TestEachOfThoseThatCan: what one of the complaints does not allow is said of it, and done for the others.
func TestEachOfThoseThatCan(t *testing.T) {
	for _, say := range []string{"tell A B kal camp lagega", "tell B A kal camp lagega"} {
		w := staffed(t)
		a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
		w.in(a, models.Resolved)
		w.say("anil", strings.NewReplacer("A", a.Number.Short(), "B", b.Number.Short()).Replace(say))
		got := w.say("anil", "3")
		require.Equal(t, []string{"officer.not_of_these", "officer.told"}, kinds(to(got, "anil")), say)
		require.Equal(t, a.Number, to(got, "anil")[0].Args.Items[0].Number)
		require.Empty(t, to(got, "mohan"))
		require.Equal(t, "kal camp lagega", to(got, "asha")[0].Args.Text)
	}
}

// TestOnePhotoForSeveral: a photo shows one work, and the question which one is meant would lose it.
func TestOnePhotoForSeveral(t *testing.T) {
	for _, say := range []string{"resolve A B meter badal diya", "A B meter badal diya"} {
		w := staffed(t)
		a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
		text := strings.NewReplacer("A", a.Number.Short(), "B", b.Number.Short()).Replace(say)
		got := w.send("anil", bot.Inbound{Text: text, Files: []bot.File{{Kind: models.Photo, Ref: "p"}}})
		require.Equal(t, []string{"error.one_for_one_photo"}, kinds(got), say)
		require.Equal(t, models.Assigned, w.now(a).Status)
		require.Equal(t, models.Assigned, w.now(b).Status)
	}
}

// TestOneChosenOfAStorm: who names two of a storm's complaints and chooses the one that the storm is called by speaks of that one.
func TestOneChosenOfAStorm(t *testing.T) {
	for _, say := range []string{"A aur B ka bill sahi kar diya gaya", "A aur B theek ho gaya, bill sahi kar diya", "done A B bill sahi kar diya"} {
		w, all := stormy(t)
		lead, other := all[2], all[0]
		w.say("anil", strings.NewReplacer("A", lead.Number.Short(), "B", other.Number.Short()).Replace(say))
		require.Equal(t, []string{"officer.resolved"}, kinds(to(w.say("anil", "1"), "anil")), say)
		require.Equal(t, models.Resolved, w.now(lead).Status, say)
		require.NotEqual(t, models.Resolved, w.now(other).Status, say)
	}
}

// TestWhatWaitsIsNamedByItsEnd: a complaint that waits with another is nobody's, and still found by five digits to be split off.
func TestWhatWaitsIsNamedByItsEnd(t *testing.T) {
	w := staffed(t)
	one := w.complaint("mohan", outage)
	w.clock.Advance(time.Hour)
	two := w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
	w.say("anil", "दोहरी "+two.Number.Short()+" "+one.Number.Short())
	require.Equal(t, models.Duplicate, w.now(two).Status)
	w.say("farid", "अलग "+two.Number.Short()) // of another department
	require.Equal(t, models.Duplicate, w.now(two).Status)
	w.say("anil", "अलग "+two.Number.Short())
	require.Equal(t, models.Assigned, w.now(two).Status)
}

// TestAPhotoAfterEach: a photo after several were reported with one line proves the one that is chosen, and the others are asked for.
func TestAPhotoAfterEach(t *testing.T) {
	w := staffed(t)
	a, b := w.complaint("mohan", "लखनऊ में तेल रिस रहा है"), w.complaint("asha", "लखनऊ में ट्रांसफार्मर का तेल गिर रहा है")
	w.say("anil", "resolve "+a.Number.Short()+" "+b.Number.Short()+" तेल भरा")
	told := to(w.say("anil", "3"), "anil")
	require.Equal(t, "officer.proof_each", told[len(told)-1].Kind)
	require.Equal(t, models.Reported, w.now(b).Status)

	told = to(w.send("anil", bot.Inbound{Files: photo()}), "anil")
	require.Equal(t, []string{"officer.proof_whose"}, kinds(told))
	require.Empty(t, append(w.files[a.ID], w.files[b.ID]...), "it is nobody's yet")
	require.Equal(t, []string{"officer.send_place"}, kinds(w.press("anil", told[0].Buttons, 1)))
	first, second := w.now(a), w.now(b)
	if told[0].Args.Items[0].Number == b.Number {
		first, second = second, first
	}
	require.NotZero(t, first.ProofPhoto)
	require.Zero(t, second.ProofPhoto)

	told = to(w.send("anil", bot.Inbound{Location: &models.Location{Lat: 26.85, Lon: 80.94}}), "anil")
	require.Equal(t, []string{"officer.proof_checking", "officer.proof_next"}, kinds(told))
	require.Equal(t, second.Number, told[1].Args.Number)
	require.Equal(t, []string{"officer.send_place"}, kinds(to(w.send("anil", bot.Inbound{Files: []bot.File{{Kind: models.Photo, Ref: "q"}}}), "anil")))
	require.NotZero(t, w.now(second).ProofPhoto)
}

// TestAPhotoOfTheOneNamed: the number is written, the place comes before it, or the number comes first.
func TestAPhotoOfTheOneNamed(t *testing.T) {
	for name, play := range map[string]func(w *world, b models.Complaint){
		"its digits": func(w *world, b models.Complaint) {
			w.send("anil", bot.Inbound{Files: photo()})
			w.say("anil", b.Number.Short())
		},
		"under it": func(w *world, b models.Complaint) {
			w.send("anil", bot.Inbound{Files: photo(), Text: b.Number.Short()})
		},
		"number first": func(w *world, b models.Complaint) {
			w.say("anil", b.Number.Short())
			w.send("anil", bot.Inbound{Files: photo()})
		},
		"with a place": func(w *world, b models.Complaint) {
			w.send("anil", bot.Inbound{Files: photo()})
			w.send("anil", bot.Inbound{Location: &models.Location{Lat: 26.85, Lon: 80.94}})
			w.say("anil", b.Number.Short())
		},
	} {
		w := staffed(t)
		a, b := w.complaint("mohan", "लखनऊ में तेल रिस रहा है"), w.complaint("asha", "लखनऊ में ट्रांसफार्मर का तेल गिर रहा है")
		w.say("anil", "resolve "+a.Number.Short()+" "+b.Number.Short()+" तेल भरा")
		w.say("anil", "3")
		play(w, b)
		require.NotZero(t, w.now(b).ProofPhoto, name)
		require.Zero(t, w.now(a).ProofPhoto, name)
		require.Equal(t, name == "with a place", w.now(b).ProofPlace != nil, name)
	}
}

// TestPhotosOfTwoWorks: photos that come before it is said whose they are prove one work each; only those of an album, or of one row, belong together.
func TestPhotosOfTwoWorks(t *testing.T) {
	place := &models.Location{Lat: 26.85, Lon: 80.94}
	of := func(ref, group, text string) bot.Inbound {
		return bot.Inbound{Files: []bot.File{{Kind: models.Photo, Ref: ref}}, Group: group, Text: text}
	}
	for name, play := range map[string]struct {
		do              func(w *world, a, b models.Complaint)
		first, second   int // how many photos each has
		placed, placed2 bool
	}{
		"the newest is named first": {func(w *world, a, b models.Complaint) {
			w.send("anil", of("p", "", ""))
			w.clock.Advance(2 * time.Minute)
			require.Equal(t, []string{"officer.proof_whose_next"}, kinds(w.send("anil", of("q", "", ""))))
			require.Equal(t, []string{"officer.send_place", "officer.proof_whose_before"}, kinds(w.say("anil", b.Number.Short())))
			w.say("anil", a.Number.Short())
		}, 1, 1, false, false},
		"each by its own button": {func(w *world, a, b models.Complaint) {
			asked := w.send("anil", of("p", "", ""))[0]
			w.clock.Advance(2 * time.Minute)
			next := w.send("anil", of("q", "", ""))[0]
			row := 1
			if asked.Args.Items[0].Number == b.Number {
				row = 2
			}
			w.press("anil", asked.Buttons, row)
			w.press("anil", next.Buttons, 3-row)
		}, 1, 1, false, false},
		"an album is one": {func(w *world, a, b models.Complaint) {
			w.send("anil", of("p", "g", ""))
			require.Empty(t, w.send("anil", of("q", "g", "")))
			w.say("anil", b.Number.Short())
			require.Empty(t, w.send("anil", of("r", "g", "")), "and what comes late belongs to it")
		}, 0, 3, false, false},
		"an album with its number": {func(w *world, a, b models.Complaint) {
			w.send("anil", of("p", "g", b.Number.Short()))
			w.send("anil", of("q", "g", ""))
		}, 0, 2, false, false},
		"the number under the second": {func(w *world, a, b models.Complaint) {
			w.send("anil", of("p", "", ""))
			require.Contains(t, kinds(w.send("anil", of("q", "", b.Number.Short()))), "officer.proof_whose_before")
			w.say("anil", a.Number.Short())
		}, 1, 1, false, false},
		"photo and place, twice": {func(w *world, a, b models.Complaint) {
			w.send("anil", of("p", "", ""))
			w.send("anil", bot.Inbound{Location: place})
			w.send("anil", of("q", "", ""))
			w.send("anil", bot.Inbound{Location: place})
			w.say("anil", b.Number.Short())
			w.say("anil", a.Number.Short())
		}, 1, 1, true, true},
		"the next where a place was asked for": {func(w *world, a, b models.Complaint) {
			w.send("anil", of("p", "", a.Number.Short()))
			require.Equal(t, []string{"officer.proof_whose"}, kinds(w.send("anil", of("q", "", ""))))
			w.say("anil", b.Number.Short())
		}, 1, 1, false, false},
		"a place of neither alone": {func(w *world, a, b models.Complaint) {
			w.send("anil", of("p", "", ""))
			w.clock.Advance(2 * time.Minute)
			w.send("anil", of("q", "", ""))
			w.send("anil", bot.Inbound{Location: place})
			w.say("anil", a.Number.Short())
		}, 0, 0, true, false},
	} {
		w := staffed(t)
		a, b := w.complaint("mohan", "लखनऊ में तेल रिस रहा है"), w.complaint("asha", "लखनऊ में ट्रांसफार्मर का तेल गिर रहा है")
		w.say("anil", "resolve "+a.Number.Short()+" "+b.Number.Short()+" तेल भरा")
		w.say("anil", "3")
		play.do(w, a, b)
		require.Len(t, w.files[a.ID], play.first, name)
		require.Len(t, w.files[b.ID], play.second, name)
		require.Equal(t, play.placed, w.now(a).ProofPlace != nil, name)
		require.Equal(t, play.placed2, w.now(b).ProofPlace != nil, name)
	}
}

// TestBesideTheProof: while proof is awaited, leave, lists and what may take the report back are heard, and not filed as notes; a question takes nothing back.
func TestBesideTheProof(t *testing.T) {
	for text, want := range map[string]string{
		"गलती हो गई, अभी काम नहीं हुआ": "officer.doubt.reported", "अभी काम नहीं हुआ": "officer.doubt.reported", "by mistake, work is not done yet": "officer.doubt.reported", "galat shikayat pe likh diya": "officer.doubt.reported",
		"main aaj chhutti par hu": "officer.leave_till", "छुट्टी 2 दिन": "officer.leave_till", "kitni shikayat baki hai": "officer.list", "how many complaints are pending with me": "officer.list",
		"kaam abhi baki hai": "officer.report_mistaken", "galti se likh diya": "officer.report_mistaken", "which of them are overdue": "officer.overdue.none",
		"photo bhej raha hu": "officer.proof_waits", "lineman ke paas photo hai": "officer.proof_waits", "तेल भरा गया, फोटो आ रही है": "officer.proof_waits",
	} {
		w := readingWorld(t)
		w.complaint("mohan", "गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है")
		require.Equal(t, "officer.proof_needed", to(w.say("anil", "resolve तेल भरा, नया लगाया"), "anil")[0].Kind)
		told := to(w.say("anil", text), "anil")
		require.NotEmpty(t, told, text)
		require.Equal(t, want, told[0].Kind, text)
	}
}

// TestOfManyTheLikeFirst: of more complaints than are offered those of the subject that is spoken of come first.
func TestOfManyTheLikeFirst(t *testing.T) {
	w := readingWorld(t)
	for _, who := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"} {
		w.complaint(who, "गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है")
		w.clock.Advance(time.Hour)
	}
	c := w.complaint("mohan", "इंदिरा नगर लखनऊ में बिजली का बिल गलत आया है")
	w.clock.Advance(time.Hour)
	w.complaint("k", "अलीगंज लखनऊ में ट्रांसफार्मर जल गया है")
	told := to(w.say("anil", "bill sahi kar diya"), "anil")
	require.Equal(t, "officer.which", told[0].Kind)
	require.Equal(t, c.Number, told[0].Args.Items[0].Number)
}

// TestPhotosBeforeAnyReport: so is it where the photos come before it is said that anything is done: the first is asked about, as was promised.
func TestPhotosBeforeAnyReport(t *testing.T) {
	w := staffed(t)
	a, b := w.complaint("mohan", "लखनऊ में तेल रिस रहा है"), w.complaint("asha", "लखनऊ में ट्रांसफार्मर का तेल गिर रहा है")
	of := func(ref string) bot.Inbound { return bot.Inbound{Files: []bot.File{{Kind: models.Photo, Ref: ref}}} }
	require.Equal(t, []string{"officer.proof_whose"}, kinds(w.send("anil", of("p"))))
	w.clock.Advance(2 * time.Minute)
	require.Equal(t, []string{"officer.proof_whose_next"}, kinds(w.send("anil", of("q"))))
	require.Equal(t, []string{"officer.send_place", "officer.proof_whose_before"}, kinds(w.say("anil", b.Number.Short())))
	require.Equal(t, []string{"officer.send_place"}, kinds(w.say("anil", a.Number.Short())))
	require.NotZero(t, w.now(a).ProofPhoto)
	require.NotZero(t, w.now(b).ProofPhoto)
}
