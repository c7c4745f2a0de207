package offices

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

const (
	tableLimit = 4 << 20 // bytes of a table
	tableLines = 20000
	// byteOrderMark lets Excel see that a CSV is UTF-8.
	byteOrderMark = "\ufeff"
)

// officerColumns are those of the table of officers, in both directions.
func officerColumns() []string {
	return []string{"name", "department", "area", "level", "lang", "state"}
}

// export writes the officers within a user's part of the state as a table that can come back.
func (p *pages) export(c *web.Call) error {
	if err := p.Audit(c.Context(), c.User, auditExported, 0); err != nil {
		return fmt.Errorf("noting who takes the officers away: %w", err)
	}
	var b bytes.Buffer
	b.WriteString(byteOrderMark)
	w := csv.NewWriter(&b)
	_ = w.Write(officerColumns()) // a buffer takes everything
	for _, o := range p.Staff.Officers() {
		for _, x := range o.Postings {
			if p.covers(c.User, x.Post) && !o.Revoked {
				_ = w.Write([]string{web.Harmless(o.Name), x.Post.Department, x.Post.Area, string(x.Post.Level), string(o.Lang), p.state(o)})
			}
		}
	}
	w.Flush()
	sendTable(c, "officers.csv", b.Bytes())
	return nil
}

// areaColumns are those of the table of Areas, in both directions.
func areaColumns() []string { return []string{"code", "kind", "parent", "name_en", "name_hi"} }

// belowDistricts are the kinds of Areas that a table brings and takes; what lies above stays as the directory's files have it.
func belowDistricts() []models.AreaKind {
	return []models.AreaKind{models.Tehsil, models.Block, models.Thana, models.UrbanBody, models.SubDivision}
}

// exportAreas writes the Areas below the districts as a table that can come back.
func (p *pages) exportAreas(c *web.Call) error {
	if err := p.Audit(c.Context(), c.User, auditTree, 0); err != nil {
		return fmt.Errorf("noting who takes the Areas away: %w", err)
	}
	var b bytes.Buffer
	b.WriteString(byteOrderMark)
	w := csv.NewWriter(&b)
	_ = w.Write(areaColumns()) // a buffer takes everything
	for _, a := range p.Directory().Areas() {
		if slices.Contains(belowDistricts(), a.Kind) {
			_ = w.Write([]string{a.Code, string(a.Kind), a.Parent, web.Harmless(a.Names.En), web.Harmless(a.Names.Hi)})
		}
	}
	w.Flush()
	sendTable(c, "areas.csv", b.Bytes())
	return nil
}

func sendTable(c *web.Call, name string, table []byte) {
	h := c.W.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Content-Disposition", `attachment; filename="`+name+`"`)
	h.Set("Cache-Control", "no-store")
	_, _ = c.W.Write(table) // a reader who is gone is no fault of ours
}

// importing is the page of tables that come in.
type importing struct {
	Kind    string // officers, areas
	Table   string
	Lines   []Line
	Applied bool
	Wrong   int
	Changes int
	Columns string
	MayArea bool
}

func (p *pages) importForm(c *web.Call) error { return p.importPage(c, importing{Kind: "officers"}) }

func (p *pages) importPage(c *web.Call, v importing) error {
	v.MayArea = c.User.Scope.All()
	v.Columns = strings.Join(officerColumns()[:5], ",")
	if v.Kind == "areas" {
		v.Columns = strings.Join(areaColumns(), ",")
	}
	for _, l := range v.Lines {
		switch l.Does {
		case "wrong":
			v.Wrong++
		case "new", "changed":
			v.Changes++
		}
	}
	return c.Page("offices/import", "offices.import", v)
}

