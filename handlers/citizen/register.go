package citizen

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// register makes a complaint of the message and says its number. how is "" for words that were understood,
// "heard" for a voice note, a letter or a photo that the desk must listen to or read.
func register(ctx context.Context, t *handlers.Turn, how string) error {
	_, err := registered(ctx, t, how)
	return err
}

func registered(ctx context.Context, t *handlers.Turn, how string) (*models.Complaint, error) {
	listenUnlessFile(t, how)
	return registerDraft(ctx, t, draft(t, how), how)
}

func registerDraft(ctx context.Context, t *handlers.Turn, read models.Complaint, how string) (*models.Complaint, error) {
	c, err := putDown(ctx, t, read, how)
	if err != nil {
		return nil, err
	}
	askNext(t, c)
	return c, nil
}

// entered registers it, says its number, and asks nothing: whether it is safe to answer is asked once for all that came of one message.
func entered(ctx context.Context, t *handlers.Turn, read models.Complaint, how string) (*models.Complaint, error) {
	c, err := putDown(ctx, t, read, how)
	if err == nil {
		unasked(t)
	}
	return c, err
}

// unasked takes the question whether it is safe to answer out of what was just said of a number.
func unasked(t *handlers.Turn) {
	t.Add(func(cs *models.ChangeSet) {
		if last := &cs.Intents[len(cs.Intents)-1]; last.Kind == "citizen.registered.discreet" {
			last.Kind, last.Buttons = "citizen.registered.neutral", nil
		}
	})
}

// putDown registers it and says its number.
func putDown(ctx context.Context, t *handlers.Turn, read models.Complaint, how string) (*models.Complaint, error) {
	c := t.Hold(read)
	wordsID := t.WordsOf(c, models.OriginalWords, t.Text)
	files := t.Files(c, wordsID)
	t.Abroad = c.Area == "" && t.Said().Outside != ""
	if err := t.Register(ctx, c, t.Text, files); err != nil {
		return nil, err
	}
	if how == "heard" {
		t.Triage("voice", c)
	}
	begin(t, c)
	t.WarnOf(c.Danger, c.Category)
	storm, err := t.StormOf(ctx, c)
	if err != nil {
		return nil, err
	}
	sayRegistered(t, c, how, storm)
	return c, nil
}

func listenUnlessFile(t *handlers.Turn, how string) {
	if how == "" {
		listen(t)
	}
}

// draft reads the complaint out of the message.
func draft(t *handlers.Turn, how string) models.Complaint {
	u := withoutHisHome(t, t.Said())
	dir := t.Directory()
	c := models.Complaint{
		ID: t.IDs.Next(), Status: models.Draft, Lang: t.Conv.Lang, Confidence: u.Confidence,
		Account: t.Account.Key, Office: t.Account.Office, Conversation: t.Conv.ID, Address: t.Conv.Address,
		Person: t.Conv.Person, Danger: u.Danger, AgainstStaff: u.Staff, PIN: u.PIN, Fingerprint: fingerprint(t),
		Anonymous: wantsSecrecy(t),
	}
	fileUnder(t, &c, u)
	setPlace(t, &c, u)
	if u.Outside != "" && c.Area == "" && c.Place != "" {
		c.Place = joined(c.Place, u.Outside)
	}
	if at := t.In.Location; at != nil && gainsaid(t, u, *at) {
		doubtPin(t, &c, models.Pin{Location: *at, Venue: t.In.Venue, At: t.Now})
	}
	whereShared(t, &c, u)
	noted(t, &c)
	if c.Area == "" && u.Danger != models.NoDanger && u.Danger != "" {
		placeOfDanger(t, &c)
	}
	if d, ok := t.Account.Office.District(); ok && c.Area == "" {
		c.Area = d
	}
	cat, _ := dir.Category(c.Category)
	c.Sensitive = cat.Hides(u.Danger)
	c.AgainstStaff = c.AgainstStaff || cat.Conduct
	c.Discreet = c.Sensitive
	if u.Phone != "" && !c.Anonymous { // who threatens or cheats him is not called back
		u.Phone = ownPhoneIn(t, t.Text, u.Phone)
	}
	c.ShowPhone = !c.Sensitive && u.Phone != "" && letsCall(t)
	who := models.Complainant{ID: t.IDs.Next(), Person: t.Conv.Person, Phone: u.Phone}
	if h := t.In.Heard; h != nil {
		who.Name, who.Relation = h.Name, h.Relation
		if h.Phone != "" {
			who.Phone = h.Phone
		}
	}
	c.Complainant = who.ID
	t.Add(func(cs *models.ChangeSet) { cs.Complainants = append(cs.Complainants, who) })
	return c
}

