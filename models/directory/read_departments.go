package directory

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/models"
)

// departmentFile is one file of the folder departments.
type departmentFile struct {
	Code string `toml:"code"`
	named
	Handle   named            `toml:"handle,inline,omitempty"`
	Called   string           `toml:"called,omitempty"` // "name, name, …": what else officials call it, or who sits there
	Helpline string           `toml:"helpline,omitempty"`
	Central  string           `toml:"central,omitempty"`    // "yes" for what belongs to the central government
	Comes    string           `toml:"comes,omitempty"`      // "yes" where its people go to whoever is in danger
	Tagged   string           `toml:"tagged,omitempty"`     // "yes" where its handles are named beside every matter
	Door     string           `toml:"front_door,omitempty"` // "yes" for the office of the head of the government
	Retired  string           `toml:"retired,omitempty"`    // "yes" for what is offered to nobody any more
	NextDoor named            `toml:"next_door,inline,omitempty"`
	LastDoor named            `toml:"after_appeals,inline,omitempty"`
	Posts    map[string]named `toml:"posts,omitempty"`
	Category []categoryFile   `toml:"category,omitempty"`
}

// categoryFile is one [[category]] in it.
type categoryFile struct {
	Code string `toml:"code"` // without the department's
	named
	Clock        string `toml:"clock"`
	Limit        string `toml:"limit"` // "first response / resolution"
	LimitCity    string `toml:"limit_city,omitempty"`
	LimitTown    string `toml:"limit_town,omitempty"`
	LimitVillage string `toml:"limit_village,omitempty"`
	Ladder       string `toml:"ladder,omitempty"` // "L2 / L3 / L4"; empty: the state's
	Flags        string `toml:"flags,omitempty"`  // words of: proof, sensitive, conduct, other, retired, search, taken, refusal
	Danger       string `toml:"danger,omitempty"`
	Ills         string `toml:"ills,omitempty"` // another department's category, with its department
	NextDoor     named  `toml:"next_door,inline,omitempty"`
	WordsHi      string `toml:"words_hi"` // "phrase, phrase:5, …"
	WordsEn      string `toml:"words_en"`
	WordsLatn    string `toml:"words_latn"`
}

func readDepartments(d *Directory, s *sources) error {
	d.about = map[string]about{}
	d.byCode = map[string]int{}
	d.categories = map[string]place{}
	d.retired = map[string]retired{}
	d.doors = map[string]models.Names{}
	for _, x := range s.departments {
		if err := d.addDepartment(x.name, x.file); err != nil {
			return fmt.Errorf("%s: %w", x.name, err)
		}
	}
	d.offered = slices.DeleteFunc(slices.Clone(d.departments), func(x models.Department) bool { return x.Retired })
	return nil
}

func (d *Directory) addDepartment(name string, file departmentFile) error {
	if first, twice := d.about[file.Code]; twice {
		d.fault("twice", "%s: code %q is taken by %s", name, file.Code, first.file)
		return nil
	}
	for _, flag := range []struct{ key, value string }{{"central", file.Central}, {"comes", file.Comes}, {"tagged", file.Tagged},
		{"front_door", file.Door}, {"retired", file.Retired}} {
		if flag.value != "" && flag.value != "yes" {
			d.fault("flag", "%s: %s %q must be yes, or be left out", name, flag.key, flag.value)
		}
	}
	dep := models.Department{
		Code: file.Code, Names: file.names(), Helpline: file.Helpline,
		Central: file.Central == "yes", Retired: file.Retired == "yes", Comes: file.Comes == "yes", Tagged: file.Tagged == "yes",
		FrontDoor: file.Door == "yes", NextDoor: file.NextDoor.names(), Post: posts(file.Posts),
	}
	at := len(d.departments)
	for _, c := range file.Category {
		if dep.Retired && !slices.Contains(strings.Fields(c.Flags), "retired") {
			c.Flags += " retired"
		}
		category, err := d.category(dep.Code, c)
		if err != nil {
			return fmt.Errorf("category %s: %w", c.Code, err)
		}
		_, twice := d.categories[category.Code]
		if _, also := d.retired[category.Code]; twice || also {
			d.fault("twice", "%s: category %q stands twice", name, c.Code)
			continue
		}
		if door := c.NextDoor.names(); door != (models.Names{}) {
			d.doors[category.Code] = door
		}
		if category.Retired {
			d.retired[category.Code] = retired{department: at, category: category}
			continue
		}
		d.categories[category.Code] = place{department: at, category: len(dep.Categories)}
		dep.Categories = append(dep.Categories, category)
	}
	d.byCode[dep.Code] = at
	d.about[dep.Code] = about{file: name, handle: file.Handle.names(), last: file.LastDoor.names(), called: phrases(file.Called)}
	d.departments = append(d.departments, dep)
	return nil
}

