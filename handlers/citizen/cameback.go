package citizen

import (
	"context"
	"strconv"

	"sunwai/handlers"
	"sunwai/models"
)

// cameBack takes "gone again" for what was said to be done, closed or not yet: the work can be looked at again, or it is a new complaint, which is quicker where
// the trouble is a new one. The words are kept with the old complaint until the person has said which.
func cameBack(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || !saysAgain(t) {
		return false, nil
	}
	if c, err := only(t, func(c models.Complaint) bool { return open(c) && sameMatter(t, c) }); err == nil {
		if t.Said().Intent != handlers.Noise {
			return false, nil // more of it, or something new: told apart as ever
		}
		return true, add(ctx, t, c)
	}
	c, err := only(t, func(c models.Complaint) bool { return mayAnswer(t, c) && sameMatter(t, c) })
	if err != nil || elsewhereSaid(t, c) {
		return false, nil
	}
	askCameBack(t, t.Hold(c))
	return true, nil
}

// saysAgain reports whether the message says that some trouble is there once more, and not that somebody is thanked once more.
func saysAgain(t *handlers.Turn) bool {
	u := t.Said()
	return u.Again && (u.Intent == handlers.Complaint || u.Intent == handlers.Noise || u.Intent == handlers.Addition || u.Intent == handlers.Abuse) &&
		(u.Danger == "" || u.Danger == models.NoDanger)
}

// sameMatter reports whether a message may be about a complaint: it names no other subject and no other place.
func sameMatter(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	if u.District != "" && !sameDistrict(t, c, u) {
		return false
	}
	if u.Intent == handlers.Noise {
		return true // "gone again" alone speaks of nothing else
	}
	cat, known := t.Directory().Category(u.Category)
	if !known || cat.Other || !pointsTo(u) {
		return u.Department == "" || u.Department == c.Department || !pointsTo(u) || u.Intent != handlers.Complaint && !namesMatter(u)
	}
	return c.Is(u.Category)
}

// elsewhereSaid reports whether a message, read without a thought of whose handle it came to, speaks of another department's matter: few words
// ("no water again") are drawn to the department that they are written to.
func elsewhereSaid(t *handlers.Turn, c models.Complaint) bool {
	u := t.SaidIn(t.Text)
	cat, known := t.Directory().Category(u.Category)
	return known && !cat.Other && u.Department != c.Department && u.Intent == handlers.Complaint && pointsTo(u)
}

// cameBackFree takes "it is not done" instead of one of the answers: that is heard as ever.
func cameBackFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	said, is := t.Deps.Words.Answer("truth", withoutStill(t))
	if !ok || !mayAnswer(t, c) || is && said == string(models.Yes) {
		return false, nil
	}
	if !is {
		return denied(ctx, t, c) // "bina kaam kiye report laga di"
	}
	return true, truth(ctx, t, string(c.Number)+":"+said)
}

func askCameBack(t *handlers.Turn, c *models.Complaint) {
	words := t.WordsOf(c, models.AddedWords, t.Text)
	t.Files(c, words)
	t.Event(c, models.EventAdded, "", words)
	n := string(c.Number)
	again, fresh := n+":came_back", n+":again:"+strconv.FormatInt(int64(words), 10)
	var rows [][]models.Button
	ask := models.Ask{Kind: "cameback", Complaint: c.ID, At: t.Now}
	if c.Appeals < appealsOf(c) {
		rows = append(rows, handlers.Row(handlers.Button("look_again", "appeal", again)))
		ask.Choices = append(ask.Choices, models.Choice{Command: "appeal", Arg: again})
	}
	rows = append(rows, handlers.Row(handlers.Button("new", "same", fresh)), handlers.Row(handlers.Button("appeal.no", "appeal", n+":no")))
	ask.Choices = append(ask.Choices, models.Choice{Command: "same", Arg: fresh}, models.Choice{Command: "appeal", Arg: n + ":no"})
	t.Conv.Ask = ask
	t.Say(models.Intent{Kind: "citizen.came_back", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: rows})
}

// likeBefore registers words that say only that it is so again: what and where it is stands with the earlier complaint.
func likeBefore(ctx context.Context, t *handlers.Turn, before models.Complaint) error {
	c := draft(t, "")
	c.Anonymous, c.Discreet = c.Anonymous || before.Anonymous, c.Discreet || before.Discreet
	c.ShowPhone = c.ShowPhone && !c.Anonymous && !c.Discreet // who hid the number after he had shown it did so in the complaint of before
	if cat, known := t.Directory().Category(c.NamedCategory()); !known || cat.Other {
		c.Department, c.Confidence = before.Department, before.Confidence
		c.FileUnder(before.Category, before.NamedCategory())
		c.Sensitive, c.Discreet = c.Sensitive || before.Sensitive, c.Discreet || before.Discreet
		c.AgainstStaff = c.AgainstStaff || before.AgainstStaff
	}
	if c.Area == "" {
		c.Area, c.Place, c.PIN, c.Location = before.Area, before.Place, before.PIN, before.Location
	}
	_, err := registerDraft(ctx, t, c, "")
	return err
}