// importTable says what a table would change, or changes it. A table with a wrong line changes nothing.
func (p *pages) importTable(c *web.Call) error {
	v := importing{Kind: "officers", Table: c.Form("table")}
	if c.Form("kind") == "areas" && c.User.Scope.All() {
		v.Kind = "areas"
	}
	if f, _, err := c.R.FormFile("file"); err == nil {
		body, err := io.ReadAll(f)
		f.Close()
		if err != nil {
			return fmt.Errorf("reading a table: %w", err)
		}
		if len(body) > 0 {
			v.Table = string(body)
		}
	}
	table, bad := readTable(v.Table)
	if bad != nil {
		v.Lines = []Line{*bad}
		return p.importPage(c, v)
	}
	mode := DryRun
	if c.Form("mode") == string(Apply) {
		mode = Apply
		if err := p.Audit(c.Context(), c.User, map[string]string{"officers": auditImported, "areas": auditAreas}[v.Kind], 0); err != nil {
			return fmt.Errorf("noting an import: %w", err)
		}
	}
	var err error
	if v.Kind == "areas" {
		v.Lines, err = p.Areas.Import(c.Context(), table, mode)
	} else {
		v.Lines, err = p.importOfficers(c, table, mode)
	}
	if err != nil {
		return fmt.Errorf("importing %s: %w", v.Kind, err)
	}
	v.Applied = mode == Apply && !slices.ContainsFunc(v.Lines, func(l Line) bool { return l.Does == "wrong" })
	return p.importPage(c, v)
}

// readTable reads CSV, with or without the mark that Excel puts before it, parted by commas, semicolons or tabs.
func readTable(text string) ([][]string, *Line) {
	text = strings.TrimPrefix(strings.TrimSpace(text), byteOrderMark)
	r := csv.NewReader(strings.NewReader(text))
	first, _, _ := strings.Cut(text, "\n")
	for _, comma := range []rune{';', '\t'} {
		if strings.Count(first, string(comma)) > strings.Count(first, string(r.Comma)) {
			r.Comma = comma
		}
	}
	r.FieldsPerRecord = -1
	table, err := r.ReadAll()
	var where *csv.ParseError
	if errors.As(err, &where) {
		return nil, &Line{At: where.Line, Does: "wrong", Why: "offices.wrong.csv"}
	}
	if err != nil || len(table) < 2 || len(table) > tableLines {
		return nil, &Line{At: 1, Does: "wrong", Why: "offices.wrong.empty"}
	}
	return table, nil
}

// importOfficers invites those who are not there yet. Whoever holds the post already is left alone.
func (p *pages) importOfficers(c *web.Call, table [][]string, mode Mode) ([]Line, error) {
	lines, wanted := p.plan(c, table)
	if mode == DryRun || slices.ContainsFunc(lines, func(l Line) bool { return l.Does == "wrong" }) {
		return lines, nil
	}
	for i := range lines {
		if lines[i].Does != "new" {
			continue
		}
		joined, err := p.invited(c, wanted[i])
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", lines[i].At, err)
		}
		lines[i].Link = joined.Link
	}
	return lines, nil
}

func (p *pages) plan(c *web.Call, table [][]string) (lines []Line, wanted []Invitation) {
	seen := map[string]bool{}
	for i, cells := range table[1:] {
		for len(cells) < 5 {
			cells = append(cells, "")
		}
		for k := range cells {
			cells[k] = strings.TrimSpace(cells[k])
		}
		want := Invitation{Name: strings.TrimPrefix(cells[0], "'"), Lang: models.Lang(cells[4]),
			Post: models.Post{Department: strings.ToUpper(cells[1]), Area: p.areaOf(cells[2]), Level: models.Level(cells[3])}}
		if want.Lang == "" {
			want.Lang = models.Hindi
		}
		key := fmt.Sprint(want)
		line := Line{At: i + 2, Does: "new", What: want.Name + " · " + want.Post.Department + " / " + want.Post.Area + " / " + string(want.Post.Level)}
		switch why := p.fault(c.User, want); {
		case why != "":
			line.Does, line.Why = "wrong", why
		case seen[key]:
			line.Does, line.Why = "wrong", "offices.wrong.twice"
		case p.there(want):
			line.Does = "same"
		}
		seen[key] = true
		lines, wanted = append(lines, line), append(wanted, want)
	}
	return lines, wanted
}

func (p *pages) there(want Invitation) bool {
	return slices.ContainsFunc(p.Staff.Officers(), func(o models.Officer) bool { return !o.Revoked && o.Name == want.Name && o.Holds(want.Post) })
}

// Number writes a line's number.
func (l Line) Number() string { return strconv.Itoa(l.At) }
