// Package notify renders messages at the moment of delivery: it turns intents into the platform's messages, in the
// reader's language, with the names of today's directory, and within the platform's limits.
package notify

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/models"
	"sunwai/models/directory"
)

// Texts is the catalogue.
type Texts interface {
	Text(lang, key string, holes map[string]string) (string, error)
	Has(key string) bool
}

// Attachments reads what is known of files.
type Attachments interface {
	Attachments(ctx context.Context, ids []models.ID) ([]models.Attachment, error)
}

// Media opens stored files by their hash.
type Media interface {
	Open(hash string) (io.ReadCloser, error)
}

// Deps is what the renderer is wired with.
type Deps struct {
	Clock       models.Clock
	Texts       Texts
	Dates       Dates // day and hour
	Days        Dates // the day only
	Directory   func() *directory.Directory
	Attachments Attachments
	Media       Media
}

// Dates writes times as a reader of the language expects them.
type Dates func(lang string, at, now time.Time) string

// fetchPatience is how long a message waits for a file that is still being fetched; then it goes without.
const fetchPatience = time.Minute

// Renderer renders intents. It is safe for concurrent use.
type Renderer struct {
	d     Deps
	forms map[string][]line
	since time.Time // it renders
	names areaNames
}

// New makes a renderer.
func New(d Deps) *Renderer { return &Renderer{d: d, forms: forms(), since: d.Clock.Now()} }

// Render makes one message, or several when the text is longer than one can hold: the buttons go with the last part, the
// files with the first.
func (r *Renderer) Render(ctx context.Context, row models.OutboxRow, limits bot.Limits) ([]bot.Outbound, error) {
	if row.PublicTo != "" {
		return r.public(row, limits)
	}
	files, refused, err := r.files(ctx, row)
	if err != nil {
		return nil, err
	}
	if limits.Disclose == bot.Can {
		row.Intent = disclosed(row.Intent)
	}
	text, err := r.Text(row.Intent)
	if err != nil {
		return nil, err
	}
	if text, err = r.late(row, text); err != nil {
		return nil, err
	}
	for _, reason := range refused {
		said, err := r.d.Texts.Text(string(row.Lang), "file."+reason, nil)
		if err != nil {
			return nil, fmt.Errorf("rendering %s: %w", row.Kind, err)
		}
		text += "\n" + said
	}
	labels, err := r.labels(row.Intent, limits)
	if err != nil {
		return nil, err
	}
	if limits.ButtonRows == 0 {
		if !selfNumbered()[row.Kind] {
			text += numbered(labels)
		}
		labels = nil
	}
	parts := bot.Split(text, limits.Text, limits.Count)
	out := make([]bot.Outbound, len(parts))
	for i, part := range parts {
		out[i] = bot.Outbound{To: row.To.Peer, Text: part, Silent: row.Silent, Protect: row.Protect}
	}
	if limits.Window > 0 && len(out) == 1 {
		if out[0].Template, err = r.template(row.Intent); err != nil {
			return nil, err
		}
	}
	if out[0].Files = files; len(files) > 0 {
		if out[0].Instead, err = r.d.Texts.Text(string(row.Lang), "file.not_carried", nil); err != nil {
			return nil, fmt.Errorf("rendering %s: %w", row.Kind, err)
		}
	}
	out[len(out)-1].Buttons = labels
	return out, nil
}

// disclosed says beside the first words to a person that answers are automatic.
func disclosed(in models.Intent) models.Intent {
	if i := slices.Index(in.Args.Flags, "citizen.first"); i >= 0 && !slices.Contains(in.Args.Flags, "citizen.automated") {
		in.Args.Flags = slices.Insert(slices.Clone(in.Args.Flags), i+1, "citizen.automated")
	}
	return in
}

// Text writes an intent's words.
func (r *Renderer) Text(in models.Intent) (string, error) {
	holes := r.holes(in.Lang, in.Args)
	keys := []string{in.Kind}
	if form, ok := r.forms[in.Kind]; ok {
		keys = keys[:0]
		for _, l := range form {
			if l.when(in.Args) {
				keys = append(keys, l.key)
			}
		}
	}
	if in.Kind == "error" {
		keys = []string{in.Args.Code}
	}
	keys = append(keys, spoken(in.Args.Flags)...)
	var lines []string
	for _, key := range keys {
		s, err := r.d.Texts.Text(string(in.Lang), key, holes)
		if err != nil {
			return "", fmt.Errorf("rendering %s: %w", in.Kind, err)
		}
		lines = append(lines, s)
	}
	for _, item := range in.Args.Items {
		s, err := r.item(in, item)
		if err != nil {
			return "", err
		}
		lines = append(lines, s)
	}
	return strings.Join(lines, "\n"), nil
}

// spoken are the flags that are lines of their own.
func spoken(flags []string) (keys []string) {
	for _, f := range flags {
		if strings.Contains(f, ".") {
			keys = append(keys, f)
		}
	}
	return keys
}

