package main

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"

	"sunwai/bot/console"
	"sunwai/bot/console/terminal"
	page "sunwai/handlers/console"
	"sunwai/models"
)

const (
	// settleLook is how often chat looks whether anything is still on its way.
	settleLook = 10 * time.Millisecond
	// settleMost is how long it waits for that. The next line of a script may speak of what this one brings, and a slow machine that has
	// just begun still reads its models.
	settleMost = 2 * time.Minute
	// casesLooked is among how many complaints the officer in charge is looked for.
	casesLooked = 30
)

type chatCmd struct {
	To    string      `default:"POWER" help:"Code of the department to write to first." placeholder:"CODE"`
	Lang  models.Lang `default:"hi" enum:"hi,en" help:"Language of this terminal's own texts: ${enum}."`
	Phone string      `default:"citizen" help:"Name of the citizen's phone; the same name continues the same conversation."`
}

// Run shows the two phones in the terminal, or plays a script from standard input.
func (x chatCmd) Run(ctx context.Context, a *app) error {
	c, err := a.playConfig()
	if err != nil {
		return err
	}
	p, err := a.play(ctx, c, io.Discard)
	if err != nil {
		return err
	}
	defer p.close()
	account, err := x.account(p.hub)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- p.service.run(ctx) }()
	err = terminal.Run(ctx, p.hub, a.in, a.out, terminal.Options{
		Lang:     x.Lang,
		Style:    styleOf(a.in),
		Citizen:  models.Peer(x.Phone),
		Account:  account.Key,
		Called:   func(m models.Account) string { return p.service.presenter.office(m.Office, x.Lang) },
		InCharge: p.inCharge,
		Officers: p.officers,
		Settle:   p.settle,
		Open:     openRegular,
	})
	stop()
	if stopped := <-ended; err == nil {
		err = stopped
	}
	return err
}

// account is the one to begin with.
func (x chatCmd) account(hub *console.Console) (models.Account, error) {
	for _, m := range hub.Accounts() {
		if strings.EqualFold(string(m.Office), x.To) {
			return m, nil
		}
	}
	return models.Account{}, fmt.Errorf("--to: there is no department %q. `sunwai directory departments` lists them", x.To)
}

// styleOf asks for lines where a person types, and shows them where a script does.
func styleOf(in io.Reader) terminal.Style {
	if f, ok := in.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			return terminal.Prompt
		}
	}
	return terminal.Script
}

// officers are all who have a phone.
func (p *playing) officers(context.Context) ([]terminal.Person, error) {
	var list []terminal.Person
	for _, o := range p.service.live.Officers() {
		if chat, ok := console.ChatAt(o.Address); ok && !o.Revoked {
			list = append(list, terminal.Person{Name: o.Name, Chat: chat})
		}
	}
	return list, nil
}

// inCharge is the officer whose turn it is.
func (p *playing) inCharge(ctx context.Context, citizen console.Chat) (terminal.Person, bool, error) {
	cases, err := p.service.newest(ctx, casesLooked)
	if err != nil {
		return terminal.Person{}, false, err
	}
	account, _ := p.hub.Account(citizen.Account)
	o, ok := page.InCharge(cases, p.service.live.Officers(), citizen, account.Office)
	chat, _ := console.ChatAt(o.Address)
	return terminal.Person{Name: o.Name, Chat: chat}, ok, nil
}

// settle waits until every message has had its turn and every answer is on a phone.
func (p *playing) settle(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, settleMost)
	defer cancel()
	t := time.NewTicker(settleLook)
	defer t.Stop()
	for {
		depths, err := p.service.store.QueueDepths(ctx)
		if err != nil {
			return err
		}
		waiting := 0
		for _, d := range depths {
			waiting += d.Inbox + d.Outbox
		}
		if waiting == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return nil // what comes later is shown when it comes
		case <-t.C:
		}
	}
}

// openRegular opens a file to be sent. Of a folder nothing can be read, and from a pipe nothing may ever come.
func openRegular(name string) (io.ReadCloser, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	return os.Open(name)
}
