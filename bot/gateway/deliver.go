package gateway

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Codes of ended or postponed messages besides the verdicts. Stored: never rename.
const (
	codeMerged = "merged" // a newer edit of the same message says it all
	codeEmpty  = "empty"  // nothing was left to say
	codeRender = "render" // it could not be put into words
	codeSent   = "sent"
	// codeNotPublic: a text that was to be read by everybody is not made for that.
	codeNotPublic = "not_public"
	codeMoved     = "moved"  // it goes by another channel of the person
	codeUnsaid    = "unsaid" // it was cancelled while memory had it
)

const (
	// triesToSend is about a day of tries: 1, 2, 4 … 256 s, then one each 5 minutes.
	triesToSend   = 9 + 24*60/5
	triesToRender = 3
	soon          = time.Second // for what is about to be possible: a file on its way, a database that is away
)

// ending is what became of an attempt. Without a State in delivery nothing is recorded: the row stays as it is and is tried again
// after delay.
type ending struct {
	delivery models.Delivery
	delay    time.Duration      // of this chat
	pause    time.Duration      // of the whole account
	silence  bool               // the person cannot be written to: forget what else waits for him
	joined   []models.OutboxRow // went in one message with the row
	held     bool               // the row waits in the database, and what follows it in its conversation behind it
}

func sent(ref string) ending {
	return ending{delivery: models.Delivery{State: models.OutboxSent, SentRef: ref}}
}

func dead(code string) ending {
	return ending{delivery: models.Delivery{State: models.OutboxDead, Code: code}}
}

// attempt renders and sends what is left of a row.
func (s *sender) attempt(c *chat, row *said) (end ending) {
	defer func() {
		if p := recover(); p != nil {
			trouble := newPanic(p)
			s.g.metrics.Panicked("send")
			s.g.log.Error("panic in sending", "outbox", row.ID, "account", s.line.account.Key, "panic", trouble.kind,
				"stack", trouble.stack)
			end = s.unrendered(row)
		}
	}()
	if waits, err := s.waits(row); err != nil || !waits {
		return s.unsaid(row, err)
	}
	window, err := s.window(row)
	if err != nil {
		s.g.log.Error("looking when a person wrote", "outbox", row.ID, "err", err)
		return ending{delay: soon}
	}
	parts, end, ok := s.rendered(row, window)
	if !ok {
		return end
	}
	var joined []models.OutboxRow
	if window == bot.WindowOpen {
		joined = s.join(row, parts)
	}
	if end, ok = s.allParts(c, row, parts, window); !ok {
		return end
	}
	s.g.metrics.Sent(s.line.account.Key, codeSent)
	s.healthy()
	end = sent(row.sentRef)
	end.joined = joined
	return end
}

// rendered is what a row says now, cut into parts; when nothing is to be sent, not ok and the row's end.
func (s *sender) rendered(row *said, window bot.Window) (parts []bot.Outbound, end ending, ok bool) {
	toRender := row.OutboxRow
	if window == bot.WindowShut {
		toRender.Code = "" // it is not late news yet
	}
	parts, err := s.g.renderer.Render(s.hard, toRender, s.limits)
	switch {
	case errors.Is(err, bot.ErrNotYet):
		return nil, ending{delay: soon}, false
	case errors.Is(err, bot.ErrAway):
		s.g.storeFailed()
		s.g.log.Error("reading what belongs to a message", "outbox", row.ID, "err", err)
		return nil, ending{delay: soon}, false
	case err != nil:
		s.g.log.Error("rendering a message", "outbox", row.ID, "kind", row.Kind, "err", err)
		return nil, s.unrendered(row), false
	case len(parts) == 0:
		return nil, ending{delivery: models.Delivery{State: models.OutboxCancelled, Code: codeEmpty}}, false
	}
	if row.PublicTo != "" {
		out, fit := bot.InPublic(row.Intent, parts, s.limits)
		if !fit {
			s.g.metrics.Sent(s.line.account.Key, codeNotPublic)
			s.g.log.Error("a text that is not made for the public", "outbox", row.ID, "kind", row.Kind)
			return nil, dead(codeNotPublic), false
		}
		parts = []bot.Outbound{out}
	}
	if row.parts > 0 {
		return parts, ending{}, true
	}
	edit, done, err := s.earlier(row)
	switch {
	case err != nil:
		s.g.log.Error("looking for the message to edit", "outbox", row.ID, "err", err)
		return nil, ending{delay: soon}, false
	case done:
		s.g.metrics.Sent(s.line.account.Key, codeMerged)
		return nil, ending{delivery: models.Delivery{State: models.OutboxCancelled, Code: codeMerged}}, false
	}
	parts[0].Edit = edit
	return parts, ending{}, true
}

