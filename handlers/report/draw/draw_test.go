package draw

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/go-text/typesetting/font/opentype"
	"github.com/stretchr/testify/require"
)

func setter(t *testing.T) *Setter {
	t.Helper()
	f, err := LoadFonts()
	require.NoError(t, err)
	return f.Setter()
}

// The golden file was written by HarfBuzz itself: hb-shape --no-glyph-names --no-clusters --language=hi. Glyphs and where marks
// stand must be the same; the library leaves out a hundredth of kerning between some letters.
func TestShapesAsHarfBuzz(t *testing.T) {
	s := setter(t)
	b, err := os.ReadFile("testdata/harfbuzz.tsv")
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	require.Greater(t, len(lines), 10)
	for _, l := range lines {
		text, want, _ := strings.Cut(l, "\t")
		require.Equal(t, advances.ReplaceAllString(want, ""), written(s.Line(text, Style{Size: 10})), text)
	}
}

var advances = regexp.MustCompile(`\+\d+`)

// written is a line as hb-shape writes it, without advances.
func written(l Line) string {
	var out []string
	for _, r := range l.runs {
		for _, w := range r.words {
			for _, g := range w.glyphs {
				at := ""
				if g.x != 0 || g.y != 0 {
					at = fmt.Sprintf("@%.0f,%.0f", g.x, g.y)
				}
				out = append(out, fmt.Sprintf("%d%s", g.id, at))
			}
		}
	}
	return "[" + strings.Join(out, "|") + "]"
}

func TestWrapKeepsAllWords(t *testing.T) {
	s := setter(t)
	text := "कृष्णानगर क्षेत्र में ट्रांसफार्मर जल गया है, तीन दिन से बिजली नहीं आ रही है। Transformer no. 12 burnt."
	style := Style{Size: 11}
	lines := s.Wrap(text, style, 120, 0)
	require.Greater(t, len(lines), 3)
	var said []string
	for _, l := range lines {
		require.LessOrEqual(t, l.Width, 120.0)
		said = append(said, l.Text())
	}
	require.Equal(t, text, strings.Join(said, " "))

	cut := s.Wrap(text, style, 120, 2)
	require.Len(t, cut, 2)
	require.True(t, strings.HasSuffix(cut[1].Text(), "…"), cut[1].Text())
	require.LessOrEqual(t, cut[1].Width, 120.0)
	require.True(t, strings.HasPrefix(text, cut[0].Text()))

	require.Len(t, s.Wrap("एक\n\nदो", style, 120, 0), 2)
	two := s.Wrap("एक\nदो", style, 120, 1)
	require.Len(t, two, 1)
	require.Equal(t, "एक…", two[0].Text())
	require.Empty(t, s.Wrap(" \n ", style, 120, 2))
	require.Empty(t, s.Fit("", style, 50).Text())
}

func TestWhatTheFontsLack(t *testing.T) {
	require.Equal(t, "ठीक … 5", setter(t).Line("ठीक 🙂 سلام\t5", Style{Size: 10}).Text())
}

func sample(t *testing.T) Document {
	s := setter(t)
	p := NewPage(A4Width, A4Height)
	p.Text(s.Line("विद्युत आपूर्ति: कृष्णानगर क्षेत्र में हो गई है", Style{Size: 14, Weight: Bold, Color: 0x112233}), 40, 60)
	p.Text(s.Line("Complaint 26-8214-5093-7 (श्री)", Style{Size: 10}), 40, 90)
	p.Round(40, 100, 80, 20, 5, 0xff8800)
	p.Picture(photo(t), 40, 200, 60, 40)
	return Document{Title: "निस्तारण", Lang: "hi", Pages: []*Page{p}}
}

func photo(t *testing.T) *Picture {
	img := image.NewRGBA(image.Rect(0, 0, 6, 4))
	img.SetRGBA(0, 0, color.RGBA{255, 0, 0, 255})
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, img))
	p, err := ReadPicture(bytes.NewReader(b.Bytes()))
	require.NoError(t, err)
	return p
}

