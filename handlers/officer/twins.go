package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// twins takes it that two of his complaints are on the same trouble, by their places in the list or their numbers: "1 aur 2 same hain", "2 is duplicate of 1".
// Whether they are joined is asked, because each has a citizen who is told.
func (v *Conversation) twins(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || strings.HasPrefix(t.Text, "/") || orProof.came(t) || t.Account.Key == handlers.WebAccount {
		return false, nil
	}
	if names, _ := t.Deps.Words.Heard("twin", t.Text); !slices.Contains(names, "twin") {
		return false, nil
	}
	if name, _, is := t.Deps.Words.Command("officer", t.Text); is && name == "duplicate" {
		return false, nil
	}
	fields := strings.Fields(strings.NewReplacer(",", " , ", "&", " & ").Replace(t.Text))
	for i, w := range fields {
		if n := atPlaceInList(t, w); n != "" {
			fields[i] = n
		}
	}
	list, words, err := namedIn(ctx, t, strings.Join(fields, " "))
	if err != nil || len(list) != 2 || !sameTrouble(t, words) {
		return false, nil // what is wrong with the numbers is said where they are read
	}
	return true, v.askJoin(ctx, t, list[0], list[1], fields)
}

// askJoin asks whether a complaint waits with the other: the first named with the second, where that is said; else the later with the earlier.
func (v *Conversation) askJoin(_ context.Context, t *handlers.Turn, c, master models.Complaint, fields []string) error {
	if !saysOfWhich(t, c, master, fields) && !master.RegisteredAt.Before(c.RegisteredAt) {
		c, master = master, c
	}
	cmd := v.commands["duplicate"]
	if err := allowed(t, c, cmd.needs); err != nil {
		return err
	}
	if !slices.Contains(cmd.in, c.Status) {
		return illegal(c)
	}
	if c.Sensitive || c.AgainstStaff || master.Sensitive || master.AgainstStaff || !master.Status.Open() || !sees(t, master) {
		return models.NewError(models.CodeIllegalMove, "error.cannot_join")
	}
	in := models.Intent{Kind: "officer.doubt.join", Complaint: c.ID, Args: models.Args{Number: c.Number, Text: master.Number.String(),
		Items: []models.Item{{Number: c.Number, Category: c.Category, Status: c.Status, Area: c.Area}, {Number: master.Number, Category: master.Category, Status: master.Status, Area: master.Area}}}}
	arg := "duplicate " + marked(c.Number, "", string(master.Number))
	t.Ask(doubted, c.ID, models.Choice{Command: doubted, Arg: arg})
	t.Conv.Ask.Text = string(master.Number)
	in.Buttons = [][]models.Button{handlers.Row(handlers.Button("join", doubted, arg))}
	t.Say(in)
	return nil
}

// saysOfWhich reports whether it is said which of two is the other one's duplicate: "2 is duplicate of 1", "2 1 ka duplicate hai".
func saysOfWhich(t *handlers.Turn, c, master models.Complaint, fields []string) bool {
	ends := func(of models.Complaint) int {
		return slices.IndexFunc(fields, func(w string) bool {
			return w == string(of.Number) || w == of.Number.String() || w == of.Number.Short()
		})
	}
	first, second := ends(c), ends(master)
	if first < 0 || second <= first {
		return false
	}
	names, _ := t.Deps.Words.Heard("twin", strings.Join(fields[first+1:second], " "))
	return slices.Contains(names, "twin") || second+1 < len(fields) && ofNumber(t, fields[second+1])
}
