package console_test

import (
	"context"
	"errors"
	"math"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/console"
	"sunwai/models"
	"sunwai/models/modelstest"
)

var power = models.Account{Key: "power", Platform: models.Console, Handle: "up_power", Office: "POWER"}

// inbox is a sink that remembers, and fails as long as it is told to.
type inbox struct {
	mu   sync.Mutex
	got  []bot.Inbound
	fail error
	then func(bot.Inbound)
}

func (b *inbox) sink(_ context.Context, in []bot.Inbound) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.fail != nil {
		return b.fail
	}
	b.got = append(b.got, in...)
	if b.then != nil {
		for _, one := range in {
			b.then(one)
		}
	}
	return nil
}

func (b *inbox) all() []bot.Inbound {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]bot.Inbound(nil), b.got...)
}

func newHub(t *testing.T) (*console.Console, *inbox) {
	t.Helper()
	hub := console.New(console.Config{
		Accounts: []models.Account{power},
		Clock:    modelstest.NewClock(time.Date(2026, 11, 24, 5, 0, 0, 0, time.UTC)),
		Dir:      t.TempDir(),
		Page:     "http://127.0.0.1:8080/",
	})
	t.Cleanup(func() { require.NoError(t, hub.Close()) })
	box := &inbox{}
	hub.Accept(box.sink)
	return hub, box
}

var citizen = console.Chat{Account: "power", Peer: "c-asha"}

func TestSayReachesTheInboxAndTheTranscript(t *testing.T) {
	hub, box := newHub(t)
	ctx := context.Background()
	photo, err := hub.Keep("खंभा.jpg", strings.NewReader("\xff\xd8\xff\xe0 a photo"))
	require.NoError(t, err)

	first, err := hub.Say(ctx, citizen, console.Input{Text: "बिजली नहीं आ रही", LangHint: "hi"})
	require.NoError(t, err)
	_, err = hub.Say(ctx, citizen, console.Input{ReplyTo: first.ID, Files: []console.File{photo}, Text: "यह खंभा"})
	require.NoError(t, err)
	_, err = hub.Say(ctx, citizen, console.Input{Location: &models.Location{Lat: 26.85, Lon: 81.0}, Venue: "गोमती नगर"})
	require.NoError(t, err)

	got := box.all()
	require.Len(t, got, 3)
	require.Equal(t, bot.Inbound{Account: "power", EventID: got[0].EventID, Kind: bot.MessageIn, Peer: "c-asha", MessageID: first.ID,
		At: time.Date(2026, 11, 24, 5, 0, 0, 0, time.UTC), Text: "बिजली नहीं आ रही", LangHint: "hi"}, got[0])
	require.Equal(t, []bot.File{{Kind: models.Photo, Ref: photo.ID, Name: "खंभा.jpg", MIME: "image/jpeg", Size: 12}}, got[1].Files)
	require.Equal(t, first.ID, got[1].ReplyTo)
	require.Equal(t, &models.Location{Lat: 26.85, Lon: 81.0}, got[2].Location)
	require.Equal(t, "गोमती नगर", got[2].Venue)

	said := hub.Transcript(citizen)
	require.Len(t, said, 3)
	require.Equal(t, console.FromPerson, said[0].Way)
	require.Equal(t, console.Delivered, said[0].State)
}

func TestEventIDsAreNewAfterARestart(t *testing.T) {
	seen := map[string]bool{}
	for range 3 { // three lives of the process, at the same moment
		hub, box := newHub(t)
		for range 5 {
			m, err := hub.Say(context.Background(), citizen, console.Input{Text: "x"})
			require.NoError(t, err)
			require.False(t, seen["m"+m.ID], "message id twice")
			seen["m"+m.ID] = true
		}
		for _, in := range box.all() {
			require.False(t, seen["e"+in.EventID], "event id twice")
			seen["e"+in.EventID] = true
		}
	}
}