func asPDF(t *testing.T, d Document) []byte {
	var b bytes.Buffer
	require.NoError(t, WritePDF(&b, d))
	return b.Bytes()
}

var (
	streamStart = regexp.MustCompile(`(\d+) 0 obj\n<<(.*)/Length (\d+)>>\nstream\n`)
	actual      = regexp.MustCompile(`/ActualText <FEFF([0-9A-F]*)>`)
	shown       = regexp.MustCompile(`/(F\d) [\d.]+ Tf|<([0-9A-F]{4})>`)
)

// streams are a PDF's deflated streams by their object's number.
func streams(t *testing.T, b []byte) map[string]string {
	out := map[string]string{}
	for _, m := range streamStart.FindAllSubmatchIndex(b, -1) {
		n, err := strconv.Atoi(string(b[m[6]:m[7]]))
		require.NoError(t, err)
		if !bytes.Contains(b[m[4]:m[5]], []byte("FlateDecode")) {
			continue
		}
		z, err := zlib.NewReader(bytes.NewReader(b[m[1] : m[1]+n]))
		require.NoError(t, err)
		plain, err := io.ReadAll(z)
		require.NoError(t, err)
		out[string(b[m[2]:m[3]])] = string(plain)
	}
	return out
}

// What the words of a page say, in order, is what was put in: glyphs are not asked.
func TestTextComesBackOutOfThePDF(t *testing.T) {
	const firstPage = "6" // its content's object
	var b strings.Builder
	for _, part := range regexp.MustCompile(`(?s)/Span<<.*?EMC|BT`).FindAllString(streams(t, asPDF(t, sample(t)))[firstPage], -1) {
		if m := actual.FindStringSubmatch(part); m != nil {
			b.WriteString(decoded(t, m[1]))
		}
		b.WriteByte('|')
	}
	require.Equal(t, "|विद्युत|आपूर्ति:|कृष्णानगर|क्षेत्र|में|हो|गई|है||Complaint|26-8214-5093-7|(|श्री|)|", b.String())
}

func decoded(t *testing.T, text string) string {
	b, err := hex.DecodeString(text)
	require.NoError(t, err)
	var units []uint16
	for i := 0; i < len(b); i += 2 {
		units = append(units, uint16(b[i])<<8|uint16(b[i+1]))
	}
	return string(utf16.Decode(units))
}

// Every glyph that a page shows has its outline in the embedded font, and the others are gone.
func TestFontsAreCutDown(t *testing.T) {
	b := asPDF(t, sample(t))
	parts := streams(t, b)
	used := map[string]map[int]bool{"F1": {}, "F2": {}}
	fonts := 0
	for _, s := range parts {
		name := ""
		for _, m := range shown.FindAllStringSubmatch(s, -1) {
			if m[1] != "" {
				name = m[1]
			} else if name != "" {
				gid, err := strconv.ParseInt(m[2], 16, 32)
				require.NoError(t, err)
				used[name][int(gid)] = true
			}
		}
	}
	require.Greater(t, len(used["F1"]), 20)
	require.Greater(t, len(used["F2"]), 10)
	for _, s := range parts {
		if !strings.HasPrefix(s, "\x00\x01\x00\x00") {
			continue
		}
		fonts++
		require.Less(t, len(s), 120_000)
		loader, err := opentype.NewLoader(strings.NewReader(s))
		require.NoError(t, err)
		for _, tag := range embeddedTables() {
			require.True(t, loader.HasTable(opentype.MustNewTag(tag)), tag)
		}
		loca, err := loader.RawTable(opentype.MustNewTag("loca"))
		require.NoError(t, err)
		require.True(t, holds(loca, used["F1"]) || holds(loca, used["F2"]))
	}
	require.Equal(t, 2, fonts)
}

// holds reports whether each used glyph but the empty ones has an outline.
func holds(loca []byte, used map[int]bool) bool {
	at := func(i int) int {
		return int(loca[4*i])<<24 | int(loca[4*i+1])<<16 | int(loca[4*i+2])<<8 | int(loca[4*i+3])
	}
	empty := 0
	for gid := range used {
		if at(gid) == at(gid+1) {
			empty++
		}
	}
	return empty <= 1 // the space
}

