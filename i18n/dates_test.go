package i18n_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/i18n"
)

func TestDateTime(t *testing.T) {
	c := catalog(t)
	now := time.Date(2026, 11, 23, 6, 0, 0, 0, time.UTC)
	ist := func(month time.Month, day, hour, minute int) time.Time { // given in IST, handed over in UTC
		return time.Date(2026, month, day, hour, minute, 0, 0, time.UTC).Add(-5*time.Hour - 30*time.Minute)
	}
	for _, tc := range []struct {
		at                  time.Time
		hi, hiLatn, english string
	}{
		{ist(11, 24, 17, 0), "24 नवंबर, शाम 5 बजे", "24 November, shaam 5 baje", "24 Nov, 5 pm"},
		{ist(11, 24, 17, 30), "24 नवंबर, शाम 5:30 बजे", "24 November, shaam 5:30 baje", "24 Nov, 5:30 pm"},
		{ist(11, 24, 17, 5), "24 नवंबर, शाम 5:05 बजे", "24 November, shaam 5:05 baje", "24 Nov, 5:05 pm"},
		{ist(2, 1, 10, 0), "1 फ़रवरी, सुबह 10 बजे", "1 February, subah 10 baje", "1 Feb, 10 am"},
		{ist(11, 24, 12, 0), "24 नवंबर, दोपहर 12 बजे", "24 November, dopahar 12 baje", "24 Nov, 12 pm"},
		{ist(11, 24, 13, 0), "24 नवंबर, दोपहर 1 बजे", "24 November, dopahar 1 baje", "24 Nov, 1 pm"},
		{ist(11, 24, 15, 59), "24 नवंबर, दोपहर 3:59 बजे", "24 November, dopahar 3:59 baje", "24 Nov, 3:59 pm"},
		{ist(11, 24, 16, 0), "24 नवंबर, शाम 4 बजे", "24 November, shaam 4 baje", "24 Nov, 4 pm"},
		{ist(11, 24, 20, 0), "24 नवंबर, रात 8 बजे", "24 November, raat 8 baje", "24 Nov, 8 pm"},
		{ist(11, 24, 0, 0), "24 नवंबर, रात 12 बजे", "24 November, raat 12 baje", "24 Nov, 12 am"},
		{ist(11, 24, 3, 59), "24 नवंबर, रात 3:59 बजे", "24 November, raat 3:59 baje", "24 Nov, 3:59 am"},
		{ist(11, 24, 4, 0), "24 नवंबर, सुबह 4 बजे", "24 November, subah 4 baje", "24 Nov, 4 am"},
		{ist(13, 1, 0, 0), "1 जनवरी 2027, रात 12 बजे", "1 January 2027, raat 12 baje", "1 Jan 2027, 12 am"}, // still 2026 in UTC
		{ist(0, 31, 23, 0), "31 दिसंबर 2025, रात 11 बजे", "31 December 2025, raat 11 baje", "31 Dec 2025, 11 pm"},
	} {
		require.Equal(t, tc.hi, c.DateTime("hi", tc.at, now))
		require.Equal(t, tc.hiLatn, c.DateTime("hi-Latn", tc.at, now))
		require.Equal(t, tc.english, c.DateTime("en", tc.at, now))
		require.Equal(t, tc.hi, c.DateTime("xx", tc.at, now), "an unknown language reads Hindi")
		require.Contains(t, tc.english, c.Date("en", tc.at, now)+", ")
	}
	newYear := time.Date(2026, 12, 31, 19, 0, 0, 0, time.UTC) // 00:30 on 1 January 2027 in IST
	require.Equal(t, "1 जनवरी", c.Date("hi", newYear, newYear), "the year is now's in IST, not in UTC")
}

func TestDuration(t *testing.T) {
	c := catalog(t)
	for _, tc := range []struct {
		d           time.Duration
		hi, english string
	}{
		{0, "1 मिनट", "1 minute"},
		{20 * time.Second, "1 मिनट", "1 minute"},
		{30 * time.Minute, "30 मिनट", "30 minutes"},
		{time.Hour, "1 घंटा", "1 hour"},
		{90 * time.Minute, "90 मिनट", "90 minutes"},
		{2 * time.Hour, "2 घंटे", "2 hours"},
		{2*time.Hour + 20*time.Minute, "2 घंटे", "2 hours"},
		{24 * time.Hour, "1 दिन", "1 day"},
		{36 * time.Hour, "36 घंटे", "36 hours"},
		{72 * time.Hour, "3 दिन", "3 days"},
		{72*time.Hour + 13*time.Hour, "4 दिन", "4 days"},
		{-3 * 24 * time.Hour, "3 दिन", "3 days"},
	} {
		hi, err := c.Duration("hi", tc.d)
		require.NoError(t, err)
		require.Equal(t, tc.hi, hi)
		en, err := c.Duration("en", tc.d)
		require.NoError(t, err)
		require.Equal(t, tc.english, en)
	}
	bare, err := i18n.NewFS(files("en", ""))
	require.NoError(t, err)
	_, err = bare.Duration("en", time.Hour)
	require.ErrorIs(t, err, i18n.ErrMissing)
}

func TestNumber(t *testing.T) {
	for n, want := range map[int64]string{
		0: "0", 7: "7", 999: "999", 1000: "1,000", 12345: "12,345", 123456: "1,23,456", 1234567: "12,34,567", 123456789: "12,34,56,789",
		-999: "-999", -100000: "-1,00,000", 9223372036854775807: "92,23,37,20,36,85,47,75,807", -9223372036854775808: "-92,23,37,20,36,85,47,75,808",
	} {
		require.Equal(t, want, i18n.Number("hi", n))
	}
}

func BenchmarkDateTime(b *testing.B) {
	c := catalog(b)
	now := time.Date(2026, 11, 23, 6, 0, 0, 0, time.UTC)
	b.ReportAllocs()
	for b.Loop() {
		c.DateTime("hi", now, now)
	}
}
