package web_test

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Who moves by the keyboard sees where he is: the ring around what has the focus stands out from whatever is behind it by 3 to 1
// (https://www.w3.org/TR/WCAG22/#non-text-contrast), in each theme of the website and on the page with the two phones.
func TestTheFocusIsSeen(t *testing.T) {
	value := regexp.MustCompile(`--([a-z-]+): #([0-9a-f]{3,6});`)
	for file, ring := range map[string]string{"static/hub.css": "focus", "../../console/static/base.css": "marigold"} {
		css, err := os.ReadFile(file)
		require.NoError(t, err)
		themes := 0
		for block := range strings.SplitSeq(string(css), "}") {
			colours := map[string]float64{}
			for _, m := range value.FindAllStringSubmatch(block, -1) {
				colours[m[1]] = luminance(t, m[2])
			}
			if colours[ring] == 0 {
				continue
			}
			themes++
			for _, behind := range []string{"paper", "white", "shade", "wall"} {
				if at, there := colours[behind]; there {
					contrast := (max(at, colours[ring]) + 0.05) / (min(at, colours[ring]) + 0.05)
					require.GreaterOrEqual(t, contrast, 3.0, "%s on %s in %s", ring, behind, file)
				}
			}
		}
		require.NotZero(t, themes, file)
	}
}

// luminance is how bright a colour is, from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.
func luminance(t *testing.T, hex string) float64 {
	if len(hex) == 3 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		require.NoError(t, err)
		c := float64(n) / 255
		if c <= 0.04045 {
			sum += weight * c / 12.92
		} else {
			sum += weight * math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return sum
}
