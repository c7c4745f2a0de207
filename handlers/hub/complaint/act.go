package complaint

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// kind is how a command is given on the page.
type kind string

const (
	button kind = "button" // nothing to write
	words  kind = "words"  // something to write
	report kind = "report" // something to write, photos, a closing code
	choose kind = "choose" // one of a list, and something to write
	code   kind = "code"   // four digits
	line   kind = "line"   // a short word: a number, a place
	until  kind = "until"  // a date, and why
	hour   kind = "hour"   // by when today
)

// form is one command that may be given now.
type form struct {
	Command string
	Kind    kind
	Strong  bool // what mostly comes next
	Choices []choice
	Filled  filled // what was filled in when it was refused; then it stands open
}

// filled is what somebody wrote into the form of a command. A photo cannot be filled in again: browsers do not let a page.
type filled struct{ Command, Words, Choice, Date, Hour, Code string }

// refill gives a refused form back as it was filled in; ok is false where the command may not be given any more.
func refill(acts []form, f filled) (ok bool) {
	for i := range acts {
		if acts[i].Command == f.Command {
			acts[i].Filled, ok = f, true
		}
	}
	return ok
}

type choice struct{ Value, Label string }

// forms are the commands of the page in their order. What the table does not name is not given here: "open" is the page itself.
func (p *page) table() []form {
	return []form{
		{Command: "accept", Kind: button, Strong: true}, {Command: "resolve", Kind: report, Strong: true}, {Command: "proof", Kind: report}, {Command: "code", Kind: code},
		{Command: "ask", Kind: words}, {Command: "tell", Kind: words}, {Command: "note", Kind: words}, {Command: "escalate", Kind: words}, {Command: "approve", Kind: button, Strong: true}, {Command: "return", Kind: words},
		{Command: "uphold", Kind: words, Strong: true}, {Command: "dismiss", Kind: words}, {Command: "grant", Kind: button, Strong: true}, {Command: "refuse", Kind: button},
		{Command: "assign", Kind: choose}, {Command: "handover", Kind: choose}, {Command: "later", Kind: until}, {Command: "expect", Kind: hour}, {Command: "restored", Kind: words},
		{Command: "place", Kind: line}, {Command: "fill", Kind: words}, {Command: "danger", Kind: words}, {Command: "duplicate", Kind: line}, {Command: "split", Kind: button},
		{Command: "reject", Kind: choose}, {Command: "helper", Kind: choose},
	}
}

// forms are those that the user may fill in now.
func (p *page) forms(c *web.Call, found models.Complaint) (list []form) {
	_, may := p.Acts.Offers(c.User.Officer, found)
	for _, f := range p.table() {
		if !slices.Contains(may, f.Command) || !p.fits(f.Command, found) {
			continue
		}
		if offer, ok := p.choices()[f.Command]; ok {
			if f.Choices = offer(c, found); len(f.Choices) == 0 {
				continue
			}
		}
		list = append(list, f)
	}
	return list
}

// fits leaves out what the rules would allow and nobody needs here: a storm's commands without a storm, accepting twice.
func (p *page) fits(command string, c models.Complaint) bool {
	switch command {
	case "expect", "restored":
		return c.Watch.Storm != 0
	case "danger":
		return c.Danger == models.NoDanger || c.Danger == ""
	case "accept":
		return c.Status != models.InProgress
	case "grant", "refuse":
		return !c.Watch.InterimWish.IsZero()
	case "proof", "code":
		return c.Status == models.Reported || command == "code" && c.ClosingCode != ""
	}
	return true
}

// choices are the lists to choose from, by command.
func (p *page) choices() map[string]func(*web.Call, models.Complaint) []choice {
	return map[string]func(*web.Call, models.Complaint) []choice{
		"handover": p.departments,
		"assign":   p.colleagues,
		"reject": func(c *web.Call, _ models.Complaint) (list []choice) {
			for _, r := range models.RejectReasons() {
				list = append(list, choice{string(r), c.T("complaint.reason." + string(r))})
			}
			return list
		},
		"helper": func(c *web.Call, _ models.Complaint) (list []choice) {
			for _, k := range models.HelperKinds() {
				list = append(list, choice{string(k), c.T("complaint.helper." + string(k))})
			}
			return append(list, choice{"off", c.T("complaint.helper.off")})
		},
	}
}

func (p *page) departments(c *web.Call, found models.Complaint) (list []choice) {
	for _, d := range p.Directory().Departments() {
		if d.Code != found.Department {
			list = append(list, choice{d.Code, d.Names.In(c.Lang)})
		}
	}
	return list
}

// colleagues are the officers of the department over the place of the complaint who can be reached: others than who has it and who gives it.
func (p *page) colleagues(c *web.Call, found models.Complaint) (list []choice) {
	area := found.AreaOrState()
	seen := map[models.ID]bool{found.DoerOfficer: true, c.User.Officer: true}
	for _, a := range p.Directory().Ancestors(area) {
		for _, level := range []models.Level{models.L0, models.L1, models.L2, models.L3} {
			for _, o := range p.Roster().At(models.Post{Department: found.Department, Area: a.Code, Level: level}) {
				if !seen[o.ID] && o.Reachable(p.Clock.Now()) {
					seen[o.ID] = true
					list = append(list, choice{o.Name, o.Name + " · " + string(level)})
				}
			}
		}
	}
	return list
}

