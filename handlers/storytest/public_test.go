package storytest

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/i18n"
	"sunwai/models"
)

// publicForms are all texts that may ever be public: each kind in each language, with the number and the helplines of the directory in
// their holes, and nothing else.
func publicForms(t *testing.T, s *stage) *regexp.Regexp {
	texts, err := i18n.New()
	require.NoError(t, err)
	const number = `\d\d-\d{4}-\d{4}-\d`
	var forms []string
	for _, l := range texts.Languages() {
		lines := map[string]bool{}
		for _, d := range []models.Danger{models.Fire, models.Crime, models.Medical, models.WomanInDanger, models.ChildInDanger, models.SelfHarm,
			models.Electrocution, models.Disaster, models.OtherDanger} {
			var named, bare []string
			for _, h := range s.dir.Helplines(d) {
				named = append(named, h.Number+" ("+h.Names.In(models.Lang(l.Tag))+")")
				bare = append(bare, h.Number)
			}
			lines[regexp.QuoteMeta(strings.Join(named, ", "))], lines[regexp.QuoteMeta(strings.Join(bare, ", "))] = true, true
		}
		var helplines []string
		for h := range lines {
			helplines = append(helplines, h)
		}
		for _, kind := range slices.DeleteFunc(models.PublicKinds(), func(k string) bool { return k == models.PublicWords }) {
			text, err := texts.Text(l.Tag, kind, map[string]string{"number": "NUMBER", "helpline": "HELPLINE"})
			require.NoError(t, err)
			text = strings.ReplaceAll(regexp.QuoteMeta(text), "NUMBER", number)
			forms = append(forms, strings.ReplaceAll(text, "HELPLINE", "(?:"+strings.Join(helplines, "|")+")"))
		}
	}
	return regexp.MustCompile(`\A(?:` + strings.Join(forms, "|") + `)\z`)
}

// TestNothingOfAComplaintIsEverPublic: whatever people say in public, with phone numbers, names, addresses and links in it, in any
// order and on either platform, what is answered there is one of a few fixed texts.
func TestNothingOfAComplaintIsEverPublic(t *testing.T) {
	s := newStage(t)
	for _, line := range []string{"account x = POWER on twitter", "account police = POLICE on twitter", "account fb = JAL on facebook",
		"account hub = hub", "officer anil = POWER 162 L1 hi hub", "officer desk = HUB all desk hi hub"} {
		_, err := s.play(line)
		require.NoError(t, err)
	}
	allowed := publicForms(t, s)
	rnd := rand.New(rand.NewPCG(11, 4))
	one := func(from ...string) string { return from[rnd.IntN(len(from))] }
	answers := 0
	for range 250 {
		text := strings.Join([]string{one("@power_up", "@police_up", ""),
			one("गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही", "Aliganj Lucknow me transformer jal gaya hai", "मेरे साथ छेड़छाड़ हुई", "घर में आग लग गई है कानपुर",
				"पानी नहीं आ रहा वाराणसी", "हमारे यहाँ भी", "same here", "बहुत अच्छा काम", "सब चोर हैं", "पति रोज मारता है बचाओ", "status", "हाँ", "26-5557-4711-6", "forget me", "stop"),
			one("मेरा नंबर 98765 43210", "call +91-9876543210", "मैं रामदीन गुप्त", "पता: विराम खंड 5, मकान 12", "https://example.in/x", "pgportal.gov.in", "ramdin@example.com", "")}, " ")
		verb := one("posts", "comments", "threads", "under asha", "under mohan's answer", "rewords", "deletes", "quotes", "mentions")
		who, account := one("asha", "mohan", "lata", "ravi", "up_news"), one("x", "police", "fb")
		told, err := s.play(fmt.Sprintf("%s to %s %s: %s", who, account, verb, text))
		if err != nil && strings.Contains(err.Error(), "has posted nothing") {
			continue
		}
		require.NoError(t, err)
		for _, public := range heardByAll(told) {
			require.Regexp(t, allowed, public, "after: %s", text)
			answers++
		}
		if rnd.IntN(5) == 0 {
			_, err := s.play(fmt.Sprintf("%s to %s: %s", who, account, text))
			require.NoError(t, err)
		}
		if rnd.IntN(10) == 0 {
			told, err := s.play("@ +3h")
			require.NoError(t, err)
			require.Empty(t, heardByAll(told), "the clock says nothing in public")
		}
	}
	require.Greater(t, answers, 10)
}

