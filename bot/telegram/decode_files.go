package telegram

import (
	"encoding/json"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
	"sunwai/models"
)

// filesOf lists what is attached to a message: at most one thing in Telegram. An album is several messages
// with one Group. A file over the download limit is listed too, so that the person can be told.
func filesOf(m *tgbotapi.Message) []bot.File {
	var f bot.File
	switch {
	case len(m.Photo) > 0:
		p := largest(m.Photo)
		f = bot.File{Kind: models.Photo, Ref: p.FileID, MIME: "image/jpeg", Size: int64(p.FileSize)}
	case m.Video != nil:
		f = bot.File{Kind: models.Video, Ref: m.Video.FileID, Name: m.Video.FileName, MIME: m.Video.MimeType, Size: int64(m.Video.FileSize)}
	case m.VideoNote != nil:
		f = bot.File{Kind: models.Video, Ref: m.VideoNote.FileID, MIME: "video/mp4", Size: int64(m.VideoNote.FileSize)}
	case m.Animation != nil: // before Document, which is set too for old clients
		f = bot.File{Kind: models.Video, Ref: m.Animation.FileID, Name: m.Animation.FileName, MIME: m.Animation.MimeType, Size: int64(m.Animation.FileSize)}
	case m.Voice != nil:
		f = bot.File{Kind: models.Voice, Ref: m.Voice.FileID, MIME: m.Voice.MimeType, Size: int64(m.Voice.FileSize)}
	case m.Audio != nil: // a recording sent as a file is listened to as a voice note is
		f = bot.File{Kind: models.Voice, Ref: m.Audio.FileID, Name: m.Audio.FileName, MIME: m.Audio.MimeType, Size: int64(m.Audio.FileSize)}
	case m.Sticker != nil:
		f = bot.File{Kind: models.Sticker, Ref: m.Sticker.FileID, Size: int64(m.Sticker.FileSize)}
	case m.Document != nil:
		f = bot.File{Kind: models.Document, Ref: m.Document.FileID, Name: m.Document.FileName, MIME: m.Document.MimeType, Size: int64(m.Document.FileSize)}
	}
	f.Ref, f.Name, f.MIME, f.Size = bot.Clean(f.Ref), bot.Clean(f.Name), bot.Clean(f.MIME), max(f.Size, 0)
	if f.Ref == "" {
		return nil
	}
	return []bot.File{f}
}

// largest is the biggest size of a photo that can be fetched; Telegram lists a photo in several.
func largest(sizes []tgbotapi.PhotoSize) tgbotapi.PhotoSize {
	best := sizes[0]
	for _, s := range sizes[1:] {
		if s.FileID == "" || int64(s.FileSize) > maxDownload {
			continue
		}
		if best.FileID == "" || int64(best.FileSize) > maxDownload || area(s) > area(best) {
			best = s
		}
	}
	return best
}

func area(s tgbotapi.PhotoSize) int64 { return int64(s.Width) * int64(s.Height) }

// serviceFields are the fields of a message that say what happened to the chat, not what somebody said.
// https://core.telegram.org/bots/api#message ("Service message: …"), Bot API 10.1
func serviceFields() []string {
	return []string{
		"pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "connected_website",
		"chat_background_set", "boost_added", "proximity_alert_triggered", "successful_payment", "refunded_payment",
		"users_shared", "chat_shared", "gift", "unique_gift", "gift_upgrade_sent", "passport_data", "web_app_data",
		"forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened",
		"general_forum_topic_hidden", "general_forum_topic_unhidden", "checklist_tasks_done", "checklist_tasks_added",
		"giveaway_created", "giveaway_completed", "managed_bot_created", "paid_message_price_changed",
		"direct_message_price_changed", "poll_option_added", "poll_option_deleted", "chat_owner_left",
		"chat_owner_changed", "suggested_post_approved", "suggested_post_approval_failed", "suggested_post_declined",
		"suggested_post_paid", "suggested_post_refunded", "video_chat_scheduled", "video_chat_started",
		"video_chat_ended", "video_chat_participants_invited", "new_chat_members", "left_chat_member",
		"new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created", "supergroup_chat_created",
		"channel_chat_created", "migrate_from_chat_id",
	}
}

// isService is asked only of a message in which nothing was found, which is rare.
func isService(raw json.RawMessage, from origin) bool {
	var u map[string]json.RawMessage
	var m map[string]json.RawMessage
	if json.Unmarshal(raw, &u) != nil || json.Unmarshal(u[string(from)], &m) != nil {
		return false
	}
	for _, name := range serviceFields() {
		if _, ok := m[name]; ok {
			return true
		}
	}
	return false
}