// allParts sends the parts of a row that were not sent yet, at the chat's pace; not ok and the row's end when one of them does not go.
func (s *sender) allParts(c *chat, row *said, parts []bot.Outbound, window bot.Window) (end ending, ok bool) {
	for first := true; row.parts < len(parts); first = false {
		if !first && !s.pace(c) {
			return ending{}, false
		}
		out := parts[row.parts]
		out.Window, out.About, out.Lang, out.Human = window, row.Args.Number, row.Lang, row.Human
		out.Kind, out.Neutral = row.Kind, slices.Contains(row.Args.Flags, "discreet")
		if row.parts == 0 {
			out.PrivateTo = row.PrivateTo // once: what follows it is held until the person answers
		}
		if wait := s.charge(row, out); wait > 0 {
			return ending{delay: wait}, false
		}
		if end, ok := s.part(row, out); !ok {
			return end, false
		}
	}
	return ending{}, true
}

// unrendered is a failure of our own: it must not hold up the person's other messages for a day.
func (s *sender) unrendered(row *said) ending {
	row.failed++
	s.g.metrics.Sent(s.line.account.Key, codeRender)
	if row.failed >= triesToRender || row.Tries >= triesToSend {
		return dead(codeRender)
	}
	return s.later(row, codeRender, 0)
}

// earlier returns the platform's id of the message that a row is to change; "" when it is said anew. done: where
// messages cannot be changed, the earlier one says it all.
func (s *sender) earlier(row *said) (id string, done bool, err error) {
	if !row.Edit || row.Ref == "" {
		return "", false, nil
	}
	before, err := s.g.store.SentBefore(s.hard, row.To, row.Ref)
	switch {
	case errors.Is(err, models.ErrNotFound):
		return "", false, nil
	case err != nil:
		return "", false, err
	case s.limits.Edit != bot.Can:
		return "", saysNothingNew(row, before), nil
	}
	return before.SentRef, false, nil
}

// part sends one message of a row; false with the ending when it was not taken.
func (s *sender) part(row *said, out bot.Outbound) (ending, bool) {
	const repairs = 2
	var last bot.Verdict
	defer func() { s.charged(out, last) }()
	for repaired := 0; ; repaired++ {
		out.To = row.To.Peer
		receipt, err := s.line.platform.Send(s.hard, out)
		if err == nil {
			last = ""
			s.taken(row, out, receipt)
			return ending{}, true
		}
		var e *bot.SendError
		if !errors.As(err, &e) {
			e = &bot.SendError{Verdict: bot.TryAgain}
		}
		last = e.Verdict
		if e.Verdict == bot.Unchanged {
			s.taken(row, out, bot.Receipt{MessageID: out.Edit})
			return ending{}, true
		}
		s.g.metrics.Sent(s.line.account.Key, string(e.Verdict))
		s.g.log.Warn("message not taken", "outbox", row.ID, "account", s.line.account.Key, "verdict", string(e.Verdict),
			"code", e.Code)
		if repair := repairsOf()[e.Verdict]; repair != nil && repaired < repairs {
			if repair(s, row, &out, e) {
				continue
			}
			if e.Verdict != bot.Refused {
				return ending{delay: soon}, false
			}
		}
		end := endingsOf()[e.Verdict]
		if end == nil {
			end = (*sender).tryAgain
		}
		return end(s, row, e), false
	}
}

// taken notes that the platform has a part.
func (s *sender) taken(row *said, out bot.Outbound, r bot.Receipt) {
	if row.parts++; row.parts == 1 {
		if row.sentRef = r.MessageID; row.sentRef == "" {
			row.sentRef = out.Edit
		}
	}
	if r.NewPeer != "" && r.NewPeer != row.To.Peer {
		// When this cannot be noted now, the platform says so again at the next message.
		_ = s.follow(row, r.NewPeer)
	}
}

