package complaints

import (
	"slices"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// selects are the filters with a choice.
func (p *page) selects(c *web.Call, a asked) []selection {
	dir := p.Directory()
	name := func(n models.Names) string { return n.In(c.Lang) }
	out := []selection{
		{Name: "department"}, {Name: "category"}, {Name: "district"}, {Name: "status"}, {Name: "level"}, {Name: "platform"}, {Name: "account"}, {Name: "language"}, {Name: "closure"}, {Name: "by"},
	}
	for i := range out {
		s := &out[i]
		s.Label = c.T("complaints.by." + s.Name)
		add := func(value, label string) {
			s.Options = append(s.Options, option{Value: value, Label: label, Chosen: slices.Contains(a.Values[s.Name], value)})
		}
		switch s.Name {
		case "department":
			for _, d := range dir.AllDepartments() {
				if scope := c.User.Scope.Departments; len(scope) == 0 || slices.Contains(scope, d.Code) {
					add(d.Code, name(d.Names))
				}
			}
		case "category":
			for _, d := range dir.AllDepartments() {
				if d.Code != a.Get("department") {
					continue
				}
				for _, x := range slices.Concat(d.Categories, dir.Retired(d.Code)) {
					add(x.Code, name(x.Names))
				}
			}
		case "district":
			for _, d := range dir.Districts() {
				if scope := c.User.Scope.Districts; len(scope) == 0 || slices.Contains(scope, d.Code) {
					add(d.Code, name(d.Names))
				}
			}
		case "status":
			add("open", c.T("complaints.open"))
			s.Options[0].Chosen = a.Has("open")
			for _, st := range statuses() {
				add(string(st), c.T("web.state."+string(st)))
			}
		case "account":
			for _, x := range p.Accounts() {
				add(x.Key, "@"+x.Handle+" · "+web.Platform(c.Lang, x.Platform))
			}
		default:
			for _, v := range values()[s.Name] {
				add(v, said(c, s.Name, v))
			}
		}
	}
	return out
}

// values of filters that no directory has.
func values() map[string][]string {
	return map[string][]string{
		"level":    {string(models.L1), string(models.L2), string(models.L3), string(models.L4), string(models.Desk), string(models.AA)},
		"platform": {string(models.Telegram), string(models.Twitter), string(models.Facebook), string(models.WhatsApp), string(models.Phone)},
		"language": {string(models.Hindi), string(models.HindiLatn), string(models.English)},
		"rating":   {string(models.Good), string(models.Fair), string(models.Poor)},
		"by":       {string(models.ByResponded), string(models.ByResolved), string(models.ByClosed), string(models.ByRated)},
		"closure":  {string(models.ByCode), string(models.Confirmed), string(models.Unconfirmed), string(models.Disputed), string(models.Dismissed)},
	}
}

// said is a value in words.
func said(c *web.Call, name, value string) string {
	if name == "by" {
		name = "moment"
	}
	if name == "level" {
		return c.T("web.level." + value)
	}
	if name == "platform" {
		return web.Platform(c.Lang, models.PlatformName(value))
	}
	return c.T("complaints." + name + "." + value)
}

// chips are the filters that are set.
func (p *page) chips(c *web.Call, a asked) []chip {
	var out []chip
	for _, name := range fields() {
		if name == "sort" {
			continue
		}
		for _, v := range a.Values[name] {
			out = append(out, chip{Label: p.chosen(c, name, v), URL: a.without(name, v)})
		}
	}
	return out
}

// chosen says a filter that is set.
func (p *page) chosen(c *web.Call, name, value string) string {
	switch name {
	case "q":
		return "“" + value + "”"
	case "danger", "overdue", "open", "unanswered":
		return c.T("complaints." + name)
	case "from", "to":
		return c.T("complaints.by."+name) + " " + value
	case "by":
		if !slices.Contains(values()["by"], value) {
			return c.T("complaints.by.by")
		}
		return said(c, name, value)
	case "status":
		return c.T("web.state." + value)
	case "district":
		return p.place(c, value)
	case "account":
		return value
	}
	dir := p.Directory()
	for _, d := range dir.AllDepartments() {
		if name == "department" && d.Code == value {
			return d.Names.In(c.Lang)
		}
		for _, x := range slices.Concat(d.Categories, dir.Retired(d.Code)) {
			if name == "category" && x.Code == value {
				return x.Names.In(c.Lang)
			}
		}
	}
	if list, ok := values()[name]; ok && slices.Contains(list, value) {
		return said(c, name, value)
	}
	return value
}

func sorts(c *web.Call, a asked) []link {
	now := a.Get("sort")
	if now == "" {
		now = string(models.SortDue)
	}
	var out []link
	for _, s := range models.HubSorts() {
		out = append(out, link{Label: c.T("complaints.sort." + string(s)), URL: a.address("sort", string(s)), Here: now == string(s)})
	}
	return out
}

// kept are values that the form has no field for and must not lose.
func kept(a asked) []pair {
	var out []pair
	for _, name := range []string{"sort", "rating", "unanswered"} {
		for _, v := range a.Values[name] {
			out = append(out, pair{name, v})
		}
	}
	return out
}
