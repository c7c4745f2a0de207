package twitter

import (
	"sunwai/bot"
	"sunwai/models"
)

// Carries reports whether a file of a type can be sent at all.
func Carries(mime string) bool {
	_, ok := kindOf(bot.Upload{Kind: models.Photo, MIME: mime})
	return ok
}
