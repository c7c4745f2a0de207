package twitter

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"sunwai/bot"
)

// keepers are where X keeps files in the open, and locked those that want our signature: files of direct messages.
func keepers() []string { return []string{"twimg.com"} }
func locked() []string {
	return []string{"ton.twitter.com", "ton.x.com", "api.x.com", "api.twitter.com", "upload.twitter.com"}
}

// Fetch brings a file by the address that X gave for it. Only X's own hosts, and the endpoint's, are asked. The body must be
// closed; a broken read is a *bot.SendError too.
func (h *Handle) Fetch(ctx context.Context, ref string) (io.ReadCloser, int64, error) {
	u, err := url.Parse(ref)
	if err != nil {
		return nil, 0, refused("the file's address is none of X's")
	}
	own := u.Host == h.client.host && strings.HasPrefix(h.client.endpoint, u.Scheme+"://")
	var who *http.Client
	switch {
	case own, u.Scheme == "https" && within(u.Hostname(), locked()):
		who = h.client.signed
	case u.Scheme == "https" && within(u.Hostname(), keepers()):
		who = h.client.plain
	default:
		return nil, 0, refused("the file's address is none of X's")
	}
	ctx, cancel := context.WithTimeout(ctx, h.client.fileTimeout)
	body, size, err := h.fetch(ctx, who, ref)
	if err != nil {
		cancel()
		return nil, 0, err
	}
	return bot.Download(ctx, cancel, body, maxDownload), size, nil
}

func within(host string, list []string) bool {
	return slices.ContainsFunc(list, func(h string) bool { return host == h || strings.HasSuffix(host, "."+h) })
}

func (h *Handle) fetch(ctx context.Context, who *http.Client, ref string) (io.ReadCloser, int64, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, ref, nil)
	if err != nil {
		return nil, 0, refused("the file's address is none of X's")
	}
	res, err := who.Do(req)
	if err != nil {
		return nil, 0, bot.Lost(ctx, err)
	}
	switch {
	case res.StatusCode == http.StatusOK && res.ContentLength > maxDownload:
		_ = res.Body.Close() // it is not read
		return nil, 0, bot.TooBig(maxDownload)
	case res.StatusCode == http.StatusOK:
		return res.Body, res.ContentLength, nil
	}
	defer res.Body.Close()
	body, err := io.ReadAll(io.LimitReader(res.Body, 4096))
	if err == nil && bytes.HasPrefix(bytes.TrimSpace(body), []byte("{")) {
		return nil, 0, h.client.read(res, body, aThing, nil)
	}
	if res.StatusCode == http.StatusNotFound || res.StatusCode == http.StatusGone {
		return nil, 0, refused("the file is not there any more")
	}
	return nil, 0, h.client.notXs(res)
}
