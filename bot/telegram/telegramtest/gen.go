//go:build ignore

// Gen makes spec.json out of Telegram's machine-readable Bot API: the methods that the adapter calls and the
// types that it sends, with their limits as far as the descriptions tell them.
//
//	curl -LO https://raw.githubusercontent.com/PaulSonOfLars/telegram-bot-api-spec/main/api.json
//	go run gen.go api.json > spec.json
package main

import (
	"encoding/json"
	"log"
	"os"
	"regexp"
	"strconv"
	"strings"
)

type field struct {
	Name        string   `json:"name"`
	Types       []string `json:"types"`
	Required    bool     `json:"required"`
	Description string   `json:"description"`
}

type thing struct {
	Fields   []field  `json:"fields"`
	Subtypes []string `json:"subtypes"`
}

type api struct {
	Version     string           `json:"version"`
	ReleaseDate string           `json:"release_date"`
	Methods     map[string]thing `json:"methods"`
	Types       map[string]thing `json:"types"`
}

type param struct {
	Types    []string `json:"types"`
	Required bool     `json:"required,omitempty"`
	Min      int      `json:"min,omitempty"`
	Max      int      `json:"max,omitempty"`
	Unit     string   `json:"unit,omitempty"` // characters, bytes or items
}

type spec struct {
	Source  string                      `json:"source"`
	Methods map[string]map[string]param `json:"methods"`
	Types   map[string]map[string]param `json:"types"`
}

var methods = strings.Fields(`getMe getUpdates setWebhook deleteWebhook getWebhookInfo sendMessage sendPhoto sendVideo
	sendVoice sendAudio sendDocument sendSticker sendMediaGroup editMessageText editMessageCaption
	editMessageReplyMarkup deleteMessage answerCallbackQuery setMyCommands getMyCommands deleteMyCommands
	setMyDescription getMyDescription setMyShortDescription getMyShortDescription getFile`)

var types = strings.Fields(`InlineKeyboardMarkup InlineKeyboardButton ReplyKeyboardMarkup KeyboardButton
	ReplyKeyboardRemove ForceReply ReplyParameters LinkPreviewOptions BotCommand BotCommandScopeDefault
	BotCommandScopeAllPrivateChats BotCommandScopeChat InputMediaPhoto InputMediaVideo InputMediaDocument
	InputMediaAudio`)

var (
	between = regexp.MustCompile(`(\d+)-(\d+) (characters|bytes|items)`)
	atMost  = regexp.MustCompile(`At most (\d+) commands`)
)

func params(fields []field) map[string]param {
	out := map[string]param{}
	for _, f := range fields {
		p := param{Types: f.Types, Required: f.Required}
		if m := between.FindStringSubmatch(f.Description); m != nil {
			p.Min, _ = strconv.Atoi(m[1])
			p.Max, _ = strconv.Atoi(m[2])
			p.Unit = m[3]
		} else if m := atMost.FindStringSubmatch(f.Description); m != nil {
			p.Max, _ = strconv.Atoi(m[1])
			p.Unit = "items"
		}
		out[f.Name] = p
	}
	return out
}

func main() {
	raw, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	var a api
	if err := json.Unmarshal(raw, &a); err != nil {
		log.Fatal(err)
	}
	s := spec{
		Source: "https://core.telegram.org/bots/api, " + a.Version + " (" + a.ReleaseDate +
			"), by way of github.com/PaulSonOfLars/telegram-bot-api-spec; made by gen.go",
		Methods: map[string]map[string]param{},
		Types:   map[string]map[string]param{},
	}
	for _, name := range methods {
		m, ok := a.Methods[name]
		if !ok {
			log.Fatal("no method ", name)
		}
		s.Methods[name] = params(m.Fields)
	}
	for _, name := range types {
		t, ok := a.Types[name]
		if !ok {
			log.Fatal("no type ", name)
		}
		s.Types[name] = params(t.Fields)
	}
	out := json.NewEncoder(os.Stdout)
	out.SetIndent("", " ")
	out.SetEscapeHTML(false)
	if err := out.Encode(s); err != nil {
		log.Fatal(err)
	}
}
