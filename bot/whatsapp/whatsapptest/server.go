// Package whatsapptest is a fake WhatsApp for tests: package metatest's server with phone numbers of the Cloud API,
// with people who write to them, and with the webhooks that result. Each message is checked against spec.json, a table
// derived from Meta's own description of its API.
package whatsapptest

import (
	"net"
	"sync"
	"time"

	"sunwai/bot/meta"
	"sunwai/bot/meta/metatest"
)

// Config is how a server is started.
type Config struct {
	// Listener, URL, Clock and Secret are metatest.Config's.
	Listener net.Listener
	URL      string
	Clock    func() time.Time
	Secret   meta.AppSecret
	// Late: a message outside the 24 hours is taken and fails later, in a status, as Meta mostly does.
	Late bool
	// Statuses: every message taken is followed by the statuses sent and delivered.
	Statuses bool
}

// Business is the WhatsApp business account that all numbers belong to.
const Business = "102290129340398"

// Scopes are all that a number's token can be allowed here.
func Scopes() []string {
	return []string{"whatsapp_business_messaging", "whatsapp_business_management"}
}

// Server is the fake. All methods are safe for concurrent use.
type Server struct {
	*metatest.Core
	cfg  Config
	spec spec

	mu      sync.Mutex
	numbers map[string]*Number
	apps    []any // that the business account tells its news
}

// Start starts a server.
func Start(cfg Config) (*Server, error) {
	table, err := readSpec()
	if err != nil {
		return nil, err
	}
	s := &Server{cfg: cfg, spec: table, numbers: map[string]*Number{}}
	s.Subscribe(metatest.AppID)
	s.Core, err = metatest.Start(metatest.Config{Listener: cfg.Listener, URL: cfg.URL, Clock: cfg.Clock, Secret: cfg.Secret, Files: meta.ByToken}, s)
	return s, err
}

// Known reports whether one of the numbers has the token.
func (s *Server) Known(token string) bool { return s.owner(token) != nil }

// Rights are all there are, for ever, for each number's token.
func (s *Server) Rights(string) metatest.Rights { return metatest.Rights{Scopes: Scopes()} }

// Handle answers a call of the Graph API.
func (s *Server) Handle(c metatest.Call) (result any, trouble *metatest.Error, known bool) {
	n := s.owner(c.Token)
	do, known := s.edges()[c.Request.Method+" "+c.Edge]
	if !known || c.Edge != "" && c.ID != n.ID && c.ID != Business {
		return nil, nil, false
	}
	result, trouble = do(n, c)
	return result, trouble, true
}

func (s *Server) edges() map[string]func(*Number, metatest.Call) (any, *metatest.Error) {
	return map[string]func(*Number, metatest.Call) (any, *metatest.Error){
		"POST messages": s.messages,
		"POST media":    s.media,
		"GET ":          s.get,

		"GET message_templates": s.approved,
		"GET subscribed_apps":   s.subscribed,
	}
}

func (s *Server) owner(token string) *Number {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, n := range s.numbers {
		if n.token == token {
			return n
		}
	}
	return nil
}
