package twittertest

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

//go:embed spec.json
var specFile []byte

// spec is a table derived from X's description of its API; see its source line.
type spec struct {
	Source     string      `json:"source"`
	Operations []operation `json:"operations"`
}

// operation is one thing that can be asked of X, and what holds for its request.
type operation struct {
	Op    string               `json:"op"`
	Auth  []string             `json:"auth"` // user (OAuth 1.0a), bearer, basic
	Query map[string]parameter `json:"query"`
	Old   map[string]parameter `json:"old"` // Query before fields were renamed
	JSON  []rule               `json:"json"`
	Parts map[string]string    `json:"parts"` // of a form with a file: patterns by name
	Form  bool                 `json:"form"`
	// Fields are all of a form's: patterns by name.
	Fields map[string]string `json:"fields"`
}

type parameter struct {
	Pattern string   `json:"pattern"`
	List    []string `json:"list"` // values that may stand with commas between them, each once
}

// rule is what holds at a place of a body. "a[].b" is b of each element of a, "" the body itself.
type rule struct {
	At       string   `json:"at"`
	Need     bool     `json:"need"` // wherever what is around it is there
	Only     []string `json:"only"` // an object's names
	Any      []string `json:"any"`  // one of them must be there
	Pattern  string   `json:"pattern"`
	Max      int      `json:"max"` // code points
	MinItems int      `json:"minItems"`
	MaxItems int      `json:"maxItems"`
	Number   bool     `json:"number"`
}

func readSpec() (spec, error) {
	var s spec
	if err := json.Unmarshal(specFile, &s); err != nil {
		return s, fmt.Errorf("reading spec.json: %w", err)
	}
	return s, nil
}

// find returns the operation of a request and the ids in its path.
func (s spec) find(method, path string) (operation, []string, bool) {
	for _, o := range s.Operations {
		if ids, ok := match(o.Op, method+" "+path); ok {
			return o, ids, true
		}
	}
	return operation{}, nil, false
}

func match(pattern, got string) (ids []string, ok bool) {
	want, have := strings.Split(pattern, "/"), strings.Split(got, "/")
	if len(want) != len(have) {
		return nil, false
	}
	for i := range want {
		switch {
		case want[i] == "{id}" && have[i] != "":
			ids = append(ids, have[i])
		case want[i] != have[i]:
			return nil, false
		}
	}
	return ids, true
}

// query returns what the parameters of a question break.
func (o operation) query(got url.Values, names naming) (broken []string) {
	allowed := o.Query
	if names == oldNames && o.Old != nil {
		allowed = o.Old
	}
	for name, values := range got {
		p, known := allowed[name]
		switch {
		case !known:
			broken = append(broken, fmt.Sprintf("parameter %s is none of this question's", name))
		case len(values) != 1:
			broken = append(broken, fmt.Sprintf("parameter %s stands %d times", name, len(values)))
		case len(p.List) > 0:
			seen := map[string]bool{}
			for _, v := range strings.Split(values[0], ",") {
				if seen[v] || !slices.Contains(p.List, v) {
					broken = append(broken, fmt.Sprintf("parameter %s cannot hold %q", name, v))
				}
				seen[v] = true
			}
		case !regexp.MustCompile(p.Pattern).MatchString(values[0]):
			broken = append(broken, fmt.Sprintf("parameter %s is %q", name, values[0]))
		}
	}
	return broken
}

// body returns what a body breaks.
func (o operation) body(body any) (broken []string) {
	for _, r := range o.JSON {
		var path []string
		if r.At != "" {
			path = strings.Split(r.At, ".")
		}
		for _, f := range find([]any{body}, path) {
			if why := r.broken(f); why != "" {
				broken = append(broken, strings.TrimSpace(r.At+" "+why))
			}
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
	if len(path) == 0 {
		for _, a := range around {
			list = append(list, found{a, true})
		}
		return list
	}
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
		switch {
		case len(path) > 1 && there:
			list = append(list, find(items, path[1:])...)
		case len(path) == 1 && each:
			list = append(list, find(items, nil)...)
		case len(path) == 1:
			list = append(list, found{v, there})
		}
	}
	return list
}

func (r rule) broken(f found) string {
	if !f.there {
		if r.Need {
			return "is missing"
		}
		return ""
	}
	switch v := f.value.(type) {
	case string:
		switch {
		case r.Number || len(r.Only) > 0:
			return "is a text"
		case r.Max > 0 && utf8.RuneCountInString(v) > r.Max:
			return fmt.Sprintf("is over %d", r.Max)
		case r.Pattern != "" && !regexp.MustCompile(r.Pattern).MatchString(v):
			return fmt.Sprintf("is %q", v)
		}
	case float64:
		if !r.Number {
			return "is a number"
		}
	case []any:
		if len(v) < r.MinItems || r.MaxItems > 0 && len(v) > r.MaxItems {
			return fmt.Sprintf("has %d items", len(v))
		}
	case map[string]any:
		return r.object(v)
	default:
		return "is of another type"
	}
	return ""
}

func (r rule) object(v map[string]any) string {
	for name := range v {
		if len(r.Only) > 0 && !slices.Contains(r.Only, name) {
			return fmt.Sprintf("has no %q", name)
		}
	}
	if len(r.Any) > 0 && !slices.ContainsFunc(r.Any, func(n string) bool { return v[n] != nil }) {
		return fmt.Sprintf("needs one of %v", r.Any)
	}
	return ""
}
