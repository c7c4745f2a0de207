package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/search"
)

// fewSaid is how many complaints in which words were said are looked up at once. Words said in more of them are looked for in the
// order of the list instead: there, one in some hundred has them.
const fewSaid = 5_000

// said finds the complaints in which words were said, if they are few.
func (s *Store) said(ctx context.Context, tokens []string) (list []models.ID, few bool, err error) {
	text, arg := `SELECT complaint FROM searches WHERE vector @@ CAST($1 AS tsquery)`, search.TSQuery(tokens)
	if s.dialect == bulk.SQLite {
		text, arg = `SELECT rowid FROM searches WHERE searches MATCH $1`, search.FTS5(tokens)
	} else if n, err := s.expected(ctx, text, arg); err != nil || n > fewSaid {
		return nil, false, err
	}
	found, err := s.readDB().QueryContext(ctx, text+fmt.Sprintf(` LIMIT %d`, 2*fewSaid), arg)
	if err != nil {
		return nil, false, err
	}
	list, err = collect[models.ID](found)
	return list, len(list) < 2*fewSaid, err
}

// expected is how many rows Postgres expects of a statement: it has counted the commonest words and departments. To find that out by
// looking would mean to go through all of them.
func (s *Store) expected(ctx context.Context, text string, args ...any) (float64, error) {
	var plan string
	if err := s.readDB().QueryRowContext(ctx, `EXPLAIN (FORMAT JSON) `+text, args...).Scan(&plan); err != nil {
		return 0, err
	}
	var read []struct {
		Plan struct {
			Rows float64 `json:"Plan Rows"`
		}
	}
	if err := json.Unmarshal([]byte(plan), &read); err != nil || len(read) != 1 {
		return 0, errors.Join(errUse, err)
	}
	return read[0].Plan.Rows, nil
}

// saidIn are those complaints of a list in which words were said.
func (s *Store) saidIn(ctx context.Context, tokens []string, list []models.ID) ([]models.ID, error) {
	// Not by the index of words, which has all complaints that ever had them.
	text, arg := `SELECT complaint FROM searches WHERE complaint = ANY($1) AND (vector || '') @@ CAST($2 AS tsquery)`, search.TSQuery(tokens)
	if s.dialect == bulk.SQLite {
		text, arg = `SELECT rowid FROM searches WHERE rowid IN (SELECT value FROM json_each($1)) AND searches MATCH $2`, search.FTS5(tokens)
	}
	found, err := s.readDB().QueryContext(ctx, text, ids(s, list), arg)
	if err != nil {
		return nil, err
	}
	return collect[models.ID](found)
}
