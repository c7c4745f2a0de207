package console

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"
)

// Bounds of what outlives the process: the end of the chats used last, as a phone shows them when it is opened.
const (
	recalledMessages = 40  // of one chat
	recalledChats    = 100 // of all accounts
	recalledFile     = "transcripts.json"
)

// recalled is a chat as it is written down. Stored: never rename its fields, nor those of Message.
type recalled struct {
	Chat     Chat
	Messages []Message
}

// Recall shows again what the phones showed when the process last ended, and has Retain and Close write it down. A phone keeps its messages itself; the
// database keeps what was meant, and what was shown of it could be had back only by writing every message anew.
func (c *Console) Recall() error {
	root, err := c.files.folder()
	if err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.recalls = true
	f, err := root.Open(recalledFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("opening what the phones showed: %w", err)
	}
	defer f.Close()
	var list []recalled
	if err := json.NewDecoder(f).Decode(&list); err != nil {
		return nil // of another version, or cut off: the phones begin empty, as new ones do
	}
	for _, r := range list {
		t := c.chat(r.Chat)
		for i := range r.Messages {
			t.add(&r.Messages[i])
			c.touch(&r.Messages[i])
		}
	}
	return nil
}

// Retain writes down what the phones show, so often at most and only when it has changed, until ctx ends: a process that is killed
// does not come to Close. It returns the first error.
func (c *Console) Retain(ctx context.Context, every time.Duration) error {
	for {
		c.mu.Lock()
		changed := c.changed
		c.mu.Unlock()
		if err := c.retain(); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-changed:
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(every):
		}
	}
}

// retain writes down what the phones show. Who looks for it in the folder finds what anybody reads on the page. What was written before
// stays until the new is whole.
func (c *Console) retain() error {
	c.retaining.Lock()
	defer c.retaining.Unlock()
	c.mu.Lock()
	if !c.recalls {
		c.mu.Unlock()
		return nil
	}
	text, err := json.Marshal(c.newest())
	c.mu.Unlock()
	if err != nil {
		return fmt.Errorf("writing down what the phones show: %w", err)
	}
	root, err := c.files.folder()
	if err != nil {
		return err
	}
	const unfinished = recalledFile + ".new"
	f, err := root.OpenFile(unfinished, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("keeping what the phones show: %w", err)
	}
	_, err = f.Write(text)
	if err := errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("keeping what the phones show: %w", err)
	}
	return root.Rename(unfinished, recalledFile)
}

// newest are the chats used last, the oldest of them first, without what was not delivered. The caller holds the lock.
func (c *Console) newest() (list []recalled) {
	last := func(chat Chat) int64 { return c.chats[chat].lastRev() }
	keys := make([]Chat, 0, len(c.chats))
	for chat := range c.chats {
		keys = append(keys, chat)
	}
	slices.SortFunc(keys, func(a, b Chat) int { return cmp.Compare(last(a), last(b)) })
	for _, chat := range keys[max(0, len(keys)-recalledChats):] {
		all := c.chats[chat].messages
		r := recalled{Chat: chat}
		for _, m := range all[max(0, len(all)-recalledMessages):] {
			if m.State == Delivered {
				r.Messages = append(r.Messages, *m)
			}
		}
		list = append(list, r)
	}
	return list
}
