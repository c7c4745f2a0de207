package citizen

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// While an officer's question stands, the next words are its answer: "bank of baroda me khata hai" complains of no bank. A complaint of its own
// is only what plainly tells of another fault in a place of its own, what the person says is another matter, and danger.

// answer is the citizen's reply to an officer's question: the clock runs on.
func answer(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	if notForHim(t, found) {
		return registerApart(ctx, t, found)
	}
	t.Done()
	c := t.Hold(found)
	if len(t.In.Files) == 0 && t.In.Location == nil && putsOff(t) {
		answerLater(t, c)
		return nil
	}
	wordsID := t.WordsOf(c, models.AnswerWords, t.Text)
	files := t.Files(c, wordsID)
	worse := raise(t, c)
	if err := heedSecrecy(ctx, t, c); err != nil {
		return err
	}
	if _, err := sharpen(ctx, t, c); err != nil {
		return err
	}
	t.Event(c, models.EventAnswered, "", wordsID)
	if err := t.EndPause(c, "answered"); err != nil {
		return err
	}
	if o, ok := t.Roster().Officer(c.DoerOfficer); ok {
		t.TellOfficer(o, c, models.Intent{Kind: "officer.answer", Args: models.Args{Number: c.Number, Text: t.Text}, Files: files,
			Buttons: handlers.CardButtons(c, o)})
	}
	if worse == changed {
		var told []models.ID
		if isDanger(found.Danger) {
			told = append(told, c.DoerOfficer) // he knows of it, and has just been told the answer
		}
		if err := t.Alarm(ctx, c, nil, told...); err != nil {
			return err
		}
	}
	t.Conv.Complaint = c.ID
	t.Say(models.Intent{Kind: "citizen.answered", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	if t.Said().Phone != "" && handlers.Hidden(c, t.Text) != t.Text { // he would wait for a call
		t.SayKey("citizen.number_unseen")
	}
	return nil
}

// answerLater keeps the question open for who says only that he will tell later: that ends no pause, or what he tells then comes too late.
func answerLater(t *handlers.Turn, c *models.Complaint) {
	t.Event(c, models.EventAdded, "", t.WordsOf(c, models.AddedWords, t.Text))
	t.Conv.Complaint = c.ID
	t.Say(models.Intent{Kind: "citizen.answer_later", Complaint: c.ID, Args: models.Args{Number: c.Number}})
}

// answerFree takes free words as the answer to an officer's question.
func answerFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok || c.Status != models.NeedsInfo {
		return false, nil
	}
	return answerTo(ctx, t, c)
}

func answerTo(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	if i := t.Said().Intent; len(t.In.Files) == 0 && (i == handlers.Greeting || i == handlers.Thanks || i == handlers.Praise || i == handlers.StatusAsk) {
		return false, nil
	}
	if saysAnother(t) || anotherMatter(t, c) && t.Said().Department != c.Department && isDanger(t.Said().Danger) {
		return false, nil
	}
	fault := faultOfAnother(t, c)
	if fault {
		asked, err := askedOf(ctx, t, c)
		if err != nil {
			return true, err
		}
		fault = !asked.named(t)
	}
	if u := t.Said(); fault && (u.District != "" || u.Area != "") {
		return false, nil
	}
	if err := answer(ctx, t, c); err != nil || !fault || t.Conv.Ask.Kind != "" || notForHim(t, c) {
		return true, err
	}
	askSameOrNew(t, c)
	return true, nil
}

// saysAnother reports whether somebody says himself that it is another matter.
func saysAnother(t *handlers.Turn) bool {
	_, _, is := t.Within("another")
	return is && t.Said().Intent == handlers.Complaint
}

// faultOfAnother reports whether a message plainly tells that something which another department of the state does is not done.
func faultOfAnother(t *handlers.Turn, c models.Complaint) bool {
	d, _ := t.Directory().Department(t.Said().Department)
	return anotherDepartment(t, c) && !d.Central && plainlyWrong(t)
}

// plainlyWrong reports whether a message surely complains, and says what is not done, is broken or how long it has been so.
func plainlyWrong(t *handlers.Turn) bool {
	u := t.Said()
	troubles, _ := t.Deps.Words.Heard("trouble", t.Text)
	return u.Sure >= surelyWrong && (denies(t) || len(troubles) > 0 || u.Since)
}

// askedOf are the words of the officer's last question.
func askedOf(ctx context.Context, t *handlers.Turn, c models.Complaint) (things, error) {
	asked := things{reported: map[string]bool{}}
	all, err := t.Read.Messages(ctx, c.ID)
	if err != nil {
		return asked, notFoundIsNil(err)
	}
	for _, m := range slices.Backward(all) {
		if m.Kind != models.QuestionWords {
			continue
		}
		for _, w := range fold.Words(m.Text) {
			asked.reported[stem(w)] = true
		}
		break
	}
	return asked, nil
}

// askedLater takes free words for an officer's question that was asked after what else is asked: "same or new?" is often left lying.
func askedLater(ctx context.Context, t *handlers.Turn) (bool, error) {
	ask := t.Conv.Ask
	w := waiting(t)
	c, ok := t.Own(w.Complaint)
	if !ok || w.Kind != "answer" || ask.Kind == "answer" || ask.Kind == "" || ask.Kind == "safe" || t.Text == "" || !c.PausedAt.After(ask.At) {
		return false, nil
	}
	return answerTo(ctx, t, c)
}