// sameSpot is how long after a complaint danger of the same department's kind, with no place said, is taken to be there too.
const sameSpot = 24 * time.Hour

// placeOfDanger takes the place of what the same person complained of just before ("now the wire has fallen"): danger cannot wait until
// somebody has asked where. It is said back to him, with the button to name another one.
func placeOfDanger(t *handlers.Turn, c *models.Complaint) {
	for _, m := range t.Mine {
		if m.Status.Open() && m.Area != "" && !m.Sensitive && m.Department == c.Department && t.Now.Sub(m.RegisteredAt) < sameSpot {
			c.Area, c.Place, c.PIN = m.Area, m.Place, m.PIN
			return
		}
	}
}

// subject is the department and the category of a message: those understood, or the account's own where that is not sure.
func subject(t *handlers.Turn, u handlers.Understanding) (department, category string) {
	own, isDepartment := t.Account.Office.Department()
	department, category = u.Department, u.Category
	if isDepartment && (u.Department == "" || u.Department != own && !pointsTo(u) && (!protects(t, u) || meets(t, own, u.Danger))) {
		department, category = own, "" // but whoever mends wires does not read of her husband
	}
	if category == "" && department != "" {
		category = t.Directory().OtherCategory(department).Code
	}
	if despairs(t, u, category) && !comes(t, department) {
		return "", "" // the hub's desk reads it, and not who mends wires
	}
	return department, category
}

// fileUnder gives a complaint the department and the category of a message.
func fileUnder(t *handlers.Turn, c *models.Complaint, u handlers.Understanding) {
	department, category := subject(t, u)
	c.Department = department
	if category == u.Category {
		c.FileUnder(u.Filed(), category)
	} else {
		c.FileUnder(category, category)
	}
}

// setPlace takes the place out of what was understood, and the point if one was shared with the message.
func setPlace(t *handlers.Turn, c *models.Complaint, u handlers.Understanding) {
	leavePlace(t, c, u)
	if u.Area != "" {
		c.Area = u.Area
	} else if u.District != "" {
		c.Area = u.District
	}
	if u.Place != "" {
		c.Place = u.Place
	}
	if t.In.Location != nil && !gainsaid(t, u, *t.In.Location) {
		u.District, _ = t.Nearest(*t.In.Location)
		leavePlace(t, c, u)
		pinned(t, c, models.Pin{Location: *t.In.Location, Venue: t.In.Venue})
		if t.In.Venue != "" {
			c.Place = t.In.Venue
		}
	}
}

// leavePlace drops what is known to lie in the district that the complaint is now said not to lie in: there is no Hazratganj in Sitapur. Of any other
// village or quarter ("Shiv Nagar") only the district was wrong: its name is the person's own.
func leavePlace(t *handlers.Turn, c *models.Complaint, u handlers.Understanding) {
	was, ok := t.Directory().District(c.Area)
	if !ok || u.District == "" || u.District == was.Code {
		return
	}
	if u.PIN == "" {
		c.PIN = ""
	}
	if c.Location != nil {
		if at, _ := t.Nearest(*c.Location); at != u.District {
			c.Location = nil
		}
	}
	if u.Place == "" && c.Place != "" {
		if named := t.Understand.Understand(c.Place, handlers.Hint{}); named.District == was.Code {
			c.Place = ""
		}
	}
}

// begin makes the complaint the one spoken about.
func begin(t *handlers.Turn, c *models.Complaint) {
	t.Conv.Complaint = c.ID
	t.Conv.BurstUntil = t.Now.Add(models.BurstWindow)
	t.Conv.MediaGroup = t.In.Group
	t.Conv.Misfits = 0
	if c.Area != "" {
		t.Conv.LastArea, t.Conv.LastPlace = c.Area, c.Place
	}
	if t.Conv.RegisteredDay != t.Today() {
		t.Conv.RegisteredDay, t.Conv.Registered = t.Today(), 0
	}
	t.Conv.Registered++
	if t.Conv.Registered > 5 || openCount(t) > 10 {
		t.Triage("many", c) // nobody is refused for writing often; the desk joins what belongs together
	}
}

func openCount(t *handlers.Turn) (n int) {
	for _, c := range t.Mine {
		if c.Status.Open() {
			n++
		}
	}
	return n
}

// offers is the kind of what can be done about a complaint just registered: no question, only what 1, 2, 3 and 4 mean where there
// are no buttons. Whatever else waits for an answer comes first. Stored: never rename.
const offers = "offers"

