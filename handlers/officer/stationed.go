package officer

import (
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// byID begins what a button holds of an officer whom a place, and no name, led to. Stored in buttons: never rename.
const byID = "@"

// mostBesideNew is how many words stand beside who says that he has only come at most.
const mostBesideNew = 3

// isNew reports whether somebody says that he is new to his posting: all the words there are help him most.
func isNew(t *handlers.Turn) bool {
	s := listen(t, t.Text)
	return s.has("newly") && len(s.left) <= mostBesideNew && !s.has("sent") && !s.has("site")
}

// whereOf is the Area to which words give a complaint: "Chinhat ka hai", "AE Indira Nagar ko do". What says anything of the work gives none.
func whereOf(t *handlers.Turn, c *models.Complaint, text string) (area, place string) {
	home, _ := t.Directory().District(c.Area)
	u := t.Understand.Understand(text, handlers.Hint{District: home.Code})
	switch area = u.Area; {
	case area == "" && u.District != "":
		area = u.District
	case area == "" && u.Place != "":
		area = home.Code // a quarter of which many towns have one
	}
	if place = u.Place; place == "" {
		if a, known := t.Directory().Area(area); known {
			place = a.Names.In(t.Conv.Lang)
		}
	}
	return area, place
}

// offerStationed offers, with one tap each, those who are in charge where words say that a complaint belongs, or says that nobody else is and who
// gets what comes from there. It reports whether it did.
func offerStationed(t *handlers.Turn, c models.Complaint, text string) bool {
	area, place := whereOf(t, &c, text)
	if area == "" || allowed(t, c, giver) != nil || t.Account.Key == handlers.WebAccount {
		return false
	}
	in := models.Intent{Kind: "officer.assign_where", Complaint: c.ID, Args: models.Args{Number: c.Number, Place: place, Area: area}}
	home, _ := t.Directory().District(c.Area)
	if there, _ := t.Directory().District(area); home.Code != "" && there.Code != home.Code {
		return elsewhereTo(t, c, area, place)
	}
	post, list := stationed(t, &c, area)
	in.Args.Post = &post
	if len(list) == 0 {
		in.Kind = "officer.nobody_stationed"
		t.Say(in)
		return true
	}
	t.Ask(whichOne, c.ID)
	for _, o := range list[:min(len(list), mostNamed)] {
		b := models.Button{Text: o.Name, Command: "assign", Arg: string(c.Number) + " " + byID + strconv.FormatInt(int64(o.ID), 10)}
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: b.Command, Arg: b.Arg})
		in.Buttons = append(in.Buttons, handlers.Row(b))
	}
	t.Say(in)
	return true
}

// stationed are the others who hold the post that gets what comes from an Area, and the post: the smallest one upwards where anybody is. Who is on
// leave is not offered: by his name it can still be given to him.
func stationed(t *handlers.Turn, c *models.Complaint, area string) (models.Post, []models.Officer) {
	level := models.L1
	if c.AgainstStaff {
		level = models.L3
	}
	post, _, _ := t.Roster().Route(t.Directory(), c.Department, area, level, nil)
	list := slices.DeleteFunc(t.Roster().At(post), func(o models.Officer) bool {
		return o.ID == t.Officer.ID || o.ID == c.DoerOfficer || !o.Reachable(t.Now)
	})
	if post.Department != c.Department {
		list = nil // the hub: it is handed on, not given
	}
	return post, list
}

// chosenByID is the colleague whom such a button names, with his post in the complaint's district.
func chosenByID(t *handlers.Turn, c *models.Complaint, words string) (models.Officer, models.Post, bool) {
	digits, is := strings.CutPrefix(words, byID)
	id, err := strconv.ParseInt(digits, 10, 64)
	o, known := t.Roster().Officer(models.ID(id))
	if !is || err != nil || !known || o.Revoked || o.Address.IsZero() {
		return models.Officer{}, models.Post{}, false
	}
	home, _ := t.Directory().District(c.Area)
	for _, p := range o.Postings {
		there, _ := t.Directory().District(p.Post.Area)
		near := there.Code == home.Code || there.Code == "" // the whole state's, a zone's
		if p.Post.Department == c.Department && near && slices.Contains(reachable(c), p.Post.Level) {
			return o, p.Post, true
		}
	}
	return models.Officer{}, models.Post{}, false
}
