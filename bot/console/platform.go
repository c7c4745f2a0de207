package console

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Limits of the phones. They are those of our Telegram adapter (https://core.telegram.org/bots/api), so that
// what is tried here looks the same there; only the pace is that of one computer.
const (
	maxText       = 4096 // UTF-16 units: sendMessage
	maxCaption    = 1024 // UTF-16 units: sendPhoto
	maxRows       = 25
	maxPerRow     = 4
	maxLabel      = 60
	maxButtonData = 64       // bytes: InlineKeyboardButton.callback_data
	maxUpload     = 50 << 20 // bytes: "Sending files"
	maxDownload   = 20 << 20 // bytes: getFile
	maxPeer       = 64       // bytes of a peer id; our own bound
)

// MaxFile is the largest file a phone takes, in bytes.
const MaxFile = maxDownload

// platform is one account of the console as the gateway sees it.
type platform struct {
	hub     *Console
	account models.Account
}

var (
	_ bot.Fetcher   = (*platform)(nil)
	_ bot.Linker    = (*platform)(nil)
	_ bot.Checker   = (*platform)(nil)
	_ bot.Presenter = (*platform)(nil)
)

// Platform is an account's sending side.
func (c *Console) Platform(account models.Account) bot.Platform {
	return &platform{hub: c, account: account}
}

func (p *platform) Account() models.Account { return p.account }

// Scope is the whole console: the same phone writes to every account.
func (p *platform) Scope() string { return string(models.Console) }

func (p *platform) Limits() bot.Limits {
	return bot.Limits{
		Text: maxText, Caption: maxCaption, Count: bot.UTF16,
		ButtonRows: maxRows, ButtonsPerRow: maxPerRow, ButtonLabel: maxLabel, ButtonData: maxButtonData,
		Edit: bot.Can, Upload: maxUpload, Download: maxDownload,
		PerSecond: 1000, PerChat: time.Millisecond, Burst: 100,
	}
}

// Send puts a message on the phone, or changes an earlier one in place.
func (p *platform) Send(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	if ctx.Err() != nil {
		return bot.Receipt{}, cancelled()
	}
	if err := carries(out); err != nil {
		return bot.Receipt{}, err
	}
	chat := Chat{Account: p.account.Key, Peer: out.To}
	if out.Edit != "" {
		return p.hub.rewrite(chat, out)
	}
	files, err := p.hub.keepAll(out.Files)
	if err != nil {
		return bot.Receipt{}, err
	}
	if len(files) > 0 && bot.UTF16(out.Text) > maxCaption { // as Telegram's: the files first, then the words
		p.hub.put(chat, bot.Outbound{Silent: out.Silent, Protect: out.Protect, ReplyTo: out.ReplyTo}, files)
		files = nil
	}
	return bot.Receipt{MessageID: p.hub.put(chat, out, files)}, nil
}

// put adds a message of ours to a chat and returns its id.
func (c *Console) put(chat Chat, out bot.Outbound, files []File) string {
	m := &Message{ID: c.nextID(), Way: FromUs, At: c.clock.Now().UTC(), Text: out.Text, Buttons: buttons(out.Buttons),
		Files: files, ReplyTo: out.ReplyTo, Silent: out.Silent, Protect: out.Protect, State: Delivered}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.chat(chat).add(m)
	c.touch(m)
	return m.ID
}

// rewrite changes an earlier message of ours.
func (c *Console) rewrite(chat Chat, out bot.Outbound) (bot.Receipt, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	t, ok := c.chats[chat]
	if !ok {
		return bot.Receipt{}, editGone()
	}
	m := t.find(out.Edit)
	if m == nil || m.Way != FromUs {
		return bot.Receipt{}, editGone()
	}
	if m.Text == out.Text && sameButtons(m.Buttons, out.Buttons) {
		return bot.Receipt{}, &bot.SendError{Verdict: bot.Unchanged, Code: http.StatusBadRequest, Reason: "message is not modified"}
	}
	m.Text, m.Buttons, m.Edited = out.Text, buttons(out.Buttons), true
	c.touch(m)
	return bot.Receipt{MessageID: m.ID}, nil
}

// Fetch opens a file that a person sent.
func (p *platform) Fetch(ctx context.Context, ref string) (io.ReadCloser, int64, error) {
	if ctx.Err() != nil {
		return nil, 0, cancelled()
	}
	body, size, err := p.hub.files.open(ref)
	if errors.Is(err, models.ErrNotFound) {
		return nil, 0, refused(http.StatusNotFound, "no such file")
	}
	if err != nil {
		return nil, 0, &bot.SendError{Verdict: bot.TryAgain, Reason: "opening a file failed"}
	}
	return body, size, nil
}

// Link opens the page with this account chosen.
func (p *platform) Link(payload string) string { return p.hub.Link(p.account.Key, payload) }

// Check finds the account's name; there is nobody else to ask.
func (p *platform) Check(context.Context) (bot.Identity, error) {
	if _, ok := p.hub.Account(p.account.Key); !ok {
		return bot.Identity{}, fmt.Errorf("account %s is not one of the console's", p.account.Key)
	}
	return bot.Identity{Handle: p.account.Handle, Name: p.account.Handle}, nil
}

// Present keeps what the phones show beside the conversation. It replaces what was said to the same
// language, audience and peer.
func (p *platform) Present(_ context.Context, list []bot.Presentation) error {
	p.hub.mu.Lock()
	defer p.hub.mu.Unlock()
	kept := p.hub.presented[p.account.Key]
	for _, n := range list {
		kept = slices.DeleteFunc(kept, func(o bot.Presentation) bool {
			return o.Lang == n.Lang && o.Audience == n.Audience && o.Peer == n.Peer
		})
		kept = append(kept, n)
	}
	p.hub.presented[p.account.Key] = kept
	return nil
}

// carries refuses what the phones do not carry, as Telegram would: who fits messages must learn it here.
func carries(out bot.Outbound) error {
	switch {
	case out.To == "":
		return refused(http.StatusBadRequest, "no peer")
	case out.Text == "" && len(out.Files) == 0:
		return refused(http.StatusBadRequest, "message is empty")
	case bot.UTF16(out.Text) > maxText:
		return refused(http.StatusBadRequest, "message is too long")
	case len(out.Buttons) > maxRows:
		return refused(http.StatusBadRequest, "too many rows of buttons")
	}
	for _, row := range out.Buttons {
		if len(row) > maxPerRow {
			return refused(http.StatusBadRequest, "too many buttons in a row")
		}
		for _, b := range row {
			if b.Text == "" || len(b.Command)+1+len(b.Arg) > maxButtonData {
				return refused(http.StatusBadRequest, "button does not fit")
			}
		}
	}
	return nil
}

func buttons(rows [][]bot.Label) [][]Button {
	out := make([][]Button, 0, len(rows))
	for _, row := range rows {
		var r []Button
		for _, l := range row {
			r = append(r, Button{Label: l})
		}
		out = append(out, r)
	}
	return out
}

func sameButtons(a [][]Button, b [][]bot.Label) bool {
	return slices.EqualFunc(a, b, func(x []Button, y []bot.Label) bool {
		return slices.EqualFunc(x, y, func(s Button, t bot.Label) bool { return s.Label == t })
	})
}

func refused(code int, reason string) *bot.SendError {
	return &bot.SendError{Verdict: bot.Refused, Code: code, Reason: reason}
}

func cancelled() *bot.SendError {
	return &bot.SendError{Verdict: bot.TryAgain, Reason: "cancelled"}
}

func editGone() *bot.SendError {
	return &bot.SendError{Verdict: bot.EditGone, Code: http.StatusBadRequest, Reason: "message to edit not found"}
}
