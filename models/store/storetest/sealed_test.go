package storetest

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"sunwai/models"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// Everything personal that one registration brings, looked for in every byte of every table.
func TestNothingPersonalLiesInTheClear(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		in := event("power", "peer-of-ramdin", 1)
		rows, err := b.StoreInbound(t.Context(), []models.InboxEvent{in})
		require.NoError(t, err)
		cs := b.register(t, b.state(t, key("power", "peer-of-ramdin")), rows[0].ID, "मेरा फोन 98765 43210 है, विराम खंड 5 के सामने")
		cs.Conversation.Ask = models.Ask{Kind: "place", Text: "held-words", Choices: []models.Choice{{Arg: "choice-place"}}}
		cs.Attachments = []models.Attachment{{ID: b.ids.Next(), Account: "power", Kind: models.Photo, Name: "ramdin-ghar.jpg", Ref: "https://cdn/link-of-photo", State: models.AttachmentPending, At: start}}
		cs.Messages[0].Ref = "ref-of-message"
		public := models.PublicPost{ID: b.ids.Next(), Platform: models.Twitter, Account: "power", Ref: "ref-of-post", Thread: "ref-of-thread", Author: "peer-of-author",
			State: models.PostTriage, Text: "doubtful-words", At: start}
		cs.Posts = []models.PublicPost{public}
		cs.Intents = append(cs.Intents, models.Intent{To: address("power", "peer-of-author"), Kind: "public.registered", Priority: models.Reply, PublicTo: "ref-of-post",
			PrivateTo: "ref-of-comment"})
		cs.Links = []models.LinkCode{{Person: cs.Conversation.Person, Code: "493817", Expires: start}}
		cs.Phones = []models.VerifiedPhone{{Phone: "+919812345678", Person: cs.Conversation.Person}}
		_, err = b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		o := officer(7)
		o.Name, o.Address = "श्री अधिकारी", address("power", "peer-of-officer")
		require.NoError(t, b.CreateOfficer(t.Context(), o))
		code, err := b.CreateInvitation(t.Context(), models.Invitation{ID: 1, Officer: 7, Expires: start})
		require.NoError(t, err)

		secrets := []string{"peer-of-ramdin", "peer-of-officer", "9876543210", "98765", "रामदीन", "पड़ोसी", "गोमती", "26.85", "4711", "held-words",
			"choice-place", "ramdin-ghar", "link-of-photo", "ref-of-", "peer-of-author", "doubtful-words", "493817", "9812345678", "श्री अधिकारी", "officer77", code, string(in.Payload)}
		for _, table := range b.tables(t) {
			for _, row := range b.raw(t, "SELECT * FROM "+table) {
				for _, v := range row {
					text := fmt.Sprint(v)
					if raw, ok := v.([]byte); ok {
						text = string(raw)
					}
					for _, secret := range secrets {
						require.NotRegexp(t, `(^|\D)`+regexp.QuoteMeta(secret)+`(\D|$)`, text, table) // a number drawn at random may hold "4711"
					}
				}
			}
		}
		found := b.raw(t, `SELECT words FROM searches`)
		require.Len(t, found, 1)
		require.NotContains(t, fmt.Sprint(found[0][0]), "सामने", "only how words sound is kept for the search")
		require.Len(t, b.find(t, "सामने"), 1)
	})
}

