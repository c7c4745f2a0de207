package directory

import (
	"strings"
	"sync"

	"sunwai/i18n/fold"
	"sunwai/models"
)

// calling is by what departments are called, folded. It is worked out when first asked for: most starts need none of it.
type calling struct {
	once sync.Once
	list []calledBy
}

type calledBy struct {
	code   string
	names  []string // folded: its names, and those of its accounts
	others []otherName
}

// otherName is one of OtherNames.
type otherName struct{ name, key string }

// shortestKey is how long a folded name must be to count in another spelling: "BSA" is no "बस".
const shortestKey = 4

// calledBy lists by what the departments are called.
func (d *Directory) calledBy() []calledBy {
	d.calling.once.Do(func() { d.calling.list = d.callings() })
	return d.calling.list
}

func (d *Directory) callings() (list []calledBy) {
	for _, dep := range d.Departments() {
		c := calledBy{code: dep.Code}
		handle := d.HandleNames(dep.Code)
		for _, name := range [...]string{dep.Names.Hi, dep.Names.En, dep.Names.Latn, handle.Hi, handle.En} {
			if key := fold.Name(name); key != "" {
				c.names = append(c.names, d.withoutState(" "+key+" "))
			}
		}
		for _, name := range d.OtherNames(dep.Code) {
			c.others = append(c.others, otherName{name, fold.Name(name)})
		}
		list = append(list, c)
	}
	return list
}

// Named finds the department that a text names by its code or by its name in any language; no department where several are named by it.
func (d *Directory) Named(text string) (code string, ok bool) {
	return d.namedBy(text, fold.Name(text))
}

func (d *Directory) namedBy(text, key string) (code string, ok bool) {
	text, key = strings.TrimSpace(text), d.withoutState(" "+key+" ")
	if strings.TrimSpace(key) == "" {
		return "", false
	}
	found := 0
	for _, dep := range d.calledBy() {
		if strings.EqualFold(text, dep.code) {
			return dep.code, true
		}
		for _, name := range dep.names {
			if strings.Contains(name, key) {
				code = dep.code
				found++
				break
			}
		}
	}
	if found != 1 {
		return "", false
	}
	return code, true
}

// Called is Named for who was asked for a department or sends something to one: there it may also be called what officials call it, or who
// sits there ("BSA", "थाना", "जलकल"), which in any other sentence may be just what it says.
func (d *Directory) Called(text string) (code string, ok bool) {
	key, plain := fold.Name(text), strings.TrimSpace(text)
	for _, dep := range d.calledBy() {
		for _, other := range dep.others {
			if strings.EqualFold(other.name, plain) || len(key) > shortestKey && other.key == key {
				return dep.code, true
			}
		}
	}
	return d.namedBy(text, key)
}

// withoutState leaves the state's name out of a folded name: it stands in the names of some departments, "Uttar Pradesh Police", and may stand before any other's.
func (d *Directory) withoutState(key string) string {
	state, known := d.Area(models.StateArea)
	if !known {
		return key
	}
	for _, name := range [...]string{state.Names.Hi, state.Names.En} {
		if said := fold.Name(name); said != "" {
			key = strings.ReplaceAll(key, " "+said+" ", " ")
		}
	}
	return key
}
