package directory

import (
	"fmt"

	"sunwai/models"
)

// linesToml is helplines.toml.
type linesToml struct {
	Helpline []lineFile          `toml:"helpline"`
	Danger   map[string][]string `toml:"danger"`   // numbers to tell, the first one first
	Category map[string][]string `toml:"category"` // full code of a category -> numbers
	Answers  map[string]string   `toml:"answers"`  // number -> full code of a category, where no department has it as its own
}

// lineFile is one [[helpline]].
type lineFile struct {
	Number string `toml:"number"`
	named
	Checked string `toml:"checked"` // when and where it was checked; empty: not yet
}

type helplines struct {
	danger    map[models.Danger][]models.Helpline
	category  map[string][]models.Helpline
	answers   map[string]string
	unchecked []models.Helpline
}

// Answers returns the category that complaints about a number belong to ("108 does not answer"): whose number it is; "" for any other.
func (d *Directory) Answers(number string) string { return d.lines.answers[number] }

// Helplines returns whom to call in the danger, the first one first; nil for NoDanger.
func (d *Directory) Helplines(danger models.Danger) []models.Helpline { return d.lines.danger[danger] }

// CategoryHelplines returns whom to call about complaints of the category, e.g. 1930 for online fraud:
// its own numbers, else those of the danger it is, else none.
func (d *Directory) CategoryHelplines(categoryCode string) []models.Helpline {
	if own, ok := d.lines.category[categoryCode]; ok {
		return own
	}
	c, _ := d.Category(categoryCode)
	return d.Helplines(c.Danger)
}

// Unchecked returns the helplines that nobody has confirmed by calling them: a warning for the owner
// before real people are sent there.
func (d *Directory) Unchecked() []models.Helpline { return d.lines.unchecked }

// dangers lists every danger that needs somebody to call.
func dangers() []models.Danger {
	return []models.Danger{
		models.Fire, models.Crime, models.Medical, models.WomanInDanger, models.ChildInDanger,
		models.SelfHarm, models.Electrocution, models.Disaster, models.OtherDanger,
	}
}

func readHelplines(d *Directory, s *sources) error {
	file := s.lines
	d.lines = helplines{danger: map[models.Danger][]models.Helpline{}, category: map[string][]models.Helpline{}, answers: map[string]string{}}
	byNumber := map[string]models.Helpline{}
	for _, l := range file.Helpline {
		line := models.Helpline{Number: l.Number, Names: l.names()}
		if _, twice := byNumber[l.Number]; twice {
			d.fault("twice", "%s: number %s stands twice", linesFile, l.Number)
		}
		byNumber[l.Number] = line
		if l.Checked == "" {
			d.lines.unchecked = append(d.lines.unchecked, line)
		}
		d.checkNames(fmt.Sprintf("%s: number %s", linesFile, l.Number), line.Names, inAllThree)
		if !dialled(l.Number) {
			d.fault("phone", "%s: %q is no telephone number", linesFile, l.Number)
		}
	}
	pick := func(what string, numbers []string) (out []models.Helpline) {
		for _, n := range numbers {
			line, ok := byNumber[n]
			if !ok {
				d.fault("not_a_helpline", "%s: %s: number %s has no [[helpline]] of its own", linesFile, what, n)
				continue
			}
			out = append(out, line)
		}
		return out
	}
	for danger, numbers := range file.Danger {
		lines := pick("danger "+danger, numbers)
		for i := range lines {
			lines[i].Danger = models.Danger(danger)
		}
		d.lines.danger[models.Danger(danger)] = lines
	}
	for category, numbers := range file.Category {
		d.lines.category[category] = pick("category "+category, numbers)
	}
	d.whoAnswers(file.Answers)
	return nil
}

// whoAnswers notes whose each number is: the department's that has it as its own, else who is said to answer it.
func (d *Directory) whoAnswers(said map[string]string) {
	for _, dep := range d.offered {
		if dep.Helpline != "" {
			d.lines.answers[dep.Helpline] = d.OtherCategory(dep.Code).Code
		}
	}
	for number, category := range said {
		if _, ok := d.Category(category); ok { // one that was taken out since is nobody's
			d.lines.answers[number] = category
		}
	}
}

// dialled reports whether text can be dialled: digits and hyphens, 3 digits or more.
func dialled(text string) bool {
	digits := 0
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case r != '-':
			return false
		}
	}
	return digits >= 3
}
