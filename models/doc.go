// Package models holds the vocabulary of the domain and its rules: what a complaint is and how it may move, complaint
// numbers, the working-hours clock, the tree of Areas, and the routing of a complaint to a post.
//
// It imports only the standard library. A turn of a conversation produces a ChangeSet of these plain values, and the
// store applies it. Nothing here reads a clock, a database or a file.
package models
