package handlers_test

import (
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

func photoNamed(ref string) bot.Inbound {
	return bot.Inbound{Files: []bot.File{{Kind: models.Photo, Ref: ref}}}
}

// TestARowOfPhotos: photos that come one after the other are one question, which shows how many there are; what is over the most that is kept is
// refused once, and all that is kept belongs to what is chosen.
func TestARowOfPhotos(t *testing.T) {
	w := staffed(t)
	a, b := w.complaint("mohan", "लखनऊ में तेल रिस रहा है"), w.complaint("asha", "लखनऊ में ट्रांसफार्मर का तेल गिर रहा है")
	first := w.send("anil", photoNamed("p0"))[0]
	refused := 0
	var last models.Intent
	for i := 1; i < 40; i++ {
		w.clock.Advance(5 * time.Second)
		for _, in := range w.send("anil", photoNamed("p"+strconv.Itoa(i))) {
			last = in
			if !in.Edit {
				refused++
				continue
			}
			require.Equal(t, first.Ref, in.Ref, "the question that stands is changed")
			require.Equal(t, i+1, in.Args.Count)
		}
	}
	require.Equal(t, 1, refused)
	require.Equal(t, "officer.proof_whose_full", last.Kind)
	require.Equal(t, 20, last.Args.Count)
	w.press("anil", first.Buttons, 1) // the first question's button is as good as the last one's
	require.ElementsMatch(t, []int{0, 20}, []int{len(w.files[a.ID]), len(w.files[b.ID])})
}

// TestARowOfSeveralWorks: whoever sent photos of several works in one row says so, and is asked about each, the last one first.
func TestARowOfSeveralWorks(t *testing.T) {
	w := staffed(t)
	a, b := w.complaint("mohan", "लखनऊ में तेल रिस रहा है"), w.complaint("asha", "लखनऊ में ट्रांसफार्मर का तेल गिर रहा है")
	w.send("anil", photoNamed("p"))
	many := w.send("anil", photoNamed("q"))[0]
	require.Equal(t, "officer.proof_whose_many", many.Kind)
	require.Equal(t, []string{"officer.proof_whose_each"}, kinds(w.press("anil", many.Buttons, 3)))
	require.Equal(t, []string{"officer.send_place", "officer.proof_whose_before"}, kinds(w.say("anil", b.Number.Short())))
	w.say("anil", a.Number.Short())
	require.Equal(t, "q", w.files[b.ID][0].Ref)
	require.Equal(t, "p", w.files[a.ID][0].Ref)
}

// TestARowOfOneWork: of the only work photos in a row are asked about once; a photo that comes later is answered.
func TestARowOfOneWork(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", "लखनऊ में तेल रिस रहा है")
	require.Equal(t, []string{"officer.send_place"}, kinds(w.send("anil", photoNamed("p"))))
	require.Empty(t, w.send("anil", photoNamed("q")))
	require.Len(t, w.files[c.ID], 2)
	w.clock.Advance(2 * time.Minute)
	require.Equal(t, []string{"officer.send_place"}, kinds(w.send("anil", photoNamed("r"))))
}

// TestPhotosOfOneOfMany: whoever has more work than is offered is asked about what he took on last, and any other is named by its number.
func TestPhotosOfOneOfMany(t *testing.T) {
	w := staffed(t)
	var c models.Complaint
	for i := range 12 {
		c = w.complaint("n"+strconv.Itoa(i), "लखनऊ में तेल रिस रहा है")
	}
	w.say("anil", "ले लिया "+string(c.Number))
	w.clock.Advance(time.Hour)
	w.complaint("mohan", "लखनऊ में तेल रिस रहा है")
	asked := w.send("anil", photoNamed("p"))
	require.Equal(t, []string{"officer.proof_whose"}, kinds(asked))
	require.Equal(t, c.Number, asked[0].Args.Items[0].Number)
	w.say("anil", c.Number.Short())
	require.Len(t, w.files[c.ID], 1)
}

// TestPhotosOfNoWork: photos that were kept until it was said whose they are, are not dropped in silence when no work is left.
func TestPhotosOfNoWork(t *testing.T) {
	w := staffed(t)
	a, b := w.complaint("mohan", "लखनऊ में तेल रिस रहा है"), w.complaint("asha", "लखनऊ में ट्रांसफार्मर का तेल गिर रहा है")
	w.send("anil", photoNamed("p"))
	many := w.send("anil", photoNamed("q"))[0]
	for _, c := range []models.Complaint{a, b} {
		w.put(c, func(c *models.Complaint) { c.Status = models.Withdrawn })
	}
	told := w.press("anil", many.Buttons, 3)
	require.Equal(t, []string{"officer.proof_nobodys"}, kinds(told))
	require.Equal(t, 2, told[0].Args.Count)
}

// TestPhotosAfterTheReport: of a long row of photos of work that is done the complainant is sent the first ones, and all are kept.
func TestPhotosAfterTheReport(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.say("anil", "resolve fuse badla")
	shown := 0
	for i := range 40 {
		w.clock.Advance(5 * time.Second)
		shown += len(to(w.send("anil", photoNamed("p"+strconv.Itoa(i))), "mohan"))
	}
	require.Equal(t, 5, shown)
	require.Len(t, w.files[c.ID], 40)
}
