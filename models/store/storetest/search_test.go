package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/bulk"
)

func (b *bench) find(t testing.TB, text string) []models.ID {
	t.Helper()
	list, total, err := b.Complaints(t.Context(), models.ComplaintQuery{Text: text, Limit: 100})
	require.NoError(t, err)
	require.Len(t, list, total)
	out := []models.ID{}
	for _, c := range list {
		out = append(out, c.ID)
	}
	return out
}

func (b *bench) complain(t testing.TB, peer models.Peer, words string, change func(c *models.Complaint)) models.ID {
	t.Helper()
	cs := b.register(t, b.state(t, key("power", peer)), 0, words)
	if change != nil {
		change(&cs.Complaints[0])
	}
	_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
	require.NoError(t, err)
	return cs.Complaints[0].ID
}

func TestSearchFindsInBothScripts(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		hi := b.complain(t, "1", "गोमती नगर में ३ दिन से बिजली नहीं आ रही, पोल नं. 45", nil)
		latin := b.complain(t, "2", "Gomti nagar me bijli nahi hai (transformer jal gaya)", nil)
		water := b.complain(t, "3", "हमारे यहाँ पानी गंदा आता है; O'Brien \"quote\" & | ! : * \\", nil)
		for query, want := range map[string][]models.ID{
			"bijli": {hi, latin}, "बिजली": {hi, latin}, "bijlee gomti": {hi, latin}, "BIJLI": {hi, latin},
			"transformer": {latin}, "ट्रांसफार्मर": {latin}, "45": {hi}, "४५": {hi}, "paani": {water}, "bijli paani": {},
			"o'brien": {water}, `"quote" & ! | *`: {water}, "AND OR NOT": {}, "": {hi, latin, water}, "!!!": {},
		} {
			require.ElementsMatch(t, want, b.find(t, query), query)
		}
	})
}

func TestSearchForgetsWhatItMustNotKnow(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		secret := b.complain(t, "1", "मेरे साथ छेड़छाड़ हुई", func(c *models.Complaint) { c.Sensitive = true })
		phone := b.complain(t, "2", "लाइनमैन का नंबर 98765 43210 है और ९८७६५४३२११ भी", nil)
		require.Empty(t, b.find(t, "छेड़छाड़"))
		require.Equal(t, []models.ID{phone}, b.find(t, "लाइनमैन"))
		for _, number := range []string{"9876543210", "98765", "43210", "9876543211"} {
			require.Empty(t, b.find(t, number), number)
		}

		// The desk corrects the category of both: one becomes sensitive, one stops being so.
		correct := func(id models.ID, sensitive bool) {
			c, err := b.Complaint(t.Context(), id)
			require.NoError(t, err)
			c.Sensitive = sensitive
			_, err = b.Apply(t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{c},
				Events: []models.Event{{ID: b.ids.Next(), Complaint: id, At: start, Kind: models.EventCorrected, Code: "category"}}}})
			require.NoError(t, err)
		}
		correct(secret, false)
		correct(phone, true)
		require.Equal(t, []models.ID{secret}, b.find(t, "छेड़छाड़"))
		require.Empty(t, b.find(t, "लाइनमैन"))
	})
}

func TestSearchLearnsWhatIsAdded(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		id := b.complain(t, "1", "बिजली नहीं है", nil)
		c, err := b.Complaint(t.Context(), id)
		require.NoError(t, err)
		say := func(kind models.MessageKind, text string) models.Message {
			return models.Message{ID: b.ids.Next(), Complaint: id, At: start, Kind: kind, By: models.Actor{Role: models.CitizenRole}, Text: text}
		}
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{c}, Messages: []models.Message{
			say(models.AddedWords, "खंभा टूटा"), say(models.NoteWords, "गोपनीय टिप्पणी"), say(models.AddedWords, "")}}})
		require.NoError(t, err)
		require.Equal(t, []models.ID{id}, b.find(t, "khambha bijli"))
		require.Empty(t, b.find(t, "टिप्पणी"), "an officer's note is not the citizen's words")
	})
}

