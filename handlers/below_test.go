package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// belowWorld is Lucknow with three field officers and one of another district, under two superiors.
func belowWorld(t *testing.T) *world {
	w := readingWorld(t)
	for i, x := range []struct{ name, area string }{{"Bina Rai", "162"}, {"Chand", "183"}} {
		id := models.ID(20 + i)
		w.officers = append(w.officers, models.Officer{ID: id, Name: x.name, Lang: models.Hindi, Address: at(x.name),
			Postings: []models.Posting{{Officer: id, Post: models.Post{Department: "POWER", Area: x.area, Level: models.L1}}}})
	}
	w.complaint("mohan", outage)
	w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
	w.complaint("ravi", "लखनऊ में बिजली का बिल गलत है")
	w.complaint("gita", "कानपुर नगर में बिजली का मीटर खराब है")
	w.clock.Advance(30 * time.Hour)
	return w
}

// TestWhatThoseBelowHave: a superior who asks for the work of his district, of a place or of an officer reads what those below him hold, and no more than
// he may see; of who has nobody below it is his own work that is asked for.
func TestWhatThoseBelowHave(t *testing.T) {
	for _, text := range []string{"नीचे", "juniors", "neeche", "mere zile me kitne pending hain", "mere neeche kitni shikayat baki hai", "lucknow me kitne overdue", "मेरे नीचे कितनी शिकायतें लंबित हैं",
		"लखनऊ में कितने समय पार", "how many are overdue in lucknow", "how many pending under me", "मेरे ज़िले में कितनी शिकायतें बाकी हैं", "list lucknow", "overdue lucknow", "juniors overdue",
		"mere jile me kitni overdue hai", "lucknow ki list", "meri team ke paas kitne case hain", "show pending of my juniors", "anil ke paas kitne pending hain", "जिले में कितनी पेंडिंग है"} {
		w := belowWorld(t)
		told := to(w.say("sunita", text), "sunita")
		require.Equal(t, []string{"officer.below"}, kinds(told), text)
		require.NotContains(t, raw(t, told[0]), "Chand", "%s: Kanpur is not under her", text)
		require.NotContains(t, []string{"officer.below"}, kinds(to(w.say("anil", text), "anil"))[0], "%s: nobody is below him", text)
	}
}

// TestASuperiorsOwnComesFirst: what a superior has himself to do at a place is listed by its number, and how much those below him have is told under it.
func TestASuperiorsOwnComesFirst(t *testing.T) {
	w := belowWorld(t)
	c := anils(w)
	c.DoerOfficer, c.Doer.Level = 2, models.L2
	w.complaints[c.ID] = c
	for _, text := range []string{"list lucknow", "list"} {
		told := to(w.say("sunita", text), "sunita")
		require.Equal(t, []string{"officer.list"}, kinds(told), text)
		require.Equal(t, c.Number, told[0].Args.Items[0].Number, text)
		require.Equal(t, "officer.below.beside", told[0].Args.Items[len(told[0].Args.Items)-1].Code, text)
	}
}

// TestASuperiorBidsHaste: the doer hears it in the superior's words, and the citizen reads nothing; what is said of the work goes the way it always went.
func TestASuperiorBidsHaste(t *testing.T) {
	for _, text := range []string{"जल्दी करो", "jaldi karo", "turant nistarit karein", "तुरंत निस्तारित करें", "hurry up", "anil ko bolo jaldi kare", "do it immediately", "jaldi karwao, asptal ki line hai",
		"yaad dilao", "please expedite", "जल्द ठीक कराएँ", "jaldi se dekho"} {
		w := belowWorld(t)
		c := anils(w)
		doer, _ := w.deps.Roster().Officer(c.DoerOfficer)
		told := w.say("sunita", c.Number.Short()+" "+text)
		require.Equal(t, []string{"officer.urged_by_you"}, kinds(to(told, "sunita")), text)
		require.Equal(t, []string{"officer.urged"}, kinds(to(told, doer.Name)), text)
		require.Len(t, told, 2, text)
		require.Contains(t, raw(t, to(told, doer.Name)[0]), text)
		told = w.say("sunita", text)
		require.Equal(t, "officer.which", to(told, "sunita")[0].Kind, text)
		require.Equal(t, c.Number, to(told, "sunita")[0].Args.Items[0].Number, "%s: the one spoken of last", text)
		require.Equal(t, []string{"officer.urged", "officer.urged_by_you"}, kinds(w.say("sunita", "1")), text)
	}
	for _, text := range []string{"jaldi ho jayega", "जल्दी ही ठीक हो जाएगा", "lineman ko turant bhej diya", "will be done quickly", "turant line jod di", "jaldi kar denge",
		"jaldi mat karo, pehle jaanch karo", "जल्दी मत करो", "jaldi batao kaise karna hai", "don't hurry"} {
		w := belowWorld(t)
		c := anils(w)
		told := w.say("sunita", c.Number.Short()+" "+text)
		require.NotContains(t, kinds(told), "officer.urged", text)
		told = w.say("anil", c.Number.Short()+" jaldi karo")
		require.NotContains(t, kinds(told), "officer.urged", "nobody is below him")
	}
}

// anils is one of the complaints that Anil has.
func anils(w *world) models.Complaint {
	for _, c := range w.complaints {
		if c.DoerOfficer == 1 {
			return c
		}
	}
	return models.Complaint{}
}
