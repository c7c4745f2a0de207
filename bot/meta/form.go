package meta

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"slices"

	"sunwai/bot"
)

// Form is a body with one file, read from where it lies. Its length is known and it can be opened again, so that a
// proxy takes it and a broken connection is repeated on another one.
type Form struct {
	contentType string
	head, tail  []byte
	file        bot.Upload
}

// NewForm makes a form. field and name are those of the file; its Size must be right.
func NewForm(fields map[string]string, field, name, mime string, file bot.Upload) (*Form, error) {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	for _, k := range slices.Sorted(maps.Keys(fields)) {
		if err := w.WriteField(k, fields[k]); err != nil {
			return nil, err
		}
	}
	h := make(textproto.MIMEHeader)
	h.Set("Content-Disposition", multipart.FileContentDisposition(field, name))
	h.Set("Content-Type", mime)
	if _, err := w.CreatePart(h); err != nil {
		return nil, err
	}
	f := &Form{contentType: w.FormDataContentType(), file: file, head: bytes.Clone(buf.Bytes())}
	buf.Reset()
	if err := w.Close(); err != nil {
		return nil, err
	}
	f.tail = bytes.Clone(buf.Bytes())
	return f, nil
}

func (f *Form) attach(req *http.Request) {
	req.Header.Set("Content-Type", f.contentType)
	req.ContentLength = int64(len(f.head)) + f.file.Size + int64(len(f.tail))
	open := func() (io.ReadCloser, error) {
		file, err := f.file.Open()
		if err != nil {
			return nil, errUnread
		}
		exact := &exactly{r: file, left: f.file.Size}
		return struct {
			io.Reader
			io.Closer
		}{io.MultiReader(bytes.NewReader(f.head), exact, bytes.NewReader(f.tail)), file}, nil
	}
	body, err := open()
	if err != nil {
		body = io.NopCloser(failing{})
	}
	req.Body, req.GetBody = body, open
}

var errUnread = errors.New("a file cannot be read") // the error of the folder names a path

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errUnread }

// exactly gives the promised bytes: more or fewer would break the form around them.
type exactly struct {
	r    io.Reader
	left int64
}

func (e *exactly) Read(p []byte) (int, error) {
	if e.left == 0 {
		return 0, io.EOF
	}
	n, err := e.r.Read(p[:min(int64(len(p)), e.left)])
	e.left -= int64(n)
	switch {
	case err == io.EOF && e.left > 0:
		return n, io.ErrUnexpectedEOF
	case err != nil && err != io.EOF:
		return n, errUnread
	case err == io.EOF:
		return n, nil // the tail follows
	}
	return n, nil
}
