package understand

import (
	"strings"

	"sunwai/models"
)

// What stands right before the name of the district is mostly a place in it, listed or not: "Lanka Varanasi me bijli nahi", "Rampur, Barabanki".

// beforeItsDistrict counts both in full where a tehsil or a town stands right before the name of its own district, however ordinary each word is
// by itself: "tanda rampur", "rath hamirpur".
func (m *message) beforeItsDistrict(mentions []mention) {
	for i := range mentions {
		x := &mentions[i]
		if x.known == nil || x.known.kind != models.District || x.find.distance > 1 || x.find.start == 0 || m.leadsElsewhere(x.find) || !m.oneAddress(x.find.start) {
			continue
		}
		for k := range mentions {
			y := &mentions[k]
			if y.known != nil && y.known.kind != models.District && y.known.district == x.known.district && y.find.end == x.find.start && y.find.distance == 0 {
				y.score, x.score = max(y.score, tehsilBase), max(x.score, districtBase)
			}
		}
	}
}

// soleName is where the district is named, if it is named only once.
func soleName(mentions []mention, district string) span {
	sole := span{-1, -1}
	for i := range mentions {
		x := &mentions[i]
		if x.known == nil || x.known.kind != models.District || x.known.district != district {
			continue
		}
		at := span{x.find.start, x.find.end}
		if sole.start >= 0 && sole != at {
			return span{-1, -1}
		}
		sole = at
	}
	return sole
}

// besideDistrict returns the names before that of the district, and those between it and "in": "Varanasi ke Lanka me".
func (r *Reader) besideDistrict(m *message, mentions []mention, district string) (spans []span) {
	for i := range mentions {
		x := &mentions[i]
		if x.known == nil || x.known.kind != models.District || x.known.district != district || x.find.distance > 1 || m.leadsElsewhere(x.find) {
			continue
		}
		start, end := x.find.start, x.find.end
		if from := r.namesBefore(m, mentions, start); from < start && (m.lastOfAddress(end) || m.at(placeHere, end)) {
			spans = append(spans, span{from, start})
		}
		if end+2 < len(m.tokens) && r.addresses.beside[m.tokens[end].key] && m.at(placeHere, end+2) && !m.at(placeHere, end) && r.strange(m, mentions, end+1) {
			spans = append(spans, span{end + 1, end + 2})
		}
		if m.at(placeOwnName, end) && m.at(placeHere, end+1) && !m.tokens[end].fresh { // "Lucknow Chowk me"
			spans = append(spans, span{end, end + 1})
		}
	}
	return spans
}

// leadsElsewhere reports whether what follows the name of a district makes it that of a road, an office or a person.
func (m *message) leadsElsewhere(f find) bool {
	return m.after(placeRoad, f.end, 0) || m.after(placeInstitution, f.end, 0) || m.after(placePolice, f.end, 0) || m.after(placePerson, f.end, 0)
}

// namesBefore returns where the names that end before token i begin; i, if there are none. A word in the middle of a sentence is no name:
// "the bill is still unpaid Lucknow". Two words behind a complaint are rather who wrote it.
func (r *Reader) namesBefore(m *message, mentions []mention, i int) int {
	if i == 0 || !m.oneAddress(i) {
		return i
	}
	from := i
	for from > 0 && (from == i || !m.tokens[from].fresh) && r.strange(m, mentions, from-1) {
		from--
	}
	switch {
	case i-from == 1 && (m.tokens[from].fresh || inBefore(m, from) || r.sentenceEnds(m, from) || r.villageAt(m, from) && !r.namelike(m, from)):
		return from
	case i-from == namesBefore && (from == 0 || inBefore(m, from)):
		return from
	}
	return i
}

// settlementEnds reports whether "village" before token i belongs to the name before it: "Rampur gaon Barabanki".
func (r *Reader) settlementEnds(m *message, i int) bool {
	return i > 1 && m.at(placeSettlement, i-1) && !m.tokens[i-1].fresh && r.villageAt(m, i-2)
}

// sentenceEnds reports whether the verb before token i ends a sentence, with which nobody sets a full stop: "bijli nahi aa rahi Lanka Varanasi".
func (r *Reader) sentenceEnds(m *message, i int) bool {
	if i == 0 {
		return true
	}
	t := &m.tokens[i-1]
	return (t.script == deva || r.tongue.words[t.form] > 0) && (r.addresses.ends[t.key] || r.addresses.happened[t.key])
}

// oneAddress reports whether at most a comma parts token i from the one before it. Words that a hashtag was parted into stand behind it as well.
func (m *message) oneAddress(i int) bool {
	from, to := m.tokens[i-1].end, m.tokens[i].start
	return from <= to && strings.Trim(m.text[from:to], " ,-") == ""
}

// strange reports whether a token is no word that is known, or one of the many villages that are called like a town.
func (r *Reader) strange(m *message, mentions []mention, i int) bool {
	for k := range mentions {
		if x := &mentions[k]; x.known != nil && x.find.start == i && x.find.end == i+1 && x.find.distance == 0 && x.known.risk == commonRisk {
			return true
		}
	}
	if m.at(placeOwnName, i) {
		return true
	}
	t := &m.tokens[i]
	if r.addresses.big[t.key] && (i == 0 || m.capital(i)) && r.sentenceEnds(m, i) { // "dhool hai Bari Sonbhadra": big what?
		return true
	}
	if t.script == digits || !r.namelike(m, i) || m.listed(i) {
		return false
	}
	k := r.inAddress(m, i, "")
	return k == unlisted || k == named
}

// listed reports whether a word of any list covers token i.
func (m *message) listed(i int) bool {
	for _, s := range m.spots {
		if s.start <= i && i < s.end {
			return true
		}
	}
	return false
}
