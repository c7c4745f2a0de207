package whatsapptest

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"sunwai/bot/meta/metatest"
)

//go:embed spec.json
var specFile []byte

// spec is a table derived from Meta's description; see its source line.
type spec struct {
	Source string          `json:"source"`
	Common []string        `json:"common"`
	Types  []string        `json:"types"`
	Mark   []string        `json:"mark"`
	Rules  []metatest.Rule `json:"rules"`
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
	for _, c := range metatest.Items(metatest.Obj(body, "template"), "components") {
		for _, p := range metatest.Items(c, "parameters") {
			if len(p) != 2 || metatest.Str(p, metatest.Str(p, "type")) == "" {
				broken = append(broken, "a parameter is its type and what is of that type")
			}
		}
	}
	for _, r := range s.Rules {
		broken = append(broken, r.Check(body)...)
	}
	return broken
}
