package districts

import (
	"fmt"
	"strings"
)

// layout is Uttar Pradesh as cells that touch where the districts do, as well as cells can: every other row is half a cell to the
// right. The codes are those of the directory (LGD). A district that is not here, of another state or a new one, stands below.
const layout = `
 -   177  -   -   -   -   -   -   -   -   -   -
660  172 132  -   -   -   -   -   -   -   -   -
 -   124 169 171  -   -   -   -   -   -   -   -
145  661 154 176 130 173  -   -   -   -   -   -
 -   144 134 659 133 180 159 125  -   -   -   -
167  119 138 633 141 150 183 181 127  -   -   -
 -   118 163 143 166 155 162 129 147 182 164 160
 -    -   -  139 122 157 186 140 131 178 148 137
 -    -   -   -  151 156 175 640 185 121 168 126
 -    -   -  153 149 128 142 174 152 123 146  -
 -    -   -  161 165  -  136 158 120 179 187  -
 -    -   -   -   -   -   -   -  170 135  -   -
 -    -   -   -   -   -   -   -   -   -  184  -
`

// cells are where the districts lie, in cells and rows. Every other row, the first among them, has an empty field in front of it and
// is half a cell further left: so the columns of the text above stay readable.
func cells() map[string][2]float64 {
	out := map[string][2]float64{}
	for row, line := range strings.Split(strings.TrimSpace(layout), "\n") {
		for col, code := range strings.Fields(line) {
			if code != "-" {
				out[code] = [2]float64{float64(col) - 0.5*float64((row+1)%2), float64(row)}
			}
		}
	}
	return out
}

const (
	cellWidth = 74.0
	rowHeight = cellWidth * 0.866025
	radius    = cellWidth/1.7320508 - 1.5 // a thin line stays between neighbours
)

// hexagon is the outline of a cell around its middle.
func hexagon(x, y float64) string {
	w := radius * 0.866025
	return fmt.Sprintf("M%.0f %.0fl%.0f %.0fv%.0fl%.0f %.0fl%.0f %.0fv%.0fz", x, y-radius, w, radius/2, radius, -w, radius/2, -w, -radius/2, -radius)
}

// middle is where a cell lies in the drawing, in its units.
func middle(at [2]float64) (x, y float64) {
	return (at[0] + 0.5) * cellWidth, at[1]*rowHeight + cellWidth/1.7320508
}
