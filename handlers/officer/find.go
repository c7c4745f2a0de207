package officer

import (
	"context"
	"errors"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// number takes a complaint number or its last five digits from the beginning of the words.
func number(text string) (token, rest string, ok bool) {
	text = strings.TrimSpace(text)
	fields := strings.Fields(text)
	for n := min(4, len(fields)); n > 0; n-- { // a number may be written in up to four groups
		token = strings.Join(fields[:n], " ")
		if _, err := models.ParseNumber(token); err == nil {
			return token, after(text, fields[:n]), true
		}
	}
	if len(fields) > 0 {
		if _, short := models.ParseShort(fields[0]); short {
			return fields[0], strings.TrimSpace(strings.TrimPrefix(text, fields[0])), true
		}
	}
	return "", text, false
}

// after is what follows the first words of a text, with its lines as they are.
func after(text string, words []string) string {
	for _, w := range words {
		text = strings.TrimSpace(strings.TrimPrefix(text, w))
	}
	return text
}

// find reads the complaint a command is about: by number, by its last five digits among the officer's own, by the
// message replied to, or the only one he has open.
func find(ctx context.Context, t *handlers.Turn, rest string) (models.Complaint, string, error) {
	token, words, ok := number(rest)
	if _, mistyped := models.FindNumberAttempt(rest); !ok && mistyped {
		return models.Complaint{}, "", models.NewError(models.CodeNumberCheck, "error.number_check")
	}
	if !ok {
		c, err := implied(ctx, t)
		return c, strings.TrimSpace(rest), err
	}
	if n, err := models.ParseNumber(token); err == nil {
		c, err := t.Read.ComplaintByNumber(ctx, n)
		if errors.Is(err, models.ErrNotFound) {
			err = notFound()
		}
		if err == nil {
			err = withAnother(ctx, t, c)
		}
		return t.Held(c), withoutOf(t, words), err
	}
	c, err := byEnd(ctx, t, token)
	return c, withoutOf(t, words), err
}

// withoutOf leaves out the little word that joins a sentence to the number before it: "91184 ka kaam ho gaya". The citizen reads it without
// the number.
func withoutOf(t *handlers.Turn, words string) string {
	first, rest, _ := strings.Cut(words, " ")
	if ofNumber(t, first) {
		return strings.TrimSpace(rest)
	}
	return words
}

func ofNumber(t *handlers.Turn, word string) bool {
	name, is := t.Deps.Words.Answer("joins", word)
	return is && name == "of"
}

// byEnd finds one of the officer's complaints by its last five digits: among those that are open, then among those that are over, then among
// those that wait with another one, which are nobody's until they are split off, then among those of the officers below him, then what he has given away.
func byEnd(ctx context.Context, t *handlers.Turn, token string) (models.Complaint, error) {
	short, _ := models.ParseShort(token)
	ends := endsIn(t.Text)
	if !slices.Contains(ends, short) {
		ends = []string{short} // kept with a button or a question
	}
	all, err := t.Ending(ctx, ends)
	if err != nil {
		return models.Complaint{}, err
	}
	for _, mine := range [...]func(c models.Complaint) bool{
		func(c models.Complaint) bool { return has(t, c) && c.Status.Open() },
		func(c models.Complaint) bool { return has(t, c) && !c.Status.Open() },
		func(c models.Complaint) bool { return c.Status == models.Duplicate && sees(t, c) },
		func(c models.Complaint) bool { return standsOver(t, c) },
	} {
		list := slices.DeleteFunc(slices.Clone(all), func(c models.Complaint) bool { return c.Number.Short() != short || !mine(c) })
		if len(list) > 1 {
			return models.Complaint{}, models.NewError(models.CodeBadInput, "error.whole_number")
		}
		if len(list) == 1 {
			return t.Held(list[0]), nil
		}
	}
	for _, c := range all { // he has given it away
		if c.Number.Short() != short {
			continue
		}
		if part, err := hadPart(ctx, t, c); err != nil || part && sees(t, c) {
			return t.Held(c), err
		}
		if err := withAnother(ctx, t, c); err != nil {
			return models.Complaint{}, err
		}
	}
	return models.Complaint{}, notFound()
}

// has reports whether a complaint is the officer's: to do, to answer for, or instead of who is on leave.
func has(t *handlers.Turn, c models.Complaint) bool {
	return is(t, c.DoerOfficer, c) || c.AnswerableOfficer == t.Officer.ID
}

// endsIn are the words of a text that may be the ends of numbers.
func endsIn(text string) (ends []string) {
	for _, w := range strings.Fields(spaced(text)) {
		if short, is := models.ParseShort(w); is && !slices.Contains(ends, short) {
			ends = append(ends, short)
		}
	}
	return ends
}

func implied(ctx context.Context, t *handlers.Turn) (models.Complaint, error) {
	if t.In.ReplyTo != "" {
		id, err := t.Read.AboutMessage(ctx, t.Conv.Address, t.In.ReplyTo)
		if err == nil && id != 0 {
			return t.Read.Complaint(ctx, id)
		}
		if ignoreMissing(err) != nil {
			return models.Complaint{}, err
		}
	}
	list, err := own(ctx, t, models.ComplaintQuery{Limit: 2})
	if err != nil {
		return models.Complaint{}, err
	}
	if len(list) == 2 && list[0].Category == list[1].Category && list[0].Area == list[1].Area { // perhaps of one storm
		if list, err = own(ctx, t, models.ComplaintQuery{Limit: mostSearched}); err != nil {
			return models.Complaint{}, err
		}
		if list, err = oneOfStorm(ctx, t, list); err != nil {
			return models.Complaint{}, err
		}
	}
	if len(list) == 1 {
		return list[0], nil
	}
	return models.Complaint{}, models.NewError(models.CodeBadInput, "error.which_number")
}

// own are the officer's open complaints.
func own(ctx context.Context, t *handlers.Turn, q models.ComplaintQuery) ([]models.Complaint, error) {
	list, _, err := ownCounted(ctx, t, q)
	return list, err
}

func ownCounted(ctx context.Context, t *handlers.Turn, q models.ComplaintQuery) ([]models.Complaint, int, error) {
	q.Officer, q.Others = t.Officer.ID, t.Roster().StandsFor(t.Officer.ID)
	if len(q.Statuses) == 0 {
		q.Statuses = openStatuses()
	}
	return t.Listed(ctx, q)
}

func openStatuses() []models.Status {
	return []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Reported, models.Flagged, models.Appealed}
}

