package facebook

import (
	"context"
	"encoding/json"
	"io"
	"slices"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

// kindOf chooses how a file is shown. What Messenger may refuse in its own kind goes as a file.
// https://developers.facebook.com/docs/messenger-platform/send-messages/saving-assets
func kindOf(u bot.Upload) string {
	is := func(types ...string) bool { return slices.Contains(types, meta.TypeOf(u)) }
	switch {
	case (u.Kind == models.Photo || u.Kind == models.Sticker) && is("image/jpeg", "image/png", "image/gif", "image/webp"):
		return "image"
	case u.Kind == models.Video && is("video/mp4", "video/quicktime", "video/webm", "video/ogg"):
		return "video"
	case u.Kind == models.Voice && is("audio/mpeg", "audio/mp4", "audio/aac", "audio/wav", "audio/ogg"):
		return "audio"
	}
	return "file"
}

// sendFile sends a file as a message of its own, in one call with its bytes.
func (p *Page) sendFile(ctx context.Context, s sending, u bot.Upload) (bot.Receipt, error) {
	u, err := meta.Measured(u, maxFile)
	if err != nil {
		return bot.Receipt{}, err
	}
	fields := map[string]string{"messaging_type": s.Kind}
	if s.Tag != "" {
		fields["tag"] = s.Tag
	}
	for name, value := range map[string]any{"recipient": s.Recipient, "message": content{Attachment: &attachment{Type: kindOf(u)}}} {
		raw, err := json.Marshal(value)
		if err != nil {
			return bot.Receipt{}, meta.Refused("the message cannot be written")
		}
		fields[name] = string(raw)
	}
	mime := meta.TypeOf(u)
	if mime == "" {
		mime = "application/octet-stream"
	}
	form, err := meta.NewForm(fields, "filedata", meta.NameOf(u), mime, u)
	if err != nil {
		return bot.Receipt{}, meta.Refused("the file cannot be put into a form")
	}
	return p.post(ctx, meta.Call{Form: form})
}

// Fetch brings a file that a person sent, by the link that came with it. Facebook's links need no token; they live some days.
func (p *Page) Fetch(ctx context.Context, ref string) (io.ReadCloser, int64, error) {
	return p.client.Download(ctx, ref, maxDownload, meta.Openly)
}
