package citizen

import (
	"context"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// What one message tells of may become several complaints: what is broken and what is done to a person, what is broken and who is blamed, the
// water and who is ill of it. To whoever wrote it they are one: where it is and that his name is to be kept back is said of all of them.

// part is what of a message becomes a complaint of its own.
type part struct {
	words string
	read  handlers.Understanding
	enter func(context.Context, *handlers.Turn, models.Complaint, string) (*models.Complaint, error) // asks what is missing, or nothing
}

// registerPart makes a complaint of a part of the message. It lies where the whole does unless it says otherwise, and who asked anywhere in the
// message that his name be kept back asked it for this too.
func registerPart(ctx context.Context, t *handlers.Turn, p part) (*models.Complaint, error) {
	whole, said, secret := t.Text, t.Said(), wantsSecrecy(t)
	if v := &p.read; v.District == "" {
		v.Area, v.District, v.Place, v.PIN, v.Outside = said.Area, said.District, said.Place, said.PIN, said.Outside
	} else if v.PIN == "" && v.District == said.District {
		v.PIN = said.PIN
	}
	t.Text = p.words
	t.Take(p.read)
	defer func() {
		t.Text = whole
		t.Take(said)
	}()
	read := draft(t, "")
	read.Anonymous = secret
	return p.enter(ctx, t, read, "")
}

// together are the person's other open complaints that came of the same message as one, and what another department has of its ill people.
func together(t *handlers.Turn, c *models.Complaint) (list []*models.Complaint) {
	cat, _ := t.Directory().Category(c.Category)
	for _, m := range t.Mine {
		m = t.Held(m)
		of, _ := t.Directory().Category(m.Category)
		sameMessage := !m.RegisteredAt.IsZero() && m.RegisteredAt.Equal(c.RegisteredAt)
		sameIll := hasIll(cat, m, *c) || hasIll(of, *c, m)
		if m.ID != c.ID && m.Status.Open() && (sameMessage || sameIll) {
			list = append(list, t.Hold(m))
		}
	}
	return list
}

// hasIll reports whether a complaint is what another department has of the ill people of one of a category.
func hasIll(cat models.Category, ill, first models.Complaint) bool {
	return cat.Ills != "" && ill.Category == cat.Ills && !ill.RegisteredAt.Before(first.RegisteredAt)
}

// twins gives the place of a complaint to what came of the same message, and has none or had the same wrong one. What is asked stays asked.
func twins(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	was := t.Before(c)
	if c.Area == "" || c.Area == was.Area {
		return nil
	}
	for _, twin := range together(t, c) {
		unplaced, sameWrong := twin.Area == "", twin.Area == was.Area && twin.Place == was.Place && correctable(*twin)
		if !unplaced && !sameWrong {
			continue
		}
		twin.Area, twin.Place, twin.PIN, twin.Location = c.Area, c.Place, c.PIN, c.Location
		t.Event(twin, models.EventCorrected, "place", 0)
		if err := reroute(ctx, t, twin, changed, "", nil); err != nil {
			return err
		}
		handlers.NextDue(twin, models.NothingDue, time.Time{})
		if ask := t.Conv.Ask; !twin.Discreet {
			sayUnderstood(t, twin)
			t.Conv.Ask = ask
		}
	}
	return nil
}

// keepNameBack has no officer shown the name of who complained, in anything that came of the same message: "he asks for money, and the
// transformer is burnt" is two complaints, and who is blamed in one reads the other.
func keepNameBack(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	c.Anonymous, c.ShowPhone = true, false
	for _, twin := range together(t, c) {
		if twin.Anonymous {
			continue
		}
		twin.Anonymous, twin.ShowPhone = true, false
		if err := t.ChangeCard(ctx, twin); err != nil {
			return err
		}
	}
	return nil
}

// heedSecrecy keeps the name back, or lets the number be seen, where that is asked for beside something else.
func heedSecrecy(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	c.ShowPhone = c.ShowPhone || !c.Sensitive && !c.Discreet && t.Said().Phone != "" && letsCall(t)
	if !wantsSecrecy(t) {
		return nil
	}
	return keepNameBack(ctx, t, c)
}