// phrases reads "phrase, phrase".
func phrases(text string) (out []string) {
	for p := range strings.SplitSeq(text, ",") {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

func posts(in map[string]named) map[models.Level]models.Names {
	out := make(map[models.Level]models.Names, len(in))
	for level, n := range in {
		out[models.Level(level)] = n.names()
	}
	return out
}

func (d *Directory) category(department string, file categoryFile) (models.Category, error) {
	c := models.Category{
		Code: department + "." + file.Code, Names: file.names(), Clock: models.ClockKind(file.Clock),
		Limits: map[models.PlaceClass]models.Limits{}, Danger: models.NoDanger, Ills: file.Ills,
	}
	if file.Danger != "" {
		c.Danger = models.Danger(file.Danger)
	}
	for _, limit := range []struct {
		key, text string
		class     models.PlaceClass
	}{
		{"limit", file.Limit, models.AnyPlace}, {"limit_city", file.LimitCity, models.City},
		{"limit_town", file.LimitTown, models.Town}, {"limit_village", file.LimitVillage, models.Village},
	} {
		if limit.text == "" {
			continue
		}
		l, err := limits(limit.text, d.day(c.Clock))
		if err != nil {
			return c, fmt.Errorf("%s: %w", limit.key, err)
		}
		c.Limits[limit.class] = l
	}
	var err error
	secretariat := d.day(c.Clock)
	if c.Clock == models.OfficeClock {
		secretariat = d.hours.secretariat.Day()
	}
	if c.Ladder, err = ladder(file.Ladder, d.day(c.Clock), secretariat); err != nil {
		return c, fmt.Errorf("ladder: %w", err)
	}
	if err := flags(&c, file.Flags); err != nil {
		return c, fmt.Errorf("flags: %w", err)
	}
	for _, words := range []struct {
		key, text string
		lang      models.Lang
	}{
		{"words_hi", file.WordsHi, models.Hindi}, {"words_en", file.WordsEn, models.English},
		{"words_latn", file.WordsLatn, models.HindiLatn},
	} {
		list, err := readWords(words.text)
		if err != nil {
			return c, fmt.Errorf("%s: %w", words.key, err)
		}
		if !c.Retired { // else nobody is led to it by words
			d.words = append(d.words, wordsOf{department, c.Code, words.lang, list})
		}
	}
	return c, nil
}

func flags(c *models.Category, text string) error {
	set := map[string]*bool{"proof": &c.Proof, "sensitive": &c.Sensitive, "conduct": &c.Conduct, "other": &c.Other, "retired": &c.Retired, "search": &c.Search, "taken": &c.Taken, "refusal": &c.Refusal}
	for _, word := range strings.Fields(text) {
		flag, ok := set[word]
		if !ok {
			return wrong("flag", "%q is none of proof, sensitive, conduct, other, retired, search, taken, refusal", word)
		}
		*flag = true
	}
	return nil
}

// limits reads "4h / 3d": first response / resolution.
func limits(text string, day time.Duration) (models.Limits, error) {
	first, last, ok := strings.Cut(text, "/")
	if !ok {
		return models.Limits{}, wrong("limit", "%q must be two times, first response / resolution, as in \"4h / 3d\"", text)
	}
	response, err := duration(first, day)
	if err != nil {
		return models.Limits{}, err
	}
	resolution, err := duration(last, day)
	if err != nil {
		return models.Limits{}, err
	}
	return models.Limits{FirstResponse: response, Resolution: resolution}, nil
}

// duration reads "30m", "6h" or "3d"; a day of the office clock is a working day.
func duration(text string, day time.Duration) (time.Duration, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return 0, wrong("time", "a time is missing")
	}
	unit, ok := map[byte]time.Duration{'m': time.Minute, 'h': time.Hour, 'd': day}[text[len(text)-1]]
	n, err := strconv.Atoi(text[:len(text)-1])
	if !ok || err != nil || n <= 0 {
		return 0, wrong("time", "%q is no time: write 30m, 6h or 3d", text)
	}
	return time.Duration(n) * unit, nil
}

const usualWeight = 3

// word is a phrase with its weight, as a list of words has it.
type word struct {
	text   string
	weight int
}

// String writes it as the files do.
func (w word) String() string {
	if w.weight == usualWeight {
		return w.text
	}
	return w.text + ":" + strconv.Itoa(w.weight)
}

// readWords reads "phrase, phrase:5": phrases with an optional weight from 1 to 5.
func readWords(text string) (list []word, err error) {
	all := strings.ToLower(strings.Join(strings.Fields(text), " ")) // one piece of memory for all words
	for phrase := range strings.SplitSeq(all, ",") {
		if phrase = strings.TrimSpace(phrase); phrase == "" {
			continue
		}
		weight := usualWeight
		if at := strings.LastIndexByte(phrase, ':'); at >= 0 {
			n, err := strconv.Atoi(phrase[at+1:])
			if err != nil || n < 1 || n > 5 {
				return nil, wrong("weight", "%q: after the colon stands a weight from 1 to 5", phrase)
			}
			phrase, weight = phrase[:at], n
		}
		list = append(list, word{phrase, weight})
	}
	return slices.Clone(list), nil // without the room that it grew into
}
