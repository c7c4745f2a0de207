package assets_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/assets"
)

func served(t *testing.T) *assets.Files {
	files := assets.New("/static/")
	require.NoError(t, files.Add("", assets.Fonts()))
	require.NoError(t, files.Add("wall", fstest.MapFS{"wall.css": {Data: []byte(strings.Repeat("a { color: red }\n", 100))}}))
	return files
}

func get(h http.Handler, target string, headers ...string) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, target, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	h.ServeHTTP(w, r)
	return w
}

func TestFilesAreKeptAsLongAsTheyAreTheSame(t *testing.T) {
	files := served(t)
	at := files.URL("wall/wall.css")
	require.Contains(t, at, "/static/wall/wall.css?v=")
	w := get(files, at)
	require.Equal(t, http.StatusOK, w.Code)
	require.Contains(t, w.Header().Get("Cache-Control"), "immutable")
	require.Equal(t, "text/css; charset=utf-8", w.Header().Get("Content-Type"))
	require.Equal(t, http.StatusNotModified, get(files, at, "If-None-Match", w.Header().Get("ETag")).Code)

	require.Equal(t, "no-cache", get(files, "/static/wall/wall.css").Header().Get("Cache-Control"), "an address without the sum")
	require.Equal(t, "no-cache", get(files, "/static/wall/wall.css?v=old").Header().Get("Cache-Control"), "an old page's address")
}

func TestTextIsPacked(t *testing.T) {
	files := served(t)
	plain := get(files, "/static/wall/wall.css")
	packed := get(files, "/static/wall/wall.css", "Accept-Encoding", "br, gzip")
	require.Equal(t, "gzip", packed.Header().Get("Content-Encoding"))
	require.NotEqual(t, plain.Header().Get("ETag"), packed.Header().Get("ETag"), "a cache must not mix them up")
	require.Less(t, packed.Body.Len(), plain.Body.Len()/4)
	unpacked, err := gzip.NewReader(packed.Body)
	require.NoError(t, err)
	body, err := io.ReadAll(unpacked)
	require.NoError(t, err)
	require.Equal(t, plain.Body.String(), string(body))
	font := get(files, "/static/fonts/mukta-latin-400-normal.woff2", "Accept-Encoding", "gzip")
	require.Empty(t, font.Header().Get("Content-Encoding"))
	require.Equal(t, "font/woff2", font.Header().Get("Content-Type"))
}

func TestWhatIsNotThere(t *testing.T) {
	files := served(t)
	for _, target := range []string{"/static/", "/static/none.css", "/static/../assets.go", "/other/mukta.css", "/static"} {
		require.Equal(t, http.StatusNotFound, get(files, target).Code, target)
	}
	require.Equal(t, "/static/none.css", files.URL("none.css"))
	require.Error(t, files.Add("", assets.Fonts()), "two files of one name")
	require.Error(t, files.Add("", fstest.MapFS{"make.py": {}}), "nothing that no page needs")
}
