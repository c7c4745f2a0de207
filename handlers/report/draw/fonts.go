package draw

import (
	"bytes"
	"embed"
	"fmt"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// The Mukta family of Ek Type holds Latin and Devanagari that were drawn to stand beside each other; its licence (OFL 1.1)
// lies with it. From the npm package @expo-google-fonts/mukta 0.4.1.
//
//go:embed fonts/*.ttf
var files embed.FS

// Weight is how bold letters are.
type Weight int

// The weights there are fonts for.
const (
	Regular Weight = iota
	Bold
)

// weights is how many fonts there are.
const weights = 2

// Fonts are the fonts, read once. Safe for concurrent use.
type Fonts struct {
	faces [weights]*fontFile
}

// fontFile is one font and what writers need of it.
type fontFile struct {
	name    string // PostScript's
	font    *font.Font
	tables  map[string][]byte
	upem    float64
	ascent  float64 // of a line, in thousandths of the size
	descent float64 // below zero
	names   map[font.GID]rune
}

// LoadFonts reads the fonts.
func LoadFonts() (*Fonts, error) {
	f := &Fonts{}
	for w, name := range [weights]string{Regular: "Mukta-Regular", Bold: "Mukta-Bold"} {
		b, err := files.ReadFile("fonts/" + name + ".ttf")
		if err != nil {
			return nil, fmt.Errorf("reading the font %s: %w", name, err)
		}
		if f.faces[w], err = readFont(name, b); err != nil {
			return nil, fmt.Errorf("reading the font %s: %w", name, err)
		}
	}
	return f, nil
}

func readFont(name string, b []byte) (*fontFile, error) {
	loader, err := opentype.NewLoader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	parsed, err := font.NewFont(loader)
	if err != nil {
		return nil, err
	}
	f := &fontFile{name: name, font: parsed, tables: map[string][]byte{}, upem: float64(parsed.Upem()), names: map[font.GID]rune{}}
	for _, tag := range embeddedTables() {
		if !loader.HasTable(opentype.MustNewTag(tag)) {
			continue
		}
		if f.tables[tag], err = loader.RawTable(opentype.MustNewTag(tag)); err != nil {
			return nil, fmt.Errorf("table %s: %w", tag, err)
		}
	}
	extents, ok := font.NewFace(parsed).FontHExtents()
	if !ok {
		return nil, fmt.Errorf("it does not say how high its lines are")
	}
	f.ascent, f.descent = float64(extents.Ascender)*1000/f.upem, float64(extents.Descender)*1000/f.upem
	for it := parsed.Cmap.Iter(); it.Next(); {
		r, gid := it.Char()
		if old, taken := f.names[gid]; !taken || r < old {
			f.names[gid] = r
		}
	}
	return f, nil
}

// embeddedTables are what a PDF viewer needs to draw glyphs by their number: shaping is done, so no GSUB, GPOS or cmap.
// Sorted, as they stand in the file.
func embeddedTables() []string {
	return []string{"cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"}
}
