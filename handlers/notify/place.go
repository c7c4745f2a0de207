package notify

import (
	"strings"

	"sunwai/i18n/fold"
	"sunwai/models"
)

// place is a place as people read it: in the citizen's words, then the Areas around it that the words do not name already,
// in whatever script: "बांसडीह, बलिया", not "बांसडीह, Bansdih, बलिया".
func (r *Renderer) place(lang models.Lang, words, area string) string {
	var parts []string
	if words != "" {
		parts = append(parts, words)
	}
	said := newSaid(words)
	for _, a := range r.d.Directory().Ancestors(area) {
		if a.Kind == models.State || a.Kind == models.Zone {
			break
		}
		name := a.Names.In(lang)
		if name == "" || said.names(a.Names) {
			continue
		}
		parts = append(parts, name)
		said.add(name)
	}
	return strings.Join(parts, ", ")
}

// said is what a reader has been told, as words and as sounds, each word between spaces.
type said struct{ words, sounds string }

func newSaid(text string) said {
	s := said{words: " ", sounds: " "}
	s.add(text)
	return s
}

func (s *said) add(text string) {
	for _, w := range fold.Words(text) {
		s.words += w + " "
		s.sounds += fold.Skeleton(w) + " "
	}
}

// shortestSound is how many consonants a name must have for its sound alone to tell it from others: "बाह" and "बी" sound alike.
const shortestSound = 3

// names reports whether one of the names was said.
func (s *said) names(n models.Names) bool {
	if s.words == " " {
		return false
	}
	for _, name := range []string{n.Hi, n.En, n.Latn} {
		if name == "" {
			continue
		}
		this := newSaid(name)
		if strings.Contains(s.words, this.words) {
			return true
		}
		if len(this.sounds) >= shortestSound+len("  ") && strings.Contains(s.sounds, this.sounds) {
			return true
		}
	}
	return false
}
