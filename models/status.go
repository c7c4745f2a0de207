package models

// Status is where a complaint stands. Stored: never rename.
type Status string

const (
	Draft      Status = "draft"       // doubtful; asked "register this?"; no number yet
	Registered Status = "registered"  // has a number; nobody has it yet (no place, or nobody staffed)
	Assigned   Status = "assigned"    // a doer was told
	InProgress Status = "in_progress" // the doer accepted
	NeedsInfo  Status = "needs_info"  // the doer asked the citizen something
	Reported   Status = "reported"    // the doer says done; the proof its category needs is missing
	Resolved   Status = "resolved"    // done by the officer's word and proof; the citizen is asked whether it is true
	Closed     Status = "closed"      // over; Closure says by what
	Appealed   Status = "appealed"    // a superior decides
	Flagged    Status = "flagged"     // out of remit by the doer's word; L2 decides
	Rejected   Status = "rejected"    // out of remit, approved by L2; RejectReason says why
	Duplicate  Status = "duplicate"   // of a master; answered whenever the master is
	Withdrawn  Status = "withdrawn"   // by the citizen
	Void       Status = "void"        // withdrawn within VoidWindow and before acceptance; outside all figures
)

// moves is the life-cycle: what each status may become. Complaint.Move is the only way along it.
func moves() map[Status][]Status {
	return map[Status][]Status{
		Draft:      {Registered, Void},
		Registered: {Assigned, Duplicate, Withdrawn, Void, Flagged},
		Assigned:   {Assigned, InProgress, NeedsInfo, Reported, Resolved, Flagged, Duplicate, Withdrawn, Void, Registered},
		InProgress: {Assigned, InProgress, NeedsInfo, Reported, Resolved, Flagged, Duplicate, Withdrawn, Registered},
		NeedsInfo:  {Assigned, InProgress, Reported, Resolved, Flagged, Duplicate, Withdrawn, Registered},
		Reported:   {Resolved, InProgress, Assigned, Closed, Appealed, Withdrawn},
		Resolved:   {Closed, Appealed, InProgress, Duplicate}, // back: the report was a slip and is taken back, before the citizen said yes
		Closed:     {Appealed},
		Appealed:   {Assigned, InProgress, Closed, Rejected, Registered}, // registered: upheld, and nobody to do it yet
		Flagged:    {Rejected, Registered, Assigned, InProgress, Withdrawn},
		Rejected:   {Appealed},
		Duplicate:  {Registered, Assigned, Resolved, Closed, Rejected, Withdrawn},
		Withdrawn:  nil,
		Void:       nil,
	}
}

var allowedMoves = moves() // never changed after start

// CanBecome reports whether the life-cycle has an arrow from s to next.
func (s Status) CanBecome(next Status) bool {
	for _, to := range allowedMoves[s] {
		if to == next {
			return true
		}
	}
	return false
}

// Open reports whether work or a decision is still owed to the citizen. Reported and flagged are
// open: the officer's word alone ends nothing.
func (s Status) Open() bool {
	switch s {
	case Registered, Assigned, InProgress, NeedsInfo, Reported, Appealed, Flagged:
		return true
	}
	return false
}

// Over reports whether nobody works on it or is asked about it any more.
func (s Status) Over() bool {
	return s == Closed || s == Rejected || s == Withdrawn || s == Void
}

// OpenStatuses are all that are open.
func OpenStatuses() []Status {
	return []Status{Registered, Assigned, InProgress, NeedsInfo, Reported, Flagged, Appealed}
}

// Closure says by what a complaint was closed; the kinds are never added up silently. Stored: never rename.
type Closure string

const (
	NotClosed   Closure = ""            // it is open, or ended otherwise
	ByCode      Closure = "code"        // the complainant gave the worker the closing code
	Confirmed   Closure = "confirmed"   // the complainant said yes
	Unconfirmed Closure = "unconfirmed" // silence for a week
	Disputed    Closure = "disputed"    // the complainant said no or partly and did not ask for another look
	Dismissed   Closure = "dismissed"   // an appeal was decided against the complainant
)

// Closures lists by what a complaint can be closed, in the order in which figures tell it.
func Closures() []Closure { return []Closure{ByCode, Confirmed, Unconfirmed, Disputed, Dismissed} }

// Truth is the complainant's answer to "is it really done?". Stored: never rename.
type Truth string

const (
	NoAnswer Truth = ""       // not asked yet, or silent
	Yes      Truth = "yes"    // it is done
	Partly   Truth = "partly" // some of it is done
	No       Truth = "no"     // it is not done
)

// Rating is the complainant's word on the work. Stored: never rename.
type Rating string

const (
	NotRated Rating = ""     // not asked yet, or silent
	Good     Rating = "good" // the best
	Fair     Rating = "fair" // in between
	Poor     Rating = "poor" // the worst; asks whether it should be looked at again
)

// RejectReason is why a complaint is out of remit. "Not ours" is never one: hand over. Stored: never rename.
type RejectReason string

const (
	SubJudice      RejectReason = "SUB_JUDICE"      // before a court
	RTI            RejectReason = "RTI"             // a request under the Right to Information Act
	ServiceMatter  RejectReason = "SERVICE_MATTER"  // an employee's pay, posting or pension
	AidOrJob       RejectReason = "AID_OR_JOB"      // asks for money or employment
	PrivateDispute RejectReason = "PRIVATE_DISPUTE" // between private persons
	CentralMatter  RejectReason = "CENTRAL"         // for the central government
	Decided        RejectReason = "DECIDED"         // was decided finally before
)

// RejectReasons lists every reason in the order in which officers see them.
func RejectReasons() []RejectReason {
	return []RejectReason{SubJudice, RTI, ServiceMatter, AidOrJob, PrivateDispute, CentralMatter, Decided}
}
