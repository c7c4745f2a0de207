package whatsapptest

import "sunwai/bot/meta/metatest"

// TooMany is 130429: too many messages of the number. seconds 0: Meta does not say for how long.
func TooMany(seconds int) metatest.Failure {
	return metatest.Tells(metatest.Error{Status: 429, Code: 130429, Message: "Rate limit hit", RetryAfter: seconds})
}

// TooManyToOne is 131056: too many messages to one person.
func TooManyToOne() metatest.Failure { return metatest.Says(400, 131056, "Pair rate limit hit") }

// Undeliverable is 131026: the person has no WhatsApp any more.
func Undeliverable() metatest.Failure { return metatest.Says(400, 131026, "Message undeliverable") }

// ServerError is a 500 of Meta's own.
func ServerError() metatest.Failure { return metatest.Says(500, 131000, "Something went wrong") }

// Fail makes the next calls with the number's token fail, each by one failure.
func (n *Number) Fail(failures ...metatest.Failure) { n.server.FailFor(n.token, failures...) }
