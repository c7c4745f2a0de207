package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// offerReasons shows the reasons of a rejection, and beside them the way of what is only another department's.
func offerReasons(t *handlers.Turn, c models.Complaint, in *models.Intent) {
	n := string(c.Number)
	for _, r := range models.RejectReasons() {
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: "reject", Arg: n + " " + string(r)})
		in.Buttons = append(in.Buttons, handlers.Row(handlers.Button("reason."+string(r), "reject", n+" "+string(r))))
	}
	t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: "handover", Arg: n})
	in.Buttons = append(in.Buttons, handlers.Row(handlers.Button("not_ours", "handover", n)))
}

// likely is how much must speak for a department to be offered for a handover.
const likely = 0.1

// notOurs refuses "not ours" as a reason and offers the handover that it is, to the departments that the citizen's words speak of.
func notOurs(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	return asksWhose(ctx, t, c, "officer.not_ours")
}

// notHere leads what is of another thana, ward or feeder to whoever is in charge there: its name is asked for.
func notHere(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	return asksWhose(ctx, t, c, "officer.not_here")
}

func asksWhose(ctx context.Context, t *handlers.Turn, c *models.Complaint, kind string) error {
	said, err := t.AllWords(ctx, c)
	if err != nil {
		return err
	}
	in := models.Intent{Kind: kind, Complaint: c.ID, Args: models.Args{Number: c.Number}}
	t.Ask("handover", c.ID)
	for _, guess := range t.Understand.Understand(said, handlers.Hint{}).Departments {
		d, known := t.Directory().Department(guess.Code)
		if !known || d.Code == c.Department || guess.Confidence < likely {
			continue
		}
		arg := string(c.Number) + " " + d.Code
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: "handover", Arg: arg})
		in.Buttons = append(in.Buttons, handlers.Row(models.Button{Text: d.Names.In(t.Officer.Lang), Command: "handover", Arg: arg}))
	}
	t.Say(in)
	return nil
}

// remits are the matters that a superior can decide to be out of remit, with their reasons.
func remits() map[matter]models.RejectReason {
	return map[matter]models.RejectReason{inCourt: models.SubJudice, between: models.PrivateDispute}
}

// remitIn is the reason that words give why a matter is not the government's: a court decides it, or it is between two people.
func remitIn(t *handlers.Turn, words string) (models.RejectReason, bool) {
	m, _ := matterOf(t, words, "")
	r, ok := remits()[m]
	return r, ok
}

// askRemit asks whether a complaint is to be flagged as out of remit, where words say why it is. What is done to somebody is no private
// matter, whatever an officer calls it: there it is only asked whether the words are news or a note.
func askRemit(m matter) act {
	return func(_ context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
		in := models.Intent{Kind: "officer.doubt." + string(m), Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category, Text: words}}
		if m == between && (c.Sensitive || c.Danger != "" && c.Danger != models.NoDanger) {
			in.Kind, in.Args = "officer.unsure", about(c)
			offerWays(t, c, &in, words)
			if len(in.Buttons) > 1 {
				in.Kind = "officer.doubt.words"
			}
		} else {
			offerWays(t, c, &in, words, "reject")
		}
		t.Say(in)
		return nil
	}
}

// evidenceIn is what can stand as evidence of a reason: an order or a case has a number or a date. Without one it is asked for.
func evidenceIn(words string) string {
	if strings.ContainsAny(fold.Digits(words), "0123456789") {
		return words
	}
	return ""
}

// provesNothing reports whether words only repeat that there is a reason: "RTI hai", "court case chal raha hai". A superior cannot decide by them.
func provesNothing(t *handlers.Turn, words string) bool {
	_, left := t.Deps.Words.Heard("proves_nothing", words)
	return !slices.ContainsFunc(left, func(w string) bool {
		return !polite(t, w) && !ofNumber(t, w) && !onlyPunctuation(w) && len([]rune(w)) > 1
	})
}

// audit has the hub look at some of the rejections that were approved. The draw is made by the number and the month's seed.
func audit(t *handlers.Turn, c *models.Complaint) {
	if t.AuditSeed == nil || !models.AuditDrawn(t.AuditSeed(models.AuditMonth(t.Now)), c.Number) {
		return
	}
	post := c.Answerable
	t.TellHub("audit", c, models.Intent{Kind: "hub.audit", Args: models.Args{Number: c.Number, Category: c.Category, Code: string(c.RejectReason), Post: &post}})
}

// offerDepartment offers, with one tap, to hand a complaint over to a department.
func offerDepartment(t *handlers.Turn, c *models.Complaint, code string) bool {
	d, known := t.Directory().Department(code)
	if !known {
		return false
	}
	arg := string(c.Number) + " " + d.Code
	t.Ask("handover", c.ID, models.Choice{Command: "handover", Arg: arg})
	t.Say(models.Intent{Kind: "officer.hand_there", Complaint: c.ID, Args: models.Args{Number: c.Number, Department: d.Code},
		Buttons: [][]models.Button{handlers.Row(models.Button{Text: d.Names.In(t.Conv.Lang), Command: "handover", Arg: arg})}})
	return true
}
