package officer

import (
	"context"
	"slices"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// proof takes what was asked for after a report: the code, a photo, a place.
func proof(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if given, _ := codeIn(c, words); given != "" {
		t.Ask("proof", c.ID) // a wrong code may be followed by the right one
		return code(ctx, t, c, given)
	}
	if orProof.came(t) {
		return evidence(ctx, t, c, words)
	}
	kind := "officer.proof_needed"
	if i := t.Said().Intent; words != "" && i != handlers.Thanks && i != handlers.Greeting {
		t.Event(c, models.EventNoted, "", t.WordsOf(c, models.NoteWords, words))
		kind = "officer.proof_waits"
	}
	t.Ask("proof", c.ID)
	if c.ClosingCode == "" { // his own complaint, or nothing is reported yet: there is no code
		askHalf(t, c)
		return nil
	}
	t.Say(models.Intent{Kind: kind, Complaint: c.ID, Args: about(c)})
	return nil
}

// evidence keeps a photo or a place; together within ProofWindow they resolve a reported complaint. What else was brought is asked about next.
func evidence(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	held, err := heldProofs(t)
	if err != nil {
		return err
	}
	t.Conv.Complaint, t.Conv.MediaGroup = c.ID, t.In.Group
	if err := evidenceOf(ctx, t, c, words); err != nil {
		return err
	}
	return askLeft(ctx, t, held, "officer.proof_whose_before")
}

func evidenceOf(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	again := moreOfRow(t, c, words)
	keepEvidence(t, c, t.WordsOf(c, models.NoteWords, words))
	if t.In.Forwarded == bot.PassedOn {
		t.Ask("proof", c.ID)
		t.Say(models.Intent{Kind: "officer.proof_forwarded", Complaint: c.ID, Args: about(c)})
		return nil
	}
	if again && c.NextAction == models.CheckProof {
		return nil
	}
	if cat, known := t.Directory().Category(c.Category); known && !cat.Proof && c.Status != models.Reported {
		if !again {
			t.Say(models.Intent{Kind: "officer.noted", Complaint: c.ID, Args: about(c)})
		}
		return nil
	}
	if again && !proved(t, c) {
		t.Ask("proof", c.ID) // what was asked of the first stands
		return nil
	}
	if c.Status == models.Reported && proved(t, c) {
		return checkProof(ctx, t, c)
	}
	if proved(t, c) { // what was done is not said yet
		return prompt(t, "resolve", *c)
	}
	t.Ask("proof", c.ID)
	askHalf(t, c)
	return nil
}

// moreOfRow reports whether one more photo comes right after the first that was sent of a work: it is kept, and nothing is answered or asked again.
func moreOfRow(t *handlers.Turn, c *models.Complaint, words string) bool {
	return words == "" && t.In.Location == nil && c.ProofPhoto != 0 && t.Now.Sub(c.ProofPhotoAt) <= models.BurstWindow
}

// halfProved reports whether the photo that proves is here, and its place is not.
func halfProved(t *handlers.Turn, c *models.Complaint) bool {
	return c.ProofPhoto != 0 && t.Now.Sub(c.ProofPhotoAt) <= models.ProofWindow
}

// askHalf asks for the photo, or where it is here for its place.
func askHalf(t *handlers.Turn, c *models.Complaint) {
	in := models.Intent{Kind: "officer.send_photo", Complaint: c.ID, Args: about(c)}
	if halfProved(t, c) {
		in.Kind, in.Buttons = "officer.send_place", sharePlace(c)
	}
	t.Say(in)
}

// sharePlace is the button that shares where the officer is.
func sharePlace(c *models.Complaint) [][]models.Button {
	return [][]models.Button{handlers.Row(models.Button{Label: "button.share_place", Command: "proof", Arg: string(c.Number), Location: true})}
}

// besideProof takes what is said in place of the proof that was asked for: that the report was a slip, or may have been one, that he is away, what asks for
// his list, or, of work that is not reported yet, what was done.
func (v *Conversation) besideProof(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Conv.Ask.Kind != "proof" || t.Text == "" || isCode(t.Text) {
		return false, nil
	}
	found, err := t.Read.Complaint(ctx, t.Conv.Ask.Complaint)
	if err != nil {
		return false, ignoreMissing(err)
	}
	if len(t.In.Files) > 0 || t.In.Location != nil {
		if m, _ := matterOf(t, t.Text, found.Department); m != undoing && !deniesReport(t, t.Text) {
			return false, nil
		}
		return takesBack(ctx, t, found, t.Text)
	}
	if taken, err := v.listed(ctx, t); taken || err != nil {
		return taken, err
	}
	if taken, err := misplaced(ctx, t); taken || err != nil {
		return taken, err
	}
	if taken, err := mistakenOf(ctx, t, found, t.Text); taken || err != nil {
		return taken, err
	}
	m, s := matterOf(t, t.Text, found.Department)
	if m == taken && s.has("all") && len(s.left) == 0 {
		t.Done()
		return true, acceptAll(ctx, t, t.Text) // what waits for its proof is none of them
	}
	if slices.Contains(busy(), found.Status) {
		return v.heardOn(ctx, t, found, t.Text, alone)
	}
	switch {
	case m == away:
		t.Done()
		return true, leaveSpoken(ctx, t, t.Text, s)
	case justReported(t, found) && m != finished && slices.ContainsFunc([]string{"not", "slip", "regret", "back", "part"}, s.has):
		offerBack(t, &found) // "अभी काम नहीं हुआ"
		return true, nil
	}
	return false, nil
}

// keepEvidence notes the photo and the place of a message with the complaint.
func keepEvidence(t *handlers.Turn, c *models.Complaint, words models.ID) []models.ID {
	ids := t.Files(c, words)
	if t.In.Forwarded == bot.PassedOn {
		return ids // not taken for this
	}
	if len(ids) > 0 && t.HasFile(models.Photo, models.Document) {
		c.ProofPhoto, c.ProofPhotoAt = ids[0], t.Now
	}
	if t.In.Location != nil {
		point := *t.In.Location
		c.ProofPlace, c.ProofPlaceAt = &point, t.Now
	}
	return ids
}

// proved: a photo and a place, within a quarter of an hour of each other.
func proved(t *handlers.Turn, c *models.Complaint) bool {
	if c.ProofPhoto == 0 || c.ProofPlace == nil {
		return false
	}
	apart := c.ProofPhotoAt.Sub(c.ProofPlaceAt).Abs()
	return apart <= models.ProofWindow && t.Now.Sub(c.ProofPhotoAt) <= models.ProofWindow
}

// shared takes a photo or a place sent without a command: it belongs to the complaint whose proof is awaited.
func (v *Conversation) shared(ctx context.Context, t *handlers.Turn) (bool, error) {
	if !orProof.came(t) {
		return false, nil
	}
	if taken, err := v.namesSeveral(ctx, t, "", t.Text); taken || err != nil {
		return taken, err
	}
	if taken, err := v.slipShown(ctx, t); taken || err != nil {
		return taken, err
	}
	if taken, err := v.captionNames(ctx, t); taken || err != nil {
		return taken, err
	}
	waiting, err := awaitingProof(ctx, t)
	if err == nil {
		if asked, err := captionPlaces(ctx, t, waiting); asked || err != nil {
			return asked, err
		}
	}
	if err == nil && offersReport(t) {
		return true, shownWithHeld(ctx, t, waiting)
	}
	switch {
	case err != nil:
		return true, err
	case len(waiting) > 1 && t.Text == "":
		return true, askWhose(t, waiting, "officer.proof_whose")
	case len(waiting) == 1:
		return true, evidence(ctx, t, t.Hold(waiting[0]), t.Text)
	}
	return true, v.evidenceFirst(ctx, t, waiting)
}

// evidenceFirst takes a photo or a place that comes before the report: what is written under it may be the report. Else it belongs to the work
// just reported, or to the only complaint at work.
func (v *Conversation) evidenceFirst(ctx context.Context, t *handlers.Turn, waiting []models.Complaint) error {
	list, err := doing(ctx, t, busy())
	if err != nil {
		return err
	}
	c, one, err := shown(ctx, t, list)
	if err != nil {
		return err
	}
	if last, err := justResolved(ctx, t); one && err == nil && showsAnother(t, c, last) {
		return askWhose(t, likeliest(slices.Concat(list, last)), "officer.proof_whose")
	}
	if !one {
		if saysWhose, err := v.perhapsNext(ctx, t, list, waiting); saysWhose || err != nil {
			return err
		}
	}
	if m, s := matterOf(t, t.Text, c.Department); one && m == finished && s.reports() && (len(s.left) > 0 || s.has("did")) {
		of, words := wholeStorm, t.Text
		if token, rest, is := numbered(t.Text); is {
			if named, _, err := find(ctx, t, token); err == nil {
				c, of, words = named, alone, withoutOf(t, rest)
			}
		}
		_, err := v.heardOn(ctx, t, c, words, of)
		return err
	}
	refused := afterReport(ctx, t)
	if _, nothing := models.AsError(refused); !nothing {
		return refused
	}
	if one && (len(list) == 1 || t.Text != "" || !halfProved(t, &c)) {
		return evidence(ctx, t, t.Hold(c), t.Text)
	}
	switch {
	case t.Text == "" && len(list) > 1:
		return askWhose(t, likeliest(list), "officer.proof_whose")
	case t.Text != "" && len(list)+len(waiting) > 1:
		return whoseCaption(t, waiting, list)
	}
	return refused
}

// afterReport takes a photo that follows the report of work that needed no proof: it belongs to what was reported last, and who complained
// sees it too.
func afterReport(ctx context.Context, t *handlers.Turn) error {
	list, err := justResolved(ctx, t)
	if err != nil {
		return err
	}
	if len(list) != 1 || !t.HasFile(models.Photo, models.Video, models.Document) || t.In.Forwarded == bot.PassedOn {
		return models.NewError(models.CodeBadInput, "error.which_complaint")
	}
	return showAfter(ctx, t, t.Hold(list[0]))
}

// justResolved are the complaints whose report needed no proof and came so lately that a photo may show its work.
func justResolved(ctx context.Context, t *handlers.Turn) ([]models.Complaint, error) {
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Resolved}, Limit: mostSearched})
	return slices.DeleteFunc(list, func(c models.Complaint) bool {
		return t.Now.Sub(c.ResolvedAt) > models.ProofWindow || allowed(t, c, doer) != nil
	}), err
}

