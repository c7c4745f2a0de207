package handlers_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// inDistricts is a reading world with an officer of electricity in two more districts.
func inDistricts(t *testing.T) (*world, models.Complaint) {
	w := readingWorld(t)
	for i, area := range []string{"183", "150"} { // Sitapur, Hardoi
		id := models.ID(60 + i)
		w.officers = append(w.officers, models.Officer{ID: id, Name: "bina", Lang: models.Hindi, Address: at("bina" + strconv.Itoa(i)),
			Postings: []models.Posting{{Officer: id, Post: models.Post{Department: "POWER", Area: area, Level: models.L1}}}})
	}
	return w, w.complaint("mohan", outage)
}

// TestOfAnotherDistrict: an officer who says that a complaint belongs to another district is offered who is in charge there, with one tap or a yes. The
// complainant is told, and it can be taken back.
func TestOfAnotherDistrict(t *testing.T) {
	for _, text := range []string{"Sitapur ka hai", "yeh Sitapur jila ka hai", "not my district, Sitapur", "ye mere jile ka nahi hai, Sitapur ka hai", "यह सीतापुर जिले का है", "सीतापुर का है", "Sitapur", "district Sitapur",
		"handover Sitapur", "Sitapur bhej do", "Sitapur ko bhejo", "this is Sitapur district", "Sitapur me aata hai", "Sitapur jile me padta hai", "it belongs to Sitapur", "सीतापुर में आता है", "सीतापुर भेज दें", "wrong district, Sitapur",
		"galat jila hai, Sitapur ka hai", "Sitapur ka hai, mere jile ka nahi", "Sitapur, not mine"} {
		w, c := inDistricts(t)
		told := to(w.say("anil", text), "anil")
		require.Equal(t, []string{"officer.send_there"}, kinds(told), text)
		require.Equal(t, "183", told[0].Args.Post.Area, text)
		require.Equal(t, models.ID(1), w.now(c).DoerOfficer, "it is only offered")
		require.Empty(t, told[0].Args.Place, "the complaint's Area would be written beside it")
		told = w.say("anil", "haan")
		require.Equal(t, models.ID(60), w.now(c).DoerOfficer, text)
		require.Equal(t, "183", w.now(c).Area, text)
		require.Equal(t, 1, w.now(c).Handovers)
		require.Equal(t, []string{"officer.card"}, kinds(to(told, "bina0")), text)
		require.Equal(t, []string{"citizen.corrected"}, kinds(to(told, "mohan")), text)
		require.Equal(t, "assigned", to(told, "bina0")[0].Args.Code, "it comes from no other department")
		require.Equal(t, []string{"citizen.corrected"}, kinds(to(w.say("anil", "galti se wapas"), "mohan")), text)
		require.Equal(t, models.ID(1), w.now(c).DoerOfficer, "it is taken back")
		require.Equal(t, c.Area, w.now(c).Area)
		require.Equal(t, c.ResolutionDue, w.now(c).ResolutionDue)
		require.Zero(t, w.now(c).Handovers)
	}
	for text, name := range map[string]string{"mera jila nahi hai": "Hardoi", "wrong district": "हरदोई", "मेरे जिले का नहीं": "hardoi ka hai", "handover": "Hardoi"} {
		w, c := inDistricts(t)
		w.say("anil", text)
		require.Equal(t, []string{"officer.send_there"}, kinds(to(w.say("anil", name), "anil")), text)
		w.say("anil", "1")
		require.Equal(t, models.ID(61), w.now(c).DoerOfficer, text)
	}
}

