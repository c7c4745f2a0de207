package whatsapp

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"slices"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

// Sizes in bytes. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media#supported-media-types
const (
	maxImage    = 5 << 20
	maxAudio    = 16 << 20
	maxVideo    = 16 << 20
	maxSticker  = 500 << 10
	maxDocument = 100 << 20
)

// form is how a kind of file is sent.
type form struct {
	kind      string
	captioned bool
}

var (
	asImage    = form{"image", true}
	asVideo    = form{"video", true}
	asAudio    = form{"audio", false}
	asSticker  = form{"sticker", false}
	asDocument = form{"document", true}
)

// formOf chooses how a file is shown. What would be refused for its type or size goes as a document.
func formOf(u bot.Upload) form {
	fits := func(limit int64, types ...string) bool {
		return u.Size <= limit && slices.Contains(types, meta.TypeOf(u))
	}
	switch {
	case u.Kind == models.Photo && fits(maxImage, "image/jpeg", "image/png"):
		return asImage
	case u.Kind == models.Video && fits(maxVideo, "video/mp4", "video/3gpp"):
		return asVideo
	case u.Kind == models.Voice && fits(maxAudio, "audio/ogg", "audio/mpeg", "audio/mp4", "audio/aac", "audio/amr"):
		return asAudio
	case u.Kind == models.Sticker && fits(maxSticker, "image/webp"):
		return asSticker
	}
	return asDocument
}

// uploadTypes are what the media endpoint takes.
var uploadTypes = []string{"image/jpeg", "image/png", "image/webp", "audio/ogg", "audio/mpeg", "audio/mp4", "audio/aac", "audio/amr",
	"video/mp4", "video/3gpp", "application/pdf", "text/plain", "application/msword", "application/vnd.ms-excel",
	"application/vnd.ms-powerpoint", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.openxmlformats-officedocument.presentationml.presentation"}

// uploadType is a file's type if the endpoint takes it, else one that it takes and that no phone opens by itself as
// anything but text. The bytes are the same.
func uploadType(u bot.Upload) string {
	if m := meta.TypeOf(u); slices.Contains(uploadTypes, m) {
		return m
	}
	return "text/plain"
}

type mediaObject struct {
	ID       string `json:"id"`
	Caption  string `json:"caption,omitempty"`
	Filename string `json:"filename,omitempty"`
}

// uploaded brings files to WhatsApp and makes their messages; the caption is the last one's.
func (n *Number) uploaded(ctx context.Context, files []bot.Upload, caption string) ([]message, error) {
	var list []message
	for i, u := range files {
		u, err := meta.Measured(u, maxDocument)
		if err != nil {
			return nil, err
		}
		id, err := n.upload(ctx, u)
		if err != nil {
			return nil, err
		}
		o := &mediaObject{ID: id}
		if i == len(files)-1 {
			o.Caption = caption
		}
		list = append(list, withMedia(formOf(u), o, u))
	}
	return list, nil
}

func withMedia(f form, o *mediaObject, u bot.Upload) message {
	m := message{Type: f.kind}
	switch f {
	case asImage:
		m.Image = o
	case asVideo:
		m.Video = o
	case asAudio:
		m.Audio = o
	case asSticker:
		m.Sticker = o
	default:
		o.Filename = meta.NameOf(u)
		m.Document = o
	}
	return m
}

// upload: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media#upload-media
func (n *Number) upload(ctx context.Context, u bot.Upload) (id string, err error) {
	kind := uploadType(u)
	f, err := meta.NewForm(map[string]string{"messaging_product": "whatsapp", "type": kind}, "file", meta.NameOf(u), kind, u)
	if err != nil {
		return "", meta.Refused("the file cannot be put into a form")
	}
	var answer struct {
		ID string `json:"id"`
	}
	if err := n.client.Do(ctx, meta.Call{Method: http.MethodPost, Path: "/" + n.id + "/media", Form: f}, &answer); err != nil {
		return "", err
	}
	if !idShape.MatchString(answer.ID) {
		return "", &bot.SendError{Verdict: bot.TryAgain, Reason: "the answer names no file"}
	}
	return answer.ID, nil
}

// Fetch brings a file by its media id. Its link is asked for anew each time, since it lives five minutes. The body must be
// closed; a broken read is a *bot.SendError too. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media#get-media-url
func (n *Number) Fetch(ctx context.Context, ref string) (io.ReadCloser, int64, error) {
	if !idShape.MatchString(ref) {
		return nil, 0, meta.Refused("the file's reference is none of WhatsApp's")
	}
	var file struct {
		URL  string `json:"url"`
		Size text   `json:"file_size"`
	}
	err := n.client.Do(ctx, meta.Call{Method: http.MethodGet, Path: "/" + ref, Query: url.Values{"phone_number_id": {n.id}}}, &file)
	if err != nil {
		return nil, 0, err
	}
	if file.Size.Number() > maxDownload {
		return nil, 0, bot.TooBig(maxDownload)
	}
	return n.client.Download(ctx, file.URL, maxDownload, meta.ByToken)
}
