package draw

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// usedFont is a font with the glyphs that a document uses.
type usedFont struct {
	*fontFile
	name   string // in the resources
	face   *font.Face
	widths map[font.GID]float64 // thousandths
	texts  map[font.GID]string  // for viewers that do not know ActualText
}

// use notes that a font is used.
func (f *pdf) use(file *fontFile) *usedFont {
	u, known := f.fonts[file]
	if !known {
		u = &usedFont{fontFile: file, name: fmt.Sprintf("F%d", len(f.inOrder)+1), face: font.NewFace(file.font),
			widths: map[font.GID]float64{}, texts: map[font.GID]string{}}
		f.fonts[file] = u
		f.inOrder = append(f.inOrder, u)
	}
	return u
}

// use notes that a glyph is used and returns its own width.
func (u *usedFont) use(id font.GID) float64 {
	w, known := u.widths[id]
	if !known {
		w = float64(u.face.HorizontalAdvance(id)) * perEm / u.upem
		u.widths[id] = w
	}
	return w
}

// learn notes what a word's glyphs say where that is plain: a glyph that a letter has by itself, or alone in its word.
func (u *usedFont) learn(w word) {
	for _, g := range w.glyphs {
		if _, known := u.texts[g.id]; known {
			continue
		}
		if r, ok := u.names[g.id]; ok {
			u.texts[g.id] = string(r)
		} else if len(w.glyphs) == 1 {
			u.texts[g.id] = w.text
		}
	}
}

func (u *usedFont) used() []font.GID { return slices.Sorted(maps.Keys(u.widths)) }

// font writes a font's objects: a composite one (9.7) whose codes are glyph numbers.
func (f *pdf) font(u *usedFont) (int, error) {
	top, cid, descriptor, file, unicode := f.reserve(), f.reserve(), f.reserve(), f.reserve(), f.reserve()
	// Six letters before the name say that it is a part of the font (9.6.4).
	name := "SUNWAI+" + u.fontFile.name
	f.object(top, fmt.Sprintf("<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s]/ToUnicode %s>>", name, ref(cid), ref(unicode)))
	f.object(cid, fmt.Sprintf("<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %s/CIDToGIDMap/Identity/DW 0/W[%s]>>",
		name, ref(descriptor), u.widthList()))
	head := u.tables["head"]
	at := func(i int) float64 { return float64(int16(binary.BigEndian.Uint16(head[i:]))) * perEm / u.upem }
	f.object(descriptor, fmt.Sprintf("<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%s %s %s %s]/ItalicAngle 0/Ascent %s/Descent %s/CapHeight %s/StemV 80/FontFile2 %s>>",
		name, num(at(36)), num(at(38)), num(at(40)), num(at(42)), num(u.ascent), num(u.descent), num(u.ascent*0.6), ref(file)))
	subset, err := u.subset()
	if err != nil {
		return 0, fmt.Errorf("cutting down the font %s: %w", u.fontFile.name, err)
	}
	if err := f.packed(file, fmt.Sprintf("/Length1 %d", len(subset)), subset); err != nil {
		return 0, err
	}
	return top, f.packed(unicode, "", []byte(u.toUnicode()))
}

func (u *usedFont) widthList() string {
	var b strings.Builder
	for _, id := range u.used() {
		fmt.Fprintf(&b, "%d[%s]", id, num(u.widths[id]))
	}
	return b.String()
}

