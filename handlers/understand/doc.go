// Package understand reads what people write: language and script, intent, department and category, district and place,
// PIN, phone number and complaint number, danger and abuse, each with the words that led to it.
//
// It combines rules over words with small linear models, all embedded: it needs no server, no network and no files at
// run time. A word added to the directory's files or to the lists under words/ works at once, without training.
// docs/understanding.md explains it.
//
// The steps, in order: cut the text into tokens (token.go) and find every known word and phrase (matcher.go); then each
// part reads the tokens and finds: language.go, place.go, contact.go, topic.go, danger.go, abuse.go, intent.go. Nothing
// here panics or fails on any bytes, and the work for a message is bounded.
package understand
