package twitter

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"sunwai/bot"
	"sunwai/models"
)

// post is a post of version 2. Fields that were renamed in 2026 are read by both names.
// https://docs.x.com/x-api/fundamentals/data-dictionary
type post struct {
	ID             text      `json:"id"`
	Text           text      `json:"text"`
	Author         text      `json:"author_id"`
	Created        text      `json:"created_at"`
	Conversation   text      `json:"conversation_id"`
	Lang           text      `json:"lang"`
	ReplyTo        text      `json:"in_reply_to_tweet_id"`
	ReplyToPost    text      `json:"in_reply_to_post_id"`
	ReplyToUser    text      `json:"in_reply_to_user_id"`
	Referenced     []ref     `json:"referenced_tweets"`
	ReferencedPost []ref     `json:"referenced_posts"`
	Range          []int     `json:"display_text_range"`
	Note           note      `json:"note_tweet"`
	NotePost       note      `json:"note_post"`
	Entities       entities  `json:"entities"`
	Attachments    mediaKeys `json:"attachments"`
	Geo            geo       `json:"geo"`
	Edits          []text    `json:"edit_history_tweet_ids"`
	EditsPost      []text    `json:"edit_history_post_ids"`
}

type ref struct {
	Type text `json:"type"`
	ID   text `json:"id"`
}

// note is the whole of a long post, of which Text is the beginning.
type note struct {
	Text     text     `json:"text"`
	Entities entities `json:"entities"`
}

type entities struct {
	Mentions []mention `json:"mentions"`
}

// mention is a handle within a text; Start counts code points.
type mention struct {
	Start    int  `json:"start"`
	ID       text `json:"id"`
	Username text `json:"username"`
}

type mediaKeys struct {
	Keys []text `json:"media_keys"`
}

type geo struct {
	PlaceID text `json:"place_id"`
	Point   struct {
		Coordinates []float64 `json:"coordinates"` // longitude, latitude
	} `json:"coordinates"`
}

// includes is what belongs to posts and messages.
type includes struct {
	Users  []included[user]  `json:"users"`
	Posts  []included[post]  `json:"posts"`
	Tweets []included[post]  `json:"tweets"`
	Media  []included[media] `json:"media"`
	Places []included[place] `json:"places"`
}

// included is an object that some events wrap once more.
type included[T any] struct{ it T }

// UnmarshalJSON takes it with and without its wrap.
func (i *included[T]) UnmarshalJSON(raw []byte) error {
	var wrapped struct {
		Data *T `json:"data"`
	}
	if bot.ReadJSON(raw, &wrapped) && wrapped.Data != nil {
		i.it = *wrapped.Data
		return nil
	}
	bot.ReadJSON(raw, &i.it)
	return nil
}

type user struct {
	ID          text `json:"id"`
	Username    text `json:"username"`
	Name        text `json:"name"`
	Description text `json:"description"`
}

type place struct {
	ID       text `json:"id"`
	FullName text `json:"full_name"`
}

// media: of a video the variant with the most bits is the one to keep.
type media struct {
	Key      text      `json:"media_key"`
	Type     text      `json:"type"`
	URL      text      `json:"url"`
	Preview  text      `json:"preview_image_url"`
	Variants []variant `json:"variants"`
}

type variant struct {
	BitRate     int  `json:"bit_rate"`
	ContentType text `json:"content_type"`
	URL         text `json:"url"`
}

func (in includes) handle(id text) string {
	for _, u := range in.Users {
		if u.it.ID == id {
			return bot.Clean(string(u.it.Username))
		}
	}
	return ""
}

func (in includes) author(postID text) text {
	for _, p := range append(slices.Clone(in.Posts), in.Tweets...) {
		if p.it.ID == postID {
			return p.it.Author
		}
	}
	return ""
}

// post reads a post by somebody else. why is set instead when there is no event.
func (h *Handle) post(p post, in includes) (e bot.Inbound, why string) {
	p.join()
	switch {
	case p.ID.id() == "":
		return e, skipNoID
	case p.Author.id() == "":
		return e, skipNoPeer
	case string(p.Author) == h.id:
		return e, skipEcho
	case p.refers("retweeted") != "":
		return e, skipRepost
	}
	how, may := h.how(p, in)
	if how == "" {
		return e, skipUnasked
	}
	e = h.public(p.ID, p.Author)
	e.At = h.at(p.Created, p.ID)
	e.ReplyTo = bot.Clean(string(p.ReplyTo))
	e.Text = p.body()
	e.LangHint = langHint(p.Lang)
	e.Public = &bot.Public{How: how, Thread: thread(p), May: may, Author: in.handle(p.Author)}
	for _, key := range p.Attachments.Keys {
		for _, m := range in.Media {
			if m.it.Key == key {
				e.Files = append(e.Files, m.it.file()...)
			}
		}
	}
	p.where(&e, in)
	return finished(e), ""
}

// public begins an event of something said in public. A post has the same event id whichever way it comes.
func (h *Handle) public(id, author text) bot.Inbound {
	return bot.Inbound{Account: h.account.Key, EventID: "post." + string(id), Kind: bot.MessageIn, Peer: author.peer(), MessageID: string(id)}
}

// join takes the newer names' values where the older ones are empty. An edited post has a new id; it belongs to the first.
func (p *post) join() {
	p.ReplyTo = firstOf(p.ReplyTo, p.ReplyToPost)
	p.Referenced = append(p.Referenced, p.ReferencedPost...)
	p.ReplyTo = firstOf(p.ReplyTo, p.refers("replied_to"))
	p.Edits = append(p.Edits, p.EditsPost...)
	if p.Note.Text == "" {
		p.Note = p.NotePost
	}
	if len(p.Entities.Mentions) == 0 {
		p.Entities = p.Note.Entities
	}
}

