package telegramtest

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// chat is one private conversation.
type chat struct {
	person   user
	blocked  bool
	messages []*Message
	byID     map[int]*Message
	changed  chan struct{} // closed and made anew at each change, so that thousands may wait, each for his own
}

// Message is a message as the person sees it now, from either side.
type Message struct {
	ID      int
	FromBot bool
	Method  string // that sent it; "" for the person's own
	Text    string // or caption
	// Buttons hang below the message. Keyboard are those that replaced the phone's keyboard.
	Buttons  [][]Button
	Keyboard [][]Button
	Files    []File
	Album    string
	ReplyTo  int
	Silent   bool
	Protect  bool
	Preview  bool // links may unfold
	Edits    int
	markup   string // as it was sent, to know an edit that changes nothing
}

// Button is one button as the person sees it.
type Button struct {
	Text     string
	Data     string // of a callback
	URL      string
	Location bool
}

// File is a file that was sent.
type File struct {
	Kind   string // photo, video, voice, audio, document, sticker
	ID     string // to fetch it again by
	Name   string
	MIME   string
	Size   int64
	SHA256 string // hex
}

type storedFile struct {
	file File
	path string
	data []byte
}

// maxDownload is what the real server gives out. https://core.telegram.org/bots/api#getfile
const maxDownload = 20 << 20

// PutFile stores a file at the fake Telegram and returns its id. size is what is claimed; 0: what data has. A
// file that claims over 20 MB is not given out.
func (b *Bot) PutFile(kind, name, mime string, data []byte, size int64) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.store(kind, name, mime, data, size).ID
}

// store keeps a file. The lock is held.
func (b *Bot) store(kind, name, mime string, data []byte, size int64) File {
	if size == 0 {
		size = int64(len(data))
	}
	sum := sha256.Sum256(data)
	n := strconv.Itoa(len(b.files) + 1)
	f := File{Kind: kind, ID: "file-" + kind + "-" + n, Name: name, MIME: mime, Size: size, SHA256: hex.EncodeToString(sum[:])}
	b.files[f.ID] = &storedFile{file: f, path: kind + "s/file_" + n, data: data}
	return f
}

func getFile(b *Bot, c *call) (any, *apiError) {
	b.mu.Lock()
	defer b.mu.Unlock()
	f, ok := b.files[c.get("file_id")]
	if !ok {
		return nil, badRequest("wrong file_id or the file is temporarily unavailable")
	}
	if f.file.Size > maxDownload {
		return nil, badRequest("file is too big")
	}
	return struct {
		wireFile
		FilePath string `json:"file_path"`
	}{wireFile{FileID: f.file.ID, FileUniqueID: "u" + f.file.ID, FileSize: f.file.Size}, f.path}, nil
}

// downloads is the name under which Fail makes a file's download fail.
const downloads = "file"

func (s *Server) serveFile(w http.ResponseWriter, r *http.Request, token, path string) {
	b := s.Bot(token)
	if b == nil || b.revoked() {
		answer(w, nil, &apiError{code: 401, description: "Unauthorized"})
		return
	}
	if failure, failing := b.nextFailure(downloads); failing {
		s.fail(w, r, failure)
		return
	}
	if f := b.fileAt(path); f != nil {
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Header().Set("Content-Length", strconv.Itoa(len(f.data)))
		_, _ = w.Write(f.data) // the caller may be gone
		return
	}
	answer(w, nil, &apiError{code: 404, description: "Not Found"})
}

func (b *Bot) fileAt(path string) *storedFile {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, f := range b.files {
		if f.path == path {
			return f
		}
	}
	return nil
}

// open returns the chat with a person, which is made when he first writes. The lock is held.
func (b *Bot) open(person user) *chat {
	c, ok := b.chats[person.ID]
	if !ok {
		c = &chat{person: person, byID: map[int]*Message{}, changed: make(chan struct{})}
		b.chats[person.ID] = c
	}
	return c
}

func (c *chat) add(m *Message) {
	c.messages = append(c.messages, m)
	c.byID[m.ID] = m
	c.touch()
}

func (c *chat) touch() {
	close(c.changed)
	c.changed = make(chan struct{})
}

// look copies what the person sees. The lock is held.
func (c *chat) look() []Message {
	out := make([]Message, 0, len(c.messages))
	for _, m := range c.messages {
		copied := *m
		copied.Files = slices.Clone(m.Files)
		out = append(out, copied)
	}
	return out
}

// keyboards reads reply_markup, which is checked already.
func keyboards(markup string) (inline, reply [][]Button) {
	var k struct {
		Inline [][]struct {
			Text string `json:"text"`
			Data string `json:"callback_data"`
			URL  string `json:"url"`
		} `json:"inline_keyboard"`
		Reply [][]struct {
			Text     string `json:"text"`
			Location bool   `json:"request_location"`
		} `json:"keyboard"`
	}
	_ = json.Unmarshal([]byte(markup), &k) // "" is none
	for _, row := range k.Inline {
		var buttons []Button
		for _, x := range row {
			buttons = append(buttons, Button{Text: x.Text, Data: x.Data, URL: x.URL})
		}
		inline = append(inline, buttons)
	}
	for _, row := range k.Reply {
		var buttons []Button
		for _, x := range row {
			buttons = append(buttons, Button{Text: x.Text, Location: x.Location})
		}
		reply = append(reply, buttons)
	}
	return inline, reply
}

// sameMarkup compares two markups whatever their spaces.
func sameMarkup(a, b string) bool {
	var x, y bytes.Buffer
	if json.Compact(&x, []byte(a)) != nil || json.Compact(&y, []byte(b)) != nil {
		return strings.TrimSpace(a) == strings.TrimSpace(b)
	}
	return x.String() == y.String()
}
