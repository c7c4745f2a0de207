// Package storytest runs conversations written as text files that a translator can read. It plays what people say and
// compares what they are told; `go test ./handlers/storytest -update` writes the answers again.
//
// A story is a text file:
//
//	# What it is about
//	account power = POWER                      an account of ours and its office
//	officer anil = POWER 162 L1 hi             who holds which post, in which language he reads
//	@ 2026-11-24 10:00                         the time, IST; "@ +2h" later
//	priya to power: बिजली नहीं आ रही           somebody writes to an account
//	priya to power taps: सही है                 a button of what she was told last
//	priya to power sends: photo                photo, voice, document, sticker, place 26.85,80.94, contact +91…
//	priya to power sends: photo <pole> यह देखें  the same name is the same file; <pole~> that picture, squeezed again
//	priya to power passes: photo               sends on what somebody else sent
//	priya to power replies: और भी              to the last message she got
//	priya to power edits: …                    changes her last message
//	account x = POWER on twitter               an account elsewhere: twitter, facebook, whatsapp, telegram, with its limits
//	priya to x posts: …                        in public; comments, quotes, mentions (cannot be answered there)
//	refuse x                                   from now on the platform refuses our answers in public there
//	priya to x threads: …                      goes on in her thread
//	mohan to x under priya: …                  under her post; "under priya's answer": under our answer to it
//	priya to x deletes:                        takes her last post back; rewords: changes it
//	+9198… to desk tells: …                    by phone, to the desk; "tells for Sita, mother": for somebody else
//	priya to x encrypts:                       writes so that we cannot read it
//	  priya < शिकायत दर्ज हो गई …               what somebody is told, then its further lines, then its buttons
//	        | विषय: …
//	        [सही है] [दूसरा विभाग]
package storytest

import (
	"fmt"
	"strings"
)

// entry is one line of a story that does something, with what was told because of it.
type entry struct {
	line  int
	text  string   // as written, comments and blank lines too
	told  []string // the answers, as they are written
	plain bool     // a comment or a blank line
}

// parse takes a story apart. What is told is indented; all else is not.
func parse(text string) []entry {
	var out []entry
	for i, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		trimmed := strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, " ") && len(out) > 0:
			last := len(out) - 1
			for out[last].plain && last > 0 {
				last--
			}
			out[last].told = append(out[last].told, line)
		case trimmed == "" || strings.HasPrefix(line, "#"):
			out = append(out, entry{line: i + 1, text: line, plain: true})
		default:
			out = append(out, entry{line: i + 1, text: line})
		}
	}
	return out
}

// print writes a story with its answers.
func print(entries []entry) string {
	var b strings.Builder
	for _, e := range entries {
		b.WriteString(e.text + "\n")
		for _, t := range e.told {
			b.WriteString(t + "\n")
		}
	}
	return b.String()
}

// said writes what somebody was told as the story shows it.
func said(who, text string, buttons [][]string, marks []string) []string {
	var out []string
	head := "  " + who + " < "
	pad := "  " + strings.Repeat(" ", len([]rune(who))) + " | "
	for i, line := range strings.Split(text, "\n") {
		if i == 0 {
			out = append(out, head+line)
		} else {
			out = append(out, strings.TrimRight(pad+line, " "))
		}
	}
	for _, m := range marks {
		out = append(out, pad+m)
	}
	for _, row := range buttons {
		var b strings.Builder
		for _, label := range row {
			fmt.Fprintf(&b, " [%s]", label)
		}
		out = append(out, "  "+strings.Repeat(" ", len([]rune(who)))+"  "+b.String())
	}
	return out
}

// action is a line of a story taken apart.
type action struct {
	who, account, verb, more, rest string
}

// read takes "priya to power taps: सही है" apart.
func read(line string) (action, error) {
	head, rest, ok := strings.Cut(line, ":")
	words := strings.Fields(head)
	if !ok || len(words) < 3 || words[1] != "to" {
		return action{}, fmt.Errorf("not a line of a story: %q", line)
	}
	a := action{who: words[0], account: words[2], verb: "says", rest: strings.TrimPrefix(rest, " ")}
	if len(words) > 3 {
		a.verb, a.more = words[3], strings.Join(words[4:], " ")
	}
	return a, nil
}
