package main

import (
	"context"
	"fmt"

	"sunwai/bot"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
)

// What the platforms' menus offer, in their order. All other commands work as well; a menu is short.
func citizenMenu() []string {
	return []string{"status", "my", "add", "remind", "withdraw", "person", "language", "official", "forget", "help"}
}

func officerMenu() []string {
	return []string{"list", "overdue", "open", "accept", "ask", "note", "handover", "assign", "resolve", "reject", "report", "shift", "leave", "help"}
}

// presenter makes what accounts show beside the conversations.
type presenter struct {
	texts     *i18n.Catalog
	directory func() *directory.Directory
}

// citizen is what everybody sees of an account, in each language and, in Hindi, for all others.
func (p presenter) citizen(a models.Account) ([]bot.Presentation, error) {
	var list []bot.Presentation
	for _, lang := range append([]models.Lang{""}, models.Langs()...) {
		read := lang
		if read == "" {
			read = models.Hindi
		}
		x, err := p.words(read, a)
		if err != nil {
			return nil, err
		}
		x.Lang, x.Audience = lang, bot.CitizenAudience
		list = append(list, x)
	}
	return list, nil
}

func (p presenter) words(lang models.Lang, a models.Account) (bot.Presentation, error) {
	commands, err := p.menu(lang, "citizen", citizenMenu())
	if err != nil {
		return bot.Presentation{}, err
	}
	office := i18n.Holes{"office": p.office(a.Office, lang)}
	about, err := p.texts.Text(string(lang), "present.about", office)
	if err != nil {
		return bot.Presentation{}, err
	}
	short, err := p.texts.Text(string(lang), "present.short", office)
	return bot.Presentation{Commands: commands, Description: about, Short: short}, err
}

// officer is what an officer sees in his own chat.
func (p presenter) officer(o models.Officer) (bot.Presentation, error) {
	commands, err := p.menu(o.Lang, "officer", officerMenu())
	return bot.Presentation{Lang: o.Lang, Audience: bot.OfficerAudience, Peer: o.Address.Peer, Commands: commands}, err
}

func (p presenter) menu(lang models.Lang, group string, names []string) ([]bot.CommandHint, error) {
	hints := make([]bot.CommandHint, len(names))
	for i, name := range names {
		text, err := p.texts.Text(string(lang), "menu."+group+"."+name, nil)
		if err != nil {
			return nil, err
		}
		hints[i] = bot.CommandHint{Command: name, Description: text}
	}
	return hints, nil
}

// office is how the office an account speaks for is called.
func (p presenter) office(o models.Office, lang models.Lang) string {
	d := p.directory()
	if code, ok := o.Department(); ok {
		if dep, ok := d.Department(code); ok {
			return dep.Names.In(lang)
		}
	}
	if code, ok := o.District(); ok {
		if area, ok := d.Area(code); ok {
			return area.Names.In(lang)
		}
	}
	state, _ := d.Area(models.StateArea)
	return state.Names.In(lang)
}

// joined shows their commands to officers who have just joined, or chosen another language. It is called with
// every change of the officers; those who were there at the start have their commands from then.
func (v *service) joined(ctx context.Context, before, now []models.Officer) {
	type chat struct {
		address models.Address
		lang    models.Lang
	}
	known := map[chat]bool{}
	for _, o := range before {
		known[chat{o.Address, o.Lang}] = true
	}
	for _, o := range now {
		if o.Revoked || o.Address.IsZero() || known[chat{o.Address, o.Lang}] {
			continue
		}
		go func() { // nothing waits for a platform
			var told string
			v.guard("present", &told, func() {
				if err := v.presentTo(ctx, o); err != nil && ctx.Err() == nil {
					v.log.Warn("showing an officer his commands", "officer", int64(o.ID), "err", err)
				}
			})
		}()
	}
}

func (v *service) presentTo(ctx context.Context, o models.Officer) error {
	for _, l := range v.lines {
		p, ok := l.Platform.(bot.Presenter)
		if !ok || l.Platform.Account().Key != o.Address.Account {
			continue
		}
		x, err := v.presenter.officer(o)
		if err != nil {
			return fmt.Errorf("writing an officer's commands: %w", err)
		}
		within, cancel := context.WithTimeout(ctx, askTime)
		defer cancel()
		return p.Present(within, []bot.Presentation{x})
	}
	return nil
}
