package meta

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"sunwai/bot"
)

// Proving says whether a download shows our token.
type Proving string

const (
	ByToken Proving = "token" // WhatsApp's links ask for it
	Openly  Proving = "open"  // Facebook's links say all themselves
)

// metaHosts are where Meta keeps files. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media
var metaHosts = []string{"facebook.com", "fbsbx.com", "fbcdn.net", "whatsapp.net", "whatsapp.com"}

// Download brings a file by a link that Meta gave, never more than max bytes of it. The link must lead to Meta's own hosts, or to
// where the endpoint points: a token may go along, and nobody may send us to a host inside our own network. The body must be
// closed; a broken read is a *bot.SendError too. Size is -1 when unknown.
func (c *Client) Download(ctx context.Context, link string, max int64, proving Proving) (io.ReadCloser, int64, error) {
	ctx, cancel := context.WithTimeout(ctx, c.cfg.FileTimeout)
	res, err := c.open(ctx, link, proving)
	if err != nil {
		cancel()
		return nil, 0, err
	}
	if res.ContentLength > max {
		cancel()
		_ = res.Body.Close()
		return nil, 0, bot.TooBig(max)
	}
	return bot.Download(ctx, cancel, res.Body, max), res.ContentLength, nil
}

func (c *Client) open(ctx context.Context, link string, proving Proving) (*http.Response, error) {
	u, err := url.Parse(link)
	if err != nil || !c.ours(u) {
		return nil, Refused("the file's link does not lead to Meta")
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, link, nil)
	if err != nil {
		return nil, Refused("the file's link is no URL")
	}
	if proving == ByToken {
		req.Header.Set("Authorization", "Bearer "+c.cfg.Token)
	}
	res, err := c.cfg.HTTP.Do(req)
	if err != nil {
		return nil, bot.Lost(ctx, err)
	}
	if res.StatusCode == http.StatusOK {
		return res, nil
	}
	defer res.Body.Close()
	body, err := io.ReadAll(io.LimitReader(res.Body, 4096))
	if err == nil && res.StatusCode == http.StatusUnauthorized && bytes.HasPrefix(bytes.TrimSpace(body), []byte("{")) {
		return nil, c.read(res, body, nil)
	}
	// A link that has run out is a 404 too: the next try may have a new one.
	return nil, notMetas(res)
}

func (c *Client) ours(u *url.URL) bool {
	if u.Hostname() == c.host && u.Host != "" && (u.Scheme == "https" || strings.HasPrefix(c.cfg.Endpoint, "http://") && u.Scheme == "http") {
		return true
	}
	return u.Scheme == "https" && slices.ContainsFunc(metaHosts, func(h string) bool {
		return u.Hostname() == h || strings.HasSuffix(u.Hostname(), "."+h)
	})
}

// Measured returns the upload with its size, which a form must know, read if it is not told. A file that cannot be opened
// or is over max bytes is an error.
func Measured(u bot.Upload, max int64) (bot.Upload, error) {
	r, err := u.Open()
	if err != nil {
		return u, unopened()
	}
	defer r.Close()
	if u.Size <= 0 {
		if u.Size, err = io.Copy(io.Discard, io.LimitReader(r, max+1)); err != nil {
			return u, unopened()
		}
	}
	if u.Size > max {
		return u, Refused(fmt.Sprintf("a file is over %d MB", max>>20))
	}
	return u, nil
}

// unopened is our own disk's trouble. The error names a path and is kept out.
func unopened() *bot.SendError {
	return &bot.SendError{Verdict: bot.TryAgain, Reason: "a file cannot be read"}
}

// TypeOf is a file's type without its parameters.
func TypeOf(u bot.Upload) string {
	mime, _, _ := strings.Cut(u.MIME, ";")
	return strings.TrimSpace(mime)
}

// NameOf is a file's name, or a word in its place.
func NameOf(u bot.Upload) string {
	if name := bot.Clean(u.Name); name != "" {
		return name
	}
	return "file"
}
