package models

import "time"

const (
	// StormSize is from how many like complaints on an officer gets one message for all of them.
	StormSize = 5
	// StormWindow is within which time they must come.
	StormWindow = 30 * time.Minute
	// StormSilence is after how long without another one a storm is over by itself.
	StormSilence = 24 * time.Hour
	// StormRefresh is how often the officer's message is changed at most: platforms limit edits.
	StormRefresh = 15 * time.Second
)

// Wave is what is told to every complainant of a storm. Stored: never rename.
type Wave string

const (
	NoWave       Wave = ""         // nothing is told
	ExpectedWave Wave = "expected" // by when it is expected to be well again
	RestoredWave Wave = "restored" // it is said to be well again: is it true?
	MistakenWave Wave = "mistaken" // that it is well again was said by a slip
)

// Storm is many like complaints of one category in one smallest Area: their officer has one message, which changes.
type Storm struct {
	ID       ID
	Version  int64
	Category string
	Area     string
	Lead     ID     // the complaint that made it a storm
	Number   Number // of the lead: by it officers speak of the storm

	Doer        Post
	DoerOfficer ID

	Active    bool // further like complaints join it
	StartedAt time.Time
	LastAt    time.Time // of the last complaint that the clock has counted
	Count     int       // open complaints, as the clock counted them last
	Told      int       // the count that stands in the officer's message

	ExpectedAt time.Time // zero: not said
	Wave       int       // the number of the wave that runs or ran last
	WaveKind   Wave
	WaveBy     ID // officer
	WaveWords  ID // Message with the report, kept with the lead
	WaveDone   bool
}

// Stormy reports whether a complaint may join a storm: it is placed, and neither dangerous nor to be read by few only.
func (c Complaint) Stormy() bool {
	return c.Area != "" && c.Category != "" && !c.Sensitive && !c.AgainstStaff && (c.Danger == NoDanger || c.Danger == "")
}

// Likeness names complaints that are alike: one category in one smallest Area.
type Likeness struct{ Category, Area string }

// Likes is what is known of complaints like a new one.
type Likes struct {
	Storm Storm // ID 0: none that is active
	Count int   // open ones registered within StormWindow, counted up to StormSize
	// Open are the newest ones whose place is known, up to LikesShown, newest first; none when there is a storm.
	Open []Like
}

// Single reports whether a new complaint like these joins no storm and makes none.
func (l Likes) Single() bool { return l.Storm.ID == 0 && l.Count < StormSize-1 }

const (
	// LikesShown is how many like complaints are looked at for one of the very same place.
	LikesShown = 20
	// LikesFor is how far back they may have been registered.
	LikesFor = 14 * 24 * time.Hour
	// SamePlace is how near, in metres, two shared points are the same place.
	SamePlace = 150
)

// Like is an open complaint of the category and Area of a new one: what tells whether it is of the very same place. Place and
// Location are personal data.
type Like struct {
	ID       ID
	Person   ID
	Place    string
	Location *Location
}