// toUnicode says what single glyphs mean (9.10.3).
func (u *usedFont) toUnicode() string {
	var b strings.Builder
	b.WriteString("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n" +
		"/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n")
	const most = 100 // lines in one block, by the standard
	for part := range slices.Chunk(slices.Sorted(maps.Keys(u.texts)), most) {
		fmt.Fprintf(&b, "%d beginbfchar\n", len(part))
		for _, id := range part {
			fmt.Fprintf(&b, "<%04X><%s\n", id, strings.TrimPrefix(utf16Hex(u.texts[id]), "<FEFF"))
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap CMapName currentdict/CMap defineresource pop end end")
	return b.String()
}

// subset is the font with the outlines of used glyphs only. Glyphs keep their numbers, so nothing else changes.
// Tables: https://learn.microsoft.com/typography/opentype/spec/otff
func (u *usedFont) subset() ([]byte, error) {
	old := u.tables["glyf"]
	where, err := u.locations()
	if err != nil {
		return nil, err
	}
	keep := map[font.GID]bool{0: true}
	for _, id := range u.used() {
		u.withParts(id, where, keep)
	}
	count := len(where) - 1
	var glyf bytes.Buffer
	loca := make([]byte, 4*(count+1))
	hmtx := slices.Clone(u.tables["hmtx"])
	metrics := int(binary.BigEndian.Uint16(u.tables["hhea"][34:])) // numberOfHMetrics
	for id := range count {
		binary.BigEndian.PutUint32(loca[4*id:], uint32(glyf.Len()))
		if keep[font.GID(id)] {
			glyf.Write(old[where[id]:where[id+1]])
			glyf.Write(make([]byte, -glyf.Len()&3))
		} else if id < metrics && 4*id+4 <= len(hmtx) {
			clear(hmtx[4*id : 4*id+4]) // noughts pack better
		}
	}
	binary.BigEndian.PutUint32(loca[4*count:], uint32(glyf.Len()))
	head := slices.Clone(u.tables["head"])
	binary.BigEndian.PutUint16(head[50:], 1) // indexToLocFormat: four bytes each
	changed := map[string][]byte{"glyf": glyf.Bytes(), "loca": loca, "hmtx": hmtx, "head": head}
	var tables []opentype.Table
	for tag, content := range u.tables {
		if c, ok := changed[tag]; ok {
			content = c
		}
		padded := append(slices.Clone(content), make([]byte, -len(content)&3)...)
		tables = append(tables, opentype.Table{Tag: opentype.MustNewTag(tag), Content: padded})
	}
	slices.SortFunc(tables, func(a, b opentype.Table) int { return cmp.Compare(a.Tag, b.Tag) })
	return opentype.WriteTTF(tables), nil
}

// locations is where each glyph's outline begins in glyf, and the end of the last.
func (u *usedFont) locations() ([]int, error) {
	loca, long := u.tables["loca"], binary.BigEndian.Uint16(u.tables["head"][50:]) != 0
	var out []int
	for at := 0; ; {
		switch {
		case long && at+4 <= len(loca):
			out = append(out, int(binary.BigEndian.Uint32(loca[at:])))
			at += 4
		case !long && at+2 <= len(loca):
			out = append(out, 2*int(binary.BigEndian.Uint16(loca[at:])))
			at += 2
		default:
			if len(out) < 2 || !slices.IsSorted(out) || out[len(out)-1] > len(u.tables["glyf"]) {
				return nil, fmt.Errorf("its table of outlines is broken")
			}
			return out, nil
		}
	}
}

// Flags of the parts of a glyph that is put together.
const (
	argsAreWords   = 1 << 0
	hasScale       = 1 << 3
	moreComponents = 1 << 5
	hasTwoScales   = 1 << 6
	hasTwoByTwo    = 1 << 7
)

// withParts keeps a glyph and those that it is put together of.
func (u *usedFont) withParts(id font.GID, where []int, keep map[font.GID]bool) {
	if keep[id] || int(id)+1 >= len(where) {
		return
	}
	keep[id] = true
	b := u.tables["glyf"][where[id]:where[id+1]]
	if len(b) < 10 || int16(binary.BigEndian.Uint16(b)) >= 0 {
		return // an outline of its own
	}
	for at := 10; at+4 <= len(b); {
		flags := binary.BigEndian.Uint16(b[at:])
		u.withParts(font.GID(binary.BigEndian.Uint16(b[at+2:])), where, keep)
		at += 6
		for flag, size := range map[uint16]int{argsAreWords: 2, hasScale: 2, hasTwoScales: 4, hasTwoByTwo: 8} {
			if flags&flag != 0 {
				at += size
			}
		}
		if flags&moreComponents == 0 {
			return
		}
	}
}
