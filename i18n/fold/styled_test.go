package fold

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestUnstyled(t *testing.T) {
	for in, want := range map[string]string{
		"𝐛𝐢𝐣𝐥𝐢 𝐧𝐚𝐡𝐢": "bijli nahi", "𝓑𝓲𝓳𝓵𝓲": "Bijli", "𝙗𝙞𝙟𝙡𝙞 𝟑 𝐝𝐢𝐧": "bijli 3 din", "ｂｉｊｌｉ！": "bijli!", "ⓑⓘⓙⓛⓘ ①": "bijli 1", "ℎello": "hello",
		"बिजली नहीं ₹५०० 🙏": "बिजली नहीं ₹५०० 🙏", "bijli nahi": "bijli nahi", "№ 7 ™ ℡": "№ 7 ™ ℡", "": "", "\xff𝐚": "\uFFFDa",
	} {
		require.Equal(t, want, Unstyled(in))
	}
}