func TestWhatNoPhoneSendsIsRefused(t *testing.T) {
	nan := math.NaN()
	cases := map[string]struct {
		chat console.Chat
		in   console.Input
		code string
	}{
		"nothing":         {citizen, console.Input{Text: " \n"}, models.CodeBadInput},
		"only a NUL":      {citizen, console.Input{Text: "\x00"}, models.CodeBadInput},
		"too long":        {citizen, console.Input{Text: strings.Repeat("क", 4097)}, models.CodeTooLarge},
		"too long by one": {citizen, console.Input{Text: strings.Repeat("😀", 2048) + "a"}, models.CodeTooLarge},
		"long caption":    {citizen, console.Input{Text: strings.Repeat("a", 1025), Files: []console.File{{ID: "x"}}}, models.CodeTooLarge},
		"no such account": {console.Chat{Account: "nobody", Peer: "c"}, console.Input{Text: "x"}, models.CodeNotFound},
		"no peer":         {console.Chat{Account: "power"}, console.Input{Text: "x"}, models.CodeNotFound},
		"long peer":       {console.Chat{Account: "power", Peer: models.Peer(strings.Repeat("p", 65))}, console.Input{Text: "x"}, models.CodeNotFound},
		"off the earth":   {citizen, console.Input{Location: &models.Location{Lat: 91}}, models.CodeBadInput},
		"no number":       {citizen, console.Input{Location: &models.Location{Lat: nan}}, models.CodeBadInput},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			hub, box := newHub(t)
			_, err := hub.Say(context.Background(), c.chat, c.in)
			require.True(t, models.IsCode(err, c.code), "%v", err)
			require.Empty(t, box.all())
			require.Empty(t, hub.Transcript(c.chat))
		})
	}
	hub, _ := newHub(t)
	_, err := hub.Say(context.Background(), citizen, console.Input{Text: strings.Repeat("😀", 2048)})
	require.NoError(t, err, "exactly the limit")
}

func TestWhatIsNotStoredIsShownAsFailedAndSentAgainAsTheSameEvent(t *testing.T) {
	hub, box := newHub(t)
	ctx := context.Background()
	box.fail = errors.New("the database is away")
	m, err := hub.Say(ctx, citizen, console.Input{Text: "पानी नहीं आ रहा"})
	require.Error(t, err)
	require.Equal(t, console.Failed, m.State)

	m, err = hub.Again(ctx, citizen, m.ID)
	require.Error(t, err)
	require.Equal(t, console.Failed, m.State)

	box.fail = nil
	m, err = hub.Again(ctx, citizen, m.ID)
	require.NoError(t, err)
	require.Equal(t, console.Delivered, m.State)
	require.Len(t, box.all(), 1)
	require.Equal(t, m.ID, box.all()[0].MessageID)

	_, err = hub.Again(ctx, citizen, m.ID)
	require.True(t, models.IsCode(err, models.CodeNotFound), "a delivered message is not sent again")
	require.Len(t, box.all(), 1)
}

func TestNothingIsSaidWithoutAnInbox(t *testing.T) {
	hub := console.New(console.Config{Accounts: []models.Account{power}, Clock: modelstest.NewClock(time.Unix(1e9, 0))})
	m, err := hub.Say(context.Background(), citizen, console.Input{Text: "x"})
	require.Error(t, err)
	require.Equal(t, console.Failed, m.State)
}

// An answer that is here before the inbox has returned must stand below the question.
func TestTheAnswerStandsBelowTheQuestion(t *testing.T) {
	hub, box := newHub(t)
	box.then = func(in bot.Inbound) {
		_, err := hub.Platform(power).Send(context.Background(), bot.Outbound{To: in.Peer, Text: "जवाब"})
		require.NoError(t, err)
	}
	_, err := hub.Say(context.Background(), citizen, console.Input{Text: "सवाल"})
	require.NoError(t, err)
	said := hub.Transcript(citizen)
	require.Equal(t, []string{"सवाल", "जवाब"}, []string{said[0].Text, said[1].Text})
}