// item writes one line of a list by "<kind>.item", or by the key that the item itself names.
func (r *Renderer) item(in models.Intent, item models.Item) (string, error) {
	key := in.Kind + ".item"
	if in.Kind == "citizen.my" && item.Category == "" {
		key += ".short" // what it is about is not said here
	}
	if ownKey(item.Code) {
		key = item.Code
	}
	holes := r.holes(in.Lang, models.Args{Number: item.Number, Status: item.Status, Category: item.Category, Area: item.Area,
		Due: item.Due, At: item.Due, Text: item.Text, Count: item.Count, Total: item.Total, Code: item.Channel})
	if strings.HasPrefix(item.Code, "lapse.") {
		holes["text"] = r.word(in.Lang, item.Code)
	}
	if in.Kind == "citizen.official" {
		holes["text"] = item.Text + " · " + r.office(in.Lang, models.Office(item.Code))
	}
	s, err := r.d.Texts.Text(string(in.Lang), key, holes)
	if err != nil {
		return "", fmt.Errorf("rendering a line of %s: %w", in.Kind, err)
	}
	return s, nil
}

// files opens what is to be sent along, or says that it is not here yet.
func (r *Renderer) files(ctx context.Context, row models.OutboxRow) (up []bot.Upload, refused []string, err error) {
	if len(row.Files) == 0 {
		return nil, nil, nil
	}
	list, err := r.d.Attachments.Attachments(ctx, row.Files)
	if err != nil && !errors.Is(err, models.ErrUnreadable) {
		err = fmt.Errorf("%w: %w", bot.ErrAway, err)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("reading the files of a message: %w", err)
	}
	for _, a := range list {
		switch a.State {
		case models.AttachmentStored:
			up = append(up, r.upload(a))
		case models.AttachmentPending:
			if r.d.Clock.Now().Sub(r.waitsSince(a, row)) < fetchPatience {
				return nil, nil, bot.ErrNotYet
			}
			refused = append(refused, late(a))
		case models.AttachmentRefused:
			if a.Reason != "erased" { // forgotten at the person's wish: as if it had never been
				refused = append(refused, a.Reason)
			}
		case models.AttachmentFailed:
			refused = append(refused, failed(a))
		}
	}
	return up, refused, nil
}

// waitsSince is when a message began to wait for a file. What we make ourselves is made again after a restart, however long ago
// it was asked for, and may be asked for long before its message is due.
func (r *Renderer) waitsSince(a models.Attachment, row models.OutboxRow) time.Time {
	since := row.At
	if a.Account != models.MadeHere {
		return since
	}
	for _, t := range []time.Time{row.NotBefore, r.since} {
		if t.After(since) {
			since = t
		}
	}
	return since
}

// late and failed say what became of a file: one of ours is asked for again, it does not come by itself.
func late(a models.Attachment) string {
	if a.Account == models.MadeHere {
		return models.ReasonUnmade
	}
	return "late"
}

func failed(a models.Attachment) string {
	if a.Account == models.MadeHere {
		return models.ReasonUnmade
	}
	return "gone"
}

// upload is a file as it is sent on. A picture that cannot be opened goes as a document: platforms refuse the whole message for one that is shown.
func (r *Renderer) upload(a models.Attachment) bot.Upload {
	if a.Reason == models.BrokenFile {
		a.Kind = models.Document
	}
	return bot.Upload{Kind: a.Kind, Name: fileName(a), MIME: a.MIME, Size: a.Size,
		Open: func() (io.ReadCloser, error) { return r.d.Media.Open(a.Hash) }}
}

// fileName is how a file is called where it arrives: ours as we called it.
func fileName(a models.Attachment) string {
	if a.Account == models.MadeHere && a.Name != "" {
		return a.Name
	}
	return neutralName(a)
}

// neutralName hides the name a person gave to his file. A picture is called one, also where it was sent as a document.
func neutralName(a models.Attachment) string {
	ext := map[string]string{"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "image/heic": ".heic", "image/avif": ".avif",
		"application/pdf": ".pdf", "audio/ogg": ".ogg", "audio/mpeg": ".mp3", "video/mp4": ".mp4"}[a.MIME]
	kind := a.Kind
	if strings.HasPrefix(a.MIME, "image/") && kind == models.Document && a.Reason != models.BrokenFile {
		kind = models.Photo
	}
	return string(kind) + ext
}

// labels writes the buttons.
func (r *Renderer) labels(in models.Intent, limits bot.Limits) ([][]bot.Label, error) {
	var rows [][]bot.Label
	for _, row := range in.Buttons {
		var out []bot.Label
		for _, b := range row {
			text := b.Text
			if b.Label != "" {
				var err error
				if text, err = r.d.Texts.Text(string(in.Lang), b.Label, nil); err != nil {
					return nil, fmt.Errorf("rendering a button of %s: %w", in.Kind, err)
				}
			}
			if limits.ButtonLabel > 0 {
				text = bot.Fit(text, limits.ButtonLabel, limits.Count)
			}
			out = append(out, bot.Label{Text: text, Command: b.Command, Arg: b.Arg, URL: b.URL, Location: b.Location})
		}
		rows = append(rows, out)
	}
	return rows, nil
}

// numbered writes the buttons as lines to answer by number, for platforms that have none. The numbers are those
// of the open question's choices; a button that only some platforms can show (a shared place) is left out.
func numbered(rows [][]bot.Label) string {
	var b strings.Builder
	n := 0
	for _, row := range rows {
		for _, l := range row {
			if l.Location || l.URL != "" {
				continue
			}
			n++
			b.WriteString("\n" + strconv.Itoa(n) + " " + l.Text)
		}
	}
	return b.String()
}