// showAfter keeps a photo of work that is reported, and shows it to who complained.
func showAfter(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	again := moreOfRow(t, c, t.Text)
	words := t.WordsOf(c, models.NoteWords, t.Text)
	before, err := shownSince(ctx, t, c)
	if err != nil {
		return err
	}
	photos := keepEvidence(t, c, words)
	if t.Text != "" {
		t.Event(c, models.EventNoted, "", words)
	}
	if !again {
		t.Say(models.Intent{Kind: "officer.noted", Complaint: c.ID, Args: about(c)})
	}
	if before >= mostShown {
		return nil // the hub sees them all
	}
	return tell(ctx, t, c, models.Intent{Kind: "citizen.proof", Files: photos})
}

// mostShown is how many photos of work that is done the complainant is sent by himself: forty messages tell him no more than some.
const mostShown = 5

// shownSince is how many files this officer has sent of a complaint since he reported it as done.
func shownSince(ctx context.Context, t *handlers.Turn, c *models.Complaint) (n int, err error) {
	all, err := t.Read.AttachmentsOf(ctx, c.ID)
	for _, a := range all {
		if a.By.Officer == t.Officer.ID && !a.At.Before(c.ResolvedAt) {
			n++
		}
	}
	return n, err
}

// bareCode takes four digits alone as the closing code of the only complaint that waits for one.
func (v *Conversation) bareCode(ctx context.Context, t *handlers.Turn) (bool, error) {
	if !isCode(t.Text) {
		return false, nil
	}
	waiting, err := awaitingProof(ctx, t)
	if err != nil {
		return true, err
	}
	if len(waiting) != 1 {
		return true, models.NewError(models.CodeBadInput, "error.which_number")
	}
	return true, code(ctx, t, t.Hold(waiting[0]), t.Text)
}

// awaitingProof are the complaints that the officer has reported and not proved.
func awaitingProof(ctx context.Context, t *handlers.Turn) ([]models.Complaint, error) {
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Reported}, Limit: mostNamed})
	return slices.DeleteFunc(list, func(c models.Complaint) bool { return allowed(t, c, doer) != nil }), err
}
