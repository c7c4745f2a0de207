package understand

import (
	"slices"

	"sunwai/models"
)

// votes gathers what speaks for each district.
type votes struct {
	codes   []string
	scores  []float64
	outside string
	away    float64
}

func (v *votes) add(code string, score float64) {
	if score <= 0 {
		return
	}
	for i, c := range v.codes {
		if c == code {
			v.scores[i] = max(v.scores[i], score) + againShare*min(v.scores[i], score)
			return
		}
	}
	v.codes, v.scores = append(v.codes, code), append(v.scores, score)
}

func (v *votes) addOutside(name string, score float64) {
	if score > v.away {
		v.away, v.outside = score, name
	}
}

// support favours the district that is known beforehand, if the message names it too.
func (v *votes) support(code string) {
	for i, c := range v.codes {
		if c == code && code != "" {
			v.scores[i] += hintWeight
		}
	}
}

// best returns the district believed, else the place outside.
func (v *votes) best(enough float64) (code string, score float64, outside string) {
	tie := false
	for i, c := range v.codes {
		switch {
		case v.scores[i] > score+1e-9:
			code, score, tie = c, v.scores[i], false
		case v.scores[i] > score-1e-9 && score < enough+0.3:
			tie = true
		}
	}
	switch {
	case v.outside != "" && v.away > score:
		return "", 0, v.outside
	case score < enough || tie:
		return "", 0, v.outside
	}
	return code, score, ""
}

// of returns what speaks for a district.
func (v *votes) of(code string) float64 {
	if i := slices.Index(v.codes, code); i >= 0 {
		return v.scores[i]
	}
	return 0
}

// outweighed returns another district instead of the one believed, where that is ahead only because it can be spelt in more ways: once holds
// each mention once.
func (v *votes) outweighed(once *votes, code string, score float64) (string, float64) {
	if code == "" {
		return code, score
	}
	most := once.of(code)
	for i, c := range once.codes {
		if once.scores[i] > most+1e-9 && v.of(c) >= believe {
			code, score, most = c, v.of(c), once.scores[i]
		}
	}
	return code, score
}

// spelled reports whether mention i is only another spelling of the district that is named there, and no further mention of it.
func spelled(mentions []mention, i int) bool {
	x := &mentions[i]
	if x.known.kind != models.District {
		return false
	}
	for k := range mentions {
		y := &mentions[k]
		if k == i || y.known == nil || y.known.kind != models.District || y.known.district != x.known.district || y.find.start != x.find.start || y.find.end != x.find.end {
			continue
		}
		if y.score > x.score || y.score == x.score && k < i {
			return true
		}
	}
	return false
}

// plainer is by how much a district must outweigh another one for that to have been named by the way: the road there, a village called so.
const plainer = 1.0

// also returns another district that is named as plainly as the one believed: "in Lucknow and in Sitapur".
func also(mentions []mention, code string, score float64) string {
	for i := range mentions {
		x := &mentions[i]
		if x.known != nil && x.known.kind == models.District && x.known.district != code && x.score >= believe && score-x.score <= plainer {
			return x.known.district
		}
	}
	return ""
}
