package console

import (
	"hash/fnv"
	"net/url"
	"strconv"
	"strings"

	"sunwai/models"
)

// accountView is one of our handles as the list of departments shows it.
type accountView struct {
	Key    string
	Handle string
	Name   string // in the reader's language
	Other  string // in the other one
	Letter string
	Colour string // of the round picture: one of a few
	URL    string
	Search string // what the search looks into
	Chosen bool
}

const colours = 6

func (l look) viewAccount(a models.Account) accountView {
	names := l.office(a.Office)
	v := accountView{Key: a.Key, Handle: a.Handle, Name: names.In(l.lang), Letter: initial(names.In(models.Hindi)),
		URL: "/?" + url.Values{"account": {a.Key}}.Encode()}
	v.Other = names.In(models.English)
	if l.lang == models.English {
		v.Other = names.In(models.Hindi)
	}
	short := models.Names{}
	if code, ok := a.Office.Department(); ok {
		short = l.lookup().HandleNames(code)
	}
	v.Search = strings.ToLower(strings.Join([]string{names.Hi, names.En, names.Latn, a.Handle, string(a.Office), short.Hi, short.En, short.Latn}, " "))
	h := fnv.New32a()
	_, _ = h.Write([]byte(a.Office)) // never fails
	v.Colour = strconv.Itoa(int(h.Sum32() % colours))
	return v
}

// office is the name of whom an account speaks for.
func (l look) office(o models.Office) models.Names {
	if code, ok := o.Department(); ok {
		if d, ok := l.lookup().Department(code); ok {
			return d.Names
		}
		return models.Names{En: code}
	}
	if code, ok := o.District(); ok {
		area, _ := l.lookup().Area(code)
		kind := l.words["office.district"]
		return models.Names{Hi: kind.Hi + " " + area.Names.Hi, En: area.Names.En + " " + kind.En}
	}
	kind, _, _ := strings.Cut(string(o), ":")
	if names, ok := l.words["office."+kind]; ok {
		return names
	}
	return models.Names{En: string(o)}
}

// account finds the account a request speaks of: the one asked for, the one chosen before, the first.
func (p *Page) account(keys ...string) (models.Account, bool) {
	for _, key := range keys {
		if a, ok := p.deps.Hub.Account(key); ok {
			return a, true
		}
	}
	all := p.deps.Hub.Accounts()
	if len(all) == 0 {
		return models.Account{}, false
	}
	return all[0], true
}
