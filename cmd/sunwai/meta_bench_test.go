package main

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot/meta"
	"sunwai/cmd/sunwai/config"
)

// BenchmarkMetaPost: one POST of Meta's with its events, from the request to the answer that is given when all are stored in
// SQLite. No turns run beside it.
func BenchmarkMetaPost(b *testing.B) {
	mux := metaEndpoint(b)
	for name, event := range map[string]func(n int) string{
		"facebook": func(n int) string {
			return fmt.Sprintf(`{"id":"1100","time":1795408200000,"messaging":[{"sender":{"id":"%d"},"recipient":{"id":"1100"},"timestamp":1795408200000,"message":{"mid":"m_%d","text":"गोमती नगर में बिजली नहीं है"}}]}`, 7000+n%50, n)
		},
		"whatsapp": func(n int) string {
			return fmt.Sprintf(`{"changes":[{"field":"messages","value":{"metadata":{"display_phone_number":"1","phone_number_id":"501"},"messages":[{"from_user_id":"IN.%d","id":"wamid.%d","timestamp":"1795408200","type":"text","text":{"body":"गोमती नगर में बिजली नहीं है"}}]}}]}`, 7000+n%50, n)
		},
	} {
		object := map[string]string{"facebook": "page", "whatsapp": "whatsapp_business_account"}[name]
		for _, events := range []int{1, 100} {
			b.Run(fmt.Sprintf("%s %d", name, events), func(b *testing.B) {
				n := events * 1_000_000
				for b.Loop() {
					var entries []string
					for range events {
						n++
						entries = append(entries, event(n))
					}
					body := []byte(`{"object":"` + object + `","entry":[` + strings.Join(entries, ",") + `]}`)
					r := httptest.NewRequest(http.MethodPost, "/webhook/meta", bytes.NewReader(body))
					r.Header.Set(meta.SignatureHeader, meta.AppSecret(metaSecret).Sign(body))
					w := httptest.NewRecorder()
					if mux.ServeHTTP(w, r); w.Code != http.StatusOK {
						b.Fatal(w.Code)
					}
				}
				b.ReportMetric(float64(events)*float64(b.N)/b.Elapsed().Seconds(), "events/s")
			})
		}
	}
}

// metaEndpoint is the webhooks of a service with a page and a number, on a new SQLite database.
func metaEndpoint(b *testing.B) *http.ServeMux {
	dir := b.TempDir()
	file := filepath.Join(dir, "sunwai.toml")
	require.NoError(b, os.WriteFile(file, []byte(`
[database]
url = "sqlite:sunwai.db"
[media]
dir = "media"
[keys]
file = "keys"
[meta]
endpoint = "http://127.0.0.1:1"
app_secret_env = "S"
verify_token_env = "V"
[[account]]
platform = "facebook"
handle = "P"
office = "POWER"
key = "fb"
page_id = "1100"
token_env = "T"
[[account]]
platform = "whatsapp"
handle = "+91 5222237777"
office = "POWER"
key = "wa"
phone_number_id = "501"
token_env = "T"
`), 0o600))
	c, err := config.Load(file, nil)
	require.NoError(b, err)
	require.NoError(b, c.Secrets([]string{"S=" + metaSecret, "V=" + metaVerify, "T=" + whatsToken}))
	log, at := slog.New(slog.NewTextHandler(io.Discard, nil)), &sharedClock{}
	s, err := migrated(b.Context(), c, at, log, io.Discard)
	require.NoError(b, err)
	b.Cleanup(func() { s.Close() })
	require.NoError(b, seed(b.Context(), c, s, io.Discard))
	v, release, err := prepare(b.Context(), c, beginTexts(), log, at, s)
	require.NoError(b, err)
	b.Cleanup(release)
	mux := http.NewServeMux()
	require.NoError(b, v.addHooks(mux))
	return mux
}
