// Package understand reads what people write: language and script, intent, department and category,
// district and place, PIN, phone and complaint number, danger and abuse, each with what it follows from.
//
// It is rules over words plus small linear models, all embedded: no server, no network, no file at run
// time. A word added to the directory's files or to the lists under words/ works at once, without
// training anything anew. docs/understanding.md tells how.
//
// Whole-text steps, in order: cut into tokens (token.go), find every known word and phrase (matcher.go),
// then each part reads the tokens and the finds: language.go, place.go, contact.go, topic.go, danger.go,
// abuse.go, intent.go. Nothing here panics or fails, whatever the bytes; a message's work is bounded.
package understand
