// Package facebooktest is a fake Facebook for tests: package metatest's server with pages, with people who comment,
// post and write by Messenger, and with the webhooks that result. Each request is checked against spec.json, a table
// written by hand from Meta's documentation.
package facebooktest

import (
	"net"
	"strings"
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
	// Receipts: every message taken is followed by its delivery and its being read.
	Receipts bool
	// NoHumanAgent: the app may not use the tag for what people wrote.
	NoHumanAgent bool
}

// Server is the fake. All methods are safe for concurrent use.
type Server struct {
	*metatest.Core
	cfg  Config
	spec spec

	mu    sync.Mutex
	pages map[string]*Page
	posts map[string]*Post // posts and comments
	shut  bool             // the app may not read other pages
}

// Start starts a server.
func Start(cfg Config) (*Server, error) {
	table, err := readSpec()
	if err != nil {
		return nil, err
	}
	s := &Server{cfg: cfg, spec: table, pages: map[string]*Page{}, posts: map[string]*Post{}}
	s.Core, err = metatest.Start(metatest.Config{Listener: cfg.Listener, URL: cfg.URL, Clock: cfg.Clock, Secret: cfg.Secret, Files: meta.Openly}, s)
	return s, err
}

// Known reports whether it is a page's token.
func (s *Server) Known(token string) bool { return s.owner(token) != nil }

// Rights are those of a page's token.
func (s *Server) Rights(token string) metatest.Rights {
	p := s.owner(token)
	s.mu.Lock()
	defer s.mu.Unlock()
	return p.rights
}

// Handle answers a call of the Graph API.
func (s *Server) Handle(c metatest.Call) (result any, trouble *metatest.Error, known bool) {
	p := s.owner(c.Token)
	do, known := s.edges()[c.Request.Method+" "+c.Edge]
	if !known || c.ID != p.ID && c.Edge != "comments" && c.Edge != "" {
		return nil, nil, false
	}
	result, trouble = do(p, c)
	return result, trouble, true
}

func (s *Server) edges() map[string]func(*Page, metatest.Call) (any, *metatest.Error) {
	return map[string]func(*Page, metatest.Call) (any, *metatest.Error){
		"GET ":                   (*Page).look,
		"GET subscribed_apps":    (*Page).subscribed,
		"POST messages":          (*Page).messages,
		"POST messenger_profile": (*Page).profile,
		"POST comments":          (*Page).comments,
	}
}

func (s *Server) owner(token string) *Page {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, p := range s.pages {
		if p.token == token {
			return p
		}
	}
	return nil
}

// Fields are all that a page can be subscribed to here.
func Fields() []string {
	return strings.Fields("feed mention messages message_edits messaging_postbacks messaging_referrals message_deliveries message_reads")
}

// Scopes are all that a page's token can be allowed here.
func Scopes() []string {
	return strings.Fields("pages_messaging pages_manage_metadata pages_read_engagement pages_read_user_content pages_manage_engagement")
}
