package web

import (
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"

	"sunwai/models"
)

const (
	// smallForm bounds what is sent to a page, in bytes: words, choices, a few hundred ids. The door takes forms of whoever comes, so
	// that no page may be without a bound; those that take files say theirs (Route.Most).
	smallForm = 1 << 20
	// inMemory is how much of a form with files stays in memory, in bytes; the rest waits in files of the system.
	inMemory = 1 << 20
)

// readForm reads what was sent, no more than the route takes. What cannot be read is the sender's fault; its errors quote it and
// are kept out of logs.
func (c *Call) readForm(most int64) error {
	if c.R.Method != http.MethodPost {
		return nil
	}
	if most == 0 {
		most = smallForm
	}
	c.R.Body = http.MaxBytesReader(c.W, c.R.Body, most)
	err := c.R.ParseForm()
	if err == nil {
		err = c.R.ParseMultipartForm(inMemory)
	}
	var large *http.MaxBytesError
	switch {
	case err == nil, errors.Is(err, http.ErrNotMultipart):
		return nil
	case errors.As(err, &large):
		return large
	}
	return models.NewError(models.CodeBadInput, "error.bad_input")
}

// sent are the fields of a form that failed. One with files may not have been read yet, as nobody was signed in, and is then no larger for whoever
// comes than any other: what stands in front of its files is read, and the files are not.
func (c *Call) sent() url.Values {
	if !c.withFiles() || c.R.MultipartForm != nil {
		if c.readForm(0) != nil {
			return nil
		}
		return c.R.PostForm
	}
	c.R.Body = http.MaxBytesReader(c.W, c.R.Body, smallForm)
	parts, err := c.R.MultipartReader()
	if err != nil {
		return nil
	}
	out := url.Values{}
	for {
		part, err := parts.NextPart()
		if err != nil {
			return out // its end, or as far as it may be read
		}
		if part.FileName() != "" || !sentences(part.FormName()) {
			continue
		}
		said, err := io.ReadAll(part)
		if err != nil {
			return out
		}
		out.Add(part.FormName(), string(said))
	}
}

// withFiles reports whether what was sent could hold files at all.
func (c *Call) withFiles() bool {
	return strings.HasPrefix(c.R.Header.Get("Content-Type"), "multipart/")
}

// forgetFiles deletes what waited outside of memory. The server would do so for its own request only, and those who sign in are
// known by a copy of it.
func (c *Call) forgetFiles() {
	if c.R.MultipartForm != nil {
		_ = c.R.MultipartForm.RemoveAll() // one that is gone already is what is wanted
	}
}
