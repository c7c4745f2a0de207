package handlers

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"sunwai/models"
)

// The waits between looks at a photo that is not fetched yet.
const (
	proofSoon = 2 * time.Second
	proofMost = 10 * time.Minute
)

// ReportDone asks for proof of reported work: the complainant is told what was done and, he alone, the closing code. Told once.
func (w *Work) ReportDone(ctx context.Context, c *models.Complaint, report string, photos []models.ID) error {
	if c.ClosingCode != "" || w.OwnComplaint(c) { // a code in the hand of who must prove the work proves nothing
		return nil
	}
	drawn, err := w.closingCode()
	if err != nil {
		return err
	}
	c.ClosingCode = drawn
	if err := w.News(ctx, c, models.Intent{Kind: "citizen.reported", Args: models.Args{Text: report}, Files: photos, Human: true}); err != nil {
		return err
	}
	return w.Tell(ctx, c, models.Intent{Kind: CodeKind, Args: models.Args{Code: drawn}})
}

// The questions that are asked in a call that we make, since the phone of a caller can be forged. Stored in the outbox: never rename.
const (
	TruthInOurCall    = "citizen.truth_back"
	WithdrawInOurCall = "citizen.withdraw_back"
)

// CodeKind is the message with the closing code: the complainant's alone. Stored in the outbox: never rename.
const CodeKind = "citizen.code"

// SettleProof looks at the photo that is to prove reported work. Until it is fetched nothing is decided; one that a citizen sent,
// or that nobody can look at, proves nothing; any other one resolves the complaint.
func (w *Work) SettleProof(ctx context.Context, c *models.Complaint) error {
	NextDue(c, models.NothingDue, time.Time{})
	if c.Status != models.Reported || c.ProofPhoto == 0 || c.ProofPlace == nil {
		return nil
	}
	files, err := w.Read.AttachmentsOf(ctx, c.ID)
	if err != nil {
		return fmt.Errorf("reading the photo of a proof: %w", err)
	}
	at := slices.IndexFunc(files, func(a models.Attachment) bool { return a.ID == c.ProofPhoto })
	if at < 0 || files[at].State == models.AttachmentPending {
		NextDue(c, models.CheckProof, w.Now.Add(min(max(proofSoon, w.Now.Sub(c.ProofPhotoAt)), proofMost)))
		return nil
	}
	photo := files[at]
	w.By = photo.By // the proof is his; that it was looked at a moment later makes it nobody else's
	if photo.State != models.AttachmentStored || !strings.HasPrefix(photo.MIME, "image/") {
		return w.refuseProof(ctx, c, "officer.proof_lost")
	}
	if photo.Reason == models.BrokenFile {
		return w.refuseProof(ctx, c, "officer.proof_broken")
	}
	sent, err := w.Read.SentByCitizen(ctx, photo.Hash)
	if err != nil {
		return fmt.Errorf("looking whose a photo is: %w", err)
	}
	if sent {
		w.Event(c, models.EventProof, "citizens", 0)
		return w.refuseProof(ctx, c, "officer.proof_citizens")
	}
	return w.acceptProof(ctx, c, photo, files)
}

// refuseProof says why, and asks for the proof anew; the complainant, who may not know of the report yet, now gets the code.
func (w *Work) refuseProof(ctx context.Context, c *models.Complaint, why string) error {
	c.ProofPhoto, c.ProofPhotoAt = 0, time.Time{}
	report, err := w.report(ctx, c)
	if err != nil {
		return err
	}
	w.tellProver(c, models.Intent{Kind: why, Args: models.Args{Number: c.Number}})
	return w.ReportDone(ctx, c, report, nil)
}

// tellProver answers whoever sent the proof.
func (w *Work) tellProver(c *models.Complaint, in models.Intent) {
	if o, ok := w.Roster().Officer(w.By.Officer); ok {
		w.TellOfficer(o, c, in)
	}
}

