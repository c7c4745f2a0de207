package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestASuperiorInstructs: what a superior bids goes to who has the work, in his words; the work is not taken by it, and the citizen reads nothing.
func TestASuperiorInstructs(t *testing.T) {
	for text, kind := range map[string]string{
		"आवश्यक कार्यवाही करें": "officer.instructed", "की आख्या प्रस्तुत करें": "officer.instructed", "अवर अभियंता को निर्देशित करें": "officer.instructed",
		"अनिल स्पष्टीकरण दें": "officer.instructed", "में अनिल को अनुस्मारक भेजें": "officer.urged", "अवर अभियंता को अनुस्मारक जारी करें": "officer.urged",
		"aaj shaam tak karo": "officer.instructed", "report do": "officer.instructed", "anil se pucho kyu nahi hua": "officer.instructed", "JE ko bolo jaldi kare": "officer.urged",
		"anil ko yaad dilao": "officer.urged", "me anil ko reminder do": "officer.urged", "anil ko anusmarak bhejein": "officer.urged",
		"submit report by evening": "officer.instructed", "please look into it": "officer.instructed", "get it done today": "officer.instructed", "remind JE": "officer.urged",
		"send reminder to anil": "officer.urged", "ensure supply is restored": "officer.instructed",
		"आपूर्ति बहाल कराना सुनिश्चित करें": "officer.instructed", "make sure the line is fixed": "officer.instructed",
	} {
		w := belowWorld(t)
		c := anils(w)
		told := w.say("sunita", c.Number.Short()+" "+text)
		assert.Equal(t, []string{kind}, kinds(to(told, "anil")), text)
		assert.Equal(t, []string{kind + "_by_you"}, kinds(to(told, "sunita")), text)
		assert.Len(t, told, 2, text)
		assert.Equal(t, models.Assigned, w.now(c).Status, text)
		assert.NotContains(t, kinds(w.say("anil", c.Number.Short()+" "+text)), kind, "%s: nobody is below him", text)
	}
}

// TestASuperiorTellsOfNoWork: what would be a doer's news is for whoever a superior chooses; what he does himself, tells the citizen or gives to somebody else
// goes the way it always went.
func TestASuperiorTellsOfNoWork(t *testing.T) {
	for _, text := range []string{"team bheji hai", "लापरवाही बर्दाश्त नहीं होगी", "lapar wahi bardasht nahi hogi", "team has been sent", "this is unacceptable", "site visit ki", "nagrik se baat ki", "anusmarak bheja tha jawab nahi aaya"} {
		w := belowWorld(t)
		c := anils(w)
		told := w.say("sunita", c.Number.Short()+" "+text)
		require.Equal(t, []string{"officer.doubt.below"}, kinds(told), text)
		require.Equal(t, models.Assigned, w.now(c).Status, text)
		require.Equal(t, []string{"officer.instructed"}, kinds(to(w.say("sunita", "1"), "anil")), text)
	}
	for _, text := range []string{"fuse badal diya", "nagrik ko batao ki kal tak hoga", "ka status", "ye nagar nigam ka hai", "resolve site visit ki", "बिजली आ गई है"} {
		w := belowWorld(t)
		told := kinds(w.say("sunita", anils(w).Number.Short()+" "+text))
		for _, not := range []string{"officer.instructed", "officer.urged", "officer.doubt.below"} {
			assert.NotContains(t, told, not, text)
		}
	}
	w := belowWorld(t)
	c := anils(w)
	told := w.say("sunita", "accept "+c.Number.Short())
	require.Contains(t, kinds(to(told, "anil")), "officer.accepted_by", "he need not go there")
	for _, in := range told {
		if in.Kind == "citizen.accepted" {
			require.Equal(t, models.L2, in.Args.Post.Level, "the citizen hears who has taken it")
		}
	}
	require.Contains(t, kinds(w.say("sunita", c.Number.Short()+" team bheji hai")), "citizen.told", "she has taken it on herself")
	require.Equal(t, []string{"officer.open"}, kinds(w.say("sunita", "open "+c.Number.Short())))
}

