package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/whatsapp"
	"sunwai/bot/whatsapp/whatsapptest"
	"sunwai/models"
	"sunwai/models/directory"
)

// asked is a request as Meta describes it, read again from what the command wrote.
type asked struct {
	Name, Language, Category string
	Format                   string `json:"parameter_format"`
	Components               []struct {
		Type, Text string
		Example    struct {
			Body [][]string `json:"body_text"`
		}
		Buttons []struct{ Type, Text string }
	}
}

// What is to be submitted has the form that Meta's endpoint takes, and once it is approved nothing is missing.
func TestTemplatesAsMetaTakesThem(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, templatesCmd{}.Run(t.Context(), &app{surroundings: surroundings{out: &out}}))
	server, err := whatsapptest.Start(whatsapptest.Config{Clock: time.Now, Secret: metaSecret})
	require.NoError(t, err)
	defer server.Close()
	there := server.AddNumber("501", "915222237777", whatsToken)
	number, err := whatsapp.New(whatsapp.Config{Account: models.Account{Key: "wa"}, PhoneNumberID: "501", BusinessID: whatsapptest.Business, Token: whatsToken,
		AppSecret: metaSecret, Endpoint: server.URL, HTTP: &http.Client{}, Clock: models.ClockFunc(time.Now)})
	require.NoError(t, err)
	d, err := directory.UttarPradesh()
	require.NoError(t, err)
	list, err := unapproved(t.Context(), number, d)
	require.NoError(t, err)
	require.Len(t, list, 2*len(d.Templates()))
	require.Contains(t, list, "complaint_closed/hi (pending)")
	require.Contains(t, list, "complaint_news/en (not submitted)")

	hole := regexp.MustCompile(`\{\{(\d+)\}\}`)
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	require.Len(t, lines, 2*len(d.Templates()))
	for _, line := range lines {
		var a asked
		decoder := json.NewDecoder(strings.NewReader(line))
		decoder.DisallowUnknownFields()
		require.NoError(t, decoder.Decode(&a))
		require.Regexp(t, `^[a-z0-9_]{1,512}$`, a.Name)
		require.Equal(t, []string{"UTILITY", "POSITIONAL"}, []string{a.Category, a.Format})
		require.Contains(t, []string{"hi", "en"}, a.Language)
		body := a.Components[0]
		require.Equal(t, "BODY", body.Type)
		require.LessOrEqual(t, len([]rune(body.Text)), 1024)
		require.NotRegexp(t, `^\s*\{|\}\s*$|\{\{\.`, body.Text)
		holes := hole.FindAllStringSubmatch(body.Text, -1)
		require.Len(t, body.Example.Body, 1)
		require.Len(t, body.Example.Body[0], len(holes), "an example for each variable")
		for i, h := range holes {
			require.Equal(t, strconv.Itoa(i+1), h[1], "numbered as they stand")
		}
		var buttons []string
		for _, c := range a.Components[1:] {
			require.Equal(t, "BUTTONS", c.Type)
			for _, b := range c.Buttons {
				require.Equal(t, "QUICK_REPLY", b.Type)
				require.LessOrEqual(t, len([]rune(b.Text)), 25)
				buttons = append(buttons, b.Text)
			}
		}
		there.ApproveForm(a.Name, a.Language, len(holes), buttons...)
	}
	there.ApproveForm("complaint_closed", "hi", 2)
	list, err = unapproved(t.Context(), number, d)
	require.NoError(t, err)
	require.Empty(t, list)
	require.Empty(t, server.Violations())
}
