package notify

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
)

// shelf is what is known of files, and the files.
type shelf []models.Attachment

func (s shelf) Attachments(context.Context, []models.ID) ([]models.Attachment, error) { return s, nil }
func (s shelf) Open(string) (io.ReadCloser, error)                                    { return nil, models.ErrNotFound }

var morning = time.Date(2026, 11, 27, 2, 30, 0, 0, time.UTC)

func rendering(t *testing.T, clock models.Clock, a models.Attachment, row models.OutboxRow) (*Renderer, func() ([]bot.Outbound, error)) {
	t.Helper()
	texts, err := i18n.New()
	require.NoError(t, err)
	dir, err := directory.UttarPradesh()
	require.NoError(t, err)
	files := shelf{a}
	r := New(Deps{Clock: clock, Texts: texts, Dates: texts.DateTime, Days: texts.Date, Directory: func() *directory.Directory { return dir },
		Attachments: files, Media: files})
	row.Files, row.Lang = []models.ID{a.ID}, models.Hindi
	return r, func() ([]bot.Outbound, error) {
		return r.Render(t.Context(), row, bot.Limits{Text: 4096, Count: bot.UTF16})
	}
}

func ours(state models.AttachmentState) models.Attachment {
	return models.Attachment{ID: 5, Account: models.MadeHere, Kind: models.Document, Name: "26-8214-5093-7.pdf", State: state, MIME: "application/pdf"}
}

func asked(at time.Time) models.OutboxRow {
	return models.OutboxRow{At: at, Intent: models.Intent{Kind: "citizen.report_file", Args: models.Args{Number: "26821450937"}}}
}

func TestAMessageWaitsForItsReport(t *testing.T) {
	clock := modelstest.NewClock(morning)
	// It was asked for an hour ago, and then nothing ran: it is being made now.
	_, render := rendering(t, clock, ours(models.AttachmentPending), asked(morning.Add(-time.Hour)))
	_, err := render()
	require.ErrorIs(t, err, bot.ErrNotYet)
	clock.Advance(fetchPatience)
	out, err := render()
	require.NoError(t, err, "nobody's chat is held up for ever")
	require.Empty(t, out[0].Files)
	require.Contains(t, out[0].Text, "रिपोर्ट अभी नहीं बन पाई")

	// Held back for the morning: it waits from then on.
	row := asked(morning.Add(-10 * time.Hour))
	row.NotBefore = morning.Add(time.Hour)
	_, render = rendering(t, clock, ours(models.AttachmentPending), row)
	clock.Set(row.NotBefore.Add(fetchPatience - time.Second))
	_, err = render()
	require.ErrorIs(t, err, bot.ErrNotYet)
}

func TestAReportArrivesUnderItsName(t *testing.T) {
	_, render := rendering(t, modelstest.NewClock(morning), ours(models.AttachmentStored), asked(morning))
	out, err := render()
	require.NoError(t, err)
	require.Equal(t, "26-8214-5093-7.pdf", out[0].Files[0].Name)
	require.Equal(t, "26-8214-5093-7: अब तक क्या हुआ, इसकी रिपोर्ट", out[0].Text)

	sent := ours(models.AttachmentStored)
	sent.Account, sent.Name = "power", "राम का पत्र.pdf"
	_, render = rendering(t, modelstest.NewClock(morning), sent, asked(morning))
	out, err = render()
	require.NoError(t, err)
	require.Equal(t, "document.pdf", out[0].Files[0].Name, "what a person called his file goes nowhere")

	sent.MIME = "image/heic"
	_, render = rendering(t, modelstest.NewClock(morning), sent, asked(morning))
	out, err = render()
	require.NoError(t, err)
	require.Equal(t, "photo.heic", out[0].Files[0].Name, "a telephone that sends its pictures as documents sends a photo")

	_, render = rendering(t, modelstest.NewClock(morning), ours(models.AttachmentFailed), asked(morning))
	out, err = render()
	require.NoError(t, err)
	require.Contains(t, out[0].Text, "थोड़ी देर बाद फिर माँगें")
}

func TestPeriodicReportsSayTheirFigures(t *testing.T) {
	r, _ := rendering(t, modelstest.NewClock(morning), ours(models.AttachmentStored), asked(morning))
	in := models.Intent{Kind: "officer.periodic", Lang: models.Hindi, Args: models.Args{Code: "day", At: morning.Add(-26 * time.Hour),
		Department: "POWER", Area: "162", Items: []models.Item{{Code: "officer.report.day_received", Count: 1234567}, {Code: "officer.report.day_claimed", Count: 12}}}}
	text, err := r.Text(in)
	require.NoError(t, err)
	require.Equal(t, "दैनिक रिपोर्ट, 26 नवंबर\nऊर्जा विभाग (बिजली)\nलखनऊ\nदर्ज शिकायतें: 12,34,567\nपूरी बताई गईं: 12", text)
	in.Args = models.Args{Code: "month", At: morning}
	in.Lang = models.English
	text, err = r.Text(in)
	require.NoError(t, err)
	require.Equal(t, "Monthly report, from 27 Nov", text)
}

// broken is a shelf that cannot be read.
type broken struct{ err error }

func (b broken) Attachments(context.Context, []models.ID) ([]models.Attachment, error) {
	return nil, b.err
}

// A database that is away is told apart from a file that can never be read: only the second is the message's own fault.
func TestAwayIsNotUnreadable(t *testing.T) {
	r, render := rendering(t, modelstest.NewClock(morning), ours(models.AttachmentStored), asked(morning))
	r.d.Attachments = broken{errors.New("nothing listens there")}
	_, err := render()
	require.ErrorIs(t, err, bot.ErrAway)
	r.d.Attachments = broken{fmt.Errorf("reading attachments: %w", models.ErrUnreadable)}
	_, err = render()
	require.Error(t, err)
	require.NotErrorIs(t, err, bot.ErrAway)
}