// allowed checks what the officer is to the complaint. What he may not see is as unknown as what does not exist.
func allowed(t *handlers.Turn, c models.Complaint, needs standing) error {
	if needs == superior && isSuperior(t, c) {
		return nil
	}
	if !sees(t, c) {
		return notFound()
	}
	switch {
	case needs == superior, needs == overseer && !mayUrge(t, c), needs == doer && !is(t, c.DoerOfficer, c) && !above(t, c):
		return models.NewError(models.CodeNotYours, "error.not_doer")
	case needs == giver && !is(t, c.DoerOfficer, c) && !above(t, c) && !stepsIn(t.Officer):
		return models.NewError(models.CodeNotYours, "error.not_doer")
	case needs == speaker && !speaks(t, c):
		return models.NewError(models.CodeNotYours, "error.not_speaker")
	case needs == joiner && c.DoerOfficer != t.Officer.ID && !above(t, c) && !ofHub(t.Officer):
		return models.NewError(models.CodeNotYours, "error.not_doer")
	case needs == decider && (c.AnswerableOfficer != t.Officer.ID || c.Status == models.Appealed && c.DoerOfficer == t.Officer.ID):
		return models.NewError(models.CodeNotYours, "error.not_decider")
	case needs == desk && !ofHub(t.Officer):
		return models.NewError(models.CodeNotYours, "error.not_desk")
	}
	return nil
}

// sees: the doer, the one answerable, the hub (but not what is sensitive), and whoever stands above the doer in the department.
// What is about staff passes over the officer and his immediate superior, invisible to both.
func sees(t *handlers.Turn, c models.Complaint) bool {
	if is(t, c.DoerOfficer, c) || is(t, c.AnswerableOfficer, c) {
		return true
	}
	if c.Sensitive {
		return false
	}
	return ofHub(t.Officer) || above(t, c) && !c.AgainstStaff
}

func ofHub(o models.Officer) bool {
	for _, p := range o.Postings {
		if p.Post.Department == models.HubDepartment {
			return true
		}
	}
	return false
}

// stepsIn reports whether an officer is of those at the hub who say whose work something is. The desk only finds where it belongs.
func stepsIn(o models.Officer) bool {
	return slices.ContainsFunc(o.Postings, func(p models.Posting) bool {
		return p.Post.Department == models.HubDepartment && p.Post.Level == models.L4
	})
}

// speaks reports whether an officer may say something where everybody reads it: for the state, or for his department from the district
// upwards over the place. Who does the work in the field speaks to the citizen.
func speaks(t *handlers.Turn, c models.Complaint) bool {
	return stepsIn(t.Officer) || above(t, c) && slices.ContainsFunc(t.Officer.Postings, func(p models.Posting) bool {
		return p.Post.Department == c.Department && p.Post.Level.Higher(models.L1)
	})
}

// above reports whether the officer stands over the doer: same department, higher or equal level, an Area that holds the complaint's.
func above(t *handlers.Turn, c models.Complaint) bool { return aboveBy(t, c, orEqual) }

