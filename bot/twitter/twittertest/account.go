package twittertest

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/bot/twitter"
)

// Account is one of ours.
type Account struct {
	ID, Username string
	// Level is what the app may do with it; "read-write-directmessages" when it is made.
	Level string
	// Description is its profile's.
	Description string
	// Followers is how many follow it.
	Followers int

	server *Server
	token  twitter.Token
	dead   bool
	shy    bool // its answers in public are refused
	people map[string]*Person
	inbox  []message // direct messages, oldest first
	sent   []time.Time
	said   map[string]bool // its public texts
	asked  int             // how often direct messages were asked for

	refused int // answers in public
}

// message is a direct message as /2/dm_events lists it.
type message struct {
	id, from, conversation, text, media string
	at                                  time.Time
}

// Post is something said in public.
type Post struct {
	ID, Author, Username, Text, ReplyTo, ReplyToUser, Conversation string
	Mentions                                                       []*Account
	Media                                                          string
	Quoted                                                         string
	DeepLink                                                       string
	Start                                                          int // of what its author wrote
	At                                                             time.Time
}

// AddAccount makes an account of ours.
func (s *Server) AddAccount(id, username string, token twitter.Token) *Account {
	a := &Account{ID: id, Username: username, server: s, token: token, Level: "read-write-directmessages", Description: "Automated by the state",
		people: map[string]*Person{}, said: map[string]bool{}}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.accounts[id] = a
	return a
}

func (s *Server) byToken(token string) *Account {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, a := range s.accounts {
		if a.token.Token == token {
			return a
		}
	}
	return nil
}

// Revoke takes the app's access away.
func (a *Account) Revoke() {
	a.server.mu.Lock()
	defer a.server.mu.Unlock()
	a.dead = true
}

// RefuseAnswers lets X refuse what the account says in public from now on, as it does to apps that it thinks answer unasked.
func (a *Account) RefuseAnswers() {
	a.server.mu.Lock()
	defer a.server.mu.Unlock()
	a.shy = true
}

// Refused is how often an answer in public was refused.
func (a *Account) Refused() int {
	a.server.mu.Lock()
	defer a.server.mu.Unlock()
	return a.refused
}

func (a *Account) revoked() bool {
	a.server.mu.Lock()
	defer a.server.mu.Unlock()
	return a.dead
}

func (s *Server) me(r request) (any, map[string]string, *problem) {
	a := r.account
	data := map[string]any{"id": a.ID, "username": a.Username, "name": a.Username, "description": a.Description}
	if strings.Contains(first(r.query["user.fields"]), "public_metrics") {
		data["public_metrics"] = map[string]any{"followers_count": a.Followers, "following_count": 3, "tweet_count": 12, "listed_count": 0}
	}
	return map[string]any{"data": data},
		map[string]string{"x-access-level": a.Level}, nil
}

// createPost answers in public. https://docs.x.com/changelog, February 23, 2026: only below posts whose author called us.
func (s *Server) createPost(r request) (any, map[string]string, *problem) {
	a := r.account
	text, _ := r.body["text"].(string)
	reply, _ := r.body["reply"].(map[string]any)
	to, _ := reply["in_reply_to_tweet_id"].(string)
	deep, _ := r.body["direct_message_deep_link"].(string)
	if twitter.Weight(text) > 280 {
		return nil, nil, &problem{status: 400, kind: "invalid-request", title: "Invalid Request", detail: "Your Tweet text is too long."}
	}
	s.mu.Lock()
	to0 := s.posts[to]
	said, shy := a.said[text], a.shy
	a.said[text] = true
	s.mu.Unlock()
	switch {
	case said:
		return nil, nil, &problem{status: 403, title: "Forbidden", detail: "You are not allowed to create a Tweet with duplicate content."}
	case to0 == nil || !to0.summons(a) || shy:
		s.mu.Lock()
		a.refused++
		s.mu.Unlock()
		return nil, nil, &problem{status: 403, title: "Forbidden", detail: "You can only reply to posts in which you are mentioned."}
	}
	p := &Post{ID: s.id(), Author: a.ID, Username: a.Username, Text: text, ReplyTo: to, Conversation: to0.Conversation, DeepLink: deep, At: s.now()}
	s.mu.Lock()
	s.posts[p.ID] = p
	s.wake()
	s.mu.Unlock()
	return map[string]any{"data": map[string]any{"id": p.ID, "text": text, "edit_history_post_ids": []string{p.ID}}}, created(), nil
}

// summons reports whether the post's author wrote the account's handle himself, or quoted it.
func (p *Post) summons(a *Account) bool {
	if q := a.server.posts[p.Quoted]; q != nil && q.Author == a.ID {
		return true
	}
	written := string([]rune(p.Text)[min(p.Start, len([]rune(p.Text))):])
	return slices.Contains(p.Mentions, a) && strings.Contains(strings.ToLower(written), "@"+strings.ToLower(a.Username))
}

