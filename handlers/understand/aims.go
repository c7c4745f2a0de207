package understand

import (
	"sunwai/handlers"
	"sunwai/models"
)

// weighed is what is known of a message when it is asked what it wants.
type weighed struct {
	*Reader
	m       *message
	said    saying
	u       *handlers.Understanding
	n       int  // words
	meaning int  // of them, those that say something
	subject bool // it is about something that an office does
	trouble bool // something is wrong
	grows   bool // something becomes more that should not
}

// aim is one thing that a message may want, and how sure that is where it fits.
type aim struct {
	intent handlers.Intent
	sure   float64
	fits   func(*weighed) bool
}

// aims are asked in this order; the first that fits is what the message wants. What harms when overlooked comes first.
var aims = [...]aim{
	{handlers.Complaint, 0.98, func(x *weighed) bool { return x.u.Danger != models.NoDanger }},
	{handlers.Noise, 0.99, func(x *weighed) bool { return x.n == 0 }},
	{handlers.Noise, 0.9, func(x *weighed) bool { return x.m.nothingBut(fillerWords) || x.n <= short && x.m.only(noTrouble) }},
	{handlers.Greeting, 0.97, func(x *weighed) bool {
		return x.m.only(greetingWords) && x.n <= short || x.n <= calling && x.m.nothingBut(calledWords)
	}},
	{handlers.Complaint, 0.85, func(x *weighed) bool { return x.said.blamed == misdeed && x.n >= 5 && !x.m.asksHow() }},
	{handlers.Complaint, 0.85, func(x *weighed) bool { return x.m.tellsStatus(x.said) }},
	{handlers.StatusAsk, 0.9, func(x *weighed) bool { return x.m.has(statusWords) && !(x.subject && x.trouble && x.n > 9) }},
	{handlers.StatusAsk, 0.85, func(x *weighed) bool { return x.u.Awaits && x.said.keywords < hintedAt }},
	{handlers.StatusAsk, 0.85, func(x *weighed) bool { return x.u.Number != "" && x.n <= 4 }},
	{handlers.Thanks, 0.96, func(x *weighed) bool { return x.m.only(thanksWords) && x.n <= short }},
	{handlers.Thanks, 0.85, func(x *weighed) bool {
		return x.u.Repaired && x.m.has(thanksWords) && !x.m.has(appealWords) && !x.m.goesOn() && x.oneMatter(x.m)
	}},
	{handlers.Praise, 0.85, func(x *weighed) bool { return x.m.has(praiseWords) && !x.faultBeside(x.m, x.said) }},
	{handlers.Addition, 0.8, func(x *weighed) bool { return x.m.has(addWords) && (!x.subject || x.u.Number != "") }},
	{handlers.Suggestion, 0.75, func(x *weighed) bool { return x.suggests(x.m) }},
	{handlers.Question, 0.75, func(x *weighed) bool { return x.m.asksHow() && !x.m.complains() }},
	{handlers.Complaint, 0.95, func(x *weighed) bool { return x.subject && (x.trouble || x.grows) }},
	{handlers.Complaint, 0.85, func(x *weighed) bool { return x.n >= 3 && (x.u.Staff || x.guards(x.u.Category)) }},
	{handlers.Thanks, 0.85, func(x *weighed) bool {
		return x.m.has(thanksWords) && x.n <= short && !x.trouble && x.said.keywords < hintedAt
	}},
	{handlers.Complaint, 0.8, func(x *weighed) bool { return x.subject && x.n >= 3 }},
	{handlers.Abuse, 0.85, func(x *weighed) bool { return x.u.Abusive && !x.trouble }},
	{handlers.Complaint, 0.7, func(x *weighed) bool { return x.trouble && x.n >= 4 }},
	{handlers.Complaint, 0.6, func(x *weighed) bool { return x.m.has(howLongWords) && x.said.keywords >= hintedAt && x.n >= 4 }},
	{handlers.Thanks, 0.7, func(x *weighed) bool { return x.m.has(thanksWords) }},
	{handlers.Complaint, 0.55, func(x *weighed) bool { return x.subject }},
	{handlers.Complaint, 0.6, func(x *weighed) bool { return x.n >= 3 && (x.m.struck() || x.m.has(inTheFood)) }},
	{handlers.Complaint, doubted, func(x *weighed) bool { return x.trouble && x.said.keywords >= hintedAt || x.grows }}, // "badbu aati hai": he is asked
	{handlers.Noise, 0.8, func(x *weighed) bool { return x.meaning < 2 }},
	{handlers.Complaint, doubted, func(x *weighed) bool {
		return x.u.District != "" && x.said.chat < hardlyTalk && x.besidePlace(x.m) >= toldBeside
	}},
}
