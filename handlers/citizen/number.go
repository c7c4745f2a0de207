package citizen

import (
	"context"
	"errors"
	"slices"
	"strings"
	"unicode"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// leadingNumber takes a complaint number, or the last five digits of one, from the beginning of the text.
func leadingNumber(text string) (token, rest string, ok bool) {
	text = strings.TrimSpace(text)
	end := strings.IndexFunc(text, func(r rune) bool {
		return !unicode.IsDigit(r) && r != '-' && r != ' ' && r != '–'
	})
	if end < 0 {
		end = len(text)
	}
	token = strings.TrimSpace(text[:end])
	if token == "" {
		return "", text, false
	}
	if _, err := models.ParseNumber(token); err == nil {
		return token, strings.TrimSpace(text[end:]), true
	}
	first, _, _ := strings.Cut(token, " ")
	if count(first) >= 5 {
		return first, strings.TrimSpace(text[len(first):]), true
	}
	return "", text, false
}

func count(s string) (digits int) {
	for _, r := range s {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	return digits
}

// pick finds the person's own complaint that a command is about: by number, by its last five digits, or the only one.
// A *models.Error says what is wrong.
func pick(ctx context.Context, t *handlers.Turn, arg string, fits func(models.Complaint) bool) (models.Complaint, error) {
	token, _, ok := leadingNumber(arg)
	if !ok {
		return only(t, fits)
	}
	switch found := named(t, token); {
	case len(found) > 1:
		return models.Complaint{}, models.NewError(models.CodeBadInput, "error.whole_number")
	case len(found) == 1 && !fits(found[0]):
		return models.Complaint{}, isOver(found[0])
	case len(found) == 1:
		return found[0], nil
	}
	if n, err := models.ParseNumber(token); err == nil {
		return byNumber(ctx, t, n)
	} else if count(token) == 5 {
		return models.Complaint{}, models.NewError(models.CodeNotFound, "error.no_such_end")
	} else if refusal, is := models.AsError(err); is {
		return models.Complaint{}, refusal
	}
	return models.Complaint{}, models.NewError(models.CodeNotFound, "error.not_found")
}

// isOver tells how a complaint ended, to who wants something of it that is no longer possible.
func isOver(c models.Complaint) *models.Error {
	return models.NewError(models.CodeTooLate, "error.is_over").With("number", c.Number.String()).With("status", string(c.Status))
}

// named are the person's complaints that a number, or its last five digits, can mean.
func named(t *handlers.Turn, token string) (found []models.Complaint) {
	n, err := models.ParseNumber(token)
	for _, c := range t.Mine {
		if c.Number != "" && (err == nil && n == c.Number || count(token) == 5 && c.Number.Short() == latinDigits(token)) {
			found = append(found, t.Held(c))
		}
	}
	return found
}

// byNumber finds an older complaint of the same person; somebody else's is as unknown as one that does not
// exist, and asking too often locks this address for the day.
func byNumber(ctx context.Context, t *handlers.Turn, n models.Number) (models.Complaint, error) {
	c, err := t.Read.ComplaintByNumber(ctx, n)
	if err == nil && c.Person == t.Conv.Person {
		return t.Held(c), nil
	}
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return models.Complaint{}, err
	}
	return models.Complaint{}, models.NewError(models.CodeNotYours, "error.not_yours")
}

// only is the complaint meant when none is named.
func only(t *handlers.Turn, fits func(models.Complaint) bool) (models.Complaint, error) {
	if c, ok := t.Own(t.Conv.Complaint); ok && fits(c) {
		return c, nil
	}
	for _, c := range t.Mine {
		if fits(c) {
			return t.Held(c), nil
		}
	}
	return models.Complaint{}, models.NewError(models.CodeNotFound, "error.no_complaint")
}

// guess counts a wrong number against the address; over the day's limit nothing is looked up any more.
func guess(t *handlers.Turn) bool {
	if t.Conv.WrongDay != t.Today() {
		t.Conv.WrongDay, t.Conv.WrongTries = t.Today(), 0
	}
	t.Conv.WrongTries++
	return t.Conv.WrongTries <= models.MaxNumberTries
}

// latinDigits keeps only the digits, as ASCII.
func latinDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, fold.Digits(s))
}

// isPhoneEnd reports whether a text is the last four digits of a phone number.
func isPhoneEnd(text string) bool {
	return len(latinDigits(text)) == 4 && count(text) == len([]rune(text))
}

// open: work is owed on it, or on the one it waits with.
func open(c models.Complaint) bool { return c.Status.Open() || c.Status == models.Duplicate }
func ever(models.Complaint) bool   { return true }

// numbered adds to the complaint whose number stands in the message, or says how it stands. Eleven digits in a whole complaint
// are somebody's account, not a number of ours, unless they are the number of one of his own.
func numbered(ctx context.Context, t *handlers.Turn) (bool, error) {
	n, ok := models.FindNumber(t.Text)
	if !ok {
		if c, is := shortNumber(t); is {
			if latinDigits(t.Text) == c.Number.Short() && len(strings.Fields(t.Text)) == 1 {
				return true, sayStatus(ctx, t, c)
			}
			return verdict(ctx, t, c)
		}
		_, tried := models.FindNumberAttempt(t.Text)
		if !tried || inComplaint(t) {
			return false, nil
		}
		return true, models.NewError(models.CodeNumberCheck, "error.number_check")
	}
	if !mineIs(t, n) && (inComplaint(t) || inTelling(t)) {
		return false, nil
	}
	if _, after, leads := leadingNumber(t.Text); leads && isPhoneEnd(after) {
		return true, status(ctx, t, t.Text)
	}
	c, err := byOwnNumber(ctx, t, n)
	if err != nil {
		return true, err
	}
	if taken, err := verdict(ctx, t, c); taken || err != nil {
		return taken, err
	}
	if len([]rune(t.Text)) <= 30 || t.Said().Intent == handlers.StatusAsk {
		return true, sayStatus(ctx, t, c)
	}
	return true, add(ctx, t, c)
}

// inComplaint reports whether digits in a row, not written as we write a number, stand in words that surely complain.
func inComplaint(t *handlers.Turn) bool {
	u := t.Said()
	return u.Intent == handlers.Complaint && u.Sure >= sure && len(t.Words()) >= 5 && elevenDigits(t.Text)
}

// inTelling reports whether a number stands in words that go on telling of a complaint ("I had complained before, number …"): nobody
// asks how that one stands.
func inTelling(t *handlers.Turn) bool {
	return t.Now.Before(t.Conv.BurstUntil) && len(t.Words()) >= 4 && t.Said().Intent != handlers.StatusAsk
}

func elevenDigits(text string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(fold.Digits(text), func(r rune) bool { return r < '0' || r > '9' }),
		func(run string) bool { return len(run) == 11 })
}

func mineIs(t *handlers.Turn, n models.Number) bool {
	return slices.ContainsFunc(t.Mine, func(c models.Complaint) bool { return c.Number == n })
}

// figures reports whether a message is the number of a ration card, an account or an application and nothing else: somebody looks it up and
// sends it. What is shorter may be a password, which nobody is to keep.
func figures(text string) bool {
	const shortest, longest, letters = 7, 24, 4
	n, others := count(text), len([]rune(strings.TrimSpace(strings.Map(letterOrSpace, text))))
	return n >= shortest && n <= longest && others <= letters
}
