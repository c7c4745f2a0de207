package twittertest

import "strconv"

// The calls of version 1.1 that go-twitter makes. They obey the same rules as those of version 2, and answer in their own form.

func (s *Server) oldPost(r request) (any, map[string]string, *problem) {
	text, _ := r.body["status"].(string)
	to, _ := r.body["in_reply_to_status_id"].(string)
	result, _, trouble := s.createPost(request{account: r.account, body: map[string]any{"text": text, "reply": map[string]any{"in_reply_to_tweet_id": to}}})
	if trouble != nil {
		return nil, nil, trouble
	}
	id, _ := result.(map[string]any)["data"].(map[string]any)["id"].(string)
	return map[string]any{"id": rounded(id), "id_str": id, "text": text}, nil, nil
}

// rounded is an id as X's own samples have it, written by something that takes numbers for floats.
func rounded(id string) int64 {
	n, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		return 0
	}
	return n / 1000 * 1000
}

func (s *Server) oldMessage(r request) (any, map[string]string, *problem) {
	event, _ := r.body["event"].(map[string]any)
	message, _ := event["message_create"].(map[string]any)
	target, _ := message["target"].(map[string]any)
	data, _ := message["message_data"].(map[string]any)
	to, _ := target["recipient_id"].(string)
	result, head, trouble := s.createMessage(request{account: r.account, ids: []string{to}, body: data})
	if trouble != nil {
		if trouble.status == 403 {
			trouble.code = 150
		}
		return nil, head, trouble
	}
	delete(head, "status")
	id := result.(map[string]any)["data"].(map[string]any)["dm_event_id"]
	return map[string]any{"event": map[string]any{"type": "message_create", "id": id, "created_timestamp": strconv.FormatInt(s.now().UnixMilli(), 10),
		"message_create": map[string]any{"target": target, "sender_id": r.account.ID, "message_data": data}}}, head, nil
}

func (s *Server) oldMe(r request) (any, map[string]string, *problem) {
	a := r.account
	return map[string]any{"id_str": a.ID, "screen_name": a.Username, "name": a.Username, "description": a.Description}, map[string]string{"x-access-level": a.Level}, nil
}
