package facebook

import (
	"encoding/json"
	"strings"

	"sunwai/bot"
	"sunwai/models"
)

// published is something on a page, or that names it. https://developers.facebook.com/docs/graph-api/webhooks/reference/page/#feed
// and …/#mention
type published struct {
	Item      text `json:"item"`
	Verb      text `json:"verb"`
	PostID    text `json:"post_id"`
	CommentID text `json:"comment_id"`
	ParentID  text `json:"parent_id"`
	From      struct {
		ID text `json:"id"`
	} `json:"from"`
	SenderID text   `json:"sender_id"` // of mentions, and of what was published long ago
	Message  text   `json:"message"`
	Created  text   `json:"created_time"`
	Photo    text   `json:"photo"` // links
	Photos   []text `json:"photos"`
	Video    text   `json:"video"`
	Link     text   `json:"link"`
}

// verbs are what may happen to a post or comment; hiding one is the page's own doing.
func verbs() map[text]bot.Kind {
	return map[text]bot.Kind{"add": bot.MessageIn, "edited": bot.EditedIn, "edit": bot.EditedIn, "remove": bot.DeletedIn, "delete": bot.DeletedIn}
}

// posts are the items that a visitor can leave on a page, besides comments.
func posts() map[text]bool {
	return map[text]bool{"post": true, "status": true, "photo": true, "video": true, "share": true, "link": true, "album": true, "note": true}
}

// feed reads one change of a page's feed, or a mention. at is the delivery's time: an edit has none of its own.
func (p *Page) feed(field string, at text, raw json.RawMessage) (bot.Inbound, string) {
	var v published
	if !bot.ReadJSON(raw, &v) {
		return bot.Inbound{}, skipMalformed
	}
	kind, done := verbs()[v.Verb]
	id := v.PostID
	if v.Item == "comment" {
		id = v.CommentID
	}
	author := first(v.From.ID, v.SenderID)
	switch {
	case v.Item == "reaction" || v.Item == "like":
		return bot.Inbound{}, skipReaction
	case !done || v.Item != "comment" && !posts()[v.Item]:
		return bot.Inbound{}, skipService
	case author == text(p.id):
		return bot.Inbound{}, skipEcho
	case !postShape().MatchString(string(id)):
		return bot.Inbound{}, skipNoID
	case !idShape().MatchString(string(author)):
		return bot.Inbound{}, skipNoPeer
	}
	in := bot.Inbound{Account: p.account.Key, Kind: kind, Peer: models.Peer(author), MessageID: string(id), At: p.at(first(v.Created, at)),
		Public: &bot.Public{How: how(field, v), Thread: string(known(v.PostID, id)), May: bot.Can}}
	if v.Item == "comment" {
		in.ReplyTo = string(known(v.ParentID, v.PostID))
	}
	fill(&in, v, at)
	return in, ""
}

// known is the first that is an id of a post or comment.
func known(list ...text) text {
	for _, id := range list {
		if postShape().MatchString(string(id)) {
			return id
		}
	}
	return ""
}

func how(field string, v published) bot.Publicity {
	switch {
	case field == "mention":
		return bot.Mention
	case v.Item == "comment":
		return bot.Comment
	}
	return bot.Visitor
}

// fill completes what is done with a post or comment. Each has its own event id, so that one that comes by two fields is one event.
func fill(in *bot.Inbound, v published, at text) {
	switch in.Kind {
	case bot.DeletedIn:
		in.EventID = "deleted." + in.MessageID
	case bot.EditedIn:
		in.EventID, in.Text = "edited."+digest(text(in.MessageID), at, v.Message), bot.Clean(string(v.Message))
	default:
		in.EventID, in.Text, in.Files = "post."+in.MessageID, bot.Clean(string(v.Message)), pictures(v)
		if in.Text == "" && len(in.Files) == 0 {
			in.Kind = bot.OtherIn // a sticker, or a mention whose words are not in the webhook: see mention.go
		}
	}
}

// pictures are the files of a post or comment. What Facebook calls a link is one only for a photo or video.
func pictures(v published) (files []bot.File) {
	add := func(kind models.MediaKind, links ...text) {
		for _, l := range links {
			if link := bot.Clean(string(l)); strings.HasPrefix(link, "https://") || strings.HasPrefix(link, "http://") {
				files = append(files, bot.File{Kind: kind, Ref: link})
			}
		}
	}
	add(models.Photo, v.Photos...)
	if len(files) == 0 {
		add(models.Photo, v.Photo)
	}
	add(models.Video, v.Video)
	if len(files) == 0 && v.Item == "photo" {
		add(models.Photo, v.Link)
	}
	if len(files) == 0 && v.Item == "video" {
		add(models.Video, v.Link)
	}
	return files
}
