package benchtest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"sunwai/models"
	"sunwai/models/directory"
)

// subject is something to complain of, as people of one language type it.
type subject struct {
	account string // key of the department's account
	words   string
}

// writer makes the messages of new citizens: every kind of complaint of the directory that is no danger and not
// sensitive, every district, three ways of writing.
type writer struct {
	hi, latn, en []subject
	districts    []models.Names
	accounts     []string
	last         atomic.Int64

	mu     sync.Mutex
	people []person
}

func newWriter(d *directory.Directory, accounts []account) *writer {
	w := &writer{}
	w.last.Store(time.Now().UnixNano() / 1000) // no two runs on one database share a citizen
	for _, a := range accounts {
		w.accounts = append(w.accounts, a.key)
	}
	for _, area := range d.Districts() {
		w.districts = append(w.districts, area.Names)
	}
	for k := range d.Keywords() {
		category, _ := d.Category(k.Category)
		dep, _ := d.DepartmentOf(k.Category)
		key := accountOf(dep.Code)
		plain := !category.Sensitive && !dep.Central && (category.Danger == "" || category.Danger == models.NoDanger)
		if !plain || k.Weight < 4 || !slices.Contains(w.accounts, key) {
			continue
		}
		list := map[models.Lang]*[]subject{models.Hindi: &w.hi, models.HindiLatn: &w.latn, models.English: &w.en}[k.Lang]
		*list = append(*list, subject{key, k.Text})
	}
	return w
}

// update is a new citizen's first message: the account it goes to and what Telegram posts. house stands in the words.
func (w *writer) update(house int) (account string, body []byte) {
	_, account, body = w.newcomer(house)
	return account, body
}

// newcomer is update, and who writes it.
func (w *writer) newcomer(house int) (n int64, account string, body []byte) {
	n = w.last.Add(1)
	place := w.districts[rand.IntN(len(w.districts))]
	days := 1 + rand.IntN(28)
	var s subject
	var text, lang string
	switch dice := rand.IntN(10); {
	case dice < 6:
		s, lang = w.hi[rand.IntN(len(w.hi))], "hi"
		text = fmt.Sprintf("जिला %s के वार्ड %d में %d दिन से %s की समस्या है, मकान H-%d। कई बार फ़ोन किया, कोई सुनवाई नहीं हो रही।", place.Hi, 1+rand.IntN(60), days, s.words, house)
	case dice < 9:
		s, lang = w.latn[rand.IntN(len(w.latn))], "hi"
		text = fmt.Sprintf("%s me ward %d, makan H-%d, %d din se %s ki samasya hai, koi sunwai nahi ho rahi", place.En, 1+rand.IntN(60), house, days, s.words)
	default:
		s, lang = w.en[rand.IntN(len(w.en))], "en"
		text = fmt.Sprintf("%s problem in ward %d of %s district for %d days, house H-%d. Please get it repaired, nobody listens.", s.words, 1+rand.IntN(60), place.En, days, house)
	}
	account = s.account
	if rand.IntN(100) < 15 {
		account = w.accounts[rand.IntN(len(w.accounts))] // one in seven writes to another department
	}
	return n, account, telegramUpdate(n, n, lang, text)
}

// outage is a new citizen's message that there is no electricity, from one town.
func (w *writer) outage(house int) (account string, body []byte) {
	text := fmt.Sprintf("%s शहर में मकान H-%d की बिजली नहीं आ रही, पूरा मोहल्ला अंधेरे में है", w.districts[0].Hi, house)
	n := w.last.Add(1)
	return accountOf("POWER"), telegramUpdate(n, n, "hi", text)
}

// talk is two times of three a message of somebody who wrote before about the complaint that is there.
func (w *writer) talk(house int) (account string, body []byte) {
	p, met := w.somebody()
	if !met || rand.IntN(3) == 0 {
		n, account, body := w.newcomer(house)
		w.mu.Lock()
		defer w.mu.Unlock()
		w.people = append(w.people, person{account, n})
		return account, body
	}
	said := [...]string{"status", "अभी तक कुछ नहीं हुआ", "mera number kya hai", "धन्यवाद", "कोई नहीं आया, तीन दिन हो गए", "kab tak hoga", "ok", "yaad dilao"}
	return p.account, telegramUpdate(p.id, w.last.Add(1), "hi", said[rand.IntN(len(said))])
}

