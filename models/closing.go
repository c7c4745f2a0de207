package models

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
	"strconv"
	"time"
)

const (
	// MaxRatings is how many ratings of one officer by one person count on one day; further ones are set aside and shown.
	MaxRatings = 5
	// RatingsWindow is over which time an officer's ratings are told.
	RatingsWindow = 30 * 24 * time.Hour
	// CoercionWindow and CoercionSize: so many "no" after closing codes that one officer entered, within this time, and the hub
	// is told that codes may be got by pressure.
	CoercionWindow = 30 * 24 * time.Hour
	CoercionSize   = 3 // answers
	// AuditPercent is the share of approved rejections that the hub looks at.
	AuditPercent = 5
)

// Look is what a picture looks like in 64 bits (dHash): pictures of one scene from one spot differ in few of them, however
// they were compressed or resized. Zero: nothing to compare.
type Look uint64

const (
	// AlikeBits is in how many bits the looks of one and the same picture differ at most. Up to it the index finds them all.
	AlikeBits = 7
	// plainBits: a picture with fewer differences than this on one side is dark or blank and looks like every other such one.
	plainBits = 6
)

// NewLook takes the bits of a picture; a dark or blank one has no look.
func NewLook(raw uint64) Look {
	if n := bits.OnesCount64(raw); n < plainBits || n > 64-plainBits {
		return 0
	}
	return Look(raw)
}

// ParseLook reads what String wrote; zero for anything else.
func ParseLook(s string) Look {
	v, err := strconv.ParseUint(s, 16, 64)
	if err != nil {
		return 0
	}
	return Look(v)
}

// String writes a look as hex; the zero one as nothing. Stored: never change.
func (l Look) String() string {
	if l == 0 {
		return ""
	}
	return strconv.FormatUint(uint64(l), 16)
}

// Alike reports whether two looks are those of one picture.
func (l Look) Alike(other Look) bool {
	return l != 0 && other != 0 && bits.OnesCount64(uint64(l^other)) <= AlikeBits
}

// Bands are the four quarters of a look, by which alike ones are found: of looks that differ in up to seven bits at least one
// quarter differs in no more than one.
func (l Look) Bands() [4]uint16 {
	return [4]uint16{uint16(l >> 48), uint16(l >> 32), uint16(l >> 16), uint16(l)}
}

// Proof is a picture that proved work.
type Proof struct {
	Attachment ID
	Complaint  ID
	Officer    ID
	At         time.Time
	Look       Look
}

// Feedback is what a person answered on one round of work on a complaint. An appeal that is upheld begins another round.
type Feedback struct {
	Complaint ID
	Round     int // the appeals there were before
	Officer   ID  // the doer then
	Person    ID
	At        time.Time // of the last answer
	Truth     Truth
	Closure   Closure
	Rating    Rating
	Aside     bool // over the day's number: kept and shown, not counted
}

// Ratings counts an officer's ratings by kind.
type Ratings struct {
	Good, Fair, Poor int
	Aside            int // in none of the others
}

// HelperKind is why somebody writes for many. Stored: never rename.
type HelperKind string

const (
	NoHelper      HelperKind = ""               // not marked any more
	VillageHead   HelperKind = "village_head"   // the head of a gram panchayat
	ServiceCentre HelperKind = "service_centre" // a common service centre
	Journalist    HelperKind = "journalist"     // a reporter
)

// HelperKinds lists the kinds.
func HelperKinds() []HelperKind { return []HelperKind{VillageHead, ServiceCentre, Journalist} }

// Helper is a person who writes for many: what he rates is not set aside for being much.
type Helper struct {
	Person ID
	Kind   HelperKind
	By     Actor
	At     time.Time
}

// Suggestion is an idea on the government's work: not a complaint, it has no number and no limit.
type Suggestion struct {
	ID         ID
	At         time.Time
	Department string // code; empty: the hub's
	Area       string
	Lang       Lang
	Account    string // key
	Person     ID
	Text       string // personal data
	Erased     bool
}

// AuditDrawn reports whether an approved rejection is drawn for the hub's audit. The draw hangs on the number and the month's
// seed alone, which is secret until the month is over and told then: nobody can choose, and everybody can check.
func AuditDrawn(seed []byte, n Number) bool {
	h := sha256.New()
	h.Write(seed)
	h.Write([]byte(n))
	return binary.BigEndian.Uint64(h.Sum(nil))%100 < AuditPercent
}

// AuditMonth names the month of a moment, IST, whose seed draws: "2026-11".
func AuditMonth(at time.Time) string { return at.In(ist).Format("2006-01") }