// report is what was reported as done, in the officer's last words.
func (w *Work) report(ctx context.Context, c *models.Complaint) (string, error) {
	said, err := w.Said(ctx, c)
	if err != nil {
		return "", err
	}
	for _, m := range slices.Backward(said) {
		if m.Kind == models.ReportWords && !m.Erased {
			return m.Text, nil
		}
	}
	return "", nil
}

// acceptProof resolves by photo and place, keeps what the photo looks like, and has a superior look at one that was seen before.
func (w *Work) acceptProof(ctx context.Context, c *models.Complaint, photo models.Attachment, files []models.Attachment) error {
	w.Event(c, models.EventProof, "photo", 0)
	if err := w.compareProof(ctx, c, photo, files); err != nil {
		return err
	}
	news := models.Intent{Kind: "citizen.proof", Files: []models.ID{photo.ID}}
	if c.ClosingCode == "" { // the report itself was not told yet
		report, err := w.report(ctx, c)
		if err != nil {
			return err
		}
		news.Kind, news.Args.Text = "citizen.resolved", report
	}
	sayDistance(c, &news)
	if err := w.Move(c, models.Resolved, "photo", 0); err != nil {
		return err
	}
	c.OnTime = w.InTime(c)
	done := models.Intent{Kind: "officer.resolved", Args: models.Args{Number: c.Number}}
	sayDistance(c, &done)
	w.tellProver(c, done)
	if err := w.News(ctx, c, news); err != nil {
		return err
	}
	return w.AskTruth(ctx, c)
}

// sayDistance says how far from the place of the complaint the proof was taken, where both points are known.
func sayDistance(c *models.Complaint, in *models.Intent) {
	if c.Location == nil || c.ProofPlace == nil {
		return
	}
	in.Args.Count = metres(*c.Location, *c.ProofPlace)
	in.Args.Flags = append(in.Args.Flags, "line.distance")
}

// InTime reports whether work that is done now is done on time. What an appeal has overturned never is again.
func (w *Work) InTime(c *models.Complaint) bool {
	return !c.Overturned && !w.Now.After(c.ResolutionDue)
}

// compareProof keeps a proof's look and flags it when it was seen before: with another complaint, or as the citizen's own.
func (w *Work) compareProof(ctx context.Context, c *models.Complaint, photo models.Attachment, files []models.Attachment) error {
	if photo.Look == 0 || c.Sensitive { // what is sensitive is not compared with anything
		return nil
	}
	w.changes.Proofs = append(w.changes.Proofs, models.Proof{Attachment: photo.ID, Complaint: c.ID, Officer: photo.By.Officer, At: w.Now, Look: photo.Look})
	for _, a := range files {
		if a.By.Role == models.CitizenRole && a.Look.Alike(photo.Look) {
			return w.flagProof(c, "officer.proof_like_citizens", "", []models.ID{a.ID, photo.ID})
		}
	}
	like, err := w.Read.ProofsLike(ctx, photo.Look)
	if err != nil {
		return fmt.Errorf("comparing a proof: %w", err)
	}
	for _, p := range like {
		if p.Complaint == c.ID {
			continue
		}
		earlier, err := w.Read.Complaint(ctx, p.Complaint)
		if err != nil {
			return fmt.Errorf("reading the complaint of an earlier proof: %w", err)
		}
		return w.flagProof(c, "officer.proof_again", earlier.Number.String(), []models.ID{p.Attachment, photo.ID})
	}
	return nil
}

// flagProof shows a superior who is not the doer both pictures; without one it is the hub's.
func (w *Work) flagProof(c *models.Complaint, kind, earlier string, both []models.ID) error {
	w.Event(c, models.EventProof, "again", 0)
	in := models.Intent{Kind: kind, Files: both, Args: models.Args{Number: c.Number, Text: earlier}}
	_, o, told := w.Superior(c)
	if !told {
		w.Triage("proof_again", c)
		return nil
	}
	w.TellOfficer(o, c, in)
	return nil
}
