package facebooktest

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"

	"sunwai/bot/meta/metatest"
)

//go:embed spec.json
var specFile []byte

// spec is a table made by hand after Meta's documentation; see its source line.
type spec struct {
	Source string          `json:"source"`
	Calls  map[string]body `json:"calls"`
}

// body is what holds of a call's body.
type body struct {
	Keys  []string        `json:"keys"`
	Rules []metatest.Rule `json:"rules"`
}

func readSpec() (spec, error) {
	var s spec
	if err := json.Unmarshal(specFile, &s); err != nil {
		return s, fmt.Errorf("reading spec.json: %w", err)
	}
	return s, nil
}

// check returns what a body breaks.
func (s spec) check(call string, b map[string]any) (broken []string) {
	want := s.Calls[call]
	for name := range b {
		if !slices.Contains(want.Keys, name) {
			broken = append(broken, fmt.Sprintf("%q does not belong to a %s", name, call))
		}
	}
	for _, r := range want.Rules {
		broken = append(broken, r.Check(b)...)
	}
	if call == "message" {
		broken = append(broken, whole(b)...)
	}
	return broken
}

// whole is what the table cannot say: what excludes and what demands each other.
func whole(b map[string]any) (broken []string) {
	to, m := metatest.Obj(b, "recipient"), metatest.Obj(b, "message")
	if len(to) != 1 || metatest.Str(to, "id")+metatest.Str(to, "comment_id")+metatest.Str(to, "post_id") == "" {
		broken = append(broken, "recipient must be one of id, comment_id and post_id")
	}
	if (metatest.Str(b, "messaging_type") == "MESSAGE_TAG") != (metatest.Str(b, "tag") != "") {
		broken = append(broken, "a tag needs MESSAGE_TAG, and MESSAGE_TAG a tag")
	}
	attached := metatest.Obj(m, "attachment")
	if (metatest.Str(m, "text") == "") == (attached == nil) {
		broken = append(broken, "a message is a text or an attachment")
	}
	if metatest.Str(attached, "type") == "template" {
		p := metatest.Obj(attached, "payload")
		if metatest.Str(p, "text") == "" || metatest.Str(p, "template_type") == "" || p["buttons"] == nil {
			broken = append(broken, "a button template needs its type, a text and buttons")
		}
		for _, button := range metatest.Items(p, "buttons") {
			if (metatest.Str(button, "type") == "web_url") != (metatest.Str(button, "url") != "") {
				broken = append(broken, "a web_url button, and no other, has a url")
			}
			if (metatest.Str(button, "type") == "postback") != (metatest.Str(button, "payload") != "") {
				broken = append(broken, "a postback button, and no other, has a payload")
			}
		}
	}
	return broken
}
