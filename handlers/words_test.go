package handlers_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

var tongues = []string{"hi", "en", "hi-Latn"}

// helped are the commands of a help text: what stands between its dots, without what is to be filled in.
func helped(t *testing.T, lang, key string, line int) (out []string) {
	t.Helper()
	texts, err := catalogue()
	require.NoError(t, err)
	help, err := texts.Text(lang, key, nil)
	require.NoError(t, err)
	for _, row := range strings.Split(help, "\n")[line:] {
		if strings.ContainsAny(row, "=“") {
			continue // it explains
		}
		out = append(out, inRow(row)...)
	}
	return out
}

// inRow are the commands of one line: what stands between its dots, before a colon.
func inRow(row string) (out []string) {
	for _, word := range strings.Split(row, " · ") {
		word, _, _ = strings.Cut(word, ":")
		for _, one := range strings.Split(word, "/") {
			if len(out) > 0 && (one == "बंद" || one == "off" || one == "band" || one == "11") {
				one = strings.Fields(out[len(out)-1])[0] + " " + one
			}
			out = append(out, one)
		}
	}
	return out
}

// TestEveryWordOfTheHelpWorks: what the help says, typed as it stands there, is the command.
func TestEveryWordOfTheHelpWorks(t *testing.T) {
	texts, err := catalogue()
	require.NoError(t, err)
	for _, lang := range tongues {
		seen := map[string]bool{}
		for _, words := range helped(t, lang, "citizen.help", 2) {
			name, rest, ok := texts.Command("citizen", words)
			require.True(t, ok, "%s: %q is no command", lang, words)
			require.Empty(t, rest, "%s: %q", lang, words)
			seen[name] = true
		}
		for _, name := range []string{"status", "my", "add", "remind", "withdraw", "language", "official", "person", "forget"} {
			require.True(t, seen[name], "%s: the help does not name %s", lang, name)
		}
		seen = map[string]bool{}
		for _, words := range append(helped(t, lang, "officer.help", 0), helped(t, lang, "officer.help.desk", 0)...) {
			name, rest, ok := texts.Command("officer", strings.Replace(words, "N", "50939", 1))
			require.True(t, ok, "%s: %q is no command", lang, words)
			if strings.Contains(words, "N") {
				require.True(t, strings.HasPrefix(rest, "50939"), "%s: %q leaves %q", lang, words, rest)
			}
			seen[name] = true
		}
		for _, name := range []string{"list", "open", "accept", "ask", "note", "handover", "assign", "resolve", "reject", "overdue", "report", "shift", "leave", "place", "fill"} {
			require.True(t, seen[name], "%s: the help does not name %s", lang, name)
		}
	}
}

var quoted = regexp.MustCompile(`“([^”…{]+?)(?: …| \{\{\.number\}\})?”`)

// TestEveryQuotedWordWorks: whatever a text tells to write, in quotes, is a command or an answer.
func TestEveryQuotedWordWorks(t *testing.T) {
	texts, err := catalogue()
	require.NoError(t, err)
	found := 0
	for _, lang := range tongues {
		for _, key := range texts.Keys(lang) {
			if key == "line.words" || key == "citizen.second" {
				continue
			}
			text, err := texts.Text(lang, key, everyHole())
			if err != nil {
				continue // it depends on a count
			}
			for _, m := range quoted.FindAllStringSubmatch(text, -1) {
				word := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(m[1]), "26-8214-5093-9"))
				_, _, citizens := texts.Command("citizen", word)
				_, _, officers := texts.Command("officer", word)
				if !citizens && !officers && key == "error.reject_reason" {
					continue // what is quoted there is what officers say and must not
				}
				spoken, _ := texts.Heard("speech", word)
				shows, _ := texts.Heard("shows", word)
				wished, _ := texts.Heard("wish", word)
				require.True(t, citizens || officers || len(spoken)+len(shows)+len(wished) > 0, "%s %s tells to write %q", lang, key, word)
				found++
			}
		}
	}
	require.Greater(t, found, 15)
}

