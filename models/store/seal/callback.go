package seal

import (
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
	"gorm.io/gorm/schema"
)

// Register makes GORM seal also what is given as a map: Updates(map) and Update(column, value) know nothing
// of serializers and would store the plain value. Clauses with values of their own (an upsert's
// assignments) are sealed alike.
func Register(db *gorm.DB) error {
	if err := db.Callback().Update().Before("gorm:update").Register("seal:update", sealStatement); err != nil {
		return fmt.Errorf("registering the sealing of updates: %w", err)
	}
	if err := db.Callback().Create().Before("gorm:create").Register("seal:create", sealStatement); err != nil {
		return fmt.Errorf("registering the sealing of inserts: %w", err)
	}
	return nil
}

func sealStatement(db *gorm.DB) {
	st := db.Statement
	if st.Schema == nil || db.Error != nil {
		return
	}
	switch dest := st.Dest.(type) {
	case map[string]any:
		st.Dest = sealMap(db, dest)
	case *map[string]any:
		st.Dest = sealMap(db, *dest)
	case []map[string]any:
		st.Dest = sealMaps(db, dest)
	case *[]map[string]any:
		st.Dest = sealMaps(db, *dest)
	}
	if c, ok := st.Clauses["ON CONFLICT"]; ok {
		if conflict, ok := c.Expression.(clause.OnConflict); ok {
			conflict.DoUpdates = sealAssignments(db, conflict.DoUpdates)
			c.Expression = conflict
			st.Clauses["ON CONFLICT"] = c
		}
	}
}

func sealMaps(db *gorm.DB, rows []map[string]any) []map[string]any {
	out := make([]map[string]any, len(rows))
	for i, row := range rows {
		out[i] = sealMap(db, row)
	}
	return out
}

// sealMap returns a copy: the caller's map stays plain.
func sealMap(db *gorm.DB, row map[string]any) map[string]any {
	out := make(map[string]any, len(row))
	for name, v := range row {
		out[name] = sealValue(db, db.Statement.Schema.LookUpField(name), v)
	}
	return out
}

func sealAssignments(db *gorm.DB, set clause.Set) clause.Set {
	out := make(clause.Set, len(set))
	for i, a := range set {
		a.Value = sealValue(db, db.Statement.Schema.LookUpField(a.Column.Name), a.Value)
		out[i] = a
	}
	return out
}

func sealValue(db *gorm.DB, f *schema.Field, v any) any {
	if f == nil || f.Serializer == nil {
		return v
	}
	switch v.(type) {
	case clause.Column, clause.Expr, clause.Expression, *gorm.DB: // SQL: excluded.column and the like; the CHECK watches these
		return v
	}
	if b, ok := v.([]byte); ok && IsSealed(b) {
		return v
	}
	sealed, err := sealField(db.Statement.Context, f, v)
	if err != nil {
		_ = db.AddError(err)
		return nil
	}
	return sealed
}