// TestWhatIsNotForTheDoer: what a superior says of the doer, or bids another officer, is asked about; what gives a complaint to another department is the handover.
func TestWhatIsNotForTheDoer(t *testing.T) {
	for _, text := range []string{"anil ke khilaf jaanch karo", "anil ka spashtikaran lo", "JE ke viruddh karyawahi karein", "दोषी के विरुद्ध कार्यवाही करें", "anil ko suspend kar do", "note karo ki galti JE ki hai",
		"anil ke khilaf jaldi jaanch karo", "mukesh se report mango", "mukesh ko yaad dilao", "mukesh ko bolo jaldi kare", "सुनीता को निर्देशित करें", "remind sunita", "XEN to submit report", "XEN ko yaad dilao",
		"send reminder to mukesh", "take action against the JE"} {
		w := belowWorld(t)
		require.Equal(t, []string{"officer.doubt.below"}, kinds(w.say("sunita", anils(w).Number.Short()+" "+text)), text)
	}
	for text, kind := range map[string]string{"jal nigam ko bhejo": "officer.hand_there", "jal nigam ko bhej do": "officer.hand_there", "jal nigam ko turant bhejo": "officer.hand_there", "जल निगम को तत्काल भेजें": "officer.hand_there", "nagar nigam ko bhej dein": "officer.hand_there", "जल निगम को भेजें": "officer.hand_there",
		"जल निगम को हस्तांतरित करें": "officer.hand_there", "jal nigam ko transfer karo": "officer.hand_there", "police ko bhejo": "officer.hand_there", "galat vibhag hai jal nigam ko bhejo": "officer.hand_there",
		"को हस्तांतरित करें": "officer.ask_handover", "mukesh ko bhejo": "officer.ask_assign", "mukesh se pucho kyu nahi hua": "officer.no_colleague"} {
		w := belowWorld(t)
		require.Equal(t, []string{kind}, kinds(w.say("sunita", anils(w).Number.Short()+" "+text)), text)
	}
	for text, kind := range map[string]string{"lineman bhejo": "officer.instructed", "lineman ko bhejo jaldi": "officer.urged", "jaldi se report do": "officer.urged", "JE sahab se jawab mango": "officer.instructed",
		"transformer ko theek karo": "officer.instructed", "khambe ko theek karo": "officer.instructed", "is samasya ko jaldi theek karo": "officer.urged",
		"mauke se report bhejo": "officer.instructed", "संबंधित को निर्देशित करें": "officer.instructed", "आपूर्ति को बहाल कराएँ": "officer.instructed", "kal tak report do": "officer.instructed", "anil sahab ko yaad dilao": "officer.urged", "transformer ko jaldi theek karo": "officer.urged"} {
		w := belowWorld(t)
		require.Equal(t, []string{kind}, kinds(to(w.say("sunita", anils(w).Number.Short()+" "+text), "anil")), text)
	}
	for text, kind := range map[string]string{"mere yaha pani nahi hai jaanch karao": "error.officer_unknown", "jaanch karao": "officer.doubt.below", "aaj shaam tak report do": "officer.doubt.below"} {
		w := belowWorld(t)
		w.say("sunita", "open "+anils(w).Number.Short())
		require.Equal(t, []string{kind}, kinds(w.say("sunita", text)), text)
	}
}

// TestInstructOfAnother: while it is asked what the doer of one complaint shall be told, another one's number frees the words.
func TestInstructOfAnother(t *testing.T) {
	w := belowWorld(t)
	a, others := anils(w), 0
	for _, b := range w.complaints {
		if b.ID == a.ID || b.DoerOfficer == 0 || b.Area[:3] != a.Area[:3] || b.Department != "POWER" {
			continue
		}
		require.Equal(t, []string{"officer.ask_instruct"}, kinds(w.say("sunita", "nirdesh "+a.Number.Short())))
		told := w.say("sunita", b.Number.Short()+" jaldi karo")
		require.Contains(t, kinds(told), "officer.urged_by_you")
		require.NotEqual(t, a.Number, told[len(told)-1].Args.Number)
		require.Equal(t, b.Number, to(told, "sunita")[0].Args.Number)
		others++
	}
	require.Positive(t, others)
}

// TestInstructByItsName: the command, by number and by place; words that only begin so are no command.
func TestInstructByItsName(t *testing.T) {
	for _, text := range []string{"nirdesh %s fuse badlo", "निर्देश %s फ्यूज बदलो", "instruct %s change the fuse"} {
		w := belowWorld(t)
		c := anils(w)
		require.Equal(t, []string{"officer.instructed"}, kinds(to(w.say("sunita", sprintf(text, c.Number.Short())), "anil")), text)
		require.Equal(t, []string{"officer.doubt.words"}, kinds(w.say("anil", sprintf(text, c.Number.Short()))), "%s: nobody is below him", text)
		w.say("sunita", "neeche")
		require.Contains(t, kinds(w.say("sunita", sprintf(text, "1"))), "officer.instructed", text)
		require.Equal(t, []string{"officer.ask_instruct"}, kinds(w.say("sunita", "nirdesh "+c.Number.Short())))
		require.Equal(t, []string{"officer.instructed"}, kinds(to(w.say("sunita", "pole badlo"), "anil")))
	}
	for _, text := range []string{"nirdesh", "instruct"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		require.Equal(t, []string{"officer.unsure"}, kinds(w.say("anil", text)), text)
	}
	for _, text := range []string{"निर्देश दे दिए गए हैं", "nirdesh de diye hain"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		require.Contains(t, kinds(w.say("anil", text)), "citizen.told", text)
	}
}

// TestRemindsByName: a superior who names nobody's complaint is asked which of those that the named officer has.
func TestRemindsByName(t *testing.T) {
	for _, text := range []string{"anil ko yaad dilao", "remind anil", "अनिल को अनुस्मारक भेजें", "अनिल को याद दिलाएँ", "anil ko reminder bhejo", "send reminder to anil"} {
		w := belowWorld(t)
		told := w.say("sunita", text)
		require.Equal(t, []string{"officer.which"}, kinds(told), text)
		for _, x := range told[0].Args.Items {
			require.Equal(t, models.ID(1), w.byNumber(x.Number).DoerOfficer, text)
		}
		require.Equal(t, []string{"officer.urged"}, kinds(to(w.say("sunita", "1"), "anil")), text)
	}
	w := belowWorld(t)
	require.Equal(t, []string{"officer.which"}, kinds(w.say("sunita", "remind JE")))
	require.NotContains(t, kinds(w.say("anil", "sunita ko yaad dilao")), "officer.which")
}
