package officer

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// brought is what may prove work, kept until it is said which complaint it is of. It is written into an open question. Stored: never rename.
type brought struct {
	At        time.Time        `json:"at"`            // when the first of it came
	Last      time.Time        `json:"last,omitzero"` // when the last of it came, if that is not the first
	Group     string           `json:"group,omitempty"`
	Files     []bot.File       `json:"files,omitempty"`
	Location  *models.Location `json:"location,omitempty"`
	Forwarded bot.Forward      `json:"forwarded,omitempty"`
	Words     string           `json:"words,omitempty"`  // what was written under it; personal data
	Full      bool             `json:"full,omitempty"`   // he was told that no more is kept
	Before    []brought        `json:"before,omitempty"` // what came earlier and is nobody's yet, the newest first
}

func broughtNow(t *handlers.Turn) brought {
	return brought{At: t.Now, Group: t.In.Group, Files: t.In.Files, Location: t.In.Location, Forwarded: t.In.Forwarded, Words: t.Text}
}

// mark tells what was brought from what came before and after it.
func (b *brought) mark() string {
	if len(b.Files) > 0 {
		return b.Files[0].Ref
	}
	return b.At.UTC().Format(time.RFC3339Nano)
}

// ofAlbum reports whether what comes now is one more photo of the same album.
func (b *brought) ofAlbum(now brought) bool { return b.Group != "" && b.Group == now.Group }

// goesOn reports whether what comes now is one more photo of a row that is being sent: where there are no albums, or more photos than one holds,
// each comes by itself.
func (b *brought) goesOn(now brought) bool {
	last := b.At
	if b.Last.After(last) {
		last = b.Last
	}
	return b.Location == nil && now.Location == nil && len(b.Files) > 0 && now.At.Sub(last) <= models.BurstWindow
}

// mostHeld is how many photos are kept that are nobody's yet: one is enough to prove work.
const mostHeld = 20

// filesOf counts the photos that are kept.
func filesOf(held []brought) (n int) {
	for i := range held {
		n += len(held[i].Files)
	}
	return n
}

// lacks reports whether what comes now is the other half: a photo's place, or the photo of a place.
func (b *brought) lacks(now brought) bool {
	return b.Location == nil && len(now.Files) == 0 || len(b.Files) == 0 && now.Location == nil
}

func (b *brought) add(now brought) {
	b.Files, b.Last = append(b.Files, now.Files...), now.At
	if now.Location != nil {
		b.Location = now.Location
	}
	b.Words = strings.TrimSpace(b.Words + " " + now.Words)
	b.Group, b.Forwarded = max(b.Group, now.Group), max(b.Forwarded, now.Forwarded)
}

// askWhose asks which of several reports a photo or a place proves, and keeps what has come: a photo shows one work, and a guess would prove
// another. What comes in one row is one question, which shows how many there are; what comes later is another one.
func askWhose(t *handlers.Turn, waiting []models.Complaint, kind string) error {
	held, err := heldProofs(t)
	if err != nil {
		return err
	}
	now := broughtNow(t)
	if len(now.Files) == 0 && now.Location == nil {
		return whose(t, waiting, held, kind)
	}
	if len(now.Files) > 0 && filesOf(held) >= mostHeld {
		return heldFull(t, waiting, held)
	}
	if i := slices.IndexFunc(held, func(b brought) bool { return b.ofAlbum(now) }); i >= 0 {
		held[i].add(now)
		return keepProofs(t, held) // its question stands already
	}
	if len(held) > 0 && held[0].goesOn(now) {
		held[0].add(now)
		return whose(t, waiting, held, "officer.proof_whose_many")
	}
	var halves []int
	for i := range held {
		if held[i].lacks(now) {
			halves = append(halves, i)
		}
	}
	placeless := slices.ContainsFunc(waiting, func(c models.Complaint) bool { return halfProved(t, &c) })
	if len(halves) == 1 && (now.Location == nil || !placeless) {
		one := held[halves[0]]
		one.add(now)
		held = slices.Insert(slices.Delete(held, halves[0], halves[0]+1), 0, one)
		return whose(t, waiting, held, kind)
	}
	if len(held) > 0 {
		kind = "officer.proof_whose_next"
	}
	return whose(t, waiting, slices.Insert(held, 0, now), kind)
}

// heldFull says once, of whatever comes in one row, that no more is kept before it is said whose the others are.
func heldFull(t *handlers.Turn, waiting []models.Complaint, held []brought) error {
	told := held[0].Full && t.Now.Sub(held[0].Last) <= models.BurstWindow
	held[0].Full, held[0].Last = true, t.Now
	if told {
		return keepProofs(t, held)
	}
	return whose(t, waiting, held, "officer.proof_whose_full")
}

