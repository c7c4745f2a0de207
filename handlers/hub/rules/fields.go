package rules

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"sunwai/models"
	"sunwai/models/directory"
)

// kind is how a value is typed in. It names the template of its field.
type kind string

const (
	short   kind = "short"
	long    kind = "long"
	phrases kind = "words" // one a line
	flagged kind = "flag"  // yes or nothing
	choice  kind = "choice"
	day     kind = "day"
)

// manner is how a field is shown, and what may stand in it.
type manner struct {
	kind     kind
	lang     string // of its text; "" where it is no language
	longest  int    // runes
	required bool
	hint     bool // it has a text after "rules.h."
	options  []string
	check    func(value string) bool // nil: anything
	wrong    string                  // text of what is wrong, after "rules.wrong."
}

var (
	twoTimes    = regexp.MustCompile(`^\d{1,4}[mhd] ?/ ?\d{1,4}[mhd]$`)
	threeTimes  = regexp.MustCompile(`^\d{1,4}[mhd] ?/ ?\d{1,4}[mhd] ?/ ?\d{1,4}[mhd]$`)
	oneTime     = regexp.MustCompile(`^\d{1,4}[mhd]$`)
	dayTime     = regexp.MustCompile(`^([01]\d|2[0-3]):[0-5]\d$`)
	phoneList   = regexp.MustCompile(`^[0-9-]{3,20}( [0-9-]{3,20})*$`)
	percent     = regexp.MustCompile(`^[1-9]\d?$`)
	codeShape   = regexp.MustCompile(`^[A-Z][A-Z_]*$`)
	handleShape = regexp.MustCompile(`^[a-z0-9_]{2,12}$`)
	someOfFive  = regexp.MustCompile(`^[1-5]( [1-5])*$`)
)

// LimitFields are the values of a category that say when its complaints are due.
func LimitFields() []string {
	return []string{"clock", "limit", "limit_city", "limit_town", "limit_village"}
}

const (
	longestName     = 120
	longestHandle   = 30
	longestCode     = 16
	longestTemplate = 1024 // as Meta takes it
	longestWord     = 60
)

// manners say how the fields of things are typed in.
func manners(t models.Thing) map[string]manner {
	limit := manner{kind: short, longest: 20, check: twoTimes.MatchString, wrong: "limit", hint: true}
	step := manner{kind: short, longest: 8, check: oneTime.MatchString, wrong: "time", required: true}
	time := manner{kind: short, longest: 5, check: dayTime.MatchString, wrong: "clock", required: true}
	name := func(lang string) manner {
		if t == models.ThingTemplate {
			return manner{kind: long, lang: lang, longest: longestTemplate, required: true}
		}
		return manner{kind: short, lang: lang, longest: longestName, required: true}
	}
	called := func(lang string) manner {
		return manner{kind: short, lang: lang, longest: longestHandle, required: true}
	}
	word := func(lang string) manner {
		return manner{kind: phrases, lang: lang, longest: 20000, required: true, check: wordsFit, wrong: "words", hint: true}
	}
	code := manner{kind: short, longest: 30, required: true, check: codeShape.MatchString, wrong: "code", hint: true}
	if t == models.ThingDepartment {
		code.longest = longestCode // it stands in front of all its categories' codes, on buttons too
	}
	must := limit
	must.required = true
	return map[string]manner{
		"hi": name("hi"), "en": name("en"), "latn": name("hi-Latn"),
		"handle_hi": called("hi"), "handle_en": called("en"),
		"handle_latn": {kind: short, lang: "hi-Latn", longest: 12, required: true, check: handleShape.MatchString, wrong: "handle", hint: true},
		"L1_hi":       name("hi"), "L1_en": name("en"), "L2_hi": name("hi"), "L2_en": name("en"), "L3_hi": name("hi"), "L3_en": name("en"),
		"helpline": {kind: short, longest: 20, check: phoneList.MatchString, wrong: "number"},
		"numbers":  {kind: short, longest: 80, check: phoneList.MatchString, wrong: "number", hint: true},
		"checked":  {kind: short, longest: longestName, hint: true},
		"clock":    {kind: choice, options: []string{string(models.RoundClock), string(models.OfficeClock)}, required: true},
		"limit":    must, "limit_city": limit, "limit_town": limit, "limit_village": limit,
		"ladder": {kind: short, longest: 30, check: threeTimes.MatchString, wrong: "ladder", hint: true},
		"proof":  {kind: flagged, hint: true}, "sensitive": {kind: flagged, hint: true}, "conduct": {kind: flagged, hint: true}, "search": {kind: flagged, hint: true}, "taken": {kind: flagged, hint: true}, "refusal": {kind: flagged, hint: true}, "retired": {kind: flagged, hint: true},
		"danger":   {kind: choice, options: append([]string{""}, dangers()...), hint: true},
		"words_hi": word("hi"), "words_en": word("en"), "words_latn": word("hi-Latn"),
		"open": time, "close": time, "closed_saturdays": {kind: short, longest: 12, check: someOfFive.MatchString, wrong: "saturdays", hint: true},
		"L2": step, "L3": step, "L4": step, "decide": step, "first": step, "desk": step,
		"warn_at": {kind: short, longest: 2, check: percent.MatchString, wrong: "percent", required: true},
		"code":    code,
		"number":  {kind: short, longest: 20, required: true, check: phoneList.MatchString, wrong: "number"},
		"date":    {kind: day, longest: 10, required: true, check: isDate, wrong: "date"},
		"areas":   {kind: short, longest: 200, hint: true},
	}
}

