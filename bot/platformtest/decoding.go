package platformtest

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
)

// Case is one thing that a platform delivers and what is to be made of it.
type Case struct {
	What string          `json:"what"`
	Raw  json.RawMessage `json:"raw"`
	// Text is delivered instead of Raw where it is no JSON.
	Text  string        `json:"text,omitempty"`
	Want  []bot.Inbound `json:"want"` // null: nothing, e.g. of a group
	Error string        `json:"error,omitempty"`
}

func (c Case) body(t testing.TB) []byte {
	if c.Text != "" {
		return []byte(c.Text)
	}
	var compact bytes.Buffer
	require.NoError(t, json.Compact(&compact, c.Raw))
	return compact.Bytes()
}

// decoder is how the fixture reads what is delivered, nil if it cannot.
func (f *Fixture) decoder() func(raw []byte) ([]bot.Inbound, error) {
	if f.Decode != nil {
		return f.Decode
	}
	hook, ok := f.Platform.(bot.Webhook)
	if !ok || f.Genuine == nil {
		return nil
	}
	return func(raw []byte) ([]bot.Inbound, error) { return hook.Decode(f.Genuine(raw), raw) }
}

// decoding compares what is made of the tables with what stands in them.
func decoding(t *testing.T, h Harness) {
	files, err := fs.Glob(h.Cases, "*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files, "Cases holds no *.json")
	for _, file := range files {
		t.Run(strings.TrimSuffix(file, ".json"), func(t *testing.T) {
			cases := readCases(t, h.Cases, file)
			for i := range cases {
				decodeCase(t, h, &cases[i])
			}
			if h.Rewrite != "" {
				writeCases(t, filepath.Join(h.Rewrite, file), cases)
			}
		})
	}
}

func readCases(t testing.TB, from fs.FS, file string) []Case {
	t.Helper()
	raw, err := fs.ReadFile(from, file)
	require.NoError(t, err)
	var cases []Case
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(&cases), file)
	require.NotEmpty(t, cases, file)
	return cases
}

func decodeCase(t *testing.T, h Harness, c *Case) {
	t.Run(c.What, func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			s := newSuite(t, h)
			got, err := s.decoder()(c.body(t))
			s.note(err)
			text := ""
			if err != nil {
				text = err.Error()
			}
			if h.Rewrite != "" {
				c.Want, c.Error = got, text
			}
			require.Equal(t, c.Error, text)
			require.Equal(t, asJSON(t, c.Want), asJSON(t, got))
			for _, e := range got {
				require.Equal(t, s.Platform.Account().Key, e.Account)
				require.NotEmpty(t, e.EventID)
				require.NotEmpty(t, e.Peer)
			}
			s.finish(t)
		})
	})
}

// asJSON is how events are stored, one a line.
func asJSON(t *testing.T, events []bot.Inbound) string {
	var lines strings.Builder
	for _, e := range events {
		raw, err := json.Marshal(e)
		require.NoError(t, err)
		lines.Write(raw)
		lines.WriteByte('\n')
	}
	return lines.String()
}

func writeCases(t *testing.T, path string, cases []Case) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(cases))
	require.NoError(t, os.WriteFile(path, out.Bytes(), 0o644))
}

// webhooks: what is not signed is refused unread; what is signed and broken is malformed.
func webhooks(t *testing.T, s *suite) {
	hook := s.Platform.(bot.Webhook)
	files, err := fs.Glob(s.harness.Cases, "*.json")
	require.NoError(t, err)
	whole := 0
	for _, c := range readCases(t, s.harness.Cases, files[0]) {
		if len(c.Want) == 0 {
			continue
		}
		whole++
		s.refusesForged(t, c.body(t))
		events, err := hook.Decode(s.Genuine(c.body(t)), c.body(t))
		require.NoError(t, err)
		require.Len(t, events, len(c.Want))
	}
	require.Positive(t, whole, "%s holds no case with an event", files[0])

	broken := []byte(`{"broken": `)
	s.refusesForged(t, broken)
	events, err := hook.Decode(s.Genuine(broken), broken)
	s.note(err)
	require.ErrorIs(t, err, bot.ErrMalformed)
	require.Empty(t, events)
}

func (s *suite) refusesForged(t *testing.T, raw []byte) {
	t.Helper()
	forged := s.Forged(raw)
	require.NotEmpty(t, forged)
	for name, r := range forged {
		events, err := s.Platform.(bot.Webhook).Decode(r, raw)
		s.note(err)
		require.ErrorIs(t, err, bot.ErrUnsigned, "%s: refused before it is read", name)
		require.Empty(t, events, name)
	}
}