// whose asks it of the newest of what was brought. What it is asked of once more changes the question that stands.
func whose(t *handlers.Turn, waiting []models.Complaint, held []brought, kind string) error {
	t.Ask(whichOne, 0)
	t.Conv.Ask.Code = "proof"
	mark := ""
	if len(held) > 0 {
		mark = held[0].mark()
		if err := keepProofs(t, held); err != nil {
			return err
		}
	}
	say := models.Intent{Kind: kind}
	if len(held) > 0 {
		say.Ref, say.Args.Count = "proof/"+strings.TrimSpace(marked("", "proof", mark)), len(held[0].Files)
		say.Edit = kind == "officer.proof_whose_many"
		if kind == "officer.proof_whose_full" {
			say.Args.Count = filesOf(held)
		}
	}
	for _, c := range waiting {
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: "proof", Arg: string(c.Number)})
		say.Args.Items = append(say.Args.Items, models.Item{Number: c.Number, Category: c.Category, Area: c.Area, Status: c.Status})
		say.Buttons = append(say.Buttons, handlers.Row(models.Button{Text: c.Number.String(), Command: whichOne, Arg: marked(c.Number, "proof", mark)}))
	}
	if kind == "officer.proof_whose_many" && len(held[0].Files) <= mostNamed {
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: "proof", Arg: ofSeveral})
		say.Buttons = append(say.Buttons, handlers.Row(handlers.Button("apart", whichOne, marked(ofSeveral, "proof", mark))))
	}
	t.Say(say)
	return nil
}

// askLeft asks about what was brought before, once what came after it is somebody's.
func askLeft(ctx context.Context, t *handlers.Turn, held []brought, kind string) error {
	if len(held) == 0 || t.Conv.Ask.Kind == whichOne {
		return nil
	}
	waiting, err := awaitingProof(ctx, t)
	if err == nil && len(waiting) == 0 { // it came before any report
		waiting, err = doing(ctx, t, busy())
	}
	if err != nil {
		return err
	}
	waiting = slices.DeleteFunc(waiting, func(c models.Complaint) bool {
		c = t.Held(c)
		busyStill := slices.Contains(busy(), c.Status) && !proved(t, &c)
		return c.Status != models.Reported && !busyStill || c.NextAction == models.CheckProof
	})
	if len(waiting) == 0 {
		if n := filesOf(held); n > 0 { // they are said to be nobody's: who sent them thinks that they are kept
			t.Say(models.Intent{Kind: "officer.proof_nobodys", Args: models.Args{Count: n}})
		}
		return nil
	}
	return whose(t, likeliest(waiting), held, kind)
}

// likeliest are as many of some complaints as are offered to choose from: those taken on last first, because there he is. Any other is named
// by its number.
func likeliest(list []models.Complaint) []models.Complaint {
	if len(list) <= mostNamed {
		return list
	}
	slices.SortStableFunc(list, func(a, b models.Complaint) int { return b.AcceptedAt.Compare(a.AcceptedAt) })
	return list[:mostNamed]
}

// ofSeveral is the choice by which photos that came in one row are of several works. Stored in open questions: never rename.
const ofSeveral = "apart"

// oneByOne asks about each of the photos of a row by itself, the last one first.
func oneByOne(ctx context.Context, t *handlers.Turn) error {
	held, err := heldProofs(t)
	if err != nil || len(held) == 0 {
		return err
	}
	row := held[0]
	var each []brought
	for _, f := range slices.Backward(row.Files) {
		each = append(each, brought{At: row.Last, Files: []bot.File{f}, Forwarded: row.Forwarded})
	}
	t.Done()
	return askLeft(ctx, t, append(each, held[1:]...), "officer.proof_whose_each")
}

// keepProofs writes what is nobody's yet into the open question.
func keepProofs(t *handlers.Turn, held []brought) error {
	t.Conv.Ask.Text = ""
	if len(held) == 0 {
		return nil
	}
	front := held[0]
	front.Before = held[1:]
	kept, err := json.Marshal(front)
	if err != nil {
		return fmt.Errorf("keeping what proves: %w", err)
	}
	t.Conv.Ask.Text = string(kept)
	return nil
}

// allHeld is what the open question keeps, the newest first.
func allHeld(t *handlers.Turn) ([]brought, error) {
	open := t.Conv.Ask
	if open.Kind != whichOne || open.Code != "proof" || open.Text == "" {
		return nil, nil
	}
	var front brought
	if err := json.Unmarshal([]byte(open.Text), &front); err != nil {
		return nil, fmt.Errorf("reading what proves: %w", err)
	}
	before := front.Before
	front.Before = nil
	return append([]brought{front}, before...), nil
}

// heldProofs is what the open question keeps, without what came too long ago to prove anything with what comes now.
func heldProofs(t *handlers.Turn) ([]brought, error) {
	held, err := allHeld(t)
	return slices.DeleteFunc(held, func(b brought) bool { return t.Now.Sub(b.At) > models.ProofWindow }), err
}