func dangers() []string {
	return []string{string(models.Fire), string(models.Crime), string(models.Medical), string(models.WomanInDanger), string(models.ChildInDanger),
		string(models.SelfHarm), string(models.Electrocution), string(models.Disaster), string(models.OtherDanger)}
}

func isDate(value string) bool {
	_, err := time.Parse(time.DateOnly, value)
	return err == nil
}

func wordsFit(value string) bool {
	list, err := directory.SplitWords(value)
	return err == nil && !slices.ContainsFunc(list, func(w string) bool { return utf8.RuneCountInString(w) > longestWord })
}

// field is a value as the form shows it.
type field struct {
	Name, Value, Was string
	Key              string // of its texts, after "rules.f." and "rules.h."
	Group            string // a text that stands above it and those after it; "" where none begins
	Kind             kind
	Lang             string
	Longest          int
	Required, Hint   bool
	Options          []option
	Wrong            string // key of a text
	Theirs           bool   // somebody else has changed it since the form was read
	Clash            bool   // and what was typed is not what it is now
}

type option struct {
	Value, Label string // Label is the key of a text
	Chosen       bool
}

// fieldOf is a field with what was typed into it.
func fieldOf(t models.Thing, full, value, was string) field {
	name, rest := strings.CutPrefix(full, restOf)
	if rest {
		t = models.ThingCategory
	}
	m, ok := manners(t)[name]
	f := field{Name: full, Key: name, Group: map[string]string{"L1_hi": "rules.posts", restOf + "code": "rules.other"}[full], Value: value, Was: was, Kind: m.kind, Lang: m.lang, Longest: m.longest, Required: m.required, Hint: m.hint}
	if m.kind == flagged {
		m.options = []string{"", models.FieldYes}
	}
	for _, o := range m.options {
		label := "rules." + name + "." + o
		switch {
		case m.kind == flagged:
			label = map[string]string{"": "web.no", models.FieldYes: "web.yes"}[o]
		case o == "":
			label = "rules.none"
		}
		f.Options = append(f.Options, option{o, label, o == value})
	}
	f.Wrong = fault(m, ok, value, was)
	return f
}

// fault is the text of what is wrong with a value; "" when nothing is. What was there before is not asked about again.
func fault(m manner, known bool, value, was string) string {
	switch {
	case value == was && value != "":
		return ""
	case !known:
		return "rules.wrong.unknown"
	case value == "" && m.required:
		return "rules.wrong.missing"
	case value == "":
		return ""
	case m.longest > 0 && utf8.RuneCountInString(value) > m.longest:
		return "rules.wrong.long"
	case len(m.options) > 0 && !slices.Contains(m.options, value), m.check != nil && !m.check(value):
		if m.wrong == "" {
			return "rules.wrong.unknown"
		}
		return "rules.wrong." + m.wrong
	}
	return ""
}

// typed is a value as it was sent, tidied. Lists of words keep their lines.
func typed(k kind, value string) string {
	if k == phrases {
		return strings.TrimSpace(strings.ReplaceAll(value, "\r\n", "\n"))
	}
	value = strings.Join(strings.Fields(value), " ")
	if twoTimes.MatchString(value) || threeTimes.MatchString(value) {
		parts := strings.Split(value, "/")
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		value = strings.Join(parts, " / ") // as the files have it
	}
	return value
}
