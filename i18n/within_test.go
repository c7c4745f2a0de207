package i18n_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/i18n"
	"sunwai/i18n/fold"
)

// TestWithin: a phrase is found inside a sentence, in its order, with one word between at most, in any script.
func TestWithin(t *testing.T) {
	c, err := i18n.New()
	require.NoError(t, err)
	for text, want := range map[string]struct {
		name   string
		beside int
	}{
		"mera naam mat batana": {"secret", 1},
		"naam mera mat batana": {"secret", 1},
		"मेरा नाम गुप्त रखना साहब":              {"secret", 3},
		"Please do NOT tell my name to anybody": {"secret", 3},
		"paisa lagega kya?":                     {"free", 1},
		"mera OTP 4567 hai":                     {"otp", 1},
		"naam Ramesh Kumar Singh mat batana":    {"", 0},
		"batana mat naam":                       {"", 0},
		"bijli nahi aa rahi":                    {"", 0},
		"":                                      {"", 0},
	} {
		name, beside, ok := c.Within("wish", hear(c, text))
		require.Equal(t, want.name, name, text)
		require.Equal(t, want.beside, beside, text)
		require.Equal(t, want.name != "", ok, text)
	}
	_, _, ok := c.Within("no such group", hear(c, "naam gupt"))
	require.False(t, ok)
}

func BenchmarkWithin(b *testing.B) {
	c, err := i18n.New()
	require.NoError(b, err)
	for b.Loop() {
		c.Within("wish", hear(c, "gomti nagar lucknow me 3 din se bijli nahi aa rahi, JE phone nahi uthata, bachche pareshan hain"))
	}
}

func hear(c *i18n.Catalog, text string) i18n.Heard {
	return c.Hear(text, func() i18n.Sounded { return i18n.Sound(fold.Words(text)) })
}
