package models

import (
	"slices"
	"time"
)

// ID names a row. It is made by the application (IDs), so that the parts of one ChangeSet can point
// at each other before anything is written. Zero means "none".
type ID int64

// Lang is a language a person reads us in. Stored: never rename.
type Lang string

// The languages of the catalogues.
const (
	Hindi     Lang = "hi"
	English   Lang = "en"
	HindiLatn Lang = "hi-Latn"
)

// Langs are all languages. Their places are stored: new ones are appended.
func Langs() []Lang { return []Lang{Hindi, English, HindiLatn} }

// Names is a name in the two written languages of the state. Latn is how the Hindi name is typed in
// Latin letters; empty means that the English name is what people type.
type Names struct {
	Hi, En, Latn string
}

// In returns the name to show a reader of lang; it falls back so that something is always shown.
func (n Names) In(lang Lang) string {
	order := [3]string{n.En, n.Latn, n.Hi}
	switch lang {
	case Hindi:
		order = [3]string{n.Hi, n.En, n.Latn}
	case HindiLatn:
		order = [3]string{n.Latn, n.En, n.Hi}
	}
	for _, s := range order {
		if s != "" {
			return s
		}
	}
	return ""
}

// Department is an office of the state that does things for people, e.g. POWER.
type Department struct {
	Code       string // short code, [A-Z_]+. Stored: never rename
	Names      Names
	Post       map[Level]Names // how its officers are called by level, e.g. L1 "अवर अभियंता" / "Junior Engineer"
	Helpline   string          // printed as it is dialled; empty when none is known
	Retired    bool            // is offered to nobody and understood by no word; what it has and what still comes to it goes on
	Central    bool            // belongs to the central government: registered, kept for the hub, the right door is named
	Comes      bool            // its people go to whoever is in danger or despair, day and night
	Tagged     bool            // people name its handles beside every matter: to name them says less than another department's do
	FrontDoor  bool            // the head of the government's own office: what its handles are named for may be anything, its helpline is everybody's
	NextDoor   Names           // for Central: where to go, e.g. "CPGRAMS, pgportal.gov.in"
	Categories []Category
}

// Meets reports whether a kind of danger is the department's to meet: it has a category for it.
func (d Department) Meets(danger Danger) bool {
	return slices.ContainsFunc(d.Categories, func(c Category) bool { return c.Danger == danger })
}

// ClockKind says which hours a category's limits run in. Stored: never rename.
type ClockKind string

const (
	RoundClock  ClockKind = "round"  // day and night: supply, hazard, water, hospital, crime …
	OfficeClock ClockKind = "office" // only in office hours of the calendar
)

// PlaceClass is what kind of place an Area is, for limits that differ. Stored: never rename.
type PlaceClass string

const (
	AnyPlace PlaceClass = ""        // where no other class is set
	City     PlaceClass = "city"    // a municipal corporation
	Town     PlaceClass = "town"    // any other urban body
	Village  PlaceClass = "village" // outside of urban bodies
)

// Limits are the time to the first response and to the resolution, counted by the category's clock.
type Limits struct {
	FirstResponse time.Duration
	Resolution    time.Duration
}

// Danger is the kind of danger a message speaks of. Stored: never rename.
type Danger string

const (
	NoDanger      Danger = "none"          // speaks of none
	Fire          Danger = "fire"          // something burns
	Crime         Danger = "crime"         // a crime is committed or threatened
	Medical       Danger = "medical"       // somebody is ill, hurt or giving birth
	WomanInDanger Danger = "women"         // a woman is harmed or threatened
	ChildInDanger Danger = "child"         // a child is harmed, threatened or missing
	SelfHarm      Danger = "self_harm"     // somebody wants to die
	Electrocution Danger = "electrocution" // current where people can touch it
	Disaster      Danger = "disaster"      // flood, storm, earthquake, collapse
	OtherDanger   Danger = "other"         // anything else that can kill
)

// Category is a kind of complaint within a department, e.g. POWER.SUPPLY.
type Category struct {
	Code      string // DEPARTMENT.NAME, unique in the state. Stored: never rename
	Names     Names
	Clock     ClockKind
	Limits    map[PlaceClass]Limits // AnyPlace must be there
	Proof     bool                  // resolve needs a closing code, or a photo with a place
	Sensitive bool                  // women, children, sexual offences: named officers only
	Search    bool                  // somebody must be looked for: a woman or child in danger makes it no secret
	Taken     bool                  // something was taken from people, which "it was found" says is back
	Conduct   bool                  // about those who work for the department: never given to who may be meant, nor to his superior
	Refusal   bool                  // that the office does not do its duty, e.g. writes no FIR: its own officers file it under no other subject
	Ladder    Ladder                // own times of the steps of an escalation; zero ones are the state's
	Danger    Danger                // what the category itself is, e.g. a fallen live wire; NoDanger mostly
	Ills      string                // code of another department's category, for what it has to do where this makes people ill; empty: nothing
	Other     bool                  // the department's catch-all category; exactly one per department
	Retired   bool                  // takes no new complaints; those that it has keep its name and limits
}

