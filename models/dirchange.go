package models

import "time"

// Thing is what of the directory a change is about. Stored: never rename.
type Thing string

// The things that can be changed on the website. What a change's Key names is behind each.
const (
	ThingDepartment Thing = "department" // its code
	ThingCategory   Thing = "category"   // its full code
	ThingLines      Thing = "lines"      // helplines of a category, by its full code
	ThingDanger     Thing = "danger"     // helplines of a danger
	ThingHelpline   Thing = "helpline"   // its number
	ThingHoliday    Thing = "holiday"    // its date; of a local one a blank and the codes of its Areas, parted by commas
	ThingHours      Thing = "hours"      // offices, secretariat
	ThingLadder     Thing = "ladder"     // state, round, office, danger
	ThingTemplate   Thing = "template"   // its name when it was first in the directory
)

// Of changes. Stored: never rename.
const (
	FieldExists = "exists" // adds ("yes") or takes away ("") a thing
	FieldYes    = "yes"    // the value of what is so
)

// MaxDirectoryReason is how long the reason of a change may be, in runes.
const MaxDirectoryReason = 300

// DirectoryChange is one value of the directory that was changed on the website. Values are written as in the directory's files
// ("4h / 3d", "yes"). Of a list of words one row is one word: From is empty for a new one, To for one that is taken away.
type DirectoryChange struct {
	ID     int64 // in the order in which they count
	Edit   ID    // what was changed together has the same
	Undoes ID    // the edit that this one takes back; 0: none
	At     time.Time
	By     ID // of a user of the website
	Thing  Thing
	Key    string
	Field  string // as in the files, or FieldExists. Stored: never rename
	From   string
	To     string
	Reason string
}

// Reversed is the change that takes c back.
func (c DirectoryChange) Reversed() DirectoryChange {
	c.ID, c.Undoes, c.From, c.To = 0, c.Edit, c.To, c.From
	return c
}

// OpenUnder asks for open complaints that a change of the directory may concern.
type OpenUnder struct {
	Categories []string
	DueFrom    time.Time // only those due then or later; zero: all
	Limit      int
}
