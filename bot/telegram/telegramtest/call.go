package telegramtest

import (
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
)

const maxRequest = 64 << 20 // bytes

// readCall reads a request in any of the four ways in which Telegram takes parameters.
func readCall(r *http.Request, method string) (*call, error) {
	c := &call{method: method, params: url.Values{}, files: map[string]upload{}}
	r.Body = http.MaxBytesReader(nil, r.Body, maxRequest)
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch kind {
	case "application/json":
		return c, c.readJSON(r)
	case "multipart/form-data":
		return c, c.readMultipart(r)
	}
	if err := r.ParseForm(); err != nil {
		return nil, fmt.Errorf("reading a form: %w", err)
	}
	c.params = r.Form
	return c, nil
}

func (c *call) readJSON(r *http.Request) error {
	c.params = r.URL.Query()
	var fields map[string]json.RawMessage
	if err := json.NewDecoder(r.Body).Decode(&fields); err != nil {
		return fmt.Errorf("reading JSON: %w", err)
	}
	for name, raw := range fields {
		var s string
		if json.Unmarshal(raw, &s) != nil {
			s = string(raw)
		}
		c.params.Set(name, s)
	}
	return nil
}

func (c *call) readMultipart(r *http.Request) error {
	parts, err := r.MultipartReader()
	if err != nil {
		return fmt.Errorf("reading a form with files: %w", err)
	}
	c.params = r.URL.Query()
	for {
		p, err := parts.NextPart()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("reading a form with files: %w", err)
		}
		data, err := io.ReadAll(p)
		if err != nil {
			return fmt.Errorf("reading a file: %w", err)
		}
		if p.FileName() == "" {
			c.params.Set(p.FormName(), string(data))
			continue
		}
		c.files[p.FormName()] = upload{name: p.FileName(), mime: p.Header.Get("Content-Type"), data: data}
	}
}

// file finds an uploaded file by parameter: the part itself, or what "attach://part" points to.
func (c *call) file(param, value string) (upload, bool) {
	if part, ok := strings.CutPrefix(value, "attach://"); ok {
		u, ok := c.files[part]
		return u, ok
	}
	u, ok := c.files[param]
	return u, ok
}

// unquoteAll reads a JSON array of strings, which is checked already.
func unquoteAll(raw string) []string {
	var out []string
	_ = json.Unmarshal([]byte(raw), &out)
	return out
}
