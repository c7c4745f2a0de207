package draw

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
)

// WritePDF writes a document as PDF 1.7 (ISO 32000-1): fonts are embedded with the glyphs that occur only, and every
// word carries its text (ActualText, 14.9.4), because glyphs of Devanagari cannot be told back into letters.
func WritePDF(w io.Writer, d Document) error {
	f := &pdf{fonts: map[*fontFile]*usedFont{}, pictures: map[*Picture]string{}}
	if err := f.document(d); err != nil {
		return fmt.Errorf("writing a PDF: %w", err)
	}
	if _, err := w.Write(f.out.Bytes()); err != nil {
		return fmt.Errorf("writing a PDF: %w", err)
	}
	return nil
}

// pdf is a file that grows object by object.
type pdf struct {
	out      bytes.Buffer
	offsets  []int // where object i+1 begins; 0: not written yet
	fonts    map[*fontFile]*usedFont
	inOrder  []*usedFont
	pictures map[*Picture]string // by name in the resources
	drawn    []*Picture
}

// reserve gives an object its number.
func (f *pdf) reserve() int {
	f.offsets = append(f.offsets, 0)
	return len(f.offsets)
}

// object writes an object that was reserved.
func (f *pdf) object(id int, body string) {
	f.offsets[id-1] = f.out.Len()
	fmt.Fprintf(&f.out, "%d 0 obj\n%s\nendobj\n", id, body)
}

// stream writes an object that holds bytes; entries are of its dictionary.
func (f *pdf) stream(id int, entries string, data []byte) {
	f.offsets[id-1] = f.out.Len()
	fmt.Fprintf(&f.out, "%d 0 obj\n<<%s/Length %d>>\nstream\n", id, entries, len(data))
	f.out.Write(data)
	f.out.WriteString("\nendstream\nendobj\n")
}

// packed writes a stream that is deflated.
func (f *pdf) packed(id int, entries string, data []byte) error {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	if _, err := z.Write(data); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	f.stream(id, entries+"/Filter/FlateDecode", b.Bytes())
	return nil
}

func (f *pdf) document(d Document) error {
	f.out.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n") // four bytes over 127 say that it is binary
	catalog, tree, info, resources := f.reserve(), f.reserve(), f.reserve(), f.reserve()
	kids := make([]string, len(d.Pages))
	for i, p := range d.Pages {
		page, content := f.reserve(), f.reserve()
		kids[i] = ref(page)
		painter := &painter{pdf: f, height: p.Height}
		p.paint(painter)
		if err := f.packed(content, "", painter.out.Bytes()); err != nil {
			return err
		}
		f.object(page, fmt.Sprintf("<</Type/Page/Parent %s/MediaBox[0 0 %s %s]/Resources %s/Contents %s>>",
			ref(tree), num(p.Width), num(p.Height), ref(resources), ref(content)))
	}
	f.object(tree, fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]>>", len(kids), strings.Join(kids, " ")))
	f.object(catalog, fmt.Sprintf("<</Type/Catalog/Pages %s/Lang(%s)/ViewerPreferences<</DisplayDocTitle true>>>>", ref(tree), plainASCII(d.Lang)))
	f.object(info, fmt.Sprintf("<</Title %s/Producer(Sunwai)>>", utf16Hex(d.Title)))
	if err := f.resources(resources); err != nil {
		return err
	}
	f.trailer(catalog, info)
	return nil
}

// resources writes the fonts and pictures that pages have used, and the list of them.
func (f *pdf) resources(id int) error {
	var fonts, pictures strings.Builder
	for _, u := range f.inOrder {
		font, err := f.font(u)
		if err != nil {
			return err
		}
		fmt.Fprintf(&fonts, "/%s %s", u.name, ref(font))
	}
	for _, p := range f.drawn {
		at := f.reserve()
		f.stream(at, fmt.Sprintf("/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode",
			p.Width, p.Height), p.jpeg)
		fmt.Fprintf(&pictures, "/%s %s", f.pictures[p], ref(at))
	}
	f.object(id, fmt.Sprintf("<</Font<<%s>>/XObject<<%s>>>>", fonts.String(), pictures.String()))
	return nil
}

func (f *pdf) trailer(catalog, info int) {
	table := f.out.Len()
	fmt.Fprintf(&f.out, "xref\n0 %d\n0000000000 65535 f \n", len(f.offsets)+1)
	for _, at := range f.offsets {
		fmt.Fprintf(&f.out, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&f.out, "trailer\n<</Size %d/Root %s/Info %s>>\nstartxref\n%d\n%%%%EOF\n", len(f.offsets)+1, ref(catalog), ref(info), table)
}

func ref(id int) string { return fmt.Sprintf("%d 0 R", id) }

// num writes a length to a thousandth of a point, without a trailing nought.
func num(v float64) string {
	s := strings.TrimRight(fmt.Sprintf("%.3f", v), "0")
	if s = strings.TrimSuffix(s, "."); s == "-0" {
		return "0"
	}
	return s
}

// utf16Hex is a text string as PDF takes every letter: UTF-16 with its mark, in hex.
func utf16Hex(s string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", u)
	}
	b.WriteByte('>')
	return b.String()
}

// plainASCII keeps what can stand in a literal string as it is.
func plainASCII(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' || strings.ContainsRune(`()\`, r) {
			return -1
		}
		return r
	}, s)
}
