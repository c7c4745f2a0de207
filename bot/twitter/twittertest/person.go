package twittertest

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Person is somebody on X, as one of our accounts meets him.
type Person struct {
	ID, Username string

	account  *Account
	wrote    bool // in private
	blocks   bool
	received []Message
}

// Message is a direct message of ours as the person sees it.
type Message struct {
	ID    string
	Text  string
	Files []File
}

// Person makes somebody.
func (a *Account) Person(id, username string) *Person {
	p := &Person{ID: id, Username: username, account: a}
	a.server.mu.Lock()
	defer a.server.mu.Unlock()
	a.people[id] = p
	return p
}

// Opened lets the person have written in private, without any webhook.
func (p *Person) Opened() *Person {
	p.account.server.mu.Lock()
	defer p.account.server.mu.Unlock()
	p.wrote = true
	return p
}

// Block lets the person want no messages of ours.
func (p *Person) Block() {
	p.account.server.mu.Lock()
	defer p.account.server.mu.Unlock()
	p.blocks = true
}

// Received are our direct messages, oldest first.
func (p *Person) Received() []Message {
	p.account.server.mu.Lock()
	defer p.account.server.mu.Unlock()
	return slices.Clone(p.received)
}

// Await waits for a direct message that holds a text and returns the newest such one.
func (p *Person) Await(ctx context.Context, text string) (Message, error) {
	for {
		p.account.server.mu.Lock()
		changed := p.account.server.changed
		p.account.server.mu.Unlock()
		for _, m := range slices.Backward(p.Received()) {
			if strings.Contains(m.Text, text) {
				return m, nil
			}
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return Message{}, fmt.Errorf("waiting for %q: %w", text, ctx.Err())
		}
	}
}

// Write makes the person write a direct message, and returns its id.
func (p *Person) Write(text string) string { return p.write(text, "") }

// WriteInGroup makes the person write in a conversation of several people, ours among them. No webhook tells of those.
func (p *Person) WriteInGroup(text string) string {
	a, s := p.account, p.account.server
	id, now := s.id(), s.now()
	s.mu.Lock()
	defer s.mu.Unlock()
	a.inbox = append(a.inbox, message{id: id, from: p.ID, conversation: "1593000000000009999", text: text, at: now})
	return id
}

// Photo makes the person send a picture in a direct message.
func (p *Person) Photo(data []byte, text string) string {
	return p.write(text, p.account.server.PutFile(data, "image/jpeg"))
}

func (p *Person) write(text, file string) string {
	a, s := p.account, p.account.server
	id, now := s.id(), s.now()
	s.mu.Lock()
	p.wrote = true
	a.inbox = append(a.inbox, message{id: id, from: p.ID, conversation: conversation(a.ID, p.ID), text: text, media: file, at: now})
	s.mu.Unlock()
	data := map[string]any{"text": text, "entities": map[string]any{"hashtags": []any{}, "symbols": []any{}, "user_mentions": []any{}, "urls": []any{}}}
	if file != "" {
		data["text"] = strings.TrimSpace(text + " https://t.co/media01")
		data["attachment"] = map[string]any{"type": "media", "media": map[string]any{"id_str": file, "type": "photo", "url": "https://t.co/media01",
			"media_url_https": s.DMFile(file)}}
	}
	a.event("dm.received", map[string]any{
		"direct_message_events": []any{map[string]any{"type": "message_create", "id": id, "created_timestamp": strconv.FormatInt(now.UnixMilli(), 10),
			"message_create": map[string]any{"target": map[string]any{"recipient_id": a.ID}, "sender_id": p.ID, "message_data": data}}},
		"users": map[string]any{p.ID: map[string]any{"data": map[string]any{"id": p.ID, "username": p.Username, "name": "Ramdin"}}},
	}, nil)
	return id
}

// Chat makes the person write by XChat, which nobody but the two phones can read.
func (p *Person) Chat() string {
	id := "e4f4d3fc-" + p.account.server.id()
	p.account.event("chat.received", map[string]any{"id": id, "created_at_msec": strconv.FormatInt(p.account.server.now().UnixMilli(), 10),
		"sender_id": p.ID, "conversation_id": p.ID + ":" + p.account.ID, "encoded_event": "CwABAAAA"}, nil)
	return id
}

// Say makes the person post something of his own, and returns it. Handles of ours in it are mentions.
func (p *Person) Say(text string) *Post { return p.post(&Post{Text: text}) }

// Reply makes the person answer a post. X puts the handle of its author before what he writes.
func (p *Person) Reply(to *Post, text string) *Post {
	before := "@" + to.Username + " "
	return p.post(&Post{Text: before + text, Start: utf8.RuneCountInString(before), ReplyTo: to.ID, ReplyToUser: to.Author, Conversation: to.Conversation})
}

// Quote makes the person quote a post.
func (p *Person) Quote(of *Post, text string) *Post { return p.post(&Post{Text: text, Quoted: of.ID}) }

