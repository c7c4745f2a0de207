package console

import (
	"context"
	"errors"
	"mime"
	"mime/multipart"
	"net/http"
	"regexp"
	"strconv"
	"strings"

	hub "sunwai/bot/console"
	"sunwai/models"
)

const (
	formBytes   = 64 << 10            // of a form without files: 4,096 letters take at most 48 KB when escaped
	uploadBytes = hub.MaxFile + 1<<20 // of a form with a file
	inMemory    = 1 << 20             // of an upload before it goes to disk
	formType    = "application/x-www-form-urlencoded"
	uploadType  = "multipart/form-data"
)

// citizenPeer is how the page names its citizens; the script makes such names.
var citizenPeer = regexp.MustCompile(`^c[0-9a-f]{16}$`)

// action does what a thumb did.
type action struct {
	takes string // content type
	limit int64  // bytes
	do    func(r *http.Request, chat hub.Chat) error
}

func (p *Page) actions() map[string]action {
	form := func(do func(*http.Request, hub.Chat) error) action { return action{formType, formBytes, do} }
	return map[string]action{
		"/console/say":    form(p.say),
		"/console/reply":  form(p.reply),
		"/console/edit":   form(p.edit),
		"/console/again":  form(p.again),
		"/console/tap":    form(p.tap),
		"/console/place":  form(p.place),
		"/console/upload": {uploadType, uploadBytes, p.upload},
	}
}

// act reads the form, finds the phone and does what was asked. Nothing is answered but the status: what
// happened shows in the stream.
func (p *Page) act(a action) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
		if err != nil || kind != a.takes {
			p.refuse(w, r, http.StatusUnsupportedMediaType, "error.type")
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, a.limit)
		if err := parse(r, kind); err != nil {
			p.refuseForm(w, r, err)
			return
		}
		defer forget(r.MultipartForm)
		chat := hub.Chat{Account: r.PostFormValue("account"), Peer: models.Peer(r.PostFormValue("peer"))}
		if err := p.knows(r.Context(), chat); err != nil {
			p.refuseError(w, r, err)
			return
		}
		if err := a.do(r, chat); err != nil {
			p.refuseError(w, r, err)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

func parse(r *http.Request, kind string) error {
	if kind == uploadType {
		return r.ParseMultipartForm(inMemory)
	}
	return r.ParseForm()
}

func forget(f *multipart.Form) {
	if f != nil {
		_ = f.RemoveAll() // temporary files; the system sweeps what is left
	}
}

// knows refuses phones that are neither a citizen of this page nor an officer's.
func (p *Page) knows(ctx context.Context, chat hub.Chat) error {
	if _, ok := p.deps.Hub.Account(chat.Account); !ok {
		return models.NewError(models.CodeNotFound, "error.not_found")
	}
	if citizenPeer.MatchString(string(chat.Peer)) {
		return nil
	}
	officers, err := p.deps.Officers(ctx)
	if err != nil {
		return err
	}
	if _, ok := withPhone(officers, func(o models.Officer) bool { return o.Address == chat.Address() }); !ok {
		return models.NewError(models.CodeNotFound, "error.not_found")
	}
	return nil
}

func (p *Page) say(r *http.Request, chat hub.Chat) error {
	_, err := p.deps.Hub.Say(r.Context(), chat, hub.Input{Text: r.PostFormValue("text"), ReplyTo: r.PostFormValue("reply_to"),
		LangHint: p.hint(r)})
	return err
}

func (p *Page) reply(r *http.Request, chat hub.Chat) error {
	if _, ok := p.deps.Hub.Message(chat, r.PostFormValue("reply_to")); !ok {
		return models.NewError(models.CodeNotFound, "error.not_found")
	}
	return p.say(r, chat)
}

func (p *Page) edit(r *http.Request, chat hub.Chat) error {
	return p.deps.Hub.Edit(r.Context(), chat, r.PostFormValue("message"), r.PostFormValue("text"))
}

func (p *Page) again(r *http.Request, chat hub.Chat) error {
	_, err := p.deps.Hub.Again(r.Context(), chat, r.PostFormValue("message"))
	return err
}

func (p *Page) tap(r *http.Request, chat hub.Chat) error {
	row, err := strconv.Atoi(r.PostFormValue("row"))
	column, err2 := strconv.Atoi(r.PostFormValue("column"))
	if errors.Join(err, err2) != nil {
		return models.NewError(models.CodeBadInput, "error")
	}
	return p.deps.Hub.Tap(r.Context(), chat, r.PostFormValue("message"), row, column)
}

func (p *Page) place(r *http.Request, chat hub.Chat) error {
	lat, err := strconv.ParseFloat(r.PostFormValue("lat"), 64)
	lon, err2 := strconv.ParseFloat(r.PostFormValue("lon"), 64)
	if errors.Join(err, err2) != nil {
		return models.NewError(models.CodeBadInput, "error.bad_place")
	}
	_, err = p.deps.Hub.Say(r.Context(), chat, hub.Input{Location: &models.Location{Lat: lat, Lon: lon}, Venue: r.PostFormValue("venue"),
		ReplyTo: r.PostFormValue("reply_to"), LangHint: p.hint(r)})
	return err
}

func (p *Page) upload(r *http.Request, chat hub.Chat) error {
	var files []hub.File
	for _, part := range r.MultipartForm.File["file"] {
		f, err := p.keep(part)
		if err != nil {
			return err
		}
		if r.PostFormValue("as") == string(models.Voice) {
			f = f.AsVoice()
		}
		files = append(files, f)
	}
	_, err := p.deps.Hub.Say(r.Context(), chat, hub.Input{Text: r.PostFormValue("text"), Files: files,
		ReplyTo: r.PostFormValue("reply_to"), LangHint: p.hint(r)})
	return err
}

func (p *Page) keep(part *multipart.FileHeader) (hub.File, error) {
	body, err := part.Open()
	if err != nil {
		return hub.File{}, err
	}
	f, err := p.deps.Hub.Keep(part.Filename, body)
	return f, errors.Join(err, body.Close())
}

// hint is the language of the person's app: the page's.
func (p *Page) hint(r *http.Request) string { return string(p.lookFor(r).lang) }

// refuseForm answers a form that cannot be read.
func (p *Page) refuseForm(w http.ResponseWriter, r *http.Request, err error) {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		key := "error.too_long"
		if strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/") { // no other form holds a file
			key = "error.too_large"
		}
		p.refuse(w, r, http.StatusRequestEntityTooLarge, key)
		return
	}
	p.refuse(w, r, http.StatusBadRequest, "error.type")
}

// refuseError answers with an error's sentence in the reader's language.
func (p *Page) refuseError(w http.ResponseWriter, r *http.Request, err error) {
	if refusal, ok := models.AsError(err); ok {
		p.refuse(w, r, statusOf(refusal.Code), refusal.Key)
		return
	}
	// What a person said could not be stored. The platform behaves as every other: no acknowledgement.
	p.deps.Log.WarnContext(r.Context(), "console: not stored", "error", err)
	p.refuse(w, r, http.StatusServiceUnavailable, "error.stored")
}

func statusOf(code string) int {
	known := map[string]int{models.CodeNotFound: http.StatusNotFound, models.CodeTooLarge: http.StatusRequestEntityTooLarge}
	if s, ok := known[code]; ok {
		return s
	}
	return http.StatusUnprocessableEntity
}

func (p *Page) refuse(w http.ResponseWriter, r *http.Request, status int, key string) {
	l := p.lookFor(r)
	if _, ok := l.words[key]; !ok {
		key = "error"
	}
	http.Error(w, l.text(key), status)
}