// person is somebody who has written.
type person struct {
	account string
	id      int64
}

// somebody is one of them whose message has surely had its turn; none when too few have written.
func (w *writer) somebody() (person, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.people) <= ahead {
		return person{}, false
	}
	return w.people[rand.IntN(len(w.people)-ahead)], true
}

// telegramUpdate is the n-th private message as Telegram posts it, of a person, letters outside ASCII escaped.
func telegramUpdate(who, n int64, lang, text string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `{"update_id":%d,"message":{"message_id":%d,"from":{"id":%d,"is_bot":false,"first_name":"\u0930\u093e\u092e",`+
		`"last_name":"\u0915\u0941\u092e\u093e\u0930","username":"person%d","language_code":"%s"},"chat":{"id":%d,"first_name":"\u0930\u093e\u092e",`+
		`"last_name":"\u0915\u0941\u092e\u093e\u0930","username":"person%d","type":"private"},"date":%d,"text":`,
		n%1e9, 1+n%1e6, who, who, lang, who, who, time.Now().Unix())
	quoted, _ := json.Marshal(text)
	for _, r := range string(quoted) {
		if r < 0x80 {
			b.WriteByte(byte(r))
		} else {
			const hex = "0123456789abcdef" // no Fprintf for each letter: the load shares the cores with what is measured
			b.WriteString(`\u`)
			for shift := 12; shift >= 0; shift -= 4 {
				b.WriteByte(hex[r>>shift&15])
			}
		}
	}
	b.WriteString("}}")
	return b.Bytes()
}

// caller is one connection that posts webhooks: a bare client, because what it costs is not what is measured.
type caller struct {
	addr string
	conn net.Conn
	in   *bufio.Reader
	out  bytes.Buffer
}

func (c *caller) close() {
	if c.conn != nil {
		c.conn.Close()
		c.conn = nil
	}
}

// post delivers an update; nil when it was acknowledged.
func (c *caller) post(account string, body []byte) error {
	if c.conn == nil {
		conn, err := net.Dial("tcp", c.addr)
		if err != nil {
			return err
		}
		c.conn, c.in = conn, bufio.NewReader(conn)
	}
	c.out.Reset()
	fmt.Fprintf(&c.out, "POST /webhook/telegram/%s HTTP/1.1\r\nHost: sunwai.test\r\nContent-Type: application/json\r\n"+
		"X-Telegram-Bot-Api-Secret-Token: %s\r\nContent-Length: %d\r\n\r\n", account, hookSecret, len(body))
	c.out.Write(body)
	if _, err := c.conn.Write(c.out.Bytes()); err != nil {
		c.close()
		return err
	}
	status, err := c.answer()
	if err != nil {
		c.close()
		return err
	}
	if status != 200 {
		return fmt.Errorf("the webhook answered %d", status)
	}
	return nil
}

func (c *caller) answer() (status int, err error) {
	length := 0
	for first := true; ; first = false {
		line, err := c.in.ReadSlice('\n')
		if err != nil {
			return 0, err
		}
		text := strings.TrimRight(string(line), "\r\n")
		switch name, value, _ := strings.Cut(text, ":"); {
		case first:
			if len(text) < 12 {
				return 0, fmt.Errorf("%q is no answer", text)
			}
			if status, err = strconv.Atoi(text[9:12]); err != nil {
				return 0, err
			}
		case text == "":
			_, err = c.in.Discard(length)
			return status, err
		case strings.EqualFold(name, "Content-Length"):
			if length, err = strconv.Atoi(strings.TrimSpace(value)); err != nil {
				return 0, err
			}
		}
	}
}

// delays are how long things took. Safe for concurrent use.
type delays struct {
	mu  sync.Mutex
	all []time.Duration
}

func (d *delays) add(took time.Duration) {
	d.mu.Lock()
	d.all = append(d.all, took)
	d.mu.Unlock()
}

// percentile sorts and returns the one at p of 1.
func (d *delays) percentile(p float64) time.Duration {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.all) == 0 {
		return 0
	}
	slices.Sort(d.all)
	return d.all[min(len(d.all)-1, int(p*float64(len(d.all))))]
}

// ms is a duration in milliseconds, for people.
func ms(d time.Duration) string {
	return strconv.FormatFloat(float64(d.Microseconds())/1000, 'f', 1, 64)
}
