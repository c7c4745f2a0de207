package rows

import (
	"time"

	"sunwai/models"
	"sunwai/models/store/seal"
)

// Post is a row of posts: something said in public. What names its author or holds his words is sealed.
type Post struct {
	ID           models.ID `gorm:"primaryKey;autoIncrement:false"`
	Platform     models.PlatformName
	Account      string
	Ref          seal.Text
	RefBix       []byte
	Thread       seal.Text
	ThreadBix    []byte
	Author       seal.Text
	AuthorBix    []byte
	Conversation models.ID
	How          string
	State        models.PostState
	Complaint    models.ID
	Words        models.ID
	Text         seal.Text
	Lang         models.Lang
	MayAnswer    bool
	Answered     bool
	// ExchangeBix is set while the post is the one that is answered: a second answer in its exchange is refused by the index.
	ExchangeBix []byte
	At          time.Time
}

// FromPost makes the row of a post.
func FromPost(p models.PublicPost, x Indexer) Post {
	r := Post{ID: p.ID, Platform: p.Platform, Account: p.Account, Ref: seal.Text(p.Ref), RefBix: x.Post(p.Platform, p.Ref),
		Thread: seal.Text(p.Thread), ThreadBix: x.Post(p.Platform, p.Thread), Author: seal.Text(p.Author),
		AuthorBix: x.Author(p.Platform, p.Author), Conversation: p.Conversation, How: p.How, State: p.State,
		Complaint: p.Complaint, Words: p.Words, Text: seal.Text(p.Text), Lang: p.Lang, MayAnswer: p.MayAnswer,
		Answered: p.Answered, At: Stamp(p.At)}
	if p.Answered {
		r.ExchangeBix = x.Index("exchange", string(p.Platform), p.Exchange(), string(p.Author))
	}
	return r
}

// Model returns the post of the row.
func (r Post) Model() models.PublicPost {
	return models.PublicPost{ID: r.ID, Platform: r.Platform, Account: r.Account, Ref: string(r.Ref), Thread: string(r.Thread),
		Author: models.Peer(r.Author), Conversation: r.Conversation, How: r.How, State: r.State, Complaint: r.Complaint,
		Words: r.Words, Text: string(r.Text), Lang: r.Lang, MayAnswer: r.MayAnswer, Answered: r.Answered, At: r.At.UTC()}
}

// LinkCode is a row of link_codes. The code itself is kept nowhere.
type LinkCode struct {
	Person  models.ID `gorm:"primaryKey;autoIncrement:false"`
	CodeBix []byte
	Expires time.Time
	Tries   int
}
