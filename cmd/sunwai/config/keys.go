package config

import (
	"encoding"
	"fmt"
	"reflect"
	"strings"
)

// Key is one thing that can be set.
type Key struct {
	Section string // "database"; "account" for a key of an [[account]]
	Name    string // "url"
	Env     string // SUNWAI_DATABASE_URL; of an account with <KEY> in it
	Default string
	Help    string
}

const (
	envPrefix     = "SUNWAI_"
	accountPrefix = envPrefix + "ACCOUNT_"
	accountTable  = "account"
)

// AllKeys lists every key in the order in which the struct and the example file have them.
func AllKeys() []Key {
	var keys []Key
	for section := range reflect.TypeFor[Config]().Fields() {
		name := section.Tag.Get("toml")
		switch {
		case name == "-":
		case section.Type.Kind() == reflect.Slice:
			keys = append(keys, keysOf(name, section.Type.Elem())...)
		default:
			keys = append(keys, keysOf(name, section.Type)...)
		}
	}
	return keys
}

func keysOf(section string, t reflect.Type) []Key {
	var keys []Key
	for f := range t.Fields() {
		name := f.Tag.Get("toml")
		if name == "-" {
			continue
		}
		k := Key{Section: section, Name: name, Default: f.Tag.Get("default"), Help: f.Tag.Get("help")}
		k.Env = envPrefix + strings.ToUpper(section+"_"+name)
		if section == accountTable {
			k.Env = accountPrefix + "<KEY>_" + strings.ToUpper(name)
		}
		keys = append(keys, k)
	}
	return keys
}

// field finds the value that a key names within a section's struct.
func field(section reflect.Value, name string) (reflect.Value, bool) {
	for f, v := range section.Fields() {
		if f.Tag.Get("toml") == name {
			return v, true
		}
	}
	return reflect.Value{}, false
}

// set reads text into a field. Every field is a kind of string or reads itself.
func set(v reflect.Value, text string) error {
	if u, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
		return u.UnmarshalText([]byte(text))
	}
	if v.Kind() != reflect.String {
		return fmt.Errorf("a field of kind %s cannot be set by text", v.Kind())
	}
	v.SetString(text)
	return nil
}

// fillDefaults sets every empty field of a section that has a default.
func fillDefaults(section reflect.Value) error {
	for f, v := range section.Fields() {
		text := f.Tag.Get("default")
		if text == "" || !v.IsZero() {
			continue
		}
		if err := set(v, text); err != nil {
			return fmt.Errorf("default of %s: %w", f.Name, err)
		}
	}
	return nil
}