// plainWays are all ways in which GORM could be made to write the given value into a sealed column.
func plainWays(db *gorm.DB, id models.ID, v string) map[string]func() error {
	row := func() *gorm.DB { return db.Model(&rows.Complainant{}).Where("id = ?", id) }
	return map[string]func() error{
		"Updates(map)":       func() error { return row().Updates(map[string]any{"name": v}).Error },
		"Updates(map field)": func() error { return row().Updates(map[string]any{"Name": v}).Error },
		"Updates(map Text)":  func() error { return row().Updates(map[string]any{"name": seal.Text(v)}).Error },
		"Updates(map ptr)":   func() error { return row().Updates(map[string]any{"name": &v}).Error },
		"Updates(map bytes)": func() error { return row().Updates(map[string]any{"name": []byte(v)}).Error },
		"Update":             func() error { return row().Update("name", v).Error },
		"Updates(struct)":    func() error { return row().Updates(rows.Complainant{Name: seal.Text(v)}).Error },
		"UpdateColumn":       func() error { return row().UpdateColumn("name", v).Error },
		"UpdateColumns(map)": func() error { return row().UpdateColumns(map[string]any{"name": v}).Error },
		"Save":               func() error { return db.Save(&rows.Complainant{ID: id, Name: seal.Text(v)}).Error },
		"Create":             func() error { return db.Create(&rows.Complainant{ID: id + 1, Name: seal.Text(v)}).Error },
		"Create(map)":        func() error { return db.Model(&rows.Complainant{}).Create(complainantMap(id+2, v)).Error },
		"Create([]map)": func() error {
			return db.Model(&rows.Complainant{}).Create([]map[string]any{complainantMap(id+3, v)}).Error
		},
		"Create(&[]map)": func() error {
			list := []map[string]any{complainantMap(id+4, v)}
			return db.Model(&rows.Complainant{}).Create(&list).Error
		},
		"OnConflict(map)": func() error {
			return db.Clauses(clause.OnConflict{Columns: []clause.Column{{Name: "id"}}, DoUpdates: clause.Assignments(map[string]any{"name": v})}).
				Create(&rows.Complainant{ID: id}).Error
		},
		"OnConflict(columns)": func() error {
			return db.Clauses(clause.OnConflict{Columns: []clause.Column{{Name: "id"}}, DoUpdates: clause.AssignmentColumns([]string{"name"})}).
				Create(&rows.Complainant{ID: id, Name: seal.Text(v)}).Error
		},
		"FirstOrCreate": func() error {
			return db.Where(rows.Complainant{ID: id}).Assign(map[string]any{"name": v}).FirstOrCreate(&rows.Complainant{}).Error
		},
		"Expr":        func() error { return row().Update("name", gorm.Expr("?", v)).Error },
		"Exec":        func() error { return db.Exec("UPDATE complainants SET name = ? WHERE id = ?", v, id).Error },
		"Exec(bytes)": func() error { return db.Exec("UPDATE complainants SET name = ? WHERE id = ?", []byte(v), id).Error },
		"Table.Updates": func() error {
			return db.Table("complainants").Where("id = ?", id).Updates(map[string]any{"name": v}).Error
		},
		"Table.Updates bytes": func() error {
			return db.Table("complainants").Where("id = ?", id).Updates(map[string]any{"name": []byte(v)}).Error
		},
	}
}

func complainantMap(id models.ID, v string) map[string]any {
	return map[string]any{"id": id, "person": 0, "name": v, "erased": false}
}

// Whatever the way, the value ends up sealed or is refused; never in the clear.
func TestPlainTextGetsInByNoWay(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		const secret = "रामदीन गुप्त, a name that is longer than a sealed value must be"
		ctx := b.Sealed(t.Context())
		sealed := 0
		for name := range plainWays(nil, 0, "") {
			const id = 1000
			require.NoError(t, b.Gorm().WithContext(ctx).Exec("DELETE FROM complainants").Error)
			require.NoError(t, b.Gorm().WithContext(ctx).Create(&rows.Complainant{ID: id}).Error)
			err := plainWays(b.Gorm().WithContext(ctx), id, secret)[name]()
			for _, row := range b.raw(t, "SELECT name FROM complainants WHERE name IS NOT NULL") {
				raw, ok := row[0].([]byte)
				require.True(t, ok, name)
				require.True(t, seal.IsSealed(raw), name)
				require.False(t, bytes.Contains(raw, []byte("गुप्त")), name)
				sealed++
			}
			var back rows.Complainant
			if err == nil {
				require.NoError(t, b.Gorm().WithContext(ctx).Where("name IS NOT NULL").Take(&back).Error, name)
				require.Equal(t, secret, string(back.Name), name)
			} else {
				require.NotContains(t, err.Error(), "गुप्त", name)
				require.True(t, strings.HasPrefix(name, "Exec") || name == "Expr" || strings.HasPrefix(name, "Table"), "%s was refused: %v", name, err)
			}
		}
		require.Equal(t, len(plainWays(nil, 0, ""))-5, sealed)
	})
}

func TestWithoutKeysNothingIsStored(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		err := b.Gorm().WithContext(t.Context()).Create(&rows.Complainant{ID: 1, Name: "x"}).Error
		require.ErrorIs(t, err, seal.ErrPlain)
		err = b.Gorm().WithContext(t.Context()).Model(&rows.Complainant{}).Where("id = 1").Updates(map[string]any{"name": "x"}).Error
		require.ErrorIs(t, err, seal.ErrPlain)
	})
}

