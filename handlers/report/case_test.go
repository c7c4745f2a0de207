package report

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/png"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// oneCase is a complaint with its story, in memory.
type oneCase struct {
	c        models.Complaint
	messages []models.Message
	events   []models.Event
	files    []models.Attachment
	who      models.Complainant
	media    map[string][]byte
}

func (o *oneCase) Complaint(context.Context, models.ID) (models.Complaint, error) { return o.c, nil }
func (o *oneCase) Messages(context.Context, models.ID) ([]models.Message, error) {
	return o.messages, nil
}
func (o *oneCase) Events(context.Context, models.ID) ([]models.Event, error) { return o.events, nil }
func (o *oneCase) Complainant(context.Context, models.ID) (models.Complainant, error) {
	return o.who, nil
}
func (o *oneCase) AttachmentsOf(context.Context, models.ID) ([]models.Attachment, error) {
	return o.files, nil
}

func (o *oneCase) Open(hash string) (io.ReadSeekCloser, error) {
	b, ok := o.media[hash]
	if !ok {
		return nil, models.ErrNotFound
	}
	return struct {
		io.ReadSeeker
		io.Closer
	}{bytes.NewReader(b), io.NopCloser(nil)}, nil
}

const (
	theDoer     = models.ID(11)
	theSuperior = models.ID(12)
)

func citizenReads() models.Actor { return models.Actor{Role: models.CitizenRole} }
func doerReads() models.Actor    { return models.Actor{Role: models.OfficerRole, Officer: theDoer} }
func headReads() models.Actor    { return models.Actor{Role: models.OfficerRole, Officer: theSuperior} }

// street is a picture that can be told from others.
func street(t testing.TB, c color.RGBA) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, 640, 480))
	for x := range 640 {
		for y := range 480 {
			sky := color.RGBA{190, 215, 235, 255}
			if y > 200 {
				sky = c
			}
			img.SetRGBA(x, y, sky)
		}
	}
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, img))
	return b.Bytes()
}

// resolvedCase is a burnt transformer that was replaced.
func resolvedCase(t testing.TB) *oneCase {
	at := func(h int) time.Time { return now.Add(time.Duration(h-72) * time.Hour) }
	post := models.Post{Department: "POWER", Area: "162", Level: models.L1}
	o := &oneCase{media: map[string][]byte{"before": street(t, color.RGBA{90, 80, 70, 255}), "after": street(t, color.RGBA{70, 110, 80, 255}), "broken": []byte("?")}}
	o.who = models.Complainant{ID: 3, Name: "रामदीन गुप्त", Phone: "+919876543210"}
	o.c = models.Complaint{ID: 1, Number: "26821450937", Status: models.Closed, Department: "POWER", Category: "POWER.TRANSFORMER", Area: "tehsil:820",
		Place: "मकान 12, कृष्णानगर", Complainant: 3, DoerOfficer: theDoer, Doer: post, RegisteredAt: at(0), ResolvedAt: at(40), ClosedAt: at(44),
		ResolutionDue: at(48), Closure: models.Confirmed, Rating: models.Good, ProofPhoto: 23}
	o.messages = []models.Message{
		{Kind: models.OriginalWords, Text: "मेरा नाम रामदीन गुप्त है। मकान 12, कृष्णानगर में ट्रांसफार्मर जल गया है, तीन दिन से पूरे क्षेत्र में बिजली नहीं है। फ़ोन 98765 43210"},
		{Kind: models.NoteWords, Text: "SECRETNOTE"},
		{Kind: models.ReportWords, Text: "नया 250 केवीए ट्रांसफार्मर लगा दिया गया है। आपूर्ति शाम 6 बजे चालू हो गई है। निस्तारण की सूचना श्री अभियंता को दी गई।"},
	}
	officer := models.Actor{Role: models.OfficerRole, Officer: theDoer}
	for i, e := range []models.Event{
		{Kind: models.EventMoved, To: models.Registered, By: citizenReads(), At: at(0)},
		{Kind: models.EventMoved, To: models.Assigned, By: models.Actor{Role: models.SystemRole}, At: at(0)},
		{Kind: models.EventMoved, To: models.InProgress, By: officer, At: at(2)},
		{Kind: models.EventAsked, By: officer, At: at(3)},
		{Kind: models.EventAnswered, By: citizenReads(), At: at(4)},
		{Kind: models.EventHandedOver, Code: "POWER", By: officer, At: at(5)},
		{Kind: models.EventNoted, By: officer, At: at(6)},
		{Kind: models.EventEscalated, By: models.Actor{Role: models.SystemRole}, At: at(20)},
		{Kind: models.EventProof, By: officer, At: at(39)},
		{Kind: models.EventMoved, To: models.Resolved, By: officer, At: at(40)},
		{Kind: models.EventTruth, Code: "yes", By: citizenReads(), At: at(44)},
		{Kind: models.EventMoved, To: models.Closed, By: citizenReads(), At: at(44)},
		{Kind: models.EventRated, Code: "good", By: citizenReads(), At: at(44)},
	} {
		e.ID, e.Post = models.ID(i+1), post
		o.events = append(o.events, e)
	}
	photo := func(id models.ID, hash string, by models.Actor) models.Attachment {
		return models.Attachment{ID: id, Kind: models.Photo, State: models.AttachmentStored, Hash: hash, By: by}
	}
	o.files = []models.Attachment{photo(21, "before", citizenReads()), photo(22, "broken", officer), photo(23, "after", officer), photo(24, "gone", officer)}
	return o
}

func (o *oneCase) written(t testing.TB, reader models.Actor, lang models.Lang) []byte {
	t.Helper()
	r := reports(t, nil)
	r.d.Cases, r.d.Media = o, o
	var b bytes.Buffer
	require.NoError(t, r.WriteAction(t.Context(), &b, o.c.ID, reader, lang, now))
	return b.Bytes()
}
