package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// backAgain ends a leave when its officer says that he is back, "wapas aa gaya hu", "I am back on duty", and says nothing else. What may be said of the
// supply, "wapas aa gayi", is asked.
func (v *Conversation) backAgain(_ context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || t.In.ReplyTo != "" || orProof.came(t) || wordsAwaited(t) {
		return false, nil
	}
	over := t.Conv.Ask.Kind == askedLeave && len(t.Conv.Ask.Choices) == 1 && t.Conv.Ask.Choices[0].Arg == leaveOver
	surely, is := returned(t, t.Text)
	if name, yes := t.Deps.Words.Answer("yesno", t.Text); over && yes && name == "yes" {
		surely, is = true, true
	}
	if !is || !onLeave(t) {
		return false, nil
	}
	if surely {
		t.Done()
		t.Say(t.SetLeave(t.Officer, handlers.Leave{}))
		return true, nil
	}
	t.Ask(askedLeave, 0, models.Choice{Command: "leave", Arg: leaveOver})
	t.Say(models.Intent{Kind: "officer.ask_returned", Buttons: [][]models.Button{handlers.Row(handlers.Button("leave_over", "leave", leaveOver))}})
	return true, nil
}

// leaveOver is what ends a leave behind its command. Stored in open questions: never rename.
const leaveOver = "off"

// onLeave reports whether the officer is on leave now.
func onLeave(t *handlers.Turn) bool {
	return t.Now.Before(t.Officer.LeaveTill) && !t.Now.Before(t.Officer.LeaveFrom)
}

// returned reports whether words say that somebody is back, and nothing else; surely: that he is himself, or from his leave.
func returned(t *handlers.Turn, text string) (surely, is bool) {
	names, left := t.Deps.Words.Heard("returned", text)
	if len(names) == 0 {
		return false, false
	}
	ends, left := t.Deps.Words.Heard("onoff", strings.Join(left, " ")) // "leave khatam, wapas aa gaya"
	said, more := t.Deps.Words.Heard("speech", strings.Join(left, " "))
	if slices.Contains(ends, "on") || slices.ContainsFunc(left, func(w string) bool { day, is := t.Deps.Words.Answer("day", w); return is && day != "0" }) { // "back tomorrow"
		return false, false
	}
	if len(more) > 0 || slices.ContainsFunc(said, func(n string) bool { return n != "off" }) {
		return false, false // "lineman wapas aa gaya", "main wapas nahi aaya"
	}
	return slices.Contains(names, "self") || slices.Contains(said, "off"), true
}