func (p post) refers(kind text) text {
	for _, r := range p.Referenced {
		if r.Type == kind {
			return r.ID
		}
	}
	return ""
}

// how says in which way a post turns to us, "" if it does not, and whether X lets us answer: only when its author wrote
// our handle himself, or quoted us. The handles that X puts before a reply are not his.
// https://docs.x.com/changelog, February 23, 2026
func (h *Handle) how(p post, in includes) (how bot.Publicity, may bot.Ability) {
	if quoted := p.refers("quoted"); quoted != "" && string(in.author(quoted)) == h.id {
		return bot.Quote, bot.Can
	}
	if h.named(p) {
		may = bot.Can
	}
	switch {
	case string(p.ReplyToUser) == h.id, p.ReplyTo != "" && string(in.author(p.ReplyTo)) == h.id:
		return bot.Comment, may
	case may == bot.Can, h.mentioned(p):
		return bot.Mention, may
	}
	return "", ""
}

func (h *Handle) ours(m mention) bool {
	return string(m.ID) == h.id || m.ID == "" && h.account.Handle != "" && strings.EqualFold(string(m.Username), h.account.Handle)
}

func (h *Handle) mentioned(p post) bool {
	return slices.ContainsFunc(append(slices.Clone(p.Entities.Mentions), p.Note.Entities.Mentions...), h.ours)
}

// named reports whether the author wrote our handle himself.
func (h *Handle) named(p post) bool {
	from := p.prefix()
	return slices.ContainsFunc(p.Entities.Mentions, func(m mention) bool { return h.ours(m) && m.Start >= from })
}

var leading = regexp.MustCompile(`^(?:@[A-Za-z0-9_]{1,15} ?)+`)

// prefix is how many code points of a reply X has put before what its author wrote.
func (p post) prefix() int {
	if p.ReplyTo == "" {
		return 0
	}
	if len(p.Range) == 2 && p.Range[0] >= 0 && p.Range[0] <= utf8.RuneCountInString(string(p.Text)) {
		return p.Range[0]
	}
	return utf8.RuneCountInString(leading.FindString(string(p.Text)))
}

// body is what the author wrote: without the handles before it and the links to his own files behind it.
func (p post) body() string {
	if p.Note.Text != "" {
		s := string(p.Note.Text)
		if p.ReplyTo != "" {
			s = strings.TrimPrefix(s, leading.FindString(s))
		}
		return plainText(s)
	}
	runes := []rune(string(p.Text))
	from, to := min(p.prefix(), len(runes)), len(runes)
	if len(p.Range) == 2 && p.Range[1] > from && p.Range[1] < to {
		to = p.Range[1]
	}
	return plainText(string(runes[from:to]))
}

// plainText undoes what X does to the three signs of HTML. https://docs.x.com/resources/fundamentals/counting-characters
func plainText(s string) string {
	return strings.TrimSpace(bot.Clean(strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(s)))
}

func (p post) where(e *bot.Inbound, in includes) {
	if c := p.Geo.Point.Coordinates; len(c) == 2 {
		e.Location = location(c[1], c[0])
	}
	for _, pl := range in.Places {
		if pl.it.ID != "" && pl.it.ID == p.Geo.PlaceID && e.Location != nil {
			e.Venue = bot.Clean(string(pl.it.FullName))
		}
	}
}

func location(lat, lon float64) *models.Location {
	if lat < -90 || lat > 90 || lon < -180 || lon > 180 {
		return nil
	}
	return &models.Location{Lat: lat, Lon: lon}
}

func thread(p post) string { return bot.Clean(string(firstOf(p.Conversation, p.ID))) }

// langHint: "und", "qme" and the like are X's own for "no words".
func langHint(l text) string {
	s := bot.Clean(string(l))
	if s == "und" || strings.HasPrefix(s, "q") || len(s) > 12 {
		return ""
	}
	return s
}

func firstOf(list ...text) text {
	for _, t := range list {
		if t != "" {
			return t
		}
	}
	return ""
}

// at is the platform's time; where it tells none, that of the id; else ours.
func (h *Handle) at(told, id text) time.Time {
	if at, ok := told.millis(); ok {
		return at
	}
	if at, ok := told.stamp(); ok {
		return at
	}
	if at, ok := madeAt(string(id)); ok {
		return at
	}
	return h.clock.Now().UTC()
}

// file is the file of a medium, none if it has no address.
func (m media) file() []bot.File {
	switch m.Type {
	case "photo":
		return fileAt(models.Photo, m.URL, mimeOf(string(m.URL)))
	case "video", "animated_gif":
		best := variant{BitRate: -1}
		for _, v := range m.Variants {
			if v.ContentType == "video/mp4" && v.BitRate > best.BitRate {
				best = v
			}
		}
		if best.URL != "" {
			return fileAt(models.Video, best.URL, "video/mp4")
		}
		return fileAt(models.Photo, m.Preview, mimeOf(string(m.Preview)))
	}
	return nil
}

func fileAt(kind models.MediaKind, link text, mime string) []bot.File {
	if link == "" {
		return nil
	}
	return []bot.File{{Kind: kind, Ref: bot.Clean(string(link)), MIME: mime}}
}

func mimeOf(link string) string {
	path, _, _ := strings.Cut(link, "?")
	for ending, mime := range map[string]string{".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"} {
		if strings.HasSuffix(path, ending) {
			return mime
		}
	}
	return ""
}
