package handlers_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

var site = &models.Location{Lat: 26.85, Lon: 80.95}

// reported is a complaint whose proof is awaited.
func reported(t *testing.T) (*world, models.Complaint) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	require.Contains(t, kinds(w.tap("anil", "resolve", string(c.Number)+" बदल दिया")), "citizen.code")
	require.Equal(t, models.Reported, w.now(c).Status)
	return w, c
}

func (w *world) prove(c models.Complaint) []models.Intent {
	return w.send("anil", bot.Inbound{ReplyTo: string(c.Number), Files: photo(), Location: site})
}

// TestThePhotoMustBeHereBeforeItProves: the word alone that a photo was sent resolves nothing, however often one looks.
func TestThePhotoMustBeHereBeforeItProves(t *testing.T) {
	w, c := reported(t)
	require.Equal(t, []string{"officer.proof_checking"}, kinds(w.prove(c)))
	for range 5 {
		due := w.now(c).NextActionAt
		w.clock.Set(due)
		require.Empty(t, w.check(c))
		require.Equal(t, models.Reported, w.now(c).Status)
		require.Equal(t, models.CheckProof, w.now(c).NextAction)
		require.True(t, w.now(c).NextActionAt.After(due), "it looks again, later each time")
	}
	told := w.settle(c)
	require.Equal(t, []string{"citizen.proof", "citizen.truth"}, kinds(to(told, "mohan")))
	require.Equal(t, models.Resolved, w.now(c).Status)
	last := w.events[c.ID][len(w.events[c.ID])-1]
	require.EqualValues(t, 1, last.By.Officer, "the proof is anil's")
}

func TestWhatProvesNothing(t *testing.T) {
	for name, spoil := range map[string]func(*models.Attachment){
		"officer.proof_lost":     func(a *models.Attachment) { a.State, a.Reason = models.AttachmentFailed, "gone" },
		"officer.proof_citizens": func(a *models.Attachment) { a.Hash = "asha's" },
	} {
		t.Run(name, func(t *testing.T) {
			w, c := reported(t)
			other := w.complaint("asha", outage) // whose photo it is: any citizen's, of any complaint
			w.send("asha", bot.Inbound{Files: photo()})
			w.fetched(other, func(a *models.Attachment) { a.Hash = "asha's" })
			w.prove(c)
			w.fetched(c, spoil)
			require.Equal(t, []string{name}, kinds(w.check(c)))
			require.Equal(t, models.Reported, w.now(c).Status)
			require.Zero(t, w.now(c).ProofPhoto)
			require.Equal(t, models.NothingDue, w.now(c).NextAction)
			w.prove(c)
			require.Contains(t, kinds(w.settle(c)), "officer.resolved", "a new photo does")
		})
	}
	t.Run("a document that is no picture", func(t *testing.T) {
		w, c := reported(t)
		w.prove(c)
		w.fetched(c, func(a *models.Attachment) { a.MIME = "application/pdf" })
		require.Equal(t, []string{"officer.proof_lost"}, kinds(w.check(c)))
	})
	t.Run("forwarded", func(t *testing.T) {
		w, c := reported(t)
		told := w.send("anil", bot.Inbound{ReplyTo: string(c.Number), Files: photo(), Location: site, Forwarded: bot.PassedOn})
		require.Equal(t, []string{"officer.proof_forwarded"}, kinds(told))
		require.Zero(t, w.now(c).ProofPhoto)
	})
	t.Run("photo and place more than a quarter of an hour apart", func(t *testing.T) {
		w, c := reported(t)
		w.send("anil", bot.Inbound{ReplyTo: string(c.Number), Files: photo()})
		w.clock.Advance(models.ProofWindow + time.Second)
		require.Equal(t, []string{"officer.send_photo"}, kinds(w.send("anil", bot.Inbound{ReplyTo: string(c.Number), Location: site})))
		require.Equal(t, models.NothingDue, w.now(c).NextAction)
	})
}

// TestAReportWithItsProof: when report, photo and place come together the citizen hears of it once, and needs the code only when
// the photo proves nothing.
func TestAReportWithItsProof(t *testing.T) {
	for name, bad := range map[string]bool{"good": false, "lost": true} {
		t.Run(name, func(t *testing.T) {
			w := staffed(t)
			c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
			told := w.send("anil", bot.Inbound{ReplyTo: string(c.Number), Text: "resolve बदल दिया", Files: photo(), Location: site})
			require.Equal(t, []string{"officer.proof_checking"}, kinds(told))
			require.Equal(t, models.Reported, w.now(c).Status)
			w.fetched(c, func(a *models.Attachment) {
				if bad {
					a.State = models.AttachmentFailed
				}
			})
			told = w.check(c)
			if bad {
				require.Equal(t, []string{"citizen.reported", "citizen.code"}, kinds(to(told, "mohan")))
				require.Equal(t, "बदल दिया", to(told, "mohan")[0].Args.Text)
				return
			}
			require.Equal(t, []string{"citizen.resolved", "citizen.truth"}, kinds(to(told, "mohan")))
			require.Equal(t, "बदल दिया", to(told, "mohan")[0].Args.Text)
			require.Empty(t, w.now(c).ClosingCode)
		})
	}
}

// TestTheDistanceIsTold to both, where the place of the complaint is known to the point.
func TestTheDistanceIsTold(t *testing.T) {
	w, c := reported(t)
	w.put(c, func(c *models.Complaint) { c.Location = &models.Location{Lat: 26.86, Lon: 80.95} })
	w.prove(c)
	told := w.settle(c)
	for _, in := range told {
		if in.Kind == "citizen.proof" || in.Kind == "officer.resolved" {
			require.Equal(t, 1110, in.Args.Count)
			require.Contains(t, in.Args.Flags, "line.distance")
		}
	}
	w.tap("mohan", "truth", string(c.Number)+":no")
	told = w.tap("mohan", "appeal", string(c.Number)+":nobody_came")
	card := to(told, "sunita")[0]
	require.Equal(t, 1110, card.Args.Count, "who decides sees it too")
	require.Contains(t, card.Files, w.now(c).ProofPhoto)
}