// heardByAll are the texts of a story's lines that everybody reads.
func heardByAll(told []string) (texts []string) {
	public := false
	for _, line := range told {
		trimmed := strings.TrimSpace(line)
		head, text, begins := strings.Cut(trimmed, " < ")
		switch {
		case begins && !strings.HasPrefix(trimmed, "|"):
			if public = strings.HasPrefix(head, "everybody@"); public {
				texts = append(texts, text)
			}
		case public && strings.HasPrefix(trimmed, "|"):
			texts[len(texts)-1] += "\n" + strings.TrimPrefix(strings.TrimPrefix(trimmed, "|"), " ")
		}
	}
	return texts
}

// TestAnIntentCannotBringAnythingIntoThePublic fills every field of an intent with secrets and renders it as each kind there is: as a
// public one nothing of it is said, as another nothing at all.
func TestAnIntentCannotBringAnythingIntoThePublic(t *testing.T) {
	s := newStage(t)
	allowed := publicForms(t, s)
	texts, err := i18n.New()
	require.NoError(t, err)
	machines := slices.DeleteFunc(models.PublicKinds(), func(k string) bool { return k == models.PublicWords })
	for _, kind := range append(slices.Clone(machines), "citizen.registered", "citizen.status", "officer.card", "error", "citizen.question") {
		for _, l := range texts.Languages() {
			for _, limits := range []bot.Limits{limitsOf(models.Twitter), limitsOf(models.Facebook)} {
				in := models.Intent{Kind: kind, Lang: models.Lang(l.Tag), PublicTo: "post"}
				secrets(reflect.ValueOf(&in.Args).Elem())
				in.Args.Number, in.Args.Danger = "26821450939", models.WomanInDanger
				in.Buttons, in.Files = [][]models.Button{{{Text: "रामदीन", Command: "x"}}}, []models.ID{1}
				parts, err := s.renderer.Render(t.Context(), models.OutboxRow{Intent: in, Code: string(bot.WindowClosed)}, limits)
				if !slices.Contains(machines, kind) {
					require.Error(t, err)
					continue
				}
				require.NoError(t, err)
				out, fits := bot.InPublic(in, parts, limits)
				require.True(t, fits, "%s %s is too long or holds what it must not: %s", kind, l.Tag, parts[0].Text)
				require.Regexp(t, allowed, out.Text)
				require.Empty(t, out.Buttons)
				require.Empty(t, out.Files)
			}
		}
	}
}

// TestAnOfficersWordsInPublicAreHisAndNothingElse: of an intent full of secrets his words alone are said, and not even they when there is
// something in them that is nobody's business.
func TestAnOfficersWordsInPublicAreHisAndNothingElse(t *testing.T) {
	s := newStage(t)
	limits := limitsOf(models.Twitter)
	for words, fine := range map[string]bool{"आज शाम तक बिजली आ जाएगी।": true, "26-8214-5093-9 पर काम हो गया": true, "फ़ोन करें 98765 43210": false, "देखें uppcl.org": false,
		"@asha जी": false, strings.Repeat("अ", 281): false, "देखें उत्तर.भारत": false} {
		in := models.Intent{Kind: models.PublicWords, PublicTo: "post"}
		secrets(reflect.ValueOf(&in.Args).Elem())
		in.Args.Number, in.Args.Text = "26821450939", words
		in.Buttons, in.Files = [][]models.Button{{{Text: "रामदीन", Command: "x"}}}, []models.ID{1}
		parts, err := s.renderer.Render(t.Context(), models.OutboxRow{Intent: in}, limits)
		require.NoError(t, err)
		out, fits := bot.InPublic(in, parts, limits)
		require.Equal(t, fine, fits, words)
		if fine {
			require.Equal(t, bot.Outbound{Text: words, PublicTo: "post"}, out)
		}
	}
}

// secrets fills texts, however deep, with what must not be said.
func secrets(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("रामदीन 98765 43210 pgportal.gov.in")
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		secrets(v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		secrets(v.Index(0))
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				secrets(v.Field(i))
			}
		}
	}
}
