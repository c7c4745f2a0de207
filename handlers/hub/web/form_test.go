package web_test

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
)

// send posts a body as somebody who signed in does: the request that pages see is a copy of the server's.
func (s *site) send(path, kind string, body []byte) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest("POST", "https://hub.test"+path, bytes.NewReader(body))
	r.Header.Set("Content-Type", kind)
	s.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), officer)))
	return w
}

func fileForm(t *testing.T, size int) (kind string, body []byte) {
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	file, err := form.CreateFormFile("file", "a.jpg")
	require.NoError(t, err)
	_, err = file.Write(make([]byte, size))
	require.NoError(t, err)
	require.NoError(t, form.Close())
	return form.FormDataContentType(), b.Bytes()
}

func TestAPageTakesNoMoreThanItSays(t *testing.T) {
	s := newSite(t)
	called := 0
	s.do = func(c *web.Call) error { called++; return c.Go("/hub/try") }
	const plain = "application/x-www-form-urlencoded"
	require.Equal(t, http.StatusRequestEntityTooLarge, s.send("/hub/try/5", plain, []byte("words="+strings.Repeat("a", 2<<20))).Code)
	kind, body := fileForm(t, 2<<20)
	require.Equal(t, http.StatusRequestEntityTooLarge, s.send("/hub/try/5", kind, body).Code)
	require.Zero(t, called)
	require.Equal(t, http.StatusSeeOther, s.send("/hub/try/5", plain, []byte("words=a")).Code)
	require.Equal(t, 1, called)
	require.Equal(t, http.StatusSeeOther, s.send("/hub/files", kind, body).Code, "it says that it takes files")
	kind, body = fileForm(t, 5<<20)
	require.Equal(t, http.StatusRequestEntityTooLarge, s.send("/hub/files", kind, body).Code)
}

func TestAFormThatCannotBeReadIsNotQuoted(t *testing.T) {
	s := newSite(t)
	for kind, body := range map[string]string{"application/x-www-form-urlencoded": "words=%98x9876543210%zz", "multipart/form-data": "9876543210", "multipart/form-data; boundary=a": "--a\r\n9876543210"} {
		w := s.send("/hub/try/5", kind, []byte(body))
		require.Equal(t, http.StatusUnprocessableEntity, w.Code, kind)
		require.NotContains(t, w.Body.String()+s.log.String(), "9876543210")
	}
	require.Empty(t, s.log.String(), "it is no fault of ours")
}

func TestFilesOfAFormAreGoneAfterwards(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	s := newSite(t)
	waiting := 0
	s.do = func(c *web.Call) error {
		list, err := os.ReadDir(os.TempDir())
		waiting = len(list)
		return err
	}
	kind, body := fileForm(t, 3<<20)
	require.Equal(t, http.StatusOK, s.send("/hub/files", kind, body).Code)
	require.Equal(t, 1, waiting, "so large a file waits outside of memory")
	list, err := os.ReadDir(os.TempDir())
	require.NoError(t, err)
	require.Empty(t, list)
}

func TestNobodysWordsAreFieldsOfAStream(t *testing.T) {
	s := newSite(t)
	s.do = func(c *web.Call) error {
		news := make(chan string, 1)
		news <- "one\revent: close\r\ntwo\nthree"
		close(news)
		return web.Stream(c, news, func(said string) (web.Event, error) { return web.Event{ID: "7", Body: said}, nil })
	}
	require.Contains(t, s.ask("GET", "/hub/try", officer).Body.String(), "id: 7\ndata: one\ndata: event: close\ndata: two\ndata: three\n\n")
}