// TestAProofSeenBefore is shown to the superior, with both pictures; it resolves all the same.
func TestAProofSeenBefore(t *testing.T) {
	const scene = models.Look(0x0123456789abcdef)
	w, first := reported(t)
	w.prove(first)
	w.fetched(first, func(a *models.Attachment) { a.Look = scene })
	require.NotContains(t, kinds(w.check(first)), "officer.proof_again")

	second := w.complaint("asha", "लखनऊ में ट्रांसफार्मर का तेल फिर निकल गया है कल से")
	w.tap("anil", "resolve", string(second.Number)+" बदल दिया")
	w.prove(second)
	w.fetched(second, func(a *models.Attachment) { a.Look = scene ^ 0x1000000000000101 })
	told := w.check(second)
	require.Equal(t, models.Resolved, w.now(second).Status)
	flagged := to(told, "sunita")
	require.Equal(t, []string{"officer.proof_again"}, kinds(flagged))
	require.Equal(t, first.Number.String(), flagged[0].Args.Text)
	require.Len(t, flagged[0].Files, 2)
	for _, in := range to(told, "anil") {
		require.NotContains(t, in.Kind, "proof_again", "the doer is not told")
	}
	require.True(t, slices.ContainsFunc(w.events[second.ID], func(e models.Event) bool { return e.Kind == models.EventProof && e.Code == "again" }))
}

func TestAProofThatLooksLikeTheCitizensPhoto(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	w.send("mohan", bot.Inbound{Files: photo()})
	w.tap("anil", "resolve", string(c.Number)+" बदल दिया")
	w.prove(c)
	w.fetched(c, func(a *models.Attachment) { a.Look = models.Look(0x0123456789abcdef) })
	require.Equal(t, []string{"officer.proof_like_citizens"}, kinds(to(w.check(c), "sunita")))
}

// TestWhatIsSensitiveIsNotCompared, nor its picture shown to anybody.
func TestWhatIsSensitiveIsNotCompared(t *testing.T) {
	w, c := reported(t)
	w.put(c, func(c *models.Complaint) { c.Sensitive = true })
	w.prove(c)
	w.fetched(c, func(a *models.Attachment) { a.Look = models.Look(0x0123456789abcdef) })
	w.check(c)
	require.Empty(t, w.proofs)
}

// TestCodesOpenAgainTheNextDay: five wrong tries lock for the day only, and the right code is then as good as ever.
func TestCodesOpenAgainTheNextDay(t *testing.T) {
	w, c := reported(t)
	right := w.now(c).ClosingCode
	for range models.MaxCodeTries {
		require.Equal(t, []string{"error.wrong_code"}, kinds(w.tap("anil", "code", string(c.Number)+" 0000")))
	}
	require.Equal(t, []string{"error.code_locked"}, kinds(w.tap("anil", "code", string(c.Number)+" "+right)), "also the right one")
	w.clock.Advance(24 * time.Hour)
	require.Contains(t, kinds(w.tap("anil", "code", string(c.Number)+" "+right)), "officer.closed_by_code")
	require.Equal(t, models.ByCode, w.now(c).Closure)
}

// TestTheCodeIsToldToTheComplainantOnly, in one message, whatever else is said by anybody.
func TestTheCodeIsToldToTheComplainantOnly(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	n := string(c.Number)
	var all []models.Intent
	for _, step := range []func() []models.Intent{
		func() []models.Intent { return w.tap("anil", "resolve", n+" बदल दिया") },
		func() []models.Intent { return w.tap("anil", "open", n) },
		func() []models.Intent { return w.tap("sunita", "open", n) },
		func() []models.Intent { return w.tap("chief", "open", n) },
		func() []models.Intent { return w.tap("anil", "code", n+" 0000") },
		func() []models.Intent { return w.tap("mohan", "status", n) },
		func() []models.Intent { return w.tap("anil", "list", "") },
	} {
		all = append(all, step()...)
	}
	code := w.now(c).ClosingCode
	require.Len(t, code, 4)
	for _, in := range all {
		if in.Kind == "citizen.code" {
			require.Equal(t, at("mohan"), in.To)
			continue
		}
		require.NotEqual(t, code, in.Args.Code, in.Kind)
		require.NotContains(t, in.Args.Text+in.Args.Name, code, in.Kind)
	}
}

// TestNobodyProvesHisOwnWork by the code of a complaint that he wrote himself.
func TestNobodyProvesHisOwnWork(t *testing.T) {
	w := staffed(t)
	told := w.say("anil", "complaint: लखनऊ में ट्रांसफार्मर का तेल निकल गया")
	require.NotEmpty(t, told)
	c := w.newest()
	require.EqualValues(t, 1, c.DoerOfficer)
	told = w.tap("anil", "resolve", string(c.Number)+" बदल दिया")
	require.NotContains(t, kinds(told), "citizen.code")
	require.Empty(t, w.now(c).ClosingCode)
	w.put(c, func(c *models.Complaint) { c.ClosingCode = "7002" }) // drawn while somebody else had it
	require.Equal(t, []string{"error.own_code"}, kinds(w.tap("anil", "code", string(c.Number)+" 7002")))
	require.Equal(t, models.Reported, w.now(c).Status)
}
