package offices

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// planned is how many complaints a dry run goes through one by one.
const planned = 200

// planPage says line by line what other posts for an officer would change.
type planPage struct {
	Officer models.Officer
	Seen    string
	Lines   []planLine
	Total   int // complaints that he has
	Shown   int
	Nobody  int // of those shown, that nobody would be told of
	Changed bool
	URL     string
	Ends    []string // the form once more
	New     models.Post
	To      string
	Wrong   string
}

// planLine is one thing that would change.
type planLine struct {
	Does   string // ends, begins, gives, waits; a text of the pages after "offices.plan."
	Post   models.Post
	Number models.Number
	URL    string
	Who    string // who would have it
	Note   string // key of a text
}

// postKey names a post in a form.
func postKey(x models.Post) string {
	return x.Department + "/" + x.Area + "/" + string(x.Level)
}

// Key is how a form names a posting.
func (p person) Key(x models.Posting) string { return postKey(x.Post) }

// posts gives an officer other posts: some end, one begins. First it says what that would change; once it is confirmed it is done as the
// command does it, and the clock gives away what he leaves.
func (p *pages) posts(c *web.Call) error {
	o, err := p.changing(c)
	if err != nil {
		return err
	}
	if err := c.R.ParseForm(); err != nil {
		return models.NewError(models.CodeBadInput, "error.bad_input")
	}
	then, to, wrong := p.postsThen(c, o)
	if wrong != "" {
		return p.showOfficer(c, o, leaveForm{}, wrong, "")
	}
	if c.Form("mode") != string(Apply) {
		return p.showPlan(c, o, then, to)
	}
	if err := p.Note(c.Context(), c.User, auditPosted, postsNote(then)); err != nil {
		return fmt.Errorf("noting who posts an officer elsewhere: %w", err)
	}
	if err := p.Staff.Transfer(c.Context(), then, to); err != nil {
		return fmt.Errorf("posting an officer elsewhere: %w", err)
	}
	return c.Go(pathOf(o.ID) + "?done=posts")
}

// postsNote is what the audit keeps of an officer's posts: codes.
func postsNote(o models.Officer) string {
	keys := make([]string, len(o.Postings))
	for i, x := range o.Postings {
		keys[i] = postKey(x.Post)
	}
	text := fmt.Sprintf("officer:%d=%s", o.ID, strings.Join(keys, ","))
	const longest = 120
	return text[:min(len(text), longest)]
}

// postsThen is the officer as the form wants him; wrong is the text of what does not fit.
func (p *pages) postsThen(c *web.Call, o models.Officer) (then models.Officer, to models.ID, wrong string) {
	then = o
	then.Postings = slices.DeleteFunc(slices.Clone(o.Postings), func(x models.Posting) bool {
		return slices.Contains(c.R.PostForm["end"], postKey(x.Post))
	})
	if c.Form("department") != "" {
		post := p.postOf(c)
		if wrong := p.fault(c.User, Invitation{Name: o.Name, Lang: o.Lang, Post: post}); wrong != "" {
			return then, 0, wrong
		}
		if !then.Holds(post) {
			then.Postings = append(then.Postings, models.Posting{Officer: o.ID, Post: post})
		}
	}
	if samePosts(o, then) {
		return then, 0, "offices.wrong.same"
	}
	to, ok := p.successor(c, o)
	if !ok {
		return then, 0, "offices.wrong.successor"
	}
	return then, to, ""
}

// successor is who the form wants to have what an officer leaves; 0: whom routing finds.
func (p *pages) successor(c *web.Call, o models.Officer) (to models.ID, ok bool) {
	text := c.Form("to")
	if text == "" || text == "0" {
		return 0, true
	}
	for _, x := range p.successors(c.User, o) {
		if strconv.FormatInt(int64(x.ID), 10) == text {
			return x.ID, true
		}
	}
	return 0, false
}

func samePosts(a, b models.Officer) bool {
	return len(a.Postings) == len(b.Postings) && !slices.ContainsFunc(a.Postings, func(x models.Posting) bool { return !b.Holds(x.Post) })
}

// showPlan shows what would change: posts first, then what becomes of each complaint.
func (p *pages) showPlan(c *web.Call, o, then models.Officer, to models.ID) error {
	given, total, err := p.Staff.WouldGive(c.Context(), then, to, planned)
	if err != nil {
		return fmt.Errorf("working out what an officer would leave: %w", err)
	}
	v := planPage{Officer: o, Seen: seenAs(o), Total: total, Shown: min(total, planned), URL: pathOf(o.ID) + "/posts", Ends: c.R.PostForm["end"],
		New: p.postOf(c), To: c.Form("to")}
	for _, x := range o.Postings {
		if !then.Holds(x.Post) {
			v.Lines = append(v.Lines, planLine{Does: "ends", Post: x.Post, Note: p.leftBehind(o, x.Post)})
		}
	}
	for _, x := range then.Postings {
		if !o.Holds(x.Post) {
			v.Lines = append(v.Lines, planLine{Does: "begins", Post: x.Post})
		}
	}
	for _, g := range given {
		line := p.givenLine(g)
		if line.Does == "waits" {
			v.Nobody++
		}
		v.Lines = append(v.Lines, line)
	}
	return c.Page("offices/plan", "offices.plan", v)
}

// leftBehind says that a post would be held by nobody.
func (p *pages) leftBehind(o models.Officer, post models.Post) string {
	if slices.ContainsFunc(p.Staff.Officers(), func(x models.Officer) bool { return x.ID != o.ID && !x.Revoked && x.Holds(post) }) {
		return ""
	}
	return "offices.plan.vacant"
}

// givenLine is what would become of a complaint. What is said against staff is not named: the reader may be meant.
func (p *pages) givenLine(g handlers.Given) planLine {
	line := planLine{Does: "gives", Post: g.Doer, Number: g.Complaint.Number, URL: fmt.Sprintf("/hub/complaints/%d", g.Complaint.ID)}
	if g.Complaint.AgainstStaff {
		line.Number, line.URL, line.Note = "", "", "offices.plan.hidden"
	}
	who := g.Officer
	if who == 0 {
		line.Does = "waits"
	}
	if who == g.Complaint.DoerOfficer { // another one answers for it, the work stays
		line.Does, who = "answers", g.Answers
	}
	for _, x := range p.Staff.Officers() {
		if x.ID == who {
			line.Who = x.Name
		}
	}
	return line
}
