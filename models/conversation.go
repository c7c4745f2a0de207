package models

import "time"

// Conversation is what we remember of one private conversation between turns.
type Conversation struct {
	ID      ID
	Version int64 // 0: not stored yet
	Address Address
	Scope   string // of the peer id (bot.Platform.Scope); filled when the state is loaded. "": the platform's name
	Person  ID

	Lang       Lang // of the last message, or as chosen
	LangChosen bool
	Greeted    bool // the first-contact sentence was told
	Stopped    bool // the person blocked us or said stop: nothing is sent

	Ask Ask // the question that is open, if any

	Complaint     ID        // spoken about last
	Continues     ID        // registered in public, waits for its author's first private message; 0: none
	LastInAt      time.Time // of the person's last message in private; public words do not count
	BurstUntil    time.Time // what comes before this belongs to Complaint
	MediaGroup    string    // album being received; its photos belong to Complaint
	LastArea      string    // where the person's last complaint was: offered as a button
	LastPlace     string    // in words; personal data
	Misfits       int       // messages in a row that were not understood
	Unreadable    int       // messages in a row that cannot be read (end to end encrypted)
	WrongTries    int       // wrong numbers on WrongDay
	WrongDay      string    // local date
	Registered    int       // complaints registered on RegisteredDay
	RegisteredDay string    // local date
}

// Ask is an open question and how its answers are read. The kind names the step that takes the answer.
type Ask struct {
	Kind      string // step name, "" = nothing is asked. Stored: never rename
	Complaint ID
	Choices   []Choice // what 1, 2, 3 … mean, also where there are no buttons
	Code      string   // what the step needs to know besides: a reason code, a department …
	Text      string   // words held until the answer comes (a doubtful message); personal data
	At        time.Time
	Pin       *Pin   `json:",omitempty"` // waits for a complaint, whatever is asked meanwhile; personal data
	Shown     *Shown `json:",omitempty"` // the list that was shown last, whatever is asked meanwhile
}

// Shown is a list of complaints that an officer was shown: for a while a place in it stands for the number.
type Shown struct {
	At      time.Time
	Numbers []Number
	Each    bool `json:",omitempty"` // what was done about each was asked
	Offered bool `json:",omitempty"` // they were offered to choose from, and no list was shown
	After   int  `json:",omitempty"` // how many stand on the pages before

	Opened   Number    `json:",omitempty"` // the one that was shown whole since
	OpenedAt time.Time `json:",omitzero"`
}

// Pin is a place shared before anything was complained of: what is complained of next is there. Of a complaint whose words say that it is
// elsewhere, it waits for an answer.
type Pin struct {
	Location Location
	Venue    string // its name, if it was sent with one
	At       time.Time
	Of       ID `json:",omitempty"` // the complaint that is asked about; 0: what comes next
}

// Choice is one answer that can be tapped or numbered.
type Choice struct {
	Command string // of the button
	Arg     string
}