func (p *Person) post(post *Post) *Post {
	s := p.account.server
	post.ID, post.Author, post.Username, post.At = s.id(), p.ID, p.Username, s.now()
	if post.Conversation == "" {
		post.Conversation = post.ID
	}
	s.mu.Lock()
	for _, a := range s.accounts {
		if strings.Contains(strings.ToLower(post.Text), "@"+strings.ToLower(a.Username)) {
			post.Mentions = append(post.Mentions, a)
		}
	}
	s.posts[post.ID] = post
	quoted, answered := s.posts[post.Quoted], s.posts[post.ReplyTo]
	s.mu.Unlock()
	for _, a := range post.Mentions {
		if post.summons(a) {
			a.postEvent("post.mention.create", post)
		}
	}
	if answered != nil {
		s.toAccount(answered.Author, "post.reply.create", post)
	}
	if quoted != nil {
		s.toAccount(quoted.Author, "post.quote.create", post)
	}
	return post
}

func (s *Server) toAccount(id, event string, post *Post) {
	s.mu.Lock()
	a := s.accounts[id]
	s.mu.Unlock()
	if a != nil {
		a.postEvent(event, post)
	}
}

func (a *Account) postEvent(event string, post *Post) {
	in := map[string]any{}
	a.server.mu.Lock()
	payload := a.server.postJSON(post, in)
	a.server.mu.Unlock()
	a.event(event, payload, in)
}

// Delete makes the person take a post back. X tells who has subscribed to his deletions.
func (p *Person) Delete(post *Post) {
	s := p.account.server
	s.mu.Lock()
	delete(s.posts, post.ID)
	subs := slices.Clone(s.subs)
	s.mu.Unlock()
	for _, x := range subs {
		if x.event != "post.delete" || x.user != p.ID {
			continue
		}
		raw, err := json.Marshal(map[string]any{"data": map[string]any{"event_uuid": s.id(), "event_type": x.event, "tag": x.tag,
			"filter": map[string]any{"user_id": p.ID}, "payload": map[string]any{"id": post.ID, "author_id": p.ID}}})
		if err != nil {
			s.violated("a webhook cannot be written: %v", err)
			continue
		}
		s.Push(raw)
	}
}

// Answers are our posts below one, oldest first.
func (s *Server) Answers(to *Post) []Post {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []Post
	for _, p := range s.posts {
		if p.ReplyTo == to.ID && s.accounts[p.Author] != nil {
			list = append(list, *p)
		}
	}
	slices.SortFunc(list, func(x, y Post) int { return compareIDs(x.ID, y.ID) })
	return list
}

// AwaitAnswer waits for a post of ours below one.
func (s *Server) AwaitAnswer(ctx context.Context, to *Post) (Post, error) {
	for {
		s.mu.Lock()
		changed := s.changed
		s.mu.Unlock()
		if list := s.Answers(to); len(list) > 0 {
			return list[len(list)-1], nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return Post{}, fmt.Errorf("waiting for an answer in public: %w", ctx.Err())
		}
	}
}

// postJSON writes a post as X does; what belongs to it goes into in. It is called with the lock held.
func (s *Server) postJSON(p *Post, in map[string]any) map[string]any {
	name := func(newer, older string) string {
		if s.cfg.Names == oldNames {
			return older
		}
		return newer
	}
	m := map[string]any{"id": p.ID, "text": p.Text, "author_id": p.Author, "conversation_id": p.Conversation, "lang": "hi",
		"created_at": p.At.UTC().Format(time.RFC3339), "display_text_range": []int{p.Start, utf8.RuneCountInString(p.Text)},
		name("edit_history_post_ids", "edit_history_tweet_ids"): []string{p.ID}}
	var refs []any
	if p.ReplyTo != "" {
		refs = append(refs, map[string]any{"type": "replied_to", "id": p.ReplyTo})
		m["in_reply_to_user_id"] = p.ReplyToUser
	}
	if p.Quoted != "" {
		refs = append(refs, map[string]any{"type": "quoted", "id": p.Quoted})
	}
	if refs != nil {
		m[name("referenced_posts", "referenced_tweets")] = refs
	}
	var list []any
	for _, a := range p.Mentions {
		at := strings.LastIndex(strings.ToLower(p.Text), "@"+strings.ToLower(a.Username))
		list = append(list, map[string]any{"start": utf8.RuneCountInString(p.Text[:at]), "id": a.ID, "username": a.Username})
	}
	if list != nil {
		m["entities"] = map[string]any{"mentions": list}
	}
	add(in, "users", map[string]any{"id": p.Author, "username": p.Username, "name": "Ramdin"})
	for _, id := range []string{p.Quoted, p.ReplyTo} {
		if q := s.posts[id]; q != nil {
			add(in, name("posts", "tweets"), map[string]any{"id": q.ID, "author_id": q.Author, "text": q.Text})
		}
	}
	if p.Media != "" {
		m["attachments"] = map[string]any{"media_keys": []string{"3_" + p.Media}}
		add(in, "media", map[string]any{"media_key": "3_" + p.Media, "type": "photo", "url": s.URL + "/media/" + p.Media})
	}
	return m
}

func add(in map[string]any, key string, v any) {
	list, _ := in[key].([]any)
	in[key] = append(list, v)
}
