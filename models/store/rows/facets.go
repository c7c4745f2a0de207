package rows

import (
	"hash/fnv"
	"slices"
	"time"

	"sunwai/models"
)

// A complaint's facets are what the website's list filters by, packed in one number beside the key of two indexes: so that
// whatever is asked, a list reads narrow index entries and only few complaints. Codes are hashed into few bits; what matches by its
// facets is therefore compared once more as it is. Zero are facets that were never worked out: such a row may match anything.
//
// Stored: neither the places of the bits, nor the orders of the lists, nor the hash may ever change.

// Facet is some bits of a complaint's facets.
type Facet struct{ shift, bits uint }

// The facets.
var (
	AreaFacet       = Facet{0, 16}
	CategoryFacet   = Facet{16, 10}
	AccountFacet    = Facet{26, 8}
	DepartmentFacet = Facet{34, 6}
	PlatformFacet   = Facet{40, 5}
	StatusFacet     = Facet{45, 4}
	LevelFacet      = Facet{49, 3}
	ClosureFacet    = Facet{52, 3}
	LangFacet       = Facet{55, 2}
	DangerFacet     = Facet{57, 1}
	PausedFacet     = Facet{58, 1}
	LateFacet       = Facet{59, 1} // registered long after its ID was made: it was a draft
)

// known is set in facets that were worked out.
const known = int64(1) << 62

// lateAfter is how long after its ID a complaint must be registered to be late.
const lateAfter = time.Hour

// Mask is where the facet's bits are.
func (f Facet) Mask() int64 { return (int64(1)<<f.bits - 1) << f.shift }

// Hash is a code in the facet's place.
func (f Facet) Hash(code string) int64 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(code)) // a hash takes everything
	n := h.Sum32()
	return int64((n^n>>16)&(1<<f.bits-1)) << f.shift
}

// Yes is the value of a facet of one bit.
func (f Facet) Yes() int64 { return int64(1) << f.shift }

// place is the place of a value in a list, from 1; 0 for what is not in it.
func place[T comparable](f Facet, list []T, v T) int64 {
	return int64(slices.Index(list, v)+1) << f.shift
}

// StatusBits is a status in its place.
func StatusBits(s models.Status) int64 {
	return place(StatusFacet, []models.Status{models.Draft, models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Reported,
		models.Resolved, models.Closed, models.Appealed, models.Flagged, models.Rejected, models.Duplicate, models.Withdrawn, models.Void}, s)
}

// LevelBits is the level of who must answer in its place.
func LevelBits(l models.Level) int64 {
	return place(LevelFacet, []models.Level{models.L0, models.L1, models.L2, models.L3, models.L4, models.AA, models.Desk}, l)
}

// ClosureBits is a closure in its place.
func ClosureBits(c models.Closure) int64 {
	return place(ClosureFacet, []models.Closure{models.ByCode, models.Confirmed, models.Unconfirmed, models.Disputed, models.Dismissed}, c)
}

// LangBits is a language in its place.
func LangBits(l models.Lang) int64 {
	return place(LangFacet, models.Langs(), l)
}

// facetsOf works them out.
func facetsOf(c models.Complaint) int64 {
	n := known | AreaFacet.Hash(c.Area) | CategoryFacet.Hash(c.Category) | AccountFacet.Hash(c.Account) | DepartmentFacet.Hash(c.Department) |
		PlatformFacet.Hash(string(c.Address.Platform)) | StatusBits(c.Status) | LevelBits(c.Answerable.Level) | ClosureBits(c.Closure) | LangBits(c.Lang)
	if c.Danger != models.NoDanger && c.Danger != "" {
		n |= DangerFacet.Yes()
	}
	if !c.PausedAt.IsZero() {
		n |= PausedFacet.Yes()
	}
	if !c.RegisteredAt.IsZero() && c.ID < models.FirstID(c.RegisteredAt.Add(-lateAfter)) {
		n |= LateFacet.Yes()
	}
	return n
}
