package seal

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"

	"gorm.io/gorm/schema"
)

// Text is a string that is sealed in the database. Empty is NULL there.
type Text string

// Bytes are bytes that are sealed in the database. Empty is NULL there.
type Bytes []byte

// JSON is a value that is sealed in the database as JSON. The zero value is NULL there.
type JSON[T any] struct{ V T }

// Of wraps a value.
func Of[T any](v T) JSON[T] { return JSON[T]{V: v} }

// Column is a sealed column of a row: what it is in the clear.
type Column interface {
	// Plain returns the bytes to seal; nil means NULL.
	Plain() ([]byte, error)
}

var (
	_ schema.SerializerInterface = (*Text)(nil)
	_ schema.SerializerInterface = (*Bytes)(nil)
	_ schema.SerializerInterface = (*JSON[int])(nil)
)

// Plain returns the text.
func (t Text) Plain() ([]byte, error) {
	if t == "" {
		return nil, nil
	}
	return []byte(t), nil
}

// Value seals for GORM.
func (t Text) Value(ctx context.Context, f *schema.Field, _ reflect.Value, v any) (any, error) {
	return sealField(ctx, f, v)
}

// Scan opens for GORM.
func (t *Text) Scan(ctx context.Context, f *schema.Field, _ reflect.Value, stored any) error {
	plain, err := openField(ctx, f, stored)
	*t = Text(plain)
	return err
}

// Plain returns the bytes.
func (b Bytes) Plain() ([]byte, error) {
	if len(b) == 0 {
		return nil, nil
	}
	return b, nil
}

// Value seals for GORM.
func (b Bytes) Value(ctx context.Context, f *schema.Field, _ reflect.Value, v any) (any, error) {
	return sealField(ctx, f, v)
}

// Scan opens for GORM.
func (b *Bytes) Scan(ctx context.Context, f *schema.Field, _ reflect.Value, stored any) error {
	plain, err := openField(ctx, f, stored)
	*b = plain
	return err
}

// Plain returns the JSON.
func (j JSON[T]) Plain() ([]byte, error) {
	if reflect.ValueOf(&j.V).Elem().IsZero() {
		return nil, nil
	}
	return json.Marshal(j.V)
}

// Value seals for GORM.
func (j JSON[T]) Value(ctx context.Context, f *schema.Field, _ reflect.Value, v any) (any, error) {
	return sealField(ctx, f, v)
}

// Scan opens for GORM.
func (j *JSON[T]) Scan(ctx context.Context, f *schema.Field, _ reflect.Value, stored any) error {
	*j = JSON[T]{}
	plain, err := openField(ctx, f, stored)
	if err != nil || plain == nil {
		return err
	}
	if err := json.Unmarshal(plain, &j.V); err != nil {
		return fmt.Errorf("%s: %w: not what is expected", place(f), ErrSealed) // the cause would quote it
	}
	return nil
}

// place is the associated data of a column. Stored in effect: renaming a sealed column needs its values resealed.
func place(f *schema.Field) string { return f.Schema.Table + "." + f.DBName }

func sealField(ctx context.Context, f *schema.Field, v any) (any, error) {
	if v == nil {
		return nil, nil
	}
	c, ok := v.(Column)
	if !ok {
		if c, ok = asColumn(f, v); !ok {
			return nil, fmt.Errorf("%w: %s cannot seal a %T", ErrPlain, place(f), v)
		}
	}
	plain, err := c.Plain()
	if err != nil || plain == nil {
		return nil, err
	}
	s, err := From(ctx)
	if err != nil {
		return nil, err
	}
	return s.Seal(place(f), plain), nil
}

// asColumn turns what somebody put in a map (a plain string, mostly) into the column's own type.
func asColumn(f *schema.Field, v any) (Column, bool) {
	rv := reflect.ValueOf(v)
	for rv.Kind() == reflect.Pointer {
		if rv.IsNil() {
			return Text(""), true
		}
		rv = rv.Elem()
	}
	target := f.IndirectFieldType
	if target.Kind() == reflect.Struct { // JSON[T]
		target = target.Field(0).Type
		if !rv.CanConvert(target) {
			return nil, false
		}
		j := reflect.New(f.IndirectFieldType).Elem()
		j.Field(0).Set(rv.Convert(target))
		c, ok := j.Interface().(Column)
		return c, ok
	}
	if kind := rv.Kind(); kind != reflect.String && kind != reflect.Slice || !rv.CanConvert(target) {
		return nil, false
	}
	c, ok := rv.Convert(target).Interface().(Column)
	return c, ok
}

func openField(ctx context.Context, f *schema.Field, stored any) ([]byte, error) {
	if stored == nil {
		return nil, nil
	}
	b, ok := stored.([]byte)
	if !ok {
		return nil, fmt.Errorf("%s: %w: not bytes", place(f), ErrSealed)
	}
	s, err := From(ctx)
	if err != nil {
		return nil, err
	}
	return s.Open(place(f), b)
}
