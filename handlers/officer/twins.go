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
	if rows := rowsShown(t); len(rows) == 2 && listen(t, t.Text).has("all") { // "dono same hain", of two that were shown
		fields = append(slices.Clone(rows), fields...)
	}
	list, words, err := namedIn(ctx, t, strings.Join(fields, " "))
	if err != nil || len(list) != 2 || !sameTrouble(t, words) {
		return false, nil // what is wrong with the numbers is said where they are read
	}
	return true, askJoin(t, list[0], list[1], saysOfWhich(t, list[0], list[1], fields))
}

// joinable are the statuses in which a complaint may begin to wait with another: it is with a doer, or on its way to one.
func joinable() []models.Status {
	return []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo}
}

// order says whether it was said which of two complaints waits with the other.
type order int

const (
	unordered  order = iota // the later one waits with the earlier
	firstWaits              // "2 is duplicate of 1"
)

// askJoin asks whether a complaint waits with the other. The graver one stays, whatever is said.
func askJoin(t *handlers.Turn, c, master models.Complaint, said order) error {
	if graver(t, c, master) || !graver(t, master, c) && said == unordered && !master.RegisteredAt.Before(c.RegisteredAt) {
		c, master = master, c
	}
	if err := allowed(t, c, joiner); err != nil {
		return err
	}
	if !slices.Contains(joinable(), c.Status) {
		return illegal(c)
	}
	if c.Sensitive || c.AgainstStaff || master.Sensitive || master.AgainstStaff || !master.Status.Open() || !sees(t, master) {
		return models.NewError(models.CodeIllegalMove, "error.cannot_join")
	}
	askJoined(t, c, master)
	return nil
}

// askJoined shows what would be joined with what: of both what they are about, and until when they are due.
func askJoined(t *handlers.Turn, c, master models.Complaint) {
	in := models.Intent{Kind: "officer.doubt.join", Complaint: c.ID, Args: models.Args{Number: c.Number, Text: master.Number.String()}}
	if differ(c, master) {
		in.Kind += ".differ"
	}
	for _, of := range []models.Complaint{c, master} {
		item := models.Item{Number: of.Number, Category: of.Category, Status: of.Status, Area: of.Area, Due: of.ResolutionDue}
		switch {
		case of.ResolutionDue.IsZero():
			item.Code = "officer.doubt.join.undated"
		case dangerous(of):
			item.Code = "officer.doubt.join.danger"
		}
		in.Args.Items = append(in.Args.Items, item)
	}
	arg := "duplicate " + marked(c.Number, "", string(master.Number))
	t.Ask(doubted, c.ID, models.Choice{Command: doubted, Arg: arg})
	t.Conv.Ask.Text = string(master.Number)
	in.Buttons = [][]models.Button{handlers.Row(handlers.Button("join", doubted, arg))}
	t.Say(in)
}

// joined joins what was asked about.
func (v *Conversation) joined(ctx context.Context, t *handlers.Turn, number, of string) error {
	c, _, err := find(ctx, t, number)
	if err != nil {
		return err
	}
	m, err := master(ctx, t, of)
	if err != nil {
		return err
	}
	cmd := v.commands["duplicate"]
	if err := allowed(t, c, cmd.needs); err != nil {
		return err
	}
	cmd.run = func(ctx context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
		return join(ctx, t, c, m)
	}
	return v.perform(ctx, t, cmd, c, of)
}

func dangerous(c models.Complaint) bool { return c.Danger != models.NoDanger && c.Danger != "" }

// differ reports whether two complaints are filed as different things, or only one is a danger: that they are one is not taken for granted.
func differ(a, b models.Complaint) bool {
	return a.Category != b.Category || dangerous(a) != dangerous(b)
}

// graver reports whether of two complaints the first must not wait with the second: a danger's alarms go by its own words, what is proved is not done by the word
// of another's report, and of two different things the one that is due sooner keeps its date.
func graver(t *handlers.Turn, a, b models.Complaint) bool {
	if dangerous(a) != dangerous(b) {
		return dangerous(a)
	}
	if owes := toProve(t, a); owes != toProve(t, b) {
		return owes
	}
	return a.Category != b.Category && !a.ResolutionDue.IsZero() && (b.ResolutionDue.IsZero() || a.ResolutionDue.Before(b.ResolutionDue))
}

// toProve reports whether the work of a complaint has to be proved.
func toProve(t *handlers.Turn, c models.Complaint) bool {
	cat, known := t.Directory().Category(c.Category)
	return known && cat.Proof
}

// saysOfWhich says whether it is said which of two is the other one's duplicate: "2 is duplicate of 1", "2 1 ka duplicate hai".
func saysOfWhich(t *handlers.Turn, c, master models.Complaint, fields []string) order {
	ends := func(of models.Complaint) int {
		return slices.IndexFunc(fields, func(w string) bool {
			return w == string(of.Number) || w == of.Number.String() || w == of.Number.Short()
		})
	}
	first, second := ends(c), ends(master)
	if first < 0 || second <= first {
		return unordered
	}
	names, _ := t.Deps.Words.Heard("twin", strings.Join(fields[first+1:second], " "))
	if slices.Contains(names, "twin") || second+1 < len(fields) && ofNumber(t, fields[second+1]) {
		return firstWaits
	}
	return unordered
}
