package whatsapptest

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
)

//go:embed spec.json
var specFile []byte

// spec is a table derived from Meta's description; see its source line.
type spec struct {
	Source string   `json:"source"`
	Common []string `json:"common"`
	Types  []string `json:"types"`
	Mark   []string `json:"mark"`
	Rules  []rule   `json:"rules"`
}

// rule is what holds at a place of a body. "a[].b" is b of each element of a.
type rule struct {
	At       string   `json:"at"`
	Need     bool     `json:"need"` // wherever what is around it is there
	Values   []string `json:"values"`
	Max      int      `json:"max"` // UTF-16 units
	MinItems int      `json:"minItems"`
	MaxItems int      `json:"maxItems"`
	Unique   bool     `json:"unique"`
}

func readSpec() (spec, error) {
	var s spec
	if err := json.Unmarshal(specFile, &s); err != nil {
		return s, fmt.Errorf("reading spec.json: %w", err)
	}
	return s, nil
}

// check returns what a message breaks.
func (s spec) check(body map[string]any) (broken []string) {
	kind, _ := body["type"].(string)
	if !slices.Contains(s.Types, kind) {
		return []string{fmt.Sprintf("type %q is not sent by anybody here", kind)}
	}
	for name := range body {
		if name != kind && !slices.Contains(s.Common, name) {
			broken = append(broken, fmt.Sprintf("%q does not belong to a message of type %s", name, kind))
		}
	}
	if body[kind] == nil {
		broken = append(broken, kind+" is missing")
	}
	to, _ := body["to"].(string)
	recipient, _ := body["recipient"].(string)
	if (to == "") == (recipient == "") || strings.Contains(to, ".") {
		broken = append(broken, "one of to (a phone number) and recipient (a business-scoped id) must say for whom it is")
	}
	for _, r := range s.Rules {
		broken = append(broken, r.check(body)...)
	}
	return broken
}

func (r rule) check(body map[string]any) (broken []string) {
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

func (r rule) broken(f found, seen map[string]bool) string {
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
