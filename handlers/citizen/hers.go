package citizen

import (
	"context"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// cryWords is up to how many words are a cry and no complaint of its own.
const cryWords = 14

// dangerLasts is how long after the last word of somebody in danger what he cries is more of it. Whoever has the complaint knows where he is; of a
// new one that would have to be asked first.
const dangerLasts = 24 * time.Hour

// sameSpell is how long after the last word of danger whom to call still stands before whoever goes on with what nobody understands.
const sameSpell = 30 * time.Minute

// cryAgain takes what somebody cries who has just written of violence at home ("he is here now, he will kill me") for more of that: a complaint
// of its own would show her words, and the subject, to whoever gets it and on her phone. It names no place, and nothing that is
// another department's work.
func cryAgain(ctx context.Context, t *handlers.Turn) (bool, error) {
	u := t.Said()
	if t.Text == "" || u.Area != "" || u.District != "" || len(t.Words()) > cryWords {
		return false, nil
	}
	c, ok, err := stillInDanger(ctx, t)
	if !ok || err != nil {
		return false, err
	}
	switch {
	case aboutOther(t, c):
		return false, nil
	case saysWhoCame(t, c):
		if !slices.Contains(arrivals(t), "help") && !supplyIsBack(t, c) { // that help has come, or the light, alarms nobody
			alarming(t, c)
		}
		return true, add(ctx, t, c)
	case hurt(t, c):
		return true, alsoApart(ctx, t, c)
	case goesOnThere(t, c):
		u.Danger = c.Danger
		t.Take(u)
		return true, add(ctx, t, c)
	case !cries(t, c):
		return false, nil
	case ofOthers(t):
		return true, alsoApart(ctx, t, c)
	}
	u.Danger = c.Danger // "he will kill me" is only known by its subject for danger
	t.Take(u)
	if err := whomToCall(ctx, t, c.Danger, ""); err != nil {
		return true, err
	}
	if !c.Sensitive {
		return true, addAndAsk(ctx, t, c)
	}
	return true, add(ctx, t, c)
}

// ofHers takes a threat of which it is not said whose it is for one by him of whom she has just written: she needs the same help.
func ofHers(ctx context.Context, t *handlers.Turn) error {
	u := t.Said()
	if u.Danger != models.Crime || !u.Unnamed || u.Area != "" || u.District != "" || len(t.Words()) > cryWords {
		return nil
	}
	c, ok, err := stillInDanger(ctx, t)
	if err == nil && ok && c.Sensitive && (c.Danger == models.WomanInDanger || c.Danger == models.ChildInDanger) {
		u.Danger = c.Danger
		t.Take(u)
	}
	return err
}

// supplyIsBack reports whether a message says that the electricity is back, and nothing else, to who has told of smoke at a transformer: that alarms nobody. Fire and
// smoke that come nearer, current that is in a wall, and a wire that lies there with the current back in it do.
func supplyIsBack(t *handlers.Turn, c models.Complaint) bool {
	names, left := t.Deps.Words.Heard("supply_back", t.Text)
	return c.Danger == models.Fire && !meets(t, c.Department, models.Fire) && len(names) > 0 && len(left) == 0
}

// meets reports whether a kind of danger is a department's to meet.
func meets(t *handlers.Turn, department string, danger models.Danger) bool {
	d, _ := t.Directory().Department(department)
	return d.Meets(danger)
}

// alarming has a message mean the danger of a complaint, and says whom to call.
func alarming(t *handlers.Turn, c models.Complaint) {
	u := t.Said()
	u.Danger = c.Danger
	t.Take(u)
	t.WarnOf(c.Danger, "")
}

// helpless takes what is not understood of somebody in danger ("I hid in the bathroom") for more of it too: somebody must hear it.
func helpless(ctx context.Context, t *handlers.Turn) (bool, error) {
	u := t.Said()
	if t.Text == "" || u.Area != "" || u.District != "" || len(t.Words()) > cryWords {
		return false, nil
	}
	c, ok, err := stillInDanger(ctx, t)
	if !ok || err != nil || aboutOther(t, c) || !notUnderstood(t, c) {
		return false, err
	}
	if violent(c.Danger) {
		justTold, err := spokenOf(ctx, t, c, sameSpell)
		if err != nil {
			return true, err
		}
		if !justTold {
			t.WarnOf(c.Danger, "")
		}
	}
	if u.Intent == handlers.Complaint && len(t.Words()) > fewCried {
		return true, addAndAsk(ctx, t, c)
	}
	return true, add(ctx, t, c)
}

// fewCried is up to how many words that speak of no subject are surely about what somebody is in.
const fewCried = 5

// criedOr takes a bare "help" of somebody to whom a person does harm for a cry. What can be written here is told by "/help" all the same.
func criedOr(run step) step {
	return func(ctx context.Context, t *handlers.Turn, arg string) error {
		c, ok, err := stillInDanger(ctx, t)
		if err != nil {
			return err
		}
		if !ok || !violent(c.Danger) || arg != "" {
			return run(ctx, t, arg)
		}
		alarming(t, c)
		return add(ctx, t, c)
	}
}

// criesForUs takes "is anybody there?" of who has an open complaint of danger for a cry: whoever has it must hear it. Who has none is told of his complaints.
func criesForUs(run step) step {
	return func(ctx context.Context, t *handlers.Turn, arg string) error {
		c, ok, err := stillInDanger(ctx, t)
		if err != nil {
			return err
		}
		if !ok {
			return run(ctx, t, arg)
		}
		listen(t)
		if taken, err := helpless(ctx, t); taken || err != nil {
			return err
		}
		return add(ctx, t, c)
	}
}

// stillInDanger finds the open complaint of danger of which somebody has spoken within a day: before all others one whose words only named
// officers may read, then the one just spoken about.
func stillInDanger(ctx context.Context, t *handlers.Turn) (found models.Complaint, ok bool, err error) {
	var fresh []models.Complaint
	for _, m := range t.Mine {
		c := t.Held(m)
		if !open(c) || !isDanger(c.Danger) || c.Danger == models.SelfHarm {
			continue
		}
		recent, err := spokenOf(ctx, t, c, dangerLasts)
		if err != nil {
			return c, false, err
		}
		if recent {
			fresh = append(fresh, c)
		}
	}
	for _, first := range []func(models.Complaint) bool{
		func(c models.Complaint) bool { return c.Sensitive && violent(c.Danger) },
		func(c models.Complaint) bool { return c.ID == t.Conv.Complaint },
		func(c models.Complaint) bool { return violent(c.Danger) },
	} {
		if i := slices.IndexFunc(fresh, first); i >= 0 {
			return fresh[i], true, nil
		}
	}
	return models.Complaint{}, false, nil
}

// notUnderstood reports whether nothing is understood of a message. Where a person does harm, one word is enough, and
// so is what is only known to have come to the police's own account.
func notUnderstood(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	switch {
	case isDanger(u.Danger) || u.Blames() || (u.Repaired || isBack(t, c)) && !grave(t, c):
		return false
	case u.Intent == handlers.Noise:
		return violent(c.Danger) || len(t.Words()) > 1
	case u.Intent != handlers.Complaint || !c.Sensitive || !violent(c.Danger) || u.Mixed:
		return false
	}
	own, _ := t.Account.Office.Department()
	cat, known := t.Directory().Category(u.Category)
	return (!known || cat.Other) && (u.Department == own || u.Department == c.Department || meets(t, u.Department, models.Crime) || !pointsTo(u))
}

// goesOnThere reports whether a few words say that a danger is still there: "still sparking" is of the transformer, whatever sparks by itself would be.
func goesOnThere(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	cat, _ := t.Directory().Category(u.Category)
	names, _ := t.Deps.Words.Heard("goes_on", t.Text)
	return slices.Contains(names, "still") && (isDanger(u.Danger) || isDanger(cat.Danger)) && u.Department == c.Department && !c.Sensitive && !u.Blames()
}

// cries reports whether a message speaks of violence that may be that of a complaint.
func cries(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	if !violent(c.Danger) || notForHim(t, c) || !violent(u.Danger) && !violent(cat.Danger) {
		return false
	}
	if !c.Sensitive {
		return (!known || cat.Other) && violent(u.Danger)
	}
	if c.Is(u.Category) && t.Conv.Ask.Kind != "safe" { // it is asked whether it is the same; whether it is safe goes before
		return false
	}
	return !known || cat.Other || meets(t, u.Department, models.Crime) && violent(cat.Danger) || cat.Sensitive && cat.Danger == c.Danger
}

// hurt reports whether somebody at whose home there is violence needs an ambulance: the doctors must hear it, and whoever knows where she is.
func hurt(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	return c.Sensitive && violent(c.Danger) && u.Danger == models.Medical && known && !cat.Other && comes(t, u.Department) && meets(t, u.Department, models.Medical) && !u.Staff
}

// ofOthers reports whether a cry is of somebody else's trouble: who is missing must be looked for, and to who is ill, or stabbed next door,
// other people go than to her. "He beats my son" is the same trouble.
func ofOthers(t *handlers.Turn) bool {
	if cat, _ := t.Directory().Category(t.Said().Category); cat.Search {
		return true
	}
	who, _ := t.Deps.Words.Heard("victim", t.Text)
	if slices.Contains(who, "self") {
		return false
	}
	return slices.Contains(who, "outside") || t.Said().Danger == models.Medical && slices.Contains(who, "family")
}

// alsoApart tells who has her complaint of it at once, and makes a complaint of its own of it for those whose work it is. They are not made to
// wait until she has said where she is, and of her own people it shows no more than hers does; who is missing is looked for openly.
func alsoApart(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	if _, _, err := keep(ctx, t, t.Hold(c)); err != nil {
		return err
	}
	listenUnlessFile(t, "")
	read := draft(t, "")
	if dep, category := helper(t, read.Danger); dep != "" && !meets(t, read.Department, read.Danger) {
		read.Department = dep
		read.FileUnder(category, category)
	}
	if read.Area == "" {
		read.Area, read.Place, read.PIN, read.Location = c.Area, c.Place, c.PIN, c.Location
	}
	read.Anonymous = read.Anonymous || c.Anonymous
	cat, _ := t.Directory().Category(read.Category)
	if who, _ := t.Deps.Words.Heard("victim", t.Text); !slices.Contains(who, "outside") && !cat.Search {
		read.Sensitive, read.Discreet = read.Sensitive || c.Sensitive, read.Discreet || c.Discreet
	}
	_, err := registerDraft(ctx, t, read, "")
	return err
}

// helper is the department whose people go to whoever is in a kind of danger, and its category of that; "" when it is none's.
func helper(t *handlers.Turn, danger models.Danger) (department, category string) {
	for _, d := range t.Directory().Departments() {
		of := slices.IndexFunc(d.Categories, func(c models.Category) bool { return c.Danger == danger && isDanger(danger) })
		if d.Comes && of >= 0 {
			return d.Code, d.Categories[of].Code
		}
	}
	return "", ""
}

// violent is danger that one person is to another.
func violent(d models.Danger) bool {
	return d == models.Crime || d == models.WomanInDanger || d == models.ChildInDanger || d == models.Medical || d == models.OtherDanger
}
