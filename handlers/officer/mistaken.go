package officer

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"sunwai/handlers"
	"sunwai/models"
)

// mistaken takes an officer's word that the work he has just reported is not done: the report is taken back.
func (v *Conversation) mistaken(ctx context.Context, t *handlers.Turn) (bool, error) {
	if said := listen(t, t.Text); unsaid(t) && said.has("slip") && !said.has("not") && len(said.left) == 0 {
		return true, cancel(ctx, t, nil, "") // nothing was done with the words yet
	}
	if !deniesReport(t, t.Text) {
		if there, err := slipThere(ctx, t); !there || err != nil {
			return false, err
		}
	}
	return lastReportBack(ctx, t)
}

// slipThere reports whether words say that a report was a slip and name nothing but the locality of a storm it was of: "Aliganj galti se likh diya".
func slipThere(ctx context.Context, t *handlers.Turn) (bool, error) {
	said := listen(t, t.Text)
	if t.Conv.Complaint == 0 || len(t.In.Files) > 0 || !said.has("slip") || said.has("did") || len(said.left) == 0 || len(said.left) > longestBeside {
		return false, nil
	}
	c, err := t.Read.Complaint(ctx, t.Conv.Complaint)
	if err != nil {
		return false, ignoreMissing(err)
	}
	s, err := t.StormOf(ctx, &c)
	return slices.ContainsFunc(lastSlips(t, s, c, t.Text), func(of models.Saying) bool {
		return of.Place != everywhere && t.SameLocality(strings.Join(said.left, " "), of.Place)
	}), err
}

// slipShown takes a photo or a place whose words say that a report was a slip: it is no proof of it.
func (v *Conversation) slipShown(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" {
		return false, nil
	}
	if m, _ := matterOf(t, t.Text, ""); m == undoing { // "galti se", "वापस लो"
		return lastReportBack(ctx, t)
	}
	return v.mistaken(ctx, t)
}

// misplaced takes it that what he has just reported was of another complaint that is named: "nahi, wo 91184 ka tha". The report is taken back, and whether
// its words are the other one's report is asked. The other one is named by its number, its place in the list, or where it is.
func misplaced(ctx context.Context, t *handlers.Turn) (bool, error) {
	if names, _ := t.Deps.Words.Heard("twin", t.Text); !slices.Contains(names, "instead") && !listen(t, t.Text).has("not") {
		return false, nil
	}
	was, ok, err := lastReported(ctx, t)
	if err != nil || !ok || was.Status == models.Closed {
		return false, err
	}
	text, err := withNumbers(ctx, t)
	if err != nil {
		return false, err
	}
	list, words, err := namedIn(ctx, t, text)
	if err != nil || len(list) == 0 || len(list) > 2 || deniedBehind(t, text) {
		return false, nil // whoever refuses it says why
	}
	if len(list) == 2 && list[0].ID != was.ID { // "B nahi, A ka tha" says that it was right
		return false, nil
	}
	others := slices.DeleteFunc(slices.Clone(list), func(c models.Complaint) bool { return c.ID == was.ID })
	names, left := t.Deps.Words.Heard("twin", words)
	said := slices.Contains(names, "instead") || len(list) == 2 && listen(t, words).has("not")
	if len(others) != 1 || len(left) > 0 || !said || allowed(t, others[0], doer) != nil {
		return false, nil
	}
	reported := ""
	written, err := t.Work.Said(ctx, &was)
	if err != nil {
		return true, err
	}
	for _, m := range written {
		if m.Kind == models.ReportWords && !m.Erased {
			reported = m.Text
		}
	}
	if taken, err := takesBack(ctx, t, was, t.Text); !taken || err != nil {
		return taken, err
	}
	if reported == "" || !slices.Contains(busy(), others[0].Status) {
		return true, nil
	}
	return true, askDone(alone)(ctx, t, t.Hold(others[0]), reported)
}

// deniedBehind reports whether words deny the number that they name last: "nahi, wo 91184 ka nahi tha".
func deniedBehind(t *handlers.Turn, text string) bool {
	at := strings.LastIndexFunc(text, unicode.IsDigit)
	if at < 0 {
		return false
	}
	_, size := utf8.DecodeRuneInString(text[at:])
	return listen(t, text[at+size:]).has("not")
}

// withNumbers are the words just said, with the number of a complaint where its place in the list, or where it is, stands for it: "nahi, 2 ka tha", "kakori
// ka tha".
func withNumbers(ctx context.Context, t *handlers.Turn) (string, error) {
	list := strings.Fields(t.Text)
	for i, w := range list {
		if n := atPlaceInList(t, w); n != "" {
			list[i] = n
		}
	}
	text := strings.Join(list, " ")
	mine, err := doing(ctx, t, busy())
	if c, there := atPlace(t, mine); err == nil && there {
		if before, behind, is := aroundPlace(text, c); is {
			text = before + " " + string(c.Number) + " " + behind
		}
	}
	return text, err
}

