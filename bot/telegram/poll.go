package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
)

const (
	pollLimit    = 100 // https://core.telegram.org/bots/api#getupdates
	pollMargin   = 15 * time.Second
	quickAnswer  = time.Second      // an empty answer sooner than this means that the server does not hold polls
	longestWait  = 60 * time.Second // between two tries with Telegram
	longestPause = 5 * time.Second  // between two tries with our own inbox
	hookRecheck  = 5 * time.Minute
)

// allowedUpdates are the kinds of news we ask for: all that can happen in a private chat.
func allowedUpdates() []string {
	return []string{"message", "edited_message", "callback_query", "my_chat_member"}
}

// Poll brings news until ctx ends, and returns ctx's error. In webhook mode it keeps the webhook set instead.
//
// The library's own loop acknowledges an update as it hands it over and gives up on a batch that holds one
// odd update; here the offset, which is the acknowledgement, moves only after the sink has stored the batch,
// and lives in memory: after a restart Telegram repeats what was not confirmed, and the inbox knows repeats.
func (b *Bot) Poll(ctx context.Context, sink bot.Sink) error {
	p := &poller{bot: b, sink: sink}
	round := p.round
	if b.mode == WebhookMode {
		round = p.keepWebhook
	}
	for ctx.Err() == nil {
		sleep(ctx, round(ctx))
	}
	return ctx.Err()
}

// poller is the state of one Poll.
type poller struct {
	bot      *Bot
	sink     bot.Sink
	offset   int    // first update that is not stored yet; 0: the oldest that Telegram has
	failures int    // in a row
	code     string // of the health last reported
	unhooked bool   // the webhook that stood in the way was deleted; once, or two of us would fight for ever
}

// round asks once and returns how long to wait before the next time.
func (p *poller) round(ctx context.Context) time.Duration {
	asked := p.bot.clock.Now()
	updates, err := p.ask(ctx)
	if ctx.Err() != nil {
		return 0
	}
	if err != nil {
		return p.failed(ctx, err)
	}
	p.well()
	if len(updates) == 0 {
		if p.bot.clock.Now().Sub(asked) < min(quickAnswer, p.bot.pollTimeout/2) {
			return quickAnswer
		}
		return 0
	}
	return p.deliver(ctx, updates)
}

func (p *poller) ask(ctx context.Context) ([]json.RawMessage, error) {
	params := tgbotapi.Params{"limit": strconv.Itoa(pollLimit)}
	params.AddNonZero("offset", p.offset)
	params.AddNonZero("timeout", int(p.bot.pollTimeout/time.Second))
	if err := params.AddInterface("allowed_updates", allowedUpdates()); err != nil {
		return nil, unreadable()
	}
	return as[[]json.RawMessage](p.bot.callFor(ctx, p.bot.pollTimeout+pollMargin, "getUpdates", params))
}

// deliver hands a batch to the sink and moves the offset over it. An update that cannot be read is passed
// over: it would come first again for ever and keep everything behind it.
func (p *poller) deliver(ctx context.Context, updates []json.RawMessage) time.Duration {
	events := make([]bot.Inbound, 0, len(updates))
	skipped := map[string]int{}
	next := p.offset
	for _, raw := range updates {
		in, id, skip := p.bot.decode(raw)
		if skip == "" {
			events = append(events, in)
		} else {
			skipped[skip]++
		}
		if id > 0 {
			next = id + 1
		} else if next > 0 {
			next++ // ids grow by one at least
		}
	}
	if len(events) > 0 {
		if err := p.sink(ctx, events); err != nil {
			if ctx.Err() == nil {
				p.bot.log.Warn("updates not stored, asking for them again", "count", len(events))
			}
			p.failures++
			return min(backoff(p.failures)/4, longestPause)
		}
	}
	p.failures = 0
	p.bot.logSkipped(skipped)
	if next == p.offset { // nothing in the batch has an id: not Telegram's
		p.failures++
		return backoff(p.failures)
	}
	p.offset = next
	return 0
}

// failed reports what went wrong and returns how long to wait.
func (p *poller) failed(ctx context.Context, err error) time.Duration {
	p.failures++
	code, after := healthOf(err)
	p.report(code, err)
	if code == codeConflict && !p.unhooked && p.bot.EnsureMode(ctx) == nil {
		p.unhooked = true
		return 0
	}
	return max(after, backoff(p.failures))
}

func (p *poller) well() {
	if p.code != "" {
		p.failures = 0
	}
	p.report("", nil)
}

// report tells Health of every round, and the log only of a change: a night without network is two lines.
func (p *poller) report(code string, err error) {
	b := p.bot
	b.health(bot.Health{Account: b.account.Key, At: b.clock.Now(), OK: code == "", Code: code, Err: err})
	if code != p.code {
		if code == "" {
			b.log.Info("telegram can be reached again")
		} else {
			b.log.Warn("telegram cannot be polled", "code", code, "error", err)
		}
	}
	p.code = code
}

// keepWebhook is a round of webhook mode: set it if it is not (another program with our token may have taken
// it away) and look again later.
func (p *poller) keepWebhook(ctx context.Context) time.Duration {
	err := p.bot.EnsureMode(ctx)
	if ctx.Err() != nil {
		return 0
	}
	if err != nil {
		p.failures++
		code, after := healthOf(err)
		p.report(code, err)
		return max(after, backoff(p.failures))
	}
	p.failures = 0
	p.report("", nil)
	return hookRecheck
}

// Codes of bot.Health. Metrics and the hub know them: never rename.
const (
	codeUnauthorized = "unauthorized"
	codeConflict     = "conflict"
	codeUnreachable  = "unreachable"
	codeServerError  = "server_error"
)

func healthOf(err error) (code string, after time.Duration) {
	var e *bot.SendError
	if !errors.As(err, &e) {
		return codeServerError, 0
	}
	switch {
	case e.Verdict == bot.Unauthorized:
		return codeUnauthorized, e.After
	case e.Code == http.StatusConflict:
		return codeConflict, e.After
	case e.Code == 0:
		return codeUnreachable, e.After
	}
	return codeServerError, e.After
}

// backoff is 1, 2, 4 … s, at most a minute: a token is mended by hand, a network comes back by itself.
func backoff(failures int) time.Duration {
	if failures < 1 || failures > 6 {
		return longestWait
	}
	return min(time.Second<<(failures-1), longestWait)
}

func sleep(ctx context.Context, d time.Duration) {
	if d <= 0 {
		return
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-ctx.Done():
	}
}

// logSkipped counts by reason what was left out. No content: it may be anybody's.
func (b *Bot) logSkipped(skipped map[string]int) {
	for reason, count := range skipped {
		b.log.LogAttrs(context.Background(), slog.LevelInfo, "updates left out",
			slog.String("reason", reason), slog.Int("count", count))
	}
}
