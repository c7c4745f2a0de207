package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"slices"
	"strings"
	"sync"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
	"sunwai/models"
)

const (
	maxUpload   = 50 << 20 // bytes; https://core.telegram.org/bots/api#sending-files
	maxPhoto    = 10 << 20 // bytes; same
	maxDownload = 20 << 20 // bytes; https://core.telegram.org/bots/api#getfile
	maxAlbum    = 10       // https://core.telegram.org/bots/api#sendmediagroup
)

// form is how a kind of file is sent.
type form struct {
	method, field string
	album         string // files of one album name may stand in one album; "" stands alone
	captioned     bool
}

var (
	asPhoto    = form{"sendPhoto", "photo", "seen", true}
	asVideo    = form{"sendVideo", "video", "seen", true}
	asVoice    = form{"sendVoice", "voice", "", true}
	asDocument = form{"sendDocument", "document", "document", true}
	asSticker  = form{"sendSticker", "sticker", "", false}
)

// formOf chooses how a file is shown. What a method would refuse for its type or size goes as a document,
// which takes everything.
func formOf(u bot.Upload) form {
	mime, _, _ := strings.Cut(u.MIME, ";")
	fits := func(types ...string) bool { return mime == "" || slices.Contains(types, strings.TrimSpace(mime)) }
	switch {
	case u.Kind == models.Photo && u.Size <= maxPhoto && fits("image/jpeg", "image/png", "image/webp"):
		return asPhoto
	case u.Kind == models.Video && fits("video/mp4"):
		return asVideo
	case u.Kind == models.Voice && fits("audio/ogg", "audio/opus", "audio/mpeg", "audio/mp4", "audio/x-m4a"):
		return asVoice
	case u.Kind == models.Sticker && fits("image/webp", "application/x-tgsticker", "video/webm"):
		return asSticker
	}
	return asDocument
}

// batch are the files of one call: one, or an album.
type batch []bot.Upload

func (b batch) captioned() bool { return formOf(b[0]).captioned }

// inBatches keeps the order and puts neighbours that may stand in one album together.
func inBatches(files []bot.Upload) ([]batch, error) {
	var all []batch
	album := ""
	for _, u := range files {
		if u.Size <= 0 {
			size, err := measure(u)
			if err != nil {
				return nil, err
			}
			u.Size = size
		}
		if u.Size > maxUpload {
			return nil, refused("a file is over 50 MB")
		}
		f := formOf(u)
		if n := len(all); n > 0 && f.album != "" && f.album == album && len(all[n-1]) < maxAlbum {
			all[n-1] = append(all[n-1], u)
			continue
		}
		album = f.album
		all = append(all, batch{u})
	}
	return all, nil
}

// lastAlone takes the last file out of its album, so that it can carry buttons, which an album cannot.
func lastAlone(all []batch) []batch {
	n := len(all) - 1
	if last := all[n]; len(last) > 1 {
		return append(all[:n], last[:len(last)-1], last[len(last)-1:])
	}
	return all
}

// part is a file of a request.
type part struct {
	field string
	file  bot.Upload
}

// albumItem: https://core.telegram.org/bots/api#inputmedia
type albumItem struct {
	Type    string `json:"type"`
	Media   string `json:"media"`
	Caption string `json:"caption,omitempty"`
}

func (b batch) step(p tgbotapi.Params) (step, error) {
	if len(b) == 1 {
		f := formOf(b[0])
		return step{method: f.method, params: p, parts: []part{{f.field, b[0]}}}, nil
	}
	s := step{method: "sendMediaGroup", params: p}
	var items []albumItem
	for i, u := range b {
		field := fmt.Sprintf("file%d", i)
		s.parts = append(s.parts, part{field, u})
		items = append(items, albumItem{Type: formOf(u).field, Media: "attach://" + field})
	}
	return s, s.setAlbum(items)
}

func (s *step) setAlbum(items []albumItem) error {
	if s.params.AddInterface("media", items) != nil {
		return refused("an album cannot be written as JSON")
	}
	return nil
}

// setCaption puts a text below a file; below an album it is the first one's.
func (s *step) setCaption(text string) error {
	if text == "" {
		return nil
	}
	if s.method != "sendMediaGroup" {
		s.params["caption"] = text
		return nil
	}
	var items []albumItem
	if json.Unmarshal([]byte(s.params["media"]), &items) != nil {
		return refused("an album cannot be read back")
	}
	items[0].Caption = text
	return s.setAlbum(items)
}

func measure(u bot.Upload) (int64, error) {
	r, err := u.Open()
	if err != nil {
		return 0, unopened()
	}
	defer r.Close()
	n, err := io.Copy(io.Discard, io.LimitReader(r, maxUpload+1))
	if err != nil {
		return 0, unopened()
	}
	return n, nil
}

