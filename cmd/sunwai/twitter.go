package main

import (
	"fmt"
	"log/slog"
	"strings"

	"github.com/prometheus/client_golang/prometheus"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/bot/twitter"
	"sunwai/cmd/sunwai/config"
)

func newTwitter(d lineDeps, a config.Account) (bot.Platform, error) {
	c := d.config.Twitter
	t := twitter.Config{
		Account:  a.Identity(),
		UserID:   a.UserID,
		App:      twitter.Consumer{Key: a.ConsumerKey.Reveal(), Secret: a.ConsumerSecret.Reveal()},
		Token:    twitter.Token{Token: a.Token.Reveal(), Secret: a.TokenSecret.Reveal()},
		Endpoint: c.Endpoint,
		HTTP:     d.http,
		API:      twitter.API(c.API),
		DeepLink: twitter.DeepLink(c.DeepLink),
		Clock:    d.clock,
		Health:   d.health,
		Log:      d.log,
		Costs: twitter.Costs{Limit: int64(a.MonthlyLimit), Prices: twitter.Prices{Answer: int64(c.PriceAnswer), DM: int64(c.PriceDM),
			DMEvent: int64(c.PriceDMEvent), Mention: int64(c.PriceMention), MentionRead: int64(c.PriceMentionRead)}},
	}
	if t.Costs.Limit == 0 {
		t.Costs.Limit = int64(c.MonthlyLimit)
	}
	for _, q := range c.Budget {
		t.Budget = append(t.Budget, bot.Quota{Count: q.Count, Per: q.Per})
	}
	if a.Mode == config.Webhook {
		t.Hook = strings.TrimRight(d.config.HTTP.PublicURL, "/") + "/webhook/" + twitter.HookName(t.App, mainApp(d.config))
	}
	if d.store != nil {
		t.Cursors, t.Costs.Ledger, t.Costs.Open = d.store, d.store, d.store.Worthwhile
	}
	return twitter.New(t)
}

// mainApp is [twitter]'s.
func mainApp(c *config.Config) twitter.Consumer {
	return twitter.Consumer{Key: c.Twitter.ConsumerKey.Reveal(), Secret: c.Twitter.ConsumerSecret.Reveal()}
}

// twitterReceivers makes X's webhook, at one path for each app.
func twitterReceivers(c *config.Config, lines []gateway.Line, log *slog.Logger) (map[string]bot.Receiver, error) {
	var handles []*twitter.Handle
	for _, l := range lines {
		if h, is := l.Platform.(*twitter.Handle); is {
			handles = append(handles, h)
		}
	}
	receivers := map[string]bot.Receiver{}
	if len(handles) == 0 {
		return receivers, nil
	}
	r, err := twitter.NewReceiver(mainApp(c), handles, log)
	if err != nil {
		return nil, fmt.Errorf("[twitter]: %w", err)
	}
	for _, name := range r.Names() {
		receivers[name] = r
	}
	return receivers, nil
}

// spendings shows what accounts cost, for platforms that bill by the message.
type spendings struct {
	lines        []gateway.Line
	spent, limit *prometheus.Desc
}

var _ prometheus.Collector = spendings{}

func newSpendings(lines []gateway.Line) spendings {
	return spendings{lines,
		prometheus.NewDesc("sunwai_spending_dollars", "What the account has cost this month by our own count, in US dollars.", []string{"account"}, nil),
		prometheus.NewDesc("sunwai_spending_limit_dollars", "What it may cost in a month; not there when there is no limit.", []string{"account"}, nil)}
}

// Describe lists the gauges.
func (s spendings) Describe(out chan<- *prometheus.Desc) {
	out <- s.spent
	out <- s.limit
}

// Collect reads what the adapters know.
func (s spendings) Collect(out chan<- prometheus.Metric) {
	for _, l := range s.lines {
		spender, is := l.Platform.(bot.Spender)
		if !is {
			continue
		}
		x, key := spender.Spending(), l.Platform.Account().Key
		if x == (bot.Spending{}) { // nothing is known yet, or no price is set
			continue
		}
		out <- prometheus.MustNewConstMetric(s.spent, prometheus.GaugeValue, float64(x.Spent)/twitter.Dollar, key)
		if x.Limit > 0 {
			out <- prometheus.MustNewConstMetric(s.limit, prometheus.GaugeValue, float64(x.Limit)/twitter.Dollar, key)
		}
	}
}