// lastReportBack takes back what was reported last, unless what is said may be meant for work that has come since.
func lastReportBack(ctx context.Context, t *handlers.Turn) (bool, error) {
	found, ok, err := lastReported(ctx, t)
	if err != nil || !ok {
		return err != nil, err
	}
	return takesBack(ctx, t, found, t.Text)
}

// lastReported is the complaint that he has just reported as done, if nothing has come since. Of a storm it is the one that it is called by.
func lastReported(ctx context.Context, t *handlers.Turn) (c models.Complaint, ok bool, err error) {
	if t.Conv.Complaint == 0 {
		return c, false, nil
	}
	c, err = t.Read.Complaint(ctx, t.Conv.Complaint)
	if err != nil {
		return c, false, ignoreMissing(err)
	}
	list, err := doing(ctx, t, busy())
	if err != nil {
		return c, false, err
	}
	s, err := t.StormOf(ctx, &c)
	if err != nil {
		return c, false, err
	}
	slips := lastSlips(t, s, c, t.Text)
	is := len(slips) > 0
	if is && justReported(t, c) && c.ID != s.Lead { // the lead's own report is told apart where it is taken back
		is, err = t.ByStorm(ctx, &c)
	}
	if !is || err != nil {
		return c, err == nil && justReported(t, c) && newest(t, reportedAt(c), list), err
	}
	list = slices.DeleteFunc(list, func(x models.Complaint) bool { return x.Watch.Storm == s.ID })
	lead, err := t.Read.Complaint(ctx, s.Lead)
	return lead, err == nil && newest(t, slips[0].At, list), err
}

// mistakenOf takes it of the complaint that was named or replied to.
func mistakenOf(ctx context.Context, t *handlers.Turn, c models.Complaint, words string) (bool, error) {
	if taken, err := quarterBack(ctx, t, c, words); taken || err != nil {
		return taken, err
	}
	if !deniesReport(t, words) {
		return false, nil
	}
	return takesBack(ctx, t, c, words)
}

// justReported reports whether the officer's own report of a complaint is so new that it can be a slip.
func justReported(t *handlers.Turn, c models.Complaint) bool {
	said := slices.Contains([]models.Status{models.Reported, models.Resolved, models.Closed}, c.Status)
	return said && t.Now.Sub(reportedAt(c)) <= undoWithin && is(t, c.DoerOfficer, c)
}

// reportedAt is when work was said to be done last: proof may have come after the words.
func reportedAt(c models.Complaint) time.Time {
	if c.ResolvedAt.After(c.ReportedAt) {
		return c.ResolvedAt
	}
	return c.ReportedAt
}

// takesBack takes a report back if it is new. What is closed stays so: the citizen has said that it is done, or given the code.
func takesBack(ctx context.Context, t *handlers.Turn, found models.Complaint, words string) (bool, error) {
	if taken, err := restoredBack(ctx, t, found, words); taken || err != nil {
		return taken, err
	}
	if !justReported(t, found) {
		return false, nil
	}
	if found.Status == models.Closed {
		return true, models.NewError(models.CodeTooLate, "error.report_stands").With("number", found.Number.String())
	}
	c := t.Hold(found)
	said := t.WordsOf(c, models.NoteWords, words)
	if err := t.TakeBackReport(ctx, c, said); err != nil {
		return true, err
	}
	t.Files(c, said) // they show how it is, and prove nothing
	t.Done()
	t.Conv.Complaint = c.ID
	t.Say(models.Intent{Kind: "officer.report_mistaken", Complaint: c.ID, Args: about(c), Buttons: handlers.CardButtons(c, t.Officer)})
	return true, tell(ctx, t, c, models.Intent{Kind: "citizen.report_mistaken", Args: models.Args{Due: c.ResolutionDue}})
}

// deniesReport reports whether the words say that a report was a slip, or that it is not done. A bare "no" may be meant for anything, and "nahi
// mila" is said of a person or a thing: what is in doubt is asked.
func deniesReport(t *handlers.Turn, words string) bool {
	if words == "" {
		return false
	}
	if _, bare := t.Deps.Words.Answer("yesno", words); bare {
		return false
	}
	if name, is := t.Deps.Words.Answer("truth", words); is {
		worked, _ := t.Deps.Words.Heard("worked", words)
		return name == "no" && len(worked) > 0
	}
	s := listen(t, words)
	if s.did() && !s.has("slip") || s.has("did") || s.has("question") {
		return false // "naam galti se likh diya tha" is said of the work
	}
	return s.has("slip") && (s.has("not") || len(s.left) == 0) || s.has("part") && len(s.left) == 0 && remains(t, s, words)
}

// remains reports whether what is left to do is the last that is said, and of all of it: "काम अभी बाकी है"; not "बाकी सब ठीक है", "काम बाकी नहीं है".
func remains(t *handlers.Turn, s speech, words string) bool {
	if s.has("not") || s.has("all") {
		return false
	}
	said := strings.Fields(words)
	for len(said) > 0 {
		last := listen(t, said[len(said)-1])
		if len(last.names) > 0 || len(last.left) > 0 {
			return last.has("part")
		}
		said = said[:len(said)-1]
	}
	return false
}
