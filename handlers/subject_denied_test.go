package handlers_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWhatASubjectIsNotIsNoSubject: who says only what his complaint is not about is asked which it is.
func TestWhatASubjectIsNotIsNoSubject(t *testing.T) {
	for _, text := range []string{"vishay galat hai, ye laparwahi nahi hai", "vishay galat hai, rishwat nahi", "the subject is wrong, it is not negligence"} {
		w := accountOf(t, "HEALTH")
		c := w.complaint("mohan", "PHC me doctor nahi baithte, gaon pipri barabanki")
		was := w.now(c).Category
		told := kinds(to(w.say("mohan", text), "mohan"))
		assert.Contains(t, told, "citizen.ask_subject", text)
		assert.Equal(t, was, w.now(c).Category, text)
	}
	w := accountOf(t, "URBAN")
	w.complaint("mohan", "street light not working, aliganj lucknow")
	told := kinds(to(w.say("mohan", "wrong subject, it is not the street light"), "mohan"))
	assert.Contains(t, told, "citizen.ask_subject")
}

// TestWhatAComplaintDoesNotSpeakOf: "it is not a complaint about the bill" puts the subject right, and what is wrong with the bill does not.
func TestWhatAComplaintDoesNotSpeakOf(t *testing.T) {
	for text, asked := range map[string]bool{
		"it is not a complaint about the bill": true, "this isn't about the bill": true, "not about the bill": true, "I did not complain about the bill": true,
		"ye bill ki shikayat nahi thi": true, "meri shikayat bill ki nahi hai": true, "bill ke bare me nahi hai": true, "bill ki baat nahi hai": true,
		"मेरी शिकायत बिल के बारे में नहीं है": true, "यह बिल का मामला नहीं है": true,
		"it is a wrong bill complaint": false, "the bill complaint is not closed": false, "bill ki shikayat kisi ne nahi suni": false, "bill nahi mila": false,
		"bill ki copy nahi mili": false, "the bill is not correct": false, "no one came about the bill": false, "बिल का पैसा नहीं दिया": false,
	} {
		w := accountOf(t, "POWER")
		w.complaint("mohan", "mera bijli ka bill galat aaya hai, gomti nagar lucknow")
		told := kinds(to(w.say("mohan", text), "mohan"))
		assert.Equal(t, asked, slices.Contains(told, "citizen.ask_subject"), text)
	}
	w := accountOf(t, "URBAN")
	c := w.complaint("mohan", "street light nahi jal rahi, aliganj lucknow")
	w.say("mohan", "it is not about the street light, the drain is blocked")
	assert.Equal(t, "URBAN.SEWER", w.now(c).Category)
}

// TestTheDepartmentIsRight: who is asked which department it is may say that the department is right, and then it is the subject that is wrong.
func TestTheDepartmentIsRight(t *testing.T) {
	for text, asked := range map[string]string{
		"vibhag sahi hai vishay galat": "citizen.ask_subject", "vibhag to sahi hai par vishay galat hai": "citizen.ask_subject", "department is right but the subject is wrong": "citizen.ask_subject",
		"विभाग सही है लेकिन विषय गलत है": "citizen.ask_subject", "yahi vibhag hai": "citizen.ask_subject", "the department is correct": "citizen.ask_subject", "विभाग यही है": "citizen.ask_subject",
		"vishay galat hai, vibhag theek hai": "citizen.ask_subject", "vibhag sahi hai, vishay doosra hai": "citizen.ask_subject",
		"kuch samajh nahi aa raha": "citizen.department_unknown",
	} {
		w := accountOf(t, "POWER")
		w.complaint("mohan", "mera bijli ka bill galat aaya hai, gomti nagar lucknow")
		w.say("mohan", "doosra vibhag")
		assert.Contains(t, kinds(to(w.say("mohan", text), "mohan")), asked, text)
	}
}

// TestAnotherWorkOfTheSameDepartment: it is asked whether it is a matter of its own, and what the first has said a word of is not.
func TestAnotherWorkOfTheSameDepartment(t *testing.T) {
	for _, say := range []struct {
		department, first, next string
		asked                   bool
	}{
		{"URBAN", "aliganj lucknow me street light nahi jal rahi hai", "kooda nahi uth raha hai 5 din se", true},
		{"URBAN", "There is garbage everywhere in Aliganj Lucknow", "the street light is not working", true},
		{"REVENUE", "gaon pipri barabanki me dakhil kharij nahi hua 6 mahine se", "आय प्रमाण पत्र 2 महीने से नहीं बना", true},
		{"EDU_BASIC", "gaon pipri barabanki ke school me teacher nahi aate", "mid day meal nahi milta", true},
		{"POWER", "gomti nagar lucknow me bijli nahi aa rahi", "voltage bahut kam hai", false},
		{"POWER", "gomti nagar lucknow me bill galat aaya hai, meter tez chal raha", "meter kharab hai 2 mahine se", false},
		{"SOCIAL", "vridha pension nahi mil rahi barabanki", "6 mahine se paisa nahi aaya", false},
		{"URBAN", "street light not working in aliganj lucknow", "it is dark at night, nobody comes", false},
	} {
		w := accountOf(t, say.department)
		c := w.complaint("mohan", say.first)
		told := kinds(to(w.say("mohan", say.next), "mohan"))
		assert.Equal(t, say.asked, slices.Contains(told, "citizen.same_or_new"), say.next)
		assert.Equal(t, c.ID, w.newest().ID, say.next)
	}
}

