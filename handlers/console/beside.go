package console

import (
	"sunwai/bot"
	hub "sunwai/bot/console"
	"sunwai/models"
)

// officerView is what stands around the right phone: whose it is and with which of our accounts it speaks.
// Present is empty when nobody has a phone.
type officerView struct {
	ID      string
	Chat    hub.Chat
	Title   string
	Level   models.Level
	Account accountView
	Present bool
	List    []bot.CommandHint
	Phone   string
}

func (p *Page) viewOfficer(l look, o models.Officer) officerView {
	chat, ok := hub.ChatAt(o.Address)
	if !ok {
		return officerView{Phone: officerPhone}
	}
	v := officerView{ID: idOf(o), Chat: chat, Present: true, Phone: officerPhone, List: p.commands(l, chat, bot.OfficerAudience)}
	if len(o.Postings) > 0 {
		post := o.Postings[0].Post
		v.Title, v.Level = l.post(post), post.Level
	}
	account, _ := p.deps.Hub.Account(chat.Account)
	v.Account = l.viewAccount(account)
	return v
}

// commandsView are the commands that the bot shows beside a conversation.
type commandsView struct {
	Phone string
	List  []bot.CommandHint
}

func (p *Page) commands(l look, chat hub.Chat, audience bot.Audience) []bot.CommandHint {
	shown, _ := p.deps.Hub.Presented(chat, l.lang, audience)
	return shown.Commands
}