// bringBack makes what was kept part of the message that says whose it is, and gives the words that were written under it; the rest stays in the question. What is written under a photo is
// said of that photo, and of its album.
func bringBack(t *handlers.Turn) (words string, err error) {
	held, err := heldProofs(t)
	if err != nil {
		return "", err
	}
	now, at := broughtNow(t), 0
	if orProof.came(t) {
		at = slices.IndexFunc(held, func(b brought) bool { return b.ofAlbum(now) })
	}
	if len(held) == 0 || at < 0 {
		return "", keepProofs(t, held)
	}
	has := held[at]
	words, now.Words = has.Words, "" // what is written now only says whose it is
	has.add(now)
	t.In.Files, t.In.Location, t.In.Group, t.In.Forwarded = has.Files, has.Location, has.Group, has.Forwarded
	return words, keepProofs(t, slices.Delete(held, at, at+1))
}

// proofTapped is a button of that question, or of one that was asked before it: it puts what that was about first.
func proofTapped(t *handlers.Turn) (models.Choice, bool, error) {
	held, err := allHeld(t)
	if err != nil {
		return models.Choice{}, false, err
	}
	for i := range max(1, len(held)) {
		mark := ""
		if len(held) > 0 {
			mark = held[i].mark()
		}
		for _, c := range t.Conv.Ask.Choices {
			if t.In.Tap.Arg != marked(models.Number(c.Arg), "proof", mark) {
				continue
			}
			if i > 0 {
				one := held[i]
				held = slices.Insert(slices.Delete(held, i, i+1), 0, one)
			}
			return c, true, keepProofs(t, held)
		}
	}
	return models.Choice{}, false, nil
}

// ofOtherWork asks whose a photo is that comes where the place of another was awaited: whoever reported several may have gone on to the next.
func ofOtherWork(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Conv.Ask.Kind != "proof" || t.Text != "" || t.In.ReplyTo != "" || t.In.Location != nil || !t.HasFile(models.Photo, models.Document) {
		return false, nil
	}
	waiting, err := awaitingProof(ctx, t)
	if err != nil {
		return true, err
	}
	half := slices.ContainsFunc(waiting, func(c models.Complaint) bool { return c.ID == t.Conv.Ask.Complaint && halfProved(t, &c) })
	if !half || len(waiting) < 2 {
		return false, nil
	}
	return true, askWhose(t, waiting, "officer.proof_whose")
}

// albumGoesOn takes one more photo of an album of which it is known whose it is.
func albumGoesOn(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.In.Group == "" || t.In.Group != t.Conv.MediaGroup || t.Text != "" || !orProof.came(t) {
		return false, nil
	}
	found, err := t.Read.Complaint(ctx, t.Conv.Complaint)
	if err != nil || allowed(t, found, doer) != nil || found.Status != models.Reported && !slices.Contains(busy(), found.Status) {
		return false, ignoreMissing(err)
	}
	c := t.Hold(found)
	keepEvidence(t, c, 0)
	if c.Status == models.Reported && proved(t, c) && c.NextAction != models.CheckProof {
		return true, checkProof(ctx, t, c)
	}
	return true, nil
}

// askRest asks for the proof of what was reported beside a complaint that is proved now.
func askRest(ctx context.Context, t *handlers.Turn, proved models.ID) error {
	held, err := heldProofs(t)
	if err != nil {
		return err
	}
	t.Done()
	if len(held) > 0 {
		return askLeft(ctx, t, held, "officer.proof_whose_before")
	}
	waiting, err := awaitingProof(ctx, t)
	if err != nil {
		return err
	}
	waiting = slices.DeleteFunc(waiting, func(c models.Complaint) bool {
		return c.ID == proved || c.NextAction == models.CheckProof || t.Now.Sub(c.ReportedAt) > freshly
	})
	return askEach(t, waiting)
}

// proofOfEach asks for the proof of those of several complaints that were reported with one line and need one.
func proofOfEach(ctx context.Context, t *handlers.Turn, numbers []string) error {
	var waiting []models.Complaint
	for _, one := range numbers {
		c, _, err := find(ctx, t, one)
		if err != nil {
			return err
		}
		if c.Status == models.Reported {
			waiting = append(waiting, c)
		}
	}
	if len(waiting) == 1 { // it was asked for already
		t.Ask("proof", waiting[0].ID)
		return nil
	}
	return askEach(t, waiting)
}

// askEach asks for the proof of each of some reports, one after the other.
func askEach(t *handlers.Turn, waiting []models.Complaint) error {
	switch len(waiting) {
	case 0:
		return nil
	case 1:
		t.Ask("proof", waiting[0].ID)
		t.Say(models.Intent{Kind: "officer.proof_next", Complaint: waiting[0].ID, Args: about(&waiting[0])})
		return nil
	}
	return askWhose(t, waiting, "officer.proof_each")
}
