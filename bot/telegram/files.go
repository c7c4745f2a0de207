package telegram

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
)

// Fetch brings a file by its file_id. The link is asked for anew each time, since it lives an hour. The body
// must be closed; a broken read is a *bot.SendError too. https://core.telegram.org/bots/api#getfile
func (b *Bot) Fetch(ctx context.Context, ref string) (io.ReadCloser, int64, error) {
	file, err := as[tgbotapi.File](b.call(ctx, "getFile", tgbotapi.Params{"file_id": ref}))
	if err != nil {
		return nil, 0, err
	}
	if int64(file.FileSize) > maxDownload {
		return nil, 0, bot.TooBig(maxDownload)
	}
	ctx, cancel := context.WithTimeout(ctx, b.fileTimeout)
	res, err := b.download(ctx, file.FilePath)
	if err != nil {
		cancel()
		return nil, 0, err
	}
	size := res.ContentLength
	if size < 0 && file.FileSize > 0 {
		size = int64(file.FileSize)
	}
	if size > maxDownload {
		cancel()
		_ = res.Body.Close()
		return nil, 0, bot.TooBig(maxDownload)
	}
	return bot.Download(ctx, cancel, res.Body, maxDownload), size, nil
}

// download asks for the file itself. The library's File.Link always points to api.telegram.org, so the URL is
// made here; each part of the path is escaped, for it is the server's.
func (b *Bot) download(ctx context.Context, path string) (*http.Response, error) {
	parts := strings.Split(path, "/")
	for i, p := range parts {
		if p == "" || p == "." || p == ".." {
			return nil, refused("the file has no path that can be asked for")
		}
		parts[i] = url.PathEscape(p)
	}
	link := b.endpoint + "/file/bot" + b.token + "/" + strings.Join(parts, "/")
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, link, nil)
	if err != nil {
		return nil, refused("the address is no URL")
	}
	res, err := b.http.Do(req)
	if err != nil {
		return nil, bot.Lost(ctx, err)
	}
	if res.StatusCode == http.StatusOK {
		return res, nil
	}
	defer res.Body.Close()
	return nil, b.noFile(res)
}

// noFile reads why a file was not given. A 404 here is a file that is not ready as often as a dead token, and
// the token has just worked for getFile: later.
func (b *Bot) noFile(res *http.Response) *bot.SendError {
	lost := &wireError{status: res.StatusCode, after: retryAfter(res), reason: "the file is not given"}
	var told tgbotapi.APIResponse
	body, err := io.ReadAll(io.LimitReader(res.Body, 4096))
	if err == nil && json.Unmarshal(body, &told) == nil && told.ErrorCode == http.StatusUnauthorized {
		return b.failure(res.StatusCode, &tgbotapi.Error{Code: told.ErrorCode, Message: told.Description})
	}
	return noAnswer(lost)
}
