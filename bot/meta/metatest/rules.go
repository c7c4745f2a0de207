package metatest

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
)

// Rule is what holds at a place of a body. "a[].b" is b of each element of a.
type Rule struct {
	At       string   `json:"at"`
	Need     bool     `json:"need"` // wherever what is around it is there
	Values   []string `json:"values"`
	Max      int      `json:"max"` // UTF-16 units
	MinItems int      `json:"minItems"`
	MaxItems int      `json:"maxItems"`
	Unique   bool     `json:"unique"`
}

// Check returns what a body breaks.
func (r Rule) Check(body map[string]any) (broken []string) {
	seen := map[string]bool{}
	for _, f := range find([]any{body}, strings.Split(r.At, ".")) {
		if why := r.broken(f, seen); why != "" {
			broken = append(broken, r.At+" "+why)
		}
	}
	return broken
}

// found is a value, or that it is missing where what is around it is there.
type found struct {
	value any
	there bool
}

func find(around []any, path []string) (list []found) {
	name, each := strings.CutSuffix(path[0], "[]")
	for _, a := range around {
		o, ok := a.(map[string]any)
		if !ok {
			continue
		}
		v, there := o[name]
		items := []any{v}
		if each {
			items, _ = v.([]any)
		}
		if len(path) == 1 {
			list = append(list, found{v, there})
			continue
		}
		if there {
			list = append(list, find(items, path[1:])...)
		}
	}
	return list
}

func (r Rule) broken(f found, seen map[string]bool) string {
	if !f.there {
		if r.Need {
			return "is missing"
		}
		return ""
	}
	switch v := f.value.(type) {
	case string:
		switch {
		case r.Need && strings.TrimSpace(v) == "":
			return "is empty"
		case r.Max > 0 && len(utf16.Encode([]rune(v))) > r.Max:
			return fmt.Sprintf("is over %d", r.Max)
		case len(r.Values) > 0 && !slices.Contains(r.Values, v):
			return fmt.Sprintf("is %q", v)
		case r.Unique && seen[v]:
			return fmt.Sprintf("is twice %q", v)
		}
		seen[v] = true
	case []any:
		if len(v) < r.MinItems || r.MaxItems > 0 && len(v) > r.MaxItems {
			return fmt.Sprintf("has %d items", len(v))
		}
	case map[string]any:
	default:
		return "is of another type"
	}
	return ""
}

// Obj is an object within one; nil when it is none.
func Obj(m map[string]any, key string) map[string]any {
	o, _ := m[key].(map[string]any)
	return o
}

// Str is a string within an object; "" when it is none.
func Str(m map[string]any, key string) string {
	s, _ := m[key].(string)
	return s
}

// Items are the objects of a list within an object.
func Items(m map[string]any, key string) (list []map[string]any) {
	raw, _ := m[key].([]any)
	for _, v := range raw {
		if o, ok := v.(map[string]any); ok {
			list = append(list, o)
		}
	}
	return list
}
