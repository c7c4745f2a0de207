package directory

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"sunwai/models"
)

// Template is a message that a platform has approved beforehand, for people who wrote too long ago to be written to freely.
type Template struct {
	Name    string
	First   string   // its name in the files; another one when its text was changed on the website
	Kinds   []string // of intents; none: it is for all that have no template of their own
	Body    models.Names
	Buttons []models.Names

	samples map[string]models.Names // of holes that mean something else here than in others
}

// Limits of a template. https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/components
const (
	maxTemplateBody   = 1024
	maxTemplateButton = 25
	maxTemplateReply  = 10
	longestTemplate   = 512 // of a name: in the expression it would be as many copies of it, made at every start
)

// TemplateLangs are the languages in which templates exist. Meta has none for Hindi in Latin letters.
func TemplateLangs() []models.Lang { return []models.Lang{models.Hindi, models.English} }

var (
	templateShape = regexp.MustCompile(`^[a-z0-9_]+$`) // at most longestTemplate
	holeShape     = regexp.MustCompile(`\{\{\.([a-z_]+)\}\}`)
)

// Holes are what the body of a language is filled with, in the order in which they stand there.
func (t Template) Holes(lang models.Lang) (names []string) {
	for _, found := range holeShape.FindAllStringSubmatch(t.Body.In(lang), -1) {
		names = append(names, found[1])
	}
	return names
}

// Positional is the body of a language with its holes as {{1}}, {{2}} …, as Meta wants it.
func (t Template) Positional(lang models.Lang) string {
	n := 0
	return holeShape.ReplaceAllStringFunc(t.Body.In(lang), func(string) string {
		n++
		return "{{" + strconv.Itoa(n) + "}}"
	})
}

// Templates are all, in file order.
func (d *Directory) Templates() []Template { return d.templates }

// Template is the one made for a kind of intent; false: it has none of its own.
func (d *Directory) Template(kind string) (Template, bool) {
	i, ok := d.templateOf[kind]
	if !ok {
		return Template{}, false
	}
	return d.templates[i], true
}

// TemplateSample is an example of what fills a hole, for who approves templates.
func (d *Directory) TemplateSample(t Template, hole string) models.Names {
	if own, ok := t.samples[hole]; ok {
		return own
	}
	return d.samples[hole]
}

// templatesToml is templates.toml.
type templatesToml struct {
	Template []templateFile   `toml:"template"`
	Samples  map[string]named `toml:"samples"`
}

// templateFile is one [[template]].
type templateFile struct {
	Name  string   `toml:"name"`
	Kinds []string `toml:"kinds,omitempty"`
	named
	Buttons []named          `toml:"buttons,omitempty,inline"`
	Samples map[string]named `toml:"samples,omitempty,inline"`

	first string // its name in the files: what changes of it are known by
}

// readTemplates reads the templates; a state may do without.
func readTemplates(d *Directory, s *sources) error {
	file := s.templates
	d.templateOf, d.samples = map[string]int{}, map[string]models.Names{}
	for hole, n := range file.Samples {
		d.samples[hole] = n.names()
	}
	for i, x := range file.Template {
		t := Template{Name: x.Name, First: x.first, Kinds: x.Kinds, Body: x.names(), samples: map[string]models.Names{}}
		for hole, n := range x.Samples {
			t.samples[hole] = n.names()
		}
		for _, b := range x.Buttons {
			t.Buttons = append(t.Buttons, b.names())
		}
		for _, k := range x.Kinds {
			if _, twice := d.templateOf[k]; twice {
				d.fault("template_kinds", "%s: two templates are for %s", templatesFile, k)
			}
			d.templateOf[k] = i
		}
		d.templates = append(d.templates, t)
	}
	return nil
}

func (d *Directory) checkTemplates() {
	general, names := 0, map[string]bool{}
	for _, t := range d.templates {
		what := templatesFile + ": template " + t.Name
		if len(t.Name) > longestTemplate || !templateShape.MatchString(t.Name) || names[t.Name] {
			d.fault("template_name", "%s: a name is small letters, digits and _, and stands once", what)
		}
		names[t.Name] = true
		d.checkNames(what, t.Body, inBoth)
		for _, lang := range TemplateLangs() {
			d.checkTemplate(what+", "+string(lang), t, lang)
		}
		if len(t.Buttons) > maxTemplateReply {
			d.fault("template_buttons", "%s: more than %d buttons", what, maxTemplateReply)
		}
		if len(t.Kinds) > 0 {
			continue
		}
		if general++; general > 1 || !slices.Equal(t.Holes(models.Hindi), []string{"number", "line"}) || !slices.Equal(t.Holes(models.English), []string{"number", "line"}) {
			d.fault("template_general", "%s: one template has no kinds, and its holes are number and then line", what)
		}
	}
}

// checkTemplate looks at one language of a template as Meta's reviewers do.
func (d *Directory) checkTemplate(what string, t Template, lang models.Lang) {
	body := t.Body.In(lang)
	rest := holeShape.ReplaceAllString(body, "\x00")
	switch {
	case strings.HasPrefix(rest, "\x00") || strings.HasSuffix(rest, "\x00") || strings.Contains(rest, "\x00\x00"):
		d.fault("template_edges", "%s: words must stand before, between and after what is filled in", what)
	case strings.ContainsAny(rest, "{}\n\t"):
		d.fault("template_hole", "%s: a hole is written {{.name}}, and the text is one line", what)
	case utf8.RuneCountInString(body) > maxTemplateBody:
		d.fault("template_long", "%s: it is over %d characters", what, maxTemplateBody)
	}
	seen := map[string]bool{}
	for _, hole := range t.Holes(lang) {
		if seen[hole] {
			d.fault("template_twice", "%s: {{.%s}} stands twice", what, hole)
		}
		seen[hole] = true
		if hole == "code" {
			d.fault("template_code", "%s: a code must not stand in a template: Meta takes it for a one-time password, which has a category and words of its own", what)
		}
		if n := d.TemplateSample(t, hole); n.Hi == "" || n.En == "" {
			d.fault("template_sample", "%s: [samples.%s] needs hi and en", what, hole)
		}
	}
	for _, b := range t.Buttons {
		if words := b.In(lang); words == "" || utf8.RuneCountInString(words) > maxTemplateButton {
			d.fault("template_button", "%s: a button has 1 to %d characters", what, maxTemplateButton)
		}
	}
}
