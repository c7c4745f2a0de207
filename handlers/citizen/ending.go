package citizen

import (
	"context"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// "Shall it be withdrawn?" is seldom answered with a bare "no": people say what they do not want with it ("nahi, abhi mat lo, kaam hone do"). Kept as an
// addition, it left them in doubt whether the complaint was gone.

// endingFree takes a message that begins with a "no" and tells of nothing else as the "no" to whether something shall be ended, and a "yes" that says
// once more what is to be ended as the yes.
func endingFree(run step) func(context.Context, *handlers.Turn) (bool, error) {
	return func(ctx context.Context, t *handlers.Turn) (bool, error) {
		ask, answer := t.Conv.Ask, 0
		c, mine := t.Own(ask.Complaint)
		switch {
		case mine && declines(t, c):
			answer = 1
		case !saysAgainToEnd(t):
			return false, nil
		}
		if len(ask.Choices) <= answer {
			return false, nil
		}
		if answer == 1 && open(c) && t.Said().Intent == handlers.Complaint { // "nahi, abhi theek nahi hua"
			if _, _, err := keep(ctx, t, t.Hold(c)); err != nil {
				return true, err
			}
		}
		return true, run(ctx, t, ask.Choices[answer].Arg)
	}
}

// saysAgainToEnd reports whether a message is a "yes" and the wish to end it: "haan wapas le lo".
func saysAgainToEnd(t *handlers.Turn) bool {
	said, rest, is := t.Deps.Words.Command("yesno", t.Text)
	if !is || said != "yes" || rest == "" || strings.Contains(t.Text, "?") {
		return false
	}
	name, after, ordered := t.Deps.Words.Command("citizen", strings.Trim(rest, ",।. "))
	return ordered && after == "" && (name == "withdraw" || name == "stop" || name == "cancel" || name == "fixed")
}

// declines reports whether a message says "no" to ending a complaint, and tells of nothing else.
func declines(t *handlers.Turn, c models.Complaint) bool {
	const few = 8
	u := t.Said()
	_, denied := afterNo(t, t.Text)
	return denied && len(t.Words()) <= few && len(t.In.Files) == 0 && !strings.Contains(t.Text, "?") && !isDanger(u.Danger) && !u.Blames() && !u.Repaired && !u.Came &&
		sameMatter(t, c) && !elsewhereSaid(t, c)
}