func TestTheSamePagesGiveTheSameFile(t *testing.T) {
	first := asPDF(t, sample(t))
	for range 3 {
		require.Equal(t, first, asPDF(t, sample(t)))
	}
	require.True(t, bytes.HasPrefix(first, []byte("%PDF-1.7\n")))
	require.True(t, bytes.HasSuffix(first, []byte("%%EOF\n")))
}

// Each offset of the table is where the object begins.
func TestCrossReferences(t *testing.T) {
	b := asPDF(t, sample(t))
	table := regexp.MustCompile(`(\d{10}) 00000 n`).FindAllSubmatch(b, -1)
	require.Greater(t, len(table), 10)
	for i, m := range table {
		at, err := strconv.Atoi(string(m[1]))
		require.NoError(t, err)
		require.True(t, bytes.HasPrefix(b[at:], fmt.Appendf(nil, "%d 0 obj", i+1)))
	}
}

func TestPNG(t *testing.T) {
	s := setter(t)
	p := NewPage(200, 100)
	p.Rect(0, 0, 200, 50, 0x0000ff)
	p.Text(s.Line("क्षेत्र", Style{Size: 30, Color: 0xffffff}), 10, 40)
	var b bytes.Buffer
	require.NoError(t, WritePNG(&b, p, 2))
	img, err := png.Decode(&b)
	require.NoError(t, err)
	require.Equal(t, image.Rect(0, 0, 400, 200), img.Bounds())
	require.Equal(t, color.RGBA{0, 0, 255, 255}, color.RGBAModel.Convert(img.At(390, 50)))
	require.Equal(t, color.RGBA{255, 255, 255, 255}, color.RGBAModel.Convert(img.At(200, 150)))
	white := 0
	for x := 20; x < 200; x++ {
		for y := 20; y < 100; y++ {
			if img.At(x, y) == (color.RGBA{255, 255, 255, 255}) {
				white++
			}
		}
	}
	require.Greater(t, white, 500, "the word is written")
}

func TestPicturesAreMadeAnew(t *testing.T) {
	img := image.NewRGBA(image.Rect(0, 0, 2400, 1200))
	for x := range 1200 {
		for y := range 1200 {
			img.SetRGBA(x, y, color.RGBA{255, 0, 0, 255})
		}
	}
	var b bytes.Buffer
	require.NoError(t, jpeg.Encode(&b, img, nil))
	// EXIF with orientation 6 (the camera was held to the right) and a maker's note.
	exif := "Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00SECRETPLACE"
	head := append([]byte{0xff, 0xd8, 0xff, 0xe1, byte((len(exif) + 2) >> 8), byte(len(exif) + 2)}, exif...)
	p, err := ReadPicture(bytes.NewReader(append(head, b.Bytes()[2:]...)))
	require.NoError(t, err)
	require.Equal(t, []int{longestSide / 2, longestSide}, []int{p.Width, p.Height})
	require.NotContains(t, string(p.jpeg), "SECRETPLACE")
	r, _, _, _ := p.points.At(200, 50).RGBA()
	require.Greater(t, r>>8, uint32(200), "what was left is above")
	r, g, _, _ := p.points.At(200, 1000).RGBA()
	require.Less(t, g>>8, uint32(30))
	require.Less(t, r>>8, uint32(30))

	_, err = ReadPicture(strings.NewReader("no picture"))
	require.ErrorIs(t, err, ErrPicture)
}

func BenchmarkPage(b *testing.B) {
	f, err := LoadFonts()
	require.NoError(b, err)
	text := strings.Repeat("कृष्णानगर क्षेत्र में ट्रांसफार्मर जल गया है, तीन दिन से बिजली नहीं आ रही है। ", 30)
	for b.Loop() {
		s := f.Setter()
		p := NewPage(A4Width, A4Height)
		for i, l := range s.Wrap(text, Style{Size: 10}, 500, 0) {
			p.Text(l, 40, 40+14*float64(i))
		}
		require.NoError(b, WritePDF(io.Discard, Document{Pages: []*Page{p}}))
	}
}
