package storytest

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/bot/phone"
	"sunwai/models"
)

// limitsOf are those of the real platforms, as far as conversations notice them.
func limitsOf(p models.PlatformName) bot.Limits {
	l := bot.Limits{Text: 4096, Caption: 1024, Count: bot.UTF16, ButtonRows: 8, ButtonsPerRow: 3, ButtonLabel: 40, ButtonData: 64, Edit: bot.Can}
	switch p {
	case models.Twitter:
		l.Text, l.Count, l.ButtonRows, l.Edit = 10000, bot.Runes, 0, bot.Cannot
		l.Window, l.Public = bot.Ever, 280
	case models.Facebook:
		l.Text, l.ButtonRows, l.ButtonLabel, l.Edit = 2000, 3, 20, bot.Cannot
		l.Window, l.Public = 24*time.Hour, 8000
	case models.WhatsApp:
		l.Text, l.ButtonRows, l.ButtonLabel, l.Edit = 1024, 3, 20, bot.Cannot
		l.Window = 24 * time.Hour
	case models.Phone:
		l.Text, l.Count, l.ButtonRows, l.Edit = 2000, bot.Runes, 0, bot.Cannot
	}
	return l
}

// scopeOf is within what a peer names the same human.
func scopeOf(a models.Account) string {
	if a.Platform == models.Phone {
		return models.CallScope
	}
	if a.Platform == models.Facebook {
		return "facebook:" + a.Key
	}
	return string(a.Platform)
}

// onTheLine is how long a caller in a story is still there to hear what is read out.
const onTheLine = 5 * time.Minute

// handsOver is what a platform does with a message: it takes it, takes it as something else (a mark says so), or refuses it.
func handsOver(p models.PlatformName, out bot.Outbound, lastIn, now time.Time) (mark string, err error) {
	switch {
	case p == models.Phone && now.Sub(lastIn) >= onTheLine && phone.MustHear(out.Kind) && !out.Neutral:
		return "<the desk calls>", nil
	case p == models.Phone && now.Sub(lastIn) >= onTheLine:
		return "<at the next call>", nil
	case out.PublicTo != "" || out.Window == bot.WindowOpen:
		return "", nil
	case p == models.Facebook && out.PrivateTo != "":
		return "<private reply>", nil
	case p == models.Facebook && out.Human && !lastIn.IsZero() && now.Sub(lastIn) < 7*24*time.Hour:
		return "<human agent>", nil
	case p == models.WhatsApp && out.About != "":
		return "<template>", nil
	}
	return "", &bot.SendError{Verdict: bot.WindowClosed}
}

// asApproved is a message as the general template says it, or its own with answers of its own.
func asApproved(p bot.Outbound) bot.Outbound {
	if t := p.Template; t != nil && t.Line != "" {
		p.Text, p.Buttons = t.Line, [][]bot.Label{t.Taps}
	}
	return p
}

// inPublic are what people can do where everybody reads it.
func inPublic() map[string]func(*stage, action, *bot.Inbound) error {
	return map[string]func(*stage, action, *bot.Inbound) error{
		"posts":    posts(bot.Mention, bot.Can),
		"mentions": posts(bot.Mention, bot.Cannot), // the platform does not let us answer
		"comments": posts(bot.Comment, bot.Can),
		"quotes":   posts(bot.Quote, bot.Can),
		"threads":  threads,
		"under":    under,
		"deletes":  follows(bot.DeletedIn),
		"rewords":  follows(bot.EditedIn),
		"encrypts": func(_ *stage, _ action, in *bot.Inbound) error {
			in.Kind = bot.UnreadableIn
			return nil
		},
	}
}

func posts(how bot.Publicity, may bot.Ability) func(*stage, action, *bot.Inbound) error {
	return func(s *stage, a action, in *bot.Inbound) error {
		in.Text = a.rest
		in.Public = &bot.Public{How: how, Thread: in.MessageID, May: may, Author: a.who}
		s.posted(a.who, in)
		return nil
	}
}

