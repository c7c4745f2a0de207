package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// inArea begins what a button holds of the Area of another district that a complaint is sent on to. Stored in buttons: never rename.
const inArea = "#"

// longestDistrict is how many words a district is called by at most: "Sant Ravidas Nagar".
const longestDistrict = 3

// mostOfDistrict is how many words say that a complaint belongs to another district at most.
const mostOfDistrict = 10

// districtIn is a district that words name, where they say no more than that something belongs there: "Rampur ka hai", "yeh Sitapur jila ka hai", "not my
// district, Hardoi".
func districtIn(t *handlers.Turn, text string) (models.Area, bool) {
	words := fold.Words(text)
	if len(words) > mostOfDistrict || strings.HasSuffix(strings.TrimSpace(text), "?") {
		return models.Area{}, false
	}
	for n := min(longestDistrict, len(words)); n > 0; n-- {
		for i := range len(words) - n + 1 {
			d, is := t.Directory().DistrictNamed(strings.Join(words[i:i+n], " "))
			if is && !isNot(t, words[i+n:]) && unmistakable(t, words[i:i+n], text) && onlyBelongs(t, slices.Concat(words[:i], words[i+n:])) {
				return d, true
			}
		}
	}
	return models.Area{}, false
}

// isNot reports whether what stands behind a district says that it is not that one: "Rampur ka nahi hai".
func isNot(t *handlers.Turn, behind []string) bool {
	if len(behind) > 0 && ofNumber(t, behind[0]) {
		behind = behind[1:]
	}
	return denied(t, behind)
}

// unmistakable reports whether a name is a district's: one that is an ordinary word too needs a word for a district beside it, "basti jile ka hai".
func unmistakable(t *handlers.Turn, name []string, text string) bool {
	hands, _ := t.Deps.Words.Heard("hands", text)
	_, risky := t.Directory().Risky()[strings.Join(name, " ")]
	return !risky || slices.Contains(hands, "district")
}

// onlyBelongs reports whether the words around a district say no more than whose a complaint is.
func onlyBelongs(t *handlers.Turn, words []string) bool {
	said := strings.Join(words, " ")
	if _, left := t.Deps.Words.Heard("hands", said); onlyOwns(t, left) { // "me aata hai"
		return true
	}
	return onlyOwns(t, words)
}

func onlyOwns(t *handlers.Turn, words []string) bool {
	names, left := t.Deps.Words.Heard("speech", strings.Join(words, " "))
	_, left = t.Deps.Words.Heard("hands", strings.Join(left, " "))     // "(galat) jila"
	_, left = t.Deps.Words.Heard("misplaced", strings.Join(left, " ")) // "ye (mere vibhag ka nahi)"
	other := func(name string) bool { return !slices.Contains([]string{"not_mine", "theirs", "not", "order"}, name) }
	return !slices.ContainsFunc(names, other) && !slices.ContainsFunc(left, func(w string) bool {
		_, polite := t.Deps.Words.Answer("courtesy", w)
		return !polite && !ofNumber(t, w) && !isTo(t, w)
	})
}

// offerDistrict offers, with one tap, to send a complaint on to whoever is in charge in the other district that words name. It reports whether it did.
func offerDistrict(t *handlers.Turn, c models.Complaint, text string) bool {
	d, named := districtIn(t, text)
	home, _ := t.Directory().District(c.Area)
	return named && home.Code != "" && home.Code != d.Code && allowed(t, c, giver) == nil && t.Account.Key != handlers.WebAccount && elsewhereTo(t, c, d.Code, d.Names.In(t.Conv.Lang))
}

// elsewhereTo offers to send a complaint on to a place in another district. Where the complainant has shared the place, he is asked: his word on it counts
// more.
func elsewhereTo(t *handlers.Turn, c models.Complaint, area, place string) bool {
	post, _, _ := t.Roster().Route(t.Directory(), c.Department, area, models.L1, nil)
	in := models.Intent{Kind: "officer.send_there", Complaint: c.ID, Args: models.Args{Number: c.Number, Name: place, Area: c.Area, Post: &post}}
	arg := string(c.Number) + " " + inArea + area
	if c.Location != nil {
		in.Kind = "officer.other_district"
		in.Buttons = [][]models.Button{handlers.Row(handlers.Button("ask", "ask", string(c.Number)))}
	} else {
		t.Ask("handover", c.ID, models.Choice{Command: "handover", Arg: arg})
		in.Buttons = [][]models.Button{handlers.Row(handlers.Button("send_there", "handover", arg))}
	}
	t.Say(in)
	return true
}

// askDistrict asks for the district where words say only that it is another one: "mere jile ka nahi hai".
func askDistrict(t *handlers.Turn, c *models.Complaint, text string) bool {
	if hands, _ := t.Deps.Words.Heard("hands", text); !slices.Contains(hands, "district") || t.Account.Key == handlers.WebAccount {
		return false
	}
	t.Ask("handover", c.ID)
	t.Say(models.Intent{Kind: "officer.ask_district", Complaint: c.ID, Args: about(c)})
	return true
}

// sendThere sends a complaint on to its own department in another district: the place was wrong, and it counts as a handover.
func sendThere(ctx context.Context, t *handlers.Turn, c *models.Complaint, area string) error {
	a, known := t.Directory().Area(area)
	if !known {
		return models.NewError(models.CodeUnknownArea, "error.unknown_area")
	}
	if c.Area == a.Code { // tapped twice by one who has that district too
		t.Say(models.Intent{Kind: "officer.sent_there", Complaint: c.ID, Args: models.Args{Number: c.Number, Department: c.Department, Post: &c.Doer}})
		return nil
	}
	if err := t.EndPause(c, "handover"); err != nil {
		return err
	}
	if c.Handovers >= models.MaxHandovers && !ofHub(t.Officer) {
		return sendToHub(ctx, t, c, c.Department, a.Names.Hi) // which reads there where it was to go
	}
	if err := t.LeaveStorm(ctx, c); err != nil {
		return err
	}
	c.Handovers++
	t.Event(c, models.EventHandedOver, c.Department, 0)
	was := c.Doer
	was.Area = c.Area // whose post may be the whole state's: where the complaint was
	t.EventAt(c, models.EventCorrected, "place", was)
	t.Correct(c, "area", c.Area, a.Code)
	c.Area = a.Code
	t.Plan(c, c.RegisteredAt)
	said, err := t.AllWords(ctx, c)
	if err != nil {
		return err
	}
	files, err := t.CitizensFiles(ctx, c)
	if err != nil {
		return err
	}
	if err := t.Assign(ctx, c, handlers.Telling{Words: said, Files: files, Why: "assigned"}); err != nil {
		return err
	}
	offerUndo(t, c, t.Before(c))
	return tellMoved(ctx, t, c)
}

// tellMoved tells the complainant what his complaint now stands for, and with whom it is.
func tellMoved(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	post := c.Doer
	return tell(ctx, t, c, models.Intent{Kind: "citizen.corrected", Args: models.Args{Category: c.Category, Department: c.Department,
		Area: c.Area, Place: c.Place, Due: c.ResolutionDue, Post: &post, Status: c.Status}})
}
