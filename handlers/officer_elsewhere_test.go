package handlers_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// TestWhatIsOfElsewhere: that a complaint is of another thana, or was sent to the wrong place, is said by nothing else, in whatever words, and asks whose it is. What somebody or
// something else is of, or where it was sent, is news.
func TestWhatIsOfElsewhere(t *testing.T) {
	const there, whose, other = "officer.not_here", "officer.not_ours", ""
	for want, texts := range map[string][]string{
		there: {"doosre thane ka hai", "doosre thane ka", "ye case doosre thane ka hai", "ye to doosre thane ka mamla hai", "ye kshetra doosre thane me aata hai", "doosre thane bhejo", "दूसरे थाने का है",
			"दूसरे थाने की घटना है", "दूसरे थाने भेजें", "यह क्षेत्र दूसरे थाने में आता है", "it belongs to another police station", "case of another police station", "galat thane bheja hai",
			"wo mamla doosre thane ka hai", "वह मामला दूसरे थाने का है", "मामला अन्य थाने से संबंधित है", "belongs to other area"},
		whose: {"galat jagah bheja hai", "aapne galat jagah bhej di", "aapne galat jagah bheji hai", "mujhe galat bheja hai", "आपने गलत जगह भेजी है", "गलत जगह भेज दी गई है", "sent to the wrong place",
			"you sent it to wrong office"},
		other: {"ye chor doosre thane ka hai", "ye doosre thane ka chor hai", "aaropi doosre kshetra ka hai, team bheji", "doosre thane ki team aayi", "doosre thane ka hai, giraftar kar liya",
			"accused belongs to another police station", "sipahi galat jagah bhej diya tha", "आरोपी दूसरे थाने का है", "team sent to wrong place", "galat number bheja", "wo doosre thane ka chor hai",
			"चोर अन्य क्षेत्र का है"},
	} {
		for _, text := range texts {
			w := readingWorld(t)
			w.complaint("mohan", "aliganj lucknow me mera mobile chori ho gaya")
			told := w.say("shanti", text)
			for _, kind := range []string{there, whose} {
				assert.Equal(t, kind == want, slices.Contains(kinds(told), kind), "%s: %v", text, kinds(told))
			}
			assert.False(t, want != other && len(to(told, "mohan")) > 0, text)
		}
	}
	for text, asked := range map[string]bool{"bike wali doosre thane ki hai": true, "बाइक वाली दूसरे थाने की है": true, "bike wali doosre thane me mili": false} {
		w := readingWorld(t)
		w.complaint("mohan", "गोमती नगर लखनऊ में मेरी बाइक चोरी हो गई")
		w.complaint("ravi", "Hazratganj Lucknow me roz jam lagta hai")
		assert.Equal(t, asked, slices.Contains(kinds(w.say("shanti", text)), "officer.not_here"), text)
	}
}

// TestNotMineIsNoReason: that a complaint is another's is no reason why its work is late; what is another department's to give is one.
func TestNotMineIsNoReason(t *testing.T) {
	for text, reason := range map[string]bool{"mere under nahi hai": false, "ye mere vibhag ka nahi hai": false, "यह मेरे विभाग का नहीं है": false, "not my department": false, "galat jagah bheja hai": false,
		"line doosre vibhag ki hai, anumati nahi mili": true, "doosre vibhag se saman nahi aaya": true, "saman nahi hai": true, "दूसरे विभाग से अनुमति नहीं मिली": true} {
		w := readingWorld(t)
		w.complaint("mohan", "Alambagh Lucknow me bijli ka bill galat aaya hai")
		require.Contains(t, kinds(w.say("anil", "20 din lagenge")), "officer.ask_why_later")
		assert.Equal(t, reason, slices.Contains(kinds(to(w.say("anil", text), "mohan")), "citizen.later"), text)
	}
}

// TestEachOfItsKind: where what was done at each of several places is of the kind of the complaint there, each is told its own; where any may count, it is asked.
func TestEachOfItsKind(t *testing.T) {
	for text, each := range map[string]bool{"%d transformer badla, %d bill sahi kiya": true, "%d transformer badla aur %d bill sahi kiya": true, "%d ट्रांसफार्मर बदला, %d बिल सही किया": true,
		"%d transformer replaced, %d bill corrected": true, "%d transformer badla, %d pole lagaya": false, "%d transformer badle, %d bill sahi kiya": false, "%d fuse badla, %d bill sahi kiya": false,
		"%d transformer badla, %d meter ka bill sahi kiya": false} {
		w := listed(t)
		items := w.say("anil", "list")[0].Args.Items
		place := func(category string) int {
			return 1 + slices.IndexFunc(items, func(x models.Item) bool { return x.Category == category })
		}
		text = fmt.Sprintf(text, place("POWER.TRANSFORMER"), place("POWER.BILL"))
		told := w.say("anil", text)
		assert.Equal(t, each, len(to(told, "asha")) > 0 && len(to(told, "ravi")) > 0, "%s: %v", text, kinds(told))
	}
}

