package store

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/search"
)

// words is what the search learns from a batch.
type words struct {
	begun  []foundBy   // of new complaints that may be found
	add    []foundBy   // of others
	hide   []models.ID // sensitive: never found by words
	reread []models.ID // corrected, perhaps from sensitive to not: all their words again
}

type foundBy struct {
	Complaint models.ID `json:"c" gorm:"primaryKey;autoIncrement:false"`
	Words     string    `json:"w"`
}

// TableName is Postgres's; SQLite has no such columns.
func (foundBy) TableName() string { return "searches" }

// searched are the words by which a complaint is found: the citizen's, and what the desk read or heard for him.
func searched(k models.MessageKind) bool {
	return slices.Contains([]models.MessageKind{models.OriginalWords, models.AddedWords, models.AnswerWords, models.DeskWords}, k)
}

// wordsOf collects what was said about complaints of the batch. Words about a complaint that the turn did not touch
// are left out: whether it is sensitive is not known.
func wordsOf(changes []models.ChangeSet) words {
	var w words
	for _, cs := range changes {
		for _, c := range cs.Complaints {
			if c.Sensitive {
				w.hide = append(w.hide, c.ID)
				continue
			}
			if c.Version > 0 && corrected(cs.Events, c.ID) {
				w.reread = append(w.reread, c.ID)
				continue
			}
			var tokens []string
			for _, m := range cs.Messages {
				if m.Complaint == c.ID && searched(m.Kind) {
					tokens = append(tokens, search.Tokens(m.Text)...)
				}
			}
			if len(tokens) == 0 {
				continue
			}
			found := foundBy{Complaint: c.ID, Words: search.Join(tokens)}
			if c.Version == 0 {
				w.begun = append(w.begun, found)
			} else {
				w.add = append(w.add, found)
			}
		}
	}
	for _, list := range [][]foundBy{w.begun, w.add} {
		slices.SortFunc(list, func(a, b foundBy) int { return cmp.Compare(a.Complaint, b.Complaint) })
	}
	return w
}

func corrected(events []models.Event, complaint models.ID) bool {
	return slices.ContainsFunc(events, func(e models.Event) bool {
		return e.Complaint == complaint && (e.Kind == models.EventCorrected || e.Kind == models.EventHandedOver)
	})
}

func (b *batch) writeWords(ctx context.Context, t tx) error {
	w := b.words
	if hide := slices.Concat(w.hide, w.reread); len(hide) > 0 {
		if _, err := t.exec(ctx, t.s.dropSearch()+` `+t.s.in("$1"), ids(t.s, hide)); err != nil {
			return err
		}
	}
	if len(w.reread) > 0 {
		again, err := t.reread(ctx, w.reread)
		if err != nil {
			return err
		}
		w.add = append(w.add, again...)
	}
	if t.s.dialect == bulk.SQLite {
		return t.addWords(ctx, append(w.add, w.begun...))
	}
	err := t.putFresh(ctx, part{w.begun, `ON CONFLICT (complaint) DO UPDATE SET words = searches.words || ' ' || excluded.words`, anyNumber})
	if err != nil {
		return err
	}
	return t.addWords(ctx, w.add)
}

const (
	addPostgres = `INSERT INTO searches (complaint, words) SELECT * FROM unnest($1::bigint[], $2::text[]) AS v(complaint, words)
		ON CONFLICT (complaint) DO UPDATE SET words = searches.words || ' ' || excluded.words`
	appendSQLite = `UPDATE searches SET words = words || ' ' || (SELECT v.value ->> 'w' FROM json_each($1) AS v WHERE v.value ->> 'c' = searches.rowid)
		WHERE rowid IN (SELECT value ->> 'c' FROM json_each($1))`
	addSQLite = `INSERT INTO searches (rowid, words) SELECT value ->> 'c', value ->> 'w' FROM json_each($1)
		WHERE value ->> 'c' NOT IN (SELECT rowid FROM searches WHERE rowid IN (SELECT value ->> 'c' FROM json_each($1)))`
)

func (t tx) addWords(ctx context.Context, add []foundBy) error {
	if len(add) == 0 {
		return nil
	}
	if t.s.dialect == bulk.Postgres {
		complaints, texts := make([]int64, len(add)), make([]string, len(add))
		for i, f := range add {
			complaints[i], texts[i] = int64(f.Complaint), f.Words
		}
		return t.run(ctx, anyNumber, addPostgres, complaints, texts)
	}
	list, err := json.Marshal(add)
	if err != nil {
		return err
	}
	for _, text := range []string{appendSQLite, addSQLite} {
		if _, err := t.exec(ctx, text, string(list)); err != nil {
			return err
		}
	}
	return nil
}
