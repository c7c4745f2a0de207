// Package fold makes text written by people comparable: one word typed in Devanagari, in Latin
// letters, with or without nukta, with old or new nasals, comes out the same.
//
// There are two strengths. [Fold] only evens out how the same letters are stored and typed, and is
// what exact lookups and search text use. [Skeleton] reduces a word to how it sounds, whatever the
// script, so that bijli, bijlee, bizli and बिजली meet; it forgets most vowels and is for finding,
// never for showing.
//
// Everything here is pure, safe for concurrent use, never panics on any input and returns valid UTF-8.
package fold