// TestOfferedArePlaces: complaints that were offered to choose from are places like those of a list, where none was shown: what begins with one is told to nobody else.
func TestOfferedArePlaces(t *testing.T) {
	for _, text := range []string{"%d me lineman bheja", "%d में लाइनमैन भेजा", "%d kal subah tak ho jayega"} {
		w := readingWorld(t)
		w.complaint("asha", "Aliganj Lucknow me transformer kharab hai 2 din se")
		w.complaint("ravi", "Alambagh Lucknow me bijli ka bill galat aaya hai")
		w.complaint("sita", "Gomti Nagar Lucknow me meter tez chal raha hai")
		offered := w.say("anil", "le liya")
		require.Equal(t, []string{"officer.which"}, kinds(offered))
		w.say("anil", "2")
		items := offered[0].Args.Items
		for _, said := range w.say("anil", fmt.Sprintf(text, 3)) {
			assert.Equal(t, items[2].Number, said.Args.Number, "%s: %s", text, said.Kind)
		}
	}
}

// TestTheNewestOfferCounts: where no list was shown, places are those of what was offered last.
func TestTheNewestOfferCounts(t *testing.T) {
	w := readingWorld(t)
	w.complaint("asha", "Aliganj Lucknow me transformer kharab hai 2 din se")
	w.complaint("ravi", "Alambagh Lucknow me bijli ka bill galat aaya hai")
	w.complaint("sita", "Gomti Nagar Lucknow me meter tez chal raha hai")
	w.say("anil", "meter badal diya")
	w.say("anil", "meter wali")
	offered := w.say("anil", "le liya")
	require.Equal(t, []string{"officer.which"}, kinds(offered))
	w.say("anil", "1")
	last := offered[0].Args.Items[len(offered[0].Args.Items)-1]
	for _, said := range w.say("anil", fmt.Sprintf("%d me lineman bheja", len(offered[0].Args.Items))) {
		assert.Equal(t, last.Number, said.Args.Number, said.Kind)
	}
}

// TestAnswersOfAnotherPlace: what begins with the place of another complaint, and a word by which that is called, or its command, is no reason and no evidence.
func TestAnswersOfAnotherPlace(t *testing.T) {
	for text, free := range map[string]bool{"%d wale ka tap badalna hai": true, "%d वाले का टैप बदलना है": true, "%d wali me staff nahi hai": true, "%d lineman bimar hain": false, "%d आदमी छुट्टी पर हैं": false} {
		w := listed(t)
		items := w.say("anil", "list")[0].Args.Items
		bill := 1 + slices.IndexFunc(items, func(x models.Item) bool { return x.Category == "POWER.BILL" })
		other := 1 + slices.IndexFunc(items, func(x models.Item) bool { return x.Category == "POWER.TRANSFORMER" })
		require.Contains(t, kinds(w.say("anil", fmt.Sprintf("%d me 20 din lagenge", bill))), "officer.ask_why_later")
		assert.Equal(t, !free, len(to(w.say("anil", fmt.Sprintf(text, other)), "ravi")) > 0, text)
	}
}

// TestAPhotoOfTheHeldReport: a photo that comes while it is asked which complaint a report is of is not shown to whoever complained of what was reported before.
func TestAPhotoOfTheHeldReport(t *testing.T) {
	w := readingWorld(t)
	w.complaint("asha", "Aliganj Lucknow me transformer kharab hai 2 din se")
	w.complaint("ravi", "Alambagh Lucknow me bijli ka bill galat aaya hai")
	w.complaint("sita", "Gomti Nagar Lucknow me meter tez chal raha hai")
	w.say("anil", "list")
	require.Contains(t, kinds(to(w.say("anil", "meter wali ho gayi, meter badal diya"), "sita")), "citizen.resolved")
	require.Contains(t, kinds(w.say("anil", "transformer badal diya")), "officer.which")
	told := w.send("anil", bot.Inbound{Files: []bot.File{{Ref: "p", Kind: models.Photo}}})
	assert.Empty(t, to(told, "sita"))
	assert.Contains(t, kinds(told), "officer.proof_whose")
}

// TestPlaceIsNotTold: the place that a report begins with is in no words that the citizen reads, also where no list was shown.
func TestPlaceIsNotTold(t *testing.T) {
	for _, text := range []string{"1 ho gaya, transformer badla", "1 हो गया, ट्रांसफार्मर बदला", "1 done, transformer replaced"} {
		w := readingWorld(t)
		w.complaint("mohan", "chinhat lucknow me transformer jal gaya hai")
		w.complaint("ravi", "Alambagh Lucknow me bijli ka bill galat aaya hai")
		offered := w.say("anil", text)
		require.Equal(t, []string{"officer.which"}, kinds(offered), text)
		chosen := w.say("anil", "2") // whatever he began with
		require.NotEmpty(t, chosen, text)
		for _, said := range chosen {
			assert.NotContains(t, said.Args.Text, "1 ", text)
			assert.Equal(t, offered[0].Args.Items[1].Number, said.Args.Number, text)
		}
	}
}

// TestTheOnlyOnesNumberIsNotTold: nor is that of the only complaint an officer has, and it counts nothing; what a number counts stays.
func TestTheOnlyOnesNumberIsNotTold(t *testing.T) {
	for text, told := range map[string]string{"1 काम पूरा: ट्रांसफार्मर बदला": "ट्रांसफार्मर बदला", "1 done transformer replaced": "transformer replaced", "1 transformer badal diya": "1 transformer badal diya"} {
		w := readingWorld(t)
		w.complaint("mohan", "chinhat lucknow me transformer jal gaya hai")
		w.say("anil", "1 le liya")
		reports := to(w.say("anil", text), "mohan")
		require.NotEmpty(t, reports, text)
		assert.Equal(t, told, reports[0].Args.Text, text)
	}
}