// Hides reports whether a complaint of the category is sensitive: the category says so, or a woman or a child is in danger and nobody
// need be looked for.
func (c Category) Hides(d Danger) bool {
	return c.Sensitive || !c.Search && (d == WomanInDanger || d == ChildInDanger)
}

// LimitsFor returns the limits in a place of the class, the general ones where none are set for it.
func (c Category) LimitsFor(class PlaceClass) Limits {
	if l, ok := c.Limits[class]; ok {
		return l
	}
	return c.Limits[AnyPlace]
}

// AreaKind is the level of an Area in the tree. Stored: never rename.
type AreaKind string

const (
	State       AreaKind = "state"       // the whole state
	Zone        AreaKind = "zone"        // a division (मंडल)
	District    AreaKind = "district"    // a district (जिला)
	Tehsil      AreaKind = "tehsil"      // a tehsil (तहसील)
	Block       AreaKind = "block"       // a development block (विकास खंड)
	Thana       AreaKind = "thana"       // a police station's area
	UrbanBody   AreaKind = "urban"       // a municipal corporation, council or nagar panchayat
	SubDivision AreaKind = "subdivision" // a part that a department has made for itself
)

// Area is a place that can be staffed. Code of a district is its LGD code ("162"); of the state "all";
// deeper ones are prefixed by kind, e.g. "tehsil:766". Stored: never rename.
type Area struct {
	Code   string
	Kind   AreaKind
	Parent string // code; empty for the state
	Names  Names
	Class  PlaceClass
	Lat    float64 // of the headquarters; 0,0 when unknown
	Lon    float64
}

// StateArea is the code of the root Area.
const StateArea = "all"

// Level is how high a post stands. Stored: never rename.
type Level string

const (
	L0   Level = "L0"   // worker, by a one-tap task link
	L1   Level = "L1"   // field
	L2   Level = "L2"   // district head
	L3   Level = "L3"   // secretary
	L4   Level = "L4"   // the hub
	AA   Level = "AA"   // the department's appellate officer: decides second appeals, and sees nothing else
	Desk Level = "desk" // the hub's operators: place, listen, read
)

// Above returns the level that answers for l, and false at the top.
func (l Level) Above() (Level, bool) {
	next := map[Level]Level{L0: L1, L1: L2, L2: L3, L3: L4, AA: L4, Desk: L4}
	up, ok := next[l]
	return up, ok
}

// Post is a chair, not a person: what citizens are told.
type Post struct {
	Department string `json:"d,omitempty"`
	Area       string `json:"a,omitempty"`
	Level      Level  `json:"l,omitempty"`
}

// HubDepartment is the pseudo-department of the hub's own posts (L4, desk).
const HubDepartment = "HUB"

// Posting is an officer in a Post.
type Posting struct {
	Officer ID
	Post    Post
}

// Officer works complaints. His name is personal data.
type Officer struct {
	ID        ID
	Name      string
	Lang      Lang
	OnShift   bool
	LeaveFrom time.Time // zero: from when it was said
	LeaveTill time.Time // zero: at work
	StandIn   ID        // who has his complaints while he is on leave; 0: nobody named
	Revoked   bool
	Address   Address // where he is told: the address he joined by; zero until he joined
	Postings  []Posting
}

// OnLeave reports whether the officer is on leave at a moment: it has begun and has not ended.
func (o Officer) OnLeave(at time.Time) bool { return o.LeaveTill.After(at) && !o.LeaveFrom.After(at) }

// Holds reports whether the officer has a posting at this exact post.
func (o Officer) Holds(p Post) bool {
	for _, x := range o.Postings {
		if x.Post == p {
			return true
		}
	}
	return false
}

// Keeps reports whether an officer who was posted elsewhere has a complaint by a post that he holds now.
func (o Officer) Keeps(c Complaint) bool {
	if o.Revoked {
		return false
	}
	return (c.DoerOfficer != o.ID || o.Holds(c.Doer)) && (c.AnswerableOfficer != o.ID || o.Holds(c.Answerable))
}

// Invitation lets one person join as an officer, once.
type Invitation struct {
	ID      ID
	Officer ID
	Code    string // the secret of the link; the store keeps only its HMAC
	Account string // key of the account whose link is printed; any account accepts the code
	Expires time.Time
	Used    time.Time
}

// Helpline is a number to call, told in danger.
type Helpline struct {
	Danger Danger
	Number string // "112"
	Names  Names  // whom it reaches
}
