package models

import "time"

// TriageTask is something to look at, with who looks at it now.
type TriageTask struct {
	TriageItem
	Claimant     ID // user of the website; 0: nobody
	ClaimantName string
	ClaimedTill  time.Time
	DoneAt       time.Time
	DoneBy       ID
	Verdict      Verdict
}

// HeldBy reports whether somebody else than the user looks at it now.
func (t TriageTask) HeldBy(user ID, now time.Time) bool {
	return t.Claimant != 0 && t.Claimant != user && now.Before(t.ClaimedTill)
}

// Verdict is what a human made of something doubtful. Stored: never rename.
type Verdict string

const (
	NoVerdict    Verdict = ""           // not decided yet
	IsComplaint  Verdict = "complaint"  // it was registered
	IsSuggestion Verdict = "suggestion" // it was kept for the weekly digest
	IsNothing    Verdict = "nothing"    // no complaint: praise, news, talk
	IsSpam       Verdict = "spam"       // advertisement or fraud
	IsFilled     Verdict = "filled"     // what a voice note says was written down, or a place was given
	IsSeen       Verdict = "seen"       // looked after: nothing more to do here
	IsRetried    Verdict = "retried"    // its turn runs again
	IsLater      Verdict = "later"      // put off for TriageLater
)

// TriageClaim is how long a thing is one person's who looks at it; every look at it begins anew.
const TriageClaim = 5 * time.Minute

// TriageLater is how long what was put off stays away.
const TriageLater = 2 * time.Hour

// TriageUndo is how long a decision can be taken back that nobody was told of.
const TriageUndo = time.Minute

// TriageQuery asks for what waits, oldest first.
type TriageQuery struct {
	Kinds []string // none: all
	User  ID       // what others look at is left out; 0: nothing is left out
	After ID       // begins behind this; 0: at the start
	Limit int
}

// TriageCount is how much waits of one kind.
type TriageCount struct {
	Kind   string
	Count  int
	Oldest time.Time
}

// CorrectedWords is a correction with the words that were misunderstood, before they are masked. Text is personal data.
type CorrectedWords struct {
	ID         int64
	Complaint  ID
	Field      string
	From       string
	To         string
	By         Role
	Department string // as it stands now
	Area       string // as it stands now
	Lang       Lang
	Text       string
	Name       string // of the complainant, as far as he told it; to take it out of the text
}

// TriageEnd ends a thing of the triage together with what a human made of it.
type TriageEnd struct {
	ID      ID
	User    ID // of the website; 0: an officer by the bot
	Verdict Verdict
}
