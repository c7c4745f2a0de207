package directory

import (
	"iter"
	"maps"
	"slices"

	"sunwai/models"
)

// Keyword is a word or phrase that speaks for a category, in the way people type it.
type Keyword struct {
	Department string
	Category   string // always a category; words for the department as such stand in its catch-all
	Lang       models.Lang
	Text       string // lower case; may be a phrase
	Weight     int    // 1 a hint shared by many departments, 3 usual, 5 decides alone
}

// wordsOf are a category's words in one language. They are kept so because each alone would repeat what is said here.
type wordsOf struct {
	department, category string
	lang                 models.Lang
	words                []word
}

// Owner is whom a handle seen in public belongs to. Either field may be empty.
type Owner struct {
	Department string // code
	Area       string // code of a district
}

// NextDoor says why a complaint is out of remit and where the person can go instead.
type NextDoor struct {
	Reason models.RejectReason
	Names  models.Names // the reason, as told to the person
	Door   models.Names // the next door
}

// Directory is everything the system knows about one state: departments, categories, Areas, words,
// helplines, hours. It does not change after Load and is safe for concurrent use. Slices and maps that
// its methods return belong to it: read them only.
type Directory struct {
	version string

	departments []models.Department // with those that retired
	offered     []models.Department // without them
	about       map[string]about    // by department code; what models.Department has no field for
	byCode      map[string]int
	categories  map[string]place
	retired     map[string]retired // categories that take no new complaints, by code
	words       []wordsOf
	doors       map[string]models.Names // by category code

	areas    []models.Area
	areaAt   map[string]int
	children map[string][]models.Area
	aliases  map[string][]string
	named    map[string]string // district name or alias, lower case -> code
	risky    map[string][]string
	common   map[string][]string
	owners   map[string]Owner

	hub       map[models.Level]models.Names
	lines     helplines
	hours     hours
	ladders   ladders
	nextDoors []NextDoor
	lastDoors models.Names // after all appeals, where a department names none of its own

	templates  []Template
	templateOf map[string]int // by kind of intent
	samples    map[string]models.Names

	calling  *calling // of a directory that is made, not of parts of one
	places   table
	pins     table
	outlines []outline

	sources *sources // of what can be changed on the website

	faults []error // found while reading, reported by Validate
}

// about is what the files say of a department beyond models.Department.
type about struct {
	file   string
	handle models.Names
	last   models.Names // the doors after all appeals
	called []string     // what else it is called
}

// place is where a category stands.
type place struct{ department, category int }

// retired is a category that takes no new complaints, with the place of its department.
type retired struct {
	department int
	category   models.Category
}

// Version is a hash of the content of all files, for seed and reload; that of a changed directory has what was changed behind it.
func (d *Directory) Version() string { return d.version }

// Departments returns those that take complaints, in file order.
func (d *Directory) Departments() []models.Department { return d.offered }

// AllDepartments returns those that retired too, in file order: complaints, posts and reports of before name them.
func (d *Directory) AllDepartments() []models.Department { return d.departments }

// Department returns the department with the code; also one that is retired: complaints have it still.
func (d *Directory) Department(code string) (models.Department, bool) {
	i, ok := d.byCode[code]
	if !ok {
		return models.Department{}, false
	}
	return d.departments[i], true
}

// Category returns the category with the full code, e.g. "POWER.SUPPLY"; also one that is retired: complaints have it still.
func (d *Directory) Category(code string) (models.Category, bool) {
	at, ok := d.categories[code]
	if !ok {
		old, ok := d.retired[code]
		return old.category, ok
	}
	return d.departments[at.department].Categories[at.category], true
}

// DepartmentOf returns the department that a category belongs to.
func (d *Directory) DepartmentOf(categoryCode string) (models.Department, bool) {
	at, ok := d.categories[categoryCode]
	if !ok {
		old, ok := d.retired[categoryCode]
		if !ok {
			return models.Department{}, false
		}
		return d.departments[old.department], true
	}
	return d.departments[at.department], true
}

// Retired returns the categories of a department that take no new complaints, by their codes. Its Categories do not hold them.
func (d *Directory) Retired(department string) (list []models.Category) {
	for _, code := range slices.Sorted(maps.Keys(d.retired)) {
		if old := d.retired[code]; d.departments[old.department].Code == department {
			list = append(list, old.category)
		}
	}
	return list
}

// OtherCategory returns the catch-all of the department, the zero Category for an unknown department. A department that is retired has one
// too: what still comes to its handle is lost to nobody.
func (d *Directory) OtherCategory(department string) models.Category {
	dep, _ := d.Department(department)
	list := dep.Categories
	if dep.Retired {
		list = d.Retired(department)
	}
	for _, c := range list {
		if c.Other {
			return c
		}
	}
	return models.Category{}
}

// Keywords goes through the words of all categories that take complaints, in file order. There are some twenty thousand: it is for whoever
// makes something of them, not for every message.
func (d *Directory) Keywords() iter.Seq[Keyword] {
	return func(yield func(Keyword) bool) {
		for _, list := range d.words {
			for _, w := range list.words {
				if !yield(Keyword{list.department, list.category, list.lang, w.text, int(w.weight)}) {
					return
				}
			}
		}
	}
}

// HandleNames returns the short word people know a department by, for the name of an account. Latn
// fits into a handle on every platform: lower-case letters, digits and underscores, 2 to 12 of them.
func (d *Directory) HandleNames(department string) models.Names { return d.about[department].handle }

// OtherNames returns what officials also call a department when they hand something over, or who sits there: "BSA", "थाना", "जलकल".
func (d *Directory) OtherNames(department string) []string { return d.about[department].called }

// PostTitle returns how the holder of a post is called. The hub's own posts (L4, desk) and workers
// (L0) are called alike in all departments.
func (d *Directory) PostTitle(p models.Post) models.Names {
	if dep, ok := d.Department(p.Department); ok {
		if names, ok := dep.Post[p.Level]; ok {
			return names
		}
	}
	names := d.hub[p.Level]
	if dep, ok := d.Department(p.Department); ok && p.Level == models.AA {
		return of(names, dep.Names)
	}
	return names
}

// of writes a title with the department it belongs to.
func of(title, department models.Names) models.Names {
	join := func(a, b string) string {
		if a == "" || b == "" {
			return a
		}
		return a + ", " + b
	}
	return models.Names{Hi: join(title.Hi, department.Hi), En: join(title.En, department.En), Latn: join(title.Latn, department.Latn)}
}

// LastDoors returns where a person can go when the appeals in a department are decided. It is zero in a directory that names none.
func (d *Directory) LastDoors(department string) models.Names {
	if own := d.about[department].last; own != (models.Names{}) {
		return own
	}
	return d.lastDoors
}

// Door returns where a complaint of the category is really decided, when that is not the state: the
// category's own door or its department's. It is zero for the state's own matters.
func (d *Directory) Door(categoryCode string) models.Names {
	if names, ok := d.doors[categoryCode]; ok {
		return names
	}
	dep, _ := d.DepartmentOf(categoryCode)
	return dep.NextDoor
}

// NextDoors returns the words for a reject reason, e.g. "SUB_JUDICE".
func (d *Directory) NextDoors(code string) (NextDoor, bool) {
	for _, n := range d.nextDoors {
		if string(n.Reason) == code {
			return n, true
		}
	}
	return NextDoor{}, false
}
