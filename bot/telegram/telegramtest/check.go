package telegramtest

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

//go:embed spec.json
var specJSON []byte

// spec is what Telegram says about its methods and types; see gen.go.
type spec struct {
	Source  string                          `json:"source"`
	Methods map[string]map[string]specParam `json:"methods"`
	Types   map[string]map[string]specParam `json:"types"`
}

type specParam struct {
	Types    []string `json:"types"`
	Required bool     `json:"required"`
	Min      int      `json:"min"`
	Max      int      `json:"max"`
	Unit     string   `json:"unit"`
}

func readSpec() (spec, error) {
	var s spec
	if err := json.Unmarshal(specJSON, &s); err != nil {
		return s, fmt.Errorf("reading spec.json: %w", err)
	}
	return s, nil
}

// wrong is what does not fit: as the real server says it, and whether no program should ever have asked so.
type wrong struct {
	says      string
	violation string
}

func violation(format string, args ...any) *wrong {
	what := fmt.Sprintf(format, args...)
	return &wrong{says: what, violation: what}
}

// check holds a request against the table. Lengths are a matter of the moment and answered as Telegram does;
// everything else is also noted as a violation.
func (s spec) check(c *call, violated func(method, what string)) *apiError {
	w := s.checkCall(c)
	if w == nil {
		return nil
	}
	if w.violation != "" {
		violated(c.method, w.violation)
	}
	return badRequest(w.says)
}

func (s spec) checkCall(c *call) *wrong {
	params := s.Methods[c.method]
	for name := range c.params {
		if _, ok := params[name]; !ok {
			return violation("unknown parameter %s", name)
		}
		if len(c.params[name]) != 1 {
			return violation("parameter %s is given %d times", name, len(c.params[name]))
		}
	}
	for name, p := range params {
		value, given := c.get(name), c.params.Has(name)
		_, uploaded := c.files[name]
		if !given && uploaded {
			given, value = true, "attach://"+name
		}
		if !given {
			if p.Required {
				return missing(name)
			}
			continue
		}
		if w := s.checkValue(c, name, p, value); w != nil {
			return w
		}
	}
	return s.checkAttached(c)
}

// checkAttached finds files that no parameter speaks of.
func (s spec) checkAttached(c *call) *wrong {
	for name := range c.files {
		_, own := s.Methods[c.method][name]
		if !own && !strings.Contains(c.get("media"), `"attach://`+name+`"`) {
			return violation("file %s belongs to nothing", name)
		}
	}
	return nil
}

func missing(name string) *wrong {
	says := name + " is empty"
	if name == "text" {
		says = "message text is empty"
	}
	return &wrong{says: says, violation: "parameter " + name + " is missing"}
}

func (s spec) checkValue(c *call, name string, p specParam, value string) *wrong {
	if !utf8.ValidString(value) {
		return &wrong{says: "strings must be encoded in UTF-8", violation: name + " is no UTF-8"}
	}
	var worst *wrong
	for _, t := range p.Types {
		w := s.checkType(c, t, value)
		if w == nil {
			return checkLength(name, p, value)
		}
		if worst == nil || w.violation == "" {
			worst = w // of the right type but too long says more than of the wrong type
		}
	}
	if worst == nil || worst.violation == "" {
		return worst
	}
	return violation("parameter %s: %s", name, worst.says)
}

func (s spec) checkType(c *call, t, value string) *wrong {
	if item, ok := strings.CutPrefix(t, "Array of "); ok {
		var items []json.RawMessage
		if json.Unmarshal([]byte(value), &items) != nil {
			return violation("no JSON array")
		}
		for _, raw := range items {
			if w := s.checkType(c, item, unquote(raw)); w != nil {
				return w
			}
		}
		return nil
	}
	switch t {
	case "String":
		return nil
	case "Integer":
		if _, err := strconv.ParseInt(value, 10, 64); err != nil {
			return violation("no integer")
		}
		return nil
	case "Float":
		if _, err := strconv.ParseFloat(value, 64); err != nil {
			return violation("no number")
		}
		return nil
	case "Boolean", "True":
		if value != "true" && value != "false" {
			return violation("no boolean")
		}
		return nil
	case "InputFile":
		if _, ok := c.file("", value); !ok {
			return violation("no file")
		}
		return nil
	}
	return s.checkObject(c, t, value)
}

// checkObject checks the types that the table holds; of others it is only known that they are objects.
func (s spec) checkObject(c *call, t, value string) *wrong {
	var fields map[string]json.RawMessage
	if json.Unmarshal([]byte(value), &fields) != nil {
		return violation("no JSON object of type %s", t)
	}
	if t == "BotCommandScope" {
		t = scopeType(unquote(fields["type"]))
	}
	params, known := s.Types[t]
	if !known {
		return nil
	}
	for name, raw := range fields {
		p, ok := params[name]
		if !ok {
			return violation("%s has no field %s", t, name)
		}
		if w := s.checkValue(c, name, p, unquote(raw)); w != nil {
			return w
		}
	}
	for name, p := range params {
		if _, ok := fields[name]; p.Required && !ok {
			return violation("%s needs %s", t, name)
		}
	}
	return nil
}

func scopeType(kind string) string {
	parts := strings.Split(kind, "_")
	for i, p := range parts {
		if p != "" {
			parts[i] = strings.ToUpper(p[:1]) + p[1:]
		}
	}
	return "BotCommandScope" + strings.Join(parts, "")
}

// unquote makes of a JSON value what a form would hold: a string's content, anything else as it stands.
func unquote(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	return string(raw)
}

func checkLength(name string, p specParam, value string) *wrong {
	n := length(p.Unit, value)
	switch {
	case p.Unit == "" || (n >= p.Min && (p.Max == 0 || n <= p.Max)):
		return nil
	case name == "text" && n < p.Min:
		return &wrong{says: "message text is empty"}
	case name == "text":
		return &wrong{says: "message is too long"}
	case name == "caption":
		return &wrong{says: "message caption is too long"}
	case name == "callback_data":
		return &wrong{says: "BUTTON_DATA_INVALID"}
	}
	return violation("%s has %d %s, not %d to %d", name, n, p.Unit, p.Min, p.Max)
}

func length(unit, value string) int {
	switch unit {
	case "bytes":
		return len(value)
	case "items":
		var items []json.RawMessage
		_ = json.Unmarshal([]byte(value), &items) // the type is checked already
		return len(items)
	}
	return len(utf16.Encode([]rune(strings.TrimSpace(value))))
}
