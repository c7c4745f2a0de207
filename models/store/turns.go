package store

import (
	"context"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// LoadTurns reads the states of many conversations in three statements: conversations, people known
// from other accounts, their complaints.
func (s *Store) LoadTurns(ctx context.Context, keys []models.TurnKey) ([]models.TurnState, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	states, err := s.loadTurns(ctx, keys)
	return states, doing("reading what turns need", err)
}

func (s *Store) loadTurns(ctx context.Context, keys []models.TurnKey) ([]models.TurnState, error) {
	states := make([]models.TurnState, len(keys))
	found, err := s.conversationsAt(ctx, keys)
	if err != nil {
		return nil, err
	}
	var strangers []int
	for i, k := range keys {
		c, known := found[string(s.index.Peer(k.Address.Account, k.Address.Peer))]
		if !known {
			c = models.Conversation{Address: k.Address}
			strangers = append(strangers, i)
		}
		c.Scope, c.Address.Peer = k.Scope, k.Address.Peer
		states[i].Conversation = c
	}
	if err := s.recognise(ctx, keys, strangers, states); err != nil {
		return nil, err
	}
	return states, s.loadMine(ctx, states)
}

// recognise finds who is new at this account but known at another one of the same scope.
func (s *Store) recognise(ctx context.Context, keys []models.TurnKey, strangers []int, states []models.TurnState) error {
	if len(strangers) == 0 {
		return nil
	}
	peers := make([][]byte, len(strangers))
	at := make(map[string][]int, len(strangers))
	for n, i := range strangers {
		peers[n] = s.index.Scoped(scopeOf(keys[i]), keys[i].Address.Peer)
		at[string(peers[n])] = append(at[string(peers[n])], i)
	}
	var known []rows.Identity
	err := s.reader(ctx).Raw(`SELECT * FROM identities WHERE peer_bix `+s.inBlobs("$1"), s.blobs(peers)).Scan(&known).Error
	if err != nil {
		return err
	}
	for _, k := range known {
		for _, i := range at[string(k.PeerBix)] {
			states[i].Conversation.Person = k.Person
		}
	}
	return nil
}

func scopeOf(k models.TurnKey) string {
	return rows.ScopeOf(models.Conversation{Address: k.Address, Scope: k.Scope})
}

// minePostgres and mineSQLite take at most so many complaints of each person, by the index on (person, id): newest first.
const (
	minePostgres = `SELECT c.* FROM unnest($1::bigint[]) AS p(person) CROSS JOIN LATERAL (
			SELECT * FROM complaints WHERE person = p.person AND (open OR touched_at > $2)
			ORDER BY id DESC LIMIT $3) AS c ORDER BY c.id DESC`
	mineSQLite = `SELECT * FROM (
			SELECT *, row_number() OVER (PARTITION BY person ORDER BY id DESC) AS nth FROM complaints
			WHERE person IN (SELECT value FROM json_each($1)) AND (open OR touched_at > $2)
		) WHERE nth <= $3 ORDER BY id DESC`
)

func (s *Store) loadMine(ctx context.Context, states []models.TurnState) error {
	at := make(map[models.ID][]int, len(states))
	var persons []models.ID
	for i, st := range states {
		p := st.Conversation.Person
		if p == 0 {
			continue
		}
		if at[p] == nil {
			persons = append(persons, p)
		}
		at[p] = append(at[p], i)
	}
	if len(persons) == 0 {
		return nil
	}
	text := mineSQLite
	if s.dialect == bulk.Postgres {
		text = minePostgres
	}
	since := s.now().Add(-models.NoCounts)
	list, err := complete[rows.Complaint](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Raw(text, ids(s, persons), since, models.MineLimit)
	})
	if err != nil {
		return err
	}
	for _, r := range list {
		for _, i := range at[r.Person] {
			states[i].Mine = append(states[i].Mine, r.Model())
		}
	}
	return nil
}
