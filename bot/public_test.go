package bot_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

func publicLimits() bot.Limits { return bot.Limits{Public: 280, Count: bot.Runes} }

func publicIntent(kind string) models.Intent {
	return models.Intent{Kind: kind, PublicTo: "post", Args: models.Args{Number: "26821450939"},
		To: models.Address{Platform: models.Twitter, Account: "power", Peer: "author"}}
}

func TestInPublicTakesOnlyWhatIsMadeForIt(t *testing.T) {
	number := models.Number("26821450939").String()
	fine := "दर्ज: " + number + "। आगे के लिए DM करें। मोबाइल नंबर यहाँ न लिखें।"
	out, ok := bot.InPublic(publicIntent("public.registered"), []bot.Outbound{{Text: fine, Buttons: [][]bot.Label{{{Text: "x"}}},
		Files: []bot.Upload{{Name: "x"}}, Edit: "1", ReplyTo: "2", PrivateTo: "3"}}, publicLimits())
	require.True(t, ok)
	require.Equal(t, bot.Outbound{To: "author", Text: fine, PublicTo: "post"}, out, "nothing comes along")

	private := publicIntent("public.registered")
	private.PublicTo = ""
	for name, try := range map[string]func() bool{
		"another kind":  func() bool { return may(publicIntent("citizen.registered"), fine) },
		"a private one": func() bool { return may(private, fine) },
		"nothing":       func() bool { return may(publicIntent("public.registered"), "") },
		"too long":      func() bool { return may(publicIntent("public.registered"), strings.Repeat("अ", 281)) },
		"two parts": func() bool {
			_, ok := bot.InPublic(publicIntent("public.registered"), []bot.Outbound{{Text: "a"}, {Text: "b"}}, publicLimits())
			return ok
		},
		"no public there": func() bool {
			_, ok := bot.InPublic(publicIntent("public.registered"), []bot.Outbound{{Text: fine}}, bot.Limits{Count: bot.Runes})
			return ok
		},
	} {
		require.False(t, try(), name)
	}
}

func may(in models.Intent, text string) bool {
	_, ok := bot.InPublic(in, []bot.Outbound{{Text: text}}, publicLimits())
	return ok
}

func TestInPublicRefusesWhatItMustNotSay(t *testing.T) {
	for _, text := range []string{
		"9876543210", "98765 43210", "९८७६५ ४३२१०", "+91-98765-43210", "(0522) 22.36.78", "26-8214-5093-8", "pgportal.gov.in", "https://x", "WWW.x",
		"लिखें: up.gov", "@ramdin", "ramdin@example.com", "#UPPower", "1 2 3 4 5 6",
	} {
		require.False(t, may(publicIntent("public.registered"), "दर्ज: "+text), text)
	}
	for _, text := range []string{"112", "अभी 112, 1090, 14416 पर फ़ोन करें।", "Registered. Please DM us.", models.Number("26821450939").String() + " 112"} {
		require.True(t, may(publicIntent("public.danger"), text), text)
	}
}

// Whatever a text holds: what passes has no phone number, no link and no handle.
func FuzzInPublic(f *testing.F) {
	for _, seed := range []string{"दर्ज: 26-8214-5093-9", "9876543210", "a.co", "9 8 7 6 5 4", "१२३४५६", "x@y", "\u200d9\u200d8\u200d7\u200d6\u200d5\u200d4"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !may(publicIntent("public.registered"), text) {
			return
		}
		require.LessOrEqual(t, bot.Runes(text), 280)
		for _, bad := range []string{"@", "#", "://", "www."} {
			require.NotContains(t, strings.ToLower(text), bad)
		}
		text = strings.ReplaceAll(text, models.Number("26821450939").String(), "|")
		run := 0
		for _, r := range text {
			if r >= '0' && r <= '9' || r >= '०' && r <= '९' {
				run++
				require.Less(t, run, 6, text)
			} else if r != ' ' && r != '-' {
				run = 0
			}
		}
	})
}