// unopened is our own disk's trouble. The error names a path and is kept out.
func unopened() *bot.SendError {
	return &bot.SendError{Verdict: bot.TryAgain, Reason: "a file cannot be read"}
}

// upload calls a method with files. The library pipes them through chunked encoding, which a proxy may refuse
// and which cannot be repeated on another connection; here the length is known and the body can be read anew.
func (b *Bot) upload(ctx context.Context, s step) (json.RawMessage, error) {
	ctx, cancel := context.WithTimeout(ctx, b.fileTimeout)
	defer cancel()
	form, err := newMultipart(s)
	if err != nil {
		return nil, refused("the files cannot be put into a form")
	}
	url := b.endpoint + "/bot" + b.token + "/" + s.method
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, nil)
	if err != nil {
		return nil, refused("the address is no URL")
	}
	req.Header.Set("Content-Type", form.contentType)
	req.ContentLength = form.length
	req.Body, req.GetBody = form.open(), func() (io.ReadCloser, error) { return form.open(), nil }

	var status int
	res, err := wire{ctx: ctx, bot: b, status: &status}.Do(req)
	if err != nil {
		return nil, b.failure(status, err)
	}
	var answer tgbotapi.APIResponse
	if err := json.NewDecoder(res.Body).Decode(&answer); err != nil {
		return nil, b.failure(status, err)
	}
	if !answer.Ok {
		told := &tgbotapi.Error{Code: answer.ErrorCode, Message: answer.Description}
		if answer.Parameters != nil {
			told.ResponseParameters = *answer.Parameters
		}
		return nil, b.failure(status, told)
	}
	return answer.Result, nil
}

// multipartForm is a body in pieces: texts in memory, files where they lie.
type multipartForm struct {
	contentType string
	length      int64
	texts       [][]byte // one more than files: before, between and after them
	files       []bot.Upload
}

func newMultipart(s step) (*multipartForm, error) {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	for name, value := range s.params {
		if err := w.WriteField(name, value); err != nil {
			return nil, err
		}
	}
	f := &multipartForm{contentType: w.FormDataContentType()}
	cut := func() {
		f.texts = append(f.texts, bytes.Clone(buf.Bytes()))
		f.length += int64(buf.Len())
		buf.Reset()
	}
	for _, p := range s.parts {
		if _, err := w.CreatePart(partHeader(p)); err != nil {
			return nil, err
		}
		cut()
		f.files = append(f.files, p.file)
		f.length += p.file.Size
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	cut()
	return f, nil
}

func partHeader(p part) textproto.MIMEHeader {
	name, mime := bot.Clean(p.file.Name), p.file.MIME
	if name == "" {
		name = p.field // without a name Telegram takes the part for a text
	}
	if mime == "" {
		mime = "application/octet-stream"
	}
	h := make(textproto.MIMEHeader)
	h.Set("Content-Disposition", multipart.FileContentDisposition(p.field, name))
	h.Set("Content-Type", mime)
	return h
}

func (f *multipartForm) open() io.ReadCloser {
	body := &formBody{}
	readers := []io.Reader{bytes.NewReader(f.texts[0])}
	for i, u := range f.files {
		file := &fileReader{upload: u, left: u.Size}
		body.files = append(body.files, file)
		readers = append(readers, file, bytes.NewReader(f.texts[i+1]))
	}
	body.reader = io.MultiReader(readers...)
	return body
}

// formBody may be closed while it is read: net/http does so when a request is given up.
type formBody struct {
	mu     sync.Mutex
	reader io.Reader
	files  []*fileReader
	closed bool
}

func (b *formBody) Read(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return 0, errors.New("the body is closed")
	}
	return b.reader.Read(p)
}

func (b *formBody) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for _, f := range b.files {
		f.close()
	}
	return nil
}

// fileReader opens a file when its turn comes and gives exactly the promised bytes: more or fewer would break
// the form around it.
type fileReader struct {
	upload bot.Upload
	left   int64
	file   io.ReadCloser
}

func (r *fileReader) Read(p []byte) (int, error) {
	if r.left == 0 {
		r.close()
		return 0, io.EOF
	}
	if r.file == nil {
		file, err := r.upload.Open()
		if err != nil {
			return 0, errors.New("a file cannot be read") // the error names a path
		}
		r.file = file
	}
	n, err := r.file.Read(p[:min(int64(len(p)), r.left)])
	r.left -= int64(n)
	if err == io.EOF && r.left > 0 {
		return n, io.ErrUnexpectedEOF
	}
	if err != nil && err != io.EOF {
		return n, errors.New("a file cannot be read")
	}
	return n, nil
}

func (r *fileReader) close() {
	if r.file != nil {
		_ = r.file.Close() // it was only read
		r.file = nil
	}
}