func TestTapCarriesCommandAndArgument(t *testing.T) {
	hub, box := newHub(t)
	ctx := context.Background()
	r, err := hub.Platform(power).Send(ctx, bot.Outbound{To: citizen.Peer, Text: "क्या यह सही है?", Buttons: [][]bot.Label{
		{{Text: "सही है", Command: "right", Arg: "7"}, {Text: "नक्शा", URL: "https://example.org"}},
		{{Text: "जगह भेजें", Location: true}},
	}})
	require.NoError(t, err)

	require.NoError(t, hub.Tap(ctx, citizen, r.MessageID, 0, 0))
	got := box.all()
	require.Len(t, got, 1)
	require.Equal(t, bot.TapIn, got[0].Kind)
	require.Equal(t, r.MessageID, got[0].MessageID)
	require.Equal(t, &bot.Tap{ID: got[0].EventID, Command: "right", Arg: "7"}, got[0].Tap)
	require.True(t, hub.Transcript(citizen)[0].Buttons[0][0].Tapped)

	for name, at := range map[string][2]int{"a link": {0, 1}, "a place": {1, 0}, "no row": {2, 0}, "no column": {0, 2}, "before": {-1, 0}} {
		require.Error(t, hub.Tap(ctx, citizen, r.MessageID, at[0], at[1]), name)
	}
	require.Error(t, hub.Tap(ctx, console.Chat{Account: "power", Peer: "c-other"}, r.MessageID, 0, 0), "another's message")
	require.Len(t, box.all(), 1)
}

func TestEdits(t *testing.T) {
	hub, box := newHub(t)
	ctx := context.Background()
	own, err := hub.Say(ctx, citizen, console.Input{Text: "बिजली"})
	require.NoError(t, err)
	p := hub.Platform(power)
	r, err := p.Send(ctx, bot.Outbound{To: citizen.Peer, Text: "दर्ज"})
	require.NoError(t, err)

	require.NoError(t, hub.Edit(ctx, citizen, own.ID, "बिजली नहीं है"))
	last := box.all()[1]
	require.Equal(t, bot.EditedIn, last.Kind)
	require.Equal(t, own.ID, last.MessageID)
	require.NotEqual(t, box.all()[0].EventID, last.EventID)
	require.Error(t, hub.Edit(ctx, citizen, r.MessageID, "x"), "ours is not the person's to change")

	again, err := p.Send(ctx, bot.Outbound{To: citizen.Peer, Text: "दर्ज हो गई", Edit: r.MessageID})
	require.NoError(t, err)
	require.Equal(t, r.MessageID, again.MessageID)
	said := hub.Transcript(citizen)
	require.Equal(t, []string{"बिजली नहीं है", "दर्ज हो गई"}, []string{said[0].Text, said[1].Text})
	require.True(t, said[0].Edited && said[1].Edited)

	_, err = p.Send(ctx, bot.Outbound{To: citizen.Peer, Text: "दर्ज हो गई", Edit: r.MessageID})
	requireVerdict(t, bot.Unchanged, err)
	for name, id := range map[string]string{"unknown": "77", "the person's own": own.ID} {
		_, err = p.Send(ctx, bot.Outbound{To: citizen.Peer, Text: "x", Edit: id})
		requireVerdict(t, bot.EditGone, err, name)
	}
}

func requireVerdict(t *testing.T, want bot.Verdict, err error, msg ...any) {
	t.Helper()
	var e *bot.SendError
	require.ErrorAs(t, err, &e, msg...)
	require.Equal(t, want, e.Verdict, msg...)
}

