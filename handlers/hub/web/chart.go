package web

import (
	"fmt"
	"html/template"
	"slices"
	"strings"
)

// Spark is a small line of values, oldest first, drawn without any script. What it shows is said in words by label: readers for
// the blind and people who print see the same.
func Spark(values []int, label string) template.HTML {
	const width, height = 100.0, 30.0
	if len(values) == 0 {
		return ""
	}
	most := max(1, slices.Max(values))
	step := width / float64(max(1, len(values)-1))
	points := make([]string, len(values))
	for i, v := range values {
		points[i] = fmt.Sprintf("%.1f,%.1f", float64(i)*step, height-1-float64(v)/float64(most)*(height-3))
	}
	line := strings.Join(points, " ")
	//nolint:gosec // numbers of ours, and a label that is escaped
	return template.HTML(fmt.Sprintf(`<svg class="spark" viewBox="0 0 %g %g" preserveAspectRatio="none" role="img" aria-label="%s">`+
		`<polygon class="area" points="0,%g %s %g,%g"/><polyline class="line" points="%s"/></svg>`,
		width, height, template.HTMLEscapeString(label), height, line, width, height, line))
}

// Bars are columns of values, oldest first, with a word for each (or none).
func Bars(values []int, label string) template.HTML {
	const width, height = 100.0, 30.0
	if len(values) == 0 {
		return ""
	}
	most := max(1, slices.Max(values))
	step := width / float64(len(values))
	var b strings.Builder
	for i, v := range values {
		tall := float64(v) / float64(most) * (height - 2)
		fmt.Fprintf(&b, `<rect class="bar" x="%.2f" y="%.2f" width="%.2f" height="%.2f"/>`, float64(i)*step+step*.1, height-tall, step*.8, tall)
	}
	//nolint:gosec // numbers of ours, and a label that is escaped
	return template.HTML(fmt.Sprintf(`<svg class="spark" viewBox="0 0 %g %g" preserveAspectRatio="none" role="img" aria-label="%s">%s</svg>`,
		width, height, template.HTMLEscapeString(label), b.String()))
}