// TestBackFromADistrictOfOnesOwn: whoever has the whole state has what he sent to the wrong district back where it was.
func TestBackFromADistrictOfOnesOwn(t *testing.T) {
	for _, back := range []string{"undo", "galti se wapas", "वापस लो"} {
		w, c := inDistricts(t)
		w.officers[0].Postings[0].Post.Area = models.StateArea
		w.put(c, func(c *models.Complaint) { c.Doer.Area = models.StateArea })
		require.Equal(t, []string{"officer.send_there"}, kinds(to(w.say("anil", "Sitapur ka hai"), "anil")))
		w.say("anil", "haan")
		require.Equal(t, "183", w.now(c).Area)
		w.say("anil", back)
		require.Equal(t, models.ID(1), w.now(c).DoerOfficer, back)
		require.Equal(t, c.Area, w.now(c).Area, back)
		require.Equal(t, c.ResolutionDue, w.now(c).ResolutionDue, back)
	}
	w, c := inDistricts(t) // typed, when the question that held the place is gone
	w.officers[0].Postings[0].Post.Area = models.StateArea
	w.put(c, func(c *models.Complaint) { c.Doer.Area = models.StateArea })
	w.say("anil", "Sitapur ka hai")
	w.say("anil", "haan")
	w.say("anil", "list")
	require.Contains(t, kinds(w.say("anil", "undo "+string(c.Number))), "officer.taken_back")
	require.Equal(t, c.Area, w.now(c).Area)
}

// TestSentThereTwice: one button pressed twice by whoever has both districts counts once, and what is taken back is where it was.
func TestSentThereTwice(t *testing.T) {
	w, c := inDistricts(t)
	w.officers = w.officers[:1] // he alone has the whole state
	w.officers[0].Postings[0].Post.Area = models.StateArea
	w.put(c, func(c *models.Complaint) { c.Doer.Area = models.StateArea })
	offered := to(w.say("anil", "Sitapur ka hai"), "anil")
	sent := to(w.press("anil", offered[0].Buttons, 1), "anil")
	require.Equal(t, []string{"officer.sent_there"}, kinds(to(w.press("anil", offered[0].Buttons, 1), "anil")))
	require.Equal(t, 1, w.now(c).Handovers)
	w.press("anil", sent[len(sent)-1].Buttons, 1)
	require.Equal(t, c.Area, w.now(c).Area)
}

// TestOfNoOtherDistrict: what says anything of the work, of a person or of one's own district moves nothing.
func TestOfNoOtherDistrict(t *testing.T) {
	for _, text := range []string{"Sitapur se fuse mangwaya", "lineman Sitapur gaya hai", "consumer Sitapur ka rehne wala hai", "Sitapur wali line band hai", "Lucknow ka hai", "लखनऊ", "ye basti ka hai", "बस्ती का है", "Sitapur ka hai?", "Sitapur ka nahi hai", "यह सीतापुर का नहीं है", "Sitapur nahi",
		"Sitapur feeder theek kar diya", "jila adhikari se baat hui", "jila aspatal me bhej diya", "सीतापुर से टीम आई है", "team from Sitapur is coming", "zila panchayat ka hai", "Sitapur ka lineman bhej diya", "Sitapur road par kaam chal raha hai"} {
		w, c := inDistricts(t)
		assert.NotContains(t, kinds(to(w.say("anil", text), "anil")), "officer.send_there", text)
		assert.Equal(t, models.ID(1), w.now(c).DoerOfficer, text)
	}
}

// TestADistrictOfOneOfSeveral: of several complaints it is asked which one is meant; where the complainant has shared the place, he is asked first; and
// after three handovers the hub decides.
func TestADistrictOfOneOfSeveral(t *testing.T) {
	w, c := inDistricts(t)
	w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "Sitapur ka hai")))
	require.Equal(t, []string{"officer.send_there"}, kinds(w.say("anil", c.Number.Short())))
	require.Equal(t, []string{"officer.send_there"}, kinds(w.say("anil", c.Number.Short()+" Sitapur ka hai")))

	w, c = inDistricts(t)
	w.put(c, func(c *models.Complaint) { c.Location = &models.Location{Lat: 26.85, Lon: 80.94} })
	require.Equal(t, []string{"officer.other_district"}, kinds(w.say("anil", "Sitapur ka hai")))

	w, c = inDistricts(t)
	w.put(c, func(c *models.Complaint) { c.Handovers = models.MaxHandovers })
	w.say("anil", "Sitapur ka hai")
	require.Contains(t, kinds(w.say("anil", "1")), "officer.to_hub")
	require.Equal(t, c.Area, w.now(c).Area)
	said := w.messages[c.ID]
	require.Equal(t, "सीतापुर", said[len(said)-1].Text, "the hub reads which district was meant")
}
