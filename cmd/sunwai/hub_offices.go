package main

import (
	"context"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"

	"sunwai/handlers/hub/offices"
	"sunwai/handlers/hub/web"
	"sunwai/models"
	"sunwai/models/directory"
)

// invitationHolds is how long a link made on a page holds, as one made by the command does.
const invitationHolds = 7 * 24 * time.Hour

// hubOffices are the pages of the directory.
func (v *service) hubOffices() web.Module {
	return offices.Module(offices.Deps{Directory: func() offices.Directory { return v.live.Directory() }, Staff: pageStaff{v}, Areas: pageAreas{v},
		Accounts: v.accountStates, Check: (&accountChecker{v: v}).check, Clock: v.clock, QR: web.QR, Audit: v.audit, Note: v.note})
}

// pageAreas changes the tree of Areas.
type pageAreas struct{ v *service }

// areaColumns is how many columns areas.tsv has; a table of a page fills the first five.
const areaColumns = 10

// Import says line by line what a table of Areas would change, and changes it when that is wanted and every line fits. Districts and
// what lies above them stay as the files of the directory have them.
func (p pageAreas) Import(ctx context.Context, table [][]string, mode offices.Mode) ([]offices.Line, error) {
	saved, err := p.v.store.LoadDirectory(ctx)
	if err != nil {
		return nil, err
	}
	texts, err := unpackDirectory(saved)
	if err != nil {
		return nil, err
	}
	lines, add := p.plan(table)
	if slices.ContainsFunc(lines, func(l offices.Line) bool { return l.Does == "wrong" }) {
		return lines, nil
	}
	merged, err := withAreas(texts, add)
	if err != nil {
		return nil, err
	}
	d, err := directory.Load(merged)
	if err == nil {
		err = d.Validate()
	}
	if err != nil {
		return append(lines, offices.Line{At: 1, Does: "wrong", What: err.Error(), Why: "offices.wrong.kind"}), nil
	}
	if mode == offices.DryRun {
		return lines, nil
	}
	packed, err := packDirectory(merged, d)
	if err != nil {
		return nil, err
	}
	if err := p.v.store.SaveDirectory(ctx, packed); err != nil {
		return nil, err
	}
	return lines, p.v.live.look(ctx)
}

// plan looks at each line: code, kind, parent, English and Hindi name. The lines to be written are those of areas.tsv.
func (p pageAreas) plan(table [][]string) (lines []offices.Line, add map[string]string) {
	add = map[string]string{}
	kinds := []models.AreaKind{models.Tehsil, models.Block, models.Thana, models.UrbanBody, models.SubDivision}
	d := p.v.live.Directory()
	for i, cells := range table[1:] {
		row := make([]string, areaColumns)
		for k := range min(len(cells), 5) {
			row[k] = strings.Join(strings.Fields(cells[k]), " ")
		}
		line := offices.Line{At: i + 2, Does: "new", What: row[0] + " · " + row[4] + " · " + row[3] + " ← " + row[2]}
		known, exists := d.Area(row[0])
		_, parent := d.Area(row[2])
		switch {
		case exists && known.Names.En == row[3] && known.Names.Hi == row[4] && known.Parent == row[2] && known.Kind == models.AreaKind(row[1]):
			line.Does = "same" // also where its Hindi name is not known
		case row[0] == "" || row[3] == "" || row[4] == "" || add[row[0]] != "":
			line.Does, line.Why = "wrong", "offices.wrong.name"
		case !slices.Contains(kinds, models.AreaKind(row[1])) || !parent && add[row[2]] == "" || exists && known.Kind != models.AreaKind(row[1]):
			line.Does, line.Why = "wrong", "offices.wrong.kind"
		case exists:
			line.Does = "changed"
		}
		if line.Does == "new" || line.Does == "changed" {
			add[row[0]] = strings.Join(row, "\t")
		}
		lines = append(lines, line)
	}
	return lines, add
}

// withAreas is the folder of a directory with lines of areas.tsv put in the place of those with their codes, or after all others.
func withAreas(texts map[string]string, add map[string]string) (fs.FS, error) {
	var table strings.Builder
	done := map[string]bool{}
	for line := range strings.Lines(texts[areaFile]) {
		code, _, _ := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		if new, ok := add[code]; ok {
			line, done[code] = keepRest(line, new)+"\n", true
		}
		table.WriteString(line)
	}
	for _, code := range slices.Sorted(maps.Keys(add)) {
		if !done[code] {
			table.WriteString(add[code] + "\n")
		}
	}
	texts[areaFile] = table.String()
	return archive(texts)
}

// keepRest keeps what a table of a page does not say of an Area: the name in Latin letters, class, point, other names.
func keepRest(was, is string) string {
	old, new := strings.Split(strings.TrimRight(was, "\r\n"), "\t"), strings.Split(is, "\t")
	for i := 5; i < len(new) && i < len(old); i++ {
		new[i] = old[i]
	}
	return strings.Join(new, "\t")
}