// repairsOf are the verdicts after which a message is sent again at once, in another way. False: not now.
func repairsOf() map[bot.Verdict]func(*sender, *said, *bot.Outbound, *bot.SendError) bool {
	return map[bot.Verdict]func(*sender, *said, *bot.Outbound, *bot.SendError) bool{
		bot.Moved: func(s *sender, row *said, _ *bot.Outbound, e *bot.SendError) bool {
			return e.NewPeer != "" && s.follow(row, e.NewPeer)
		},
		bot.EditGone: func(_ *sender, _ *said, out *bot.Outbound, _ *bot.SendError) bool {
			out.Edit = ""
			return true
		},
		bot.Refused: withoutFiles,
	}
}

// withoutFiles says a message without its files, and that there are some: a platform may refuse one for what it is, and the words must not
// be lost with it.
func withoutFiles(_ *sender, _ *said, out *bot.Outbound, _ *bot.SendError) bool {
	if len(out.Files) == 0 || out.Instead == "" {
		return false
	}
	out.Files, out.Text = nil, strings.TrimSpace(out.Text+"\n"+out.Instead)
	return true
}

// follow notes the new id of a chat.
func (s *sender) follow(row *said, to models.Peer) bool {
	from := row.To
	if err := s.g.store.PeerMoved(s.hard, from, to); err != nil {
		s.g.log.Error("moving a conversation", "outbox", row.ID, "err", err)
		return false
	}
	s.moved(from.Peer, to)
	row.To.Peer = to
	return true
}

// endingsOf is what each verdict means to the row and the account; one that is not here means try again.
func endingsOf() map[bot.Verdict]func(*sender, *said, *bot.SendError) ending {
	return map[bot.Verdict]func(*sender, *said, *bot.SendError) ending{
		bot.Throttled:    (*sender).throttled,
		bot.PeerGone:     (*sender).peerGone,
		bot.Refused:      (*sender).refuse,
		bot.Unauthorized: (*sender).unauthorized,
		bot.WindowClosed: (*sender).hold,
	}
}

func (s *sender) tryAgain(row *said, e *bot.SendError) ending {
	if row.Tries >= triesToSend {
		return dead(string(e.Verdict))
	}
	return s.later(row, string(bot.TryAgain), e.After)
}

// later puts a row back, longer each time, with a tenth or two more or less so that chats do not come back together.
func (s *sender) later(row *said, code string, atLeast time.Duration) ending {
	delay := longestBackoff
	if row.Tries < 9 {
		delay = time.Second << row.Tries
	}
	delay += time.Duration((rand.Float64() - 0.5) * 0.4 * float64(delay))
	delay = max(delay, atLeast)
	row.Tries++
	return ending{delay: delay, delivery: models.Delivery{State: models.OutboxWaiting, Code: code,
		NotBefore: s.g.clock.Now().Add(delay)}}
}

func (s *sender) throttled(_ *said, e *bot.SendError) ending {
	return ending{pause: max(e.After, time.Second)}
}

func (s *sender) peerGone(row *said, _ *bot.SendError) ending {
	if err := s.g.store.PeerStopped(s.hard, row.To); err != nil {
		s.g.log.Error("noting that a person cannot be written to", "outbox", row.ID, "err", err)
		return ending{delay: soon}
	}
	end := dead(string(bot.PeerGone))
	end.silence = true
	return end
}

func (s *sender) refuse(_ *said, _ *bot.SendError) ending { return dead(string(bot.Refused)) }

// unauthorized leaves the rows waiting: the owner mends the credentials, and nothing is lost.
func (s *sender) unauthorized(_ *said, e *bot.SendError) ending {
	s.mu.Lock()
	s.refused, s.works = true, false
	s.mu.Unlock()
	s.g.health(bot.Health{Account: s.line.account.Key, At: s.g.clock.Now(), Code: "unauthorized", Err: e})
	return ending{pause: s.g.tuning.Unauthorized}
}

// healthy tells once that an account's credentials are good: when they are again, and after the start, since who mended them has started anew,
// and nobody asks the platform of an account whose news comes by webhook. An account with a budget may be in trouble for that besides; its
// news says how it stands.
func (s *sender) healthy() {
	s.mu.Lock()
	was, known := s.refused, s.works
	s.refused, s.works = false, true
	s.mu.Unlock()
	if !was && (known || s.budget != nil) {
		return
	}
	s.g.health(bot.Health{Account: s.line.account.Key, At: s.g.clock.Now(), OK: true})
}

// stopping reports whether an error only says that we are stopping.
func stopping(ctx context.Context) bool { return ctx.Err() != nil }
