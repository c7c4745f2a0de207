package citizen

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// askedUnnamed is how certain it must be whose matter is asked about where no word names it: "to phir mai kya karu" was told the police's number.
const askedUnnamed = 0.7

// asking is a question of how something is got or done: no complaint. What is registered here is said, and whom to call. Who asks because it
// was not done although he applied registers his words with one tap; they are kept as a draft for that, and dropped when he does not: the hub's
// triage is for what may be a complaint.
func asking(_ context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits = 0
	u := t.Said()
	person := handlers.Button("person", "person", "")
	in := models.Intent{Kind: "citizen.asked"}
	if u.Department == "" || !pointsTo(u) || !namesMatter(u) && u.Confidence < askedUnnamed {
		if own, ok := t.Account.Office.Department(); ok {
			in.Args.Department, in.Args.Name = own, helpline(t, own)
		}
		in.Buttons = [][]models.Button{handlers.Row(person)}
		t.Say(in)
		return nil
	}
	in.Args.Department, in.Args.Name = u.Department, helpline(t, u.Department)
	if door := t.Directory().Door(u.Category); door != (models.Names{}) {
		in.Args.Category, in.Args.Flags = u.Category, []string{"citizen.asked.door"}
	}
	in.Args.Flags = append(in.Args.Flags, "citizen.asked.register")
	c := kept(t, models.AskedExpires, models.AskedSilence)
	id := strconv.FormatInt(int64(c.ID), 10)
	in.Complaint = c.ID
	in.Buttons = [][]models.Button{handlers.Row(handlers.Button("register", "draft", id+":yes")), handlers.Row(person)}
	t.Ask("draft", c.ID, models.Choice{Command: "draft", Arg: id + ":yes"}, models.Choice{Command: "person"}, models.Choice{Command: "draft", Arg: id + ":no"})
	t.Say(in)
	return nil
}

// asksHowMuch reports whether somebody asks for a figure that the department knows and we do not ("how much is my bill?", "how many complaints
// are pending?"), and complains of nothing beside it. "How can the bill be so much?" complains.
func asksHowMuch(t *handlers.Turn, u handlers.Understanding) bool {
	const few, story = 3, 10
	name, beside, ok := t.Within("howmuch")
	if !ok || u.Blames() || u.Danger != "" && u.Danger != models.NoDanger || len(t.In.Files) > 0 || denies(t) {
		return false
	}
	if name == "amount" {
		return beside <= few && u.District == "" // with a place it is written as complaints are
	}
	cat, known := t.Directory().Category(u.Category)
	return beside <= story && (!known || cat.Other || !pointsTo(u))
}

// awaited takes "when will it come?" for a question of how his complaint of that stands, and not for more of it: no officer need read it.
func awaited(ctx context.Context, t *handlers.Turn) (bool, error) {
	u := t.Said()
	if !u.Awaits || len(t.In.Files) > 0 || t.In.Location != nil || u.Danger != "" && u.Danger != models.NoDanger {
		return false, nil // "there is current in the pole, when will it be mended?" is for who has it to read
	}
	about := func(c models.Complaint) bool {
		return open(c) && (u.Intent == handlers.StatusAsk || u.Department == c.Department || !pointsTo(u))
	}
	c, err := only(t, about)
	if err != nil {
		return false, nil // of something else: a complaint like any other
	}
	if u.Intent == handlers.StatusAsk {
		err = status(ctx, t, "")
	} else {
		err = sayStatusWith(ctx, t, c, reportButton(t, c))
	}
	return true, err
}

// severalAsked answers each of several questions in one message: "will somebody come? and what does it cost?". Each piece of it must be a question
// to us, of the complaint that is open, or of how something is got.
func (v *Conversation) severalAsked(ctx context.Context, t *handlers.Turn) (bool, error) {
	const most = 30 // words
	if len(t.Words()) > most || t.Said().Blames() || isDanger(t.Said().Danger) || answers(t) {
		return false, nil
	}
	if _, _, wishes := t.Within("wish"); !wishes && !t.Said().Asks {
		return false, nil // nothing to cut: most complaints
	}
	pieces := strings.FieldsFunc(joints.Replace(t.Text), func(r rune) bool { return strings.ContainsRune("\x00?？,", r) })
	if len(pieces) < 2 {
		return false, nil
	}
	var steps []step
	done := map[string]bool{}
	for _, piece := range pieces {
		name, run, is := v.asks(t, piece)
		if !is {
			return false, nil
		}
		if !done[name] {
			steps, done[name] = append(steps, run), true
		}
	}
	if len(steps) < 2 {
		return false, nil // one question, in two pieces
	}
	listen(t)
	for _, run := range steps {
		if err := run(ctx, t, ""); err != nil {
			return true, err
		}
	}
	return true, nil
}

// asks reads a piece of a message as a question that has an answer of its own, and names what it asks.
func (v *Conversation) asks(t *handlers.Turn, piece string) (name string, run step, is bool) {
	const beside = 3
	u := t.SaidIn(piece)
	names, left := t.Deps.Words.Heard("wish", piece)
	for _, name := range names {
		if slices.Contains(asksOnly[:], name) && len(left) <= beside && !hasNot(t, left) {
			return name, v.wishes[name].run, true
		}
	}
	_, err := only(t, open)
	switch {
	case slices.Contains(names, "who") && err == nil && !hasNot(t, left):
		return "status", status, true // whose it is stands there too
	case u.Intent == handlers.Question && !u.Since:
		return "how", howOf(piece), true
	case u.Awaits && err == nil:
		return "status", status, true
	}
	return "", nil, false
}

// asksOnly are the wishes whose answer changes nothing.
var asksOnly = [...]string{"free", "government", "machine", "hours", "tongues", "sending", "others", "anywhere", "privacy", "official", "comes"}

// howOf answers a question of how something is got that stands beside others: without a draft, which is for one who asks nothing else.
func howOf(piece string) step {
	return func(_ context.Context, t *handlers.Turn, _ string) error {
		in := models.Intent{Kind: "citizen.asked", Buttons: [][]models.Button{handlers.Row(handlers.Button("person", "person", ""))}}
		if u := t.SaidIn(piece); u.Department != "" && pointsTo(u) {
			in.Args.Department, in.Args.Name = u.Department, helpline(t, u.Department)
		}
		t.Say(in)
		return nil
	}
}

func helpline(t *handlers.Turn, department string) string {
	d, _ := t.Directory().Department(department)
	return d.Helpline
}
