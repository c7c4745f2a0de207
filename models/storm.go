package models

import (
	"slices"
	"time"
)

const (
	// StormSize is from how many like complaints on an officer gets one message for all of them.
	StormSize = 5
	// StormWindow is within which time they must come.
	StormWindow = 30 * time.Minute
	// StormSilence is after how long without another one a storm is over by itself.
	StormSilence = 24 * time.Hour
	// StormRefresh is how often the officer's message is changed at most: platforms limit edits.
	StormRefresh = 15 * time.Second
	// StormSlip is how long it can be said that a storm, or a locality of it, was reported as restored by a slip.
	StormSlip = 10 * time.Minute
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

	ExpectedAt time.Time // for all of it; zero: not said
	Wave       int       // the number of the wave that runs or ran last
	WaveKind   Wave
	WaveBy     ID // officer
	WaveWords  ID // Message with the report, kept with the lead
	WaveDone   bool
	Said       []Saying // what was said to whom, oldest first, while it is to be told or expected
}

// Saying is what the officer of a storm said, of all of it or of one locality. Stored: never rename the names in JSON.
type Saying struct {
	Wave  int       `json:"n"`
	Kind  Wave      `json:"k"`
	Place string    `json:"p,omitempty"` // the locality, personal data; empty: all of the storm
	At    time.Time `json:"t,omitzero"`  // by when it is expected, when it was restored, or when what is taken back was said
	By    ID        `json:"b"`
	Words ID        `json:"w,omitempty"`
	Was   []Saying  `json:"x,omitempty"` // of a report: by when it was expected before, should the report be a slip
}

// Slips are the reports that a storm is over somewhere which can still be taken back, oldest first. What was taken back is none.
func (s Storm) Slips(now time.Time) (list []Saying) {
	for _, said := range s.Said {
		if said.Kind == RestoredWave && now.Sub(said.At) <= StormSlip {
			list = append(list, said)
		}
	}
	return list
}

// TakesBack reports whether some may still have to hear that a report was a slip.
func (s Storm) TakesBack() bool {
	return slices.ContainsFunc(s.SaidSince(0), func(said Saying) bool { return said.Kind == MistakenWave })
}

// SaidSince is what was said after a wave, of all or of some locality, oldest first.
func (s Storm) SaidSince(wave int) (list []Saying) {
	newest := false
	for _, said := range s.Said {
		newest = newest || said.Wave == s.Wave
		if said.Wave > wave {
			list = append(list, said)
		}
	}
	if s.Wave > wave && !newest { // a storm from before its words were kept
		list = append(list, Saying{Wave: s.Wave, Kind: s.WaveKind, At: s.ExpectedAt, By: s.WaveBy, Words: s.WaveWords})
	}
	return list
}

// Say begins a wave. What is said of a locality takes the place of what was said of it before, as same tells; a time for all, of all times, and
// that all is over, of everything but what was reported before of some locality. A slip has the times that its report took the place of stand again.
func (s *Storm) Say(said Saying, same func(a, b string) bool) {
	s.Wave++
	said.Wave = s.Wave
	s.WaveKind, s.WaveBy, s.WaveWords, s.WaveDone = said.Kind, said.By, said.Words, false
	was := s.Said
	s.forget(func(old Saying) bool {
		switch {
		case said.Place != "":
			return same(old.Place, said.Place)
		case said.Kind == ExpectedWave:
			return old.Kind == ExpectedWave // a report of a locality may still be on its way
		}
		return old.Kind != RestoredWave || old.Place == ""
	})
	times := s.timesGone(was)
	switch said.Kind {
	case RestoredWave:
		said.Was = times
	case MistakenWave:
		s.Said = append(s.Said, append(times, s.timesThere(said.Place, same)...)...)
		slices.SortStableFunc(s.Said, func(a, b Saying) int { return a.Wave - b.Wave }) // they were told already
	case NoWave, ExpectedWave:
	}
	s.Said = append(s.Said, said)
	s.Said = s.Said[max(0, len(s.Said)-MostSayings):]
	switch {
	case said.Place != "":
	case said.Kind == ExpectedWave:
		s.ExpectedAt = said.At
	case said.Kind == RestoredWave:
		s.Active = false
	}
}

// timesGone are the expected times among what was said and is not kept, those that a report took the place of too.
func (s *Storm) timesGone(was []Saying) (times []Saying) {
	for _, old := range was {
		if slices.ContainsFunc(s.Said, func(kept Saying) bool { return kept.Wave == old.Wave && kept.Place == old.Place }) {
			continue
		}
		if old.Kind == ExpectedWave {
			times = append(times, old)
		}
		times = append(times, old.Was...)
	}
	return times
}

// timesThere are the expected times of a locality that a report of all took the place of: it may be a slip there, and nowhere else.
func (s *Storm) timesThere(place string, same func(a, b string) bool) (times []Saying) {
	for _, report := range s.Said {
		if place == "" || report.Kind != RestoredWave || report.Place != "" {
			continue
		}
		for _, was := range report.Was {
			if was.Place != "" && same(was.Place, place) {
				times = append(times, was)
			}
		}
	}
	return times
}

// EndWave notes that everybody was told. What is kept is by when it should be well again where, for those who complain later, and what was
// reported just now, which may have been a slip.
func (s *Storm) EndWave(now time.Time) {
	s.WaveDone = true
	s.forget(func(old Saying) bool {
		if old.Kind == ExpectedWave {
			return !s.Active || old.Wave < s.Wave && !old.At.After(now)
		}
		return now.Sub(old.At) > StormSlip || !s.Active && old.Place != "" // no place is kept of what is over
	})
}

func (s *Storm) forget(which func(Saying) bool) {
	s.Said = slices.DeleteFunc(slices.Clone(s.Said), which)
	if len(s.Said) == 0 {
		s.Said = nil
	}
}

// MostSayings is how many localities of a storm have a word of their own at once.
const MostSayings = 20

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

// StormTally is how a storm stands: how many of its complaints are open, and when the last of all was registered.
type StormTally struct {
	Open int
	Last time.Time
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