func offer(t *handlers.Turn, c *models.Complaint, buttons [][]models.Button) {
	if _, officer := t.Roster().ByAddress(t.Conv.Address); officer {
		return // an officer who complains: his next words are an officer's again
	}
	var choices []models.Choice
	for _, row := range buttons {
		for _, b := range row {
			choices = append(choices, models.Choice{Command: b.Command, Arg: b.Arg})
		}
	}
	t.Ask(offers, c.ID, choices...)
}

func registeredButtons(c *models.Complaint) [][]models.Button {
	n := string(c.Number)
	second := handlers.Row(handlers.Button("add_photo", "photo", n), handlers.Button("add_place", "where", n))
	if c.Address.Platform == models.Phone {
		second = second[1:] // a caller cannot send a photo
	}
	return [][]models.Button{
		handlers.Row(handlers.Button("right", "right", n), handlers.Button("wrong_department", "wrong", n)), second,
	}
}

// askNext asks for the one thing that is missing most. The complaint is registered already: no answer blocks it.
func askNext(t *handlers.Turn, c *models.Complaint) {
	if c.Sensitive {
		askSafe(t, c)
		return
	}
	if c.Area == "" && t.Said().Outside == "" && !leftToDesk(t, c) {
		handlers.NextDue(c, models.AskPlace1, t.Now.Add(15*time.Minute))
		askPlace(t, c)
	}
	askPin(t, c)
}

func askSafe(t *handlers.Turn, c *models.Complaint) {
	n := string(c.Number)
	t.Ask("safe", c.ID, models.Choice{Command: "safe", Arg: n + ":yes"}, models.Choice{Command: "safe", Arg: n + ":no"})
}

// doubtful keeps the message as a draft without a number and asks once. Silence brings it to the hub's triage.
func doubtful(_ context.Context, t *handlers.Turn) error {
	askDraft(t, kept(t, models.DraftExpires, models.DraftSilence))
	return nil
}

func askDraft(t *handlers.Turn, c *models.Complaint) { askWhether(t, c, "") }

// askWhether asks whether to register a draft; words, unless they are "", are told with it.
func askWhether(t *handlers.Turn, c *models.Complaint, words string) {
	id := strconv.FormatInt(int64(c.ID), 10)
	t.Ask("draft", c.ID, models.Choice{Command: "draft", Arg: id + ":yes"}, models.Choice{Command: "draft", Arg: id + ":no"})
	t.Say(models.Intent{Kind: "citizen.draft", Complaint: c.ID, Args: models.Args{Text: words}, Buttons: [][]models.Button{handlers.Row(
		handlers.Button("yes", "draft", id+":yes"), handlers.Button("no", "draft", id+":no"))}})
}

// kept is the message as a draft: a complaint without a number, and what becomes of it after so long a silence.
func kept(t *handlers.Turn, then models.NextAction, silence time.Duration) *models.Complaint {
	c := t.Hold(draft(t, ""))
	t.Files(c, t.WordsOf(c, models.OriginalWords, t.Text))
	handlers.NextDue(c, then, t.Now.Add(silence))
	return c
}

// draftAnswer registers a draft, or drops it.
func draftAnswer(ctx context.Context, t *handlers.Turn, arg string) error {
	idText, answer, _ := strings.Cut(arg, ":")
	id, err := strconv.ParseInt(idText, 10, 64)
	if err != nil {
		return stale()
	}
	found, err := t.Read.Complaint(ctx, models.ID(id))
	if errors.Is(err, models.ErrNotFound) || err == nil && found.Person != t.Conv.Person {
		return stale()
	}
	if err != nil {
		return err
	}
	t.Done()
	if found.Number == "" && found.Status != models.Draft {
		return stale() // dropped long ago: it has no state that could be told
	}
	if found.Status != models.Draft {
		return sayStatus(ctx, t, found)
	}
	c := t.Hold(found)
	handlers.NextDue(c, models.NothingDue, time.Time{})
	if answer != "yes" {
		t.SayKey("citizen.draft_dropped")
		if err := t.Move(c, models.Void, "no", 0); err != nil {
			return err
		}
		return nextSecond(ctx, t, found)
	}
	if err := registerKept(ctx, t, c); err != nil {
		return err
	}
	askNext(t, c)
	return nextSecond(ctx, t, found)
}

// registerKept registers a draft as it was kept.
func registerKept(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	files, err := fileIDs(ctx, t, c)
	if err != nil {
		return err
	}
	words, err := t.AllWords(ctx, c)
	if err != nil {
		return err
	}
	if err := t.Register(ctx, c, words, files); err != nil {
		return err
	}
	begin(t, c)
	t.WarnOf(c.Danger, c.Category)
	sayRegistered(t, c, "", models.Storm{})
	return nil
}

func isNotFound(err error) bool { return errors.Is(err, models.ErrNotFound) }
