package notify_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/handlers/notify"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
)

func renderer(t *testing.T, dir *directory.Directory) *notify.Renderer {
	texts, err := i18n.New()
	require.NoError(t, err)
	return notify.New(notify.Deps{Clock: models.ClockFunc(func() time.Time { return time.Date(2026, 11, 23, 4, 30, 0, 0, time.UTC) }),
		Texts: texts, Dates: texts.DateTime, Days: texts.Date, Directory: func() *directory.Directory { return dir }})
}

// everything is all that a notification may speak of.
func everything() models.Args {
	return models.Args{Number: "26821450937", Department: "POWER", Category: "POWER.SUPPLY", Post: &models.Post{Department: "POWER", Area: "162", Level: models.L1},
		Due: time.Date(2026, 11, 25, 11, 30, 0, 0, time.UTC), At: time.Date(2026, 12, 25, 11, 30, 0, 0, time.UTC), Text: "काम\n\tपूरा    हुआ", Code: "RTI"}
}

// Every template of the state can be filled in by the message that it is for, in each of its languages.
func TestTemplatesCanBeFilled(t *testing.T) {
	dir, err := directory.UttarPradesh()
	require.NoError(t, err)
	texts, err := i18n.New()
	require.NoError(t, err)
	r := renderer(t, dir)
	limits := bot.Limits{Text: 4096, Count: bot.UTF16, ButtonRows: 10, Window: 24 * time.Hour}
	filled := 0
	for _, made := range dir.Templates() {
		for _, kind := range made.Kinds {
			require.True(t, texts.Has(kind), "%s: nothing is said by %s", made.Name, kind)
			for reader, lang := range map[models.Lang]models.Lang{models.Hindi: models.Hindi, models.English: models.English, models.HindiLatn: models.Hindi} {
				out, err := r.Render(context.Background(), models.OutboxRow{Intent: models.Intent{Kind: kind, Lang: reader, Args: everything()}}, limits)
				require.NoError(t, err)
				got := out[0].Template
				require.NotNil(t, got, "%s cannot fill in %s", kind, made.Name)
				require.Equal(t, made.Name, got.Name)
				require.Equal(t, lang, got.Lang)
				require.Len(t, got.Values, len(made.Holes(lang)))
				require.Equal(t, len(made.Buttons), got.Buttons)
				for _, v := range got.Values {
					require.NotRegexp(t, `\n|\t|  |^$`, v)
				}
				filled++
			}
		}
	}
	require.Greater(t, filled, 30)
}

// The closing code stands in no template, neither in its own nor in the line that the general one says.
func TestTheCodeStandsInNoTemplate(t *testing.T) {
	dir, err := directory.UttarPradesh()
	require.NoError(t, err)
	r := renderer(t, dir)
	for _, lang := range []models.Lang{models.Hindi, models.English, models.HindiLatn} {
		args := everything()
		args.Code = "4711"
		out, err := r.Render(context.Background(), models.OutboxRow{Intent: models.Intent{Kind: "citizen.code", Lang: lang, Args: args}},
			bot.Limits{Text: 4096, Count: bot.UTF16, ButtonRows: 10, Window: 24 * time.Hour})
		require.NoError(t, err)
		require.Contains(t, out[0].Text, "4711")
		got := *out[0].Template
		require.Equal(t, "complaint_code", got.Name)
		require.NotEmpty(t, got.Line)
		require.Len(t, got.Taps, got.Buttons)
		require.NotContains(t, fmt.Sprint(got), "4711")
	}
}

// Where a platform wants it, people are told with the first words to them, and only then, that answers are automatic.
func TestDisclosed(t *testing.T) {
	dir, err := directory.UttarPradesh()
	require.NoError(t, err)
	r := renderer(t, dir)
	say := func(disclose bot.Ability, flags ...string) string {
		args := everything()
		args.Flags = flags
		out, err := r.Render(context.Background(), models.OutboxRow{Intent: models.Intent{Kind: "citizen.registered", Lang: models.English, Args: args}},
			bot.Limits{Text: 4096, Count: bot.UTF16, Disclose: disclose})
		require.NoError(t, err)
		return out[0].Text
	}
	const automatic = "Answers here are sent automatically."
	require.Contains(t, say(bot.Can, "citizen.first"), automatic)
	require.NotContains(t, say(bot.Can), automatic)
	require.NotContains(t, say(bot.Cannot, "citizen.first"), automatic)
}

func TestWithoutTemplate(t *testing.T) {
	dir, err := directory.UttarPradesh()
	require.NoError(t, err)
	r := renderer(t, dir)
	plain := everything()
	plain.Text = ""
	for name, c := range map[string]struct {
		kind   string
		args   models.Args
		window time.Duration
	}{
		"a platform without windows": {"citizen.accepted", everything(), 0},
		"nothing was approved":       {"citizen.answered", everything(), time.Hour},
		"a word is missing":          {"citizen.reported", plain, time.Hour},
	} {
		out, err := r.Render(context.Background(), models.OutboxRow{Intent: models.Intent{Kind: c.kind, Lang: models.Hindi, Args: c.args}},
			bot.Limits{Text: 4096, Count: bot.UTF16, Window: c.window})
		require.NoError(t, err, name)
		require.Nil(t, out[0].Template, name)
	}
}
