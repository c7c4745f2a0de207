// Package fold makes text written by people comparable: a word comes out the same whether it is typed in Devanagari or
// in Latin letters, with or without nukta, with old or new nasals.
//
// There are two strengths. [Fold] only evens out how the same letters are stored and typed; exact lookups and search
// text use it. [Skeleton] reduces a word to how it sounds in any script, so that bijli, bijlee, bizli and बिजली meet.
// It drops most vowels and is for finding, never for showing.
//
// Everything here is pure, safe for concurrent use, never panics on any input and returns valid UTF-8.
package fold