func everyHole() map[string]string {
	h := map[string]string{}
	for _, name := range []string{"lines", "short", "text", "name", "code", "count", "total", "category", "department", "place", "area", "post", "due", "at", "day", "since",
		"status", "helpline", "reason", "next_door", "map", "closure", "office", "clock", "part", "month", "year", "date", "time"} {
		h[name] = "x"
	}
	h["number"] = "26-8214-5093-9"
	return h
}

// TestExamplesOfTheErrors: what an error gives as an example is understood when it is typed.
func TestExamplesOfTheErrors(t *testing.T) {
	texts, err := catalogue()
	require.NoError(t, err)
	w := staffed(t)
	work := handlers.NewWork(w.deps, models.Actor{})
	split := regexp.MustCompile(`, (?:या |or |ya )?| या | or | ya `)
	list := func(lang, key string) []string {
		text, err := texts.Text(lang, key, nil)
		require.NoError(t, err)
		_, after, ok := strings.Cut(text, ":")
		require.True(t, ok, text)
		after, _, _ = strings.Cut(strings.Trim(after, " "), "।")
		after, _, _ = strings.Cut(after, ". ")
		return split.Split(strings.TrimSuffix(after, "."), -1)
	}
	for _, lang := range tongues {
		names := list(lang, "error.unknown_department")
		require.Len(t, names, 3, lang)
		for _, name := range names {
			_, ok := work.DepartmentNamed(name)
			require.True(t, ok, "%s: no department is called %q", lang, name)
		}
		reasons := list(lang, "error.reject_reason")
		require.Len(t, reasons, len(models.RejectReasons()), "%s: %q", lang, reasons)
		for i, word := range reasons {
			name, rest, ok := texts.Command("reason", word+" पत्र 5")
			require.True(t, ok, "%s: no reason is called %q", lang, word)
			require.Equal(t, string(models.RejectReasons()[i]), strings.ToUpper(name), lang)
			require.Equal(t, "पत्र 5", rest)
		}
		for _, key := range []string{"error.shift_how", "error.leave_how", "error.language_how"} {
			for _, example := range list(lang, key) {
				require.NotEqual(t, key, kinds(w.say("anil", example))[0], "%s: %q", lang, example)
				require.NotEqual(t, "error", w.say("anil", example)[0].Kind, "%s: %q", lang, example)
			}
		}
	}
}

// TestTextsAreShort: what is read on a small phone has short lines. A line of the help, or one that quotes, may be longer.
func TestTextsAreShort(t *testing.T) {
	texts, err := catalogue()
	require.NoError(t, err)
	for _, lang := range tongues {
		for _, key := range texts.Keys(lang) {
			text, err := texts.Text(lang, key, everyHole())
			if err != nil || strings.HasSuffix(key, ".help") || strings.HasPrefix(key, "present.") {
				continue
			}
			for _, line := range strings.Split(text, "\n") {
				require.LessOrEqual(t, len([]rune(line)), 170, "%s %s", lang, key)
			}
		}
	}
}

// TestDepartmentsByWhatOfficialsCallThem: the short names of offices lead to one department each, and the nearest name is no other's.
func TestDepartmentsByWhatOfficialsCallThem(t *testing.T) {
	work := handlers.NewWork(staffed(t).deps, models.Actor{})
	for said, want := range map[string]string{
		"jal kal": "URBAN", "जलकल": "URBAN", "jal sansthan": "URBAN", "jal nigam": "JAL", "thana": "POLICE", "थाने": "POLICE", "bsa": "EDU_BASIC",
		"BDO": "RURAL", "gram panchayat": "PANCHAYAT", "tahsildar": "REVENUE", "pashu palan": "ANIMAL", "sichai vibhaag": "IRRIGATION",
		"LDA": "HOUSING", "awas vikas": "HOUSING", "स्वास्थ": "HEALTH", "NHAI": "CENTRAL", "supply inspector": "FOOD", "शिक्षा": "", "bus": "", "sab": "",
	} {
		code, _ := work.DepartmentCalled(said)
		require.Equal(t, want, code, said)
	}
}
