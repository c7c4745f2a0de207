// Package media serves the files that people sent to users who may see the complaint they belong to. Pictures are drawn
// again, without the data a camera wrote into them; all other files can only be saved, never run.
package media

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// Reader is what is read; *store.Store has it.
type Reader interface {
	Attachments(ctx context.Context, ids []models.ID) ([]models.Attachment, error)
	Complaint(ctx context.Context, id models.ID) (models.Complaint, error)
}

// Deps is what the files are served with.
type Deps struct {
	Read Reader
	// Open opens a stored file by its hash.
	Open func(hash string) (io.ReadSeekCloser, error)
	// Clean draws a picture anew as a JPEG.
	Clean func(r io.ReadSeeker, w io.Writer) error
	// Sees reports whether the officers' rules let an officer see a complaint.
	Sees func(officer models.ID, c models.Complaint) bool
	// District is the code of the district that an Area lies in; "" for none.
	District func(area string) string
	// Audit notes that somebody saw something. What cannot be noted is not shown.
	Audit func(ctx context.Context, l models.AuditLine) error
}

// audited is what the audit calls it. Stored: never rename.
const audited = "complaint.file_seen"

// drawnAtOnce bounds how many pictures are drawn together: one takes some hundred megabytes, and a page shows many.
const drawnAtOnce = 2

type page struct {
	Deps
	drawing chan struct{}
}

// Module serves /hub/media/{id}.
func Module(d Deps) web.Module {
	p := &page{d, make(chan struct{}, drawnAtOnce)}
	return web.Module{Name: "media", Routes: []web.Route{{Method: "GET", Path: "/hub/media/{id}", May: access.SeeComplaints, Do: p.serve}}}
}

func (p *page) serve(c *web.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	list, err := p.Read.Attachments(c.Context(), []models.ID{id})
	if err != nil {
		return fmt.Errorf("reading what is known of a file: %w", err)
	}
	if len(list) != 1 || list[0].State != models.AttachmentStored || list[0].Hash == "" {
		return models.ErrNotFound
	}
	a := list[0]
	complaint, err := p.Read.Complaint(c.Context(), a.Complaint)
	if err != nil {
		return fmt.Errorf("reading whose file it is: %w", err)
	}
	if !p.may(c.User, complaint) {
		return models.ErrNotFound
	}
	f, err := p.Open(a.Hash)
	if err != nil {
		return fmt.Errorf("opening a file: %w", err)
	}
	defer f.Close()
	if err := p.Audit(c.Context(), models.AuditLine{Who: c.User.ID, Action: audited, Complaint: complaint.ID, Object: fmt.Sprintf("file:%d", a.ID)}); err != nil {
		return err
	}
	return p.send(c, a, f)
}

// may: whoever the officers' rules let see the complaint; of what is neither sensitive nor about staff, everybody who looks after the
// department and the place.
func (p *page) may(u access.User, c models.Complaint) bool {
	if u.Officer != 0 && p.Sees(u.Officer, c) {
		return true
	}
	looks := slices.ContainsFunc(u.Roles, func(r access.Role) bool { return r != access.Officer && r != access.Publisher })
	return looks && !c.Sensitive && (!c.AgainstStaff || u.SeesStaff()) && u.Scope.Has(c.Department, p.District(c.Area))
}

// send hands a file over: a picture drawn anew, everything else to be saved. A picture that cannot be drawn anew is saved as well.
func (p *page) send(c *web.Call, a models.Attachment, f io.ReadSeeker) error {
	h := c.W.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	if strings.HasPrefix(a.MIME, "image/") {
		var clean bytes.Buffer
		if err := p.clean(c.Context(), f, &clean); err == nil {
			h.Set("Content-Type", "image/jpeg")
			http.ServeContent(c.W, c.R, "", a.At, bytes.NewReader(clean.Bytes()))
			return nil
		}
		if err := c.Context().Err(); err != nil {
			return err
		}
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return fmt.Errorf("reading a file: %w", err)
		}
	}
	h.Set("Content-Type", a.MIME)
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	h.Set("Content-Disposition", fmt.Sprintf(`attachment; filename="%s-%d%s"`, a.Kind, a.ID, ending(a.MIME)))
	http.ServeContent(c.W, c.R, "", a.At, f)
	return nil
}

func (p *page) clean(ctx context.Context, f io.ReadSeeker, w io.Writer) error {
	select {
	case p.drawing <- struct{}{}:
		defer func() { <-p.drawing }()
	case <-ctx.Done():
		return ctx.Err()
	}
	return p.Clean(f, w)
}

// ending is how a file of a type is called where it is saved; the name that its sender gave it may hold anything.
func ending(mime string) string {
	return map[string]string{"audio/ogg": ".ogg", "audio/mpeg": ".mp3", "audio/mp4": ".m4a", "audio/amr": ".amr", "audio/aac": ".aac", "audio/wave": ".wav",
		"video/mp4": ".mp4", "video/3gpp": ".3gp", "video/webm": ".webm", "video/quicktime": ".mov", "application/pdf": ".pdf",
		"image/heic": ".heic", "image/avif": ".avif"}[mime]
}
