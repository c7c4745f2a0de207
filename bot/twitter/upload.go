package twitter

import (
	"bytes"
	"context"
	"io"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

const (
	// oneShot: smaller pictures go in one call. https://docs.x.com/x-api/media/upload-media
	oneShot = 1 << 20
	// segmentSize keeps a video of 512 MB within 1,000 segments. https://docs.x.com/x-api/media/append-media-upload
	segmentSize = 1 << 20
	// longestWork is how long X may take to prepare a video before the message is tried again.
	longestWork = 30 * time.Second
)

// fileKind is how X calls a file.
type fileKind struct {
	category string
	mime     string
	most     int64 // bytes
}

// kindOf says how X calls a file; false if it does not carry it.
func kindOf(u bot.Upload) (fileKind, bool) {
	mime, _, _ := strings.Cut(u.MIME, ";")
	mime = strings.TrimSpace(mime)
	k := fileKind{mime: mime}
	switch {
	case mime == "image/gif":
		k.category, k.most = "dm_gif", maxGIF
	case slices.Contains([]string{"image/jpeg", "image/png", "image/webp", "image/bmp"}, mime):
		k.category, k.most = "dm_image", maxImage
	case mime == "video/mp4" || mime == "video/quicktime":
		k.category, k.most = "dm_video", maxVideo
	default:
		return fileKind{}, false
	}
	return k, u.Kind != models.Document || strings.HasPrefix(mime, "image/")
}

// upload brings a file to X and returns its media id.
func (h *Handle) upload(ctx context.Context, u bot.Upload, kind fileKind) (string, error) {
	if u.Size > kind.most {
		return "", refused("a file is larger than X takes")
	}
	r, err := u.Open()
	if err != nil {
		return "", unread()
	}
	defer r.Close()
	head, err := io.ReadAll(io.LimitReader(r, oneShot+1))
	if err != nil {
		return "", unread()
	}
	if len(head) <= oneShot && kind.category == "dm_image" {
		return h.uploadAtOnce(ctx, head, kind)
	}
	size := u.Size
	if size <= 0 {
		more, err := io.Copy(io.Discard, io.LimitReader(r, kind.most+1))
		if err != nil {
			return "", unread()
		}
		size = int64(len(head)) + more
		if size > kind.most {
			return "", refused("a file is larger than X takes")
		}
	}
	whole, err := u.Open()
	if err != nil {
		return "", unread()
	}
	defer whole.Close()
	return h.uploadInParts(ctx, whole, size, kind)
}

// unread is our own disk's trouble. The error names a path and is kept out.
func unread() *bot.SendError {
	return &bot.SendError{Verdict: bot.TryAgain, Reason: "a file cannot be read"}
}

// uploaded is what X says of a file on its way.
type uploaded struct {
	Data struct {
		ID         text `json:"id"`
		Processing *struct {
			State      text `json:"state"`
			CheckAfter int  `json:"check_after_secs"`
		} `json:"processing_info"`
	} `json:"data"`
}

func (u uploaded) id() (string, error) {
	if u.Data.ID.id() == "" {
		return "", &bot.SendError{Verdict: bot.TryAgain, Reason: "the answer names no file"}
	}
	return string(u.Data.ID), nil
}

func (h *Handle) uploadAtOnce(ctx context.Context, data []byte, kind fileKind) (string, error) {
	f, err := newForm(map[string]string{"media_category": kind.category}, data, kind.mime)
	if err != nil {
		return "", err
	}
	var answer uploaded
	if _, err := h.client.do(ctx, call{method: http.MethodPost, path: "/2/media/upload", form: f}, &answer); err != nil {
		return "", err
	}
	return answer.id()
}

// initialize: https://docs.x.com/x-api/media/initialize-media-upload
type initialize struct {
	Category string `json:"media_category"`
	Type     string `json:"media_type"`
	Bytes    int64  `json:"total_bytes"`
}

func (h *Handle) uploadInParts(ctx context.Context, r io.Reader, size int64, kind fileKind) (string, error) {
	var answer uploaded
	_, err := h.client.do(ctx, call{method: http.MethodPost, path: "/2/media/upload/initialize",
		json: initialize{kind.category, kind.mime, size}}, &answer)
	if err != nil {
		return "", err
	}
	id, err := answer.id()
	if err != nil {
		return "", err
	}
	for i := 0; int64(i)*segmentSize < size; i++ {
		part := make([]byte, min(segmentSize, size-int64(i)*segmentSize))
		if _, err := io.ReadFull(r, part); err != nil {
			return "", unread()
		}
		f, err := newForm(map[string]string{"segment_index": strconv.Itoa(i)}, part, kind.mime)
		if err != nil {
			return "", err
		}
		if _, err := h.client.do(ctx, call{method: http.MethodPost, path: "/2/media/upload/" + id + "/append", form: f}, nil); err != nil {
			return "", err
		}
	}
	answer = uploaded{}
	if _, err := h.client.do(ctx, call{method: http.MethodPost, path: "/2/media/upload/" + id + "/finalize"}, &answer); err != nil {
		return "", err
	}
	return id, h.prepared(ctx, id, answer)
}

// prepared waits until X has worked a file over.
func (h *Handle) prepared(ctx context.Context, id string, u uploaded) error {
	waited := time.Duration(0)
	for u.Data.Processing != nil && u.Data.Processing.State != "succeeded" {
		if u.Data.Processing.State == "failed" {
			return refused("X cannot show a file")
		}
		pause := time.Duration(max(u.Data.Processing.CheckAfter, 1)) * time.Second
		if waited += pause; waited > longestWork {
			return &bot.SendError{Verdict: bot.TryAgain, After: pause, Reason: "X still prepares a file"}
		}
		if err := sleep(ctx, pause); err != nil {
			return bot.Lost(ctx, err)
		}
		u = uploaded{}
		_, err := h.client.do(ctx, call{method: http.MethodGet, path: "/2/media/upload", query: url.Values{"command": {"STATUS"}, "media_id": {id}}}, &u)
		if err != nil {
			return err
		}
	}
	return nil
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// newForm makes a body with one file. It is in memory: at most a segment.
func newForm(fields map[string]string, data []byte, mime string) (form, error) {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	for k, v := range fields {
		if err := w.WriteField(k, v); err != nil {
			return form{}, refused("the file cannot be put into a form")
		}
	}
	head := make(textproto.MIMEHeader)
	head.Set("Content-Disposition", multipart.FileContentDisposition("media", "media"))
	head.Set("Content-Type", mime)
	part, err := w.CreatePart(head)
	if err == nil {
		_, err = part.Write(data)
	}
	if err != nil || w.Close() != nil {
		return form{}, refused("the file cannot be put into a form")
	}
	return form{w.FormDataContentType(), buf.Bytes()}, nil
}