func TestListsOfComplaints(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		l1 := models.Post{Department: "POWER", Area: "162", Level: models.L1}
		l2 := models.Post{Department: "POWER", Area: "162", Level: models.L2}
		jal := models.Post{Department: "JAL", Area: "162", Level: models.L1}
		var all []models.ID
		for n, c := range []models.Complaint{
			{Status: models.Assigned, Doer: l1, DoerOfficer: 1, Answerable: l2, AnswerableOfficer: 2},
			{Status: models.InProgress, Doer: l1, DoerOfficer: 1, Answerable: l1, AnswerableOfficer: 1},
			{Status: models.Closed, Doer: l1, DoerOfficer: 1, Answerable: l1, AnswerableOfficer: 1},
			{Status: models.Registered, Doer: jal, Answerable: jal},
			{Status: models.NeedsInfo, Doer: jal, DoerOfficer: 3, Answerable: jal, AnswerableOfficer: 3, PausedAt: start},
		} {
			all = append(all, b.complain(t, models.Peer(fmt.Sprint(n)), "सूची", func(x *models.Complaint) {
				x.Status, x.Doer, x.DoerOfficer, x.Answerable, x.AnswerableOfficer, x.PausedAt = c.Status, c.Doer, c.DoerOfficer, c.Answerable, c.AnswerableOfficer, c.PausedAt
				x.ResolutionDue = start.Add(time.Duration(10-n) * time.Hour) // the later, the more urgent
			}))
		}
		open := []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo}
		for name, c := range map[string]struct {
			q    models.ComplaintQuery
			want []int
		}{
			"all":              {models.ComplaintQuery{}, []int{4, 3, 2, 1, 0}},
			"of an officer":    {models.ComplaintQuery{Officer: 1}, []int{2, 1, 0}},
			"his open ones":    {models.ComplaintQuery{Officer: 1, Statuses: open}, []int{1, 0}},
			"answerable":       {models.ComplaintQuery{Officer: 2, Statuses: open}, []int{0}},
			"of a post":        {models.ComplaintQuery{Posts: []models.Post{l2}}, []int{0}},
			"of posts, open":   {models.ComplaintQuery{Posts: []models.Post{l1, jal}, Statuses: open}, []int{4, 3, 1, 0}},
			"officer or post":  {models.ComplaintQuery{Officer: 2, Posts: []models.Post{jal}, Statuses: open}, []int{4, 3, 0}},
			"overdue":          {models.ComplaintQuery{Overdue: start.Add(9*time.Hour + time.Minute)}, []int{3, 1}},
			"overdue of his":   {models.ComplaintQuery{Officer: 1, Overdue: start.Add(24 * time.Hour)}, []int{1, 0}},
			"nobody's":         {models.ComplaintQuery{Officer: 99}, []int{}},
			"limit and offset": {models.ComplaintQuery{Limit: 2, Offset: 1}, []int{3, 2}},
			"behind the end":   {models.ComplaintQuery{Limit: 2, Offset: 100}, []int{}},
			"words and post":   {models.ComplaintQuery{Posts: []models.Post{jal}, Text: "soochi"}, []int{4, 3}},
		} {
			list, total, err := b.Complaints(t.Context(), c.q)
			require.NoError(t, err, name)
			got := []int{}
			for _, x := range list {
				for i, id := range all {
					if id == x.ID {
						got = append(got, i)
					}
				}
			}
			require.Equal(t, c.want, got, name)
			if c.q.Limit == 0 {
				require.Equal(t, len(c.want), total, name)
			} else {
				require.Equal(t, len(all), total, name)
			}
		}
		c, err := b.Complaint(t.Context(), all[0])
		require.NoError(t, err)
		list, _, err := b.Complaints(t.Context(), models.ComplaintQuery{Person: c.Person})
		require.NoError(t, err)
		require.Len(t, list, 1)
		loads, err := b.Loads(t.Context())
		require.NoError(t, err)
		require.Equal(t, map[models.ID]models.Load{1: {Open: 2, LastAssigned: start}, 3: {Open: 1, LastAssigned: start}}, loads)
	})
}

func TestWhatIsDueComesLongestDueFirst(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var made []models.ID
		for n := range 4 {
			made = append(made, b.complain(t, models.Peer(fmt.Sprint(n)), "समय", func(c *models.Complaint) {
				c.NextAction, c.NextActionAt = models.RemindTruth, start.Add(time.Duration(3-n)*time.Minute)
				if n == 3 {
					c.NextAction, c.NextActionAt = models.NothingDue, time.Time{}
				}
			}))
		}
		list, _, err := b.DueComplaints(t.Context(), start, models.DueMark{}, 10)
		require.NoError(t, err)
		require.Empty(t, list)
		list, _, err = b.DueComplaints(t.Context(), start.Add(2*time.Minute), models.DueMark{}, 10)
		require.NoError(t, err)
		require.Equal(t, []models.ID{made[2], made[1]}, []models.ID{list[0].ID, list[1].ID})
		list, _, err = b.DueComplaints(t.Context(), start.Add(time.Hour), models.DueMark{}, 1)
		require.NoError(t, err)
		require.Len(t, list, 1)
	})
}

// TestComplaintsByTheEndOfTheirNumbers: an officer names one by five digits, whatever number of complaints there is.
func TestComplaintsByTheEndOfTheirNumbers(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		numbered := func(peer models.Peer, n models.Number) models.ID {
			return b.complain(t, peer, "बिजली नहीं आ रही", func(c *models.Complaint) { c.Number = n })
		}
		one, two := numbered("1", "26418119596"), numbered("2", "26962019596")
		numbered("3", "26962074432")
		list, err := b.ComplaintsEnding(t.Context(), []string{"19596", "00000"})
		require.NoError(t, err)
		require.Len(t, list, 2)
		require.ElementsMatch(t, []models.ID{one, two}, []models.ID{list[0].ID, list[1].ID})
		list, err = b.ComplaintsEnding(t.Context(), []string{"9596", "%", ""})
		require.NoError(t, err)
		require.Empty(t, list)
		ending := "substr(number, -5)"
		if b.Dialect() == bulk.Postgres {
			ending = "right(number, 5)"
		}
		b.planned(t, `SELECT id FROM complaints WHERE `+ending+` IN ($1, $2) AND number <> ''`, []any{"19596", "00000"}, "complaints_ending")
	})
}