// TestNoDepartmentIsNamed: who is asked which department it is may say that it is the right one and what it does not do, or that he does not know. His
// words moved the complaint to whom they sounded like.
func TestNoDepartmentIsNamed(t *testing.T) {
	for text, told := range map[string]string{
		"yahi vibhag hai par koi sunta nahi": "citizen.added", "यही विभाग है पर कोई सुनवाई नहीं": "citizen.added", "this is the right department but nobody listens": "citizen.added",
		"vibhag to yahi hai bas kaam nahi karte": "citizen.added", "nahi, vibhag to sahi hai lekin phone nahi uthate": "citizen.added",
		"department is right, no one comes": "citizen.added", "vibhag yahi hai magar 10 din se koi nahi aaya": "citizen.added",
		"no it is right department but they never reply": "citizen.added", "arre wahi vibhag hai bhai, koi aata nahi": "citizen.added", "hum kya jaane kaun sa vibhag": "citizen.desk_places",
		"koi sunta nahi": "citizen.department_unknown", "yahi vibhag nahi hai": "citizen.department_unknown", "it is not the right department": "citizen.department_unknown",
		"isi vibhag ka nahi hai": "citizen.department_unknown", "jaldi theek karo": "citizen.department_unknown",
		"mujhe nahi pata aap dekho": "citizen.desk_places", "pata nahi": "citizen.desk_places", "i do not know": "citizen.desk_places",
		"vibhag yahi hai magar transformer jala hai": "citizen.ask_subject",
	} {
		w := accountOf(t, "POWER")
		c := w.complaint("mohan", "mera bijli ka bill galat aaya hai, gomti nagar lucknow")
		w.say("mohan", "doosra vibhag")
		assert.Equal(t, told, kinds(to(w.say("mohan", text), "mohan"))[0], text)
		assert.Equal(t, "POWER", w.now(c).Department, text)
		assert.Len(t, w.complaints, 1, text)
	}
	for text, code := range map[string]string{
		"sadak ka kaam hai": "PWD", "yahi vibhag nahi hai, nagar nigam ka hai": "URBAN", "police wala mamla": "POLICE", "kachra uthane walon ka": "URBAN", "gram pradhan ka kaam hai": "PANCHAYAT",
		"isi vibhag ka nahi hai jal nigam ka hai": "JAL", "पुलिस": "POLICE", "ration wale ka": "FOOD", "यह सड़क विभाग का है": "PWD",
	} {
		w := accountOf(t, "POWER")
		c := w.complaint("mohan", "mera bijli ka bill galat aaya hai, gomti nagar lucknow")
		w.say("mohan", "doosra vibhag")
		w.say("mohan", text)
		assert.Equal(t, code, w.now(c).Department, text)
	}
	w := accountOf(t, "POWER")
	c := w.complaint("mohan", "mera bijli ka bill galat aaya hai, gomti nagar lucknow")
	w.say("mohan", "doosra vibhag")
	w.say("mohan", "yahi vibhag hai, JE ghoos mangta hai")
	assert.Equal(t, "POWER", w.now(c).Department)
	assert.Equal(t, "POWER.STAFF", w.newest().Category, "he must not read it")
}

// TestWhatIsWrongIsASubject: "bill galat hai" was taken for "it is not the bill", and asked about again.
func TestWhatIsWrongIsASubject(t *testing.T) {
	for text, category := range map[string]string{
		"bill galat hai": "POWER.BILL", "bill galat aaya hai": "POWER.BILL", "बिल गलत है": "POWER.BILL", "wrong bill": "POWER.BILL", "bill is wrong": "POWER.BILL",
		"galat bill": "POWER.BILL", "ye galat hai": "POWER.SUPPLY", "bijli nahi": "POWER.SUPPLY", "pata nahi": "POWER.SUPPLY", "supply nahi hai ye": "POWER.SUPPLY",
	} {
		w := accountOf(t, "POWER")
		c := w.complaint("mohan", "bijli nahi aa rahi, gomti nagar lucknow")
		w.say("mohan", "vishay galat")
		w.say("mohan", text)
		assert.Equal(t, category, w.now(c).Category, text)
		assert.Equal(t, 1, alive(w), text)
	}
}

// TestWhatWaitsForItsPlaceWaitsOnce: the hub's desk had the same complaint once more for each correction of it.
func TestWhatWaitsForItsPlaceWaitsOnce(t *testing.T) {
	w := readingWorld(t)
	c := w.complaint("mohan", "bijli nahi aa rahi 3 din se")
	for _, text := range []string{"vishay galat", "bill galat hai", "pata nahi kaunsi jagah", "kya pata", "vishay galat", "bijli nahi aa rahi", "doosra vibhag", "jal nigam"} {
		w.say("mohan", text)
	}
	unplaced := 0
	for _, item := range w.triage {
		if item.Kind == "unplaced" && item.Complaint == c.ID {
			unplaced++
		}
	}
	assert.Equal(t, 1, unplaced)
	assert.Equal(t, "JAL", w.now(c).Department)
	assert.Empty(t, w.now(c).Area)
}
