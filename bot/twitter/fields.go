package twitter

import (
	"context"
	"net/http"
	"net/url"

	"sunwai/bot"
)

// naming is how X wants fields of posts called. It renames tweet to post in 2026, endpoint by endpoint.
type naming int32

const (
	newNames naming = iota // as its own description has them (OpenAPI 2.167)
	oldNames
)

// query names the fields of a question.
func (n naming) query(q url.Values) url.Values {
	if n == newNames {
		return q
	}
	old := url.Values{}
	for k, v := range q {
		switch k {
		case "post.fields":
			old["tweet.fields"] = []string{oldPostFields}
		case "expansions":
			old[k] = []string{v[0]}
			if v[0] == postExpansions {
				old[k] = []string{oldPostExpansions}
			}
		default:
			old[k] = v
		}
	}
	return old
}

const (
	postFields        = "attachments,conversation_id,created_at,display_text_range,entities,geo,id,lang,note_post,text"
	oldPostFields     = "attachments,author_id,conversation_id,created_at,display_text_range,entities,geo,id,in_reply_to_user_id,lang,note_tweet,referenced_tweets,text"
	postExpansions    = "attachments.media_keys,author_id,geo.place_id,in_reply_to_user_id,referenced_posts"
	oldPostExpansions = "attachments.media_keys,author_id,geo.place_id,in_reply_to_user_id,referenced_tweets.id"
	mediaFields       = "media_key,preview_image_url,type,url,variants"
	dmFields          = "attachments,created_at,dm_conversation_id,event_type,id,text"
	dmExpansions      = "attachments.media_keys,sender_id"
)

// ask asks with the names that X understood last; when it does not know them, with the others, once.
func (h *Handle) ask(ctx context.Context, path string, q url.Values, into any) (http.Header, error) {
	names := naming(h.names.Load())
	head, err := h.client.do(ctx, call{method: http.MethodGet, path: path, query: names.query(q)}, into)
	if e, ok := err.(*bot.SendError); !ok || e.Code != http.StatusBadRequest || e.Verdict != bot.Refused {
		return head, err
	}
	other := newNames
	if names == newNames {
		other = oldNames
	}
	head, err = h.client.do(ctx, call{method: http.MethodGet, path: path, query: other.query(q)}, into)
	if err == nil {
		h.names.Store(int32(other))
	}
	return head, err
}