// threads goes on in the person's own thread.
func threads(s *stage, a action, in *bot.Inbound) error {
	before, ok := s.public[a.who]
	if !ok {
		return fmt.Errorf("%s has posted nothing", a.who)
	}
	in.Text, in.ReplyTo = a.rest, before.ref
	in.Public = &bot.Public{How: bot.Comment, Thread: before.thread, May: bot.Can, Author: a.who}
	s.posted(a.who, in)
	return nil
}

// under writes under somebody's post ("under asha"), or under our answer to it ("under asha's answer").
func under(s *stage, a action, in *bot.Inbound) error {
	whose, ours := strings.CutSuffix(a.more, "'s answer")
	before, ok := s.public[whose]
	if !ok {
		return fmt.Errorf("%s has posted nothing", whose)
	}
	in.Text, in.ReplyTo = a.rest, before.ref
	if ours {
		in.ReplyTo = before.answer
	}
	in.Public = &bot.Public{How: bot.Comment, Thread: before.thread, May: bot.Can, Author: a.who}
	if whose != a.who {
		s.posted(a.who, in)
	}
	return nil
}

// follows changes or takes back what the person posted last.
func follows(kind bot.Kind) func(*stage, action, *bot.Inbound) error {
	return func(s *stage, a action, in *bot.Inbound) error {
		before, ok := s.public[a.who]
		if !ok {
			return fmt.Errorf("%s has posted nothing", a.who)
		}
		in.Kind, in.MessageID, in.Text = kind, before.ref, a.rest
		in.Public = &bot.Public{How: bot.Mention, Thread: before.thread, May: bot.Can, Author: a.who}
		return nil
	}
}

// said aloud: what a person posted last.
type aloud struct {
	ref, thread, answer string
}

func (s *stage) posted(who string, in *bot.Inbound) {
	s.public[who] = aloud{ref: in.MessageID, thread: in.Public.Thread}
}

// opens notes, as the gateway does, that a person may be written to now.
func (s *stage) opens(in bot.Inbound, a models.Account) error {
	quiet := []bot.Kind{bot.MemberIn, bot.MigrateIn, bot.DeletedIn, bot.UnreadableIn}
	if limitsOf(a.Platform).Window <= 0 || in.Public != nil || slices.Contains(quiet, in.Kind) {
		return nil
	}
	return s.store.WindowsOpened(s.ctx, []models.Address{{Platform: a.Platform, Account: a.Key, Peer: in.Peer}})
}

// window says whether the reader of a row may be written to freely, and when he wrote last.
func (s *stage) window(row models.OutboxRow) (bot.Window, time.Time, error) {
	length := limitsOf(row.To.Platform).Window
	last, err := s.store.LastIn(s.ctx, row.To)
	if ignoreMissing(err) != nil {
		return "", last, err
	}
	if row.PublicTo != "" || length <= 0 || err == nil && (length == bot.Ever || s.clock.Now().Sub(last) < length) {
		return bot.WindowOpen, last, nil
	}
	return bot.WindowShut, last, nil
}

// elsewhere does with a closed window what the gateway does: another channel, else the message is held.
func (s *stage) elsewhere(row models.OutboxRow) error {
	open := map[string]time.Time{}
	for key, a := range s.accounts {
		switch w := limitsOf(a.Platform).Window; {
		case w <= 0 || w == bot.Ever:
			open[key] = time.Time{}
		default:
			open[key] = s.clock.Now().Add(-w)
		}
	}
	_, err := s.store.Elsewhere(s.ctx, row.ID, open)
	if !errors.Is(err, models.ErrNotFound) {
		return err
	}
	return s.store.Delivered(s.ctx, []models.Delivery{{ID: row.ID, State: models.OutboxWaiting, Code: string(bot.WindowClosed),
		NotBefore: s.clock.Now().Add(6 * time.Hour), At: s.clock.Now()}})
}

// reader is how a story names who is told: with the account where it is not the console, everybody for an answer in public.
func reader(row models.OutboxRow) string {
	who := string(row.To.Peer)
	if row.PublicTo != "" {
		who = "everybody"
	}
	if row.To.Platform == models.Console {
		return who
	}
	return who + "@" + row.To.Account
}

func sentRef(row models.OutboxRow, part int) string {
	return "s" + strconv.FormatInt(row.ID, 10) + "-" + strconv.Itoa(part)
}
