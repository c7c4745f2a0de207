package handlers

import "sunwai/models"

// Intent is what a message wants.
type Intent string

const (
	Complaint  Intent = "complaint"  // something is wrong and should be put right
	StatusAsk  Intent = "status"     // how a complaint stands
	Addition   Intent = "add"        // more about a complaint that is open
	Greeting   Intent = "greeting"   // hello and nothing else
	Thanks     Intent = "thanks"     // thanks and nothing else
	Praise     Intent = "praise"     // work was done well
	Suggestion Intent = "suggestion" // an idea or opinion on the work of the government
	Question   Intent = "question"   // how something is got or done
	Abuse      Intent = "abuse"      // abuse without a complaint
	Noise      Intent = "noise"      // none of these: talk, news, advertisement
)

// Guess is one possible department.
type Guess struct {
	Code       string  `json:"code"`
	Confidence float64 `json:"confidence"`
}

// Understanding is what was read out of one message. Empty strings mean "not said".
type Understanding struct {
	Lang        models.Lang
	Script      string // Deva, Latn, Mixed
	Either      bool   // it is hardly more English than Hindi
	Intent      Intent
	Sure        float64 // that the intent is right, 0..1
	Department  string
	Category    string   // that its words name
	Likely      string   // the category of the department that all its words make likelier than that; "" none
	Kinds       []string // the department's other categories, likeliest first, where they are asked for
	Confidence  float64  // that the department is right, calibrated, 0..1
	Departments []Guess  // best first, at most three
	Awaits      bool     // it asks when something comes or how it stands, and nothing else
	Asks        bool     // some of its words ask how, when or whether; without any no part of it is a question
	Lauds       bool     // some of its words thank or praise; without any no part of it does
	Again       bool     // it says that something is so once more
	Since       bool     // it says since when, or for how long
	Repaired    bool     // it says that something is well again
	Came        bool     // it says that something came or happened, and not what is waited for
	Mixed       bool     // a clause of it may be another department's matter
	Strange     bool     // none of its words is known, though its letters are: keys that were struck at random
	Area        string   // code of the smallest Area named
	District    string   // code of its district
	Also        string   // code of another district that is named as plainly
	Placed      float64  // that the district is right, 0..1
	Place       string   // the place in the person's words
	Village     bool     // the place calls itself a village or a quarter, of which many districts may have one
	Placelike   bool     // it looks like the name of a place and tells nothing else
	PIN         string
	Phone       string // E.164
	Number      models.Number
	Danger      models.Danger
	Habit       bool // it tells how somebody is treated at home, and no more than that: neither now nor that help is needed
	Despairs    bool // somebody took what is mostly taken in despair: so many tablets, a poison. He needs an ambulance, and somebody to talk to
	Another     bool // it is somebody else who wants to die, and whoever is beside him can call for help
	Abusive     bool
	Staff       bool   // it is about somebody's conduct in an office
	Accused     string // the category of whose conduct, where it is for others to meet what he did: an engineer threatens to kill; empty: nobody
	AccusedToo  string // the same of another who does it with him: the lekhpal and the village head threaten
	Crime       string // the category of what he did that nobody may do, where nobody is in danger of it now: whether it is told to those is asked
	Unnamed     bool   // who does what is a danger to somebody is not said: "he said he will kill me"
	Outside     string // a place outside the state, as named
	Why         []string
}

// CallsFor is the danger whose numbers are told first: who sees another about to die can call those who go there.
func (u Understanding) CallsFor(d models.Danger) models.Danger {
	if d == models.SelfHarm && u.Another {
		return models.OtherDanger
	}
	return d
}

// Blames reports whether somebody is blamed for his conduct, be it registered with his department or as the crime that it is.
func (u Understanding) Blames() bool { return u.Staff || u.Accused != "" }

// FileAs gives a complaint that has its department the category of a message of it, or else the catch-all.
func (w *Work) FileAs(c *models.Complaint, u Understanding) {
	switch {
	case c.Department == "":
	case u.Department == c.Department && u.Category != "":
		c.FileUnder(u.Filed(), u.Category)
	default:
		other := w.Directory().OtherCategory(c.Department).Code
		c.FileUnder(other, other)
	}
}

// Refile gives a complaint that another department has now the category there that its words tell of.
func (w *Work) Refile(c *models.Complaint, words string) {
	w.FileAs(c, w.Understand.Understand(words, Hint{Department: c.Department}))
}

// Filed is the category that a complaint is registered under: the one that is likely, else the one that is named. Whether a message says at all what
// is the matter is for Category to tell.
func (u Understanding) Filed() string {
	if u.Likely != "" {
		return u.Likely
	}
	return u.Category
}

// Hint is what is known before the message is read.
type Hint struct {
	Department string // of the account written to; "" for an account of another office
	District   string // of the account's office, or of the person's last place
	Where      bool   // it answers "where is it?": what looks like a place is one
	Kinds      bool   // which other category it may be is asked for
}

// Understander reads messages. It calls nothing outside, never fails on any bytes and is safe for
// concurrent use.
type Understander interface {
	Understand(text string, hint Hint) Understanding
}
