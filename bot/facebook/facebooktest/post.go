package facebooktest

import (
	"context"
	"fmt"
	"strings"
	"time"

	"sunwai/bot/meta/metatest"
)

// Post is a post or a comment.
type Post struct {
	ID      string
	Author  string
	Text    string
	Answers []string // what our page said below it

	page      *Page
	thread    string // the post's
	parent    string
	at        time.Time
	privately bool // its author has had his private reply
}

// privately finds what a private reply answers.
func (p *Page) privately(to map[string]any, about string) (*Post, *metatest.Error) {
	post := p.server.posts[about]
	switch {
	case post == nil || post.page != p || (post.parent == "") != (metatest.Str(to, "post_id") != ""):
		return nil, &metatest.Error{Status: 400, Code: 100, Subcode: 33, Message: "Object does not exist"}
	case post.privately:
		return nil, &metatest.Error{Status: 400, Code: 10900, Message: "Activity already replied to"}
	case p.server.Now().Sub(post.at) > humanWindow:
		return nil, &metatest.Error{Status: 400, Code: 10902, Message: "Time limit for a private reply is over"}
	}
	return post, nil
}

// comments takes an answer of ours below a post or comment.
func (p *Page) comments(c metatest.Call) (any, *metatest.Error) {
	b, trouble := p.body(c, "comment")
	if trouble != nil {
		return nil, trouble
	}
	said := metatest.Str(b, "message")
	if strings.Contains(said, "://") {
		p.server.Violated("comment: it holds a link")
	}
	id := p.server.NextID()
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	post := p.server.posts[c.ID]
	if post == nil {
		return nil, &metatest.Error{Status: 400, Code: 100, Subcode: 33, Message: "Object does not exist"}
	}
	post.Answers = append(post.Answers, said)
	ours := &Post{ID: number(post.thread) + "_" + id, Author: p.ID, Text: said, page: p, thread: post.thread, parent: c.ID, at: p.server.Now()}
	p.server.posts[ours.ID] = ours
	p.server.PushJSON(p.Feed(ours.value("add"))) // Facebook tells us of our own comments too
	p.server.Wake()
	return map[string]any{"id": ours.ID}, nil
}

// number is the last part of a post's id.
func number(id string) string { return id[strings.LastIndexByte(id, '_')+1:] }

// Feed is a webhook about something on the page.
func (p *Page) Feed(value map[string]any) map[string]any {
	return map[string]any{"object": "page", "entry": []any{p.FeedEntry(value)}}
}

// FeedEntry is one page's part of a webhook about something on it.
func (p *Page) FeedEntry(value map[string]any) map[string]any {
	return map[string]any{"id": p.ID, "time": p.server.Now().Unix(), "changes": []any{map[string]any{"field": "feed", "value": value}}}
}

func (x *Post) value(verb string) map[string]any {
	v := map[string]any{"item": "post", "verb": verb, "post_id": x.thread, "created_time": x.at.Unix(), "from": map[string]any{"id": x.Author, "name": "Ramdin"}}
	if x.parent != "" {
		v["item"], v["comment_id"], v["parent_id"] = "comment", x.ID, x.parent
	}
	if x.Text != "" && verb != "remove" {
		v["message"] = x.Text
	}
	return v
}

// OwnPost makes our page post something, and returns it to be commented on.
func (p *Page) OwnPost(text string) *Post { return p.put(p.ID, text, "", "") }

// Posts makes the person post on the page.
func (q *Person) Posts(text string) *Post {
	x := q.page.put(q.ID, text, "", "")
	q.page.server.PushJSON(q.page.Feed(x.value("add")))
	return x
}

// Mentions makes the person name our page below somebody else's. Facebook tells us that, and where, but not the words.
func (q *Person) Mentions(text string) *Post {
	p := q.page
	x := &Post{ID: "880088008800_" + p.server.NextID(), Author: q.ID, Text: text, page: p, at: p.server.Now()}
	x.thread = x.ID
	p.server.mu.Lock()
	p.server.posts[x.ID] = x
	p.server.mu.Unlock()
	v := map[string]any{"item": "post", "verb": "add", "post_id": x.ID, "sender_id": x.Author, "created_time": x.at.Unix()}
	p.server.PushJSON(map[string]any{"object": "page", "entry": []any{map[string]any{"id": p.ID, "time": x.at.Unix(),
		"changes": []any{map[string]any{"field": "mention", "value": v}}}}})
	return x
}

// Shut takes the app's right to read other pages away; Open gives it back.
func (s *Server) Shut() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.shut = true
}

// Open lets the app read other pages.
func (s *Server) Open() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.shut = false
}

// Comments makes the person comment on a post or comment.
func (q *Person) Comments(on *Post, text string) *Post {
	x := q.page.put(q.ID, text, on.thread, on.ID)
	q.page.server.PushJSON(q.page.Feed(x.value("add")))
	return x
}

// Edits changes what somebody wrote, Removes takes it away.
func (x *Post) Edits(text string) {
	x.page.server.mu.Lock()
	x.Text = text
	v := x.value("edited")
	x.page.server.mu.Unlock()
	x.page.server.PushJSON(x.page.Feed(v))
}

// Removes takes it away.
func (x *Post) Removes() { x.page.server.PushJSON(x.page.Feed(x.value("remove"))) }

func (p *Page) put(author, text, thread, parent string) *Post {
	id := p.server.NextID()
	x := &Post{Author: author, Text: text, page: p, thread: thread, parent: parent, at: p.server.Now()}
	if x.ID = p.ID + "_" + id; parent != "" {
		x.ID = number(thread) + "_" + id
	} else {
		x.thread = x.ID
	}
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	p.server.posts[x.ID] = x
	return x
}

// Said is what our page said below it.
func (x *Post) Said() []string {
	x.page.server.mu.Lock()
	defer x.page.server.mu.Unlock()
	return append([]string(nil), x.Answers...)
}

// AwaitAnswer waits for our page to say something below it.
func (x *Post) AwaitAnswer(ctx context.Context) (string, error) {
	for {
		changed := x.page.server.Changed()
		if said := x.Said(); len(said) > 0 {
			return said[len(said)-1], nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return "", fmt.Errorf("waiting for an answer: %w", ctx.Err())
		}
	}
}
