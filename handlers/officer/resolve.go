package officer

import (
	"context"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// resolve reports the work as done. A category that needs proof is only reported until a closing code, or a photo
// with a shared place, has come.
func resolve(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if given, rest := codeIn(c, words); given != "" {
		t.WordsOf(c, models.ReportWords, rest)
		return code(ctx, t, c, given)
	}
	if c.ClosingCode == "" && isCode(words) { // there is none to be right; four digits are no report either
		t.Ask("resolve", c.ID)
		t.Say(models.Intent{Kind: "error", Args: models.Args{Code: "error.no_code_yet", Number: c.Number}})
		return nil
	}
	if c.Status == models.Resolved {
		return models.NewError(models.CodeIllegalMove, "error.illegal_move").With("number", c.Number.String()).With("status", string(c.Status))
	}
	if words == "" && c.Status != models.Reported {
		keepEvidence(t, c, 0)
		return prompt(t, "resolve", *c)
	}
	if err := t.EndPause(c, "resolved"); err != nil {
		return err
	}
	wordsID := t.WordsOf(c, models.ReportWords, words)
	photos := keepEvidence(t, c, wordsID)
	c.Respond(t.Now)
	tellDoer(t, c, "officer.reported_by")
	cat, _ := t.Directory().Category(c.Category)
	if !cat.Proof {
		return resolved(ctx, t, c, words, wordsID, photos)
	}
	if c.Status != models.Reported {
		if err := t.Move(c, models.Reported, "", wordsID); err != nil {
			return err
		}
	}
	if proved(t, c) {
		return checkProof(ctx, t, c)
	}
	return reported(ctx, t, c, words, photos)
}

// tellDoer tells who has the work that somebody else has taken it, or reported it as done: he need not go there.
func tellDoer(t *handlers.Turn, c *models.Complaint, kind string) {
	o, ok := t.Roster().Officer(c.DoerOfficer)
	if !ok || is(t, c.DoerOfficer, *c) || o.Revoked {
		return
	}
	t.TellOfficer(o, c, models.Intent{Kind: kind, Args: models.Args{Number: c.Number, Category: c.Category, Name: t.Officer.Name}})
}

// codeIn finds what is meant as the closing code among the words, in any script's digits: the only four digits there, right
// or wrong. Which of many four digits is right is not said: that would be a try at each of them.
func codeIn(c *models.Complaint, words string) (code, rest string) {
	if c.ClosingCode == "" {
		return "", words
	}
	var others []string
	for _, word := range strings.Fields(words) {
		switch {
		case !isCode(word):
			others = append(others, word)
		case code != "":
			return "", words
		default:
			code = strings.Trim(fold.Digits(word), around)
		}
	}
	return code, strings.Join(others, " ")
}

// around is what people put around a code.
const around = ".,;:!()\"'।"

// isCode reports whether a text has the form of a closing code: four digits, in any script.
func isCode(text string) bool {
	latin := strings.Trim(fold.Digits(strings.TrimSpace(text)), around)
	return len(latin) == 4 && strings.Trim(latin, "0123456789") == ""
}

// reported tells the citizen the words and the closing code; the officer is asked for the proof.
func reported(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string, photos []models.ID) error {
	if err := t.ReportDone(ctx, c, words, photos); err != nil {
		return err
	}
	t.Ask("proof", c.ID)
	if t.In.Forwarded == bot.PassedOn && orProof.came(t) {
		t.Say(models.Intent{Kind: "officer.proof_forwarded", Complaint: c.ID, Args: about(c)})
		return nil
	}
	switch {
	case c.ClosingCode == "": // his own complaint: there is no code
		askHalf(t, c)
	case halfProved(t, c):
		t.Say(models.Intent{Kind: "officer.place_or_code", Complaint: c.ID, Args: about(c), Buttons: sharePlace(c)})
	default:
		t.Say(models.Intent{Kind: "officer.proof_needed", Complaint: c.ID, Args: about(c)})
	}
	return nil
}

// checkProof has the photo looked at: at once when it is here, else when it is fetched.
func checkProof(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	if err := t.SettleProof(ctx, c); err != nil {
		return err
	}
	if c.NextAction == models.CheckProof {
		handlers.NextDue(c, models.CheckProof, t.Now) // it is mostly here before the next look
		t.Say(models.Intent{Kind: "officer.proof_checking", Complaint: c.ID, Args: about(c)})
	}
	return askRest(ctx, t, c.ID)
}

// resolved tells the citizen the result, and has the hub ask whether it is true.
func resolved(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string, wordsID models.ID, photos []models.ID) error {
	if err := t.Move(c, models.Resolved, "", wordsID); err != nil {
		return err
	}
	c.OnTime = t.InTime(c)
	t.Done()
	t.Say(models.Intent{Kind: "officer.resolved", Complaint: c.ID, Args: about(c)})
	if err := tell(ctx, t, c, models.Intent{Kind: "citizen.resolved", Args: models.Args{Text: words}, Files: photos, Human: true}); err != nil {
		return err
	}
	return t.AskTruth(ctx, c)
}

// code closes a reported complaint by the four digits that only the complainant was told: the strongest proof.
func code(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if t.OwnComplaint(c) || t.OwnAddress(t.Officer.ID, c.Address) {
		return models.NewError(models.CodeNotYours, "error.own_code")
	}
	if c.ClosingCode == "" {
		return models.NewError(models.CodeBadInput, "error.no_code_yet")
	}
	if c.CodeTriesDay != t.Today() {
		c.CodeTriesDay, c.CodeTries = t.Today(), 0
	}
	if c.CodeTries >= models.MaxCodeTries {
		t.Say(models.Intent{Kind: "error", Args: models.Args{Code: "error.code_locked", Number: c.Number}})
		return nil
	}
	if given, _ := codeIn(c, words); given != c.ClosingCode {
		c.CodeTries++
		t.Event(c, models.EventWrongCode, "", 0)
		t.Say(models.Intent{Kind: "error", Args: models.Args{Code: "error.wrong_code", Number: c.Number}})
		return nil
	}
	t.Event(c, models.EventProof, "code", 0)
	if c.Status != models.Resolved {
		if err := t.Move(c, models.Resolved, "code", 0); err != nil {
			return err
		}
		c.OnTime = t.InTime(c)
	}
	c.Closure = models.ByCode
	if err := t.Move(c, models.Closed, "code", 0); err != nil {
		return err
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	t.Say(models.Intent{Kind: "officer.closed_by_code", Complaint: c.ID, Args: about(c)})
	if err := askRest(ctx, t, c.ID); err != nil {
		return err
	}
	return tell(ctx, t, c, models.Intent{Kind: "citizen.closed_by_code", Buttons: handlers.RatingButtons(c)})
}

// uphold decides an appeal for the complainant: the work goes back to a doer, and "on time" is gone.
func uphold(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	wordsID := t.WordsOf(c, models.DecisionWords, words)
	t.Event(c, models.EventNoted, "upheld", wordsID)
	c.OnTime, c.Overturned, c.Truth, c.Closure, c.ClosingCode = false, true, models.NoAnswer, models.NotClosed, ""
	c.Rating, c.RatingAside = models.NotRated, false // the next round's is asked anew
	c.ProofPhoto, c.ProofPlace = 0, nil
	c.AcceptedAt, c.CodeTries = time.Time{}, 0
	answerable, officer := c.Answerable, c.AnswerableOfficer
	c.ResolvedAt, c.ClosedAt, c.ReportedAt, c.RejectReason = time.Time{}, time.Time{}, time.Time{}, ""
	t.Plan(c, t.Now)
	if err := t.Assign(ctx, c, handlers.Telling{Why: "reopened"}); err != nil {
		return err
	}
	c.Answerable, c.AnswerableOfficer = answerable, officer // who decided answers for it now
	t.Say(models.Intent{Kind: "officer.decided", Complaint: c.ID, Args: about(c)})
	post := c.Answerable
	return tell(ctx, t, c, models.Intent{Kind: "citizen.upheld", Args: models.Args{Post: &post, Text: words, Due: c.ResolutionDue}, Human: true})
}

// dismiss decides an appeal against the complainant, with reasons.
func dismiss(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	wordsID := t.WordsOf(c, models.DecisionWords, words)
	to := models.Closed
	if c.RejectReason != "" {
		to = models.Rejected
	} else {
		c.Closure = models.Dismissed
	}
	if err := t.Move(c, to, "dismissed", wordsID); err != nil {
		return err
	}
	t.Say(models.Intent{Kind: "officer.decided", Complaint: c.ID, Args: about(c)})
	in := models.Intent{Kind: "citizen.dismissed", Args: models.Args{Text: words}, Human: true}
	if to == models.Rejected || c.Appeals >= models.MaxAppeals {
		handlers.NextDoors(c, &in)
	} else {
		in.Buttons = [][]models.Button{handlers.Row(handlers.Button("look_again", "appeal", string(c.Number)+":asked"))}
	}
	return tell(ctx, t, c, in)
}