func TestSendRefusesWhatTelegramWouldRefuse(t *testing.T) {
	hub, _ := newHub(t)
	label := bot.Label{Text: "x", Command: "c"}
	cases := map[string]bot.Outbound{
		"no peer":         {Text: "x"},
		"empty":           {To: "p"},
		"too long":        {To: "p", Text: strings.Repeat("क", 4097)},
		"too many rows":   {To: "p", Text: "x", Buttons: make([][]bot.Label, 26)},
		"five in a row":   {To: "p", Text: "x", Buttons: [][]bot.Label{{label, label, label, label, label}}},
		"no label":        {To: "p", Text: "x", Buttons: [][]bot.Label{{{Command: "c"}}}},
		"65 bytes behind": {To: "p", Text: "x", Buttons: [][]bot.Label{{{Text: "x", Command: "accept", Arg: strings.Repeat("9", 58)}}}},
	}
	for name, out := range cases {
		t.Run(name, func(t *testing.T) {
			_, err := hub.Platform(power).Send(context.Background(), out)
			requireVerdict(t, bot.Refused, err)
		})
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := hub.Platform(power).Send(ctx, bot.Outbound{To: "p", Text: "x"})
	requireVerdict(t, bot.TryAgain, err)
}

func TestSinceTellsWhatChanged(t *testing.T) {
	hub, _ := newHub(t)
	ctx := context.Background()
	p := hub.Platform(power)
	a, err := p.Send(ctx, bot.Outbound{To: citizen.Peer, Text: "one"})
	require.NoError(t, err)
	_, err = p.Send(ctx, bot.Outbound{To: citizen.Peer, Text: "two"})
	require.NoError(t, err)
	_, err = p.Send(ctx, bot.Outbound{To: "c-other", Text: "not ours"})
	require.NoError(t, err)

	all, rev := hub.Since(0, citizen)
	require.Len(t, all, 2)
	none, _ := hub.Since(rev, citizen)
	require.Empty(t, none)

	changed := hub.Changed()
	_, err = p.Send(ctx, bot.Outbound{To: citizen.Peer, Text: "ONE", Edit: a.MessageID})
	require.NoError(t, err)
	select {
	case <-changed:
	default:
		t.Fatal("nobody was woken")
	}
	news, _ := hub.Since(rev, citizen)
	require.Len(t, news, 1)
	require.Equal(t, "ONE", news[0].Message.Text)
	all, _ = hub.Since(0, citizen)
	require.Equal(t, "ONE", all[0].Message.Text, "an edited message stays where it was")
}

func TestATranscriptDoesNotGrowForEver(t *testing.T) {
	hub, _ := newHub(t)
	for range 500 {
		_, err := hub.Platform(power).Send(context.Background(), bot.Outbound{To: citizen.Peer, Text: "x"})
		require.NoError(t, err)
	}
	require.Len(t, hub.Transcript(citizen), 400)
}

func TestPeopleDoNotFillTheMemory(t *testing.T) {
	hub, _ := newHub(t)
	ctx := context.Background()
	for i := range 2100 {
		to := models.Peer("c" + strings.Repeat("x", i%60) + string(rune('a'+i%26)) + time.Duration(i).String())
		_, err := hub.Platform(power).Send(ctx, bot.Outbound{To: to, Text: "x"})
		require.NoError(t, err)
	}
	_, err := hub.Platform(power).Send(ctx, bot.Outbound{To: citizen.Peer, Text: "newest"})
	require.NoError(t, err)
	require.Len(t, hub.Transcript(citizen), 1, "the newest stay")
}

func TestLinkCheckAndPresent(t *testing.T) {
	hub, _ := newHub(t)
	ctx := context.Background()
	p := hub.Platform(power)
	require.Equal(t, "http://127.0.0.1:8080/?account=power&start=a+b%26c", p.(bot.Linker).Link("a b&c"))
	require.Equal(t, "http://127.0.0.1:8080/?account=power", p.(bot.Linker).Link(""))

	id, err := p.(bot.Checker).Check(ctx)
	require.NoError(t, err)
	require.Equal(t, "up_power", id.Handle)
	_, err = hub.Platform(models.Account{Key: "gone"}).(bot.Checker).Check(ctx)
	require.Error(t, err)

	show := p.(bot.Presenter)
	require.NoError(t, show.Present(ctx, []bot.Presentation{
		{Audience: bot.CitizenAudience, Description: "every language"},
		{Audience: bot.CitizenAudience, Lang: models.Hindi, Description: "old"},
	}))
	require.NoError(t, show.Present(ctx, []bot.Presentation{{Audience: bot.CitizenAudience, Lang: models.Hindi, Description: "हिन्दी"}}))
	for lang, want := range map[models.Lang]string{models.Hindi: "हिन्दी", models.English: "every language"} {
		got, ok := hub.Presented(citizen, lang, bot.CitizenAudience)
		require.True(t, ok)
		require.Equal(t, want, got.Description)
	}
	_, ok := hub.Presented(citizen, models.Hindi, bot.OfficerAudience)
	require.False(t, ok)
}

// What is said in one chat reaches the inbox one by one, also when many requests come at once.
func TestOneChatIsStoredInOrder(t *testing.T) {
	hub, _ := newHub(t)
	var mu sync.Mutex
	inside, most := 0, 0
	hub.Accept(func(context.Context, []bot.Inbound) error {
		mu.Lock()
		inside++
		most = max(most, inside)
		mu.Unlock()
		for range 20 {
			runtime.Gosched() // let the others in, if they can
		}
		defer func() { mu.Lock(); inside--; mu.Unlock() }()
		return nil
	})
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			_, err := hub.Say(context.Background(), citizen, console.Input{Text: "x"})
			require.NoError(t, err)
		})
	}
	wg.Wait()
	require.Equal(t, 1, most)
}
