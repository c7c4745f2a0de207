package understand

import (
	"math"

	"sunwai/handlers"
	"sunwai/models/directory"
)

// This file is what training needs of the reader: the very same features that it will see.

// Untrained makes a Reader without models, which the trainer reads examples with.
func Untrained(dir *directory.Directory) (*Reader, error) { return build(dir, learnt{}) }

// Example is a message as the models see it.
type Example struct {
	Topic      []Feature   // of the department model
	Votes      []float32   // what the keywords say, by department in the directory's order
	Categories []float32   // the same by category, in the directory's order
	Tongue     []Feature   // of the language model
	Perils     [][]Feature // of the danger model, window by window
	Scorn      [][]Feature // of the abuse model, window by window
	Tokens     int
	Danger     int     // how plainly the lists hear danger: not, hinted, plain
	Abuse      int     // the same of abuse; -1 where it is told of others
	Talk       float32 // how likely it is no complaint, by the department model
}

// Taught makes a Reader with nothing but the department model, which the models of alarm are weighed with.
func Taught(dir *directory.Directory, department *Model) (*Reader, error) {
	return build(dir, learnt{department: department})
}

// Example returns the features of a message.
func (r *Reader) Example(text string) Example {
	m := &message{}
	r.open(m, text)
	votes := r.votes(m)
	r.features(m)
	e := Example{Topic: m.topic, Tongue: r.tongueFeatures(m, nil), Votes: make([]float32, len(votes.departments))}
	windows(len(m.tokens), func(s window) {
		e.Perils = append(e.Perils, m.alarmFeatures(s, dangerLists, nil))
		e.Scorn = append(e.Scorn, m.alarmFeatures(s, abuseLists, nil))
	})
	if r.topics.model != nil {
		_, talk := r.modelled(m, votes, "")
		e.Talk = float32(talk)
	}
	for i, v := range votes.departments {
		e.Votes[i] = voteScore(v)
	}
	e.Categories = make([]float32, len(votes.categories))
	for i, v := range votes.categories {
		e.Categories[i] = voteScore(v)
	}
	e.Tokens = len(m.tokens)
	_, danger, _ := r.signalled(m)
	lang, _ := r.language(m, &handlers.Understanding{})
	abuse, _ := r.swears(m, lang)
	e.Danger, e.Abuse = int(danger), int(abuse)
	if m.has(abuseTold) {
		e.Abuse = -1
	}
	return e
}

// voteScore evens out the weight of keywords: the tenth says less than the first.
func voteScore(v float32) float32 { return float32(math.Log1p(float64(v))) }
