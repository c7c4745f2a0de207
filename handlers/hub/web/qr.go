package web

import (
	"bytes"
	"fmt"
	"html/template"

	"github.com/boombuler/barcode/qr"
)

// QR draws a QR code as one path of squares, with the four squares of rest around it that readers need (ISO/IEC 18004, 5.3.8).
func QR(text, label string) (template.HTML, error) {
	const rest = 4
	code, err := qr.Encode(text, qr.M, qr.Auto)
	if err != nil {
		return "", fmt.Errorf("drawing a QR code: %w", err)
	}
	size := code.Bounds().Dx()
	var path bytes.Buffer
	for y := range size {
		for x := range size {
			if dark, _, _, _ := code.At(x, y).RGBA(); dark == 0 {
				fmt.Fprintf(&path, "M%d %dh1v1h-1z", x+rest, y+rest)
			}
		}
	}
	//nolint:gosec // numbers of ours, and a label that is escaped
	return template.HTML(fmt.Sprintf(`<svg class="qr" viewBox="0 0 %[1]d %[1]d" role="img" aria-label="%[2]s" shape-rendering="crispEdges">`+
		`<rect class="light" width="%[1]d" height="%[1]d"/><path class="dark" d="%[3]s"/></svg>`, size+2*rest, template.HTMLEscapeString(label), path.String())), nil
}
