package i18n_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParted(t *testing.T) {
	c := catalog(t)
	for text, want := range map[string]string{
		"kam hogya": "kam ho gya", "काम होगया": "काम हो गया", "light hogayi hai": "light ho gayi hai", "lineman bhejdiya\nbadaldiya": "lineman bhej diya\nbadal diya",
		"kaam ho gaya, kardo": "kaam ho gaya, kar do", "": "", "  hogaya ": "  ho gaya ",
	} {
		require.Equal(t, want, c.Parted("speech", text))
	}
	for _, text := range []string{"kisan", "field", "jaari", "dengue", "पेंडिंग", "कराने", "aadi", "12345", "ho gaya", "transformer", "👍👍👍👍👍"} {
		require.Equal(t, text, c.Parted("speech", text))
	}
	require.Equal(t, "hogaya", c.Parted("no such group", "hogaya"))
}