// The tables themselves refuse what is not sealed, in every sealed column and every blind index there is.
func TestEverySealedColumnHasItsCheck(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		db := b.connect(t)
		for _, table := range b.tables(t) {
			if strings.HasPrefix(table, "searches") {
				continue
			}
			for column, kind := range b.columns(t, table) {
				if kind != "sealed" && kind != "bix" {
					continue
				}
				value := "'plain text that is long enough to be a sealed value, if it were one'"
				if b.Dialect() == bulk.Postgres {
					_, err := db.ExecContext(t.Context(), "SELECT convert_to("+value+", 'UTF8')::"+kind)
					require.Error(t, err)
					continue // the type is the check
				}
				// SQLite: the CHECK's own text, tried on a value.
				for _, v := range []string{value, "CAST(" + value + " AS blob)", "x'f501'", "42"} {
					check := b.checkOf(t, table, column)
					got := b.raw(t, "SELECT "+check+" FROM (SELECT "+v+" AS "+column+")")
					require.Equal(t, "0", fmt.Sprint(got[0][0]), table+"."+column+" "+v)
				}
			}
		}
	})
}

// checkOf cuts the CHECK of a column out of the table's text.
func (b *bench) checkOf(t testing.TB, table, column string) string {
	text := fmt.Sprint(b.raw(t, `SELECT sql FROM sqlite_master WHERE type = 'table' AND name = $1`, table)[0][0])
	at := regexp.MustCompile(`(?m)(^|[(,]) *` + column + ` `).FindStringIndex(text)
	require.NotNil(t, at, "%s.%s", table, column)
	_, check, found := strings.Cut(text[at[1]:], "CHECK ")
	require.True(t, found, "no CHECK: %s.%s", table, column)
	depth := 0
	for i, r := range check {
		switch r {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return check[:i+1]
			}
		}
	}
	require.Fail(t, "no end", "%s.%s", table, column)
	return ""
}

func TestEventsAreNeverChanged(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.complain(t, "1", "एक", nil)
		db := b.connect(t)
		for _, text := range []string{"UPDATE events SET code = 'x'", "DELETE FROM events"} {
			_, err := db.ExecContext(t.Context(), text)
			require.ErrorContains(t, err, "never changed")
		}
	})
}

// A row that cannot be opened is given up; everybody else's messages go on.
func TestADamagedRowStopsNobody(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		bad, good := b.receive(t, "power", "1", 1), b.receive(t, "power", "2", 2)
		b.say(t, intent("1", "bad", models.Reply), intent("2", "good", models.Reply))
		db := b.connect(t)
		damaged := append([]byte{0xF5, 0x01}, make([]byte, 60)...)
		for _, text := range []string{"UPDATE inbox SET payload = $1 WHERE id = $2", "UPDATE outbox SET args = $1 WHERE kind = 'bad' AND $2 > 0"} {
			_, err := db.ExecContext(t.Context(), text, damaged, bad.ID)
			require.NoError(t, err)
		}
		for range 2 {
			pending, err := b.PendingInbox(t.Context(), []string{"power"}, 10)
			require.NoError(t, err)
			require.Equal(t, []models.InboxRow{good}, pending)
			require.Equal(t, []string{"good"}, b.heads(t, 10))
		}
		depths, err := b.QueueDepths(t.Context())
		require.NoError(t, err)
		require.Equal(t, 1, depths[0].Parked)
		require.Equal(t, 1, depths[0].Dead)
	})
}

func TestErrorsHoldNoValuesAndNoPassword(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		_, err := b.Apply(t.Context(), []models.ChangeSet{{Intents: []models.Intent{{To: address("power", "रहस्य"), Kind: "रहस्य", Priority: 9}}}})
		require.Error(t, err)
		require.NotContains(t, err.Error(), "रहस्य")
		require.Contains(t, err.Error(), "priority")
	})
	for _, url := range []string{"postgres://u:geheim@127.0.0.1:1/x", "postgres://u:geheim@[", "mysql://u:geheim@x", "postgres://u:geheim@127.0.0.1/x?sslmode=geheim"} {
		_, err := store.Open(t.Context(), store.Options{URL: url, Keys: templateKeys, Clock: modelstest.NewClock(start)})
		require.Error(t, err)
		require.NotContains(t, err.Error(), "geheim")
	}
}
