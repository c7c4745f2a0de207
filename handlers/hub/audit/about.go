package audit

import (
	"strconv"
	"strings"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// about is what a line is about, for people: words, and codes that templates name in the reader's language. All empty: the code alone is known.
type about struct {
	Words                string
	Category, Department string
	Post                 models.Post
}

// Known reports whether there is more to show than the code.
func (a about) Known() bool { return a != about{} }

// aboutOf reads an object of the log, a kind and an id or code: "category:POWER.SUPPLY", "triage:7/spam", "dead:3/blocked".
func aboutOf(c *web.Call, action, object string, names map[models.ID]string) about {
	kind, rest, _ := strings.Cut(object, ":")
	id, tail := rest, ""
	if at := strings.IndexAny(rest, "/,="); at >= 0 {
		id, tail = rest[:at], rest[at+1:]
	}
	switch kind {
	case "user", "officer":
		if n := number(id); names[n] != "" {
			return about{Words: names[n]}
		}
		return about{Words: c.T("audit.who.gone")}
	case "department":
		return about{Department: rest}
	case "category":
		return about{Category: rest}
	case "post":
		area, level, _ := strings.Cut(tail, "/")
		return about{Post: models.Post{Department: id, Area: area, Level: models.Level(level)}}
	case "bulk":
		if _, n, counted := strings.Cut(rest, ",n:"); counted {
			return about{Words: c.T("audit.by.bulk.n", "n", n)}
		}
		return about{Words: c.T("audit.by.bulk")}
	}
	if strings.HasPrefix(action, "letters.") {
		if _, err := strconv.Atoi(id); err != nil {
			id, tail = c.T("web.all"), ""
		}
		return about{Words: joined(first(c, "letters.kind."+kind), id, first(c, "letters.reason."+tail))}
	}
	what := first(c, "audit."+kind+"."+id, "audit.of."+kind, "rules.thing."+kind)
	return about{Words: joined(what, first(c, "triage.verdict."+tail, "desk.outcome."+tail))}
}

// first is the first of some texts that there is.
func first(c *web.Call, keys ...string) string {
	for _, key := range keys {
		if words := c.T(key); words != key {
			return words
		}
	}
	return ""
}

// joined are the parts that are not empty, the first one with a colon behind it.
func joined(what string, more ...string) string {
	var rest []string
	for _, m := range more {
		if m != "" {
			rest = append(rest, m)
		}
	}
	if what == "" || len(rest) == 0 {
		return what
	}
	return what + ": " + strings.Join(rest, ", ")
}