const (
	formLimit = 64 << 20 // bytes of a whole form
	fileLimit = 20 << 20 // of one photo, as for messengers
	maxPhotos = 5
)

// act gives a command. What it is answered with is shown above the complaint as it is now.
func (p *page) act(c *web.Call) error {
	found, _, err := p.found(c)
	if err != nil {
		return err
	}
	version, err := strconv.ParseInt(c.Form("version"), 10, 64)
	if err != nil {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	act := handlers.Act{Officer: c.User.Officer, Lang: c.Lang, Complaint: found.ID, Version: version, Command: c.Form("command"), Words: p.words(c)}
	if !slices.ContainsFunc(p.table(), func(f form) bool { return f.Command == act.Command }) {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	act.Files, err = p.photos(c)
	if refusal, ok := models.AsError(err); ok {
		c.Status(http.StatusUnprocessableEntity)
		return p.again(c, act, c.Refusal(refusal, "web.error.422"))
	}
	if err != nil {
		return err
	}
	return p.give(c, act)
}

// give runs a command and shows what came of it.
func (p *page) give(c *web.Call, act handlers.Act) error {
	// Noted before it is done: what cannot be noted is not done, and who reads that it failed can rely on it.
	if err := p.Audit(c.Context(), c.User, auditActed+act.Command, act.Complaint); err != nil {
		return fmt.Errorf("noting who acts: %w", err)
	}
	said, err := p.Acts.Act(c.Context(), act)
	if refusal, ok := models.AsError(err); ok {
		c.Status(http.StatusUnprocessableEntity)
		return p.again(c, act, p.refusal(c, refusal))
	}
	if errors.Is(err, models.ErrConflict) {
		c.Status(http.StatusConflict)
		return p.again(c, act, c.T("complaint.conflict"))
	}
	if err != nil {
		return fmt.Errorf("acting on complaint %d: %w", act.Complaint, err)
	}
	return p.answer(c, said)
}

// again says why nothing was done, above the form as it was filled in: who wrote a report does not write it twice.
func (p *page) again(c *web.Call, act handlers.Act, refused string) error {
	return p.draft(c, view{Refused: refused, Filled: filled{Command: act.Command, Words: lines(c.Form("words")), Choice: c.Form("choice"), Date: c.Form("date"),
		Hour: c.Form("hour"), Code: c.Form("code")}})
}

// answer shows what was said to who gave the command, and the complaint if it is still his to see.
func (p *page) answer(c *web.Call, said []models.Intent) error {
	var lines []string
	for _, in := range said {
		in.Lang = c.Lang
		text, err := p.Say(in)
		if err != nil {
			return fmt.Errorf("saying what was done: %w", err)
		}
		lines = append(lines, text)
	}
	if len(lines) == 0 {
		lines = append(lines, c.T("web.done"))
	}
	text := strings.Join(lines, "\n")
	if _, _, err := p.found(c); errors.Is(err, models.ErrNotFound) { // handed over: it is not his any more
		return c.Page("complaint/gone", "web.done", text)
	}
	return p.render(c, text, "")
}

func (p *page) refusal(c *web.Call, e *models.Error) string {
	args := models.Args{Code: e.Key, Text: e.Holes["text"], Status: models.Status(e.Holes["status"])}
	if n, err := models.ParseNumber(e.Holes["number"]); err == nil {
		args.Number = n
	}
	said, err := p.Say(models.Intent{Kind: "error", Lang: c.Lang, Args: args})
	if err != nil {
		return c.T("web.error.422")
	}
	return said
}

// lines ends lines as everywhere else: forms end them as HTTP does, and each is a letter more to whoever counts.
func lines(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") }

// words puts the fields of a form together as an officer would write them after the number.
func (p *page) words(c *web.Call) string {
	said := lines(c.Form("words"))
	if day, err := time.Parse(time.DateOnly, c.Form("date")); err == nil { // as browsers send it
		clock := ""
		if hour := c.Form("hour"); hour != "" {
			clock = " " + hour
		}
		return strings.TrimSpace(day.Format("02/01/2006") + clock + " " + said)
	}
	parts := slices.DeleteFunc([]string{c.Form("choice"), c.Form("code"), said}, func(s string) bool { return s == "" })
	return strings.Join(parts, " ")
}

// photos keeps the files of a form and says what they are.
func (p *page) photos(c *web.Call) (list []models.Attachment, err error) {
	if c.R.MultipartForm == nil {
		return nil, nil
	}
	files := c.R.MultipartForm.File["photo"]
	if len(files) > maxPhotos {
		return nil, models.NewError(models.CodeTooLarge, "error.too_many_photos").With("count", strconv.Itoa(maxPhotos))
	}
	for _, head := range files {
		if head.Size == 0 {
			continue
		}
		if head.Size > fileLimit {
			return nil, models.NewError(models.CodeTooLarge, "error.too_large")
		}
		f, err := head.Open()
		if err != nil {
			return nil, fmt.Errorf("reading a photo: %w", err)
		}
		kept, err := p.Keep(c.Context(), f, fileLimit)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("keeping a photo: %w", err)
		}
		if !strings.HasPrefix(kept.MIME, "image/") {
			return nil, models.NewError(models.CodeFileKind, "error.file_kind")
		}
		list = append(list, models.Attachment{Kind: models.Photo, Name: head.Filename, MIME: kept.MIME, Size: kept.Size, Hash: kept.Hash, Look: kept.Look, Reason: kept.Reason})
	}
	return list, nil
}
