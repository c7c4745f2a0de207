package console

import (
	"net/http"
	"net/url"

	hub "sunwai/bot/console"
	"sunwai/models"
)

// pageView is what the page is made of before the stream fills it.
type pageView struct {
	Lang     models.Lang
	Other    models.Lang // the language of the switch
	OtherURL string
	Account  accountView
	Accounts []accountView
	Officers []officerGroup
	Samples  []string
	Words    []string // an officer's first words
	Places   []placeView
	Start    string // payload of a link that led here
	MaxFile  int
	Phones   []phoneView
}

// phoneView is one of the two phones; the template draws both.
type phoneView struct {
	Phone string // citizen, officer
	Page  *pageView
}

// Citizen reports whether it is the citizen's phone; the template asks.
func (v phoneView) Citizen() bool { return v.Phone == citizenPhone }

type placeView struct {
	Name     string
	Lat, Lon float64
}

func (p *Page) show(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	l := p.lookFor(r)
	account, ok := p.account(q.Get("account"), cookie(r, accountCookie))
	if !ok {
		http.Error(w, "the console has no accounts", http.StatusServiceUnavailable)
		return
	}
	officers, err := p.deps.Officers(r.Context())
	if err != nil {
		p.fail(w, r, err)
		return
	}
	v := p.viewPage(l, account, officers)
	v.Start = q.Get("start")
	body, err := l.render("page", v)
	if err != nil {
		p.fail(w, r, err)
		return
	}
	remember(w, langCookie, string(l.lang))
	remember(w, accountCookie, account.Key)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = w.Write(body) // the reader is gone: nobody to tell
}

func (p *Page) viewPage(l look, account models.Account, officers []models.Officer) *pageView {
	department, _ := account.Office.Department()
	v := &pageView{Lang: l.lang, Other: models.English, Account: l.viewAccount(account), Officers: l.groups(officers, department),
		Samples: samples(department), Words: officerSamples(l.lang), MaxFile: hub.MaxFile}
	if l.lang == models.English {
		v.Other = models.Hindi
	}
	v.OtherURL = "/?" + url.Values{"account": {account.Key}, "lang": {string(v.Other)}}.Encode()
	for _, a := range p.deps.Hub.Accounts() {
		one := l.viewAccount(a)
		one.Chosen = a.Key == account.Key
		v.Accounts = append(v.Accounts, one)
	}
	for _, k := range knownPlaces() {
		v.Places = append(v.Places, placeView{Name: k.Names.In(l.lang), Lat: k.Lat, Lon: k.Lon})
	}
	v.Phones = []phoneView{{citizenPhone, v}, {officerPhone, v}}
	return v
}

// fail tells a reader that we failed, and the log why; errors hold no words of people.
func (p *Page) fail(w http.ResponseWriter, r *http.Request, err error) {
	if r.Context().Err() != nil {
		return // the reader left: nothing failed
	}
	p.deps.Log.ErrorContext(r.Context(), "console page", "path", r.URL.Path, "error", err)
	http.Error(w, p.lookFor(r).text("error"), http.StatusInternalServerError)
}
