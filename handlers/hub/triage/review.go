package triage

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// reviewPage is how many corrections are read at once.
const reviewPage = 500

// review hands out what humans corrected as a file that `make eval DATA=folder` reads: routing.tsv and district.tsv.
func (p *Page) review(c *web.Call) error {
	line, head := p.reviewLine(c.R.PathValue("file"))
	if line == nil {
		return models.ErrNotFound
	}
	if err := p.audit(c, auditReview, 0, c.R.PathValue("file")); err != nil {
		return err
	}
	h := c.W.Header()
	h.Set("Content-Type", "text/tab-separated-values; charset=utf-8")
	h.Set("Content-Disposition", fmt.Sprintf(`attachment; filename="%s"`, c.R.PathValue("file")))
	h.Set("Cache-Control", "no-store")
	var out strings.Builder
	out.WriteString(head)
	seen := map[models.ID]bool{} // the newest correction of a complaint says it all: each reads its state of now
	for after := int64(0); ; {
		list, last, err := p.Store.Corrections(c.Context(), after, reviewPage)
		if err != nil {
			return err
		}
		for _, x := range list {
			if text := line(x); text != "" && !seen[x.Complaint] && c.User.Scope.Has(x.Department, p.district(x.Area)) {
				seen[x.Complaint] = true
				out.WriteString(text)
			}
		}
		if last <= after {
			break
		}
		after = last
	}
	if _, err := c.W.Write([]byte(out.String())); err != nil {
		return nil //nolint:nilerr // the reader went away
	}
	return nil
}

// reviewLine makes the lines of one of the two files, and its first line.
func (p *Page) reviewLine(file string) (line func(models.CorrectedWords) string, head string) {
	switch file {
	case "routing.tsv":
		return func(x models.CorrectedWords) string {
			if x.Department == "" || x.Field != "department" && x.Field != "category" {
				return ""
			}
			return row4(string(x.Lang), x.Department, "", learnt(x))
		}, "lang\tdept\talt\ttext\n"
	case "district.tsv":
		return func(x models.CorrectedWords) string {
			d, ok := p.Directory().District(x.Area)
			if !ok || x.Field != "area" && x.Field != "place" {
				return ""
			}
			return strings.Join([]string{"corrected", d.Names.En, learnt(x)}, "\t") + "\n"
		}, "kind\tgold\ttext\n"
	}
	return nil, ""
}

func row4(cells ...string) string { return strings.Join(cells, "\t") + "\n" }

// learnt is what is learnt from of somebody's words: without what could be his, and no formula where the file is opened as a sheet.
func learnt(x models.CorrectedWords) string { return web.Harmless(Masked(x.Text, x.Name)) }

var (
	maskedDigits = regexp.MustCompile(`[0-9](?:[ \-.()/]?[0-9]){3,}`)
	maskedMail   = regexp.MustCompile(`\S+@\S+|@\w+|\S+://\S+`)
	// maskedName is what follows the words by which people say their name, in the three ways of writing.
	maskedName = i18n.NewExpression(`(?i)(<my_own>\s+<name>|<name_is>|<called>|<name_alone>)\s*[:\-]?\s*\S+(\s+\S+)?`)
)

// Masked takes out of somebody's words what could be his: numbers of four digits and more, addresses, handles, the words after
// "my name is", and the parts of a name that we know, in either script. Line breaks and tabs become spaces. Places stay: they are what
// is learnt from; and so does a name that nobody told us.
func Masked(text, name string) string {
	text = strings.Join(strings.Fields(fold.Digits(text)), " ")
	for _, m := range []*regexp.Regexp{maskedMail, maskedDigits} {
		text = m.ReplaceAllString(text, "…")
	}
	return withoutName(maskedName().ReplaceAllString(text, "$1 …"), name)
}

// initial is the length up to which a part of a name is left alone: it would take out half of all words.
const initial = 2

func withoutName(text, name string) string {
	parts := map[string]bool{}
	for _, part := range fold.Words(name) {
		if len([]rune(part)) > initial {
			parts[fold.Skeleton(part)] = true
		}
	}
	if len(parts) == 0 {
		return text
	}
	words := strings.Fields(text)
	for i, w := range words {
		if slices.ContainsFunc(fold.Words(w), func(x string) bool { return parts[fold.Skeleton(x)] }) {
			words[i] = "…"
		}
	}
	return strings.Join(words, " ")
}