// height is by how much somebody must stand over the doer.
type height int

const (
	orEqual height = iota
	strictly
)

func aboveBy(t *handlers.Turn, c models.Complaint, h height) bool {
	area := c.AreaOrState()
	for _, p := range t.Officer.Postings {
		if p.Post.Department != c.Department || p.Post.Level < c.Doer.Level || h == strictly && !p.Post.Level.Higher(c.Doer.Level) {
			continue
		}
		for _, a := range t.Directory().Ancestors(area) {
			if a.Code == p.Post.Area {
				return true
			}
		}
	}
	return false
}

// is reports whether the officer is somebody, or has what that one has while he is on leave. What only named officers may read
// stays with those named.
func is(t *handlers.Turn, id models.ID, c models.Complaint) bool {
	if id == t.Officer.ID {
		return true
	}
	return id != 0 && !c.Sensitive && !c.AgainstStaff && slices.Contains(t.Roster().StandsFor(t.Officer.ID), id)
}

func notFound() *models.Error { return models.NewError(models.CodeNotFound, "error.not_found") }

func ignoreMissing(err error) error {
	if errors.Is(err, models.ErrNotFound) {
		return nil
	}
	return err
}

// numberInside takes a whole number from within what was said, and says of a mistyped one that it is none: what names a complaint is not
// said of another one.
func (v *Conversation) numberInside(ctx context.Context, t *handlers.Turn) (bool, error) {
	n, ok := models.FindNumber(t.Text)
	if !ok {
		if _, mistyped := models.FindNumberAttempt(t.Text); mistyped {
			return true, models.NewError(models.CodeNumberCheck, "error.number_check")
		}
		return false, nil
	}
	c, _, err := find(ctx, t, string(n))
	if err != nil {
		return true, err
	}
	if taken, err := mistakenOf(ctx, t, c, t.Text); taken || err != nil {
		return taken, err
	}
	return v.heardOn(ctx, t, c, t.Text, alone)
}

// heardOfNumber takes words about the complaint that is named before or after them; mine says that they are about it, whatever they say. Digits
// at the end that name none are those of a pole or a house.
func (v *Conversation) heardOfNumber(ctx context.Context, t *handlers.Turn) (mine, taken bool, err error) {
	token, rest, ok := numbered(t.Text)
	if !ok {
		return false, false, nil
	}
	c, _, err := find(ctx, t, token)
	if err != nil {
		return strings.HasPrefix(t.Text, token) || !models.IsCode(err, models.CodeNotFound), true, err
	}
	if said, is := citizenAsked(t, rest); is {
		rest = said // "2 se poochho …"
	}
	if rest = withoutOf(t, rest); !strings.HasPrefix(t.Text, token) {
		rest = strings.Join(withoutLead(t, strings.Fields(rest)), " ")
	}
	if taken, err = mistakenOf(ctx, t, c, rest); taken || err != nil {
		return true, taken, err
	}
	if name, words, is := v.ordered(t, rest); is {
		t.Done()
		return true, true, v.do(ctx, t, name, string(c.Number)+" "+words)
	}
	taken, err = v.heardOn(ctx, t, c, rest, alone)
	return true, taken, err
}

// ordered is the command whose words the citizen reads, where it stands behind the number, "06135 done joint kiya", or one that stands there alone: "06135
// dikhao".
func (v *Conversation) ordered(t *handlers.Turn, text string) (name, words string, is bool) {
	name, rest, ok := t.Deps.Words.Command("officer", text)
	if asks := name == "open" || name == "resolve" || name == "ask" || name == "tell" || name == "later" || ofEach(name); ok && asks && (rest == "" || onlyBids(t, rest) && !hastens(t, rest)) {
		return name, "", true // it is shown, or asked for its words
	}
	if name == "code" && isCode(rest) {
		return name, rest, true // "1 ka code 4321" is for no citizen
	}
	decides := name == "uphold" || name == "dismiss"
	if name == "later" && extends(text, rest) && !onlyProlongs(t, text) {
		return "", "", false // "extend the cable"
	}
	if !ok || rest == "" || name == "accept" || !saidToCitizen(name) && (!decides || deniesFirst(t, rest)) || v.misleads(t, text, name, rest) {
		return "", "", false
	}
	return name, wholeReport(t, text, name, rest), true
}

// numbered takes the complaint's number from the beginning or the end of what was said.
func numbered(text string) (token, rest string, ok bool) {
	if token, rest, ok = number(text); ok && rest != "" {
		return token, rest, true
	}
	fields := strings.Fields(text)
	for n := min(4, len(fields)-1); n > 0; n-- {
		if token, after, ok := number(strings.Join(fields[len(fields)-n:], " ")); ok && after == "" {
			return token, strings.Join(fields[:len(fields)-n], " "), true
		}
	}
	return "", text, false
}
