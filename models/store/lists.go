package store

import (
	"encoding/hex"
	"encoding/json"
	"strings"

	"sunwai/models"
	"sunwai/models/store/bulk"
)

// in is the condition that a column is one of a list argument: one text for lists of every length, so that
// statements stay prepared.
func (s *Store) in(arg string) string {
	if s.dialect == bulk.Postgres {
		return "= ANY(" + arg + ")"
	}
	return "IN (SELECT value FROM json_each(" + arg + "))"
}

// among is in for statements whose lists would be spelt out: whoever stands over a whole state has thousands below him, and a statement holds so many
// arguments only.
func (s *Store) among() string {
	if s.dialect == bulk.Postgres {
		return "= ANY(CAST(? AS bigint[]))"
	}
	return s.in("?")
}

// amongIDs is the argument of among.
func (s *Store) amongIDs(values []models.ID) string {
	b, err := json.Marshal(values)
	if err != nil { // numbers only
		return ""
	}
	if s.dialect == bulk.Postgres {
		return "{" + strings.Trim(string(b), "[]") + "}"
	}
	return string(b)
}

// inBlobs is in for columns of bytes.
func (s *Store) inBlobs(arg string) string {
	if s.dialect == bulk.Postgres {
		return "= ANY(" + arg + "::bytea[])"
	}
	return "IN (SELECT unhex(value) FROM json_each(" + arg + "))"
}

// each is a table "known" with a column "id" of the numbers of a list argument.
func (s *Store) each(arg string) string {
	if s.dialect == bulk.Postgres {
		return "unnest(" + arg + "::bigint[]) AS known(id)"
	}
	return "(SELECT value AS id FROM json_each(" + arg + ")) AS known"
}

// texts is the argument of in: an array, or JSON where there are no arrays.
func (s *Store) texts(values []string) any { return list(s, values) }

// ids is the argument of in for any kind of number.
func ids[T ~int64](s *Store, values []T) any {
	plain := make([]int64, len(values))
	for i, v := range values {
		plain[i] = int64(v)
	}
	return list(s, plain)
}

func list[T any](s *Store, values []T) any {
	if values == nil {
		values = []T{}
	}
	if s.dialect == bulk.Postgres {
		return values
	}
	b, err := json.Marshal(values)
	if err != nil { // numbers and texts only
		return "[]"
	}
	return string(b)
}

// blobs is the argument of inBlobs.
func (s *Store) blobs(values [][]byte) any {
	if s.dialect == bulk.Postgres {
		return values
	}
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = hex.EncodeToString(v)
	}
	return s.texts(texts)
}