// createMessage sends a direct message: to people who have written, within X's limits.
func (s *Server) createMessage(r request) (any, map[string]string, *problem) {
	a, to := r.account, r.ids[0]
	text, _ := r.body["text"].(string)
	s.mu.Lock()
	defer s.mu.Unlock()
	head, ok := a.spend()
	p := a.people[to]
	switch {
	case !ok:
		return nil, nil, &problem{status: 429, title: "Too Many Requests", detail: "Too Many Requests", header: head}
	case p == nil || !p.wrote || p.blocks:
		return nil, nil, &problem{status: 403, title: "Forbidden", detail: "You do not have permission to DM one or more participants.", header: head}
	}
	m := Message{Text: text}
	if list, _ := r.body["attachments"].([]any); len(list) == 1 {
		id, _ := list[0].(map[string]any)["media_id"].(string)
		f := s.files[id]
		if f == nil || !f.ready || !strings.HasPrefix(f.category, "dm_") {
			return nil, nil, &problem{status: 400, kind: "invalid-request", title: "Invalid Request", detail: "Your media IDs are invalid.", header: head}
		}
		m.Files = []File{f.seen()}
	}
	s.flake++
	m.ID = strconv.FormatInt(s.flake, 10)
	p.received = append(p.received, m)
	a.inbox = append(a.inbox, message{id: m.ID, from: a.ID, conversation: conversation(a.ID, to), text: text, at: s.cfg.Clock()})
	s.wake()
	head["status"] = "201"
	return map[string]any{"data": map[string]any{"dm_conversation_id": conversation(a.ID, to), "dm_event_id": m.ID}}, head, nil
}

func conversation(a, b string) string {
	if a > b {
		a, b = b, a
	}
	return a + "-" + b
}

const quarter = 15 * time.Minute

// spend takes one of the account's direct messages. It is called with the lock held.
func (a *Account) spend() (map[string]string, bool) {
	now := a.server.cfg.Clock()
	a.sent = slices.DeleteFunc(a.sent, func(t time.Time) bool { return now.Sub(t) >= quarter })
	ok := len(a.sent) < a.server.cfg.DMs
	if ok {
		a.sent = append(a.sent, now)
	}
	return map[string]string{"x-rate-limit-limit": strconv.Itoa(a.server.cfg.DMs), "x-rate-limit-remaining": strconv.Itoa(a.server.cfg.DMs - len(a.sent)),
		"x-rate-limit-reset": strconv.FormatInt(a.sent[0].Add(quarter).Unix()+1, 10)}, ok
}

// mentions lists posts that name the account, newest first.
func (s *Server) mentions(r request) (any, map[string]string, *problem) {
	a := r.account
	if a == nil || r.ids[0] != a.ID {
		return nil, nil, &problem{status: 403, title: "Forbidden"}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []*Post
	for _, p := range s.posts {
		if p.Author != a.ID && (slices.Contains(p.Mentions, a) || p.ReplyToUser == a.ID) {
			list = append(list, p)
		}
	}
	slices.SortFunc(list, func(x, y *Post) int { return compareIDs(y.ID, x.ID) })
	if since := first(r.query["since_id"]); since != "" {
		list = slices.DeleteFunc(list, func(p *Post) bool { return compareIDs(p.ID, since) <= 0 })
	}
	from, to, next := window(len(list), r.query)
	posts, in := []any{}, map[string]any{}
	for _, p := range list[from:to] {
		posts = append(posts, s.postJSON(p, in))
	}
	result := map[string]any{"meta": meta(to-from, next)}
	if len(posts) > 0 {
		result["data"], result["includes"] = posts, in
	}
	return result, nil, nil
}

func compareIDs(a, b string) int {
	if len(a) != len(b) {
		return len(a) - len(b)
	}
	return strings.Compare(a, b)
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

const tokenBefore = "page-token-000000000-"

// window is the part of a list that a question is for.
func window(n int, query url.Values) (from, to int, next string) {
	size, _ := strconv.Atoi(first(query["max_results"]))
	if size == 0 {
		size = 100
	}
	if t, ok := strings.CutPrefix(first(query["pagination_token"]), tokenBefore); ok {
		from, _ = strconv.Atoi(t)
	}
	from = min(from, n)
	to = min(from+size, n)
	if to < n {
		next = tokenBefore + strconv.Itoa(to)
	}
	return from, to, next
}

func meta(n int, next string) map[string]any {
	m := map[string]any{"result_count": n}
	if next != "" {
		m["next_token"] = next
	}
	return m
}

// dmEvents lists direct messages, ours too, newest first.
func (s *Server) dmEvents(r request) (any, map[string]string, *problem) {
	a := r.account
	s.mu.Lock()
	defer s.mu.Unlock()
	a.asked++
	s.wake()
	list := slices.Clone(a.inbox)
	slices.Reverse(list)
	from, to, next := window(len(list), r.query)
	events, files := []any{}, []any{}
	for _, m := range list[from:to] {
		e := map[string]any{"id": m.id, "event_type": "MessageCreate", "text": m.text, "sender_id": m.from, "dm_conversation_id": m.conversation,
			"created_at": m.at.UTC().Format("2006-01-02T15:04:05.000Z")}
		if m.media != "" {
			e["text"] = strings.TrimSpace(m.text + " https://t.co/media01")
			e["attachments"] = map[string]any{"media_keys": []string{"3_" + m.media}}
			files = append(files, map[string]any{"media_key": "3_" + m.media, "type": "photo", "url": s.DMFile(m.media)})
		}
		events = append(events, e)
	}
	result := map[string]any{"meta": meta(to-from, next)}
	if len(events) > 0 {
		result["data"] = events
		result["includes"] = map[string]any{"media": files}
	}
	return result, nil, nil
}

// Asked is how often the account's direct messages were asked for.
func (a *Account) Asked() int {
	a.server.mu.Lock()
	defer a.server.mu.Unlock()
	return a.asked
}

// AwaitAsked waits until they were asked for more often than that.
func (a *Account) AwaitAsked(ctx context.Context, than int) error {
	for {
		a.server.mu.Lock()
		changed, now := a.server.changed, a.asked
		a.server.mu.Unlock()
		if now > than {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("waiting for a question for direct messages: %w", ctx.Err())
		}
	}
}
